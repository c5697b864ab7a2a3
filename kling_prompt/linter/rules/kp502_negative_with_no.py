"""The rule KP502, negative-with-no."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Case, Cases, Flaw, Rule
from kling_prompt.linter.finding import Edit, Fix, Severity


class NegativeWithNo(Rule):
    """A term of the negative prompt says "no", "not" or "without" itself: "no text".

    The field means "keep this out" already. "No text" in it asks, if anything, for text. List bare
    words; `Negatives` of this library takes the denial away by itself.

    Source: the Kling 2.0 prompting guide, on negative prompts. It holds for all models with a
    negative prompt.
    """

    code = "KP502"
    name = "negative-with-no"
    severity = Severity.WARNING
    bad: ClassVar[Cases] = (
        Case("A quiet harbor at dawn, soft gray light.", negative="no text, blur"),
        Case("A quiet harbor at dawn, soft gray light.", negative="blur, without people"),
        Case("A quiet harbor at dawn, soft gray light.", negative="don't show boats"),
    )
    good: ClassVar[Cases] = (
        Case("A quiet harbor at dawn, soft gray light.", negative="text, blur, noise"),
        Case("A quiet harbor at dawn, soft gray light.", negative="not-safe content"),
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each denial that opens a term."""
        if not draft.negative:
            return
        words, starts, ends = draft.negative_tokens[1:4]
        joined = draft.negative_tokens.joined
        for index, word in enumerate(words):
            opens = index == 0 or words[index - 1] in _SEPARATORS
            if not opens or word not in _DENIALS or index + 1 in joined:
                continue
            last = index
            while last + 2 < len(words) and words[last + 1] in _DENIALS[word]:
                last += 1
            if last + 1 >= len(words) or words[last + 1] in _SEPARATORS:
                continue
            start, end = starts[index], starts[last + 1]
            shown = draft.negative[start : ends[last]]
            fix = Fix(f'drop "{shown}"', (Edit(start, end, ""),), safe=True)
            message = f'"{shown}" denies what the field denies already; list the bare word'
            yield Flaw(message, (start, ends[last]), fix, "negative")


_SEPARATORS = frozenset(",;.\n\uff0c\uff1b\u3001")
_ARTICLES = frozenset("any a an the".split())
_SHOWING = frozenset("show include add any a an the".split())
_DENIALS = {
    "no": _ARTICLES,
    "not": _ARTICLES,
    "without": _ARTICLES,
    "avoid": _ARTICLES,
    "exclude": _ARTICLES,
    "never": _SHOWING,
    "don't": _SHOWING,
}

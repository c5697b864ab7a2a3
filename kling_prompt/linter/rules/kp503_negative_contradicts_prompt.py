"""The rule KP503, negative-contradicts-prompt."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt._tokens import Tokens
from kling_prompt.contradiction import wanted
from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Case, Cases, Flaw, Rule
from kling_prompt.linter.finding import Edit, Fix, Severity


class NegativeContradictsPrompt(Rule):
    """The negative prompt forbids what the prompt asks for: grain on both sides.

    The model gets two opposite orders for one thing and follows either. It happens most when a
    fixed list of negatives meets a prompt that wants one of them: film grain, shadows, a crowd.

    Source: the Kling 2.0 prompting guide, on negative prompts. It holds for all models with a
    negative prompt.
    """

    code = "KP503"
    name = "negative-contradicts-prompt"
    severity = Severity.WARNING
    bad: ClassVar[Cases] = (
        Case("A diner at night, heavy film grain, wet asphalt.", negative="film grain, text"),
        Case("A crowd cheers in a sunlit stadium, flags in the air.", negative="crowd"),
        Case("Two dogs race over a wet meadow at dawn.", negative="dog, blur"),
    )
    good: ClassVar[Cases] = (
        Case("A diner at night, heavy film grain, wet asphalt.", negative="text, blur"),
        Case("A boat in gray fog at dawn.", negative="a boat " * 8),
        Case("A grainy wooden table in soft window light.", negative="film grain"),
        Case("A meadow at dawn, mist over the grass, tall reeds.", negative="reed-like noise"),
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each term of the negative prompt that stands in the prompt, unless it is denied there."""
        if not draft.negative:
            return
        for first, last in _terms(draft.negative_tokens):
            term = draft.negative_tokens.words[first : last + 1]
            start, end = draft.negative_tokens.starts[first], draft.negative_tokens.ends[last]
            shown = draft.negative[start:end]
            if not _is_asked(draft, term) and not any(_shown_by(draft, shown)):
                continue
            message = f'the prompt asks for "{shown}", and the negative prompt forbids it'
            fix = Fix(f'drop "{shown}"', (_without(draft.negative, start, end),))
            yield Flaw(message, (start, end), fix, "negative")


_SEPARATORS = frozenset(",;.\n\uff0c\uff1b\u3001")
_LONGEST = 5  # words of a term that are compared
_DENIALS = frozenset("no not without never".split())
_BEFORE = 3  # tokens before a word in which a denial counts


def _terms(found: Tokens) -> Iterator[tuple[int, int]]:
    """The first and the last token of each term."""
    start = 0
    words = found.words
    for index in range(len(words) + 1):
        if index == len(words) or words[index] in _SEPARATORS:
            if start < index:
                yield start, index - 1
            start = index + 1


def _is_asked(draft: Draft, term: list[str]) -> bool:
    """Whether a term stands in the prompt as it is, or in the other number."""
    if len(term) > _LONGEST or not term[-1][0].isalnum():
        return False
    heads = {term[-1], f"{term[-1]}s", term[-1].removesuffix("s")}
    for head in heads & draft.at.keys():
        for index in draft.at[head][:_LOOKED]:
            first = index - len(term) + 1
            before = draft.words[max(0, first - _BEFORE) : max(0, first)]
            if draft.words[max(first, 0) : index] == term[:-1] and _DENIALS.isdisjoint(before):
                return draft.is_free(index) and index + 1 not in draft.tokens.joined
    return False


def _shown_by(draft: Draft, term: str) -> Iterator[object]:
    """The words of the vocabulary that show what a term forbids ("film grain")."""
    if len(term) > _LONGEST_TERM:
        return iter(())
    parts = draft.reading.prompt.parts if draft.prompt is None else draft.prompt.parts
    return wanted(parts._replace(subject=None, action=None, scene=None, image=None), term.lower())


_LONGEST_TERM = 40
_LOOKED = 50  # places of a word that are looked at


def _without(text: str, start: int, end: int) -> Edit:
    """The term with the comma on one side of it."""
    while end < len(text) and text[end] in ", ":
        end += 1
    while end == len(text) and start and text[start - 1] in ", ":
        start -= 1
    return Edit(start, end, "")

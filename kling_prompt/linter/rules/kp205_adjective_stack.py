"""The rule KP205, adjective-stack."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Cases, Flaw, Rule
from kling_prompt.linter.finding import Severity

_MOST = 3  # adjectives behind commas that still read well


class AdjectiveStack(Rule):
    """Four or more adjectives in a row before a noun.

    They thin each other out. Two that are strong and can be seen do more; the others can go into a
    sentence of their own.

    Source: the Kling 2.0 prompting guide, on strong descriptors. It holds for all models.
    """

    code = "KP205"
    name = "adjective-stack"
    severity = Severity.INFO
    triggers: ClassVar[frozenset[str]] = frozenset({","})
    bad: ClassVar[Cases] = (
        "A big, old, rusty, crooked, forgotten ship lies on a beach at low tide.",
        "A quiet street with small, narrow, yellow, crooked houses in the rain.",
    )
    good: ClassVar[Cases] = (
        "A rusty, crooked ship lies forgotten on a beach at low tide.",
        "A stall with apples, pears, plums, figs and dates in the morning sun.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each run of single words behind commas that ends in an adjective and its noun."""
        words = draft.words
        run = 0
        for index in draft.at.get(",", ()):
            single = words[index - 2 : index - 1] == [","] if index > 1 else False
            run = run + 1 if single else 1
            following = index + 1
            ends = draft.word(following + 1) != "," and draft.word(following + 1)[:1].isalpha()
            if run < _MOST or not ends or not draft.word(following)[:1].isalpha():
                continue
            first = index - 2 * run + 1
            if draft.word(first - 1) not in _OPENING and draft.word(first - 1) not in _BEFORE:
                continue
            if _is_list(draft, first, following):
                continue
            message = f"{run + 1} adjectives in a row thin each other out; keep the strongest two"
            yield Flaw(message, draft.span(first, following))


_OPENING = frozenset("a an the this that his her its their".split())
_BEFORE = frozenset("with of in on by under behind".split())
_AFTER = frozenset("and or".split())


def _is_list(draft: Draft, first: int, last: int) -> bool:
    """Whether the words are things ("figs, dates and nuts"), not adjectives of one thing."""
    inside = draft.words[first : last + 1 : 2]
    plural = any(word.endswith("s") and not word.endswith(("ss", "ous")) for word in inside)
    return plural or not _AFTER.isdisjoint((draft.word(last), draft.word(last + 1)))

"""The rule KP505, generic-negative."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Case, Cases, Flaw, Rule
from kling_prompt.linter.finding import Severity


class GenericNegative(Rule):
    """A negative that is too general to act on: "ugly", "bad", "creature".

    Name what must not be seen: not "creature" but "dog", not "bad hands" but "extra fingers". "Low
    quality" is general too, but part of the set that the guide itself recommends, and passes.

    Source: the Kling 2.0 prompting guide, on negative prompts. It holds for all models with a
    negative prompt.
    """

    code = "KP505"
    name = "generic-negative"
    severity = Severity.INFO
    bad: ClassVar[Cases] = (
        Case("A quiet harbor at dawn, soft gray light.", negative="blur, ugly"),
        Case("A quiet harbor at dawn, soft gray light.", negative="creature"),
    )
    good: ClassVar[Cases] = (
        Case("A quiet harbor at dawn, soft gray light.", negative="blur, extra fingers, dog"),
        Case("A quiet harbor at dawn, soft gray light.", negative="low quality, ugly sweater"),
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each term that is one general word."""
        if not draft.negative:
            return
        at = 0
        for term in draft.negative.split(","):
            bare = term.strip()
            start = at + len(term) - len(term.lstrip())
            at += len(term) + 1
            if bare.lower() in _GENERIC:
                message = f'"{bare}" is too general to act on; name what must not be seen'
                yield Flaw(message, (start, start + len(bare)), part="negative")


_GENERIC = frozenset(
    "ugly bad creature creatures errors error mistakes weird wrong stuff things boring".split()
)

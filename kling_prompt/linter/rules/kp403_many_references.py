"""The rule KP403, many-references."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Cases, Flaw, Rule
from kling_prompt.linter.finding import Severity

_MOST = 2  # references that still add up


class ManyReferences(Rule):
    """Three or more references to a style: "style of A, style of B, in C style".

    One reference guides, two may add up, three cancel each other out.

    Source: the Kling 2.0 prompting guide, on references. It holds for all models.
    """

    code = "KP403"
    name = "many-references"
    severity = Severity.INFO
    triggers: ClassVar[frozenset[str]] = frozenset("style styled inspired reminiscent".split())
    bad: ClassVar[Cases] = (
        "A tram in the rain, film noir style, inspired by old postcards, retro style.",
    )
    good: ClassVar[Cases] = ("A tram in the rain, film noir style, wet asphalt and hard shadows.",)

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """One finding for all references from the third one on."""
        places = draft.places(self.triggers)
        if len(places) > _MOST:
            message = f"{len(places)} references to a style; keep the one that matters most"
            yield Flaw(message, draft.span(places[_MOST], places[-1]))

"""The rule KP210, counted-mass."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Cases, Flaw, Rule
from kling_prompt.linter.finding import Severity


class CountedMass(Rule):
    """Masses of the same thing by number: "hundreds of trees", "thousands of birds".

    Many equal things flicker and merge. Name the whole: "a vast forest", "a swirling flock".

    Source: the Kling 2.0 prompting guide, on nature scenes. It holds for all models.
    """

    code = "KP210"
    name = "counted-mass"
    severity = Severity.INFO
    triggers: ClassVar[frozenset[str]] = frozenset(
        "hundreds thousands millions dozens countless".split()
    )
    bad: ClassVar[Cases] = (
        "Hundreds of pine trees cover a steep slope in the fog.",
        "Countless lanterns float over a black river at night.",
    )
    good: ClassVar[Cases] = (
        "A vast pine forest covers a steep slope in the fog.",
        "Thousands cheer in a round stadium under white floodlights.",
        "A river of paper lanterns floats past a dark temple.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each mass that is counted."""
        for index in draft.places(self.triggers):
            last = index + 1 if draft.word(index + 1) == "of" else index
            if last == index and draft.words[index] != "countless":
                continue
            shown = draft.shown(index, last)
            message = f'"{shown}" makes many equal things, which flicker; name the whole'
            yield Flaw(message, draft.span(index, last))

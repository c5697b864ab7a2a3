"""The rule KP305, complex-move."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Cases, Flaw, Rule
from kling_prompt.linter.finding import Severity
from kling_prompt.words.moves import BulletTime, DollyZoom, Spiral


class ComplexMove(Rule):
    """A move that models seldom get right: a dolly zoom, bullet time, a spiral.

    Try a simple version first ("the camera slowly pushes in") and elaborate when it works.

    Source: the Kling 2.0 prompting guide, on camera motion. It holds for all models.
    """

    code = "KP305"
    name = "complex-move"
    severity = Severity.INFO
    bad: ClassVar[Cases] = (
        "A policeman on a rooftop edge at dusk, dolly zoom on his face.",
        "A leaping dancer in a white hall, bullet time.",
    )
    good: ClassVar[Cases] = (
        "A policeman on a rooftop edge at dusk, the camera slowly pushes in on his face.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each of these moves."""
        for one in draft.moves:
            if isinstance(one.word, (BulletTime, DollyZoom, Spiral)):
                message = f'"{one.word.phrase}" seldom works at once; try a simple move first'
                yield Flaw(message, (one.start, one.end))

"""The rule KP404, mixed-worlds."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Cases, Flaw, Rule
from kling_prompt.linter.finding import Severity


class MixedWorlds(Rule):
    """Things of two worlds in one picture: knights and spaceships.

    When that is the idea, say so ("a mashup of ..."). Otherwise the model blends them: a knight in
    plastic armor, a castle with antennas.

    Source: the Kling 2.0 prompting guide, on a cohesive theme. It holds for all models.
    """

    code = "KP404"
    name = "mixed-worlds"
    severity = Severity.INFO
    bad: ClassVar[Cases] = (
        "A knight in a castle yard at dusk, a spaceship lands behind the cyborg guards.",
    )
    good: ClassVar[Cases] = (
        "A knight in a castle yard at dusk, torches along the wall.",
        "A knight and a robot shake hands on a castle wall, a mashup of two ages.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """One finding for a text with two things of each world."""
        known = draft.at.keys()
        old, new = _MEDIEVAL & known, _FUTURE & known
        if len(old) > 1 and len(new) > 1 and _MEANT.isdisjoint(known):
            index = min(draft.at[word][0] for word in new)
            names = f"{', '.join(sorted(old))} and {', '.join(sorted(new))}"
            message = f"{names} are of two worlds; say so if that is the idea"
            yield Flaw(message, draft.span(index, index))


_MEDIEVAL = frozenset(
    "knight knights castle medieval wizard dragon sword catapult peasant king queen elf".split()
)
_FUTURE = frozenset(
    """spaceship cyborg hologram robot robots android futuristic cyberpunk laser lasers drone
    drones""".split()
)
_MEANT = frozenset("mashup steampunk anachronistic blend meets".split())

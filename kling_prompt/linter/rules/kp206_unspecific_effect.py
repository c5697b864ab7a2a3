"""The rule KP206, unspecific-effect."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Cases, Flaw, Rule
from kling_prompt.linter.finding import Severity


class UnspecificEffect(Rule):
    """An effect without a picture: "special effects", "visual effects", "magic effect".

    Say what can be seen instead: sparks, a blue glow around the hands, ripples in the air.

    Source: the Kling 2.0 prompting guide, on filler. It holds for all models.
    """

    code = "KP206"
    name = "unspecific-effect"
    severity = Severity.INFO
    triggers: ClassVar[frozenset[str]] = frozenset("effect effects vfx".split())
    bad: ClassVar[Cases] = (
        "A wizard in a gray robe lifts his staff on a cliff, with special effects.",
        "A wizard in a gray robe lifts his staff on a cliff, lots of VFX.",
        "A runner bursts from the blocks on a wet track, dramatic effect.",
    )
    good: ClassVar[Cases] = (
        "A wizard in a gray robe lifts his staff, blue sparks circle his hands.",
        "A wet street in neon light, a mirror effect on the asphalt.",
        "A storm takes effect over the sea, waves rise.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each effect that says nothing about how it looks."""
        for index in draft.places(self.triggers):
            if draft.words[index] == "vfx":
                first = index
            elif draft.word(index - 1) in _EMPTY:
                first = index - 1
            else:
                continue
            shown = draft.shown(first, index)
            message = f'"{shown}" shows nothing; describe what can be seen'
            yield Flaw(message, draft.span(first, index))


_EMPTY = frozenset("special visual magic magical dramatic great nice epic crazy cinematic".split())

"""The rule KP709, wrong-length."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter.finding import Severity
from kling_prompt.linter.model import Model
from kling_prompt.prompt import Prompt
from kling_prompt.story._abilities import abilities
from kling_prompt.story._clip import Clip
from kling_prompt.story._joins import MULTI_SHOT
from kling_prompt.story._rule import Case, Cases, Flaw, StoryRule
from kling_prompt.story._scene import Story

_FOX = Prompt().subject("a fox").action("runs")


class WrongLength(StoryRule):
    """A scene is longer than its model can make, or has a length that the model does not offer.

    Split a long scene and join the halves with `CONTINUE`. Shots of one generation count together.

    Source: Kling's API reference, read 2026-11-22. The lengths depend on the model.
    """

    code = "KP709"
    name = "wrong-length"
    severity = Severity.ERROR
    bad: ClassVar[Cases] = (
        Case((Clip(_FOX, seconds=20),)),
        Case((Clip(_FOX, seconds=7),)),
        Case((Clip(_FOX, seconds=2),), model=Model.KLING_3),
    )
    good: ClassVar[Cases] = (
        Case((Clip(_FOX, seconds=10),)),
        Case((Clip(_FOX, seconds=7),), model=Model.KLING_3),
        Case((Clip(_FOX, seconds=2), Clip(_FOX, seconds=2, join=MULTI_SHOT)), model=Model.KLING_3),
    )

    def check(self, story: Story) -> Iterator[Flaw]:
        """One finding for each generation."""
        offered = abilities(story.model).lengths
        for one in story.generations:
            if one.seconds in offered:
                continue
            scene = story.scenes[one.scenes[0]]
            said = f"{one.seconds:g} s is no length of {story.model.title}"
            if one.seconds > offered[-1]:
                said = f"{one.seconds:g} s are more than the {offered[-1]} s of {story.model.title}"
            yield Flaw(scene.index, f"{said}; it makes {_shown(offered)}", (0, len(scene.text)))


def _shown(offered: tuple[int, ...]) -> str:
    """Lengths as people say them: "5 or 10 s", "3 to 15 s"."""
    joint = "to" if len(offered) == offered[-1] - offered[0] + 1 else "or"
    return f"{offered[0]} {joint} {offered[-1]} s"

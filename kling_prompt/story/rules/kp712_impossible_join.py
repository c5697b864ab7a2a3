"""The rule KP712, impossible-join."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter.finding import Severity
from kling_prompt.linter.model import Model
from kling_prompt.prompt import Prompt
from kling_prompt.story._clip import Clip
from kling_prompt.story._joins import CONTINUE, EXTEND, MULTI_SHOT, StartEnd
from kling_prompt.story._rule import Case, Cases, Flaw, StoryRule
from kling_prompt.story._scene import Story

_FOX = Prompt().subject("a fox").action("runs")
_CLIP = Clip(_FOX)


class ImpossibleJoin(StoryRule):
    """A scene asks for something that the model or the order of the scenes does not allow.

    The plan leaves it out and says what it does in its place; choose another model or another join.

    Source: Kling's API reference, read 2026-11-22. What is possible depends on the model.
    """

    code = "KP712"
    name = "impossible-join"
    severity = Severity.ERROR
    bad: ClassVar[Cases] = (
        Case((_CLIP, Clip(_FOX, join=MULTI_SHOT))),
        Case((_CLIP, Clip(_FOX, join=EXTEND)), model=Model.KLING_3),
        Case((Clip(_FOX, join=CONTINUE),)),
        Case((Clip(_FOX.image("a.png"), join=StartEnd("b.png")),)),
    )
    good: ClassVar[Cases] = (
        Case((_CLIP, Clip(_FOX, join=MULTI_SHOT)), model=Model.KLING_3),
        Case((_CLIP, Clip(_FOX, join=EXTEND)), model=Model.KLING_1_6),
        Case((_CLIP, Clip(_FOX, join=CONTINUE))),
        Case((Clip(_FOX.image("a.png"), join=StartEnd("b.png")),), model=Model.KLING_3),
    )

    def check(self, story: Story) -> Iterator[Flaw]:
        """One finding for each thing that the plan drops."""
        for one in story.generations:
            for scene, what, why in one.dropped:
                message = f"{what} is not possible: {why}"
                yield Flaw(scene, message, (0, len(story.scenes[scene].text)))

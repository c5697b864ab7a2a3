"""The rule KP711, monotone-shots."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter.finding import Severity
from kling_prompt.prompt import Prompt
from kling_prompt.story._clip import Clip
from kling_prompt.story._joins import CONTINUE
from kling_prompt.story._rule import Case, Cases, Flaw, StoryRule
from kling_prompt.story._said import said
from kling_prompt.story._scene import Story
from kling_prompt.words.shot import ShotSize

_CLOSE = Clip(Prompt().subject("a fox").action("runs").shot(ShotSize.CLOSE_UP))
_WIDE = Clip(Prompt().subject("a fox").action("runs").shot(ShotSize.WIDE))
_TOLD = Clip(Prompt().action("Close-up of a fox that runs."))


class MonotoneShots(StoryRule):
    """Three cuts in a row show the same size of shot.

    A wide shot tells where we are, a close one what somebody feels; in turn they tell a story.
    Scenes that go on from each other are one shot and do not count.

    Source: the Kling 2.0 prompting guide, on framing. It holds for all models.
    """

    code = "KP711"
    name = "monotone-shots"
    severity = Severity.INFO
    bad: ClassVar[Cases] = (
        Case((_CLOSE, _CLOSE, _CLOSE)),
        Case((_WIDE, _WIDE, _WIDE, _CLOSE)),
        Case((_TOLD, _CLOSE, _TOLD)),
    )
    good: ClassVar[Cases] = (
        Case((_CLOSE, _WIDE, _CLOSE)),
        Case((_CLOSE, _CLOSE, _WIDE)),
        Case((_CLOSE, _CLOSE, Clip(_CLOSE.prompt, join=CONTINUE))),
        Case((Clip(Prompt().subject("a fox")),) * 3),
    )

    def check(self, story: Story) -> Iterator[Flaw]:
        """One finding for each run, at its third cut."""
        run, last = 0, frozenset[object]()
        for scene in story.scenes:
            words = said(scene, "shot")
            sizes = frozenset[object](one.word for one in words)
            if scene.clip.join is CONTINUE and sizes == last:
                continue
            run = run + 1 if sizes and sizes == last else 1
            last = sizes
            if run == _MOST:
                shown = " and ".join(str(one.word) for one in words)
                message = f'"{shown}" is the shot of {_MOST} scenes in a row; change the size'
                yield Flaw(scene.index, message, words[0].span)


_MOST = 3

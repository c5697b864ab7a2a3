"""The rule KP708, many-transitions."""

from collections.abc import Iterator
from itertools import pairwise
from typing import ClassVar

from kling_prompt.linter.finding import Severity
from kling_prompt.prompt import Prompt
from kling_prompt.story._clip import Clip
from kling_prompt.story._joins import StartEnd
from kling_prompt.story._rule import Case, Cases, Flaw, StoryRule
from kling_prompt.story._scene import Scene, Story

_BUD = Prompt().subject("a rose bud")


class ManyTransitions(StoryRule):
    """More than one thing turns into another in one clip.

    A clip has one way, from A to B. Make a scene of each change and join them with `CONTINUE` or
    `StartEnd`.

    Source: the Kling 2.0 prompting guide, on start and end frames. It holds for all models.
    """

    code = "KP708"
    name = "many-transitions"
    severity = Severity.WARNING
    bad: ClassVar[Cases] = (
        Case((Clip(_BUD.action("turns into a rose and then turns into dust")),)),
        Case((Clip(_BUD.action("becomes a rose, morphs into a bird"), join=StartEnd("b.png")),)),
    )
    good: ClassVar[Cases] = (
        Case((Clip(_BUD.action("turns into a rose"), join=StartEnd("rose.png")),)),
        Case((Clip(_BUD.action("turns toward the sun and turns back")),)),
    )

    def check(self, story: Story) -> Iterator[Flaw]:
        """One finding for each scene, at its second change."""
        for scene in story.scenes:
            _, *more = _changes(scene) or [0]
            if more:
                message = "this is a second change in one clip; make a scene of each"
                yield Flaw(scene.index, message, scene.span(more[0]))


_CHANGES = frozenset("becomes becoming".split())
_INTO = frozenset(
    "turns turning transforms transforming morphs morphing changes changing dissolves melts".split()
)


def _changes(scene: Scene) -> list[int]:
    """The tokens that say that one thing becomes another."""
    words = scene.tokens.words
    return [
        at
        for at, (word, following) in enumerate(pairwise([*words, ""]))
        if (word in _CHANGES or (word in _INTO and following == "into"))
        and at not in scene.tokens.quoted
    ]

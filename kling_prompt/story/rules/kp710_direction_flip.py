"""The rule KP710, direction-flip."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter.finding import Severity
from kling_prompt.prompt import Prompt
from kling_prompt.story._clip import Clip
from kling_prompt.story._rule import Case, Cases, Flaw, StoryRule
from kling_prompt.story._scene import Scene, Story

_RIDER = Prompt().subject("a rider")


class DirectionFlip(StoryRule):
    """Somebody moves to the right in one scene and to the left in the next.

    Across a cut, the other direction reads as a way back. Keep the direction, put a scene without
    one between, or give an `intent`.

    Source: the rule of the line, which film schools teach. It holds for all models.
    """

    code = "KP710"
    name = "direction-flip"
    severity = Severity.INFO
    bad: ClassVar[Cases] = (
        Case(
            (
                Clip(_RIDER.action("gallops from left to right")),
                Clip(_RIDER.action("gallops from right to left through a village")),
            )
        ),
        Case(
            (
                Clip(_RIDER.action("rides toward the left")),
                Clip(_RIDER.action("leaves the frame to the right")),
            )
        ),
    )
    good: ClassVar[Cases] = (
        Case(
            (
                Clip(_RIDER.action("rides from left to right")),
                Clip(_RIDER.action("rides from right to left"), intent="the way back"),
            )
        ),
        Case(
            (
                Clip(_RIDER.action("rides to the left")),
                Clip(_RIDER.action("drinks")),
                Clip(_RIDER.action("rides to the right")),
            )
        ),
        Case(
            (
                Clip(_RIDER.action("rides to the right")),
                Clip(_RIDER.action("holds a flag in the left hand")),
            )
        ),
    )

    def check(self, story: Story) -> Iterator[Flaw]:
        """One finding for each scene that goes against the one before."""
        before = ""
        for scene in story.scenes:
            way, at = _way(scene)
            if way and before and way != before and scene.clip.intent is None:
                message = f"it moves to the {way}, and to the {before} in scene {scene.index}"
                yield Flaw(scene.index, f"{message}; keep the direction", scene.span(at))
            before = way


_TO = frozenset("to toward towards".split())
_SIDES = frozenset(("left", "right"))


def _way(scene: Scene) -> tuple[str, int]:
    """The side that the action goes to, with its token; of the camera nothing is asked."""
    words = scene.tokens.words
    sentences = scene.tokens.sentences
    camera = {sentences[at] for at, word in enumerate(words) if word == "camera"}
    for at, word in enumerate(words):
        if word not in _SIDES or sentences[at] in camera:
            continue
        back = words[max(0, at - 2) : at]
        following = words[at + 1 : at + 2]
        goes = back[-1:] == ["to"] or (back[-1:] == ["the"] and back[0] in _TO)
        if goes and (not following or not following[0].isalpha() or following[0] in _BEHIND):
            return word, at
    return "", 0


_BEHIND = frozenset("and as at in into of on past through under while with across along".split())

"""The rule KP710, direction-flip."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt._grammar import definite
from kling_prompt.linter.finding import Severity
from kling_prompt.prompt import Prompt
from kling_prompt.story._clip import Clip
from kling_prompt.story._meant import PRONOUNS
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
        Case((Clip(_RIDER.action("rides leftward")), Clip(_RIDER.action("rides rightward")))),
        Case(
            (
                Clip(_RIDER.action("exits the frame left")),
                Clip(_RIDER.action("gallops screen right over a bridge")),
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
        Case(
            (
                Clip(_RIDER.action("rides to the right")),
                Clip(Prompt().subject("a wolf").action("runs to the left")),
            )
        ),
        Case(
            (
                Clip(_RIDER.action("rides to the right")),
                Clip(_RIDER.action("looks to the left of a lamp")),
            )
        ),
        Case(
            (
                Clip(_RIDER.action("rides right at us")),
                Clip(_RIDER.action("has left a village, then turns left")),
            )
        ),
    )

    def check(self, story: Story) -> Iterator[Flaw]:
        """One finding for each scene that goes against the one before."""
        before, who = "", ""
        for scene in story.scenes:
            way, at = _way(scene)
            flips = way and before and way != before and scene.clip.intent is None
            if flips and _is_same(who, _who(scene)):
                message = f"it moves to the {way}, and to the {before} in scene {scene.index}"
                yield Flaw(scene.index, f"{message}; keep the direction", scene.span(at))
            before, who = way, _who(scene)


def _who(scene: Scene) -> str:
    """The short form of the subject, or nothing where none is told or it is a pronoun."""
    subject = scene.prompt.parts.subject
    if subject is None or subject.text.casefold() in PRONOUNS:
        return ""
    return definite(subject.text).casefold()


def _is_same(one: str, other: str) -> bool:
    """Whether two scenes may be about the same one."""
    return not one or not other or one == other


_SIDES = {
    "left": "left",
    "leftward": "left",
    "leftwards": "left",
    "right": "right",
    "rightward": "right",
    "rightwards": "right",
}
_MOVING = frozenset(
    word
    for verb in """bike charge chase come crawl creep cross cruise cycle dart dash drift drive enter
    exit fly flee float follow gallop glide go head hurry jog jump leap leave march move
    paddle pass pedal race ride roll run rush sail scurry skate ski slide speed sprint
    stride stroll stumble swim travel trot walk wander""".split()
    for word in (verb, f"{verb}s", f"{verb}es", f"{verb}ing", f"{verb.removesuffix('e')}ing")
) | frozenset("flies running swimming jogging trotting".split())
_FAR = 8  # tokens between a verb and its side
_FRAME = frozenset("frame screen camera".split())
_PASSED = frozenset("to toward towards the from".split())
_BEHIND = frozenset(
    """and as at in into on past through under while with across along then over between among
    around toward towards by before behind down up until from out off beneath""".split()
)


def _way(scene: Scene) -> tuple[str, int]:
    """The side that the action goes to, with its token; of the camera nothing is asked."""
    words = scene.tokens.words
    sentences = scene.tokens.sentences
    for at in sorted(at for word in _SIDES for at in scene.at.get(word, ())):
        if sentences[at] in scene.filming:
            continue
        back = words[max(0, at - _FAR) : at]
        if _MOVING.isdisjoint(back) or not _ends(words, at) or words[at + 1 : at + 2] == ["to"]:
            continue
        near = back[-1]
        sided = words[at] not in ("left", "right") or near in _FRAME or near in _MOVING
        if sided or near == "to" or (near == "the" and back[-2:-1] and back[-2] in _PASSED):
            return _SIDES[words[at]], at
    return "", 0


def _ends(words: list[str], at: int) -> bool:
    """Whether nothing stands behind the side that it would belong to: "the left hand"."""
    following = words[at + 1 : at + 2]
    if words[at - 1] in _MOVING and following == ["at"]:
        return False
    return not following or not following[0].isalpha() or following[0] in _BEHIND

"""The rule KP705, two-places."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter.finding import Severity
from kling_prompt.prompt import Prompt
from kling_prompt.story._clip import Clip
from kling_prompt.story._rule import Case, Cases, Flaw, StoryRule
from kling_prompt.story._scene import Scene, Story

_GIRL = Prompt().subject("a girl")


class TwoPlaces(StoryRule):
    """A scene goes from one place to another: "leaves the forest, then enters a temple".

    A clip of a few seconds has one place; make a scene of each and join them with `CONTINUE` or
    `Match`.

    Source: the Kling 2.0 prompting guide, on chaining. It holds for all models.
    """

    code = "KP705"
    name = "two-places"
    severity = Severity.WARNING
    bad: ClassVar[Cases] = (
        Case((Clip(_GIRL.action("leaves the forest, then enters a ruined temple")),)),
        Case((Clip(_GIRL.action("walks from the village to a cave in the hills")),)),
        Case((Clip(_GIRL.action("sits in a kitchen").scene("on a beach", "later in a cave")),)),
        Case((Clip(_GIRL.action("steps out of the house and into the forest")),)),
        Case((Clip(_GIRL.action("leaves the kitchen and goes to the garden")),)),
        Case((Clip(_GIRL.action("prays in a church and wakes up in a jungle")),)),
        Case((Clip(_GIRL.action("waits on a street. Cut to a boy in an office")),)),
    )
    good: ClassVar[Cases] = (
        Case((Clip(_GIRL.action("enters a ruined temple in the forest")),)),
        Case((Clip(_GIRL.action("stands in the hall of a castle")),)),
        Case((Clip(_GIRL.action("walks from the gate to the well").scene("in a village")),)),
        Case((Clip(_GIRL.action("then opens the door of the barn on the farm")),)),
        Case((Clip(_GIRL.action("sits in a cafe, then a bus leaves the station")),)),
        Case((Clip(_GIRL.action("sees the tower from the beach and turns to the sea")),)),
        Case((Clip(_GIRL.scene("in a field").camera("the camera then tilts up to a castle")),)),
    )

    def check(self, story: Story) -> Iterator[Flaw]:
        """One finding for each scene with another place behind a word that goes on."""
        for scene in story.scenes:
            if (at := _second(scene)) is not None:
                start, end = scene.span(at)
                message = f'"{scene.text[start:end]}" is a second place; make a scene of it'
                yield Flaw(scene.index, message, (start, end))


_PLACES = frozenset(
    """airport alley attic bar barn basement bathroom beach bedroom bridge cafe canyon
    castle cathedral cave cellar church city classroom coast corridor courtyard desert
    factory farm field forest garden garage hallway harbor hill hospital hotel house hut
    island jungle kitchen lab laboratory lake library market meadow mine monastery
    mountain mountains museum ocean office palace park pier playground prison restaurant
    river school sea shop shore stable stadium station street studio subway swamp temple
    tent theater town tunnel valley village warehouse waterfall""".split()
)
_ONWARD = frozenset(
    """then next later afterward afterwards finally eventually meanwhile wakes arrives
    reappears emerges""".split()
)
_LEFT = frozenset("from of leaves leaving exits exiting".split())
_REACHED = frozenset("to into enters entering reaches reaching".split())
_INSIDE = _REACHED | frozenset("in at inside on onto through".split())
_NEAR = 4  # tokens before a place that tell how it is meant


def _second(scene: Scene) -> int | None:
    """The place that a scene goes on to: behind "then", or after another one was left."""
    known, left, onward = "", "", False
    for at, word in enumerate(scene.tokens.words):
        if word in _ONWARD or (word == "cut" and scene.word(at + 1) == "to"):
            onward = True
        if word not in _PLACES or at in scene.tokens.quoted or _is_filmed(scene, at):
            continue
        before = scene.tokens.words[max(0, at - _NEAR) : at]
        if known and word != known and onward and not _INSIDE.isdisjoint(before):
            return at
        if left and word != left and not _REACHED.isdisjoint(before):
            return at
        left = word if _is_left(before) else left
        known = known or word
        onward = onward and not _REACHED.isdisjoint(before)
    return None


def _is_filmed(scene: Scene, at: int) -> bool:
    """Whether only the camera goes there."""
    return scene.tokens.sentences[at] in scene.filming


def _is_left(before: list[str]) -> bool:
    """Whether a place is left: "from the beach", "out of the house", "leaves the kitchen"."""
    if _SEEING & set(before):
        return False
    return not _LEFT.isdisjoint(before) and ("of" not in before or "out" in before)


_SEEING = frozenset("sees looks looking watches watching letter seen tower view".split())

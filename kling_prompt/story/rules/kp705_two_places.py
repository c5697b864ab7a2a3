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
    )
    good: ClassVar[Cases] = (
        Case((Clip(_GIRL.action("enters a ruined temple in the forest")),)),
        Case((Clip(_GIRL.action("stands in the hall of a castle")),)),
        Case((Clip(_GIRL.action("walks from the gate to the well").scene("in a village")),)),
    )

    def check(self, story: Story) -> Iterator[Flaw]:
        """One finding for each scene with another place behind a word that goes on."""
        for scene in story.scenes:
            if (at := _second(scene)) is not None:
                start, end = scene.span(at)
                message = f'"{scene.text[start:end]}" is a second place; make a scene of it'
                yield Flaw(scene.index, message, (start, end))


_PLACES = frozenset(
    """airport alley attic bar barn basement bathroom beach bedroom bridge cafe canyon castle
    cathedral cave cellar church city classroom coast corridor courtyard desert factory farm field
    forest garden garage hallway harbor hill hospital hotel hut island jungle kitchen lab laboratory
    lake library market meadow mine monastery mountain mountains museum ocean office palace park
    pier playground prison restaurant river school sea shop shore stable stadium station street
    studio subway swamp temple tent theater tower town tunnel valley village warehouse
    waterfall""".split()
)
_ONWARD = frozenset("then next later afterward afterwards finally eventually".split())


def _second(scene: Scene) -> int | None:
    """The place that a scene goes on to, behind "then" or between "from" and "to"."""
    known, onward, origin = "", False, ""
    words = scene.tokens.words
    for at, word in enumerate(words):
        if word in _ONWARD:
            onward = True
        if word not in _PLACES or at in scene.tokens.quoted:
            continue
        before = words[max(0, at - 4) : at]
        to = origin and origin != word and "to" in before
        if known and known != word and (onward or to):
            return at
        origin = word if "from" in before else origin
        known = known or word
    return None

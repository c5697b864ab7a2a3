"""The rule KP706, missing-motif."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt._mentions import singular
from kling_prompt._tokens import tokens
from kling_prompt.character import Character
from kling_prompt.linter.finding import Severity
from kling_prompt.prompt import Prompt
from kling_prompt.story._cast import noun
from kling_prompt.story._clip import Clip
from kling_prompt.story._joins import CONTINUE, CUT, Join, Match
from kling_prompt.story._rule import Case, Cases, Flaw, StoryRule
from kling_prompt.story._scene import Story

_GIRL = Character("girl", "a girl of about ten")
_SWORD = Character("sword", "an old iron sword")
_CAST = (_GIRL, _SWORD)
_LIFTS = Clip(Prompt().subject(_GIRL).action("lifts", _SWORD))
_RUNS = Clip(Prompt().subject(_GIRL).action("runs"), join=CONTINUE)
_SWINGS = Clip(Prompt().subject(_GIRL).action("swings", _SWORD), join=CONTINUE)


class MissingMotif(StoryRule):
    """Something of the cast is in no scene, or drops out of one between two that go on.

    What is not named is not there: a sword that is in the scenes before and after has to be in the
    one between as well. What is named in other words is left to KP702. A `Match` has to name the
    same thing on both sides.

    Source: the Kling 2.0 prompting guide, on consistency. It holds for all models.
    """

    code = "KP706"
    name = "missing-motif"
    severity = Severity.WARNING
    bad: ClassVar[Cases] = (
        Case((_LIFTS, _RUNS, _SWINGS), _CAST),
        Case((_RUNS,), _CAST),
        Case((_LIFTS, Clip(_LIFTS.prompt, join=Match(leaving="turns away", entering="outside")))),
    )
    good: ClassVar[Cases] = (
        Case((_LIFTS, _SWINGS), _CAST),
        Case((_LIFTS, Clip(_RUNS.prompt), Clip(_SWINGS.prompt)), _CAST),
        Case(
            (
                _LIFTS,
                Clip(
                    _LIFTS.prompt,
                    join=Match(leaving="turns to the doors", entering="through a door"),
                ),
            )
        ),
    )

    def check(self, story: Story) -> Iterator[Flaw]:
        """Gaps in the middle, then those who never appear, then links without an element."""
        scenes = story.scenes
        for before, scene, after in zip(scenes, scenes[1:], scenes[2:], strict=False):
            joined = _goes_on(scene.clip) and _goes_on(after.clip)
            if not joined or scene.clip.intent is not None:
                continue
            for one in before.cast:
                missing = one not in scene.cast and noun(one) not in scene.at
                if missing and one in after.cast:
                    message = f'"{one}" is in the scenes before and after; name it here too'
                    yield Flaw(scene.index, message, (0, len(scene.text)))
        shown = {one.name for scene in scenes for one in scene.cast}
        for one in story.cast if scenes else ():
            named = any(noun(one) in scene.at for scene in scenes)
            if one.name not in shown and not named:
                yield Flaw(0, f'"{one}" is in the cast and in no scene; name it', (0, 0))
        for scene in scenes:
            join = scene.clip.join
            if isinstance(join, Match) and not _shared(join):
                message = (
                    f'"{join.leaving}" and "{join.entering}" have nothing in common; '
                    "name one thing in both"
                )
                yield Flaw(scene.index, message, (0, len(scene.text)))


def _goes_on(clip: Clip) -> bool:
    return isinstance(clip.join, Join) and clip.join is not CUT and clip.after is None


_SMALL = frozenset(
    """a an the to toward towards of in into on onto at out through and then with by from camera
    turns pans tilts moves behind over under past outside inside up down left right away
    slowly""".split()
)


def _shared(join: Match) -> bool:
    """Whether both sides of a link share a word that means something."""
    leaving, entering = (_things(text) for text in (join.leaving, join.entering))
    return not leaving.isdisjoint(entering)


def _things(text: str) -> frozenset[str]:
    words = [singular(word) for word in tokens(text).words if word[0].isalnum()]
    return frozenset(words) - _SMALL

"""The rule KP708, many-transitions."""

from collections.abc import Iterator
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
        Case((Clip(_BUD.action("becomes a rose and then a ball of fire")),)),
        Case((Clip(_BUD.action("crumbles into dust, which dissolves into birds")),)),
        Case((Clip(_BUD.action("turns to ice, which melts into a lake")),)),
    )
    good: ClassVar[Cases] = (
        Case((Clip(_BUD.action("turns into a rose"), join=StartEnd("rose.png")),)),
        Case((Clip(_BUD.action("turns toward the sun and turns back")),)),
        Case((Clip(Prompt().subject("a car").action("turns into an alley and into a yard")),)),
        Case((Clip(Prompt().subject("ice").action("turns into water and becomes calm")),)),
        Case((Clip(_BUD.action("becomes a rose").image("a.png", becomes="a rose")),)),
    )

    def check(self, story: Story) -> Iterator[Flaw]:
        """One finding for each scene, at its second change."""
        for scene in story.scenes:
            _, *more = _changes(scene) or [0]
            if more:
                message = "this is a second change in one clip; make a scene of each"
                yield Flaw(scene.index, message, scene.span(more[0]))


_BECOMING = frozenset("become becomes becoming".split())
_TURNING = frozenset("turn turns turning".split())
_INTO = _TURNING | frozenset(
    """transform transforms transforming morph morphs morphing change changes changing dissolve
    dissolves dissolving melt melts melting crumble crumbles crumbling shift shifts evolve evolves
    explode explodes fade fades""".split()
)
_ARTICLES = frozenset("a an the".split())
_WAYS = frozenset(
    """street road alley lane driveway lot avenue path highway yard corridor hallway side-street
    parking bay square park wind""".split()
)
_MATTER = frozenset("ash ashes dust glass gold ice mud sand smoke snow steam stone water".split())
_FAR = 5  # tokens in which a thing is named


def _changes(scene: Scene) -> list[int]:
    """The tokens that say that one thing becomes another; what it becomes counts once."""
    words, quoted = scene.tokens.words, scene.tokens.quoted
    found: dict[str, int] = {}
    changing = False
    for at, word in enumerate(words):
        if at in quoted:
            continue
        aim = _aim(scene, at)
        if word == "then" and changing and scene.word(at + 1) in _ARTICLES:
            aim = at + 1
        if not aim:
            changing = changing and word != "."
            continue
        changing = True
        found.setdefault(_thing(words[aim : aim + _FAR]), at)
    return list(found.values())


def _aim(scene: Scene, at: int) -> int:
    """Where that stands which something becomes at a token, or 0."""
    word, following = scene.word(at), scene.word(at + 1)
    if word in _BECOMING and following in _ARTICLES:
        return at + 1
    into = word in _INTO and following == "into"
    if not into and not (word in _TURNING and following == "to" and scene.word(at + 2) in _MATTER):
        return 0
    ahead = scene.tokens.words[at + 2 : at + 2 + _FAR]
    return 0 if word in _TURNING and not _WAYS.isdisjoint(ahead) else at + 2


def _thing(words: list[str]) -> str:
    """What stands behind "into", without its article, up to a word that goes on."""
    named = [word for word in words if word not in _ARTICLES]
    end = next((at for at, word in enumerate(named) if word in _GOES_ON), len(named))
    return " ".join(named[:end])


_GOES_ON = frozenset("and then . , which that while as with in on at of ; !".split())

"""The rule KP707, unrelated-frames."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt._mentions import singular
from kling_prompt._tokens import tokens
from kling_prompt.linter.finding import Severity
from kling_prompt.prompt import Prompt
from kling_prompt.story._clip import Clip
from kling_prompt.story._joins import StartEnd
from kling_prompt.story._rule import Case, Cases, Flaw, StoryRule
from kling_prompt.story._scene import Scene, Story

_BUD = Prompt().image("bud.png", shows="a closed rose bud")


class UnrelatedFrames(StoryRule):
    """A clip goes from a first to a last frame, and its prompt does not say how.

    The way has to be told: what becomes of what is in the first frame. Two frames without anything
    in common give a jump or a blur.

    Source: the Kling 2.0 prompting guide, on start and end frames. It holds for all models.
    """

    code = "KP707"
    name = "unrelated-frames"
    severity = Severity.WARNING
    bad: ClassVar[Cases] = (
        Case((Clip(_BUD.subject("a city street").action("glows"), join=StartEnd("city.png")),)),
        Case(
            (
                Clip(Prompt().subject("a girl").action("waits in a forest")),
                Clip(Prompt().subject("a busy harbor"), join=StartEnd("harbor.png")),
            )
        ),
    )
    good: ClassVar[Cases] = (
        Case((Clip(_BUD.subject("a rose bud").action("opens"), join=StartEnd("rose.png")),)),
        Case((Clip(Prompt().image("a.png", end="b.png", shows="a bud", becomes="a star")),)),
        Case((Clip(Prompt().image("a.png", end="b.png").action("morphs into a city")),)),
        Case((Clip(Prompt().subject("a city street"), join=StartEnd("city.png")),)),
        Case((Clip(_BUD.subject("three roses").action("sway"), join=StartEnd("three.png")),)),
    )

    def check(self, story: Story) -> Iterator[Flaw]:
        """One finding for each scene with an end frame and no way to it."""
        before: Scene | None = None
        for scene in story.scenes:
            image = scene.prompt.parts.image
            ends = isinstance(scene.clip.join, StartEnd) or (image is not None and image.end)
            first = before.text if before is not None and image is None else ""
            if image is not None and image.shows is not None:
                first = image.shows
            told = not _CHANGES.isdisjoint(scene.at) or (image is not None and image.becomes)
            if ends and first and not told and _words(first).isdisjoint(_words(scene.text)):
                message = "the first and the last frame share nothing; say what becomes of what"
                yield Flaw(scene.index, message, (0, len(scene.text)))
            before = scene


_CHANGES = frozenset(
    """become becomes becoming turns turning transforms transforming morphs morphing changes
    changing grows growing melts melting dissolves blooms opens fades shifts""".split()
)
_SMALL = frozenset(
    """a an the to of in into on onto at and with by from is are the camera light style mood its
    their his her it""".split()
)


def _words(text: str) -> frozenset[str]:
    """The words that may name a thing."""
    words = [singular(word) for word in tokens(text).words if word[0].isalnum()]
    return frozenset(words) - _SMALL

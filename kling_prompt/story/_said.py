"""Which words of the vocabulary a scene says on an axis: as a part, or written in a text.

Knows where such a word stands alone and where it only names a thing ("a watercolor painting of a
fox" that somebody hangs up); what follows from it is for the rules to say.
"""

from typing import NamedTuple

from kling_prompt.parts import AXES
from kling_prompt.story._scene import Scene
from kling_prompt.words._term import Word


class Said(NamedTuple):
    """A word with its place in the text of the scene."""

    word: Word | str
    span: tuple[int, int]


def said(scene: Scene, part: str) -> tuple[Said, ...]:
    """What a scene says on an axis; its parts go before what is written in its texts."""
    given: tuple[Word | str, ...] = getattr(scene.prompt.parts, part)
    if given:
        return tuple([Said(word, scene.where(str(word))) for word in given])
    if _SIGNS[part].isdisjoint(scene.at):
        return ()
    axis = AXES[part]
    return tuple(
        [
            Said(found.word, (found.start, found.end))
            for found in scene.reading.words
            if isinstance(found.word, axis) and _stands_alone(scene.text, found.start, found.end)
        ]
    )


_LOOKS = frozenset(
    "style styled look looks animation animated aesthetic film render rendering painting".split()
)
_SIGNS = {
    "style": _LOOKS,
    "film": _LOOKS,
    "genre": frozenset(("genre",)),
    "palette": frozenset("palette tones colors grade grading".split()),
    "mood": frozenset("mood atmosphere".split()),
    "shot": frozenset("close closeup shot shots view".split()),
}
_AROUND = 12  # characters around a word that tell how it is meant
_CLOSING = tuple(",.;:!?")


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether a word is said of the picture: between marks, or with "style" behind it."""
    before, behind = (
        text[max(0, start - _AROUND) : start].rstrip(),
        text[end : end + _AROUND].strip().lower(),
    )
    opens = not before or before.endswith((*_CLOSING, " in a", "in"))
    closes = not behind or behind.startswith((*_CLOSING, "of ", "style", "look", "film"))
    named = behind.startswith(("style", "look", "aesthetic")) or text[start:end].endswith("style")
    return named or (opens and closes)

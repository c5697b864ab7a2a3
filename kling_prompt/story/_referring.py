"""Who is shown and heard in a generation: pictures, elements and voices by their names.

Knows a generation and the cast; which of them a target carries is decided in `_take`.
"""

from collections.abc import Sequence
from typing import NamedTuple

from kling_prompt.character import Character
from kling_prompt.story._cast import appearing, says
from kling_prompt.story._generation import Generation

_LONGEST_NAME = 16  # of a character, so that a number still has a place behind it


class Referred(NamedTuple):
    """The pictures and the elements of those who appear, each by the name behind an "@"."""

    images: dict[str, str]
    elements: dict[str, str]


def referred(generation: Generation, cast: Sequence[Character]) -> Referred:
    images: dict[str, str] = {}
    elements: dict[str, str] = {}
    places = {one.name: at for at, one in enumerate(cast)}
    for one in appearing(cast, "\n".join(map(str, generation.prompts))):
        pictures = [url for url in one.images if url not in images.values()]
        taught = [name for name in one.elements if name not in elements.values()]
        names = _names(one.name, places[one.name], len(pictures) + len(taught))
        images.update(zip(names, pictures, strict=False))  # the names behind are for the others
        elements.update(zip(names[len(pictures) :], taught, strict=True))
    return Referred(images, elements)


def voices(generation: Generation, cast: Sequence[Character]) -> dict[str, str]:
    """The voices of the characters who speak, by what their lines call them."""
    lines = [line for prompt in generation.prompts for line in prompt.parts.dialogue]
    return {
        line.speaker: one.voice
        for line in lines
        for one in cast
        if one.voice and says(line.speaker.casefold(), one.description.casefold())
    }


def _names(name: str, place: int, count: int) -> list[str]:
    """Names that a text may have behind an "@", none of which is part of another."""
    usable = name.isidentifier() and len(name) <= _LONGEST_NAME
    lead = name if usable else f"cast_{place:06}"
    return [lead] if count == 1 else [f"{lead}_{number:03}" for number in range(1, count + 1)]

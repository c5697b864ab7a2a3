"""One call of the model, as a plan tells it: plain data that a script can run.

Knows what a generation is; how scenes become generations is the business of `_plan`.
"""

from enum import Enum, unique
from typing import NamedTuple, final

import attrs

from kling_prompt.prompt import Prompt
from kling_prompt.story._shots import Shots, shots


@final
@unique
class Source(Enum):
    """What a generation takes from an earlier one."""

    LAST_FRAME = "last frame"
    """Its last frame, as the first frame of this one."""
    CLIP = "clip"
    """The clip itself, which is made longer."""

    def __repr__(self) -> str:
        return f"Source.{self.name}"


class Need(NamedTuple):
    """Something that has to be there before a generation can start.

    Attributes:
        what: The last frame, or the clip.
        generation: The place in the plan of the generation that makes it.
        scene: The scene that it belongs to; not always the last of its generation.
    """

    what: Source
    generation: int
    scene: int


class Dropped(NamedTuple):
    """Something that the plan cannot do.

    Attributes:
        scene: The scene that asks for it.
        what: What it asks for ("end frame 'rose.png'").
        why: Why it is left out, and what is done in its place.
    """

    scene: int
    what: str
    why: str


@final
@attrs.frozen
class Generation:
    """One call of the model.

    Attributes:
        scenes: The scenes that it makes, by their index.
        prompts: The finished prompt of each, with the words that link it to its neighbors.
        lengths: The length of each, in seconds.
        needs: What it takes from earlier generations.
        start: The image that it starts from, by the name that it was given.
        end: The image that it ends with.
        images: Pictures of the characters in it, each once.
        elements: What the model was taught of them, each once.
        dropped: What the model cannot do, or what contradicts itself.
    """

    scenes: tuple[int, ...]
    prompts: tuple[Prompt, ...]
    lengths: tuple[float, ...]
    needs: tuple[Need, ...] = ()
    start: str | None = None
    end: str | None = None
    images: tuple[str, ...] = ()
    elements: tuple[str, ...] = ()
    dropped: tuple[Dropped, ...] = ()

    @property
    def seconds(self) -> float:
        """How long it is."""
        return sum(self.lengths)

    def shots(self) -> Shots:
        """The prompts in the forms of a request with several shots.

        Raises:
            ConflictError: When a shot is too long for any model, or has no whole seconds.
        """
        return shots(self.prompts, self.lengths)

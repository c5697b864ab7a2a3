"""A row of scenes under one look: how it is put together, changed and read.

Knows scenes and their order; what is made of them and checked is said in `_storyboard`.
"""

from collections.abc import Iterable, Iterator, Sequence
from math import fsum
from typing import Any, Self, TypedDict, Unpack, overload

import attrs

from kling_prompt.character import Character
from kling_prompt.errors import ConflictError
from kling_prompt.prompt import Prompt
from kling_prompt.story._chain import checked_names
from kling_prompt.story._checked import (
    checked_cast,
    checked_clip,
    checked_look,
    checked_order,
    checked_place,
    checked_scenes,
)
from kling_prompt.story._clip import About, Clip


class _Changes(TypedDict, total=False):
    look: Prompt
    cast: Iterable[Character]
    scenes: Iterable[Clip]


@attrs.frozen(repr=False)
class Row(Sequence[Prompt]):
    """Scenes in order that share one look: an immutable sequence of finished prompts."""

    look: Prompt = attrs.field(default=Prompt(), converter=checked_look)
    cast: tuple[Character, ...] = attrs.field(default=(), converter=checked_cast, kw_only=True)
    scenes: tuple[Clip, ...] = attrs.field(default=(), converter=checked_scenes, kw_only=True)

    def __attrs_post_init__(self) -> None:
        checked_names(self.scenes)

    # -------------------------------------------------------------- scenes
    def scene(self, prompt: Prompt, **about: Unpack[About]) -> Self:
        """Add a scene at the end; the arguments are those of `Clip`.

        Adding copies the row of scenes; thousands of them are better given as `scenes=`.

        Raises:
            WrongTypeError: When a value has a type that makes no sense there.
            ConflictError: When `seconds` is out of range, a name is taken, or scenes start from
                each other in a circle.
        """
        clip = Clip(prompt, **about)
        scenes = (*self.scenes, clip)
        if clip.name is None and clip.after is None:  # nobody can start from it by name
            return self._made(self.look, scenes)
        return self._with(scenes)

    def insert(self, at: int, clip: Clip) -> Self:
        """Put a scene before the one at `at`; `len(board)` puts it at the end.

        Raises:
            ConflictError: When there is no such place.
        """
        at = checked_place("at", at, len(self) + 1)
        return self._with((*self.scenes[:at], checked_clip("clip", clip), *self.scenes[at:]))

    def replace(self, at: int, clip: Clip | Prompt) -> Self:
        """Put another scene in place of one; a `Prompt` replaces the prompt alone.

        Raises:
            ConflictError: When there is no such scene.
        """
        at = checked_place("at", at, len(self))
        if isinstance(clip, Prompt):
            clip = self.scenes[at].__replace__(prompt=clip)
        return self._with((*self.scenes[:at], checked_clip("clip", clip), *self.scenes[at + 1 :]))

    def move(self, at: int, to: int) -> Self:
        """Take a scene to another place, where it then has the index `to`.

        Raises:
            ConflictError: When there is no such scene or place.
        """
        at, to = checked_place("at", at, len(self)), checked_place("to", to, len(self))
        rest = (*self.scenes[:at], *self.scenes[at + 1 :])
        return self._with((*rest[:to], self.scenes[at], *rest[to:]))

    def reorder(self, order: Iterable[int]) -> Self:
        """The scenes in another order, each once: `board.reorder([2, 0, 1])`.

        Raises:
            WrongTypeError: When `order` is no row of whole numbers.
            ConflictError: When an index is missing, there twice or out of range.
        """
        given = checked_order(order)
        if sorted(given) != list(range(len(self))):
            message = f"order={given!r} is no order of {len(self)} scenes"
            raise ConflictError(f"{message}; every index once is accepted")
        return self._with(tuple([self.scenes[at] for at in given]))

    def without(self, *at: int) -> Self:
        """Take scenes out.

        Raises:
            ConflictError: When there is no such scene.
        """
        gone = {checked_place("at", one, len(self)) for one in at}
        kept = [clip for index, clip in enumerate(self.scenes) if index not in gone]
        return self._with(tuple(kept))

    def _with(self, scenes: tuple[Clip, ...]) -> Self:
        checked_names(scenes)
        return self._made(self.look, scenes)

    # -------------------------------------------------------------- the look
    def preset(self, base: Prompt) -> Self:
        """Fill what the look leaves open from another prompt: the look is then `base | look`.

        Raises:
            WrongTypeError: When `base` is no `Prompt`.
        """
        return self._made(self.look.preset(base), self.scenes)

    # -------------------------------------------------------------- reading
    @property
    def seconds(self) -> float:
        """How long all scenes are together."""
        total = fsum(clip.seconds for clip in self.scenes)
        return int(total) if total == int(total) else total

    @overload
    def __getitem__(self, index: int) -> Prompt: ...
    @overload
    def __getitem__(self, index: slice) -> Self: ...
    def __getitem__(self, index: int | slice) -> Prompt | Self:
        if isinstance(index, slice):
            return self._with(self.scenes[index])
        return self.look | self.scenes[index].prompt

    def __iter__(self) -> Iterator[Prompt]:
        look = self.look
        return (look | clip.prompt for clip in self.scenes)

    def __len__(self) -> int:
        return len(self.scenes)

    def __replace__(self, **changes: Unpack[_Changes]) -> Self:
        fields = {"look": self.look, "cast": self.cast, "scenes": self.scenes}
        given: dict[str, Any] = {**fields, **changes}
        return type(self)(**given)

    def __str__(self) -> str:
        numbered = enumerate(zip(self.scenes, self, strict=True), 1)
        return "\n".join(
            f"Scene {number} ({clip.seconds:g} s): {prompt}" for number, (clip, prompt) in numbered
        )

    def __repr__(self) -> str:
        given = [f"look={self.look!r}"] if self.look != Prompt() else []
        given += [f"cast={self.cast!r}"] if self.cast else []
        scenes = "".join(f".scene({clip.arguments()})" for clip in self.scenes)
        return f"{type(self).__name__}({', '.join(given)}){scenes}"

    def _made(self, look: Prompt, scenes: tuple[Clip, ...]) -> Self:
        """A row of values that were checked before: frozen for everybody else."""
        made = object.__new__(type(self))
        for name, value in (("look", look), ("cast", self.cast), ("scenes", scenes)):
            object.__setattr__(made, name, value)
        return made

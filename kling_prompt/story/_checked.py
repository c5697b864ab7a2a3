"""What a storyboard is made of, checked; every error says what is accepted there."""

from collections.abc import Iterable
from typing import TypeVar

from kling_prompt.character import Character
from kling_prompt.errors import ConflictError, WrongTypeError
from kling_prompt.prompt import Prompt
from kling_prompt.story._clip import Clip

_T = TypeVar("_T")


def checked_look(value: Prompt) -> Prompt:
    """The look of a board."""
    if not isinstance(value, Prompt):
        raise WrongTypeError.of("look", value, "Prompt")
    return value


def checked_cast(value: Iterable[Character]) -> tuple[Character, ...]:
    """Characters, each name once."""
    known: dict[str, Character] = {}
    for one in _several("cast", value, "Character"):
        if not isinstance(one, Character):
            raise WrongTypeError.of("cast", one, "Character")
        if one.name in known:
            message = f"cast has the name {one.name!r} twice; a name for each is accepted"
            raise ConflictError(message)
        known[one.name] = one
    return tuple(known.values())


def checked_scenes(value: Iterable[Clip]) -> tuple[Clip, ...]:
    """The scenes of a board."""
    return tuple([checked_clip("scenes", one) for one in _several("scenes", value, "Clip")])


def _several(name: str, value: Iterable[_T], kind: str) -> Iterable[_T]:
    if isinstance(value, (str, Prompt)) or not isinstance(value, Iterable):
        raise WrongTypeError.of(name, value, f"a tuple of {kind}")
    return value


def checked_clip(name: str, value: Clip) -> Clip:
    """One scene of a board."""
    if not isinstance(value, Clip):
        raise WrongTypeError.of(name, value, "Clip", _as_clip(value))
    return value


def _as_clip(value: object) -> str:
    """The clip that a prompt may have been meant for, for the message."""
    return f"Clip({value!r})" if isinstance(value, Prompt) else ""


def checked_place(name: str, at: int, size: int) -> int:
    """An index from 0, counted from the end when negative."""
    if isinstance(at, bool) or not isinstance(at, int):
        raise WrongTypeError.of(name, at, "a whole number")
    if not -size <= at < size:
        accepted = f"{-size} to {size - 1}" if size else "nothing"
        raise ConflictError(f"{name}={at} is out of range; {accepted} is accepted")
    return at % size


def checked_order(order: Iterable[object]) -> tuple[int, ...]:
    """Indices of scenes."""
    if isinstance(order, str) or not isinstance(order, Iterable):
        raise WrongTypeError.of("order", order, "a row of whole numbers")
    return tuple([_whole(one) for one in order])


def _whole(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise WrongTypeError.of("order", value, "a whole number")
    return value

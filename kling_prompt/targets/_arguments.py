"""What a request is asked with: checked in shape and brought into one record.

Knows types and shapes; what a model takes of it is for others to say.
"""

import re
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import TypedDict, TypeVar

from kling_prompt._text import clean
from kling_prompt.errors import ConflictError, UnknownWordError, WrongTypeError
from kling_prompt.prompt import Prompt
from kling_prompt.targets._model import Mode
from kling_prompt.targets._order import Brush, Element, Order, Reference, Shot

_ASPECT = re.compile(r"[1-9][0-9]?:[1-9][0-9]?")
_LONGEST_NAME = 20  # of an element, at Kling
_MOST_NAMES = 64  # more than any model takes
_FEWEST_POINTS, _MOST_POINTS, _MOST_PATHS = 2, 77, 6  # of the brush, at Kling
_E = TypeVar("_E", bound=Enum)


class Common(TypedDict, total=False):
    """What all requests of a storyboard may be asked with alike.

    Attributes:
        aspect: The ratio of width to height, as in `"16:9"`.
        mode: How much the picture is worth.
        cfg: The guidance, 0 to 1: how closely the model keeps to the prompt.
        sound: Whether the clip has sound.
    """

    aspect: str | None
    mode: Mode | None
    cfg: float | None
    sound: bool | None


class Options(Common, total=False):
    """What a request may be asked with besides prompt, model and provider.

    Attributes:
        seconds: The length of the clip.
        aspect: The ratio of width to height, as in `"16:9"`.
        mode: How much the picture is worth.
        cfg: The guidance, 0 to 1: how closely the model keeps to the prompt.
        sound: Whether the clip has sound.
        references: Pictures and elements by the name that the text has for them behind an `@`.
        brushes: Areas of the first frame that move or stand still.
        extend: The id of a clip at Kling that is to be extended.
    """

    seconds: int | None
    references: Mapping[str, Reference]
    brushes: Sequence[Brush]
    extend: str | None


def asked(prompt: Prompt | Sequence[Shot], options: Options) -> Order:
    """Everything that was asked for, in one record.

    Raises:
        UnknownWordError: When an option has no such name.
        WrongTypeError: When a value is of another type than its place takes.
        ConflictError: When a value is out of every range.
    """
    known = Options.__annotations__
    for name in options:
        if name not in known:
            raise UnknownWordError.of("option of a request", name, known)
    shots = _shots(prompt)
    several = not isinstance(prompt, Prompt)
    image = _image(shots)
    references = _references(options.get("references", {}))
    sum_of_shots = sum(shot.seconds for shot in shots) if several else None
    extend, mode = options.get("extend"), options.get("mode")
    return Order(
        shots=shots,
        several=several,
        seconds=_seconds(options.get("seconds"), sum_of_shots),
        aspect=_aspect(options.get("aspect")),
        mode=None if mode is None else checked("mode", mode, Mode),
        cfg=_cfg(options.get("cfg")),
        sound=switch("sound", options.get("sound")),
        start=image[0],
        end=image[1],
        images={name: one for name, one in references.items() if isinstance(one, str)},
        elements={name: one for name, one in references.items() if isinstance(one, Element)},
        brushes=_brushes(options.get("brushes", ())),
        extend="" if extend is None else clean("extend", extend),
    )


def checked(name: str, value: object, kind: type[_E]) -> _E:
    """A row of an enum.

    Raises:
        WrongTypeError: When it is none; a text that names one is said.
    """
    if isinstance(value, kind):
        return value
    named = [repr(row) for row in kind if value in (row.value, row.name, row.name.lower())]
    accepted = " or ".join(map(repr, kind))
    raise WrongTypeError.of(name, value, accepted, named[0] if named else "")


def switch(name: str, value: bool | None) -> bool | None:  # noqa: FBT001  (passed on)
    """Yes, no, or not said.

    Raises:
        WrongTypeError: When it is anything else.
    """
    if value is not None and not isinstance(value, bool):
        raise WrongTypeError.of(name, value, "True, False or None")
    return value


# ------------------------------------------------------------------ shots
def _shots(prompt: Prompt | Sequence[Shot]) -> tuple[Shot, ...]:
    """A prompt as one shot, or the shots that were given."""
    if isinstance(prompt, Prompt):
        return (Shot(prompt, 0),)
    given: object = prompt
    if not isinstance(given, (list, tuple)) or not given:
        raise WrongTypeError.of("prompt", given, "Prompt or a list of Shot")
    for shot in prompt:
        if not isinstance(shot, Shot) or not isinstance(shot.prompt, Prompt):
            raise WrongTypeError.of("prompt", shot, "Shot(Prompt, seconds)")
        _whole("seconds of a shot", shot.seconds)
    return tuple(prompt)


def _image(shots: tuple[Shot, ...]) -> tuple[str, str]:
    """The first and the last frame: those of the first shot."""
    for number, shot in enumerate(shots[1:], 2):
        if shot.prompt.parts.image is not None:
            raise ConflictError(
                f"shot {number} has an image; an image of the first shot alone is accepted"
            )
    image = shots[0].prompt.parts.image
    return (image.start, image.end or "") if image else ("", "")


# ------------------------------------------------------------------ numbers
def _seconds(given: int | None, sum_of_shots: int | None) -> int | None:
    if given is None:
        return sum_of_shots
    _whole("seconds", given)
    if sum_of_shots not in (None, given):
        raise ConflictError(
            f"seconds={given} is not the sum of the shots; {sum_of_shots} is accepted"
        )
    return given


def _whole(name: str, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int):
        raise WrongTypeError.of(name, value, "a whole number of seconds")
    if not 1 <= value <= 10**6:
        shown = value if abs(value) < 10**9 else "..."  # more digits than Python would print
        raise ConflictError(f"{name}={shown} is out of range; 1 or more is accepted")


def _cfg(value: float | None) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise WrongTypeError.of("cfg", value, "a number from 0 to 1")
    if not 0 <= value <= 1:
        shown = value if abs(value) < 10**9 else "..."
        raise ConflictError(f"cfg={shown} is out of range; 0 to 1 is accepted")
    return value


def _aspect(value: str | None) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str):
        raise WrongTypeError.of("aspect", value, "a ratio such as '16:9'")
    if not _ASPECT.fullmatch(value):
        raise ConflictError(f"aspect={value[:20]!r} is no ratio; one such as '16:9' is accepted")
    return value


# ------------------------------------------------------------------ pictures
def _references(given: Mapping[str, Reference]) -> dict[str, Reference]:
    if not isinstance(given, Mapping):
        raise WrongTypeError.of("references", given, "a mapping of names")
    if len(given) > _MOST_NAMES:
        raise ConflictError(
            f"references has {len(given)} names; up to {_MOST_NAMES} is accepted by any model"
        )
    return {_name(name): _reference(name, value) for name, value in given.items()}


def _name(name: str) -> str:
    if not isinstance(name, str) or not name.isidentifier() or len(name) > _LONGEST_NAME:
        shown = name[:60] if isinstance(name, str) else name
        raise ConflictError(
            f"references has the name {shown!r}; up to {_LONGEST_NAME} letters, digits and _ "
            "behind a letter are accepted"
        )
    return name


def _reference(name: str, value: Reference) -> Reference:
    where = f"references[{name!r}]"
    if isinstance(value, str):
        return clean(where, value)
    if not isinstance(value, Element):
        raise WrongTypeError.of(where, value, "an address or Element")
    for text in (value.id, value.front, *value.others):
        if not isinstance(text, str):
            raise WrongTypeError.of(where, text, "str")
    return value


def _brushes(given: Sequence[Brush]) -> tuple[Brush, ...]:
    if not isinstance(given, (list, tuple)):
        raise WrongTypeError.of("brushes", given, "a list of Brush")
    for brush in given:
        _check_brush(brush)
    moving = sum(bool(brush.path) for brush in given)
    still = len(given) - moving
    if still > 1 or moving > _MOST_PATHS:
        raise ConflictError(
            f"brushes has {still} areas that stand still and {moving} that move; "
            f"up to 1 and {_MOST_PATHS} are accepted"
        )
    return tuple(given)


def _check_brush(brush: Brush) -> None:
    if not isinstance(brush, Brush):
        raise WrongTypeError.of("brushes", brush, "Brush")
    if not isinstance(brush.mask, str):
        raise WrongTypeError.of("mask of a brush", brush.mask, "an address")
    if brush.path and not _FEWEST_POINTS <= len(brush.path) <= _MOST_POINTS:
        raise ConflictError(
            f"brushes has a path of {len(brush.path)} points; "
            f"{_FEWEST_POINTS} to {_MOST_POINTS} is accepted"
        )
    for point in brush.path:
        if [type(number) for number in point] != [int, int]:
            raise WrongTypeError.of("point of a brush", point, "two whole numbers")

"""Whether references, voices and areas have the shape that they must have for any target.

Knows types and shapes; what a model takes of them is for others to say.
"""

from collections.abc import Mapping, Sequence

from kling_prompt._described import plain
from kling_prompt._text import clean
from kling_prompt.errors import ConflictError, WrongTypeError
from kling_prompt.targets._kinds import Facing, row
from kling_prompt.targets._records import Brush, Element, MotionControl, Reference, Video, Voices

_LONGEST_NAME = 20  # of an element, at Kling
_MOST_NAMES = 64  # more than any model takes
_FEWEST_POINTS, _MOST_POINTS, _MOST_PATHS = 2, 77, 6  # of the brush, at Kling
_LARGEST = 10**6  # more pixels than a side of any picture has


def checked_switch(name: str, value: bool | None) -> bool | None:  # noqa: FBT001  (passed on)
    """Yes, no, or not said.

    Raises:
        WrongTypeError: When it is anything else.
    """
    if value is not None and not isinstance(value, bool):
        raise WrongTypeError.of(name, value, "True, False or None")
    return value


def checked_text(name: str, value: str | None) -> str:
    """A text in normal form, or the empty one when none is given.

    Raises:
        WrongTypeError: When it is no `str`.
        TextError: When nothing visible is in it.
    """
    return "" if value is None else clean(name, value)


# ------------------------------------------------------------------ references
def checked_references(given: Mapping[str, Reference]) -> dict[str, Reference]:
    """Pictures, elements and videos by names that can stand behind an "@".

    Raises:
        WrongTypeError: When a value is of another type than its place takes.
        ConflictError: When there are too many, or a name could not be used.
    """
    if not isinstance(given, Mapping):
        raise WrongTypeError.of("references", given, "a mapping of names")
    if len(given) > _MOST_NAMES:
        raise ConflictError(
            f"references has {len(given)} names; up to {_MOST_NAMES} is accepted by any model"
        )
    return {_name(name): _reference(name, value) for name, value in given.items()}


def _name(name: str) -> str:
    if not isinstance(name, str):
        raise WrongTypeError.of("name in references", name, "str")
    if not name.isidentifier() or len(name) > _LONGEST_NAME:
        raise ConflictError(
            f"references has the name {name[:60]!r}; up to {_LONGEST_NAME} letters, digits and _ "
            "behind a letter are accepted"
        )
    return name


def _reference(name: str, value: Reference) -> Reference:
    where = f"references[{name!r}]"
    if isinstance(value, str):
        return clean(where, value)
    if isinstance(value, Video):
        return _video(where, value)
    if not isinstance(value, Element):
        raise WrongTypeError.of(where, value, "an address, Element or Video")
    if not isinstance(value.others, tuple):
        raise WrongTypeError.of(f"others of {where}", value.others, "a tuple of addresses")
    for text in (value.id, value.front, *value.others, value.video, value.voice):
        if not isinstance(text, str):
            raise WrongTypeError.of(where, text, "str")
    return value._replace(voice=clean(f"voice of {where}", value.voice)) if value.voice else value


def _video(where: str, video: Video) -> Video:
    if not isinstance(video.edit, bool):
        raise WrongTypeError.of(f"edit of {where}", video.edit, "True or False")
    checked_switch(f"sound of {where}", video.sound)
    return video._replace(address=clean(where, video.address))


def checked_motion(given: MotionControl | None) -> MotionControl | None:
    """A video whose motion is taken.

    Raises:
        WrongTypeError: When a value is of another type than its place takes.
    """
    if given is None:
        return None
    if not isinstance(given, MotionControl):
        raise WrongTypeError.of("motion", given, "MotionControl(video, facing)")
    checked_switch("sound of motion", given.sound)
    facing = row("facing", given.facing, Facing)
    return given._replace(video=clean("motion", given.video), facing=facing)


# ------------------------------------------------------------------ voices
def checked_voices(given: Voices) -> dict[str, str]:
    """Voices by the texts of those who speak with them.

    Raises:
        ConflictError: When there are too many, or one speaker is there twice.
        TextError: When a name or a voice is blank.
        WrongTypeError: When it is no mapping of texts or characters to texts.
    """
    if not isinstance(given, Mapping):
        raise WrongTypeError.of("voices", given, "a mapping of speakers to voices")
    if len(given) > _MOST_NAMES:
        raise ConflictError(
            f"voices has {len(given)} speakers; up to {_MOST_NAMES} is accepted by any model"
        )
    voices: dict[str, str] = {}
    for speaker, voice in given.items():
        name = clean("speaker", plain(speaker))
        if any(name.casefold() == known.casefold() for known in voices):
            raise ConflictError(f"voices has the speaker {name[:60]!r} twice; once is accepted")
        voices[name] = clean(f"voices[{str(speaker)[:60]!r}]", voice)
    return voices


# ------------------------------------------------------------------ areas
def checked_brushes(given: Sequence[Brush]) -> tuple[Brush, ...]:
    """Areas that move or stand still.

    Raises:
        WrongTypeError: When a value is of another type than its place takes.
        ConflictError: When there are more areas or points than any model takes.
    """
    if not isinstance(given, (list, tuple)) or isinstance(given, Brush):
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
    path: object = brush.path
    if not isinstance(path, tuple):
        raise WrongTypeError.of("path of a brush", path, "a tuple of points")
    if path and not _FEWEST_POINTS <= len(path) <= _MOST_POINTS:
        raise ConflictError(
            f"brushes has a path of {len(path)} points; "
            f"{_FEWEST_POINTS} to {_MOST_POINTS} is accepted"
        )
    for point in brush.path:
        _check_point(point)


def _check_point(point: tuple[int, ...]) -> None:
    if not isinstance(point, tuple) or [type(number) for number in point] != [int, int]:
        raise WrongTypeError.of("point of a brush", point, "two whole numbers")
    if not all(0 <= number <= _LARGEST for number in point):
        raise ConflictError(
            f"brushes has a point outside of every picture; 0 to {_LARGEST} pixels are accepted"
        )

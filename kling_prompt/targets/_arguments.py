"""What a request is asked with: checked in shape and brought into one record.

Knows types and shapes; what a model takes of it is for others to say.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias, TypedDict

from kling_prompt._settled import Settings, Settled
from kling_prompt.errors import ConflictError, UnknownWordError, WrongTypeError
from kling_prompt.prompt import Prompt
from kling_prompt.targets import _shapes
from kling_prompt.targets._kinds import Mode, ModeName, row
from kling_prompt.targets._order import Omission, Order
from kling_prompt.targets._records import (
    Brush,
    Element,
    MotionControl,
    Reference,
    Shot,
    Video,
    Voices,
)

_ASPECT = re.compile(r"[1-9][0-9]?(?:\.[0-9]{1,2})?:[1-9][0-9]?|auto")


Asked: TypeAlias = Prompt | str | Settled[Prompt] | Settled[str] | Sequence[Shot]
"""What a request is made for."""


class Common(TypedDict, total=False):
    """What all requests of a storyboard may be asked with alike.

    Attributes:
        aspect: The ratio of width to height, as in `"16:9"`; some targets take `"auto"`.
        mode: How much the picture is worth; also by its value, as in `"pro"`.
        cfg: The guidance, 0 to 1: how closely the model keeps to the prompt.
        sound: Whether the clip has sound.
        callback_url: The http address that Kling tells when the clip is ready or has failed.
        watermark: Whether Kling makes a copy with its mark on it as well.
    """

    aspect: str | None
    mode: Mode | ModeName | None
    cfg: float | None
    sound: bool | None
    callback_url: str | None
    watermark: bool | None


class Options(Common, total=False):
    """What a request may be asked with besides prompt, model and provider.

    Attributes:
        seconds: The length of the clip, a whole number.
        aspect: The ratio of width to height, as in `"16:9"`; some targets take `"auto"`.
        mode: How much the picture is worth; also by its value, as in `"pro"`.
        cfg: The guidance, 0 to 1: how closely the model keeps to the prompt.
        sound: Whether the clip has sound.
        references: Pictures, elements and videos by the name that the text has for them behind
            an `@`.
        voices: The ids of voices by who speaks with them, as in `.dialogue(...)`.
        motion: A video whose motion the character in the first frame takes over.
        brushes: Areas of the first frame that move or stand still.
        extend: The id of a clip at Kling that is to be extended.
        callback_url: The http address that Kling tells when the clip is ready or has failed.
        external_task_id: Your own name for the task at Kling, a new one each time.
        watermark: Whether Kling makes a copy with its mark on it as well.
    """

    seconds: float | None
    references: Mapping[str, Reference]
    voices: Voices
    motion: MotionControl | None
    brushes: Sequence[Brush]
    extend: str | None
    external_task_id: str | None


class _Wish(NamedTuple):
    """A prompt with the settings that count, and those that stood in its text."""

    prompt: Prompt | Sequence[Shot]
    seconds: float | None
    aspect: str | None
    stood: Settings = Settings()


def asked(prompt: Asked, options: Options) -> tuple[Order, tuple[Omission, ...]]:
    """Everything that was asked for, in one record; and what another option overrules.

    Raises:
        UnknownWordError: When an option has no such name.
        WrongTypeError: When a value is of another type than its place takes.
        ConflictError: When a value is out of every range.
    """
    known = Options.__annotations__
    for name in options:
        if name not in known:
            raise UnknownWordError.of("option of a request", name, known)
    wish = _wish(prompt, options)
    shots = _shots(wish.prompt)
    several = not isinstance(wish.prompt, Prompt)
    start, end = _image(shots)
    references = _shapes.checked_references(options.get("references", {}))
    sum_of_shots = sum(shot.seconds for shot in shots) if several else None
    mode = options.get("mode")
    order = Order(
        shots=shots,
        several=several,
        seconds=_seconds(wish.seconds, sum_of_shots),
        aspect=_aspect(wish.aspect),
        mode=None if mode is None else row("mode", mode, Mode),
        cfg=_cfg(options.get("cfg")),
        sound=_shapes.checked_switch("sound", options.get("sound")),
        start=start,
        end=end,
        images={name: one for name, one in references.items() if isinstance(one, str)},
        elements={name: one for name, one in references.items() if isinstance(one, Element)},
        videos={name: one for name, one in references.items() if isinstance(one, Video)},
        voices=_shapes.checked_voices(options.get("voices", {})),
        motion=_shapes.checked_motion(options.get("motion")),
        brushes=_shapes.checked_brushes(options.get("brushes", ())),
        extend=_shapes.checked_text("extend", options.get("extend")),
        callback_url=_shapes.checked_text("callback_url", options.get("callback_url")),
        external_task_id=_shapes.checked_text("external_task_id", options.get("external_task_id")),
        watermark=_shapes.checked_switch("watermark", options.get("watermark")),
    )
    return order, tuple(_overruled(wish))


def _wish(prompt: Asked, options: Options) -> _Wish:
    """The prompt, and its length and ratio: what is given beats what stood in the text."""
    seconds, aspect = options.get("seconds"), options.get("aspect")
    if isinstance(prompt, str):
        return _Wish(Prompt().subject(prompt), seconds, aspect)
    if not isinstance(prompt, Settled):
        return _Wish(prompt, seconds, aspect)
    value = prompt.value
    if isinstance(value, str):
        value = Prompt().subject(value)
        value = value.negative(prompt.negative) if prompt.negative else value
    stood = prompt.settings
    return _Wish(
        value,
        stood.duration_s if seconds is None else seconds,
        stood.aspect_ratio if aspect is None else aspect,
        stood,
    )


def _overruled(wish: _Wish) -> Iterator[Omission]:
    """What stood in the text and is given in another way besides."""
    length, ratio = wish.stood.duration_s, wish.stood.aspect_ratio
    if length not in (None, wish.seconds):
        yield Omission("seconds", length, f"seconds={wish.seconds!r} was given as well")
    if ratio not in (None, wish.aspect):
        yield Omission("aspect", ratio, f"aspect={wish.aspect!r} was given as well")


# ------------------------------------------------------------------ shots
def _shots(prompt: Prompt | Sequence[Shot]) -> tuple[Shot, ...]:
    """A prompt as one shot, or the shots that were given."""
    if isinstance(prompt, Prompt):
        return (Shot(prompt, 0),)
    given: object = prompt
    if not isinstance(given, (list, tuple)) or not given:
        raise WrongTypeError.of("prompt", given, "Prompt, str, fix(...) of one, or a list of Shot")
    for shot in prompt:
        if not isinstance(shot, Shot) or not isinstance(shot.prompt, Prompt):
            raise WrongTypeError.of("prompt", shot, "Shot(Prompt, seconds)")
    return tuple(Shot(one.prompt, _whole("seconds of a shot", one.seconds)) for one in prompt)


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
def _seconds(given: float | None, sum_of_shots: int | None) -> int | None:
    if given is None:
        return sum_of_shots
    given = _whole("seconds", given)
    if sum_of_shots not in (None, given):
        raise ConflictError(
            f"seconds={given} is not the sum of the shots; {sum_of_shots} is accepted"
        )
    return given


def _whole(name: str, value: float) -> int:
    """A number of seconds, which may come as a `float` that is whole."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise WrongTypeError.of(name, value, "a whole number of seconds")
    if isinstance(value, float) and not value.is_integer():
        raise ConflictError(
            f"{name}={value} is no whole number; a whole number of seconds is accepted"
        )
    if not 1 <= value <= 10**6:
        shown = value if abs(value) < 10**9 else "..."  # more digits than Python would print
        raise ConflictError(f"{name}={shown} is out of range; 1 or more is accepted")
    return int(value)


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

"""What a request is made from and what it comes to: plain frozen records."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple, TypeAlias, final

import attrs

from kling_prompt.prompt import Prompt
from kling_prompt.targets._model import Feature, Mode, Provider

Body: TypeAlias = dict[str, Any]
"""What is sent, as plain data."""


class Element(NamedTuple):
    """A person or a thing that looks the same in every clip.

    Attributes:
        id: Its number at Kling, where elements are made once and kept.
        front: A picture of it from the front, for providers that take the pictures themselves.
        others: One to three more pictures of it, from other sides.
    """

    id: str = ""
    front: str = ""
    others: tuple[str, ...] = ()


class Brush(NamedTuple):
    """An area of the first frame, and the way that it moves.

    Attributes:
        mask: A picture of the area, as large as the first frame.
        path: The points of its way in pixels from the bottom left; without any it stands still.
    """

    mask: str
    path: tuple[tuple[int, int], ...] = ()


class Shot(NamedTuple):
    """One of several shots of a clip.

    Attributes:
        prompt: What it shows.
        seconds: How long it lasts.
    """

    prompt: Prompt
    seconds: int


class Control(NamedTuple):
    """A camera move as a number.

    Attributes:
        axis: What moves: `"horizontal"`, `"vertical"`, `"roll"` or `"zoom"`.
        value: How far and which way, from -10 to 10.
    """

    axis: str
    value: int


class Omission(NamedTuple):
    """What a target could not carry.

    Attributes:
        part: The part of the prompt, or the setting.
        value: What was set.
        reason: Why it is not in the body.
        shot: The number of the shot that it belonged to, from 1; 0 when there is only one.
    """

    part: str
    value: object
    reason: str
    shot: int = 0

    def __str__(self) -> str:
        where = f"shot {self.shot} " if self.shot else ""
        return f"{where}{self.part}: {self.reason}"


Reference: TypeAlias = str | Element
"""The address of a picture, or an element."""


class Order(NamedTuple):
    """All that was asked for, checked in shape, with the text still to be written."""

    shots: tuple[Shot, ...]
    several: bool
    seconds: int | None
    aspect: str | None
    mode: Mode | None
    cfg: float | None
    sound: bool | None
    start: str
    end: str
    images: Mapping[str, str]
    elements: Mapping[str, Element]
    brushes: tuple[Brush, ...]
    extend: str
    negative: str = ""
    control: Control | None = None
    texts: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The text of a clip with one shot."""
        return self.texts[0]

    def features(self) -> frozenset[Feature]:
        """What is asked for besides the text."""
        asked = {
            Feature.START: self.start,
            Feature.END: self.end,
            Feature.IMAGES: self.images,
            Feature.ELEMENTS: self.elements,
            Feature.SHOTS: self.several,
            Feature.SOUND: self.sound,
            Feature.BRUSHES: self.brushes,
            Feature.CONTROL: self.control,
        }
        return frozenset(feature for feature, value in asked.items() if value)


@final
@attrs.frozen(kw_only=True)
class Request:
    """The exact body for one model at one provider.

    Attributes:
        provider: Who takes it.
        endpoint: The path, or the name of the application or model, that it goes to.
        json: The body as it goes over the line.
        dropped: What the target cannot carry, each with the reason.
        warnings: What is carried and still wants a look.
    """

    provider: Provider
    endpoint: str
    json: str
    dropped: tuple[Omission, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def body(self) -> Body:
        """The body as plain data, a new copy each time."""
        made: Body = json.loads(self.json)
        return made


def as_json(body: object) -> str:
    """The body as text, readable in any script."""
    return json.dumps(body, ensure_ascii=False)

"""What a request is made from, brought into one record, and what it comes to.

Knows what is asked for and what was made of it; how a body is laid out is for the providers.
"""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple, TypeAlias, final

import attrs

from kling_prompt.errors import WrongTypeError
from kling_prompt.targets import _addresses
from kling_prompt.targets._kinds import Feature, Mode, Provider
from kling_prompt.targets._records import Brush, Element, MotionControl, Shot, Video

Body: TypeAlias = dict[str, Any]
"""What is sent, as plain data."""


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
    videos: Mapping[str, Video]
    voices: Mapping[str, str]
    motion: MotionControl | None
    brushes: tuple[Brush, ...]
    extend: str
    callback_url: str
    external_task_id: str
    watermark: bool | None
    negative: str = ""
    control: Control | None = None
    texts: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The text of a clip with one shot."""
        return self.texts[0]

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all that the text may refer to."""
        return (*self.images, *self.elements, *self.videos)

    @property
    def filmed(self) -> tuple[Video | MotionControl, ...]:
        """All videos, whatever they are for."""
        return (*self.videos.values(), *([self.motion] if self.motion else []))

    @property
    def voice_ids(self) -> tuple[str, ...]:
        """The voices, each once; the text names them by their place here."""
        return tuple(dict.fromkeys(self.voices.values()))

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
            Feature.FILMED: any(element.video for element in self.elements.values()),
            Feature.VOICES: self.voices,
            Feature.VIDEO: any(not video.edit for video in self.videos.values()),
            Feature.BASE: any(video.edit for video in self.videos.values()),
            Feature.KEPT: any(video.sound for video in self.filmed),
            Feature.MOTION: self.motion,
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

    @property
    def placeholders(self) -> tuple[str, ...]:
        """The names of what is still to be filled in, each once, in the order of the body."""
        return tuple(dict.fromkeys(_addresses.open_names(self.body)))

    def filled(self, found: Mapping[str, str]) -> "Request":
        """The request with an address, or the id of a clip, for each of its placeholders.

        Args:
            found: What each name stands for; names that the request does not have are let be.

        Raises:
            ConflictError: When a name is missing, or the provider could not open its address.
            WrongTypeError: When an address is no `str`.

        Examples:
            >>> from kling_prompt import CONTINUE, Prompt, Storyboard
            >>> fox = Prompt().subject("a red fox").action("digs in the snow")
            >>> board = Storyboard().scene(fox).scene(fox, join=CONTINUE)
            >>> _, (_, second) = board.requests(model="kling-v2-6")
            >>> second.placeholders
            ('last_frame_0',)
            >>> second.filled({"last_frame_0": "https://example.org/0.png"}).body["image"]
            'https://example.org/0.png'
        """
        if not isinstance(found, Mapping):
            raise WrongTypeError.of("found", found, "a mapping of names")
        body = _addresses.filled(self.body, found, self.provider)
        return Request(
            provider=self.provider,
            endpoint=self.endpoint,
            json=as_json(body),
            dropped=self.dropped,
            warnings=self.warnings,
        )


def as_json(body: object) -> str:
    """The body as text, readable in any script."""
    return json.dumps(body, ensure_ascii=False)

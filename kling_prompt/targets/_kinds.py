"""The kinds of things that a request is made of: providers, modes, tasks, features.

Knows names alone; which model takes what is in the tables.
"""

from enum import Enum, unique
from typing import Literal, TypeAlias, TypeVar, final

from kling_prompt.errors import WrongTypeError


class _Named(Enum):
    """An enum whose rows are shown by name."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self._name_}"


ProviderName: TypeAlias = Literal["legacy", "kling", "fal", "replicate"]
ModeName: TypeAlias = Literal["standard", "std", "pro", "4k"]
NegationName: TypeAlias = Literal["field", "in-prompt"]
_SHORT = {"std": "standard"}
_E = TypeVar("_E", bound=Enum)


def row(name: str, value: object, kind: type[_E]) -> _E:
    """A row of an enum, given as itself or by its value.

    Raises:
        WrongTypeError: When it is neither; what is accepted is said.
    """
    if isinstance(value, kind):
        return value
    told = _SHORT.get(value, value) if isinstance(value, str) else None
    for one in kind:
        if told == one.value:
            return one
    accepted = " or ".join(repr(one.value) for one in kind)
    meant = [
        repr(one.value) for one in kind if isinstance(value, str) and value.upper() == one.name
    ]
    raise WrongTypeError.of(name, value, f"{kind.__name__} or {accepted}", "".join(meant))


@final
@unique
class Provider(_Named):
    """Who takes the request."""

    LEGACY = "legacy"
    """Kling's own interface, first generation: `/v1/videos/...`."""
    KLING = "kling"
    """Kling's own interface, second generation, since June 2026."""
    FAL = "fal"
    """fal.ai."""
    REPLICATE = "replicate"
    """Replicate."""


@final
@unique
class Mode(_Named):
    """How much the picture is worth: each target has its own word for it, or none."""

    STANDARD = "standard"
    """The cheaper one; 720p where the target names resolutions."""
    PRO = "pro"
    """The better one; 1080p where the target names resolutions."""
    FOUR_K = "4k"
    """The largest picture."""


@final
@unique
class Negation(_Named):
    """Where things to keep out are said when the target has no field for them."""

    FIELD = "field"
    """In the field or not at all; what has no field is dropped, and said."""
    IN_PROMPT = "in-prompt"
    """In the field, or else as one sentence at the end of the prompt."""


@final
@unique
class Facing(_Named):
    """Which way a character faces that moves as somebody in a video does."""

    IMAGE = "image"
    """As in the picture; better for a camera that moves. The video has up to 10 seconds."""
    VIDEO = "video"
    """As in the video; better for hard movements. The video has up to 30 seconds."""


@final
@unique
class Sound(_Named):
    """Whether a form makes sound."""

    SILENT = "silent"
    CHOICE = "choice"
    ALWAYS = "always"


@final
@unique
class Task(_Named):
    """What a form makes a clip from."""

    TEXT = "text"
    IMAGE = "image"
    REFERENCE = "reference"
    VIDEO = "video"
    MOTION = "motion"
    EXTENSION = "extension"
    ANY = "any"
    """Text, and pictures or a video if there are any."""


@final
@unique
class Feature(_Named):
    """What a request may have besides its text; limits are between these."""

    START = "start"
    END = "end"
    IMAGES = "images"
    ELEMENTS = "elements"
    SHOTS = "shots"
    SOUND = "sound"
    BRUSHES = "brushes"
    CONTROL = "control"
    FILMED = "filmed"
    """An element that is a video."""
    VOICES = "voices"
    VIDEO = "video"
    """A video that the clip follows."""
    BASE = "base"
    """A video that is changed."""
    KEPT = "kept"
    """The sound of a video, kept."""
    MOTION = "motion"
    """A video whose motion a picture is given."""


NAMES = {
    Feature.START: "a first frame",
    Feature.END: "an end image",
    Feature.IMAGES: "pictures to refer to",
    Feature.ELEMENTS: "elements",
    Feature.SHOTS: "several shots",
    Feature.SOUND: "sound",
    Feature.BRUSHES: "brushes",
    Feature.CONTROL: "a camera move as a number",
    Feature.FILMED: "an element of a video",
    Feature.VOICES: "voices",
    Feature.VIDEO: "a video to follow",
    Feature.BASE: "a video to change",
    Feature.KEPT: "the sound of a video",
    Feature.MOTION: "the motion of a video",
}
"""What messages call them."""


@final
@unique
class Syntax(_Named):
    """How the text names a picture, an element, a video or a voice."""

    NONE = ""
    """Not at all."""
    ANGLES = "<<<image_1>>>"
    NAMES = "@name"
    """By the name that the caller gave it."""
    CAPITALS = "@Image1"
    SNAKE = "@image_1"


@final
@unique
class Confidence(_Named):
    """How well a form is known."""

    DOCUMENTED = "documented"
    """Read in the documentation or the typed client of the provider."""
    PARTIAL = "partial"
    """Read in part, or reported by others; a request gets a warning."""
    UNKNOWN = "unknown"
    """Not in the tables; only shapes are checked."""

"""What a model is to a request: the forms that it takes, as data; no model is named here.

Knows which fields, values and limits there can be; how a body is laid out is for the providers.
"""

from enum import Enum, unique
from typing import NamedTuple, final


class _Named(Enum):
    """An enum whose rows are shown by name."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self._name_}"


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
    EXTENSION = "extension"
    ANY = "any"
    """Text, and pictures if there are any."""


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


@final
@unique
class Syntax(_Named):
    """How the text names a picture or an element."""

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


class Document(NamedTuple):
    """Where facts were read.

    Attributes:
        name: The document, with its address where it has one.
        date: The day or month of the edition that was read, as in `"2026-09-20"`.
    """

    name: str
    date: str


class Limit(NamedTuple):
    """What a combination of features asks for.

    Attributes:
        when: The features that must all be there for the limit to count.
        unless: Features of which none may be there for the limit to count.
        modes: The modes that are accepted then; empty for all.
        seconds: The lengths that are accepted then; empty for all.
        excludes: The features that must not be there then.
        elements: How many elements are accepted then; `None` for no other limit.
        firm: Whether it is documented; what is only reported becomes a warning.
    """

    when: tuple[Feature, ...] = ()
    unless: tuple[Feature, ...] = ()
    modes: tuple[Mode, ...] = ()
    seconds: tuple[int, ...] = ()
    excludes: tuple[Feature, ...] = ()
    elements: int | None = None
    firm: bool = True


class Form(NamedTuple):
    """One endpoint and all that it takes.

    Attributes:
        task: What it makes a clip from.
        endpoint: Its path or its name at the provider.
        source: Where its facts were read.
        confidence: How well it is known.
        longest: Characters of the prompt; `None` when no limit is known.
        longest_foreign: The same for a text that is not in Latin letters, where that differs.
        longest_negative: Characters of the negative prompt; `None` when no limit is known.
        longest_shot: Characters of one shot; `None` when no limit is known.
        prompt_needed: Whether it refuses to work without a text.
        negative: Whether there is a field for what to keep out.
        cfg: Whether there is a field for the guidance, 0 to 1.
        seconds: Lengths that are accepted; empty when there is no field.
        default_seconds: The length when none is given.
        seconds_as_text: Whether the length is sent as `"5"` and not as `5`.
        aspects: Ratios that are accepted, the default first; empty when there is no field.
        aspect_needed: Whether a ratio must be given when there is no first frame.
        follows_start: Whether the ratio is ignored when there is a first frame.
        modes: Modes with the words that the target has for them, its default first.
        mode_field: The field for the mode; empty when the endpoint says it.
        sound: Whether there is sound.
        default_sound: Whether there is when nothing is given; `None` where that is not known.
        start: The field for the first frame; empty when there is none.
        start_needed: Whether a first frame must be given.
        end: The field for the last frame; empty when there is none.
        images: How many pictures to refer to are accepted.
        images_field: The field for them.
        images_needed: Whether at least one must be given.
        elements: How many elements are accepted.
        references: How many pictures and elements together; `None` for no other limit.
        syntax: How the text names them.
        shots: How many shots are accepted; 0 when there is only one.
        brushes: Whether areas can be painted that move or stand still.
        control: Whether a camera move can be a number.
        limits: What combinations of features ask for.
    """

    task: Task
    endpoint: str
    source: Document
    confidence: Confidence = Confidence.DOCUMENTED
    longest: int | None = None
    longest_foreign: int | None = None
    longest_negative: int | None = None
    longest_shot: int | None = None
    prompt_needed: bool = True
    negative: bool = False
    cfg: bool = False
    seconds: tuple[int, ...] = ()
    default_seconds: int = 5
    seconds_as_text: bool = False
    aspects: tuple[str, ...] = ()
    aspect_needed: bool = False
    follows_start: bool = False
    modes: tuple[tuple[Mode, str], ...] = ()
    mode_field: str = ""
    sound: Sound = Sound.SILENT
    default_sound: bool | None = None
    start: str = ""
    start_needed: bool = False
    end: str = ""
    images: int = 0
    images_field: str = ""
    images_needed: bool = False
    elements: int = 0
    references: int | None = None
    syntax: Syntax = Syntax.NONE
    shots: int = 0
    brushes: bool = False
    control: bool = False
    limits: tuple[Limit, ...] = ()

    def takes(self, feature: Feature) -> bool:
        """Whether the form has a place for a feature.

        Examples:
            >>> from kling_prompt import Feature, capabilities
            >>> [form.takes(Feature.END) for form in capabilities("kling-v2-6").forms]
            [False, True]
        """
        if feature is Feature.SOUND:
            return self.sound is not Sound.SILENT
        return bool(getattr(self, feature.value))


class Capabilities(NamedTuple):
    """One model at one provider.

    Attributes:
        name: Its name there.
        provider: Who has it.
        family: What it is called here, the same for all providers: `"2.6"`.
        forms: What it takes, text alone first.
        note: What else is known about it; a request repeats it as a warning.
    """

    name: str
    provider: Provider
    family: str
    forms: tuple[Form, ...]
    note: str = ""

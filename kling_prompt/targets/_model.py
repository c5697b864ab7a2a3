"""What a model is to a request: the forms that it takes, as data; no model is named here.

Knows which fields, values and limits there can be; how a body is laid out is for the providers.
"""

from typing import NamedTuple

from kling_prompt.targets._kinds import Confidence, Feature, Mode, Provider, Sound, Syntax, Task


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
        sound: Whether sound must be switched on then.
        elements: How many elements are accepted then; `None` for no other limit.
        references: How many pictures and elements together then; `None` for no other limit.
        firm: Whether it is documented; what is only reported becomes a warning.
    """

    when: tuple[Feature, ...] = ()
    unless: tuple[Feature, ...] = ()
    modes: tuple[Mode, ...] = ()
    seconds: tuple[int, ...] = ()
    excludes: tuple[Feature, ...] = ()
    sound: bool = False
    elements: int | None = None
    references: int | None = None
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
        aspect_unless: Features without any of which a ratio must be given; empty when never.
        follows_start: Whether the ratio is ignored when there is a first frame.
        modes: Modes with the words that the target has for them, its default first.
        mode_field: The field for the mode; empty when the endpoint says it.
        mode_needed: Whether a mode must be given.
        sound: Whether there is sound.
        default_sound: Whether there is when nothing is given; `None` where that is not known.
        start: The field for the first frame; empty when there is none.
        start_needed: Whether a first frame must be given.
        end: The field for the last frame; empty when there is none.
        images: How many pictures to refer to are accepted.
        images_field: The field for them.
        images_needed: Whether at least one must be given.
        elements: How many elements are accepted.
        fewest_others: How many pictures an element must have besides that from the front.
        filmed: Whether an element may be a video, with a voice of its own.
        references: How many pictures and elements together; `None` for no other limit.
        syntax: How the text names them.
        video: The field for a video to follow; empty when there is none.
        base: The field for a video to change; empty when there is none.
        videos: How many of these are accepted together.
        video_needed: Whether one of them must be given.
        base_settles: Whether the clip is as long as the video to change.
        kept: Whether the sound of a video can be kept.
        motion: The field for a video whose motion is taken; empty when there is none.
        voices: How many voices are accepted.
        shots: How many shots are accepted; 0 when there is only one.
        shot_type: Whether a field says that the shots are the caller's own.
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
    aspect_unless: tuple[Feature, ...] = ()
    follows_start: bool = False
    modes: tuple[tuple[Mode, str], ...] = ()
    mode_field: str = ""
    mode_needed: bool = False
    sound: Sound = Sound.SILENT
    default_sound: bool | None = None
    start: str = ""
    start_needed: bool = False
    end: str = ""
    images: int = 0
    images_field: str = ""
    images_needed: bool = False
    elements: int = 0
    fewest_others: int = 1
    filmed: bool = False
    references: int | None = None
    syntax: Syntax = Syntax.NONE
    video: str = ""
    base: str = ""
    videos: int = 0
    video_needed: bool = False
    base_settles: bool = False
    kept: bool = False
    motion: str = ""
    voices: int = 0
    shots: int = 0
    shot_type: bool = False
    brushes: bool = False
    control: bool = False
    limits: tuple[Limit, ...] = ()

    def takes(self, feature: Feature) -> bool:
        """Whether the form has a place for a feature.

        Examples:
            >>> from kling_prompt import Feature, capabilities
            >>> [form.takes(Feature.END) for form in capabilities("kling-v2-5-turbo").forms]
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

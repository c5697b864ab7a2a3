"""What a prompt is made of: one frozen record, read back as `prompt.parts`.

Knows what each part holds; how parts are set, merged and said is the business of others.
"""

from typing import NamedTuple

from kling_prompt.negatives import Negatives
from kling_prompt.words._move import Move
from kling_prompt.words._term import Word
from kling_prompt.words.angle import Angle
from kling_prompt.words.composition import Composition
from kling_prompt.words.effect import Effect
from kling_prompt.words.film import Film
from kling_prompt.words.focus import Focus
from kling_prompt.words.genre import Genre
from kling_prompt.words.lens import Lens
from kling_prompt.words.lighting import Lighting
from kling_prompt.words.mood import Mood
from kling_prompt.words.pace import Pace
from kling_prompt.words.palette import Palette
from kling_prompt.words.shot import ShotSize
from kling_prompt.words.style import Style
from kling_prompt.words.viewpoint import Viewpoint

_NOTHING = Negatives()


class Subject(NamedTuple):
    """Who or what the clip is about.

    Attributes:
        text: The noun phrase ("a lone samurai").
        details: What it looks like, in the order given, each once.
        plural: Whether it takes "are"; `None` when that is to be told from the text.
    """

    text: str
    details: tuple[str, ...] = ()
    plural: bool | None = None


class Scene(NamedTuple):
    """Where it happens.

    Attributes:
        text: The place or the hour, with its preposition or without ("on a beach", "a kitchen").
        details: What else is there, phrases or sentences, in the order given, each once.
    """

    text: str
    details: tuple[str, ...] = ()


class Image(NamedTuple):
    """The picture that an image-to-video clip starts from.

    Attributes:
        start: The first frame: a path, an address or any name that the caller knows it by.
        end: The last frame, likewise.
        shows: What the first frame shows; the prompt does not say it again.
        becomes: What it has turned into by the last frame.
    """

    start: str
    end: str | None = None
    shows: str | None = None
    becomes: str | None = None


class Line(NamedTuple):
    """What somebody says.

    Attributes:
        speaker: Who says it ("the old man").
        text: The words, without quotation marks around them.
        tone: How they are said ("calm", "in a whisper").
    """

    speaker: str
    text: str
    tone: str | None = None


class Parts(NamedTuple):
    """All parts of a prompt, in the order of the guide's formula.

    A part that is not set is `None` or empty. Words stand in the order in which they were given,
    each once, and so do lines of dialogue. `allow` holds the linter's rules that are not to be
    asked, in alphabetical order.
    """

    subject: Subject | None = None
    action: str | None = None
    scene: Scene | None = None
    image: Image | None = None
    dialogue: tuple[Line, ...] = ()
    camera: tuple[Move | str, ...] = ()
    shot: tuple[ShotSize | str, ...] = ()
    angle: tuple[Angle | str, ...] = ()
    viewpoint: tuple[Viewpoint | str, ...] = ()
    lens: tuple[Lens | str, ...] = ()
    focus: tuple[Focus | str, ...] = ()
    composition: tuple[Composition | str, ...] = ()
    pace: tuple[Pace | str, ...] = ()
    effect: tuple[Effect | str, ...] = ()
    lighting: tuple[Lighting | str, ...] = ()
    palette: tuple[Palette | str, ...] = ()
    film: tuple[Film | str, ...] = ()
    style: tuple[Style | str, ...] = ()
    genre: tuple[Genre | str, ...] = ()
    mood: tuple[Mood | str, ...] = ()
    sound: tuple[str, ...] = ()
    negative: Negatives = _NOTHING
    allow: tuple[str, ...] = ()


AXES: dict[str, type[Word]] = {
    "shot": ShotSize,
    "angle": Angle,
    "viewpoint": Viewpoint,
    "lens": Lens,
    "focus": Focus,
    "composition": Composition,
    "pace": Pace,
    "effect": Effect,
    "lighting": Lighting,
    "palette": Palette,
    "film": Film,
    "style": Style,
    "genre": Genre,
    "mood": Mood,
}
"""The parts that take bare words, each with its axis."""

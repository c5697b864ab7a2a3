"""What a request was given as well its prompt: pictures, elements, videos and areas.

Knows what each holds; whether a model takes it is for the tables to say.
"""

from collections.abc import Mapping
from typing import NamedTuple, TypeAlias

from kling_prompt.character import Character
from kling_prompt.prompt import Prompt
from kling_prompt.targets._kinds import Facing


class Element(NamedTuple):
    """A person or a thing that looks the same in every clip.

    Attributes:
        id: Its number at Kling, where elements are made once and kept.
        front: A picture of it from the front, for providers that take the pictures themselves.
        others: Up to three more pictures of it, from other sides.
        video: A video of it, for providers that take one in place of the pictures.
        voice: The voice that it speaks with; it goes with a video alone.
    """

    id: str = ""
    front: str = ""
    others: tuple[str, ...] = ()
    video: str = ""
    voice: str = ""


class Video(NamedTuple):
    """A video that the clip follows, or that is changed.

    Attributes:
        address: Its http address.
        edit: Whether it is changed itself; otherwise the clip follows its look and its camera.
        sound: Whether the clip keeps its sound; `None` leaves that to the target.
    """

    address: str
    edit: bool = False
    sound: bool | None = None


class MotionControl(NamedTuple):
    """A video whose motion the character in the first frame takes over.

    Attributes:
        video: Its http address.
        facing: Which way the character faces.
        sound: Whether the clip keeps the sound of the video; `None` leaves that to the target.
    """

    video: str
    facing: Facing
    sound: bool | None = None


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


Reference: TypeAlias = str | Element | Video
"""The address of a picture, an element, or a video."""

Voices: TypeAlias = Mapping[str, str] | Mapping[Character, str] | Mapping[str | Character, str]
"""Ids of voices by who speaks with them: the text or the character of `.dialogue(...)`."""

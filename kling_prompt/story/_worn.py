"""What people wear or look like in a scene, by color: "a girl in a red coat", "with gray hair".

Knows words of one scene; who is of the cast is none of its business.
"""

from collections.abc import Iterator
from typing import NamedTuple

from kling_prompt.linter._noun.names import HUMANS
from kling_prompt.story._scene import Scene

_WORN = frozenset(
    """coat cloak cape dress gown robe jacket shirt sweater scarf hat cap hood suit skirt trousers
    boots shoes gloves uniform kimono apron hoodie raincoat hair braids beard eyes""".split()
)
_COLORS = frozenset(
    """red blue green yellow black white gray grey brown orange purple pink golden silver blond
    blonde turquoise crimson scarlet violet""".split()
)
_NEAR = 3  # words from a color to what has it
_FAR = 12  # words from somebody to what they wear
_OTHERS = frozenset("another second other different new".split())


class Worn(NamedTuple):
    """One thing that somebody wears or has.

    Attributes:
        who: The word for the wearer.
        what: The thing.
        color: Its color.
        at: The token of the color.
    """

    who: str
    what: str
    color: str
    at: int


def worn(scene: Scene) -> Iterator[Worn]:
    """What is worn in a scene, where its color and its wearer are told."""
    for what in _WORN & scene.at.keys():
        for index in scene.at[what]:
            color = next(
                (at for at in range(index - 1, index - 1 - _NEAR, -1) if _is_color(scene, at)), -1
            )
            who = _wearer(scene, index)
            if color >= 0 and who:
                yield Worn(who, what, scene.word(color).replace("grey", "gray"), color)


def _is_color(scene: Scene, at: int) -> bool:
    return scene.word(at) in _COLORS


def _wearer(scene: Scene, index: int) -> str:
    """The word for the one who is named last before a thing, unless it is somebody else."""
    sentences = scene.tokens.sentences
    for at in range(index - 1, max(-1, index - 1 - _FAR), -1):
        if sentences[at] != sentences[index]:
            return ""
        if scene.word(at) in HUMANS:
            led = {scene.word(at - 1), scene.word(at - 2)}
            return scene.word(at) if _OTHERS.isdisjoint(led) else ""
    return ""

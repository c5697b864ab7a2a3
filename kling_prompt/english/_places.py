"""Places and hours: which preposition and article join a scene to the words before it.

Rules of thumb over closed word lists; what kind of phrase a text is, is the business of `_grammar`.
"""

from kling_prompt._grammar import MARKS, noun_core, opens_with_preposition
from kling_prompt._lists import (
    AGAINST,
    AT,
    AT_HOURS,
    COUNTED_PLACES,
    DAYS,
    DAYTIMES,
    DETERMINERS,
    ON,
    PREPOSITIONS,
    UNDER,
)
from kling_prompt._text import article, bare


def is_hour(scene: str) -> bool:
    """Whether a scene tells the time and no place ("at dawn", "a rainy afternoon")."""
    words = bare(scene).lower().split(" ", 12)
    if words[0] in PREPOSITIONS and len(words) > 1:
        words = words[1:]
    core = noun_core(words)
    if not PREPOSITIONS.isdisjoint(words[len(core) :]):
        return False
    return core[-1] in DAYS or (core[-1] in AT_HOURS and core[-1] != "home")


def place_glue(scene: str) -> str:
    """What joins a scene to the words before it: a preposition, with an article, or nothing.

    Examples:
        >>> [place_glue(scene) for scene in ("on a hill", "an empty beach", "kitchen", "dawn")]
        ['', 'on ', 'in a ', 'at ']
    """
    if opens_with_preposition(scene):
        return ""
    words = scene.lower().split(" ", 12)
    core = noun_core(words)
    head = core[-1].strip(MARKS)
    if head in DAYS:
        return _by_day(head, words[0], alone=len(core) == 1)
    bare_place = head in COUNTED_PLACES and _lacks_determiner(scene, words[0])
    return _preposition(head, core) + (f"{article(scene)} " if bare_place else "")


def _by_day(head: str, first: str, *, alone: bool) -> str:
    """What joins a day or a part of it: "on a rainy morning", "in the morning", "at night"."""
    if first == "the":
        return "in "
    if head in DAYTIMES and (alone or first in ("early", "late")):
        return "in the "
    return "at " if alone and head in AT_HOURS else "on "


def _preposition(head: str, core: list[str]) -> str:
    """The preposition that a place or an hour takes, with the space behind it."""
    if head in AGAINST:
        return "against "
    if head in UNDER:
        return "under "
    if head == "hour":  # golden, blue
        return "at the " if core[0] not in DETERMINERS else "at "
    if head in AT or head in AT_HOURS:
        return "at "
    return "on " if head in ON else "in "


def _lacks_determiner(scene: str, first: str) -> bool:
    """Whether a counted place stands bare: no article, no owner ("Anna's cafe"), no name."""
    return first not in DETERMINERS and scene.islower() and "'" not in scene and "’" not in scene

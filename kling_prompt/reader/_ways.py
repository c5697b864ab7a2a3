"""Where a move goes: the words behind a verb that tell direction, manner and degrees.

Knows what stands right behind a verb; whose verb it is and what it aims at is told elsewhere.
"""

from typing import NamedTuple

from kling_prompt.reader._verbs import FAST, SLOW, SMOOTH, is_adverb, is_manner

LEFT, RIGHT, UP, DOWN, IN, OUT, CW, CCW, SIDE = range(9)
"""The ways that words tell; `IN` and `OUT` are forward and back too."""

_WAYS = {
    "left": LEFT,
    "leftward": LEFT,
    "leftwards": LEFT,
    "right": RIGHT,
    "rightward": RIGHT,
    "rightwards": RIGHT,
    "up": UP,
    "upward": UP,
    "upwards": UP,
    "skyward": UP,
    "skywards": UP,
    "down": DOWN,
    "downward": DOWN,
    "downwards": DOWN,
    "in": IN,
    "inward": IN,
    "inwards": IN,
    "forward": IN,
    "forwards": IN,
    "ahead": IN,
    "closer": IN,
    "nearer": IN,
    "out": OUT,
    "outward": OUT,
    "outwards": OUT,
    "back": OUT,
    "backward": OUT,
    "backwards": OUT,
    "away": OUT,
    "clockwise": CW,
    "counterclockwise": CCW,
    "anticlockwise": CCW,
    "sideways": SIDE,
    "laterally": SIDE,
    "aside": SIDE,
    "sidewards": SIDE,
}
_BEHIND_IN = frozenset(
    """on onto to toward towards from close closer and or then while as with at for through until
    past around along across ending revealing before after during by shot shots move fast quick
    quickly tight tighter further even very ever hyper of over when sharp so step""".split()
)
_TO_AND_FRO = frozenset(
    {"back and forth", "up and down", "left and right", "side to side", "forward and back"}
)
_FRO = frozenset("back up left side forward".split())
_TO = frozenset("to toward towards from into in off on".split())
_ENDS = {
    "left": LEFT,
    "right": RIGHT,
    "top": UP,
    "bottom": DOWN,
    "above": UP,
    "below": DOWN,
    "front": IN,
    "sky": UP,
    "ground": DOWN,
    "ceiling": UP,
    "floor": DOWN,
}
_MOST = 14  # tokens that a way may take


class Way(NamedTuple):
    """What stands behind a verb before its target.

    Attributes:
        ways: The ways, in the order in which they are told.
        manner: The words of speed and smoothness.
        degrees: How far it turns, or 0.
        end: The token behind all of it.
    """

    ways: list[int]
    manner: list[str]
    degrees: int
    end: int


def way(words: list[str], at: int, stop: int) -> Way:
    """Read the way that begins at a token, up to the token `stop`."""
    ways: list[int] = []
    manner: list[str] = []
    degrees = 0
    end = at
    while at < stop and at - end < _MOST and not (ways and words[at] == "then"):
        word = words[at]
        if word in _FRO and " ".join(words[at : at + 3]) in _TO_AND_FRO:
            at += 3
        elif word == "in" and (curved := _curve(words, at, stop)):
            end = at = curved
        elif word in _WAYS and not _is_preposition(words, at, stop):
            ways.append(_WAYS[word])
            end = at = at + 1
        elif is_manner(word):
            manner += [word] if word in _TOLD_MANNERS else []
            at += 1
            end = at if word not in _OPENING or _leads(words, at, stop) else end
        elif word in ("and", "then", "or", "a", "by") and at + 1 < stop:
            if word == "and" and ways and words[at + 1] == "to":
                at += 1
                continue
            if word != "and" or words[at + 1] not in _WAYS or not ways:
                turned = _degrees(words, at + 1, stop) if word in ("a", "by") else None
                if turned is None:
                    break
                degrees, end = turned
                at = end
                continue
            at += 1
        elif word in _TO or words[at : at + 2] == ["around", "to"]:
            told = _told(words, at + (word == "around"), stop)
            if told is None:
                break
            if word == "to" and ways and words[at + 1] in _ENDS:  # "left to right"
                ways.pop()
            ways.append(told[0])
            end = at = told[1]
        elif word in ("counter", "anti") and words[at + 1 : at + 2] == ["clockwise"]:
            ways.append(CCW)
            end = at = at + 2
        elif turned := _degrees(words, at, stop):
            degrees, end = turned
            at = end
        elif word == "at" and (paced := _pace(words, at, stop)):
            manner.append(paced[0])
            end = at = paced[1]
        else:
            break
    return Way(ways, manner, degrees, end)


_OVER = frozenset("over above across along through past toward towards between".split())
_MIDWAY = 12  # tokens from "from" to a way that stands between start and end


def midway(words: list[str], at: int, stop: int) -> list[int]:
    """The way that stands between start and end: "from her face down to her hands"."""
    if words[at : at + 1] != ["from"]:
        return []
    for here in range(at + 2, min(stop - 1, at + _MIDWAY)):
        if not words[here][0].isalnum():
            break
        if words[here] in ("up", "down") and words[here + 1] == "to":
            return [_WAYS[words[here]]]
    return []


def _leads(words: list[str], at: int, stop: int) -> bool:
    """Whether "low" or "wide" leads to what is crossed, and to no shot ("low over the waves")."""
    return at < stop and words[at] in _OVER


_TOLD_MANNERS = SLOW | FAST | SMOOTH
_OPENING = frozenset("full wide low high long short first complete".split())


def _is_preposition(words: list[str], at: int, stop: int) -> bool:
    """Whether "in" or "ahead" opens a phrase, and is no way ("pans in the dark")."""
    if at + 1 >= stop:
        return False
    word, second = words[at], words[at + 1]
    if word == "in":
        return second[0].isalnum() and second not in _BEHIND_IN and not is_adverb(second)
    return word == "ahead" and second == "of"


def _curve(words: list[str], at: int, stop: int) -> int:
    """The token behind "in a circle" or "in a wide arc", or 0."""
    here = at + 1 + (words[at + 1 : at + 2] == ["a"])
    while here < stop and is_manner(words[here]) and here - at < _MOST:
        here += 1
    return here + 1 if here < stop and words[here] in ("circle", "arc", "curve") else 0


def _told(words: list[str], at: int, stop: int) -> tuple[int, int] | None:
    """A way told with a noun: "to the left", "from left to right", "in a clockwise direction"."""
    word = words[at]
    here = at + 1
    if here < stop and words[here] in ("the", "a", "an", "her", "his", "its", "our", "viewer"):
        here += 1
    while here < stop and words[here] in ("slow", "smooth", "far", "very", "gentle", "frame"):
        here += 1
    if here >= stop:
        return None
    noun = words[here]
    if word == "in" and noun in ("counter", "anti") and words[here + 1 : here + 2] == ["clockwise"]:
        return CCW, _behind(words, here + 2, stop)
    if word == "in" and noun in ("clockwise", "counterclockwise", "anticlockwise"):
        return _WAYS[noun], _behind(words, here + 1, stop)
    if word in ("in", "on", "off", "into") or noun not in _ENDS:
        return None
    after = _behind(words, here + 1, stop)
    if word == "from":
        if after < stop and words[after] == "to":
            target = after + 1
            if words[target : target + 1] == ["the"]:
                target += 1
            if target < stop and words[target] in _ENDS:
                return _ENDS[words[target]], _behind(words, target + 1, stop)
        return None
    if noun not in ("left", "right") and (after < stop and words[after] in ("of", "floor")):
        return None
    if noun in ("front", "sky", "ground", "ceiling", "floor", "above", "below"):
        return None
    return _ENDS[noun], after


def _behind(words: list[str], at: int, stop: int) -> int:
    """The token behind "side", "direction" and the like."""
    while at < stop and words[at] in ("side", "hand", "direction", "motion", "edge", "movement"):
        at += 1
    return at


def _degrees(words: list[str], at: int, stop: int) -> tuple[int, int] | None:
    """Degrees and the token behind them: "360 degrees", "180-degree", "90°"."""
    if at < stop and words[at] == "full":
        at += 1
    if at >= stop or not words[at].isascii() or not words[at].isdecimal() or len(words[at]) > 4:
        return None
    turned = int(words[at])
    if not 1 <= turned <= 1080 or at + 1 >= stop:
        return None
    if words[at + 1] in ("degrees", "degree", "deg", "°", "º"):
        return turned, at + 2
    return None


def _pace(words: list[str], at: int, stop: int) -> tuple[str, int] | None:
    """A manner told with a noun: "at a slow pace", "at high speed"."""
    here = at + 1
    manner = ""
    while here < stop and here - at < 5:
        word = words[here]
        if word in SLOW or word in FAST or word == "high":
            manner = "fast" if word == "high" else word
        elif word in ("pace", "speed"):
            return (manner, here + 1) if manner else None
        elif word not in ("a", "an", "the", "very", "breakneck", "constant"):
            return None
        here += 1
    return None

"""From a numbered list of scenes, as people write them, to clips.

Knows headings, numbers and lengths; what a scene says is read by `reader`.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kling_prompt.character import Character
from kling_prompt.errors import ConflictError, TextError, WrongTypeError
from kling_prompt.prompt import Prompt
from kling_prompt.reader import read
from kling_prompt.story._clip import Clip
from kling_prompt.story._joins import CUT, MULTI_SHOT

# The counts are bounded, so that hostile text costs no more than its length.
_LABEL = re.compile(
    r"(?:^|(?<=[\n.!?;]))[ \t]{0,4}(#{0,6})[ \t*_>-]{0,8}(scene|shot|clip)[ \t]{0,2}#?"
    r"(?:\d{1,5}|one|two|three|four|five|six|seven|eight|nine|ten)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?:^|(?<=\n))[ \t]{0,4}(#{0,6})[ \t*_>-]{0,8}()\d{1,5}(?=[.):])")
_UNIT = r"[ \t]{0,2}(?:seconds?|secs?|s)\b\.?"
_FIGURE = r"\d{1,10}(?:\.\d{1,6})?"
_CLOCK = r"\d{1,2}:\d{2}"
_TO = r"[ \t]?[-\u2013\u2014][ \t]?"
_LENGTH = re.compile(
    rf"[ \t*_]{{0,4}}[,(\[@|-]?[ \t]{{0,2}}"
    rf"(?:({_CLOCK}){_TO}({_CLOCK})|({_FIGURE})s?{_TO}({_FIGURE}){_UNIT}"
    rf"|({_FIGURE}){_UNIT}|,?[ \t]?({_FIGURE})(?=[ \t]?,))[ \t]?[)\]]?",
    re.IGNORECASE,
)
_BREAK = re.compile(r"[ \t*_]{0,4}(?:[:.),|;]|[-\u2013\u2014]{1,2}|(?=\n|$))[ \t*_]{0,4}")
_TRAILING = re.compile(rf"[ \t\n]?[(\[]({_FIGURE}){_UNIT}[)\]][ \t\n]{{0,4}}$", re.IGNORECASE)
_TAIL = 40  # characters at the end of a scene in which its length is looked for


class Script(NamedTuple):
    """What a text tells.

    Attributes:
        look: The words of the vocabulary that stand before the first scene.
        scenes: The scenes, in the order of the text.
    """

    look: Prompt
    scenes: tuple[Clip, ...]


class _Heading(NamedTuple):
    start: int
    end: int
    shot: bool
    titled: bool
    seconds: float | None


def script(text: str, cast: Sequence[Character]) -> Script:
    """The look and the scenes of a text; who opens a scene is one of the cast by its own words.

    Raises:
        WrongTypeError: When `text` is no `str`.
        TextError: When a number has nothing behind it.
        ConflictError: When no numbered scene is in it, or a length is out of range.
    """
    if not isinstance(text, str):
        raise WrongTypeError.of("text", text, "str")
    found = list(_headings(text, _LABEL)) or list(_headings(text, _NUMBER))
    if not found:
        wrong = "text has no numbered scenes"
        raise ConflictError(f"{wrong}; 'Scene 1: ...', 'Shot 1, 3s: ...' or '1) ...' is accepted")
    ends = [*(heading.start for heading in found[1:]), len(text)]
    names: set[str] = set()
    scenes = [
        _clip(text, heading, end, names, cast) for heading, end in zip(found, ends, strict=True)
    ]
    return Script(_look(text[: found[0].start]), tuple(scenes))


def _headings(text: str, pattern: re.Pattern[str]) -> Iterator[_Heading]:
    """Every heading: its number, perhaps a length, and a mark or the end of the line."""
    first = True
    for match in pattern.finditer(text):
        end = match.end()
        length = _LENGTH.match(text, end)
        end = length.end() if length else end
        closing = _BREAK.match(text, end)
        if closing is None and length is None:
            continue
        shot = match.group(2).lower() == "shot" and not first
        first = False
        end = closing.end() if closing else end
        seconds = _seconds(length) if length else None
        yield _Heading(match.start(), end, shot, titled=bool(match.group(1)), seconds=seconds)


def _seconds(length: re.Match[str]) -> float:
    """A length, or the distance of two points in time."""
    since, until, low, high, alone, bare = length.groups()
    if since is not None:
        return _clock(until) - _clock(since)
    if low is not None:
        return round(float(high) - float(low), 3)
    return float(alone or bare)


def _clock(text: str) -> int:
    minutes, seconds = text.split(":")
    return 60 * int(minutes) + int(seconds)


def _clip(
    text: str, heading: _Heading, end: int, names: set[str], cast: Sequence[Character]
) -> Clip:
    """The scene under a heading."""
    body, name = text[heading.end : end], ""
    title, _, below = body.partition("\n")
    seconds = None
    if heading.titled and below.strip():  # "## Scene 1: The gate", the scene on the lines below
        title, seconds = _timed(title)
        body, name = below, " ".join(title.split()).strip(" .:-*_")
    body, last = _timed(body)
    lengths = [one for one in (heading.seconds, seconds, last) if one is not None]
    if not any(char.isalnum() for char in body):
        span = (heading.start, heading.end)
        raise TextError.of("text", text, span, "has a number with nothing behind it", "a scene")
    new = name and name not in names
    names.add(name)
    join = MULTI_SHOT if heading.shot else CUT
    return Clip(
        _prompt(body, cast),
        seconds=lengths[0] if lengths else 5,
        join=join,
        name=name if new else None,
    )


def _timed(text: str) -> tuple[str, float | None]:
    """A text without the length that stands at its end in brackets, and that length."""
    found = _TRAILING.search(text, max(0, len(text) - _TAIL))
    return (text[: found.start()], float(found.group(1))) if found else (text, None)


def _prompt(body: str, cast: Sequence[Character]) -> Prompt:
    """What a scene says, as far as it can be told apart; else all of it as one text."""
    said = " ".join(body.split()).strip("*_ ")
    for one in cast:
        for who in (one, one.__replace__(wears=())):
            words = str(who)
            if said[: len(words) + 1].casefold() == f"{words} ".casefold():
                return _about(who, said[len(words) :]) or _read(said)
    return _read(said)


def _read(said: str) -> Prompt:
    found = read(said).prompt
    return found if str(found) else Prompt().action(said)


def _about(one: Character, said: str) -> Prompt | None:
    """What is said of a character; the reader tells it from a short subject more surely."""
    found = read(one.again + said).prompt
    subject = found.parts.subject
    if subject is None or subject.text.casefold() != one.again.casefold():
        return None
    return found.subject(one, *subject.details)


def _look(text: str) -> Prompt:
    return read(text).prompt.without("subject", "action", "scene", "image")

"""Where the scenes of a script begin: headings, numbers, times and places in front of them.

Knows how people mark a scene; what the scene says is read elsewhere.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple
from unicodedata import numeric

from kling_prompt.story._joins import CONTINUE, EXTEND, AnyJoin
from kling_prompt.story._lengths import CLOCK, FIGURE, LENGTH, SPAN, clock, seconds, without_length

_WORDS = "one two three four five six seven eight nine ten eleven twelve".split()
_NUMBER = rf"(?:\d{{1,5}}[a-z]?|{'|'.join(_WORDS)}|(?-i:[IVX]{{1,6}}))"
_KINDS = (
    r"scene|shot|clip|part|prompt|segment|panel|sequence|frame|beat|step|(?-i:S)(?=\d)"
    r"|\u573a\u666f|\u955c\u5934|\u5206\u955c"
)
# The counts are bounded, so that hostile text costs no more than its length.
_LABEL = re.compile(
    rf"(?:^|(?<=\n))[^\w\n|]{{0,12}}({_KINDS})[ \t_]{{0,2}}(?:no\.?|number|#)?[ \t]{{0,2}}"
    rf"({_NUMBER})(?!\w)(?:[ \t]?(?:of|/)[ \t]?\d{{1,5}})?(?:[ \t]prompt)?"
    r"|(?:^|(?<=\n))[^\w\n|]{0,12}"
    r"\u7b2c(?:\d{1,4}|[\u4e00-\u9fff]{1,3}?)([\u573a\u5e55\u955c])[\u666f\u5934]?"
    rf"|(?<=[.!?;])[ \t]{{0,4}}[*_]{{0,3}}({_KINDS})[ \t]{{0,2}}#?({_NUMBER})\b",
    re.IGNORECASE,
)
_LISTED = re.compile(
    r"(?:^|(?<=\n))[^\w\n|]{0,12}(?:(?P<sign>[\u2460-\u2473])|(?P<figure>\d{1,5})"
    r"(?:(?P<cap>\ufe0f?\u20e3)|[A-Za-z]?(?=[.):](?!\d)|[ \t][-\u2013\u2014][ \t])))"
)
_TIMES = re.compile(rf"(?:^|(?<=\n))[^\w\n|]{{0,12}}{SPAN}", re.IGNORECASE)
_PLACE = re.compile(
    r"(?:^|(?<=\n))[^\w\n|]{0,12}(?:INT|EXT|I/E|INT\.?/EXT|INTERIOR|EXTERIOR)[. :/][^\n]{1,120}"
)
_LENGTH = re.compile(
    rf"[ \t*_]{{0,4}}[,@|\u2013\u2014-]{{0,2}}[ \t]{{0,2}}"
    rf"(?:{LENGTH}(?=[ \t*_]{{0,4}}(?:[:.),|;\]\u2013\u2014-]|\n|$))"
    rf"|,?[ \t]?({FIGURE})(?=[ \t]?,))",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"[ \t*_]{0,4}[(\[]([^()\[\]\n]{1,60})[)\]]")
_BREAK = re.compile(
    r"[ \t*_]{0,4}(?:[:.),|;\]\uff1a\u3001]|[-\u2013\u2014]{1,2}|(?=\n|$))[ \t*_]{0,4}"
)


class Heading(NamedTuple):
    """The mark in front of a scene.

    Attributes:
        start: Where it begins.
        end: Where the scene begins.
        kind: What it calls it: `"scene"`, `"shot"`, or nothing where there is only a number.
        marked: Whether it is a heading of Markdown, so that its line has a title.
        seconds: The length that it gives.
        join: The join that it tells of, in brackets: "(continued)".
        aside: Other words in brackets, which belong to the scene.
    """

    start: int
    end: int
    kind: str
    marked: bool
    seconds: float | None = None
    join: AnyJoin | None = None
    aside: str = ""


def headings(text: str) -> list[Heading]:
    """The marks of all scenes, of the one kind that the text uses."""
    text = text.translate(_SPACES)
    for found in (_labels(text), _times(text), _starts(text), _listed(text), _places(text)):
        if some := list(found):
            return some
    return []


_SPACES = {
    ord(odd): plain
    for odd, plain in zip("\u00a0\u202f\u3000\ufeff\uff0e\uff09\uff08", "    .)(", strict=True)
}


def _labels(text: str) -> Iterator[Heading]:
    """As in "Scene 1:", "**Shot 2** (5 s)", also behind a sentence on the same line."""
    for match in _LABEL.finditer(text):
        kind = next(filter(None, match.group(1, 3, 4))).lower()
        marked = match.group().lstrip(" \t*_>-").startswith("#") or "**" in match.group()[:8]
        yield from _closed(text, match.start(), match.end(), _KIND.get(kind, kind), marked=marked)


_KIND = {
    "\u955c": "shot",
    "\u573a": "scene",
    "\u5e55": "scene",
    "\u955c\u5934": "shot",
    "\u5206\u955c": "shot",
    "\u573a\u666f": "scene",
}


def _closed(text: str, start: int, end: int, kind: str, *, marked: bool) -> Iterator[Heading]:
    """A heading with its length, its brackets and the mark that closes it, if it is one."""
    told = _Told(text, end)
    for _ in range(_MOST):
        if not (told.bracket() or told.length()):
            break
    past = _past(text, told.end)
    if past == end and not _BREAK.match(text, end):
        return
    if past > told.end:
        told.end = past
        told.length()
    yield Heading(start, told.end, kind, marked, told.seconds, told.join, told.aside)


def _past(text: str, end: int) -> int:
    """Where the text goes on behind the mark that closes a heading, if there is one."""
    closing = _BREAK.match(text, end)
    return closing.end() if closing else end


_MOST = 3  # lengths and brackets in one heading


class _Told:
    """What stands between the number of a scene and the mark behind it."""

    def __init__(self, text: str, end: int) -> None:
        self.text = text
        self.end = end
        self.seconds: float | None = None
        self.join: AnyJoin | None = None
        self.aside = ""

    def length(self) -> bool:
        """Take a length with the mark behind it, when that is next."""
        found = _LENGTH.match(self.text, self.end) if self.seconds is None else None
        if found is None:
            return False
        *groups, bare = found.groups("")
        self.seconds = float(bare) if bare else seconds(*groups)
        self.end = _past(self.text, found.end())
        return True

    def bracket(self) -> bool:
        """Take words in brackets, when they are next: a length, a join, or words of the scene."""
        found = _ASIDE.match(self.text, self.end)
        if found is None:
            return False
        self.end = found.end()
        words, length = without_length(found.group(1))
        self.seconds = length if self.seconds is None else self.seconds
        join = _join(words)
        self.join = self.join or join
        if join is None and words.casefold() not in _EMPTY:
            self.aside = f"{self.aside}. {words}" if self.aside else words
        return True


_EMPTY = frozenset(("", "shot", "clip", "scene", "long", "total", "duration"))


def _join(words: str) -> AnyJoin | None:
    """The join that words in brackets tell of."""
    folded = words.casefold()
    if "extend" in folded or "extension" in folded:
        return EXTEND
    return CONTINUE if "continu" in folded or "last frame" in folded else None


def _times(text: str) -> Iterator[Heading]:
    """As in "0-5s:", "[0:00-0:05]"."""
    for match in _TIMES.finditer(text):
        end = _past(text, match.end())
        yield Heading(match.start(), end, "", marked=False, seconds=seconds(*match.groups("")))


def _starts(text: str) -> Iterator[Heading]:
    """As in "0:00", "0:05": each lasts until the next, the last as long as any scene."""
    found = [(match, clock(match.group(1))) for match in _START.finditer(text)]
    later = [*(at for _, at in found[1:]), None]
    if len(found) < _FEWEST:
        return
    for (match, at), then in zip(found, later, strict=True):
        length = None if then is None else round(then - at, 3)
        yield Heading(match.start(), match.end(), "", marked=False, seconds=length)


_START = re.compile(
    rf"(?:^|(?<=\n))[^\w\n|]{{0,12}}({CLOCK})(?!\w)[ \t]?[)\]]?"
    r"[ \t*_]{0,4}(?:[:|;-]|[\u2013\u2014])?[ \t*_]{1,4}"
)
_FEWEST = 2  # times that make a list of them


def _listed(text: str) -> Iterator[Heading]:
    """As in "1.", "2)", each the next number or the same again."""
    last: int | None = None
    for match in _LISTED.finditer(text):
        number = int(numeric(match["sign"]) if match["sign"] else match["figure"])
        if last is not None and number not in (last, last + 1):
            continue
        if match["sign"] or match["cap"]:
            found = [Heading(match.start(), match.end(), "", marked=False)]
        else:
            marked = "#" in match.group()
            found = [*_closed(text, match.start(), match.end(), "", marked=marked)]
        last = number if found else last
        yield from found


def _places(text: str) -> Iterator[Heading]:
    """As in "INT. KITCHEN - NIGHT"; the line belongs to the scene."""
    for match in _PLACE.finditer(text):
        yield Heading(match.start(), match.start(), "", marked=False)

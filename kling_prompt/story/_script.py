"""From a script, as people write one, to clips.

Knows how headings, labelled lines and texts become scenes; where a scene begins is told by
`_headings`, what its sentences say by `reader`.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from kling_prompt.character import Character
from kling_prompt.errors import ConflictError, TextError, WrongTypeError
from kling_prompt.prompt import Prompt
from kling_prompt.reader import read
from kling_prompt.story._clip import DEFAULT_SECONDS, Clip
from kling_prompt.story._fields import body, seconds_fields
from kling_prompt.story._headings import Heading, headings
from kling_prompt.story._joins import CUT, MULTI_SHOT, AnyJoin
from kling_prompt.story._labelled import with_aside, with_fields
from kling_prompt.story._lengths import timed, told
from kling_prompt.story._slug import placed, slug
from kling_prompt.story._table import untabled
from kling_prompt.story._telling import telling

_TITLE = 8  # words that a title has at most
_CLOSING = re.compile(
    r"\n[ \t]*(?:[-*_=]{3,9}[ \t]*)?\n[ \t>*_-]{0,8}"
    r"(?:let me know|would you like|i hope|feel free|want me to|the end"
    r"|total (?:duration|length|runtime|time)|(?:production )?notes?)\b",
    re.IGNORECASE,
)


class Script(NamedTuple):
    """What a text tells.

    Attributes:
        look: The words of the vocabulary that stand before the first scene.
        scenes: The scenes, in the order of the text.
        lines: The line of the text on which each begins, from 1.
    """

    look: Prompt
    scenes: tuple[Clip, ...]
    lines: tuple[int, ...]


def script(text: str, cast: Sequence[Character]) -> Script:
    """The look and the scenes of a text; who opens a scene is one of the cast by its own words.

    Raises:
        WrongTypeError: When `text` is no `str`.
        TextError: When a heading has nothing behind it.
        ConflictError: When no numbered scene is in it, or a length is out of range.
    """
    if not isinstance(text, str):
        raise WrongTypeError.of("text", text, "str")
    source = text
    text = untabled(text.replace("\r\n", " \n").replace("\r", "\n"))
    found = headings(text)
    if not found:
        wrong = "text has no numbered scenes"
        raise ConflictError(f"{wrong}; 'Scene 1: ...', 'Shot 1, 3s: ...' or '1) ...' is accepted")
    ends = [*(heading.start for heading in found[1:]), len(text)]
    draft = _Draft(text, source, cast)
    for heading, end in zip(found, ends, strict=True):
        draft.add(heading, end)
    return Script(_look(text[: found[0].start]), tuple(draft.scenes), tuple(draft.lines))


class _Draft:
    """A script on its way to scenes."""

    def __init__(self, text: str, source: str, cast: Sequence[Character]) -> None:
        self.text = text
        self.source = source
        self.cast = cast
        self.scenes: list[Clip] = []
        self.lines: list[int] = []
        self._names: set[str] = set()
        self._title = ""
        self._parted = True
        self._line, self._counted = 1, 0

    def add(self, heading: Heading, end: int) -> None:
        """Add the scene under a heading; a scene whose shots follow gives them its name."""
        self._line += self.text.count("\n", self._counted, heading.start)
        self._counted = heading.start
        behind = self.text[heading.end : end]
        if end == len(self.text) and (closing := _CLOSING.search(behind)):
            behind = behind[: closing.start()]
        if heading.kind == "scene" and _holds_shots(self.text, behind, end):
            self._title, self._parted = behind.strip(" \n.:-*_#"), True
            return
        self.scenes.append(self._clip(heading, behind))
        self.lines.append(self._line)
        self._parted = False

    def _clip(self, heading: Heading, behind: str) -> Clip:
        title, behind, seconds = _titled(heading, behind)
        where, behind = slug(behind)
        behind, last = timed(behind)
        text, fields = body(behind)
        given = [*map(told, seconds_fields(fields))]
        lengths = [one for one in (heading.seconds, seconds, last, *given) if one is not None]
        prompt = telling(text, self.cast) if any(map(str.isalnum, text)) else Prompt()
        prompt = with_fields(placed(prompt, where.place) if where else prompt, fields)
        if heading.aside:
            prompt = with_aside(prompt, heading.aside) or telling(
                f"{text} {heading.aside}.", self.cast
            )
        if not str(prompt):
            raise self._nothing(heading)
        seconds = lengths[0] if lengths else DEFAULT_SECONDS
        join = self._join(heading, where.join if where else None)
        intent = where.intent if where else None
        try:
            return Clip(prompt, seconds=seconds, join=join, intent=intent, name=self._name(title))
        except ConflictError as error:
            raise ConflictError(f"line {self._line}: {error}") from error

    def _join(self, heading: Heading, told: AnyJoin | None) -> AnyJoin:
        """How a scene hangs on the one before; the first hangs on none."""
        if not self.scenes:
            return CUT
        together = heading.kind == "shot" and not self._parted
        return heading.join or told or (MULTI_SHOT if together else CUT)

    def _name(self, title: str) -> str | None:
        name, self._title = title or self._title, ""
        new = name and name not in self._names
        self._names.add(name)
        return name if new else None

    def _nothing(self, heading: Heading) -> TextError:
        whole = len(self.text) == len(self.source)
        span = (heading.start, max(heading.start + 1, heading.end)) if whole else (0, 0)
        wrong = "has a number with nothing behind it"
        return TextError.of("text", self.source, span, wrong, "a scene")


def _holds_shots(text: str, behind: str, end: int) -> bool:
    """Whether a scene is a title alone, and its shots follow."""
    line = behind.strip()
    shots = re.compile(r"[^\w\n]{0,12}shot\b", re.IGNORECASE).match(text, end)
    return shots is not None and "\n" not in line and len(line.split()) <= _TITLE


_SMALL = frozenset("a an and at by for from in into of on or over the to under with".split())


def _titled(heading: Heading, behind: str) -> tuple[str, str, float | None]:
    """The title on the line of a heading, what stands below it, and the length in the title."""
    first, _, below = behind.partition("\n")
    if not below.strip():
        return "", behind, None
    line, seconds = timed(first, bare=True)
    title = " ".join(line.split()).strip(' .:-*_\u201c\u201d"')
    if heading.marked or _is_title(title, line):
        return title, below, seconds
    return "", behind, None


def _is_title(title: str, line: str) -> bool:
    """Whether a line is a title: a few words, each with a capital, and no sentence."""
    words = title.split()
    if not words or len(words) > _TITLE or line.rstrip().endswith((".", "!", "?", ",", ";")):
        return False
    capitals = all(word[0].isupper() or not word[0].isalpha() or word in _SMALL for word in words)
    return capitals and words[-1] not in _SMALL and not _PLACED.match(title)


_PLACED = re.compile(r"(?:INT|EXT|I/E|INTERIOR|EXTERIOR)\b")


def _look(text: str) -> Prompt:
    said, fields = body(text)
    look = read(said).prompt.without("subject", "action", "scene", "image")
    return with_fields(look, tuple(one for one in fields if one.kind != "place"))

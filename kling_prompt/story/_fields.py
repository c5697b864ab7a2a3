"""Labelled lines in a scene of a script: "Camera: slow pan left", "Duration: 5s".

Knows the labels that people use; what they mean for a prompt is said in `_labelled`.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

_LABELS = {
    label.strip(): kind
    for kind, labels in {
        "text": """visual, visuals, visual prompt, video prompt, prompt, action, actions, subject,
            description, scene description, shot description, content, what happens, scene""",
        "place": "setting, location, place, environment, background, where",
        "camera": "camera, camera movement, camera move, camera motion, movement, motion",
        "shot": "shot, shot type, shot size, framing, camera shot",
        "angle": "angle, camera angle",
        "lens": "lens",
        "focus": "focus",
        "composition": "composition",
        "pace": "pace, pacing, speed",
        "lighting": "lighting, light",
        "palette": "palette, color palette, colors, color, colour, colours, color grading, grading",
        "film": "film, film stock",
        "style": "style, visual style, look, art style, aesthetic",
        "genre": "genre",
        "mood": "mood, tone, atmosphere, emotion, feeling",
        "seconds": "duration, length, time, timing, runtime",
        "sound": "sound, audio, sfx, sound effects, ambience, music, sound design",
        "negative": "negative prompt, negative, negatives, avoid, exclude",
        "notes": "note, notes, production notes, director's notes",
    }.items()
    for label in labels.split(",")
}
_NAMES = "|".join(sorted(_LABELS, key=len, reverse=True)).replace(" ", "[ ]")
_FIELD = re.compile(
    rf"[ \t>*_\u2022\u00b7|-]{{0,8}}({_NAMES})[ \t*_]{{0,4}}[:\uff1a][ \t*_]{{0,4}}", re.IGNORECASE
)
_INLINE = re.compile(
    rf"(?<=[.;!?|])[ \t]{{1,3}}[*_]{{0,3}}(?={_NAMES}\b[ \t*_]{{0,4}}:)", re.IGNORECASE
)
_BULLET = re.compile(r"[ \t]{0,8}(?:[-*+\u2022\u00b7>|]{1,3}[ \t]{1,4}|>)")
_RULE = re.compile(
    r"[ \t]{0,8}(?:[-*_=~`]{3,}\w{0,12}|[*_]{0,2}(?:FADE (?:IN|OUT|TO BLACK)"
    r"|(?:SMASH )?CUT TO(?: BLACK)?|DISSOLVE TO|THE END"
    r"|(?i:act) (?:\d{1,3}|[IVX]{1,5}|(?i:one|two|three)))[*_]{0,2}[.:]?)[ \t]*\Z"
)
_SHORT = 45  # characters of a line that was not broken for its length alone


class Field(NamedTuple):
    """A labelled line: what the label asks for, and what it says."""

    kind: str
    value: str


class Body(NamedTuple):
    """What stands under a heading: the text, and the labelled lines in it."""

    text: str
    fields: tuple[Field, ...]


def body(text: str) -> Body:
    """A scene without its labels, its bullets and the rules of Markdown around it."""
    draft = _Draft()
    for number, line in enumerate(text.split("\n")):
        first, *others = _INLINE.split(line)
        draft.add(first.rstrip(), inline=not number)  # the first line stands behind the heading
        for piece in others:
            draft.add(piece.rstrip(), inline=True)
    return Body(_unquoted(_joined(draft.lines)), tuple(one for one in draft.fields if one.value))


_QUOTES = {'"': '"', "\u201c": "\u201d", "\u300c": "\u300d"}


def _unquoted(text: str) -> str:
    """A text without the marks around all of it."""
    closing = _QUOTES.get(text[:1], "")
    whole = closing and text.find(closing, 1) == len(text) - 1 and text.count(text[0], 1, -1) == 0
    return text[1:-1] if whole else text


_LONGEST = 400  # characters of a labelled line that goes on below


class _Draft:
    """The lines of a scene on their way to text and fields."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.fields: list[Field] = []
        self._open = False

    def add(self, line: str, *, inline: bool) -> None:
        """Add a line; `inline` when it stood behind a sentence."""
        found = _FIELD.match(line)
        if _RULE.match(line):
            self._text("")
        elif found is not None:
            kind, said = _LABELS[found.group(1).lower()], line[found.end() :].strip(" *_|")
            self._labelled(Field(kind, said), inline=inline)
        elif self._open and line.strip()[:1].islower() and len(self.fields[-1].value) < _LONGEST:
            last = self.fields[-1]
            self.fields[-1] = last._replace(value=f"{last.value} {line.strip()}")
        else:
            self._text(line)

    def _labelled(self, field: Field, *, inline: bool) -> None:
        if field.kind == "text":
            self._text("", field.value)
            return
        value, rest = _sentence(field.value) if inline else (field.value, "")
        self.fields.append(Field(field.kind, value))
        self._open = not rest
        if rest:
            self._text(rest)

    def _text(self, *lines: str) -> None:
        self.lines += lines
        self._open = False


def _sentence(text: str) -> tuple[str, str]:
    """The first sentence of a text, and the rest."""
    end = re.search(r"[.!?](?=\s)", text)
    return (text[: end.end()], text[end.end() :].strip()) if end else (text, "")


def _joined(lines: list[str]) -> str:
    """Lines as one text: a line that ends early, a bullet or a gap ends a sentence too."""
    said: list[str] = []
    last, apart = "a", False
    for line in lines:
        bullet = _BULLET.match(line)
        words = " ".join((line[bullet.end() :] if bullet else line).split()).strip("*_ ")
        if not words:
            apart = apart or bool(said)
            continue
        new = apart or bullet or (_is_ended(last) and not words[0].islower())
        if said and new and said[-1][-1] not in '.!?,;:\u2026\u3002\uff01\uff1f\u201d"':
            said[-1] += "."
        said.append(words)
        last, apart = words, False
    return " ".join(said)


_LEADING = frozenset(
    """a an the and or but in on at of to with from by for into onto through where when while as
    that which who his her its their is are named called""".split()
)


def _is_ended(line: str) -> bool:
    """Whether a line seems to end where its sentence does, and not for its length."""
    return len(line) < _SHORT and line.rsplit(maxsplit=1)[-1].casefold() not in _LEADING


def seconds_fields(fields: tuple[Field, ...]) -> Iterator[str]:
    """What labelled lines say of the length."""
    return (one.value for one in fields if one.kind == "seconds")

"""Labelled lines in a scene of a script: "Camera: slow pan left", "Duration: 5s".

Knows the labels that people use; each becomes the part of the prompt that it names, and what has no
part stays in the text.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from kling_prompt import _grammar as grammar
from kling_prompt.errors import KlingPromptError
from kling_prompt.parts import AXES
from kling_prompt.prompt import Prompt
from kling_prompt.reader import read

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
_RULE = re.compile(r"[ \t]{0,8}(?:[-*_=~`]{3,}\w{0,12})[ \t]*\Z")
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
    for line in _INLINE.sub("\n\0", text).split("\n"):
        draft.add(line.removeprefix("\0").rstrip(), inline=line.startswith("\0"))
    return Body(_joined(draft.lines), tuple(one for one in draft.fields if one.value))


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
    last, apart = "", False
    for line in lines:
        bullet = _BULLET.match(line)
        words = " ".join((line[bullet.end() :] if bullet else line).split()).strip("*_ ")
        if not words:
            apart = apart or bool(said)
            continue
        new = apart or bullet or (len(last) < _SHORT and not words[0].islower())
        if said and new and said[-1][-1] not in '.!?,;:\u2026\u3002\uff01\uff1f\u201d"':
            said[-1] += "."
        said.append(words)
        last, apart = line, False
    return " ".join(said)


# ------------------------------------------------------------------ parts
def with_fields(prompt: Prompt, fields: tuple[Field, ...]) -> Prompt:
    """A prompt with what labelled lines say of its parts."""
    for kind, value in fields:
        said = value.strip(" .*_")
        if any(map(str.isalnum, said)):
            prompt = _with_field(prompt, kind, said)
    return prompt


def _with_field(prompt: Prompt, kind: str, said: str) -> Prompt:
    if kind == "place":
        own = prompt.parts.scene
        return prompt.scene(grammar.embedded(said), *((own.text, *own.details) if own else ()))
    if kind == "negative":
        return prompt.negative(said)
    if kind == "sound":
        return prompt.sound(*prompt.parts.sound, grammar.embedded(said))
    return _seen(prompt, kind, said) if kind == "camera" or kind in AXES else prompt


def _seen(prompt: Prompt, kind: str, said: str) -> Prompt:
    """A prompt with the camera or the look that a line tells of."""
    found = read(f"{said}.").prompt
    if found != Prompt() and found.without("camera", *AXES) == Prompt():
        return prompt | found
    if kind == "camera":
        return prompt.camera(*prompt.parts.camera, grammar.embedded(said))
    return _worded(prompt, kind, said)


_NOUNS = {
    "shot": ("shot", "shot close-up closeup view framing frame"),
    "angle": ("angle", "angle view level overhead"),
    "lighting": ("light", "light lighting lit hour glow shadows sun lamp dark"),
    "palette": ("palette", "palette tones colors colours grade grading hues"),
    "style": ("style", "style look aesthetic animation film render painting photography"),
    "mood": ("mood", "mood atmosphere feeling feel"),
}


def _worded(prompt: Prompt, axis: str, value: str) -> Prompt:
    """A part in words of the vocabulary where there are some, else in those of the text."""
    words: list[object] = []
    for piece in filter(None, (piece.strip() for piece in value.split(","))):
        words += _known(axis, piece) or [_phrase(axis, piece)]
    set_part = getattr(prompt, axis)
    try:
        made: Prompt = set_part(*words)
    except KlingPromptError:
        made = set_part(grammar.embedded(value))
    return made


def _known(axis: str, piece: str) -> list[object]:
    """The words of an axis that a piece of text is, and nothing else."""
    for said in (piece, f"{piece} {_NOUNS.get(axis, ('',))[0]}".strip()):
        found = read(said).prompt
        if found != Prompt() and found.without(axis) == Prompt():
            return list(getattr(found.parts, axis))
    return []


def _phrase(axis: str, piece: str) -> str:
    """A piece of text with the noun that its label stands for."""
    noun, known = _NOUNS.get(axis, ("", ""))
    words = grammar.embedded(piece)
    bare = not noun or not set(known.split()).isdisjoint(piece.lower().split())
    return words if bare else f"{words} {noun}"


def seconds_fields(fields: tuple[Field, ...]) -> Iterator[str]:
    """What labelled lines say of the length."""
    return (one.value for one in fields if one.kind == "seconds")

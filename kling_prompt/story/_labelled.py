"""Labelled lines as parts of a prompt: "Camera: slow pan left", "Lighting: golden hour".

Knows parts and the words of their axes; which lines have a label is told by `_fields`.
"""

from kling_prompt import _grammar as grammar
from kling_prompt.parts import AXES
from kling_prompt.prompt import Prompt
from kling_prompt.reader import read
from kling_prompt.story._fields import Field
from kling_prompt.story._slug import TIMES, placed


def with_fields(prompt: Prompt, fields: tuple[Field, ...]) -> Prompt:
    """A prompt with what labelled lines say of its parts; lines of one label count together."""
    said: dict[str, list[str]] = {}
    for kind, value in fields:
        if any(map(str.isalnum, value)):
            said.setdefault(kind, []).append(value.strip(" .*_"))
    for kind, values in said.items():
        prompt = _with_part(prompt, kind, values)
    return prompt


def _with_part(prompt: Prompt, kind: str, values: list[str]) -> Prompt:
    if kind == "place":
        where, own = [*map(_lowered, values)], prompt.parts.scene
        return prompt.scene(*where, *((own.text, *own.details) if own else ()))
    if kind == "negative":
        return prompt.negative(*values)
    if kind == "sound":
        return prompt.sound(*map(_lowered, values))
    return _seen(prompt, kind, values) if kind == "camera" or kind in AXES else prompt


def _seen(prompt: Prompt, kind: str, values: list[str]) -> Prompt:
    """A prompt with the camera or the look that lines of one label tell of."""
    found = read(". ".join([*values, ""]).strip()).prompt
    if found != Prompt() and found.without("camera", *AXES) == Prompt():
        return prompt | found
    if kind == "camera":
        return prompt.camera(*map(_lowered, values))
    return _worded(prompt, kind, ", ".join(values))


def with_aside(prompt: Prompt, words: str) -> Prompt | None:
    """A prompt with words in brackets as its parts: "Wide", "Night"; `None` when they are none."""
    time = TIMES.get(words.casefold())
    if time is not None:
        return placed(prompt, time)
    for said in (words, f"{words} shot"):
        found = read(f"{said}.").prompt
        if found != Prompt() and found.without("camera", *AXES) == Prompt():
            return prompt | found
    return None


_NOUNS = {
    "shot": ("shot", "shot close-up closeup view framing frame"),
    "angle": ("angle", "angle view level overhead"),
    "lighting": ("light", "light lighting lit hour glow shadows sun lamp dark"),
    "palette": ("palette", "palette tones colors colours grade grading hues"),
    "style": ("style", "style look aesthetic animation film render painting photography"),
    "lens": ("lens", "lens mm"),
    "mood": ("mood", "mood atmosphere feeling feel"),
}


def _worded(prompt: Prompt, axis: str, value: str) -> Prompt:
    """A part in words of the vocabulary where there are some, else in those of the text."""
    words: list[object] = []
    for piece in filter(None, (piece.strip() for piece in value.split(","))):
        words += _known(axis, piece) or [_phrase(axis, piece)]
    made: Prompt = getattr(prompt, axis)(*words)
    return made


def _known(axis: str, piece: str) -> list[object]:
    """The words of an axis that a piece of text is, and nothing else."""
    for said in (piece, f"{piece} {_NOUNS.get(axis, ('',))[0]}".strip()):
        found = read(said).prompt
        if found != Prompt() and found.without(axis) == Prompt():
            return list(getattr(found.parts, axis))
    return []


_HABITS = frozenset(
    word.lower() for axis in AXES.values() for one in axis for word in one.phrase.split()
)


def _lowered(text: str) -> str:
    """A text without the capital that its line began with, as far as that can be told."""
    if text.partition(" ")[0].lower() in _HABITS:
        text = text[0].lower() + text[1:]
    return grammar.embedded(text)


def _phrase(axis: str, piece: str) -> str:
    """A piece of text with the noun that its label stands for."""
    noun, known = _NOUNS.get(axis, ("", ""))
    words = _lowered(piece)
    bare = not noun or not set(known.split()).isdisjoint(piece.lower().split())
    bare = bare or grammar.opens_with_preposition(words)
    return words if bare else f"{words} {noun}"

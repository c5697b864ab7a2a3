"""Every way in which people write a word of the vocabulary, by its first token.

Knows phrases and the context that each of them needs; moves that are told by verbs are the business
of `_camera`.
"""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from kling_prompt._tokens import tokens
from kling_prompt.parts import AXES
from kling_prompt.reader import _more as more
from kling_prompt.reader._context import Context
from kling_prompt.reader._moves import Meant
from kling_prompt.words import moves as m
from kling_prompt.words._move import Move, Support
from kling_prompt.words._term import Word


class Phrase(NamedTuple):
    """One way to write one word.

    Attributes:
        tail: The tokens behind the first.
        word: The word, or the move.
        context: What must be around it.
        takes: How many of the tokens are its own; the others only tell what it means.
    """

    tail: list[str]
    word: Word | Move | Meant
    context: Context
    takes: int


Phrases = dict[str, list[Phrase]]
"""Phrases with one first token by their second, the longest first; `""` for those of one token."""


@cache
def phrases() -> dict[str, Phrases]:
    """The phrases of the vocabulary by their first token."""
    table: dict[str, Phrases] = {}
    known: set[tuple[str, ...]] = set()

    def add(text: str, word: Word | Move | Meant, context: Context, takes: int = 0) -> None:
        first, *tail = tokens(text).words
        if (first, *tail) not in known:
            known.add((first, *tail))
            kept = Phrase(tail, word, context, takes or len(tail) + 1)
            second = tail[0] if tail else ""
            table.setdefault(first, {}).setdefault(second, []).append(kept)

    for part, axis in AXES.items():
        for word in axis:
            add(word.phrase, word, _own(part))
    for axis in AXES.values():
        for word in axis:
            for form in (word.modifier, word.complement):
                if form:
                    add(form, word, _formed(form))
    for part, name, texts in (*more.FURTHER, *more.further()):
        word = AXES[part][name]
        for text in texts:
            add(text, word, _alias(part, text))
    for text, part, name, takes in more.SPLIT:
        add(text, AXES[part][name], Context.FREE, takes)
    for part, axis in AXES.items():
        for word in axis:
            for text in word.aliases:
                add(text, word, _alias(part, text))
    for text in more.SHAKY:
        add(text, m.Handheld(shaky=True), Context.FREE)
    for text, support, context in _supports():
        add(text, support, context)
    for text, move in more.moves():
        add(text, move, _named(text))
    for found in table.values():
        for entries in found.values():
            entries.sort(key=lambda entry: -len(entry.tail))
    return table


def _supports() -> Iterator[tuple[str, Support, Context]]:
    """Every way to say how the camera is carried."""
    for kind in vars(m).values():
        if isinstance(kind, type) and issubclass(kind, Support) and kind is not Support:
            word = kind()
            for text in (word.phrase, *word.aliases, *more.SUPPORTS.get(kind.__name__, ())):
                plain = " " not in text or text in more.CARRIED
                tag = Context.TAG if text in more.TAGS else Context.CARRIED
                yield text, word, tag if plain else Context.FREE
            for text in more.filmed(kind.__name__):
                yield text, word, Context.FREE
    yield "steady", m.Stabilized(), Context.STEADY


def _named(text: str) -> Context:
    """What a noun that tells a move needs."""
    if text == "static":
        return Context.STILL
    if text in ("camera static", "camera still", "camera motionless", "camera locked"):
        return Context.TAG
    if text in ("tracking", "approach shot", "elevator shot", "lateral move"):
        return Context.TAG
    return Context.JOINED if text.startswith("fly-") else Context.FREE


def _own(part: str) -> Context:
    """What the library's own wording needs: adjectives want their noun, all else stands alone."""
    if part in ("mood", "style"):
        return Context.STYLED if part == "style" else Context.MOOD
    return Context.FREE


def _formed(form: str) -> Context:
    """What the form before or behind a shot size needs."""
    if form in more.FRAMED:
        return Context.FRAMED
    if form in more.SIDED:
        return Context.SIDED
    return Context.FRAMING if " " not in form else Context.FREE


def _alias(part: str, text: str) -> Context:
    text = text.lower()
    if text in more.FREE:
        return Context.FREE
    if text in more.FRAMED:
        return Context.FRAMED
    if text in more.SIDED:
        return Context.SIDED
    if text in more.LOOKING:
        return Context.LOOKING
    if text in more.BLURRED:
        return Context.BLURRED
    if text in more.SIZED:
        return Context.SIZED
    if text in more.FRAMING:
        return Context.FRAMING
    if text in more.TAGS:
        return Context.TAG
    if part == "mood":
        return Context.FREE if text.rpartition(" ")[2] in more.MOOD_HEADS else Context.MOOD
    if " " in text or "-" in text or text[0].isdigit():
        return Context.FREE
    return _SINGLE[part]


_SINGLE = {
    "shot": Context.FRAMING,
    "angle": Context.FRAMING,
    "viewpoint": Context.FREE,
    "lens": Context.FREE,
    "focus": Context.FREE,
    "composition": Context.TAG,
    "pace": Context.FREE,
    "effect": Context.TAG,
    "lighting": Context.TAG,
    "palette": Context.COLORED,
    "film": Context.FILMED,
    "style": Context.STYLED,
    "genre": Context.STORIED,
}

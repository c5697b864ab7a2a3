"""What is seen at once: framing, lens, light, color, style and mood, as noun phrases."""

from collections.abc import Sequence
from itertools import compress
from typing import TypeAlias, cast

from kling_prompt import _grammar as grammar
from kling_prompt import _text
from kling_prompt.english._framing import framing, named
from kling_prompt.english._writer import Pieces, Writer, article_of
from kling_prompt.parts import Parts
from kling_prompt.words._term import Word

_FIRST = Parts._fields.index("lens")
_LAST = Parts._fields.index("sound")
_QUALITIES = Parts._fields[_FIRST:_LAST]
_Axes: TypeAlias = "tuple[tuple[Word | str, ...], ...]"
_HEADS = {"style": " style", "mood": " mood"}  # the noun that the adjectives of an axis need


def look(writer: Writer, parts: Parts, loose: Sequence[Pieces] = (), *, framed: bool) -> None:
    """Everything that is seen at once, as one list without a verb.

    Args:
        writer: Where to write it.
        parts: The parts of the prompt.
        loose: What was left over from the camera.
        framed: Whether the framing has been said.
    """
    items: list[Sequence[str]] = [*loose]
    if not framed:
        items += framing(parts, articles=True)
    axes = axes_of(parts)
    known = None if items else _LOOKS.get(axes)
    if known is None:
        _say(writer, items, axes)
        if not items:
            _learn(axes)
    elif known:
        writer.again(known)
        writer.stop()


def _say(writer: Writer, items: list[Sequence[str]], axes: _Axes) -> None:
    nouns, tails = qualities(axes, articles=True)
    writer.row("", [*items, *nouns])
    for text, part in tails:
        writer.user(", ", text, part)
    writer.stop()


# One look serves many scenes: looks of the vocabulary alone are kept, as many as these.
_LOOKS: dict[_Axes, tuple[str, ...]] = {}
_MOST_LOOKS = 4096


def _learn(axes: _Axes) -> None:
    """Keep how a look is said, when nothing in it is a text of the user."""
    if len(_LOOKS) < _MOST_LOOKS and all(type(word) is not str for words in axes for word in words):
        writer = Writer()
        _say(writer, [], axes)
        _LOOKS[axes] = tuple(writer.pieces)


def axes_of(parts: Parts) -> _Axes:
    return cast("_Axes", parts[_FIRST:_LAST])


def qualities(axes: _Axes, *, articles: bool) -> tuple[list[Sequence[str]], list[tuple[str, str]]]:
    """The words of the look, in order.

    Returns:
        Noun phrases, and what the user wrote as a tail: "lit by a single candle".
    """
    items: list[Sequence[str]] = []
    tails: list[tuple[str, str]] = []
    for part, words in compress(zip(_QUALITIES, axes, strict=True), axes):
        word = words[0]
        if len(words) == 1 and articles and not isinstance(word, str):
            phrase = word.phrase
            items.append(_SPOKEN.get(phrase) or _speak(phrase, part))
            continue
        own = [word for word in words if isinstance(word, str) and grammar.is_clause_tail(word)]
        tails += [(word, part) for word in own]
        rest = [word for word in words if word not in own] if own else words
        if part in _HEADS:
            items += _headed(rest, part, articles=articles)
        else:
            items += [named(word, part, articles=articles) for word in rest]
    return items, tails


_SPOKEN: dict[str, tuple[str, ...]] = {}  # phrases of the vocabulary, which is closed


def _speak(phrase: str, part: str) -> tuple[str, ...]:
    """A word of the vocabulary as a noun phrase, kept for the next time."""
    head = (_HEADS[part], "") if part in _HEADS else ()
    article = article_of(f"{phrase}{_HEADS.get(part, '')}")
    spoken = (article, "", phrase, part, *head) if article else (phrase, part, *head)
    return _SPOKEN.setdefault(phrase, spoken)


def _headed(words: Sequence[Word | str], part: str, *, articles: bool) -> list[Pieces]:
    """Adjectives before one noun ("a serene and majestic mood"), then what needs no noun."""
    adjectives: list[str] = []
    others: list[Pieces] = []
    for word in words:
        if isinstance(word, Word):
            adjectives.append(word.phrase)
        elif grammar.takes_head(word):
            adjectives.append(grammar.embedded(word))
        else:
            others.append(named(word, part, articles=articles))
    if not adjectives:
        return others
    first = adjectives[0]
    item: Pieces = []
    if articles:
        item += (f"{_text.article(first)} ", "")
    if len(adjectives) == 1:
        item += (first, part)
    else:
        for lead, adjective in zip(_text.oxford(adjectives), adjectives, strict=True):
            item += (lead, "", adjective, part) if lead else (adjective, part)
    item += (_HEADS[part], "")
    return [item, *others]

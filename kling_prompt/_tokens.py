"""From a text to its tokens: words, numbers and marks, with their places.

Knows spelling and quotation marks; what the words mean is the business of others.
"""

import re
from typing import NamedTuple

_TOKEN = re.compile(r"\d+(?:[.,:/]\d+)+|[^\W_]+(?:['\u2019][^\W_]+)*|\S")
_STOPS = frozenset(".!?…\u3002\uff01\uff1f")
_HYPHENS = "-\u2010\u2011"
_APOSTROPHE = "\u2019"
_CLOSING = {'"': '"', "“": "”", "«": "»", "「": "」", "『": "』", "„": "“", "\u2018": "'"}
_FARTHEST = 200  # tokens that a quotation may hold; a lone mark opens none


class Tokens(NamedTuple):
    """The tokens of a text, as columns of the same length.

    A word with hyphens is as many tokens as it has parts ("close-up" reads like "close up").

    Attributes:
        text: The text as it was given.
        words: Each token in lower case, with a straight apostrophe.
        starts: Where each begins in the text.
        ends: Where each ends.
        sentences: The number of the sentence that each belongs to, from 0.
        joined: The tokens that a hyphen joins to the one before.
        quoted: The tokens inside quotation marks; in a JSON object, the straight ones are none.
    """

    text: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    sentences: list[int]
    joined: frozenset[int]
    quoted: frozenset[int]


def tokens(text: str) -> Tokens:
    """The tokens of a text, in one pass.

    Examples:
        >>> tokens("A close-up of Mara's 16:9 sign.").words
        ['a', 'close', 'up', 'of', "mara's", '16:9', 'sign', '.']
    """
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    sentences: list[int] = []
    joined: list[int] = []
    quotes = False
    sentence, closed = 0, False
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        word = match.group()
        if closed and word not in _STOPS:
            sentence += 1
            closed = False
        if word in _STOPS:
            closed = True
        elif word in _HYPHENS and end < len(text) and ends and ends[-1] == start:
            if text[end].isalnum() and words[-1][-1].isalnum():
                joined.append(len(words))
                continue
        elif word in _CLOSING or word == "'":
            quotes = True
        elif _APOSTROPHE in word:
            word = word.replace(_APOSTROPHE, "'")
        words.append(word.lower())
        starts.append(start)
        ends.append(end)
        sentences.append(sentence)
    return Tokens(
        text,
        words,
        starts,
        ends,
        sentences,
        frozenset(joined),
        _quoted(words, starts, ends, _marks(text)) if quotes else frozenset(),
    )


_OBJECT = re.compile(r'\s*(?:\[\s*)?\{\s*"')


def _marks(text: str) -> dict[str, str]:
    """The quotation marks of a text: in a JSON object, the straight ones quote nobody."""
    if not _OBJECT.match(text) or '"' not in text:
        return _CLOSING
    return {opening: closing for opening, closing in _CLOSING.items() if opening != '"'}


def _quoted(
    words: list[str], starts: list[int], ends: list[int], marks: dict[str, str]
) -> frozenset[int]:
    """The tokens between quotation marks, the nearest closing mark within reach."""
    inside: set[int] = set()
    closing = ""
    opened = 0
    for index, word in enumerate(words):
        if closing:
            if word == closing:
                inside.update(range(opened + 1, index))
                closing = ""
            elif index - opened > _FARTHEST:
                closing = ""
        elif word in marks:
            closing, opened = marks[word], index
        elif word == "'" and index + 1 < len(words) and starts[index + 1] == ends[index]:
            closing, opened = "'", index
    return frozenset(inside)

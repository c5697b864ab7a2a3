"""The writer: puts stretches into sentences and remembers which part each came from.

Spaces, capitals and full stops are its business alone.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import TypeAlias, final

from kling_prompt import _grammar as grammar
from kling_prompt import _text

Pieces: TypeAlias = list[str]
"""Text and part in turn; the part of glue is the empty string."""

_CLOSING = frozenset(_text.SOFT)
_ENDING = frozenset(_text.HARD)


@final
class Writer:
    """Collects the pieces of a text."""

    __slots__ = ("_gap", "open", "pieces")

    def __init__(self) -> None:
        self.pieces: Pieces = []
        self.open = False
        """Whether a sentence has begun and not been closed."""
        self._gap = ""  # what stands before the next sentence: the stop that is due, and a space

    def begin(self, text: str, part: str) -> None:
        """Begin a sentence, with a capital."""
        self.open = True
        plain = text.islower() and "a" <= text[0] <= "z"
        text = text.capitalize() if plain else _text.capital(text)
        self.pieces += (self._gap, "", text, part) if self._gap else (text, part)

    def user(self, lead: str, text: str, part: str) -> None:
        """Add words of the user, without their closing mark; an exclamation ends the sentence."""
        last = text[-1]
        if last in _CLOSING:
            text = _text.bare(text)
        if not self.open:
            self.begin(text, part)
        else:
            if text[0].isupper():
                text = grammar.embedded(text)
            self.pieces += (lead, "", text, part) if lead else (text, part)
        if last in _ENDING:
            self.ended()

    def again(self, pieces: Sequence[str]) -> None:
        """Add the pieces of a sentence that was written before, from its capital on."""
        if self._gap:
            self.pieces += (self._gap, "")
        self.pieces += pieces
        self.open = True

    def stop(self) -> None:
        """Close the sentence: a full stop is due, unless the words before it already end so."""
        if self.open:
            self.open = False
            text = self.pieces[-2]
            last = text[-1]
            self._gap = ". " if "a" <= last <= "z" else f"{_text.stop_for(text)} "

    def ended(self) -> None:
        """The last words closed their sentence themselves."""
        self.open = False
        self._gap = " "

    def row(self, lead: str, items: Sequence[Sequence[str]]) -> None:
        """Add noun phrases in a row, with commas and "and" between them."""
        pieces = self.pieces
        left = len(items)
        last = " and " if left == 2 else ", and "  # noqa: PLR2004
        for item in items:
            if self.open:
                pieces += (lead, "", *item)
            else:
                self.begin(item[0], item[1])
                pieces += item[2:]
            if item[-2][-1] in _ENDING:
                self.ended()
            left -= 1
            lead = last if left == 1 else ", "

    def finished(self) -> Pieces:
        """All pieces, the last sentence closed."""
        self.stop()
        if stop := self._gap.rstrip():
            self.pieces += (stop, "")
        return self.pieces


def noun(text: str, part: str) -> Pieces:
    """Words of the user as a noun phrase with its article."""
    text = grammar.embedded(text)
    article = grammar.indefinite(text, text)
    return [f"{article} ", "", text, part] if article else [text, part]


@lru_cache(maxsize=2048)  # the vocabulary is closed: this holds all of it, and nothing of the user
def article_of(phrase: str) -> str:
    """The article of a phrase of the vocabulary with the space behind it, or nothing."""
    article = grammar.indefinite(phrase, phrase)
    return f"{article} " if article else ""

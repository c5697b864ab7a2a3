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

    __slots__ = ("open", "pieces")

    def __init__(self) -> None:
        self.pieces: Pieces = []
        self.open = False
        """Whether a sentence has begun and not been closed."""

    def say(self, lead: str, text: str, part: str) -> None:
        """Add a stretch, after `lead` inside a sentence, with a capital at the start of one."""
        pieces = self.pieces
        if self.open:
            pieces += (lead, "", text, part) if lead else (text, part)
            return
        self.open = True
        if pieces:
            pieces += (" ", "", _text.capital(text), part)
        else:
            pieces += (_text.capital(text), part)

    def user(self, lead: str, text: str, part: str) -> None:
        """Add words of the user, without their closing mark; an exclamation ends the sentence."""
        last = text[-1]
        if last in _CLOSING:
            text = _text.bare(text)
        if self.open and text[0].isupper():
            text = grammar.embedded(text)
        self.say(lead, text, part)
        if last in _ENDING:
            self.open = False

    def stop(self) -> None:
        """Close the sentence with a full stop, unless the words before it already do."""
        if self.open:
            pieces = self.pieces
            if not _text.closed(pieces[-2]):
                pieces += (".", "")
            self.open = False

    def row(self, lead: str, items: Sequence[Sequence[str]]) -> None:
        """Add noun phrases in a row, with commas and "and" between them."""
        pieces = self.pieces
        last = len(items) - 1
        glue = lead
        for index, item in enumerate(items):
            if self.open:
                pieces += (glue, "")
                pieces += item
            else:
                self.say("", item[0], item[1])
                pieces += item[2:]
            if item[-2][-1] in _ENDING:
                self.open = False
            glue = ", " if index < last - 1 else " and " if last == 1 else ", and "


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

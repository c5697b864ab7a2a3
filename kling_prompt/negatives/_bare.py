"""From texts to bare terms: split at commas, folded, without the denial in front.

Knows one text at a time; what a set of terms can do is said in `_set`.
"""

import re
from unicodedata import normalize

from kling_prompt._text import bare, clean, is_visible
from kling_prompt.words.unwanted import CANONICAL

_DENIAL = (
    r"(?:no|not|without|avoid(?:ing)?|exclud(?:e|ing)|absence of"
    r"|(?:never|do not|don['\u2019]t|dont|must not|should not) (?:show|include|add|have|use|want)"
    r"|any)"
)
_DENIED = re.compile(rf"(?:{_DENIAL} )+(?:(?:any|an?|the) )*")
_ALTERNATIVES = re.compile(r" (?:or|nor|and/or) | and (?=(?:no|without) )")
_SENTENCES = re.compile(rf"[.!] (?={_DENIAL} )", re.IGNORECASE)
_LINES = re.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_NOBODY = frozenset({"no one", "no-one", "nobody"})  # who "one" is without its "no"

_CLOSING = {'"': '"', "\u201c": "\u201d", "\u00ab": "\u00bb"}
_MARKS = re.compile('[,;\uff0c\uff1b\u3001"\u201c\u201d\u00ab\u00bb]')
_QUOTES = re.compile('["\u201c\u201d\u00ab\u00bb]')


def split(text: str) -> set[str]:
    """The bare terms of one text.

    Raises:
        WrongTypeError: When it is no `str`.
        TextError: When it is blank or holds control characters.
    """
    given = _LINES.sub(",", text) if isinstance(text, str) else text
    found: set[str] = set()
    for piece in _pieces(clean("negative", given)):
        for sentence in _SENTENCES.split(piece) if '"' not in piece else (piece,):
            found |= _terms(sentence)
    return found


def _pieces(text: str) -> list[str]:
    """A text cut at commas and semicolons outside quotation marks; a lone mark quotes nothing."""
    quotes = _CLOSING
    while True:
        pieces, unclosed = _cut(text, quotes)
        if not unclosed:
            return pieces
        quotes = {mark: closing for mark, closing in quotes.items() if mark != unclosed}


def _cut(text: str, quotes: dict[str, str]) -> tuple[list[str], str]:
    """The pieces, and the quotation mark that was opened and not closed, if there was one."""
    pieces: list[str] = []
    start, opened = 0, ""
    for match in _MARKS.finditer(text):
        mark = match.group()
        if opened:
            if mark == quotes[opened]:
                opened = ""
        elif mark in quotes:
            opened = mark
        elif mark not in _QUOTED:
            pieces.append(text[start : match.start()])
            start = match.end()
    return [*pieces, text[start:]], opened


_QUOTED = frozenset([*_CLOSING, *_CLOSING.values()])


def _terms(piece: str) -> set[str]:
    """The terms of a piece: one, or several where one denial holds for all ("no cats or dogs")."""
    term = _folded(piece)
    if term in _NOBODY:
        return {"people"}
    denied = _DENIED.match(term)
    if denied is None or term in CANONICAL:  # "not in focus" is one
        return {term} if term else set()
    alternatives = _ALTERNATIVES.split(term[denied.end() :])
    return {found for one in alternatives if (found := _folded(_stripped(one)))}


def _stripped(term: str) -> str:
    while (denied := _DENIED.match(term)) and denied.end() < len(term):
        term = term[denied.end() :]
    return term


def _folded(piece: str) -> str:
    """One term in lower case and normal form, without the mark behind; empty if invisible."""
    term = piece.strip()
    if not term.isascii():
        term = normalize("NFC", normalize("NFC", term).lower())
    term = term.lower()
    if _QUOTES.search(term) and _cut(term, _CLOSING)[1]:
        term = _QUOTES.sub("", term)  # half a pair would swallow the commas of its neighbors
    term = " ".join(term.split())
    return bare(term).strip() if term and is_visible(term) else ""

"""From texts to bare terms: split at commas, folded, without the denial in front.

Knows one text at a time; what a set of terms can do is said in `_set`.
"""

import re
from unicodedata import normalize

from kling_prompt._text import SOFT, bare, clean, is_visible
from kling_prompt.words.unwanted import CANONICAL

_DENIAL = (
    r"(?:(?:please )?(?:no(?! one(?: |$))|not(?! (?:in focus|safe for work)$)|without"
    r"|avoid(?:ing)?|exclud(?:e|ing)|absence of|free (?:of|from)"
    r"|there (?:is|are|should be|must be) no"
    r"|(?:never|do not|don['\u2019]t|dont|must not|mustn['\u2019]t|should not|shouldn['\u2019]t)"
    r" (?:show|include|add|have|use|want))"
    r"|any)"
)
_LISTED = r"(?:[-*\u2022\u2013\u2014]|\d{1,2}[.)]|and|or|nor|negative(?: prompt)?:)"
_OPENED = re.compile(rf"(?:(?:{_DENIAL}:?|{_LISTED}) (?:(?:any|an?|the) )*)+")
_DENIED = re.compile(rf"(?:{_LISTED} )*{_DENIAL}:? ")
_ALTERNATIVES = re.compile(r" (?:or|nor|and/or) | and (?=(?:no|without) )")
_BOTH = re.compile(r" (?:and|&) ")
_SENTENCES = re.compile(rf"[.!] (?={_DENIAL} )", re.IGNORECASE)
_LINES = re.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")  # soft hyphen, spaces without width
_NOBODY = re.compile(r"(?:no one|no-one|nobody)(?= |$)")  # who "one" is without its "no"

_CLOSING = {'"': '"', "\u201c": "\u201d", "\u00ab": "\u00bb"}
_MARKS = re.compile(
    "(?<![0-9]),|,(?![0-9]{3}(?![0-9]))"  # not that of "1,000"
    '|[;\uff0c\uff1b\u3001"\u201c\u201d\u00ab\u00bb]'
)
_OPENING = re.compile('["\u201c\u00ab]')
_CLOSERS = SOFT + "! "
_LONGEST = 1_000  # characters; marks in a row cost squares when they are put in order


def split(text: str) -> set[str]:
    """The bare terms of one text.

    Raises:
        WrongTypeError: When it is no `str`.
        TextError: When it is blank or holds control characters.
    """
    given = _UNSEEN.sub("", _LINES.sub(";", text)) if isinstance(text, str) else text
    pieces = _pieces(clean("negative", given))
    return {term for piece in pieces for one in _sentences(piece) for term in _terms(one)}


def _pieces(text: str) -> list[str]:
    """A text cut at commas and semicolons outside quotation marks; a lone mark quotes nothing."""
    quotes = _CLOSING
    pieces, unclosed = _cut(text, quotes)
    while unclosed:
        quotes = {mark: closing for mark, closing in quotes.items() if mark != unclosed}
        pieces, unclosed = _cut(text, quotes)
    found: list[str] = []
    for piece in pieces:
        _, half = _cut(piece, _CLOSING)
        # Half a pair would swallow the commas of its neighbors.
        found += _pieces(piece.replace(half, " ").replace(_CLOSING[half], " ")) if half else [piece]
    return found


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


def _sentences(piece: str) -> list[str]:
    """A piece cut where a sentence ends and another denies something, but not in a quotation."""
    return [piece] if _OPENING.search(piece) else _SENTENCES.split(" ".join(piece.split()))


def _terms(piece: str) -> set[str]:
    """The terms of a piece: one, or several where one denial holds for all ("no cats or dogs")."""
    term = _folded(piece)
    opened = _OPENED.match(term)
    if opened is None:
        return _parted(term)
    rest = term[opened.end() :]
    alternatives = _alternatives(rest) if _DENIED.match(term) else [rest]
    if len(alternatives) == 1:
        return _parted(_folded(rest))
    return {term for each in alternatives for one in _sentences(each) for term in _terms(one)}


def _alternatives(term: str) -> list[str]:
    """What "or" joins, but not in a quotation."""
    found = _ALTERNATIVES.split(term)
    quoted = _OPENING.search(term) and any(_cut(one, _CLOSING)[1] for one in found)
    return [term] if quoted else found


def _parted(term: str) -> set[str]:
    """Terms of the vocabulary that "and" joins, one by one; any other term as it is."""
    if not term:
        return set()
    if nobody := _NOBODY.match(term):
        term = f"people{term[nobody.end() :]}"
    both = set(_BOTH.split(term))
    return both if len(both) > 1 and term not in CANONICAL and CANONICAL.keys() >= both else {term}


def _folded(piece: str) -> str:
    """One term in lower case and normal form, without the mark behind; empty if invisible."""
    term = " ".join(_formed(piece).split())
    return _formed(_closed(term).strip()) if term and is_visible(term) else ""


def _formed(term: str) -> str:
    """A term in lower case and one Unicode form, unless it is longer than any term can be."""
    if term.isascii() or len(term) > _LONGEST:
        return term.lower()
    return normalize("NFC", normalize("NFC", term).lower()).lower()


def _closed(term: str) -> str:
    """A term without the marks that close it; "!" is one of them here."""
    stem = term.rstrip(_CLOSERS)
    return stem if stem and term.startswith("!", len(stem)) else bare(term)

"""Names of artists as they stand in a text: known ones, and strangers in a row of names.

Knows known artists by `artists` and strangers by their given names, capitals and place; whether
the picture is theirs is told by `credits`.
"""

from enum import IntEnum
from typing import NamedTuple

from kling_prompt._lists import DETERMINERS
from kling_prompt.linter._draft import Draft
from kling_prompt.linter._lists import FUNCTION
from kling_prompt.linter._style.artists import ARTISTS, Name
from kling_prompt.linter._style.given import GIVEN
from kling_prompt.linter._style.media import FAMILIES, MEDIA, SCHOOLS, Medium


class Trust(IntEnum):
    """How surely words are the name of an artist."""

    BARE = 0
    CAPITAL = 1
    GIVEN = 2
    KNOWN = 3
    NEVER = 4


class Signature(NamedTuple):
    """An artist where a text names it, and how surely it does."""

    medium: Medium
    first: int
    last: int
    trust: Trust


Known = dict[int, Signature]
"""The artists of the table in a text, by the first word of their names."""


# -------------------------------------------------------------------- artists of the table
def known_in(draft: Draft) -> Known:
    """The artists of the table in a text; a longer name covers those inside it."""
    found: Known = {}
    for word in ARTISTS.keys() & draft.at.keys():
        for index in draft.at[word]:
            one = _artist(draft, word, index) if draft.is_free(index) else None
            if one is not None and (one.first not in found or found[one.first].last < one.last):
                found[one.first] = one
    found = dict(sorted(found.items()))
    for one in tuple(found.values()):
        for inside in range(one.first + 1, one.last + 1):
            found.pop(inside, None)
    return found


def _artist(draft: Draft, word: str, index: int) -> Signature | None:
    names = ARTISTS[word]
    for name in names:
        first = _lead(draft, name.lead, index)
        if first >= 0:
            return _signed(name, first, index)
    short = next((name for name in names if name.short), None)
    return short and _signed(short, index - (draft.word(index - 1) in _LEADING), index)


_LEADING = GIVEN | frozenset("van von de da del di".split())


def _signed(name: Name, first: int, last: int) -> Signature:
    return Signature(name.medium, first, last, Trust.GIVEN if name.title else Trust.KNOWN)


def _lead(draft: Draft, lead: tuple[str, ...], index: int) -> int:
    """Where the words before the last of a name begin, or -1; a hyphen may stand between them."""
    for word in reversed(lead):
        index -= 2 if draft.word(index - 1) == "-" else 1
        if draft.word(index) != word:
            return -1
    return index


# -------------------------------------------------------------------- names in a row
_MOST = 8  # names of a row; one more tells nothing new
_LINKS = {"": Trust.KNOWN, ",": Trust.GIVEN, "and": Trust.BARE, "by": Trust.BARE}


def row(draft: Draft, known: Known, index: int) -> list[Signature]:
    """The names that follow each other from a place: "anna muster, Monet and Picasso"."""
    named: list[Signature] = []
    link = "by"
    one = _name(draft, known, index)
    while one and len(named) < _MOST and (not named or one.trust >= _LINKS[link]):
        named.append(one)
        at, link = _next(draft, one.last)
        one = _name(draft, known, at)
    return named


AND = frozenset("and & + x \u00d7 meets vs versus".split())
"""Words that link two names or media."""
_WITH = frozenset("crossed mixed combined blended merged fused".split())


def _next(draft: Draft, last: int) -> tuple[int, str]:
    """Where the next name of a row would begin, and what links it."""
    at, link = last + 1, ""
    if draft.word(at) in (",", ";", "/"):
        at, link = at + 1, ","
    if draft.word(at) in AND:
        at, link = at + 1, "and"
    if draft.word(at) == "to":
        at += 1
    if draft.word(at) == "the" and draft.word(at + 2) == "of":
        at += 3
    if draft.word(at) in _WITH and draft.word(at + 1) == "with":
        at, link = at + 2, ","
    if draft.word(at) in ("half", "part"):
        at, link = at + 1, ""
    if draft.word(at) == "by":
        at, link = at + 1, "by"
    return at, link


_LONGEST_NAME = 4  # words of a name, initials not counted


def _name(draft: Draft, known: Known, index: int) -> Signature | None:
    """The name that begins at a place."""
    first = index if index in known else _behind_initials(draft, index)
    if first in known:
        return known[first]._replace(first=index)
    size = _size(draft, known, first)
    last = first + size - 1
    whole = _ends(draft, last)
    if size > 1 and (draft.words[first] in GIVEN or first > index):
        return _stranger(draft, index, last if whole else first + 1, Trust.GIVEN)
    if not 0 < size < _LONGEST_NAME or not whole:
        return None
    if all(draft.is_name(at) for at in range(first, last + 1)):
        return _stranger(draft, index, last, Trust.CAPITAL)
    described = size == 1 or draft.words[last].endswith(_DESCRIBING)
    return None if described else _stranger(draft, index, last, Trust.BARE)


def _behind_initials(draft: Draft, index: int) -> int:
    """The place behind initials: behind "h. r." of "h. r. giger"."""
    while len(draft.word(index)) == 1 and draft.word(index).isalpha() and draft.word(index) != "a":
        index += 2 if draft.word(index + 1) == "." else 1
    return index


def _size(draft: Draft, known: Known, first: int) -> int:
    """How many words from a place may be the name of a stranger."""
    size = 0
    while size < _LONGEST_NAME and first + size not in known:
        word = draft.word(first + size)
        if not word.isalpha() or word in FUNCTION or word in _NO_NAMES:
            break
        size += 1
    return size


_NO_NAMES = (
    DETERMINERS
    | MEDIA.keys()
    | SCHOOLS.keys()
    | frozenset(
        """style styled hand night day candlelight moonlight firelight lamplight sunlight
        daylight torchlight starlight numbers artstation deviantart trending detailed
        light lighting lights colors tones sea side camera foot car train boat nature
        machine children artists painters artist painter studio studios friend people
        someone somebody street lane road avenue mixed crossed combined blended merged
        fused""".split()
    )
)
_DESCRIBING = ("ed", "ing", "ly", "ful", "ous", "light", "lights", "ic", "ness")


def _ends(draft: Draft, last: int) -> bool:
    """Whether a name ends at a place."""
    following = draft.word(last + 1)
    followed = following in FUNCTION and following != "of"
    return draft.closes_clause(last) or followed or following in AND


def _stranger(draft: Draft, first: int, last: int, trust: Trust) -> Signature:
    """An artist of whom nothing is known but the name: any medium and school goes with it."""
    name = " ".join(draft.words[first : last + 1])
    medium = Medium(name, f"artist {name}", artist=True, fits=_ANYTHING)
    return Signature(medium, first, last, trust)


_ANYTHING = FAMILIES | {school.family for school in SCHOOLS.values()}

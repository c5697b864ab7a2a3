"""The shots of an advert: each another thing, another room or another deed.

Knows clauses behind commas; what else a film calls itself is told by `hints`.
"""

from collections.abc import Iterator
from itertools import pairwise

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._scene.phrases import starts

_REACH = 5  # tokens from a preposition to its place
_FEWEST = 3  # clauses that make a row
_MARKS = frozenset(",;.:") | {"and", "then"}


def _clauses(draft: Draft) -> list[range]:
    """The tokens between marks, "and" and "then", in order."""
    marks = sorted(at for word in _MARKS & draft.at.keys() for at in draft.at[word])
    ends = [-1, *marks, len(draft.words)]
    return [range(left + 1, right) for left, right in pairwise(ends) if left + 1 < right]


def _acts(draft: Draft, clause: range) -> bool:
    """Whether a clause begins with what somebody does ("sails across ...")."""
    start = clause[0] + (draft.words[clause[0]] in _ACTORS)
    first = draft.word(start)
    plain = first not in _NO_DEEDS and draft.word(start + 1) != "of"
    return first.endswith("s") and plain and len(clause) > 2


_ACTORS = frozenset("he she it they we then finally later".split())
_NO_DEEDS = frozenset("his its this is was has as us across towards always sometimes".split())


def adverts(draft: Draft) -> Iterator[tuple[int, int]]:
    """The shots of an advert: each shows another thing, another room or another deed."""
    named = [at for at in draft.places(ADVERTS) if at < _OPENING]
    if not named:
        return
    opened = [at for at in draft.openings if at > named[0] and starts(draft, at)]
    fresh = [at for at in opened if draft.words[at] in ("a", "an")]
    if len(fresh) >= _FEWEST:
        yield fresh[-1], fresh[-1] + 1
    rooms = sorted(draft.at[word][0] for word in _ROOMS & draft.at.keys())
    if len(rooms) >= _FEWEST:
        yield rooms[-1], rooms[-1]
    shown: set[tuple[str, str]] = set()
    deeds = 0
    for clause in _clauses(draft):
        if clause[0] <= named[0]:
            continue
        deeds += _acts(draft, clause)
        doing = _doing(draft, clause) or _framing(draft, clause)
        if doing:
            shown.add((draft.words[doing - 1], draft.words[doing]))
        if len(shown) >= _FEWEST or deeds >= _FEWEST:
            yield clause[0], clause[-1]


_ROOMS = frozenset("kitchen bedroom bathroom living dining pool terrace garage balcony".split())
_FRAMINGS = frozenset("shot up view closeup".split())


def _framing(draft: Draft, clause: range) -> int:
    """Where a clause begins with a framing of something ("drone shot of"), or 0."""
    for index in clause[1:4]:
        if draft.words[index] in _FRAMINGS and draft.word(index + 1) == "of":
            return index
    return 0


ADVERTS = frozenset(
    """ad advert commercial promo advertisement spot trailer promotional corporate estate brand
    training charity insurance""".split()
)
"""What a text calls itself that sells something."""
_OPENING = 8  # tokens of a text in which it says what it is


def _doing(draft: Draft, clause: range) -> int:
    """Where something is said to be doing something in a clause ("juice pouring"), or 0."""
    for index in clause[1:_REACH]:
        if draft.words[index].endswith("ing") and draft.words[index - 1].isalpha():
            return index
    return 0

"""The shots of an advert: each somebody else, another thing or another room.

Knows clauses behind commas; what else a film calls itself is told by `hints`.
"""

from collections.abc import Iterator
from itertools import pairwise

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._noun.names import HUMANS
from kling_prompt.linter._scene.phrases import starts

_REACH = 5  # tokens of a clause in which something is said to be doing something
_FEWEST = 3  # clauses that make a row
_MARKS = frozenset(",;.:") | {"and", "then"}


def _clauses(draft: Draft) -> list[range]:
    """The tokens between marks, "and" and "then", in order."""
    marks = sorted(at for word in _MARKS & draft.at.keys() for at in draft.at[word])
    ends = [-1, *marks, len(draft.words)]
    return [range(left + 1, right) for left, right in pairwise(ends) if left + 1 < right]


def adverts(draft: Draft) -> Iterator[tuple[int, int]]:
    """The shots of an advert: each shows somebody else, another thing or another room."""
    named = [at for at in draft.places(ADVERTS) if at < _OPENING]
    if not named:
        return
    behind = [at for at in draft.openings if at > named[0]]
    opened = [at for at in behind if starts(draft, at)]
    fresh = [at for at in opened if draft.words[at] in _NEW or _person(draft, at)]
    if len(fresh) >= _FEWEST:
        yield fresh[-1], fresh[-1] + 1
    people = {person: at for at in behind if (person := _person(draft, at))}
    if len(people) >= _FEWEST:
        last = max(people.values())
        yield last, last + 1
    rooms = sorted(draft.at[word][0] for word in _ROOMS & draft.at.keys())
    if len(rooms) >= _FEWEST:
        yield rooms[-1], rooms[-1]
    shown: set[tuple[str, str]] = set()
    for clause in _clauses(draft):
        if clause[0] <= named[0]:
            continue
        doing = _doing(draft, clause) or _framing(draft, clause)
        if doing:
            shown.add((draft.words[doing - 1], draft.words[doing]))
        if len(shown) >= _FEWEST:
            yield clause[0], clause[-1]


_NEW = frozenset("a an two three four five".split())
_KNOWN = frozenset("the his her its their this that my our".split())


def _person(draft: Draft, index: int) -> str:
    """Who is named as somebody new where a clause opens ("young woman kisses ..."), or nothing."""
    ahead = draft.words[index : index + 3]
    if not _KNOWN.isdisjoint(ahead) or not all(map(str.isalpha, ahead)):
        return ""
    return next((word for word in ahead if word in HUMANS), "")


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
    training charity insurance campaign listing opener""".split()
)
"""What a text calls itself that sells something."""
_OPENING = 8  # tokens of a text in which it says what it is


def _doing(draft: Draft, clause: range) -> int:
    """Where something is said to be doing something in a clause ("juice pouring"), or 0."""
    for index in clause[1:_REACH]:
        if draft.words[index].endswith("ing") and draft.words[index - 1].isalpha():
            return index
    return 0

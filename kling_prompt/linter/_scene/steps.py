"""Steps of a story that are set in places of their own, and the shots of an advert.

Knows clauses behind commas; which places belong together is told by `places`.
"""

from collections.abc import Iterator

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._scene.places import WORLDS
from kling_prompt.linter._scene.routes import PLACES
from kling_prompt.linter._scene.tales import TIME_LAPSE

_LEADS = frozenset(
    """in at on to through from across into inside down over along leaves crosses enters reaches
    visits climbs""".split()
)
_REACH = 5  # tokens from a preposition to its place
_FEWEST = 3  # clauses that make a row
_MARKS = frozenset(",;.:") | {"and", "then"}


def _clauses(draft: Draft) -> Iterator[range]:
    """The tokens between marks, "and" and "then", in order."""
    start = 0
    for index, word in enumerate(draft.words):
        if word in _MARKS:
            if index > start:
                yield range(start, index)
            start = index + 1
    if start < len(draft.words):
        yield range(start, len(draft.words))


def stations(draft: Draft) -> Iterator[tuple[int, int]]:
    """Deeds of one subject in three places that no camera reaches in one shot.

    As in "finds a map in a tavern, sails over an ocean and digs on an island".
    """
    named = [word for word in draft.at if word in _ANYWHERE]
    if len(named) < _FEWEST or not draft.at.keys().isdisjoint(TIME_LAPSE):
        return
    led = [at for word in named for at in draft.at[word] if _is_led(draft, at)]
    if len({draft.words[at] for at in led}) < _FEWEST:
        return
    reached = frozenset(led)
    seen: dict[str, str] = {}
    for clause in _clauses(draft):
        place = next((at for at in clause if at in reached), 0)
        if place and (not seen or _acts(draft, clause)):
            word = draft.words[place]
            seen[word] = WORLDS.get(word, word)
        if len(seen) >= _FEWEST and len(set(seen.values())) > 1:
            yield clause[0], clause[-1]


_ANYWHERE = PLACES.union(WORLDS)


def _is_led(draft: Draft, index: int) -> bool:
    """Whether a preposition or a motion leads to a place."""
    for at in range(index - 1, max(index - 1 - _REACH, -1), -1):
        word = draft.words[at]
        if word in _LEADS:
            return draft.is_free(index)
        if word == "of" or word in _MARKS:
            return False
    return False


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
    "ad advert commercial promo advertisement spot trailer promotional corporate estate".split()
)
"""What a text calls itself that sells something."""
_OPENING = 8  # tokens of a text in which it says what it is


def _doing(draft: Draft, clause: range) -> int:
    """Where something is said to be doing something in a clause ("juice pouring"), or 0."""
    for index in clause[1:_REACH]:
        if draft.words[index].endswith("ing") and draft.words[index - 1].isalpha():
            return index
    return 0


def turns(draft: Draft) -> Iterator[tuple[int, int]]:
    """As in "types by day; at night he fights"."""
    days = [at for at in draft.at.get("day", ()) if draft.word(at - 1) == "by"]
    for index in draft.at.get("night", ()) if days else ():
        if draft.word(index - 1) in ("by", "at") and index > days[0]:
            yield index - 1, index

"""The clauses of a text with the deeds and the places that they tell.

Knows how such words stand in a clause; the words are told by `hints`, what they weigh by `beats`.
"""

from bisect import bisect_right
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import NamedTuple

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._noun.names import HUMANS
from kling_prompt.linter._scene.hints import DEEDS, SITES
from kling_prompt.linter._scene.places import WORLDS
from kling_prompt.linter._scene.settings import COMMON


class Beat(NamedTuple):
    """A clause with its deeds and places, each as the token that tells it.

    Attributes:
        first: The first token of the clause.
        last: The last one.
        deeds: What takes its own time.
        places: Where it happens, behind a preposition.
        named: Places that are named and not led to.
    """

    first: int
    last: int
    deeds: list[int]
    places: list[int]
    named: list[int]


def told_in(draft: Draft, hints: AbstractSet[str]) -> list[Beat]:
    """The clauses of a text, each with those of its words that are hints."""
    told = [Beat(first, last, [], [], []) for first, last in _clauses(draft)]
    firsts = [beat.first for beat in told]
    seen = [at for word in BEYOND.intersection(draft.at) for at in draft.at[word]]
    beyond = {bisect_right(firsts, at) - 1 for at in seen}
    for index in sorted([at for word in hints for at in draft.at[word]]):
        clause = bisect_right(firsts, index) - 1
        beat = told[clause]
        word = draft.words[index]
        if word in DEEDS and _is_deed(draft, index, beat.first):
            beat.deeds.append(index)
        elif word in SITES and clause not in beyond and _is_place(draft, index):
            _place(draft, index, beat)
    return told


_BREAKS = frozenset("and then but before until while after when where".split())


def _clauses(draft: Draft) -> Iterator[tuple[int, int]]:
    """The first and the last token between two marks or joining words."""
    breaks = [-1, len(draft.words), *draft.marks]
    for word in _BREAKS & draft.at.keys():
        breaks += draft.at[word]
    breaks.sort()
    words = draft.words
    for left, right in pairwise(breaks):
        number = left + 2 == right and words[left + 1].isdecimal()  # "--ar 16:9"
        if left + 1 < right and not number:
            yield left + 1, right - 1


def _is_deed(draft: Draft, index: int, first: int) -> bool:
    """Whether a verb tells what somebody does, and not a thing or what it is like."""
    word, before, following = (draft.word(index + step) for step in (0, -1, 1))
    wanted = DEEDS[word]
    if wanted:
        return following in wanted
    if before in _OWNED or following.isdecimal():  # "March 3"
        return False
    if word.endswith("ing"):
        return index <= first + 1
    if word.endswith("s"):
        return True
    if word.endswith("ed") or word in _PAST:
        return before in _WHO or (before != "and" and following in _BEHIND) or not following
    many = (before.endswith("s") or before in HUMANS) and following in _BEHIND
    return many or index == first or before in ("to", "they", "we")


_OWNED = frozenset("a an the of his her its their this two many three no with".split())
_WHO = frozenset("he she it they we his her their its our".split())
_PAST = frozenset(
    """became born bought fought fled lost met overcame sought sold spent stolen stole taught woke
    won""".split()
)


def _is_place(draft: Draft, index: int) -> bool:
    """Whether a word for a town or a country is a name here."""
    word = draft.words[index]
    return word in WORLDS or SITES[word][0] != "@" or draft.is_name(index) or word not in COMMON


def _place(draft: Draft, index: int, beat: Beat) -> None:
    """Keeps a place with its beat, when it is a new one to be in."""
    words = draft.words
    following = draft.word(index + 1)
    if following in SITES or following in _PARTS or (following == "of" and words[index] in _VAST):
        return  # "saloon doors", "an ocean of knowledge"
    start = max(beat.first, index - _FAR)
    led = next((at for at in range(index - 1, start - 1, -1) if words[at] in _LED), -1)
    if led >= 0 and _is_passed(draft, led, index, beat.first):
        return
    new = not (beat.places or beat.named)
    if new and not _REACHED.isdisjoint(words[start:index]):
        beat.places.append(index)
        return
    if led >= 0 and (new or words[led] == "to"):
        beat.places.append(index)
    elif new and index - beat.first < _SHORT and words[index] != "moon":
        beat.named.append(index)


def _is_passed(draft: Draft, led: int, index: int, first: int) -> bool:
    """Whether a place is only looked at, passed, or what something is of or from."""
    word, words = draft.words[led], draft.words
    if word == "at" and draft.word(led - 1) in _LOOKING:
        return True
    if (word == "from" and led > first) or (word in _ALONG and led == first):
        return True
    return words[index] in WORLDS and "of" in words[led + 1 : index]  # "on the hood of a car"


_REACHED = frozenset(
    """leaves leaving left enters entering reaches reaching visits visiting exits exiting boards
    boarding""".split()
)
"""What one does to a place without a preposition."""
_VAST = frozenset("ocean sea forest mountain desert jungle".split())
_PARTS = frozenset(
    """door doors window windows wall walls roof roofs floor floors light lights lamp lamps sign
    signs platform uniform counter table tables chair chairs bench benches desk gate gates bell
    bells bag bus clock cart worker workers owner scene setting song train trains""".split()
)
"""What a place lends its name to."""
_FAR = 5  # tokens from a preposition to its place
_SHORT = 4  # tokens of a clause before the place that it names
_LED = frozenset(
    """in at on to into through across over inside from past along down by near onto under toward
    towards up around off beneath atop aboard via""".split()
)
_ALONG = frozenset("past down up along around under between".split())
_LOOKING = frozenset(
    "look looks looking gazes gazing stares staring points pointing another".split()
)
BEYOND = frozenset(
    """background foreground distance beyond behind overlooking overlooks distant horizon reflected
    reflection window windows binoculars telescope""".split()
)
"""Words for what one sees and is not in."""
_BEHIND = (
    _LED
    | _WHO
    | frozenset(
        """a an the some another him them me us and , . ; with that who away back for of again
        together free - \u2013 \u2014 : ! ?""".split()
    )
)

"""Several times in one text: time codes, seasons, hours of the day, years, steps behind arrows.

Knows orders of words; places and steps that follow each other are told by `routes`.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._scene.phrases import starts
from kling_prompt.linter._scene.tales import LAPSE
from kling_prompt.words.moves import Static


def stamps(draft: Draft) -> Iterator[tuple[int, int]]:
    """Timestamps or spans of seconds, from the second one on ("0-3s: ... 3-6s: ...")."""
    if len(draft.numerals) < 2 or _is_held(draft):
        return
    stamps = list(_STAMP.finditer(draft.text))
    if len(stamps) > 1:
        start = stamps[1].start()
        index = next(at for at, end in enumerate(draft.tokens.ends) if end > start)
        yield index, index


_STAMP = re.compile(
    r"[\[(]\d{1,2}:\d\d\b|\(\d\)|(?m:^)\d{1,2}:\d\d\b(?!:)|"
    r"\[\d{1,4}\]|\b\d{1,2}:\d\d\s?[-\u2013]\s?\d{1,2}:\d\d\b|"
    r"\b\d{1,2}(?:\.\d)?\s?s?\s?[-\u2013]\s?\d{1,2}(?:\.\d)?\s?s(?:ec(?:onds?)?)?\b"
)


SEASONS = ("spring", "summer", "autumn", "fall", "winter")


def _is_held(draft: Draft) -> bool:
    """Whether the camera stands still: what is timed is what happens before it."""
    return any(isinstance(one.word, Static) for one in draft.found) and "[" not in draft.at


def arrows(draft: Draft) -> Iterator[tuple[int, int]]:
    """A chain of several steps ("desert → village → palace → throne", "map > tunnel > ...")."""
    arrows = [*draft.at.get("→", ()), *draft.at.get("⇒", ())]
    if "<" not in draft.at:
        arrows += draft.at.get(">", ())
    if len(arrows) > 2:
        yield arrows[0], arrows[-1]


def _is_year(word: str) -> bool:
    year = word.removesuffix("s")
    return word[:1] in ("1", "2") and len(year) == len("1923") and year.isdecimal()


def years(draft: Draft) -> Iterator[tuple[int, int]]:
    """Years in which something happens ("born in 1923, ... until 1935", "from 1950 to 2020")."""
    listed = [draft.at[word][0] for word in draft.numerals if _is_year(word)]
    named = [at for at in listed if draft.word(at - 1 - (draft.word(at - 1) == "the")) in _WHEN]
    yield from _told(draft, named)
    lately = [at for at in draft.places(_LATELY) if named and at > named[0] + 2]
    lately = [at for at in lately if draft.words[at] != "now" or draft.word(at - 1) == "and"]
    if lately and draft.word(lately[-1] - 1) != "from":
        yield lately[-1], lately[-1]
    if named and len(listed) > 2:
        yield listed[-1], listed[-1]
    if sum(draft.opens_clause(at) for at in listed) > 2:
        yield listed[-1], listed[-1]
    for index in named if draft.at.keys().isdisjoint(LAPSE) else ():
        if draft.word(index + 1) == "to" and _is_year(draft.word(index + 2)):
            yield index, index + 2


_LATELY = frozenset("today nowadays present now".split())


def decades(draft: Draft) -> Iterator[tuple[int, int]]:
    """Two decades by name ("in the fifties ..., a woman in the eighties")."""
    named = [at for at in draft.places(DECADES) if draft.word(at - 1) == "the"]
    yield from _told(draft, named)


DECADES = frozenset("twenties thirties forties fifties sixties seventies eighties nineties".split())


def days(draft: Draft) -> Iterator[tuple[int, int]]:
    """Three days of a week ("monday late, tuesday later, friday the boss"), or from one to one."""
    named = _firsts(draft, WEEK)
    if len(named) > 2:
        yield max(named), max(named)
    for index in named if draft.at.keys().isdisjoint(LAPSE) else ():
        opens = draft.opens_clause(index - (draft.word(index - 1) == "from"))
        ranges = draft.word(index + 1) == "to" and draft.word(index + 2) in WEEK
        if opens and ranges and draft.is_free(index):
            yield index, index + 2


WEEK = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())


def _told(draft: Draft, named: list[int]) -> Iterator[tuple[int, int]]:
    """The last of several times, where a mark parts it from the one before."""
    named.sort()
    for before, index in pairwise(named):
        between = draft.words[before:index]
        if "and" in between or any(not word[0].isalnum() for word in between):
            yield index, index


_WHEN = frozenset("it's is year in until by from since around circa".split())


def months(draft: Draft) -> Iterator[tuple[int, int]]:
    """Two months in which something happens ("meets her in May, marries her in August")."""
    named = [at for at in _firsts(draft, MONTHS) if _is_when(draft, at)]
    seasons = [at for at in _firsts(draft, frozenset(SEASONS) - {"fall"}) if _is_when(draft, at)]
    yield from _told(draft, named + seasons if named else [])


MONTHS = frozenset(
    """january february march april may june july august september october november december
    christmas easter halloween monday tuesday wednesday thursday friday saturday sunday""".split()
)


def _firsts(draft: Draft, words: frozenset[str]) -> list[int]:
    """Where each of the words stands first."""
    return [draft.at[word][0] for word in words & draft.at.keys()]


def _is_when(draft: Draft, index: int) -> bool:
    """Whether something happens at a time ("in late May", "July the shop opens", "May 1914")."""
    if not _AT.isdisjoint(draft.words[max(0, index - 2) : index]):
        return True
    if not draft.opens_clause(index):
        return False
    following = draft.word(index + 1)
    if draft.words[index] in _AMBIGUOUS:
        return _is_year(following)
    headed = following == "," and starts(draft, index)  # "February, a small flat"
    return headed or following in _ACTING or _is_year(following)


_AT = frozenset("in at by on until".split())
_AMBIGUOUS = frozenset("may march april june august".split())
"""Months that are verbs or first names too."""
_ACTING = frozenset("the a an he she it they we i his her their".split())


def seasons(draft: Draft) -> Iterator[tuple[int, int]]:
    """Three seasons, or two in which something happens, unless one change runs through them."""
    named = [draft.at[word][0] for word in SEASONS if word in draft.at]
    named = [at for at in named if draft.words[at] != "fall" or draft.word(at - 1) in _FALLING]
    alone = [at for at in named if draft.opens_clause(at) and draft.closes_clause(at)]
    if len(alone) > 1 and draft.at.keys().isdisjoint(LAPSE):
        yield max(alone), max(alone)
    if len(named) < 2 or not draft.at.keys().isdisjoint(LAPSE):
        return
    if len(named) > 2:
        yield max(named), max(named)
    yield from _told(draft, [at for at in named if draft.word(at - 1) in ("in", "until", "by")])


_FALLING = frozenset("in the late early by until ,".split())


HOURS = (
    "dawn sunrise morning daybreak breakfast".split(),
    "noon midday afternoon lunchtime lunch daytime".split(),
    "dusk sunset evening dinner supper twilight night midnight nightfall".split(),
)


def hours(draft: Draft) -> Iterator[tuple[int, int]]:
    """Two times of the day at which something happens, or three that open clauses."""
    named = [[at for word in words for at in draft.at.get(word, ())] for words in HOURS]
    if sum(map(bool, named)) < 2 or not draft.at.keys().isdisjoint(LAPSE):
        return
    opened = [
        min(found) for row in named if (found := [at for at in row if draft.opens_clause(at)])
    ]
    if len(opened) > 2:
        yield max(opened), max(opened)
    yield from _told(
        draft, [min(found) for row in named if (found := [at for at in row if _is_hour(draft, at)])]
    )


def _is_hour(draft: Draft, index: int) -> bool:
    """Whether something happens at a time of the day ("at dusk", "that night"); light is none."""
    before = draft.words[max(0, index - 2) : index]
    that = before[-1:] == ["that"] and draft.opens_clause(index - 1)  # no bread baked that morning
    led = that or before[-1:] in (["at"], ["by"], ["until"]) or before in _IN_THE
    return led and draft.word(index + 1) not in _LIT


_IN_THE = (["in", "the"], ["by", "the"], ["one", "late"], ["that", "same"])
_LIT = frozenset("light sun sky glow haze mist air breeze fog sunlight rays shadows".split())


def slugs(draft: Draft) -> Iterator[tuple[int, int]]:
    """Headings of a screenplay, from the second one on ("INT. KITCHEN", "EXT. STREET")."""
    slugs = [at for at in draft.places(SLUGS) if draft.word(at + 1) in (".", "/")]
    if len(slugs) > 1:
        yield slugs[1], slugs[1] + 2


SLUGS = frozenset("int ext".split())


def turns(draft: Draft) -> Iterator[tuple[int, int]]:
    """As in "types by day; at night he fights"."""
    days = [at for at in draft.at.get("day", ()) if draft.word(at - 1) == "by"]
    for index in draft.at.get("night", ()) if days else ():
        if draft.word(index - 1) in ("by", "at") and index > days[0]:
            yield index - 1, index


def _is_age(draft: Draft, index: int) -> bool:
    """Whether a number is an age, and no measure."""
    return draft.word(index) in _NUMBERS and draft.word(index + 1) not in _MEASURES


def aged(draft: Draft) -> Iterator[tuple[int, int]]:
    """As in "At seven she draws a rocket. At forty she rides one"."""
    told = [
        at
        for at in draft.places(_WHEN_OLD)
        if _is_age(draft, at + 1 + (draft.word(at + 1) in _MARKS))
        and (draft.opens_clause(at) or draft.word(at - 1) == "and" or _closes(draft, at + 1))
    ]
    if len(told) > 1:
        yield told[1], told[1] + 1
    years = [
        at
        for at in draft.at.get("is", ())
        if draft.word(at - 1) in ("he", "she") and draft.word(at + 1) in _NUMBERS
    ]
    if len(years) > 1:
        yield years[1], years[1] + 1
    firsts = [at for at in draft.at.get("first", ()) if draft.opens_clause(at)]
    if len(firsts) > 2:
        yield firsts[2], firsts[2] + 1


_WHEN_OLD = frozenset(("at", "by"))


def numbered(draft: Draft) -> Iterator[tuple[int, int]]:
    """Two days by their numbers, or two hours by the clock ("day 1 ..., day 30 ...", "9am ...")."""
    days = [
        at
        for at in draft.places(_COUNTED)
        if draft.opens_clause(at) and draft.word(at + 1).isdecimal()
    ]
    clock = [at for word in draft.numerals if _CLOCK.fullmatch(word) for at in draft.at[word][:1]]
    clock = [at for at in clock if draft.opens_clause(at) or draft.word(at - 1) == "at"]
    for found in (days, sorted(clock)):
        if len(found) > 1 and draft.at.keys().isdisjoint(LAPSE):
            yield found[1], found[1] + 1


_COUNTED = frozenset("day week month year level stage".split())
_CLOCK = re.compile(r"\d{1,2}(?:[:.]\d\d)?[ap]m")


def _closes(draft: Draft, index: int) -> bool:
    """Whether a clause ends with a number ("signs a lease at twenty-two, ...")."""
    return draft.closes_clause(index + (draft.word(index + 1) in _NUMBERS))


_MARKS = frozenset("kilometre kilometer mile hour day year level age minute week".split())
_MEASURES = frozenset("degrees percent o'clock miles km mph am pm meters fps".split())
_NUMBERS = frozenset(
    """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty
    ninety""".split()
) | {str(number) for number in range(1, 100)}

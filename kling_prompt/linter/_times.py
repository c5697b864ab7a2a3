"""Several times in one text: time codes, seasons, hours of the day, years, steps behind arrows.

Knows orders of words; places and steps that follow each other are told by `_scenes`.
"""

import re
from collections.abc import Iterator

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._tales import LAPSE
from kling_prompt.words.moves import Static


def stamps(draft: Draft) -> Iterator[tuple[int, int]]:
    """Timestamps or spans of seconds, from the second one on ("0-3s: ... 3-6s: ...")."""
    if not any(word[0].isdigit() for word in draft.at) or _is_held(draft):
        return
    stamps = list(_STAMP.finditer(draft.text))
    if len(stamps) > 1:
        start = stamps[1].start()
        index = next(at for at, end in enumerate(draft.tokens.ends) if end > start)
        yield index, index


_STAMP = re.compile(
    r"[\[(]\d{1,2}:\d\d\b|\(\d\)|(?m:^)\d{1,2}:\d\d\b(?!:)|"
    r"\b\d{1,2}(?:\.\d)?\s?s?\s?[-\u2013]\s?\d{1,2}(?:\.\d)?\s?s(?:ec(?:onds?)?)?\b"
)


_SEASONS = ("spring", "summer", "autumn", "fall", "winter")


def _is_held(draft: Draft) -> bool:
    """Whether the camera stands still: what is timed then is what happens before it."""
    return any(isinstance(one.word, Static) for one in draft.found) and "[" not in draft.at


def arrows(draft: Draft) -> Iterator[tuple[int, int]]:
    """A chain of at least three steps ("desert → village → palace")."""
    arrows = [*draft.at.get("→", ()), *draft.at.get("⇒", ())]
    if len(arrows) > 2:
        yield arrows[0], arrows[-1]


def years(draft: Draft) -> Iterator[tuple[int, int]]:
    """Three years in which something happens ("born in 1923, ... in 1924, ... until 1935")."""
    named = {
        word: index
        for word, places in draft.at.items()
        if len(word) == len("1923") and word.isdecimal() and word[0] in "12"
        for index in places[:1]
        if draft.word(index - 1) in _WHEN
    }
    if len(named) > 2:
        yield max(named.values()), max(named.values())


_WHEN = frozenset("in until by from since".split())


def seasons(draft: Draft) -> Iterator[tuple[int, int]]:
    """Three seasons, unless one change runs through them."""
    named = [draft.at[word][0] for word in _SEASONS if word in draft.at]
    if len(named) > 2 and LAPSE.isdisjoint(draft.at):
        yield max(named), max(named)


_HOURS = (
    "dawn sunrise morning daybreak".split(),
    "noon midday afternoon".split(),
    "dusk sunset evening twilight".split(),
    "night midnight nightfall".split(),
)


def hours(draft: Draft) -> Iterator[tuple[int, int]]:
    """Three times of the day, each at the start of a clause ("Dawn ... | noon ... | dusk ...")."""
    if not LAPSE.isdisjoint(draft.at):
        return
    opened = [
        [at for word in hours for at in draft.at.get(word, ()) if draft.opens_clause(at)]
        for hours in _HOURS
    ]
    named = [min(hours) for hours in opened if hours]
    if len(named) > 2:
        yield max(named), max(named)


def slugs(draft: Draft) -> Iterator[tuple[int, int]]:
    """Headings of a screenplay, from the second one on ("INT. KITCHEN", "EXT. STREET")."""
    slugs = [at for at in draft.places(_SLUGS) if draft.word(at + 1) in (".", "/")]
    if len(slugs) > 1:
        yield slugs[1], slugs[1] + 2


_SLUGS = frozenset("int ext".split())

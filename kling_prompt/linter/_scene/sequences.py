"""Which sequences of scenes a text is searched for, by the words that stand in it.

Knows the words without which a sequence is not there; each sequence is told by another module.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._scene.beats import beats
from kling_prompt.linter._scene.commercials import ADVERTS, adverts
from kling_prompt.linter._scene.listed import (
    FIELDS,
    LISTS,
    SHORT,
    SIZES,
    abbreviated,
    counts,
    fields,
    framings,
    halves,
    labels,
    listing,
    numbers,
    ordinals,
    pieces,
    placed,
    weathers,
)
from kling_prompt.linter._scene.phrases import is_uncut
from kling_prompt.linter._scene.refrains import SONG, parted, repeats, verses
from kling_prompt.linter._scene.routes import (
    STARTING,
    STEPS,
    THROUGH,
    away,
    cities,
    frame,
    in_order,
    route,
    tour,
)
from kling_prompt.linter._scene.settings import journeys
from kling_prompt.linter._scene.tales import (
    ACTING,
    FEASTS,
    HANDED,
    OCCASIONS,
    PAST,
    TIME_LAPSE,
    YOUNG,
    ages,
    handed,
    stages,
    tale,
)
from kling_prompt.linter._scene.times import (
    DECADES,
    HOURS,
    MONTHS,
    SEASONS,
    SLUGS,
    WEEK,
    aged,
    arrows,
    days,
    decades,
    hours,
    months,
    numbered,
    seasons,
    slugs,
    stamps,
    turns,
    years,
)

Finder = Callable[[Draft], Iterator[tuple[int, int]]]
"""What yields the first and the last token of what another scene begins with."""


def sequences(draft: Draft) -> Iterator[tuple[int, int]]:
    """The tokens of each sequence, the most telling one first; none in a text that is one take."""
    if is_uncut(draft):
        return
    asked = {order for word in draft.at if word in _ORDERS for order in _ORDERS[word]}
    if not draft.at.keys().isdisjoint(TIME_LAPSE):
        asked -= _GRADUAL
    asked |= _ALWAYS if draft.numerals else _ALWAYS - _NUMERIC
    for order in sorted(asked):
        yield from _FINDERS[order][0](draft)


_FINDERS: Final[tuple[tuple[Finder, Iterable[str]], ...]] = (
    (stamps, ()),
    (slugs, SLUGS),
    (arrows, ("\u2192", "\u21d2", ">")),
    (numbered, ()),
    (years, ()),
    (decades, DECADES),
    (seasons, SEASONS),
    (months, MONTHS),
    (days, WEEK),
    (hours, [word for words in HOURS for word in words]),
    (labels, (":",)),
    (framings, SIZES),
    (abbreviated, SHORT),
    (fields, FIELDS),
    (pieces, ("/",)),
    (counts, ()),
    (numbers, ("2",)),
    (halves, ("half",)),
    (ordinals, ("first", "opening", "third")),
    (aged, ("at", "by", "is", "first")),
    (weathers, ("in",)),
    (journeys, ()),
    (adverts, ADVERTS),
    (turns, ("night",)),
    (cities, ("in",)),
    (route, ("from",)),
    (tour, THROUGH),
    (ages, YOUNG),
    (stages, OCCASIONS | FEASTS | {"as"}),
    (frame, STARTING),
    (away, ("from", "up")),
    (in_order, STEPS),
    (tale, PAST | ACTING),
    (handed, HANDED),
    (repeats, ("the", "a", "an", ",")),
    (parted, (";",)),
    (verses, SONG),
    (placed, (":",)),
    (listing, LISTS),
    (beats, ()),
)
"""Each finder with the words of which one must be there; none when it is always asked."""
_NUMERIC = frozenset(
    order for order, (find, _) in enumerate(_FINDERS) if find in (stamps, years, counts, numbered)
)
"""The finders that look for numbers."""
_GRADUAL = frozenset(
    order for order, (find, _) in enumerate(_FINDERS) if find in (months, aged, placed, listing)
)
"""The finders of what is one change in a time-lapse."""
_ALWAYS = frozenset(order for order, (_, words) in enumerate(_FINDERS) if not words)


def _orders() -> dict[str, list[int]]:
    """The places of the finders that each word calls."""
    orders: dict[str, list[int]] = {}
    for order, (_, words) in enumerate(_FINDERS):
        for word in words:
            orders.setdefault(word, []).append(order)
    return orders


_ORDERS = _orders()

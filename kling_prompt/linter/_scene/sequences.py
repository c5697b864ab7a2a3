"""Which sequences of scenes a text is searched for, by the words that stand in it.

Knows the words without which a sequence is not there; each sequence is told by another module.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._scene.listed import (
    FIELDS,
    LISTS,
    SHORT,
    SIZES,
    abbreviated,
    counts,
    deliveries,
    fields,
    framings,
    halves,
    labels,
    listing,
    numbers,
    ordinals,
    pieces,
    placed,
    repeats,
    weathers,
)
from kling_prompt.linter._scene.routes import (
    PLACES,
    STARTING,
    STEPS,
    THROUGH,
    away,
    cities,
    frame,
    in_order,
    route,
    steps,
    stops,
    tour,
)
from kling_prompt.linter._scene.settings import journeys
from kling_prompt.linter._scene.steps import ADVERTS, adverts, stations, turns
from kling_prompt.linter._scene.tales import (
    EVENTS,
    FEASTS,
    HANDED,
    OCCASIONS,
    TIME_LAPSE,
    YOUNG,
    ages,
    events,
    handed,
    stages,
    tale,
)
from kling_prompt.linter._scene.times import (
    HOURS,
    MONTHS,
    SEASONS,
    SLUGS,
    WEEK,
    aged,
    arrows,
    days,
    hours,
    months,
    seasons,
    slugs,
    stamps,
    years,
)

Finder = Callable[[Draft], Iterator[tuple[int, int]]]
"""What yields the first and the last token of what another scene begins with."""


def sequences(draft: Draft) -> Iterator[tuple[int, int]]:
    """The tokens of each sequence, the most telling one first."""
    asked = {order for word in draft.at if word in _ORDERS for order in _ORDERS[word]}
    if not draft.at.keys().isdisjoint(TIME_LAPSE):
        asked -= _GRADUAL
    asked |= _ALWAYS if draft.numerals else _ALWAYS - _NUMERIC
    for order in sorted(asked):
        yield from _FINDERS[order][0](draft)


_FINDERS: Final[tuple[tuple[Finder, Iterable[str]], ...]] = (
    (stamps, ()),
    (slugs, SLUGS),
    (arrows, ("\u2192", "\u21d2")),
    (years, ()),
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
    (ordinals, ("first", "opening")),
    (aged, ("at", "is", "first")),
    (weathers, ("in",)),
    (journeys, ()),
    (stations, (",", ";", ".")),
    (adverts, ADVERTS),
    (turns, ("night",)),
    (cities, ("in",)),
    (route, ("from",)),
    (tour, THROUGH),
    (ages, YOUNG),
    (stages, OCCASIONS | FEASTS | {"as"}),
    (frame, STARTING),
    (steps, STEPS),
    (stops, PLACES),
    (away, ("from", "up")),
    (in_order, STEPS),
    (tale, ()),
    (events, EVENTS),
    (deliveries, ("a", "an")),
    (handed, HANDED),
    (repeats, ("the", "a", "an")),
    (placed, (":",)),
    (listing, LISTS),
)
"""Each finder with the words of which one must be there; none when it is always asked."""
_NUMERIC = frozenset(
    order for order, (find, _) in enumerate(_FINDERS) if find in (stamps, years, counts)
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

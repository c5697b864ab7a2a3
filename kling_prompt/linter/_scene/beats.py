"""Beats of a story: many small hints that together tell several scenes from one.

Knows what each hint weighs; the words are told by `hints`, where they stand by `clauses`, and what
all other words weigh by `evidence`. No hint settles anything by itself. The weights are those of a
logistic regression over labeled prompts; `benchmarks/weigh_beats.py` fits them.
"""

from collections.abc import Iterator
from itertools import combinations
from typing import Final

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._noun.names import HUMANS
from kling_prompt.linter._scene.clauses import BEYOND, Beat, told_in
from kling_prompt.linter._scene.evidence import EVIDENCE
from kling_prompt.linter._scene.hints import HINTS, LATER, SITES, SPANS, TALES
from kling_prompt.linter._scene.places import WORLDS, are_apart
from kling_prompt.linter._scene.tales import TIME_LAPSE

_WEIGHTS: Final = {
    "deeds": 0.73,
    "many": 1.01,
    "places": 0.53,
    "worlds": 0.39,
    "apart": 0.76,
    "both": 0.44,
    "lands": 0.41,
    "later": 0.28,
    "hours": 0.57,
    "spans": 0.76,
    "tale": 0.55,
    "opened": 1.17,
    "people": 0.47,
    "listed": 1.43,
    "parted": 0.12,
    "moved": -0.74,
    "art": -0.77,
    "beyond": -0.41,
    "at_once": -0.20,
    "new": -0.53,
    "known": -0.35,
}
_ENOUGH: Final = 2.62
"""What the hints of a story and its other words weigh at least."""
_AGAINST: Final = -2.0
"""A cut for speed: where the other words weigh less, no hints are looked for. It loses one story
of the 1,400 that the weights were fitted to."""


def beats(draft: Draft) -> Iterator[tuple[int, int]]:
    """The last beat of a story, where its hints and its other words weigh enough together."""
    words = sum([EVIDENCE[word] for word in draft.at if word in EVIDENCE])
    told = told_beats(draft) if words > _AGAINST else []
    if not told:
        return
    hints = sum(_WEIGHTS[name] * count for name, count in counts(draft, told).items())
    if words + hints >= _ENOUGH:
        last = next(beat for beat in reversed(told) if _told(beat))
        yield last.first, last.last


def told_beats(draft: Draft) -> list[Beat]:
    """The clauses of a text with what they tell; none where it is not worth weighing."""
    hints = HINTS.intersection(draft.at)
    if len(hints) < _FEWEST or not draft.at.keys().isdisjoint(_WHOLE):
        return []
    told = told_in(draft, hints)
    return told if sum(map(_told, told)) >= _FEWEST else []


def _told(beat: Beat) -> int:
    """How many deeds and places a clause tells."""
    return len(beat.deeds) + len(beat.places) + len(beat.named)


_FEWEST = 2  # deeds and places below which nothing is weighed
_WHOLE = TIME_LAPSE | {"{", "continuous", "globe", "diorama", "album"}
"""What says that a text is one shot, or no text of sentences."""


def counts(draft: Draft, told: list[Beat]) -> dict[str, float]:
    """How much a text has of each hint, by the name that its weight has."""
    at, words, size = draft.at, draft.words, max(draft.size, 1)
    kinds = _tally(draft)
    deeds = {words[index] for beat in told for index in beat.deeds}
    led = {words[index] for beat in told for index in beat.places}
    places = {word for word in led if SITES[word][0] != "@"}
    named = {words[index] for beat in told for index in beat.named}
    worlds = {SITES[word] for word in places}
    firsts = [beat.first for beat in told]
    return {
        "deeds": min(sum(bool(beat.deeds) for beat in told) / size * 20, 2),
        "many": len(deeds) > 2,
        "places": min(len(places), 5),
        "worlds": min(len(worlds), 5),
        "apart": _apart(worlds.union(SITES[word] for word in named)),
        "both": len(deeds) > 1 and len(places) > 1,
        "lands": min(max(len({SITES[word] for word in led - places}) - 1, 0), 3),
        "later": min(kinds["later"], 3),
        "hours": min(max(kinds["hours"] - 1, 0), 3),
        "spans": kinds["spans"] > 0,
        "tale": kinds["tale"] > 0,
        "opened": not TALES.isdisjoint(words[:_OPENING]) or words[:2] in _OPENED,
        "people": min(kinds["people"], 5),
        "listed": any(_is_list(draft, mark) for mark in at.get(":", ())[:_MOST]),
        "parted": min(len(at.get(";", ())), 3),
        "moved": bool(draft.moves) or ("slow" in at and "motion" in at),
        "art": min(kinds["art"], 3),
        "beyond": kinds["beyond"] > 0,
        "at_once": min(len(at.get("as", ())) + len(at.get("while", ())), 3),
        "new": min(sum(words[at] in ("a", "an") and _opens(draft, at) for at in firsts), 4),
        "known": min(sum(words[at] == "the" for at in firsts), 4),
    }


_OPENED = (["once", "there"], ["a", "day"])
_OPENING = 10  # tokens of a text in which it says what it is
_MOST = 8  # worlds that are compared with each other, so that there is an end to it
_KNOWN = frozenset(WORLDS.values())
_HOURS = frozenset(
    """dawn sunrise morning noon midday afternoon evening sunset dusk night midnight nightfall
    daybreak nighttime daytime""".split()
)
_ART = frozenset(
    """photo photograph painting portrait illustration artstation render poster octane unreal hdr
    art artwork style detailed""".split()
)
_NOBODY = frozenset(
    """star stars count counts model models page pages host subject subjects figure figures fan fans
    being beings""".split()
)
"""Names of people that mean something else more often."""
_KINDS: Final = {
    **dict.fromkeys(HUMANS - _NOBODY, "people"),
    **dict.fromkeys(_ART, "art"),
    **dict.fromkeys(BEYOND, "beyond"),
    **dict.fromkeys(_HOURS, "hours"),
    **dict.fromkeys(LATER, "later"),
    **dict.fromkeys(SPANS, "spans"),
    **dict.fromkeys(TALES, "tale"),
}
"""Words that count as they stand, with the hint that they are."""


def _tally(draft: Draft) -> dict[str, int]:
    """How many different words of each kind there are."""
    kinds: dict[str, int] = dict.fromkeys(
        ("people", "art", "beyond", "hours", "later", "spans", "tale"), 0
    )
    for word in _KINDS.keys() & draft.at.keys():
        owned = draft.word(draft.at[word][0] - 1).endswith("'s")  # "the train's journey"
        kinds[_KINDS[word]] += not owned
    return kinds


_LABELS = frozenset(
    """duration length format ratio style camera lighting light scene character subject action mood
    time location setting shot audio music sound look colors palette prompt negative
    background""".split()
)


def _is_list(draft: Draft, mark: int) -> bool:
    """Whether several things are listed behind a colon, and it is no label's."""
    before = draft.words[mark - 1]
    if not before.isalpha() or before in _LABELS or before in _HOURS:
        return False
    number = draft.tokens.sentences[mark]
    behind = range(mark + 1, min(mark + _LISTED, len(draft.words)))
    items = sum(draft.words[at] in _ITEMS and draft.tokens.sentences[at] == number for at in behind)
    return items > 1


_ITEMS = frozenset((",", ";", "and", "then"))
_LISTED = 60  # tokens of a list behind a colon


def _apart(worlds: set[str]) -> int:
    """How many pairs of worlds lie too far apart for one camera, at most four."""
    known = sorted(worlds & _KNOWN)[:_MOST]
    return min(sum(are_apart(*pair) for pair in combinations(known, 2)), 4)


def _opens(draft: Draft, index: int) -> bool:
    """Whether a token is the first of a sentence."""
    return index == 0 or draft.tokens.sentences[index - 1] != draft.tokens.sentences[index]

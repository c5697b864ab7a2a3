"""Several places in one text: lists, ways and steps that no single word gives away.

Knows orders of words; phrases that leave a scene by themselves are told by `leaving`.
"""

from collections.abc import Iterator

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._scene.places import LANDS, WORLDS, are_apart
from kling_prompt.linter._scene.tales import LAPSE


def cities(draft: Draft) -> Iterator[tuple[int, int]]:
    """Three names that each stand behind "in" ("tea in Oslo, soup in Lima, ...")."""
    named: dict[str, int] = {}
    for index in draft.places(frozenset(("in",))):
        if draft.is_name(index + 1) and draft.words[index + 1] not in _MONTHS:
            named.setdefault(draft.words[index + 1], index)
    if len(named) > 2:
        last = max(named.values())
        yield last, last + 1


_MONTHS = frozenset(
    """january february march april may june july august september october november december
    english french german japanese chinese spanish 4k hd uhd""".split()
)
_VIEWING = frozenset(
    """camera pans pan tilts tilt moves view shot focus gaze eyes hands head light sky color
    colors""".split()
)
_NEAR = frozenset("side left right top bottom front back one end edge foot feet".split())
_ROUTE = 14  # tokens from the first place to the last


def route(draft: Draft) -> Iterator[tuple[int, int]]:
    """A way through three places ("from the jungle to the city to a glacier")."""
    for index in draft.places(frozenset(("from",))):
        if not _VIEWING.isdisjoint(draft.words[max(0, index - 4) : index]):
            continue
        behind = draft.words[index + 1 : index + _ROUTE]
        if "." in behind:
            behind = behind[: behind.index(".")]
        journey = not _JOURNEYS.isdisjoint(draft.words[max(0, index - 3) : index])
        stops = [
            at
            for at, word in enumerate(behind[:-1])
            if word == "to" or (journey and word == "through")
        ]
        owner = draft.words[max(0, index - 3) : max(0, index - 1)]
        owned = journey and any(word.endswith("'s") for word in owner)
        named = [at for at in stops if owned or _is_place(draft, index + 2 + at)]
        if len(named) > 1 and _NEAR.isdisjoint(behind) and _VIEWING.isdisjoint(behind):
            yield index + 1 + named[1], index + 2 + named[1]


_JOURNEYS = frozenset("journey trip travel travels voyage way path career rise".split())


def _is_place(draft: Draft, index: int) -> bool:
    behind = draft.words[index : index + 4]
    return draft.is_name(index) or any(word in PLACES or word in WORLDS for word in behind)


THROUGH = frozenset("in through across around visiting like as including".split())
_WORKED = frozenset("made rendered created modeled modelled drawn shot edited".split())
_SITES = frozenset(
    """cities megacities countries mountains ranges landmarks places locations capitals continents
    regions destinations sites islands""".split()
)


def tour(draft: Draft) -> Iterator[tuple[int, int]]:
    """Three names in a row behind a preposition of place ("through Rome, Paris and London")."""
    for index in draft.places(THROUGH):
        if draft.words[index] in ("like", "as", "including") and _SITES.isdisjoint(
            draft.words[max(0, index - 3) : index]
        ):
            continue
        if draft.word(index - 1) in _WORKED or not _opens_names(draft, index + 1):
            continue
        names, at = 0, index + 1
        while at < len(draft.words) and (at - index) < _ROUTE:
            if draft.is_name(at):
                names += draft.words[at - 1] in (",", "and", "the") or at == index + 1
            elif draft.words[at] not in (",", "and", "the"):
                break
            at += 1
        if names > 2:
            yield index + 1, at - 1


def _opens_names(draft: Draft, index: int) -> bool:
    """Whether a list of names that ends in "and" may begin at a place."""
    first = index + (draft.word(index) == "the")
    return draft.is_name(first) and "and" in draft.words[first : first + _ROUTE]


STARTING = frozenset("starts begins opens start begin open starting beginning opening".split())
_ENDING = frozenset("ends finishes closes concludes end finish ending closing".split())
_FILMS = frozenset("video clip film movie animation story reel it scene".split())


def _lies_apart(start: list[str], target: list[str]) -> bool:
    """Whether a clip starts in one world and ends in another."""
    begun = [WORLDS[word] for word in start if word in WORLDS]
    ended = [WORLDS[word] for word in target if word in WORLDS]
    return any(are_apart(one, other) for one in begun for other in ended)


_WHOM = (["him"], ["her"], ["them"], ["the"])
_FRAMINGS = frozenset(
    "camera same close closeup wide medium shot view angle framing her his face".split()
)


def frame(draft: Draft) -> Iterator[tuple[int, int]]:
    """A clip that starts with one thing and ends with another."""
    starts = [
        index
        for index in draft.places(STARTING)
        if (draft.word(index - 1) in _FILMS or draft.opens_clause(index))
        and draft.word(index + 1) in ("with", "in", "on", "at", "inside")
    ]
    for index in draft.places(_ENDING) if starts and draft.at.keys().isdisjoint(LAPSE) else ():
        led = draft.word(index - 1) in (*_FILMS, "and", ",", ".", "then")
        target = draft.words[index + 2 : index + 8]
        away = draft.word(index + 1) in ("with", "in", "on", "at") and target[:1] in (["a"], ["an"])
        away = away or (draft.word(index + 1) == "with" and target[:1] in _WHOM)
        away = away or _lies_apart(draft.words[starts[0] + 2 : starts[0] + 8], target)
        if index > starts[0] and led and away and _FRAMINGS.isdisjoint(target):
            yield index, index + 1


STEPS = frozenset("first then next finally afterwards afterward later lastly".split())
PLACES = frozenset(
    """airport alley apartment arctic arena attic balcony bakery bank bar barn basement bathroom
    battlefield beach bedroom boat bridge bus cabin cafe campsite casino castle cathedral cave
    church cinema city classroom cliff club coast concert corridor countryside desert factory farm
    field forest garage garden glacier gym hall harbor highway hospital hotel house island jungle
    kitchen lab laboratory lake library market meadow moon mountain mountains museum ocean office
    palace park pool prison restaurant river road roof rooftop room ruins savanna school sea
    shop space square stadium stage station street studio subway supermarket swamp temple terrace
    theater train tunnel cityscape
    world planet galaxy kingdom universe valley village volcano waterfall""".split()
)
"""Places in which a scene can be set."""
_AT = frozenset("in on at through inside".split())


def away(draft: Draft) -> Iterator[tuple[int, int]]:
    """A text from one place to another ("From a street ... to a beach", "end up in a city")."""
    for index in draft.at.get("up", ()):
        ends = draft.word(index - 1) in ("end", "ends", "ending")
        ends = ends and not STARTING.isdisjoint(draft.words[max(0, index - 16) : index])
        if ends and draft.word(index + 1) in _AT and _visits(draft, index + 2):
            yield index + 1, index + 2
    for index in draft.at.get("from", ()):
        behind = draft.words[index + 1 : index + _ROUTE]
        at = index + 1 + behind.index("to") if "to" in behind else 0
        if not at or not draft.opens_clause(index):
            continue
        visited = _visits(draft, index + 1) and _visits(draft, at + 1)
        if visited or _leaves_land(draft, index, at):
            yield at, at + 1


def _leaves_land(draft: Draft, start: int, at: int) -> bool:
    """Whether a way leads from one country to another ("From the farms of Ghana to ...")."""
    before = {LANDS[word] for word in draft.words[start:at] if word in LANDS}
    behind = {LANDS[word] for word in draft.words[at : at + _STEP] if word in LANDS}
    return bool(before and behind and before != behind)


_STEP = 8  # tokens in which a place is named


def _visits(draft: Draft, index: int) -> bool:
    """Whether a new place is named within a few words ("a calm beach")."""
    new = draft.word(index) in ("a", "an")
    return new and not PLACES.isdisjoint(draft.words[index + 1 : index + 4])


def in_order(draft: Draft) -> Iterator[tuple[int, int]]:
    """Three steps that each show another thing ("first a baker, next a tailor, finally a monk")."""
    steps: dict[str, int] = {}
    for index in draft.places(STEPS):
        seen = draft.words[index + 1 : index + 3] == ["we", "see"]
        thing = draft.word(index + 1 + 2 * seen) in ("a", "an")
        if thing and (draft.opens_clause(index) or draft.word(index - 1) == "and"):
            steps.setdefault(draft.words[index], index)
    if len(steps) > 2:
        last = max(steps.values())
        yield last, last + 1

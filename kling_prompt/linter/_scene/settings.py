"""Where the clauses of a text are set, and which of them lie too far apart for one scene.

Knows places with what leads to them; which places lie apart is told by `places`.
"""

from collections.abc import Iterator
from itertools import combinations
from typing import Final, NamedTuple

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._scene.phrases import starts
from kling_prompt.linter._scene.places import LANDS, PEOPLES, WORLDS, are_apart
from kling_prompt.reader._verbs import verbs


class Setting(NamedTuple):
    """A place that a text names as one to be in.

    Attributes:
        named: The token that names it.
        world: The world or the country that it lies in.
        led: The preposition or the verb that leads to it; nothing where it stands alone.
        start: The token at which it is said.
    """

    named: int
    world: str
    led: str
    start: int


def journeys(draft: Draft) -> Iterator[tuple[int, int]]:
    """The place that cannot belong to the scene which the places before it belong to."""
    worlds = {WORLDS[word] for word in WORLDS.keys() & draft.at.keys()}
    lands = LANDS.keys() & draft.at.keys()
    far = lands or any(are_apart(*pair) for pair in combinations(worlds, 2))
    if not far or not draft.at.keys().isdisjoint(_SHOWN):
        return
    found = [*_countries(draft), *_sites(draft)]
    if len(found) < 2:
        return
    found = sorted(found)[:_MOST]
    yield from _steps(draft, found)
    for left, right in combinations(found, 2):
        if _apart(left, right) and _is_left(draft, left, right):
            yield right.start, right.named
    if len({one.world for one in found if one.world[0] == "@"}) > 2:
        yield found[-1].start, found[-1].named
    for row in combinations(found[:_FEW], 3):
        if all(_apart(*pair) for pair in combinations(row, 2)) and _are_told(draft, row):
            yield row[-1].start, row[-1].named


def _steps(draft: Draft, found: list[Setting]) -> Iterator[tuple[int, int]]:
    """Two steps of an order in different worlds ("then fighting in ..., then kneeling at ...")."""
    steps = [
        at for at in draft.places(_THEN) if draft.opens_clause(at) or draft.word(at - 1) == "and"
    ]
    if len(steps) < 2:
        return
    stays = [one for one in found if one.led in _STAYING and one.start > steps[0]]
    worlds = {max(at for at in steps if at < one.start): one for one in stays}
    if len({one.world for one in worlds.values()}) > 1:
        yield stays[-1].start, stays[-1].named


_THEN = frozenset("then next finally afterwards later lastly".split())
_MOST = 30  # settings that are compared with each other, so that there is an end to it
_FEW = 12  # settings that are compared by threes
_SHOWN = frozenset(
    """painting poster posters map maps mural stickers postcard postcards photo photos photograph
    photographs scroll tapestry diorama miniature globe toy toys lego wallpaper mosaic tattoo
    collage quilt screens signpost signposts reflection hologram model models dollhouse themed
    inspired surreal dreamlike impossible""".split()
)
"""Words of pictures, in which many places may stand side by side."""


def _apart(one: Setting, other: Setting) -> bool:
    lands = one.world[0] == "@", other.world[0] == "@"
    return (
        one.world != other.world
        if all(lands)
        else not any(lands) and are_apart(one.world, other.world)
    )


_STAYING = frozenset("in at on inside aboard within atop beneath under".split()) | {""}
_LEAVING = frozenset("leaves leaving exits exiting departs flees from out".split())
_MOTIONS = frozenset(
    """leaps jumps steps walks runs flies travels falls dives climbs crawls sails drives rides moves
    journeys escapes emerges rushes races goes vanishes disappears drifts sinks""".split()
)
_GOING = (
    frozenset(
        """enters entering reaches reaching crosses crossing traverses traverse traversing visits
    visiting roams explores exploring through across into onto to along past over down up then
    sails sailing climbs climbing""".split()
    )
    | _LEAVING
)


def _is_left(draft: Draft, left: Setting, right: Setting) -> bool:
    """Whether a text is first in the one place, then in the other."""
    words = draft.words[left.named + 1 : right.start + 1]
    if not _BEYOND.isdisjoint(words[-_NEAR:] + draft.words[right.start : right.named + _NEAR]):
        return False
    if left.led in _STAYING and right.led in _STAYING:
        parted = draft.tokens.sentences[left.named] != draft.tokens.sentences[right.start]
        parted = parted or ";" in words or "/" in words or "then" in words
        parted = parted or "," in words
        return parted or (left.world[0] == "@" and len(words) >= _NEAR)
    if left.world[0] == "@" and left.led in _LED and right.led in _LED:
        return draft.tokens.sentences[left.named] != draft.tokens.sentences[right.start]
    if left.led in ("into", "onto") and right.led == left.led:
        return "," in words
    further = draft.tokens.sentences[left.named] != draft.tokens.sentences[right.start]
    if further and left.led in _STAYING and right.led in _INTO:
        return True
    moved = left.led in _LEAVING and right.led in _GOING | _STAYING and "and" in words
    moved = moved or (left.led in _LEAVING - {"from", "out"} and right.led in _GOING)
    return moved or ("then" in words and right.led in _GOING and right.led != "to")


_INTO = frozenset("into through across enters reaches onto".split())
_NEAR = 4
_BEYOND = frozenset("background distance behind beyond visible overlooking reflected".split())


def _are_told(draft: Draft, row: tuple[Setting, ...]) -> bool:
    """Whether three places each stand in a clause of their own."""
    one, two, three = row
    between = (
        draft.words[one.named + 1 : two.start + 1],
        draft.words[two.named + 1 : three.start + 1],
    )
    return all(not _PARTING.isdisjoint(words) for words in between)


_PARTING = frozenset(", ; . / : | and then - \u2013 \u2014 \u2026 before where".split())


def _countries(draft: Draft) -> Iterator[Setting]:
    """Where a town, a country or a thing of its own is a place to be in."""
    lands = {word: LANDS[word] for word in LANDS.keys() & draft.at.keys()}
    peoples = {word: PEOPLES[word] for word in PEOPLES.keys() & draft.at.keys()}
    lower = bool(lands or peoples) and draft.text.islower()
    for word, land in (peoples | lands).items():
        for index in draft.at[word]:
            named = draft.is_name(index) or (lower and word not in COMMON)
            if named and draft.is_free(index) and (word in lands or _opens_land(draft, index)):
                start = _led(draft, index)
                led = draft.words[start] if start >= 0 else "?"
                led = "" if starts(draft, index) or not index else led
                yield Setting(index, f"@{land}", led, max(start, 0) or index)


COMMON: Final = frozenset(
    """amazon bath bermuda brighton channel china cologne como cork costa darwin dover florence
    georgia hull java jersey jordan limerick memphis nara nice oma orleans pampas paulo petra
    phoenix porto queens reading reno salvador santiago sofia sri troy turkey vegas victoria
    york""".split()
)
"""Names that mean something else without their capital."""


def _opens_land(draft: Draft, index: int) -> bool:
    """Whether a word for things of a country leads to a place ("a Dutch tulip field")."""
    worlds = {WORLDS.get(word) for word in draft.words[index + 1 : index + 4]}
    return not worlds.isdisjoint(_OUTSIDE)


_OUTSIDE = frozenset("farm forest mountain water desert street polar".split())


def _sites(draft: Draft) -> Iterator[Setting]:
    """Where a kind of place is one to be in."""
    for word in WORLDS.keys() & draft.at.keys():
        for index in draft.at[word]:
            start = _led(draft, index) if _is_head(draft, index) else -1
            if start >= 0 and draft.is_free(index):
                led = draft.words[start] if start < index else ""
                yield Setting(index, WORLDS[word], led, start)


_BEHIND = frozenset(
    """in at on of with under by and as where while that which who is are at during full filled
    or from to into his her their like near beside for through above below over when then has
    bathed lit lined before after until around between against along beneath the a an he she they it
    we""".split()
)


def _is_head(draft: Draft, index: int) -> bool:
    """Whether a place is no mere part of a name ("hospital bed")."""
    following = draft.word(index + 1)
    if draft.words[index] == "work" and following in ("in", "on", "at"):
        return False
    if draft.words[index] in ("field", "fields") and draft.word(index - 1) in _FORCES:
        return False
    if following == "of" and draft.words[index] in _VAST and not draft.is_name(index + 2):
        return False  # "an ocean of knowledge"
    if draft.closes_clause(index) or following in _BEHIND or following in verbs():
        return index + 1 not in draft.tokens.joined
    if following.endswith("s") and draft.word(index + 2) in _OBJECTS:
        return True
    return following in _ROOMS or following.endswith(("ing", "ed"))


_FORCES = frozenset("asteroid magnetic force debris star gravity energy depth ice".split())
_VAST = frozenset("ocean sea forest mountain desert world galaxy jungle shower showers".split())
_OBJECTS = frozenset("a an the his her their up down out in on over its of at from".split())
_ROOMS = frozenset(
    """lounge lobby queue hall corridor cell floor aisle entrance gate toilet kitchen roof platform
    room counter bed ward seat booth canteen cafeteria yard dock deck grounds square hallway bench
    foyer steps carriage compartment canyon""".split()
)


_TAGS = frozenset("moon mountain mountains sea ocean lake city flat space forest galaxy".split())
"""Places that stand alone as tags of a picture more often than as a scene."""
_VESSELS = frozenset("ship boat yacht ferry sailboat spaceship starship spacecraft rover".split())
"""Places that do something themselves: "The ship settles on the pad"."""
_LED = _STAYING | _GOING
_STOPPING = frozenset(
    """of with like as for from by and than or that which between beside near behind above below
    around against about towards toward beyond without while where outside off before
    after""".split()
)
_HEARTS = frozenset(
    """surface middle heart center centre edge depths shore shores banks bottom top roof outskirts
    waters plains steps halls corridors gates canals alleys hills sands coast rooftops streets back
    midst floor deck ruins out""".split()
)
"""Words of a place before "of" ("in the middle of a desert")."""
_ARTICLES = frozenset("a an the".split())
_FAR = 6  # tokens from a preposition to its place


def _led(draft: Draft, index: int) -> int:
    """The word that leads to a place, or the place where it stands alone; -1 for neither."""
    at, article = index, False
    while at > 0 and index - at < _FAR and not draft.opens_clause(at):
        at -= 1
        word = draft.words[at]
        if _leads(draft, at):
            return at
        if (word in _ARTICLES and article) or _is_stopped(draft, at, index):
            return -1
        article = word in _ARTICLES or (article and word != "of")
    return index if _is_alone(draft, at, index) else _listed(draft, at)


def _leads(draft: Draft, at: int) -> bool:
    """Whether a word leads to a place; "from" does so behind a motion alone."""
    near = draft.words[max(at - 1, 0) : at + 2]
    if ["in", "on"] in (near[:2], near[-2:]):
        return False  # "zooms in on a tower"
    if draft.words[at] == "from":
        return not _MOTIONS.isdisjoint(draft.words[max(0, at - 4) : at])
    return draft.words[at] in _LED


def _is_stopped(draft: Draft, at: int, index: int) -> bool:
    """Whether a word leads from a place to something else ("a map of")."""
    if draft.words[at] != "of":
        return draft.words[at] in _STOPPING
    return draft.words[index] not in LANDS and draft.word(at - 1) not in _HEARTS


def _is_alone(draft: Draft, at: int, index: int) -> bool:
    """Whether a place is all that a clause names, or the first that a sentence does."""
    if draft.words[index] in _TAGS | _VESSELS:
        return False
    closed = draft.closes_clause(index + (draft.word(index + 1) in _ROOMS))
    if closed and draft.opens_clause(at) and draft.word(at - 1) != ",":
        return True
    first = (at == 0 or starts(draft, at)) and draft.words[at] in _ARTICLES
    return first and WORLDS.get(draft.words[index]) not in ("rail", "plane", "car")


def _listed(draft: Draft, at: int) -> int:
    """The article of a place that opens a clause of a list, or -1."""
    return at if draft.words[at] in _ARTICLES and draft.opens_clause(at) else -1

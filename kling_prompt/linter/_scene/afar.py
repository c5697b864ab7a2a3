"""Words that leave the place: "across town", "half a world away", "in his dream", "in order:".

Knows one word and its neighbors; places that a text names are told by `settings`.
"""

from typing import Final

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._scene.phrases import Check, follows, starts
from kling_prompt.linter._scene.places import LANDS, WORLDS


def across(draft: Draft, index: int) -> int:
    """As in "Across town a singer falters"."""
    at = index + 1 + (draft.word(index + 1) in ("the", "another"))
    wide = draft.word(at) in ("town", "world", "globe", "ocean", "country", "atlantic", "border")
    wide = wide or (draft.word(at) in ("city", "sea", "planet") and draft.word(at + 1) == ",")
    opens = follows(draft, index) or (draft.word(at) == "town" and "meanwhile" in draft.at)
    return at if wide and opens else 0


_WORLDLY = frozenset("world planet globe earth city ocean country border town galaxy sea".split())


def side(draft: Draft, index: int) -> int:
    """As in "on the other side of the world", "in another part of town"."""
    before = draft.words[max(0, index - 2) : index]
    other = before[-1:] in (["other"], ["another"], ["different"]) or before == ["the", "far"]
    behind = draft.words[index + 1 : index + 4]
    return index + 1 if other and behind[:1] == ["of"] and not _WORLDLY.isdisjoint(behind) else 0


_UNITS = frozenset("miles kilometers kilometres leagues continents oceans".split())


_STREETS = frozenset("streets blocks floors doors houses rooms towns villages valleys".split())


_POINTS = frozenset("north south east west".split())


def away(draft: Draft, index: int) -> int:
    """As in "Half a world away", "a thousand miles to the east"; "hours from the city"."""
    word, following = draft.words[index], draft.word(index + 1)
    if word == "hours":
        return index + 2 if following == "from" and draft.closes_clause(index + 3) else 0
    if word in ("world", "continent", "worlds"):
        return index + 1 if following in ("away", "apart") else 0
    far = draft.word(index - 1) in ("hundred", "thousand", "hundreds", "thousands", "million")
    opens = starts(draft, index) or starts(draft, index - 1)
    if word in _STREETS:
        near = following in ("away", "down", "up", "further", "over", "below", "above")
        return index + 1 if opens and near else 0
    if following in ("away", "apart", "off"):
        joined = draft.word(index - 1) in ("and", "while") and not draft.closes_clause(index + 1)
        return index + 1 if far or opens or joined else 0
    points = following == "to" and draft.word(index + 3) in _POINTS
    return index + 3 if points and (far or opens) else 0


_NEARBY = frozenset(
    """corner distance background foreground shade middle water air sky front corridor doorway
    window shadows center dark crowd grass yard""".split()
)


def over(draft: Draft, index: int) -> int:
    """As in "Over in a flat in Queens a boy cries"."""
    where = draft.words[index + 1 : index + 2] in (["in"], ["at"])
    near = not _NEARBY.isdisjoint(draft.words[index + 2 : index + 5])
    return index + 1 if where and not near and starts(draft, index) else 0


def somewhere(draft: Draft, index: int) -> int:
    """As in "Somewhere in the north a train waits", "somewhere else"."""
    following = draft.word(index + 1)
    placed = any(word in WORLDS or word in LANDS for word in draft.words[index + 2 : index + 6])
    gone = following == "else" or (following in ("in", "on", "over", "beneath") and placed)
    return index + 1 if follows(draft, index) and gone else 0


def at_once(draft: Draft, index: int) -> int:
    """As in "At the same moment, in a tent, ..."."""
    same = draft.words[index + 1 : index + 3] == ["the", "same"]
    behind = draft.words[index + 4 : index + 7]
    where = not {"in", "on", "at", "inside", "elsewhere"}.isdisjoint(behind)
    same = same and draft.word(index + 3) in ("time", "moment", "instant", "hour", "minute")
    return index + 3 if same and where and follows(draft, index) else 0


_OPEN = frozenset("farm forest water mountain street".split())
"""Worlds that may lie around any place."""


def during(draft: Draft, index: int) -> int:
    """As in "while in Lima a boy", "while in another kitchen", "while in a cellar ..."."""
    if draft.word(index + 1) not in ("in", "at", "on", "inside"):
        return 0
    behind = draft.words[index + 2 : index + 6]
    named = draft.word(index + 2) in LANDS and draft.is_name(index + 2)
    named = named or behind[:1] in (["another"], ["different"])
    placed = behind[:1] in (["a"], ["an"]) and any(
        WORLDS.get(word, "farm") not in _OPEN for word in behind
    )
    return index + 2 if named or placed else 0


def order(draft: Draft, index: int) -> int:
    """As in "in order: a cat, a dog, a horse", "in this order:"."""
    led = draft.words[max(0, index - 2) : index]
    listed = (led[-1:] == ["in"] or led == ["in", "this"]) and draft.word(index + 1) == ":"
    return index + 1 if listed else 0


def does(draft: Draft, index: int) -> int:
    """As in "her grandson does the same in a truck"."""
    same = draft.words[index + 1 : index + 3] == ["the", "same"]
    return index + 2 if same and draft.word(index + 3) in ("in", "on", "at", "under") else 0


def other(draft: Draft, index: int) -> int:
    """As in "In one a man sleeps, in another a woman dances"."""
    led = draft.word(index - 1) == "in" and draft.opens_clause(index - 1) and index > 1
    return index if led and draft.word(index + 1) not in ("hand", "moment") else 0


def versus(draft: Draft, index: int) -> int:
    """As in "A dog on his first day in a kennel, vs the dog this morning"."""
    first = draft.word(draft.word(0) in _ARTICLES)
    last = index + 1 + (draft.word(index + 1) == "the")
    return last if draft.word(last) in (first, "now", "today") else 0


_ARTICLES = frozenset("a an the my our".split())


def wakes(draft: Draft, index: int) -> int:
    """As in "a truck hits you, you wake up as an elf"."""
    up = draft.words[index + 1 : index + 4] in (["up", "as", "a"], ["up", "as", "an"])
    return index + 2 if up and index > 2 else 0


AFAR: Final[dict[str, Check]] = {
    "across": across,
    **dict.fromkeys(("side", "part", "end"), side),
    **dict.fromkeys(_UNITS | _STREETS | {"hours", "world", "worlds", "continent"}, away),
    "over": over,
    "somewhere": somewhere,
    "at": at_once,
    **dict.fromkeys(("while", "whilst"), during),
    "order": order,
    "does": does,
    "another": other,
    **dict.fromkeys(("vs", "versus"), versus),
    **dict.fromkeys(("wake", "wakes", "woke"), wakes),
}
"""The words that can leave a place, each with what tells whether it does."""

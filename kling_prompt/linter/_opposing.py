"""Ways of the camera that exclude each other at one time, and what puts one after the other.

Knows moves and their order in a text; what else contradicts a move is told by the rule.
"""

from collections.abc import Iterator
from itertools import combinations

from kling_prompt.linter._draft import Draft
from kling_prompt.reader import Found
from kling_prompt.words._motion import Motion
from kling_prompt.words.moves import (
    Descend,
    Pan,
    Pedestal,
    PullOut,
    PushIn,
    Rise,
    Roll,
    Tilt,
    Truck,
    Zoom,
)

# Words between two moves that put one after the other.
_THEN = frozenset("then before until finally after afterwards next followed starts ends".split())


def follows(draft: Draft, left: tuple[int, int], right: tuple[int, int]) -> bool:
    """Whether something between two stretches says that the one comes after the other."""
    first, last = sorted((left, right))
    between = draft.text[first[1] : min(last[0], first[1] + _FAR)].lower().split()
    inside = draft.text[last[0] : last[1]].lower().split()[:1]
    behind = draft.text[max(0, last[0] - _NEAR) : last[0]].lower().split()[-2:]
    return not _THEN.isdisjoint(word.strip(",.;") for word in (*between, *behind, *inside))


_FAR = 300  # characters that are looked at between two moves
_NEAR = 40  # characters before a move that hold the two words before it


_BY_WAY = (Pan, Pedestal, Roll, Tilt, Truck, Zoom)


def opposing(draft: Draft) -> Iterator[tuple[str, tuple[int, int]]]:
    """Two opposite moves in one sentence, none after the other: what is opposed, and where."""
    for left, right in combinations(draft.moves[:_MOST], 2):
        if _are_opposite(left.word, right.word) and _at_once(draft, left, right):
            yield "the opposite move", (right.start, right.end)
            return
    yield from _zooms(draft)


_MOST = 12  # moves that are compared


def _are_opposite(left: object, right: object) -> bool:
    if isinstance(left, PushIn) or isinstance(right, PushIn):
        return isinstance(left, PullOut) or isinstance(right, PullOut)
    if isinstance(left, (Rise, Descend)) and isinstance(right, (Rise, Descend)):
        return type(left) is not type(right)
    if type(left) is not type(right) or not isinstance(left, _BY_WAY):
        return False
    ways = [one.parameters().get("direction") for one in (left, right) if isinstance(one, Motion)]
    return None not in ways and ways[0] != ways[1]


def _at_once(draft: Draft, left: Found, right: Found) -> bool:
    between = draft.text[left.start : min(right.start, left.start + 2 * _FAR)]
    return not any(mark in between for mark in ".!?") and not follows(
        draft, (left.start, left.end), (right.start, right.end)
    )


_ZOOMS = frozenset("zoom zooms zooming".split())
_SAME = frozenset("simultaneously same while both once".split())


def _zooms(draft: Draft) -> Iterator[tuple[str, tuple[int, int]]]:
    """Zooming in and out "at the same time", also where the reader sees one move."""
    if (
        draft.at.keys().isdisjoint(_SAME)
        or not draft.at.keys().isdisjoint(_THEN)
        or len(draft.moves) > 1
    ):
        return
    ways = {draft.word(index + 1): index for index in draft.places(_ZOOMS)[:_MOST]}
    if "in" in ways and "out" in ways:
        index = max(ways["in"], ways["out"])
        yield "the opposite zoom", draft.span(index, index + 1)
        return
    for index in draft.places(_TURNED)[:_MOST]:
        if _turns_both_ways(draft, index):
            yield "the opposite way", draft.span(index, index + 3)
            return


_TURNED = _ZOOMS | frozenset("pan pans panning tilt tilts tilting truck trucks trucking".split())
_WAYS = ({"in", "out"}, {"left", "right"}, {"up", "down"})
_AT_ONCE = frozenset("simultaneously same once".split())


def _turns_both_ways(draft: Draft, index: int) -> bool:
    """Whether a verb has both ways at once ("pans left and right at the same time")."""
    way, joint, other = (draft.word(index + step) for step in (1, 2, 3))
    around = draft.words[max(0, index - 2) : index + 9]
    return joint == "and" and {way, other} in _WAYS and not _AT_ONCE.isdisjoint(around)

"""Which scene starts from which: the chain of a story, and an order in which it can be made.

Knows indices and names; what a start takes from another scene is said in `_plan`.
"""

from collections.abc import Sequence

from kling_prompt.errors import ConflictError
from kling_prompt.story._clip import Clip
from kling_prompt.story._joins import MULTI_SHOT, follows


def checked_names(scenes: Sequence[Clip]) -> None:
    """Refuse names that are given twice, and scenes that start from each other in a circle.

    Raises:
        ConflictError: When there are such.
    """
    if any(clip.after for clip in scenes) or any(clip.name for clip in scenes):
        in_order(sources(scenes), scenes)


def sources(scenes: Sequence[Clip]) -> list[int | None]:
    """The scene that each starts from, or `None` where it starts on its own or that is missing."""
    places = _places(scenes)
    found: list[int | None] = []
    for index, clip in enumerate(scenes):
        if not follows(clip.join) and clip.join is not MULTI_SHOT:
            found.append(None)
        elif clip.after is not None:
            found.append(places.get(clip.after))
        else:
            found.append(index - 1 if index else None)
    return found


def _places(scenes: Sequence[Clip]) -> dict[str, int]:
    """The index of each scene that has a name."""
    places: dict[str, int] = {}
    for index, clip in enumerate(scenes):
        if clip.name is None:
            continue
        if clip.name in places:
            message = f"name={clip.name!r} is the name of scenes[{places[clip.name]}] already"
            raise ConflictError(f"{message}; another name is accepted")
        places[clip.name] = index
    return places


_OPEN, _DONE = 1, 2


def in_order(starts: Sequence[int | None], scenes: Sequence[Clip]) -> list[int]:
    """All scenes, each behind the one that it starts from, else in their own order.

    Raises:
        ConflictError: When scenes start from each other in a circle.
    """
    state = [0] * len(starts)
    order: list[int] = []
    for index in range(len(starts)):
        chain: list[int] = []
        at: int | None = index
        while at is not None and not state[at]:
            state[at] = _OPEN
            chain.append(at)
            at = starts[at]
        if at is not None and state[at] == _OPEN:
            raise _circle(chain[chain.index(at) :], scenes)
        for one in reversed(chain):
            state[one] = _DONE
            order.append(one)
    return order


_SHOWN = 5  # scenes of a circle that a message names


def _circle(circle: Sequence[int], scenes: Sequence[Clip]) -> ConflictError:
    names = [scenes[at].name or f"scenes[{at}]" for at in circle[:_SHOWN]]
    more = " -> ..." if len(circle) > _SHOWN else ""
    way = " -> ".join([*names, *([] if more else names[:1])])
    message = f"scenes start from each other in a circle: {way}{more}"
    return ConflictError(f"{message}; a chain with a beginning is accepted")

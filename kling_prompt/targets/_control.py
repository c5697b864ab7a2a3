"""Camera moves as numbers: one move, one axis.

The signs are those of Kling's API documentation, first generation, edition of March 2026. Its
editions contradict each other on which way the axes `pan` and `tilt` turn: those moves stay in
words. How far a number goes is not documented either; the three steps are ours.
"""

from collections.abc import Sequence

from kling_prompt.targets._order import Control
from kling_prompt.words._direction import (
    CLOCKWISE,
    COUNTERCLOCKWISE,
    DOWN,
    IN,
    LEFT,
    OUT,
    RIGHT,
    UP,
    Direction,
)
from kling_prompt.words._motion import Motion
from kling_prompt.words._move import Move
from kling_prompt.words.moves import Pedestal, Roll, Truck, Zoom

# A negative zoom is a longer focal length, that is a narrower view.
_SIGNS: dict[tuple[type[Move], Direction], tuple[str, int]] = {
    (Truck, LEFT): ("horizontal", -1),
    (Truck, RIGHT): ("horizontal", 1),
    (Pedestal, DOWN): ("vertical", -1),
    (Pedestal, UP): ("vertical", 1),
    (Roll, COUNTERCLOCKWISE): ("roll", -1),
    (Roll, CLOCKWISE): ("roll", 1),
    (Zoom, IN): ("zoom", -1),
    (Zoom, OUT): ("zoom", 1),
}
_SLOW, _PLAIN, _FAST = 2, 5, 8  # of at most 10
_SAID_BY_NUMBERS = frozenset({"direction", "slow", "fast"})


def control_of(camera: Sequence[Move | str]) -> Control | None:
    """The number for a camera that makes one move, when all of that move is in the number.

    Examples:
        >>> from kling_prompt import IN, LEFT, Pan, Truck, Zoom
        >>> control_of([Truck(LEFT, slow=True)])
        Control(axis='horizontal', value=-2)
        >>> control_of([Zoom(IN, on="her face")]), control_of([Pan(LEFT)])
        (None, None)
    """
    if len(camera) != 1:
        return None
    move = camera[0]
    if not isinstance(move, Motion):
        return None
    given = move.parameters()
    direction = given.get("direction")
    if not isinstance(direction, Direction) or not given.keys() <= _SAID_BY_NUMBERS:
        return None
    if (type(move), direction) not in _SIGNS:
        return None
    axis, sign = _SIGNS[type(move), direction]
    step = _FAST if move.fast else _SLOW if move.slow else _PLAIN
    return Control(axis, sign * step)

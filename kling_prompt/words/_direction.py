"""Directions of a move, each with a name at the front door (`LEFT`, `CLOCKWISE`)."""

from enum import unique
from typing import Final, Literal, TypeAlias, final

from kling_prompt._named import Named


@final
@unique
class Direction(Named):
    """Where a move goes, as the viewer sees it."""

    LEFT = "left"
    """Toward the left edge of the frame."""
    RIGHT = "right"
    """Toward the right edge of the frame."""
    UP = "up"
    """Toward the sky."""
    DOWN = "down"
    """Toward the ground."""
    IN = "in"
    """Closer, or with a narrower view."""
    OUT = "out"
    """Away, or with a wider view."""
    CLOCKWISE = "clockwise"
    """As the hands of a clock go."""
    COUNTERCLOCKWISE = "counterclockwise"
    """Against the hands of a clock."""


LEFT: Final = Direction.LEFT
RIGHT: Final = Direction.RIGHT
UP: Final = Direction.UP
DOWN: Final = Direction.DOWN
IN: Final = Direction.IN
OUT: Final = Direction.OUT
CLOCKWISE: Final = Direction.CLOCKWISE
COUNTERCLOCKWISE: Final = Direction.COUNTERCLOCKWISE

Sideways: TypeAlias = Literal[Direction.LEFT, Direction.RIGHT]
Vertical: TypeAlias = Literal[Direction.UP, Direction.DOWN]
Depth: TypeAlias = Literal[Direction.IN, Direction.OUT]
Turning: TypeAlias = Literal[Direction.CLOCKWISE, Direction.COUNTERCLOCKWISE]
Around: TypeAlias = Literal[
    Direction.LEFT, Direction.RIGHT, Direction.CLOCKWISE, Direction.COUNTERCLOCKWISE
]
Anywhere: TypeAlias = Literal[Direction.LEFT, Direction.RIGHT, Direction.UP, Direction.DOWN]

"""What may stand in place of a text: a value that has words of its own.

Knows no more than a prompt has to; what a character is, is loaded when one is made.
"""

from typing import TypeAlias


class Described:
    """The base of `Character`."""

    __slots__ = ()

    description: str
    """What a prompt says of it."""
    plural: bool | None
    """Whether it takes "are"; `None` when that is told from the description."""

    @property
    def outfit(self) -> tuple[str, ...]:
        """What it wears as one detail, or nothing."""
        raise NotImplementedError


Text: TypeAlias = str | Described
"""Words of the user, or a character that stands for its own."""


def plain(value: object) -> object:
    """A character as its words; anything else as it is."""
    return str(value) if isinstance(value, Described) else value

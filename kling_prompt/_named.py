"""Enums whose rows have names of their own at the front door (`LEFT`, `CONTINUE`).

Knows how such a row is shown and stored; what the rows are is said where they stand.
"""

from enum import Enum


class Named(Enum):
    """The base: a row is shown by its bare name and printed as its word."""

    def __repr__(self) -> str:
        return self._name_

    def __str__(self) -> str:
        return str(self._value_)

    def __reduce_ex__(self, protocol: object) -> tuple[object, tuple[type, str]]:
        return getattr, (type(self), self._name_)

"""What a prompt asked for that is set beside it, and the value that carries both.

Knows no more than a request has to; what was mended, and how, is the business of the linter.
"""

from typing import Generic, TypeVar, final

import attrs

_Value_co = TypeVar("_Value_co", covariant=True)


@final
@attrs.frozen
class Settings:
    """What a prompt asked for that is set beside the prompt.

    Attributes:
        duration_s: The length of the clip, in seconds.
        aspect_ratio: The aspect ratio ("16:9").
    """

    duration_s: float | None = None
    aspect_ratio: str | None = None


class Settled(Generic[_Value_co]):
    """The base of `Fixed`."""

    __slots__ = ()

    value: _Value_co
    """The prompt, of the type that it was given in."""
    negative: str | None
    """Its negative prompt; `None` when nobody said whether there is one."""
    settings: Settings
    """What the text asked for that belongs in the settings."""

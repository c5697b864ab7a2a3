"""How a clip hangs on another: the joins between the scenes of a story.

Knows what each join is called and holds; what it takes to make one is the business of `_plan`.
"""

from enum import unique
from typing import Final, TypeAlias, TypedDict, Unpack, final

import attrs

from kling_prompt._described import Text, plain
from kling_prompt._named import Named
from kling_prompt._text import clean
from kling_prompt.errors import WrongTypeError


@final
@unique
class Join(Named):
    """A join without parameters; each has a name at the front door (`CUT`, `CONTINUE`)."""

    CUT = "cut"
    """The clip starts on its own."""
    CONTINUE = "continue"
    """The clip starts from the last frame of another."""
    EXTEND = "extend"
    """The clip makes another one longer."""
    MULTI_SHOT = "multi-shot"
    """The clip is made in one generation with the scene before it."""


CUT: Final = Join.CUT
CONTINUE: Final = Join.CONTINUE
EXTEND: Final = Join.EXTEND
MULTI_SHOT: Final = Join.MULTI_SHOT


def _end(value: str) -> str:
    return clean("end", value)


class _EndChanges(TypedDict, total=False):
    end: str


@final
@attrs.frozen(repr=False)
class StartEnd:
    """The clip goes from a first frame to a last one.

    The first frame is the image that its prompt starts from; without one, it is the last frame of
    the scene before.

    Examples:
        >>> from kling_prompt import StartEnd
        >>> StartEnd("rose.png").end
        'rose.png'
    """

    end: str = attrs.field(converter=_end)
    """The last frame, by any name that you know it by."""

    def __replace__(self, **changes: Unpack[_EndChanges]) -> "StartEnd":
        return StartEnd(changes.get("end", self.end))

    def __repr__(self) -> str:
        return f"StartEnd({self.end!r})"


def _leaving(value: Text) -> str:
    return clean("leaving", plain(value))


def _entering(value: Text) -> str:
    return clean("entering", plain(value))


class _MatchChanges(TypedDict, total=False):
    leaving: Text
    entering: Text


@final
@attrs.frozen(kw_only=True)
class Match:
    """Two clips share an element, so that a cut between them reads as one way.

    Examples:
        >>> from kling_prompt import Match
        >>> door = Match(leaving="the camera turns toward the door", entering="through the door")
        >>> door.entering
        'through the door'
    """

    leaving: str = attrs.field(converter=_leaving)
    """What the camera does at the end of the clip before: "the camera turns toward the door"."""
    entering: str = attrs.field(converter=_entering)
    """How this clip comes in: "through the door"."""

    def __replace__(self, **changes: Unpack[_MatchChanges]) -> "Match":
        leaving = changes.get("leaving", self.leaving)
        return Match(leaving=leaving, entering=changes.get("entering", self.entering))


AnyJoin: TypeAlias = Join | StartEnd | Match
"""Any way in which a clip hangs on another."""


def checked_join(value: AnyJoin) -> AnyJoin:
    """The value when it is a join.

    Raises:
        WrongTypeError: When it is none.
    """
    if not isinstance(value, (Join, StartEnd, Match)):
        raise WrongTypeError.of("join", value, _ACCEPTED, _meant(value))
    return value


_ACCEPTED = "CUT, CONTINUE, EXTEND, MULTI_SHOT, StartEnd(...) or Match(...)"


def _meant(value: object) -> str:
    """The join that a text or a class names, for the message."""
    if value is StartEnd or value is Match:
        return f"{value.__name__}(...)"
    wanted = value.strip().upper().replace("-", "_") if isinstance(value, str) else ""
    return wanted if wanted in Join.__members__ else ""


def follows(join: AnyJoin) -> bool:
    """Whether a join may start from a scene that is not the one before."""
    return join in (CONTINUE, EXTEND) or isinstance(join, StartEnd)

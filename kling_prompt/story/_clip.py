"""One scene of a story: its prompt, its length, and how it hangs on another.

Knows one scene at a time; what a board makes of several is said elsewhere.
"""

from math import isfinite
from typing import Any, TypedDict, Unpack, final

import attrs

from kling_prompt._text import clean
from kling_prompt.errors import ConflictError, WrongTypeError
from kling_prompt.prompt import Prompt
from kling_prompt.story._joins import CUT, AnyJoin, checked_join, follows

DEFAULT_SECONDS = 5
"""The length of a scene that gives none, in seconds."""
MOST_SECONDS = 3600
"""The longest that a scene may be, in seconds: an hour, which no model reaches."""


def _prompt(value: Prompt) -> Prompt:
    if not isinstance(value, Prompt):
        raise WrongTypeError.of("prompt", value, "Prompt", _as_action(value))
    return value


def _as_action(value: object) -> str:
    """The prompt that a text may have been meant for, for the message."""
    return f"Prompt().action({value!r})" if isinstance(value, str) else ""


def _seconds(value: float) -> float:
    """A length in seconds; a whole number of them as an `int`."""
    accepted = f"a number above 0, up to {MOST_SECONDS}"
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise WrongTypeError.of("seconds", value, accepted)
    if isinstance(value, float) and not isfinite(value):
        raise ConflictError(f"seconds={value!r} is no length of time; {accepted} is accepted")
    if not 0 < value <= MOST_SECONDS:
        shown = value if abs(value) < 10**12 else "..."  # more digits than anybody would read
        raise ConflictError(f"seconds={shown} is out of range; {accepted} is accepted")
    return int(value) if value == int(value) else value


def _text(name: str, value: str | None) -> str | None:
    return None if value is None else clean(name, value)


def _intent(value: str | None) -> str | None:
    return _text("intent", value)


def _name(value: str | None) -> str | None:
    return _text("name", value)


def _after(value: str | None) -> str | None:
    return _text("after", value)


class About(TypedDict, total=False):
    """What is said of a scene besides its prompt.

    Attributes:
        seconds: How long it is.
        join: How it hangs on the scene before, or on the one that `after` names.
        intent: Why it departs from the scenes before it on purpose: `"night has fallen"`.
        name: What `after` of other scenes calls it.
        after: The name of the scene that it starts from, where that is not the one before.
    """

    seconds: float
    join: AnyJoin
    intent: str | None
    name: str | None
    after: str | None


class _Changes(About, total=False):
    prompt: Prompt


@final
@attrs.frozen(repr=False)
class Clip:
    """One scene of a storyboard.

    Attributes:
        prompt: What is shown; the look of the board is not in it.
        seconds: How long it is.
        join: How it hangs on the scene before, or on the one that `after` names.
        intent: Why it departs from the scenes before it on purpose: `"night has fallen"`. The
            rules of continuity then let it.
        name: What `after` of other scenes calls it.
        after: The name of the scene that it starts from, where that is not the one before.

    Raises:
        WrongTypeError: When a value has a type that makes no sense there.
        ConflictError: When `seconds` is out of range, or `after` comes with a join that starts
            from no other scene or from the one before alone.
        TextError: When a text is blank or holds control characters.

    Examples:
        >>> from kling_prompt import CONTINUE, Clip, Prompt
        >>> clip = Clip(Prompt().subject("a fox"), seconds=10, join=CONTINUE)
        >>> clip.seconds, clip.join
        (10, CONTINUE)
    """

    prompt: Prompt = attrs.field(converter=_prompt)
    seconds: float = attrs.field(default=DEFAULT_SECONDS, converter=_seconds, kw_only=True)
    join: AnyJoin = attrs.field(default=CUT, converter=checked_join, kw_only=True)
    intent: str | None = attrs.field(default=None, converter=_intent, kw_only=True)
    name: str | None = attrs.field(default=None, converter=_name, kw_only=True)
    after: str | None = attrs.field(default=None, converter=_after, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.after is not None and not follows(self.join):
            message = f"after={self.after!r} comes with join={self.join!r}"
            raise ConflictError(f"{message}; CONTINUE, EXTEND or StartEnd(...) is accepted")
        if self.after is not None and self.after == self.name:
            message = f"after={self.after!r} is the scene itself; the name of another is accepted"
            raise ConflictError(message)

    def arguments(self) -> str:
        """The arguments that make it again, without those that have their default."""
        fields = attrs.fields(Clip)[1:]
        given = [(field.name, getattr(self, field.name)) for field in fields]
        shown = [f"{name}={value!r}" for name, value in given if value != _DEFAULTS[name]]
        return ", ".join([repr(self.prompt), *shown])

    def __replace__(self, **changes: Unpack[_Changes]) -> "Clip":
        fields = {field.name: getattr(self, field.name) for field in attrs.fields(Clip)}
        given: dict[str, Any] = {**fields, **changes}
        return Clip(**given)

    def __repr__(self) -> str:
        return f"Clip({self.arguments()})"


_DEFAULTS = {field.name: field.default for field in attrs.fields(Clip)}

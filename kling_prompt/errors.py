"""The exception tree: what went wrong, with the facts as attributes.

Every message has one form: `name=value what is wrong; what is accepted; did you mean ...?`.
"""

from collections.abc import Iterable
from typing import Self

__all__ = ["ConflictError", "KlingPromptError", "TextError", "UnknownWordError", "WrongTypeError"]

_SHOWN = 60  # characters of a long value that a message repeats
_LISTED = 24  # names that a message lists at the most


class KlingPromptError(Exception):
    """The base of every error that this library raises on purpose."""


class WrongTypeError(KlingPromptError, TypeError):
    """A value of a type that its place does not take.

    Attributes:
        name: The parameter or part that got it.
        value: What it got.
    """

    name: str
    value: object

    @classmethod
    def of(cls, name: str, value: object, accepted: str, meant: str = "") -> Self:
        """Say that `name` got `value` where only `accepted` makes sense."""
        hint = f"; did you mean {meant}?" if meant else ""
        kind = type(value).__name__
        wrong = (
            "is empty" if value == () else f"is {'an' if kind[0] in 'AEIOUaeiou' else 'a'} {kind}"
        )
        error = cls(f"{name}={_short(value)} {wrong}; {accepted} is accepted{hint}")
        error.name, error.value = name, value
        return error


class UnknownWordError(KlingPromptError, ValueError):
    """A name that is in no list of ours.

    Attributes:
        name: What was looked for: an axis, a part, a parameter.
        value: The name that was not found.
        suggestions: The nearest right names, at most three, best first.
    """

    name: str
    value: object
    suggestions: tuple[str, ...]

    @classmethod
    def of(cls, name: str, value: object, known: Iterable[str]) -> Self:
        """Say that `value` is none of the `known` names, and which ones are near."""
        names = list(known)
        near = suggestions(value, names)
        accepted = f"one of {len(names)} names" if len(names) > _LISTED else " ".join(names)
        error = cls(f"{name}={_short(value)} is unknown; {accepted} is accepted{_ask(near)}")
        error.name, error.value, error.suggestions = name, value, near
        return error


class ConflictError(KlingPromptError, ValueError):
    """Values that are fine alone and impossible together, or a number out of its range."""


class TextError(KlingPromptError, ValueError):
    """A text that cannot stand in a prompt: blank, or with characters nobody can see.

    Attributes:
        name: The parameter that got it.
        source: The whole text.
        span: Start and end of the first offending stretch in `source`, as indices.
    """

    name: str
    source: str
    span: tuple[int, int]

    @classmethod
    def of(cls, name: str, source: str, span: tuple[int, int], wrong: str, accepted: str) -> Self:
        """Say what is `wrong` at `span` of `source`, with a caret under it."""
        message = f"{name}={_short(source)} {wrong}; {accepted} is accepted"
        error = cls(message + _drawn(source, *span))
        error.name, error.source, error.span = name, source, span
        return error


def suggestions(value: object, known: Iterable[str]) -> tuple[str, ...]:
    """The names nearest to `value`, in any case: at most three, best first."""
    from difflib import get_close_matches  # noqa: PLC0415  (only when something went wrong)

    by_fold = {name.casefold(): name for name in known}
    wanted = str(value).casefold()[:_SHOWN]
    return tuple(by_fold[fold] for fold in get_close_matches(wanted, by_fold, n=3))


def meant(value: object, known: Iterable[str]) -> str:
    """`"; did you mean ...?"` for the names nearest to `value`, or nothing."""
    return _ask(suggestions(value, known))


def _ask(near: tuple[str, ...]) -> str:
    return f"; did you mean {' or '.join(map(repr, near))}?" if near else ""


def _short(value: object) -> str:
    try:
        shown = repr(value[:_SHOWN] if isinstance(value, str) else value)
    except ValueError:  # a number with more digits than Python prints
        shown = "..."
    cut = (isinstance(value, str) and len(value) > _SHOWN) or len(shown) > 4 * _SHOWN
    return shown[: 4 * _SHOWN] + "..." if cut else shown


def _drawn(source: str, start: int, end: int) -> str:
    """The stretch with a caret under it, on lines of their own; nothing for a blank text."""
    if not source.strip():
        return ""
    line, shift = _window(source, start, end)
    return f"\n    {line}\n    {' ' * shift}{'^' * max(1, min(end, start + 10) - start)}"


def _window(source: str, start: int, end: int) -> tuple[str, int]:
    """The neighbourhood of a span on one line, made visible, and where the span starts in it."""
    left = max(0, start - 30)
    before = _visible(source[left:start])
    return before + _visible(source[start : max(end, start) + 30]), len(before)


def _visible(text: str) -> str:
    return "".join(char if char.isprintable() else "\N{OPEN BOX}" for char in text)

"""Other forms of a value: the arguments that make it again, and its fingerprint."""

from typing import Any

from kling_prompt.negatives import Negatives
from kling_prompt.parts import Image, Line, Scene, Subject
from kling_prompt.words._direction import Direction
from kling_prompt.words._move import Move
from kling_prompt.words._term import Word

_VERSION = "kp1"  # of the fingerprint; changes when the way of counting does


def call(name: str, value: Any) -> str:  # noqa: ANN401  (the value of any part)
    """A part as the call that sets it; dialogue is a call for each line."""
    if name == "dialogue":
        return "".join(f".dialogue({arguments(line)})" for line in value)
    return f".{name}({arguments(value)})"


def arguments(value: Any) -> str:  # noqa: ANN401  (the value of any part)
    """A part as the arguments of its call."""
    if isinstance(value, (Subject, Scene)):
        shown = [repr(value.text), *map(repr, value.details)]
        plural = getattr(value, "plural", None)
        return ", ".join(shown if plural is None else [*shown, f"plural={plural}"])
    if isinstance(value, Image):
        fields = ("end", "shows", "becomes")
        named = [
            f"{name}={given!r}" for name in fields if (given := getattr(value, name)) is not None
        ]
        return ", ".join([repr(value.start), *named])
    if isinstance(value, Line):
        shown = [repr(value.speaker), repr(value.text)]
        return ", ".join(shown if value.tone is None else [*shown, f"tone={value.tone!r}"])
    if isinstance(value, str):
        return repr(value)
    return ", ".join(map(repr, value))


def _canonical(value: Any) -> str:  # noqa: ANN401
    """An unambiguous text for a value: texts with their length, words by their key."""
    if isinstance(value, str):
        return f"{len(value)}:{value}"
    if isinstance(value, Word):
        return value.key
    if isinstance(value, Move):
        return f"{value.key()}{_canonical(tuple(value.parameters().items()))}"
    if value is None or isinstance(value, (bool, int, Direction)):
        return repr(value)
    items = sorted(value) if isinstance(value, Negatives) else value
    return f"[{' '.join(map(_canonical, items))}]"


def fingerprint(value: object) -> str:
    """A name for a value that is the same on every machine and in every process."""
    from hashlib import sha256  # noqa: PLC0415  (1 ms that only this needs)

    return f"{_VERSION}-{sha256(_canonical(value).encode()).hexdigest()[:32]}"

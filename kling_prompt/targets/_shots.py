"""Several shots in one request: the two forms that interfaces read.

Knows texts and lengths; how a text is written and shortened is said elsewhere.
"""

from collections.abc import Sequence
from typing import TypedDict

from kling_prompt._text import bare
from kling_prompt.errors import ConflictError


class PromptOfShot(TypedDict):
    """One entry of the list `multi_prompt`."""

    index: int
    prompt: str
    duration: str


def in_one_text(texts: Sequence[str], lengths: Sequence[int]) -> str:
    """All shots in one prompt.

    Raises:
        ConflictError: When a text has a semicolon, where the interface would end the shot.

    Examples:
        >>> in_one_text(["A fox runs.", "It stops."], [3, 2])
        'shot 1, 3, A fox runs; shot 2, 2, It stops;'
    """
    if any(";" in text for text in texts):
        raise ConflictError(
            "a shot has ';' in its text, where it would end the shot; other marks are accepted"
        )
    numbered = enumerate(zip(lengths, texts, strict=True), 1)
    return " ".join(
        f"shot {number}, {length}, {bare(text)};" for number, (length, text) in numbered
    )


def listed(texts: Sequence[str], lengths: Sequence[int]) -> list[PromptOfShot]:
    """All shots as a list; a new one each time.

    Examples:
        >>> listed(["A fox runs."], [3])
        [{'index': 1, 'prompt': 'A fox runs.', 'duration': '3'}]
    """
    numbered = enumerate(zip(texts, lengths, strict=True), 1)
    return [
        PromptOfShot(index=number, prompt=text, duration=str(length))
        for number, (text, length) in numbered
    ]

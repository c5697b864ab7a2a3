"""Words of the vocabulary in a draft: what counts as one, where it belongs, which contradict.

Knows words, not where they stand.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeAlias

from kling_prompt.parts import AXES
from kling_prompt.prompt import Prompt
from kling_prompt.words._clashes import clashes
from kling_prompt.words._move import Move
from kling_prompt.words._term import Word
from kling_prompt.words.moves import Together

AnyWord: TypeAlias = "Word | Move"
_PARTS = {axis: part for part, axis in AXES.items()}


class Clash(NamedTuple):
    """Two words that contradict each other.

    Attributes:
        left: The one.
        right: The other.
        why: What the contradiction is, in a few words.
        parts: The parts of a prompt that they belong to.
    """

    left: AnyWord
    right: AnyWord
    why: str
    parts: tuple[str, str]


def clashes_among(words: Iterable[AnyWord]) -> tuple[Clash, ...]:
    """Every pair of words that contradict each other.

    A word counts once however often it is said, and a move by its class, so that there is an end to
    the pairs.
    """
    unique = {kind_of(word): word for word in single(words)}
    return tuple(
        Clash(left, right, why, (part_of(left), part_of(right)))
        for left, right, why in clashes(unique.values())
    )


def part_of(word: AnyWord) -> str:
    """The part of a prompt that takes a word."""
    return _PARTS[type(word)] if isinstance(word, Word) else "camera"


def kind_of(word: AnyWord) -> object:
    """What a word counts as: itself, or the class of a move."""
    return word if isinstance(word, Word) else type(word)


def single(words: Iterable[AnyWord]) -> Iterator[AnyWord]:
    """The words, each of several moves at the same time on its own."""
    for word in words:
        if isinstance(word, Together):
            yield from word.moves
        else:
            yield word


def words_of(prompt: Prompt) -> Iterator[AnyWord]:
    """Every word of the vocabulary in a prompt."""
    yield from (move for move in prompt.parts.camera if isinstance(move, Move))
    for part in AXES:
        yield from (word for word in getattr(prompt.parts, part) if isinstance(word, Word))

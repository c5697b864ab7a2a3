"""What reading a text yields: the words that were found, and the prompt made of them.

Knows the result alone; how words are found is the business of its neighbors.
"""

from typing import NamedTuple, final

import attrs

from kling_prompt._tokens import Tokens
from kling_prompt.prompt import Prompt
from kling_prompt.words._move import Move
from kling_prompt.words._term import Word


class Found(NamedTuple):
    """A word of the vocabulary and where it stands in the text.

    Attributes:
        word: The word; a move has the parameters that the text tells.
        start: Where it begins, as an index into the text.
        end: Where it ends, with its parameters.

    Examples:
        >>> from kling_prompt import read
        >>> found = read("Slow pan left, fog.").words[0]
        >>> found.word, found.start, found.end
        (Pan(LEFT, slow=True), 0, 13)
    """

    word: Word | Move
    start: int
    end: int


@final
@attrs.frozen
class Reading:
    """What a text says, in words of the vocabulary.

    Attributes:
        text: The text as it was given.
        words: Every word that was found, in the order of the text. A word inside a parameter of a
            move ("pulls back from a close-up of her face") stands right after the move.
        prompt: The words in their parts, each once; subject, action and scene are made of what is
            left, as far as they can be told apart.
        tokens: The text as words, numbers and marks.

    Examples:
        >>> from kling_prompt import read
        >>> reading = read("A fox, wide shot.")
        >>> reading.words
        (Found(word=ShotSize.WIDE, start=7, end=16),)
        >>> reading.prompt
        Prompt().subject('A fox').shot(ShotSize.WIDE)
    """

    text: str
    words: tuple[Found, ...]
    prompt: Prompt
    tokens: Tokens = attrs.field(repr=False, eq=False)

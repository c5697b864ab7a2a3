"""What the rules of a story look at: its scenes, each split and read once.

Knows scenes and their neighbors; knows no rules.
"""

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from kling_prompt._tokens import Tokens, tokens
from kling_prompt.character import Character
from kling_prompt.linter.model import Model
from kling_prompt.prompt import Prompt
from kling_prompt.reader import Reading, read
from kling_prompt.story._abilities import abilities
from kling_prompt.story._cast import appearing
from kling_prompt.story._clip import Clip
from kling_prompt.story._generation import Generation
from kling_prompt.story._plan import plan

_ADDS = frozenset("of in on at with by from and , near beside under behind for".split())


class Scene:
    """One scene on its way through the rules.

    Attributes:
        index: Its place in the board.
        clip: The record of it.
        prompt: The finished prompt.
        text: What the model gets.
    """

    def __init__(self, index: int, clip: Clip, prompt: Prompt, cast: Sequence[Character]) -> None:
        self.index = index
        self.clip = clip
        self.prompt = prompt
        self.text = str(prompt)
        self._cast = cast

    @cached_property
    def tokens(self) -> Tokens:
        """The words of the text, with their places."""
        return tokens(self.text)

    @cached_property
    def at(self) -> dict[str, list[int]]:
        """Where each word stands outside quotation marks, as indices of `tokens`."""
        places: dict[str, list[int]] = {}
        for index, word in enumerate(self.tokens.words):
            if index not in self.tokens.quoted:
                places.setdefault(word, []).append(index)
        return places

    @cached_property
    def reading(self) -> Reading:
        """The words of the vocabulary in the text."""
        return read(self.text)

    def word(self, index: int) -> str:
        """A word, or nothing beyond the ends of the text."""
        words = self.tokens.words
        return words[index] if 0 <= index < len(words) else ""

    @cached_property
    def filming(self) -> frozenset[int]:
        """The sentences in which the camera does something."""
        sentences = self.tokens.sentences
        return frozenset(sentences[at] for at in self.at.get("camera", ()))

    @cached_property
    def head(self) -> range:
        """The tokens of the subject, up to the word that adds to it ("of", "in", "with")."""
        subject = self.prompt.parts.subject
        start = -1 if subject is None else self.text.find(subject.text[1:]) - 1
        if subject is None or start < 0:
            return range(0)
        first = bisect_left(self.tokens.starts, start)
        last = bisect_left(self.tokens.starts, start + len(subject.text))
        words = self.tokens.words
        return range(first, next((at for at in range(first, last) if words[at] in _ADDS), last))

    @cached_property
    def cast(self) -> tuple[Character, ...]:
        """The characters that appear in it, by their description."""
        return appearing(self._cast, self.text)

    def span(self, index: int) -> tuple[int, int]:
        """Where a token stands in the text."""
        return self.tokens.starts[index], self.tokens.ends[index]

    def where(self, words: str) -> tuple[int, int]:
        """Where words stand, or the whole text; their first letter may have become a capital."""
        start = self.text.find(words[1:]) - 1
        return (start, start + len(words)) if words[1:] and start >= 0 else (0, len(self.text))


class Story(NamedTuple):
    """A board as the rules see it.

    Attributes:
        scenes: The scenes, in order.
        cast: Who and what comes back.
        model: The model that makes the clips.
        generations: How it would be made.
    """

    scenes: tuple[Scene, ...]
    cast: tuple[Character, ...]
    model: Model
    generations: tuple[Generation, ...]


def story(
    prompts: Sequence[Prompt], clips: Sequence[Clip], cast: tuple[Character, ...], model: Model
) -> Story:
    """The scenes of a board, ready to be looked at."""
    scenes = [
        Scene(index, clip, prompt, cast)
        for index, (clip, prompt) in enumerate(zip(clips, prompts, strict=True))
    ]
    return Story(tuple(scenes), cast, model, plan(prompts, clips, cast, abilities(model)))

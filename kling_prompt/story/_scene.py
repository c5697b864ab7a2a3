"""What the rules of a story look at: its scenes, each split and read once.

Knows scenes and their neighbors; knows no rules.
"""

from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from kling_prompt._tokens import Tokens, tokens
from kling_prompt.character import Character
from kling_prompt.linter.model import Model
from kling_prompt.prompt import Prompt
from kling_prompt.story._abilities import abilities
from kling_prompt.story._cast import appearing
from kling_prompt.story._clip import Clip
from kling_prompt.story._generation import Generation
from kling_prompt.story._plan import plan


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
    def at(self) -> dict[str, int]:
        """Where each word stands first outside quotation marks, as an index of `tokens`."""
        first: dict[str, int] = {}
        for index, word in enumerate(self.tokens.words):
            if index not in self.tokens.quoted:
                first.setdefault(word, index)
        return first

    @cached_property
    def cast(self) -> tuple[Character, ...]:
        """The characters that appear in it, by their description."""
        return appearing(self._cast, self.text)

    def span(self, index: int) -> tuple[int, int]:
        """Where a token stands in the text."""
        return self.tokens.starts[index], self.tokens.ends[index]

    def place(self, part: str) -> tuple[int, int]:
        """Where the first word of a part stands."""
        return self.where(str(getattr(self.prompt.parts, part)[0]))

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

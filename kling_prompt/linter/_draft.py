"""What is being checked: a text with its tokens, its negative prompt, and where it came from.

Each draft is split and read once; all rules share it. Knows no rules.
"""

from functools import cached_property

from kling_prompt._tokens import Tokens, tokens
from kling_prompt.explanation import Stretch, explain
from kling_prompt.linter._words import (
    AnyWord,
    Clash,
    clashes_among,
    kind_of,
    part_of,
    single,
    words_of,
)
from kling_prompt.linter.model import Model
from kling_prompt.prompt import Prompt
from kling_prompt.reader import Found, Reading, read
from kling_prompt.words._move import Move, Support
from kling_prompt.words.moves import Static, Together


class Draft:
    """A prompt on its way through the rules.

    Attributes:
        text: The prompt as the model gets it.
        negative: The negative prompt, `None` when nobody said whether there is one.
        prompt: The prompt as a value, where it was given as one.
        model: The model that it is meant for.
        found: The words of the vocabulary in the text, with their places.
        tokens: The tokens of the text.
        words: Its words, numbers and marks in lower case.
        at: Each word with the indices of the tokens where it stands, in order.
        size: How many words there are, marks not counted.
    """

    def __init__(
        self, text: str, negative: str | None, prompt: Prompt | None, model: Model
    ) -> None:
        self.text = text
        self.negative = negative
        self.prompt = prompt
        self.model = model
        self.reading: Reading = read(text)
        self.found: tuple[Found, ...] = self.reading.words
        self.tokens: Tokens = self.reading.tokens
        self.words: list[str] = self.tokens.words
        at: dict[str, list[int]] = {}
        for index, word in enumerate(self.words):
            if word in at:
                at[word].append(index)
            else:
                at[word] = [index]
        self.at = at

    # -------------------------------------------------------------- places
    def span(self, first: int, last: int) -> tuple[int, int]:
        """Where the tokens from `first` to `last`, or to the end, stand in the text."""
        return self.tokens.starts[first], self.tokens.ends[min(last, len(self.words) - 1)]

    def shown(self, first: int, last: int) -> str:
        """The text of the tokens from `first` to `last`, at most one line of it."""
        start, end = self.span(first, last)
        return shortened(self.text[start:end])

    def word(self, index: int) -> str:
        """The word at a place, or nothing beyond both ends."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def is_free(self, index: int) -> bool:
        """Whether a token stands outside quotation marks."""
        return index not in self.tokens.quoted

    def is_name(self, index: int) -> bool:
        """Whether a token begins with a capital, as a name does."""
        return index < len(self.words) and self.text[self.tokens.starts[index]].isupper()

    def places(self, wanted: frozenset[str]) -> list[int]:
        """Where any of the wanted words stand outside quotation marks, in order."""
        at, quoted = self.at, self.tokens.quoted
        if len(wanted) < len(at):
            found = [index for word in wanted if word in at for index in at[word]]
        else:
            found = [index for word in at if word in wanted for index in at[word]]
        return sorted(index for index in found if index not in quoted)

    def opens_clause(self, index: int) -> bool:
        """Whether a token is the first of the text, of a sentence, or behind a mark."""
        if index == 0 or self.tokens.sentences[index - 1] != self.tokens.sentences[index]:
            return True
        return not self.words[index - 1][0].isalnum()

    def closes_clause(self, index: int) -> bool:
        """Whether a token is the last of the text, of a sentence, or stands before a mark."""
        following = self.word(index + 1)
        return not following or not following[0].isalnum()

    # -------------------------------------------------------------- made when asked for
    @cached_property
    def begun(self) -> frozenset[int]:
        """Where the words of the vocabulary begin in the text."""
        return frozenset(one.start for one in self.found)

    @cached_property
    def moves(self) -> tuple[Found, ...]:
        """The moves that the camera makes, each of several at the same time on its own.

        How it is carried is no move, and standing still is none.
        """
        moves: list[Found] = []
        for one in self.found:
            if isinstance(one.word, Together):
                moves += [Found(move, one.start, one.end) for move in one.word.moves]
            elif isinstance(one.word, Move) and not isinstance(one.word, (Support, Static)):
                moves.append(one)
        return tuple(moves)

    @cached_property
    def clashes(self) -> tuple[Clash, ...]:
        """The words that contradict each other: of the prompt, or of what was read in a text.

        A word counts once however often it is said, and a move by its class, so that there is an
        end to the pairs.
        """
        said = (one.word for one in self.found)
        return clashes_among(said if self.prompt is None else words_of(self.prompt))

    @cached_property
    def _first(self) -> dict[object, tuple[int, int]]:
        """Where each word is said first."""
        first: dict[object, tuple[int, int]] = {}
        for one in self.found:
            for word in single([one.word]):
                first.setdefault(kind_of(word), (one.start, one.end))
        return first

    def place_of(self, word: AnyWord) -> tuple[int, int]:
        """Where a word stands in the text; its part or the whole text where it is not found."""
        place = self._first.get(kind_of(word))
        if place is not None:
            return place
        for stretch in self.stretches:
            if stretch.part == part_of(word):
                return stretch.start, stretch.end
        return 0, len(self.text)

    @cached_property
    def denied_from(self) -> int:
        """The token at which a list of what to keep out begins ("NEGATIVE: captions")."""
        lists = [at for at in self.places(_DENYING) if self.word(at + 1) == ":"]
        return lists[0] if lists else len(self.words)

    @cached_property
    def numerals(self) -> tuple[str, ...]:
        """The words that begin with a digit, each once."""
        return tuple(word for word in self.at if word[0].isdigit())

    @cached_property
    def marks(self) -> list[int]:
        """Where the marks stand, in order."""
        return sorted([at for word in self.at if not word[0].isalnum() for at in self.at[word]])

    @cached_property
    def openings(self) -> list[int]:
        """The first token of the text, and those behind marks."""
        last = len(self.words)
        found = [0, *(mark + 1 for mark in self.marks if mark + 1 < last)]
        return [index for index in found if self.words[index][0].isalnum()]

    @cached_property
    def size(self) -> int:
        """How many words there are, marks not counted."""
        return len(self.words) - len(self.marks)

    @cached_property
    def negative_tokens(self) -> Tokens:
        """The tokens of the negative prompt."""
        return tokens(self.negative or "")

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """Which part every stretch of the text came from; nothing where it has no parts."""
        return () if self.prompt is None else explain(self.prompt).stretches

    @cached_property
    def lines(self) -> tuple[tuple[int, int], ...]:
        """Where each line of dialogue stands in the text, its quotation marks included."""
        if self.prompt is None or not self.prompt.parts.dialogue:
            return ()
        return tuple(
            (one.start - 1, one.end + 2)  # the stop that the library adds, and the mark
            for one in self.stretches
            if one.part == "dialogue" and self.text[: one.start].endswith(_QUOTES)
        )

    def is_line(self, start: int, end: int) -> bool:
        """Whether a stretch of the text lies within a line of dialogue."""
        return any(first <= start and end <= last for first, last in self.lines)

    def part_at(self, start: int, end: int) -> str | None:
        """The part that a stretch of the text came from; the first where it spans several."""
        for stretch in self.stretches:
            if stretch.part is not None and stretch.start < end and start < stretch.end:
                return stretch.part
        return None


_DENYING = frozenset("negative negatives neg avoid exclude".split())
_LONGEST = 60
_QUOTES = ('"', "“", "«", "「")


def shortened(text: str) -> str:
    """A text on one line, cut in the middle where it is long."""
    line = " ".join(text[: 4 * _LONGEST].split())
    if len(text) <= 4 * _LONGEST and len(line) <= _LONGEST:
        return line
    return f"{line[: _LONGEST - 20]} ... {' '.join(text[-40:].split())[-15:]}"

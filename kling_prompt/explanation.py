"""Which part every stretch of a prompt's text came from."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, final, overload

import attrs

from kling_prompt import english
from kling_prompt.english import seen
from kling_prompt.errors import WrongTypeError
from kling_prompt.prompt import Prompt


class Stretch(NamedTuple):
    """A stretch of the text.

    Attributes:
        text: The words.
        part: The part they came from, or `None` for words and marks that the library added.
        start: Where they begin, as an index into the text.
        end: Where they end.
    """

    text: str
    part: str | None
    start: int
    end: int


@final
@attrs.frozen
class Explanation(Sequence[Stretch]):
    """The stretches of a text, in order and without a gap.

    Attributes:
        stretches: All of them; joined they are the text.
        unsaid: What is set and not in the text: pairs of the part and the reason.
    """

    stretches: tuple[Stretch, ...]
    unsaid: tuple[tuple[str, str], ...] = ()

    @overload
    def __getitem__(self, index: int) -> Stretch: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Stretch, ...]: ...
    def __getitem__(self, index: int | slice) -> Stretch | tuple[Stretch, ...]:
        return self.stretches[index]

    def __iter__(self) -> Iterator[Stretch]:
        return iter(self.stretches)

    def __len__(self) -> int:
        return len(self.stretches)

    def __str__(self) -> str:
        stretches = [stretch for stretch in self.stretches if not stretch.text.isspace()]
        said = [(stretch.part or "", stretch.text.strip()) for stretch in stretches]
        wide = max((len(part) for part, _ in (*said, *self.unsaid)), default=0)
        lines = [f"{part:>{wide}} | {text}" for part, text in said]
        return "\n".join(lines + [f"{part:>{wide}} : {reason}" for part, reason in self.unsaid])


def explain(prompt: Prompt, dialect: english.Dialect = english.Dialect.SENTENCES) -> Explanation:
    """Say which part every stretch of the text came from, and what is set but not said.

    Raises:
        WrongTypeError: When `prompt` is no `Prompt`, or `dialect` no `Dialect`.

    Examples:
        >>> from kling_prompt import Mood, Prompt, explain
        >>> print(explain(Prompt().subject("a cat").action("sleeps").mood(Mood.CALM)))
        subject | A cat
         action | sleeps
                | . A
           mood | calm
                | mood.
    """
    if not isinstance(prompt, Prompt):
        raise WrongTypeError.of("prompt", prompt, "Prompt")
    if not isinstance(dialect, english.Dialect):
        raise WrongTypeError.of("dialect", dialect, "Dialect")
    pieces = english.render(prompt.parts, dialect)
    stretches: list[Stretch] = []
    at = 0
    for text, part in zip(pieces[::2], pieces[1::2], strict=True):
        end = at + len(text)
        if stretches and stretches[-1].part == (part or None):
            last = stretches.pop()
            stretches.append(Stretch(last.text + text, last.part, last.start, end))
        else:
            stretches.append(Stretch(text, part or None, at, end))
        at = end
    return Explanation(tuple(stretches), tuple(_unsaid(prompt)))


def _unsaid(prompt: Prompt) -> Iterator[tuple[str, str]]:
    """What is set and not said, by part, with the reason."""
    parts = prompt.parts
    if parts.image is not None:
        yield "image", "goes with the request, not into the text"
        yield from ((part, f"the image shows it already: {text!r}") for part, text in seen(parts))
    if parts.negative:
        yield "negative", "goes into the field of its own for what to keep out"

"""Which part every stretch of a prompt's text came from."""

from collections.abc import Iterator, Mapping, Sequence
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


class Origin(NamedTuple):
    """Where a part, or one term of the negative prompt, was set.

    Attributes:
        part: The name of the part.
        value: What was set: the value of the part, or the term.
        layer: The name of the layer, or `None` when no layer set it so.
    """

    part: str
    value: object
    layer: str | None


@final
@attrs.frozen
class Explanation(Sequence[Stretch]):
    """The stretches of a text, in order and without a gap.

    Attributes:
        stretches: All of them; joined they are the text.
        unsaid: What is set and not in the text: pairs of the part and the reason.
        origins: Which layer set each part and each negative term, when layers were given.
    """

    stretches: tuple[Stretch, ...]
    unsaid: tuple[tuple[str, str], ...] = ()
    origins: tuple[Origin, ...] = ()

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
        lines += [f"{part:>{wide}} : {reason}" for part, reason in self.unsaid]
        return "\n".join(lines + [f"{part:>{wide}} < {who}" for part, who in self._setters()])

    def _setters(self) -> Iterator[tuple[str, str]]:
        """Each part with the layer that set it; each term of the negative prompt with its own."""
        for part, value, layer in self.origins:
            who = layer or "no layer"
            yield part, f"{who}: {value}" if part == "negative" else who


def explain(
    prompt: Prompt,
    dialect: english.Dialect = english.Dialect.SENTENCES,
    *,
    layers: Mapping[str, Prompt] | None = None,
) -> Explanation:
    """Say which part every stretch of the text came from, and what is set but not said.

    Args:
        prompt: What to explain.
        dialect: The form in which it is written.
        layers: The prompts that it was merged from, by name and in their order; the answer then
            says in `origins` which of them set each part.

    Raises:
        WrongTypeError: When `prompt` or a layer is no `Prompt`, `dialect` no `Dialect`, or
            `layers` no mapping.

    Examples:
        >>> from kling_prompt import Mood, Prompt, explain
        >>> print(explain(Prompt().subject("a cat").action("sleeps").mood(Mood.CALM)))
        subject | A cat
         action | sleeps
                | . A
           mood | calm
                | mood.
        >>> house = Prompt().mood(Mood.CALM).negative("text")
        >>> scene = Prompt().subject("a cat").negative("dogs")
        >>> explain(house | scene, layers={"house": house, "scene": scene}).origins[1]
        Origin(part='mood', value=(Mood.CALM,), layer='house')
    """
    if not isinstance(prompt, Prompt):
        raise WrongTypeError.of("prompt", prompt, "Prompt")
    if not isinstance(dialect, english.Dialect):
        raise WrongTypeError.of("dialect", dialect, "Dialect")
    if layers is not None and not isinstance(layers, Mapping):
        raise WrongTypeError.of("layers", layers, "a mapping from names to prompts")
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
    origins = tuple(_origins(prompt, layers or {}))
    return Explanation(tuple(stretches), tuple(_unsaid(prompt)), origins)


def _origins(prompt: Prompt, layers: Mapping[str, Prompt]) -> Iterator[Origin]:
    """Which layer set each part: the last that gave it its value; for a term, the first."""
    for layer in layers.values():
        if not isinstance(layer, Prompt):
            raise WrongTypeError.of("layers", layer, "Prompt")
    if not layers:
        return
    for part in prompt.parts._fields:
        if part != "negative" and (value := getattr(prompt.parts, part)):
            setters = [name for name, one in layers.items() if getattr(one.parts, part) == value]
            yield Origin(part, value, setters[-1] if setters else None)
    for term in prompt.negatives:
        setters = [name for name, one in layers.items() if term in one.negatives]
        yield Origin("negative", term, setters[0] if setters else None)


def _unsaid(prompt: Prompt) -> Iterator[tuple[str, str]]:
    """What is set and not said, by part, with the reason."""
    parts = prompt.parts
    if parts.image is not None:
        yield "image", "goes with the request, not into the text"
        yield from ((part, f"the image shows it already: {text!r}") for part, text in seen(parts))
    if parts.negative:
        yield "negative", "goes into the field of its own for what to keep out"
    if parts.allow:
        yield "allow", "is for the linter alone"

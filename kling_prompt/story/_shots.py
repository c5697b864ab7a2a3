"""Several shots in one request: the two forms that models take, within their limits.

Knows how shots are written and shortened; which scenes go together is the business of `_plan`.
"""

from collections.abc import Sequence
from typing import NamedTuple, TypedDict, final

import attrs

from kling_prompt._text import bare
from kling_prompt.errors import ConflictError
from kling_prompt.prompt import Prompt
from kling_prompt.story._abilities import LONGEST_SHOT, MOST_SHOTS

# What goes first when a shot is too long; subject and action never do.
_PRIORITY = tuple(
    """lens film composition focus effect genre viewpoint angle pace palette sound mood style
    lighting shot camera scene dialogue""".split()
)


class LeftOut(NamedTuple):
    """Something that is not in the text of a shot.

    Attributes:
        shot: The number of the shot, from 1.
        part: The part of the prompt, or `"negative"`.
        text: What it would have said.
        why: Why it is not there.
    """

    shot: int
    part: str
    text: str
    why: str


class PromptOfShot(TypedDict):
    """One entry of the list `multi_prompt`."""

    index: int
    prompt: str
    duration: str


@final
@attrs.frozen
class Shots:
    """Several shots of one generation.

    Attributes:
        texts: The text of each shot, in order.
        lengths: The length of each, in whole seconds.
        left_out: What did not fit, with the reason.
    """

    texts: tuple[str, ...]
    lengths: tuple[int, ...]
    left_out: tuple[LeftOut, ...] = ()

    @property
    def seconds(self) -> int:
        """How long all shots are together: the duration of the request."""
        return sum(self.lengths)

    @property
    def text(self) -> str:
        """All shots in one prompt: `"shot 1, 3, a fox runs; shot 2, 5, it stops;"`.

        A semicolon ends a shot, so a comma stands for each that a text has.
        """
        numbered = enumerate(zip(self.lengths, self.texts, strict=True), 1)
        said = [
            f"shot {number}, {length}, {bare(text.replace(';', ','))};"
            for number, (length, text) in numbered
        ]
        return " ".join(said)

    @property
    def multi_prompt(self) -> list[PromptOfShot]:
        """All shots as the list that a request takes; a new one each time."""
        numbered = enumerate(zip(self.texts, self.lengths, strict=True), 1)
        return [
            PromptOfShot(index=number, prompt=text, duration=str(length))
            for number, (text, length) in numbered
        ]


def shots(prompts: Sequence[Prompt], lengths: Sequence[float]) -> Shots:
    """The shots of one generation, each shortened part by part until it fits.

    Raises:
        ConflictError: When there are none or too many, when a length is no whole number of
            seconds, when a shot says nothing, or when subject and action alone are too long.
    """
    if not 1 <= len(prompts) <= MOST_SHOTS:
        wrong = "there are no scenes" if not prompts else f"{len(prompts)} scenes are too many"
        raise ConflictError(f"{wrong} for one generation; 1 to {MOST_SHOTS} shots are accepted")
    left_out: list[LeftOut] = []
    texts = [_fitted(shot, prompt, left_out) for shot, prompt in enumerate(prompts, 1)]
    whole = [_whole(shot, length) for shot, length in enumerate(lengths, 1)]
    return Shots(tuple(texts), tuple(whole), tuple(left_out))


def _whole(shot: int, length: float) -> int:
    if length != int(length):
        message = f"shot {shot}: seconds={length!r} is no whole number"
        raise ConflictError(f"{message}; whole seconds are accepted in one generation")
    return int(length)


def _fitted(shot: int, prompt: Prompt, left_out: list[LeftOut]) -> str:
    """The text of a prompt within the limit; what goes is added to `left_out`."""
    if prompt.negatives:
        why = "a shot has no field for what to keep out"
        left_out.append(LeftOut(shot, "negative", str(prompt.negatives), why))
    text = str(prompt)
    if not text:
        raise ConflictError(f"shot {shot} says nothing; a prompt with a text is accepted")
    why = f"the shot has {len(text)} characters; {LONGEST_SHOT} are accepted"
    for part in _PRIORITY:
        if len(text) <= LONGEST_SHOT:
            return text
        if getattr(prompt.parts, part):
            rest = prompt.without(part)
            left_out.append(LeftOut(shot, part, str(_alone(prompt, part)), why))
            prompt, text = rest, str(rest)
    if len(text) > LONGEST_SHOT:
        message = f"shot {shot}: subject and action have {len(text)} characters"
        raise ConflictError(f"{message}; {LONGEST_SHOT} are accepted")
    return text


def _alone(prompt: Prompt, part: str) -> Prompt:
    """A prompt of one part of another."""
    return prompt.without(*(name for name in prompt.parts._fields if name != part))

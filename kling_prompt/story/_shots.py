"""Several shots in one request: the two forms that models take, within their limits.

Knows how shots are written and shortened; which scenes go together is the business of `_plan`.
"""

from collections.abc import Sequence
from typing import NamedTuple, final

import attrs

from kling_prompt.errors import ConflictError
from kling_prompt.prompt import Prompt
from kling_prompt.story._abilities import most_of_shots
from kling_prompt.targets._fit import cut
from kling_prompt.targets._shots import PromptOfShot, in_one_text, listed


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

        Raises:
            ConflictError: When a text has a semicolon, where the interface would end the shot.
        """
        return in_one_text(self.texts, self.lengths)

    @property
    def multi_prompt(self) -> list[PromptOfShot]:
        """All shots as the list that a request takes; a new one each time."""
        return listed(self.texts, self.lengths)


def shots(prompts: Sequence[Prompt], lengths: Sequence[float]) -> Shots:
    """The shots of one generation, each shortened part by part until it fits.

    Raises:
        ConflictError: When there are none or too many, when a length is no whole number of
            seconds, when a shot says nothing, or when subject, action and scene alone are too
            long.
    """
    most = most_of_shots().shots
    if not 1 <= len(prompts) <= most:
        wrong = "there are no scenes" if not prompts else f"{len(prompts)} scenes are too many"
        raise ConflictError(f"{wrong} for one generation; 1 to {most} shots are accepted")
    left_out: list[LeftOut] = []
    texts = [_fitted(shot, prompt, left_out) for shot, prompt in enumerate(prompts, 1)]
    whole = [whole_seconds(shot, length) for shot, length in enumerate(lengths, 1)]
    return Shots(tuple(texts), tuple(whole), tuple(left_out))


def whole_seconds(shot: int, length: float) -> int:
    """The length of a shot, which a request takes in whole seconds.

    Raises:
        ConflictError: When it is no whole number of them.
    """
    if length != int(length):
        message = f"shot {shot}: seconds={length!r} is no whole number"
        raise ConflictError(f"{message}; whole seconds are accepted in one generation")
    return int(length)


def _fitted(shot: int, prompt: Prompt, left_out: list[LeftOut]) -> str:
    """The text of a prompt within the limit; what goes is added to `left_out`."""
    if prompt.negatives:
        why = "a shot has no field for what to keep out"
        left_out.append(LeftOut(shot, "negative", str(prompt.negatives), why))
        prompt = prompt.without("negative")
    if not str(prompt):
        raise ConflictError(f"shot {shot} says nothing; a prompt with a text is accepted")
    longest = most_of_shots().longest
    short = cut(prompt, _said, lambda _: longest, f"the text of shot {shot}")
    for part, _, why, _ in short.dropped:
        left_out.append(LeftOut(shot, part, str(_alone(prompt, part)), why))
    return short.text


def _said(prompt: Prompt) -> tuple[str, frozenset[str]]:
    return str(prompt), frozenset()


def _alone(prompt: Prompt, part: str) -> Prompt:
    """A prompt of one part of another."""
    return prompt.without(*(name for name in prompt.parts._fields if name != part))

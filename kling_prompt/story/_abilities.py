"""What each model can do for a story: lengths, end frames, extension, several shots at once.

Knows what plans depend on, told from the tables of the targets; there are no numbers of its own.
"""

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from kling_prompt.linter.model import Model, variants
from kling_prompt.targets import Capabilities, Task, known_models


class Abilities(NamedTuple):
    """What one model can do.

    Attributes:
        title: How a message calls it.
        lengths: The lengths of a clip that it offers, in whole seconds, in rising order.
        end_frame: Whether a clip may be told its last frame.
        extends: Whether a clip can be made longer.
        shots: How many shots one generation may have; 0 when there is only one.
    """

    title: str
    lengths: tuple[int, ...]
    end_frame: bool
    extends: bool
    shots: int


@cache
def abilities(model: Model) -> Abilities:
    """What a model can do for a story: what one of its versions or modes does at any provider."""
    return abilities_of(model.title, variants(model))


def abilities_of(title: str, targets: Iterable[Capabilities]) -> Abilities:
    """What targets can do for a story: what one of their forms does."""
    forms = [form for target in targets for form in target.forms]
    return Abilities(
        title,
        tuple(sorted({seconds for form in forms for seconds in form.seconds})),
        any(form.end for form in forms),
        any(form.task is Task.EXTENSION for form in forms),
        max(form.shots for form in forms),
    )


class MostOfShots(NamedTuple):
    """What shots may have at most.

    Attributes:
        shots: How many there may be in one generation.
        longest: Characters of one of them.
    """

    shots: int
    longest: int


@cache
def most_of_shots() -> MostOfShots:
    """What shots may have that go to any model: the most of them, and the least of their text."""
    forms = [form for target in known_models() for form in target.forms]
    longest = [form.longest_shot for form in forms if form.longest_shot is not None]
    return MostOfShots(max(form.shots for form in forms), min(longest))

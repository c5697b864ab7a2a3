"""The models of Kling as far as advice depends on them.

Knows what a prompt may ask of a model; how it is sent there is not known here.
"""

from enum import Enum, unique
from typing import final

import attrs

from kling_prompt.errors import WrongTypeError


@final
@attrs.frozen
class Traits:
    """What one model takes.

    Attributes:
        title: The name that people know.
        longest: Characters that the field for the prompt takes.
        cuts: Whether one generation may show several shots.
    """

    title: str
    longest: int
    cuts: bool = False


@final
@unique
class Model(Enum):
    """A model of Kling; advice and limits differ between them.

    Source: Kling's API documentation for text-to-video and the announcement of Kling 4.0, read
    2026-11-22.
    """

    KLING_1_6 = Traits("Kling 1.6", 2500)
    KLING_2 = Traits("Kling 2.0", 2500)
    KLING_2_1 = Traits("Kling 2.1", 2500)
    KLING_2_5 = Traits("Kling 2.5", 2500)
    KLING_2_6 = Traits("Kling 2.6", 2500)
    KLING_3 = Traits("Kling 3.0", 3072, cuts=True)
    KLING_4 = Traits("Kling 4.0", 26000, cuts=True)

    def __repr__(self) -> str:
        return f"Model.{self.name}"

    @property
    def title(self) -> str:
        """The name that people know: `"Kling 2.0"`."""
        return self.value.title

    @property
    def longest(self) -> int:
        """Characters that the field for the prompt takes."""
        return self.value.longest

    @property
    def cuts(self) -> bool:
        """Whether one generation may show several shots."""
        return self.value.cuts


def checked_model(value: object) -> Model:
    """The value when it is a model.

    Raises:
        WrongTypeError: When it is none.
    """
    if isinstance(value, Model):
        return value
    raise WrongTypeError.of("model", value, "Model", _meant(value))


def _meant(value: object) -> str:
    """The model that a text names, for the message."""
    wanted = _plain(str(value)).replace("v", "")
    for model in Model:
        if wanted in (_plain(model.name), _plain(model.title)):
            return repr(model)
    return ""


def _plain(name: str) -> str:
    return "".join(filter(str.isalnum, name[:40].lower()))

"""The models of Kling as far as advice depends on them.

Knows their names and versions; what they take is told from the tables of the targets.
"""

from enum import Enum, unique
from functools import cache
from typing import final

import attrs

from kling_prompt.errors import UnknownWordError, WrongTypeError
from kling_prompt.targets import Capabilities, Form, known_models
from kling_prompt.targets.models import find


@final
@attrs.frozen
class Traits:
    """What one model is called.

    Attributes:
        title: The name that people know.
        families: Its versions, by the names that the tables of the targets have for them.
    """

    title: str
    families: tuple[str, ...]


@final
@unique
class Model(Enum):
    """A model of Kling; advice and limits differ between them.

    An omni model and the turbo of a version have the abilities of that version too. What one of
    its versions takes at any provider, the model takes.
    """

    KLING_1_6 = Traits("Kling 1.6", ("1.6", "1.6-pro"))
    KLING_2 = Traits("Kling 2.0", ("2.0",))
    KLING_2_1 = Traits("Kling 2.1", ("2.1", "2.1-master"))
    KLING_2_5 = Traits("Kling 2.5", ("2.5-turbo",))
    KLING_2_6 = Traits("Kling 2.6", ("2.6",))
    KLING_3 = Traits("Kling 3.0", ("3.0", "3.0-omni", "3.0-turbo"))
    KLING_4 = Traits("Kling 4.0", ("4.0",))

    def __repr__(self) -> str:
        return f"Model.{self.name}"

    @property
    def title(self) -> str:
        """The name that people know: `"Kling 2.0"`."""
        return self.value.title

    @property
    def longest(self) -> int:
        """Characters that the field for the prompt takes."""
        return _longest(self)

    @property
    def cuts(self) -> bool:
        """Whether one generation may show several shots."""
        return any(form.shots for form in forms(self))


@cache
def variants(model: Model) -> tuple[Capabilities, ...]:
    """The versions of a model at all providers."""
    return tuple([known for known in known_models() if known.family in model.value.families])


@cache
def forms(model: Model) -> tuple[Form, ...]:
    """Everything that its versions take at all providers."""
    return tuple([form for known in variants(model) for form in known.forms])


@cache
def _longest(model: Model) -> int:
    return max(form.longest for form in forms(model) if form.longest is not None)


def checked_model(value: object) -> Model:
    """A model, given as itself or by the name that it has at any provider.

    Raises:
        UnknownWordError: When a text names none.
        WrongTypeError: When it is of another type.
    """
    if isinstance(value, Model):
        return value
    if not isinstance(value, str):
        raise WrongTypeError.of("model", value, "Model or the name of one")
    known = find(value, None)
    wanted = _plain(value)
    for model in Model:
        family = known is not None and known.family in model.value.families
        if family or wanted in (_plain(model.name), _plain(model.title)):
            return model
    names = [*(model.title for model in Model), *(one.name for one in known_models())]
    raise UnknownWordError.of("model", value, names)


def _plain(name: str) -> str:
    return "".join(filter(str.isalnum, name[:40].lower()))

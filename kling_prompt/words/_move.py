"""What a word for the camera is: a frozen value with parameters.

Knows how parameters are checked, kept and compared; what moves is in `_motion`.
"""

from typing import Any, ClassVar, Self, dataclass_transform, get_origin

from attrs.exceptions import FrozenInstanceError

from kling_prompt._described import plain
from kling_prompt._text import clean
from kling_prompt.errors import UnknownWordError, WrongTypeError

_FLAGS = frozenset({"slow", "fast", "smooth", "shaky"})


# Plain classes with a class attribute for the default of each parameter; type checkers see frozen
# data classes. A class of attrs for each of the fifty would take longer to import than all the rest
# of the library.
@dataclass_transform(kw_only_default=True, frozen_default=True)
class Move:
    """A word for the camera: how it moves, how it is carried, or that it stands still.

    Two moves are equal when their class and all their parameters are.
    """

    phrase: ClassVar[str]
    """The noun by which the move is known."""
    aliases: ClassVar[tuple[str, ...]] = ()
    """Other ways in which people write it."""
    shows: ClassVar[str]
    """One sentence on what the viewer sees."""
    required: ClassVar[str] = ""
    """The parameter that must be given, if there is one."""
    names: ClassVar[tuple[str, ...]] = ()
    """The names of all parameters, those of the move itself first."""

    def __init__(self) -> None:
        if not hasattr(self, "shows"):
            name = type(self).__name__
            message = f"{name} is what several moves have in common; one of those is accepted"
            raise TypeError(message)

    def __init_subclass__(cls) -> None:
        hints: dict[str, object] = cls.__annotations__
        own = [name for name, hint in hints.items() if get_origin(hint) is not ClassVar]
        cls.names = tuple(dict.fromkeys((*own, *cls.names)))

    def _set(self, **given: object) -> None:
        """Check and keep the parameters that are given.

        Raises:
            UnknownWordError: When a parameter is unknown; the nearest right one is named.
        """
        kept = self.__dict__
        for name, value in given.items():
            if name in _FLAGS and name in self.names:
                if value is True:
                    kept[name] = True
                elif value is not False:
                    raise WrongTypeError.of(name, value, "True or False")
            elif value is None and name != self.required:
                continue
            elif name in self.names:
                kept[name] = self._checked(name, value)
            else:
                raise UnknownWordError.of(f"{type(self).__name__} parameter", name, self.names)

    def _checked(self, name: str, value: object) -> object:
        """A parameter in normal form."""
        return clean(name, plain(value))

    @classmethod
    def key(cls) -> str:
        """The stable name of the move, as stored in files: `"camera.push_in"`."""
        letters = (f"_{char.lower()}" if char.isupper() else char for char in cls.__name__)
        return "camera." + "".join(letters).strip("_")

    def parameters(self) -> dict[str, object]:
        """The parameters that were given, by name, in the order of the signature."""
        kept = self.__dict__
        return {name: kept[name] for name in self.names if name in kept}

    def __replace__(self, **changes: Any) -> Self:  # noqa: ANN401  (each checked when set)
        return type(self)(**{**self.parameters(), **changes})

    def __setattr__(self, name: str, value: object) -> None:
        raise FrozenInstanceError

    def __delattr__(self, name: str) -> None:
        raise FrozenInstanceError

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Move):
            return NotImplemented
        return type(other) is type(self) and other.parameters() == self.parameters()

    def __hash__(self) -> int:
        return hash((type(self).__name__, *self.parameters().items()))

    def __repr__(self) -> str:
        given = self.parameters().items()
        shown = [repr(v) if name in _POSITIONAL else f"{name}={v!r}" for name, v in given]
        return f"{type(self).__name__}({', '.join(shown)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuilt, (type(self), self.parameters())


_POSITIONAL = frozenset({"direction"})


def _rebuilt(kind: type[Move], parameters: dict[str, object]) -> Move:
    return kind(**parameters)


class Support(Move):
    """How the camera is carried; it names the camera in the sentence ("the handheld camera")."""

"""What a camera move is: a frozen word with parameters and the verb that says it.

Knows one move at a time; sequences are made by the sentence, clashes are said elsewhere.
"""

from typing import (
    Any,
    ClassVar,
    NamedTuple,
    Self,
    TypedDict,
    Unpack,
    dataclass_transform,
    get_origin,
)

from attrs.exceptions import FrozenInstanceError

from kling_prompt._text import clean
from kling_prompt.errors import ConflictError, UnknownWordError, WrongTypeError
from kling_prompt.words._direction import Direction

_MOST_DEGREES = 1080  # three full turns


class Verb(NamedTuple):
    """The forms of a move: "orbits", "orbiting", "orbit"."""

    third: str
    participle: str
    noun: str


class Complement(NamedTuple):
    """A parameter as it stands behind the verb: its name, the words before it, a stand-in.

    `default` is said when the parameter is not given; `"{subject}"` in it is the subject. `of`
    stands in place of `lead` behind the noun ("a tracking shot of the horse").
    """

    name: str
    lead: str
    default: str = ""
    of: str = ""


class Course(TypedDict, total=False):
    """What every moving camera may say besides its own parameters.

    Attributes:
        slow: Slower than the model would do it on its own.
        fast: Faster.
        smooth: Without a jolt.
        start: What the picture shows first ("close on her face").
        end: What it shows last ("a wide shot of the hall").
        reveal: What comes into view at the end.
        when: The action that the move keeps time with ("the eagle takes off").
        detail: A closing phrase of your own ("pausing on the logo").
    """

    slow: bool
    fast: bool
    smooth: bool
    start: str | None
    end: str | None
    reveal: str | None
    when: str | None
    detail: str | None


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
        return clean(name, value)

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
        return type(self)(**{**self.__dict__, **changes})

    def __setattr__(self, name: str, value: object) -> None:
        raise FrozenInstanceError

    def __delattr__(self, name: str) -> None:
        raise FrozenInstanceError

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Move):
            return NotImplemented
        return type(other) is type(self) and other.__dict__ == self.__dict__

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


class Motion(Move):
    """A move that goes somewhere: with a speed, a first and a last framing, and a reason."""

    slow: bool = False
    """Slower than the model would do it on its own."""
    fast: bool = False
    """Faster."""
    smooth: bool = False
    """Without a jolt."""
    start: str | None = None
    """What the picture shows first."""
    end: str | None = None
    """What it shows last."""
    reveal: str | None = None
    """What comes into view at the end."""
    when: str | None = None
    """The action that the move keeps time with."""
    detail: str | None = None
    """A closing phrase of your own."""

    verb: ClassVar[Verb]
    complements: ClassVar[tuple[Complement, ...]] = ()
    directions: ClassVar[tuple[Direction, ...]] = ()
    spans: ClassVar[bool] = False
    """Whether `start` and `end` are the way itself: "pans from her face to the sword"."""
    closing: ClassVar[str] = ""
    """Words that end the verb phrase."""

    def __init__(self, **course: Unpack[Course]) -> None:
        super().__init__()
        self._set(**course)

    def _set(self, **given: object) -> None:
        super()._set(**given)
        if self.slow and self.fast:
            name = type(self).__name__
            message = f"{name}: slow=True and fast=True exclude each other; one of them is accepted"
            raise ConflictError(message)

    def _checked(self, name: str, value: object) -> object:
        if name == "degrees":
            return _degrees(value)
        return self._direction(value) if name == "direction" else super()._checked(name, value)

    def _direction(self, value: object) -> Direction:
        if isinstance(value, Direction) and value in self.directions:
            return value
        accepted = " or ".join(map(repr, self.directions))
        if isinstance(value, Direction):
            name = type(self).__name__
            message = f"direction={value!r} is no direction of {name}; {accepted} is accepted"
            raise ConflictError(f"{message}; did you mean {_MOVE_OF[value]}({value!r})?")
        named = value.strip().upper() if isinstance(value, str) else ""
        known = named in map(repr, self.directions)
        raise WrongTypeError.of("direction", value, accepted, named if known else "")


_MOVE_OF = {
    Direction.LEFT: "Pan",
    Direction.RIGHT: "Pan",
    Direction.UP: "Tilt",
    Direction.DOWN: "Tilt",
    Direction.IN: "Zoom",
    Direction.OUT: "Zoom",
    Direction.CLOCKWISE: "Roll",
    Direction.COUNTERCLOCKWISE: "Roll",
}


def _degrees(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise WrongTypeError.of("degrees", value, f"a whole number from 1 to {_MOST_DEGREES}")
    if not 1 <= value <= _MOST_DEGREES:
        shown = value if abs(value) < 10**9 else "..."  # more digits than Python would print
        message = f"degrees={shown} is out of range; 1 to {_MOST_DEGREES} is accepted"
        raise ConflictError(message)
    return value


class Support(Move):
    """How the camera is carried; it names the camera in the sentence ("the handheld camera")."""

"""What a moving camera is: a move with a speed, a way, and the verb that says it.

Knows one move at a time; sequences are made by the sentence, clashes are said elsewhere.
"""

from functools import cached_property
from typing import ClassVar, NamedTuple, TypedDict, Unpack

from kling_prompt import _grammar as grammar
from kling_prompt._described import Text
from kling_prompt._grammar import embedded
from kling_prompt.errors import ConflictError, WrongTypeError
from kling_prompt.words._direction import Direction
from kling_prompt.words._move import Move

_MOST_DEGREES = 1080  # three full turns


class Verb(NamedTuple):
    """The forms of a move: "orbits", "orbiting", "orbit"."""

    third: str
    participle: str
    noun: str


class Complement(NamedTuple):
    """A parameter as it stands behind the verb: its name, the words before it, a stand-in.

    `default` is said when the parameter is not given; ``SUBJECT` in it is the subject. `of`
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
    start: Text | None
    end: Text | None
    reveal: Text | None
    when: Text | None
    detail: Text | None


THIRD, PARTICIPLE, NOUN = range(3)
"""The forms of a verb, by their place in `Verb`."""
SUBJECT = "\0"
"""What stands for the subject in a phrase; no text of a user holds it."""

# Whether a move is slow, fast and smooth -> what stands before the verb, and before the noun.
_MANNERS = {
    (False, False, False): ("", ""),
    (True, False, False): ("slowly ", "slow "),
    (False, True, False): ("quickly ", "fast "),
    (False, False, True): ("smoothly ", "smooth "),
    (True, False, True): ("slowly and smoothly ", "slow smooth "),
    (False, True, True): ("quickly and smoothly ", "fast smooth "),
}
# Parameters that a preposition leads to.
_PREPOSITIONAL = frozenset(
    """above across around away_from before between on over past target through toward""".split()
)
_FRAMING = frozenset({"start", "end", "reveal", "when", "detail"})


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

    @cached_property
    def verb_phrase(self) -> str:
        """What stands behind "the camera" when this is the first move that is said."""
        return self.said(THIRD, first=True)

    def said(self, form: int, *, first: bool) -> str:
        """The move in one of the forms of its verb, with all its parameters.

        Args:
            form: `THIRD`, `PARTICIPLE` or `NOUN`.
            first: Whether no other move is said before it in the sentence.

        Returns:
            The phrase, with `SUBJECT` where the subject is to be named.
        """
        manner = _MANNERS[self.slow, self.fast, self.smooth]
        text = manner[form == NOUN] + self.verb[form]
        given = self.parameters()
        aimed = False
        for name, lead, default, of in self.complements:
            before = of if of and form == NOUN else lead
            if name in given:
                words = _parameter(given[name])
                aimed = aimed or name != "direction"
                if name in _PREPOSITIONAL and grammar.opens_with_preposition(words):
                    before = ""  # the user's own preposition stands
            elif default:
                words = default
                aimed = True
            else:
                continue
            text += f" {before}{words}"
        if self.closing and form != NOUN:
            text += self.closing
        if _FRAMING.isdisjoint(given):
            return text
        return _framed(self, text, form, aimed=aimed, first=first)


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


def _framed(move: Motion, text: str, form: int, *, aimed: bool, first: bool) -> str:
    """A move with where it starts and ends, what it reveals and when it happens."""
    start = embedded(move.start) if move.start else ""
    end = embedded(move.end) if move.end else ""
    if move.spans:
        text += (f" {_led('from', start)}" if start else "") + (
            f" {_led('to', end)}" if end else ""
        )
    elif end:
        text += f", ending {_on(end)}" if aimed or _is_led(end) else f" to {end}"
    if move.reveal:
        text += f"{', revealing' if end else ' to reveal'} {embedded(move.reveal)}"
    if move.when:
        text += f" {_led('as', embedded(move.when))}"
    if move.detail:
        text += f", {embedded(move.detail)}"
    if not start or move.spans:
        return text
    verb = "starts" if form == THIRD else "starting"
    return f"{verb} {_on(start)}{', then' if first else ' and'} {text}"


def _is_led(text: str) -> bool:
    return text.partition(" ")[0] in _FRAMINGS or grammar.opens_with_preposition(text)


def _led(lead: str, text: str) -> str:
    """Words behind "from", "to" or "as", unless the user brought such a word along."""
    return text if grammar.opens_with_preposition(text) else f"{lead} {text}"


def _on(framing: str) -> str:
    """A framing behind "starts" or "ending": "close on her face", "on the door"."""
    return framing if _is_led(framing) else f"on {framing}"


_FRAMINGS = frozenset({"close", "focused", "tight", "wide"})


def _parameter(value: object) -> str:
    if isinstance(value, str):
        return embedded(value)
    if isinstance(value, int):
        return "1 degree" if value == 1 else f"{value} degrees"
    return str(value)

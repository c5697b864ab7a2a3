"""The prompt: an immutable builder over its parts.

Knows how parts are set, merged and compared; how they read is the business of `english`.
"""

from typing import Any, final

import attrs

from kling_prompt import english
from kling_prompt._text import clean
from kling_prompt.errors import KlingPromptError, UnknownWordError, WrongTypeError
from kling_prompt.negatives import Negatives
from kling_prompt.parts import AXES, Image, Parts, Scene, Subject
from kling_prompt.words._move import Move
from kling_prompt.words._term import Word
from kling_prompt.words.angle import Angle
from kling_prompt.words.composition import Composition
from kling_prompt.words.effect import Effect
from kling_prompt.words.film import Film
from kling_prompt.words.focus import Focus
from kling_prompt.words.genre import Genre
from kling_prompt.words.lens import Lens
from kling_prompt.words.lighting import Lighting
from kling_prompt.words.mood import Mood
from kling_prompt.words.pace import Pace
from kling_prompt.words.palette import Palette
from kling_prompt.words.shot import ShotSize
from kling_prompt.words.style import Style
from kling_prompt.words.viewpoint import Viewpoint

_EMPTY = Parts()
_AT = {name: index for index, name in enumerate(Parts._fields)}
_FINGERPRINT = "kp1"  # changes when the way of counting does


@final
@attrs.frozen(init=False, repr=False, order=False)
class Prompt:
    """A video prompt as a value: set part by part, merged, compared and printed.

    Every call returns a new prompt. A part that is set again is replaced; `negative` adds. Texts
    are kept as they are given but for the white space around and between their words.

    Examples:
        >>> from kling_prompt import Lighting, Orbit, Prompt
        >>> samurai = Prompt().subject("a lone samurai", "in weathered armor")
        >>> print(samurai.action("stands on a windy hilltop").camera(Orbit(slow=True)))
        A lone samurai in weathered armor stands on a windy hilltop. The camera slowly orbits around the samurai.
        >>> samurai == samurai | Prompt()
        True
    """

    _values: tuple[object, ...]  # the parts without their names: a plain tuple is made faster

    def __init__(self) -> None:
        _set_values(self, _EMPTY)

    # -------------------------------------------------------------- what happens
    def subject(self, text: str, *details: str, plural: bool | None = None) -> "Prompt":
        """Say who or what the clip is about, and what it looks like.

        Args:
            text: A noun phrase: `"a lone samurai"`.
            *details: What it looks like: `"in weathered armor"`.
            plural: Whether it takes "are"; told from the text when not given.

        Raises:
            WrongTypeError: When a text is no `str`.
            TextError: When a text is blank or holds control characters.
        """
        if plural is not None and not isinstance(plural, bool):
            raise WrongTypeError.of("plural", plural, "True, False or None")
        kept = _details("subject", details) if details else ()
        return _with(self, _SUBJECT, _make(Subject, (clean("subject", text), kept, plural)))

    def action(self, text: str) -> "Prompt":
        """Say what the subject does: `"stands on a hilltop"` or `"standing on a hilltop"`.

        Raises:
            WrongTypeError: When the text is no `str`.
            TextError: When it is blank or holds control characters.
        """
        return _with(self, _ACTION, clean("action", text))

    def scene(self, text: str, *details: str) -> "Prompt":
        """Say where it happens, and what else is there.

        Args:
            text: A place or an hour: `"on a beach"`, `"a quiet kitchen"`, `"at dawn"`.
            *details: Phrases or sentences: `"steam curls into the morning air"`.

        Raises:
            WrongTypeError: When a text is no `str`.
            TextError: When a text is blank or holds control characters.
        """
        kept = _details("scene", details) if details else ()
        return _with(self, _SCENE, _make(Scene, (clean("scene", text), kept)))

    def image(
        self,
        start: str,
        *,
        end: str | None = None,
        shows: str | None = None,
        becomes: str | None = None,
    ) -> "Prompt":
        """Start the clip from a picture; the text then dwells on what moves.

        Args:
            start: The first frame, by any name that you know it by. It is not part of the text.
            end: The last frame, likewise.
            shows: What the first frame shows. The text does not say it again.
            becomes: What it turns into by the end.

        Raises:
            WrongTypeError: When a text is no `str`.
            TextError: When a text is blank or holds control characters.

        Examples:
            >>> bud = Prompt().image("bud.png", end="rose.png", shows="a closed bud", becomes="a rose")
            >>> print(bud)
            A closed bud gradually becomes a rose.
        """
        given = (("start", start), ("end", end), ("shows", shows), ("becomes", becomes))
        return _with(self, _IMAGE, Image(*(_optional(name, text) for name, text in given)))

    # -------------------------------------------------------------- the camera
    def camera(self, *moves: Move | str) -> "Prompt":
        """Say how the camera moves; several moves follow each other.

        Moves at the same time are one `Together(...)`; how the camera is carried is a word too.

        Raises:
            WrongTypeError: When a move is neither a move nor a `str`, or none is given.
            TextError: When a text is blank or holds control characters.

        Examples:
            >>> from kling_prompt import LEFT, UP, Handheld, Pan, Tilt
            >>> print(Prompt().camera(Handheld(), Pan(LEFT), Tilt(UP, reveal="the tower")))
            The handheld camera pans left, then tilts up to reveal the tower.
        """
        return _with(self, _CAMERA, _moves(moves))

    def shot(self, *words: ShotSize | str) -> "Prompt":
        """Say how much of the subject is in the frame."""
        return _worded(self, _SHOT, ShotSize, words)

    def angle(self, *words: Angle | str) -> "Prompt":
        """Say how high the camera is and how it is tipped."""
        return _worded(self, _ANGLE, Angle, words)

    def viewpoint(self, *words: Viewpoint | str) -> "Prompt":
        """Say whose eyes we look through, or from which side."""
        return _worded(self, _VIEWPOINT, Viewpoint, words)

    def lens(self, *words: Lens | str) -> "Prompt":
        """Say which lens the picture seems to be taken with."""
        return _worded(self, _LENS, Lens, words)

    def focus(self, *words: Focus | str) -> "Prompt":
        """Say what is sharp and what is not."""
        return _worded(self, _FOCUS, Focus, words)

    def composition(self, *words: Composition | str) -> "Prompt":
        """Say how things are arranged in the frame."""
        return _worded(self, _COMPOSITION, Composition, words)

    def pace(self, *words: Pace | str) -> "Prompt":
        """Say how fast time goes by."""
        return _worded(self, _PACE, Pace, words)

    # -------------------------------------------------------------- the look
    def effect(self, *words: Effect | str) -> "Prompt":
        """Say what is in the air, on the lens or in the light."""
        return _worded(self, _EFFECT, Effect, words)

    def lighting(self, *words: Lighting | str) -> "Prompt":
        """Say where the light comes from and how it falls."""
        return _worded(self, _LIGHTING, Lighting, words)

    def palette(self, *words: Palette | str) -> "Prompt":
        """Say which colors rule."""
        return _worded(self, _PALETTE, Palette, words)

    def film(self, *words: Film | str) -> "Prompt":
        """Say what the picture seems to be recorded on."""
        return _worded(self, _FILM, Film, words)

    def style(self, *words: Style | str) -> "Prompt":
        """Say in which medium and manner the picture is made."""
        return _worded(self, _STYLE, Style, words)

    def genre(self, *words: Genre | str) -> "Prompt":
        """Say what kind of film it is."""
        return _worded(self, _GENRE, Genre, words)

    def mood(self, *words: Mood | str) -> "Prompt":
        """Say how it feels."""
        return _worded(self, _MOOD, Mood, words)

    # -------------------------------------------------------------- what to keep out, what to clear
    def negative(self, *terms: "str | Negatives") -> "Prompt":
        """Keep things out of the picture, besides those that are kept out already.

        Args:
            *terms: Bare terms, lists of them, or whole sets: `"text"`, `"no blur, watermark"`.

        Raises:
            WrongTypeError: When a term is neither a `str` nor `Negatives`, or none is given.
        """
        if not terms:
            raise _none_given("negative", "a term")
        return _with(self, _NEGATIVE, self.negatives.union(terms))

    def preset(self, base: "Prompt") -> "Prompt":
        """Fill what is still open from another prompt: the same as `base | self`."""
        if not isinstance(base, Prompt):
            raise WrongTypeError.of("preset", base, "Prompt")
        return base | self

    def without(self, *names: str) -> "Prompt":
        """Clear the parts of these names.

        Raises:
            UnknownWordError: When a part has no such name.

        Examples:
            >>> Prompt().subject("a cat").mood("calm").without("mood")
            Prompt().subject('a cat')
        """
        parts = self.parts
        for name in names:
            if not isinstance(name, str):
                raise WrongTypeError.of("without", name, "the name of a part")
            if name not in _AT:
                raise UnknownWordError.of("without", name, Parts._fields)
        return _of(parts._replace(**{name: _EMPTY[_AT[name]] for name in names}))

    # -------------------------------------------------------------- merging
    def merge(self, other: "Prompt") -> "Prompt":
        """This prompt with the parts of `other` laid over it; the negatives of both.

        `|` is the same. `Prompt()` changes nothing on either side.
        """
        ours, theirs = self.parts, other.parts
        merged = [new or old for old, new in zip(ours, theirs, strict=True)]
        merged[_NEGATIVE] = ours.negative | theirs.negative
        return _of(Parts._make(merged))

    def __or__(self, other: "Prompt") -> "Prompt":
        return self.merge(other) if isinstance(other, Prompt) else NotImplemented

    # -------------------------------------------------------------- reading
    @property
    def parts(self) -> Parts:
        """Every part as it was set: a frozen record with one field for each."""
        return _make(Parts, self._values)

    @property
    def text(self) -> str:
        """The prompt as sentences; `str(prompt)` is the same."""
        return str(self)

    @property
    def negatives(self) -> Negatives:
        """What is kept out; `str()` of it is the negative prompt."""
        return self._values[_NEGATIVE]  # type: ignore[return-value]

    def render(self, dialect: english.Dialect = english.Dialect.SENTENCES) -> str:
        """The prompt in one of the three dialects.

        Raises:
            WrongTypeError: When `dialect` is no `Dialect`.

        Examples:
            >>> from kling_prompt import Dialect, Mood
            >>> Prompt().subject("a cat").action("sleeps").mood(Mood.CALM).render(Dialect.TAGS)
            'a cat, sleeps, calm mood'
        """
        if type(dialect) is not english.Dialect:
            raise WrongTypeError.of("dialect", dialect, "Dialect", _dialect_meant(dialect))
        return "".join(english.render(self.parts, dialect)[::2])

    @property
    def fingerprint(self) -> str:
        """A name for the value: the same on every machine and in every process.

        `"kp1-"` and 32 hexadecimal digits of a SHA-256 over the keys and texts of all parts that are set;
        rewording the phrase of a word does not change it.
        """
        from hashlib import sha256  # noqa: PLC0415  (1 ms that only this needs)

        canonical = _canonical(tuple(self._given()))
        return f"{_FINGERPRINT}-{sha256(canonical.encode()).hexdigest()[:32]}"

    def _given(self) -> list[tuple[str, object]]:
        return [(name, value) for name, value in zip(_AT, self.parts, strict=True) if value]

    def __str__(self) -> str:
        return "".join(english.render(_make(Parts, self._values))[::2])

    def __repr__(self) -> str:
        return "Prompt()" + "".join(
            f".{name}({_arguments(value)})" for name, value in self._given()
        )

    def __reduce__(self) -> tuple[Any, tuple[dict[str, object]]]:
        return _restored, (dict(self._given()),)


(
    _SUBJECT,
    _ACTION,
    _SCENE,
    _IMAGE,
    _CAMERA,
    _SHOT,
    _ANGLE,
    _VIEWPOINT,
    _LENS,
    _FOCUS,
    _COMPOSITION,
    _PACE,
    _EFFECT,
    _LIGHTING,
    _PALETTE,
    _FILM,
    _STYLE,
    _GENRE,
    _MOOD,
    _NEGATIVE,
) = range(len(Parts._fields))

_set_values = Prompt._values.__set__  # the slot itself: frozen for everybody else


_new = object.__new__
_make = tuple.__new__


def _of(parts: Parts) -> Prompt:
    made = _new(Prompt)
    _set_values(made, tuple(parts))
    return made


def _with(prompt: Prompt, at: int, value: object) -> Prompt:
    """The prompt with one part replaced: only that part is new, and only it was checked."""
    values = list(prompt._values)
    values[at] = value
    made = _new(Prompt)
    _set_values(made, tuple(values))
    return made


def _restored(given: dict[str, Any]) -> Prompt:
    return _of(_EMPTY._replace(**given))


# ------------------------------------------------------------------ checking
def _worded(prompt: Prompt, at: int, axis: type[Word], words: tuple[Word | str, ...]) -> Prompt:
    """The prompt with words of one axis and texts of the user, each once, in the order given."""
    if len(words) == 1 and type(words[0]) is axis:
        return _with(prompt, at, words)
    part = Parts._fields[at]
    if not words:
        raise _none_given(part, axis.__name__)
    found: dict[Word | str, None] = {}
    for word in words:
        if isinstance(word, axis):
            found[word] = None
        elif isinstance(word, str):
            found[clean(part, word)] = None
        else:
            raise WrongTypeError.of(part, word, f"{axis.__name__} or str", _slot_of(word))
    return _with(prompt, at, tuple(found))


def _details(part: str, details: tuple[str, ...]) -> tuple[str, ...]:
    """Details in normal form, each once."""
    return tuple(dict.fromkeys([clean(f"{part} detail", text) for text in details]))


def _optional(name: str, text: str | None) -> str | None:
    return None if text is None and name != "start" else clean(name, text)


def _slot_of(word: object) -> str:
    """The call that takes a word of another axis, for the message."""
    for part, axis in AXES.items():
        if isinstance(word, axis):
            return f".{part}({word!r})"
    return ".camera(...)" if isinstance(word, Move) else ""


def _moves(moves: tuple[Move | str, ...]) -> tuple[Move | str, ...]:
    if not moves:
        raise _none_given("camera", "a move")
    if len(moves) == 1 and isinstance(moves[0], Move):
        return moves
    return tuple([_move(move) for move in moves])


def _move(move: Move | str) -> Move | str:
    if isinstance(move, Move):
        return move
    if isinstance(move, type) and issubclass(move, Move):
        raise WrongTypeError.of("camera", move, "a move", f"{move.__name__}(...)")
    if isinstance(move, str):
        return clean("camera", move)
    raise WrongTypeError.of("camera", move, "a move or str", _slot_of(move))


def _none_given(part: str, wanted: str) -> KlingPromptError:
    return WrongTypeError.of(part, (), f"{wanted} or more", f'.without("{part}")')


def _dialect_meant(value: object) -> str:
    names = english.Dialect.__members__
    wanted = value.upper() if isinstance(value, str) else ""
    return f"Dialect.{wanted}" if wanted in names else ""


# ------------------------------------------------------------------ forms of a value
def _arguments(value: object) -> str:
    """A part as the arguments of its call."""
    if isinstance(value, (Subject, Scene)):
        shown = [repr(value.text), *map(repr, value.details)]
        plural = getattr(value, "plural", None)
        return ", ".join(shown if plural is None else [*shown, f"plural={plural}"])
    if isinstance(value, Image):
        fields = ("end", "shows", "becomes")
        named = [
            f"{name}={given!r}" for name in fields if (given := getattr(value, name)) is not None
        ]
        return ", ".join([repr(value.start), *named])
    return ", ".join(map(repr, value)) if isinstance(value, (tuple, Negatives)) else repr(value)


def _canonical(value: object) -> str:
    """An unambiguous text for a value: texts with their length, words by their key."""
    if isinstance(value, str):
        return f"{len(value)}:{value}"
    if isinstance(value, Word):
        return value.key
    if isinstance(value, Move):
        return f"{value.key()}{_canonical(tuple(value.parameters().items()))}"
    if isinstance(value, (tuple, Negatives)):
        return f"[{' '.join(map(_canonical, value))}]"
    return repr(value)

"""The prompt: an immutable builder over its parts.

Knows how parts are set, merged and compared; how they read is the business of `english`.
"""

from collections.abc import Callable, Iterable
from operator import itemgetter
from typing import Any, final

import attrs

from kling_prompt import english
from kling_prompt._described import Described, Text, plain
from kling_prompt._forms import call, fingerprint
from kling_prompt._given import (
    checked_details,
    checked_line,
    checked_moves,
    checked_optional,
    checked_rules,
    checked_sounds,
    checked_words,
    dialect_meant,
    joined,
    none_given,
)
from kling_prompt._text import clean
from kling_prompt.errors import UnknownWordError, WrongTypeError
from kling_prompt.negatives import Negatives
from kling_prompt.parts import Image, Line, Parts, Scene, Subject
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


@final
@attrs.frozen(init=False, repr=False, order=False)
class Prompt:
    """A video prompt as a value: set part by part, merged, compared and printed.

    Every call returns a new prompt. A part that is set again is replaced; `dialogue`, `negative`
    and `allow` add. Texts are kept as they are given but for the white space around and between
    their words.

    Examples:
        >>> from kling_prompt import Orbit, Prompt
        >>> samurai = Prompt().subject("a lone samurai").action("stands on a windy hilltop")
        >>> print(samurai.camera(Orbit(slow=True)))
        A lone samurai stands on a windy hilltop. The camera slowly orbits around the samurai.
        >>> samurai == samurai | Prompt()
        True
    """

    _values: tuple[object, ...]  # the parts without their names: a plain tuple is made faster

    def __init__(self) -> None:
        _set_values(self, _EMPTY)

    # -------------------------------------------------------------- what happens
    def subject(self, text: Text, *details: Text, plural: bool | None = None) -> "Prompt":
        """Say who or what the clip is about, and what it looks like.

        Args:
            text: A noun phrase: `"a lone samurai"`; a character brings what it wears as a detail.
            *details: What it looks like: `"in weathered armor"`.
            plural: Whether it takes "are"; told from the text when not given.

        Raises:
            WrongTypeError: When a text is no `str`.
            TextError: When a text is blank or holds control characters.
        """
        if plural is not None and not isinstance(plural, bool):
            raise WrongTypeError.of("plural", plural, "True, False or None")
        if isinstance(text, Described):
            details = (*text.outfit, *details)
            plural = text.plural if plural is None else plural
            text = text.description
        kept = checked_details("subject", details) if details else ()
        return self._with(_SUBJECT, _make(Subject, (clean("subject", text), kept, plural)))

    def action(self, text: Text, *more: Text) -> "Prompt":
        """Say what the subject does: `"stands on a hilltop"` or `"standing on a hilltop"`.

        Args:
            text: What it does.
            *more: The rest of the sentence, for a character in it: `"grasps", sword`.

        Raises:
            WrongTypeError: When a text is no `str`.
            TextError: When a text is blank or holds control characters.
        """
        if more or isinstance(text, Described):
            return self._with(_ACTION, joined("action", (text, *more)))
        return self._with(_ACTION, clean("action", text))

    def scene(self, text: Text, *details: Text) -> "Prompt":
        """Say where it happens, and what else is there.

        Args:
            text: A place or an hour: `"on a beach"`, `"a quiet kitchen"`, `"at dawn"`.
            *details: Phrases or sentences: `"steam curls into the morning air"`.

        Raises:
            WrongTypeError: When a text is no `str`.
            TextError: When a text is blank or holds control characters.
        """
        kept = checked_details("scene", details) if details else ()
        return self._with(_SCENE, _make(Scene, (clean("scene", plain(text)), kept)))

    def image(
        self,
        start: str,
        *,
        end: str | None = None,
        shows: Text | None = None,
        becomes: Text | None = None,
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
            >>> bud = Prompt().image("bud.png", shows="a closed bud", becomes="a rose")
            >>> print(bud)
            A closed bud gradually becomes a rose.
        """
        image = Image(
            clean("start", start),
            checked_optional("end", end),
            checked_optional("shows", shows),
            checked_optional("becomes", becomes),
        )
        return self._with(_IMAGE, image)

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
        return self._with(_CAMERA, checked_moves(moves))

    def shot(self, *words: ShotSize | str) -> "Prompt":
        """Say how much of the subject is in the frame."""
        return self._worded(_SHOT, ShotSize, words)

    def angle(self, *words: Angle | str) -> "Prompt":
        """Say how high the camera is and how it is tipped."""
        return self._worded(_ANGLE, Angle, words)

    def viewpoint(self, *words: Viewpoint | str) -> "Prompt":
        """Say whose eyes we look through, or from which side."""
        return self._worded(_VIEWPOINT, Viewpoint, words)

    def lens(self, *words: Lens | str) -> "Prompt":
        """Say which lens the picture seems to be taken with."""
        return self._worded(_LENS, Lens, words)

    def focus(self, *words: Focus | str) -> "Prompt":
        """Say what is sharp and what is not."""
        return self._worded(_FOCUS, Focus, words)

    def composition(self, *words: Composition | str) -> "Prompt":
        """Say how things are arranged in the frame."""
        return self._worded(_COMPOSITION, Composition, words)

    def pace(self, *words: Pace | str) -> "Prompt":
        """Say how fast time goes by."""
        return self._worded(_PACE, Pace, words)

    # -------------------------------------------------------------- the look
    def effect(self, *words: Effect | str) -> "Prompt":
        """Say what is in the air, on the lens or in the light."""
        return self._worded(_EFFECT, Effect, words)

    def lighting(self, *words: Lighting | str) -> "Prompt":
        """Say where the light comes from and how it falls."""
        return self._worded(_LIGHTING, Lighting, words)

    def palette(self, *words: Palette | str) -> "Prompt":
        """Say which colors rule."""
        return self._worded(_PALETTE, Palette, words)

    def film(self, *words: Film | str) -> "Prompt":
        """Say what the picture seems to be recorded on."""
        return self._worded(_FILM, Film, words)

    def style(self, *words: Style | str) -> "Prompt":
        """Say in which medium and manner the picture is made."""
        return self._worded(_STYLE, Style, words)

    def genre(self, *words: Genre | str) -> "Prompt":
        """Say what kind of film it is."""
        return self._worded(_GENRE, Genre, words)

    def mood(self, *words: Mood | str) -> "Prompt":
        """Say how it feels."""
        return self._worded(_MOOD, Mood, words)

    # -------------------------------------------------------------- what is heard
    def dialogue(self, speaker: Text, line: str, *, tone: str | None = None) -> "Prompt":
        """Let somebody say something, after what is said already.

        Not every model speaks: `request` drops what a silent one cannot carry. A line that is
        given twice with the same speaker and tone is kept once.

        Args:
            speaker: Who says it: `"the old man"`. A speaker that the subject names already gets a
                short name.
            line: The words. They stand in quotation marks; marks of your own around the whole
                line are not doubled.
            tone: How they are said: `"calm"`, `"softly"`, `"in a whisper"`.

        Raises:
            WrongTypeError: When a text is no `str`.
            TextError: When a text is blank or holds control characters.

        Examples:
            >>> talk = Prompt().subject("an old man").action("opens the door")
            >>> talk = talk.dialogue("an old man", "Come in.", tone="calm")
            >>> print(talk.dialogue("the girl", "Is it you?"))
            An old man opens the door. The old man says in a calm voice: "Come in." The girl then says: "Is it you?"
        """  # noqa: E501  (the prompt as it is printed)
        line_given = checked_line(speaker, line, tone)
        return self._with(_DIALOGUE, _in_order(self.parts.dialogue, (line_given,)))

    def sound(self, *texts: str) -> "Prompt":
        """Say what else is heard: noises, voices without words, music.

        Args:
            *texts: Noun phrases: `"rain on a tin roof"`.

        Raises:
            WrongTypeError: When a text is no `str`, or none is given.
            TextError: When a text is blank or holds control characters.

        Examples:
            >>> print(Prompt().subject("a barn").sound("rain on a tin roof", "distant thunder"))
            A barn. Sound: rain on a tin roof and distant thunder.
        """
        return self._with(_SOUND, checked_sounds(texts))

    # -------------------------------------------------------------- what to keep out, what to clear
    def negative(self, *terms: "str | Negatives") -> "Prompt":
        """Keep things out of the picture, besides those that are kept out already.

        Args:
            *terms: Bare terms, lists of them, or whole sets: `"text"`, `"no blur, watermark"`.

        Raises:
            WrongTypeError: When a term is neither a `str` nor `Negatives`, or none is given.
        """
        if not terms:
            raise none_given("negative", "term")
        return self._with(_NEGATIVE, _negatives(self._values).union(terms))

    def allow(self, *rules: str) -> "Prompt":
        """Say that rules of the linter are broken on purpose, besides those that are said already.

        Args:
            *rules: Codes or names: `"multiple-scenes"`, `"KP106"`. The linter refuses unknown ones.

        Raises:
            WrongTypeError: When one of them is no `str`, or none is given.
            TextError: When one of them is blank or holds control characters.
        """
        if not rules:
            raise none_given("allow", "rule")
        return self._with(_ALLOW, _united(self.parts.allow, checked_rules(rules)))

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
        for name in names:
            if not isinstance(name, str):
                raise WrongTypeError.of("without", name, "the name of a part")
            if name not in _AT:
                raise UnknownWordError.of("without", name, Parts._fields)
        values = list(self._values)
        for name in names:
            values[_AT[name]] = _EMPTY[_AT[name]]
        return _of(values)

    # -------------------------------------------------------------- merging
    def merge(self, other: "Prompt") -> "Prompt":
        """This prompt with the parts of `other` laid over it; negatives and lines of both.

        `|` is the same. `Prompt()` changes nothing on either side.

        Raises:
            WrongTypeError: When `other` is no `Prompt`.
        """
        if not isinstance(other, Prompt):
            raise WrongTypeError.of("other", other, "Prompt")
        merged: list[object] = [
            new or old for old, new in zip(self.parts, other.parts, strict=True)
        ]
        if other.parts.dialogue:
            merged[_DIALOGUE] = _in_order(self.parts.dialogue, other.parts.dialogue)
        merged[_NEGATIVE] = self.negatives | other.negatives
        merged[_ALLOW] = _united(self.parts.allow, other.parts.allow)
        return _of(merged)

    def __or__(self, other: "Prompt") -> "Prompt":
        return self.merge(other) if isinstance(other, Prompt) else NotImplemented

    # -------------------------------------------------------------- reading
    @property
    def parts(self) -> Parts:
        """Every part as it was set: a frozen record with one field for each."""
        parts: Parts = _make(Parts, self._values)
        return parts

    @property
    def text(self) -> str:
        """The prompt as sentences; `str(prompt)` is the same."""
        return str(self)

    @property
    def negatives(self) -> Negatives:
        """What is kept out; `str()` of it is the negative prompt."""
        return _negatives(self._values)

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
            raise WrongTypeError.of("dialect", dialect, "Dialect", dialect_meant(dialect))
        return "".join(english.render(self.parts, dialect)[::2])

    @property
    def fingerprint(self) -> str:
        """A name for the value: the same on every machine and in every process.

        `"kp1-"` and 32 hexadecimal digits of a SHA-256 over the keys and texts of all parts that
        are set; rewording the phrase of a word does not change it.
        """
        return fingerprint(tuple(self._given()))

    def _with(self, at: int, value: object) -> "Prompt":
        """This prompt with one part replaced: only that part is new, and only it was checked."""
        values = list(self._values)
        values[at] = value
        made = _new(Prompt)
        _set_values(made, tuple(values))
        return made

    def _worded(self, at: int, axis: type[Word], words: tuple[Word | str, ...]) -> "Prompt":
        """This prompt with words of one axis and texts of the user."""
        if len(words) == 1 and type(words[0]) is axis:
            return self._with(at, words)
        return self._with(at, checked_words(Parts._fields[at], axis, words))

    def _given(self) -> list[tuple[str, object]]:
        return [(name, value) for name, value in zip(_AT, self.parts, strict=True) if value]

    def __str__(self) -> str:
        return "".join(english.render(_make(Parts, self._values))[::2])

    def __repr__(self) -> str:
        return "Prompt()" + "".join(call(name, value) for name, value in self._given())

    def __reduce__(self) -> tuple[Any, tuple[dict[str, object]]]:
        return _restored, (dict(self._given()),)


(
    _SUBJECT,
    _ACTION,
    _SCENE,
    _IMAGE,
    _DIALOGUE,
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
    _SOUND,
    _NEGATIVE,
    _ALLOW,
) = range(len(Parts._fields))

_set_values = Prompt.__dict__["_values"].__set__  # the slot itself: frozen for everybody else


_negatives: Callable[[tuple[object, ...]], Negatives] = itemgetter(_NEGATIVE)
_new = object.__new__
_make: Any = vars(tuple)["__new__"]  # a named tuple without the checks of its constructor


def _of(values: Iterable[object]) -> Prompt:
    made = _new(Prompt)
    _set_values(made, tuple(values))
    return made


def _united(left: tuple[str, ...], right: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted({*left, *right})) if left or right else ()


def _in_order(left: tuple[Line, ...], right: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines of both, each once, where it stands first."""
    return tuple(dict.fromkeys((*left, *right)))


def _restored(given: dict[str, Any]) -> Prompt:
    return _of(given.get(name, _EMPTY[at]) for name, at in _AT.items())

"""What contradicts itself in a prompt: words against words, negatives against what is asked for.

Knows that two things cannot both be had; whether that is a fault is for the linter to say.
"""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple, TypeAlias

from kling_prompt._mentions import Mentions, mentions
from kling_prompt._tokens import tokens
from kling_prompt.errors import WrongTypeError
from kling_prompt.parts import AXES, Parts
from kling_prompt.prompt import Prompt
from kling_prompt.words._move import Move
from kling_prompt.words._term import Word
from kling_prompt.words.moves import Handheld, Together
from kling_prompt.words.unwanted import CANONICAL, COVERED, KINDS, Kind

Asked: TypeAlias = "Word | Move | str"


class Clash(NamedTuple):
    """Two things that contradict each other.

    Attributes:
        left: The one: a word, or a text of the user.
        right: The other: a word, or a negative term.
        why: What the contradiction is, in a few words.
        parts: The parts of the prompt that they stand in.
    """

    left: Asked
    right: Asked
    why: str
    parts: tuple[str, str]

    def __str__(self) -> str:
        one, other = self.parts
        return f"{one} {self.left!r} / {other} {self.right!r}: {self.why}"


def clashes(*prompts: Prompt) -> tuple[Clash, ...]:
    """Everything that contradicts itself when prompts are merged in this order.

    What a later prompt replaces is gone and contradicts nothing. Negatives are never replaced: they
    are held against everything that is asked for, by a word or in a text of your own.

    Raises:
        WrongTypeError: When one of them is no `Prompt`.

    Examples:
        >>> from kling_prompt import Film, Lighting, Mood, Prompt
        >>> house = Prompt().lighting(Lighting.HIGH_KEY).negative("film grain")
        >>> scene = Prompt().mood(Mood.OMINOUS).film(Film.GRAIN)
        >>> for clash in clashes(house, scene):
        ...     print(clash)
        lighting Lighting.HIGH_KEY / mood Mood.OMINOUS: a dark tone under a bright, even light
        film Film.GRAIN / negative 'film grain': asked for and kept out
    """
    merged = Prompt()
    for prompt in prompts:
        if not isinstance(prompt, Prompt):
            raise WrongTypeError.of("prompts", prompt, "Prompt")
        merged |= prompt
    parts = merged.parts
    return (*_among_words(parts), *_against_negatives(parts))


def _among_words(parts: Parts) -> Iterator[Clash]:
    from kling_prompt.words._clashes import clashes as among  # noqa: PLC0415  (2,500 lines)

    asked = [(value, part) for part, value in _asked(parts) if not isinstance(value, str)]
    words = dict(asked)
    for left, right, why in among([word for word, _ in asked]):
        yield Clash(left, right, why, (words[left], words[right]))


def _asked(parts: Parts) -> Iterator[tuple[str, Asked]]:
    """Every word of the camera and of the axes, and every text of the user there, by part."""
    for move in parts.camera:
        if isinstance(move, Together):
            yield from (("camera", inner) for inner in move.moves)
        else:
            yield "camera", move
    for part in AXES:
        yield from ((part, word) for word in getattr(parts, part))


# ------------------------------------------------------------------ negatives
def _against_negatives(parts: Parts) -> Iterator[Clash]:
    wishes = Wishes.of(parts)
    for term in parts.negative:
        for part, value in wishes.against(term):
            yield Clash(value, term, "asked for and kept out", (part, "negative"))


def wanted(parts: Parts, term: str) -> Iterator[tuple[str, Asked]]:
    """What a prompt asks for and a negative term would take away: parts and words or texts."""
    return Wishes.of(parts).against(term)


class Wishes(NamedTuple):
    """What a prompt asks for, read once and held against any number of negative terms.

    Attributes:
        words: Words of the vocabulary, with the parts that they stand in.
        looks: Texts in the place of words: parts, texts and what is mentioned in them.
        texts: Texts on what is seen, likewise.
    """

    words: tuple[tuple[str, Word | Move], ...]
    looks: tuple[tuple[str, str, Mentions], ...]
    texts: tuple[tuple[str, str, Mentions], ...]

    @classmethod
    def of(cls, parts: Parts) -> "Wishes":
        """What a prompt asks for."""
        asked = [*_asked(parts)]
        return cls(
            tuple((part, value) for part, value in asked if not isinstance(value, str)),
            tuple((part, text, mentions(text)) for part, text in asked if isinstance(text, str)),
            tuple((part, text, mentions(text)) for part, text in _texts(parts)),
        )

    def against(self, term: str) -> Iterator[tuple[str, Asked]]:
        """What a term would take away: parts and words or texts."""
        canonical = CANONICAL.get(term)
        spellings = frozenset([term]) if canonical is None else _spellings(canonical)
        spoiled = frozenset[object]() if canonical is None else _spoiled(canonical)
        for part, word in self.words:
            if _is_spoiled(word, spoiled, spellings):
                yield part, word
        exact = (mentions(term),)
        same = exact if canonical is None else _readings(canonical)
        things = same if KINDS.get(term) in _THINGS else exact
        for part, text, said in self.looks:
            if any(map(said.has, same if part in AXES else things)):
                yield part, text
        if term in _EVERYDAY:
            return
        for part, text, said in self.texts:
            if any(map(said.has, things)) or (canonical in _READ and _is_lettered(part, text)):
                yield part, text


# Kinds whose terms are the same thing by any of their names; "render" may be anything.
_THINGS = frozenset({Kind.SUBJECT, Kind.SCENE})
# Terms that mean something else in a text on what is seen: a cut onion, a field of grain.
_EVERYDAY = frozenset(
    """amateur blocky compression cropped cut cuts dark dissolve fade fades grain noise noisy
    photo photos render unclear""".split()
)


@cache
def _spoiled(canonical: str) -> frozenset[object]:
    """The words that a term takes away, also by what it covers."""
    from kling_prompt.words._excludes import EXCLUDES  # noqa: PLC0415  (only where negatives are)

    terms = _with_covered(canonical)
    return frozenset(word for one in terms for word in EXCLUDES.get(one, ()))


def _is_spoiled(word: Word | Move, spoiled: frozenset[object], spellings: frozenset[str]) -> bool:
    if isinstance(word, Handheld):
        return Handheld in spoiled and word.shaky
    if isinstance(word, Move):
        return any(kind in spoiled for kind in type(word).__mro__) or word.phrase in spellings
    if word in spoiled or word.phrase.lower() in spellings:
        return True
    return any(alias.lower() in spellings for alias in word.aliases)


@cache
def _spellings(canonical: str) -> frozenset[str]:
    """A term with all its variants, and with those of what it covers."""
    same = _with_covered(canonical)
    return frozenset(spelling for spelling, of in CANONICAL.items() if of in same)


@cache
def _readings(canonical: str) -> tuple[Mentions, ...]:
    """The spellings of a term and the nouns of what it takes away, ready to be looked for."""
    from kling_prompt.words._excludes import NOUNS  # noqa: PLC0415  (only where negatives are)

    nouns = [noun for one in _with_covered(canonical) for noun in NOUNS.get(one, ())]
    return tuple(map(mentions, sorted([*_spellings(canonical), *nouns])))


def _with_covered(canonical: str) -> frozenset[str]:
    return frozenset([canonical, *COVERED.get(canonical, ())])


def _texts(parts: Parts) -> Iterator[tuple[str, str]]:
    """The texts of the user about what is seen, by part."""
    if parts.subject is not None:
        yield from (("subject", text) for text in (parts.subject.text, *parts.subject.details))
    if parts.action is not None:
        yield "action", parts.action
    if parts.scene is not None:
        yield from (("scene", text) for text in (parts.scene.text, *parts.scene.details))
    if parts.image is not None:
        shown = (parts.image.shows, parts.image.becomes)
        yield from (("image", text) for text in shown if text is not None)
    for part, value in _asked(parts):
        if isinstance(value, Move):
            said = value.parameters().values()
            yield from ((part, text) for text in said if isinstance(text, str))


_READ = frozenset({"text", "letters"})
_LETTERED = frozenset({"subject", "scene", "image"})  # an action quotes what somebody says
_LETTERING = frozenset(
    """banner billboard caption embroidered engraved inscription label labeled labelled lettering
    letters logo neon painted poster printed reading reads screen shirt sign signs spelling spells
    text title titled word words writing written""".split()
)


def _is_lettered(part: str, text: str) -> bool:
    """Whether a text quotes what is to be read in the picture: a sign that reads "open"."""
    if part not in _LETTERED:
        return False
    found = tokens(text)
    return bool(found.quoted) and not _LETTERING.isdisjoint(found.words)

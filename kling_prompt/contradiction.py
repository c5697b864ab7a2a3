"""What contradicts itself in a prompt: words against words, negatives against what is asked for.

Knows that two things cannot both be had; whether that is a fault is for the linter to say.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeAlias

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
    for term in parts.negative:
        for part, value in wanted(parts, term):
            yield Clash(value, term, "asked for and kept out", (part, "negative"))


def wanted(parts: Parts, term: str) -> Iterator[tuple[str, Asked]]:
    """What a prompt asks for and a negative term would take away: parts and words or texts."""
    spoiled = _spoiled(term)
    spellings = _spellings(term)
    seen = spellings if KINDS.get(term) in _SEEN else (term,)
    for part, value in _asked(parts):
        if says(value, seen) if isinstance(value, str) else _is_spoiled(value, spoiled, spellings):
            yield part, value
    for part, text in _texts(parts):
        if says(text, seen):
            yield part, text


# Kinds whose terms are the same thing by any of their names; "render" or "cut" may be anything.
_SEEN = frozenset({Kind.SUBJECT, Kind.SCENE})


def _spoiled(term: str) -> frozenset[object]:
    """The words that a term takes away, also by what it covers."""
    from kling_prompt.words._excludes import EXCLUDES  # noqa: PLC0415  (only where negatives are)

    canonical = CANONICAL.get(term, term)
    terms = {canonical, *COVERED.get(canonical, ())}
    return frozenset(word for one in terms for word in EXCLUDES.get(one, ()))


def _is_spoiled(word: Word | Move, spoiled: frozenset[object], spellings: frozenset[str]) -> bool:
    if isinstance(word, Handheld):
        return Handheld in spoiled and word.shaky
    if isinstance(word, Move):
        return any(kind in spoiled for kind in type(word).__mro__) or word.phrase in spellings
    if word in spoiled or word.phrase.lower() in spellings:
        return True
    return any(alias.lower() in spellings for alias in word.aliases)


def _spellings(term: str) -> frozenset[str]:
    """A term with all its variants, and with those of what it covers."""
    canonical = CANONICAL.get(term, term)
    same = {canonical, *COVERED.get(canonical, ())}
    return frozenset([term, *(spelling for spelling, of in CANONICAL.items() if of in same)])


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


_DENIALS = frozenset("no not without never avoid".split())
_ARTICLES = frozenset("a an any the".split())


def says(text: str, terms: Iterable[str]) -> bool:
    """Whether a text asks for one of some terms: whole words, singular or plural, not denied.

    Examples:
        >>> says("two dogs run", ["dog"]), says("no dogs at all", ["dog"]), says("hotdog", ["dog"])
        (True, False, False)
    """
    words = [_singular(word) for word in tokens(text).words]
    for term in terms:
        sought = [_singular(word) for word in tokens(term).words]
        size = len(sought)
        for start in _places(words, sought[0]):
            if words[start : start + size] == sought and not _is_denied(words, start):
                return True
    return False


def _places(words: list[str], first: str) -> Iterator[int]:
    return (index for index, word in enumerate(words) if word == first)


def _is_denied(words: list[str], start: int) -> bool:
    while start and words[start - 1] in _ARTICLES:
        start -= 1
    return start > 0 and words[start - 1] in _DENIALS


def _singular(word: str) -> str:
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):  # noqa: PLR2004
        return word[:-1]
    return word

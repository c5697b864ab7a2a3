"""Negatives: the set of things to keep out of the picture.

Knows bare terms; that a prompt asks for one of them at the same time is for the linter to say.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, NoReturn, final

import attrs

from kling_prompt._text import bare, clean, is_visible
from kling_prompt.errors import WrongTypeError

_DENIALS = (
    "do not show ",
    "don't show ",
    "don’t show ",
    "do not include ",
    "don't include ",
    "don’t include ",
    "absence of ",
    "without ",
    "exclude ",
    "avoid ",
    "any ",
    "no ",
    "not ",
)


@final
@attrs.frozen(init=False, repr=False, order=False)
class Negatives:
    """An immutable set of bare terms, in alphabetical order.

    Texts are split at commas, semicolons and line ends outside quotation marks; case, outer space
    and a denial in front ("no blur") are taken away. `str()` is what goes into the field.

    Args:
        *terms: Texts of one term or several.

    Raises:
        WrongTypeError: When a term is no `str`.
        TextError: When a text is blank or holds control characters.

    Examples:
        >>> Negatives("No blur, text", "Blur ")
        Negatives('blur', 'text')
        >>> str(Negatives("watermark", "text") | Negatives("blur"))
        'blur, text, watermark'
    """

    terms: tuple[str, ...]
    """The terms, each once, in alphabetical order."""

    def __init__(self, *terms: str) -> None:
        _set_terms(self, tuple(sorted(_found(terms))))

    # -------------------------------------------------------------- named methods
    def union(self, *others: Iterable["str | Negatives"]) -> "Negatives":
        """Everything in this set or in any of `others`."""
        found = set(self.terms)
        for other in others:
            found |= _terms(other)
        return _make(found)

    def intersection(self, *others: Iterable[str]) -> "Negatives":
        """What is in this set and in all `others`."""
        return _make(set(self.terms).intersection(*map(_terms, others)))

    def difference(self, *others: Iterable[str]) -> "Negatives":
        """What is in this set and in none of `others`."""
        return _make(set(self.terms).difference(*map(_terms, others)))

    def symmetric_difference(self, other: Iterable[str]) -> "Negatives":
        """What is in exactly one of the two sets."""
        return _make(set(self.terms) ^ _terms(other))

    def issubset(self, other: Iterable[str]) -> bool:
        """Whether every term is in `other` too."""
        return _terms(other) >= set(self.terms)

    def issuperset(self, other: Iterable[str]) -> bool:
        """Whether every term of `other` is in this set."""
        return set(self.terms) >= _terms(other)

    def isdisjoint(self, other: Iterable[str]) -> bool:
        """Whether the two sets share no term."""
        return _terms(other).isdisjoint(self.terms)

    # -------------------------------------------------------------- operators
    def __or__(self, other: "Negatives") -> "Negatives":
        return self.union(other) if isinstance(other, Negatives) else NotImplemented

    def __and__(self, other: "Negatives") -> "Negatives":
        return self.intersection(other) if isinstance(other, Negatives) else NotImplemented

    def __sub__(self, other: "Negatives") -> "Negatives":
        return self.difference(other) if isinstance(other, Negatives) else NotImplemented

    def __xor__(self, other: "Negatives") -> "Negatives":
        return self.symmetric_difference(other) if isinstance(other, Negatives) else NotImplemented

    def __le__(self, other: "Negatives") -> bool:
        return self.issubset(other) if isinstance(other, Negatives) else NotImplemented

    def __lt__(self, other: "Negatives") -> bool:
        return self <= other and self != other if isinstance(other, Negatives) else NotImplemented

    def __ge__(self, other: "Negatives") -> bool:
        return self.issuperset(other) if isinstance(other, Negatives) else NotImplemented

    def __gt__(self, other: "Negatives") -> bool:
        return self >= other and self != other if isinstance(other, Negatives) else NotImplemented

    if not TYPE_CHECKING:  # so that type checkers see no operator here either

        def __invert__(self) -> NoReturn:
            message = (
                "~ has no meaning for Negatives: 'everything but these' cannot be written in a "
                "prompt; use a - b to take terms away"
            )
            raise TypeError(message)

    # -------------------------------------------------------------- the set itself
    def __contains__(self, term: object) -> bool:
        return (
            isinstance(term, str) and bool(term.strip()) and _split("term", term) <= set(self.terms)
        )

    def __iter__(self) -> Iterator[str]:
        return iter(self.terms)

    def __len__(self) -> int:
        return len(self.terms)

    def __str__(self) -> str:
        return ", ".join(self.terms)

    def __repr__(self) -> str:
        return f"Negatives({', '.join(map(repr, self.terms))})"

    def __reduce__(self) -> tuple[type["Negatives"], tuple[str, ...]]:
        return Negatives, self.terms


_set_terms = Negatives.__dict__["terms"].__set__  # the slot itself: frozen for everybody else


def _make(terms: Iterable[str]) -> Negatives:
    made = object.__new__(Negatives)
    _set_terms(made, tuple(sorted(terms)))
    return made


def _found(texts: Iterable["str | Negatives"]) -> set[str]:
    """The bare terms of texts and sets; plain words are terms as they stand."""
    given: tuple[Any, ...] = texts if isinstance(texts, tuple) else tuple(texts)
    try:
        together = "".join(given)
    except TypeError:  # there is more than texts
        together = ""
    if together.isalpha() and together.islower() and together.isascii() and "" not in given:
        return set(given)
    found: set[str] = set()
    for text in given:
        found.update(text.terms if isinstance(text, Negatives) else _split("negative", text))
    return found


def _terms(other: Iterable["str | Negatives"]) -> set[str]:
    """The terms of any iterable of texts, but not of a lone text, whose items are letters."""
    if isinstance(other, tuple):
        return _found(other)
    if isinstance(other, Negatives):
        return set(other.terms)
    if isinstance(other, str):
        raise WrongTypeError.of(
            "other", other, "Negatives or another iterable of texts", f"[{other!r}]"
        )
    return _found(other)


def _split(name: str, text: str) -> set[str]:
    """The bare terms of a text."""
    cleaned = clean(
        name, text.replace("\n", ",").replace("\r", ",") if isinstance(text, str) else text
    )
    return {term for piece in _pieces(cleaned) if (term := _bare_term(piece))}


def _pieces(text: str) -> Iterator[str]:
    """Split at commas and semicolons outside double quotation marks, left to right, in one pass."""
    start, quoted = 0, False
    paired = text.count('"') % 2 == 0
    for index, char in enumerate(text):
        if char == '"':
            quoted = paired and not quoted
        elif char in ",;，；、" and not quoted:
            yield text[start:index]
            start = index + 1
    yield text[start:]


def _bare_term(piece: str) -> str:
    """One term: folded, without a denial in front and the mark behind."""
    term = piece.strip().lower()
    before = ""
    while term != before:
        before = term
        for denial in _DENIALS:
            if term.startswith(denial):
                term = term[len(denial) :].lstrip()
    if term.count('"') % 2:  # half a pair would swallow the commas of its neighbours
        term = term.replace('"', "")
    return bare(term).strip() if is_visible(term) else ""

"""Negatives: the set of things to keep out of the picture.

Knows bare terms; that a prompt asks for one of them at the same time is for the linter to say.
"""

from collections.abc import Callable, Iterable, Iterator
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NoReturn, final

import attrs

from kling_prompt.errors import TextError, WrongTypeError
from kling_prompt.words.unwanted import CANONICAL, COVERED, KINDS, Kind


@final
@attrs.frozen(init=False, repr=False, order=False)
class Negatives:
    """An immutable set of bare terms, in order of their kind and then of the alphabet.

    Texts are split at commas, semicolons and line ends outside quotation marks; case, outer space
    and a denial in front ("no blur") are taken away. `str()` is what goes into the field.

    Args:
        *terms: Texts of one term or several, and sets of them.

    Raises:
        WrongTypeError: When a term is neither a `str` nor `Negatives`.
        TextError: When a text is blank or holds control characters.

    Examples:
        >>> Negatives("No blur, text", "Blur ")
        Negatives('blur', 'text')
        >>> str(Negatives("watermark", "text") | Negatives("blur"))
        'blur, text, watermark'
    """

    _terms: frozenset[str]

    def __init__(self, *terms: "str | Negatives") -> None:
        _keep(self, _found(terms))

    @property
    def terms(self) -> tuple[str, ...]:
        """The terms, each once, by kind and then by alphabet."""
        return tuple(sorted(self._terms, key=_ORDER.__getitem__))

    # -------------------------------------------------------------- named methods
    def union(self, *others: Iterable["str | Negatives"]) -> "Negatives":
        """Everything in this set or in any of `others`."""
        return _of(self._terms.union(*map(_terms, others)))

    def intersection(self, *others: Iterable["str | Negatives"]) -> "Negatives":
        """What is in this set and in all `others`."""
        return _of(self._terms.intersection(*map(_terms, others)))

    def difference(self, *others: Iterable["str | Negatives"]) -> "Negatives":
        """What is in this set and in none of `others`."""
        return _of(self._terms.difference(*map(_terms, others)))

    def symmetric_difference(self, other: Iterable["str | Negatives"]) -> "Negatives":
        """What is in exactly one of the two sets."""
        return _of(self._terms ^ _terms(other))

    def issubset(self, other: Iterable["str | Negatives"]) -> bool:
        """Whether every term is in `other` too."""
        return self._terms <= _terms(other)

    def issuperset(self, other: Iterable["str | Negatives"]) -> bool:
        """Whether every term of `other` is in this set."""
        return self._terms >= _terms(other)

    def isdisjoint(self, other: Iterable["str | Negatives"]) -> bool:
        """Whether the two sets share no term."""
        return self._terms.isdisjoint(_terms(other))

    # -------------------------------------------------------------- operators
    def __or__(self, other: "Negatives") -> "Negatives":
        return _of(self._terms | other._terms) if type(other) is Negatives else NotImplemented

    def __and__(self, other: "Negatives") -> "Negatives":
        return _of(self._terms & other._terms) if type(other) is Negatives else NotImplemented

    def __sub__(self, other: "Negatives") -> "Negatives":
        return _of(self._terms - other._terms) if type(other) is Negatives else NotImplemented

    def __xor__(self, other: "Negatives") -> "Negatives":
        return _of(self._terms ^ other._terms) if type(other) is Negatives else NotImplemented

    def __le__(self, other: "Negatives") -> bool:
        return self._terms <= other._terms if type(other) is Negatives else NotImplemented

    def __lt__(self, other: "Negatives") -> bool:
        return self._terms < other._terms if type(other) is Negatives else NotImplemented

    def __ge__(self, other: "Negatives") -> bool:
        return self._terms >= other._terms if type(other) is Negatives else NotImplemented

    def __gt__(self, other: "Negatives") -> bool:
        return self._terms > other._terms if type(other) is Negatives else NotImplemented

    if not TYPE_CHECKING:  # so that type checkers see no operator here either

        def __invert__(self) -> NoReturn:
            message = (
                "~ has no meaning for Negatives: 'everything but these' cannot be written in a "
                "prompt; use a - b to take terms away"
            )
            raise TypeError(message)

    # -------------------------------------------------------------- the set itself
    def __contains__(self, term: object) -> bool:
        if not isinstance(term, str):
            return False
        if term in self._terms:
            return True
        try:
            found = _bare_terms(term)
        except TextError:  # nothing that could be in any set
            return False
        return bool(found) and found <= self._terms

    def __iter__(self) -> Iterator[str]:
        return iter(self.terms)

    def __len__(self) -> int:
        return len(self._terms)

    def __str__(self) -> str:
        return ", ".join(sorted(self._terms, key=_ORDER.__getitem__))

    def __repr__(self) -> str:
        return f"Negatives({', '.join(map(repr, self.terms))})"

    def __reduce__(self) -> tuple[type["Negatives"], tuple[str, ...]]:
        return Negatives, self.terms

    # -------------------------------------------------------------- meaning
    def of_kind(self, *kinds: Kind) -> "Negatives":
        """The terms of these kinds.

        Raises:
            WrongTypeError: When a kind is no `Kind`.

        Examples:
            >>> from kling_prompt.negatives import Kind
            >>> Negatives("logo, blur, purple cats").of_kind(Kind.TEXT, Kind.OWN)
            Negatives('logo', 'purple cats')
        """
        for kind in kinds:
            if not isinstance(kind, Kind):
                raise WrongTypeError.of("kind", kind, "Kind")
        return _of(frozenset(term for term in self._terms if kind_of(term) in kinds))

    def simplified(self) -> "Negatives":
        """The same wish in fewer terms: variants folded, and nothing that a broader term covers.

        Simplifying first and uniting then comes to the same:
        `(a | b).simplified() == (a.simplified() | b.simplified()).simplified()`.

        Examples:
            >>> Negatives("blurry, blur, blurriness, logos, people, crowd").simplified()
            Negatives('blur', 'logo', 'people')
        """
        folded = frozenset(CANONICAL.get(term, term) for term in self._terms)
        covered = [COVERED[term] for term in folded if term in COVERED]
        return _of(folded.difference(*covered))


def kind_of(term: str) -> Kind:
    """What a term is about; `Kind.OWN` when the vocabulary does not have it.

    Examples:
        >>> kind_of("watermark"), kind_of("purple cats")
        (Kind.TEXT, Kind.OWN)
    """
    return KINDS.get(term, Kind.OWN)


class _Order(dict[str, tuple[int, str]]):
    """Terms -> where they stand: by kind, then by alphabet, terms of your own last."""

    def __missing__(self, term: str) -> tuple[int, str]:
        return len(_RANKS), term


_KNOWN = frozenset(CANONICAL)
_RANKS = {kind: rank for rank, kind in enumerate(Kind)}
_ORDER = _Order({term: (_RANKS[kind], term) for term, kind in KINDS.items()})

_new = object.__new__
_keep = Negatives.__dict__["_terms"].__set__  # the slot itself: frozen for everybody else
_given: Callable[[Negatives], frozenset[str]] = attrgetter("_terms")


def _of(terms: frozenset[str]) -> Negatives:
    made = _new(Negatives)
    _keep(made, terms)
    return made


def _terms(other: Iterable["str | Negatives"]) -> frozenset[str]:
    """The terms of any iterable of texts, but not of a lone text, whose items are letters."""
    if isinstance(other, Negatives):
        return _given(other)
    if isinstance(other, str):
        raise WrongTypeError.of(
            "other", other, "Negatives or another iterable of texts", f"[{other!r}]"
        )
    try:
        given = tuple(other)
    except TypeError:
        raise WrongTypeError.of("other", other, "Negatives or another iterable of texts") from None
    return _found(given)


def _found(given: tuple[Any, ...]) -> frozenset[str]:
    """The terms of texts and sets."""
    if set(map(type, given)) == {str} and _KNOWN.issuperset(given):
        return frozenset(given)
    found: set[str] = set()
    for item in given:
        if isinstance(item, Negatives):
            found |= _given(item)
        elif isinstance(item, str):
            found |= _bare_terms(item)
        else:
            unpacked = "*[...]" if hasattr(item, "__iter__") else ""
            raise WrongTypeError.of("negative", item, "str or Negatives", unpacked)
    return frozenset(found)


def _bare_terms(text: str) -> set[str]:
    """The terms of one text; a list of terms of the vocabulary is taken as it stands."""
    if type(text) is str:
        if text in CANONICAL:
            return {text}
        pieces = set(text.split(", "))
        if CANONICAL.keys() >= pieces:
            return pieces
    from kling_prompt.negatives._bare import split  # noqa: PLC0415  (patterns, slow to compile)

    return split(text)

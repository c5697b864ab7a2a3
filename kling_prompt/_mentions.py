"""What a text asks for: whole words, singular or plural, that it does not deny.

Knows spelling and denial; which words mean the same thing is the business of the vocabulary.
"""

from collections.abc import Iterator
from typing import NamedTuple
from unicodedata import normalize

from kling_prompt._tokens import Tokens, tokens

_DENIALS = frozenset("no not without never avoid neither nor hardly zero".split())
_FREE = frozenset("free devoid empty clear".split())  # "free of people", and "people-free"
_OF = frozenset("of from".split())
_PASSED = frozenset("a an any the single more other".split())  # between a denial and its noun
# Two words that together are another thing than the one that either names.
_PAIRS = frozenset(
    {
        *(("cable", "car"), ("car", "park"), ("clock", "face"), ("clock", "hand")),
        *(("hand", "crafted"), ("hand", "drawn"), ("hand", "held"), ("hand", "made")),
        *(("hand", "mixer"), ("hand", "painted"), ("hot", "dog"), ("king", "penguin")),
        *(("man", "made"), ("rain", "forest"), ("razor", "blade"), ("second", "hand")),
        *(("snow", "globe"), ("snow", "leopard"), ("wall", "street"), ("watch", "face")),
    }
)
_IRREGULAR = {
    plural: singular
    for plural, _, singular in (
        pair.partition(":")
        for pair in """buses:bus children:child feet:foot geese:goose knives:knife leaves:leaf
        men:man mice:mouse teeth:tooth wolves:wolf women:woman""".split()
    )
}
_HISSING = ("ches", "shes", "sses", "xes", "zes")
_LONGEST = 1_000  # characters that are brought into one Unicode form: marks in a row cost squares
_BREAK, _DENIED = "\0", "\1"  # characters that no text of a user holds


class Mentions(NamedTuple):
    """The words of a text, ready to be looked through for the words of others.

    Attributes:
        line: The words in the singular, each between two breaks, those denied with a mark.
        words: Each of them once.
    """

    line: str
    words: frozenset[str]

    def has(self, other: "Mentions") -> bool:
        """Whether all words of `other` stand in this text, side by side and not denied."""
        return other.words <= self.words and other.line in self.line


def mentions(text: str) -> Mentions:
    """The words of a text.

    Examples:
        >>> dogs = mentions("dogs")
        >>> [mentions(text).has(dogs) for text in ("a black dog", "no cats or dogs", "a hot dog")]
        [True, False, False]
    """
    words = [*_marked(_paired(tokens(text if len(text) > _LONGEST else normalize("NFC", text))))]
    return Mentions(f"{_BREAK}{_BREAK.join(words)}{_BREAK}", frozenset(words))


def _paired(found: Tokens) -> Iterator[str]:
    """The words in the singular, the two of a pair as one, without what is "-free"."""
    words = [singular(word) for word in found.words]
    index = 0
    while index < len(words):
        word, after = words[index], words[index + 1 : index + 2]
        index += 1
        if after and index in found.joined and after[0] in _FREE:
            continue
        if after and (word, after[0]) in _PAIRS:
            word += f" {after[0]}"
            index += 1
        yield word


def _marked(words: Iterator[str]) -> Iterator[str]:
    """The words, with a mark on the first noun after each denial, and on those that "or" adds."""
    before, denying, denied = "", False, False
    for word in words:
        if word in _DENIALS or (word in _OF and before in _FREE) or (word == "or" and denied):
            denying, denied = True, False
        elif not (denying and word in _PASSED):
            denying, denied = False, denying
        yield _DENIED + word if denied else word
        before = word


def singular(word: str) -> str:
    """A word without its plural or possessive ending.

    Examples:
        >>> [singular(word) for word in ("doors", "eye's", "wolves", "glass")]
        ['door', 'eye', 'wolf', 'glass']
    """
    word = word.removesuffix("'s")
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")):  # noqa: PLR2004
        return word
    if word.endswith("ies") and len(word) > 4:  # noqa: PLR2004  (but "ties", "pies")
        return word[:-3] + "y"
    return word[:-2] if word.endswith(_HISSING) else word[:-1]

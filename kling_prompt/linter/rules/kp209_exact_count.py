"""The rule KP209, exact-count."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._lists import FUNCTION, NUMBERS
from kling_prompt.linter._rule import Cases, Flaw, Rule
from kling_prompt.linter.finding import Severity

_LEAST = 3  # models get one and two right


class ExactCount(Rule):
    """An exact number of things, from three on: "five parrots", "exactly two cups".

    Saying the number helps a little, but the model may show four or six. Where the number does not
    matter, write "a few" or "a group of"; where it does, start from an image.

    Source: the Kling 2.0 prompting guide, pitfall 9. It holds for all models.
    """

    code = "KP209"
    name = "exact-count"
    severity = Severity.WARNING
    bad: ClassVar[Cases] = (
        "Five green parrots perch on a mossy branch in the rain.",
        "A street artist in a striped shirt juggles 6 burning torches at night.",
        "A wooden tray with exactly two cups of tea on a low table.",
        "A caravan of twenty camels crosses a white salt flat.",
        "A stack of 4 cubes on a glass table, soft studio light.",
        "A dozen old fishing boats rock in a gray harbor.",
    )
    good: ClassVar[Cases] = (
        "A few green parrots perch on a mossy branch in the rain.",
        "Two dancers in red turn slowly on an empty stage.",
        "A 24 year old woman reads by a window in the afternoon sun.",
        "Shot on a 35 mm lens, an old man feeds pigeons in a square.",
        "A three-story house with green shutters on a windy hill.",
        "A street in Lisbon in 1985, trams and wet cobblestones.",
        "The camera turns 360 degrees around a white mug.",
        "A Boeing 747 lifts off into low orange sun.",
        "A gray river winds through the Three Gorges in fog.",
        "A train station at five in the morning, steam over the tracks.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each number of things that can be counted in the picture."""
        for word in draft.at:
            value = NUMBERS.get(word, -1) if word.isalpha() else _digits(word)
            if value < 0:
                continue
            for index in draft.at[word]:
                exact = draft.word(index - 1) == "exactly"
                if value < (1 if exact else _LEAST) or not draft.is_free(index):
                    continue
                last = _counted(draft, index)
                if last:
                    first = index - exact
                    shown = draft.shown(first, last)
                    message = f'the model may show more or fewer than "{shown}"'
                    yield Flaw(message, draft.span(first, last))


def _digits(word: str) -> int:
    """The number that digits mean, -1 for what is none or a year."""
    if not word.isascii() or not word.isdigit() or len(word) > 3:
        return -1
    return int(word)


_REACH = 4  # words from the number to its noun
_PLURALS = frozenset(
    """people men women children mice geese wolves sheep fish deer teeth feet oxen policemen
    firemen fishermen businessmen businesswomen kids knives leaves loaves shelves police""".split()
)
_NOT_PLURAL = frozenset(
    """is was has his this its as us yes always across towards various glass grass dress class
    bus gas series canvas serious famous gorgeous mysterious curious less stands sits runs walks
    holds looks moves wears flies rides plays""".split()
)
# What is measured, not counted.
_UNITS = frozenset(
    """am bit bits century centuries cm day days decade decades degree degrees dollar dollars euro
    euros feet floor fold foot fps frame frames hour hours hz inch inches k kg km kilometers
    kilometres lens lenses m meter meters metre metres mile miles millimeter millimeters minute
    minutes mm month months mph o'clock ounces p percent pm point points pounds px second
    seconds sec secs stars story stories times ton tons week weeks x year years yard yards
    generations dimensions speeds light d""".split()
)
# Names of which a number is part.
_NAMED = frozenset(
    """act apollo area boeing airbus chapter channel canon engine episode f f1 formula frame
    gate highway iphone ipad kling level model motion nikon no number page part phase pixel
    playstation ps route scene season section shot sony step take version volume windows world war
    arri galaxy highway lane agent district / : $ # * age aged at until than""".split()
)


def _is_name(draft: Draft, index: int) -> bool:
    """Whether a number is part of a name: "the Three Gorges"."""
    if draft.opens_clause(index) or index + 1 >= len(draft.words):
        return False
    return all(draft.text[draft.tokens.starts[at]].isupper() for at in (index, index + 1))


def _counted(draft: Draft, index: int) -> int:
    """The index of the plural noun that a number counts, or 0."""
    joined = draft.tokens.joined
    if index + 1 in joined or index in joined or draft.word(index + 1) in _UNITS:
        return 0
    before = draft.word(index - 1)
    if before in _NAMED or _is_name(draft, index):
        return 0
    sentences = draft.tokens.sentences
    for at in range(index + 1, min(index + 1 + _REACH, len(draft.words))):
        word = draft.words[at]
        if sentences[at] != sentences[index] or word in FUNCTION:
            return 0
        if _is_plural(word):
            return at
        if not word[0].isalpha() and (word != "," or at == index + 1):
            return 0
    return 0


def _is_plural(word: str) -> bool:
    if word in _PLURALS:
        return True
    if word in _NOT_PLURAL or len(word) < 4:
        return False
    return word.endswith("s") and not word.endswith(("ss", "us", "'s", "ous"))

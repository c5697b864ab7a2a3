"""The rule KP209, exact-count."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._lists import FUNCTION, NUMBERS
from kling_prompt.linter._noun.names import BEINGS, HUMANS
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
        "3 dog and a whale in a gray bay.",
        "Five white and brown cows graze on a steep hill.",
        "Four ripe, juicy, freshly picked pears on a marble shelf.",
        "A family of four at a campfire by a dark lake, sparks in the wind.",
        "A trio of fiddlers in a smoky tavern, low warm light.",
        "Two sailors on a pier, and three of them in a boat, gray fog.",
        "1,000 paper lanterns rise over a dark river.",
        "Seven samurai on a misty ridge at dawn.",
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
        "A 3 headed dog guards an old iron gate in the fog.",
        "The old stone bridge of 1850, boats in the morning mist.",
        "A gray 4 door robot taxi in the rain.",
        "A cup of tea for four on a low table by the window.",
        "A jazz trio plays in a small smoky club at night.",
        "A silver Falcon 9 rockets into a gray sky over the sea.",
        "A sailor at a bar whom nobody has seen for twenty winters, peat light.",
        "Lot 5, 4 small red lamp in a dark stone hall.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each number of things that can be counted in the picture."""
        for word in (*draft.numerals, *(NUMBERS.keys() & draft.at.keys())):
            value = NUMBERS.get(word, -1) if word.isalpha() else _digits(word)
            if value < 0:
                continue
            for index in draft.at[word]:
                exact = draft.word(index - 1) == "exactly"
                if value < (1 if exact else _LEAST) or not draft.is_free(index):
                    continue
                last = index + 1 if exact and value == 1 else _counted(draft, index)
                if last >= 0:
                    yield _flaw(draft, index - exact, last)
        for index in draft.places(_BANDS):
            if draft.word(index + 1) == "of":  # a jazz trio is a band
                yield _flaw(draft, index, index)


_BANDS = frozenset("trio quartet quintet sextet triplets quadruplets".split())


def _flaw(draft: Draft, first: int, last: int) -> Flaw:
    message = f'the model may show more or fewer than "{draft.shown(first, last)}"'
    return Flaw(message, draft.span(first, last))


_LONGEST = 3  # digits of a number that cannot be a year


def _digits(word: str) -> int:
    """The number that digits mean, -1 for what is none or a year."""
    bare = word.replace(",", "")
    if not bare.isascii() or not bare.isdigit():
        return -1
    return int(bare) if len(word) <= _LONGEST or bare != word or bare == "1000" else -1


_REACH = 7  # tokens from the number to its noun
_PLURALS = frozenset(
    """people men women children mice geese wolves sheep fish deer teeth feet oxen policemen
    firemen fishermen businessmen businesswomen kids knives leaves loaves shelves police aircraft
    spacecraft samurai ninja geisha bison salmon trout squid koi shrimp jellyfish goldfish starfish
    moose elk zebra cacti fungi dice offspring dwarves elves""".split()
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
    generations dimensions speeds light d nights mornings evenings weekends summers autumns
    winters seasons""".split()
)
# Names of which a number is part.
_NAMED = frozenset(
    """act apollo area boeing airbus chapter channel canon engine episode f f1 formula frame
    gate highway iphone ipad kling level model motion nikon no number page part phase pixel
    playstation ps route scene season section shot sony step take version volume windows world war
    arri galaxy highway lane agent district / : $ # * age aged at until than""".split()
)


def _is_name(draft: Draft, index: int) -> bool:
    """Whether a number is part of a name: "the Three Gorges", "an old Viper 4"."""
    if draft.opens_clause(index) or index + 1 >= len(draft.words):
        return False
    if draft.is_name(index - 1) and not draft.opens_clause(index - 1):
        return True
    return all(draft.text[draft.tokens.starts[at]].isupper() for at in (index, index + 1))


_PARTED = frozenset(
    """headed legged eyed winged armed tailed horned door wheel piece seat seater man way part
    storey tier""".split()
)
"""What tells a thing by the number of its parts: "a 3 headed dog"."""
_GROUPS = frozenset("family group team crew pack band herd flock party set row line".split())


def _counted(draft: Draft, index: int) -> int:
    """The index of the noun that a number counts, or -1."""
    joined = draft.tokens.joined
    following = draft.word(index + 1)
    if index + 1 in joined or index in joined or following in _UNITS or following in _PARTED:
        return -1
    before = draft.word(index - 1)
    if before in _NAMED or before.isdigit() or _is_name(draft, index):
        return -1
    if before == "of" and draft.word(index - 2) in _GROUPS:
        return index
    if before == "of" and draft.word(index - 2) in HUMANS:
        return -1  # "a boy of ten"
    if following == "of":
        return index + 2 if draft.word(index + 2) == "them" else _plural(draft, index + 2)
    found = _plural(draft, index)
    return found if found >= 0 else _sloppy(draft, index)


def _plural(draft: Draft, index: int) -> int:
    """The plural noun behind a number and its adjectives, or -1."""
    sentences = draft.tokens.sentences
    for at in range(index + 1, min(index + 1 + _REACH, len(draft.words))):
        word = draft.words[at]
        if sentences[at] != sentences[index] or (word in FUNCTION and word != "and"):
            return -1
        if word in NUMBERS or (at == index + 1 and word in ("and", ",")):
            return -1
        if _is_plural(word):
            return at
        if not word[0].isalpha() and word != ",":
            return -1
    return -1


_LEADS = frozenset("and with of are".split())
_ADJECTIVES = 2  # words between a number and a being in the singular


def _sloppy(draft: Draft, index: int) -> int:
    """A being in the singular behind a number of several ("4 real bear"), or -1."""
    if not draft.opens_clause(index) and draft.word(index - 1) not in _LEADS:
        return -1
    for at in range(index + 1, index + 2 + _ADJECTIVES):
        word = draft.word(at)
        if word in BEINGS:
            return at if draft.closes_clause(at) or draft.word(at + 1) in FUNCTION else -1
        if not word.isalpha() or word in FUNCTION:
            return -1
    return -1


def _is_plural(word: str) -> bool:
    if word in _PLURALS:
        return True
    if word in _NOT_PLURAL or len(word) < 4:
        return False
    return word.endswith("s") and not word.endswith(("ss", "us", "'s", "ous"))

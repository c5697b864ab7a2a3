"""The rule KP203, ambiguous-word."""

from collections.abc import Iterator
from typing import ClassVar, NamedTuple

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Cases, Flaw, Rule
from kling_prompt.linter.finding import Severity


class AmbiguousWord(Rule):
    """A word with two meanings and nothing beside it that tells which: "bark", "bat", "crane".

    The model picks the more common sense, or mixes both. Add a word that decides: "tree bark", "a
    wooden baseball bat". A word that other words decide already is not reported.

    Source: the Kling 2.0 prompting guide, on ambiguous words. It holds for all models.
    """

    code = "KP203"
    name = "ambiguous-word"
    severity = Severity.INFO
    bad: ClassVar[Cases] = (
        "A close-up of bark in soft gray light.",
        "A bat hangs in an empty room, dust in the light.",
        "A crane stands at the edge of a misty field at dawn.",
    )
    good: ClassVar[Cases] = (
        "A close-up of tree bark with moss in soft gray light.",
        "A bat folds its wings in a dark cave.",
        "A crane with red feathers stands in a misty field at dawn.",
        "The camera cranes up over a misty field at dawn.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """The first place of each word that has two senses and no context for either."""
        for word, senses in _SENSES.items():
            if word not in draft.at:
                continue
            index = draft.at[word][0]
            if draft.is_free(index) and _is_noun(draft, index) and senses.open(draft):
                message = f'"{word}" may be {senses.shown}; add the word that decides'
                yield Flaw(message, draft.span(index, index))


class _Senses(NamedTuple):
    """What a word may be, and the words that tell."""

    shown: str
    deciding: frozenset[str]

    def open(self, draft: Draft) -> bool:
        """Whether no word of the draft decides."""
        return self.deciding.isdisjoint(draft.at)


def _is_noun(draft: Draft, index: int) -> bool:
    return draft.word(index - 1) not in _VERBAL and draft.word(index + 1) not in _MOVING


_VERBAL = frozenset("to camera dogs they will can".split())
_MOVING = frozenset("up down shot back".split())


def _senses(shown: str, deciding: str) -> _Senses:
    return _Senses(shown, frozenset(deciding.split()))


_SENSES = {
    "bark": _senses(
        "the skin of a tree or the sound of a dog",
        "tree trees oak pine birch trunk moss forest woods wood log dog dogs puppy fox loud",
    ),
    "bat": _senses(
        "an animal or a club",
        "wings wing fly flies flying cave baseball cricket swings swing player ball night vampire",
    ),
    "crane": _senses(
        "a bird or a machine",
        """bird birds feathers feather wings wing nest flies flock beak construction steel port
        cargo harbor building site tower lifts hook marsh red crowned shot camera origami paper""",
    ),
    "seal": _senses(
        "an animal or a stamp",
        "ice sea ocean water beach fur swims wax letter stamp envelope paper rocks pup",
    ),
    "mouse": _senses(
        "an animal or a part of a computer",
        "cheese cat fur tail computer desk keyboard laptop hole whiskers screen click field grass",
    ),
    "palm": _senses(
        "a tree or a hand", "tree trees beach island coconut hand hands fingers finger leaf leaves"
    ),
    "trunk": _senses(
        "of a tree, of an elephant, or a chest",
        "tree trees oak bark elephant car suitcase luggage attic leather palm forest chest pine",
    ),
    "ruler": _senses(
        "a king or a measuring stick",
        "king queen throne crown empire palace desk pencil school inches kingdom",
    ),
    "pitcher": _senses(
        "a jug or a baseball player",
        "water milk lemonade baseball mound glass jug juice throws ceramic pours table",
    ),
    "club": _senses(
        "a stick or a place to dance",
        "golf dance dancing night jazz music caveman wooden dancers dj ball dim bar singer",
    ),
    "flash": _senses(
        "of a camera or of lightning",
        "lightning storm thunder camera photographer cameras paparazzi explosion light lights",
    ),
    "jaguar": _senses(
        "an animal or a car", "cat jungle fur prowls spots forest car road drives wheels engine"
    ),
    "turkey": _senses(
        "a bird, a dish or a country",
        "bird feathers farm roast roasted oven dinner table istanbul country cappadocia",
    ),
    "nail": _senses(
        "of a finger or of a carpenter",
        "finger fingers polish hammer wood wall board hand hands rusty manicure",
    ),
    "nails": _senses(
        "of fingers or of a carpenter",
        "finger fingers polish hammer wood wall board hand hands rusty manicure painted",
    ),
}

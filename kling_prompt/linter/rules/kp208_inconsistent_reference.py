"""The rule KP208, inconsistent-reference."""

from collections.abc import Iterator

from kling_prompt._lists import PAIRED
from kling_prompt.linter._draft import Draft
from kling_prompt.linter._names import BEINGS, NAMES, PERSONS, UMBRELLAS
from kling_prompt.linter._rule import Flaw, Rule
from kling_prompt.linter.finding import Edit, Fix, Severity


class InconsistentReference(Rule):
    """The same thing under another name: first "a white SUV", then "the car".

    The model may take the second name for a second thing. Repeat the name, best with what
    distinguishes it ("the white SUV"). Pronouns are fine, and so is a name that keeps its head
    noun: "a tabby cat", then "the cat".

    Source: the Kling 2.0 prompting guide, pitfall 7. It holds for all models.
    """

    code = "KP208"
    name = "inconsistent-reference"
    severity = Severity.WARNING
    bad = (
        "A yellow taxi waits at a wet corner. The car pulls out into the evening traffic.",
        "A young boy flies a paper kite on a windy hill. The child laughs and runs.",
        "A leather sneaker turns on a white stand. Light slides over the shoe.",
        "A rusty robot waters a plant. Steam rises from the machine in the morning sun.",
        "A husky runs through deep snow, and the dog shakes its fur in the low sun.",
        "An old fisherman mends a torn net on a pier. The man hums a quiet song.",
        "A gray parrot sits on a bare branch. The bird folds its wings.",
        "An astronaut floats in a dim corridor. The figure turns to the round window.",
        "A violin lies on dark velvet. The instrument gleams in soft light.",
    )
    good = (
        "A yellow taxi waits at a wet corner. The taxi pulls out into the evening traffic.",
        "A gray-haired baker pulls loaves from an oven while two boys wave at the man.",
        "A red sports car idles at a level crossing. The car shakes as a train goes by.",
        "A husky runs through deep snow while the dog sled slides behind it.",
        "A sailor ties a rope on the deck. It is wet and heavy.",
        "A boy and a child in red boots play on the stairs. The child waves.",
        "An arc around a grand piano in an empty hall shows the details of the instrument.",
        "A dancer bows in a white spotlight. The woman in the first row claps.",
        "A wooden ship leaves a foggy harbor. The boat next to it turns.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each general or other name with an article, behind the name that it stands for."""
        seen = draft.at.keys()
        for again in _AGAIN & seen:
            general = again.removesuffix("'s")
            if again != general and general in seen:
                continue
            index = draft.at[again][0]
            lead = index - 1 - (draft.word(index - 1) in PAIRED)
            if draft.word(lead) not in ("the", "that", "one") or _is_modifier(draft, index):
                continue
            if general in PERSONS and draft.word(index + 1) in _RESTRICTING:
                continue
            if general in UMBRELLAS and not draft.opens_clause(lead):
                continue
            named = [(draft.at[word][0], word) for word in NAMES[general] & seen]
            if not named or (general in PERSONS and not _is_alone(draft, general, index)):
                continue
            first, word = min(named)
            if first >= index or not _is_subject(draft, first) or _is_modifier(draft, first):
                continue
            message = (
                f'"the {general}" may become a second thing beside the {word}; '
                "keep the name that came first"
            )
            start, _ = draft.span(index, index)
            fix = Fix(f'write "{word}" again', (Edit(start, start + len(general), word),))
            yield Flaw(message, draft.span(lead, index), fix)


_AGAIN = NAMES.keys() | {f"{general}'s" for general in NAMES}
_SUBJECTS = 2  # sentences in which the thing that matters is named
# Behind a name they tell which one of several ("the woman in the first row").
_RESTRICTING = frozenset("in behind beside with at next from near on who whose to".split())
_ANOTHER = frozenset("next beside near opposite".split())


def _is_subject(draft: Draft, index: int) -> bool:
    """Whether a name opens the text; what turns up late is no subject."""
    return draft.tokens.sentences[index] < _SUBJECTS and draft.is_free(index)


def _is_alone(draft: Draft, general: str, index: int) -> bool:
    """Whether only one being is named before a general name for it."""
    named = {
        word.removesuffix("'s")
        for word in BEINGS & draft.at.keys()
        if draft.at[word][0] < index and word != general
    }
    return len(named) == 1


def _is_modifier(draft: Draft, index: int) -> bool:
    """Whether a noun stands before another one, or for a thing beside ("the boat next to it")."""
    following = draft.word(index + 1)
    beside = following in _ANOTHER and {"it", "him", "her", "them"} & set(
        draft.words[index + 2 : index + 4]
    )
    return bool(beside) or following in _HEADS or index + 1 in draft.tokens.joined


_HEADS = frozenset(
    """door doors driver drivers sled collar park seat window windows wheel wheels tracks track
    rack engine horn mirror house light lights hood roof tire tires trail lace laces store shop
    bed beds pot pots game""".split()
)

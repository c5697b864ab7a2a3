"""The rule KP208, inconsistent-reference."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt._lists import DETERMINERS, PAIRED, PREPOSITIONS
from kling_prompt.linter._draft import Draft
from kling_prompt.linter._lists import BE, FUNCTION, NUMBERS
from kling_prompt.linter._names import (
    ANY_BEING,
    BEINGS,
    LITTLE_ONE,
    NAMES,
    PERSONS,
    SINGULARS,
    UMBRELLAS,
    plural,
    rivals,
)
from kling_prompt.linter._rule import Cases, Flaw, Rule
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
    bad: ClassVar[Cases] = (
        "A german shepherd runs on a wet beach. The dog barks at a wave.",
        "A cat holds her kitten and licks the little one in soft light.",
        "A figure walks through thick snow. The person stops at a red door.",
        "A woman rocks her baby in low light, and the child's hand opens.",
        "A row of samurai stands at a wall. Each warrior holds a lamp.",
        "A boy fills his puppy's bowl, and the dog wags its tail.",
        "A gray-haired baker pulls loaves from an oven while two boys wave at the man.",
        "A poodle naps on a rug, and a boy strokes the playful pup.",
        "A skater lifts her surfboard. The board shines in the low sun.",
        "Honey runs from a spoon, the thick liquid glows in the light.",
        "A red Porsche waits at a gate. Fog hides the sports car's hood.",
        "A phoenix rises from gray ash. The creature's eyes glow in the dark.",
        "A vehicle climbs a wet road, and the camera stays behind the car.",
        "A flight attendant pours tea. The stewardess smiles at a man in a cap.",
        "A cheetah runs over dry grass, and dust hides the speed of this magnificent predator.",
        "A singer in a gray outfit bows, and lamps gleam on her attire.",
        "A yellow taxi waits at a wet corner. The car pulls out into the evening traffic.",
        "A young boy flies a paper kite on a windy hill. The child laughs and runs.",
        "A leather sneaker turns on a white stand. Light slides over the shoe.",
        "A rusty robot waters a plant. Steam rises from the machine in the morning sun.",
        "A husky runs through deep snow, and the dog shakes its fur in the low sun.",
        "An old fisherman mends a torn net on a pier. The man hums a quiet song.",
        "A gray parrot sits on a bare branch. The bird folds its wings.",
        "An astronaut floats in a dim corridor. The figure turns to the round window.",
        "A violin lies on dark velvet. The instrument gleams in soft light.",
        "A copper kettle hums on a stove, and soft steam hides the shiny kitchenware.",
        "A lizard basks on a hot stone. The tiny reptile blinks in the sun.",
        "Two foxes cross a frozen lake at dusk. The animals leave blue tracks.",
        "A ruby ring turns on gray silk. Soft light slides over the jewelry.",
    )
    good: ClassVar[Cases] = (
        "An ice cube melts in a warm drink and sends ripples through the liquid.",
        "A shepherd walks up a green hill at dawn. The dog runs ahead of the sheep.",
        "The sun rose over a gray field. The flower opens in the light.",
        "A construction crane turns in fog. The bird lands on its arm.",
        "The walls glow orange in the dusk. The fruit lies on a table.",
        "A magician in dazzling attire bows. His costume gleams in the light.",
        "Boys are playing basketball in a yard, and one throws the ball to a girl.",
        "A cat sleeps on a lap, calm between the pet and owner in soft light.",
        "A cave with old paintings, a torch shows new parts of the artwork.",
        "A yellow taxi waits at a wet corner. The taxi pulls out into the evening traffic.",
        "A red sports car idles at a level crossing. The car shakes as a train goes by.",
        "A husky runs through deep snow while the dog sled slides behind it.",
        "A sailor ties a rope on the deck. It is wet and heavy.",
        "A boy and a child in red boots play on the stairs. The child waves.",
        "An arc around a grand piano in an empty hall shows the details of the instrument.",
        "A dancer bows in a white spotlight. The woman in the first row claps.",
        "A wooden ship leaves a foggy harbor. The boat next to it turns.",
        "A nurse bandages a fox in a bright room. The animal hospital is quiet.",
        "A finch and a robin sit on a wet rail. The bird on the left sings.",
        "A bus stops in heavy rain. The vehicle behind it honks.",
        "A red fox and two wolves run over snow; the animals cross a stream.",
        "A wolf steps through snow while a dog barks. The dog looks back.",
        "A violin player bows in soft light. The instrument case lies open.",
        "Birds circle over dark pines in soft light. The camera slowly cranes up.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each general or other name with an article, behind the name that it stands for."""
        for again in sorted([word for word in draft.at if word in _AGAIN]):
            index = draft.at[again][0]
            general = again.removesuffix("'s")
            lead = _lead(draft, index)
            if general == LITTLE_ONE and draft.word(index - 1) != "little":
                continue
            if lead < 0 or _is_other(draft, general, index) or _is_general(draft, again, lead):
                continue
            word = _named(draft, general, index)
            if not word:
                continue
            message = (
                f'"the {general}" may become a second thing beside the {word}; '
                "keep the name that came first"
            )
            start, _ = draft.span(index, index)
            fix = Fix(f'write "{word}" again', (Edit(start, start + len(general), word),))
            yield Flaw(message, draft.span(lead, index), fix)


_AGAIN = NAMES.keys() | {f"{general}'s" for general in NAMES}
_SUBJECTS = 3  # sentences in which the thing that matters is named
_OWNERS = frozenset("his her its their".split())
_KNOWN = frozenset("the that this these those one each".split())
_ADJECTIVES = 3  # words between an article and its noun
# Nouns before a noun: what they make is another thing.
_MAKING = frozenset(
    """police guard fire race toy school family kitchen garden street city company water rescue war
    rental delivery guide space video game church camera construction tower harbor port
    sun moon smoke mist steam dust fog""".split()
)
# Words that tell which one of several.
_RESTRICTING = frozenset("in behind beside with at next from near on who whose to".split())
_ANOTHER = frozenset("next beside near opposite behind".split())
_SIDES = frozenset("left right background foreground distance other front middle".split())


def _lead(draft: Draft, index: int) -> int:
    """Where the article of a known thing stands before it, or -1."""
    for at in range(index - 1, max(index - 2 - _ADJECTIVES, -1), -1):
        word = draft.words[at]
        owned = draft.words[index] in (*_WORN, LITTLE_ONE) and (
            word in _OWNERS or word.endswith("'s")
        )
        if word in _KNOWN or owned:
            return at
        if not _modifies(word):
            return -1
    return -1


def _modifies(word: str) -> bool:
    """Whether a word may be an adjective or an adverb before a noun."""
    if word in PAIRED or word in ("-", "sports"):
        return True
    if word.endswith("s") or not word.isalpha() or word in DETERMINERS or word in _MAKING:
        return word.endswith(("ous", "less"))
    return word not in FUNCTION and word not in PREPOSITIONS and word not in NAMES


def _is_other(draft: Draft, general: str, index: int) -> bool:
    """Whether a name is part of another, tells a thing apart, or was introduced itself."""
    owner = draft.words[index].endswith("'s")
    if (not owner and _is_modifier(draft, index)) or any(
        draft.at.get(name, [index])[0] < index and draft.word(draft.at[name][0] - 1) != "other"
        for name in (general, f"{general}'s", plural(general))
    ):
        return True
    behind = draft.words[index + 1 : index + 5]
    if behind[:1] in (["on"], ["in"], ["to"]) and not _SIDES.isdisjoint(behind):
        return True
    return general in PERSONS and not _RESTRICTING.isdisjoint(behind[:1])


_BROAD = frozenset(
    """instrument instruments artwork animal animals creature creatures product
    plant object flower fruit""".split()
)
"""Names that tell of a kind as such behind "of the" ("the strings of the instrument")."""
_WORN = frozenset("attire outfit ensemble clothes clothing".split())
"""What has an owner whenever it is named."""


def _is_general(draft: Draft, again: str, lead: int) -> bool:
    """Whether a name is too general where it stands ("the details of the instrument")."""
    if again in UMBRELLAS:
        return not draft.opens_clause(lead)
    if draft.word(lead - 1) != "of" or draft.words[lead] != "the":
        return draft.word(lead - 1) == "between"
    detailed = draft.word(lead - 2) in ("detail", "details") and not again.endswith("'s")
    return again in _BROAD or detailed


# Nouns that are other words too: they count behind an article.
_HOMOGRAPHS = frozenset(
    """rose roses saw fly flies watch watches pan crane can duck swallow orange pitcher drill seal
    bat cab jack key light boot trunk""".split()
)
_BREEDS = frozenset("german australian belgian anatolian".split())
_PLAYING = frozenset("play plays playing played".split())
"""What makes a game of a ball."""


def _firsts(draft: Draft, names: frozenset[str]) -> dict[str, int]:
    """Where each of the names stands first, also as an owner ("the puppy's bowl")."""
    owners = (word for word in draft.at if word.endswith("'s") and word[:-2] in names)
    firsts: dict[str, int] = {}
    for word in (*sorted([word for word in draft.at if word in names]), *owners):
        first = draft.at[word][0]
        if "husky" in names and word == "shepherd" and draft.word(first - 1) not in _BREEDS:
            continue
        if draft.word(first - 1) not in _PLAYING and (
            word not in _HOMOGRAPHS or _led_by(draft, first, DETERMINERS)
        ):
            bare = word.removesuffix("'s")
            firsts[bare] = min(first, firsts.get(bare, first))
    return firsts


def _named(draft: Draft, general: str, index: int) -> str:
    """The only thing before a place that a general name can stand for, or nothing."""
    firsts = _firsts(draft, NAMES[general])
    named = sorted(
        (first, word)
        for word, first in firsts.items()
        if first < index and (draft.words[first] != word or not _is_modifier(draft, first))
    )
    if not named or (general in PERSONS and not _is_alone(draft, general, index)):
        return ""
    first, word = named[0]
    kinds = NAMES[SINGULARS[general]] if general in SINGULARS else ()
    if any(
        draft.at[kind][0] < index and word not in (kind, plural(kind))
        for kind in draft.at
        if kind in kinds
    ):
        return ""  # "a fox and two wolves" are "the animals"
    if any(
        _led_by(draft, again, _NEW)
        for other, again in firsts.items()
        if first < again < index and other != word
    ):
        return ""
    return word if draft.tokens.sentences[first] < _SUBJECTS and draft.is_free(first) else ""


def _led_by(draft: Draft, index: int, leads: frozenset[str]) -> bool:
    """Whether one of these words or a number leads to a noun: "a robin", "two old robins"."""
    before = (draft.word(index - step) for step in range(1, 2 + _ADJECTIVES))
    lead = next(
        (word for word in before if word in leads | NUMBERS.keys() or not _modifies(word)), ""
    )
    return lead in leads or lead in NUMBERS


_NEW = frozenset("a an another several some".split())


def _is_alone(draft: Draft, general: str, index: int) -> bool:
    """Whether only one being is named before a general name for it."""
    others = BEINGS if general in ANY_BEING else rivals(general)
    named = {
        word.removesuffix("'s")
        for word in draft.at
        if word in others and draft.at[word][0] < index and word != general
    }
    return len(named) == 1


def _is_modifier(draft: Draft, index: int) -> bool:
    """Whether a noun stands before another one, or for a thing beside ("the boat next to it")."""
    following = draft.word(index + 1)
    beside = following in _ANOTHER and {"it", "him", "her", "them"} & set(
        draft.words[index + 2 : index + 4]
    )
    if beside or following in _HEADS or index + 1 in draft.tokens.joined:
        return True
    if not following.isalpha() or following in _GOING or following.endswith(_VERBAL):
        return False
    return not draft.words[index].endswith("s")  # one that does something does it with -s


_VERBAL = ("s", "ed", "ing", "ly", "'s")
_GOING = (
    FUNCTION
    | PREPOSITIONS
    | BE
    | frozenset(
        """ran sat stood came went saw took lay flew swam fell began felt held kept made rose spun
        slowly suddenly asleep alone again before after until because where not up down out off away
        made lit built set cut put hung bent worn half made all one each both themselves itself
        deep high low still motionless mid upside forward backward must can could may might will
        would should shall""".split()
    )
)
_HEADS = frozenset(
    """door doors driver drivers sled collar park seat window windows wheel wheels tracks track
    rack engine horn mirror house light lights hood roof tire tires trail lace laces store shop
    bed beds pot pots game cases players boxes strings keys shows shelters feed""".split()
)

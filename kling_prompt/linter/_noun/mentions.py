"""Where a text names things, and how: as a new one, as one that is known, or in passing.

Knows noun phrases; which names stand for one thing is told by `names`.
"""

from collections.abc import Iterator
from typing import NamedTuple

from kling_prompt._lists import ACTIONS, DETERMINERS, PAIRED, PREPOSITIONS
from kling_prompt.linter._draft import Draft
from kling_prompt.linter._lists import BE, FUNCTION, NUMBERS
from kling_prompt.linter._noun.names import COMPOUNDS, FORMS, HEADLESS, HUMANS, LITTLE, Form


class Mention(NamedTuple):
    """A thing that is named.

    Attributes:
        place: The token of its noun.
        size: How many tokens the noun has.
        form: Its name, and its number.
    """

    place: int
    size: int
    form: Form


def mentions(draft: Draft) -> Iterator[Mention]:
    """The things with a known name, in order, each word a few times."""
    at = draft.at
    for index in sorted([index for word in at if word in _NAMED for index in at[word][:_OFTEN]]):
        word = draft.words[index].removesuffix("'s")
        found = _compound(draft, index, word)
        if found is None or index in draft.tokens.quoted:
            continue
        first = index - found.size + 1
        if word in _HOMOGRAPHS and found.size == 1 and not _is_noun(draft, index):
            continue
        if draft.word(first - 1) not in _PLAYING and not _is_simile(draft, first):
            yield found


_OFTEN = 4  # times that a word is looked at: what it names is known by then
_NOUNS = FORMS.keys() | COMPOUNDS.keys()
_NAMED = frozenset(_NOUNS | {f"{noun}'s" for noun in _NOUNS})


def _compound(draft: Draft, index: int, word: str) -> Mention | None:
    """What is named by the word at a place and those before it."""
    for before, form in COMPOUNDS.get(word, ()):
        if index and before[-1] == draft.words[index - 1] and _stands(draft, index, before):
            return Mention(index, len(before) + 1, form)
    return Mention(index, 1, FORMS[word]) if word in FORMS else None


def _stands(draft: Draft, index: int, before: tuple[str, ...]) -> bool:
    """Whether these words stand right before a place."""
    return tuple(draft.words[max(index - len(before), 0) : index]) == before


def head(mention: Mention) -> Iterator[Mention]:
    """The last word of a name of several words, as a name: a polar bear is a bear."""
    last = FORMS.get(mention.form.name.rpartition("-")[2])
    if mention.size > 1 and last is not None and mention.form.name not in HEADLESS:
        form = Form(last.name, one=mention.form.one, many=mention.form.many)
        yield Mention(mention.place, 1, form)


_PLAYING = frozenset("play plays playing played".split())
"""What makes a game of a ball."""
_LEADING = DETERMINERS | PREPOSITIONS
# Nouns that are other words too: they count behind an article.
_HOMOGRAPHS = frozenset(
    """rose saw fly flies watch watches pan pans crane cranes can cans duck ducks swallow swallows
    orange pitcher drill drills seal seals bat cab jack key light lights boot trunk storm storms
    tower towers ring rings suit suits trains ships trucks plant plants bloom blooms blossom
    blossoms sprout sprouts stream streams cascade cascades fall falls shower showers fire fires
    blaze bolt bolts drop drops spear shuttle star stars guard guards bow bows iris lily daisy
    ginger hammer bug ram buck rook bear bears shed sheds box boxes model models record records
    drum drums drink drinks dish toast roll rolls sweet treat treats bud shoot shoots wave waves
    shade shades cloak cloaks mask masks veil crown crowns cape flag flags peak peaks bluff cast
    craft crafts band bands note notes letter ride rides swing swings coach pen pens tan plow pump
    pumps heel cooks cook tailor lab scout volume play shovel shovels spirit mantle span spans
    picture pictures sphere shell coat coats lime olive chestnut salmon peach plum cherry pumpkin
    lemon violet rust silver gold amber ruby emerald lavender jumper boards chow shake shakes wrap
    wraps mat mats drapes stout rocker lace judge server display displays sub turkey court lift
    lifts beam beams set sets tap taps log logs square gust gear gears shot shots print prints
    stick sticks post posts field fields shelter bulb chip chips top tops object objects mount
    mounts sign signs brush brushes tie ties throw throws copper present presents stamp stamps
    remote lighter hose pipe pod slide slides""".split()
)


def _is_noun(draft: Draft, index: int) -> bool:
    """Whether a word for two things is a noun here: "a duck", or "Duck swims" at the start."""
    opens = index == 0 or draft.tokens.sentences[index - 1] != draft.tokens.sentences[index]
    if opens and draft.word(index + 1).endswith(("s", "ing")):
        return True
    return led_by(draft, index, _LEADING)


def _is_simile(draft: Draft, first: int) -> bool:
    """Whether a thing is only likened to: "like a wild horse", "shaped like a whale"."""
    if "like" not in draft.at:
        return False
    before = reversed(draft.words[max(first - 3, 0) : first])
    return next((word for word in before if word == "like" or not _may_lead(word)), "") == "like"


def _may_lead(word: str) -> bool:
    """Whether a word leads to a new thing, or stands before its noun."""
    return word in _ANY or modifies(word)


_ANY = frozenset("a an the some".split())


# ------------------------------------------------------------------ what leads to a noun
_ADJECTIVES = 3  # words between an article and its noun
# Nouns before a noun: what they make is another thing.
_MAKING = frozenset(
    """police guard fire race school family kitchen garden street city company water rescue war
    rental delivery guide space video game church camera construction tower harbor port sun moon
    smoke mist steam dust fog power nuclear industrial""".split()
)
# Nouns before a noun: what they make is still what was named.
_FIELDS = frozenset(
    """orange rose silver gold stone chocolate forest jungle rainforest desert mountain river ocean
    sports glass leather brass metal crystal ruby emerald amber lavender lemon violet cherry
    baby olive paper wood straw clay plastic steel iron bronze marble porcelain origami toy ice
    giant robot beast monster storm flower pet""".split()
)
# Words that tell one thing from another of its kind.
APART = frozenset(
    """other second third another next last nearby distant passing approaching oncoming following
    neighboring neighbouring opposite remaining different smaller bigger larger taller older
    younger parked first same opposing rival new own""".split()
)
_KNOWN = frozenset("the that this these those one each both all".split())
_OWNERS = frozenset("his her its their".split())


def lead(draft: Draft, mention: Mention) -> int:
    """Where the article of a known thing stands before it, or -1."""
    first = mention.place - mention.size
    places = range(first, max(first - 1 - _ADJECTIVES, -1), -1)
    at = next((at for at in places if not _goes_on(draft, at)), -1)
    word = draft.word(at)
    return at if word in _KNOWN or word in _OWNERS or word.endswith("'s") else -1


def _goes_on(draft: Draft, at: int) -> bool:
    """Whether what leads to a noun is still to come, left of this word."""
    word = draft.words[at]
    if word == ",":
        return _is_adjective(draft.word(at - 1)) and modifies(draft.word(at - 1))
    return word not in _KNOWN and (modifies(word) or word in NUMBERS)


def is_bare(draft: Draft, mention: Mention) -> bool:
    """Whether several things without an article do something: "tulips open, flowers turn"."""
    index = mention.place
    following = draft.word(index + 1)
    acts = following in _ACTS or following.endswith("ing")
    several = mention.form.many and mention.form.name not in HUMANS
    return several and acts and draft.opens_clause(index - mention.size + 1)


def is_owned(draft: Draft, at: int) -> bool:
    """Whether the word that leads to a noun tells whose it is."""
    return draft.words[at] not in _KNOWN


def _is_adjective(word: str) -> bool:
    """Whether a word looks like an adjective."""
    return word in PAIRED or word.endswith(
        ("ous", "ful", "less", "ic", "ive", "ing", "ed", "ish", "ty", "ny", "zy", "my", "ky", "gy")
    )


def modifies(word: str) -> bool:
    """Whether a word may be an adjective or an adverb before a noun."""
    if word in PAIRED or word in _FIELDS or word == "-":
        return True
    if not word.isalpha() or word in DETERMINERS or word in _MAKING:
        return False
    if word.endswith("s") and not word.endswith("ss") and not word.endswith("ous"):
        return False
    return (
        word not in FUNCTION
        and word not in PREPOSITIONS
        and (word not in FORMS or word.endswith("ing"))
    )


def led_by(draft: Draft, index: int, leads: frozenset[str]) -> bool:
    """Whether one of these words or a number leads to a noun: "a robin", "two old robins"."""
    before = reversed(draft.words[max(index - 1 - _ADJECTIVES, 0) : index])
    word = next((word for word in before if word in leads or not modifies(word)), "")
    return word in leads or word in NUMBERS


# ------------------------------------------------------------------ what follows a noun
def is_modifier(draft: Draft, mention: Mention) -> bool:
    """Whether a noun stands before another one ("the dog sled")."""
    index = mention.place
    following = draft.word(index + 1)
    if draft.words[index].endswith("'s") or _is_joined(draft, mention):
        return False
    if draft.word(index + 2) in _OBJECTS:
        return False
    if following in _HEADS or index + 1 in draft.tokens.joined:
        return True
    acts = following.endswith(_VERBAL) and not following.endswith(("us", "ss"))
    if not following.isalpha() or following in _GOING or acts:
        return False
    return mention.form.one


def _is_joined(draft: Draft, mention: Mention) -> bool:
    """Whether a noun is the last of two that do something: "a poodle and a pug play"."""
    first = mention.place - mention.size
    at = next((at for at in range(first, first - 3, -1) if draft.word(at) in ("a", "an")), 0)
    return draft.word(at - 1) == "and"


def is_beside(draft: Draft, index: int) -> bool:
    """Whether a noun is told by what it stands beside ("the boat next to it")."""
    if draft.word(index + 1) not in _ANOTHER:
        return False
    return not _THEM.isdisjoint(draft.words[index + 2 : index + 4])


_OBJECTS = frozenset("a an the his her its their".split())
_THEM = frozenset("it him her them".split())
_ANOTHER = frozenset("next beside near opposite behind ahead above below under".split())
_VERBAL = ("s", "ed", "ing", "ly", "'s")
_ACTS = BE | ACTIONS
_GOING = (
    FUNCTION
    | PREPOSITIONS
    | frozenset(
        """ran sat stood came went saw took lay flew swam fell began felt held kept made rose spun
        slowly suddenly asleep alone again before after until because where not up down out off
        away made lit built set cut put hung bent worn half made all one each both themselves
        itself deep high low still motionless mid upside forward backward must can could may
        might will would should shall finally soon now ahead too yet never always almost nearly
        whose whom if since though once but like past far near outside inside nearby visible
        clean stuck caught left shot seen broken frozen thrown woven hidden torn driven drawn
        given shown grown known gone done struck sunk shut fast free full alive awake aglow
        adrift aflame ablaze aloft afloat abandoned ready wide tall slow small late early close
        against again hard free burnt lost found bound swung hung spun shone flung crept leapt
        swept wept slid hid bit lay led fled sped stuck drew blew grew knew threw drove broke
        spoke woke froze shook sank sang rang sprang swung clung dug won became gave met left
        sent spent bent leant bare dark bright wet dry empty open cold warm quiet silent heavy
        clear pale red black white golden""".split()
    )
    | _ACTS
)
_HEADS = frozenset(
    """door doors driver drivers sled collar park seat window windows wheel wheels tracks track
    rack engine horn mirror house light lights hood roof tire tires trail lace laces store shop
    bed beds pot pots game cases players boxes strings keys shows shelters feed bowl bowls
    commercial photography style portrait show shops wash park pad pads life kingdom owners
    walkers trainer trainers wall walls markings surface sign signs edge edges match cloth
    top""".split()
)
LITTLE_LEADS = frozenset("little tiny small".split())


def is_little(draft: Draft, mention: Mention) -> bool:
    """Whether a name for the small stands where it means one, behind "little" alone."""
    return mention.form.name not in LITTLE or draft.word(mention.place - 1) in LITTLE_LEADS

"""Names that may stand for a thing a second time: "the car" for a sedan, "the man" for a baker.

Knows nouns in both numbers, not texts; what is a kind of what is told by `kinds` and `trades`.
"""

import re
from functools import cache
from typing import Final, NamedTuple

from kling_prompt.linter._noun.kinds import KINDS
from kling_prompt.linter._noun.trades import MEN, PEOPLE, TRADES, WOMEN
from kling_prompt.linter._plurals import plural

_ROW = re.compile(r"^([\w'-]+):((?:.|\n )*)", re.MULTILINE)


def _rows(table: str) -> dict[str, set[str]]:
    """Each general name with what its rows hold."""
    rows: dict[str, set[str]] = {}
    for general, members in _ROW.findall(table):
        rows.setdefault(general, set()).update(members.split())
    return rows


_DOUBLE = frozenset(
    """poster lift tape trolley player witch sprinter singer swimmer climber musician thief safe
    vault club equipment gear ticket monarch larva machine throw horn ruin flyer rocket spaceship
    raptor hatchling bike chopper saloon house home clothing timepiece brew equine projectile
    figurine feline canine spirit vessel figure giant light glass board case ball orb seat coach
    chest record band bar bow crown stone rock world cup drum ring hunter bandit blade picture
    ride wheel fall note letter sphere globe rig box pot construction behemoth leviathan titan
    colossus calf cub pup chick fork bank tower pod cruiser crystal vinyl container tool fan bug
    jewel star skipper drink screen structure landmark notebook dish roll treat sweet toast kid
    fire product craft liner cab saucer capsule module top mount being object mixer ornament
    paper snack mechanism contraption fabric cloth stick post pole tap seal print bead flake
    field spring game card present stand racer plant factory spark road street lane path engine
    mill set bulb shell branch""".split()
)
"""Words for two things, or too wide to pass on what they tell: "a vessel" sails or pours."""


def _closed(rows: dict[str, set[str]]) -> dict[str, set[str]]:
    """Each general name with all that is a kind of it, through every row between."""
    closed: dict[str, set[str]] = {}
    for general in rows:
        found: set[str] = set()
        waiting = [general]
        while waiting:
            name = waiting.pop()
            for member in rows.get(name, ()) if name == general or name not in _DOUBLE else ():
                if member not in found and member != general:
                    found.add(member)
                    waiting.append(member)
        closed[general] = found
    return closed


def _both_ways(kinds: dict[str, set[str]]) -> dict[str, set[str]]:
    """The same, with what a thing is a kind of: "the sedan" may stand for a vehicle too."""
    both = {general: set(members) for general, members in kinds.items()}
    for general, members in kinds.items():
        for member in members - HUMANS - _FILMING if general not in _ONE_WAY else ():
            both.setdefault(member, set()).add(general)
    return both


_ONE_WAY = frozenset(
    """figure subject being character plant tree product clothing garment outfit container food
    device creature monster beast machine weapon toy tool structure landmark construction giant
    behemoth colossus titan leviathan hunter predator prey board light seat treat pet furniture
    artwork meal dish artifact liquid drink beverage jewel stone rock house home dwelling abode
    residence appliance accessory box vessel craft world attraction ride object ornament trinket
    paper snack fabric mechanism contraption shelter foliage greenery delicacy machine fixture
    herbivore carnivore scavenger livestock crop grain spice herb""".split()
)
"""Names of wholes and heaps: a part of one that is named later is another thing."""
_FILMING = frozenset("camera drone crane".split())
"""What films: behind a vehicle it is no second name for it."""
_EVERYBODY = set(f"{MEN} {WOMEN} {TRADES}".split())
_BEINGS_TOO = set("robot android cyborg alien".split())
_NAMED = _EVERYBODY.union(
    _rows(PEOPLE),
    *_rows(PEOPLE).values(),
    "friend owner couple guest stranger figure silhouette".split(),
)
HUMANS: Final = frozenset(_NAMED.union(map(plural, _NAMED), ("crowd",)))
"""Names of people, of one and of many."""
_YOUNG = frozenset("boy girl child baby toddler kid infant newborn lad lass youngster".split())
_MEN = frozenset([*MEN.split(), "man"])
_WOMEN = frozenset([*WOMEN.split(), "woman"])


@cache
def rivals(general: str) -> frozenset[str]:
    """The people whom a general name may stand for, by age and sex."""
    if general in ANY_BEING:
        return BEINGS | KINDS_OF["figure"]
    if general in _YOUNG:
        others = {"boy": {"girl"}, "girl": {"boy"}}.get(general, set())
        return _YOUNG - others
    if general in ("man", "guy", "gentleman"):
        return HUMANS - _WOMEN - _YOUNG
    return HUMANS - _MEN - _YOUNG if general in ("woman", "lady") else HUMANS


BY_SEX: Final = frozenset("man woman guy lady gentleman boy girl dude".split())
"""Names for people that tell no more than age and sex."""
PERSONS: Final = frozenset(
    """man woman guy lady gentleman person figure fellow individual subject being character boy
    girl teenager child kid dude youngster""".split()
)
"""General names of beings, which are clear only where one being is named."""
UMBRELLAS: Final = frozenset(
    """person individual subject being character figure product container clothing food furniture
    object""".split()
)
"""Names so general that they mislead only where they open a clause ("The product gleams")."""
ANY_BEING: Final = frozenset("figure subject being character".split())
"""Names for people, beasts and robots alike."""


ROLES: Final = (
    *("musician", "dancer", "runner", "climber", "hiker", "diver", "painter", "artist", "gamer"),
    *("reader", "rider", "cyclist", "skater", "surfer", "skier", "athlete", "swimmer", "singer"),
    *("performer", "player", "traveler", "explorer", "wanderer", "warrior", "soldier", "knight"),
    *("astronaut", "wizard", "jogger", "boxer", "writer", "skateboarder", "snowboarder", "biker"),
    *("motorcyclist", "barista", "chef", "cook", "drummer", "guitarist", "pianist", "violinist"),
    *("fisherman", "gardener", "photographer", "potter", "baker", "farmer", "sculptor", "archer"),
    *("fencer", "wrestler", "gymnast", "ballerina", "pilot", "driver", "student", "worker"),
    *("scientist", "speaker", "shopper", "influencer", "magician", "craftsman", "artisan"),
    *("woodworker", "carpenter", "welder", "mechanic", "practitioner", "juggler", "acrobat"),
    *("kayaker", "paddler", "rower", "golfer", "racer", "mountaineer", "skydiver", "angler"),
    *("weaver", "knitter", "blacksmith", "bartender", "vendor", "lecturer", "hacker", "model"),
)
"""Names for people by what they do just now; nobody else is needed for it."""
_ANYBODY = frozenset("figure silhouette person individual man woman guy lady boy girl".split())
"""Names for people that tell nothing of what they do."""


def _people() -> dict[str, set[str]]:
    """The names of people, with whom each may stand for."""
    named = _rows(PEOPLE)
    named["man"] |= set(f"{MEN} {TRADES}".split()) | {"person", "individual"}
    named["woman"] |= set(f"{WOMEN} {TRADES}".split()) | {"person", "individual"}
    for general in ("guy", "fellow", "gentleman"):
        named[general] |= named["man"] - {"boy", "lad", general}
    named["lady"] |= named["woman"] - {"lady"}
    for general in ("boy", "girl", "child", "teenager"):
        named[general] |= {"person"}
    for general in ROLES:
        named.setdefault(general, set()).update(_ANYBODY)
    named["person"] |= {"individual", "being"}
    named["individual"] |= {"person", "being"}
    for general in ("person", "individual"):
        named[general] |= (_EVERYBODY | {"figure", "silhouette"}) - {general}
    for general in ANY_BEING:
        named[general] = (
            named.get(general, set())
            | _EVERYBODY
            | _BEINGS_TOO
            | {"man", "woman", "child", "person"}
        )
    named["character"] |= {"figure", "doll"}
    named["subject"] |= set("dog cat horse bird".split())
    return named


def _told() -> dict[str, set[str]]:
    """Each name with all that it tells in general."""
    told = _closed(_rows(KINDS))
    for general, members in _people().items():
        told.setdefault(general, set()).update(members)
    told["subject"] |= told["animal"]
    return told


_KINDS = _told()
LITTLE: Final = frozenset("one fella rascal thing fellow".split())
"""Names for the young and small, behind "little" alone."""
_YOUNG_ONES = frozenset(
    "kitten puppy cub calf foal chick duckling lamb fawn piglet baby child infant toddler".split()
)
HEADLESS: Final = frozenset(
    """sea-lion mountain-lion guinea-pig prairie-dog raccoon-dog flying-fox tasmanian-devil
    jack-russell jack-o'-lantern great-dane maine-coon snow-globe hot-dog construction-crane
    tower-crane harbor-crane""".split()
)
"""Names of several words that are no kind of what their last word tells."""
BEINGS: Final = frozenset(HUMANS | _KINDS["creature"] | {"twins", "creature"})
"""Names of beings, by which a second one is noticed."""


def _headed(classes: dict[str, set[str]]) -> dict[str, frozenset[str]]:
    """The same, where a name of several words tells all that its last word does."""
    headed = {general: frozenset(members) for general, members in classes.items()}
    for general in [general for general in headed if "-" in general and general not in HEADLESS]:
        head = general.rpartition("-")[2]
        headed[general] |= headed.get(head, frozenset()) - {head}
    return headed


KINDS_OF: Final[dict[str, frozenset[str]]] = {
    **{general: frozenset(members) for general, members in _KINDS.items()},
    **dict.fromkeys(LITTLE, _YOUNG_ONES | _KINDS["animal"] - HUMANS),
}
"""A name, and the more special names that it may stand for."""
CLASSES: Final[dict[str, frozenset[str]]] = {
    **_headed(_both_ways(_KINDS)),
    **dict.fromkeys(LITTLE, _YOUNG_ONES | _KINDS["animal"] - HUMANS),
}
"""A name, and the names that it may stand for a second time."""


class Form(NamedTuple):
    """How a name is written.

    Attributes:
        name: The name, in the singular.
        one: Whether the form may tell of one thing.
        many: Whether it may tell of several.
    """

    name: str
    one: bool
    many: bool


_ALL = frozenset(CLASSES).union(*CLASSES.values(), HUMANS, BEINGS)


def _forms() -> dict[str, Form]:
    """Each form of each name that is one word."""
    forms: dict[str, Form] = {}
    for name in sorted(name for name in _ALL if "-" not in name):
        several = plural(name)
        forms.setdefault(several, Form(name, one=several == name, many=True))
    singular = sorted(frozenset(CLASSES).union(*CLASSES.values()))
    return forms | {
        name: Form(name, one=True, many=plural(name) == name)
        for name in singular
        if "-" not in name
    }


FORMS: Final = _forms()
"""Each form of each name that is one word."""


def _compounds() -> dict[str, list[tuple[tuple[str, ...], Form]]]:
    """The names of several words, by their last one, the longest first."""
    compounds: dict[str, list[tuple[tuple[str, ...], Form]]] = {}
    for name in sorted((name for name in _ALL if "-" in name), key=len, reverse=True):
        *before, last = name.split("-")
        compounds.setdefault(last, []).append((tuple(before), Form(name, one=True, many=False)))
        several = Form(name, one=False, many=True)
        compounds.setdefault(plural(last), []).append((tuple(before), several))
    return compounds


COMPOUNDS: Final = _compounds()
"""The names of several words, by their last one: what stands before it, and the form."""

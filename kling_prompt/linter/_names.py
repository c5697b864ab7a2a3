"""Names that may stand for a thing a second time: "the car" for a sedan, "the man" for a baker.

Knows nouns in both numbers, not texts; what is a kind of what is told by `_kinds`.
"""

import re
from functools import cache
from typing import Final

from kling_prompt.linter._kinds import KINDS, MEN, PEOPLE, TRADES, WOMEN

_UNCHANGED = """sheep deer fish koi salmon trout squid furniture jewelry moose bison samurai
    aircraft spacecraft hovercraft luggage swine clothes clothing glasses sunglasses attire"""
_IRREGULAR = {
    "wolf": "wolves",
    "calf": "calves",
    "mouse": "mice",
    "goose": "geese",
    "ox": "oxen",
    "child": "children",
    "person": "people",
    "knife": "knives",
    "loaf": "loaves",
    "thief": "thieves",
    "wife": "wives",
    "housewife": "housewives",
    "elf": "elves",
    "bookshelf": "bookshelves",
    "tomato": "tomatoes",
    "potato": "potatoes",
    "hero": "heroes",
    "superhero": "superheroes",
    "bacterium": "bacteria",
} | {word: word for word in _UNCHANGED.split()}


def plural(noun: str) -> str:
    """More than one of a thing: "foxes" for a fox."""
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if noun.endswith("man"):
        return f"{noun[:-3]}men"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "ch", "sh")) else f"{noun}s"


LITTLE_ONE: Final = "one"
"""A name for the young, behind "little" alone."""
_ROW = re.compile(r"^([\w-]+):((?:.|\n )*)", re.MULTILINE)


def _rows(table: str) -> dict[str, set[str]]:
    """Each general name with what its rows hold."""
    rows: dict[str, set[str]] = {}
    for general, members in _ROW.findall(table):
        rows.setdefault(general, set()).update(members.split())
    return rows


def _closed(rows: dict[str, set[str]]) -> dict[str, set[str]]:
    """Each general name with all that is a kind of it, through every row between."""
    closed: dict[str, set[str]] = {}
    for general in rows:
        found: set[str] = set()
        waiting = [general]
        while waiting:
            for member in rows.get(waiting.pop(), ()):
                if member not in found and member != general:
                    found.add(member)
                    waiting.append(member)
        closed[general] = found
    return closed


def _both_ways(kinds: dict[str, set[str]]) -> dict[str, set[str]]:
    """The same, with what a thing is a kind of: "the sedan" may stand for a vehicle too."""
    both = {general: set(members) for general, members in kinds.items()}
    for general, members in kinds.items():
        for member in members - HUMANS if general not in _ONE_WAY else ():
            both.setdefault(member, set()).add(general)
    return both


_ONE_WAY = frozenset(
    """figure subject being character plant tree product clothing garment outfit container food
    device""".split()
)
"""Names of wholes and heaps: a part of one that is named later is another thing."""
_EVERYBODY = set(f"{MEN} {WOMEN} {TRADES}".split())
_BEINGS_TOO = set("robot android cyborg alien".split())
_NAMED = _EVERYBODY.union(
    _rows(PEOPLE),
    *_rows(PEOPLE).values(),
    "friend owner couple guest stranger figure silhouette".split(),
)
HUMANS: Final = frozenset(_NAMED.union(map(plural, _NAMED), ("crowd",)))
"""Names of people, of one and of many."""
_CHILDREN = "boy girl child baby toddler kid infant newborn lad lass youngster".split()
_YOUNG = frozenset([*_CHILDREN, *map(plural, _CHILDREN)])
_MEN = frozenset([*MEN.split(), *map(plural, MEN.split()), "man", "men"])
_WOMEN = frozenset([*WOMEN.split(), *map(plural, WOMEN.split()), "woman", "women"])


@cache
def rivals(general: str) -> frozenset[str]:
    """The people whom a general name may stand for, by age and sex."""
    if general in _YOUNG:
        others = {"boy": {"girl", "girls"}, "girl": {"boy", "boys"}}.get(general, set())
        return _YOUNG - others
    if general in ("man", "guy", "gentleman"):
        return HUMANS - _WOMEN - _YOUNG
    return HUMANS - _MEN - _YOUNG if general in ("woman", "lady") else HUMANS


PERSONS: Final = frozenset(
    """man woman guy lady gentleman person figure fellow individual subject being character
    boy girl teenager child kid dude youngster""".split()
)
"""General names of beings, which are clear only where one being is named."""
UMBRELLAS: Final = frozenset(
    """musician performer athlete person individual subject being character figure product
    container clothing food furniture products containers""".split()
)
"""Names so general that they mislead only where they open a clause ("The instrument gleams")."""
ANY_BEING: Final = frozenset("figure subject being character".split())
"""Names for people, beasts and robots alike."""


_DOERS = (
    *("musician", "dancer", "runner", "climber", "hiker", "diver", "painter", "artist", "gamer"),
    *("reader", "rider", "cyclist", "skater", "surfer", "skier", "athlete", "swimmer", "singer"),
    *("performer", "player", "traveler", "explorer", "wanderer", "warrior", "soldier", "knight"),
    *("astronaut", "wizard", "jogger", "boxer", "writer"),
)
"""Names for people by what they do just now; nobody else is needed for it."""


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
    for general in _DOERS:
        named.setdefault(general, set()).update(("figure", "silhouette", "person", "individual"))
    for general in ("person", "individual"):
        named[general] |= (_EVERYBODY | {"figure", "silhouette"}) - {general}
    for general in ANY_BEING:
        named[general] = _EVERYBODY | _BEINGS_TOO | {"man", "woman", "child", "person"}
    named["character"] |= {"figure", "doll"}
    named["subject"] |= set("dog cat horse bird".split())
    return named


def _told() -> dict[str, set[str]]:
    """Each name with all that it tells in general."""
    told = _closed(_rows(KINDS))
    for general, members in _people().items():
        told.setdefault(general, set()).update(members)
    return told


_KINDS = _told()
_CLASSES = _both_ways(_KINDS)
BEINGS: Final = frozenset(HUMANS | _KINDS["creature"] | {"twins", "creature"})
"""Names of beings, by which a second one is noticed."""


def _singular() -> dict[str, frozenset[str]]:
    """Each class with its members; one name for a thing may also follow several of its kind."""
    named: dict[str, frozenset[str]] = {}
    for general, members in _CLASSES.items():
        many = () if general in PERSONS else map(plural, _KINDS.get(general, ()))
        named[general] = frozenset((*members, *many))
    return named


def _several() -> dict[str, frozenset[str]]:
    """Each class in the plural, with its members in the plural."""
    return {
        plural(general): frozenset(map(plural, members))
        for general, members in _KINDS.items()
        if general not in PERSONS
    }


SINGULARS: Final = {plural(general): general for general in _KINDS}
"""The class of one thing, by its plural."""
_YOUNG_ONES = "kitten puppy cub calf foal chick duckling lamb fawn piglet baby child infant toddler"
NAMES: Final[dict[str, frozenset[str]]] = {
    **_several(),
    **_singular(),
    LITTLE_ONE: frozenset(_YOUNG_ONES.split()),
}
"""A name, and the names that it may stand for a second time."""

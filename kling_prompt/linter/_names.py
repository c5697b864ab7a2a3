"""Names that may stand for a thing a second time: "the car" for a sedan, "the man" for a baker.

Knows nouns in both numbers, not texts; what is a kind of what is told by `_kinds`.
"""

import re
from typing import Final

from kling_prompt.linter._kinds import KINDS, MEN, PEOPLE, TRADES, WOMEN

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
} | {word: word for word in "sheep deer fish koi salmon trout squid furniture jewelry".split()}


def plural(noun: str) -> str:
    """More than one of a thing: "foxes" for a fox."""
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if noun.endswith("man"):
        return f"{noun[:-3]}men"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "ch", "sh")) else f"{noun}s"


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
    """The same, with what each name is a kind of: "the sedan" may stand for a vehicle too."""
    both = {general: set(members) for general, members in kinds.items()}
    for general, members in kinds.items():
        for member in members if general not in _ONE_WAY else ():
            both.setdefault(member, set()).add(general)
    return both


_ONE_WAY = frozenset("plant tree product clothing garment outfit container food device".split())
"""Names of wholes and heaps: a part of one that is named later is another thing."""
_EVERYBODY = set(f"{MEN} {WOMEN} {TRADES}".split())
_BEINGS_TOO = set("robot android cyborg alien".split())
_NAMED = _EVERYBODY.union(
    _rows(PEOPLE), *_rows(PEOPLE).values(), "friend owner couple guest stranger".split()
)
HUMANS: Final = frozenset(_NAMED.union(map(plural, _NAMED), ("crowd",)))
"""Names of people, of one and of many."""
PERSONS: Final = frozenset(
    """man woman guy lady gentleman person figure fellow individual subject being character
    boy girl teenager child kid dude youngster""".split()
)
"""General names of beings, which are clear only where one being is named."""
UMBRELLAS: Final = frozenset(
    """musician performer athlete person individual subject being character figure product
    structure container clothing food structures products containers""".split()
)
"""Names so general that they mislead only where they open a clause ("The instrument gleams")."""
ANY_BEING: Final = frozenset("figure subject being character".split())
"""Names for people, beasts and robots alike."""


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
    for general in ("person", "individual"):
        named[general] |= _EVERYBODY - {general}
    for general in ANY_BEING:
        named[general] = _EVERYBODY | _BEINGS_TOO | {"man", "woman", "child", "person"}
    named["subject"] |= set("dog cat horse bird".split())
    return named


_CLASSES = _both_ways(_closed(_rows(KINDS)))
for _general, _members in _people().items():
    _CLASSES.setdefault(_general, set()).update(_members)
BEINGS: Final = frozenset(HUMANS | _closed(_rows(KINDS))["creature"] | {"twins", "creature"})
"""Names of beings, by which a second one is noticed."""


def _singular() -> dict[str, frozenset[str]]:
    """Each class with its members; one name for a thing may also follow several of its kind."""
    named: dict[str, frozenset[str]] = {}
    for general, members in _CLASSES.items():
        many = () if general in PERSONS else map(plural, members)
        named[general] = frozenset((*members, *many))
    return named


def _several() -> dict[str, frozenset[str]]:
    """Each class in the plural, with its members in the plural."""
    return {
        plural(general): frozenset(map(plural, members))
        for general, members in _CLASSES.items()
        if general not in PERSONS
    }


SINGULARS: Final = {plural(general): general for general in _CLASSES}
"""The class of one thing, by its plural."""
NAMES: Final[dict[str, frozenset[str]]] = _several() | _singular()
"""A name, and the names that it may stand for a second time."""

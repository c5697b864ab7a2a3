"""Whom a pronoun can mean: a choice among the cast.

Knows pronouns and a few nouns for people; where a pronoun stands is for the rules to find.
"""

from collections.abc import Iterable

from kling_prompt._grammar import is_plural
from kling_prompt._tokens import tokens
from kling_prompt.character import Character
from kling_prompt.story._cast import noun, says
from kling_prompt.story._scene import Scene

PRONOUNS = frozenset("he she it they him them his her hers their its".split())
"""Words that stand for somebody who was named before."""
_GROUPS = {
    "they": frozenset("they them their".split()),
    "she": frozenset("she her hers".split()),
    "he": frozenset("he him his".split()),
    "it": frozenset("it its".split()),
}
_WOMEN = frozenset(
    """girl woman lady queen princess mother daughter sister grandmother aunt witch actress bride
    heroine waitress nun widow ballerina""".split()
)
_MEN = frozenset(
    """boy man gentleman king prince father son brother grandfather uncle wizard actor groom hero
    waiter monk widower fisherman policeman""".split()
)


def meant(pronoun: str, known: Iterable[Character], led: tuple[Character, ...]) -> list[Character]:
    """The characters that a pronoun can mean.

    Args:
        pronoun: The pronoun, in lower case; for any other word nobody is meant.
        known: Who was seen last.
        led: Who was the subject last; a "she" that no noun tells is one of them.
    """
    groups: dict[str, list[Character]] = {name: [] for name in (*_GROUPS, "named")}
    for one in known:
        groups[_group(one)].append(one)
    group = next((name for name, words in _GROUPS.items() if pronoun in words), "")
    if group in ("she", "he"):
        others = [one for one in groups["it"] if not led or one in led]
        return groups[group] or groups["named"] or others
    return groups.get(group, [])


def _group(one: Character) -> str:
    """The pronoun for a character; a name alone does not tell it."""
    if is_plural(one.description) if one.plural is None else one.plural:
        return "they"
    words = frozenset(tokens(one.description).words)
    if words & _WOMEN:
        return "she"
    if words & _MEN:
        return "he"
    return "it" if noun(one) or not one.description[0].isupper() else "named"


def opens_with_subject(scene: Scene, one: Character) -> bool:
    """Whether the subject of a scene is this character."""
    subject = scene.prompt.parts.subject
    return subject is not None and says(subject.text.casefold(), one.description.casefold())

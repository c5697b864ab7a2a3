"""Which things of a text are named a second time, by another name.

Knows when a name must stand for what came before; `mentions` reads the noun phrases.
"""

from collections.abc import Iterator
from typing import NamedTuple

from kling_prompt._lists import PREPOSITIONS
from kling_prompt.linter._draft import Draft
from kling_prompt.linter._noun.mentions import (
    APART,
    Mention,
    head,
    is_bare,
    is_beside,
    is_little,
    is_modifier,
    is_owned,
    lead,
    led_by,
    mentions,
)
from kling_prompt.linter._noun.names import (
    BY_SEX,
    CLASSES,
    HUMANS,
    KINDS_OF,
    LITTLE,
    PERSONS,
    ROLES,
    UMBRELLAS,
    rivals,
)


class Again(NamedTuple):
    """A thing that is named by another name.

    Attributes:
        first: Where it is named first.
        lead: The token of the word that leads to its second name.
        second: Where it is named again.
    """

    first: Mention
    lead: int
    second: Mention


def named_again(draft: Draft) -> Iterator[Again]:
    """Each other name of a thing that was named before, once."""
    known: dict[str, Mention] = {}
    for mention in mentions(draft):
        name = mention.form.name
        if name in known or is_modifier(draft, mention):
            continue
        if name in CLASSES and not CLASSES[name].isdisjoint(known):
            yield from _again(draft, mention, known)
        if draft.word(mention.place - mention.size) not in APART:
            for one in (mention, *head(mention)):
                known.setdefault(one.form.name, one)


def _again(draft: Draft, mention: Mention, known: dict[str, Mention]) -> Iterator[Again]:
    """What a name stands for a second time, if it does."""
    at = mention.place if is_bare(draft, mention) else lead(draft, mention)
    if at >= 0 and is_little(draft, mention) and not _is_other(draft, mention, at):
        first = _first(draft, mention, at, known)
        if first is not None:
            yield Again(first, at, mention)


_SUBJECTS = 5  # sentences in which the thing that matters is named


def _first(draft: Draft, second: Mention, at: int, known: dict[str, Mention]) -> Mention | None:
    """The only thing before a place that a name can stand for."""
    name = second.form.name
    named = [one for one in known.values() if one.form.name in CLASSES[name]]
    first = named[0]
    if name == "subject" and second.form.many and at < second.place:
        return first if first.form.many or len(named) > 1 else None
    hidden = (
        draft.tokens.sentences[first.place] >= _SUBJECTS
        or not _is_only(draft, name, named, known)
        or not _agrees(draft, first, second, at)
        or (at < second.place and is_owned(draft, at) and name not in _OWNED)
        or _is_by_sex(draft, first, second)
        or _keeps_its_head(first, second)
        or _is_of_all(named, second)
        or _is_recolored(draft, first, second)
    )
    return None if hidden else first


def _is_only(draft: Draft, name: str, named: list[Mention], known: dict[str, Mention]) -> bool:
    """Whether the first of what a name can stand for is the only one that is introduced."""
    if name in PERSONS and name not in LITTLE:
        others = rivals(name) | {named[0].form.name}
        beings = [one for other, one in known.items() if other in others and other != name]
        return sum(one.form.one for one in beings) == 1
    later = [one for one in named if one.place != named[0].place]
    return not any(led_by(draft, one.place - one.size + 1, _NEW) for one in later)


_NEW = frozenset("a an another several some".split())
_OWNED = frozenset(
    """attire outfit ensemble clothes clothing garment dress gown coat jacket robe suit shoe
    footwear hat bag backpack instrument weapon blade bike motorcycle device phone board fellow
    one steed mount sword""".split()
)
"""What is somebody's whenever it is named."""
_SEVERAL = frozenset("one each both".split())


def _agrees(draft: Draft, first: Mention, second: Mention, at: int) -> bool:
    """Whether two names may tell of as many things: a fox is no "animals"."""
    name = second.form.name
    if draft.words[at] in _SEVERAL:
        return first.form.many
    if first.form.one and second.form.one and at < second.place:
        return True
    special = first.form.name in KINDS_OF.get(name, ()) and name not in PERSONS
    return first.form.many and special and (second.form.many or name in _BEASTS)


def _is_by_sex(draft: Draft, first: Mention, second: Mention) -> bool:
    """Whether a role is told by age and sex within one sentence ("a gull watches the man").

    Or somebody by a role ("a woman looks at the painter").
    """
    sentences = draft.tokens.sentences
    either = second.form.name in BY_SEX or (first.form.name in BY_SEX and second.form.name in ROLES)
    return either and sentences[first.place] == sentences[second.place]


def _keeps_its_head(first: Mention, second: Mention) -> bool:
    """Whether a thing's name of one word ends with the other one ("sailboat", "the boat").

    Or is a small one of it ("droplet", "the drop").
    """
    name = first.form.name
    kept = name.endswith(second.form.name) or name == f"{second.form.name}let"
    return kept and "-" not in name and name not in HUMANS


def _is_of_all(named: list[Mention], second: Mention) -> bool:
    """Whether a name tells of several kinds together ("roses, lilies", then "the flowers")."""
    kinds = {one.form.name for one in named if one.form.many}
    return second.form.many and not second.form.one and len(kinds) > 1


_BEASTS = frozenset("animal mammal creature beast".split())
"""Names for one of several that a text calls a kind: "mammoths", then "the furry mammal"."""
_COLORS = frozenset(
    """red blue green yellow black white gray grey brown orange purple pink golden silver crimson
    scarlet violet turquoise beige teal""".split()
)


def _color(draft: Draft, mention: Mention) -> str:
    """The color right before a name, or nothing."""
    start = mention.place - mention.size
    return next(
        (word for word in draft.words[max(start - 1, 0) : start + 1] if word in _COLORS), ""
    )


def _is_recolored(draft: Draft, first: Mention, second: Mention) -> bool:
    """Whether two names have different colors, so that they are two things."""
    before, after = _color(draft, first), _color(draft, second)
    return bool(before and after) and before != after


# ------------------------------------------------------------------ other things
# Words that tell which one of several.
_RESTRICTING = frozenset(
    "in behind beside beneath under with at next from near of on who whose to".split()
)
_UNDER = frozenset("in behind beside beneath under next near on whose".split())
_SIDES = frozenset("left right background foreground distance other front middle".split())
_AT_SIDES = (["on"], ["in"], ["at"])
_WHICH = frozenset("that who ahead".split())


def _is_other(draft: Draft, second: Mention, at: int) -> bool:
    """Whether a name tells a thing apart, or tells of a kind as such."""
    index = second.place
    if _is_proper(draft, second):
        return True
    if not APART.isdisjoint(draft.words[at:index]) or is_beside(draft, index):
        return True
    behind = draft.words[index + 1 : index + 5]
    if behind[:1] in _AT_SIDES and not _SIDES.isdisjoint(behind):
        return True
    if second.form.name in _BEASTS and not _UNDER.isdisjoint(behind[:1]):
        return True
    if second.form.name in PERSONS and not _RESTRICTING.isdisjoint(behind[:1]):
        return True
    return _is_placed(draft, second, at) or _is_general(draft, second, at)


def _is_proper(draft: Draft, second: Mention) -> bool:
    """Whether a name is one of its own amid a sentence ("the Statue of Liberty")."""
    return draft.is_name(second.place) and draft.is_name(second.place - second.size + 1)


def _is_placed(draft: Draft, second: Mention, at: int) -> bool:
    """Whether what opens a sentence is told by a new place ("The house on the ridge")."""
    behind = draft.words[second.place + 1 : second.place + 6]
    if not draft.opens_clause(at) or not behind:
        return False
    return behind[0] in _WHICH or (behind[0] in _PLACING and not _ENDING.isdisjoint(behind[2:]))


_PLACING = PREPOSITIONS - {"of", "as", "with"}
_ENDING = frozenset("has is was are".split())
_BROAD = frozenset(
    "instrument artwork animal creature product plant object flower fruit storm".split()
)
"""Names that tell of a kind as such behind "of the" ("the strings of the instrument")."""
_CLAUSES = frozenset("as while when and before until because then after where".split())


def _is_general(draft: Draft, second: Mention, at: int) -> bool:
    """Whether a name is too general where it stands ("the details of the instrument")."""
    if second.form.name in UMBRELLAS:
        return not draft.opens_clause(at) and draft.word(at - 1) not in _CLAUSES
    if draft.word(at - 1) != "of" or draft.words[at] != "the":
        return draft.word(at - 1) == "between"
    owner = draft.words[second.place].endswith("'s")
    detailed = draft.word(at - 2) in ("detail", "details") and not owner
    return (second.form.name in _BROAD and not owner) or detailed

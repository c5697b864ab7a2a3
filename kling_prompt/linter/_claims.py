"""What a text claims for its whole picture: media, artists and schools, and where it says so.

Knows media and artists by `_media`, and by `_styled` how words stand that mean the whole picture;
which of them exclude each other is the business of the rule.
"""

from collections.abc import Iterator
from operator import attrgetter
from typing import NamedTuple

from kling_prompt._lists import DETERMINERS
from kling_prompt.linter._draft import Draft
from kling_prompt.linter._lists import FUNCTION
from kling_prompt.linter._media import CAMERAS, FILMED, MEDIA, NAMES, Medium
from kling_prompt.linter._styled import (
    STYLED,
    hangs,
    is_carried,
    is_fragment,
    is_medium,
    is_style,
    leading,
)


class Claim(NamedTuple):
    """A medium that the whole picture is to be made in."""

    medium: Medium
    first: int
    last: int


_WHERE_SHOT = 5  # tokens from "shot on" to the camera


_SHOOTING = frozenset("shot filmed photographed captured taken recorded".split())


_TOOLED = frozenset("on with using through by in".split())


def claims(draft: Draft) -> list[Claim]:
    """What is claimed for the whole picture, in the order of the text."""
    kept = [one for one in _claims(draft) if one.first < draft.denied_from]
    return sorted(kept, key=attrgetter("first"))


def _claims(draft: Draft) -> Iterator[Claim]:
    for word in MEDIA.keys() & draft.at.keys():
        for index in draft.at[word]:
            claim = _claim(draft, index) if draft.is_free(index) else None
            if claim is not None:
                yield claim
                break
    for word in NAMES.keys() & draft.at.keys():
        medium = NAMES[word]
        for index in draft.at[word]:
            if draft.is_free(index) and (medium.always or _is_named(draft, index)):
                yield Claim(medium, index, index)
                break
    yield from _unknown(draft)
    yield from _makers(draft)
    for index in draft.places(_SHOOTING):
        behind = draft.words[index + 1 : index + 1 + _WHERE_SHOT]
        if not _TOOLED.isdisjoint(behind[:1]) and not CAMERAS.isdisjoint(behind):
            yield Claim(FILMED, index, index + 1)
            break


def _unknown(draft: Draft) -> Iterator[Claim]:
    """Names of strangers behind "the style of", which go with any medium but no other artist."""
    for index in draft.places(_OF_STYLE):
        name = index + 2
        if draft.word(index + 1) != "of" or name >= len(draft.words):
            continue
        while draft.is_name(name + 1) and name < index + _LONGEST_NAME:
            name += 1
        known = draft.words[index + 2 : name + 1]
        ends = draft.closes_clause(name) or draft.word(name + 1) in FUNCTION
        if ends and draft.is_name(index + 2) and _KNOWN.isdisjoint(known):
            word = draft.words[name]
            yield Claim(_stranger(word), index + 2, name)


_ARTS = frozenset(
    "art artwork painting illustration drawing photography digital matte portrait render".split()
)


def _makers(draft: Draft) -> Iterator[Claim]:
    """Strangers who stand behind "by" in a clause of their own, or behind a kind of art."""
    for index in draft.places(_BY):
        tagged = draft.opens_clause(index)
        if not tagged and draft.word(index - 1) not in _ARTS:
            continue
        last = _name_from(draft, index)
        first = last
        while not tagged and last > index and (further := _listed(draft, last)):
            last = further
        pair = draft.word(last + 1) == "and" and draft.word(last + 2).isalpha() and not tagged
        if pair:
            last = _name_from(draft, last + 2)
        if first > index and (draft.closes_clause(last) or pair):
            for at in dict.fromkeys((first, last)):
                if draft.words[at] not in _KNOWN:
                    yield Claim(_stranger(draft.words[at]), at, at)


def _listed(draft: Draft, index: int) -> int:
    """The last word of the next name in a list of names that ends in "and", or 0."""
    at = index + 1
    if draft.word(at) != "," or "and" not in draft.words[at : at + _LIST]:
        return 0
    at += draft.word(at + 1) == "and"
    last = _name_from(draft, at)
    return last if last > at and draft.closes_clause(last) else 0


_LIST = 16  # tokens of a list of names
_BY = frozenset(("by",))


def _name_from(draft: Draft, index: int) -> int:
    """The last word of a name that goes on behind a place."""
    last = index
    while last - index < _LONGEST_NAME and _goes_on(draft, last):
        last += 1
    return last


def _goes_on(draft: Draft, index: int) -> bool:
    """Whether the word behind a place may be part of a name."""
    word = draft.word(index + 1)
    return word.isalpha() and word not in FUNCTION and word not in DETERMINERS


def _stranger(word: str) -> Medium:
    """An artist of whom nothing is known but the name."""
    return Medium(word, f"artist {word}", artist=True, fits=_FAMILIES)


_LONGEST_NAME = 5  # tokens from "style" to the end of a name


_OF_STYLE = frozenset(("style",))


_KNOWN = NAMES.keys() | MEDIA.keys()


_FAMILIES = frozenset(medium.family for rows in MEDIA.values() for _, medium in rows)


_DRAWN = frozenset(
    """painting illustration sketch drawing cartoon animation animated anime watercolor gouache
    comic manga""".split()
)
_NEAR = 4  # words from "realistic" to the medium


def _is_drawn(draft: Draft, index: int) -> bool:
    """Whether "realistic" is said of a medium that is drawn: "a realistic oil painting"."""
    for word in draft.words[index + 1 : index + 1 + _NEAR]:
        if word in _DRAWN:
            return True
        if not word.isalpha() or word in FUNCTION:
            return False
    return False


def _claim(draft: Draft, index: int) -> Claim | None:
    for lead, medium in MEDIA[draft.words[index]]:
        first = index - len(lead)
        if tuple(draft.words[max(first, 0) : index]) != lead:
            continue
        real = draft.words[index] == "realistic" and _is_drawn(draft, index)
        if is_carried(draft, first, index):
            return None
        if medium.always or real or is_medium(draft, first, index):
            return Claim(medium, first, index)
        return None
    return None


# Schools whose names are ages too: "a renaissance style palace" is a thing in the picture.
_ERAS = frozenset("renaissance baroque rococo deco nouveau".split())


_WORKS = frozenset(
    """statue sculpture building house villa poster vase mural museum exhibition exhibit gallery
    collector artist painter""".split()
)


def _is_named(draft: Draft, index: int) -> bool:
    """Whether a name stands for a style: "by Van Gogh", "Monet style", a tag of its own."""
    following = draft.word(index + 1)
    if draft.words[index] in _ERAS and following == "style":
        behind = draft.word(index + 2)
        return not behind.isalpha() or behind in FUNCTION or behind in STYLED
    if following == "painting":
        led = draft.words[max(0, index - 3) : index]
        return not hangs(draft, index) and (index < 4 or draft.opens_clause(index - len(led)))
    whole = leading(draft, index)
    before = whole[-3:]
    schooled = following in NAMES and draft.closes_clause(index + 1)  # "Monet impressionism"
    if schooled or _is_by(whole) or before[-2:] == ["a", "la"] or is_style(draft, index, index):
        return True
    if before[-1:] == ["art"] and draft.words[index] in ("nouveau", "deco"):
        return draft.closes_clause(index) or following in STYLED or following == "poster"
    if draft.words[index].endswith(("ist", "istic")):
        return following not in _WORKS and draft.opens_clause(
            index - (before[-1:] in (["a"], ["an"]))
        )
    made = draft.words[index] in _TECHNIQUES and is_fragment(draft, index)
    return made or (draft.opens_clause(index) and draft.closes_clause(index))


_TECHNIQUES = frozenset("mosaic tapestry collage".split())


def _is_by(before: list[str]) -> bool:
    """Whether a name stands behind "by", or behind other names and "and" there."""
    if "by" not in before:
        return False
    between = before[before.index("by") + 1 :]
    return len(between) < 3 or FUNCTION.isdisjoint(set(between) - {"and"})

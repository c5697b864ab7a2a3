"""What a text claims for its whole picture: media, artists and schools, and where it says so.

Knows media and artists by `media`, and by `styled` how words stand that mean the whole picture;
which of them exclude each other is the business of the rule.
"""

from collections.abc import Iterator
from typing import NamedTuple

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._lists import FUNCTION
from kling_prompt.linter._style.credits import credited
from kling_prompt.linter._style.media import CAMERAS, MEDIA, SCHOOLS, SHOT, Medium
from kling_prompt.linter._style.scenery import is_carried, is_furnished, leading
from kling_prompt.linter._style.styled import STYLED, is_fragment, is_medium, is_style
from kling_prompt.linter._style.zones import zones


class Claim(NamedTuple):
    """A medium that the whole picture is to be made in."""

    medium: Medium
    first: int
    last: int


_WHERE_SHOT = 5  # tokens from "shot on" to the camera


_SHOOTING = frozenset("shot filmed photographed captured taken recorded".split())


_DAYLIGHT = CAMERAS | {"real", "natural"}


_TOOLED = frozenset("on with using through by in".split())


def claims(draft: Draft) -> list[Claim]:
    """What is claimed for the whole picture, in the order of the text."""
    kept = [one for one in _claims(draft) if one.first < draft.denied_from]
    return sorted(kept, key=lambda one: (one.first, -one.last))


def _claims(draft: Draft) -> Iterator[Claim]:
    said = zones(draft)
    for word in draft.at.keys() & MEDIA.keys():
        yield from _media(draft, said, word)
    for word in draft.at.keys() & SCHOOLS.keys():
        medium = SCHOOLS[word]
        for index in draft.at[word]:
            if draft.is_free(index) and (medium.always or _is_school(draft, index)):
                yield Claim(medium, index, index)
                break
    for one in credited(draft, said):
        yield Claim(one.medium, one.first, one.last)
    for index in draft.places(_SHOOTING):
        behind = draft.words[index + 1 : index + 1 + _WHERE_SHOT]
        tools = _DAYLIGHT if behind[:1] == ["in"] else CAMERAS
        if not _TOOLED.isdisjoint(behind[:1]) and not tools.isdisjoint(behind):
            yield Claim(SHOT, index, index + 1)
            break


_DRAWN = frozenset(
    """painting illustration sketch drawing cartoon animation animated anime watercolor
    gouache comic manga pixel claymation woodcut""".split()
)
_NEAR = 4  # words from "realistic" to the medium


def _is_drawn(draft: Draft, index: int) -> bool:
    """Whether "realistic" is said of a medium that is drawn: "a realistic oil painting"."""
    for word in draft.words[index + 1 : index + 1 + _NEAR]:
        if word in _DRAWN:
            return True
        if not word.isalnum() or word in FUNCTION:
            return False
    return False


def _media(draft: Draft, said: frozenset[int], word: str) -> Iterator[Claim]:
    """The media that a word names, each where it is claimed first."""
    seen: set[str] = set()
    for index in draft.at[word]:
        claim = _claim(draft, said, index) if draft.is_free(index) else None
        if claim is not None and claim.medium.name not in seen:
            seen.add(claim.medium.name)
            yield claim


# Things that are made, and are media only where a style is told.
_CRAFTS = frozenset(
    """figurine plush puppet puppets marionette crochet knitted crocheted amigurumi felt
    origami""".split()
)


def _claim(draft: Draft, said: frozenset[int], index: int) -> Claim | None:
    for lead, medium in MEDIA[draft.words[index]]:
        first = index - len(lead)
        if tuple(draft.words[max(first, 0) : index]) != lead:
            continue
        real = draft.words[index] == "realistic" and _is_drawn(draft, index)
        if is_carried(draft, first, index):
            return None
        if draft.words[index] in _CRAFTS and not is_style(draft, first, index):
            return None
        if medium.always or real or index in said or is_medium(draft, first, index):
            return Claim(medium, first, index)
        return None
    return None


# Schools whose names are ages too: "a renaissance style palace" is a thing in the picture.
_ERAS = frozenset("renaissance baroque rococo deco nouveau".split())


_WORKS = frozenset(
    """statue sculpture building house villa poster vase mural museum exhibition exhibit
    gallery collector artist painter chair table sofa lamp light sky garden furniture
    bedroom room hall church temple dress""".split()
)


def _is_school(draft: Draft, index: int) -> bool:
    """Whether a school stands for a style: "cubist style", "A cubist harbor", a tag of its own."""
    following = draft.word(index + 1)
    if is_furnished(draft, index):
        return False
    if draft.words[index] in _ERAS and following == "style":
        behind = draft.word(index + 2)
        return not behind.isalpha() or behind in FUNCTION or behind in STYLED
    whole = leading(draft, index)
    before = whole[-1:]
    schooled = following in SCHOOLS and draft.closes_clause(index + 1)
    if schooled or is_style(draft, index, index):
        return True
    if before == ["art"] and draft.words[index] in ("nouveau", "deco"):
        return draft.closes_clause(index) or following in STYLED or following == "poster"
    if draft.words[index].endswith(("ist", "istic")):
        return following not in _WORKS and draft.opens_clause(index - (before in (["a"], ["an"])))
    made = draft.words[index] in _TECHNIQUES and is_fragment(draft, index)
    return made or (
        draft.opens_clause(index) and (draft.closes_clause(index) or following == "and")
    )


_TECHNIQUES = frozenset("mosaic tapestry collage".split())

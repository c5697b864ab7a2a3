"""Pictures that are things in the scene: on a wall, on a screen, in somebody's hands.

Knows the words around a medium or an artist; what is meant for the whole picture is told by
`styled`.
"""

from kling_prompt._lists import DETERMINERS, PREPOSITIONS
from kling_prompt.linter._draft import Draft

_FARTHEST = 10  # tokens from "the style of" to a name behind another one


def leading(draft: Draft, index: int) -> list[str]:
    """The words before a place, back to the nearest mark."""
    start = index
    while start > 0 and index - start < _FARTHEST and draft.words[start - 1][0].isalnum():
        start -= 1
    return draft.words[start:index]


_HANGING = frozenset("hang hangs hanging hung leans lies stands falls burns".split())


def hangs(draft: Draft, last: int) -> bool:
    """Whether a picture is a thing in the scene ("a painting of a horse hangs on the wall")."""
    return not _HANGING.isdisjoint(draft.words[last + 1 : last + 8])


_BESIDE = PREPOSITIONS - {"in", "as"}
_ASKING = frozenset("is create make generate imagine produce render like as draw paint".split())


def is_scenery(draft: Draft, first: int, last: int) -> bool:
    """Whether a work of art is a thing in the scene: "beside a Monet painting", "near murals"."""
    if hangs(draft, last):
        return True
    for at in range(first - 1, max(-1, first - 5), -1):
        word = draft.words[at]
        if not word[0].isalnum():
            return False
        if word in DETERMINERS and not draft.opens_clause(at):
            simile = draft.word(at - 1) == draft.word(at - 3) == "as"  # "as pale as a drawing"
            return simile or draft.word(at - 1) not in _ASKING
        if word in _BESIDE and first - at < 3:
            return True
    return False


_FURNISHING = frozenset(
    "decorated furnished built dressed restored designed decked fitted tiled".split()
)


def is_furnished(draft: Draft, first: int) -> bool:
    """Whether a style is that of a thing: "a lobby decorated in Art Deco style"."""
    return not _FURNISHING.isdisjoint(leading(draft, first)[-4:])


_WORKS = frozenset("painting mural poster drawing statue sculpture picture portrait print".split())


def is_nested(draft: Draft, index: int) -> bool:
    """Whether "in the style of" tells of a thing: "a vase with a painting in the style of"."""
    if draft.word(index + 1) != "of":
        return False
    for at in range(index, max(0, index - 12), -1):
        if not draft.words[at][0].isalnum():
            return False
        if draft.words[at] in _WORKS:
            return is_scenery(draft, at, at)
    return False


_MAKING = frozenset(
    """take takes taking snaps snapping paints draws sketches holding holds reading reads
    painting drawing watches watching carries carrying finishing finishes spraying sprays tracing
    traces sketching inking inks framing hanging""".split()
)
_SHOWING = frozenset("shows showing plays playing displays displaying projects".split())
_DEVICES = frozenset(
    "screen screens tv television monitor laptop phone tablet projector billboard".split()
)
_ALSO_NOUNS = frozenset("painting drawing sketches draws".split())
_THINGS = frozenset(
    """poster mug shirt t sticker plush toy toys mural billboard wallpaper backpack mask
    costume figure figures fan fans store shop museum cosplay cosplayer park character
    characters faced shaped themed mascot balloon makeup streetwear clothing clothes
    dress outfit hair hairstyle haircut tattoo jacket hoodie wig shoes sneakers
    furniture house building decor interior lettering cake packaging jewelry palace
    villa cathedral architecture convention channel""".split()
)
_STYLING = frozenset("style styled inspired like themed".split())


def is_worn(draft: Draft, last: int) -> bool:
    """Whether words are said of a thing: "an anime poster", "cartoon-style sneakers"."""
    behind = last + 1 + (draft.word(last + 1) in _STYLING)
    return draft.word(behind) in _THINGS and draft.word(behind + 1) != "style"


_CLOSE = 5  # words from somebody who makes a picture to the picture


def is_carried(draft: Draft, first: int, last: int) -> bool:
    """Whether words name a thing in the scene: a poster, or a picture that somebody makes."""
    styled = "style" in (*draft.words[last + 1 : last + 3], *leading(draft, first))
    grounded = draft.word(first - 1) in _GROUND_OF and not styled
    owned = not _OWNED.isdisjoint(draft.words[max(0, first - 2) : first])
    if owned or grounded or is_worn(draft, last) or is_shown(draft, last):
        return True
    for at in range(first - 1, max(-1, first - 1 - _CLOSE), -1):
        if not draft.words[at][0].isalnum() or draft.words[at] == "of":
            return False
        if draft.words[at] in _SHOWING and draft.word(at - 1) in _DEVICES:
            return True
        made = draft.words[at] not in _ALSO_NOUNS or draft.words[at + 1] in DETERMINERS
        if draft.words[at] in _MAKING and at and made:
            return True
    return False


_GROUND_OF = frozenset("cave wall rock face body ceiling finger nail car".split())
_OWNED = frozenset("her his their my our your".split())
_SURFACES = frozenset(
    """screen screens wall walls phone tv television monitor laptop shirt mug card page
    easel wood board ceiling billboard""".split()
)
_SHOWN = 7  # tokens from a medium to where it is shown


def is_shown(draft: Draft, last: int) -> bool:
    """Whether a medium is shown on a thing of the scene ("pixel art on her screen")."""
    for at in range(last + 1, min(last + _SHOWN, len(draft.words))):
        if not draft.words[at][0].isalnum():
            return False
        if draft.words[at] == "on" and draft.word(at + 1) in DETERMINERS:
            return not _SURFACES.isdisjoint(draft.words[at + 2 : at + 4])
    return False

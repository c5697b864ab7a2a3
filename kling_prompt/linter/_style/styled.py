"""How words stand that mean the whole picture: "in the style of", "A watercolor of", "..., anime".

Knows the words around a medium; which words are media is told by `media`.
"""

from collections.abc import Iterator

from kling_prompt._lists import DETERMINERS, PREPOSITIONS
from kling_prompt.linter._draft import Draft
from kling_prompt.linter._lists import CONJOINING
from kling_prompt.linter._style.scenery import hangs, is_nested, is_scenery, is_worn, leading

STYLED = frozenset(
    """style styled aesthetic aesthetics art look scenery animation film render rendering
    cartoon version technique illustration world game movie anime scene picture
    painting drawing print panel portrait mosaic scroll effects shading lighting styles
    looks vibe vibes treatment pov texture textures outlines brushwork brushstrokes""".split()
)


_FRAGMENT = 4  # words of a fragment that names a medium


_OPENING = 8  # tokens from the start of a sentence to its medium


_BEHIND_NAME = frozenset(
    """style styled fusion mashup hybrid crossover aesthetic inspired art like esque movie
    animation""".split()
)


def is_medium(draft: Draft, first: int, last: int) -> bool:
    """Whether words name the medium of the picture, not a thing in it."""
    following = draft.word(last + 1)
    thing = following in _WORKS and is_scenery(draft, first, last + 1)
    if (following in STYLED and not thing) or is_style(draft, first, last):
        return True
    if draft.opens_clause(first) and (draft.closes_clause(last) or _is_first(draft, last)):
        return True
    if is_fragment(draft, last) or _colors_all(draft, first, last) or _is_on_paper(draft, last):
        return True
    return _is_titled(draft, first, last)


_WORKS = frozenset(
    """print panel cartoon drawing painting picture portrait illustration movie film game
    scroll""".split()
)


def _is_titled(draft: Draft, first: int, last: int) -> bool:
    """Whether a clause begins with the picture: "A soft pencil sketch of a mill"."""
    words = draft.words
    starts = first
    while starts > 0 and first - starts < _OPENING and not draft.opens_clause(starts):
        starts -= 1
    opened = draft.opens_clause(starts)
    while starts < first and words[starts] in _ASKING:
        starts += 1
    if words[starts] in CONJOINING or not _INSIDE.isdisjoint(words[starts:first]):
        return False  # "A photo of a vase with a painting of ..."
    article = {"a", "an", "this"} & set(words[starts : starts + 1])
    following = draft.word(last + 1)
    plain = DETERMINERS.isdisjoint(words[starts + 1 : first])
    if starts == 0 and article and plain and (following == "," or _is_in_style(draft, last)):
        return True  # "A realistic landscape painting, ..."
    if starts == 0 and not article and following in ("with", "in", "from"):
        return not hangs(draft, last)  # "documentary footage with ..."
    reach = _STYLED_FIRST if following == "in" else _BEHIND
    about = [_about(draft, at) for at in _reached(draft, last, reach)]
    led = article or starts == first or about[:1] in (["of"], ["by"])
    return bool(opened and led) and any(about) and not hangs(draft, last)


_ASKING = frozenset("please make me create generate show draw give produce render".split())
"""What leads to a picture that is asked for: "Make me a realistic video of"."""


def _reached(draft: Draft, last: int, reach: int) -> Iterator[int]:
    """The places behind a medium up to the end of the clause."""
    for at in range(last + 1, min(last + reach, len(draft.words))):
        if not draft.words[at][0].isalnum():
            return
        yield at


def _is_in_style(draft: Draft, last: int) -> bool:
    """Whether "in ... style" follows."""
    return draft.word(last + 1) == "in" and _is_pair(draft, last + 2)


def _is_first(draft: Draft, last: int) -> bool:
    """Whether a medium is the first of two in a clause: "ink wash and 3D render"."""
    if draft.word(last + 1) not in ("and", "&", "+", "x", "meets"):
        return False
    ends = next(at for at in range(last + 1, last + 6) if draft.closes_clause(at) or at > last + 4)
    return draft.word(ends) in STYLED or draft.word(last + 1) != "and"


_INSIDE = PREPOSITIONS - {"in"}
_BEHIND = 4  # tokens from a medium to what it shows
_STYLED_FIRST = 11  # the same where its style stands between
_ABOUT = frozenset("of about by showing depicting featuring portraying capturing".split())


def _about(draft: Draft, index: int) -> str:
    """What leads to the thing that a picture shows or to its artist, also in "ofTwo cats"."""
    word = draft.words[index]
    if word in _ABOUT:
        behind = draft.word(index + 1)
        return "" if word == "by" and behind in DETERMINERS else word
    start = draft.tokens.starts[index]
    glued = word.startswith("of") and draft.text[start + 2 : start + 3]
    return "of" if (glued and not glued.islower()) or word in ("ofa", "ofan") else ""


_GROUNDS = frozenset("paper canvas parchment vellum papyrus cardboard silk".split())


def _is_on_paper(draft: Draft, last: int) -> bool:
    """Whether a medium stands with what it is made on ("charcoal sketch on rough paper")."""
    ground = draft.words[last + 2 : last + 5]
    return draft.word(last + 1) == "on" and not _GROUNDS.isdisjoint(ground)


def is_fragment(draft: Draft, last: int) -> bool:
    """Whether a medium ends a fragment of a few words without an article ("soft 3D cartoon")."""
    if not draft.closes_clause(last):
        return False
    for at in range(last, last - _FRAGMENT, -1):
        if draft.word(at) in ("a", "an", "the") or draft.word(at) in PREPOSITIONS:
            return False
        if draft.opens_clause(at):
            return True
    return False


_DEPICTING = frozenset("anime manga cartoon claymation chibi".split())


_CARRIERS = frozenset(
    """poster mug shirt t sticker book books convention figure figures plush toy toys
    artist painter show screen mask backpack heroine hero fan fans shop store mural
    tattoo channel studio drawing wallpaper set palette kit box brush brushes paper
    class pencil pencils painter billboard museum costume cosplay cosplayer drips runs
    dries flows spreads bleeds""".split()
)


def _colors_all(draft: Draft, first: int, last: int) -> bool:
    """Whether the text opens with a drawn being ("anime girl", "a cartoon fox")."""
    if draft.words[last] not in _DEPICTING or first > _FRAGMENT:
        return False
    start = first
    while start > 0 and draft.words[start - 1][0].isalnum():
        start -= 1
    led = draft.words[start:first]
    return PREPOSITIONS.isdisjoint(led) and start == 0 and draft.word(last + 1) not in _CARRIERS


_MANNERS = frozenset(
    "style styles realism brushwork manner look feel aesthetic tradition spirit vein".split()
)
_MADE = frozenset(
    """executed inked sketched engraved etched rendered drawn painted depicted illustrated
    styled stylized animated presented reimagined told shown portrayed recreated
    imagined filmed shot captured recorded""".split()
)
_AS = frozenset("after as like in with of resembling resembles".split())
_SEEMING = frozenset(
    "looks look looking feels feel feeling reads read seems resembles pass passes".split()
)
_PICTURED = frozenset(
    """it scene video clip film picture image everything all whole shot footage animation
    world should must to and that style frame result art this thing could will also
    painting""".split()
)
_LIVING = frozenset("come comes coming brought".split())
_ALIVE = frozenset("life alive".split())


def is_style(draft: Draft, first: int, last: int) -> bool:
    """Whether words stand in "the style of X", "in X style", "rendered as X" or "looks like X"."""
    if is_worn(draft, last):
        return False
    before = leading(draft, first)
    for at in range(len(before) - 1):
        if before[at] in _MANNERS and before[at + 1] in ("of", "between"):
            return not is_nested(draft, first - len(before) + at)
        if before[at] in _SEEMING and before[at + 1] in ("like", "as", "for"):
            return _PICTURED.issuperset(before[max(0, at - 1 - (before[at - 1] == "that")) : at])
        if before[at] in _MADE and before[at + 1] in _AS:
            return True
    return _is_followed(draft, last) or _is_apposed(draft, before, first, last)


_ENDS = (["style"], ["hybrid"], ["fusion"], ["mashup"])


def _is_followed(draft: Draft, last: int) -> bool:
    """Whether what follows makes a style of a medium: "X style", "X and Y styles"."""
    following = draft.words[last + 1 : last + 4]
    if not _BEHIND_NAME.isdisjoint(following[:1]) or following[1:2] in _ENDS:
        return True
    if following[:2] == ["and", "as"]:
        return True
    if following[:1] in (["and"], ["&"], ["/"]):
        return _is_pair(draft, last + 2)
    return not _LIVING.isdisjoint(following[:1]) and not _ALIVE.isdisjoint(following[1:])


def _is_apposed(draft: Draft, before: list[str], first: int, last: int) -> bool:
    """Whether a clause of its own tells the style: "as an old film", "in watercolor"."""
    lead = before[1:] if before[:1] in (["but"], ["and"], ["yet"]) else before
    opens = lead[:1] in (["as"], ["like"]) and draft.opens_clause(first - len(before))
    closes = draft.closes_clause(last)
    if opens and lead[:1] == ["like"]:
        return closes or draft.word(last + 1) in ("of", "from")
    if before[-1:] in (["half"], ["part"]) or before[-2:] == ["kind", "of"]:
        return True
    paired = before[-3:-1] == ["and", "as"] or (before[-1:] in (["in"], ["this"]) and closes)
    return opens or paired


def _is_pair(draft: Draft, index: int) -> bool:
    """Whether a few words end in "style": "anime and oil painting styles"."""
    for at in range(index, index + _FRAGMENT):
        word = draft.word(at)
        if word in _BEHIND_NAME or word == "styles":
            return True
        if not word.isalpha() or word in PREPOSITIONS:
            break
    return False

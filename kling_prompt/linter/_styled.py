"""How words stand that mean the whole picture: "in the style of", "A watercolor of", "..., anime".

Knows the words around a medium; which words are media is told by `_media`.
"""

from kling_prompt._lists import DETERMINERS, PREPOSITIONS
from kling_prompt.linter._draft import Draft

STYLED = frozenset(
    """style styled aesthetic aesthetics art look scenery animation film render rendering
    cartoon version technique illustration world game movie anime scene picture painting drawing
    print panel portrait mosaic scroll effects shading lighting styles looks vibe vibes
    treatment outlines     brushwork brushstrokes""".split()
)


_FRAGMENT = 4  # words of a fragment that names a medium


_OPENING = 8  # tokens from the start of a sentence to its medium


_BEHIND_NAME = frozenset("style styled aesthetic inspired art like esque movie animation".split())


def is_medium(draft: Draft, first: int, last: int) -> bool:
    """Whether words name the medium of the picture, not a thing in it."""
    if draft.word(last + 1) in STYLED or is_style(draft, first, last):
        return True
    if draft.opens_clause(first) and (draft.closes_clause(last) or _is_first(draft, last)):
        return True
    if is_fragment(draft, last) or _colors_all(draft, first, last) or _is_on_paper(draft, last):
        return True
    return _is_titled(draft, first, last)


def _is_titled(draft: Draft, first: int, last: int) -> bool:
    """Whether a clause begins with the picture: "A soft pencil sketch of a mill"."""
    words = draft.words
    starts = first
    while starts > 0 and first - starts < _OPENING and not draft.opens_clause(starts):
        starts -= 1
    if not _INSIDE.isdisjoint(words[starts:first]):
        return False  # "A photo of a vase with a painting of ..."
    article = {"a", "an", "this"} & set(words[starts : starts + 1])
    following = draft.word(last + 1)
    plain = DETERMINERS.isdisjoint(words[starts + 1 : first])
    if starts == 0 and article and plain and (following == "," or _is_in_style(draft, last)):
        return True  # "A realistic landscape painting, ..."
    if starts == 0 and not article and following in ("with", "in"):
        return not hangs(draft, last)  # "documentary footage with ..."
    reach = _STYLED_FIRST if following == "in" else _BEHIND
    about = [_about(draft, at) for at in range(last + 1, min(last + reach, len(words)))]
    led = article or starts == first or about[:1] in (["of"], ["by"])
    opens = draft.opens_clause(starts) and led and not hangs(draft, last)
    return bool(opens) and any(about)


def _is_in_style(draft: Draft, last: int) -> bool:
    """Whether "in ... style" follows."""
    return draft.word(last + 1) == "in" and _is_pair(draft, last + 2)


def _is_first(draft: Draft, last: int) -> bool:
    """Whether a medium is the first of two in a clause: "ink wash and 3D render"."""
    if draft.word(last + 1) not in ("and", "&", "+"):
        return False
    ends = next(at for at in range(last + 1, last + 6) if draft.closes_clause(at) or at > last + 4)
    return draft.word(ends) in STYLED


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


_HANGING = frozenset("hang hangs hanging hung leans lies stands falls burns".split())


def hangs(draft: Draft, last: int) -> bool:
    """Whether a picture is a thing in the scene ("a painting of a horse hangs on the wall")."""
    return not _HANGING.isdisjoint(draft.words[last + 1 : last + 8])


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
            return draft.word(at - 1) not in _ASKING
        if word in PREPOSITIONS and first - at < 3:
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


_DEPICTING = frozenset("anime manga cartoon claymation chibi watercolor gouache".split())


_CARRIERS = frozenset(
    """poster mug shirt t sticker book books convention figure figures plush toy toys artist
    painter show screen mask backpack heroine hero fan fans shop store mural tattoo channel
    studio drawing wallpaper set palette kit box brush brushes paper class pencil pencils
    painter billboard museum costume cosplay cosplayer""".split()
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


_MAKING = frozenset(
    """paints draws sketches holding holds reading reads painting drawing watches watching carries
    carrying""".split()
)
_SHOWING = frozenset("shows showing plays playing displays displaying projects".split())
_DEVICES = frozenset(
    "screen screens tv television monitor laptop phone tablet projector billboard computer".split()
)
_ALSO_NOUNS = frozenset("painting drawing sketches draws".split())
_THINGS = frozenset(
    """poster mug shirt sticker plush toy mural billboard wallpaper backpack mask costume
    figure""".split()
)
_CLOSE = 5  # words from somebody who makes a picture to the picture


def is_carried(draft: Draft, first: int, last: int) -> bool:
    """Whether words name a thing in the scene: a poster, or a picture that somebody makes."""
    if draft.word(last + 1) in _THINGS or draft.word(first - 1) in _GROUND_OF:
        return not is_style(draft, first, last)
    if _is_shown(draft, last):
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
_SURFACES = frozenset(
    """screen screens wall walls phone tv television monitor laptop shirt mug card page easel wood
    board ceiling billboard""".split()
)
_SHOWN = 7  # tokens from a medium to where it is shown


def _is_shown(draft: Draft, last: int) -> bool:
    """Whether a medium is shown on a thing of the scene ("pixel art on her screen")."""
    for at in range(last + 1, min(last + _SHOWN, len(draft.words))):
        if not draft.words[at][0].isalnum():
            return False
        if draft.words[at] == "on" and draft.word(at + 1) in DETERMINERS:
            return not _SURFACES.isdisjoint(draft.words[at + 2 : at + 4])
    return False


_MADE = frozenset(
    """executed inked sketched engraved etched rendered drawn painted depicted illustrated styled
    stylized animated presented     reimagined filmed shot captured recorded""".split()
)


_MANNERS = frozenset("style styles manner look feel aesthetic tradition spirit vein".split())
_SEEMING = frozenset(
    "looks look looking feels feel feeling reads read seems resembles pass passes".split()
)
_AS = ("as", "like", "in", "with", "of", "resembling", "resembles")


_FARTHEST = 10  # tokens from "the style of" to a name behind another one


def is_style(draft: Draft, first: int, last: int) -> bool:
    """Whether words stand in "the style of X", "in X style", "rendered as X" or "looks like X"."""
    following = draft.words[last + 1 : last + 3]
    if not _BEHIND_NAME.isdisjoint(following[:1]) or following[1:] == ["style"]:
        return True
    if following[:1] in (["and"], ["&"], ["/"]) and _is_pair(draft, last + 2):
        return True
    before = leading(draft, first)
    for at in range(len(before) - 1):
        if before[at] in _MANNERS and before[at + 1] in ("of", "between"):
            return not is_nested(draft, first - len(before) + at)
        if before[at] in _MADE and before[at + 1] in _AS:
            return True
        if before[at] in _SEEMING and before[at + 1] in ("like", "as", "for"):
            return True
    return _is_apposed(draft, before, first, last)


def _is_apposed(draft: Draft, before: list[str], first: int, last: int) -> bool:
    """Whether a clause of its own tells the style: "as an old film", "in watercolor"."""
    opens = before[:1] in (["as"], ["like"]) and draft.opens_clause(first - len(before))
    closes = draft.closes_clause(last)
    if opens and before[:1] == ["like"]:
        return closes or draft.word(last + 1) in ("of", "from")
    if before[-1:] == ["half"] or before[-3:-1] == ["and", "as"]:
        return True
    return opens or (before[-1:] in (["in"], ["this"]) and closes)


def _is_pair(draft: Draft, index: int) -> bool:
    """Whether a few words end in "style": "anime and oil painting styles"."""
    for at in range(index, index + _FRAGMENT):
        word = draft.word(at)
        if word in _BEHIND_NAME or word == "styles":
            return True
        if not word.isalpha() or word in PREPOSITIONS:
            return False
    return False


def leading(draft: Draft, index: int) -> list[str]:
    """The words before a place, back to the nearest mark."""
    start = index
    while start > 0 and index - start < _FARTHEST and draft.words[start - 1][0].isalnum():
        start -= 1
    return draft.words[start:index]

"""Artists that a picture is credited to: "by Monet and Picasso", "in the style of Monet".

Knows where artists stand that made the picture; how they are named is told by `signatures`.
"""

from collections.abc import Iterator

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._style.media import SCHOOLS
from kling_prompt.linter._style.scenery import (
    is_furnished,
    is_nested,
    is_scenery,
    is_shown,
    is_worn,
    leading,
)
from kling_prompt.linter._style.signatures import AND, Known, Signature, Trust, known_in, row
from kling_prompt.linter._style.styled import is_style


def credited(draft: Draft, said: frozenset[int]) -> Iterator[Signature]:
    """Every artist that the whole picture is credited to."""
    known = known_in(draft)
    for one in known.values():
        named = row(draft, known, one.first) if draft.opens_clause(one.first) else []
        if _is_linked(draft, known, one):
            yield from row(draft, known, one.first)
        elif named and _is_tag(draft, one.first, named):
            yield from named
        elif is_worn(draft, one.last):
            continue
        elif one.medium.always or one.first in said or _stands_alone(draft, one):
            yield one
    for index in draft.places(_BY):
        yield from _by(draft, known, index)
    for index in draft.places(_OPENERS):
        if draft.word(index + 1) in _LEADING or draft.words[index] in _BLENDS:
            yield from _of(draft, known, index)
        elif draft.closes_clause(index):
            yield from _styled(draft, known, index)


# -------------------------------------------------------------------- on their own
_SHOWN = frozenset(
    """painting paintings print drawing sketch portrait watercolor watercolour woodblock
    woodcut illustration scroll miniature comic cartoon film movie photograph photo
    etching engraving lithograph canvas poster pastel oil fresco tempera""".split()
)
_HANDS = frozenset(
    """style styles manner brushwork brushstrokes brushstroke strokes dabs palette swirls
    drips technique line lines forms impasto superflat colors colours aesthetic touch
    hand chiaroscuro dots outlines linework light lighting""".split()
)


def _is_tag(draft: Draft, first: int, named: list[Signature]) -> bool:
    """Whether artists are a clause of their own, which is not the first: that is the subject."""
    closed = any(draft.closes_clause(one.last) for one in named)
    return closed and first > 0 and named[0].trust is Trust.KNOWN


_LIKE = (["a", "la"], ["à", "la"], ["kind", "of"], ["sort", "of"])
_OWN = _HANDS | SCHOOLS.keys()


def _stands_alone(draft: Draft, one: Signature) -> bool:
    """Whether an artist stands for a style on its own: "Monet style", "a la Monet"."""
    following = draft.word(one.last + 1)
    before = draft.words[max(0, one.first - 2) : one.first]
    if is_furnished(draft, one.first):
        return False
    if is_style(draft, one.first, one.last) or before in _LIKE:
        return True
    if draft.words[one.last].endswith("'s"):
        return not _OWN.isdisjoint(draft.words[one.last + 1 : one.last + 4])
    schooled = following in SCHOOLS and draft.closes_clause(one.last + 1)
    return schooled or before[-1:] in (["half"], ["part"]) or _is_work_of(draft, one)


def _is_work_of(draft: Draft, one: Signature) -> bool:
    """Whether a work of the artist is the picture itself: "A Monet painting of a pond"."""
    following = draft.word(one.last + 1)
    opens = draft.opens_clause(one.first) or draft.opens_clause(one.first - 1)
    shown = following in _SHOWN or (following == "of" and one.last > one.first)
    scenery = is_scenery(draft, one.first, one.last + 1)
    return following in _HANDS or (opens and shown and not scenery)


def _is_linked(draft: Draft, known: Known, one: Signature) -> bool:
    """Whether another artist follows at once, or behind "meets": "van gogh meets klimt"."""
    if one.last + 1 in known:
        return True
    other = known.get(one.last + 2)
    if other is None or draft.words[one.last + 1] not in AND:
        return False
    crossed = draft.words[one.last + 1] in ("meets", "x", "\u00d7")
    shown = draft.opens_clause(one.first) and draft.word(other.last + 1) in _SHOWN
    return crossed or shown or is_style(draft, other.first, other.last)


# -------------------------------------------------------------------- behind "by"
_BY = frozenset(("by",))
_ARTS = frozenset(
    """art artwork artworks artstation painting paintings illustration illustrations
    drawing drawings photography photograph digital matte portrait render rendering
    concept design designs sketch style animation comic comics cover poster fanart
    masterpiece watercolor ink""".split()
)
_MAKING = frozenset(
    """made painted drawn illustrated rendered directed colored coloured inked
    photographed sculpted animated imagined envisioned depicted stylized shot filmed
    sketched styled""".split()
)
_DOING = frozenset(
    """held led driven sung worn told kept met sent brought caught run shown followed
    joined accompanied watched surrounded hugged kissed chased attacked played hosted
    owned carried greeted helped stands sits waits lies leans walks stand sit
    interviewed observed music song songs concert score novel book poem play symphony
    opera dress gown suit perfume dish speech ballet choreography album""".split()
)


def _by(draft: Draft, known: Known, index: int) -> Iterator[Signature]:
    """The artists behind "by", unless somebody does something else there."""
    needed = _needed(draft, index)
    if needed is Trust.NEVER or _is_work(draft, index):
        return
    whole = draft.word(index + 1) == "the" and draft.word(index + 3) == "of"  # "the films of"
    named = row(draft, known, index + 1 + 3 * whole)
    if named and named[0].trust >= needed and not is_shown(draft, named[-1].last):
        yield from named


def _needed(draft: Draft, index: int) -> Trust:
    """How sure the first name behind "by" has to be."""
    before = draft.word(index - 1)
    if draft.opens_clause(index) or before in _ARTS:
        return Trust.BARE
    if before in _MAKING:
        return Trust.CAPITAL
    if before in ("seen", "known", "designed", "created"):
        return Trust.KNOWN
    if before in ("inspired", "influenced"):
        return Trust.GIVEN
    if before in _DOING:
        return Trust.NEVER
    return Trust.KNOWN if before.endswith(("ed", "ing")) else Trust.GIVEN


_WORKS = frozenset(
    """painting paintings print poster mural sculpture statue sketch drawing tapestry
    portrait photograph photo picture canvas work artwork illustration building chair
    vase book graffiti bust canvases frescoes fresco murals posters prints statues
    sculptures fountain ceiling dome drawings lisa supper guernica""".split()
)


_CARVED = frozenset("statue sculpture bust fountain mural fresco graffiti".split())


def _is_work(draft: Draft, index: int) -> bool:
    """Whether "by" tells who made a thing in the scene: "beside a mural by Banksy"."""
    before = draft.word(index - 1)
    carved = before not in _MAKING and not _CARVED.isdisjoint(leading(draft, index))
    return carved or (before in _WORKS and is_scenery(draft, index - 1, index - 1))


# -------------------------------------------------------------------- behind "of"
_STYLES = frozenset(
    """style styles styled modeled brushwork palette manner spirit vein look tradition
    reminiscent influences""".split()
)
_BLENDS = frozenset(
    """mix mixture blend fusion combination cross crossover collab collaboration hybrid
    homage tribute nod mixing combining blending channeling channelling evoking echoing
    recalling merging fusing""".split()
)
_OPENERS = _STYLES | _BLENDS
_LEADING = frozenset("of between after to".split())


def _of(draft: Draft, known: Known, index: int) -> Iterator[Signature]:
    """The artists behind "the style of", or at least two behind "a blend of" or "evoking"."""
    if is_nested(draft, index):
        return
    first = index + 1 + (draft.word(index + 1) in _LEADING)
    named = row(draft, known, first + (draft.word(first) == "both"))
    if draft.words[index] in _BLENDS:
        if len(named) > 1 and named[0].trust is Trust.KNOWN:
            yield from named
    elif named and named[0].trust > Trust.BARE:
        yield from named


_LONGEST_NAME = 3  # words before "style"


def _styled(draft: Draft, known: Known, index: int) -> Iterator[Signature]:
    """The stranger whose name and "style" are a clause: "jane doe style"."""
    first = index
    while first > index - _LONGEST_NAME and not draft.opens_clause(first):
        first -= 1
    named = row(draft, known, first)
    if named and named[0].trust is Trust.GIVEN and named[0].last == index - 1:
        yield named[0]

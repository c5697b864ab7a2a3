"""The rule KP401, conflicting-style."""

from collections.abc import Iterator
from itertools import combinations
from operator import attrgetter
from typing import ClassVar, NamedTuple

from kling_prompt._lists import DETERMINERS, PREPOSITIONS
from kling_prompt.linter._draft import Draft
from kling_prompt.linter._lists import FUNCTION
from kling_prompt.linter._media import CAMERAS, CONFLICTS, FILMED, MEDIA, NAMES, Medium
from kling_prompt.linter._rule import Case, Cases, Flaw, Rule
from kling_prompt.linter.finding import Severity
from kling_prompt.prompt import Prompt
from kling_prompt.words.style import Style

_FOX = Prompt().subject("a red fox").action("crosses a frozen lake").scene("at dawn")


class ConflictingStyle(Rule):
    """Two media or two artists for the whole picture: "a photorealistic watercolor".

    The model mixes them into something that is neither, or changes between them from frame to
    frame. Choose one. A medium with an artist who worked in it is fine, and so is a painting that
    hangs on a wall, or "a realistic scene with a dreamlike atmosphere".

    Source: the Kling 2.0 prompting guide, on style. It holds for all models.
    """

    code = "KP401"
    name = "conflicting-style"
    severity = Severity.WARNING
    bad: ClassVar[Cases] = (
        "Footage of a heron on a gray lake, pencil drawing on yellowed paper.",
        "A lighthouse in a storm, as old newsreel footage from a war, in 3D animation style.",
        "A photorealistic gouache of a heron above a mill pond.",
        "An oil painting of a harbor at noon, in anime style.",
        "GoPro footage of a kayak on a wild river, in Van Gogh style.",
        "A hyper-realistic cartoon of a bear in a raincoat on a wet street.",
        "A fishing village at dawn in the style of Hokusai, in the style of Picasso.",
        "A photo of a lighthouse on a rocky shore, pixel art style.",
        Case(_FOX.style(Style.PHOTOREALISTIC, Style.WATERCOLOR)),
        "A weathered sailor at the helm, shot on 35mm film, oil on canvas.",
        "A cartoon fox on a mossy log, realistic photo, soft morning light.",
        "A knight in fog. Rendered as a charcoal drawing. Looks like documentary footage.",
        "A quiet cafe at night in the style of Monet and Picasso, empty chairs.",
        "A canal at dusk by Rembrandt, ukiyo-e, lanterns on the water.",
        "Pop art portrait of a nurse at a window, hyperrealistic photograph.",
        "A film still of a wet street at night, lamps in fog, baroque style.",
        "A tram climbs a street in the rain by Salvador Dalli, DSLR photo.",
        "A bowl of plums in cubist style with the style of pop art, soft light.",
        "A goat on a green hill in the style of Monet with the style of Anna Example.",
    )
    good: ClassVar[Cases] = (
        "A watercolor of a heron above a mill pond, soft paper grain.",
        "An oil painting of a wheat field in the style of Van Gogh.",
        "A claymation sailor dusts a framed photo on the wall of his cabin.",
        "A realistic pine forest in low fog with a dreamlike atmosphere.",
        "A visitor walks past an oil painting in a sunlit museum, documentary footage.",
        "A pencil sketch of a bird transforms into a photorealistic kingfisher.",
        "An anime girl with an umbrella, watercolor backgrounds, in Studio Ghibli style.",
        "A painting of a horse hangs above a worn sofa, shot on 35mm film.",
        "A child holds a lego figure on a windy beach, GoPro footage.",
        "A woman dressed as an anime heroine walks through a crowd, shot on 35mm film.",
        "A photo of a pop art poster on a brick wall in soft light.",
        "A cubist statue stands in a park in low sun, documentary footage.",
        "Photo of a renaissance style palace on a hill in low sun.",
        "A bowl of plums in the style of Seurat, pointillism, soft light.",
        "A street in the style of Wes Anderson, cinematic film still, soft light.",
        "Shot on film, a museum guard yawns beside a Monet painting on the wall.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """The first pair of claims that exclude each other."""
        for clash in draft.clashes if draft.prompt is not None else ():
            if set(clash.parts) <= _MEDIA:
                message = f"{clash.left!r} and {clash.right!r}: {clash.why}; choose one of them"
                yield Flaw(message, draft.place_of(clash.right))
                return
        claims = sorted(_claims(draft), key=attrgetter("first"))
        kinds: dict[str, _Claim] = {}
        for claim in claims:
            kinds.setdefault(claim.medium.name, claim)
        if len(kinds) < 2 or not _CHANGING.isdisjoint(draft.at):
            return
        for left, right in combinations(kinds.values(), 2):
            if _excludes(left.medium, right.medium):
                shown = [draft.shown(one.first, one.last) for one in (left, right)]
                message = (
                    f'"{shown[0]}" and "{shown[1]}" are two styles for one picture; choose one'
                )
                yield Flaw(message, draft.span(right.first, right.last))
                return


_MEDIA = frozenset("style film genre".split())


class _Claim(NamedTuple):
    """A medium that the whole picture is to be made in."""

    medium: Medium
    first: int
    last: int


# A picture that changes its medium, or mixes two on purpose, is no mistake.
_CHANGING = frozenset(
    """transforms transform transforming morphs morphing transitions transitioning hybrid mashup
    becoming""".split()
)
_STYLED = frozenset(
    """style styled aesthetic aesthetics art look scenery animation film render rendering
    cartoon version technique illustration world game movie anime scene picture painting drawing
    print panel portrait mosaic scroll""".split()
)
_FRAGMENT = 4  # words of a fragment that names a medium
_OPENING = 5  # tokens from the start of a sentence to its medium
_BEHIND_NAME = frozenset("style styled aesthetic inspired art like esque movie animation".split())
_WHERE_SHOT = 5  # tokens from "shot on" to the camera
_SHOOTING = frozenset("shot filmed photographed captured taken recorded".split())
_TOOLED = frozenset("on with using through by in".split())


def _excludes(left: Medium, right: Medium) -> bool:
    if left.artist or right.artist:
        return left.family not in right.fits and right.family not in left.fits
    return frozenset((left.family, right.family)) in CONFLICTS


def _claims(draft: Draft) -> Iterator[_Claim]:
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
                yield _Claim(medium, index, index)
                break
    yield from _unknown(draft)
    yield from _makers(draft)
    for index in draft.places(_SHOOTING):
        behind = draft.words[index + 1 : index + 1 + _WHERE_SHOT]
        if not _TOOLED.isdisjoint(behind[:1]) and not CAMERAS.isdisjoint(behind):
            yield _Claim(FILMED, index, index + 1)
            break


def _unknown(draft: Draft) -> Iterator[_Claim]:
    """Names of strangers behind "the style of", which go with any medium but no other artist."""
    for index in draft.places(_OF_STYLE):
        name = index + 2
        if draft.word(index + 1) != "of" or name >= len(draft.words):
            continue
        while _is_name(draft, name + 1) and name < index + _LONGEST_NAME:
            name += 1
        known = draft.words[index + 2 : name + 1]
        ends = draft.closes_clause(name) or draft.word(name + 1) in FUNCTION
        if ends and _is_name(draft, index + 2) and _KNOWN.isdisjoint(known):
            word = draft.words[name]
            yield _Claim(_stranger(word), index + 2, name)


_ARTS = frozenset("art artwork painting illustration drawing photography digital matte".split())


def _makers(draft: Draft) -> Iterator[_Claim]:
    """Strangers who stand behind "by" in a clause of their own, or behind a kind of art."""
    for index in draft.places(_BY):
        tagged = draft.opens_clause(index)
        if not tagged and draft.word(index - 1) not in _ARTS:
            continue
        last = index
        while last - index < _LONGEST_NAME and _goes_on(draft, last):
            last += 1
        pair = draft.word(last + 1) == "and" and draft.word(last + 2).isalpha()
        ends = draft.closes_clause(last) or (pair and not tagged)
        if last > index and ends and _KNOWN.isdisjoint(draft.words[index + 1 : last + 1]):
            word = draft.words[last]
            yield _Claim(_stranger(word), index, last)
            if pair and not tagged and draft.words[last + 2] not in _KNOWN:
                word = draft.words[last + 2]
                yield _Claim(_stranger(word), last + 2, last + 2)


_BY = frozenset(("by",))


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


def _is_name(draft: Draft, index: int) -> bool:
    return index < len(draft.words) and draft.text[draft.tokens.starts[index]].isupper()


def _claim(draft: Draft, index: int) -> _Claim | None:
    for lead, medium in MEDIA[draft.words[index]]:
        first = index - len(lead)
        if tuple(draft.words[max(first, 0) : index]) != lead:
            continue
        if medium.always or _is_medium(draft, first, index):
            return _Claim(medium, first, index)
        return None
    return None


def _is_medium(draft: Draft, first: int, last: int) -> bool:
    """Whether words name the medium of the picture, not a thing in it."""
    words = draft.words
    if draft.word(last + 1) in _STYLED or _is_style(draft, first, last):
        return True
    if draft.opens_clause(first) and draft.closes_clause(last):
        return True
    if _is_fragment(draft, last) or _colors_all(draft, first, last) or _is_on_paper(draft, last):
        return True
    starts = first
    while starts > 0 and first - starts < _OPENING and not draft.opens_clause(starts):
        starts -= 1
    article = {"a", "an", "this"} & set(words[starts : starts + 1])
    about = [_about(draft, at) for at in range(last + 1, min(last + 4, len(words)))]
    led = article or starts == first or about[:1] in (["of"], ["by"])
    opens = draft.opens_clause(starts) and led and not _hangs(draft, last)
    return bool(opens) and any(about)


_ABOUT = frozenset("of about by showing".split())


def _about(draft: Draft, index: int) -> str:
    """What leads to the thing that a picture shows or to its artist, also in "ofTwo cats"."""
    word = draft.words[index]
    if word in _ABOUT:
        behind = draft.word(index + 1)
        return "" if word == "by" and behind in DETERMINERS else word
    start = draft.tokens.starts[index]
    glued = word.startswith("of") and draft.text[start + 2 : start + 3]
    return "of" if glued and not glued.islower() else ""


_GROUNDS = frozenset("paper canvas parchment vellum papyrus cardboard silk".split())


def _is_on_paper(draft: Draft, last: int) -> bool:
    """Whether a medium stands with what it is made on ("charcoal sketch on rough paper")."""
    ground = draft.words[last + 2 : last + 5]
    return draft.word(last + 1) == "on" and not _GROUNDS.isdisjoint(ground)


_HANGING = frozenset("hang hangs hanging hung leans lies stands falls burns".split())


def _hangs(draft: Draft, last: int) -> bool:
    """Whether a picture is a thing in the scene ("a painting of a horse hangs on the wall")."""
    return not _HANGING.isdisjoint(draft.words[last + 1 : last + 8])


def _is_fragment(draft: Draft, last: int) -> bool:
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


_MADE = frozenset(
    """rendered drawn painted depicted illustrated styled stylized animated presented
    reimagined filmed shot captured recorded""".split()
)
_AS = ("as", "like", "in", "with", "of", "resembling", "resembles")
_FARTHEST = 7  # tokens from "the style of" to a name behind another one


def _is_style(draft: Draft, first: int, last: int) -> bool:
    """Whether words stand in "the style of X", "in X style", "rendered as X" or "looks like X"."""
    following = draft.words[last + 1 : last + 3]
    if not _BEHIND_NAME.isdisjoint(following[:1]) or following[1:] == ["style"]:
        return True
    before = _led(draft, first)
    for at in range(len(before) - 1):
        if before[at] in ("style", "styles", "manner") and before[at + 1] == "of":
            return True
        if before[at] in _MADE and before[at + 1] in _AS:
            return True
        if before[at] in ("looks", "look", "looking") and before[at + 1] == "like":
            return True
    if before[:1] == ["as"] and draft.opens_clause(first - len(before)):
        return True
    return before[-1:] == ["in"] and draft.closes_clause(last)


def _led(draft: Draft, index: int) -> list[str]:
    """The words before a place, back to the nearest mark."""
    start = index
    while start > 0 and index - start < _FARTHEST and draft.words[start - 1][0].isalnum():
        start -= 1
    return draft.words[start:index]


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
        return not behind.isalpha() or behind in FUNCTION or behind in _STYLED
    if following == "painting":
        led = draft.words[max(0, index - 3) : index]
        return not _hangs(draft, index) and (index < 4 or draft.opens_clause(index - len(led)))
    whole = _led(draft, index)
    before = whole[-3:]
    schooled = following in NAMES and draft.closes_clause(index + 1)  # "Monet impressionism"
    if schooled or _is_by(whole) or before[-2:] == ["a", "la"] or _is_style(draft, index, index):
        return True
    if before[-1:] == ["art"] and draft.words[index] in ("nouveau", "deco"):
        return draft.closes_clause(index) or following in _STYLED or following == "poster"
    if draft.words[index].endswith(("ist", "istic")):
        return following not in _WORKS and draft.opens_clause(
            index - (before[-1:] in (["a"], ["an"]))
        )
    made = draft.words[index] in _TECHNIQUES and _is_fragment(draft, index)
    return made or (draft.opens_clause(index) and draft.closes_clause(index))


_TECHNIQUES = frozenset("mosaic tapestry collage".split())


def _is_by(before: list[str]) -> bool:
    """Whether a name stands behind "by", or behind other names and "and" there."""
    if "by" not in before:
        return False
    between = before[before.index("by") + 1 :]
    return len(between) < 3 or FUNCTION.isdisjoint(set(between) - {"and"})

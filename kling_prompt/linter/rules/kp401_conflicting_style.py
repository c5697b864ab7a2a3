"""The rule KP401, conflicting-style."""

from collections.abc import Iterator
from itertools import combinations
from operator import attrgetter
from typing import NamedTuple

from kling_prompt._lists import PREPOSITIONS
from kling_prompt.linter._draft import Draft
from kling_prompt.linter._media import CONFLICTS, MEDIA, NAMES, Medium
from kling_prompt.linter._rule import Case, Flaw, Rule
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
    bad = (
        "A photorealistic gouache of a heron above a mill pond.",
        "An oil painting of a harbor at noon, in anime style.",
        "GoPro footage of a kayak on a wild river, in Van Gogh style.",
        "A hyper-realistic cartoon of a bear in a raincoat on a wet street.",
        "A fishing village at dawn in the style of Hokusai, in the style of Picasso.",
        "A photo of a lighthouse on a rocky shore, pixel art style.",
        Case(_FOX.style(Style.PHOTOREALISTIC, Style.WATERCOLOR)),
    )
    good = (
        "A watercolor of a heron above a mill pond, soft paper grain.",
        "An oil painting of a wheat field in the style of Van Gogh.",
        "A claymation sailor dusts a framed photo on the wall of his cabin.",
        "A realistic pine forest in low fog with a dreamlike atmosphere.",
        "A visitor walks past an oil painting in a sunlit museum, documentary footage.",
        "A pencil sketch of a bird transforms into a photorealistic kingfisher.",
        "An anime girl with an umbrella, watercolor backgrounds, in Studio Ghibli style.",
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
                message = f'"{shown[0]}" and "{shown[1]}" are two media for one picture; choose one'
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
    becoming comes""".split()
)
_STYLED = frozenset(
    """style styled aesthetic aesthetics art look scenery animation film render rendering
    cartoon version technique illustration world game movie anime""".split()
)
_REACH = 6  # tokens from a medium to its "of"
_FRAGMENT = 4  # words of a fragment that names a medium
_OPENING = 5  # tokens from the start of a sentence to its medium


_BEHIND_NAME = frozenset("style styled aesthetic painting inspired art".split())


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
        for index in draft.at[word]:
            if draft.is_free(index) and _is_style(draft, index):
                yield _Claim(NAMES[word], index, index)
                break


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
    if draft.word(last + 1) in _STYLED or _is_style(draft, last):
        return True
    if draft.opens_clause(first) and draft.closes_clause(last):
        return True
    if _is_fragment(draft, last):
        return True
    starts = first
    while starts > 0 and first - starts < _OPENING and not draft.opens_clause(starts):
        starts -= 1
    article = {"a", "an", "this"} & set(words[starts : starts + 1])
    led = article or starts == first or draft.word(last + 1) == "of"
    opens = draft.opens_clause(starts) and led
    return bool(opens) and "of" in words[last + 1 : last + 1 + _REACH // 2]


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


def _is_style(draft: Draft, index: int) -> bool:
    """Whether a name or medium stands in "the style of X" or "in X style"."""
    following = draft.words[index + 1 : index + 3]
    if not _BEHIND_NAME.isdisjoint(following[:1]):
        return True
    if following[1:] == ["style"]:
        return True
    before = draft.words[max(0, index - 4) : index]
    for at in range(len(before) - 1):
        if before[at : at + 2] in (["style", "of"], ["styles", "of"]):
            return True
    return before[-1:] == ["in"] and draft.closes_clause(index)

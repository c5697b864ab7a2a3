"""The rule KP601, setting-in-prompt."""

import re
from collections.abc import Iterator
from typing import ClassVar, NamedTuple

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._edits import without_clause, without_words
from kling_prompt.linter._lists import NUMBERS
from kling_prompt.linter._rule import Cases, Flaw, Rule
from kling_prompt.linter.finding import Edit, Fix, Severity


class SettingInPrompt(Rule):
    """A setting in the text: a length, an aspect ratio, a size in pixels, a split screen.

    The length and the shape of a clip are fields of the request. In the text they do nothing, or
    the model draws them ("16:9" as letters, "split screen" as two halves of one picture). A hint to
    the framing, such as "wide cinematic frame", is fine.

    Source: the Kling 2.0 prompting guide, pitfall 8. It holds for all models.
    """

    code = "KP601"
    name = "setting-in-prompt"
    severity = Severity.WARNING
    bad: ClassVar[Cases] = (
        "A kitten naps in a wide basket in soft light, square 1:1 format.",
        "A barista pours milk into a cup in a sunlit cafe, 10 seconds",
        "A 5-second clip of a red fox trotting over fresh snow.",
        "A desert road at dusk, long shadows, dust in the air --ar 16:9",
        "A desert road at dusk, long shadows, dust in the air --w 1024",
        "A market street in the rain, lanterns and umbrellas, 9:16",
        "A vertical video of a dancer in a yellow dress on a roof at noon.",
        "Split screen: a bakery at dawn on the left, a beach on the right.",
        "A gray whale breaches in a cold bay, image size 1920x1080",
        "A lighthouse beam turns in the fog, aspect ratio 21:9",
    )
    good: ClassVar[Cases] = (
        "A scoreboard shows 3:2 as the crowd cheers in the rain.",
        "A barista pours milk into a cup in a sunlit cafe.",
        "A climber hangs on a vertical cliff in the morning sun.",
        "A portrait of a sailor with a gray beard, wide cinematic frame.",
        "A clock tower at 9:30 in the morning, pigeons on the roof.",
        "The square fills within seconds, umbrellas open everywhere.",
        "A cat watches a moth on a wall. One second later it jumps.",
        "A guard stands still for one second, then lowers the red flag.",
        "A dancer in her 20s turns on an empty stage, 4K.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each setting, the flag or the words around it included."""
        found = [*_durations(draft), *_ratios(draft), *_sides(draft), *_forms(draft)]
        durations = {one.duration_s for one in found if one.duration_s is not None}
        ratios = {one.aspect_ratio for one in found if one.aspect_ratio}
        for one in found:
            agreed = len(durations if one.duration_s is not None else ratios) == 1
            shown = draft.shown(one.first, one.last)
            message = f'"{shown}" belongs in the settings of the request, not in the text'
            yield Flaw(message, draft.span(one.first, one.last), _fix(draft, one, agreed=agreed))


class _Setting(NamedTuple):
    """A setting: its tokens, and what it asks for."""

    first: int
    last: int
    duration_s: float | None = None
    aspect_ratio: str | None = None
    kept: int = 0
    """Tokens at its end that stay when it goes: the "video" of "vertical video"."""


_SECONDS = {"second": 1, "seconds": 1, "sec": 1, "secs": 1, "minute": 60, "minutes": 60, "min": 60}
_SHORT = re.compile(r"(\d{1,2})s")
_SIZE = re.compile(r"\d{3,4}[x\u00d7]\d{3,4}")
_RATIO = re.compile(r"(\d{1,2}(?:\.\d{1,2})?)[:/x](\d{1,2})")
_SHAPES = frozenset(
    "16:9 9:16 4:3 3:4 1:1 21:9 9:21 3:2 2:3 4:5 5:4 2.39:1 2.35:1 1.85:1 2:1 5:1".split()
)
_DECADE = 10
_OWNERS = frozenset("his her their my your our the early mid late".split())


def _durations(draft: Draft) -> Iterator[_Setting]:
    for word, factor in _SECONDS.items():
        for index in draft.at.get(word, ()):
            value = _number(draft.word(index - 1))
            if value is not None and draft.is_free(index) and not _is_moment(draft, index):
                yield _Setting(index - 1, index, value * factor)
    for word in draft.numerals:
        match = _SHORT.fullmatch(word)
        if match is None:
            continue
        value = int(match[1])
        for index in draft.at[word]:
            decade = value % _DECADE == 0 and (
                draft.word(index - 1) in _OWNERS or value > 2 * _DECADE
            )
            if not decade and draft.is_free(index):
                yield _Setting(index, index, float(value))


def _number(word: str) -> float | None:
    """The number that a word means."""
    if word in NUMBERS:
        return float(NUMBERS[word])
    plain = word.replace(".", "", 1)
    return float(word) if plain.isascii() and plain.isdigit() and len(word) < 6 else None


def _is_moment(draft: Draft, index: int) -> bool:
    """Whether a time is a moment of the story ("one second later", "the one second hand")."""
    if draft.word(index + 1) in ("later", "hand", "ago", "floor", "before", "past", "to"):
        return True
    if draft.words[index - 1 : index + 1] != ["one", "second"] or draft.opens_clause(index - 1):
        return False
    near = draft.words[max(0, index - _AROUND) : index + 2]
    return (_CLIPS | {"lasts", "lasting", "long"}).isdisjoint(near)  # "stands still one second"


def _ratios(draft: Draft) -> Iterator[_Setting]:
    for word in draft.numerals:
        if len(word) > 10 or word.isdigit():
            continue
        match = _RATIO.fullmatch(word)
        shape = f"{match[1]}:{match[2]}" if match else ""
        sized = _SIZE.fullmatch(word)
        for index in draft.at[word] if match or sized else ():
            first = _flag(draft, index)
            known = shape in _SHAPES and "/" not in word
            if shape in _SCORES and not _stands_alone(draft, index):
                known = False
            if draft.is_free(index) and (sized or known or first < index):
                ratio = shape if known and ":" in word else None
                yield _Setting(first, index, aspect_ratio=ratio)


_SCORES = frozenset("3:2 2:3 2:1 1:1 5:4 4:5 5:1".split())
"""Ratios that are also scores, odds and mixtures."""


def _stands_alone(draft: Draft, index: int) -> bool:
    """Whether a ratio is a clause of its own, or stands before a clip."""
    alone = draft.opens_clause(index) and draft.closes_clause(index)
    before, behind = draft.word(index - 1), draft.word(index + 1)
    return alone or behind in _CLIPS or behind in _FORMS or before in _SHAPED


_FORMS = frozenset("format ratio aspect".split())


_DASHES = ("-", "\u2014", "\u2013", "--")
_SIDES = frozenset("w h width height".split())


def _sides(draft: Draft) -> Iterator[_Setting]:
    """Flags of other tools for the size in pixels: "--w 1024"."""
    for index in draft.places(_SIDES):
        first = index
        while draft.word(first - 1) in _DASHES:
            first -= 1
        value = draft.word(index + 1)
        if first < index and value.isdecimal() and len(value) > 2:
            yield _Setting(first, index + 1)


def _flag(draft: Draft, index: int) -> int:
    """The first token of what leads to a ratio: "--ar", "aspect ratio", or the ratio itself."""
    before = draft.word(index - 1)
    at = index
    if before == ":":
        before, at = draft.word(index - 2), index - 1
    if before in ("ar", "ratio", "aspect"):
        at -= 1
        if draft.word(at - 1) == "aspect":
            at -= 1
        while draft.word(at - 1) in _DASHES:
            at -= 1
        return at
    return index


# Two words that name a form of the video.
_SECOND = {
    "vertical": frozenset("video format orientation aspect ratio clip".split()),
    "horizontal": frozenset("video format orientation aspect ratio clip".split()),
    "portrait": frozenset("mode orientation format aspect".split()),
    "landscape": frozenset("mode orientation format aspect".split()),
    "square": frozenset("video format aspect ratio".split()),
    "split": frozenset("screen image".split()),
    "aspect": frozenset("ratio".split()),
    "duration": frozenset(": long of short".split()),
    "length": frozenset(":".split()),
    "video": frozenset("length duration".split()),
    "long": frozenset("video duration".split()),
}
_SPLIT = frozenset({"splitscreen"})
_SHAPED = {"vertical": "9:16", "portrait": "9:16", "horizontal": "16:9", "landscape": "16:9"} | {
    "square": "1:1"
}


def _forms(draft: Draft) -> Iterator[_Setting]:
    for word in _SECOND.keys() & draft.at.keys():
        for index in draft.at[word]:
            if draft.word(index + 1) not in _SECOND[word] or not draft.is_free(index):
                continue
            number = _RATIO.fullmatch(draft.word(index + 2) or draft.word(index + 3))
            if word != "aspect" or number is None:
                kept = int(draft.word(index + 1) in _CLIPS)
                yield _Setting(index, index + 1, aspect_ratio=_SHAPED.get(word), kept=kept)
    yield from (_Setting(index, index) for index in draft.places(_SPLIT))


_AROUND = 6  # tokens before a time in which the clip is named
_CLIPS = frozenset("clip video shot film scene animation footage".split())
_ENDS = frozenset({"", ".", ",", ";", "-", "!"})


def _fix(draft: Draft, one: _Setting, *, agreed: bool) -> Fix | None:
    """Taking a setting out of the text, where it stands for itself or before "clip"."""
    if one.duration_s is None and one.aspect_ratio is None:
        return None
    edits = _edits(draft, one) if agreed else ()
    shown = draft.shown(one.first, one.last)
    return Fix(
        f'move "{shown}" to the settings',
        edits,
        safe=bool(edits),
        duration_s=one.duration_s,
        aspect_ratio=one.aspect_ratio,
    )


def _edits(draft: Draft, one: _Setting) -> tuple[Edit, ...]:
    tokens = draft.tokens
    last = one.last - one.kept
    before, behind = draft.word(one.first - 1), draft.word(last + 1)
    if draft.word(one.first) in ("-", "\u2014"):  # a flag goes with the space before it
        start = tokens.ends[one.first - 1] if one.first else 0
        return (Edit(start, tokens.ends[one.last], ""),)
    led = before in ("a", "an", "the") or (not before and one.kept)
    if led and _leads_to_clip(draft, last + 1):
        return without_words(draft, one.first, last)
    if (
        not one.kept
        and behind in _ENDS
        and (before in (",", ";") or (behind != "," and before in _STOPS))
    ):
        return without_clause(draft, one.first, one.last)
    return ()


def _leads_to_clip(draft: Draft, index: int) -> bool:
    """Whether a clip is named next, at most behind other settings ("5-second, 9:16 video")."""
    at = index
    while at < index + _SETTINGS and _is_setting(draft.word(at)):
        at += 1
    return draft.word(at) in _CLIPS


def _is_setting(word: str) -> bool:
    if word in _CLIPS:
        return False
    return word in _SECOND or word in _SECONDS or word in (",", "-") or word[:1].isdigit()


_SETTINGS = 6  # tokens of further settings
_STOPS = frozenset({".", "!", "?"})

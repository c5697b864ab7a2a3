"""Shots that a text lists: framings in a row, numbered angles, labels, slashes, growing counts.

Knows the form of a list of shots; words of film that leave a shot are told by `cutting`.
"""

from collections.abc import Iterator

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._scene.phrases import starts
from kling_prompt.linter._scene.places import LANDS

SIZES = frozenset(
    """close closeup closeups wide medium mid long insert reverse aerial establishing detail extreme
    tight macro overhead over low high pov full ecu cu mcu ms ws ews els ls ots tracking drone
    cutaway dolly ultra eye ground worm bird topdown handheld interior""".split()
)
_FRAMED = SIZES | frozenset("up shot shots view angle shoulder the level eye up's of's".split())
_LEADING = frozenset("a an the then and next finally first another followed by lastly now".split())
_TARGETS = frozenset("of on showing focusing capturing featuring revealing".split()) | {":"}
_THINGS = frozenset("a an the his her their its".split())
_LONGEST = 6  # tokens of a framing ("extreme low angle over the shoulder")


def framings(draft: Draft) -> Iterator[tuple[int, int]]:
    """Framings that each open a clause and show something, from the second one on."""
    shown = -1
    opened = 0
    for index in draft.places(SIZES):
        last = _framing(draft, index, opened) if index > shown else 0
        if last:
            shown = last
            opened += 1
            if opened > 1:
                yield index, last


def _framing(draft: Draft, index: int, opened: int) -> int:
    """The token behind a framing that opens a clause ("Close-up of"), or 0; some are no first."""
    start = index
    while start > 0 and not draft.opens_clause(start) and draft.words[start - 1] in _LEADING:
        start -= 1
    at = index + 1
    while draft.word(at) in _FRAMED and at < index + _LONGEST:
        at += 1
    listed = draft.word(at) == "," and draft.word(at + 1) in _THINGS
    shown = listed or draft.word(at) in _TARGETS
    if draft.word(start - 1) == "(" and draft.word(at) == ")":
        return at
    alone = at == index + 1 and draft.words[index] in _MORE
    alone = alone and not (opened and draft.words[index] in ("detail", "interior"))
    return at if draft.opens_clause(start) and shown and not alone else 0


_MORE = frozenset(
    "over low high long full detail drone tracking dolly handheld ground interior".split()
)
"""Words that are framings only with another word behind them ("low angle on")."""


def labels(draft: Draft) -> Iterator[tuple[int, int]]:
    """Labels of times or places, from the second one on ("Morning: ... Evening: ...")."""
    opened = [at for at in draft.at.get(":", ()) if at and draft.opens_clause(at - 1)]
    named: dict[str, int] = {}
    for index in opened:
        label = draft.words[index - 1]
        if label in _LABELS or label in LANDS:
            named.setdefault(label, index)
    rows = [[at for at in opened if draft.words[at - 1] == word] for word in _REPEATED]
    for row in [sorted(named.values()), *rows]:
        if len(row) > 1:
            yield row[1] - 1, row[1]


_REPEATED = frozenset("scene shot cut clip".split())


_LABELS = frozenset(
    """dawn sunrise morning noon midday afternoon dusk sunset evening night midnight day spring
    summer autumn fall winter before after then now past present future today yesterday tomorrow
    inside     outside beginning middle ending intro outro hook payoff first second third last
    finally next childhood youth adulthood opening closing problem solution""".split()
)


def abbreviated(draft: Draft) -> Iterator[tuple[int, int]]:
    """Framings in short that open sentences, from the second one on ("CU hands. WS hall.")."""
    heads = [at for at in draft.places(SHORT) if not at or starts(draft, at)]
    if len(heads) > 1:
        yield heads[1], heads[1]


SHORT = frozenset("ecu cu mcu ms mls ws ews els ls ots pov".split())
"""Framings as a shot list writes them."""


def fields(draft: Draft) -> Iterator[tuple[int, int]]:
    """A list of scenes in a JSON object ("scenes": [...)."""
    for index in draft.places(FIELDS):
        if draft.words[index + 1 : index + 4] == ['"', ":", "["]:
            yield index, index


FIELDS = frozenset("scenes shots beats clips sequence".split())
"""Names of what holds several shots."""


def pieces(draft: Draft) -> Iterator[tuple[int, int]]:
    """At least three shots between slashes ("wide of a harbor / a rope tightens / ...")."""
    slashes = draft.at.get("/", [])
    if len(slashes) < 2 or any(draft.word(at + 1)[:1].isdigit() for at in slashes):
        return
    parts = zip([-1, *slashes], [*slashes, len(draft.words)], strict=True)
    shown = sum(draft.word(at + 1) in _THINGS for at in [-1, *slashes])
    long = all(last - first > _SHORT for first, last in parts)
    spaced = sum(draft.text[draft.tokens.starts[at] - 1] == " " for at in slashes)
    if long and (shown > 1 or spaced > _SLASHES):
        yield slashes[1], slashes[1]


_SHORT = 3  # tokens of a mere tag between slashes
_SLASHES = 2  # slashes with a space before them that a list of tags may have


def counts(draft: Draft) -> Iterator[tuple[int, int]]:
    """A thing with a third number ("1 candle, 5 candles, 18 candles")."""
    seen: dict[str, dict[str, int]] = {}
    for word in filter(str.isdecimal, draft.numerals):
        for index in draft.at[word]:
            thing = draft.word(index + 1).removesuffix("s")
            if draft.opens_clause(index) and thing.isalpha():
                seen.setdefault(thing, {})[word] = index
    for numbers in seen.values():
        if len(numbers) > 2:
            last = max(numbers.values())
            yield last, last + 1


def numbers(draft: Draft) -> Iterator[tuple[int, int]]:
    """Numbers that open clauses like labels, from the second one on ("[1] a cup. [2] a dog.")."""
    first = draft.at.get("1", [])[:1]
    for index in draft.at.get("2", ()) if first else ():
        mark = draft.word(index + 1)
        alone = mark == ")" and draft.word(index - 1) != "("
        led = alone or (mark in (")", "]", ".", ":") and _opens_line(draft, index))
        led = led and ":" not in draft.words[index + 2 : index + 5]
        opened = draft.word(first[0] + 1) == mark and _opens_line(draft, first[0])
        if led and opened and first[0] < index:
            yield index, index


def _opens_line(draft: Draft, index: int) -> bool:
    """Whether a token opens a clause or a line."""
    start = draft.tokens.starts[index]
    before = draft.text[max(0, start - 4) : start].rstrip(" ")
    return draft.opens_clause(index) or before.endswith("\n")


def halves(draft: Draft) -> Iterator[tuple[int, int]]:
    """As in "The first half is a desert, the second half is a reef"."""
    halves = draft.at.get("half", ())
    led = [draft.word(index - 1) for index in halves]
    told = "half" in draft.words[:2] and {"the", "clip"} & set(draft.words[:4])
    for one, other in (("first", "second"), ("", "other")) if told or "first" in led else ():
        if (one in led or told) and other in led:
            second = halves[led.index(other)]
            yield second - 1, second


_UNITS = frozenset(
    """shot panel part scene image picture clip half act beat segment chapter vignette episode
    video""".split()
)
_LATER = frozenset("second third last final closing next".split())


def ordinals(draft: Draft) -> Iterator[tuple[int, int]]:
    """As in "The first panel shows a dragon, the second a thief"; "First frame: a lot"."""
    firsts = [at for at in draft.places(_FIRST) if draft.word(at + 1) in _UNITS]
    counted = [at for at in draft.places(_COUNTED) if _counts_thing(draft, at)]
    if len({draft.words[at] for at in counted}) > 1:
        yield counted[-1] - 1, counted[-1]
    if not firsts:
        return
    for index in draft.places(_LATER):
        unit = draft.word(index + 1)
        bare = draft.words[index] in ("second", "third") and draft.word(index - 1) == "the"
        told = unit in _UNITS or bare
        if index > firsts[0] and told and unit not in ("floor", "time", "row"):
            yield index, index + (unit in _UNITS)


def _counts_thing(draft: Draft, index: int) -> bool:
    """As in "The second, with a piano." behind another sentence."""
    opens = draft.word(index - 1) == "the" and starts(draft, index - 1)
    return opens and draft.word(index + 1) in (",", ":")


_COUNTED = frozenset("second third fourth fifth".split())
_FIRST = frozenset(("first", "opening"))


def weathers(draft: Draft) -> Iterator[tuple[int, int]]:
    """As in "waits in rain, in snow, in blossom"; "in the north ..., in the south ..."."""
    named = {
        draft.word(at + 1 + (draft.word(at + 1) == "the")): at for at in draft.at.get("in", ())
    }
    weathers = sorted(named[word] for word in _WEATHERS & named.keys())
    points = sorted(
        named[word] for word in _COMPASS & named.keys() if draft.opens_clause(named[word])
    )
    if len(weathers) > 2 or len(points) > 1:
        last = max(weathers + points)
        yield last, last + 1


_WEATHERS = frozenset(
    "rain snow sun sunshine blossom fog hail storm wind heat summer winter".split()
)
_COMPASS = frozenset("north south east west".split())


LISTS = frozenset(
    """journey career places trip tour adventure trailer history biography biopic routine stages
    highlights memories life story process wedding birthday holiday vacation childhood siege
    fable brothers""".split()
)


def listing(draft: Draft) -> Iterator[tuple[int, int]]:
    """As in "An astronaut's journey: training, launch, landing on Mars"."""
    for index in draft.places(LISTS):
        ahead = draft.words[index : index + 8]
        if draft.words[index] == "highlights" and "including" in ahead:
            yield index, index + ahead.index("including")
        alive = draft.words[index - 1 : index + 2] == ["to", "life", ":"]
        labeled = alive or (ahead[1:2] == [":"] and draft.opens_clause(index))
        if ":" in ahead and "." not in ahead and not labeled and ahead[1:2] != ["for"]:
            colon = index + ahead.index(":")
            if len(_items(draft, colon)) > 1:
                yield index, colon


def _items(draft: Draft, colon: int) -> list[int]:
    """The commas behind a colon within its sentence."""
    number = draft.tokens.sentences[colon]
    behind = range(colon + 1, min(colon + _LISTED, len(draft.words)))
    return [at for at in behind if draft.words[at] == "," and draft.tokens.sentences[at] == number]


_LISTED = 60  # tokens of a list behind a colon


def placed(draft: Draft) -> Iterator[tuple[int, int]]:
    """Places in a row behind a colon ("boots: in mud, on ice, across a stage")."""
    for colon in draft.at.get(":", ()):
        if draft.word(colon + 1) in _PLACING:
            behind = [at for at in _items(draft, colon) if draft.word(at + 1) in _PLACING]
            if len(behind) > 1:
                yield behind[-1] + 1, behind[-1] + 2


_PLACING = frozenset("in on at across through under over inside".split())

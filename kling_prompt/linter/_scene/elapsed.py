"""Words that leave the hour: "ten years later", "that night,", "months go by", "by nightfall".

Knows one word and its neighbors; several hours, seasons or years in one text are told by `times`.
"""

from typing import Final

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._scene.aging import grown, now, today
from kling_prompt.linter._scene.phrases import Check, follows, starts
from kling_prompt.linter._scene.tales import LAPSE
from kling_prompt.linter._scene.times import MONTHS

_SPANS = frozenset(
    """minutes hours days nights weeks months years decades centuries generations seasons summers
    winters hour day night week month year decade century generation lifetime summer winter yr yrs
    lifetimes millennia millennium eons aeons""".split()
)
_AGES = frozenset(
    """year years decade decades century centuries generation generations lifetime lifetimes yr yrs
    millennia""".split()
)
_GONE = frozenset(
    """go goes pass passes passed roll rolls fly flies slip slips tick race speed speeds drift
    went flew rush rushes come have""".split()
)
_AFTER = frozenset("later on earlier before afterwards afterward hence after prior".split())
_WEAR = frozenset(
    """dust rain wear use neglect growth moss grime soot weather rust decay experience erosion age
    snow silence work waiting wind ice sediment peace war training practice hardship abandonment
    smoke life sun""".split()
)


def _elapsed(draft: Draft, index: int) -> int:
    """As in "Sixteen hours on,", "a decade earlier", "it is years before and ..."."""
    following, last = draft.word(index + 1), index + 1
    if following == "ago":
        return last if _is_past(draft, _first(draft, index)) else 0
    if following == "from" and draft.word(index + 2) == "now":
        first = _first(draft, index)
        return index + 2 if starts(draft, first) or draft.word(first - 1) == "and" else 0
    if following in _AFTER and draft.closes_clause(last):
        return last if _is_counted(draft, index) else 0
    if following == "before" and draft.word(index + 2) == "and":
        return last if _is_counted(draft, index) else 0
    soon = following in ("later", "earlier", "afterwards")
    soon = soon or (following == "after" and draft.word(index + 2) not in _NOUNS)
    on = following == "on" and draft.words[index] in _GONE_BY
    on = on and draft.word(index + 2) not in ("end", "the", "a")
    if following == "earlier" and not starts(draft, _first(draft, index)):
        return 0
    repeated = draft.word(index + 2) == draft.words[index]
    led = (soon or on) and not repeated and follows(draft, _first(draft, index))
    return last if led else 0


_GONE_BY = frozenset("months summers winters years decade decades century centuries".split())
_NOUNS = frozenset("the a an in".split())


def _repeated(draft: Draft, index: int) -> int:
    """As in "Night after night", "one night after the other", "in four seasons"."""
    if draft.word(index - 1) == "one" and draft.word(index + 1) in ("after", "following"):
        return index + 3 if draft.word(index + 3) in ("next", "other") else 0
    long = draft.words[index] in _AGES | {"day", "night", "week", "month"}
    twice = draft.word(index + 2) == draft.words[index]
    if long and twice and draft.word(index + 1) in ("after", "by"):
        return index + 2
    four = draft.words[index] == "seasons" and draft.word(index - 1) in ("four", "4")
    return index if four and draft.at.keys().isdisjoint(_ONE) else 0


def _gone(draft: Draft, index: int) -> int:
    """As in "months go by", "the years pass"."""
    following = draft.word(index + 1)
    if following not in _GONE or not draft.words[index].endswith("s"):
        return 0
    ways = draft.words[index + 2 : index + 4]
    by = following.startswith("pass") or ways[:1] in (["by"], ["past"], ["away"])
    return index + 1 if by or ways == ["and", "go"] or ways[1:] == ["by"] else 0


def _spent(draft: Draft, index: int) -> int:
    """As in "rides for seven days", "Ten years of a marriage"."""
    rides = draft.word(index - 2) == "for" and draft.word(index - 3) in _TRAVELS
    if rides and draft.words[index] in _DAYS and draft.word(index - 1) in _COUNTING:
        return index
    long = draft.words[max(0, index - 2) : index] in (["over", "many"], ["over", "several"])
    if long and draft.words[index].endswith("s"):
        return index
    lived = draft.words[index] in _AGES and draft.word(index + 1) in ("of", "in") and index == 1
    worn = draft.word(0) in ("the", "my") or not _WEAR.isdisjoint(draft.words[3:6])
    return index + 1 if lived and not worn else 0


_DAYS = frozenset("days nights weeks months years".split())
_TRAVELS = frozenset(
    """rides walks travels sails drives journeys marches wanders hikes flies treks searches trains
    waits works sleeps tours""".split()
)


_ONE = frozenset("single continuous unbroken seamless vivaldi vivaldi's hotel".split())


def _is_past(draft: Draft, first: int) -> bool:
    """Whether a sentence opens in the past ("Half a lifetime ago ..."), and not all the text."""
    return starts(draft, first) or (not first and not draft.at.keys().isdisjoint(_PRESENT))


_PRESENT = frozenset("now today tonight nowadays".split())


def _first(draft: Draft, index: int) -> int:
    """Where the number before a span of time begins."""
    while index > 0 and not draft.opens_clause(index) and draft.words[index - 1] in _COUNTING:
        index -= 1
    return index


_COUNTING = frozenset(
    """a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen twenty thirty forty fifty sixty seventy eighty ninety hundred
    hundreds thousand thousands of many several some few half dozen the only just eighteen about
    almost couple or million""".split()
) | {str(number) for number in range(1, 101)}


def _is_counted(draft: Draft, index: int) -> bool:
    """Whether a span is what has gone by ("years later"), and no "night before"."""
    if draft.words[index].endswith("s") or draft.word(index + 1) in ("later", "on", "earlier"):
        return True
    return draft.word(index - 1) in ("a", "an", "one", "the") and draft.word(index + 1) != "before"


_PARTS = frozenset(
    """day night morning afternoon evening week weekend month year spring summer autumn fall winter
    season dawn midnight noon sunrise lunchtime""".split()
)


def same(draft: Draft, index: int) -> int:
    """As in "That night, she dreams", "the following spring", "The next morning"."""
    part = index + 1 + (draft.word(index + 1) == "very")
    led = draft.words[max(0, index - 1) : index + 1] == ["the", "following"]
    if led and draft.word(part) in MONTHS and index > 2:
        return part
    if draft.word(part) not in _PARTS or index == 0:
        return 0
    opens = draft.opens_clause(index - (draft.word(index - 1) in ("the", "that", "later", "and")))
    return part if opens and draft.word(part + 1) not in _LIT else 0


_LIT = frozenset(
    """light sun sky glow haze mist air breeze fog rain rays dew heat wind shade shadows sunlight
    frost snow star stars market owl train shift vision bird""".split()
)
_ARRIVED = frozenset(
    """dawn morning noon midday afternoon evening dusk nightfall midnight sunset sunrise daybreak
    spring summer autumn winter christmas january february march april june july august september
    october november december""".split()
)


def by(draft: Draft, index: int) -> int:
    """As in "By noon the square is full" behind another clause; "By day a clerk, by night"."""
    pair = draft.words[index : index + 2] == ["by", "night"] and draft.opens_clause(index)
    if pair and draft.word(index - 1) in (",", ";", ".") and "day" in draft.at:
        days = [at for at in draft.at["day"][:_FEW] if draft.word(at - 1) == "by"]
        return index + 1 if days and draft.at.keys().isdisjoint(LAPSE) else 0
    arrived = draft.word(index + 1) in _ARRIVED and draft.word(index + 2) not in _LIT
    told = index > 2 and draft.opens_clause(index) and draft.at.keys().isdisjoint(LAPSE)
    told = (told and not draft.closes_clause(index + 1)) or (told and draft.word(index + 2) == ",")
    return index + 1 if arrived and told else 0


def hour(draft: Draft, index: int) -> int:
    """As in "Dawn, and she is at sea" behind another sentence."""
    if not starts(draft, index):
        return span(draft, index) if draft.words[index] in _SPANS else 0
    behind = draft.words[index + 1 : index + 3]
    return index + 1 if behind == [",", "and"] and draft.at.keys().isdisjoint(LAPSE) else 0


def _through(draft: Draft, index: int) -> int:
    """As in "through the ages", "over the decades"."""
    before = draft.words[max(0, index - 2) : index]
    led = before in (["through", "the"], ["throughout", "the"], ["down", "the"], ["across", "the"])
    led = led or (before == ["over", "the"] and draft.opens_clause(index - 2))
    return index if led and draft.words[index] not in _SHORT else 0


_SHORT = frozenset("day night week hours days nights year hour summer winter seasons".split())


def span(draft: Draft, index: int) -> int:
    """A span of time that goes by, unless it is one time-lapse."""
    last = _elapsed(draft, index)
    if last or not draft.at.keys().isdisjoint(LAPSE):
        return last
    return next(filter(None, (check(draft, index) for check in _SPENDING)), 0)


_SPENDING = (_repeated, _gone, _spent, _through)


def history(draft: Draft, index: int) -> int:
    """As in "throughout history", "history in one rush"."""
    return index if draft.word(index - 1) in ("throughout", "through") else 0


def forward(draft: Draft, index: int) -> int:
    """As in "Fast-forward ten years", "rewind to the morning"."""
    if draft.words[index] == "forward":
        led = draft.word(index - 1) == "fast" and draft.opens_clause(index - 1)
        return index if led else 0
    return index + 1 if draft.word(index + 1) in ("to", "ten", "a") and index > 0 else 0


_FEW = 8  # places of a word that are looked at, so that there is an end to it


_LONG = frozenset("many some several few ten twenty thirty fifty hundred".split())


def course(draft: Draft, index: int) -> int:
    """As in "over the course of one winter", unless it is one time-lapse."""
    led = draft.words[max(0, index - 2) : index] == ["over", "the"]
    span = draft.words[index + 1 : index + 4]
    long = len(span) > 2 and span[0] == "of" and span[2] in _PARTS | _SPANS
    return index + 3 if led and long and draft.at.keys().isdisjoint(LAPSE) else 0


def after(draft: Draft, index: int) -> int:
    """As in "A hut before the storm. After the storm, planks"."""
    thing = draft.words[index + 1 : index + 3]
    span = thing[:1] and thing[0] in _LONG and draft.word(index + 2) in _AGES | _SPANS
    if index > 2 and span and draft.opens_clause(index):
        return index + 2
    before = [at for at in draft.at.get("before", ())[:_FEW] if at < index]
    told = any(draft.words[at + 1 : at + 3] == thing for at in before)
    return index + 2 if told and draft.opens_clause(index) else 0


ELAPSED: Final[dict[str, Check]] = {
    **dict.fromkeys(_SPANS | {"ages", "era", "eras"}, span),
    **dict.fromkeys("that next following same".split(), same),
    **dict.fromkeys(("by", "come"), by),
    **dict.fromkeys(_ARRIVED - {"march", "may"} | {"night", "morning"}, hour),
    **dict.fromkeys("gray grey old grown elderly silver older younger retired".split(), grown),
    "history": history,
    "now": now,
    **dict.fromkeys(("forward", "rewind"), forward),
    "after": after,
    "course": course,
    **dict.fromkeys(("today", "nowadays"), today),
}
"""The words that can leave an hour, each with what tells whether it does."""

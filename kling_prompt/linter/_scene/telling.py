"""Words of a story that leave a scene: "one day", "grew up", "the life of", "daily routine".

Knows one word and its neighbors; tales as a whole are told by `tales`.
"""

from itertools import pairwise
from typing import Final

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._scene.phrases import Check, starts
from kling_prompt.linter._scene.routes import PLACES
from kling_prompt.linter._scene.tales import PAST, TIME_LAPSE
from kling_prompt.linter._scene.times import WEEK


def later(draft: Draft, index: int) -> int:
    """As in "Later that day", "Later, a palace", "Later she sleeps", "later still"."""
    following = draft.word(index + 1)
    soon = following == "that" and draft.word(index + 2) in DAYS
    told = following in ("she", "he", "they", "still") and starts(draft, index)
    return index if draft.opens_clause(index) and (soon or told or following == ",") else 0


def world(draft: Draft, index: int) -> int:
    """As in "volunteers around the world"; "across the globe"."""
    far = draft.words[max(0, index - 2) : index] in (["around", "the"], ["across", "the"])
    return index if far and index > 2 and draft.words[index - 3] not in _TURNING else 0


_TURNING = frozenset("wraps spins orbits orbiting spinning rotates revolves flies".split())


def life(draft: Draft, index: int) -> int:
    """As in "The life story of", "one day in the life of", "from childhood to old age"."""
    if draft.words[index] == "life":
        day = draft.words[max(0, index - 2) : index] == ["in", "the"]
        day = day and draft.word(index - 3) in DAYS | WEEK and draft.word(index + 1) == "of"
        whole = draft.word(index - 1) in ("whole", "entire") and draft.closes_clause(index)
        opens = index == (draft.words[0] == "the")  # the first word, or behind "The"
        told = opens and draft.word(index + 1) == "of"
        return index + 1 if day or whole or told or draft.word(index + 1) == "story" else 0
    return index + 1 if draft.word(index - 1) == "from" and draft.word(index + 1) == "to" else 0


PLACED = frozenset("a an the another".split())


DAYS = frozenset("day morning week year night month evening".split())


def ordinal(draft: Draft, index: int) -> int:
    """As in "on the second day", "the third night", "the second frame"."""
    shown = draft.word(index - 1) == "the" and draft.word(index + 1) in ("frame", "shot", "clip")
    part = draft.words[max(0, index - 2) : index] == ["in", "the"] and index > _FEWEST
    part = part or draft.word(index + 2) in ("is", "shows")
    if part and draft.word(index + 1) == "part":
        return index + 1
    if draft.words[index] in _ENDS:
        return 0
    day = draft.word(index - 1) in ("the", "on") and draft.word(index + 1) in DAYS
    return index + 1 if shown or day else 0


_ENDS = frozenset("last first final".split())
_FEWEST = 2


def every(draft: Draft, index: int) -> int:
    """As in "Every spring for forty years"."""
    again = draft.word(index + 1) in DAYS | _SEASONS and draft.word(index + 2) == "for"
    return index + 2 if again and draft.word(index + 4) in _AGES else 0


_SEASONS = frozenset("spring summer autumn fall winter christmas birthday sunday".split())


def day(draft: Draft, index: int) -> int:
    """As in "A miner's day: the alarm, the cage, the gate"."""
    listed = draft.word(index - 1).endswith("'s") and draft.word(index + 1) == ":"
    return index + 1 if listed else 0


def same(draft: Draft, index: int) -> int:
    """As in "Same boy in a flight suit" behind another sentence."""
    if not starts(draft, index):
        return 0
    return index + 1 if draft.word(index + 2) in ("in", "at", "older", "again", "years") else 0


def told(draft: Draft, index: int) -> int:
    """As in "A marriage told through one table", "a war told in letters"."""
    how = draft.word(index + 1) in ("through", "in", "by", "over")
    lived = not _LIVED.isdisjoint(draft.words[max(0, index - 3) : index])
    return index + 1 if how and lived else 0


_LIVED = frozenset(
    "marriage love life war friendship family romance history childhood career".split()
)


def taken(draft: Draft, index: int) -> int:
    """As in "takes us to", "we are transported to", "we find ourselves in"."""
    following = draft.words[index + 1 : index + 3]
    carried = following in (["us", "to"], ["us", "into"])
    carried = carried or (following[:1] == ["ourselves"] and following[1:] in _THERE)
    moved = draft.words[index] in ("transported", "teleported") and following[:1] == ["to"]
    return index + 2 if carried else index + 1 if moved else 0


_AGES = frozenset("years decades centuries generations months seasons".split())


def passing(draft: Draft, index: int) -> int:
    """As in "as the years pass", unless it is one time-lapse."""
    return index if draft.word(index - 1) in _AGES and draft.at.keys().isdisjoint(TIME_LAPSE) else 0


def shows(draft: Draft, index: int) -> int:
    """As in "then it shows a shark", "afterwards shows a hall"."""
    led = {"then", "afterwards", "next", "later", "finally"}
    before = draft.words[max(0, index - 4) : index]
    behind = not led.isdisjoint(before[-3:]) or before[:2] == ["after", "that"]
    return index + 1 if behind and draft.word(index + 1) in ("a", "an") else 0


def finds(draft: Draft, index: int) -> int:
    """As in "finds himself on the moon"."""
    who, where = draft.word(index + 1), draft.word(index + 2)
    found = who in ("himself", "herself", "itself", "themselves", "ourselves")
    behind = draft.words[index + 3 : index + 9]
    there = not _BEYOND.isdisjoint(behind) and "mirror" not in behind
    return index + 2 if found and there and where in ("in", "on", "at", "inside") else 0


_BEYOND = PLACES | frozenset("game painting past future film movie dream era time century".split())


def story(draft: Draft, index: int) -> int:
    """As in "The story of a sailor's life", "The history of flight"; not a story that is told."""
    whole = draft.word(index - 1) in ("whole", "entire", "full", "short", "brief")
    start = index - whole
    start -= draft.word(start - 1) in ("a", "an", "the")
    led = draft.opens_clause(start) or draft.word(start - 1) in _SHOWING
    if not led or draft.word(index + 1) != "of":
        return 0
    if draft.words[index] != "story" or whole:
        return index + 1
    lived = {"life", "journey", "childhood", "rise", "how"}
    return index + 1 if not lived.isdisjoint(draft.words[index + 2 : index + 9]) else 0


_SHOWING = frozenset("show shows showing depicting illustrating presenting visualize about".split())


def grew(draft: Draft, index: int) -> int:
    """As in "grew up in a village", "grows up and"; a vine grows up a wall."""
    told = draft.words[index] == "grew" or draft.word(index + 2) in ("and", ",", "to", "into")
    climbs = draft.word(index + 2) in (*PLACED, "along") or draft.word(index + 3) in _OVER
    return index + 1 if draft.word(index + 1) == "up" and told and not climbs else 0


_OVER = frozenset("over around along across".split())


def upon(draft: Draft, index: int) -> int:
    """As in "Once upon a time, ..."."""
    told = draft.words[index + 1 : index + 3] == ["a", "time"] and draft.word(index - 1) == "once"
    return index + 2 if told and draft.opens_clause(index - 1) else 0


_TOLD = frozenset("a an the he she they it his her their while when as".split()) | {","}


_SOON = 30  # tokens from "one minute" to "the next"


def one(draft: Draft, index: int) -> int:
    """As in "One day, she finds a door" behind another sentence; "One minute ..., the next"."""
    soon = draft.word(index + 1) in ("minute", "moment", "second", "instant", "day")
    soon = soon and draft.opens_clause(index)
    if soon and ["the", "next"] in map(list, pairwise(draft.words[index : index + _SOON])):
        return index + 1
    opens = starts(draft, index)
    opens = opens or (not index and sum(word in PAST for word in draft.at) > 1)
    day = draft.word(index + 1) in DAYS and draft.word(index + 2) in _TOLD
    return index + 1 if opens and day else 0


_GATES = frozenset("portal gate gateway door doorway window rift".split())


def another(draft: Draft, index: int) -> int:
    """As in "enters another world", "In another moment"."""
    following, before = draft.word(index + 1), draft.word(index - 1)
    if following in _FAR and draft.opens_clause(index) and index > 2:
        return index + 1
    if draft.words[max(0, index - 3) : index : 2] == ["one", "to"]:
        return index if draft.word(index - 2) in _LANDS else 0
    led = draft.word(index - 2) if before == "a" else before
    gate = not _GATES.isdisjoint(draft.words[max(0, index - 4) : index])
    away = led in ("to", "into", "enters", "enter", "entering") and not gate
    other = following in ("world", "realm", "dimension", "planet", "universe", "place", "room")
    return index + 1 if away and other else 0


_LANDS = frozenset(
    "planet world place city scene country room era dimension realm location land town".split()
)


def routine(draft: Draft, index: int) -> int:
    """As in "Daily routine of a samurai"."""
    return index + 1 if draft.word(index + 1) in ("of", ":") and index < 4 else 0


_FAR = frozenset("country city continent century era life town kingdom galaxy".split())


_THERE = (["in"], ["on"], ["at"], ["inside"], ["among"])


def ever(draft: Draft, index: int) -> int:
    """As in "and they live happily ever after"."""
    return index + 1 if draft.word(index + 1) == "after" else 0


def rise(draft: Draft, index: int) -> int:
    """As in "A boxer's rise from the streets to a title", "the rise and fall of a king"."""
    owned = draft.word(index - 1) == "the" or draft.word(index - 1).endswith("'s")
    ahead = draft.words[index + 1 : index + 3]
    from_to = ahead[:1] == ["from"] or ahead == [",", "from"]
    return index + 1 if owned and (from_to or ahead == ["and", "fall"]) else 0


def cycle(draft: Draft, index: int) -> int:
    """As in "the life cycle of a skyscraper", unless it is one time-lapse."""
    lived = draft.word(index - 1) == "life" and draft.word(index + 1) == "of"
    return index + 1 if lived and draft.at.keys().isdisjoint(TIME_LAPSE) else 0


def arrives(draft: Draft, index: int) -> int:
    """As in "walks through a door and appears in a land of ice"."""
    passed = draft.words[max(0, index - 9) : index]
    through = "through" in passed and not _PORTALS.isdisjoint(passed)
    return index + 1 if through and draft.word(index + 1) in ("in", "into", "on") else 0


_PORTALS = frozenset("door portal wormhole doorway wardrobe mirror gate painting tunnel".split())


_HEADS = frozenset("goes takes returns heads drives rides brings".split())


def homeward(draft: Draft, index: int) -> int:
    """As in "misses the bus, goes home", "gets the crown, goes back to the castle"."""
    start = index
    while start > 0 and not draft.opens_clause(start) and index - start < 3:
        start -= 1
    start += draft.words[start] == "and"
    back = draft.words[index] == "home" or draft.word(index + 1) == "to"
    near = draft.words[start] == "brings" and draft.word(index + 2) in ("a", "its", "me")
    gone = back and start > 2 and draft.words[start] in _HEADS
    return index if gone and not near else 0


TELLING: Final[dict[str, Check]] = {
    **dict.fromkeys(("later", "earlier"), later),
    **dict.fromkeys("world globe".split(), world),
    "life": life,
    "childhood": life,
    **dict.fromkeys("pass passes passed".split(), passing),
    "shows": shows,
    "finds": finds,
    **dict.fromkeys("story history evolution".split(), story),
    **dict.fromkeys("grew grows".split(), grew),
    "upon": upon,
    "one": one,
    "another": another,
    "different": another,
    "home": homeward,
    "back": homeward,
    "routine": routine,
    "cycle": cycle,
    "ever": ever,
    **dict.fromkeys("rise path career road climb ascent".split(), rise),
    **dict.fromkeys("appears emerges arrives appearing emerging out".split(), arrives),
    "takes": taken,
    "brings": taken,
    "transports": taken,
    "transported": taken,
    "teleported": taken,
    "find": taken,
    **dict.fromkeys("second third fourth fifth following last first final".split(), ordinal),
    "every": every,
    "told": told,
    "day": day,
    "same": same,
}
"""The words of a story that can leave a scene, each with what tells whether it does."""

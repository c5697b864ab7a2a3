"""Words that leave a scene: "cut to", "meanwhile", "years later", "suddenly we are in a cave".

Knows one word and its neighbors; sequences that no single word gives away are found elsewhere.
"""

from typing import Final

from kling_prompt.linter._afar import AFAR
from kling_prompt.linter._cutting import (
    angle,
    between,
    cut,
    edits,
    fade,
    flash,
    followed,
    includes,
    into_place,
    match,
    mix,
    montage,
    numbered,
    parts,
    reel,
    scene,
    sequence,
    shifts,
    shot,
    switch,
    switches,
    trailer,
    transition,
    various,
)
from kling_prompt.linter._draft import Draft
from kling_prompt.linter._elapsed import ELAPSED, Check
from kling_prompt.linter._scenes import PLACES
from kling_prompt.linter._tales import PAST


def leaves(draft: Draft, index: int) -> int:
    """The last token of a phrase that leaves the scene, or 0."""
    for check in _CHECKS[draft.words[index]]:
        last = check(draft, index)
        if last:
            return last
    return 0


def _journey(draft: Draft, index: int) -> int:
    """As in "Next, we journey to"."""
    timed = draft.word(index + 1) == "through" and draft.word(index + 2) in ("time", "history")
    to = draft.word(index + 1) == "to" and draft.word(index - 1) == "we"
    return index + 1 if to or timed else 0


def _later(draft: Draft, index: int) -> int:
    """As in "Years later", "moments later" is none."""
    before = draft.word(index - 1)
    if before in ("years", "days", "hours", "weeks", "months", "year", "day", "week", "month"):
        return index
    soon = draft.word(index + 1) == "that" and draft.word(index + 2) in _DAYS
    return index if draft.opens_clause(index) and (soon or draft.word(index + 1) == ",") else 0


def _opening(draft: Draft, index: int) -> int:
    told = {"camera", "it"}.isdisjoint(draft.words[index + 1 : index + 5])
    return index if draft.opens_clause(index) and index and told else 0


def _world(draft: Draft, index: int) -> int:
    """As in "volunteers around the world"; "across the globe"."""
    far = draft.words[max(0, index - 2) : index] in (["around", "the"], ["across", "the"])
    return index if far and index > 2 and draft.words[index - 3] not in _TURNING else 0


_TURNING = frozenset("wraps spins orbits orbiting spinning rotates revolves flies".split())


def _life(draft: Draft, index: int) -> int:
    """As in "The life story of", "from childhood to old age"."""
    if draft.words[index] == "life":
        day = draft.words[max(0, index - 3) : index] == ["day", "in", "the"]
        return index + 1 if day or draft.word(index + 1) == "story" else 0
    return index + 1 if draft.word(index - 1) == "from" and draft.word(index + 1) == "to" else 0


def _then(draft: Draft, index: int) -> int:
    """As in "And then to an icy coast" behind another "to", "then we see"."""
    following = draft.word(index + 1)
    if following in ("to", "into") and draft.word(index + 2) in ("a", "an", "the"):
        return index + 1 if "to" in draft.words[max(0, index - 8) : index] else 0
    if following == "we" and draft.word(index + 2) in ("see", "cut", "journey", "move", "go"):
        return index + 2 if draft.word(index + 3) not in _SAME else 0
    if draft.word(index - 1) == "we" and following in ("see", "cut", "go", "visit"):
        return index + 1
    return _elsewhere(draft, index)


def _elsewhere(draft: Draft, index: int) -> int:
    """As in "Suddenly we are in a cave", "then he is at the office"."""
    who, verb, where = (draft.word(index + step) for step in (1, 2, 3))
    here = where in ("in", "at", "on", "inside") and draft.word(index + 4) in _PLACED
    here = here and not PLACES.isdisjoint(draft.words[index + 5 : index + 8])
    return index + 3 if who in _WHO and verb in ("is", "are", "wakes") and here else 0


_SAME = frozenset("her him them it his their the".split())
_WHO = frozenset("we he she it they".split())
_PLACED = frozenset("a an the another".split())
_DAYS = frozenset("day morning week year night month evening".split())


def _ordinal(draft: Draft, index: int) -> int:
    """As in "on the second day", "the third night", "the second frame"."""
    shown = draft.word(index - 1) == "the" and draft.word(index + 1) in ("frame", "shot", "clip")
    day = draft.word(index - 1) in ("the", "on") and draft.word(index + 1) in _DAYS
    return index + 1 if shown or day else 0


def _taken(draft: Draft, index: int) -> int:
    """As in "takes us to", "we are transported to", "we find ourselves in"."""
    following = draft.words[index + 1 : index + 3]
    carried = following in (["us", "to"], ["us", "into"], ["ourselves", "in"])
    moved = draft.words[index] in ("transported", "teleported") and following[:1] == ["to"]
    return index + 2 if carried else index + 1 if moved else 0


def _next(draft: Draft, index: int) -> int:
    """As in "Next, we ...", "the next day"."""
    following = draft.word(index + 1)
    if following in _DAYS and draft.word(index - 1) == "the":
        return index + 1
    return index + 2 if following == "," and draft.word(index + 2) in ("we", "the") else 0


def _turns(draft: Draft, index: int) -> int:
    """As in "which turns into a jungle"; a way that turns into a road is none."""
    return into_place(draft, index) if draft.word(index - 1) in ("that", "which") else 0


def _back(draft: Draft, index: int) -> int:
    """As in "Back at the harbor, a girl waits"."""
    opens = index > 0 and draft.tokens.sentences[index - 1] != draft.tokens.sentences[index]
    where = draft.word(index + 1) in ("at", "in", "on", "home")
    return index + 1 if opens and where else 0


_AGES = frozenset("years decades centuries generations months seasons".split())
_SLOWLY = frozenset("timelapse lapse hyperlapse".split())


def _pass(draft: Draft, index: int) -> int:
    """As in "as the years pass", unless it is one time-lapse."""
    return index if draft.word(index - 1) in _AGES and _SLOWLY.isdisjoint(draft.at) else 0


def _shows(draft: Draft, index: int) -> int:
    """As in "then it shows a shark", "afterwards shows a hall"."""
    led = {"then", "afterwards", "next", "later", "finally"}
    behind = not led.isdisjoint(draft.words[max(0, index - 3) : index])
    return index + 1 if behind and draft.word(index + 1) in ("a", "an") else 0


def _finds(draft: Draft, index: int) -> int:
    """As in "finds himself on the moon"."""
    who, where = draft.word(index + 1), draft.word(index + 2)
    found = who in ("himself", "herself", "itself", "themselves", "ourselves")
    behind = draft.words[index + 3 : index + 9]
    there = not _BEYOND.isdisjoint(behind) and "mirror" not in behind
    return index + 2 if found and there and where in ("in", "on", "at", "inside") else 0


_BEYOND = PLACES | frozenset("game painting past future film movie dream era time century".split())


def _story(draft: Draft, index: int) -> int:
    """As in "The story of a sailor's life", "The history of flight"; not a story that is told."""
    start = index - (draft.word(index - 1) in ("a", "an", "the"))
    led = draft.opens_clause(start) or draft.word(start - 1) in _SHOWING
    if not led or draft.word(index + 1) != "of":
        return 0
    if draft.words[index] != "story":
        return index + 1
    lived = {"life", "journey", "childhood", "rise", "how"}
    return index + 1 if not lived.isdisjoint(draft.words[index + 2 : index + 9]) else 0


_SHOWING = frozenset("show shows showing depicting illustrating presenting visualize about".split())


def _grew(draft: Draft, index: int) -> int:
    """As in "grew up in a village", "grows up and"; a vine grows up a wall."""
    told = draft.words[index] == "grew" or draft.word(index + 2) in ("and", ",", "to", "into")
    climbs = draft.word(index + 2) in (*_PLACED, "along") or draft.word(index + 3) in _OVER
    return index + 1 if draft.word(index + 1) == "up" and told and not climbs else 0


_OVER = frozenset("over around along across".split())


def _upon(draft: Draft, index: int) -> int:
    """As in "Once upon a time, ..."."""
    told = draft.words[index + 1 : index + 3] == ["a", "time"] and draft.word(index - 1) == "once"
    return index + 2 if told and draft.opens_clause(index - 1) else 0


_TOLD = frozenset("a an the he she they it his her their while when as".split()) | {","}


def _one(draft: Draft, index: int) -> int:
    """As in "One day, she finds a door" behind another sentence."""
    opens = index > 0 and draft.tokens.sentences[index - 1] != draft.tokens.sentences[index]
    opens = opens or (not index and sum(word in PAST for word in draft.at) > 1)
    day = draft.word(index + 1) in _DAYS and draft.word(index + 2) in _TOLD
    return index + 1 if opens and day else 0


def _another(draft: Draft, index: int) -> int:
    """As in "enters another world", "In another moment"."""
    following, before = draft.word(index + 1), draft.word(index - 1)
    if draft.words[max(0, index - 3) : index : 2] == ["one", "to"]:
        return index if draft.word(index - 2) in _LANDS else 0
    led = draft.word(index - 2) if before == "a" else before
    away = led in ("to", "into", "enters", "enter", "entering")
    other = following in ("world", "realm", "dimension", "planet", "universe", "place", "room")
    return index + 1 if away and other else 0


_LANDS = frozenset(
    "planet world place city scene country room era dimension realm location land town".split()
)


def _routine(draft: Draft, index: int) -> int:
    """As in "Daily routine of a samurai"."""
    return index + 1 if draft.word(index + 1) in ("of", ":") and index < 4 else 0


def _arrives(draft: Draft, index: int) -> int:
    """As in "walks through a door and appears in a land of ice"."""
    passed = draft.words[max(0, index - 9) : index]
    through = "through" in passed and not _PORTALS.isdisjoint(passed)
    return index + 1 if through and draft.word(index + 1) in ("in", "into", "on") else 0


_PORTALS = frozenset("door portal wormhole doorway wardrobe mirror gate painting tunnel".split())


_LEAVING = {
    "cut": cut,
    "cuts": cut,
    "cutting": cut,
    "montage": montage,
    "intercut": montage,
    "vignettes": montage,
    "scene": scene,
    "scenes": scene,
    "shot": shot,
    "shots": shot,
    "view": scene,
    "transition": transition,
    "transitions": transition,
    "transitioning": transition,
    "journey": _journey,
    "later": _later,
    "meanwhile": _opening,
    "flashback": montage,
    "fade": fade,
    "dissolve": fade,
    "fades": fade,
    "dissolves": fade,
    "shifts": switches,
    "switches": switches,
    **dict.fromkeys("includes combines features incorporates mixes intercuts".split(), includes),
    **dict.fromkeys("mix mixture combination blend".split(), mix),
    **dict.fromkeys("world globe".split(), _world),
    "reel": reel,
    **dict.fromkeys(("flash", "flashes"), flash),
    "edits": edits,
    "jumps": shifts,
    **dict.fromkeys("sequence series collection succession flurry barrage".split(), sequence),
    "life": _life,
    "childhood": _life,
    "then": _then,
    "next": _next,
    "elsewhere": _opening,
    "suddenly": _elsewhere,
    "now": _elsewhere,
    "finally": _elsewhere,
    "flashbacks": montage,
    "intercutting": montage,
    "interspersed": montage,
    "slideshow": montage,
    "compilation": montage,
    **dict.fromkeys(("trailer", "teaser"), trailer),
    **dict.fromkeys(
        """day part act frame clip chapter beat panel image take segment phase location moment stage
        setup picture vignette page stop camera episode""".split(),
        numbered,
    ),
    "back": _back,
    **dict.fromkeys("pass passes passed".split(), _pass),
    "shows": _shows,
    "finds": _finds,
    **dict.fromkeys("story history evolution".split(), _story),
    **dict.fromkeys("grew grows".split(), _grew),
    "upon": _upon,
    "one": _one,
    "another": _another,
    "different": _another,
    **dict.fromkeys("turns morphs transforms turning morphing transforming".split(), _turns),
    "routine": _routine,
    **dict.fromkeys("appears emerges arrives appearing emerging".split(), _arrives),
    "alternates": between,
    "alternating": between,
    "split": between,
    **dict.fromkeys("jumpcuts jumpcut supercut smashcut crosscut crosscutting".split(), montage),
    "followed": followed,
    "takes": _taken,
    "brings": _taken,
    "transports": _taken,
    "transported": _taken,
    "teleported": _taken,
    "find": _taken,
    **dict.fromkeys(
        """locations places cities countries settings environments eras areas terrains landscapes
        worlds continents towns planets rooms scenarios kingdoms decades centuries wonders""".split(),
        various,
    ),
    **dict.fromkeys("second third fourth fifth following".split(), _ordinal),
}
_FILM = {
    **dict.fromkeys(
        "match smash reverse insert flash jump back switch shift skip dissolve wipe".split(), match
    ),
    **dict.fromkeys("angle angles".split(), angle),
    **dict.fromkeys(
        "shots scenes vignettes panels acts chapters beats clips images sequence bookends".split(),
        parts,
    ),
}
_SWITCHING = dict.fromkeys("switch shift shifts switches switching shifting jumps".split(), switch)
_TABLES: tuple[dict[str, Check], ...] = (_LEAVING, _FILM, _SWITCHING, ELAPSED, AFAR)
_CHECKS: dict[str, tuple[Check, ...]] = {
    word: tuple(table[word] for table in _TABLES if word in table)
    for word in {word for table in _TABLES for word in table}
}
LEAVING: Final = frozenset(_CHECKS)
"""The words that can leave a scene."""

"""Words that leave a scene: "cut to", "meanwhile", "years later", "suddenly we are in a cave".

Knows one word and its neighbors; sequences that no single word gives away are found elsewhere.
"""

from typing import Final

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._scenes import PLACES
from kling_prompt.reader._verbs import is_adverb

_ANOTHER = frozenset("next final second third last another following new opening closing".split())
_SWITCHES = frozenset(
    """changes cuts jumps moves opens shifts switches transitions transforms turns becomes
    dissolves fades""".split()
)
_QUICK = frozenset(
    """quick rapid fast jump smash hard match disorienting series multiple different various
    several""".split()
)
_FILMED = frozenset("scene shot video camera animation film screen view clip footage".split())


def leaves(draft: Draft, index: int) -> int:
    """The last token of a phrase that leaves the scene, or 0."""
    check = _LEAVING.get(draft.words[index])
    return check(draft, index) if check else 0


def _cut(draft: Draft, index: int) -> int:
    """As in "Cut to", "quick cuts", "the scene cuts to"; not the cut of a tailor."""
    before, following = draft.word(index - 1), draft.word(index + 1)
    if before in _QUICK:
        return index
    if following != "to":
        return index if before in ("then", "intercut") and following in ("back", "away") else 0
    opens = draft.opens_clause(index) or before in (*_FILMED, "then", "and", "we", "before")
    return index + 1 if opens else 0


def _montage(_: Draft, index: int) -> int:
    """A word that means several shots wherever it stands, also as the first of the text."""
    return max(index, 1)


def _scene(draft: Draft, index: int) -> int:
    """As in "The scene shifts to", "the next scene", "Scene 2"."""
    index += is_adverb(draft.word(index + 1)) or draft.word(index + 1) == "then"
    following = draft.word(index + 1)
    if draft.word(index - 1) in _ANOTHER - {"opening", "new", "another"}:
        return index
    if draft.word(index - 1) == "another" and draft.opens_clause(index - 1) and index > 1:
        return index
    if draft.word(index - 1) in _VARIOUS:
        return index
    if following in _SWITCHES and draft.word(index + 2) in ("to", "into"):
        return index + 2
    if following in ("transitions", "cuts") and draft.closes_clause(index + 1):
        return index + 1
    return index + 1 if following in ("2", "3", "two", "three", "ii") else 0


def _shot(draft: Draft, index: int) -> int:
    """As in "The shot cuts to", "the next shot", "Shot 2", "quick shots"."""
    if draft.words[index] == "shots":
        return index if draft.word(index - 1) in _QUICK or draft.word(index - 2) in _QUICK else 0
    return _scene(draft, index)


_GROWING = frozenset("day night dusk dawn autumn winter spring summer color black white".split())


_CAMERA = frozenset(
    """level angle perspective tilt pan arc orbit trucking tracking dolly zoom motion close
    closeup movement""".split()
)


def _transition(draft: Draft, index: int) -> int:
    """A transition to another place; a change of the light is none."""
    following = draft.word(index + 1)
    if following not in ("to", "into", "from", "between"):
        return 0
    target = index + 2 + (draft.word(index + 2) in ("a", "an", "the"))
    before = draft.word(index - 1)
    if not _CAMERA.isdisjoint(draft.words[target : target + 6]) or draft.word(target) == "reveal":
        return 0
    if draft.word(target) in _GROWING or draft.word(target + 1) in ("light", "tones", "hues"):
        return 0
    filmed = before in _FILMED or before in ("then", "and", ",", "smoothly", "seamlessly", "slowly")
    scenic = not _FILMED.isdisjoint(draft.words[target : target + 4])
    place = draft.words[index] == "transitioning" and draft.word(index + 2) in ("a", "an", "the")
    if before in ("that", "which"):
        place = place or following == "between" or bool(_into_place(draft, index))
    return index + 1 if filmed or scenic or place else 0


def _journey(draft: Draft, index: int) -> int:
    """As in "Next, we journey to"."""
    return index + 1 if draft.word(index + 1) == "to" and draft.word(index - 1) == "we" else 0


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


def _switches(draft: Draft, index: int) -> int:
    """As in "The camera switches between a wide shot and a close-up"."""
    told = draft.word(index - 1) in _FILMED or draft.words[index] == "alternates"
    return index + 1 if told and draft.word(index + 1) == "between" else _shifts(draft, index)


def _includes(draft: Draft, index: int) -> int:
    """As in "The video combines interviews, reenactments and animation"."""
    told = draft.word(index - 1) in ("video", "film", "clip", "montage", "animation", "documentary")
    behind = draft.words[index + 1 : index + 1 + _LISTED]
    several = "," in behind or "and" in behind or "of" in behind[:3]
    return index + 1 if told and several and not _MATERIAL.isdisjoint(behind) else 0


_LISTED = 12  # tokens of a list of what a film is made of
_MATERIAL = frozenset(
    """footage interviews reenactments scenes clips shots imagery testimonials moments
    highlights""".split()
)


def _world(draft: Draft, index: int) -> int:
    """As in "volunteers around the world"; "across the globe"."""
    far = draft.words[max(0, index - 2) : index] in (["around", "the"], ["across", "the"])
    return index if far and index > 2 and draft.words[index - 3] not in _TURNING else 0


_TURNING = frozenset("wraps spins orbits orbiting spinning rotates revolves flies".split())


def _reel(draft: Draft, index: int) -> int:
    """As in "a highlight reel", "behind-the-scenes reel"; not the reel of a rod."""
    return index if draft.word(index - 1) in ("highlight", "highlights", "sizzle", "scenes") else 0


def _edits(draft: Draft, index: int) -> int:
    """As in "in quick edits"."""
    return index if draft.word(index - 1) in _QUICK else 0


def _fade(draft: Draft, index: int) -> int:
    """As in "Fade to black" and a fade to another picture; a color that fades to pink is none."""
    if draft.word(index + 1) not in ("to", "into"):
        return 0
    filmed = draft.word(index - 1) in _FILMED or draft.opens_clause(index)
    return index + 2 if draft.word(index + 2) == "black" or filmed else 0


def _shifts(draft: Draft, index: int) -> int:
    before, following = draft.word(index - 1), draft.word(index + 1)
    led = before in _FILMED or (before == "it" and draft.word(index + 2) in ("a", "an", "the"))
    lit = not _LIT.isdisjoint(draft.words[index + 2 : index + 6])
    return index + 1 if led and not lit and following in ("to", "into") else 0


_LIT = _GROWING | {"hue", "hues", "light", "tone", "tones"}


def _sequence(draft: Draft, index: int) -> int:
    """As in "A sequence of shots"."""
    following = draft.words[index + 1 : index + 5]
    shots = {"shots", "scenes", "clips", "cuts", "moments", "vignettes"}
    return index + 1 if following[:1] == ["of"] and not shots.isdisjoint(following) else 0


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
        return index + 2
    if draft.word(index - 1) == "we" and following in ("see", "cut", "go", "visit"):
        return index + 1
    return _elsewhere(draft, index)


def _elsewhere(draft: Draft, index: int) -> int:
    """As in "Suddenly we are in a cave", "then he is at the office"."""
    who, verb, where = (draft.word(index + step) for step in (1, 2, 3))
    here = where in ("in", "at", "on", "inside") and draft.word(index + 4) in _PLACED
    return index + 3 if who in _WHO and verb in ("is", "are", "wakes") and here else 0


_WHO = frozenset("we he she it they".split())
_PLACED = frozenset("a an the another".split())
_DAYS = frozenset("day morning week year night month evening".split())
_VARIOUS = frozenset("different diverse various several multi multiple many".split())


def _various(draft: Draft, index: int) -> int:
    """As in "various locations", "different cities"; a change "through the seasons" is none."""
    return index if draft.word(index - 1) in _VARIOUS else 0


def _ordinal(draft: Draft, index: int) -> int:
    """As in "on the second day", "the third night"."""
    return index + 1 if draft.word(index + 1) in _DAYS else 0


def _between(draft: Draft, index: int) -> int:
    """As in "alternates between", "split between"."""
    return index + 1 if draft.word(index + 1) == "between" else 0


def _followed(draft: Draft, index: int) -> int:
    """As in "followed by a shot of"."""
    behind = draft.words[index + 1 : index + 6]
    shown = not {"shot", "scene", "clip", "view"}.isdisjoint(behind)
    return index + 1 if behind[:1] == ["by"] and shown else 0


def _taken(draft: Draft, index: int) -> int:
    """As in "takes us to", "we are transported to", "we find ourselves in"."""
    following = draft.words[index + 1 : index + 3]
    carried = following in (["us", "to"], ["us", "into"], ["ourselves", "in"])
    moved = draft.words[index] in ("transported", "teleported") and following[:1] == ["to"]
    return index + 2 if carried else index + 1 if moved else 0


def _numbered(draft: Draft, index: int) -> int:
    """As in "Day 2: mountains"."""
    return index + 1 if draft.word(index + 1) in ("2", "two") and draft.opens_clause(index) else 0


def _trailer(draft: Draft, index: int) -> int:
    """As in "a movie trailer"; not a trailer behind a truck."""
    return index if draft.word(index - 1) in ("movie", "film", "teaser", "cinematic") else 0


def _next(draft: Draft, index: int) -> int:
    """As in "Next, we ...", "the next day"."""
    following = draft.word(index + 1)
    if following in _DAYS and draft.word(index - 1) == "the":
        return index + 1
    return index + 2 if following == "," and draft.word(index + 2) in ("we", "the") else 0


def _into_place(draft: Draft, index: int) -> int:
    """As in "a cup that turns into an ocean"; a place that changes is one place."""
    behind = draft.words[index + 1 : index + 6]
    into = behind[:1] in (["into"], ["to"]) and behind[1:2] in (["a"], ["an"])
    changed = PLACES.isdisjoint(draft.words[max(0, index - 8) : index])
    return index + 1 if into and changed and not _SCENES.isdisjoint(behind[2:]) else 0


_SCENES = PLACES - frozenset("river road street bridge bar boat train bus tunnel club".split())


def _turns(draft: Draft, index: int) -> int:
    """As in "which turns into a jungle"; a way that turns into a road is none."""
    return _into_place(draft, index) if draft.word(index - 1) in ("that", "which") else 0


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
    return index + 2 if found and where in ("in", "on", "at", "inside") else 0


def _story(draft: Draft, index: int) -> int:
    """As in "The story of a sailor's life", "The history of flight"; not a story that is told."""
    led = draft.opens_clause(index - (draft.word(index - 1) in ("a", "an", "the")))
    if not led or draft.word(index + 1) != "of":
        return 0
    if draft.words[index] != "story":
        return index + 1
    lived = {"life", "journey", "childhood", "rise", "how"}
    return index + 1 if not lived.isdisjoint(draft.words[index + 2 : index + 9]) else 0


def _grew(draft: Draft, index: int) -> int:
    """As in "grew up in a village", "grows up and"; a vine grows up a wall."""
    told = draft.words[index] == "grew" or draft.word(index + 2) in ("and", ",", "to", "into")
    climbs = draft.word(index + 2) in (*_PLACED, "along")
    return index + 1 if draft.word(index + 1) == "up" and told and not climbs else 0


def _upon(draft: Draft, index: int) -> int:
    """As in "Once upon a time, ..."."""
    told = draft.words[index + 1 : index + 3] == ["a", "time"] and draft.word(index - 1) == "once"
    return index + 2 if told and draft.opens_clause(index - 1) else 0


_TOLD = frozenset("a an the he she they it his her their while when as".split()) | {","}


def _one(draft: Draft, index: int) -> int:
    """As in "One day, she finds a door" behind another sentence."""
    opens = index > 0 and draft.tokens.sentences[index - 1] != draft.tokens.sentences[index]
    day = draft.word(index + 1) in _DAYS and draft.word(index + 2) in _TOLD
    return index + 1 if opens and day else 0


def _another(draft: Draft, index: int) -> int:
    """As in "enters another world", "In another moment"."""
    following, before = draft.word(index + 1), draft.word(index - 1)
    away = before in ("to", "into", "enters", "enter", "entering")
    other = following in ("world", "realm", "dimension", "planet", "universe", "place")
    return index + 1 if away and other else 0


_LEAVING = {
    "cut": _cut,
    "cuts": _cut,
    "cutting": _cut,
    "montage": _montage,
    "intercut": _montage,
    "vignettes": _montage,
    "scene": _scene,
    "scenes": _scene,
    "shot": _shot,
    "shots": _shot,
    "view": _scene,
    "transition": _transition,
    "transitions": _transition,
    "transitioning": _transition,
    "journey": _journey,
    "later": _later,
    "meanwhile": _opening,
    "flashback": _montage,
    "fade": _fade,
    "fades": _fade,
    "dissolves": _fade,
    "shifts": _switches,
    "switches": _switches,
    **dict.fromkeys("includes combines features incorporates mixes intercuts".split(), _includes),
    **dict.fromkeys("world globe".split(), _world),
    "reel": _reel,
    "edits": _edits,
    "jumps": _shifts,
    "sequence": _sequence,
    "life": _life,
    "childhood": _life,
    "then": _then,
    "next": _next,
    "elsewhere": _opening,
    "suddenly": _elsewhere,
    "now": _elsewhere,
    "finally": _elsewhere,
    "flashbacks": _montage,
    "intercutting": _montage,
    "slideshow": _montage,
    "compilation": _montage,
    "trailer": _trailer,
    **dict.fromkeys("day part act frame clip chapter".split(), _numbered),
    "back": _back,
    **dict.fromkeys("pass passes passed".split(), _pass),
    "shows": _shows,
    "finds": _finds,
    **dict.fromkeys("story history evolution".split(), _story),
    **dict.fromkeys("grew grows".split(), _grew),
    "upon": _upon,
    "one": _one,
    "another": _another,
    **dict.fromkeys("turns morphs transforms turning morphing transforming".split(), _turns),
    "alternates": _between,
    "alternating": _between,
    "split": _between,
    "followed": _followed,
    "takes": _taken,
    "brings": _taken,
    "transports": _taken,
    "transported": _taken,
    "teleported": _taken,
    "find": _taken,
    **dict.fromkeys(
        "locations places cities countries settings environments eras".split(), _various
    ),
    **dict.fromkeys("second third fourth fifth following".split(), _ordinal),
}
LEAVING: Final = frozenset(_LEAVING)
"""The words that can leave a scene."""

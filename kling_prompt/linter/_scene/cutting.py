"""Words of film that leave a shot: "cut to", "the scene shifts", "a mix of drone shots".

Knows one word and its neighbors; words of the story that do so are told by `leaving`.
"""

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._scene.routes import PLACES
from kling_prompt.linter._scene.tales import LAPSE, TIME_LAPSE
from kling_prompt.reader._verbs import is_adverb

ANOTHER = frozenset("next final second third last another following new opening closing".split())


_SWITCHES = frozenset(
    """changes cuts jumps moves opens shifts switches transitions transforms turns becomes
    dissolves fades""".split()
)


QUICK = frozenset(
    """flash multi quick rapid fast jump smash hard match disorienting series multiple different
    various several""".split()
)


FILMED = frozenset(
    "story narrative movie scene shot video camera animation film screen view clip footage".split()
)


def cut(draft: Draft, index: int) -> int:
    """As in "Cut to", "quick cuts", "the scene cuts to"; not the cut of a tailor."""
    before, following = draft.word(index - 1), draft.word(index + 1)
    if before in QUICK:
        return index if draft.closes_clause(index) or following in _CUTTING else 0
    if not index:
        return index + 1 if following in ("between", "to", "back", "away") else 0
    if _is_direction(draft, index):
        return index + 1
    if following == "to":
        opens = draft.opens_clause(index) or before in (*FILMED, "then", "and", "we", "before")
        return index + 1 if opens else 0
    crossed = before == "cross" and index - 1 in draft.tokens.joined
    if crossed or before == "inter" or (before == "cross" and draft.word(index - 2) == "we"):
        return index
    told = before in ("then", "intercut", "we", *FILMED) and following in _CUT
    return index + 1 if told else 0


def _is_direction(draft: Draft, index: int) -> bool:
    """Whether a cut is a line of its own ("Cut:", "Cut wide:", "a dune, cut, a balcony")."""
    following = draft.word(index + 1)
    if not draft.opens_clause(index) or not following:
        return False
    return draft.closes_clause(index) or following in _CUT_TO


_CUT = frozenset("back away into between from".split())
_CUT_TO = frozenset("wide inside outside close closer tight back between".split())


def switch(draft: Draft, index: int) -> int:
    """As in "Switch scenes", "quick shifts to a lake"; "cut between angles"."""
    before, following = draft.word(index - 1), draft.word(index + 1)
    if following in _SWITCHED:
        return index + 1
    if following in ("to", "into", "between") and before in (*QUICK, "then"):
        target = draft.words[index + 2 : index + 6]
        return index + 1 if _LIT.isdisjoint(target) and _CAMERA.isdisjoint(target) else 0
    return 0


_SWITCHED = frozenset("scenes locations angles views perspectives settings shots".split())


def scene(draft: Draft, index: int) -> int:
    """As in "The scene shifts to", "the next scene", "Scene 2"."""
    if _is_one_of_many(draft, index):
        return index
    index += is_adverb(draft.word(index + 1)) or draft.word(index + 1) == "then"
    following = draft.word(index + 1)
    target = index + 2 + is_adverb(draft.word(index + 2))
    if following in _SWITCHES and draft.word(target) in ("to", "into", "from"):
        return 0 if _is_gradual(draft, target) else target
    if following in ("transitions", "cuts"):
        last = index + 1 + is_adverb(draft.word(index + 2))
        if draft.closes_clause(last):
            return last
    lettered = following in ("b", "c") and draft.word(index + 2) == ":"
    return index + 1 if lettered or following in ("2", "3", "two", "three", "ii") else 0


def _is_gradual(draft: Draft, index: int) -> bool:
    """Whether the scene shifts to a framing, to a light or to a stage of one time-lapse."""
    behind = draft.words[index + 1 : index + 7]
    changed = not (_CAMERA | _MOODS).isdisjoint(behind)
    return changed or not draft.at.keys().isdisjoint(TIME_LAPSE)


_MOODS = frozenset(
    """tableau spectacle display darkness daylight sunlight calm chaos silence light tones hues
    glow""".split()
)


def _is_one_of_many(draft: Draft, index: int) -> bool:
    """As in "each scene", "the next scene", "with scene changes"."""
    word, before, following = draft.words[index], draft.word(index - 1), draft.word(index + 1)
    changing = word == "scene" and following in ("changes", "cuts")
    if changing and before in (*QUICK, "with", "frequent", "many", "constant"):
        return True
    if before == "each" or (word == "scenes" and following in _RANGING):
        return True
    ends = word != "scene" and before in ("final", "last")
    if before in ANOTHER - {"opening", "new", "another"} and not ends:
        return True
    if before == "another" and draft.opens_clause(index - 1) and index > 1:
        return True
    several = before in VARIOUS and draft.at.keys().isdisjoint(TIME_LAPSE)
    return several or draft.words[max(0, index - 2) : index] == ["in", "one"]


_RANGING = frozenset("moving shifting changing switching alternating ranging jumping".split())


def shot(draft: Draft, index: int) -> int:
    """As in "The shot cuts to", "the next shot", "Shot 2", "quick shots"."""
    following = draft.word(index + 1)
    if following in ("on", "at") or (following == "of" and draft.word(index + 2) in _DRINKS):
        return 0
    owned = {draft.word(index - 2), draft.word(index - 3)}
    if not _OWNERS.isdisjoint(owned) or any(word.endswith("'s") for word in owned):
        return 0
    if draft.words[index] == "shots":
        more = draft.word(index - 1) in _SOME or not index
        more = more and following == "of"
        if more:
            return index + 1
        return index if draft.word(index - 1) in QUICK or draft.word(index - 2) in QUICK else 0
    return scene(draft, index)


_SOME = frozenset("some few more other extra assorted".split())


_CUTTING = frozenset("between to of and from showing that as".split())


_OWNERS = frozenset("his her their my your".split())


_DRINKS = frozenset("tequila espresso whiskey whisky vodka rum gin coffee liquor".split())


SHOWS = frozenset("shots scenes clips views".split())


_GROWING = frozenset("day night dusk dawn autumn winter spring summer color black white".split())


_CAMERA = frozenset(
    """level angle perspective tilt pan arc orbit trucking tracking dolly zoom motion close
    closeup movement wide wider medium view""".split()
)


def transition(draft: Draft, index: int) -> int:
    """A transition to another place; a change of the light is none."""
    following = draft.word(index + 1)
    if draft.words[index] == "transitions" and draft.closes_clause(index):
        return index if "with" in draft.words[max(0, index - 3) : index] else 0
    if following not in ("to", "into", "from", "between") or not draft.at.keys().isdisjoint(LAPSE):
        return 0
    if following == "from" and draft.word(index + 2).endswith("ing"):
        return 0  # "from standing to sitting"
    target = index + 2 + (draft.word(index + 2) in ("a", "an", "the"))
    before = draft.word(index - 1)
    if following == "between":
        several = draft.words[index + 2 : index + 4]
        if not (VARIOUS | SHOWS).isdisjoint(several):
            return index + 1
    framed = not _CAMERA.isdisjoint(draft.words[target : target + 6])
    lit = draft.word(target) in _GROWING or not _LIT.isdisjoint(
        draft.words[target + 1 : target + 3]
    )
    if framed or lit or draft.word(target) == "reveal":
        return 0
    filmed = draft.words[index] == "transition" and draft.opens_clause(index)
    filmed = (
        filmed
        or before in FILMED
        or before in ("then", "and", ",", "smoothly", "seamlessly", "slowly")
    )
    scenic = not FILMED.isdisjoint(draft.words[target : target + 4])
    place = draft.words[index] == "transitioning" and draft.word(index + 2) in ("a", "an", "the")
    if before in ("that", "which"):
        place = place or following == "between" or bool(into_place(draft, index))
    return index + 1 if filmed or scenic or place else 0


def switches(draft: Draft, index: int) -> int:
    """As in "The camera switches between a wide shot and a close-up"."""
    told = draft.word(index - 1) in FILMED
    return index + 1 if told and draft.word(index + 1) == "between" else shifts(draft, index)


def fade(draft: Draft, index: int) -> int:
    """As in "Fade to black" and a fade to another picture; a color that fades to pink is none."""
    if draft.word(index + 1) == "from" and draft.opens_clause(index):
        return index + 1 if draft.word(index + 2) not in ("black", "white") else 0
    if draft.word(index + 1) not in ("to", "into"):
        alone = draft.opens_clause(index) and draft.word(index + 1) in (":", ".")
        return index + 1 if alone and 0 < index < len(draft.words) - 2 else 0
    filmed = draft.word(index - 1) in FILMED or draft.opens_clause(index)
    if draft.word(index + 2) in ("black", "white"):
        ends = index + 4 >= len(draft.words) or draft.word(index + 3) == '"'
        return 0 if ends else index + 2
    return index + 2 if filmed else 0


def shifts(draft: Draft, index: int) -> int:
    before, following = draft.word(index - 1), draft.word(index + 1)
    led = before in FILMED or (before == "it" and draft.word(index + 2) in ("a", "an", "the"))
    lit = not _LIT.isdisjoint(draft.words[index + 2 : index + 6])
    return index + 1 if led and not lit and following in ("to", "into") else 0


_LIT = _GROWING | frozenset(
    """hue hues light tone tones pink purple blue red orange gold golden violet indigo amber crimson
    gray grey green""".split()
)


VARIOUS = frozenset("different diverse various several multi multiple many".split())


def into_place(draft: Draft, index: int) -> int:
    """As in "a cup that turns into an ocean"; a place that changes is one place."""
    behind = draft.words[index + 1 : index + 6]
    into = behind[:1] in (["into"], ["to"]) and behind[1:2] in (["a"], ["an"])
    changed = PLACES.isdisjoint(draft.words[max(0, index - 8) : index])
    return index + 1 if into and changed and not _SCENES.isdisjoint(behind[2:]) else 0


_SCENES = PLACES - frozenset("river road street bridge bar boat train bus tunnel club".split())

"""Words of film that leave a shot: "cut to", "the scene shifts", "a mix of drone shots".

Knows one word and its neighbors; words of the story that do so are told by `leaving`.
"""

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._lists import NUMBERS
from kling_prompt.linter._scene.routes import PLACES
from kling_prompt.linter._scene.tales import LAPSE, TIME_LAPSE
from kling_prompt.reader._verbs import is_adverb

ANOTHER = frozenset("next final second third last another following new opening closing".split())


_SWITCHES = frozenset(
    """changes cuts jumps moves opens shifts switches transitions transforms turns becomes
    dissolves fades changing shifting switching transitioning cutting jumping""".split()
)


QUICK = frozenset(
    """flash multi quick rapid fast jump smash hard match disorienting series multiple different
    various several""".split()
)


FILMED = frozenset(
    "story narrative movie scene shot video camera animation film screen view clip footage".split()
)


SHOWS = frozenset("shots scenes clips views".split())


VARIOUS = frozenset("different diverse various several multi multiple many".split())


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
        opens = opens or (before == "it" and draft.word(index + 3) != "bone")
        opens = opens or _is_repeated(draft, index)
        return index + 1 if opens else 0
    crossed = before == "cross" and index - 1 in draft.tokens.joined
    if crossed or before == "inter" or (before == "cross" and draft.word(index - 2) == "we"):
        return index
    told = before in ("then", "intercut", "we", *FILMED) and following in _CUT
    return index + 1 if told else 0


def _is_repeated(draft: Draft, index: int) -> bool:
    """As in "a lion cut to a shark cut to an eagle"."""
    same = [at for at in draft.at[draft.words[index]][:_FEW] if draft.word(at + 1) == "to"]
    return len(same) > 1


_FEW = 8  # places of a word that are looked at, so that there is an end to it


def _is_direction(draft: Draft, index: int) -> bool:
    """Whether a cut is a line of its own ("Cut:", "Cut wide:", "a dune, cut, a balcony")."""
    following = draft.word(index + 1)
    if not draft.opens_clause(index) or not following:
        return False
    return draft.closes_clause(index) or following in _CUT_TO


_CUT = frozenset("back away into between from".split())
_CUT_TO = frozenset("wide inside outside close closer tight back between".split())


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
    if following == "_":  # a key of a JSON object
        return index + 2 if draft.word(index + 2) in ("2", "3") else 0
    behind = draft.words[max(0, index - 2) : index] == ["behind", "the"]
    if behind and following == "of":
        listed = draft.words[index + 2 : index + 30].count(",") > 2
        return index + 1 if listed or ":" in draft.words[index + 2 : index + 9] else 0
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
    ranging = following in _RANGING or (is_adverb(following) and draft.word(index + 2) in _RANGING)
    if before == "each" or (word == "scenes" and ranging):
        return True
    ends = word != "scene" and before in ("final", "last")
    timed = before == "second" and (
        draft.word(index - 2) in NUMBERS or draft.word(index - 2).isdecimal()
    )
    if before in ANOTHER - {"opening", "new", "another"} and not ends and not timed:
        return True
    if before == "another" and draft.opens_clause(index - 1) and index > 1:
        return True
    several = before in VARIOUS and draft.at.keys().isdisjoint(TIME_LAPSE)
    return several or draft.words[max(0, index - 2) : index] == ["in", "one"]


_RANGING = frozenset(
    "moving shifting changing switching alternating ranging jumping transitioning".split()
)


def shot(draft: Draft, index: int) -> int:
    """As in "The shot cuts to", "the next shot", "Shot 2", "quick shots"."""
    following = draft.word(index + 1)
    if following == "per" and draft.word(index - 1) == "one":
        return index + 1
    if following in ("on", "at") or (following == "of" and draft.word(index + 2) in _DRINKS):
        return 0
    owned = {draft.word(index - 2), draft.word(index - 3)}
    if not _OWNERS.isdisjoint(owned) or any(word.endswith("'s") for word in owned):
        return 0
    if draft.words[index] == "clip":
        return index if draft.word(index - 1) == "next" else 0
    return _shots(draft, index) if draft.words[index] in SHOWS else scene(draft, index)


def _shots(draft: Draft, index: int) -> int:
    """As in "some shots of the harbor", "quick shots"."""
    before, following = draft.word(index - 1), draft.word(index + 1)
    if following == "of" and (before in _SOME or not index):
        return index + 1
    return index if before in QUICK or draft.word(index - 2) in QUICK else 0


_SOME = frozenset("some few more other extra assorted several various many".split())


_CUTTING = frozenset("between to of and from showing that as".split())


_OWNERS = frozenset("his her their my your".split())


_DRINKS = frozenset("tequila espresso whiskey whisky vodka rum gin coffee liquor".split())


GROWING = frozenset("day night dusk dawn autumn winter spring summer color black white".split())


_CAMERA = frozenset(
    """level angle perspective tilt pan arc orbit trucking tracking dolly zoom motion close
    closeup movement wide wider medium view""".split()
)


_MIENS = frozenset(
    """smile smiles grin gaze expression expressions frown smirk laugh laughter tears eyes lips
    emotion emotions mood pose stance posture face scream""".split()
)


def transition(draft: Draft, index: int) -> int:
    """A transition to another place; a change of the light or of a face is none."""
    word, before = draft.words[index], draft.word(index - 1)
    if draft.word(index + 1) in ("scenes", "shots"):
        return index + 1
    if word == "transitions" and _are_many(draft, index):
        return index
    last = index + is_adverb(draft.word(index + 1))
    following = draft.word(last + 1)
    posed = following == "from" and draft.word(last + 2).endswith("ing")  # "from standing to ..."
    if posed or following not in _LEADING or not draft.at.keys().isdisjoint(LAPSE):
        return 0
    target = last + 2 + (draft.word(last + 2) in ("a", "an", "the"))
    new = target == last + 3
    if following == "between" and not _FRAMES.isdisjoint(draft.words[target : last + 5]):
        return last + 1
    if _is_same(draft, target):
        return 0
    filmed = word == "transition" and draft.opens_clause(index)
    filmed = filmed or before in FILMED or (before in _THEN and (word != "transitioning" or new))
    scenic = not FILMED.isdisjoint(draft.words[target : target + 4])
    there = not PLACES.isdisjoint(draft.words[target : target + 8])
    place = word == "transitioning" and (new or there)
    if before in ("that", "which"):
        place = place or following == "between" or bool(into_place(draft, last))
    return last + 1 if filmed or scenic or place else 0


def _are_many(draft: Draft, index: int) -> bool:
    """As in "with smooth transitions", "scene transitions occur", "quick transitions to"."""
    before, following = draft.word(index - 1), draft.word(index + 1)
    if before in QUICK:
        return following != "from"
    if following in _LEADING or is_adverb(following):
        return False
    led = "with" in draft.words[max(0, index - 3) : index] or draft.opens_clause(index - 1)
    return (draft.closes_clause(index) and led) or before == "scene"


_FRAMES = VARIOUS | SHOWS | {"ups", "closeups"}
_LEADING = frozenset("to into from between".split())
_THEN = frozenset("then and , smoothly seamlessly slowly rapidly quickly scenes".split())


_SHADES = frozenset("shade shades color colors colour colours hue hues tone tones".split())
_REVEALS = frozenset("reveal horizon far".split())


def _is_same(draft: Draft, target: int) -> bool:
    """Whether what a transition leads to is a framing, a face or a light."""
    framed = not _CAMERA.isdisjoint(draft.words[target : target + 6])
    framed = framed or not _MIENS.isdisjoint(draft.words[target : target + 10])
    lit = not LIT.isdisjoint(draft.words[target + 1 : target + 3])
    lit = lit or not _SHADES.isdisjoint(draft.words[target : target + 3])
    return framed or lit or draft.word(target) in GROWING or draft.word(target) in _REVEALS


def fade(draft: Draft, index: int) -> int:
    """As in "Fade to black" and a fade to another picture; a color that fades to pink is none."""
    if draft.word(index + 1) == "from" and draft.opens_clause(index):
        return index + 1 if draft.word(index + 2) not in ("black", "white") else 0
    if draft.word(index + 1) not in ("to", "into"):
        alone = draft.opens_clause(index) and draft.word(index + 1) in (":", ".")
        return index + 1 if alone and 0 < index < len(draft.words) - 2 else 0
    filmed = draft.word(index - 1) in FILMED or draft.opens_clause(index)
    twice = len(draft.at[draft.words[index]]) > 1  # "dissolves into foam, which dissolves into ..."
    chained = twice and draft.word(index - 1) == "which" and draft.word(index + 2) not in LIT
    filmed = filmed or chained
    filmed = filmed or bool(into_place(draft, index)) or "footage" in draft.words[:_OPENING]
    if draft.word(index + 2) in ("black", "white"):
        ends = index + 4 >= len(draft.words) or draft.word(index + 3) == '"'
        return 0 if ends else index + 2
    return index + 2 if filmed else 0


_OPENING = 6  # tokens of a text in which it says that it is footage
LIT = GROWING | frozenset(
    """hue hues light tone tones pink purple blue red orange gold golden violet indigo amber crimson
    gray grey green""".split()
)


def into_place(draft: Draft, index: int) -> int:
    """As in "a cup that turns into an ocean"; a place that changes is one place."""
    behind = draft.words[index + 1 : index + 6]
    into = behind[:1] in (["into"], ["to"]) and behind[1:2] in (["a"], ["an"])
    changed = PLACES.isdisjoint(draft.words[max(0, index - 8) : index])
    return index + 1 if into and changed and not _SCENES.isdisjoint(behind[2:]) else 0


_SCENES = PLACES - frozenset("river road street bridge bar boat train bus tunnel club".split())

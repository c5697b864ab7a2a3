"""Words of denial: whether one asks for something to be absent from the picture.

Knows one word and its neighbors; how far the denial reaches is the business of the rule.
"""

from typing import Final

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._lists import BE

THINGS: Final = frozenset(
    "building clothing lightning ceiling writing lettering shaking thing railing".split()
)
"""Words in -ing that are things."""
# Words that follow a denial which is none.
_IDIOMS = {
    "no": frozenset(
        """longer matter doubt sooner more less wonder use way idea stranger choice bounds fear
        mercy rest end escape limit limits return ordinary avail time need reason answer turning
        mean small match hurry fewer""".split()
    ),
    "not": frozenset(
        "only just yet far long merely simply necessarily quite even to unlike until".split()
    ),
    "without": frozenset(
        """end warning hesitation fear effort doubt fail haste hurry care regard words word trace
        consent permission knowledge success reason luck purpose choice interest trouble
        difficulty hope mercy remorse regret restraint limits limit delay rest result mistake
        sound pause break sleep""".split()
    ),
    "never": frozenset("before ending mind again".split()),
    "zero": frozenset("gravity g degrees degree emission point in hour".split()),
}
# What a text denies to the picture, not in the story ("does not show", "is not visible").
_SHOWN = frozenset(
    """add alter appear be blink change contain cut distort feature have include linger look
    move moving pan present rotate shake show showing shown speak speaking talk talking turn use
    visible zoom in seen smile smiling looking need want wearing""".split()
)
# How a picture can look; denied of a thing, it is a wish ("the surface is not smooth").
_LOOKS = frozenset(
    """smooth rough sharp blurry blurred bright dark clean dirty crowded empty flat straight round
    symmetrical shiny glossy wet dry centered colored colorful saturated realistic animated
    distorted cropped too a an any smiling wearing transparent visible recognizable readable
    legible lit illuminated focused""".split()
)
_GERUNDS = frozenset(
    """adding altering blurring changing cropping cutting distorting flickering losing morphing
    moving panning revealing shaking showing using warping zooming""".split()
)
_OWNED = frozenset("a an any the their his her its much".split())


def denies(draft: Draft, index: int) -> bool:
    """Whether a word denies something to the picture."""
    word, following = draft.word(index), draft.word(index + 1)
    if index in draft.tokens.joined or index + 1 in draft.tokens.joined:
        return False  # "non-stop", "no-nonsense"
    again = index + 1 + (following in _OWNED)
    if not {following, draft.word(again)}.isdisjoint(_IDIOMS.get(word, ())):
        return False
    return _DENIALS[word](draft, index)


def _no(draft: Draft, index: int) -> bool:
    following = draft.word(index + 1)
    if not following[:1].isalpha():  # "no. 5", an answer
        return False
    if following == "one":
        return _nobody(draft, index + 1)
    before = draft.word(index - 1)
    if following == "man's" or _is_sign(draft, index):
        return False
    return before not in ("say", "says", "saying", "or", "oh") or draft.opens_clause(index)


def _is_sign(draft: Draft, index: int) -> bool:
    """As in "A No Parking sign"."""
    named = draft.is_name(index) and draft.is_name(index + 1)
    return named and draft.word(index + 2) in ("sign", "signs", "zone")


def _nobody(draft: Draft, index: int) -> bool:
    """As in "there is no one", "nobody in sight"; not "no one knows"."""
    denial = index - (draft.words[index] == "one")
    following = draft.word(index + 1 + (draft.word(index + 1) == "else"))
    led = draft.word(denial - 1) in ("with", *BE) and draft.word(denial - 2) != "it"
    if following in ("is", "are") and draft.word(index + 2).endswith("ing"):
        return draft.word(denial - 1) == "where" or draft.opens_clause(denial)
    if following in ("is", "are", "was"):
        following = draft.word(index + 2 + (draft.word(index + 1) == "else"))
    return led or following in _AROUND


_AROUND = frozenset("around in on visible there nearby".split())


def _not(draft: Draft, index: int) -> bool:
    """A denied instruction ("do not zoom", "should not", ", not blurry")."""
    before, following = draft.word(index - 1), draft.word(index + 1)
    if not following[:1].isalpha():
        return False
    if _is_noted(draft, index):
        return True
    if before in ("must", "should", "shall"):
        return True
    if before in ("do", "does", "will"):
        return following in _SHOWN or (before == "do" and draft.opens_clause(index - 1))
    if before in BE:
        told = draft.word(index - 2) in _TOLD
        return following in _SHOWN or (following in _LOOKS and not told)
    single = draft.words[index + 1 : index + 3] == ["a", "single"]
    return single or before == "but" or draft.opens_clause(index)


_NOTING = frozenset("noting note sure ensure ensuring important remember".split())
_NOTED = 9  # tokens from a note to what it denies


def _is_noted(draft: Draft, index: int) -> bool:
    """As in "noting that the girl did not touch it", "make sure that the glass does not break"."""
    behind = draft.words[max(0, index - _NOTED) : index]
    noted = [at for at, word in enumerate(behind) if word in _NOTING]
    return bool(noted) and _ENDS.isdisjoint(behind[noted[-1] :])


_ENDS = frozenset(". ; ! ?".split())
_TOLD = frozenset("he she they it i we you that this which".split())


def _auxiliary(draft: Draft, index: int) -> bool:
    """As in "doesn't show", "isn't visible", or "don't" as a command."""
    if draft.word(index) == "don't" and draft.opens_clause(index):
        return True
    looks = draft.word(index) in ("isn't", "aren't") and draft.word(index - 1) not in _TOLD
    return draft.word(index + 1) in _SHOWN or (looks and draft.word(index + 1) in _LOOKS)


def _never(draft: Draft, index: int) -> bool:
    """A rule for the picture ("never show", "the camera never cuts"), not of the story."""
    if draft.opens_clause(index):
        return True
    if draft.word(index - 1) in ("should", "must"):
        return True
    if draft.word(index - 1) in ("that", "which") and draft.word(index + 1) in _STATES:
        return True
    told = draft.word(index - 1) in ("would", "could", "can", "will")
    shown = draft.word(index + 1) in _SHOWN and not told
    return shown or draft.word(index - 1) in ("camera", "shot", "view")


# What happens to things by nature: "a candle that never goes out".
_STATES = frozenset(
    """melts melt goes go wilts wilt fades fade dies die breaks break spills spill burns burn
    touches touch drops drop falls fall blinks blink empties freezes freeze dries moves stops
    cools evaporates dissolves bends cracks shatters""".split()
)


def _command(draft: Draft, index: int) -> bool:
    return draft.opens_clause(index) and draft.word(index + 1)[:1].isalpha()


_SETTERS = frozenset("prompt prompts".split())


def _field(draft: Draft, index: int) -> bool:
    """A field or flag of its own: "Negative prompt: ...", "NEGATIVE: ...", "-neg ..."."""
    if draft.word(index) == "neg":
        return draft.word(index - 1) == "-" or draft.word(index + 1) == ":"
    following = index + 1 + (draft.word(index + 1) in _SETTERS)
    return draft.word(following) == ":"


def _of(draft: Draft, index: int) -> bool:
    """As in "devoid of cars", "empty of people"."""
    return draft.word(index + 1) == "of"


def _free(draft: Draft, index: int) -> bool:
    """As in "free of clutter", but not "breaks free of"."""
    before = draft.word(index - 1)
    freed = before.startswith(("break", "broke", "set", "pull", "wriggl", "struggl", "shak"))
    kept = draft.word(index + 2) not in _WORRIES
    return draft.word(index + 1) in ("of", "from") and kept and not freed


def _clear(draft: Draft, index: int) -> bool:
    """As in "a room clear of furniture"; not "steers clear of the rocks"."""
    before = draft.word(index - 1)
    steered = before.startswith(("steer", "keep", "stand", "stay", "pull", "get", "leap", "jump"))
    return draft.word(index + 1) == "of" and not steered


_WORRIES = frozenset("harm worry worries fear care cares charge pain danger sin sorrow".split())


def _nothing(draft: Draft, index: int) -> bool:
    """As in "nothing else moves", "there is nothing on the table"; not "nothing but sand"."""
    following = draft.word(index + 1)
    if following == "else":
        return draft.word(index + 2) in _MOVES
    return following in ("in", "on", "around") and draft.word(index - 1) in (*BE, "with", ",")


_MOVES = frozenset("moves changes in on appears is should".split())


def _none(draft: Draft, index: int) -> bool:
    """As in "none of the people look at the camera"; not "none are missing"."""
    behind = draft.words[index + 3 : index + 9]
    led = draft.words[index + 1 : index + 3] == ["of", "the"]
    if led and draft.word(index - 1) == "with":
        return True
    return led and not (_SHOWN | BE).isdisjoint(behind)


def _zero(draft: Draft, index: int) -> bool:
    led = draft.word(index - 1) in ("with", "has", "have", "and") or draft.opens_clause(index)
    return led and draft.word(index + 1)[:1].isalpha()


def _keep(draft: Draft, index: int) -> bool:
    """As in "keep logos out of the picture"."""
    behind = draft.words[index + 1 : index + 8]
    out = [at for at, word in enumerate(behind[:-1]) if word == "out" and behind[at + 1] == "of"]
    return bool(out) and not _PICTURE.isdisjoint(behind[out[0] :])


_PICTURE = frozenset("frame shot view picture image video scene sight".split())


def _cannot(draft: Draft, index: int) -> bool:
    """As in "cannot be seen", "we can't see her face"; not "she cannot believe it"."""
    following = draft.word(index + 1)
    if following == "be":
        return draft.word(index + 2) in ("seen", "visible", "shown")
    return following == "see" and draft.word(index - 1) in ("we", "you", "viewer")


def _lack(draft: Draft, index: int) -> bool:
    """As in "lacks color", "a lack of detail"."""
    return draft.word(index) == "lacks" or draft.word(index + 1) == "of"


def _neither(draft: Draft, index: int) -> bool:
    """As in "with neither people nor cars"; not "neither of them"."""
    return draft.word(index - 1) in ("with", "has", "have", "shows") and _always(draft, index)


def _minus(draft: Draft, index: int) -> bool:
    following = draft.word(index + 1)
    return following == "the" or (draft.opens_clause(index) and following[:1].isalpha())


def _always(draft: Draft, index: int) -> bool:
    return draft.word(index + 1)[:1].isalpha()


def _without(draft: Draft, index: int) -> bool:
    """A thing, or what the camera or the picture is not to do; not "without looking up"."""
    following = draft.word(index + 1)
    if following.endswith("ing") and following not in THINGS:
        return following in _GERUNDS
    return following[:1].isalpha()


_DENIALS = {
    "no": _no,
    "not": _not,
    "without": _without,
    "don't": _auxiliary,
    "doesn't": _auxiliary,
    "isn't": _auxiliary,
    "aren't": _auxiliary,
    "mustn't": _always,
    "shouldn't": _always,
    "never": _never,
    "avoid": _command,
    "exclude": _command,
    "excluding": _always,
    "neg": _field,
    "negative": _field,
    "negatives": _field,
    "devoid": _of,
    "absence": _of,
    "lacking": _always,
    "free": _free,
    "clear": _clear,
    "nothing": _nothing,
    "none": _none,
    "nobody": _nobody,
    "zero": _zero,
    "keep": _keep,
    "omit": _command,
    "remove": _command,
    "cannot": _cannot,
    "can't": _cannot,
    "won't": _auxiliary,
    "hasn't": _auxiliary,
    "haven't": _auxiliary,
    "void": _of,
    "empty": _of,
    "bereft": _of,
    "lack": _lack,
    "lacks": _lack,
    "neither": _neither,
    "minus": _minus,
}
DENIALS: Final = frozenset(_DENIALS)
"""The words that can deny something to the picture."""

"""Words that leave a scene: "cut to", "meanwhile", "years later", "suddenly we are in a cave".

Knows one word and its neighbors; sequences that no single word gives away are found elsewhere.
"""

from typing import Final

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._scene.afar import AFAR
from kling_prompt.linter._scene.cutting import (
    cut,
    fade,
    into_place,
    scene,
    shot,
    transition,
)
from kling_prompt.linter._scene.dreaming import DREAMING
from kling_prompt.linter._scene.elapsed import ELAPSED
from kling_prompt.linter._scene.hints import SITES
from kling_prompt.linter._scene.montage import (
    angle,
    between,
    editing,
    edits,
    flash,
    followed,
    includes,
    interspersed,
    match,
    mix,
    montage,
    numbered,
    opening_credits,
    parts,
    reel,
    sequence,
    tour,
    trailer,
    various,
)
from kling_prompt.linter._scene.phrases import Check, starts
from kling_prompt.linter._scene.routes import PLACES
from kling_prompt.linter._scene.switching import setting, shifts, switch, switches
from kling_prompt.linter._scene.telling import DAYS, PLACED, TELLING


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


def _opening(draft: Draft, index: int) -> int:
    told = {"camera", "it"}.isdisjoint(draft.words[index + 1 : index + 5])
    opens = draft.opens_clause(index) or draft.words[index] == "meanwhile"
    return index if opens and index and told else 0


def _then(draft: Draft, index: int) -> int:
    """As in "And then to an icy coast" behind another "to", "then we see"."""
    following = draft.word(index + 1)
    if following in ("footage", "shots", "clips") and draft.word(index + 2) == "of":
        return index + 1
    if following in ("to", "into") and draft.word(index + 2) in ("a", "an", "the"):
        away = not SITES.keys().isdisjoint(draft.words[index + 3 : index + 7])
        return index + 1 if away and "to" in draft.words[max(0, index - 8) : index] else 0
    if following == "we" and draft.word(index + 2) in ("see", "cut", "journey", "move", "go"):
        return index + 2 if draft.word(index + 3) not in _SAME else 0
    if draft.word(index - 1) == "we" and following in ("see", "cut", "go", "visit"):
        return index + 1
    return _elsewhere(draft, index)


def _elsewhere(draft: Draft, index: int) -> int:
    """As in "Suddenly we are in a cave", "then he is at the office"."""
    who, verb, where = (draft.word(index + step) for step in (1, 2, 3))
    if who in _WHO_IS and verb in ("in", "at", "on", "inside", "flying", "falling") and index:
        return index + 2
    here = where in ("in", "at", "on", "inside") and draft.word(index + 4) in PLACED
    here = here and not PLACES.isdisjoint(draft.words[index + 5 : index + 8])
    return index + 3 if who in _WHO and verb in ("is", "are", "wakes") and here else 0


_WHO_IS = frozenset("i'm im he's hes she's shes we're they're it's".split())
_SAME = frozenset("her him them it his their the".split())


_WHO = frozenset("we he she it they".split())


def _next(draft: Draft, index: int) -> int:
    """As in "Next, we ...", "the next day"."""
    following = draft.word(index + 1)
    if following == "thing" and index > 2:
        return index + 1
    again = following in ("we", "he", "she", "it", "they") and draft.opens_clause(index)
    if again and index and draft.word(index + 2) in ("see", "is", "are"):
        return index + 2
    if following in DAYS and draft.word(index - 1) == "the":
        return index + 1
    return index + 2 if following == "," and draft.word(index + 2) in ("we", "the") else 0


def _turns(draft: Draft, index: int) -> int:
    """As in "which turns into a jungle"; a way that turns into a road is none."""
    if draft.word(index - 1) not in ("that", "which"):
        return 0
    if draft.words[index] == "becomes":
        behind = draft.words[index + 1 : index + 5]
        new = behind[:1] in (["a"], ["an"]) and not PLACES.isdisjoint(behind)
        return index + 1 if new else 0
    return into_place(draft, index)


def _back(draft: Draft, index: int) -> int:
    """As in "Back at the harbor, a girl waits"."""
    opens = starts(draft, index)
    where = draft.word(index + 1) in ("at", "in", "on", "home")
    studio = draft.words[index + 1 : index + 4] == ["in", "the", "studio"] and index > 0
    return index + 1 if (opens and where) or studio else 0


_LEAVING: dict[str, Check] = {
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
    "clips": shot,
    "view": scene,
    "transition": transition,
    "transitions": transition,
    "transitioning": transition,
    "journey": _journey,
    "meanwhile": _opening,
    "flashback": montage,
    "fade": fade,
    "dissolve": fade,
    "fades": fade,
    "dissolves": fade,
    "shifts": switches,
    "switches": switches,
    "switching": switches,
    **dict.fromkeys(
        "includes include including combines features incorporates mixes".split(),
        includes,
    ),
    **dict.fromkeys("mix mixture combination blend".split(), mix),
    "reel": reel,
    "tour": tour,
    **dict.fromkeys(("flash", "flashes"), flash),
    **dict.fromkeys(("edit", "edits"), edits),
    "editing": editing,
    "credits": opening_credits,
    "jumps": shifts,
    "setting": setting,
    **dict.fromkeys("sequence series collection succession flurry barrage".split(), sequence),
    "then": _then,
    "next": _next,
    "elsewhere": _opening,
    "suddenly": _elsewhere,
    "now": _elsewhere,
    "finally": _elsewhere,
    "flashbacks": montage,
    **dict.fromkeys(("intercutting", "intercuts"), montage),
    "interspersed": interspersed,
    "slideshow": montage,
    "compilation": montage,
    **dict.fromkeys(("trailer", "teaser"), trailer),
    **dict.fromkeys(
        """day part act frame clip chapter beat panel image take segment phase location moment stage
        setup picture vignette page stop camera episode""".split(),
        numbered,
    ),
    "back": _back,
    **dict.fromkeys(
        "becomes turns morphs transforms turning morphing transforming".split(), _turns
    ),
    "alternates": between,
    "alternating": between,
    "split": between,
    **dict.fromkeys(
        """timeskip crossfade crossfades jumpcuts jumpcut supercut smashcut crosscut
        crosscutting""".split(),
        montage,
    ),
    "followed": followed,
    **dict.fromkeys(
        """locations places cities countries settings environments eras areas terrains landscapes
        worlds timelines storylines continents towns planets rooms scenarios kingdoms decades
        centuries wonders""".split(),
        various,
    ),
}


_FILM: dict[str, Check] = {
    **dict.fromkeys(
        "match smash reverse insert flash jump back switch shift skip dissolve wipe".split(), match
    ),
    **dict.fromkeys("angle angles".split(), angle),
    "clip": shot,
    **dict.fromkeys(
        """shots scenes vignettes panels acts chapters beats clips images sequence bookends
        list""".split(),
        parts,
    ),
}


_SWITCHING: dict[str, Check] = dict.fromkeys(
    "switch shift shifts switches switching shifting jumps".split(), switch
)


_TABLES: tuple[dict[str, Check], ...] = (
    _LEAVING,
    _FILM,
    _SWITCHING,
    TELLING,
    ELAPSED,
    AFAR,
    DREAMING,
)


_CHECKS: dict[str, tuple[Check, ...]] = {
    word: tuple(table[word] for table in _TABLES if word in table)
    for word in {word for table in _TABLES for word in table}
}


LEAVING: Final = frozenset(_CHECKS)
"""The words that can leave a scene."""

"""Words for a film of many shots: "montage", "a trailer", "in four shots", "different cities".

Knows one word and its neighbors; cuts and transitions between two shots are told by `cutting`.
"""

from itertools import pairwise

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._scene.cutting import ANOTHER, FILMED, QUICK, SHOWS, VARIOUS
from kling_prompt.linter._scene.places import WORLDS


def montage(draft: Draft, index: int) -> int:
    """A word that means several shots, also as the first of the text; not a wall of pictures."""
    of = draft.word(index + 1) == "of" or draft.word(index - 1) in _PINNED
    pinned = of and not _PINNED.isdisjoint(draft.words[max(0, index - 1) : index + 6])
    return 0 if pinned else max(index, 1)


def interspersed(draft: Draft, index: int) -> int:
    """As in "interspersed with close-ups"; not with trees."""
    return index if not _FILMS.isdisjoint(draft.words[index + 1 : index + 8]) else 0


_FILMS = frozenset(
    """shots shot scenes scene clips clip footage closeup closeups ups close up flashes flashbacks
    memories views interviews moments cutaways glimpses""".split()
)


_PINNED = frozenset(
    """photo photos photographs photograph pictures polaroid polaroids posters postcards clippings
    stickers stamps snapshots paper""".split()
)


def match(draft: Draft, index: int) -> int:
    """As in "Match on his hand", "smash to", where it opens a clause behind another."""
    matched = draft.word(index + 1) in _MATCHED[draft.words[index]]
    target = draft.words[index + 2 : index + 5]
    if draft.words[index] == "back":
        matched = matched and any(word in WORLDS or word in _BEGUN for word in target)
    led = index > 0 and draft.opens_clause(index) and _TONES.isdisjoint(target)
    return index + 1 if matched and led else 0


_BEGUN = frozenset("present scene reality start first studio".split())
_TONES = frozenset(
    """slow motion black white warm cold golden light color colour camera normal speed close beat
    focus night day""".split()
)
_MATCHED = {
    "match": frozenset(("on", "to")),
    "smash": frozenset(("to",)),
    "reverse": frozenset(("on", "angle", "shot")),
    "insert": frozenset((":", ",", "of", "shot")),
    "flash": frozenset(("to", "forward", "back")),
    "jump": frozenset(("to", "forward", "ahead")),
    "back": frozenset(("to",)),
    "switch": frozenset(("to",)),
    "shift": frozenset(("to",)),
    "skip": frozenset(("to", "ahead", "forward")),
    "dissolve": frozenset(("to",)),
    "wipe": frozenset(("to",)),
}


def angle(draft: Draft, index: int) -> int:
    """As in "Another angle", "from several angles", "Angle 2: ..."."""
    another = draft.word(index - 1) in ("another", "reverse", "new", "next", "second")
    if another and draft.opens_clause(index - 1):
        return index
    several = draft.words[index] == "angles" and draft.word(index - 1) in VARIOUS
    several = several and draft.word(index - 2) != "through" and not draft.moves
    return index if several else numbered(draft, index)


def numbered(draft: Draft, index: int) -> int:
    """As in "Day 2: mountains", "Closing image: ..."."""
    if not index:
        return 0
    shown = draft.words[index] not in ("image", "picture")
    if shown and draft.word(index + 1) in ("2", "two", "ii", "b") and draft.opens_clause(index):
        return index + 1
    number = draft.word(index + 1) in _LATE or draft.word(index + 1).isdecimal()
    if number and draft.word(index + 2) == ":" and draft.opens_clause(index):
        return index + 1
    last = draft.word(index - 1) in ANOTHER - {"opening", "last"} and draft.opens_clause(index - 1)
    return index + 1 if last and draft.word(index + 1) == ":" else 0


_LATE = frozenset("three four five six seven ten twenty thirty fifty ninety hundred".split())


def parts(draft: Draft, index: int) -> int:
    """As in "in four shots", "three scenes:", "told in vignettes"."""
    if draft.words[index] == "list":
        return index if draft.word(index - 1) == "shot" else 0
    counted = draft.word(index - 1) in _MANY or draft.word(index - 2) in _MANY
    led = draft.word(index - 2) in ("in", "into", "over", "across", "of", "as", "through")
    listed = draft.word(index + 1) == ":" and (counted or draft.opens_clause(index))
    number = index - 1 - (draft.word(index - 1) not in _MANY)
    alone = counted and draft.opens_clause(number) and draft.closes_clause(index)
    return index if (counted and (led or alone)) or listed else 0


_MANY = frozenset("2 3 4 5 6 7 8 9 10 two three four five six seven eight nine ten".split())


def includes(draft: Draft, index: int) -> int:
    """As in "The video combines interviews, reenactments and animation"."""
    behind = draft.words[index + 1 : index + 1 + _LISTED]
    if draft.words[index] == "including":
        return index + 1 if _shown(draft, index + 1) else 0
    told = draft.word(index - 1) in _WHOLES
    several = "," in behind or "and" in behind or "of" in behind[:3]
    listed = not _MATERIAL.isdisjoint(behind) or _shown(draft, index + 1)
    return index + 1 if told and several and listed else 0


_WHOLES = frozenset(
    "video film clip montage animation documentary angles shots composition".split()
)


def _shown(draft: Draft, index: int) -> bool:
    """Whether what is included are scenes, or framings of two things."""
    if draft.words[index : index + 2] in (["scenes", "of"], ["footage", "of"]):
        return True
    behind = draft.words[index : index + _LISTED + 6]
    ups = sum(pair == ("ups", "of") for pair in pairwise(behind))
    return ups + sum(pair == ("shots", "of") for pair in pairwise(behind)) > 1


_LISTED = 12  # tokens of a list of what a film is made of


_MATERIAL = frozenset(
    """footage interviews reenactments scenes clips shots imagery testimonials moments
    highlights""".split()
)


def mix(draft: Draft, index: int) -> int:
    """As in "a mix of drone shots, interviews and time-lapses"."""
    behind = draft.words[index + 2 : index + _LISTED]
    material = _MATERIAL - {"scenes", "imagery", "moments", "highlights"}
    several = not {",", "and"}.isdisjoint(behind) and not material.isdisjoint(behind)
    return index + 1 if draft.word(index + 1) == "of" and several else 0


def tour(draft: Draft, index: int) -> int:
    """As in "a world tour"."""
    return index if draft.word(index - 1) == "world" else 0


def reel(draft: Draft, index: int) -> int:
    """As in "a highlight reel", "behind-the-scenes reel"; not the reel of a rod."""
    if draft.word(index + 1) == ":":
        return index + 1
    return index if draft.word(index - 1) in _REELS else 0


_REELS = frozenset("highlight highlights sizzle scenes wildlife travel holiday news".split())


def edits(draft: Draft, index: int) -> int:
    """As in "in quick edits", "a fast-paced edit of", "phonk edit, ..."."""
    if 0 < index < _LEAD and draft.word(index + 1) in (",", ":", "of"):
        return index
    return index if draft.word(index - 1) in QUICK or draft.word(index - 1) == "paced" else 0


_LEAD = 4  # tokens in which a text says what it is


def opening_credits(draft: Draft, index: int) -> int:
    """As in "opening credits of a sitcom"."""
    return index if draft.word(index - 1) in ("opening", "title") else 0


def editing(draft: Draft, index: int) -> int:
    """As in "Parallel editing between two rooms"."""
    return index if draft.word(index - 1) in ("parallel", "cross", "fast", "rapid") else 0


def sequence(draft: Draft, index: int) -> int:
    """As in "A sequence of shots"."""
    following = draft.words[index + 1 : index + 5]
    shots = {"shots", "scenes", "clips", "cuts", "moments", "vignettes", "portraits", "images"}
    hung = draft.words[index + 3 : index + 9]
    if draft.words[index] == "succession" and draft.word(index - 1) in QUICK:
        return index
    told = following[:1] == ["of"] and not shots.isdisjoint(following)
    return index + 1 if told and {"wall", "hang", "hanging", "table"}.isdisjoint(hung) else 0


def various(draft: Draft, index: int) -> int:
    """As in "various locations", "different cities"; a change "through the seasons" is none."""
    if draft.words[index] == "rooms":
        return index if draft.word(index + 1) == ":" else 0
    counted = draft.word(index - 1) in _MANY and draft.word(index - 2) in _OVER
    listed = draft.word(index + 1) in (":", "\u2014", "\u2013") and draft.words[index] in _WIDE
    counted = counted or (draft.word(index - 1) in _MANY and draft.opens_clause(index - 1))
    return index if counted or listed or draft.word(index - 1) in VARIOUS else 0


_WIDE = frozenset("environments landscapes worlds eras locations settings places".split())


_OVER = frozenset("at across through in over around between of to visiting".split())


def between(draft: Draft, index: int) -> int:
    """As in "alternates between", "split between", "alternating shots"."""
    if draft.words[index] == "alternating" and draft.word(index + 1) in SHOWS:
        return index + 1
    if draft.word(index + 1) != "between":
        return 0
    behind = draft.words[index + 2 : index + _LISTED]
    told = draft.word(index - 1) in _TELLERS or not _FRAMINGS.isdisjoint(behind)
    told = told or (draft.words[index] == "split" and draft.opens_clause(index))
    return index + 1 if told or any(word in WORLDS for word in behind) else 0


_TELLERS = FILMED | {"sequence", "montage", "footage", "edit", "screen", "is", "that"}
_FRAMINGS = frozenset(
    """shots shot views view close closeup closeups wide scenes angles perspective
    perspectives""".split()
)


def followed(draft: Draft, index: int) -> int:
    """As in "followed by a shot of"."""
    behind = draft.words[index + 1 : index + 6]
    shown = not _SHOWN.isdisjoint(behind)
    shown = shown or (
        behind[1:2] in (["her"], ["him"], ["them"])
        and behind[2:3] != []
        and behind[2].endswith("ing")
    )
    return index + 1 if behind[:1] == ["by"] and shown else 0


_SHOWN = frozenset("shot scene clip view footage interview close".split())


def trailer(draft: Draft, index: int) -> int:
    """As in "a movie trailer"; not a trailer behind a truck."""
    if draft.words[index + 1 : index + 3] == ["we", "see"]:
        return index
    for_it = draft.word(index + 1) in ("for", ":") and draft.opens_clause(
        index - (draft.word(index - 1) in ("a", "the"))
    )
    for_it = for_it or draft.word(index + 1) == "where"
    return max(index, 1) if for_it or draft.word(index - 1) in _TEASING else 0


_TEASING = frozenset(
    "action horror comedy game movie film teaser cinematic animated anime official".split()
)


def flash(draft: Draft, index: int) -> int:
    """As in "a quick flash of scenes"."""
    shown = not SHOWS.isdisjoint(draft.words[index + 1 : index + _LISTED])
    return index + 1 if draft.word(index + 1) == "of" and shown else 0

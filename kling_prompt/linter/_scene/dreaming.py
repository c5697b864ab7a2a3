"""Words that leave what is there: "in his dream", "we leave him", "flashes of home", "title card".

Knows one word and its neighbors; places that lie far off are told by `afar`.
"""

from typing import Final

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._scene.phrases import Check, starts
from kling_prompt.linter._scene.places import LANDS, WORLDS

_DREAMS = frozenset("dream dreams memory memories nightmare imagination visions mind head".split())


_OWNERS = frozenset("his her their my".split())


def dream(draft: Draft, index: int) -> int:
    """As in "In his dream he herds goats"."""
    start = index - 2
    led = draft.word(start) in ("in", "inside") and draft.word(index - 1) in _OWNERS
    if draft.words[index] == "eye":
        return index if draft.word(index - 1) == "mind's" else 0
    told = draft.word(index + 1) in ("he", "she", "they", ",", "it", "the", "a", "we")
    return index if led and told and draft.opens_clause(start) and start > 0 else 0


_THOUGHT = frozenset("imagines remembers recalls relives dreams pictures daydreams".split())


def thought(draft: Draft, index: int) -> int:
    """As in "he remembers:", "as she imagines it:"."""
    last = index + 1 + (draft.word(index + 1) == "it")
    what = draft.word(index - 3) == "what" or draft.word(index - 4) == "what"
    what = what and draft.word(index + 1) in ("while", "when", "as")
    dreamed = draft.words[index] in ("imagines", "dreams") and draft.word(index + 1) in _DREAMT
    return last if draft.word(last) == ":" or what or dreamed else 0


_DREAMT = frozenset(
    "that he she they himself herself themselves being he's she's they're it's".split()
)


_FLASHED = frozenset("flashes glimpses snatches fragments snippets visions memories".split())


_SPARKS = frozenset(
    """light lightning color colour steel silver white gold red blue neon fire flame cameras
    paparazzi muzzle sun movement motion sunlight lights flare flares sky pedestrians people cars
    traffic life""".split()
)


_MIXED = frozenset("by with through between and in into to quick rapid brief sudden vivid".split())


def flashes(draft: Draft, index: int) -> int:
    """As in "interrupted by flashes of home"; flashes of light are none."""
    of = draft.word(index + 1) == "of" and draft.word(index - 1) in _MIXED
    lit = not _SPARKS.isdisjoint(draft.words[index + 2 : index + 5])
    return index + 1 if of and not lit else 0


def instead(draft: Draft, index: int) -> int:
    """As in "The picture goes black and then we are on the moon", not at the end."""
    goes = draft.word(index - 1) in ("goes", "cuts", "turns", "went") and draft.word(index - 2) in (
        "picture",
        "screen",
        "image",
        "everything",
        "frame",
        "all",
        "it",
        "scene",
    )
    more = index + 4 < len(draft.words)
    return index if goes and more else 0


_BACK = frozenset("to back into ahead forward away".split())


_WHEN = frozenset("then next after now suddenly finally this that later until".split())


def we(draft: Draft, index: int) -> int:
    """As in "We leave him for the front", "after this we are in a tent"."""
    verb, behind = draft.word(index + 1), draft.words[index + 2 : index + 6]
    if index == 0 or not behind:
        return 0
    if verb == "leave":
        return index + 2 if {"for", "and", "to"} & set(behind[1:]) else 0
    if verb in ("see", "meet", "find"):
        life = behind[0] in ("his", "her", "their") and behind[1:2] in _LIVED
        told = behind[0] in ("him", "her", "them", "it") and behind[1:2] in _AS
        return index + 3 if told or life else 0
    if verb in ("are", "arrive", "enter", "land"):
        led = draft.words[max(0, index - 3) : index + 3]
        where = behind[behind[0] in ("suddenly", "now", "then", "back") :][:1]
        return index + 2 if not _WHEN.isdisjoint(led) and not _WHERE.isdisjoint(where) else 0
    ended = verb in ("end", "finish") and behind[0] in _WHERE
    moved = verb in ("cut", "jump", "return", "skip", "switch", "leap", "flash", "move")
    moved = moved and behind[0] in _BACK
    return index + 2 if moved or ended or verb == "visit" else 0


_LIVED = (["childhood"], ["life"], ["past"], ["youth"], ["memories"])
_AS = (["at"], ["as"], ["in"], ["on"], ["years"])


_WHERE = frozenset("in on at back inside under beneath among aboard above".split())


def we_are(draft: Draft, index: int) -> int:
    """As in "A girl blows out a candle and we're suddenly on a ship"."""
    at = index + 1
    if draft.word(at) == "there":
        return at if draft.word(index - 1) in ("and", ",", "then") else 0
    when = draft.word(at) in ("suddenly", "now", "then", "back") or not _WHEN.isdisjoint(
        draft.words[max(0, index - 2) : index]
    )
    at += draft.word(at) in ("suddenly", "now", "then", "back")
    return at if when and draft.word(at) in _WHERE and index > 0 else 0


def reappears(draft: Draft, index: int) -> int:
    """As in "vanishes from the stage and reappears on a tower"."""
    where = draft.word(index + 1) in ("on", "in", "at", "inside", "atop", "aboard", "under")
    behind = draft.words[index + 2 : index + 9]
    where = where and any(word in WORLDS or word in LANDS for word in behind)
    return index + 1 if where and index > 3 else 0


def wakes(draft: Draft, index: int) -> int:
    """As in "runs out of a house and wakes up in a field"."""
    at = index + 1 + (draft.word(index + 1) == "up")
    where = draft.word(at) in ("in", "on", "at", "inside") and index > 4
    away = draft.word(at + 1) in LANDS or WORLDS.get(draft.word(at + 1)) == "heaven"
    where = where and (away or draft.word(at + 1) in ("a", "an", "another"))
    return at if where and draft.word(index - 1) in ("and", "then", "she", "he") else 0


def forth(draft: Draft, index: int) -> int:
    """As in "Back and forth between a goalkeeper and a striker"."""
    led = draft.words[max(0, index - 2) : index] == ["back", "and"]
    return index + 1 if led and index < 3 and draft.word(index + 1) == "between" else 0


def remembering(draft: Draft, index: int) -> int:
    """As in "remembering the night she won"."""
    told = not _ONCE.isdisjoint(draft.words[index + 1 : index + 4])
    told = told and ":" in draft.words[index + 3 : index + 10]
    return index + 1 if told else 0


_ONCE = frozenset("night day time summer war wedding years moment how when".split())


def each(draft: Draft, index: int) -> int:
    """As in "each step in a new kitchen", "every verse a new location", "each its own shot"."""
    if draft.words[max(0, index - 1) : index + 2] == ["in", "each", "one"]:
        return index + 1
    if draft.words[index + 2 : index + 5] == ["given", "its", "own"]:
        return index + 4
    if draft.words[index + 1 : index + 4] == ["one", "in", "turn"]:
        return index + 3
    if draft.words[index + 1 : index + 5] == ["step", "of", "the", "way"]:
        return index + 4
    behind = draft.words[index + 1 : index + 6]
    new = not {"different", "new", "another"}.isdisjoint(behind)
    where = any(word in WORLDS or word in _WHERES for word in behind)
    return index + 1 if new and where else 0


_WHERES = frozenset("location place scene setting city room country world".split())


def card(draft: Draft, index: int) -> int:
    """As in "Title card", "cold open", "Bookends: ..."."""
    first = draft.words[index] in ("card", "cards", "open") and draft.word(index - 1)
    titled = first == "title" if draft.words[index] != "open" else first == "cold"
    return index if titled and (index > 1 or first == "cold") else 0


_FILMS = frozenset("movie film video clip story animation short ad advert commercial".split())


def tells(draft: Draft, index: int) -> int:
    """As in "The film tells how a farmer becomes king"."""
    told = draft.word(index + 1) in ("how", "the", "of", "a", "about")
    return index + 1 if told and draft.word(index - 1) in _FILMS else 0


def evolved(draft: Draft, index: int) -> int:
    """As in "how light evolved"."""
    return index if "how" in draft.words[max(0, index - 4) : index] else 0


def made(draft: Draft, index: int) -> int:
    """As in "how chocolate is made: ..."."""
    led = "how" in draft.words[max(0, index - 4) : index]
    return index if led and draft.word(index + 1) in (":", ",") else 0


def juxtapose(draft: Draft, index: int) -> int:
    """As in "Juxtapose a slum and a palace"; what is juxtaposed in one picture is none."""
    return index + 1 if draft.opens_clause(index) or draft.word(index - 1) in _FILMS else 0


_STILL = frozenset(
    """time moment style way direction color colour place spot size shape tune song rhythm pose
    instant shade""".split()
)


_MIRRORED = frozenset("mirror mirrors reflection reflected".split())


def again(draft: Draft, index: int) -> int:
    """As in "Then the same mother on a beach", "The same pair again"."""
    start = index - 1
    if draft.word(start) != "the" or draft.word(index + 1) in _STILL or start < 3:
        return 0
    if not draft.at.keys().isdisjoint(_MIRRORED):
        return 0
    then = draft.word(start - 1) in ("then", "finally", ":", "later", "always")
    return index + 1 if then or starts(draft, start) else 0


_LONG = 10  # tokens between "then" and what it shows


def seen(draft: Draft, index: int) -> int:
    """As in "The watch is then seen on the wrist of a diver"."""
    shown = draft.word(index - 1) in ("is", "was", "are")
    if shown and "then" in draft.words[max(0, index - _LONG) : index]:
        return index
    then = draft.word(index - 1) in ("then", "next", "later", "finally", "last")
    where = draft.word(index + 1) in ("on", "in", "at", "inside", "aboard", "being")
    return index + 1 if then and where else 0


def flashes_or_dream(draft: Draft, index: int) -> int:
    """As in "interrupted by visions of home", "in his dreams, a goat flies"."""
    return flashes(draft, index) or dream(draft, index) or thought(draft, index)


DREAMING: Final[dict[str, Check]] = {
    **dict.fromkeys(_DREAMS | {"eye"}, dream),
    **dict.fromkeys(_THOUGHT, thought),
    **dict.fromkeys(_FLASHED - _DREAMS - _THOUGHT, flashes),
    **dict.fromkeys(_FLASHED & (_DREAMS | _THOUGHT), flashes_or_dream),
    "black": instead,
    "we": we,
    **dict.fromkeys(("seen", "shown"), seen),
    "we're": we_are,
    "remembering": remembering,
    **dict.fromkeys(("each", "every"), each),
    "tells": tells,
    **dict.fromkeys("reappears reappear rematerializes".split(), reappears),
    **dict.fromkeys(("wakes", "wake"), wakes),
    "forth": forth,
    **dict.fromkeys("card cards open".split(), card),
    "made": made,
    **dict.fromkeys(("evolved", "evolves", "evolve"), evolved),
    **dict.fromkeys("juxtapose juxtaposes".split(), juxtapose),
    "same": again,
}
"""The words that can leave what is there, each with what tells whether it does."""

"""What comes again and again: one name in clause after clause, new things, the parts of a song.

Knows how clauses open; lists by their labels and numbers are told by `listed`.
"""

from collections.abc import Iterator

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._scene.phrases import starts


def repeats(draft: Draft) -> Iterator[tuple[int, int]]:
    """As in "the watch under water, the watch in a cockpit, the watch on a summit"."""
    seen: dict[str, list[int]] = {}
    for index in draft.at.get("the", ()):
        where = draft.word(index + 2) in ("in", "on", "at", "under", "inside", "beside", ",")
        where = where and _SIDES.isdisjoint(draft.words[index + 3 : index + 5])
        if where and draft.opens_clause(index):
            seen.setdefault(draft.word(index + 1), []).append(index)
    for places in seen.values():
        if len(places) > 2 or (len(places) > 1 and starts(draft, places[-2])):
            yield places[-1], places[-1] + 2
    yield from _anew(draft)
    yield from _named(draft)


_SIDES = frozenset("left right top bottom front back".split())


def _named(draft: Draft) -> Iterator[tuple[int, int]]:
    """A name or a thing that opens three clauses ("Mara in a boat, Mara before a king, ...")."""
    if sum(len(draft.at.get(mark, ())) for mark in ",;.") < _TWICE:
        return
    opened: dict[str, list[int]] = {}
    for start in draft.openings:
        index = start + (draft.words[start] in ("a", "an") or _is_of_new(draft, start))
        if draft.word(index) not in _NO_NAMES:
            opened.setdefault(draft.word(index), []).append(index)
    for places in opened.values():
        ways = {tuple(draft.words[at + 1 : at + 5]) for at in places}
        told = sum(_goes_on(draft, at) for at in places) if len(places) > _TWICE else 0
        if told and told >= len(places) - 1 and len(ways) > 1:
            yield places[-1], places[-1] + 1


def _is_of_new(draft: Draft, start: int) -> bool:
    """As in "the door of a church"."""
    return draft.words[start] == "the" and draft.words[start + 2 : start + 4] in _OF_NEW


def _goes_on(draft: Draft, index: int) -> bool:
    """Whether what follows a thing tells where it is, or what it does."""
    following = draft.word(index + 1)
    settled = following in _WHERE or following.endswith(("ing", "ed"))
    if settled or _is_of_new(draft, index - 1):
        return True
    return draft.is_name(index) and following.endswith("s")


_NO_NAMES = frozenset(
    """the a an he she it they we this that camera and then one who his her its their my your our no
    extra some more with in on at""".split()
) | {""}
_OF_NEW = (["of", "a"], ["of", "an"])
_WHERE = frozenset(
    """in on at before under inside coming entering leaving as with behind
    struck seen held shown led lost born""".split()
)
_TWICE = 2


def verses(draft: Draft) -> Iterator[tuple[int, int]]:
    """The parts of a song ("verse in a diner, chorus on a roof")."""
    sung = draft.places(_SUNG)
    if len({draft.words[at] for at in sung}) > 1 and sung[-1] - sung[0] > _FAR:
        yield sung[-1], sung[-1]
    named = [at for at in draft.places(SONG) if draft.opens_clause(at)]
    if len({draft.words[at] for at in named}) > 1:
        yield named[-1], named[-1]


_SUNG = frozenset("verse chorus refrain outro".split())
_FAR = 8  # tokens between two parts of a song
SONG = frozenset("verse chorus bridge outro intro refrain".split())


def parted(draft: Draft) -> Iterator[tuple[int, int]]:
    """New things behind two semicolons ("a port at dusk; a clerk at a gate; a ship at sea")."""
    new = [at for at in draft.at.get(";", ()) if draft.word(at + 1) in ("a", "an")]
    if len(new) > 1:
        yield new[1] + 1, new[1] + 2


def _anew(draft: Draft) -> Iterator[tuple[int, int]]:
    """A thing that is new in a second sentence ("A queen is crowned. A queen is led ...")."""
    seen: set[str] = set()
    for index in sorted(draft.at.get("a", []) + draft.at.get("an", [])):
        if index and not starts(draft, index):
            continue
        opened = draft.word(index + 1)
        if opened in seen and draft.word(index + 2) in _ACTS:
            yield index, index + 1
        seen.add(opened)


_ACTS = frozenset("is in on at walks runs sits stands sleeps waits opens leaves".split())

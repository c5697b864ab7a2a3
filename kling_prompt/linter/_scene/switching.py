"""Words that switch a shot: "switch scenes", "the camera switches between", "sudden shifts to".

Knows one word and its neighbors; cuts, fades and transitions are told by `cutting`.
"""

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._scene.cutting import FILMED, LIT, QUICK
from kling_prompt.reader._verbs import is_adverb


def switch(draft: Draft, index: int) -> int:
    """As in "Switch scenes", "quick shifts to a lake"; "cut between angles"."""
    before, following = draft.word(index - 1), draft.word(index + 1)
    if following in _SWITCHED:
        return index + 1
    if following in ("to", "into", "between") and before in (*QUICK, "then"):
        target = draft.words[index + 2 : index + 6]
        return index + 1 if LIT.isdisjoint(target) else 0
    return 0


_SWITCHED = frozenset("scenes locations angles views perspectives settings shots".split())


_SUDDEN = frozenset("sudden abrupt quick rapid constant frequent".split())


def switches(draft: Draft, index: int) -> int:
    """As in "The camera switches between a wide shot and a close-up"."""
    last = index + is_adverb(draft.word(index + 1))
    if draft.words[index] == "shifts" and draft.word(index - 1) in _SUDDEN:
        return index if draft.word(index + 1) in ("from", "to", "between") else 0
    told = draft.word(index - 1) in FILMED or (
        draft.words[index] == "switching" and draft.opens_clause(index)
    )
    return last + 1 if told and draft.word(last + 1) == "between" else shifts(draft, index)


def shifts(draft: Draft, index: int) -> int:
    """As in "the scene shifts to a lake", "The clip begins with a cook, switches to a diner"."""
    before, following = draft.word(index - 1), draft.word(index + 1)
    told = before == "," and not FILMED.isdisjoint(draft.words[:_OPENING])
    led = (
        before in FILMED or told or (before == "it" and draft.word(index + 2) in ("a", "an", "the"))
    )
    lit = not LIT.isdisjoint(draft.words[index + 2 : index + 6])
    return index + 1 if led and not lit and following in ("to", "into") else 0


_OPENING = 3  # tokens of a text in which it says that it is a clip


def setting(draft: Draft, index: int) -> int:
    """As in "before the setting changes to a cabin"."""
    changes = draft.word(index + 1) in ("changes", "shifts", "switches")
    return index + 2 if changes and draft.word(index + 2) in ("to", "into") else 0

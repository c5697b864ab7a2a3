"""Words by which somebody or something is older: "now a king", "both gone gray", "Today, ...".

Knows one word and its neighbors; spans of time are told by `elapsed`.
"""

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._noun.names import FORMS
from kling_prompt.linter._scene.phrases import starts
from kling_prompt.linter._scene.tales import LAPSE

_PASSED = frozenset("ago once yesterday formerly past".split())


def today(draft: Draft, index: int) -> int:
    """As in "Long ago, a giant slept here. Today, hikers rest on his knee"."""
    passed = [draft.at[word][0] for word in _PASSED & draft.at.keys()]
    began = "started" in draft.at and draft.at["started"][0] < index  # "Where we are today: ..."
    if began and draft.word(index + 1) == ":":
        return index
    opens = starts(draft, index) and any(
        draft.opens_clause(max(0, at - 1)) or draft.opens_clause(at) or draft.words[at] == "ago"
        for at in passed
        if at < index
    )
    later = draft.words[index] == "today" and starts(draft, index) and _are_new(draft, index + 1)
    return index if opens or later else 0


def _are_new(draft: Draft, index: int) -> bool:
    """Whether others are named, without an article: "Today goats graze under it"."""
    form = FORMS.get(draft.word(index))
    return form is not None and form.many


def _young(draft: Draft) -> list[int]:
    """Where somebody young is named first."""
    return [draft.at[word][0] for word in _YOUNG & draft.at.keys()]


def _was_young(draft: Draft, index: int) -> bool:
    """Whether somebody young, or the same one, is named before."""
    return any(at < index for at in _young(draft))


_ADULTS = frozenset(
    """man woman mother father grandmother grandfather grandma grandpa king queen teenager adult
    bride champion star boss grown elderly widow parents professional""".split()
)


def now(draft: Draft, index: int) -> int:
    """As in "Now he is a man, and the stadium roars", "the same boy, now a king"."""
    behind = draft.words[index + 1 : index + 5]
    if index > _LATE and (draft.word(index - 1) == "haired" or _is_same(draft, index)):
        return index
    aged = {"a", "an"} & set(behind) and not _ADULTS.isdisjoint(behind)
    parted = starts(draft, index)
    young = draft.opens_clause(index) and _was_young(draft, index)
    led = draft.word(index - 1) in ("and", ",") and _was_young(draft, index)
    if led and any(draft.words[max(0, at - 2) : at] == ["as", "a"] for at in _young(draft)):
        return index
    return index if aged and (parted or young) and index else today(draft, index)


def _is_same(draft: Draft, index: int) -> bool:
    """As in "same couple now with walkers"."""
    return draft.word(index - 2) == "same" and draft.opens_clause(index - 2)


_LATE = 4
_YOUNG = frozenset(
    """boy girl child kid baby toddler boys girls children kids same again pair schoolboy schoolgirl
    teenager couple""".split()
)


def grown(draft: Draft, index: int) -> int:
    """As in "The same pair again, both gone gray", "now grown", "now an old man"."""
    word, before = draft.words[index], draft.word(index - 1)
    if not _was_young(draft, index):
        return 0
    if word == "old":
        led = draft.words[max(0, index - 2) : index] == ["as", "an"]
        return index if led and draft.word(index + 1) in ("man", "woman") else 0
    if word in ("gray", "grey"):
        return index if before == "gone" else 0
    if before in ("now", "all") and word in ("grown", "elderly", "silver", "older", "retired"):
        return index
    if word == "older" and draft.word(index - 3) == "as":
        return index if draft.at.keys().isdisjoint(LAPSE) else 0
    aged = before in ("years", "decades", "lifetime") and word in ("older", "younger")
    return index if aged else 0

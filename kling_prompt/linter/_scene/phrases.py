"""What tells a phrase that leaves a scene, and where such a phrase may stand.

Knows positions in a text, no words.
"""

from collections.abc import Callable

from kling_prompt.linter._draft import Draft

Check = Callable[[Draft, int], int]
"""What tells the last token of a phrase that leaves the scene at a token, or 0."""


def starts(draft: Draft, index: int) -> bool:
    """Whether a token opens a sentence behind another."""
    return index > 0 and draft.tokens.sentences[index - 1] != draft.tokens.sentences[index]


def is_uncut(draft: Draft) -> bool:
    """Whether a text says that it is one take."""
    if not draft.at.keys().isdisjoint(_UNCUT):
        return True
    takes = [at for word in ("take", "shot") for at in draft.at.get(word, ())[:_FEW]]
    return any(not _ONE.isdisjoint(draft.words[max(0, at - 3) : at]) for at in takes)


_UNCUT = frozenset("oner unbroken uncut uninterrupted".split())
_ONE = frozenset("one single continuous".split())
_FEW = 8  # places of a word that are looked at, so that there is an end to it


def follows(draft: Draft, index: int) -> bool:
    """Whether a token opens a sentence or a clause behind another."""
    joined = draft.word(index - 1) in ("and", "while", "but", "then")
    return index > 1 and (draft.opens_clause(index) or joined)

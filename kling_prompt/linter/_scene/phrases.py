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


def follows(draft: Draft, index: int) -> bool:
    """Whether a token opens a sentence or a clause behind another."""
    joined = draft.word(index - 1) in ("and", "while", "but", "then")
    return index > 1 and (draft.opens_clause(index) or joined)

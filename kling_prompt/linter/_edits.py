"""Edits that take words out of a text and leave good English behind.

Knows articles, commas, white space and capitals; why words go is the business of the rules.
"""

from kling_prompt._text import article
from kling_prompt.linter._draft import Draft
from kling_prompt.linter.finding import Edit

_COMMAS = frozenset(",;")
_STOPS = frozenset(".!?")
_JOINERS = frozenset({"and", "with", "but"})


def without_words(draft: Draft, first: int, last: int, *, listed: bool = False) -> tuple[Edit, ...]:
    """Take attributes out from before their noun: "a beautiful old tree" is "an old tree".

    Where another attribute is `listed` before them, its comma goes too ("a red, beautiful fox").
    """
    tokens, text = draft.tokens, draft.text
    start = tokens.starts[first]
    following = last + 1
    if draft.word(following) == "," and following + 1 < len(tokens.words):
        following += 1
    end = tokens.starts[following]
    rest = text[end : end + 40]
    before = draft.word(first - 1)
    if listed and following == last + 1:
        return (Edit(tokens.starts[first - 1], end, " "),)
    if before in ("a", "an") and rest[0].isalpha():
        kept = tokens.starts[first - 1]
        right = article(rest)
        shown = right.capitalize() if text[kept].isupper() else right
        return (Edit(kept, end, f"{shown} "),)
    if text[start].isupper() and rest[0].islower() and _opens_sentence(draft, first):
        return (Edit(start, end + 1, rest[0].upper()),)
    return (Edit(start, end, ""),)


def without_clause(draft: Draft, first: int, last: int) -> tuple[Edit, ...]:
    """Take a stretch that ends a clause out, with the comma or "and" that joins it."""
    tokens, text = draft.tokens, draft.text
    if draft.word(first - 1) in _JOINERS and first - 1 > 0:
        first -= 1
    opens = _opens_sentence(draft, first)
    mark = draft.word(last + 1)
    if opens and (mark in _STOPS or not mark):  # a sentence of its own
        end = tokens.ends[last + 1] if mark else tokens.ends[last]
        return (_whole(text, tokens.starts[first], end),)
    if opens:  # the comma behind it goes too
        end = tokens.starts[last + 2] if last + 2 < len(tokens.words) else tokens.ends[last + 1]
        lead = text[end : end + 1]
        return (Edit(tokens.starts[first], min(len(text), end + 1), lead.upper()),)
    start = tokens.ends[first - 1]
    if draft.word(first - 1) in _COMMAS:
        start = tokens.starts[first - 1]
    return (Edit(start, tokens.ends[last], ""),)


def _whole(text: str, start: int, end: int) -> Edit:
    """A sentence with the white space on one side of it."""
    while end < len(text) and text[end].isspace():
        end += 1
    while end == len(text) and start and text[start - 1].isspace():
        start -= 1
    return Edit(start, end, "")


def _opens_sentence(draft: Draft, index: int) -> bool:
    sentences = draft.tokens.sentences
    return index == 0 or sentences[index - 1] != sentences[index]

"""Shot, angle and viewpoint: as one noun phrase, or as the words that open a sentence."""

from collections.abc import Sequence
from functools import lru_cache

from kling_prompt import _grammar as grammar
from kling_prompt import _text
from kling_prompt.english._writer import Pieces, article_of, noun
from kling_prompt.parts import Parts
from kling_prompt.words._motion import Motion
from kling_prompt.words._term import Word


def framing(parts: Parts, *, articles: bool) -> list[Pieces]:
    """Shot, angle and viewpoint as noun phrases, in one where they can be."""
    shots, angles, views = parts.shot, parts.angle, parts.viewpoint
    if not (shots or angles or views):
        return []
    before: Pieces = []
    behind: Pieces = []
    loose: list[Pieces] = []
    for part, words in (("angle", angles), ("viewpoint", views)):
        for word in words:
            if shots and isinstance(word, Word) and word.modifier:
                before += (word.modifier, part, " ", "")
            elif len(shots) == 1 and not behind and isinstance(word, Word) and word.complement:
                behind = [" ", "", word.complement, part]
            else:
                loose.append(named(word, part, articles=articles))
    items: list[Pieces] = []
    for shot in shots:
        bare_first = before and not items
        items.append(named(shot, "shot", articles=articles and not bare_first))
    if items:
        items[0] = [*before, *items[0], *behind]
        if articles and before:
            items[0][:0] = (article_of(f"{before[0]} shot"), "")
    return items + loose


def named(word: Word | str, part: str, *, articles: bool) -> Pieces:
    """A word or the user's own words as a noun phrase."""
    if isinstance(word, str):
        return noun(word, part) if articles else [word, part]
    phrase = word.phrase
    article = article_of(phrase) if articles else ""
    return [article, "", phrase, part] if article else [phrase, part]


def front(parts: Parts) -> Sequence[str]:
    """The framing as it opens the sentence of a move ("in a close-up"), or nothing."""
    shots, angles, views = parts.shot, parts.angle, parts.viewpoint
    if not (shots or angles or views):
        return []
    first = parts.camera[0] if parts.camera else None
    if isinstance(first, Motion) and first.start and not first.spans:
        return []
    if len(shots) == 1 and not (angles or views or isinstance(shots[0], str)):
        return _front_of(shots[0].phrase)
    if not shots:
        return _front_without_shot(
            (*((word, "angle") for word in angles), *((word, "viewpoint") for word in views))
        )
    items = framing(parts, articles=False)
    if len(items) != 1:
        return []
    (item,) = items
    return _into(shots[0], item)


@lru_cache(maxsize=64)  # only phrases of the vocabulary
def _front_of(phrase: str) -> tuple[str, ...]:
    return (f"in {article_of(phrase)}", "", phrase, "shot")


def _into(shot: Word | str, item: Pieces) -> Pieces:
    """The framing behind "in", with its article; a user's framing with a preposition stays."""
    text = item[0]
    if isinstance(shot, Word):
        return [f"in {article_of(text if len(item) == 2 else f'{text} shot') or 'a '}", "", *item]  # noqa: PLR2004
    if grammar.opens_with_preposition(text):
        return item
    if not grammar.takes_article(text):
        return ["in ", "", *item]
    return [f"in {_text.article(text)} ", "", *item]


def _front_without_shot(words: tuple[tuple[Word | str, str], ...]) -> Pieces:
    if len(words) != 1:
        return []
    ((word, part),) = words
    lead = word.complement if isinstance(word, Word) else word
    if lead is None or not grammar.opens_with_preposition(lead):
        return []
    return [lead, part]

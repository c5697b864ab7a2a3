"""What is seen at once: framing, lens, light, color, style and mood, as noun phrases."""

from collections.abc import Sequence
from functools import lru_cache

from kling_prompt import _grammar as grammar
from kling_prompt import _text
from kling_prompt.english._camera import nouns
from kling_prompt.english._framing import framing, named
from kling_prompt.english._writer import Pieces, Writer, article_of
from kling_prompt.parts import Parts
from kling_prompt.words._term import Word

_FIRST = Parts._fields.index("lens")
_QUALITIES = Parts._fields[_FIRST:-1]
_HEADS = {"style": " style", "mood": " mood"}  # the noun that the adjectives of an axis need


def look(writer: Writer, parts: Parts, *, framed: bool, carried: bool) -> None:
    """Everything that is seen at once, as one list without a verb.

    Args:
        writer: Where to write it.
        parts: The parts of the prompt.
        framed: Whether the framing has been said.
        carried: Whether it has been said how the camera is carried.
    """
    items: list[Sequence[str]] = []
    if parts.camera:
        items += nouns(parts.camera, carried=carried)
    if not framed:
        items += framing(parts, articles=True)
    items += qualities(parts, articles=True)
    if items:
        writer.row("", items)
        writer.stop()


def qualities(parts: Parts, *, articles: bool) -> list[Sequence[str]]:
    """The words of the look, in order, each as a noun phrase."""
    items: list[Sequence[str]] = []
    for part, words in zip(_QUALITIES, parts[_FIRST:-1], strict=True):
        if not words:
            continue
        if len(words) == 1 and isinstance(words[0], Word):
            items.append(_worded(words[0].phrase, part, articles))
        elif part in _HEADS:
            items += _headed(words, part, articles=articles)
        else:
            items += [named(word, part, articles=articles) for word in words]
    return items


@lru_cache(maxsize=2048)  # the vocabulary is closed: this holds all of it, and nothing of the user
def _worded(phrase: str, part: str, articles: bool) -> tuple[str, ...]:  # noqa: FBT001
    """A word of the vocabulary as a noun phrase."""
    head = (_HEADS[part], "") if part in _HEADS else ()
    article = article_of(f"{phrase}{_HEADS.get(part, '')}") if articles else ""
    return (article, "", phrase, part, *head) if article else (phrase, part, *head)


def _headed(words: Sequence[Word | str], part: str, *, articles: bool) -> list[Pieces]:
    """Adjectives before one noun ("a serene and majestic mood"), then what needs no noun."""
    adjectives: list[str] = []
    others: list[Pieces] = []
    for word in words:
        if isinstance(word, Word):
            adjectives.append(word.phrase)
        elif grammar.takes_head(word):
            adjectives.append(grammar.embedded(word))
        else:
            others.append(named(word, part, articles=articles))
    if not adjectives:
        return others
    first = adjectives[0]
    item: Pieces = []
    if articles:
        word = words[0]
        item += (_article(first) if isinstance(word, Word) else f"{_text.article(first)} ", "")
    if len(adjectives) == 1:
        item += (first, part)
    else:
        for lead, adjective in zip(_text.oxford(adjectives), adjectives, strict=True):
            item += (lead, "", adjective, part) if lead else (adjective, part)
    item += (_HEADS[part], "")
    return [item, *others]


def _article(adjective: str) -> str:
    """The article of an adjective of the vocabulary before a counted noun."""
    return article_of(f"{adjective} mood")

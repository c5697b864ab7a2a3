"""What is seen at once: framing, lens, light, color, style and mood, as noun phrases."""

from collections.abc import Sequence

from kling_prompt import _grammar as grammar
from kling_prompt import _text
from kling_prompt.english._framing import framing, named
from kling_prompt.english._writer import Pieces, Writer, article_of
from kling_prompt.parts import Parts
from kling_prompt.words._term import Word

_FIRST = Parts._fields.index("lens")
_QUALITIES = Parts._fields[_FIRST:-1]
_HEADS = {"style": " style", "mood": " mood"}  # the noun that the adjectives of an axis need


def look(writer: Writer, parts: Parts, loose: Sequence[Pieces] = (), *, framed: bool) -> None:
    """Everything that is seen at once, as one list without a verb.

    Args:
        writer: Where to write it.
        parts: The parts of the prompt.
        loose: What was left over from the camera.
        framed: Whether the framing has been said.
    """
    items: list[Sequence[str]] = [*loose]
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
        word = words[0]
        if len(words) == 1 and articles and not isinstance(word, str):
            phrase = word.phrase
            items.append(_SPOKEN.get(phrase) or _speak(phrase, part))
        elif part in _HEADS:
            items += _headed(words, part, articles=articles)
        else:
            items += [named(word, part, articles=articles) for word in words]
    return items


_SPOKEN: dict[str, tuple[str, ...]] = {}  # phrases of the vocabulary, which is closed


def _speak(phrase: str, part: str) -> tuple[str, ...]:
    """A word of the vocabulary as a noun phrase, kept for the next time."""
    head = (_HEADS[part], "") if part in _HEADS else ()
    article = article_of(f"{phrase}{_HEADS.get(part, '')}")
    spoken = (article, "", phrase, part, *head) if article else (phrase, part, *head)
    return _SPOKEN.setdefault(phrase, spoken)


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

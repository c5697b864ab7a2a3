"""What the sentences of a scene say, as a prompt: in parts where nothing is lost, else verbatim.

Knows the reader and the cast; headings and labels are taken away before.
"""

from collections.abc import Iterator, Sequence

from kling_prompt._tokens import tokens
from kling_prompt.character import Character
from kling_prompt.parts import AXES
from kling_prompt.prompt import Prompt
from kling_prompt.reader import Reading, read


def telling(said: str, cast: Sequence[Character]) -> Prompt:
    """The prompt of a text; who opens it by its own words is the subject."""
    for one in cast:
        for who in (one, one.__replace__(wears=())):
            words = str(who)
            if said[: len(words) + 1].casefold() == f"{words} ".casefold():
                return _about(who, said[len(words) :]) or _read(said)
    return _read(said)


def _about(one: Character, said: str) -> Prompt | None:
    """What is said of a character; the reader tells it from a short subject more surely."""
    found = read(one.again + said)
    subject = found.prompt.parts.subject
    if subject is None or subject.text.casefold() != one.again.casefold() or not _keeps(found):
        return None
    return found.prompt.subject(one, *subject.details)


def _read(said: str) -> Prompt:
    if not said.isprintable():  # kept as it is, or refused
        return Prompt().action(said)
    found = read(said)
    subject, action, *_ = found.prompt.parts
    if not str(found.prompt) or not _keeps(found):
        return _apart(found)
    if subject is None:
        return _apart(found) if action else found.prompt
    return found.prompt


def _apart(found: Reading) -> Prompt:
    """Sentences of the vocabulary alone as parts, all others as they are."""
    seen: list[str] = []
    told: list[str] = []
    for sentence in _sentences(found):
        prompt = read(sentence).prompt
        pure = prompt != Prompt() and prompt.without("camera", *AXES) == Prompt()
        (seen if pure else told).append(sentence)
    rest = " ".join(told) or found.text
    return read(" ".join(seen)).prompt | Prompt().action(rest)


def _sentences(found: Reading) -> Iterator[str]:
    """The text sentence by sentence, none inside a quotation."""
    _, words, starts, _, numbers, _, quoted = found.tokens
    begin = 0
    for at in range(1, len(words)):
        if numbers[at] != numbers[at - 1] and at not in quoted and at - 1 not in quoted:
            yield found.text[begin : starts[at]].strip()
            begin = starts[at]
    yield found.text[begin:].strip()


_ARTICLES = frozenset(("a", "an", "the"))


# What a prompt says in words of its own, or need not say.
_GLUE = frozenset(
    """a an the and or in on at with of to for from by as is are shot shots view camera style light
    lighting mood tones palette look lens film""".split()
)
_QUOTES = '"\u201c\u201d\u300c\u300d'


def _keeps(found: Reading) -> bool:
    """Whether all words that are no vocabulary, and all quotation marks, are in the prompt."""
    text = str(found.prompt)
    if any(found.text.count(mark) != text.count(mark) for mark in _QUOTES):
        return False
    kept = _GLUE | frozenset(tokens(text).words)
    spans = iter(sorted((word.start, word.end) for word in found.words))
    start, end = next(spans, (len(found.text), len(found.text)))
    for word, at in zip(found.tokens.words, found.tokens.starts, strict=True):
        while at >= end:
            start, end = next(spans, (len(found.text), len(found.text) + 1))
        if word.isalnum() and at < start and word not in kept:
            return False
    return True

"""What is said and heard in a text, in the form in which a prompt writes it.

Knows the sentence of a line (speaker, verb, tone, colon, quotation) and that of the sounds; other
speech is left as it stands.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kling_prompt import _grammar as grammar
from kling_prompt._tokens import Tokens
from kling_prompt.prompt import Prompt
from kling_prompt.reader._rest import visible

_PAIRS = {'"': '"', "“": "”", "«": "»", "「": "」"}
_VERBS = frozenset({"say", "says"})
_STOPS = frozenset({".", "!", "?", "…", "。"})
_LONGEST = 32  # tokens before a quotation; more are no name and tone


class Heard(NamedTuple):
    """A stretch of a text that is a line or a sound.

    Attributes:
        first: Its first token.
        end: The token behind its last.
        speaker: Who speaks; empty for a sound.
        text: What is said or heard.
        tone: How it is said.
    """

    first: int
    end: int
    speaker: str
    text: str
    tone: str | None = None


def heard(split: Tokens, taken: Sequence[tuple[int, int]]) -> list[Heard]:
    """The lines and then the sounds of a text; the name of a speaker holds no token that is taken.

    Args:
        split: The text.
        taken: Stretches of the vocabulary, in the order of the text.
    """
    if ":" not in split.words:
        return []
    lines = list(_lines(split, [first for first, _ in taken]))
    return [*lines, *_sounds(split, lines)]


def voiced(prompt: Prompt, found: Sequence[Heard]) -> Prompt:
    """The prompt with lines and sounds; a subject that is named again speaks by its own name."""
    subject = prompt.parts.subject
    full = grammar.embedded(subject.text) if subject else ""
    sounds = [one.text for one in found if not one.speaker]
    spoken: list[Prompt] = []
    for one in found:
        if one.speaker:
            name = grammar.embedded(one.speaker)
            told = full and name in (full, grammar.named_again(full))
            spoken.append(Prompt().dialogue(full if told else name, one.text, tone=one.tone))
    prompt = _merged([prompt, *spoken])
    return prompt.sound(*prompt.parts.sound, *sounds) if sounds else prompt


def _merged(prompts: list[Prompt]) -> Prompt:
    """Prompts laid over each other in order, pair by pair, so that many take no square of time."""
    while len(prompts) > 1:
        pairs = zip(prompts[::2], [*prompts[1::2], Prompt()], strict=False)
        prompts = [left | right for left, right in pairs]
    return prompts[0]


def _lines(split: Tokens, taken: list[int]) -> Iterator[Heard]:
    words = split.words
    done, lacking = 0, set[str]()
    at = -1
    while True:
        try:
            at = words.index(":", at + 1)
        except ValueError:
            return
        closing = _PAIRS.get(words[at + 1], "") if at + 1 < len(words) else ""
        if not closing or closing in lacking:
            continue
        try:
            close = words.index(closing, at + 2)
        except ValueError:
            lacking.add(closing)
            continue
        line = _line(split, done, at, close, taken)
        if line is not None:
            yield line
            done = line.end
        at = close


def _line(split: Tokens, done: int, colon: int, close: int, taken: list[int]) -> Heard | None:
    """The line whose quotation opens behind a colon, when its sentence has the form of one."""
    words = split.words
    first, lowest = colon, max(done, colon - _LONGEST - 1)
    while first > lowest and split.sentences[first - 1] == split.sentences[colon]:
        first -= 1
    if words[first : first + 2] == ["dialogue", ":"]:
        first += 2
    verbs = [at for at in range(first, colon) if words[at] in _VERBS]
    if not verbs or verbs[-1] == first or colon - first > _LONGEST or not _closes(split, close):
        return None
    verb = verbs[-1]
    last = verb - 1 if done and words[verb - 1] == "then" else verb
    near = bisect_left(taken, first)
    named = near < len(taken) and taken[near] < verb
    name, tone = _text(split, first, last), _text(split, verb + 1, colon).strip(", ")
    text = visible(split.text[split.ends[colon + 1] : split.starts[close]]).strip()
    if named or not any(map(str.isalnum, name)) or not any(map(str.isalnum, text)):
        return None
    end = close + 1
    while end < len(words) and words[end] in _STOPS:
        end += 1
    return Heard(first, end, name, text, tone or None)


def _closes(split: Tokens, close: int) -> bool:
    """Whether a quotation ends its sentence."""
    behind = close + 1
    if behind >= len(split.words) or split.words[behind] in _STOPS:
        return True
    opening = split.text[split.starts[behind]]
    return opening.isalnum() and not opening.islower()


def _sounds(split: Tokens, lines: Sequence[Heard]) -> Iterator[Heard]:
    """The sentences that the label of sounds opens."""
    words, sentences, size = split.words, split.sentences, len(split.words)
    spoken = {at for line in lines for at in range(line.first, line.end)}
    at = -1
    while True:
        try:
            at = words.index("sound", at + 1)
        except ValueError:
            return
        opens = at == 0 or sentences[at - 1] != sentences[at] or at - 1 in spoken
        if not opens or at in spoken or words[at + 1 : at + 2] != [":"]:
            continue
        end = at + 2
        while end < size and sentences[end] == sentences[at]:
            end += 1
        text = grammar.embedded(_text(split, at + 2, end) or ".")
        if any(map(str.isalnum, text)):
            yield Heard(at, end, "", text)
        at = end - 1


def _text(split: Tokens, first: int, end: int) -> str:
    """A stretch as the builder takes it."""
    if end <= first:
        return ""
    return visible(split.text[split.starts[first] : split.ends[end - 1]]).strip()

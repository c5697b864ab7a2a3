"""What is heard: who says what in which tone, and the sounds besides.

Knows lines and how they stand in a sentence; whether a model speaks is not its business. Speaker,
verb, colon and quotation are the form of Kling's documentation for voices.

Source: Kling's API documentation, first generation, edition of March 2026.
"""

from collections.abc import Sequence

from kling_prompt import _grammar as grammar
from kling_prompt import _text
from kling_prompt.english._writer import Pieces, Writer
from kling_prompt.parts import Parts

_QUOTES = (
    ('"', '"'),
    ("“", "”"),
    ("«", "»"),
    ("「", "」"),
)  # the first pair that a line does not use itself
_CUT_OFF = ("-", "\u2013", "\u2014")  # a line that breaks off needs no stop
_VOICES = frozenset(
    """voice voices tone tones whisper accent murmur growl shout drawl monotone mumble falsetto
    breath baritone bass laugh sob sigh""".split()
)
_NO_ADVERBS = frozenset(
    """brotherly costly cuddly deadly elderly fatherly friendly ghostly jolly lively lonely lovely
    motherly silly sly sickly ugly unfriendly wobbly""".split()
)


_VERBS = frozenset(f"{then}{verb}" for then in ("", " then") for verb in (" say", " says"))


def lines(writer: Writer, parts: Parts) -> None:
    """Each line as a sentence of its own, in order; who speaks next speaks "then"."""
    names = _names(parts)
    for index, line in enumerate(parts.dialogue):
        writer.begin(names[index], "dialogue")
        writer.pieces += (f"{' then' if index else ''}{_verb(line.speaker, parts)}", "")
        writer.pieces += (*_manner(line.tone), *_quotation(line.text))
        writer.ended()


def sounds(writer: Writer, texts: Sequence[str]) -> None:
    """The sounds as one list behind a label."""
    writer.begin("sound:", "")
    for lead, text in zip(_text.oxford(texts), texts, strict=True):
        writer.user(lead or " ", text, "sound")
    writer.stop()


def speakers(pieces: Pieces) -> list[int]:
    """Where the name of each speaker ends among the pieces of a text, line by line.

    Only behind a name does glue begin with the verb: behind a tone and a line it does not.
    """
    return [
        index + 2
        for index in range(0, len(pieces) - 2, 2)
        if pieces[index + 1] == "dialogue" and not pieces[index + 3] and pieces[index + 2] in _VERBS
    ]


def tags(parts: Parts) -> list[Pieces]:
    """Each line and then each sound as a phrase for the tags."""
    said: list[Pieces] = []
    for name, line in zip(_names(parts), parts.dialogue, strict=True):
        verb = _verb(line.speaker, parts)
        said.append([name, "dialogue", verb, "", *_manner(line.tone), *_quotation(line.text)])
    return [*said, *(["sound: ", "", text, "sound"] for text in parts.sound)]


# ------------------------------------------------------------------ who
def _names(parts: Parts) -> list[str]:
    """What each line calls its speaker: in full, or by a short name where the text told it."""
    own = _told(parts)
    told = own[:1]
    given = [grammar.embedded(line.speaker) for line in parts.dialogue]
    full = [told[0] if text in own else text for text in given]
    short = {text: grammar.named_again(text) for text in (*told, *full)}
    names: list[str] = []
    for text in full:
        known = text in told and [*short.values()].count(short[text]) == 1
        names.append(short[text] if known else text)
        told.append(text)
    return names


def _told(parts: Parts) -> list[str]:
    """What the text calls the subject, and the same with each of its details."""
    if parts.subject is None:
        return []
    text, details, _ = parts.subject
    longer = [f"{text}{lead}{detail}" for detail in details for lead in (" ", ", ")]
    return [grammar.embedded(one) for one in (text, *longer)]


def _verb(speaker: str, parts: Parts) -> str:
    subject = parts.subject
    plural = subject.plural if subject is not None and subject.text == speaker else None
    return " say" if (grammar.is_plural(speaker) if plural is None else plural) else " says"


# ------------------------------------------------------------------ how, and what
def _manner(tone: str | None) -> Pieces:
    """The tone behind the verb: "in a calm voice", "softly", "in a whisper", ", whispering"."""
    if tone is None:
        return []
    text = grammar.embedded(tone)
    words = text.lower().split(" ", 12)
    if grammar.opens_with_preposition(text) or _is_adverb(words):
        return [" ", "", text, "dialogue"]
    if words[-1] in _VOICES:
        article = f"{_text.article(text)} " if grammar.takes_article(text) else ""
        return [f" in {article}", "", text, "dialogue"]
    if grammar.takes_head(text) and not grammar.is_progressive(text):
        return [f" in {_text.article(text)} ", "", text, "dialogue", " voice", ""]
    return [", ", "", text, "dialogue"]


def _is_adverb(words: Sequence[str]) -> bool:
    last = words[-1]
    return len(words) < 3 and last.endswith("ly") and last not in _NO_ADVERBS  # noqa: PLR2004


def _quotation(text: str) -> Pieces:
    """A line in marks that it does not use itself, closed inside them."""
    free = (pair for pair in _QUOTES if pair[0] not in text and pair[1] not in text)
    opening, closing = next(free, _QUOTES[0])
    if _text.closed(text) or text.endswith(_CUT_OFF):
        return [f": {opening}", "", text, "dialogue", closing, ""]
    text = _text.bare(text)
    return [f": {opening}", "", text, "dialogue", f"{_text.stop_for(text)}{closing}", ""]

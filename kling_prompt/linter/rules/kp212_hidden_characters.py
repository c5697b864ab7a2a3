"""The rule KP212, hidden-characters."""

from collections.abc import Iterator
from typing import ClassVar
from unicodedata import category

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Cases, Flaw, Rule
from kling_prompt.linter.finding import Edit, Fix, Severity


class HiddenCharacters(Rule):
    """Characters that nobody can see: zero-width spaces, direction marks, control codes.

    They come with texts that were copied from web pages. They split words that look whole,
    count against the length, and can hide instructions. Joiners inside an emoji and in scripts that
    need them are fine.

    Source: ours; the Unicode Standard, general categories Cc, Cf, Co and Cs. It holds for all
    models.
    """

    code = "KP212"
    name = "hidden-characters"
    severity = Severity.WARNING
    bad: ClassVar[Cases] = (
        "A gray ca\u200bt sleeps on a warm windowsill in the rain.",
        "\ufeffA stone bridge over a green river in the morning mist.",
        "A man \u202ereads\u202c a letter by the light of a candle.",
    )
    good: ClassVar[Cases] = (
        "A gray cat sleeps on a warm windowsill in the rain.",
        "A family of \U0001f468\u200d\U0001f469\u200d\U0001f467 on a beach towel at sunset.",
        "A stone bridge.\nA green river in the morning mist.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each run of hidden characters."""
        text = draft.text
        if text.isprintable():
            return
        start = -1
        for index in range(len(text) + 1):
            hidden = index < len(text) and _is_hidden(text, index)
            if hidden and start < 0:
                start = index
            elif not hidden and start >= 0:
                yield _flaw(text, start, index)
                start = -1


_JOINERS = "\u200c\u200d"
_KEPT = "\n\r\t"


def _is_hidden(text: str, index: int) -> bool:
    char = text[index]
    if char.isprintable() or char in _KEPT:
        return False
    if char in _JOINERS and not text[index - 1 : index + 2 : 2].isascii():
        return False
    return category(char) in ("Cc", "Cf", "Co", "Cs")


_SHOWN = 8  # characters that a message names


def _flaw(text: str, start: int, end: int) -> Flaw:
    shown = text[start : min(end, start + _SHOWN)]
    names = ", ".join(dict.fromkeys(f"U+{ord(char):04X}" for char in shown))
    parts = any(category(char) == "Cc" for char in shown)
    joined = text[max(start - 1, 0) : start].isalnum() and text[end : end + 1].isalnum()
    instead = " " if parts and joined else ""  # a control character parts words, a joiner does not
    fix = Fix("take the hidden characters out", (Edit(start, end, instead),), safe=True)
    return Flaw(f"nobody can see {names}, but the model reads it", (start, end), fix)

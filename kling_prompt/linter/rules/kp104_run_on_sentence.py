"""The rule KP104, run-on-sentence."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Cases, Flaw, Rule
from kling_prompt.linter.finding import Severity

_MOST = 70  # words of a sentence
_MOST_COMMAS = 6
_LONG = 45  # words of a sentence with many commas


class RunOnSentence(Rule):
    """One sentence that goes on and on, clause after clause behind commas.

    The model loses track of what belongs to what: colors move to the wrong thing, an action lands
    on another figure. Split it; two or three plain sentences say the same.

    Source: the Kling 2.0 prompting guide, on sentence length. It holds for all models.
    """

    code = "KP104"
    name = "run-on-sentence"
    severity = Severity.WARNING
    bad: ClassVar[Cases] = (
        (
            "A drone glides over a fishing village on a cliff, the roofs are red and orange, "
            "smoke rises from the chimneys, women hang linen on the lines between the houses, "
            "gray nets dry in the wind, small boats come in with nets full of silver fish, gulls "
            "follow them, a bell begins to ring, children look up from their games "
            "and wave."
        ),
    )
    good: ClassVar[Cases] = (
        (
            "A drone glides over a fishing village on a cliff. Smoke rises from the red roofs,"
            " and far below boats come in with nets full of silver fish."
        ),
        "An old lighthouse, white walls, red door, green lamp, gray rocks, high waves.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each sentence that is too long, or long and full of commas."""
        sentences = draft.tokens.sentences
        if len(sentences) <= _LONG:
            return
        start = 0
        for end in range(1, len(sentences) + 1):
            if end == len(sentences) or sentences[end] != sentences[start]:
                yield from _judged(draft, start, end)
                start = end


def _judged(draft: Draft, start: int, end: int) -> Iterator[Flaw]:
    if end - start <= _LONG:
        return
    inside = draft.words[start:end]
    count = sum(word[0].isalnum() for word in inside)
    if count > _MOST or (count > _LONG and inside.count(",") > _MOST_COMMAS):
        message = f"a sentence of {count} words blurs what belongs to what; split it"
        yield Flaw(message, draft.span(start, end - 1))

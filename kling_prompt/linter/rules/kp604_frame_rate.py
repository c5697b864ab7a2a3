"""The rule KP604, frame-rate."""

import re
from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Cases, Flaw, Rule
from kling_prompt.linter.finding import Severity


class FrameRate(Rule):
    """A frame rate in the text: "24 fps", "12 frames per second".

    It may color the look a little, but the clip keeps the frame rate of the model. Name the look
    that you mean: stop-motion, slow motion, a filmic cadence.

    Source: the Kling 2.0 prompting guide, on settings. It holds for all models.
    """

    code = "KP604"
    name = "frame-rate"
    severity = Severity.INFO
    bad: ClassVar[Cases] = (
        "A sprinter bursts through a paper wall in a dark hall, 120fps.",
        "A sprinter bursts through a paper wall in a dark hall at 120 fps.",
        "A puppet fox nods on a mossy stage at 12 frames per second.",
    )
    good: ClassVar[Cases] = (
        "A sprinter bursts through a paper wall in slow motion.",
        "The letters fps stand on a gray box in a dim shop.",
        "Wooden frames lean in a dusty attic, low evening sun.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each frame rate."""
        rates = frozenset(("fps", *filter(_RATE.fullmatch, draft.numerals)))
        for index in draft.places(rates):
            first = index - (draft.word(index) == "fps")
            if draft.word(first)[:1].isdigit():
                yield _flaw(draft, first, index)
        for index in draft.at.get("frames", ()):
            if draft.word(index + 1) == "per" and draft.word(index - 1)[:1].isdigit():
                yield _flaw(draft, index - 1, index + 1)


_RATE = re.compile(r"\d{1,4}fps")


def _flaw(draft: Draft, first: int, last: int) -> Flaw:
    message = f'"{draft.shown(first, last)}" is not followed exactly; name the look instead'
    return Flaw(message, draft.span(first, last))

"""The rule KP506, essential-negative."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Case, Cases, Flaw, Rule
from kling_prompt.linter.finding import Severity
from kling_prompt.words.palette import Palette
from kling_prompt.words.style import Style


class EssentialNegative(Rule):
    """The negative prompt forbids what every picture needs: "shadows", "light", "motion".

    Without shadows a picture is flat, without motion it is no video. Say what bothers you about it:
    "harsh shadows", "camera shake".

    Source: the Kling 2.0 prompting guide, on negative prompts. It holds for all models with a
    negative prompt.
    """

    code = "KP506"
    name = "essential-negative"
    severity = Severity.WARNING
    bad: ClassVar[Cases] = (
        Case("A quiet harbor at dawn, gray water.", negative="shadows, text"),
        Case("A quiet harbor at dawn, gray water.", negative="movement"),
    )
    good: ClassVar[Cases] = (
        Case("A quiet harbor at dawn, gray water.", negative="harsh shadows, camera shake"),
        Case("A quiet harbor at dawn in black and white tones.", negative="color"),
        Case("A quiet harbor at dawn in a flat design style.", negative="shadows"),
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each term that is one essential word."""
        if not draft.negative:
            return
        spared = _spared(draft)
        at = 0
        for term in draft.negative.split(","):
            bare = term.strip()
            start = at + len(term) - len(term.lstrip())
            at += len(term) + 1
            if bare.lower() in _ESSENTIAL - spared:
                message = f'no picture works without "{bare}"; forbid the kind that bothers you'
                yield Flaw(message, (start, start + len(bare)), part="negative")


_ESSENTIAL = frozenset(
    "shadow shadows light lighting motion movement color colors colour colours background".split()
)
_COLORS = frozenset("color colors colour colours".split())
_SHADOWS = frozenset({"shadow", "shadows"})
_WITHOUT: dict[object, frozenset[str]] = {
    **dict.fromkeys((Palette.BLACK_AND_WHITE, Palette.MONOCHROME, Palette.SEPIA), _COLORS),
    **dict.fromkeys((Style.FLAT_DESIGN, Style.VECTOR, Style.INFOGRAPHIC), _SHADOWS),
}


def _spared(draft: Draft) -> frozenset[str]:
    """What a picture with these words does without."""
    return frozenset[str]().union(*(_WITHOUT.get(one.word, ()) for one in draft.found))

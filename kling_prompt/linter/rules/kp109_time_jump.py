"""The rule KP109, time-jump."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Cases, Flaw, Rule
from kling_prompt.linter.finding import Severity


class TimeJump(Rule):
    """Day turns to night, or one season to another, inside one clip.

    The light of the whole picture changes, for which five or ten seconds are short. Use a first and
    a last frame, a time-lapse as the only theme, or two clips.

    Source: the Kling 2.0 prompting guide, on chaining. It holds for all models.
    """

    code = "KP109"
    name = "time-jump"
    severity = Severity.INFO
    triggers: ClassVar[frozenset[str]] = frozenset("from".split())
    bad: ClassVar[Cases] = (
        "A harbor town changes from day to night, lamps light up along the quay.",
        "An old oak on a hill goes from spring to winter.",
    )
    good: ClassVar[Cases] = (
        "A time-lapse of a harbor town from day to night, lamps light up along the quay.",
        "A night train from Oslo rolls through deep snow.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each "from day to night", unless it is a time-lapse."""
        if not draft.at.keys().isdisjoint(_LAPSE):
            return
        for index in draft.places(self.triggers):
            before, to, after = (draft.word(index + step) for step in (1, 2, 3))
            if before in _TIMES and to in ("to", "into") and after in _TIMES - {before}:
                shown = draft.shown(index, index + 3)
                message = f'"{shown}" changes all the light in one clip; use two frames or clips'
                yield Flaw(message, draft.span(index, index + 3))


_LAPSE = frozenset("timelapse lapse hyperlapse".split())
_TIMES = frozenset(
    """day night dawn dusk noon midnight morning evening sunrise sunset spring summer autumn fall
    winter""".split()
)

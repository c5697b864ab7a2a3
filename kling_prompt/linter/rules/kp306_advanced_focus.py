"""The rule KP306, advanced-focus."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Cases, Flaw, Rule
from kling_prompt.linter.finding import Severity
from kling_prompt.words.moves import RackFocus


class AdvancedFocus(Rule):
    """The focus changes during the shot: a rack focus.

    Results vary from run to run. Name both ends ("from the cup to the window"), and expect to
    try several times.

    Source: the Kling 2.0 prompting guide, on depth of field. It holds for all models.
    """

    code = "KP306"
    name = "advanced-focus"
    severity = Severity.INFO
    bad: ClassVar[Cases] = (
        "A cup on a wet windowsill, rack focus from the cup to the street lights.",
    )
    good: ClassVar[Cases] = (
        "A cup on a wet windowsill, the street lights behind it are a soft blur.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each change of focus."""
        for one in draft.found:
            if isinstance(one.word, RackFocus):
                message = "a change of focus varies from run to run; name both ends of it"
                yield Flaw(message, (one.start, one.end))

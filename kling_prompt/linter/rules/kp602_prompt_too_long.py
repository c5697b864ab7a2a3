"""The rule KP602, prompt-too-long."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Case, Cases, Flaw, Rule
from kling_prompt.linter.finding import Severity
from kling_prompt.linter.model import Model

_SENTENCE = "A gull circles over a gray harbor and lands on a wet post. "
_LONG = _SENTENCE + "\u6d77\u9e25" * 1600  # Chinese is written without spaces


class PromptTooLong(Rule):
    """The prompt has more characters than the field of the model takes.

    The request is refused, or the end of the text is cut off. Most models take 2,500 characters.

    Source: Kling's API documentation, read 2026-11-22: 2,500 characters up to Kling 2.6, 3,072 for
    Kling 3.0, 26,000 for Kling 4.0.
    """

    code = "KP602"
    name = "prompt-too-long"
    severity = Severity.ERROR
    bad: ClassVar[Cases] = (Case(_LONG), Case(_LONG, model=Model.KLING_3))
    good: ClassVar[Cases] = (Case(_SENTENCE),)

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """One finding for the characters that are too many."""
        longest, count = draft.model.longest, len(draft.text)
        if count > longest:
            message = f"{count} characters; {draft.model.title} takes {longest}"
            yield Flaw(message, (longest, count))

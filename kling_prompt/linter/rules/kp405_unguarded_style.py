"""The rule KP405, unguarded-style."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Case, Cases, Flaw, Rule
from kling_prompt.linter.finding import Fix, Severity
from kling_prompt.prompt import Prompt
from kling_prompt.suggestion import suggested
from kling_prompt.words.style import Style

_FOX = Prompt().subject("a red fox").action("crosses a frozen lake").scene("at dawn")


class UnguardedStyle(Rule):
    """A style of a prompt as a value, and nothing in the negatives that keeps the other look out.

    A drawn style drifts toward a photo, a realistic one toward a drawing. A few negatives hold it.
    `suggested(prompt)` names them.

    Source: the Kling 2.0 prompting guide, on realism and stylization. It holds for all models with
    a negative prompt.
    """

    code = "KP405"
    name = "unguarded-style"
    severity = Severity.INFO
    bad: ClassVar[Cases] = (Case(_FOX.style(Style.WATERCOLOR)),)
    good: ClassVar[Cases] = (
        Case(_FOX.style(Style.WATERCOLOR).negative("photorealism", "live action")),
        Case(_FOX),
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """One finding for a style whose usual negatives are missing."""
        if draft.prompt is None or not draft.prompt.parts.style:
            return
        styled = Prompt().style(*draft.prompt.parts.style)
        terms = suggested(styled)
        if not terms or terms & draft.prompt.negatives:
            return
        message = f'keep the other look out, for example with "{terms}"'
        word = draft.prompt.parts.style[0]
        place = draft.place_of(word) if isinstance(word, Style) else (0, len(draft.text))
        yield Flaw(message, place, Fix("add them to the negatives", negative=tuple(terms)))

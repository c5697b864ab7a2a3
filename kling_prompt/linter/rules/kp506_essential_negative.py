"""The rule KP506, essential-negative."""

from collections.abc import Iterator

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Case, Flaw, Rule
from kling_prompt.linter.finding import Severity


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
    bad = (
        Case("A quiet harbor at dawn, gray water.", negative="shadows, text"),
        Case("A quiet harbor at dawn, gray water.", negative="movement"),
    )
    good = (Case("A quiet harbor at dawn, gray water.", negative="harsh shadows, camera shake"),)

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each term that is one essential word."""
        if not draft.negative:
            return
        at = 0
        for term in draft.negative.split(","):
            bare = term.strip()
            start = at + len(term) - len(term.lstrip())
            at += len(term) + 1
            if bare.lower() in _ESSENTIAL:
                message = f'no picture works without "{bare}"; forbid the kind that bothers you'
                yield Flaw(message, (start, start + len(bare)), part="negative")


_ESSENTIAL = frozenset(
    "shadow shadows light lighting motion movement color colors colour colours background".split()
)

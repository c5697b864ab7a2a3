"""The rule KP214, orphan-pronoun."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Cases, Flaw, Rule
from kling_prompt.linter.finding import Severity


class OrphanPronoun(Rule):
    """The prompt opens with "she", "it" or "they", and nobody was named before.

    Each clip is made from its own prompt; the model does not know the one before. Name the subject
    again with what it looks like.

    Source: the Kling 2.0 prompting guide, on chaining. It holds for all models.
    """

    code = "KP214"
    name = "orphan-pronoun"
    severity = Severity.INFO
    triggers: ClassVar[frozenset[str]] = frozenset("he she it they his her their its".split())
    bad: ClassVar[Cases] = (
        "She opens the red door and steps into the garden at dawn.",
        "Their boat drifts toward a rocky shore in the fog.",
    )
    good: ClassVar[Cases] = (
        "A girl in a blue dress opens the red door and steps into the garden at dawn.",
        "A sailor looks up. He waves at a boat in the fog.",
        "It is snowing on a dark station platform, a lamp sways.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """One finding for a pronoun as the first word."""
        word = draft.word(0)
        if word not in self.triggers or (word == "it" and draft.word(1) in ("is", "was")):
            return
        message = f'"{draft.shown(0, 0)}" refers to nobody; name the subject and its looks'
        yield Flaw(message, draft.span(0, 0))

"""The rule KP504, negative-overload."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Case, Cases, Flaw, Rule
from kling_prompt.linter.finding import Severity

_MOST = 15  # terms

_MANY = """blur, noise, text, logo, watermark, flicker, grain, dust, scratches, people, cars, birds,
clouds, trees, houses, boats""".replace("\n", " ")


class NegativeOverload(Rule):
    """The negative prompt is a long list.

    The more is forbidden, the plainer the picture gets. Begin with the few terms that matter and
    add one when a fault shows up.

    Source: the Kling 2.0 prompting guide, on negative prompts: "a few" of them. The threshold of 15
    terms is ours.
    """

    code = "KP504"
    name = "negative-overload"
    severity = Severity.INFO
    bad: ClassVar[Cases] = (Case("A quiet harbor at dawn, soft gray light.", negative=_MANY),)
    good: ClassVar[Cases] = (
        Case("A quiet harbor at dawn, soft gray light.", negative="blur, text, flicker"),
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """One finding for a list with too many terms."""
        if not draft.negative:
            return
        terms = [term for term in draft.negative.replace(";", ",").split(",") if term.strip()]
        if len(terms) > _MOST:
            message = f"{len(terms)} negatives make the picture plain; keep those that matter"
            yield Flaw(message, (0, len(draft.negative)), part="negative")

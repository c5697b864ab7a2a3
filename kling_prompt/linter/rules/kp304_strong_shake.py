"""The rule KP304, strong-shake."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Cases, Flaw, Rule
from kling_prompt.linter.finding import Edit, Fix, Severity


class StrongShake(Rule):
    """A camera that shakes a lot: "very shaky", "extremely shaky".

    The picture breaks up before it feels real. "Slightly shaky" is enough.

    Source: the Kling 2.0 prompting guide, on camera motion. It holds for all models.
    """

    code = "KP304"
    name = "strong-shake"
    severity = Severity.INFO
    triggers: ClassVar[frozenset[str]] = frozenset("shaky jittery".split())
    bad: ClassVar[Cases] = (
        "A very shaky camera follows a boy through a dark corn field.",
        "Extremely shaky footage of a storm on a gray pier.",
    )
    good: ClassVar[Cases] = (
        "A slightly shaky camera follows a boy through a dark corn field.",
        "An old man with a very thin and shaky hand lights a candle.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each shake that is strengthened."""
        for index in draft.places(self.triggers):
            if draft.word(index - 1) in _STRENGTHENING:
                start, end = draft.span(index - 1, index - 1)
                fix = Fix('write "slightly"', (Edit(start, end, "slightly"),))
                shown = draft.shown(index - 1, index)
                message = f'"{shown}" breaks the picture up; "slightly shaky" is enough'
                yield Flaw(message, draft.span(index - 1, index), fix)


_STRENGTHENING = frozenset("very extremely super really violently heavily wildly".split())

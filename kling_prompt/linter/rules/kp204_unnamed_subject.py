"""The rule KP204, unnamed-subject."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Cases, Flaw, Rule
from kling_prompt.linter.finding import Severity


class UnnamedSubject(Rule):
    """A placeholder where the subject should be: "someone", "an object", "something".

    The model shows what it likes. Say who or what it is, with a trait that can be seen.

    Source: the Kling 2.0 prompting guide, on subjects. It holds for all models.
    """

    code = "KP204"
    name = "unnamed-subject"
    severity = Severity.INFO
    triggers: ClassVar[frozenset[str]] = frozenset(
        "someone somebody something object thing objects things stuff subject".split()
    )
    bad: ClassVar[Cases] = (
        "Someone walks down a forest path in the rain.",
        "An object lies on a glossy black table in soft studio light.",
        "Something glows under the ice of a frozen pond at night.",
    )
    good: ClassVar[Cases] = (
        "A girl in a yellow coat walks down a forest path in the rain.",
        "A fox circles an object in the snow under a pale sky.",
        "A fox looks for something under the snow in low sun.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each placeholder that opens a sentence or stands behind "an"."""
        for index in draft.places(self.triggers):
            word = draft.words[index]
            first = index
            if word in _ALONE:
                if not draft.opens_clause(index):
                    continue
            elif draft.word(index - 1) in _ARTICLES and draft.opens_clause(index - 1):
                first = index - 1
            else:
                continue
            message = f'"{draft.shown(first, index)}" names nobody and nothing; say who or what'
            yield Flaw(message, draft.span(first, index))


_ARTICLES = frozenset("a an the some".split())
_ALONE = frozenset("someone somebody something".split())

"""The rule KP207, trademark."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Cases, Flaw, Rule
from kling_prompt.linter.finding import Severity


class Trademark(Rule):
    """The name of a brand, a film or a figure that belongs to somebody.

    The request may be refused, and the name brings along more than you want. Describe what you mean
    ("a hand-drawn pastoral fantasy look") or soften it ("80s toy commercial style"). When the name
    is yours to use, allow it.

    Source: the Kling 2.0 prompting guide, on trademarked names. It holds for all models; the list
    is short and ours.
    """

    code = "KP207"
    name = "trademark"
    severity = Severity.INFO
    triggers: ClassVar[frozenset[str]] = frozenset(
        """adidas apple's avengers barbie batman coca coke cola disney dreamworks ferrari ghibli
        godzilla gundam iphone ironman joker lamborghini lego marvel mcdonald's mcdonalds mickey
        minecraft naruto netflix nike nintendo pepsi pikachu pixar playstation pokemon pok\u00e9mon
        rolex sonic spiderman spongebob starbucks superman tesla totoro transformers voldemort
        vader xbox""".split()
    )
    bad: ClassVar[Cases] = (
        "A robot in Pixar style waves from a rooftop at sunset.",
        "A can of Pepsi on a wet black table, rim light.",
        "A boy in a Superman cape runs across a yellow field at noon.",
    )
    good: ClassVar[Cases] = (
        "A round friendly cartoon robot waves from a rooftop at sunset.",
        "A joker card lies on green felt under a low lamp.",
        "A sonic boom ripples the air over a salt flat.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each protected name, written with a capital where it is also a common word."""
        for index in draft.places(self.triggers):
            word = draft.words[index]
            capital = draft.text[draft.tokens.starts[index]].isupper()
            if word in _COMMON and not (capital and not draft.opens_clause(index)):
                continue
            shown = draft.shown(index, index)
            message = f'"{shown}" is protected and may be refused; describe the look instead'
            yield Flaw(message, draft.span(index, index))


_COMMON = frozenset("joker sonic marvel coke transformers avengers cola".split())

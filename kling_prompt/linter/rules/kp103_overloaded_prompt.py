"""The rule KP103, overloaded-prompt."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Cases, Flaw, Rule
from kling_prompt.linter.finding import Severity

_MOST = 120  # words

_LONG = (
    "An old potter in a linen apron sits at a wheel in a stone workshop on a hill above the sea. "
    "Clay dust hangs in the light of one small window, and shelves of unglazed bowls line the wall "
    "behind him. He presses both thumbs into a turning lump of clay and draws it up into a tall "
    "thin vase. "
)
_MORE = (
    "Water runs down his wrists and drips into a copper basin. A gray cat sleeps on a folded "
    "sack beside the kiln, and its tail twitches now and then. Outside, olive trees bend in a "
    "warm wind, and far below white sails cross the bay. Somewhere a bell rings. The potter "
    "looks up, smiles, and wipes his forehead with the back of his hand while the wheel slows "
    "down."
)


class OverloadedPrompt(Rule):
    """More than the model can follow: a text of over a hundred words.

    A clip of five or ten seconds shows two to four key points. The more a prompt asks for, the more
    of it is left out, and the model chooses what. Keep the moment that matters; make further clips
    of the rest.

    Source: the Kling 2.0 prompting guide, pitfall 2 and the advice on key points. The threshold of
    120 words is ours, from labelled prompts.
    """

    code = "KP103"
    name = "overloaded-prompt"
    severity = Severity.WARNING
    bad: ClassVar[Cases] = (_LONG + _MORE,)
    good: ClassVar[Cases] = (_LONG,)

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """One finding for a text of too many words, from the first word too many on."""
        if len(draft.words) < _MOST or draft.size < _MOST:
            return
        message = f"{draft.size} words ask for more than a clip can show; keep the key moment"
        yield Flaw(message, (0, len(draft.text)))

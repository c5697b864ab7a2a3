"""The rule KP303, unspecific-motion."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Cases, Flaw, Rule
from kling_prompt.linter.finding import Severity


class UnspecificMotion(Rule):
    """Motion is asked for, and nothing moves: "make it move", "add movement", "the camera moves".

    Say what moves and how: "leaves drift past the window", "the camera slowly pushes in".

    Source: the Kling 2.0 prompting guide, on motion. It holds for all models.
    """

    code = "KP303"
    name = "unspecific-motion"
    severity = Severity.WARNING
    triggers: ClassVar[frozenset[str]] = frozenset(
        "move moves moving movement motion movements animate".split()
    )
    bad: ClassVar[Cases] = (
        "A stone bridge over a green river at dawn, make it move.",
        "A field of red poppies under a gray sky. Add some movement.",
        "An old tram in a narrow street in the rain. There is movement.",
        "A marble statue in a quiet courtyard at noon. The camera moves.",
    )
    good: ClassVar[Cases] = (
        "A field of red poppies sways in the wind under a gray sky.",
        "A crab makes its way over wet sand, small waves move in and out.",
        "A marble statue in a quiet courtyard. The camera moves slowly to the left.",
        "A dancer in gray repeats one movement on a dark stage.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each phrase that asks for motion in general."""
        for index in draft.places(self.triggers):
            first = _UNSPECIFIC[draft.words[index]](draft, index)
            if first >= 0:
                shown = draft.shown(first, index)
                message = f'"{shown}" leaves open what moves and how'
                yield Flaw(message, draft.span(first, index))


_SOME = frozenset("some more a little subtle natural dynamic".split())


def _made(draft: Draft, index: int) -> int:
    """As in "Make it move", "make the picture move"."""
    for first in range(index - 2, max(index - 5, -1), -1):
        if draft.word(first) in ("make", "makes", "let"):
            following = draft.word(first + 1)
            plain = following in ("it", "them", "everything", "things", "this", "the", "image")
            return first if plain and draft.closes_clause(index) else -1
    return -1


def _moving(draft: Draft, index: int) -> int:
    """As in "The camera moves" and no more."""
    before = draft.word(index - 1)
    if before in ("camera", "everything", "things") and draft.closes_clause(index):
        return index - 1
    return -1


def _movement(draft: Draft, index: int) -> int:
    """As in "Add movement", "there is motion", "with motion"."""
    if not draft.closes_clause(index):
        return -1
    first = index - 1
    while draft.word(first) in _SOME:
        first -= 1
    if draft.word(first) in ("add", "adding", "include"):
        return first
    return first - 1 if draft.word(first) == "is" and draft.word(first - 1) == "there" else -1


def _animate(draft: Draft, index: int) -> int:
    """As in "Animate it", "animate this image"."""
    following = draft.word(index + 1)
    return index if draft.opens_clause(index) and following in ("it", "this", "the", "") else -1


_UNSPECIFIC = {
    "move": _made,
    "moves": _moving,
    "moving": _moving,
    "movement": _movement,
    "movements": _movement,
    "motion": _movement,
    "animate": _animate,
}

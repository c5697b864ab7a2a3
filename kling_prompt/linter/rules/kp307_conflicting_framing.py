"""The rule KP307, conflicting-framing."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Case, Cases, Flaw, Rule
from kling_prompt.linter.finding import Severity
from kling_prompt.prompt import Prompt
from kling_prompt.words.angle import Angle
from kling_prompt.words.shot import ShotSize

_FOX = Prompt().subject("a red fox").action("crosses a frozen lake").scene("at dawn")


class ConflictingFraming(Rule):
    """Framings of a prompt as a value exclude each other: a close-up that is a wide shot.

    One picture has one framing. To go from one to the other, let the camera move
    (`PullOut(start="close on her face", end="a wide shot")`). A text is not looked at, since it
    often names both ends of a move.

    Source: the vocabulary of this library, which knows what cannot stand together. It holds for all
    models.
    """

    code = "KP307"
    name = "conflicting-framing"
    severity = Severity.WARNING
    bad: ClassVar[Cases] = (
        Case(_FOX.shot(ShotSize.CLOSE_UP, ShotSize.WIDE)),
        Case(_FOX.angle(Angle.LOW, Angle.HIGH)),
    )
    good: ClassVar[Cases] = (
        Case(_FOX.shot(ShotSize.CLOSE_UP).angle(Angle.LOW)),
        "A close-up of a red fox that becomes a wide shot of a frozen lake.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each pair of framings that exclude each other."""
        if draft.prompt is None:
            return
        for clash in draft.clashes:
            if not _FRAMING.isdisjoint(clash.parts):
                message = f"{clash.left!r} and {clash.right!r}: {clash.why}; choose one of them"
                yield Flaw(message, draft.place_of(clash.right))


_FRAMING = frozenset("shot angle viewpoint lens focus composition".split())

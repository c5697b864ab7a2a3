"""The rule KP107, camera-before-subject."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Cases, Flaw, Rule
from kling_prompt.linter.finding import Severity


class CameraBeforeSubject(Rule):
    """The camera moves before the prompt says what there is to see.

    The model gives most weight to what comes first. Say who and where, then how the camera moves,
    then the style. A framing in front ("close-up of a hand") is fine, and "static camera" even
    works best there.

    Source: the Kling 2.0 prompting guide, on order. It holds for all models.
    """

    code = "KP107"
    name = "camera-before-subject"
    severity = Severity.INFO
    triggers: ClassVar[frozenset[str]] = frozenset({"camera"})
    bad: ClassVar[Cases] = (
        "The camera slowly pans left. A red barn stands in a field of wheat under dark clouds.",
        "Camera orbits slowly around it. A white vase with dry grass stands on a stone table.",
    )
    good: ClassVar[Cases] = (
        "A red barn stands in a field of ripe wheat. The camera slowly pans left.",
        "Static camera. A red barn stands in a field of ripe wheat under dark clouds.",
        "The camera remains static. A red barn stands in a field of wheat.",
        "The camera follows a red fox through deep snow in low sun.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """One finding for a first sentence that is about the camera alone."""
        first = 1 if draft.word(0) in ("the", "a") else 0
        sentences = draft.tokens.sentences
        if draft.word(first) != "camera" or not sentences or sentences[-1] == 0:
            return
        last = first
        while last + 1 < len(sentences) and sentences[last + 1] == 0:
            last += 1
        inside = draft.words[: last + 1]
        if len(inside) > _MOST or not _STILL.isdisjoint(inside):
            return
        message = "the camera comes before the subject; say first what there is to see"
        yield Flaw(message, draft.span(0, last))


_MOST = 12  # tokens of a sentence about the camera alone
_STILL = frozenset("static still fixed stationary locked remains stays".split())

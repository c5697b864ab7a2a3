"""The rule KP603, restates-image."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._lists import FUNCTION
from kling_prompt.linter._rule import Case, Cases, Flaw, Rule
from kling_prompt.linter.finding import Severity
from kling_prompt.prompt import Prompt

_SHARE = 0.6  # of the words of a part that the picture shows already
_LEAST = 4  # words in common

_DANCER = Prompt().image("dancer.png", shows="a dancer in a red dress on an empty wooden stage")


class RestatesImage(Rule):
    """An image-to-video prompt describes again what the first frame shows.

    The picture says it better. Words that repeat it take weight from the motion, and where they
    differ from the picture, it changes. Say what moves and how.

    Source: the Kling 2.0 prompting guide, on image-to-video. It holds for all models.
    """

    code = "KP603"
    name = "restates-image"
    severity = Severity.INFO
    bad: ClassVar[Cases] = (
        Case(
            _DANCER.action(
                "in a red dress on an empty stage lifts her arms on the wooden stage and turns"
            ).lighting("soft light")
        ),
        Case(
            Prompt()
            .image("street.png")
            .subject("a narrow street", "with yellow houses", "with iron balconies", "in the rain")
            .action("a tram passes")
            .lighting("soft light")
        ),
    )
    good: ClassVar[Cases] = (
        Case(_DANCER.action("lifts her arms and turns slowly").lighting("soft light")),
        "A dancer in a red dress on an empty stage lifts her arms and turns.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """One finding for a text that repeats the picture, or describes the subject at length."""
        image = draft.prompt.parts.image if draft.prompt else None
        if draft.prompt is None or image is None:
            return
        shown = _content(image.shows or "")
        common = shown & draft.at.keys()
        if len(common) >= _LEAST and len(common) >= _SHARE * len(shown):
            message = "the first frame shows this already; say what moves and how"
            yield Flaw(message, (0, len(draft.text)))
            return
        subject = draft.prompt.parts.subject
        if image.shows is None and subject is not None and len(subject.details) > 1:
            message = "the first frame shows what the subject looks like; say what moves and how"
            yield Flaw(message, (0, len(draft.text)), part="subject")


def _content(text: str) -> set[str]:
    return {word.strip(".,;").lower() for word in text.split()} - FUNCTION - {"", "and"}

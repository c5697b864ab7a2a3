"""The rule KP102, missing-part."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Case, Cases, Flaw, Rule
from kling_prompt.linter.finding import Severity
from kling_prompt.prompt import Prompt

_FOX = Prompt().subject("a red fox").action("crosses a frozen lake").scene("at dawn")


class MissingPart(Rule):
    """A prompt as a value lacks its subject, its action, its scene, its light or its camera.

    The formula of the guide is subject, action, scene, then camera and light. What is left open the
    model chooses itself, differently each time. With a first image, subject and scene are there
    already. A text is not looked at, since its parts cannot be told apart for sure.

    Source: the Kling 2.0 prompting guide, on prompt structure. It holds for all models.
    """

    code = "KP102"
    name = "missing-part"
    severity = Severity.INFO
    bad: ClassVar[Cases] = (
        Case(_FOX.camera("the camera follows the fox")),
        Case(_FOX.lighting("soft light")),
        Case(Prompt().scene("on a frozen lake at dawn").camera("wide view").lighting("soft light")),
    )
    good: ClassVar[Cases] = (
        Case(_FOX.camera("the camera follows the fox").lighting("soft light")),
        Case(
            Prompt()
            .image("fox.png")
            .action("a red fox crosses a frozen lake")
            .camera("the camera follows the fox")
            .lighting("soft light")
        ),
        "A red fox crosses a frozen lake.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """One finding that names all the parts that are open."""
        if draft.prompt is None:
            return
        parts = draft.prompt.parts
        open_parts: list[str] = []
        if parts.image is None and parts.subject is None:
            open_parts.append("subject")
        if not parts.action and (parts.image is None or not parts.image.becomes):
            open_parts.append("action")
        if parts.image is None and parts.scene is None:
            open_parts.append("scene")
        if not (parts.lighting or parts.palette or parts.image):
            open_parts.append("lighting")
        if not (parts.camera or parts.shot or parts.angle or parts.viewpoint):
            open_parts.append("camera")
        if open_parts:
            message = f"the model chooses what is not said: {', '.join(open_parts)}"
            yield Flaw(message, (0, len(draft.text)))

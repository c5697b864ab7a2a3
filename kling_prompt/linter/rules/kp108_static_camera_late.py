"""The rule KP108, static-camera-late."""

from collections.abc import Iterator

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Flaw, Rule
from kling_prompt.linter.finding import Edit, Fix, Severity


class StaticCameraLate(Rule):
    """A static camera is asked for at the end of the prompt.

    By default the model lets the camera drift. "Static camera" works best as the first words; it is
    the exception to the order of subject, camera and style. The prompts of this library say it
    first. The guide itself has examples with it at the end, so this is only a hint.

    Source: the Kling 2.0 prompting guide, on static shots. It holds for all models.
    """

    code = "KP108"
    name = "static-camera-late"
    severity = Severity.INFO
    triggers = frozenset("static fixed stationary locked".split())
    bad = (
        "A heron stands in shallow water at dawn, mist over the reeds. Static camera.",
        "Leaves fall on a stone bench in a quiet park. Fixed camera. Soft autumn light.",
    )
    good = (
        "Static camera. A heron stands in shallow water at dawn, mist over the reeds.",
        "A radio hisses on a shelf. Static fills the dark kitchen.",
        "A heron stands in wet reeds. Mist rises before a static camera.",
        "A heron stands in wet reeds. Static camera on a low tripod.",
        "A radio plays static in a dark kitchen, the camera slowly pushes in.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """A sentence of its own that says "static camera", behind the first sentence."""
        for index in draft.places(self.triggers):
            noun = index + 1
            if draft.word(noun) not in ("camera", "shot") or draft.tokens.sentences[index] == 0:
                continue
            if not draft.opens_clause(index) or draft.word(index - 1) not in _STOPS:
                continue
            if draft.word(noun + 1) not in ("", "."):
                continue
            yield Flaw(
                f'"{draft.shown(index, noun)}" works best as the first words',
                draft.span(index, noun),
                _fix(draft, index, noun),
            )
            return


_STOPS = frozenset({".", "!", "?"})


def _fix(draft: Draft, first: int, last: int) -> Fix:
    """Moving the sentence to the front."""
    start, end = draft.span(first, last)
    said = draft.text[start:end]
    end = draft.tokens.ends[last + 1] if draft.word(last + 1) == "." else end
    begin = draft.tokens.ends[first - 1]
    return Fix(
        "say the static camera first",
        (Edit(0, 0, f"{said[0].upper()}{said[1:]}. "), Edit(begin, end, "")),
        safe=True,
    )

"""The rule KP108, static-camera-late."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Cases, Flaw, Rule
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
    triggers: ClassVar[frozenset[str]] = frozenset("static fixed stationary locked".split())
    bad: ClassVar[Cases] = (
        "A heron stands in shallow water at dawn, mist over the reeds. Static camera.",
        "Leaves fall on a stone bench in a quiet park. Fixed camera. Soft autumn light.",
        "A carp rises in a green pond under a willow, soft light, static shot",
    )
    good: ClassVar[Cases] = (
        "Static camera. A heron stands in shallow water at dawn, mist over the reeds.",
        "A radio hisses on a shelf. Static fills the dark kitchen.",
        "A heron stands in wet reeds. Mist rises before a static camera.",
        "A heron stands in wet reeds. Static camera on a low tripod.",
        "A radio plays static in a dark kitchen, the camera slowly pushes in.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """A sentence or a last clause of its own that says "static camera", not at the front."""
        for index in draft.places(self.triggers):
            noun = index + 1
            if index and draft.word(noun) in ("camera", "shot") and _is_late(draft, index):
                yield Flaw(
                    f'"{draft.shown(index, noun)}" works best as the first words',
                    draft.span(index, noun),
                    _fix(draft, index, noun),
                )
                return


_STOPS = frozenset({".", "!", "?"})


def _is_late(draft: Draft, index: int) -> bool:
    """Whether the two words are a sentence, or the clause that ends one."""
    behind = draft.word(index + 2)
    if draft.word(index - 1) in _STOPS:
        return behind in ("", ".")
    return draft.word(index - 1) == "," and (not behind or behind in _STOPS)


def _fix(draft: Draft, first: int, last: int) -> Fix:
    """Moving the words to the front, as a sentence."""
    start, end = draft.span(first, last)
    said = draft.text[start:end]
    if draft.word(first - 1) == ",":
        begin = draft.tokens.starts[first - 1]
    else:
        begin = draft.tokens.ends[first - 1]
        end = draft.tokens.ends[last + 1] if draft.word(last + 1) == "." else end
    return Fix(
        "say the static camera first",
        (Edit(0, 0, f"{said[0].upper()}{said[1:]}. "), Edit(begin, end, "")),
        safe=True,
    )

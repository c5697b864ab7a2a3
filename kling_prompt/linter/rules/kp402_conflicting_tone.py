"""The rule KP402, conflicting-tone."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Case, Cases, Flaw, Rule
from kling_prompt.linter._words import Clash
from kling_prompt.linter.finding import Severity
from kling_prompt.prompt import Prompt
from kling_prompt.words.lighting import Lighting
from kling_prompt.words.mood import Mood
from kling_prompt.words.palette import Palette

_FOX = Prompt().subject("a red fox").action("crosses a frozen lake").scene("at dawn")


class ConflictingTone(Rule):
    """Mood, light and color pull in different directions: gloomy in bright cheerful light.

    The model settles on something flat in between. A dark tone wants dim light and drained colors,
    a bright one warm light and clear colors. Choose one side.

    Source: the Kling 2.0 prompting guide, on a consistent tone. It holds for all models.
    """

    code = "KP402"
    name = "conflicting-tone"
    severity = Severity.WARNING
    bad: ClassVar[Cases] = (
        Case(_FOX.lighting(Lighting.HIGH_KEY, Lighting.LOW_KEY)),
        Case(_FOX.mood(Mood.OMINOUS).lighting(Lighting.HIGH_KEY)),
        "A clown in an empty tent, high-key lighting, low-key lighting, a torn curtain.",
    )
    good: ClassVar[Cases] = (
        Case(_FOX.mood(Mood.OMINOUS).lighting(Lighting.LOW_KEY)),
        Case(_FOX.mood(Mood.CALM).palette(Palette.COOL)),
        "Warm lamps glow in a cold blue street after the rain.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each pair of a value; of a text only the first, where both are said outright."""
        for clash in draft.clashes:
            if draft.prompt is not None and _is_tone(clash):
                yield _flaw(draft, clash)
            elif draft.prompt is None and set(clash.parts) in _OUTRIGHT:
                yield _flaw(draft, clash)
                return


_TONES = frozenset("mood lighting palette pace effect camera genre style film".split())
_MEDIA = frozenset("style film".split())
_MOTION = frozenset("camera pace".split())
# In a text a scene has often several lights and colors.
_OUTRIGHT = ({"lighting"}, {"mood"}, {"mood", "lighting"})


def _is_tone(clash: Clash) -> bool:
    parts = set(clash.parts)
    return parts <= _TONES and not parts <= _MOTION and not parts <= _MEDIA


def _flaw(draft: Draft, clash: Clash) -> Flaw:
    message = f'"{clash.left.phrase}" and "{clash.right.phrase}": {clash.why}; choose one side'
    return Flaw(message, draft.place_of(clash.right))

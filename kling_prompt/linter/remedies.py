"""Remedies: what to change in a prompt when a clip came out wrong.

Knows symptoms that can be seen in a clip; whether a prompt is well written is for the rules to say.
"""

from enum import Enum, unique
from typing import final

import attrs

from kling_prompt._text import clean
from kling_prompt.errors import ConflictError, WrongTypeError
from kling_prompt.linter._measures import (
    Measure,
    Step,
    allowing,
    clarifying,
    dropping,
    keeping_out,
    pulled_back,
    slower,
    standing_still,
    steadied,
    swapping,
)
from kling_prompt.prompt import Prompt
from kling_prompt.words._excludes import DARK
from kling_prompt.words.lighting import Lighting
from kling_prompt.words.pace import Pace
from kling_prompt.words.palette import Palette
from kling_prompt.words.style import Style


@final
@unique
class Symptom(Enum):
    """What is wrong with a clip, as a viewer would say it."""

    TOO_DARK = "the picture is too dark"
    TOO_BRIGHT = "the picture is too bright"
    CAMERA_DRIFTS = "the camera drifts although it should stand still"
    CAMERA_MOVED_TOO_MUCH = "the camera moves more than it was asked to"
    CAMERA_TOO_FAST = "the camera moves too fast"
    WEAK_PULL_BACK = "the camera hardly pulls back"
    SHAKY = "the camera shakes"
    TEXT_APPEARED = "letters, logos or captions appeared"
    FLICKER = "the picture flickers"
    EXTRA_PEOPLE = "there are people who were not asked for"
    TOO_REAL = "a drawn style looks like a photo"
    LOOKS_DRAWN = "a realistic picture looks drawn"
    DISTORTED_FACES = "faces are distorted"
    EXTRA_LIMBS = "there are too many fingers, arms or legs"
    MOTION_TOO_FAST = "everything moves too fast"
    TOO_STILL = "hardly anything moves"
    WRONG_SENSE = "a word was taken in another sense"

    def __repr__(self) -> str:
        return f"Symptom.{self.name}"


@final
@attrs.frozen
class Remedy:
    """A prompt changed against a symptom.

    Attributes:
        prompt: The changed prompt.
        measures: What was changed and why; nothing when the prompt does all that it can already.
    """

    prompt: Prompt
    measures: tuple[Measure, ...]


def remedy(
    prompt: Prompt, symptom: Symptom, *, word: str | None = None, meant: str | None = None
) -> Remedy:
    """Change a prompt against something that went wrong in a clip.

    Only what bears on the symptom is changed. The same remedy a second time changes nothing.

    Args:
        prompt: The prompt that the clip was made from.
        symptom: What went wrong.
        word: For `WRONG_SENSE` alone: the word that was misunderstood ("bark").
        meant: For `WRONG_SENSE` alone: what to say instead ("rough tree bark").

    Raises:
        WrongTypeError: When `prompt` is no `Prompt` or `symptom` no `Symptom`.
        ConflictError: When `word` and `meant` come without `WRONG_SENSE`, or it without them.

    Examples:
        >>> from kling_prompt import Prompt, Symptom, remedy
        >>> fox = Prompt().subject("a fox").action("sleeps")
        >>> print(remedy(fox, Symptom.CAMERA_DRIFTS).prompt)
        Static camera. A fox sleeps.
    """
    if not isinstance(prompt, Prompt):
        raise WrongTypeError.of("prompt", prompt, "Prompt")
    if not isinstance(symptom, Symptom):
        raise WrongTypeError.of("symptom", symptom, "Symptom")
    if (word is not None and meant is not None) != (symptom is Symptom.WRONG_SENSE):
        message = f"word={word!r} and meant={meant!r} with {symptom!r} make no sense"
        raise ConflictError(f"{message}; both with Symptom.WRONG_SENSE are accepted")
    measures: list[Measure] = []
    changed = prompt
    for step in _STEPS.get(symptom) or (clarifying(clean("word", word), clean("meant", meant)),):
        after = step(changed)
        if after is not None and after[0] != changed:
            changed = after[0]
            measures.append(after[1])
    return Remedy(changed, tuple(measures))


_BRIGHT = (
    *(Lighting.HIGH_KEY, Lighting.NOON, Lighting.HARD),
    *(Palette.PASTEL, Palette.CANDY),
)
_FAST = (Pace.FAST_PACED, Pace.FAST_FORWARD, Pace.TIME_LAPSE, Pace.HYPERLAPSE, Pace.QUICK_CUTS)
_DARK_WHY = "asks for a dark picture; brighter light instead"

_STEPS: dict[Symptom, tuple[Step, ...]] = {
    Symptom.TOO_DARK: (
        swapping("lighting", DARK, Lighting.EVEN, _DARK_WHY),
        dropping("palette", DARK, "asks for a dark picture; dropped"),
        keeping_out("too dark"),
    ),
    Symptom.TOO_BRIGHT: (
        swapping("lighting", _BRIGHT, Lighting.SOFT, "asks for a bright picture; softened"),
        keeping_out("overexposed"),
    ),
    Symptom.CAMERA_DRIFTS: (standing_still, keeping_out("camera movement")),
    Symptom.CAMERA_MOVED_TOO_MUCH: (standing_still,),
    Symptom.CAMERA_TOO_FAST: (slower,),
    Symptom.WEAK_PULL_BACK: (pulled_back,),
    Symptom.SHAKY: (steadied, keeping_out("camera shake")),
    Symptom.TEXT_APPEARED: (keeping_out("text", "watermark", "logo", "numbers"),),
    Symptom.FLICKER: (
        dropping("lighting", (Lighting.STROBE,), "flickers by itself; dropped"),
        keeping_out("flicker"),
    ),
    Symptom.EXTRA_PEOPLE: (keeping_out("extra people", "crowd"),),
    Symptom.TOO_REAL: (
        dropping("style", (Style.PHOTOREALISTIC, Style.LIVE_ACTION), "asks for a photo; dropped"),
        keeping_out("photorealism", "live action"),
    ),
    Symptom.LOOKS_DRAWN: (
        allowing("photo", "photorealism", "live action", "realistic"),
        keeping_out("cartoon", "illustration", "cgi", "painting"),
    ),
    Symptom.DISTORTED_FACES: (keeping_out("distorted face", "deformed", "disfigured"),),
    Symptom.EXTRA_LIMBS: (keeping_out("extra fingers", "extra limbs", "bad hands"),),
    Symptom.MOTION_TOO_FAST: (
        swapping("pace", _FAST, Pace.GENTLE_MOTION, "asks for speed; gentle motion instead"),
        keeping_out("fast motion"),
    ),
    Symptom.TOO_STILL: (
        dropping("pace", (Pace.FREEZE_FRAME,), "stops the picture; dropped"),
        allowing("motion", "movement", "fast motion"),
    ),
}

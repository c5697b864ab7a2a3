"""Remedies: what to change in a prompt when a clip came out wrong.

Knows symptoms that can be seen in a clip; whether a prompt is well written is for the rules to say.
"""

import re
from collections.abc import Callable, Iterable
from enum import Enum, unique
from typing import NamedTuple, final

import attrs

from kling_prompt._text import clean
from kling_prompt.contradiction import wanted
from kling_prompt.errors import ConflictError, WrongTypeError
from kling_prompt.negatives import Negatives
from kling_prompt.prompt import Prompt
from kling_prompt.words._excludes import DARK
from kling_prompt.words._motion import Motion
from kling_prompt.words._move import Move
from kling_prompt.words._term import Word
from kling_prompt.words.lighting import Lighting
from kling_prompt.words.moves import Handheld, PullOut, Shake, Static
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


class Measure(NamedTuple):
    """One change of a prompt, and why it was made.

    Attributes:
        part: The part that was changed.
        why: What was changed and why, in one sentence.
    """

    part: str
    why: str

    def __str__(self) -> str:
        return f"{self.part}: {self.why}"


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
    for step in _STEPS.get(symptom) or (_clarifying(clean("word", word), clean("meant", meant)),):
        after = step(changed)
        if after is not None and after[0] != changed:
            changed = after[0]
            measures.append(after[1])
    return Remedy(changed, tuple(measures))


_Step = Callable[[Prompt], "tuple[Prompt, Measure] | None"]


# ------------------------------------------------------------------ steps
def _clarifying(word: str, meant: str) -> _Step:
    """Say what is meant by a word, wherever a text on what is seen has it."""
    sought = re.compile(rf"(?<!\w){re.escape(word)}(?!\w)", re.IGNORECASE)

    def said(text: str) -> str:
        return text if meant.casefold() in text.casefold() else sought.sub(lambda _: meant, text)

    def step(prompt: Prompt) -> tuple[Prompt, Measure]:
        parts = prompt.parts
        if subject := parts.subject:
            details = map(said, subject.details)
            prompt = prompt.subject(said(subject.text), *details, plural=subject.plural)
        if parts.action:
            prompt = prompt.action(said(parts.action))
        if scene := parts.scene:
            prompt = prompt.scene(said(scene.text), *map(said, scene.details))
        places = [name for name in _SEEN if getattr(prompt.parts, name) != getattr(parts, name)]
        why = f'"{word}" has other senses; it says "{meant}" now'
        return prompt, Measure(", ".join(places), why)

    return step


def _keeping_out(*terms: str) -> _Step:
    """Keep things out that are not kept out yet, and that the prompt does not ask for."""

    def step(prompt: Prompt) -> tuple[Prompt, Measure]:
        asked = [term for term in terms if any(wanted(prompt.parts, term))]
        new = Negatives(*terms).difference(prompt.negatives, asked)
        measure = Measure("negative", f'keep "{new}" out')
        return (prompt.negative(*new) if new else prompt), measure

    return step


def _allowing(*terms: str) -> _Step:
    """Stop keeping out what brings the symptom about."""

    def step(prompt: Prompt) -> tuple[Prompt, Measure]:
        old = prompt.negatives & Negatives(*terms)
        rest = prompt.negatives - old
        bare = prompt.without("negative")
        measure = Measure("negative", f'"{old}" there works against it; dropped')
        return (bare.negative(rest) if rest else bare), measure

    return step


def _swapping(part: str, against: Iterable[object], instead: Word, why: str) -> _Step:
    """Replace words of a part by another; set it where the part is empty."""
    unwanted = frozenset(against)

    def step(prompt: Prompt) -> tuple[Prompt, Measure] | None:
        words = getattr(prompt.parts, part)
        wrong = [word for word in words if word in unwanted]
        if instead in words or (words and not wrong):
            return None
        kept = [word for word in words if word not in unwanted]
        changed: Prompt = getattr(prompt, part)(instead, *kept)
        if not wrong:
            return changed, Measure(part, f"say so outright: {instead.phrase}")
        return changed, Measure(part, f"{', '.join(map(repr, wrong))} {why}")

    return step


def _dropping(part: str, against: Iterable[object], why: str) -> _Step:
    """Take words out of a part."""
    unwanted = frozenset(against)

    def step(prompt: Prompt) -> tuple[Prompt, Measure] | None:
        words = getattr(prompt.parts, part)
        wrong = [word for word in words if word in unwanted]
        if not wrong:
            return None
        kept = [word for word in words if word not in unwanted]
        changed: Prompt = getattr(prompt, part)(*kept) if kept else prompt.without(part)
        return changed, Measure(part, f"{', '.join(map(repr, wrong))} {why}")

    return step


def _standing_still(prompt: Prompt) -> tuple[Prompt, Measure]:
    """A static camera in place of every move."""
    measure = Measure("camera", "the model lets the camera drift unless it is told to stand still")
    return prompt.camera(Static()), measure


def _slower(prompt: Prompt) -> tuple[Prompt, Measure] | None:
    """Every move slow, or a still camera where none is said."""
    moves = prompt.parts.camera
    if not moves:
        return _standing_still(prompt)
    slowed = [_slowed(move) for move in moves]
    return prompt.camera(*slowed), Measure("camera", "each move is slow now")


def _slowed(move: Move | str) -> Move | str:
    if not isinstance(move, Motion):
        return move
    return move.__replace__(slow=True, fast=False)


def _steadied(prompt: Prompt) -> tuple[Prompt, Measure] | None:
    """No shaking, and a camera in the hand at most."""
    moves = prompt.parts.camera
    kept = [
        Handheld() if isinstance(move, Handheld) else move
        for move in moves
        if not isinstance(move, Shake)
    ]
    changed = prompt.camera(*kept) if kept else prompt.without("camera")
    return changed, Measure("camera", "words for shaking shake more than they should; taken out")


def _pulled_back(prompt: Prompt) -> tuple[Prompt, Measure] | None:
    """A pull-back that says where it starts and where it ends."""
    moves = prompt.parts.camera
    if not any(isinstance(move, PullOut) for move in moves):
        return None
    framed = [
        move.__replace__(start=move.start or _START, end=move.end or _END)
        if isinstance(move, PullOut)
        else move
        for move in moves
    ]
    return prompt.camera(*framed), Measure("camera", "the pull-back says both framings now")


_SEEN = ("subject", "action", "scene")
_START, _END = "close on the subject", "a wide shot of the whole scene"
_BRIGHT = (
    *(Lighting.HIGH_KEY, Lighting.NOON, Lighting.HARD),
    *(Palette.PASTEL, Palette.CANDY),
)
_FAST = (Pace.FAST_PACED, Pace.FAST_FORWARD, Pace.TIME_LAPSE, Pace.HYPERLAPSE, Pace.QUICK_CUTS)
_DARK_WHY = "asks for a dark picture; brighter light instead"

_STEPS: dict[Symptom, tuple[_Step, ...]] = {
    Symptom.TOO_DARK: (
        _swapping("lighting", DARK, Lighting.EVEN, _DARK_WHY),
        _dropping("palette", DARK, "asks for a dark picture; dropped"),
        _keeping_out("too dark"),
    ),
    Symptom.TOO_BRIGHT: (
        _swapping("lighting", _BRIGHT, Lighting.SOFT, "asks for a bright picture; softened"),
        _keeping_out("overexposed"),
    ),
    Symptom.CAMERA_DRIFTS: (_standing_still, _keeping_out("camera movement")),
    Symptom.CAMERA_MOVED_TOO_MUCH: (_standing_still,),
    Symptom.CAMERA_TOO_FAST: (_slower,),
    Symptom.WEAK_PULL_BACK: (_pulled_back,),
    Symptom.SHAKY: (_steadied, _keeping_out("camera shake")),
    Symptom.TEXT_APPEARED: (_keeping_out("text", "watermark", "logo", "numbers"),),
    Symptom.FLICKER: (
        _dropping("lighting", (Lighting.STROBE,), "flickers by itself; dropped"),
        _keeping_out("flicker"),
    ),
    Symptom.EXTRA_PEOPLE: (_keeping_out("extra people", "crowd"),),
    Symptom.TOO_REAL: (
        _dropping("style", (Style.PHOTOREALISTIC, Style.LIVE_ACTION), "asks for a photo; dropped"),
        _keeping_out("photorealism", "live action"),
    ),
    Symptom.LOOKS_DRAWN: (
        _allowing("photo", "photorealism", "live action", "realistic"),
        _keeping_out("cartoon", "illustration", "cgi", "painting"),
    ),
    Symptom.DISTORTED_FACES: (_keeping_out("distorted face", "deformed", "disfigured"),),
    Symptom.EXTRA_LIMBS: (_keeping_out("extra fingers", "extra limbs", "bad hands"),),
    Symptom.MOTION_TOO_FAST: (
        _swapping("pace", _FAST, Pace.GENTLE_MOTION, "asks for speed; gentle motion instead"),
        _keeping_out("fast motion"),
    ),
    Symptom.TOO_STILL: (
        _dropping("pace", (Pace.FREEZE_FRAME,), "stops the picture; dropped"),
        _allowing("motion", "movement", "fast motion"),
    ),
}

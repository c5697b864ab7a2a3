"""What can be changed in a prompt against something seen in a clip, one measure at a time.

Knows single changes; which of them help against which symptom is told by `remedies`.
"""

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from kling_prompt.contradiction import wanted
from kling_prompt.negatives import Negatives
from kling_prompt.prompt import Prompt
from kling_prompt.words._motion import Motion
from kling_prompt.words._move import Move
from kling_prompt.words._term import Word
from kling_prompt.words.moves import Handheld, PullOut, Shake, Static


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


Step = Callable[[Prompt], "tuple[Prompt, Measure] | None"]


# ------------------------------------------------------------------ steps
def clarifying(word: str, meant: str) -> Step:
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


def keeping_out(*terms: str) -> Step:
    """Keep things out that are not kept out yet, and that the prompt does not ask for."""

    def step(prompt: Prompt) -> tuple[Prompt, Measure]:
        asked = [term for term in terms if any(wanted(prompt.parts, term))]
        new = Negatives(*terms).difference(prompt.negatives, asked)
        measure = Measure("negative", f'keep "{new}" out')
        return (prompt.negative(*new) if new else prompt), measure

    return step


def allowing(*terms: str) -> Step:
    """Stop keeping out what brings the symptom about."""

    def step(prompt: Prompt) -> tuple[Prompt, Measure]:
        old = prompt.negatives & Negatives(*terms)
        rest = prompt.negatives - old
        bare = prompt.without("negative")
        measure = Measure("negative", f'"{old}" there works against it; dropped')
        return (bare.negative(rest) if rest else bare), measure

    return step


def swapping(part: str, against: Iterable[object], instead: Word, why: str) -> Step:
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


def dropping(part: str, against: Iterable[object], why: str) -> Step:
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


def standing_still(prompt: Prompt) -> tuple[Prompt, Measure]:
    """A static camera in place of every move."""
    measure = Measure("camera", "the model lets the camera drift unless it is told to stand still")
    return prompt.camera(Static()), measure


def slower(prompt: Prompt) -> tuple[Prompt, Measure] | None:
    """Every move slow, or a still camera where none is said."""
    moves = prompt.parts.camera
    if not moves:
        return standing_still(prompt)
    slowed = [_slowed(move) for move in moves]
    return prompt.camera(*slowed), Measure("camera", "each move is slow now")


def _slowed(move: Move | str) -> Move | str:
    if not isinstance(move, Motion):
        return move
    return move.__replace__(slow=True, fast=False)


def steadied(prompt: Prompt) -> tuple[Prompt, Measure] | None:
    """No shaking, and a camera in the hand at most."""
    moves = prompt.parts.camera
    kept = [
        Handheld() if isinstance(move, Handheld) else move
        for move in moves
        if not isinstance(move, Shake)
    ]
    changed = prompt.camera(*kept) if kept else prompt.without("camera")
    return changed, Measure("camera", "words for shaking shake more than they should; taken out")


def pulled_back(prompt: Prompt) -> tuple[Prompt, Measure] | None:
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

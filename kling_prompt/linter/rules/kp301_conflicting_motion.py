"""The rule KP301, conflicting-motion."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._opposing import follows, opposing
from kling_prompt.linter._rule import Case, Cases, Flaw, Rule
from kling_prompt.linter.finding import Severity
from kling_prompt.prompt import Prompt
from kling_prompt.reader import Found
from kling_prompt.reader._verbs import is_adverb
from kling_prompt.words._direction import LEFT
from kling_prompt.words._motion import Motion
from kling_prompt.words._move import Move
from kling_prompt.words.moves import (
    Handheld,
    PushIn,
    Shake,
    Stabilized,
    Static,
    Truck,
)
from kling_prompt.words.pace import Pace

_BOAT = Prompt().subject("a red boat").action("drifts on a calm lake").scene("at dawn")


class ConflictingMotion(Rule):
    """Motions that exclude each other at the same time: a static camera that orbits.

    A camera cannot stand still and travel, shake and glide, zoom in and out at once; a scene cannot
    be in slow motion and in time-lapse. The model follows one, or wavers. Choose one, or say that
    they follow each other ("pans left, then right"). A slow camera on a fast subject is fine.

    Source: the Kling 2.0 prompting guide, on camera motion. It holds for all models.
    """

    code = "KP301"
    name = "conflicting-motion"
    severity = Severity.WARNING
    bad: ClassVar[Cases] = (
        "The camera stays perfectly still while it glides forward over a gray desk.",
        "Shaky, jittery footage of a street parade at noon, perfectly smooth and stable.",
        "Slow motion and fast-forward footage of a skater on a ramp at noon.",
        "Static camera with gentle ambient drift, a lamp on a gray desk.",
        "Static camera. A red barn in a wheat field at dusk, and the camera orbits around it.",
        "A rally car on a wet forest road, smooth stable footage, extremely shaky camera.",
        "A dancer on a dark stage, the camera zooms in on her shoes and at once zooms out.",
        "A cat jumps from a shelf in slow motion, time-lapse of clouds outside the window.",
        "A locked-off shot of a foggy pier and a gradual push in.",
        Case(_BOAT.camera(Handheld(shaky=True), Truck(LEFT, smooth=True))),
        "A static wide shot of a paper map on a desk, slow 10% push in.",
        Case(_BOAT.camera(Static()).pace(Pace.SLOW_MOTION, Pace.TIME_LAPSE)),
        "The camera stays still over a gray desk, shaky handheld footage.",
        "A wet street at night, the camera pans left and right at the same time.",
        "Simultaneously zooming in and out on an old clock in a dim hall.",
        "A stable tripod shot of a gray pier with handheld shake.",
        "Violently shaking camcorder, perfectly stable image, a pale dog on the stairs.",
        "A static shot that slowly pans left over a foggy pier.",
        "Keep the camera still. A red barn in a wheat field, the camera orbits around it.",
        "Lots of handheld shake around a potter. The shot has to be rock steady all along.",
        "Motocross in mud, gopro extremely shaky, buttery smooth footage, gray sky.",
        "Drone hovering motionless above a lagoon, flying forward over the reef.",
    )
    good: ClassVar[Cases] = (
        "A static shot of a hall. A boy pushes in a chair at a long table.",
        "Static camera with dancers in slow movement on a bare stage.",
        "A skater in slow motion, a speed ramp to fast motion over a gray street.",
        "Static camera with minimal movement of the leaves on a gray desk.",
        "The camera follows a bus over a bridge. A time-lapse of clouds plays on a wall.",
        "The camera remains still, a rider in a blue suit starts his bike and moves forward.",
        "Static camera. A red barn in a wheat field at dusk, crows lift off its roof.",
        "Static camera on a carousel that turns faster and faster until its lamps blur.",
        "The camera slowly follows a sprinter who races down a wet track at night.",
        "The camera orbits a diver in slow motion, bubbles around her mask.",
        "A smooth and steady tracking shot of a rider on a shaking bridge.",
        "A still camera on two men, a quick shake of hands in a dim hall.",
        "In a gray hall, the camera pans left and right while a bell rings.",
        Case(_BOAT.camera(PushIn(slow=True)).pace(Pace.SLOW_MOTION)),
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """The first contradiction of each kind."""
        yield from _still(draft)
        for against, place in opposing(draft):
            yield _flaw(draft, against, place)
        yield from _shaken(draft)
        yield from _paced(draft)


def _flaw(draft: Draft, left: str, place: tuple[int, int]) -> Flaw:
    shown = " ".join(draft.text[slice(*place)].split())[:50]
    return Flaw(f'"{shown}" contradicts {left}; choose one of them', place)


# ------------------------------------------------------------------ still and moving
_PUSHES = {
    ("push", "in"),
    ("pushes", "in"),
    ("zoom", "in"),
    ("zooms", "in"),
    ("zoom", "out"),
    ("zooms", "out"),
    ("dolly", "in"),
    ("dolly", "out"),
    ("pull", "back"),
    ("pull", "out"),
}
_PUSHING = frozenset(first for first, _ in _PUSHES)


def _still(draft: Draft) -> Iterator[Flaw]:
    """A static camera with a move."""
    still = next((one for one in draft.found if isinstance(one.word, Static)), None)
    if still is None:
        return
    place = (still.start, still.end)
    for one in draft.moves:
        moving = (one.start, one.end)
        if not follows(draft, place, moving):
            yield _flaw(draft, "a static camera", moving)
            return
    shaky = _manner(draft, _SHAKY, (Shake,))
    for swaying in [shaky] if shaky else _swaying(draft, still):
        if not follows(draft, place, swaying):
            yield _flaw(draft, "a static camera", swaying)
            return
    for index in [] if draft.moves else draft.places(_PUSHING):
        moving = draft.span(index, index + 1) if _pushes(draft, index) else place
        if moving != place and not follows(draft, place, moving):
            yield _flaw(draft, "a static camera", moving)
            return


def _swaying(draft: Draft, still: Found) -> Iterator[tuple[int, int]]:
    """Where a still camera is to drift all the same ("Static camera with a gentle drift")."""
    for index in draft.places(_SWAYING):
        place = draft.span(index, index)
        led = draft.words[max(0, index - _LED) : index]
        behind = 0 <= place[0] - still.end < _NEAR and "with" in led
        between = led[len(led) - led[::-1].index("with") :] if behind else []
        if (
            behind
            and not any(word.endswith("s") or word == "in" for word in between)
            and _DENIALS.isdisjoint(led)
        ):
            yield place


_PUSHED = frozenset("a an slow gradual gentle slight subtle % camera and then slowly".split())
_SWAYING = frozenset("drift sway movement float".split())
_LED = 4  # words from "with" to what the camera does
_NEAR = 40  # characters


def _pushes(draft: Draft, index: int) -> bool:
    """Whether "push in" is told of the camera: at the start of a clause, or with its manner."""
    told = draft.opens_clause(index) or draft.word(index - 1) in _PUSHED
    return told and (draft.word(index), draft.word(index + 1)) in _PUSHES


# ------------------------------------------------------------------ shaky and smooth
_SHAKY = frozenset("shaky jittery jerky wobbly shaking shake".split())
_SMOOTH = frozenset("smooth smoothly stable steady stabilized steadicam fluid gimbal".split())
_FILMED = frozenset(
    """camera footage shot shots motion movement video handheld cam view tracking pan close up
    ups gopro dashcam camcorder bodycam vid image picture frame gimbal steadicam
    stabilized""".split()
)
_HELD = frozenset("camera handheld heavy violent intense".split())
_DENIALS = frozenset("no not without never zero any free minimal".split())


def _shaken(draft: Draft) -> Iterator[Flaw]:
    """A shaking and a smooth camera."""
    shaky = _manner(draft, _SHAKY, (Shake,))
    smooth = _manner(draft, _SMOOTH, (Stabilized,))
    for one in draft.found:
        word = one.word
        if isinstance(word, Motion) and word.smooth:
            smooth = smooth or (one.start, one.end)
    if shaky and smooth and not follows(draft, shaky, smooth):
        yield _flaw(draft, "a smooth camera", shaky)


def _manner(
    draft: Draft, words: frozenset[str], kinds: tuple[type[Move], ...]
) -> tuple[int, int] | None:
    """Where the camera is said to move in a manner."""
    for one in draft.found:
        if isinstance(one.word, kinds):
            return one.start, one.end
    for index in draft.places(words):
        before = draft.words[max(0, index - 2) : index]
        around = draft.words[max(0, index - 3) : index + 4]
        ends = draft.closes_clause(index) or draft.word(index + 1) == "and"
        tagged = ends and draft.opens_clause(index - is_adverb(draft.word(index - 1)))
        tagged = tagged or before[-1:] == ["rock"]  # "rock steady"
        if draft.words[index] == "shake" and not _HELD & set(before[-1:]):
            continue
        if draft.words[index + 1 : index + 3] == ["stop", "motion"]:  # of the puppets
            continue
        if _DENIALS.isdisjoint(before) and (tagged or not _FILMED.isdisjoint(around)):
            return draft.span(index, index)
    return None


# ------------------------------------------------------------------ slow and fast


def _paced(draft: Draft) -> Iterator[Flaw]:
    """Two paces, or a pace and a move, that exclude each other."""
    ramps = any(draft.word(at - 1) == "speed" for at in draft.places(_RAMPS))
    if draft.at.keys().isdisjoint(_RAMPED) and not ramps:
        for clash in draft.clashes:
            if _is_motion(clash.parts):
                place = draft.place_of(clash.right)
                pair = (clash.left, clash.right)
                lapse = draft.prompt is None and Pace.TIME_LAPSE in pair
                lapse = lapse and not all(isinstance(word, Pace) for word in pair)
                if lapse and _is_far(draft, draft.place_of(clash.left), place):
                    continue
                if not follows(draft, draft.place_of(clash.left), place):
                    yield _flaw(draft, f'"{clash.left.phrase}" ({clash.why})', place)
                    return


def _is_far(draft: Draft, left: tuple[int, int], right: tuple[int, int]) -> bool:
    """Whether a sentence ends between two stretches."""
    first, last = sorted((left, right))
    return any(mark in draft.text[first[1] : last[0]] for mark in (". ", "! ", "? "))


_RAMPED = frozenset("ramping accelerates decelerates alternating".split())
_RAMPS = frozenset("ramp ramps".split())


def _is_motion(parts: tuple[str, str]) -> bool:
    return set(parts) <= {"camera", "pace"}

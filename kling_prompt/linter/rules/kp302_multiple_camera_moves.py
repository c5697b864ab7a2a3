"""The rule KP302, multiple-camera-moves."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Case, Cases, Flaw, Rule
from kling_prompt.linter.finding import Severity
from kling_prompt.prompt import Prompt
from kling_prompt.reader import Found
from kling_prompt.words._direction import IN, LEFT, OUT, UP, Direction
from kling_prompt.words.moves import (
    Descend,
    Dive,
    DollyZoom,
    Drift,
    FlyOver,
    FlyThrough,
    Handheld,
    Lead,
    Pan,
    PullOut,
    PushIn,
    RackFocus,
    Rise,
    Shake,
    Sweep,
    Tilt,
    Track,
    Truck,
    Zoom,
)

_FOX = Prompt().subject("a red fox").action("trots along a frozen river").scene("at dawn")


class MultipleCameraMoves(Rule):
    """More than one move of the camera in one clip: dolly in, pan, crane up and orbit.

    In five or ten seconds the model starts each and finishes none, or picks one. Keep the move that
    tells the story. A move that follows somebody is one move, and how the camera is carried
    ("handheld") is none.

    Source: the Kling 2.0 prompting guide, on camera motion. Later models manage two moves in a row
    better.
    """

    code = "KP302"
    name = "multiple-camera-moves"
    severity = Severity.WARNING
    bad: ClassVar[Cases] = (
        "The camera orbits then zooms in on a gray castle in the fog.",
        "Dolly in + orbit, a perfume bottle on wet black stone.",
        "Dolly past the shelves of an old shop, tilt up to the ceiling.",
        "Arc shot around a kettle, ending with a crash zoom on the lid.",
        "Following a skater down a hill, then whipping around to her hands.",
        "A chapel on a hill at noon. The camera pans left, then tilts up to the bell tower.",
        "A violinist on an empty stage, the camera pushes in and orbits around her.",
        "Dolly in on a red door in a white wall, then crane up over the tiled roof.",
        Case(_FOX.camera(Pan(LEFT), Tilt(UP))),
    )
    good: ClassVar[Cases] = (
        "The camera dollies in while zooming out on a gray face, a vertigo effect.",
        "A garden, slowly zooming out. The camera pulls back from a leaf to the gate.",
        "A crane shot moves past the pillars of a stone hall.",
        "The camera pans right over a desk. It continues to pan over books in low sun.",
        "Crane shot lifting from two chairs on a pier up to the clouds.",
        "A zoom-out from a leaf, pulling back to reveal a gray park.",
        "The camera zooms in on a key, then shifts focus to the lock.",
        "A chapel on a hill at noon. The camera slowly tilts up to the bell tower.",
        "A truck left past market stalls that follows a porter in a blue apron.",
        "A handheld camera follows a dog that runs through tall grass.",
        "A slight pan to the left to follow a gray boat on a lake in fog.",
        "A handheld camera follows a dog in tall grass, swaying and tilting with each step.",
        "The camera pans left over a wall of ivy and keeps panning left.",
        "The camera pulls back from a close-up of her eyes to a wide shot of the hall.",
        Case(_FOX.camera(Handheld(), Track(following="the fox"))),
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """One finding for the second move and all that follow."""
        moves = _different(draft)
        if len(moves) > 1:
            message = f"{len(moves)} moves in one clip; keep the one that tells the story"
            yield Flaw(message, (moves[1].start, moves[-1].end))


_FOLLOWING = (Track, Lead)


def _different(draft: Draft) -> list[Found]:
    """The moves, without focus and shaking, and without those that say an earlier one again."""
    kept: list[Found] = []
    for one in draft.moves:
        if (
            isinstance(one.word, (RackFocus, Shake))
            or not _is_sure(draft, one)
            or _is_again(draft, kept, one)
        ):
            continue
        kept.append(one)
    return kept


_LOOSE = (Descend, Dive, Drift, FlyOver, FlyThrough, PushIn, Rise)
_FAR = 600  # characters between two moves of one sentence
_NEAR = 30  # characters before a move in which the camera is named
_NAMED = (*"camera drone shot view fpv push doll fly flies glid then".split(), " and ", "after it")


def _is_sure(draft: Draft, one: Found) -> bool:
    """Whether a move is no way of the subject ("it speeds up") or of the story ("we enter")."""
    if draft.prompt is not None or not isinstance(one.word, _LOOSE):
        return True
    near = draft.text[max(0, one.start - _NEAR) : one.end].lower()
    return any(word in near for word in _NAMED)


def _is_again(draft: Draft, kept: list[Found], one: Found) -> bool:
    """Whether a move says the one before again: the same move, or how a move follows."""
    if not kept:
        return False
    last, between = kept[-1].word, draft.text[kept[-1].end : min(one.start, kept[-1].end + _FAR)]
    near = one.start - kept[-1].end < _FAR
    same = near and not any(mark in between for mark in ".!?")
    if same and _is_vertigo(last, one.word, draft.text[kept[-1].start : one.end]):
        return True
    if _is_carried(draft, one) or (not same and _is_told_again(kept, one)):
        return True
    if not between.strip() and draft.text[: kept[-1].end].endswith("shot"):
        return True  # "a crane shot moves past the pillars"
    if type(last) is type(one.word):
        return getattr(last, "direction", None) == getattr(one.word, "direction", None)
    follows = isinstance(one.word, _FOLLOWING) or isinstance(last, _FOLLOWING)
    return same and follows and (isinstance(last, Truck) or _participle(draft, one))


def _is_vertigo(last: object, move: object, said: str) -> bool:
    """Whether a dolly and a zoom against it are one effect ("dollies in while zooming out")."""
    if isinstance(move, DollyZoom):
        return isinstance(last, (Zoom, PushIn, PullOut))
    ways = _way(last), _way(move)
    zoomed = isinstance(last, Zoom) is not isinstance(move, Zoom)
    return "while" in said.split() and zoomed and None not in ways and ways[0] is not ways[1]


def _is_told_again(kept: list[Found], one: Found) -> bool:
    """Whether a later sentence tells of an earlier move: "The camera continues to pan"."""
    if isinstance(one.word, Sweep) and any(isinstance(other.word, Pan) for other in kept):
        return True
    last, again = _way(kept[-1].word), _way(one.word)
    return last is not None and last is again


def _way(move: object) -> Direction | None:
    """Whether a move goes nearer or away."""
    if isinstance(move, Zoom):
        return move.direction
    return IN if isinstance(move, PushIn) else OUT if isinstance(move, PullOut) else None


def _participle(draft: Draft, one: Found) -> bool:
    """Whether a move stands as "following ..." or "to follow ..." behind another one."""
    led = draft.text[max(0, one.start - 3) : one.start].lower() == "to "
    return led or draft.text[one.start : one.start + 9].lower() == "following"


def _is_carried(draft: Draft, one: Found) -> bool:
    """Whether a camera tips while somebody carries it ("swaying and tilting with each step")."""
    before = draft.text[max(0, one.start - 14) : one.start].lower()
    return any(word in before for word in ("bouncing", "swaying", "shaking"))

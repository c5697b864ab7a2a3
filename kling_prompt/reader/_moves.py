"""From a verb and its way to the move of the vocabulary that it means.

Knows what each verb of a camera means; whether the camera is meant is told by `_camera`.
"""

from typing import NamedTuple

from kling_prompt.reader import _ways as w
from kling_prompt.words import moves as m
from kling_prompt.words._direction import Direction
from kling_prompt.words._motion import Motion


class Meant(NamedTuple):
    """A move without its targets: its class, and its direction if it has one."""

    kind: type[Motion]
    direction: Direction | None = None


_D = Direction
_FORTH = {
    w.IN: Meant(m.PushIn),
    w.OUT: Meant(m.PullOut),
    w.LEFT: Meant(m.Truck, _D.LEFT),
    w.RIGHT: Meant(m.Truck, _D.RIGHT),
    w.SIDE: Meant(m.Truck, _D.RIGHT),
    w.UP: Meant(m.Pedestal, _D.UP),
    w.DOWN: Meant(m.Pedestal, _D.DOWN),
    w.CW: Meant(m.Orbit, _D.CLOCKWISE),
    w.CCW: Meant(m.Orbit, _D.COUNTERCLOCKWISE),
}
_TURNS = {
    w.LEFT: Meant(m.Pan, _D.LEFT),
    w.RIGHT: Meant(m.Pan, _D.RIGHT),
    w.SIDE: Meant(m.Sweep),
    w.UP: Meant(m.Tilt, _D.UP),
    w.DOWN: Meant(m.Tilt, _D.DOWN),
    w.IN: Meant(m.PushIn),
    w.OUT: Meant(m.PullOut),
    w.CW: Meant(m.Roll, _D.CLOCKWISE),
    w.CCW: Meant(m.Roll, _D.COUNTERCLOCKWISE),
}
_HEIGHT = {
    w.UP: Meant(m.Pedestal, _D.UP),
    w.DOWN: Meant(m.Pedestal, _D.DOWN),
    w.IN: Meant(m.PushIn),
    w.OUT: Meant(m.PullOut),
    w.LEFT: Meant(m.Truck, _D.LEFT),
    w.RIGHT: Meant(m.Truck, _D.RIGHT),
}
_ARM = _HEIGHT | {w.UP: Meant(m.Crane, _D.UP), w.DOWN: Meant(m.Crane, _D.DOWN)}
_ROUND = {
    w.LEFT: Meant(m.Orbit, _D.LEFT),
    w.RIGHT: Meant(m.Orbit, _D.RIGHT),
    w.CW: Meant(m.Orbit, _D.CLOCKWISE),
    w.CCW: Meant(m.Orbit, _D.COUNTERCLOCKWISE),
}
_ROLLS = {
    w.LEFT: Meant(m.Roll, _D.COUNTERCLOCKWISE),
    w.RIGHT: Meant(m.Roll, _D.CLOCKWISE),
    w.CW: Meant(m.Roll, _D.CLOCKWISE),
    w.CCW: Meant(m.Roll, _D.COUNTERCLOCKWISE),
}
_ZOOMS = {w.IN: Meant(m.Zoom, _D.IN), w.OUT: Meant(m.Zoom, _D.OUT), w.UP: Meant(m.Zoom, _D.IN)}
_CRASHES = {w.IN: Meant(m.CrashZoom, _D.IN), w.OUT: Meant(m.CrashZoom, _D.OUT)}
_WHIPS = {w.LEFT: Meant(m.WhipPan, _D.LEFT), w.RIGHT: Meant(m.WhipPan, _D.RIGHT)}
_DRIFTS = {
    w.LEFT: Meant(m.Drift, _D.LEFT),
    w.RIGHT: Meant(m.Drift, _D.RIGHT),
    w.UP: Meant(m.Drift, _D.UP),
    w.DOWN: Meant(m.Drift, _D.DOWN),
    w.IN: Meant(m.PushIn),
    w.OUT: Meant(m.PullOut),
}
_SPIRALS = {w.UP: Meant(m.Spiral, _D.UP), w.DOWN: Meant(m.Spiral, _D.DOWN)}

_THROUGH = dict.fromkeys(
    "through between among amid inside under beneath underneath into past".split(),
    Meant(m.FlyThrough),
)
_OVER = dict.fromkeys("over above across".split(), Meant(m.FlyOver))
_AROUND: dict[str, Meant] = dict.fromkeys(("around", "round"), Meant(m.Orbit))
_BESIDE = dict.fromkeys("along alongside beside behind with after".split(), Meant(m.Track))
_TOWARD = dict.fromkeys("toward towards to".split(), Meant(m.PushIn))
_FROM = {"from": Meant(m.PullOut)}
_GOING = {
    **_THROUGH,
    **_OVER,
    **_AROUND,
    **_BESIDE,
    **_TOWARD,
    "past": Meant(m.Truck, _D.RIGHT),
    "ahead": Meant(m.Lead),
    "down": Meant(m.FlyThrough),
    "up": Meant(m.FlyThrough),
}
_FLYING = {**_GOING, "past": Meant(m.FlyThrough), "with": Meant(m.Track)}
_SWEEPING = {**_AROUND, **dict.fromkeys("across over through along past".split(), Meant(m.Sweep))}


class Usage(NamedTuple):
    """What one verb means.

    Attributes:
        by_way: The move for each way.
        by_preposition: The move for the preposition behind the verb.
        plain: The move when neither is told.
        technical: Whether people use it for cameras above all, so that it needs no camera near.
    """

    by_way: dict[int, Meant]
    by_preposition: dict[str, Meant]
    plain: Meant | None = None
    technical: bool = False


_SWEEP = Meant(m.Sweep)
_GO = Usage(_FORTH, _GOING)
_FLY = Usage(_FORTH, _FLYING)
_TRACK = Meant(m.Track)
USAGES: dict[str, Usage] = {
    "pan": Usage(_TURNS, {**_AROUND, "into": Meant(m.PushIn)}, _SWEEP, technical=True),
    "whip-pan": Usage(_WHIPS, {}, Meant(m.WhipPan, _D.RIGHT), technical=True),
    "tilt": Usage(_TURNS | _ROLLS, {}, Meant(m.Tilt, _D.UP), technical=True),
    "zoom": Usage(
        _ZOOMS,
        {**_THROUGH, **_OVER, **_AROUND, "along": Meant(m.Track), "down": Meant(m.FlyThrough)}
        | {"into": Meant(m.Zoom, _D.IN)},
        Meant(m.Zoom, _D.IN),
        technical=True,
    ),
    "crash-zoom": Usage(_CRASHES, {}, Meant(m.CrashZoom, _D.IN), technical=True),
    "dolly-zoom": Usage(
        {w.IN: Meant(m.DollyZoom, _D.IN), w.OUT: Meant(m.DollyZoom, _D.OUT)},
        {},
        Meant(m.DollyZoom),
        technical=True,
    ),
    "dolly": Usage(
        _FORTH, _GOING | {"past": Meant(m.PushIn)} | _FROM, Meant(m.PushIn), technical=True
    ),
    "push": Usage(
        {w.IN: Meant(m.PushIn)},
        {
            **_TOWARD,
            "through": Meant(m.FlyThrough),
            "past": Meant(m.FlyThrough),
            "into": Meant(m.PushIn),
            "on": Meant(m.PushIn),
        },
        technical=True,
    ),
    "pull": Usage({w.OUT: Meant(m.PullOut), w.UP: Meant(m.Crane, _D.UP)}, {}, technical=True),
    "punch": Usage({w.IN: Meant(m.Zoom, _D.IN)}, {}, technical=True),
    "pull-out": Usage({}, {}, Meant(m.PullOut), technical=True),
    "back": Usage({w.OUT: Meant(m.PullOut), w.UP: Meant(m.PullOut)}, _FROM),
    "truck": Usage(
        _FORTH,
        {**_BESIDE, "past": Meant(m.Truck, _D.RIGHT)},
        Meant(m.Truck, _D.RIGHT),
        technical=True,
    ),
    "pedestal": Usage(_HEIGHT, {}, Meant(m.Pedestal, _D.UP), technical=True),
    "boom": Usage(_HEIGHT, {}, Meant(m.Pedestal, _D.UP), technical=True),
    "crane": Usage(_ARM, {}, Meant(m.Crane, _D.UP), technical=True),
    "jib": Usage(_ARM, {}, Meant(m.Crane, _D.UP), technical=True),
    "orbit": Usage(_ROUND, {}, Meant(m.Orbit), technical=True),
    "roll": Usage(
        _ROLLS | {w.IN: Meant(m.PushIn), w.OUT: Meant(m.PullOut)},
        {**_AROUND, **_THROUGH, "down": Meant(m.FlyThrough), "along": Meant(m.Track)},
        Meant(m.Roll),
    ),
    "spiral": Usage(_SPIRALS, {}, Meant(m.Spiral, _D.UP)),
    "track": Usage(_FORTH, {**_BESIDE, "past": Meant(m.Truck, _D.RIGHT)}, _TRACK),
    "sweep": Usage(_TURNS | _ARM, _SWEEPING, _SWEEP),
    "rise": Usage({w.OUT: Meant(m.PullOut)}, {}, Meant(m.Rise)),
    "descend": Usage({}, {}, Meant(m.Descend)),
    "dive": Usage({}, {}, Meant(m.Dive)),
    "drift": Usage(
        _DRIFTS,
        {**_THROUGH, **_OVER, **_AROUND, **_BESIDE, "past": Meant(m.Drift)}
        | {"toward": Meant(m.PushIn), "towards": Meant(m.PushIn)},
        Meant(m.Drift),
    ),
    "shake": Usage({}, {}, Meant(m.Shake)),
    "lead": Usage({}, {}, Meant(m.Lead)),
    "turn": Usage(
        _TURNS,
        {
            **_AROUND,
            "toward": Meant(m.TurnToward),
            "towards": Meant(m.TurnToward),
            "to": Meant(m.TurnToward),
        },
    ),
    "whip": Usage(_WHIPS | {w.UP: Meant(m.Tilt, _D.UP), w.DOWN: Meant(m.Tilt, _D.DOWN)}, _AROUND),
    "swing": Usage(
        _TURNS | {w.UP: Meant(m.Crane, _D.UP), w.DOWN: Meant(m.Crane, _D.DOWN)},
        {**_AROUND, **_OVER, "toward": Meant(m.TurnToward), "to": Meant(m.TurnToward)},
    ),
    "rotate": Usage(_TURNS, _AROUND, Meant(m.Roll)),
    "lift": Usage({w.UP: Meant(m.Rise)}, {}, Meant(m.Rise)),
    "settle": Usage({w.DOWN: Meant(m.Descend)}, {}),
    "swoop": Usage(
        {w.DOWN: Meant(m.Dive), w.IN: Meant(m.PushIn), w.UP: Meant(m.Rise)},
        {**_THROUGH, **_OVER, **_AROUND, **dict.fromkeys(_TOWARD, Meant(m.Dive))},
        Meant(m.Dive),
    ),
    "approach": Usage({}, {}, Meant(m.PushIn)),
    "retreat": Usage({}, {}, Meant(m.PullOut)),
    "withdraw": Usage({}, {}, Meant(m.PullOut)),
    "recede": Usage({}, {}, Meant(m.PullOut)),
    "tip": Usage({w.UP: Meant(m.Tilt, _D.UP), w.DOWN: Meant(m.Tilt, _D.DOWN)}, {}),
    "close": Usage({w.IN: Meant(m.PushIn)}, {}),
    "rack": Usage({}, {"from": Meant(m.RackFocus), "to": Meant(m.RackFocus)}),
    "navigate": Usage(_FORTH, _FLYING, Meant(m.FlyThrough)),
    "draw": Usage({w.IN: Meant(m.PushIn), w.OUT: Meant(m.PullOut)}, {}),
    "enter": Usage({}, {}, Meant(m.FlyThrough)),
    "run": Usage({w.IN: Meant(m.PushIn)}, _FLYING),
    "come": Usage(
        _FORTH | {w.DOWN: Meant(m.Descend), w.UP: Meant(m.Rise)},
        {**_THROUGH, **_BESIDE, "toward": Meant(m.PushIn), "towards": Meant(m.PushIn)}
        | {"near": Meant(m.PushIn)},
    ),
    "step": Usage({w.IN: Meant(m.PushIn), w.OUT: Meant(m.PullOut)}, {**_THROUGH, **_TOWARD}),
    "get": Usage({w.IN: Meant(m.PushIn), w.OUT: Meant(m.PullOut)}, {"near": Meant(m.PushIn)}),
    "widen": Usage({}, {}, Meant(m.Zoom, _D.OUT)),
    "tighten": Usage({}, {}, Meant(m.Zoom, _D.IN)),
    "refocus": Usage({}, {}, Meant(m.RackFocus)),
}
for (
    _word
) in """move travel go glide slide shift advance head pass journey walk transition inch creep
    edge ease crawl surge""".split():
    USAGES[_word] = _GO
for _word in "shift transition go pass head slide".split():
    USAGES[_word] = Usage(_FORTH, {k: v for k, v in _GOING.items() if k != "to"})
for _word in ("shift", "transition"):  # "between" framings
    USAGES[_word] = Usage(_FORTH, {k: v for k, v in _GOING.items() if k not in ("to", "between")})
for (
    _word
) in """fly soar race rush dash speed zip sail cruise hurtle weave wander roam wind snake slip
    squeeze thread rocket shoot zigzag skim float""".split():
    USAGES[_word] = _FLY
for _word, _like in {
    "arc": "orbit",
    "arch": "orbit",
    "circle": "orbit",
    "revolve": "orbit",
    "encircle": "orbit",
    "loop": "orbit",
    "whirl": "orbit",
    "swirl": "orbit",
    "corkscrew": "spiral",
    "spin": "rotate",
    "twist": "rotate",
    "pivot": "turn",
    "swivel": "turn",
    "ascend": "rise",
    "climb": "rise",
    "elevate": "rise",
    "lower": "descend",
    "sink": "descend",
    "drop": "descend",
    "fall": "descend",
    "plunge": "dive",
    "nosedive": "dive",
    "tremble": "shake",
    "jitter": "shake",
    "judder": "shake",
    "wobble": "shake",
    "vibrate": "shake",
    "jerk": "shake",
    "jolt": "shake",
    "shudder": "shake",
    "lurch": "shake",
}.items():
    USAGES[_word] = USAGES[_like]._replace(technical=False)
USAGES["skim"] = _FLY._replace(plain=Meant(m.FlyOver))
USAGES["crab"] = USAGES["truck"]._replace(technical=False)
for _word in "follow trail chase pursue shadow accompany hug".split():
    USAGES[_word] = Usage({}, dict.fromkeys(_BESIDE, _TRACK), _TRACK)
USAGES["float"] = USAGES["drift"]

ENCLOSED = frozenset(
    """room scene area space city landscape horizon kitchen hall house interior office forest square
    street set studio shop market skyline surroundings stadium crowd church cafe""".split()
)
"""What a camera that "pans around" it stands in the middle of."""

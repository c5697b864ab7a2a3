"""Realistic phrases and prompts drawn from them, for checking the English."""

from random import Random
from typing import TypedDict

from kling_prompt import (
    CLOCKWISE,
    DOWN,
    IN,
    LEFT,
    OUT,
    RIGHT,
    UP,
    BulletTime,
    Crane,
    CrashZoom,
    Dive,
    DollyZoom,
    Drift,
    Drone,
    FlyOver,
    FlyThrough,
    Handheld,
    Lead,
    Move,
    Orbit,
    Pan,
    Pedestal,
    Prompt,
    PullOut,
    PushIn,
    RackFocus,
    Rise,
    Roll,
    Spiral,
    Stabilized,
    Static,
    Sweep,
    Tilt,
    Together,
    Track,
    Truck,
    TurnToward,
    WhipPan,
    Zoom,
)
from kling_prompt.parts import AXES
from kling_prompt.words._direction import Depth, Sideways, Vertical

# subject, details, what it could do (third person and participle)
SUBJECTS: list[tuple[str, list[str], list[tuple[str, str]]]] = [
    (
        "a lone samurai",
        ["in weathered armor", "with a scar across his cheek", "holding a broken sword"],
        [
            ("stands on a windy hilltop", "standing on a windy hilltop"),
            ("draws his sword", "drawing his sword"),
        ],
    ),
    (
        "a young woman",
        ["wearing a flowing red dress", "with silver hair and a crooked smile", "barefoot"],
        [
            ("walks through tall grass", "walking through tall grass"),
            ("turns her head slowly", "turning her head slowly"),
            ("laughs softly", "laughing softly"),
        ],
    ),
    (
        "two children",
        ["in yellow raincoats", "with muddy boots"],
        [
            ("chase a kite", "chasing a kite"),
            ("splash through puddles", "splashing through puddles"),
        ],
    ),
    (
        "an elderly fisherman",
        ["with a white beard", "wrapped in a thick wool coat"],
        [
            ("mends a net", "mending a net"),
            ("casts a line into the water", "casting a line into the water"),
        ],
    ),
    (
        "a white ceramic coffee mug",
        ["with a printed logo", "chipped at the rim"],
        [("sits in the morning sun", "sitting in the morning sun")],
    ),
    (
        "8 red balloons",
        ["tied with silver string"],
        [("drift above the rooftops", "drifting above the rooftops")],
    ),
    (
        "a flock of starlings",
        ["dense as smoke"],
        [("wheels across the sky", "wheeling across the sky")],
    ),
    (
        "iPhone screens",
        ["glowing in the dark"],
        [("light up one by one", "lighting up one by one")],
    ),
    (
        'a neon sign that reads "Open 24 Hours"',
        [],
        [("flickers above the door", "flickering above the door")],
    ),
    (
        "a robot gardener",
        ["made of polished brass", "with glowing blue eyes"],
        [
            ("waters a single orchid", "watering a single orchid"),
            ("trims a hedge", "trimming a hedge"),
        ],
    ),
    (
        "an orange tabby cat",
        ["with its tail held high"],
        [("strolls along a garden wall", "strolling along a garden wall")],
    ),
    (
        "Mara",
        ["a tall detective in a gray trench coat"],
        [("studies an old photograph", "studying an old photograph")],
    ),
    (
        "the old lighthouse",
        ["its paint peeling"],
        [("blinks through the storm", "blinking through the storm")],
    ),
    (
        "a dragon",
        ["with emerald scales", "covered in frost"],
        [
            ("unfurls its wings", "unfurling its wings"),
            ("circles a ruined tower", "circling a ruined tower"),
        ],
    ),
    (
        "a hummingbird",
        ["with a ruby throat"],
        [("hovers beside a red flower", "hovering beside a red flower")],
    ),
    (
        "a vintage motorcycle",
        ["painted deep green"],
        [("speeds down a desert highway", "speeding down a desert highway")],
    ),
    (
        "an astronaut",
        ["in a scuffed white suit"],
        [("floats past a broken satellite", "floating past a broken satellite")],
    ),
    (
        "three wolves",
        ["with snow on their backs"],
        [("run through the birch trees", "running through the birch trees")],
    ),
    (
        "a street musician",
        ["in a velvet jacket"],
        [("plays the accordion", "playing the accordion")],
    ),
    (
        "a knight and a squire",
        [],
        [("kneel before the throne", "kneeling before the throne")],
    ),
]

SCENES = [
    "a quiet kitchen",
    "an empty beach at sunset",
    "kitchen",
    "in a stone chapel",
    "a museum hall",
    "under an arched bridge",
    "across an open field",
    "the edge of a frozen lake",
    "a rooftop overlooking the city",
    "deep in a bamboo forest",
    "a busy city plaza",
    "Paris",
    "a crowded night market",
    "a narrow alley in Tokyo",
    "on a glossy black marble countertop",
    "an abandoned train station",
    "outside a small bakery",
    "a mountain road",
    "In the moonlight.",
]

HOURS = ["at dawn", "a rainy afternoon", "golden hour", "night", "on a summer evening"]

SCENE_DETAILS = [
    "steam curls into the morning air",
    "wildflowers sway in the breeze",
    "birds fly overhead",
    "Fog drifts between the trees.",
    "red maple leaves",
    "drifting incense",
    "a bronze bell",
    "surrounded by paper lanterns",
    "with neon signs glowing in the distance",
    "overlooking the sea",
    "dust motes float in a shaft of light",
    "The crowd erupts!",
    "Footsteps echo in the dark...",
]

THINGS = ["the door", "her hands", "the old clock", "a burning city", "the horizon", "the flame"]


class Speed(TypedDict, total=False):
    slow: bool
    fast: bool
    smooth: bool


def motion(random: Random) -> Move:
    """A move with some of its parameters."""
    thing = random.choice(THINGS)
    speeds: list[Speed] = [{}, {}, {"slow": True}, {"fast": True}, {"smooth": True}]
    speed = random.choice(speeds)
    sides: list[Sideways] = [LEFT, RIGHT]
    side = random.choice(sides)
    heights: list[Vertical] = [UP, DOWN]
    height = random.choice(heights)
    depths: list[Depth] = [IN, OUT]
    depth = random.choice(depths)
    choices: list[Move] = [
        Orbit(**speed),
        Orbit(CLOCKWISE, degrees=180, around=thing, **speed),
        Pan(side, **speed),
        Pan(side, across="the valley", **speed),
        Pan(side, start="her face", end=thing, **speed),
        WhipPan(side),
        Tilt(height, reveal=thing, **speed),
        Roll(CLOCKWISE, when="the ship tumbles"),
        Zoom(depth, on=thing, **speed),
        Zoom(OUT, **speed),
        CrashZoom(IN, on=thing),
        DollyZoom(),
        RackFocus(start="the candle", end=thing),
        PushIn(**speed),
        PushIn(on=thing, **speed),
        PullOut(reveal=thing, **speed),
        PullOut(start="close on " + thing, end="a wide shot of the hall", **speed),
        Truck(side, past="the shop windows", **speed),
        Pedestal(height, **speed),
        Crane(height, over="the rooftops", when="the sun rises", **speed),
        Spiral(height, around=thing),
        Track(**speed),
        Track(following="the rider", position="from the side", **speed),
        Lead(**speed),
        FlyThrough("a burning forest", **speed),
        FlyOver("the rooftops"),
        Sweep(**speed),
        Rise("the treetops", reveal="a snowy mountain"),
        Dive("the river", **speed),
        Drift(side, detail="pausing briefly on the logo"),
        BulletTime(),
        TurnToward(thing, when="it opens"),
    ]
    return random.choice(choices)


def camera(random: Random) -> list[Move]:
    """One to three words for the camera."""
    kind = random.random()
    if kind < 0.15:
        return [Static()]
    if kind < 0.25:
        return [random.choice([Handheld(), Handheld(shaky=True), Drone(), Stabilized()])]
    moves = [motion(random)]
    if kind > 0.75:
        moves.append(motion(random))
    if 0.6 < kind < 0.75:
        moves.insert(0, random.choice([Handheld(), Drone(), Stabilized()]))
    if kind > 0.95:
        moves = [Together(PullOut(slow=True), Tilt(UP))]
    return moves


def prompt(random: Random) -> Prompt:
    """A prompt as somebody would write it, with some of its parts."""
    subject, details, actions = random.choice(SUBJECTS)
    made = Prompt().subject(
        subject, *random.sample(details, min(len(details), random.choice([0, 1, 1, 2])))
    )
    acts = random.random() < 0.85
    if acts:
        made = made.action(random.choice(random.choice(actions)))
    if not acts or random.random() < 0.7:
        made = made.scene(
            random.choice([*SCENES, *HOURS] if acts else SCENES),
            *random.sample(SCENE_DETAILS, random.choice([0, 0, 1, 2, 3])),
        )
    if random.random() < 0.75:
        made = made.camera(*camera(random))
    for part, axis in AXES.items():
        if random.random() < 0.3:
            words = random.sample(list(axis), random.choice([1, 1, 1, 2]))
            made = getattr(made, part)(*words)
    return made

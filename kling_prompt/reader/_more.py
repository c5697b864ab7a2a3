"""More ways to write the words than their aliases, and which of the aliases are everyday words."""

from kling_prompt.reader._moves import Meant
from kling_prompt.words import moves as m
from kling_prompt.words._direction import Direction
from kling_prompt.words._move import Move

FREE = frozenset(
    """macro ecu xcu mcu closeup midshot moonlit starlit candlelit firelit torchlit spotlit backlit
    chiaroscuro backlighting underlighting uplighting moonlight starlight candlelight firelight
    torchlight lamplight fisheye anamorphic vignetting claymation photorealistic photorealism
    hyperrealistic aerially grayscale greyscale sepia synthwave vaporwave neonpunk
    rotoscoped""".split()
)
"""Words that nobody uses but for pictures."""

TAGS = frozenset(
    {
        "dolly",
        "jib",
        "standard lens",
        "old lens",
        "practical lights",
        "colored lights",
        "neon signs",
        "street lights",
        "fluorescent tubes",
        "flashing lights",
        "real time",
        "high detail",
        "exaggerated features",
        "folded paper",
        "action figure",
        "children's book",
        "picture book",
        "stained glass",
        "comic book",
        "street art",
        "spray paint",
        "alien planet",
        "alien world",
        "fairy tale",
        "wild west",
        "love story",
        "martial arts",
        "cyberpunk city",
        "chase",
        "insert",
        "reveal",
        "montage",
        "morphing",
        "wet lens",
        "color change",
        "steam",
        "mosaic",
        "phone footage",
        "low light",
    }
)
"""Aliases that are things too: they count where they stand alone."""

FRAMED = frozenset(
    {
        "looking up",
        "looking up at",
        "looking down on",
        "looking down",
        "from the hip",
        "over the shoulder",
        "over the shoulder of",
        "street level",
        "ground level",
        "water level",
        "hip level",
        "knee level",
        "knee height",
        "shoulder level",
        "shoulder height",
        "eye level",
        "low to the ground",
        "fills the frame",
        "filling the frame",
        "high speed",
        "in reverse",
        "in real time",
        "out of focus",
        "subject on the left",
        "subject on the right",
    }
)
"""Phrases of place and side that people and things have too."""

SIDED = frozenset(
    {
        "from behind",
        "from the back",
        "from the side",
        "from the front",
        "from front",
        "from above",
        "from below",
        "from the air",
        "from right overhead",
        "in profile",
        "facing the camera",
        "from under the water",
        "rear view",
        "side profile",
        *("from ground level", "from the ground level", "at the ground level"),
        *("from eye level", "from the eye level", "at the eye level"),
        *("from water level", "from the street level"),
    }
)
"""Sides from which one may look, or come."""

LOOKING = frozenset(
    {
        *(
            "looks up at",
            "looks steeply up at",
            "looks straight up at",
            "pointing up at",
            "points up at",
            "angled up at",
        ),
        *("looks down at", "looks down on", "looks down upon", "points down at", "angled down at"),
        *("pointing down at", "gazes down at", "gazes up at", "peers down at", "peers up at"),
        *("behind", "positioned behind", "directly behind"),
        *("on the ground", "on the floor", "close to the ground", "near the ground"),
        *("just above the ground", "inches from the ground", "low on the ground"),
        *("over his shoulder", "over her shoulder", "over their shoulder"),
    }
)
"""Where a camera is or looks; people do both too."""

BLURRED = frozenset({"blurred", "blurry", "defocused", "blur", "out-of-focus"})
"""What a background is."""

SIZED = frozenset({"wide", "medium", "establishing"})
"""Adjectives of size, which need a shot right behind them."""

FRAMING = frozenset({"high", "low", "overhead", "aerial", "underwater", "panorama"})
"""Adjectives that need a shot."""

MOOD_HEADS = frozenset("mood atmosphere vibe tone feel scale energy".split())

_FILMED = ("shot", "filmed", "captured", "recorded")
_WITH = ("on", "with", "from", "by", "using")
_CARRIERS = {
    "Tripod": ("tripod",),
    "Gimbal": ("gimbal",),
    "Stabilized": ("steadicam", "stabilizer"),
    "Slider": ("slider",),
    "CraneArm": ("crane", "jib"),
    "Drone": ("drone", "quadcopter"),
    "FpvDrone": ("fpv drone",),
    "ActionCamera": ("gopro", "action camera"),
    "Smartphone": ("phone", "smartphone", "iphone", "cell phone", "mobile phone"),
    "Webcam": ("webcam",),
    "BodyCamera": ("body cam", "bodycam"),
    "DashCamera": ("dashcam", "dash cam"),
    "Handheld": ("handheld camera", "hand-held camera"),
}


def filmed(support: str) -> list[str]:
    """Every way to say that something is filmed with what carries the camera."""
    return [
        f"{verb} {by} {article}{noun}"
        for noun in _CARRIERS.get(support, ())
        for verb in _FILMED
        for by in _WITH
        for article in ("", "an " if noun[0] in "ai" else "a ")
    ]


_BLURS = ("blurred", "blurry", "out of focus", "defocused", "bokeh", "soft and blurry")
_HOW = (
    *("", "slightly ", "softly ", "gently ", "heavily ", "completely ", "beautifully "),
    *("very ", "extremely ", "totally "),
)
_AWAY = (
    *("in the background", "behind", "behind her", "behind him", "behind them", "behind it"),
    *("beyond", "across the table", "across the board", "across the room"),
)
_SOFT = ("soft blur", "a soft blur", "blur", "bokeh", "soft bokeh", "a blur")


def further() -> list[tuple[str, str, tuple[str, ...]]]:
    """Phrases that are made of parts."""
    blurred = tuple(
        f"background {verb}{how}{blur}"
        for verb in ("", "is ", "remains ", "stays ", "becomes ")
        for how in _HOW
        for blur in _BLURS
    )
    away = tuple(f"{blur} {where}" for blur in ("out of focus", "blurred") for where in _AWAY)
    soft = tuple(
        f"{into} {blur}"
        for into in ("into", "dissolves into", "melts into", "falling into", "fading into")
        for blur in _SOFT
    )
    flown = tuple(
        f"{verb} from {craft}"
        for verb in ("filmed", "shot", "seen", "view", "captured")
        for craft in ("a helicopter", "a plane", "an airplane", "the sky", "an aircraft")
    )
    eyes = tuple(f"{seen} through {whose} eyes" for seen in _SEEN for whose in _WHOSE)
    led = tuple(f"looking over {whose} shoulder of" for whose in ("the", "a"))
    shoulders = tuple(f"{seen} over {whose} shoulder" for seen in _SEEN for whose in _WHOSE)
    return [
        ("focus", "BLURRED_BACKGROUND", (*blurred, *away, *soft)),
        ("angle", "AERIAL", flown),
        ("viewpoint", "POINT_OF_VIEW", eyes),
        ("viewpoint", "OVER_THE_SHOULDER", (*shoulders, *led)),
    ]


_SEEN = ("seen", "shot", "filmed", "view", "looking", "camera")
_WHOSE = ("his", "her", "their", "its", "the subject's")

FURTHER: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (
        "shot",
        "EXTREME_CLOSE_UP",
        (
            *("extreme close-ups", "extreme close view", "extreme tight shot", "super close-up"),
            *("super closeup", "ultra close-up", "very close shot", "super close shot"),
            *("extreme close shot", "extra close-up", "ultra close shot", "extremely close shot"),
        ),
    ),
    ("shot", "COWBOY", ("medium full shot", "medium-full", "mid-long shot", "mid-wide shot")),
    (
        "shot",
        "CLOSE_UP",
        (
            *("close-ups", "close-up view", "tight shot", "close view", "closeups", "closer shot"),
            *("tight view", "begin tight on", "begins tight on", "start tight on"),
            *("starts tight on", "opens tight on", "open tight on"),
        ),
    ),
    ("shot", "WIDE", ("wide",)),
    ("shot", "MEDIUM", ("medium",)),
    ("shot", "ESTABLISHING", ("establishing",)),
    ("shot", "MEDIUM_CLOSE_UP", ("medium close shot", "medium close-ups", "head-and-shoulders")),
    (
        "shot",
        "MEDIUM",
        ("medium shots", "mid-range shot", "waist-up shot", "waist-up", "mid-level shot"),
    ),
    ("shot", "FULL", ("full-length shot", "full-body", "full length view", "full-body view")),
    (
        "shot",
        "WIDE",
        (
            *("wide shots", "long shots", "wide-shot", "wide establishing view", "wider shot"),
            *("long-range shot", "distant shot", "far shot", "wide perspective", "distance shot"),
            *("long-distance shot", "wide image"),
        ),
    ),
    (
        "shot",
        "EXTREME_WIDE",
        ("extreme wide", "ultra-wide", "super wide shot", "ultrawide shot", "very long shot"),
    ),
    ("shot", "MACRO", ("macro view", "macro lens shot", "macro cinematography", "macro footage")),
    (
        "angle",
        "LOW",
        (
            *("low angles", "hero angle"),
            "low camera angle",
            "low perspective",
            "low vantage point",
            "mounted low",
            "low viewpoint",
            "worm-like angle",
            "upward angle",
            "looking up at",
        ),
    ),
    (
        "angle",
        "LOW",
        (
            *("from below", "low to the ground angle", "looks up at", "looks steeply up at"),
            "looks straight up at",
            *("pointing up at", "points up at", "angled up at", "gazes up at", "peers up at"),
            *("lower angle", "angle: low", "camera angle: low", "upward view", "upward shot"),
        ),
    ),
    (
        "angle",
        "HIGH",
        (
            *("looks down at", "looks down on", "looks down upon", "points down at"),
            *("angled down at", "pointing down at", "gazes down at", "peers down at"),
            *(
                "higher angle",
                "angle: high",
                "camera angle: high",
                "downward view",
                "downward shot",
                "elevated view",
            ),
            *("elevated shot", "raised angle"),
        ),
    ),
    (
        "angle",
        "DUTCH",
        (
            *("tilted camera", "tilted camera angle", "tilted angle", "tilted frame"),
            *("slanted angle", "tilted shot", "crooked angle", "canted camera", "canted shot"),
        ),
    ),
    ("angle", "EYE_LEVEL", ("straight-on shot", "straight-on view", "straight-on")),
    ("angle", "EYE_LEVEL", ("from eye level", "from the eye level", "at the eye level")),
    ("angle", "STREET_LEVEL", ("from the street level",)),
    ("angle", "WATER_LEVEL", ("from water level",)),
    (
        "angle",
        "GROUND_LEVEL",
        (
            *("from ground level", "from the ground level", "at the ground level"),
            *("on the ground", "on the floor", "close to the ground", "near the ground"),
            *("just above the ground", "inches from the ground", "low on the ground"),
            *("floor-level shot", "floor-level angle"),
        ),
    ),
    (
        "angle",
        "HIGH",
        (
            "from above",
            "high angles",
            "elevated angle",
            "high vantage point",
            "elevated perspective",
            "high camera angle",
            "downward angle",
            "looking down on",
            "high viewpoint",
        ),
    ),
    ("angle", "EYE_LEVEL", ("eye-level perspective",)),
    ("angle", "GROUND_LEVEL", ("ground-level angle", "ground-level perspective")),
    (
        "angle",
        "STREET_LEVEL",
        ("street-level angle", "street-level perspective", "from street level"),
    ),
    (
        "angle",
        "OVERHEAD",
        (
            *("top-down", "topdown", "topdown shot", "topdown view"),
            "top-down perspective",
            "straight down",
            "directly overhead",
            "directly above",
            "overhead angle",
            "overhead perspective",
            "from above looking down",
            "from above looking straight down",
            "shot from above looking down",
            "top view",
            "view from the top",
        ),
    ),
    (
        "angle",
        "BIRDS_EYE",
        (
            *("bird's-eye", "birds-eye", "bird's-eye perspective", "bird's-eye-view", "bird view"),
            *("bird-eye view", "bird-eye", "bird perspective", "bird's view", "birds view"),
        ),
    ),
    (
        "angle",
        "WORMS_EYE",
        (
            *("worm's-eye", "extreme low-angle", "worm-eye view", "frog perspective"),
            *("frog's-eye view", "frog-eye view", "worm view"),
        ),
    ),
    (
        "angle",
        "AERIAL",
        (
            *("aerial footage", "aerial perspective", "aerial drone footage", "aerially"),
            *("helicopter shot", "helicopter view", "drone's-eye view", "aerial imagery"),
        ),
    ),
    (
        "viewpoint",
        "FIRST_PERSON",
        (
            "first person pov",
            "first-person",
            "first-person camera",
            "egocentric view",
            "first-person shot",
            "first person perspective",
        ),
    ),
    ("viewpoint", "THIRD_PERSON", ("third-person",)),
    ("viewpoint", "POINT_OF_VIEW", ("through the eyes of", "subjective shot", "subjective pov")),
    (
        "viewpoint",
        "OVER_THE_SHOULDER",
        (
            "over-the-shoulder view",
            "over-the-shoulder angle",
            "over-shoulder shot",
            "over the shoulder shot",
            "over the shoulder camera shot",
            "over the shoulder of",
            *("over his shoulder", "over her shoulder", "over their shoulder"),
            *("from over his shoulder", "from over her shoulder", "from over the shoulder"),
        ),
    ),
    (
        "viewpoint",
        "PROFILE",
        (
            "side angle",
            "side shot",
            "side-on shot",
            "side-on view",
            "side-on",
            "from a side view",
            "lateral view",
        ),
    ),
    (
        "viewpoint",
        "FRONT",
        (
            *(
                "front-facing view",
                "front-facing perspective",
                "front-facing shot",
                "front angle",
                "front-view",
                "frontal shot",
                "front shot",
            ),
            *("head-on shot", "head-on view", "frontal angle"),
        ),
    ),
    (
        "viewpoint",
        "BACK",
        (
            "back angle",
            "behind view",
            "rear angle",
            "from behind the subject",
            "rear shot",
            "rear view of",
            "rear view shot",
            *("behind", "positioned behind", "directly behind"),
        ),
    ),
    (
        "lens",
        "WIDE_ANGLE",
        ("wide-angle", "wide angles", "wide-angle perspective", "wide angle camera"),
    ),
    (
        "lens",
        "TILT_SHIFT",
        (
            *("tilt-shift photography", "tilt-shift style", "tilt-shift photo", "tiltshift"),
            *("tilt-shift video", "tilt-shift footage", "tilt-shift shot"),
        ),
    ),
    ("lens", "TELEPHOTO", ("telephoto",)),
    ("lens", "PRIME", ("f/1.2", "f/1.8", "f/2", "f/2.0")),
    (
        "focus",
        "SHALLOW",
        (
            "depth-of-field effect",
            "narrow depth of field",
            "shallow depth",
            "depth: shallow",
            "depth: very shallow",
            "very shallow depth",
            "slightly blurred background with depth",
        ),
    ),
    (
        "focus",
        "BLURRED_BACKGROUND",
        (
            *("blurred", "blurry", "defocused", "blur", "out-of-focus"),
            "background blur",
            "blurred backdrop",
            "blurring the background",
            "blurs the background",
            "slightly blurred background",
            "out-of-focus background",
            "background blurs",
            "background fades into blur",
            "softly blurred",
            "blurry backdrop",
            "soft background blur",
        ),
    ),
    (
        "pace",
        "SLOW_MOTION",
        (
            *("slow mo", "slowmo", "high-speed camera", "high-speed footage"),
            "slomo",
            "slow-mo shot",
            "slow-motion footage",
            "slow motion shot",
            "slowmotion",
            "slow motion effect",
            *("slowed-down footage", "slowed-down video", "slowed-down shot", "slowed footage"),
            "dramatic slow motion",
        ),
    ),
    (
        "pace",
        "ULTRA_SLOW_MOTION",
        (
            "ultra-slow motion",
            "super-slow-motion",
            "extreme slow-mo",
            "ultra slow-mo",
            "super slow mo",
            "extremely slow motion",
            "120fps",
            "240fps",
            "1000fps",
        ),
    ),
    (
        "pace",
        "TIME_LAPSE",
        (
            "time lapses",
            "time-lapsed",
            "timelapses",
            "time lapse video",
            "time-lapse footage",
            "time lapse photography",
        ),
    ),
    (
        "pace",
        "FAST_FORWARD",
        (
            *("sped up", "sped-up", "speeded up", "accelerated motion", "accelerated footage"),
            *("2x speed", "4x speed"),
        ),
    ),
    (
        "pace",
        "FAST_PACED",
        (
            "fast-paced",
            "rapid pace",
            "breakneck pace",
            "high-speed action",
            "high-speed flight",
            "fast pace",
        ),
    ),
    ("pace", "HYPERLAPSE", ("hyper lapse",)),
    (
        "pace",
        "LONG_TAKE",
        (
            *("single take", "one take", "one continuous take", "single continuous take"),
            *("one-shot take", "continuous take", "one unbroken take", "unbroken shot"),
            *("in one shot", "one-take", "unbroken take"),
        ),
    ),
    ("pace", "REAL_TIME", ("real-time speed", "regular speed", "real-life speed")),
    (
        "style",
        "CINEMATIC",
        (
            "cinematic lighting",
            "cinematic shot",
            "cinematic footage",
            "cinematic video",
            "cinematic quality",
            "cinematic scene",
        ),
    ),
)
"""Phrases besides the aliases: part, name of the word, texts."""

SPLIT: tuple[tuple[str, str, str, int], ...] = (("anamorphic lens flare", "lens", "ANAMORPHIC", 1),)
"""Phrases of which the first tokens alone are the word, and the rest is another."""

SUPPORTS: dict[str, tuple[str, ...]] = {
    "Handheld": (
        "hand-held camera",
        "handheld camera work",
        "handheld style",
        "hand held shot",
        "handheld perspective",
    ),
    "Stabilized": (
        "with a steadicam",
        "steady and fluid motion",
        "steady and smooth perspective",
        "smooth and steady perspective",
        "steady and smooth motion",
        "smooth and steady motion",
        "steady focus",
        "steady motion",
        "smooth steadicam",
        "steady camera movement",
        "steady movement",
        "steady perspective",
        "stable camera",
        "stable footage",
        "stable shot",
        "steadycam",
        "steadicam footage",
        "steady and shake-free motion",
        "steady footage",
    ),
    "Drone": (
        "drone view",
        "drone video",
        "drone pov",
        "drone perspective",
        "drone-style",
        "aerial drone",
        "drone flight",
        "drone photography",
        "filmed by drone",
        "filmed by a drone",
        "shot by a drone",
        "captured by a drone",
        "filmed with a drone",
        "shot with a drone",
        "from a drone",
        "drone flyover",
    ),
    "FpvDrone": ("fpv drone footage", "fpv drone view", "fpv drone flight", "fpv shot"),
    "Smartphone": ("smartphone footage style", "iphone footage", "iphone video"),
    "ActionCamera": ("gopro footage", "gopro video", "gopro view", "gopro pov"),
}
"""Ways to say how the camera is carried, besides the aliases."""

SHAKY = (
    *("slightly shaky handheld camera", "shaky handheld camera", "slightly shaky handheld"),
    *("shaky handheld", "shaky handheld footage", "shaky hand-held camera", "shaky handheld shot"),
    *("shaky camera work", "shaky footage", "shaky video", "shaky-cam footage"),
)
"""Ways to say that the hand shakes."""

CARRIED = frozenset(
    {"racing drone", "fpv drone", "on rails", "on a crane", "crane arm", "jib arm", "dolly track"}
    | {"phone camera", "laptop camera", "helmet camera", "security camera", "surveillance camera"}
    | {"cctv camera", "on a tripod", "on a dolly", "on a slider", "web camera", "action camera"}
    | {"smartphone camera", "dash cam", "body cam", "camera slider", "stationary tripod"}
)
"""Ways to say it that name things too: they count with a shot, or alone."""


def moves() -> list[tuple[str, Move | Meant]]:
    """Moves that are told by nouns of their own."""
    named: dict[Meant, tuple[str, ...]] = {
        Meant(m.BulletTime): (
            "bullet time",
            "bullet-time orbit",
            "bullet-time shot",
            "frozen-time orbit",
            "time slice",
            "bullet time effect",
        ),
        Meant(m.Shake): (
            "camera shake",
            "shaky cam",
            "shaky camera",
            "intense shaking",
            "jittery camera",
            "shaking camera",
            "shaking effect",
            "noticeable shaking",
            "intense shaking effect",
            "screen shake",
        ),
        Meant(m.DollyZoom): (
            "vertigo effect",
            "zolly",
            "contra-zoom",
            "trombone shot",
            "dolly-zoom effect",
        ),
        Meant(m.FlyThrough): (
            *("fly-through", "flythrough", "fly-through shot", "walkthrough shot"),
            *("walkthrough video", "video walkthrough", "cinematic walkthrough"),
        ),
        Meant(m.PushIn): ("approach shot", "approaching shot"),
        Meant(m.Pedestal, Direction.UP): ("elevator shot",),
        Meant(m.Truck, Direction.RIGHT): (
            *("lateral slide", "lateral move", "lateral truck", "lateral dolly"),
            "lateral camera movement",
        ),
        Meant(m.FlyOver): ("flyover", "fly-over", "flyover shot", "flyby", "fly-by"),
        Meant(m.RackFocus): ("rack focus", "focus pull", "rack-focus"),
        Meant(m.Track): (
            "tracking shot",
            "following shot",
            "follow shot",
            "steady follow",
            "follow cam",
            "side-tracking shot",
            "lateral tracking shot",
            "follow-cam",
            "tracking",
            "traveling shot",
            "travelling shot",
            *("chase cam", "chase camera", "chase cam shot", "pursuit cam"),
        ),
        Meant(m.Lead): (
            "leading shot",
            "lead tracking",
            "reverse tracking shot",
            "lead-tracking shot",
        ),
        Meant(m.Orbit): (
            "360-degree shot",
            "360 shot",
            "360-degree rotation",
            "360-degree view",
            "360 rotation",
            "orbit shot",
            "arc shot",
            *("circular tracking shot", "circular shot", "circular camera movement"),
        ),
        Meant(m.Rise): ("rising shot", "drone rise"),
        Meant(m.Descend): ("descending shot",),
        Meant(m.Dive): ("diving shot",),
        Meant(m.Drift): ("drifting camera", "floating camera"),
        Meant(m.Sweep): ("sweeping shot", "sweeping camera movement", "sweeping aerial shot"),
        Meant(m.Roll): ("rotating camera", "rolling camera", "barrel roll shot", "dutch roll"),
        Meant(m.Crane, Direction.UP): ("crane shot", "jib shot"),
    }
    table: list[tuple[str, Move | Meant]] = [
        (text, meant) for meant, texts in named.items() for text in texts
    ]
    return table + [(text, m.Static()) for text in _STATIC]


_STATIC = (
    *("static", "static camera", "static shot", "static camera shot", "locked-off shot"),
    *(
        "locked-off camera",
        "locked static",
        "fixed camera",
        "fixed shot",
        "still camera",
        "locked-off",
    ),
    *("motionless camera", "motionless shot", "motionless frame", "unmoving camera"),
    *("completely still frame", "completely still shot", "perfectly still frame"),
    *("perfectly still shot", "perfectly still camera", "camera frozen in place"),
    *("camera fixed in place", "camera, fixed in place", "camera, fixed in its place"),
    *("camera fixed", "camera stationary", "camera static", "camera still", "camera unmoving"),
    *("camera motionless", "camera locked", "camera locked off", "on a tripod, unmoving"),
    *("immobile camera", "frozen camera", "unmoving shot", "unmoving frame"),
    *("steady shot", "stationary camera", "stationary shot", "locked shot", "locked camera"),
    *(
        "static frame",
        "static view",
        "fixed frame",
        "still shot",
        *("static tripod shot", "locked-down tripod shot", "locked tripod shot"),
        *("locked-off tripod shot", "fixed tripod shot"),
    ),
    *("locked-down shot", "locked-down camera", "no camera movement", "fixed camera angle"),
    *("without camera movement", "motionless camera", "unmoving camera", "no moving camera"),
    *("no camera motion", "no camera moves", "no movement of the camera", "immobile camera"),
    *("without moving the camera", "zero camera movement", "camera without movement"),
    *("camera movement: none", "camera motion: none", "movement: none", "camera: fixed"),
    *("camera motion: fixed", "camera movement: fixed", "camera motion: static"),
    *("movement: static", "motion: static"),
    *("camera: still", "camera: stationary", "camera: locked", "camera movement: static"),
)

"""The words around a camera's verbs: what names a camera, what joins verbs, what is no camera.

Knows lists of words only; what they decide is told by `_subject`, `_grounds` and `_camera`.
"""

from kling_prompt.reader._verbs import AUXILIARIES, MANNERS
from kling_prompt.reader._ways import CCW, CW, DOWN, IN, LEFT, OUT, RIGHT, UP
from kling_prompt.words import moves as m
from kling_prompt.words._move import Move

CAMERA, VIEW, CLAUSE, PASSIVE, COMPOUND, FOCUS, IT, THEN = range(1, 9)
ROLES: dict[str, int] = {
    **dict.fromkeys("camera cam we drone".split(), CAMERA),
    **dict.fromkeys("shot view footage perspective pov viewpoint scene video".split(), VIEW),
    **dict.fromkeys("clip frame sequence lens image picture".split(), VIEW),
    **dict.fromkeys("as when where who that which until because whose".split(), CLAUSE),
    **dict.fromkeys("captured filmed recorded".split(), PASSIVE),
    **dict.fromkeys("crash snap swish flash".split(), COMPOUND),
    "focus": FOCUS,
    "it": IT,
    "then": THEN,
}
"""What a token may be for the sentence, besides a phrase or a verb."""

CAMERAS = frozenset("camera cam cameras camera's".split())
VIEWS = frozenset(
    "shot view footage perspective pov viewpoint scene video clip frame sequence".split()
)
LOOSE = frozenset("scene video clip frame sequence footage".split())
PICTURES = frozenset("image picture".split())
ZOOMED = frozenset("zoom pan dolly push pull".split())
"""What a picture does only where the camera does it; pictures tilt and slide on walls."""
SCALED = frozenset("widen tighten shake jerk".split())
"""What a shot or a frame does when the lens does it, or the hand."""
CARRIERS = frozenset("camera cam webcam steadicam steadycam gopro gimbal".split())
"""Last words of a way to carry the camera that name the camera too."""
OPENS = frozenset(',;:-–—([{|•*"/+>') | frozenset(
    "and as while with when then where which but before until after because so".split()
)
MODIFIERS = (
    frozenset(
        """the a an our handheld drone steadicam shaky slightly fpv gimbal static main virtual
        moving still same single unsteady hand held stabilized security body overhead aerial slow
        smooth steady cinematic first person third 3d movie film floating flying mounted side
        scrolling tracking moving rotating circling orbiting gliding""".split()
    )
    | MANNERS
)
BREAKS = frozenset(',;:–—|•*([{])}"/+>')
CHAIN = (
    MANNERS
    | AUXILIARIES
    | frozenset(
        """, a an the make makes making doing perform performs performing executes executing do does
        upward downward leftward rightward clockwise counterclockwise anticlockwise counter anti
        reverse backward
        initiates incorporating incorporates incorporate adds adding add another using featuring
        with backwards simultaneous motion movement combined transitions into transitioning begin
        degree 360 180 90 aerial overhead""".split()
    )
)
ARTICLES = frozenset("a an the another".split())
WAY_OF = {
    "upward": UP,
    "downward": DOWN,
    "leftward": LEFT,
    "rightward": RIGHT,
    "clockwise": CW,
    "counterclockwise": CCW,
    "anticlockwise": CCW,
    "counter": CCW,
    "anti": CCW,
    "reverse": OUT,
    "backward": OUT,
    "backwards": OUT,
    "forward": IN,
}
SHOTS = frozenset("shot shots move movement movements motion take camera trajectory".split())
CARRYING = frozenset("drone aerial helicopter gimbal steadicam handheld overhead".split())
"""What may stand between a move and its shot: "a circling drone shot"."""
FIRM_SHOTS = frozenset("shot shots take camera".split())
SHOOTABLE = frozenset(
    """pan tilt zoom dolly truck track follow orbit arc crane jib boom pedestal sweep whip-pan trail
    crash-zoom dolly-zoom push pull pull-out spiral corkscrew""".split()
)
WEAKLY_SHOOTABLE = frozenset(
    "rise ascend descend dive rotate revolve circle fly drift lead glide float".split()
)
STILL = frozenset(
    """still static fixed stationary locked motionless steady unmoving immobile anchored put
    planted frozen""".split()
)
STILL_VERBS = frozenset("be hold remain stay keep stand maintain hang hover".split())
KEEPING = frozenset("stay keep".split())
HARD_STOPS = frozenset(".!?…")
IMPERATIVE = {
    "orbit": frozenset("around".split()),
    "circle": frozenset("around the a".split()),
    "arc": frozenset("around the a left right".split()),
    "follow": frozenset(
        "the a an him her them his their behind from along alongside two three".split()
    ),
    "track": frozenset("the a an it him her them behind alongside along with".split()),
    "fly": frozenset("through over across above into past between around toward towards".split()),
    "glide": frozenset("through over across past along around toward towards".split()),
    "rotate": frozenset("around".split()),
    "spin": frozenset("around".split()),
    "revolve": frozenset("around".split()),
    "move": frozenset("through toward towards around along across over past".split()),
    "soar": frozenset("over above through".split()),
    "rise": frozenset("above over".split()),
    "descend": frozenset("toward towards".split()),
    "dive": frozenset("toward towards between".split()),
    "drift": frozenset("past".split()),
    "swing": frozenset("around".split()),
    "sweep": frozenset("across over through".split()),
    "spiral": frozenset("around".split()),
    "turn": frozenset("toward towards".split()),
    "float": frozenset("past through over".split()),
    "race": frozenset("through".split()),
    "weave": frozenset("through".split()),
}
NEVER = frozenset("never not doesn't won't don't".split())
MAKES = frozenset("make makes making perform performs performing executes executing does".split())
FILMED_BY = frozenset("by from via with".split())
FILMS = frozenset("films filming captures capturing shoots shooting records recording".split())
"""What a drone does that carries the camera."""
SOMEBODY = frozenset("they who that which as while we people it he she , .".split())
"""What may do something between two directions."""
TURNS = frozenset("tilts pans zooms pulls".split())
"""What nothing but a camera does."""
NAMED = frozenset("come get run step jerk jolt refocus widen tighten skim crab".split())
"""Verbs of everybody, said of the camera only where it is named."""
FOCUSED = frozenset(
    """shifts racks pulls moves transitions goes switches changes travels drifts slides snaps jumps
    passes shifting racking moving switching changing drifting going""".split()
)
"""What the focus does when it is pulled."""
NO_DETAIL = frozenset("then and while as before but after until in".split())
NOUN_USAGES: dict[type[Move], str] = {
    m.Orbit: "orbit",
    m.Crane: "crane",
    m.DollyZoom: "dolly-zoom",
    m.Drift: "drift",
    m.Roll: "roll",
    m.Truck: "truck",
    m.Pedestal: "pedestal",
}
CALM = frozenset(
    """maintaining capturing showing showcasing revealing exhibiting keeping creating giving
    bringing highlighting emphasizing focusing offering providing framing allowing displaying
    ensuring during beginning starting ending marking making building evening morning ceiling
    string king ring wing lighting setting clearing opening thing something nothing everything
    painting""".split()
)
GAP = 8  # tokens that may stand between a verb and what it hangs on
REACH = 60  # tokens that a move may take


FLIERS = frozenset(
    """move travel go glide fly soar race rush dash speed zip sail cruise hurtle weave wander snake
    slip walk float drift""".split()
)

NOTHING: frozenset[str] = frozenset()
TAGGED = frozenset("rise descend dive drift sweep turn".split())
"""Verbs that are nouns too, which may stand alone between commas."""
STILLY = frozenset(
    """completely perfectly absolutely totally entirely locked mostly very its in quite
    largely""".split()
)
"""Words that may stand before "still"."""

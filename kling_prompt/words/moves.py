"""Camera moves: what the camera does during the clip, with direction, speed and target.

Terms as film crews use them; where a vendor's interface names them otherwise, that is said there.
"""

from typing import Any, ClassVar, Unpack, final

from kling_prompt._described import Text
from kling_prompt.errors import ConflictError, WrongTypeError
from kling_prompt.words._direction import (
    CLOCKWISE,
    COUNTERCLOCKWISE,
    DOWN,
    IN,
    LEFT,
    OUT,
    RIGHT,
    UP,
    Anywhere,
    Around,
    Depth,
    Direction,
    Sideways,
    Turning,
    Vertical,
)
from kling_prompt.words._motion import SUBJECT, Complement, Course, Motion, Verb
from kling_prompt.words._move import Move, Support

_DIRECTION = Complement("direction", "")


# ------------------------------------------------------------------ standing still
@final
class Static(Move):
    """The camera does not move: a locked-off shot.

    Examples:
        >>> from kling_prompt import Prompt, Static
        >>> print(Prompt().subject("a puppy").action("sits in the grass").camera(Static()))
        Static camera. A puppy sits in the grass.
    """

    phrase = "static camera"
    aliases: ClassVar[tuple[str, ...]] = (
        "static",
        "static shot",
        "static camera shot",
        "locked-off shot",
        "locked-off camera",
        "locked static",
        "fixed camera",
        "fixed shot",
        "still camera",
        "steady shot",
        "camera remains still",
        "camera stays static",
        "camera is static",
        "stationary camera",
    )
    shows = "The frame stands still; only what is in it moves."
    verb: ClassVar[Verb] = Verb("holds still", "holding still", "static camera")


# ------------------------------------------------------------------ turning on the spot
@final
class Pan(Motion):
    """The camera turns left or right on the spot.

    Examples:
        >>> from kling_prompt import LEFT, Pan, Prompt
        >>> print(Prompt().subject("a desert").camera(Pan(LEFT, slow=True, across="the dunes")))
        A desert. The camera slowly pans left across the dunes.
    """

    required = "direction"
    phrase = "pan"
    aliases: ClassVar[tuple[str, ...]] = (
        "panning",
        "panning shot",
        "camera pans",
        "camera pan",
        "panoramic pan",
        "sweeping pan",
    )
    shows = "The view turns sideways from a fixed point, like turning one's head."
    verb: ClassVar[Verb] = Verb("pans", "panning", "pan")
    complements: ClassVar[tuple[Complement, ...]] = (
        _DIRECTION,
        Complement("across", "across "),
        Complement("following", "to follow "),
    )
    directions: ClassVar[tuple[Direction, ...]] = (LEFT, RIGHT)
    spans = True

    direction: Sideways
    across: str | None = None
    following: str | None = None

    def __init__(
        self,
        direction: Sideways,
        *,
        across: Text | None = None,
        following: Text | None = None,
        **course: Unpack[Course],
    ) -> None:
        self._set(direction=direction, across=across, following=following, **course)


@final
class WhipPan(Motion):
    """A pan so fast that the picture smears."""

    required = "direction"
    phrase = "whip pan"
    aliases: ClassVar[tuple[str, ...]] = ("swish pan", "flash pan", "whip-pan")
    shows = "The view snaps sideways in a blur and lands on something new."
    verb: ClassVar[Verb] = Verb("whip-pans", "whip-panning", "whip pan")
    complements: ClassVar[tuple[Complement, ...]] = (_DIRECTION,)
    directions: ClassVar[tuple[Direction, ...]] = (LEFT, RIGHT)
    spans = True

    direction: Sideways

    def __init__(self, direction: Sideways, **course: Unpack[Course]) -> None:
        self._set(direction=direction, **course)


@final
class Tilt(Motion):
    """The camera turns up or down on the spot."""

    required = "direction"
    phrase = "tilt"
    aliases: ClassVar[tuple[str, ...]] = (
        "tilting",
        "tilt shot",
        "camera tilts",
        "tilts upward",
        "tilts downward",
    )
    shows = "The view nods up or down from a fixed point."
    verb: ClassVar[Verb] = Verb("tilts", "tilting", "tilt")
    complements: ClassVar[tuple[Complement, ...]] = (
        _DIRECTION,
        Complement("following", "to follow "),
    )
    directions: ClassVar[tuple[Direction, ...]] = (UP, DOWN)
    spans = True

    direction: Vertical
    following: str | None = None

    def __init__(
        self,
        direction: Vertical,
        *,
        following: Text | None = None,
        **course: Unpack[Course],
    ) -> None:
        self._set(direction=direction, following=following, **course)


@final
class Roll(Motion):
    """The camera turns about its own line of sight."""

    phrase = "camera roll"
    aliases: ClassVar[tuple[str, ...]] = (
        "roll",
        "rolling camera",
        "camera rolls",
        "rotating camera",
    )
    shows = "The horizon tips over and the whole picture rotates."
    verb: ClassVar[Verb] = Verb("rolls", "rolling", "camera roll")
    complements: ClassVar[tuple[Complement, ...]] = (_DIRECTION, Complement("degrees", ""))
    directions: ClassVar[tuple[Direction, ...]] = (CLOCKWISE, COUNTERCLOCKWISE)

    direction: Turning | None = None
    degrees: int | None = None

    def __init__(
        self,
        direction: Turning | None = None,
        *,
        degrees: int | None = None,
        **course: Unpack[Course],
    ) -> None:
        self._set(direction=direction, degrees=degrees, **course)


@final
class TurnToward(Motion):
    """The camera turns until it faces something.

    Examples:
        >>> from kling_prompt import Prompt, TurnToward
        >>> print(Prompt().camera(TurnToward("the door", when="it opens")))
        The camera turns toward the door as it opens.
    """

    required = "target"
    phrase = "turn toward"
    aliases: ClassVar[tuple[str, ...]] = ("turns towards", "turns to face", "camera turns")
    shows = "The view swings round until one thing faces us."
    verb: ClassVar[Verb] = Verb("turns", "turning", "turn")
    complements: ClassVar[tuple[Complement, ...]] = (Complement("target", "toward "),)

    target: str

    def __init__(self, target: Text, **course: Unpack[Course]) -> None:
        self._set(target=target, **course)


# ------------------------------------------------------------------ changing the focal length
@final
class Zoom(Motion):
    """The focal length changes; the camera stays where it is.

    Examples:
        >>> from kling_prompt import IN, Prompt, Zoom
        >>> print(Prompt().camera(Zoom(IN, on="the flower", slow=True, smooth=True)))
        The camera slowly and smoothly zooms in on the flower.
    """

    required = "direction"
    phrase = "zoom"
    aliases: ClassVar[tuple[str, ...]] = (
        "zooming",
        "zoom shot",
        "camera zooms",
        "zoom-in",
        "zoom-out",
        "gradual zoom",
    )
    shows = "The picture magnifies or widens without any change of perspective."
    verb: ClassVar[Verb] = Verb("zooms", "zooming", "zoom")
    complements: ClassVar[tuple[Complement, ...]] = (_DIRECTION, Complement("on", "on "))
    directions: ClassVar[tuple[Direction, ...]] = (IN, OUT)

    direction: Depth
    on: str | None = None

    def __init__(
        self,
        direction: Depth,
        *,
        on: Text | None = None,
        **course: Unpack[Course],
    ) -> None:
        self._set(direction=direction, on=on, **course)


@final
class CrashZoom(Motion):
    """A sudden, very fast zoom."""

    required = "direction"
    phrase = "crash zoom"
    aliases: ClassVar[tuple[str, ...]] = ("snap zoom", "fast zoom", "whip zoom", "quick zoom")
    shows = "The picture jumps at its target, or away from it, in an instant."
    verb: ClassVar[Verb] = Verb("crash-zooms", "crash-zooming", "crash zoom")
    complements: ClassVar[tuple[Complement, ...]] = (_DIRECTION, Complement("on", "on "))
    directions: ClassVar[tuple[Direction, ...]] = (IN, OUT)

    direction: Depth
    on: str | None = None

    def __init__(
        self,
        direction: Depth,
        *,
        on: Text | None = None,
        **course: Unpack[Course],
    ) -> None:
        self._set(direction=direction, on=on, **course)


@final
class DollyZoom(Motion):
    """The camera travels one way while the lens zooms the other way."""

    phrase = "dolly zoom"
    aliases: ClassVar[tuple[str, ...]] = ("vertigo effect", "zolly", "contra-zoom", "trombone shot")
    shows = "The subject keeps its size while the background stretches or closes in."
    verb: ClassVar[Verb] = Verb("makes a dolly zoom", "making a dolly zoom", "dolly zoom")
    complements: ClassVar[tuple[Complement, ...]] = (_DIRECTION, Complement("on", "on "))
    directions: ClassVar[tuple[Direction, ...]] = (IN, OUT)

    direction: Depth | None = None
    on: str | None = None

    def __init__(
        self,
        direction: Depth | None = None,
        *,
        on: Text | None = None,
        **course: Unpack[Course],
    ) -> None:
        self._set(direction=direction, on=on, **course)


@final
class RackFocus(Motion):
    """The focus shifts from one thing to another within the shot.

    Examples:
        >>> from kling_prompt import Prompt, RackFocus
        >>> print(Prompt().camera(RackFocus(start="the candle", end="the face behind it")))
        The camera racks focus from the candle to the face behind it.
    """

    phrase = "rack focus"
    aliases: ClassVar[tuple[str, ...]] = (
        "focus pull",
        "focus shift",
        "racking focus",
        "pull focus",
        "focus shifts",
    )
    shows = "One thing melts out of focus as another comes into it."
    verb: ClassVar[Verb] = Verb("racks focus", "racking focus", "rack focus")
    spans = True

    def __init__(self, **course: Unpack[Course]) -> None:
        self._set(**course)


# ------------------------------------------------------------------ travelling
@final
class PushIn(Motion):
    """The camera travels forward, closer to its target."""

    phrase = "push-in"
    aliases: ClassVar[tuple[str, ...]] = (
        "push in",
        "dolly in",
        "dolly-in",
        "dolly forward",
        "dolly shot",
        "moves forward",
        "moves closer",
        "tracks in",
    )
    shows = "We come closer and the space around the target opens up at the sides."
    verb: ClassVar[Verb] = Verb("pushes in", "pushing in", "push-in")
    complements: ClassVar[tuple[Complement, ...]] = (Complement("on", "on ", SUBJECT),)

    on: str | None = None

    def __init__(self, *, on: Text | None = None, **course: Unpack[Course]) -> None:
        self._set(on=on, **course)


@final
class PullOut(Motion):
    """The camera travels backward, away from its target.

    Examples:
        >>> from kling_prompt import Prompt, PullOut
        >>> print(Prompt().camera(PullOut(start="close on her face", reveal="the temple hall")))
        The camera starts close on her face, then pulls back to reveal the temple hall.
    """

    phrase = "pull-out"
    aliases: ClassVar[tuple[str, ...]] = (
        "pull out",
        "pull back",
        "pull-back",
        "pulls back",
        "dolly out",
        "dolly-out",
        "dolly back",
        "backward dolly",
        "backs away",
        "moves backward",
    )
    shows = "We back away and more and more of the surroundings comes into view."
    verb: ClassVar[Verb] = Verb("pulls back", "pulling back", "pull-back")
    complements: ClassVar[tuple[Complement, ...]] = (Complement("away_from", "from "),)

    away_from: str | None = None

    def __init__(self, *, away_from: Text | None = None, **course: Unpack[Course]) -> None:
        self._set(away_from=away_from, **course)


@final
class Truck(Motion):
    """The camera travels sideways, without turning."""

    required = "direction"
    phrase = "truck"
    aliases: ClassVar[tuple[str, ...]] = (
        "trucking shot",
        "slides sideways",
        "lateral move",
        "lateral tracking",
        "crab shot",
        "slider shot",
    )
    shows = "The view slides sideways; near things pass faster than far ones."
    verb: ClassVar[Verb] = Verb("trucks", "trucking", "truck")
    complements: ClassVar[tuple[Complement, ...]] = (_DIRECTION, Complement("past", "past "))
    directions: ClassVar[tuple[Direction, ...]] = (LEFT, RIGHT)

    direction: Sideways
    past: str | None = None

    def __init__(
        self,
        direction: Sideways,
        *,
        past: Text | None = None,
        **course: Unpack[Course],
    ) -> None:
        self._set(direction=direction, past=past, **course)


@final
class Pedestal(Motion):
    """The camera goes straight up or down, without tilting."""

    required = "direction"
    phrase = "pedestal"
    aliases: ClassVar[tuple[str, ...]] = (
        "pedestal up",
        "pedestal down",
        "boom up",
        "boom down",
        "vertical move",
    )
    shows = "The whole viewpoint is lifted or lowered like an elevator."
    verb: ClassVar[Verb] = Verb("pedestals", "pedestaling", "pedestal")
    complements: ClassVar[tuple[Complement, ...]] = (_DIRECTION, Complement("past", "past "))
    directions: ClassVar[tuple[Direction, ...]] = (UP, DOWN)

    direction: Vertical
    past: str | None = None

    def __init__(
        self,
        direction: Vertical,
        *,
        past: Text | None = None,
        **course: Unpack[Course],
    ) -> None:
        self._set(direction=direction, past=past, **course)


@final
class Crane(Motion):
    """The camera swings up or down on a long arm.

    Examples:
        >>> from kling_prompt import UP, Crane, Prompt
        >>> print(Prompt().camera(Crane(UP, over="the rooftops", when="the eagle takes off")))
        The camera cranes up over the rooftops as the eagle takes off.
    """

    required = "direction"
    phrase = "crane shot"
    aliases: ClassVar[tuple[str, ...]] = (
        "crane up",
        "crane down",
        "jib shot",
        "jib up",
        "jib down",
        "crane rises",
        "camera crane",
    )
    shows = "The view sweeps up or down through the air in a wide arc."
    verb: ClassVar[Verb] = Verb("cranes", "craning", "crane")
    complements: ClassVar[tuple[Complement, ...]] = (_DIRECTION, Complement("over", "over "))
    directions: ClassVar[tuple[Direction, ...]] = (UP, DOWN)

    direction: Vertical
    over: str | None = None

    def __init__(
        self,
        direction: Vertical,
        *,
        over: Text | None = None,
        **course: Unpack[Course],
    ) -> None:
        self._set(direction=direction, over=over, **course)


@final
class Orbit(Motion):
    """The camera circles its target and keeps looking at it.

    Examples:
        >>> from kling_prompt import Orbit, Prompt
        >>> print(Prompt().camera(Orbit(slow=True, degrees=360, around="the mug")))
        The camera slowly orbits 360 degrees around the mug.
    """

    phrase = "orbit"
    aliases: ClassVar[tuple[str, ...]] = (
        "orbiting",
        "orbit shot",
        "orbit around",
        "circles around",
        "circling shot",
        "arc shot",
        "arcs around",
        "revolves around",
        "360-degree rotation",
        "pans around",
        "rotates around",
    )
    shows = "We circle the target and see it from all sides while the background turns behind it."
    verb: ClassVar[Verb] = Verb("orbits", "orbiting", "orbit")
    complements: ClassVar[tuple[Complement, ...]] = (
        Complement("degrees", ""),
        _DIRECTION,
        Complement("around", "around ", SUBJECT),
    )
    directions: ClassVar[tuple[Direction, ...]] = (LEFT, RIGHT, CLOCKWISE, COUNTERCLOCKWISE)

    direction: Around | None = None
    degrees: int | None = None
    around: str | None = None

    def __init__(
        self,
        direction: Around | None = None,
        *,
        degrees: int | None = None,
        around: Text | None = None,
        **course: Unpack[Course],
    ) -> None:
        self._set(direction=direction, degrees=degrees, around=around, **course)


@final
class Spiral(Motion):
    """The camera circles its target while it rises or sinks."""

    required = "direction"
    phrase = "spiral"
    aliases: ClassVar[tuple[str, ...]] = (
        "spiral shot",
        "corkscrew shot",
        "helical move",
        "spirals upward",
    )
    shows = "We wind round the target like on a spiral staircase."
    verb: ClassVar[Verb] = Verb("spirals", "spiraling", "spiral")
    complements: ClassVar[tuple[Complement, ...]] = (
        _DIRECTION,
        Complement("around", "around ", SUBJECT),
    )
    directions: ClassVar[tuple[Direction, ...]] = (UP, DOWN)

    direction: Vertical
    around: str | None = None

    def __init__(
        self,
        direction: Vertical,
        *,
        around: Text | None = None,
        **course: Unpack[Course],
    ) -> None:
        self._set(direction=direction, around=around, **course)


# ------------------------------------------------------------------ going along
@final
class Track(Motion):
    """The camera travels along with a moving subject.

    Attributes:
        following: Who or what it keeps in frame.
        position: Where the camera is, in your own words ("from the side", "at a distance").

    Examples:
        >>> from kling_prompt import Prompt, Track
        >>> print(Prompt().camera(Track(following="the horse", position="from the side")))
        The camera follows the horse from the side.
    """

    phrase = "tracking shot"
    aliases: ClassVar[tuple[str, ...]] = (
        "tracking",
        "following shot",
        "follow shot",
        "steady follow",
        "camera follows",
        "camera tracks",
        "tracks alongside",
        "runs alongside",
        "follows behind",
    )
    shows = "We travel with the subject, which keeps its place in the frame."
    verb: ClassVar[Verb] = Verb("follows", "following", "tracking shot")
    complements: ClassVar[tuple[Complement, ...]] = (
        Complement("following", "", SUBJECT, "of "),
        Complement("position", ""),
    )

    following: str | None = None
    position: str | None = None

    def __init__(
        self,
        *,
        following: Text | None = None,
        position: Text | None = None,
        **course: Unpack[Course],
    ) -> None:
        self._set(following=following, position=position, **course)


@final
class Lead(Motion):
    """The camera moves backward in front of a subject that comes toward it."""

    phrase = "leading shot"
    aliases: ClassVar[tuple[str, ...]] = (
        "lead tracking",
        "leads the subject",
        "moving backward in front of",
        "reverse tracking shot",
    )
    shows = "The subject walks toward us and never gets closer."
    verb: ClassVar[Verb] = Verb("moves backward", "moving backward", "leading shot")
    complements: ClassVar[tuple[Complement, ...]] = (Complement("before", "in front of ", SUBJECT),)

    before: str | None = None

    def __init__(self, *, before: Text | None = None, **course: Unpack[Course]) -> None:
        self._set(before=before, **course)


@final
class FlyThrough(Motion):
    """The camera flies through openings and narrow spaces.

    Examples:
        >>> from kling_prompt import FlyThrough, Prompt
        >>> print(Prompt().camera(FlyThrough("a burning forest", fast=True)))
        The camera quickly flies through a burning forest.
    """

    phrase = "fly-through"
    aliases: ClassVar[tuple[str, ...]] = (
        "fly through",
        "flying through",
        "glides through",
        "races through",
        "move through",
        "weaves through",
    )
    shows = "We rush through the scene and its walls and branches pass close by."
    verb: ClassVar[Verb] = Verb("flies", "flying", "fly-through")
    complements: ClassVar[tuple[Complement, ...]] = (
        Complement("through", "through ", "the scene"),
    )

    through: str | None = None

    def __init__(self, through: Text | None = None, **course: Unpack[Course]) -> None:
        self._set(through=through, **course)


@final
class FlyOver(Motion):
    """The camera flies over the scene."""

    phrase = "flyover"
    aliases: ClassVar[tuple[str, ...]] = (
        "fly over",
        "flying over",
        "flies above",
        "glides over",
        "soars over",
    )
    shows = "The ground passes below us."
    verb: ClassVar[Verb] = Verb("flies", "flying", "flyover")
    complements: ClassVar[tuple[Complement, ...]] = (Complement("over", "over ", "the scene"),)

    over: str | None = None

    def __init__(self, over: Text | None = None, **course: Unpack[Course]) -> None:
        self._set(over=over, **course)


@final
class Sweep(Motion):
    """The camera moves in one broad, continuous curve."""

    phrase = "sweeping move"
    aliases: ClassVar[tuple[str, ...]] = (
        "sweeping camera movement",
        "sweeping shot",
        "sweeps across",
        "grand camera move",
    )
    shows = "One long, wide gesture takes in the whole scene."
    verb: ClassVar[Verb] = Verb("sweeps", "sweeping", "sweep")
    complements: ClassVar[tuple[Complement, ...]] = (Complement("across", "across ", "the scene"),)

    across: str | None = None

    def __init__(self, across: Text | None = None, **course: Unpack[Course]) -> None:
        self._set(across=across, **course)


@final
class Rise(Motion):
    """The camera goes up through the air."""

    phrase = "rising shot"
    aliases: ClassVar[tuple[str, ...]] = (
        "rises above",
        "rising above",
        "ascends",
        "drone rise",
        "lifts off",
    )
    shows = "The ground drops away and the horizon opens."
    verb: ClassVar[Verb] = Verb("rises", "rising", "rise")
    complements: ClassVar[tuple[Complement, ...]] = (Complement("above", "above "),)

    above: str | None = None

    def __init__(self, above: Text | None = None, **course: Unpack[Course]) -> None:
        self._set(above=above, **course)


@final
class Descend(Motion):
    """The camera comes down through the air."""

    phrase = "descending shot"
    aliases: ClassVar[tuple[str, ...]] = ("descends", "sinks toward", "lowers down", "comes down")
    shows = "The view sinks toward the ground and details grow."
    verb: ClassVar[Verb] = Verb("descends", "descending", "descent")
    complements: ClassVar[tuple[Complement, ...]] = (Complement("toward", "toward "),)

    toward: str | None = None

    def __init__(self, toward: Text | None = None, **course: Unpack[Course]) -> None:
        self._set(toward=toward, **course)


@final
class Dive(Motion):
    """The camera plunges."""

    phrase = "dive"
    aliases: ClassVar[tuple[str, ...]] = (
        "diving shot",
        "camera dives",
        "plunges",
        "swoops down",
        "nosedive",
    )
    shows = "We drop headlong, as a bird of prey does."
    verb: ClassVar[Verb] = Verb("dives", "diving", "dive")
    complements: ClassVar[tuple[Complement, ...]] = (
        Complement("toward", "toward "),
        Complement("between", "between "),
    )

    toward: str | None = None
    between: str | None = None

    def __init__(
        self,
        toward: Text | None = None,
        *,
        between: Text | None = None,
        **course: Unpack[Course],
    ) -> None:
        self._set(toward=toward, between=between, **course)


@final
class Drift(Motion):
    """The camera floats, hardly moving."""

    phrase = "drifting camera"
    aliases: ClassVar[tuple[str, ...]] = (
        "drifts",
        "floats",
        "floating camera",
        "gentle drift",
        "slow drift",
    )
    shows = "The frame floats a little, as if it breathed."
    verb: ClassVar[Verb] = Verb("drifts", "drifting", "drift")
    complements: ClassVar[tuple[Complement, ...]] = (_DIRECTION, Complement("past", "past "))
    directions: ClassVar[tuple[Direction, ...]] = (LEFT, RIGHT, UP, DOWN)

    direction: Anywhere | None = None
    past: str | None = None

    def __init__(
        self,
        direction: Anywhere | None = None,
        *,
        past: Text | None = None,
        **course: Unpack[Course],
    ) -> None:
        self._set(direction=direction, past=past, **course)


# ------------------------------------------------------------------ special moves
@final
class BulletTime(Motion):
    """Time stands still, or nearly, while the camera moves around the frozen action."""

    phrase = "bullet time"
    aliases: ClassVar[tuple[str, ...]] = (
        "bullet-time",
        "frozen time",
        "frozen-time orbit",
        "time slice",
        "bullet time effect",
    )
    shows = "Drops and splinters hang in the air while we move round them."
    verb: ClassVar[Verb] = Verb("circles", "circling", "bullet-time orbit")
    complements: ClassVar[tuple[Complement, ...]] = (
        Complement("around", "", "the frozen moment", "around "),
    )
    closing = " in bullet time"

    around: str | None = None

    def __init__(self, around: Text | None = None, **course: Unpack[Course]) -> None:
        self._set(around=around, **course)


@final
class Shake(Motion):
    """The camera shakes, as in an earthquake or at an impact."""

    phrase = "camera shake"
    aliases: ClassVar[tuple[str, ...]] = (
        "camera shakes",
        "shaking camera",
        "shaky cam",
        "intense shaking",
        "jittery camera",
    )
    shows = "The frame trembles and jolts."
    verb: ClassVar[Verb] = Verb("shakes", "shaking", "camera shake")


@final
class Together(Move):
    """Two or more moves at the same time.

    Only the first may say where it starts.

    Raises:
        ConflictError: When there are fewer than two moves, or one of them stands still.

    Examples:
        >>> from kling_prompt import UP, Prompt, PullOut, Tilt, Together
        >>> print(Prompt().camera(Together(PullOut(slow=True), Tilt(UP))))
        The camera slowly pulls back while tilting up.
    """

    phrase = "combined move"
    shows = "Several movements of the camera melt into one."

    moves: tuple[Motion, ...]

    def __init__(self, *moves: Motion) -> None:
        for move in moves:
            if not isinstance(move, Motion):
                raise WrongTypeError.of("moves", move, "a move that goes somewhere")
        if len(moves) in (0, 1):
            message = f"moves={moves!r} is too few; two or more are accepted"
            raise ConflictError(message)
        if late := [move for move in moves[1:] if move.start and not move.spans]:
            message = (
                f"moves={late[0]!r} starts while another is under way; start= goes to the first"
            )
            raise ConflictError(message)
        self.__dict__["moves"] = moves

    def __replace__(self, **changes: Any) -> "Together":  # noqa: ANN401  (each checked when set)
        return Together(*changes.pop("moves", self.moves), **changes)

    def __reduce__(self) -> tuple[Any, ...]:
        return Together, self.moves

    def __repr__(self) -> str:
        return f"Together({', '.join(map(repr, self.moves))})"


# ------------------------------------------------------------------ how the camera is carried
@final
class Handheld(Support):
    """The camera is held in the hand.

    Examples:
        >>> from kling_prompt import Handheld, Prompt, Track
        >>> print(Prompt().camera(Handheld(shaky=True), Track(following="the detective")))
        The slightly shaky handheld camera follows the detective.
    """

    phrase = "handheld camera"
    aliases: ClassVar[tuple[str, ...]] = (
        "handheld",
        "hand-held",
        "handheld shot",
        "handheld feel",
        "handheld footage",
        "handheld look",
    )
    shows = "The frame sways a little with the breath and steps of the person who holds it."

    shaky: bool = False

    def __init__(self, *, shaky: bool = False) -> None:
        self._set(shaky=shaky)


@final
class ShoulderMounted(Support):
    """The camera rests on the operator's shoulder."""

    phrase = "shoulder-mounted camera"
    aliases: ClassVar[tuple[str, ...]] = ("shoulder-mounted", "shoulder rig", "shoulder cam")
    shows = "A heavy, gently rocking frame, as in news and reportage."


@final
class Stabilized(Support):
    """The operator wears a body rig that takes out every step."""

    phrase = "stabilized camera"
    aliases: ClassVar[tuple[str, ...]] = (
        "steadicam",
        "steady cam",
        "steadicam shot",
        "stabilized shot",
        "stabilised camera",
    )
    shows = "A floating frame that walks along without a jolt."


@final
class Gimbal(Support):
    """A motorized gimbal keeps the camera level."""

    phrase = "gimbal-mounted camera"
    aliases: ClassVar[tuple[str, ...]] = (
        "gimbal",
        "gimbal shot",
        "on a gimbal",
        "gimbal-stabilized",
    )
    shows = "A perfectly level frame that glides, even at a run."


@final
class Tripod(Support):
    """The camera stands on a tripod."""

    phrase = "tripod-mounted camera"
    aliases: ClassVar[tuple[str, ...]] = (
        "tripod",
        "on a tripod",
        "stationary tripod",
        "tripod shot",
    )
    shows = "A rock-steady frame that can only turn."


@final
class Slider(Support):
    """The camera glides on a short rail."""

    phrase = "slider-mounted camera"
    aliases: ClassVar[tuple[str, ...]] = ("slider", "on a slider", "camera slider")
    shows = "A short, silky glide past near things."


@final
class DollyTrack(Support):
    """The camera rides on a dolly on rails."""

    phrase = "dolly-mounted camera"
    aliases: ClassVar[tuple[str, ...]] = ("dolly", "dolly track", "on a dolly", "on rails")
    shows = "An even, weighty glide along a straight line or a curve."


@final
class CraneArm(Support):
    """The camera hangs on a crane or jib arm."""

    phrase = "crane-mounted camera"
    aliases: ClassVar[tuple[str, ...]] = ("crane arm", "jib", "jib arm", "on a crane")
    shows = "A frame that floats free of the ground, from low to very high."


@final
class CableCam(Support):
    """The camera runs along a cable above the scene."""

    phrase = "cable-suspended camera"
    aliases: ClassVar[tuple[str, ...]] = ("cable cam", "cablecam", "wire cam")
    shows = "A straight flight above the action, as over a stadium."


@final
class Drone(Support):
    """The camera is carried by a drone."""

    phrase = "drone camera"
    aliases: ClassVar[tuple[str, ...]] = (
        "drone",
        "drone shot",
        "aerial drone shot",
        "aerial drone view",
        "drone footage",
    )
    shows = "A steady view from the air that can go anywhere."


@final
class FpvDrone(Support):
    """A small, fast drone that is flown through goggles."""

    phrase = "FPV drone camera"
    aliases: ClassVar[tuple[str, ...]] = (
        "fpv drone",
        "fpv drone shot",
        "fpv footage",
        "racing drone",
    )
    shows = "A banking, swooping flight close to the ground and through gaps."


@final
class ActionCamera(Support):
    """A small rugged camera fixed to a person or a machine."""

    phrase = "mounted action camera"
    aliases: ClassVar[tuple[str, ...]] = (
        "action camera",
        "action cam",
        "helmet camera",
        "helmet cam",
        "chest-mounted camera",
    )
    shows = "A wide, bulging view that shakes with whatever carries it."


@final
class BodyRig(Support):
    """The camera is fixed to the actor and faces the actor."""

    phrase = "body-mounted camera"
    aliases: ClassVar[tuple[str, ...]] = ("snorricam", "chestcam", "body-mount shot")
    shows = "The person stays frozen in the frame while the world reels behind."


@final
class BodyCamera(Support):
    """A camera worn on a uniform."""

    phrase = "body-worn camera"
    aliases: ClassVar[tuple[str, ...]] = ("bodycam", "body cam", "bodycam footage")
    shows = "A wide, jolting view from chest height, hands entering from below."


@final
class DashCamera(Support):
    """A camera behind the windshield of a car."""

    phrase = "dashboard camera"
    aliases: ClassVar[tuple[str, ...]] = (
        "dashcam",
        "dash cam",
        "dashcam footage",
        "car-mounted camera",
    )
    shows = "The road ahead through the windshield, the hood at the bottom."


@final
class SecurityCamera(Support):
    """A surveillance camera high in a corner."""

    phrase = "security camera"
    aliases: ClassVar[tuple[str, ...]] = (
        "surveillance camera",
        "cctv camera",
        "security footage",
    )
    shows = "A cold, wide view from a high corner that takes no part."


@final
class Webcam(Support):
    """The small camera on top of a screen."""

    phrase = "webcam"
    aliases: ClassVar[tuple[str, ...]] = ("web camera", "webcam footage", "laptop camera")
    shows = "A flat, close view of a face lit by a screen."


@final
class Smartphone(Support):
    """A phone held in the hand."""

    phrase = "smartphone camera"
    aliases: ClassVar[tuple[str, ...]] = ("phone camera", "shot on a phone")
    shows = "A casual, slightly wobbly view, everything in focus."

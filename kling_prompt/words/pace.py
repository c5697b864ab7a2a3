"""Pace: how fast the action and the playback run."""

from enum import unique
from typing import final

from kling_prompt.words._term import Term, Word


@final
@unique
class Pace(Word):
    """Speed and rhythm of the movement, as noun phrases."""

    # Slow
    SLOW_MOTION = Term(
        "slow motion",
        (
            "slow-motion",
            "slow-mo",
            "in slow motion",
            "a slow-motion sequence",
            "slow-motion shot",
            "cinematic slow-motion",
        ),
        "Movement plays slower than in life, so each phase can be followed.",
    )
    """Movement plays slower than in life, so each phase can be followed."""
    ULTRA_SLOW_MOTION = Term(
        "ultra slow motion",
        (
            "super slow motion",
            "extreme slow motion",
            "super slow-mo",
            "high-frame-rate",
            "high-frame-rate slow motion",
        ),
        "A split second stretches out, with droplets and shards hanging in the air.",
    )
    """A split second stretches out, with droplets and shards hanging in the air."""
    SLOW_PACED = Term(
        "slow unhurried pace",
        ("slow-paced", "slow pace", "unhurried pace", "leisurely pace", "slow movement"),
        "People and things take their time at natural playback speed.",
    )
    """People and things take their time at natural playback speed."""
    SLOW_WEIGHTY = Term(
        "slow weighty movement",
        ("slow and weighty movement", "heavy lumbering movement", "ponderous movement"),
        "A massive body starts and stops late, and its weight shows.",
    )
    """A massive body starts and stops late, and its weight shows."""
    GENTLE_MOTION = Term(
        "gentle minimal motion",
        ("slight motion", "cinemagraph", "subtle motion", "barely moving", "living photograph"),
        "An almost still picture in which only a detail or two stirs.",
    )
    """An almost still picture in which only a detail or two stirs."""
    MORPHING = Term(
        "slow morphing transformation",
        ("morphing", "objects morph slowly", "subtly morph", "slow transformation"),
        "Shapes melt smoothly into other shapes while the shot goes on.",
    )
    """Shapes melt smoothly into other shapes while the shot goes on."""

    # Natural time
    REAL_TIME = Term(
        "real-time motion",
        ("real time", "in real time", "normal speed", "normal speed action", "natural speed"),
        "Everything moves at the speed it has in life.",
    )
    """Everything moves at the speed it has in life."""
    LONG_TAKE = Term(
        "single continuous shot",
        (
            "unbroken long take",
            "long take",
            "one-take",
            "single continuous take",
            "oner",
            "one continuous shot",
        ),
        "One continuous stretch of time, watched from start to finish.",
    )
    """One continuous stretch of time, watched from start to finish."""

    # Fast
    FAST_PACED = Term(
        "fast-paced action",
        (
            "fast-paced",
            "fast motion",
            "rapid motion",
            "high speed",
            "high action",
            "high-speed chase feel",
        ),
        "Quick, forceful movement follows hard upon movement, as in a pursuit.",
    )
    """Quick, forceful movement follows hard upon movement, as in a pursuit."""
    QUICK_CUTS = Term(
        "quick-cut rhythm",
        (
            "quick-cut feel",
            "quick cuts",
            "rapid cuts",
            "rapid-fire editing",
            "fast cutting",
        ),
        "Brief, abrupt bursts of action, like a hurriedly edited sequence.",
    )
    """Brief, abrupt bursts of action, like a hurriedly edited sequence."""
    FAST_FORWARD = Term(
        "fast-forward motion",
        ("sped-up footage", "fast forward", "sped-up motion", "10x speed", "undercranked"),
        "People and things scurry along faster than life.",
    )
    """People and things scurry along faster than life."""
    TIME_LAPSE = Term(
        "time-lapse",
        ("timelapse", "time lapse", "time-lapse style scene", "time-lapse steady shot"),
        "Hours pass in seconds as clouds race, shadows sweep and flowers open.",
    )
    """Hours pass in seconds as clouds race, shadows sweep and flowers open."""
    HYPERLAPSE = Term(
        "hyperlapse motion",
        (
            "hyperlapse",
            "hyper-lapse",
            "moving time-lapse",
            "traveling time-lapse",
            "travelling time-lapse",
        ),
        "The camera covers a long distance while time rushes past.",
    )
    """The camera covers a long distance while time rushes past."""

    # Bent time
    SPEED_RAMP = Term(
        "smooth speed ramp",
        ("speed ramp", "speed ramping", "ramped speed", "variable speed"),
        "Within one shot, movement glides from fast to slow or back.",
    )
    """Within one shot, movement glides from fast to slow or back."""
    FREEZE_FRAME = Term(
        "freeze frame",
        ("freeze-frame", "frozen moment", "frozen in time", "action frozen mid-air"),
        "The movement halts and the picture holds still.",
    )
    """The movement halts and the picture holds still."""
    REVERSE = Term(
        "reverse motion",
        ("played backwards", "in reverse", "rewind effect", "backward playback"),
        "Events run backward, so that shards fly up and become a glass.",
    )
    """Events run backward, so that shards fly up and become a glass."""

    # Frame rate and quality of movement
    FPS_24 = Term(
        "24 fps cinematic motion",
        ("24fps cinematic motion", "24fps", "24 frames per second", "film-rate motion"),
        "Movement has the slight softness and cadence of cinema film.",
    )
    """Movement has the slight softness and cadence of cinema film."""
    FPS_12 = Term(
        "12 fps animation on twos",
        (
            "smooth 2d animation at 12fps",
            "animated on twos",
            "12fps",
            "12 frames per second",
            "hand-drawn frame rate",
        ),
        "Drawn movement advances in small visible steps, each held twice.",
    )
    """Drawn movement advances in small visible steps, each held twice."""
    BOUNCY = Term(
        "bouncy cartoon motion",
        (
            "bouncy movement",
            "exaggerated and bouncy",
            "cartoon physics",
            "squash and stretch",
            "rubbery movement",
        ),
        "Bodies squash, stretch and spring back like rubber.",
    )
    """Bodies squash, stretch and spring back like rubber."""
    STOP_MOTION = Term(
        "jerky stop-motion movement",
        ("slightly jerky", "jerky movement", "staccato movement"),
        "Figures move in tiny jumps, as if nudged by hand between frames.",
    )
    """Figures move in tiny jumps, as if nudged by hand between frames."""
    STREAKED_MOTION = Term(
        "streaked motion",
        ("motion blur trails", "motion streaks", "streaking motion blur", "speed blur"),
        "Fast things smear into stripes along their path.",
    )
    """Fast things smear into stripes along their path."""
    STEP_PRINTED = Term(
        "step-printed motion",
        ("step printing", "step-printing", "stuttering slow motion", "smeared slow motion"),
        "Blurred movement advances in stutters, with each frame repeated.",
    )
    """Blurred movement advances in stutters, with each frame repeated."""

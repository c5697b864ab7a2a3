"""Shot sizes and framings: how much of the subject is in the frame."""

from enum import unique
from typing import final

from kling_prompt.words._term import Term, Word


@final
@unique
class ShotSize(Word):
    """How much of the subject the frame holds, and how many people."""

    # From near to far
    MACRO = Term(
        "macro shot",
        ("macro", "macro close-up", "extreme macro", "macro photography"),
        "Something tiny fills the frame, larger than the eye could see it.",
    )
    """Something tiny fills the frame, larger than the eye could see it."""
    EXTREME_CLOSE_UP = Term(
        "extreme close-up",
        ("extreme closeup", "ecu", "xcu", "big close-up", "extreme close up", "detail shot"),
        "One detail fills the frame: an eye, a fingertip, a keyhole.",
    )
    """One detail fills the frame: an eye, a fingertip, a keyhole."""
    CLOSE_UP = Term(
        "close-up",
        (
            "closeup",
            "close up",
            "close-up shot",
            "close shot",
            "tight close-up",
            "intimate close-up",
        ),
        "A face or an object fills most of the frame.",
    )
    """A face or an object fills most of the frame."""
    MEDIUM_CLOSE_UP = Term(
        "medium close-up",
        ("mcu", "medium closeup", "head and shoulders shot", "bust shot"),
        "Head and shoulders, down to the chest.",
    )
    """Head and shoulders, down to the chest."""
    MEDIUM = Term(
        "medium shot",
        ("mid shot", "midshot", "waist shot", "medium view", "medium framing"),
        "A person from the waist up, with some of the surroundings.",
    )
    """A person from the waist up, with some of the surroundings."""
    COWBOY = Term(
        "cowboy shot",
        (
            "american shot",
            "medium long shot",
            "medium wide shot",
            "knee shot",
            "three-quarter shot",
        ),
        "A person from the knees up.",
    )
    """A person from the knees up."""
    FULL = Term(
        "full shot",
        ("full-body shot", "full body shot", "full figure shot", "head-to-toe shot"),
        "The whole figure, from head to toe, fills the height of the frame.",
    )
    """The whole figure, from head to toe, fills the height of the frame."""
    WIDE = Term(
        "wide shot",
        ("long shot", "wide view", "wide framing", "wide cinematic frame", "epic wide shot"),
        "The whole figure with plenty of its surroundings.",
    )
    """The whole figure with plenty of its surroundings."""
    EXTREME_WIDE = Term(
        "extreme wide shot",
        ("extreme long shot", "very wide shot", "ultra-wide shot", "vast wide shot"),
        "The place fills the frame and people are small in it.",
    )
    """The place fills the frame and people are small in it."""
    PANORAMIC = Term(
        "panoramic view",
        ("panorama", "panoramic shot", "grand panoramic view", "sweeping vista"),
        "A whole landscape from side to side.",
    )
    """A whole landscape from side to side."""
    ESTABLISHING = Term(
        "establishing shot",
        ("wide establishing shot", "establishing view", "opening wide"),
        "A wide view that tells where we are before anything happens.",
    )
    """A wide view that tells where we are before anything happens."""

    # By what is in it
    SINGLE = Term(
        "single shot of one person",
        ("clean single", "one-shot framing", "single framing"),
        "One person alone in the frame.",
    )
    """One person alone in the frame."""
    TWO_SHOT = Term(
        "two-shot",
        ("two shot", "framing of two people"),
        "Two people share the frame.",
    )
    """Two people share the frame."""
    THREE_SHOT = Term(
        "three-shot",
        ("three shot", "framing of three people"),
        "Three people share the frame.",
    )
    """Three people share the frame."""
    GROUP = Term(
        "group shot",
        ("ensemble shot", "crowd shot", "group framing"),
        "Several people together in the frame.",
    )
    """Several people together in the frame."""
    INSERT = Term(
        "insert shot",
        ("insert", "cutaway detail", "hands-only shot"),
        "An object or a pair of hands, cut out of the action.",
    )
    """An object or a pair of hands, cut out of the action."""
    FOREGROUND = Term(
        "foreground-framed shot",
        (
            "foreground shot",
            "shot through the foreground",
        ),
        "Something near the lens stands large and soft at the edge.",
    )
    """Something near the lens stands large and soft at the edge."""

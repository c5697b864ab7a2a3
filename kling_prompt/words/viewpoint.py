"""Viewpoints: whose eyes the camera stands for, and from which side it looks."""

from enum import unique
from typing import final

from kling_prompt.words._term import Term, Word


@final
@unique
class Viewpoint(Word):
    """Whose eyes we look through, or which side of the subject we see."""

    # Whose eyes
    FIRST_PERSON = Term(
        "first-person perspective",
        (
            "first-person view",
            "first person view",
            "first-person",
            "fpv perspective",
            "fpv",
        ),
        "We see through the eyes of somebody who moves through the scene.",
        complement="from a first-person perspective",
    )
    """We see through the eyes of somebody who moves through the scene."""
    POINT_OF_VIEW = Term(
        "point-of-view shot",
        (
            "pov",
            "pov shot",
            "point of view",
            "subjective camera",
            "through the eyes of the subject",
        ),
        "We see what the subject sees.",
        complement="from the subject's point of view",
    )
    """We see what the subject sees."""
    THIRD_PERSON = Term(
        "third-person perspective",
        (
            "third-person view",
            "third person view",
            "third-person camera",
        ),
        "We follow a little behind and above the subject, as in a video game.",
        complement="from a third-person perspective",
    )
    """We follow a little behind and above the subject, as in a video game."""
    OVER_THE_SHOULDER = Term(
        "over-the-shoulder shot",
        ("over the shoulder", "over-the-shoulder", "ots", "ots shot", "over-shoulder view"),
        "We look past somebody's shoulder at what that person faces.",
        complement="over the shoulder",
    )
    """We look past somebody's shoulder at what that person faces."""
    REVERSE = Term(
        "reverse angle",
        ("reverse shot", "reverse-angle shot", "counter shot"),
        "The opposite side: we see who was looking before.",
        complement="from the reverse angle",
    )
    """The opposite side: we see who was looking before."""
    OBSERVER = Term(
        "distant observer's view",
        ("voyeuristic view", "observing from a distance", "hidden observer"),
        "We watch from afar, unnoticed, often past something in the way.",
        complement="from an observer's distance",
    )
    """We watch from afar, unnoticed, often past something in the way."""
    CREATURE = Term(
        "creature's point of view",
        ("alien's pov", "creature pov", "monster pov", "animal pov", "predator vision"),
        "We see as something that is not human sees.",
        complement="from a creature's point of view",
    )
    """We see as something that is not human sees."""
    ZERO_GRAVITY = Term(
        "zero-gravity perspective",
        ("zero-g perspective", "weightless perspective", "zero gravity view"),
        "There is no up or down; the view floats and turns.",
        complement="from a zero-gravity perspective",
    )
    """There is no up or down; the view floats and turns."""

    # Which side
    FRONT = Term(
        "frontal angle",
        (
            "front view",
            "frontal view",
            "from the front",
            "from front",
            "head-on view",
            "facing the camera",
        ),
        "The subject faces us.",
        complement="from the front",
    )
    """The subject faces us."""
    THREE_QUARTER = Term(
        "three-quarter angle",
        (
            "three-quarter view",
            "three quarter view",
            "3/4 view",
            "three-quarter profile",
        ),
        "The subject is turned halfway between front and profile.",
        complement="from a three-quarter angle",
    )
    """The subject is turned halfway between front and profile."""
    PROFILE = Term(
        "profile shot",
        (
            "profile view",
            "in profile",
            "side view",
            "from the side",
            "side profile",
            "side-on view",
        ),
        "We see the subject from the side, its outline clear.",
        complement="in profile",
    )
    """We see the subject from the side, its outline clear."""
    BACK = Term(
        "shot from behind",
        (
            "back view",
            "rear view",
            "from behind",
            "view from behind",
            "from the back",
        ),
        "We see the subject from behind and what lies before it.",
        complement="from behind",
    )
    """We see the subject from behind and what lies before it."""
    INSIDE_OUT = Term(
        "shot from inside",
        ("interior view looking out", "from inside", "shot through a window", "from within"),
        "We look out of a car, a cupboard or a window at the subject.",
        complement="from inside",
    )
    """We look out of a car, a cupboard or a window at the subject."""
    REFLECTED = Term(
        "mirror shot",
        (
            "mirror view",
            "reflected view",
            "shot in a mirror",
            "view in the mirror",
        ),
        "We see the subject only in a mirror or a pane of glass.",
        complement="in a mirror",
    )
    """We see the subject only in a mirror or a pane of glass."""

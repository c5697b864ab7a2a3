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
        "first-person view",
        ("first person view", "first-person perspective", "first-person", "fpv perspective", "fpv"),
        "We see through the eyes of somebody who moves through the scene.",
        complement="from a first-person perspective",
    )
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
    THIRD_PERSON = Term(
        "third-person view",
        ("third person view", "third-person perspective", "third-person camera"),
        "We follow a little behind and above the subject, as in a video game.",
        complement="from a third-person perspective",
    )
    OVER_THE_SHOULDER = Term(
        "over-the-shoulder shot",
        ("over the shoulder", "over-the-shoulder", "ots", "ots shot", "over-shoulder view"),
        "We look past somebody's shoulder at what that person faces.",
        complement="over the shoulder",
    )
    REVERSE = Term(
        "reverse angle",
        ("reverse shot", "reverse-angle shot", "counter shot"),
        "The opposite side: we see who was looking before.",
        complement="from the reverse angle",
    )
    OBSERVER = Term(
        "distant observer's view",
        ("voyeuristic view", "observing from a distance", "hidden observer"),
        "We watch from afar, unnoticed, often past something in the way.",
        complement="from an observer's distance",
    )
    CREATURE = Term(
        "creature's point of view",
        ("alien's pov", "creature pov", "monster pov", "animal pov", "predator vision"),
        "We see as something that is not human sees.",
        complement="from a creature's point of view",
    )
    ZERO_GRAVITY = Term(
        "zero-gravity perspective",
        ("zero-g perspective", "weightless perspective", "zero gravity view"),
        "There is no up or down; the view floats and turns.",
        complement="from a zero-gravity perspective",
    )

    # Which side
    FRONT = Term(
        "front view",
        ("frontal view", "from the front", "from front", "head-on view", "facing the camera"),
        "The subject faces us.",
        complement="from the front",
    )
    THREE_QUARTER = Term(
        "three-quarter view",
        ("three quarter view", "3/4 view", "three-quarter angle", "three-quarter profile"),
        "The subject is turned halfway between front and profile.",
        complement="from a three-quarter angle",
    )
    PROFILE = Term(
        "profile view",
        (
            "profile shot",
            "in profile",
            "side view",
            "from the side",
            "side profile",
            "side-on view",
        ),
        "We see the subject from the side, its outline clear.",
        complement="in profile",
    )
    BACK = Term(
        "back view",
        ("rear view", "from behind", "view from behind", "from the back", "shot from behind"),
        "We see the subject from behind and what lies before it.",
        complement="from behind",
    )
    INSIDE_OUT = Term(
        "view from inside",
        ("interior view looking out", "from inside", "shot through a window", "from within"),
        "We look out of a car, a cupboard or a window at the subject.",
        complement="from inside",
    )
    REFLECTED = Term(
        "mirror view",
        ("reflected view", "shot in a mirror", "view in the mirror"),
        "We see the subject only in a mirror or a pane of glass.",
        complement="in a mirror",
    )

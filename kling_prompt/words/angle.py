"""Camera angles: how high the camera is and how it is tipped."""

from enum import unique
from typing import final

from kling_prompt.words._term import Term, Word


@final
@unique
class Angle(Word):
    """Height and tilt of the camera against the subject."""

    # Height
    LOW = Term(
        "low-angle shot",
        ("low angle", "low-angle", "low-angle view", "shot from below", "looking up"),
        "We look up at the subject, which seems tall and powerful.",
        modifier="low-angle",
        complement="from a low angle",
    )
    """We look up at the subject, which seems tall and powerful."""
    HIGH = Term(
        "high-angle shot",
        ("high angle", "high-angle", "high-angle view", "shot from above", "looking down"),
        "We look down on the subject, which seems small.",
        modifier="high-angle",
        complement="from a high angle",
    )
    """We look down on the subject, which seems small."""
    EYE_LEVEL = Term(
        "eye-level shot",
        ("eye level", "at eye level", "eye-level view", "eye-level angle", "straight-on angle"),
        "We meet the subject at its own height.",
        modifier="eye-level",
        complement="at eye level",
    )
    """We meet the subject at its own height."""
    SHOULDER_LEVEL = Term(
        "shoulder-level shot",
        ("shoulder level", "at shoulder level", "shoulder height"),
        "The camera stands at shoulder height, a little below the eyes.",
        modifier="shoulder-level",
        complement="at shoulder level",
    )
    """The camera stands at shoulder height, a little below the eyes."""
    HIP_LEVEL = Term(
        "hip-level shot",
        ("hip level", "at hip level", "waist-level shot", "from the hip"),
        "The camera stands at hip height.",
        modifier="hip-level",
        complement="at hip level",
    )
    """The camera stands at hip height."""
    KNEE_LEVEL = Term(
        "knee-level shot",
        ("knee level", "at knee level", "knee height"),
        "The camera stands at knee height, among legs and table tops.",
        modifier="knee-level",
        complement="at knee level",
    )
    """The camera stands at knee height, among legs and table tops."""
    GROUND_LEVEL = Term(
        "ground-level shot",
        ("ground level", "at ground level", "low to the ground", "ground-level view"),
        "The camera lies on the ground.",
        modifier="ground-level",
        complement="at ground level",
    )
    """The camera lies on the ground."""
    STREET_LEVEL = Term(
        "street-level shot",
        ("street level", "at street level", "street-level view"),
        "The camera stands on the street, in the middle of things.",
        modifier="street-level",
        complement="at street level",
    )
    """The camera stands on the street, in the middle of things."""
    WATER_LEVEL = Term(
        "water-level shot",
        ("water level", "at water level", "split-level water shot", "over-under shot"),
        "The lens floats at the surface, waves slapping against it.",
        modifier="water-level",
        complement="at water level",
    )
    """The lens floats at the surface, waves slapping against it."""

    # From above and below
    OVERHEAD = Term(
        "overhead shot",
        (
            "top-down shot",
            "top-down view",
            "top shot",
            "from directly above",
            "flat lay",
            "overhead view",
        ),
        "We look straight down; floors and tables become a pattern.",
        modifier="overhead",
        complement="from right overhead",
    )
    """We look straight down; floors and tables become a pattern."""
    BIRDS_EYE = Term(
        "bird's-eye view",
        ("birds-eye view", "bird's eye view", "bird's-eye shot", "birdseye view", "god's-eye view"),
        "We look down from very high; people are dots.",
        modifier="bird's-eye",
        complement="from a bird's-eye view",
    )
    """We look down from very high; people are dots."""
    AERIAL = Term(
        "aerial shot",
        ("aerial view", "aerial", "shot from the air", "sweeping aerial shot", "wide aerial shot"),
        "The land from the air, horizon included.",
        modifier="aerial",
        complement="from the air",
    )
    """The land from the air, horizon included."""
    WORMS_EYE = Term(
        "worm's-eye view",
        ("worms-eye view", "worm's eye view", "worm's-eye shot", "extreme low angle"),
        "We look steeply up from the ground; everything towers.",
        modifier="worm's-eye",
        complement="from a worm's-eye view",
    )
    """We look steeply up from the ground; everything towers."""
    UNDERWATER = Term(
        "underwater shot",
        ("underwater view", "submerged shot", "shot from under water"),
        "The camera is below the surface; light ripples from above.",
        modifier="underwater",
        complement="from under the water",
    )
    """The camera is below the surface; light ripples from above."""

    # Tipped
    DUTCH = Term(
        "Dutch angle",
        (
            "dutch tilt",
            "canted angle",
            "canted frame",
            "tilted horizon",
            "oblique horizon",
            "odd angles",
        ),
        "The horizon is tipped; nothing feels stable.",
        complement="at a Dutch angle",
    )
    """The horizon is tipped; nothing feels stable."""
    OBLIQUE = Term(
        "oblique angle",
        ("diagonal angle", "oblique view", "angled view"),
        "We see the subject at a slant, neither frontal nor from the side.",
        complement="from an oblique angle",
    )
    """We see the subject at a slant, neither frontal nor from the side."""

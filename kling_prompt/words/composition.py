"""Composition: how the parts of the picture are arranged in the frame."""

from enum import unique
from typing import final

from kling_prompt.words._term import Term, Word


@final
@unique
class Composition(Word):
    """Arrangement of the frame, as noun phrases."""

    # Balance
    CENTERED = Term(
        "centered composition",
        ("centred composition", "central composition", "center framing", "subject in the center"),
        "The subject sits in the middle of the frame.",
    )
    """The subject sits in the middle of the frame."""
    SYMMETRICAL = Term(
        "symmetrical composition",
        ("symmetric composition", "symmetrical framing", "perfect symmetry", "mirror symmetry"),
        "The left and right halves of the frame mirror each other.",
    )
    """The left and right halves of the frame mirror each other."""
    RULE_OF_THIRDS = Term(
        "rule-of-thirds composition",
        (
            "rule of thirds composition",
            "rule of thirds",
            "rule-of-thirds framing",
            "composed on the thirds",
        ),
        "The subject stands a third of the way in, with open room beside it.",
    )
    """The subject stands a third of the way in, with open room beside it."""
    ASYMMETRICAL = Term(
        "asymmetrical balance",
        ("asymmetrical composition", "asymmetric composition", "off-center composition"),
        "A large shape on one side is balanced by small ones on the other.",
    )
    """A large shape on one side is balanced by small ones on the other."""
    UNBALANCED = Term(
        "unbalanced composition",
        ("unbalanced layout", "lopsided framing", "imbalanced composition"),
        "All the weight lies in one part, and the frame seems to tip.",
    )
    """All the weight lies in one part, and the frame seems to tip."""
    LEFT_WEIGHTED = Term(
        "left-weighted composition",
        ("left-heavy composition", "subject on the left", "subject at frame left"),
        "The subject fills the left side, and the right stays open.",
    )
    """The subject fills the left side, and the right stays open."""
    RIGHT_WEIGHTED = Term(
        "right-weighted composition",
        ("right-heavy composition", "subject on the right", "subject at frame right"),
        "The subject fills the right side, and the left stays open.",
    )
    """The subject fills the right side, and the left stays open."""
    SHORT_SIDE = Term(
        "short-sided frame",
        (
            "short-sided framing",
            "short side framing",
            "short-side composition",
            "looking out of frame",
        ),
        "The subject faces the near edge, with empty space behind the head.",
    )
    """The subject faces the near edge, with empty space behind the head."""

    # Lines and shapes
    LEADING_LINES = Term(
        "leading lines",
        ("leading lines composition", "converging lines", "lines leading to the subject"),
        "Roads, rails or walls draw the eye to the subject.",
    )
    """Roads, rails or walls draw the eye to the subject."""
    VANISHING_POINT = Term(
        "one-point perspective",
        ("central perspective", "single vanishing point", "vanishing point composition"),
        "All receding lines meet at one spot deep in the picture.",
    )
    """All receding lines meet at one spot deep in the picture."""
    DIAGONAL = Term(
        "diagonal composition",
        ("diagonal lines", "diagonal framing", "dynamic diagonals"),
        "Slanting lines or a slanting row of figures cross the frame.",
    )
    """Slanting lines or a slanting row of figures cross the frame."""
    HORIZONTAL = Term(
        "strong horizontal lines",
        ("horizontal composition", "horizontal lines", "horizontal layers"),
        "Level bands of land, water or sky divide the frame.",
    )
    """Level bands of land, water or sky divide the frame."""
    CURVED = Term(
        "sweeping curved lines",
        ("curved line composition", "curved composition", "s-curve composition", "curving lines"),
        "A bend of river, road or body leads the eye through the frame.",
    )
    """A bend of river, road or body leads the eye through the frame."""
    TRIANGULAR = Term(
        "triangular composition",
        ("triangle composition", "pyramid composition", "pyramidal composition"),
        "Figures or objects form a triangle, broad below and pointed above.",
    )
    """Figures or objects form a triangle, broad below and pointed above."""

    # Space and depth
    NEGATIVE_SPACE = Term(
        "generous negative space",
        ("negative space", "copy space", "lots of empty space", "minimalist composition"),
        "A small subject is surrounded by a wide empty area.",
    )
    """A small subject is surrounded by a wide empty area."""
    FILLED_FRAME = Term(
        "tightly filled frame",
        ("fills the frame", "filling the frame", "crowded composition", "cluttered frame"),
        "Shapes reach every edge, and hardly any space is left open.",
    )
    """Shapes reach every edge, and hardly any space is left open."""
    FRAME_WITHIN_FRAME = Term(
        "frame-within-a-frame composition",
        (
            "frame within a frame",
            "frame within frame",
            "framed by a doorway",
            "framed through a window",
        ),
        "A door, window or arch encloses the subject inside the picture.",
    )
    """A door, window or arch encloses the subject inside the picture."""
    FOREGROUND_FRAMING = Term(
        "framing elements in the foreground",
        (
            "foreground framing elements",
            "foreground framing",
            "shot through foreground foliage",
            "dirty frame",
        ),
        "Near objects at the edges let the viewer peer past them.",
    )
    """Near objects at the edges let the viewer peer past them."""
    LAYERED = Term(
        "layered depth",
        (
            "layered composition",
            "deep staging",
            "foreground midground and background",
            "depth layers",
        ),
        "Near, middle and far planes each hold something to see.",
    )
    """Near, middle and far planes each hold something to see."""
    SILHOUETTE = Term(
        "dark silhouette against the light",
        (
            "backlit silhouette",
            "silhouette",
            "silhouettes",
            "silhouetted subject",
            "in silhouette",
        ),
        "The subject is a dark outline before a bright background.",
    )
    """The subject is a dark outline before a bright background."""

"""Focus: what is sharp, how deep sharpness goes, how blur looks."""

from enum import unique
from typing import final

from kling_prompt.words._term import Term, Word


@final
@unique
class Focus(Word):
    """Focus and depth of field. A focus that moves is a camera move: `RackFocus`."""

    SHALLOW = Term(
        "shallow depth-of-field",
        (
            "shallow depth of field",
            "shallow dof",
            "shallow focus",
            "cinematic depth of field",
            "depth of field",
        ),
        "The subject is sharp; what lies before and behind it melts away.",
    )
    """The subject is sharp; what lies before and behind it melts away."""
    DEEP = Term(
        "deep focus",
        ("deep depth of field", "everything in focus", "pan focus", "large depth of field"),
        "Everything is sharp, from the foreground to the horizon.",
    )
    """Everything is sharp, from the foreground to the horizon."""
    SHARP = Term(
        "sharp focus",
        ("in sharp focus", "crisp focus", "tack sharp", "razor-sharp focus", "sharp details"),
        "The subject is crisp to the last edge.",
    )
    """The subject is crisp to the last edge."""
    SOFT = Term(
        "soft focus",
        ("soft-focus", "gauzy focus", "softened focus", "soft focus background"),
        "Everything is a little soft and glowing.",
    )
    """Everything is a little soft and glowing."""
    BLURRED_BACKGROUND = Term(
        "softly blurred background",
        ("blurred background", "background softly blurred", "blurry background", "blur background"),
        "The background is a soft wash behind a clear subject.",
    )
    """The background is a soft wash behind a clear subject."""
    BLURRED_FOREGROUND = Term(
        "softly blurred foreground",
        ("blurred foreground", "foreground blur", "out-of-focus foreground"),
        "Near leaves or shoulders are a soft veil at the edge.",
    )
    """Near leaves or shoulders are a soft veil at the edge."""
    BOKEH = Term(
        "creamy bokeh",
        ("bokeh", "bokeh lights", "bokeh background", "soft bokeh", "background bokeh"),
        "Lights behind the subject become soft round discs.",
    )
    """Lights behind the subject become soft round discs."""
    OVAL_BOKEH = Term(
        "oval bokeh",
        ("anamorphic bokeh", "elliptical bokeh"),
        "Lights behind the subject become upright ovals.",
    )
    """Lights behind the subject become upright ovals."""
    SPLIT_DIOPTER = Term(
        "split-diopter focus",
        ("split diopter", "split-diopter shot", "split focus"),
        "A near face and a far figure are sharp at once, with a blur between.",
    )
    """A near face and a far figure are sharp at once, with a blur between."""
    SELECTIVE = Term(
        "selective focus",
        ("selective sharpness", "focus on one detail", "pinpoint focus"),
        "One detail alone is sharp and leads the eye.",
    )
    """One detail alone is sharp and leads the eye."""
    FOREGROUND = Term(
        "sharp foreground",
        ("foreground in focus", "foreground focus", "focus on the foreground"),
        "What is near is sharp; the rest is a guess.",
    )
    """What is near is sharp; the rest is a guess."""
    BACKGROUND = Term(
        "sharp background",
        ("background in focus", "background focus", "focus on the background"),
        "What is far is sharp, past something blurred and near.",
    )
    """What is far is sharp, past something blurred and near."""
    FACE = Term(
        "crisp facial focus",
        (
            "face in crisp focus",
            "crisp focus on the face",
            "keeps the focus on her face",
            "face in focus",
            "focus on the eyes",
        ),
        "The eyes stay sharp whatever happens around them.",
    )
    """The eyes stay sharp whatever happens around them."""
    DREAMY_BLUR = Term(
        "hazy out-of-focus edges",
        ("edge blur", "blurred edges", "swirly bokeh"),
        "The middle is clear and the edges dissolve.",
    )
    """The middle is clear and the edges dissolve."""
    DEFOCUSED = Term(
        "out-of-focus picture",
        ("out of focus", "defocused", "completely blurred"),
        "Nothing is sharp: only shapes, lights and colors.",
    )
    """Nothing is sharp: only shapes, lights and colors."""
    INFINITY = Term(
        "infinity focus",
        ("focus at infinity", "horizon in focus", "stars in focus"),
        "The far horizon and the stars are pin-sharp.",
    )
    """The far horizon and the stars are pin-sharp."""

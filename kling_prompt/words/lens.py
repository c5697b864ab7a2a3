"""Lenses: focal length, optical character and what stands before the glass."""

from enum import unique
from typing import final

from kling_prompt.words._term import Term, Word


@final
@unique
class Lens(Word):
    """Which lens the picture seems to be taken with."""

    # Focal length, for a full-frame sensor
    ULTRA_WIDE_14MM = Term(
        "14mm ultra-wide lens",
        ("14mm", "14 mm lens", "ultra-wide lens", "ultra wide angle lens"),
        "A huge field of view; near things loom and lines rush away.",
    )
    """A huge field of view; near things loom and lines rush away."""
    WIDE_24MM = Term(
        "24mm lens",
        ("24mm", "24 mm lens", "24mm wide-angle lens"),
        "A wide view with a lively sense of depth.",
    )
    """A wide view with a lively sense of depth."""
    WIDE_35MM = Term(
        "35mm lens",
        ("35 mm lens", "35mm focal length"),
        "A natural, slightly wide view, people within their place.",
    )
    """A natural, slightly wide view, people within their place."""
    STANDARD_50MM = Term(
        "50mm lens",
        ("50mm", "50 mm lens", "standard lens", "normal lens"),
        "Proportions as the eye sees them.",
    )
    """Proportions as the eye sees them."""
    PORTRAIT_85MM = Term(
        "85mm portrait lens",
        ("85mm", "85 mm lens", "85mm lens", "portrait lens"),
        "Flattering faces before a soft background.",
    )
    """Flattering faces before a soft background."""
    TELEPHOTO_135MM = Term(
        "135mm telephoto lens",
        ("135mm", "135 mm lens", "135mm lens"),
        "A narrow view; planes move together and the background melts.",
    )
    """A narrow view; planes move together and the background melts."""
    SUPER_TELEPHOTO = Term(
        "400mm super-telephoto lens",
        ("super telephoto", "400mm lens", "600mm lens", "long lens wildlife shot"),
        "Far animals or athletes fill the frame before a wash of color.",
    )
    """Far animals or athletes fill the frame before a wash of color."""

    # Kind
    WIDE_ANGLE = Term(
        "wide-angle lens",
        ("wide angle lens", "wide-angle shot", "wide angle shot", "wide-angle view", "wide lens"),
        "Much of the place in one view, with stretched depth.",
    )
    """Much of the place in one view, with stretched depth."""
    TELEPHOTO = Term(
        "telephoto lens",
        ("telephoto shot", "long lens", "telephoto compression", "compressed perspective"),
        "Distances shrink; far things stand large behind near ones.",
    )
    """Distances shrink; far things stand large behind near ones."""
    FISHEYE = Term(
        "fisheye lens",
        ("fisheye", "fish-eye lens", "fish-eye", "fisheye view"),
        "The picture bulges like a ball and straight lines bend.",
    )
    """The picture bulges like a ball and straight lines bend."""
    MACRO = Term(
        "macro lens",
        ("macro optics", "close-focus lens"),
        "Tiny textures in razor-thin focus.",
    )
    """Tiny textures in razor-thin focus."""
    PROBE = Term(
        "probe lens",
        ("snorkel lens", "endoscopic lens", "probe lens macro"),
        "We slip between tiny things as if we were an insect.",
    )
    """We slip between tiny things as if we were an insect."""
    ANAMORPHIC = Term(
        "anamorphic lens",
        ("anamorphic", "wide anamorphic shot", "anamorphic widescreen", "anamorphic look"),
        "A very wide picture with oval highlights and horizontal streaks.",
    )
    """A very wide picture with oval highlights and horizontal streaks."""
    TILT_SHIFT = Term(
        "tilt-shift lens",
        ("tilt-shift", "tilt shift", "miniature effect lens", "tilt-shift effect"),
        "Only a slice is sharp and the real world looks like a model.",
    )
    """Only a slice is sharp and the real world looks like a model."""
    VINTAGE = Term(
        "vintage lens",
        ("vintage glass", "old lens", "soft vintage optics"),
        "Low contrast, gentle glow and blurred corners.",
    )
    """Low contrast, gentle glow and blurred corners."""
    PRIME = Term(
        "fast prime lens",
        ("prime lens", "f/1.4 lens", "wide-open aperture", "f/1.4", "f/2.8"),
        "Bright, creamy backgrounds even in the dark.",
    )
    """Bright, creamy backgrounds even in the dark."""
    PINHOLE = Term(
        "pinhole camera optics",
        ("pinhole", "pinhole lens", "camera obscura look"),
        "Everything equally soft, with dark corners.",
    )
    """Everything equally soft, with dark corners."""

    # What stands before the glass
    DIFFUSION_FILTER = Term(
        "diffusion filter",
        ("mist filter", "soft filter", "black mist filter", "glow filter", "lens and filters"),
        "Highlights bloom and skin turns soft.",
    )
    """Highlights bloom and skin turns soft."""
    STAR_FILTER = Term(
        "star filter",
        ("starburst filter", "cross filter", "star highlights"),
        "Points of light grow four- or six-pointed stars.",
    )
    """Points of light grow four- or six-pointed stars."""
    PRISM = Term(
        "prism filter",
        ("prism effect", "kaleidoscope filter", "refracted edges"),
        "Doubled edges and splinters of rainbow light.",
    )
    """Doubled edges and splinters of rainbow light."""
    POLARIZED = Term(
        "polarizing filter",
        ("polariser", "polarizer", "polarized look"),
        "Deep skies, and water that we can see through.",
    )
    """Deep skies, and water that we can see through."""
    VIGNETTE = Term(
        "soft vignette",
        ("vignette", "darkened corners", "vignetting"),
        "The corners of the frame fall off into shadow.",
    )
    """The corners of the frame fall off into shadow."""
    CHROMATIC_ABERRATION = Term(
        "chromatic aberration",
        ("color fringing", "colour fringing", "rgb split"),
        "Thin colored fringes along hard edges.",
    )
    """Thin colored fringes along hard edges."""
    BREATHING = Term(
        "breathing focus",
        ("lens breathing", "focus breathing", "breathing lens"),
        "The frame swells a little whenever the focus moves.",
    )
    """The frame swells a little whenever the focus moves."""

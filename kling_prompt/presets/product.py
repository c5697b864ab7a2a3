"""Presets that show goods: studio, luxury, tech, lifestyle, turntable.

Knows which words flatter a thing; which thing it is, is for the caller to say. Letters on the
product may be wanted, so that text as such is not kept out.
"""

from kling_prompt import negatives
from kling_prompt.negatives import Negatives
from kling_prompt.prompt import Prompt
from kling_prompt.words.composition import Composition
from kling_prompt.words.effect import Effect
from kling_prompt.words.focus import Focus
from kling_prompt.words.genre import Genre
from kling_prompt.words.lighting import Lighting
from kling_prompt.words.mood import Mood
from kling_prompt.words.moves import Drift, Handheld, Orbit, PushIn
from kling_prompt.words.pace import Pace
from kling_prompt.words.palette import Palette
from kling_prompt.words.style import Style

# What lies behind a product may be blurred.
_BLEMISHES = negatives.BLEMISHES - Negatives("blurriness")

PRODUCT = (
    Prompt()
    .camera(Orbit(slow=True))
    .focus(Focus.SHARP)
    .composition(Composition.CENTERED)
    .lighting(Lighting.SOFTBOX)
    .genre(Genre.PRODUCT)
    .negative(_BLEMISHES, "watermark")
)
"""One thing in the middle, crisp and evenly lit, while we walk around it."""

STUDIO_PRODUCT = (
    Prompt()
    .camera(PushIn(slow=True))
    .focus(Focus.SHARP)
    .composition(Composition.NEGATIVE_SPACE)
    .lighting(Lighting.SOFTBOX)
    .palette(Palette.NEUTRAL)
    .genre(Genre.PRODUCT)
    .negative(_BLEMISHES, "clutter")
)
"""A catalog picture that moves: a plain backdrop, true colors, a slow approach."""

LUXURY_PRODUCT = (
    Prompt()
    .camera(PushIn(slow=True))
    .focus(Focus.SHALLOW)
    .effect(Effect.REFLECTIONS)
    .lighting(Lighting.LOW_KEY, Lighting.RIM)
    .palette(Palette.AMBER)
    .mood(Mood.ELEGANT)
    .negative(_BLEMISHES, "clutter")
)
"""Edges of gold light draw the thing out of the dark, slowly and without haste."""

TECH_PRODUCT = (
    Prompt()
    .camera(Orbit(slow=True))
    .composition(Composition.NEGATIVE_SPACE)
    .effect(Effect.REFLECTIONS)
    .lighting(Lighting.RIM)
    .palette(Palette.BLUE_AND_SILVER)
    .style(Style.MINIMALIST)
    .negative(_BLEMISHES, "watermark")
)
"""A sleek thing alone in cool space, its edges lit, its surfaces like mirrors."""

LIFESTYLE_PRODUCT = (
    Prompt()
    .camera(Handheld(), Drift(slow=True))
    .focus(Focus.BLURRED_BACKGROUND)
    .lighting(Lighting.MORNING)
    .palette(Palette.WARM)
    .genre(Genre.PRODUCT)
    .mood(Mood.RELAXED)
    .negative("studio backdrop", "harsh shadows", "bad hands", "captions", "watermark")
)
"""The thing at home on a good morning, as if somebody had just put it down."""

TURNTABLE = (
    Prompt()
    .camera(Orbit(degrees=360, slow=True))
    .focus(Focus.SHARP)
    .composition(Composition.CENTERED)
    .pace(Pace.LONG_TAKE)
    .lighting(Lighting.THREE_POINT)
    .palette(Palette.NEUTRAL)
    .negative(negatives.CUTS, negatives.CAMERA_SHAKE)
)
"""One full turn around the thing without a cut: every side is seen once."""

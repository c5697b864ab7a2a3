"""Presets that are drawn or modeled: 2D, 3D, anime, claymation, comic, flat design.

Knows which words make the look; who acts in it is for the caller to say.
"""

from kling_prompt import negatives
from kling_prompt.prompt import Prompt
from kling_prompt.words.angle import Angle
from kling_prompt.words.composition import Composition
from kling_prompt.words.film import Film
from kling_prompt.words.focus import Focus
from kling_prompt.words.genre import Genre
from kling_prompt.words.lighting import Lighting
from kling_prompt.words.mood import Mood
from kling_prompt.words.moves import PushIn, Static
from kling_prompt.words.pace import Pace
from kling_prompt.words.palette import Palette
from kling_prompt.words.style import Style

CARTOON = (
    Prompt()
    .camera(Static())
    .lighting(Lighting.EVEN)
    .palette(Palette.VIBRANT)
    .style(Style.CARTOON)
    .genre(Genre.ANIMATION)
    .mood(Mood.PLAYFUL)
    .negative(negatives.PHOTOREALISM, "film grain", "text")
)
"""Simple shapes in strong colors play in front of a camera that stands still."""

CARTOON_2D = (
    Prompt()
    .camera(Static())
    .pace(Pace.BOUNCY)
    .palette(Palette.FLAT)
    .style(Style.ANIMATION_2D)
    .mood(Mood.CHEERFUL)
    .negative(negatives.PHOTOREALISM, "3d render", "text")
)
"""Hand-drawn figures stretch, squash and bounce on a flat, bright background."""

CARTOON_3D = (
    Prompt()
    .camera(PushIn(slow=True))
    .focus(Focus.SHALLOW)
    .lighting(Lighting.THREE_POINT)
    .palette(Palette.VIBRANT)
    .style(Style.FAMILY_3D)
    .mood(Mood.HEARTWARMING)
    .negative(negatives.PHOTOREALISM, "sketch", "text")
)
"""Round, shiny figures in soft depth, lit like the stars of a family film."""

ANIME = (
    Prompt()
    .camera(PushIn())
    .pace(Pace.FPS_12)
    .lighting(Lighting.RIM)
    .palette(Palette.VIBRANT)
    .style(Style.ANIME, Style.CEL_SHADED)
    .mood(Mood.DRAMATIC)
    .negative(negatives.PHOTOREALISM, "3d render", "text")
)
"""Crisp outlines and two tones of shadow, an edge of light, feelings written large."""

CLAYMATION = (
    Prompt()
    .camera(Static())
    .pace(Pace.STOP_MOTION)
    .lighting(Lighting.SOFT)
    .film(Film.HANDCRAFTED)
    .style(Style.CLAYMATION)
    .mood(Mood.WHIMSICAL)
    .negative(negatives.PHOTOREALISM, "smooth motion", "cgi")
)
"""Clay with fingerprints on it moves step by step on a small, softly lit set."""

COMIC = (
    Prompt()
    .camera(PushIn(fast=True))
    .angle(Angle.LOW)
    .lighting(Lighting.GRAPHIC_SHADOWS)
    .palette(Palette.VIBRANT)
    .style(Style.COMIC_BOOK)
    .mood(Mood.HEROIC)
    .negative(negatives.PHOTOREALISM, "speech bubbles", "text")
)
"""A panel that came alive: inked shadows, loud color, seen from below."""

FLAT_DESIGN = (
    Prompt()
    .camera(Static())
    .composition(Composition.NEGATIVE_SPACE)
    .palette(Palette.PRIMARY)
    .film(Film.MINIMAL_TEXTURE)
    .style(Style.FLAT_DESIGN)
    .negative("photorealism", "3d render", "gradients", "shading", "text", "watermark")
)
"""A few clean shapes in plain colors on much empty ground, as in an explainer video."""

"""Presets that look like art: paint, ink, pencil, glass, facets, a dream, gray tones.

Knows which words make the look; what is painted is for the caller to say.
"""

from kling_prompt import negatives
from kling_prompt.prompt import Prompt
from kling_prompt.words.composition import Composition
from kling_prompt.words.film import Film
from kling_prompt.words.genre import Genre
from kling_prompt.words.lighting import Lighting
from kling_prompt.words.mood import Mood
from kling_prompt.words.moves import Drift, Orbit, PushIn, Static
from kling_prompt.words.pace import Pace
from kling_prompt.words.palette import Palette
from kling_prompt.words.style import Style

STYLIZED = (
    Prompt()
    .camera(Drift(slow=True))
    .pace(Pace.GENTLE_MOTION)
    .lighting(Lighting.SOFT)
    .palette(Palette.COMPLEMENTARY)
    .genre(Genre.STYLIZED_ART)
    .mood(Mood.DREAMY)
    .negative(negatives.PHOTOREALISM, "flicker", "text")
)
"""Color and form come first; everything moves a little, as a picture that breathes."""

WATERCOLOR = (
    Prompt()
    .camera(Static())
    .pace(Pace.GENTLE_MOTION)
    .lighting(Lighting.HIGH_KEY)
    .palette(Palette.PASTEL)
    .style(Style.WATERCOLOR)
    .mood(Mood.SERENE)
    .negative(negatives.PHOTOREALISM, "hard outlines", "flicker")
)
"""Pale washes of color run into each other on bright paper; hardly anything moves."""

OIL_PAINTING = (
    Prompt()
    .camera(PushIn(slow=True))
    .lighting(Lighting.CHIAROSCURO)
    .palette(Palette.EARTHY)
    .film(Film.BRUSHSTROKES)
    .style(Style.OIL_PAINTING)
    .mood(Mood.CONTEMPLATIVE)
    .negative(negatives.PHOTOREALISM, "3d render", "flicker")
)
"""Thick paint in brown and gold, light out of the dark, as an old master would have it."""

INK = (
    Prompt()
    .camera(Static())
    .composition(Composition.NEGATIVE_SPACE)
    .pace(Pace.GENTLE_MOTION)
    .palette(Palette.BLACK_AND_WHITE)
    .style(Style.INK)
    .mood(Mood.CONTEMPLATIVE)
    .negative(negatives.PHOTOREALISM, "color", "text")
)
"""Black lines and washes on white paper, and much of the paper left empty."""

SKETCH = (
    Prompt()
    .camera(Static())
    .pace(Pace.FPS_12)
    .palette(Palette.MONOCHROME)
    .film(Film.HANDCRAFTED)
    .style(Style.PENCIL_SKETCH)
    .mood(Mood.INTIMATE)
    .negative(negatives.PHOTOREALISM, "bright colors", "text")
)
"""A page of a sketchbook: pencil lines that tremble from drawing to drawing."""

IMPRESSIONIST = (
    Prompt()
    .camera(Drift(slow=True))
    .lighting(Lighting.DAPPLED)
    .palette(Palette.PASTEL)
    .film(Film.BRUSHSTROKES)
    .style(Style.IMPRESSIONIST)
    .mood(Mood.TRANQUIL)
    .negative(negatives.PHOTOREALISM, "sharp outlines", "flicker")
)
"""Dabs of pale color that become light, leaves and water when we step back."""

SURREAL = (
    Prompt()
    .camera(Drift(slow=True))
    .pace(Pace.MORPHING)
    .lighting(Lighting.MAGICAL)
    .palette(Palette.PURPLE_AND_ORANGE)
    .style(Style.SURREAL)
    .mood(Mood.HYPNOTIC)
    .negative(negatives.FLICKER, "camera shake", "clutter", "text", "watermark")
)
"""Things turn slowly into other things under a sky of colors that no sky has."""

LOW_POLY = (
    Prompt()
    .camera(Orbit(slow=True))
    .lighting(Lighting.SUNLIGHT)
    .palette(Palette.ANALOGOUS)
    .film(Film.MINIMAL_TEXTURE)
    .style(Style.LOW_POLY)
    .mood(Mood.CALM)
    .negative(negatives.PHOTOREALISM, "film grain", "text")
)
"""A model of a few large facets, each in one color, seen from all sides."""

STAINED_GLASS = (
    Prompt()
    .camera(Static())
    .pace(Pace.GENTLE_MOTION)
    .lighting(Lighting.BACKLIGHT)
    .palette(Palette.JEWEL)
    .style(Style.STAINED_GLASS)
    .mood(Mood.REVERENT)
    .negative(negatives.PHOTOREALISM, "3d render", "flicker")
)
"""Panes of deep color between lines of lead, with the light behind them."""

MONOCHROME = (
    Prompt()
    .camera(Drift(slow=True))
    .composition(Composition.NEGATIVE_SPACE)
    .lighting(Lighting.HIGH_CONTRAST)
    .palette(Palette.BLACK_AND_WHITE)
    .film(Film.GRAIN)
    .mood(Mood.SOLEMN)
    .negative("color", "sepia", "clutter", "text", "watermark")
)
"""A photograph in grays: one strong form, deep blacks, and a fine grain."""

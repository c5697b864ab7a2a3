"""Presets that show a world of magic: enchanted forest, epic, dark.

Knows which words belong to one invented world; who lives in it, and whether it is filmed or drawn,
is for the caller to say.
"""

from kling_prompt import negatives
from kling_prompt.prompt import Prompt
from kling_prompt.words._direction import UP
from kling_prompt.words.effect import Effect
from kling_prompt.words.genre import Genre
from kling_prompt.words.lighting import Lighting
from kling_prompt.words.mood import Mood
from kling_prompt.words.moves import Crane, Drift, PushIn, Sweep
from kling_prompt.words.palette import Palette
from kling_prompt.words.shot import ShotSize

FANTASY = (
    Prompt()
    .camera(Sweep(slow=True))
    .lighting(Lighting.VOLUMETRIC)
    .palette(Palette.JEWEL)
    .genre(Genre.FANTASY)
    .mood(Mood.AWESTRUCK)
    .negative("modern buildings", "modern clothing", "power lines", "text", "watermark")
)
"""A world with deep colors and shafts of light, in which anything may come round the corner."""

ENCHANTED_FOREST = (
    Prompt()
    .camera(Drift(slow=True))
    .effect(Effect.FIREFLIES, Effect.FOG)
    .lighting(Lighting.VOLUMETRIC)
    .palette(Palette.GREEN)
    .genre(Genre.MAGICAL)
    .mood(Mood.ETHEREAL)
    .negative(negatives.CAMERA_SHAKE, "modern buildings", "power lines", "text", "watermark")
)
"""Beams of light through green leaves, fireflies in the mist, and we float along."""

EPIC_FANTASY = (
    Prompt()
    .camera(Crane(UP, slow=True))
    .shot(ShotSize.EXTREME_WIDE)
    .lighting(Lighting.SUNSET)
    .palette(Palette.HIGH_CONTRAST)
    .genre(Genre.MEDIEVAL)
    .mood(Mood.EPIC)
    .negative("modern buildings", "modern clothing", "power lines", "text", "watermark")
)
"""The camera climbs above banners, walls and armies in the last light."""

DARK_FANTASY = (
    Prompt()
    .camera(PushIn(slow=True))
    .effect(Effect.EMBERS, Effect.FOG)
    .lighting(Lighting.TORCHLIGHT)
    .palette(Palette.DESATURATED)
    .genre(Genre.FANTASY)
    .mood(Mood.OMINOUS)
    .negative("bright colors", "daylight", "modern buildings", "modern clothing", "text")
)
"""Torches, embers and mist in a drained world; whatever waits there waits for us."""

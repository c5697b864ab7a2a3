"""Presets that show the future: city, space, cyberpunk, mecha.

Knows which words belong to one invented world; who lives in it, and whether it is filmed or drawn,
is for the caller to say.
"""

from kling_prompt import negatives
from kling_prompt.prompt import Prompt
from kling_prompt.words._direction import UP
from kling_prompt.words.angle import Angle
from kling_prompt.words.effect import Effect
from kling_prompt.words.genre import Genre
from kling_prompt.words.lens import Lens
from kling_prompt.words.lighting import Lighting
from kling_prompt.words.mood import Mood
from kling_prompt.words.moves import Drift, FlyThrough, PushIn, Sweep, Tilt
from kling_prompt.words.pace import Pace
from kling_prompt.words.palette import Palette
from kling_prompt.words.shot import ShotSize

SCI_FI = (
    Prompt()
    .camera(Sweep(smooth=True))
    .lens(Lens.ANAMORPHIC)
    .lighting(Lighting.VOLUMETRIC)
    .palette(Palette.BLUE_AND_SILVER)
    .genre(Genre.SCI_FI)
    .mood(Mood.AWESTRUCK)
    .negative(negatives.GLITCHES, "old-fashioned objects", "text", "watermark")
)
"""Beams of light in cool, metallic air, in one long gesture of the camera."""

FUTURE_CITY = (
    Prompt()
    .camera(FlyThrough(smooth=True))
    .effect(Effect.HOLOGRAM)
    .lighting(Lighting.BLUE_HOUR)
    .palette(Palette.COOL)
    .genre(Genre.FUTURISTIC)
    .mood(Mood.AWESTRUCK)
    .negative(negatives.GLITCHES, "warping", "flicker", "watermark")
)
"""We glide between glass and projected light just after the sun has gone."""

SPACE = (
    Prompt()
    .camera(Drift(slow=True))
    .shot(ShotSize.EXTREME_WIDE)
    .lighting(Lighting.HARD, Lighting.STARLIGHT)
    .palette(Palette.DARK)
    .genre(Genre.SPACE_OPERA)
    .mood(Mood.AWESTRUCK)
    .negative(negatives.CAMERA_SHAKE, "glitch", "blue sky", "text", "watermark")
)
"""Hard sunlight on one side, black on the other, and nothing to hold on to."""

CYBERPUNK = (
    Prompt()
    .camera(PushIn(smooth=True))
    .angle(Angle.STREET_LEVEL)
    .effect(Effect.STEAM, Effect.REFLECTIONS)
    .lighting(Lighting.NEON)
    .palette(Palette.PURPLE)
    .genre(Genre.CYBERPUNK)
    .negative(negatives.GLITCHES, "daylight", "watermark")
)
"""A wet street at night doubles every neon sign; steam takes the colors up."""

MECHA = (
    Prompt()
    .camera(Tilt(UP, slow=True))
    .angle(Angle.LOW)
    .pace(Pace.SLOW_WEIGHTY)
    .effect(Effect.SPARKS)
    .lighting(Lighting.HARD)
    .genre(Genre.SCI_FI)
    .negative("weightless motion", "extra limbs", "warping", "melting", "text", "watermark")
)
"""We look up, and up, at tons of metal that move as heavily as they are."""

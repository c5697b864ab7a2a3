"""Presets that look like live-action film: drama, action, noir, documentary, gentle, epic.

Knows which words make the look; what happens in front of the camera is for the caller to say.
"""

from kling_prompt import negatives
from kling_prompt.prompt import Prompt
from kling_prompt.words._direction import UP
from kling_prompt.words.angle import Angle
from kling_prompt.words.composition import Composition
from kling_prompt.words.effect import Effect
from kling_prompt.words.film import Film
from kling_prompt.words.focus import Focus
from kling_prompt.words.genre import Genre
from kling_prompt.words.lens import Lens
from kling_prompt.words.lighting import Lighting
from kling_prompt.words.mood import Mood
from kling_prompt.words.moves import Crane, Drift, Handheld, PushIn, Stabilized
from kling_prompt.words.pace import Pace
from kling_prompt.words.palette import Palette
from kling_prompt.words.shot import ShotSize

CINEMATIC = (
    Prompt()
    .camera(PushIn(slow=True))
    .lens(Lens.ANAMORPHIC)
    .lighting(Lighting.MOTIVATED)
    .palette(Palette.FILMIC)
    .film(Film.GRAIN)
    .genre(Genre.CINEMATIC)
    .negative(negatives.ILLUSTRATION, "text")
)
"""A picture as from the cinema: we come closer slowly, light has a source, film has a grain."""

DRAMA = (
    Prompt()
    .camera(PushIn(slow=True))
    .shot(ShotSize.MEDIUM_CLOSE_UP)
    .focus(Focus.SHALLOW)
    .lighting(Lighting.LOW_KEY)
    .palette(Palette.MUTED)
    .mood(Mood.INTIMATE)
    .negative(negatives.CAMERA_SHAKE, "bright colors", "cartoon", "text", "watermark")
)
"""We are near enough to read a face; everything else is dark, muted and out of focus."""

ACTION = (
    Prompt()
    .camera(Handheld(), PushIn(fast=True))
    .angle(Angle.LOW)
    .effect(Effect.DUST_CLOUD)
    .lighting(Lighting.HARD)
    .palette(Palette.TEAL_AND_ORANGE)
    .genre(Genre.ACTION)
    .negative("cartoon", "illustration", "slow motion", "distortion", "text", "watermark")
)
"""We rush in from below, camera in hand, through dust and hard light."""

NOIR = (
    Prompt()
    .camera(PushIn(slow=True))
    .effect(Effect.SMOKE)
    .lighting(Lighting.CHIAROSCURO, Lighting.BLIND_SHADOWS)
    .palette(Palette.BLACK_AND_WHITE)
    .genre(Genre.NOIR)
    .mood(Mood.BROODING)
    .negative("color", "daylight", "cartoon", "illustration", "text", "watermark")
)
"""Black and white, smoke in the air, and bars of shadow across whatever hides there."""

DOCUMENTARY = (
    Prompt()
    .camera(Handheld())
    .angle(Angle.EYE_LEVEL)
    .lens(Lens.WIDE_35MM)
    .pace(Pace.REAL_TIME)
    .lighting(Lighting.NATURAL)
    .genre(Genre.DOCUMENTARY)
    .negative(negatives.SYNTHETIC, "slow motion", "staged pose", "text")
)
"""Seen as by somebody who was there: at eye level, in the light that there was."""

GENTLE = (
    Prompt()
    .camera(Stabilized(), Drift(slow=True))
    .focus(Focus.SHALLOW)
    .pace(Pace.SLOW_PACED)
    .lighting(Lighting.GOLDEN_HOUR)
    .palette(Palette.WARM)
    .mood(Mood.TENDER)
    .negative(negatives.CAMERA_SHAKE, "fast motion", "harsh shadows", "text", "watermark")
)
"""A floating camera that has time, low sun, and a soft world behind what we care about."""

EPIC = (
    Prompt()
    .camera(Crane(UP, slow=True))
    .shot(ShotSize.EXTREME_WIDE)
    .composition(Composition.LAYERED)
    .lighting(Lighting.SUNSET)
    .film(Film.FILM_70MM)
    .mood(Mood.EPIC)
    .negative("cartoon", "illustration", "painting", "camera shake", "text", "watermark")
)
"""The camera climbs and the world turns out to be huge, in the light of the setting sun."""

"""Presets that show the living world: landscape, wildlife, underwater, weather, macro, time-lapse.

Knows which words show nature at its best; what lives there is for the caller to say.
"""

from kling_prompt import negatives
from kling_prompt.prompt import Prompt
from kling_prompt.words._direction import RIGHT
from kling_prompt.words.angle import Angle
from kling_prompt.words.effect import Effect
from kling_prompt.words.film import Film
from kling_prompt.words.focus import Focus
from kling_prompt.words.genre import Genre
from kling_prompt.words.lens import Lens
from kling_prompt.words.lighting import Lighting
from kling_prompt.words.mood import Mood
from kling_prompt.words.moves import Drift, Pan, PushIn, Static
from kling_prompt.words.pace import Pace
from kling_prompt.words.palette import Palette
from kling_prompt.words.shot import ShotSize

NATURE = (
    Prompt()
    .camera(Pan(RIGHT, slow=True))
    .shot(ShotSize.WIDE)
    .lighting(Lighting.NATURAL)
    .film(Film.HIGH_DEFINITION)
    .genre(Genre.NATURE)
    .mood(Mood.SERENE)
    .negative(negatives.CAMERA_SHAKE, negatives.FLICKER, "cgi", "text")
)
"""A wide, steady view that takes its time, in the light of the day."""

LANDSCAPE = (
    Prompt()
    .camera(Static())
    .shot(ShotSize.EXTREME_WIDE)
    .lens(Lens.WIDE_24MM)
    .focus(Focus.DEEP)
    .lighting(Lighting.DAWN)
    .mood(Mood.MAJESTIC)
    .negative(negatives.CAMERA_SHAKE, negatives.FLICKER, "oversaturated", "text")
)
"""Near stones and far peaks are equally sharp; only light, clouds and water move."""

WILDLIFE = (
    Prompt()
    .camera(Static())
    .angle(Angle.EYE_LEVEL)
    .lens(Lens.SUPER_TELEPHOTO)
    .focus(Focus.BLURRED_BACKGROUND)
    .lighting(Lighting.MORNING)
    .genre(Genre.WILDLIFE)
    .negative("deformed", "extra limbs", "fences", "cartoon", "cgi", "text", "watermark")
)
"""From far away and yet eye to eye: the animal does not know that we are there."""

UNDERWATER = (
    Prompt()
    .camera(Drift(slow=True))
    .angle(Angle.UNDERWATER)
    .effect(Effect.BUBBLES)
    .lighting(Lighting.CAUSTIC)
    .palette(Palette.BLUE)
    .mood(Mood.TRANQUIL)
    .negative(negatives.CAMERA_SHAKE, "murky water", "text", "watermark")
)
"""We hang weightless in blue water, among bubbles and nets of light."""

WEATHER = (
    Prompt()
    .camera(Static())
    .shot(ShotSize.WIDE)
    .effect(Effect.LIGHTNING)
    .lighting(Lighting.STORMY)
    .palette(Palette.COOL)
    .mood(Mood.DRAMATIC)
    .negative(negatives.CAMERA_SHAKE, "blue sky", "sunshine", "text", "watermark")
)
"""A storm builds up, and the camera stands still and lets it come."""

MACRO = (
    Prompt()
    .camera(PushIn(slow=True))
    .shot(ShotSize.EXTREME_CLOSE_UP)
    .lens(Lens.MACRO)
    .focus(Focus.SHALLOW)
    .lighting(Lighting.BACKLIGHT)
    .film(Film.DETAILED_TEXTURE)
    .negative(negatives.CAMERA_SHAKE, "film grain", "text", "watermark")
)
"""So near that a drop is a globe and a leaf is a map; behind it all is soft."""

TIME_LAPSE = (
    Prompt()
    .camera(Static())
    .shot(ShotSize.WIDE)
    .focus(Focus.DEEP)
    .pace(Pace.TIME_LAPSE)
    .lighting(Lighting.SUNSET)
    .mood(Mood.HYPNOTIC)
    .negative(negatives.CAMERA_SHAKE, negatives.FLICKER, "slow motion", "cuts")
)
"""Hours in seconds: clouds race, shadows turn, and only the frame holds still."""

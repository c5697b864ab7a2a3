"""What a negative term takes away: a relation from terms to the words that show the thing.

Knows that keeping the one out spoils the other. Spellings that are the same on both sides are found
without it; `tests/test_contradiction.py` pins its form.
"""

from typing import Final, TypeAlias

from kling_prompt.words._motion import Motion
from kling_prompt.words._move import Move
from kling_prompt.words._term import Word
from kling_prompt.words.angle import Angle
from kling_prompt.words.composition import Composition
from kling_prompt.words.effect import Effect
from kling_prompt.words.film import Film
from kling_prompt.words.focus import Focus
from kling_prompt.words.genre import Genre
from kling_prompt.words.lens import Lens
from kling_prompt.words.lighting import Lighting
from kling_prompt.words.mood import Mood
from kling_prompt.words.moves import CrashZoom, DollyZoom, Handheld, Shake, Zoom
from kling_prompt.words.pace import Pace
from kling_prompt.words.palette import Palette
from kling_prompt.words.shot import ShotSize
from kling_prompt.words.style import Style

_Row: TypeAlias = "Word | type[Move]"

# ------------------------------------------------------------------ families of styles
CARTOONS = (
    *(Style.CARTOON, Style.ANIMATION_2D, Style.ANIMATION_3D, Style.FAMILY_3D, Style.CEL_SHADED),
    *(Style.ANIME, Style.MANGA, Style.COMIC_BOOK, Style.CARICATURE, Style.PASTORAL_ANIMATION),
    *(Style.FAIRY_TALE_ANIMATION, Style.FLAT_DESIGN, Style.VECTOR, Style.ROTOSCOPE),
    *(Style.CHILDRENS_BOOK, Style.PIXEL_ART, Style.POP_ART),
)
"""Styles of animation and comics."""
DRAWINGS = (
    *(Style.HAND_DRAWN, Style.PENCIL_SKETCH, Style.CHARCOAL, Style.CHALK, Style.INK, Style.OUTLINE),
    *(Style.CARICATURE, Style.CHILDRENS_BOOK, Style.CONCEPT_ART, Style.BLUEPRINT, Style.WOODCUT),
    *(Style.UKIYO_E, Style.COMIC_BOOK, Style.MANGA, Style.GRAFFITI, Style.INFOGRAPHIC),
    *(Style.VECTOR, Style.FLAT_DESIGN),
)
"""Styles that are drawn or printed."""
PAINTINGS = (
    *(Style.WATERCOLOR, Style.OIL_PAINTING, Style.GOUACHE, Style.MATTE_PAINTING, Style.BAROQUE),
    *(Style.IMPRESSIONIST, Style.POST_IMPRESSIONIST, Style.POINTILLIST, Style.CUBIST),
    Film.BRUSHSTROKES,
)
"""Styles that are painted."""
HANDMADE = (
    *(Style.STOP_MOTION, Style.CLAYMATION, Style.FELT, Style.PAPERCRAFT, Style.ORIGAMI),
    *(Style.FIGURINE, Style.SCULPTURE, Style.MOSAIC, Style.STAINED_GLASS, Style.COLLAGE),
)
"""Styles that are built by hand."""
RENDERED = (
    *(Style.ANIMATION_3D, Style.FAMILY_3D, Style.GAME_ENGINE, Style.LOW_POLY, Style.ISOMETRIC),
)
"""Styles of a computer."""
PHOTOGRAPHED = (*(Style.PHOTOREALISTIC, Style.LIVE_ACTION, Style.DOCUMENTARY, Style.FOUND_FOOTAGE),)
"""Styles of a camera."""
DARK = (
    *(Lighting.LOW_KEY, Lighting.NIGHT, Lighting.DIM, Lighting.STARLIGHT, Lighting.CHIAROSCURO),
    *(Palette.DARK, Style.FILM_NOIR, Genre.NOIR),
)
"""Pictures that are mostly dark."""

COLORED = tuple(
    palette
    for palette in Palette
    if palette
    not in {
        *(Palette.BLACK_AND_WHITE, Palette.MONOCHROME, Palette.DARK, Palette.HIGH_CONTRAST),
        *(Palette.LOW_CONTRAST, Palette.DESATURATED, Palette.NEUTRAL, Palette.FADED),
        *(Palette.MUTED, Palette.FLAT, Palette.ACCENT, Palette.BLEACH_BYPASS, Palette.SEPIA),
    }
)
"""Palettes that are nothing without color."""

EXCLUDES: Final[dict[str, tuple[_Row, ...]]] = {
    "blur": (
        *(Focus.SOFT, Focus.DREAMY_BLUR, Focus.DEFOCUSED, Focus.BLURRED_BACKGROUND),
        *(Focus.BLURRED_FOREGROUND, Pace.STREAKED_MOTION),
    ),
    "motion blur": (Pace.STREAKED_MOTION,),
    "out of focus": (Focus.DEFOCUSED, Focus.DREAMY_BLUR),
    "grainy": (Film.GRAIN, Film.HEAVY_GRAIN, Film.BLACK_AND_WHITE_GRAIN, Film.FILM_8MM),
    "noise": (Film.HEAVY_GRAIN, Film.VHS),
    "low resolution": (Film.VHS, Style.PIXEL_ART),
    "pixelated": (Style.PIXEL_ART,),
    "dark": DARK,
    "glitch": (Film.VHS, Style.VAPORWAVE),
    "scan lines": (Film.VHS,),
    "flicker": (Lighting.STROBE,),
    "morphing": (Pace.MORPHING,),
    "dust": (Effect.DUST, Effect.DUST_CLOUD, Film.DUST_AND_SCRATCHES),
    "scratches": (Film.DUST_AND_SCRATCHES,),
    "timestamp": (Film.CAMCORDER, Film.SURVEILLANCE),
    "cartoon": CARTOONS,
    "anime": (Style.ANIME, Style.MANGA),
    "2d": (Style.ANIMATION_2D, Style.HAND_DRAWN, Style.FLAT_DESIGN, Style.CEL_SHADED),
    "illustration": DRAWINGS,
    "drawing": DRAWINGS,
    "sketch": (Style.PENCIL_SKETCH, Style.CHARCOAL, Style.CHALK),
    "painting": PAINTINGS,
    "cgi": RENDERED,
    "3d render": (Style.ANIMATION_3D, Style.FAMILY_3D),
    "photorealism": (Style.PHOTOREALISTIC, Style.LIVE_ACTION),
    "photo": PHOTOGRAPHED,
    "realistic": PHOTOGRAPHED,
    "realistic skin texture": (Film.DETAILED_TEXTURE,),
    "live action": (Style.LIVE_ACTION, Genre.CINEMATIC, Genre.DOCUMENTARY),
    "texture": (Film.DETAILED_TEXTURE, Film.BRUSHSTROKES),
    "bright colors": (Palette.VIBRANT, Palette.PRIMARY, Palette.CANDY, Palette.NEON),
    "crowd": (ShotSize.GROUP,),
    "animals": (Genre.WILDLIFE,),
    "fog": (Effect.FOG, Lighting.FOGGY),
    "snow": (Effect.SNOW,),
    "rain": (Effect.RAIN_ON_LENS,),
    "storm": (Lighting.STORMY, Effect.LIGHTNING),
    "cloudy": (Lighting.OVERCAST, Lighting.STORMY),
    "indoor": (Lighting.WINDOW,),
    "modern objects": (Genre.FUTURISTIC, Genre.SCI_FI, Genre.CYBERPUNK),
    "too dark": (Palette.DARK,),
    "crushed blacks": (Style.FILM_NOIR,),
    "shadows": (
        *(Lighting.LOW_KEY, Lighting.CHIAROSCURO, Lighting.GRAPHIC_SHADOWS, Lighting.HARD),
        *(Lighting.BLIND_SHADOWS, Lighting.SPLIT, Lighting.REMBRANDT, Style.FILM_NOIR),
    ),
    "harsh shadows": (Lighting.HARD, Lighting.GRAPHIC_SHADOWS, Lighting.BLIND_SHADOWS),
    "harsh light": (Lighting.HARD, Lighting.NOON),
    "flat light": (Lighting.EVEN,),
    "reflections": (Effect.REFLECTIONS,),
    "lens flare": (Effect.LENS_FLARE,),
    "oversaturated": (Palette.CANDY, Palette.NEON),
    "overly vibrant colors": (Palette.CANDY, Palette.NEON, Palette.VIBRANT),
    "color cast": (Palette.CROSS_PROCESSED, Lighting.COLORED),
    "color": COLORED,
    "monochrome": (Palette.MONOCHROME, Palette.BLACK_AND_WHITE, Film.BLACK_AND_WHITE_GRAIN),
    "sepia": (Palette.SEPIA,),
    "dull colors": (Palette.MUTED, Palette.DESATURATED, Palette.FADED, Palette.BLEACH_BYPASS),
    "unbalanced composition": (Composition.UNBALANCED,),
    "unbalanced layout": (Composition.UNBALANCED,),
    "tilted horizon": (Angle.DUTCH,),
    "odd angles": (Angle.DUTCH, Angle.OBLIQUE),
    "fisheye": (Lens.FISHEYE,),
    "lens distortion": (Lens.FISHEYE, Lens.ULTRA_WIDE_14MM),
    "split screen": (Style.COLLAGE,),
    "vignette": (Lens.VIGNETTE,),
    "camera shake": (Shake, Handheld),
    "jitter": (Shake,),
    "camera movement": (Motion,),
    "zoom": (Zoom, CrashZoom, DollyZoom),
    "jerky motion": (Pace.STOP_MOTION, Pace.STEP_PRINTED, Style.STOP_MOTION),
    "fast motion": (Pace.FAST_PACED, Pace.FAST_FORWARD, Pace.TIME_LAPSE, Pace.HYPERLAPSE),
    "slow motion": (Pace.SLOW_MOTION, Pace.ULTRA_SLOW_MOTION),
    "frozen frame": (Pace.FREEZE_FRAME,),
    "cuts": (Pace.QUICK_CUTS, Effect.MONTAGE),
    "scene change": (Effect.MONTAGE,),
    "transitions": (Effect.DRAMATIC_TRANSITION,),
    "sad": (Mood.SAD, Mood.MELANCHOLIC, Mood.BITTERSWEET),
    "depressing": (Mood.BLEAK,),
    "gloomy": (Mood.GLOOMY, Mood.BLEAK, Mood.BROODING),
    "angry tone": (Mood.ANGRY,),
    "scary": (Mood.FRIGHTENING, Mood.EERIE, Mood.MENACING, Mood.UNSETTLING, Genre.HORROR),
    "violence": (Genre.WAR,),
    "weapons": (Genre.WAR,),
    "cheerful": (Mood.CHEERFUL, Mood.JOYFUL, Mood.PLAYFUL, Genre.COMEDY),
}
"""Canonical negative terms with the words that they spoil."""

NOUNS: Final[dict[str, tuple[str, ...]]] = {
    "people": tuple(
        """actor actress astronaut athlete baker ballerina barista bride businessman businesswoman
        chef cowboy cyclist dancer detective doctor explorer farmer firefighter fisherman fishermen
        groom guitarist hiker knight monk musician nun nurse painter pianist policeman policewoman
        potter prince princess ranger sailor samurai scientist singer skater soldier surfer teacher
        teenager tourist traveler waiter waitress warrior witch wizard worker""".split()
    ),
    "animals": tuple(
        """bear camel cow crab deer dolphin donkey elephant fox frog giraffe goat kangaroo koala
        lamb leopard lion lizard monkey mouse octopus otter panda pig rabbit rat shark sheep snake
        squirrel tiger turtle whale wolf zebra""".split()
    ),
    "birds": tuple(
        """eagle flamingo hawk heron hummingbird owl parrot peacock penguin pigeon raven robin
        rooster seagull sparrow swan""".split()
    ),
    "insects": tuple("ant bee beetle butterfly dragonfly ladybug mosquito moth wasp".split()),
    "fish": tuple("goldfish koi salmon trout".split()),
    "horse": tuple("foal pony stallion".split()),
    "vehicles": tuple("bus van tractor scooter taxi".split()),
}
"""Canonical terms with nouns for what they take away, besides the terms that they cover."""

"""Which words cannot stand together: a relation between words, within an axis and across axes.

Knows that two words contradict each other and why; whether anybody minds is for others to say. A
move stands here as its class. Made by hand from what a viewer can see in one shot;
`tests/test_clashes.py` pins its form.
"""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple, TypeAlias

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
from kling_prompt.words.moves import (
    ActionCamera,
    BodyCamera,
    BodyRig,
    BulletTime,
    CableCam,
    Crane,
    CraneArm,
    CrashZoom,
    DashCamera,
    Descend,
    Dive,
    DollyTrack,
    Drone,
    FlyOver,
    FlyThrough,
    FpvDrone,
    Gimbal,
    Handheld,
    Lead,
    Orbit,
    Pan,
    PullOut,
    PushIn,
    Rise,
    SecurityCamera,
    Shake,
    Slider,
    Smartphone,
    Spiral,
    Stabilized,
    Static,
    Tilt,
    Together,
    Track,
    Tripod,
    Truck,
    Webcam,
    WhipPan,
)
from kling_prompt.words.pace import Pace
from kling_prompt.words.palette import Palette
from kling_prompt.words.shot import ShotSize
from kling_prompt.words.style import Style
from kling_prompt.words.viewpoint import Viewpoint

AnyWord: TypeAlias = "Word | Move"
_Key: TypeAlias = "Word | type[Move]"


class Clash(NamedTuple):
    """Two words that contradict each other, and why."""

    left: AnyWord
    right: AnyWord
    why: str


class _Rule(NamedTuple):
    """Every word on the left contradicts every word on the right."""

    left: frozenset[_Key]
    right: frozenset[_Key]
    why: str


def _rule(left: Iterable[_Key], right: Iterable[_Key], why: str) -> _Rule:
    return _Rule(frozenset(left), frozenset(right), why)


def clashes(words: Iterable[AnyWord]) -> Iterator[Clash]:
    """Every pair of `words` that contradict each other, in their order, each pair once.

    Examples:
        >>> from kling_prompt import Lighting
        >>> [clash.why for clash in clashes([Lighting.HIGH_KEY, Lighting.LOW_KEY])]
        ['mostly bright frame against mostly dark frame']
    """
    given = list(words)
    keys = [_keys(word) for word in given]
    for index, left in enumerate(keys):
        for other in range(index + 1, len(keys)):
            if why := _why(left, keys[other]):
                yield Clash(given[index], given[other], why)


def _keys(word: AnyWord) -> tuple[_Key, ...]:
    """What a word counts as here; moves at the same time count as each of them."""
    if isinstance(word, Together):
        return tuple(type(move) for move in word.moves)
    return (word if isinstance(word, Word) else type(word),)


def _why(left: tuple[_Key, ...], right: tuple[_Key, ...]) -> str:
    for one in left:
        against = RELATION.get(one, {})
        for other in right:
            if other in against:
                return against[other]
    return ""


# Moods of fear, sorrow and dirt.
_DARK_MOODS = (
    Mood.GLOOMY,
    Mood.BLEAK,
    Mood.BROODING,
    Mood.GRITTY,
    Mood.MELANCHOLIC,
    Mood.SAD,
    Mood.LONELY,
    Mood.OMINOUS,
    Mood.MENACING,
    Mood.EERIE,
    Mood.UNSETTLING,
    Mood.FRIGHTENING,
    Mood.CLAUSTROPHOBIC,
)
# Moods of rest.
_CALM_MOODS = (
    Mood.TRANQUIL,
    Mood.SERENE,
    Mood.CALM,
    Mood.PEACEFUL,
    Mood.QUIET,
    Mood.CONTEMPLATIVE,
    Mood.RELAXED,
    Mood.COZY,
    Mood.TENDER,
    Mood.DREAMY,
)
# Styles that a camera makes.
_CAMERA_MADE = (
    Style.PHOTOREALISTIC,
    Style.LIVE_ACTION,
    Style.DOCUMENTARY,
    Style.FOUND_FOOTAGE,
)
# Styles that a hand draws, in lines or flat color.
_DRAWN = (
    Style.CARTOON,
    Style.ANIMATION_2D,
    Style.HAND_DRAWN,
    Style.PASTORAL_ANIMATION,
    Style.ANIME,
    Style.COMIC_BOOK,
    Style.MANGA,
    Style.PENCIL_SKETCH,
    Style.CHARCOAL,
    Style.CHALK,
    Style.INK,
    Style.OUTLINE,
    Style.FLAT_DESIGN,
    Style.VECTOR,
    Style.WOODCUT,
    Style.UKIYO_E,
)

RULES: Final = (
    _rule(
        _DARK_MOODS,
        (
            Lighting.HIGH_KEY,
            Lighting.BRIGHT,
        ),
        "a dark tone under a bright, even light",
    ),
    _rule(
        (
            Mood.CHEERFUL,
            Mood.JOYFUL,
            Mood.CAREFREE,
            Mood.FESTIVE,
        ),
        (
            Lighting.LOW_KEY,
            Lighting.DIM,
            Lighting.UNDERLIGHT,
            Lighting.STORMY,
        ),
        "high spirits in the dark",
    ),
    _rule(
        (
            Mood.GRITTY,
            Mood.BLEAK,
        ),
        (Lighting.MAGICAL,),
        "harsh realism under a fairy light",
    ),
    _rule(
        (
            Style.DOCUMENTARY,
            Style.FOUND_FOOTAGE,
            Genre.WAR,
            Genre.CRIME,
        ),
        (Lighting.MAGICAL,),
        "observed reality under a fairy light",
    ),
    _rule(
        _DARK_MOODS,
        (
            Palette.CANDY,
            Palette.PASTEL,
            Palette.VIBRANT,
            Palette.PRIMARY,
        ),
        "a dark tone in cheerful colors",
    ),
    _rule(
        (
            Mood.CHEERFUL,
            Mood.JOYFUL,
            Mood.FESTIVE,
        ),
        (
            Palette.DESATURATED,
            Palette.DARK,
            Palette.BLEACH_BYPASS,
        ),
        "high spirits in drained colors",
    ),
    _rule(
        (
            Mood.COZY,
            Mood.HEARTWARMING,
        ),
        (
            Palette.ICY,
            Lighting.FLUORESCENT,
            Lighting.COOL,
        ),
        "warmth of heart in a cold light",
    ),
    _rule(
        (
            Genre.NOIR,
            Style.FILM_NOIR,
        ),
        (
            Lighting.HIGH_KEY,
            Lighting.EVEN,
            Lighting.BRIGHT,
        ),
        "noir lives on shadow",
    ),
    _rule(
        (Genre.HORROR,),
        (
            Mood.CHEERFUL,
            Mood.CAREFREE,
            Mood.COZY,
            Mood.RELAXED,
        ),
        "dread against ease",
    ),
    _rule(
        (Genre.COMEDY,),
        (
            Mood.BLEAK,
            Mood.OMINOUS,
            Mood.MENACING,
            Mood.SOLEMN,
        ),
        "laughter against dread",
    ),
    _rule(
        _CALM_MOODS,
        (
            CrashZoom,
            WhipPan,
            Shake,
            Dive,
        ),
        "stillness against a violent move",
    ),
    _rule(
        _CALM_MOODS,
        (
            Lighting.STROBE,
            Effect.MONTAGE,
        ),
        "stillness against flashes and cuts",
    ),
    _rule(
        (Pace.TIME_LAPSE,),
        (
            Handheld,
            Shake,
            Track,
            Lead,
            WhipPan,
        ),
        "a time-lapse needs a camera that hardly moves",
    ),
    _rule(
        (
            Pace.SLOW_MOTION,
            Pace.ULTRA_SLOW_MOTION,
        ),
        (
            CrashZoom,
            WhipPan,
        ),
        "stretched time against a jump of the camera",
    ),
    _rule(
        (Pace.FREEZE_FRAME,),
        (
            Track,
            Lead,
            PushIn,
            Pan,
            Tilt,
            Truck,
        ),
        "a frozen picture does not move on",
    ),
    _rule((Pace.LONG_TAKE,), (CrashZoom,), "an unbroken glide against a jolt"),
    _rule(
        (Pace.QUICK_CUTS,),
        (
            Static,
            Tripod,
        ),
        "cuts against one fixed view",
    ),
    _rule(
        (
            Style.WATERCOLOR,
            Style.OIL_PAINTING,
            Style.GOUACHE,
            Style.STAINED_GLASS,
            Style.MOSAIC,
        ),
        (
            WhipPan,
            CrashZoom,
            Shake,
            FlyThrough,
        ),
        "a painted surface tears under a violent move",
    ),
    _rule(
        (Static,),
        (
            Handheld,
            Shake,
            Stabilized,
            FpvDrone,
            Gimbal,
            ActionCamera,
            BodyRig,
            DashCamera,
        ),
        "a still camera that is carried about",
    ),
    _rule(
        (Tripod,),
        (
            Orbit,
            Truck,
            PushIn,
            PullOut,
            Crane,
            FlyThrough,
            FlyOver,
            Dive,
            Rise,
            Descend,
            Track,
            Lead,
            Spiral,
            Handheld,
            Shake,
        ),
        "a tripod stays where it stands",
    ),
    _rule(
        (Shake,),
        (
            Stabilized,
            Gimbal,
            Slider,
            DollyTrack,
        ),
        "shaking against a rig that takes out every jolt",
    ),
    _rule(
        (Handheld,),
        (
            Slider,
            DollyTrack,
            CraneArm,
            CableCam,
            Drone,
            FpvDrone,
            Gimbal,
            Stabilized,
        ),
        "held by hand and by a machine at once",
    ),
    _rule(
        (
            SecurityCamera,
            Webcam,
        ),
        (
            Orbit,
            Track,
            FlyThrough,
            FlyOver,
            Crane,
            Truck,
            Dive,
            Spiral,
        ),
        "a fixed camera cannot travel",
    ),
    _rule(
        (
            Drone,
            FpvDrone,
            CableCam,
            CraneArm,
        ),
        (Lighting.PRACTICAL,),
        "far above the lamps of a room",
    ),
    _rule(
        (
            Drone,
            FpvDrone,
        ),
        (
            ShotSize.MACRO,
            ShotSize.INSERT,
        ),
        "a flying camera keeps its distance",
    ),
    _rule(
        (
            ShotSize.MACRO,
            ShotSize.EXTREME_CLOSE_UP,
            ShotSize.CLOSE_UP,
        ),
        (
            ShotSize.WIDE,
            ShotSize.EXTREME_WIDE,
            ShotSize.FULL,
            ShotSize.PANORAMIC,
            ShotSize.ESTABLISHING,
        ),
        "near and far at once",
    ),
    _rule(
        (
            ShotSize.MEDIUM,
            ShotSize.MEDIUM_CLOSE_UP,
        ),
        (
            ShotSize.EXTREME_WIDE,
            ShotSize.PANORAMIC,
            ShotSize.ESTABLISHING,
            ShotSize.MACRO,
        ),
        "near and far at once",
    ),
    _rule(
        (ShotSize.SINGLE,),
        (
            ShotSize.TWO_SHOT,
            ShotSize.THREE_SHOT,
            ShotSize.GROUP,
        ),
        "one person against several",
    ),
    _rule(
        (ShotSize.TWO_SHOT,),
        (
            ShotSize.THREE_SHOT,
            ShotSize.GROUP,
        ),
        "two people against more",
    ),
    _rule(
        (
            ShotSize.MACRO,
            ShotSize.EXTREME_CLOSE_UP,
        ),
        (
            Angle.AERIAL,
            Angle.BIRDS_EYE,
        ),
        "one detail seen from high in the air",
    ),
    _rule(
        (
            ShotSize.PANORAMIC,
            ShotSize.EXTREME_WIDE,
            ShotSize.ESTABLISHING,
        ),
        (
            Lens.MACRO,
            Lens.PROBE,
            Lens.SUPER_TELEPHOTO,
        ),
        "a whole landscape through a narrow lens",
    ),
    _rule(
        (
            Angle.LOW,
            Angle.WORMS_EYE,
            Angle.GROUND_LEVEL,
        ),
        (
            Angle.HIGH,
            Angle.OVERHEAD,
            Angle.BIRDS_EYE,
            Angle.AERIAL,
        ),
        "from below against from above",
    ),
    _rule(
        (Angle.EYE_LEVEL,),
        (
            Angle.LOW,
            Angle.HIGH,
            Angle.OVERHEAD,
            Angle.BIRDS_EYE,
            Angle.WORMS_EYE,
            Angle.AERIAL,
            Angle.GROUND_LEVEL,
        ),
        "level against steep",
    ),
    _rule(
        (
            Viewpoint.FIRST_PERSON,
            Viewpoint.POINT_OF_VIEW,
        ),
        (
            Viewpoint.THIRD_PERSON,
            Viewpoint.OVER_THE_SHOULDER,
            Viewpoint.BACK,
            Viewpoint.FRONT,
            Viewpoint.PROFILE,
            Viewpoint.OBSERVER,
        ),
        "through the eyes against at the person",
    ),
    _rule(
        (Viewpoint.FRONT,),
        (
            Viewpoint.BACK,
            Viewpoint.PROFILE,
        ),
        "one side against another",
    ),
    _rule(
        (Viewpoint.BACK,),
        (
            Viewpoint.PROFILE,
            Viewpoint.THREE_QUARTER,
        ),
        "one side against another",
    ),
    _rule(
        (
            Viewpoint.FIRST_PERSON,
            Viewpoint.POINT_OF_VIEW,
        ),
        (
            Orbit,
            BulletTime,
        ),
        "eyes cannot circle the one who sees",
    ),
    _rule(
        (
            Lens.FISHEYE,
            Lens.ULTRA_WIDE_14MM,
            Lens.WIDE_24MM,
            Lens.WIDE_35MM,
            Lens.WIDE_ANGLE,
        ),
        (
            Lens.TELEPHOTO,
            Lens.TELEPHOTO_135MM,
            Lens.SUPER_TELEPHOTO,
            Lens.PORTRAIT_85MM,
        ),
        "a wide view against a narrow one",
    ),
    _rule(
        (Lens.STANDARD_50MM,),
        (
            Lens.FISHEYE,
            Lens.ULTRA_WIDE_14MM,
            Lens.SUPER_TELEPHOTO,
        ),
        "natural proportions against distorted ones",
    ),
    _rule(
        (
            Focus.SHALLOW,
            Focus.BOKEH,
            Focus.OVAL_BOKEH,
            Focus.BLURRED_BACKGROUND,
            Focus.SELECTIVE,
        ),
        (Focus.DEEP,),
        "blur against sharpness everywhere",
    ),
    _rule(
        (
            Focus.SHARP,
            Focus.FACE,
            Focus.SELECTIVE,
        ),
        (Focus.DEFOCUSED,),
        "sharp against out of focus",
    ),
    _rule((Focus.SHARP,), (Focus.SOFT,), "crisp against soft"),
    _rule(
        (Focus.FOREGROUND,),
        (
            Focus.BACKGROUND,
            Focus.INFINITY,
            Focus.BLURRED_FOREGROUND,
        ),
        "near sharp against far sharp",
    ),
    _rule(
        (
            Focus.BACKGROUND,
            Focus.INFINITY,
        ),
        (
            Focus.BLURRED_BACKGROUND,
            Focus.BOKEH,
        ),
        "a sharp background that is blurred",
    ),
    _rule(
        (Lens.PINHOLE,),
        (
            Focus.SHALLOW,
            Focus.BOKEH,
        ),
        "a pinhole has no blur to give",
    ),
    _rule(
        _DRAWN,
        (
            Focus.BOKEH,
            Focus.OVAL_BOKEH,
            Lens.ANAMORPHIC,
            Film.FILM_35MM,
            Film.FILM_16MM,
        ),
        "a drawing has no lens and no film",
    ),
    _rule(
        _DRAWN,
        (
            Handheld,
            BodyCamera,
            DashCamera,
            SecurityCamera,
            Webcam,
            Smartphone,
        ),
        "a drawing has no camera that somebody holds",
    ),
    _rule(
        (
            Palette.BLACK_AND_WHITE,
            Film.BLACK_AND_WHITE_GRAIN,
        ),
        (
            Lighting.NEON,
            Effect.COLOR_CHANGE,
            Effect.COLOR_EXPLOSION,
        ),
        "only grays against visible hues",
    ),
    _rule(
        (Film.BLACK_AND_WHITE_GRAIN,),
        (
            Palette.VIBRANT,
            Palette.NEON,
            Palette.TEAL_AND_ORANGE,
            Palette.CANDY,
            Palette.PASTEL,
            Palette.JEWEL,
            Palette.PRIMARY,
        ),
        "only grays against visible hues",
    ),
    _rule(
        (
            Lighting.HIGH_KEY,
            Lighting.BRIGHT,
        ),
        (
            Lighting.LOW_KEY,
            Lighting.DIM,
            Lighting.CHIAROSCURO,
        ),
        "mostly bright frame against mostly dark frame",
    ),
    _rule(
        (
            Lighting.HIGH_KEY,
            Lighting.BRIGHT,
            Lighting.SUNLIGHT,
            Lighting.NOON,
        ),
        (
            Lighting.NIGHT,
            Lighting.STARLIGHT,
            Lighting.CANDLELIGHT,
        ),
        "full brightness drowns the faint source",
    ),
    _rule(
        (Lighting.HIGH_KEY,),
        (
            Lighting.HIGH_CONTRAST,
            Lighting.GRAPHIC_SHADOWS,
        ),
        "faint shadows against solid black shapes",
    ),
    _rule(
        (
            Lighting.SOFT,
            Lighting.OVERCAST,
            Lighting.FOGGY,
            Lighting.EVEN,
            Lighting.SOFTBOX,
        ),
        (
            Lighting.HARD,
            Lighting.GRAPHIC_SHADOWS,
        ),
        "blurred shadow edges against knife-sharp ones",
    ),
    _rule(
        (
            Lighting.EVEN,
            Lighting.OVERCAST,
        ),
        (
            Lighting.HIGH_CONTRAST,
            Lighting.CHIAROSCURO,
        ),
        "equal brightness against bright and black",
    ),
    _rule(
        (Lighting.EVEN,),
        (
            Lighting.LOW_KEY,
            Lighting.SPLIT,
            Lighting.REMBRANDT,
            Lighting.SILHOUETTE,
            Lighting.SPOTLIGHT,
            Lighting.FLASHLIGHT,
            Lighting.DAPPLED,
            Lighting.BLIND_SHADOWS,
        ),
        "same brightness everywhere against light patches",
    ),
    _rule(
        (
            Lighting.NIGHT,
            Lighting.MOONLIGHT,
            Lighting.STARLIGHT,
        ),
        (
            Lighting.MORNING,
            Lighting.NOON,
            Lighting.LATE_AFTERNOON,
            Lighting.GOLDEN_HOUR,
            Lighting.SUNSET,
            Lighting.SUNLIGHT,
            Lighting.DAPPLED,
        ),
        "night sky against sun above horizon",
    ),
    _rule(
        (
            Lighting.NIGHT,
            Lighting.STARLIGHT,
        ),
        (
            Lighting.OVERCAST,
            Lighting.NATURAL,
        ),
        "black or starry sky against daylight",
    ),
    _rule(
        (Lighting.NOON,),
        (
            Lighting.DAWN,
            Lighting.MORNING,
            Lighting.LATE_AFTERNOON,
            Lighting.GOLDEN_HOUR,
            Lighting.BLUE_HOUR,
            Lighting.SUNSET,
            Lighting.DUSK,
        ),
        "sun overhead against low or set",
    ),
    _rule(
        (
            Lighting.DAWN,
            Lighting.MORNING,
        ),
        (
            Lighting.LATE_AFTERNOON,
            Lighting.SUNSET,
            Lighting.DUSK,
        ),
        "start of day against its end",
    ),
    _rule(
        (Lighting.LATE_AFTERNOON,),
        (
            Lighting.DUSK,
            Lighting.NIGHT,
        ),
        "sun still up against sun gone",
    ),
    _rule(
        (Lighting.BLUE_HOUR,),
        (
            Lighting.MORNING,
            Lighting.LATE_AFTERNOON,
            Lighting.GOLDEN_HOUR,
            Lighting.SUNSET,
            Lighting.SUNLIGHT,
            Lighting.DAPPLED,
        ),
        "sun below horizon against visible sun",
    ),
    _rule(
        (Lighting.DUSK,),
        (
            Lighting.SUNLIGHT,
            Lighting.DAPPLED,
            Lighting.GOLDEN_HOUR,
        ),
        "sun has set against sun shining",
    ),
    _rule(
        (Lighting.OVERCAST,),
        (
            Lighting.SUNLIGHT,
            Lighting.NOON,
            Lighting.GOLDEN_HOUR,
            Lighting.LATE_AFTERNOON,
            Lighting.DAPPLED,
            Lighting.MOONLIGHT,
        ),
        "closed cloud cover hides the source",
    ),
    _rule(
        (Lighting.STARLIGHT,),
        (
            Lighting.FOGGY,
            Lighting.STORMY,
        ),
        "fog and cloud hide the stars",
    ),
    _rule(
        (
            Lighting.SUNLIGHT,
            Lighting.NOON,
        ),
        (
            Lighting.STORMY,
            Lighting.FOGGY,
        ),
        "clear sun against dark or veiled sky",
    ),
    _rule(
        (Lighting.SILHOUETTE,),
        (
            Lighting.FRONT,
            Lighting.BUTTERFLY,
            Lighting.REMBRANDT,
            Lighting.SPLIT,
            Lighting.THREE_POINT,
        ),
        "black shape against lit, modeled face",
    ),
    _rule(
        (Lighting.REMBRANDT,),
        (
            Lighting.SPLIT,
            Lighting.BUTTERFLY,
        ),
        "one face, two different shadow patterns",
    ),
    _rule(
        (Lighting.SPLIT,),
        (
            Lighting.BUTTERFLY,
            Lighting.FRONT,
            Lighting.THREE_POINT,
        ),
        "one dark half against lit face",
    ),
    _rule((Lighting.BUTTERFLY,), (Lighting.UNDERLIGHT,), "nose shadow falls down against up"),
    _rule(
        (
            Lighting.WARM,
            Lighting.GOLDEN_HOUR,
        ),
        (
            Lighting.COOL,
            Palette.ICY,
        ),
        "orange cast against blue cast overall",
    ),
    _rule(
        (
            Lighting.COOL,
            Lighting.BLUE_HOUR,
        ),
        (
            Palette.WARM,
            Palette.AMBER,
        ),
        "blue cast against orange cast overall",
    ),
    _rule(
        (
            Lighting.WARM,
            Lighting.GOLDEN_HOUR,
            Lighting.SUNSET,
        ),
        (
            Palette.COOL,
            Palette.BLUE,
            Palette.BLUE_AND_SILVER,
        ),
        "orange light against an all-blue picture",
    ),
    _rule(
        (
            Lighting.COLORED,
            Lighting.MIXED,
        ),
        (
            Palette.NEUTRAL,
            Palette.MONOCHROME,
            Palette.BLACK_AND_WHITE,
            Palette.SEPIA,
        ),
        "several tinted lights against neutral color",
    ),
    _rule(
        (
            Lighting.WARM,
            Lighting.COOL,
        ),
        (Palette.BLACK_AND_WHITE,),
        "tinted light against gray picture",
    ),
    _rule((Lighting.COOL,), (Palette.SEPIA,), "bluish light against brown picture"),
    _rule((Lighting.HIGH_KEY,), (Palette.DARK,), "pale bright frame against near-black tones"),
    _rule(
        (
            Lighting.LOW_KEY,
            Lighting.CHIAROSCURO,
            Lighting.HIGH_CONTRAST,
            Lighting.GRAPHIC_SHADOWS,
        ),
        (Palette.LOW_CONTRAST,),
        "dense blacks against lifted milky blacks",
    ),
    _rule(
        (
            Lighting.CHIAROSCURO,
            Lighting.VOLUMETRIC,
            Lighting.GLOSSY,
        ),
        (Palette.FLAT,),
        "modeled gradations against uniform color areas",
    ),
    _rule(
        (Palette.BLACK_AND_WHITE,),
        (
            Palette.WARM,
            Palette.COOL,
            Palette.ICY,
            Palette.VIBRANT,
            Palette.COMPLEMENTARY,
            Palette.ANALOGOUS,
            Palette.TRIADIC,
            Palette.PRIMARY,
            Palette.TEAL_AND_ORANGE,
            Palette.CROSS_PROCESSED,
            Palette.EARTHY,
            Palette.AUTUMNAL,
            Palette.JEWEL,
            Palette.PASTEL,
            Palette.CANDY,
            Palette.NEON,
            Palette.SUN_BLEACHED,
        ),
        "only grays against visible hues",
    ),
    _rule(
        (Palette.BLACK_AND_WHITE,),
        (
            Palette.RED,
            Palette.BLUE,
            Palette.GREEN,
            Palette.AMBER,
            Palette.PURPLE,
            Palette.PURPLE_AND_ORANGE,
            Palette.ORANGE_AND_PINK,
            Palette.BLUE_AND_SILVER,
            Palette.SEPIA,
            Palette.FLAT,
        ),
        "only grays against visible hues",
    ),
    _rule(
        (Palette.SEPIA,),
        (
            Palette.COOL,
            Palette.ICY,
            Palette.NEUTRAL,
            Palette.VIBRANT,
            Palette.COMPLEMENTARY,
            Palette.TRIADIC,
            Palette.PRIMARY,
            Palette.TEAL_AND_ORANGE,
            Palette.CROSS_PROCESSED,
            Palette.JEWEL,
            Palette.PASTEL,
            Palette.CANDY,
            Palette.NEON,
            Palette.RED,
            Palette.BLUE,
            Palette.GREEN,
            Palette.PURPLE,
            Palette.PURPLE_AND_ORANGE,
            Palette.ORANGE_AND_PINK,
            Palette.BLUE_AND_SILVER,
        ),
        "only browns against other hues",
    ),
    _rule(
        (Palette.MONOCHROME,),
        (
            Palette.COMPLEMENTARY,
            Palette.ANALOGOUS,
            Palette.TRIADIC,
            Palette.PRIMARY,
            Palette.DUOTONE,
            Palette.TEAL_AND_ORANGE,
            Palette.ACCENT,
            Palette.PURPLE_AND_ORANGE,
            Palette.ORANGE_AND_PINK,
            Palette.AUTUMNAL,
            Palette.JEWEL,
            Palette.CANDY,
        ),
        "one single hue against several hues",
    ),
    _rule(
        (Palette.DUOTONE,),
        (
            Palette.TRIADIC,
            Palette.PRIMARY,
            Palette.JEWEL,
            Palette.CANDY,
            Palette.AUTUMNAL,
        ),
        "exactly two colors against three or more",
    ),
    _rule(
        (
            Palette.COMPLEMENTARY,
            Palette.TRIADIC,
        ),
        (Palette.ANALOGOUS,),
        "opposite hues against neighboring hues",
    ),
    _rule(
        (Palette.ACCENT,),
        (
            Palette.VIBRANT,
            Palette.COMPLEMENTARY,
            Palette.ANALOGOUS,
            Palette.TRIADIC,
            Palette.PRIMARY,
            Palette.TEAL_AND_ORANGE,
            Palette.CANDY,
            Palette.NEON,
            Palette.JEWEL,
        ),
        "gray with one color against many",
    ),
    _rule(
        (
            Palette.VIBRANT,
            Palette.PRIMARY,
            Palette.JEWEL,
            Palette.CANDY,
            Palette.NEON,
        ),
        (
            Palette.MUTED,
            Palette.DESATURATED,
            Palette.FADED,
            Palette.BLEACH_BYPASS,
            Palette.SUN_BLEACHED,
        ),
        "strong saturated hues against drained hues",
    ),
    _rule(
        (Palette.PASTEL,),
        (
            Palette.DARK,
            Palette.PRIMARY,
            Palette.JEWEL,
            Palette.NEON,
            Palette.BLEACH_BYPASS,
        ),
        "pale whitened hues against deep strong ones",
    ),
    _rule(
        (
            Palette.HIGH_CONTRAST,
            Palette.BLEACH_BYPASS,
        ),
        (
            Palette.LOW_CONTRAST,
            Palette.FADED,
        ),
        "heavy blacks against lifted milky blacks",
    ),
    _rule(
        (Palette.DARK,),
        (
            Palette.FLAT,
            Palette.SUN_BLEACHED,
            Palette.ICY,
            Palette.CANDY,
        ),
        "near-black frame against pale or bright",
    ),
    _rule(
        (Palette.WARM,),
        (
            Palette.COOL,
            Palette.ICY,
            Palette.NEUTRAL,
            Palette.BLUE,
            Palette.BLUE_AND_SILVER,
        ),
        "warm tint overall against cold or neutral",
    ),
    _rule(
        (
            Palette.COOL,
            Palette.ICY,
        ),
        (
            Palette.NEUTRAL,
            Palette.EARTHY,
            Palette.AUTUMNAL,
            Palette.RED,
            Palette.AMBER,
            Palette.ORANGE_AND_PINK,
        ),
        "cold tint overall against warm hues",
    ),
    _rule(
        (
            Palette.RED,
            Palette.AMBER,
        ),
        (
            Palette.BLUE,
            Palette.GREEN,
            Palette.PURPLE,
        ),
        "one hue fills nearly everything",
    ),
    _rule((Palette.RED,), (Palette.AMBER,), "one hue fills nearly everything"),
    _rule(
        (Palette.BLUE,),
        (
            Palette.GREEN,
            Palette.PURPLE,
        ),
        "one hue fills nearly everything",
    ),
    _rule((Palette.GREEN,), (Palette.PURPLE,), "one hue fills nearly everything"),
    _rule(
        _CAMERA_MADE,
        (
            Style.CARTOON,
            Style.ANIMATION_2D,
            Style.HAND_DRAWN,
            Style.PASTORAL_ANIMATION,
            Style.FAIRY_TALE_ANIMATION,
            Style.ANIME,
            Style.SILHOUETTE,
        ),
        "camera picture against drawn animation",
    ),
    _rule(
        _CAMERA_MADE,
        (
            Style.ANIMATION_3D,
            Style.FAMILY_3D,
            Style.GAME_ENGINE,
            Style.CEL_SHADED,
            Style.LOW_POLY,
            Style.PIXEL_ART,
            Style.ISOMETRIC,
        ),
        "camera picture against visible computer graphics",
    ),
    _rule(
        _CAMERA_MADE,
        (
            Style.COMIC_BOOK,
            Style.MANGA,
            Style.PENCIL_SKETCH,
            Style.CHARCOAL,
            Style.CHALK,
            Style.INK,
            Style.OUTLINE,
            Style.CARICATURE,
            Style.CHILDRENS_BOOK,
            Style.CONCEPT_ART,
            Style.BLUEPRINT,
            Style.WOODCUT,
            Style.UKIYO_E,
        ),
        "camera picture against drawing or print",
    ),
    _rule(
        _CAMERA_MADE,
        (
            Style.WATERCOLOR,
            Style.OIL_PAINTING,
            Style.GOUACHE,
            Style.IMPRESSIONIST,
            Style.POST_IMPRESSIONIST,
            Style.POINTILLIST,
            Style.CUBIST,
            Style.BAROQUE,
            Style.POP_ART,
        ),
        "camera picture against painted picture",
    ),
    _rule(
        _CAMERA_MADE,
        (
            Style.FLAT_DESIGN,
            Style.INFOGRAPHIC,
            Style.VECTOR,
            Style.BAUHAUS,
            Style.MOSAIC,
            Style.STAINED_GLASS,
        ),
        "camera picture against flat graphic design",
    ),
    _rule(
        (
            Style.LIVE_ACTION,
            Style.DOCUMENTARY,
            Style.FOUND_FOOTAGE,
        ),
        (
            Style.STOP_MOTION,
            Style.CLAYMATION,
            Style.FELT,
            Style.PAPERCRAFT,
            Style.ORIGAMI,
            Style.FIGURINE,
            Style.SCULPTURE,
        ),
        "living people against modelled figures",
    ),
    _rule(
        (Style.PHOTOREALISTIC,),
        (
            Style.CLAYMATION,
            Style.FELT,
            Style.PAPERCRAFT,
            Style.ORIGAMI,
        ),
        "real textures against craft materials",
    ),
    _rule(
        (Style.TILT_SHIFT_MINIATURE,),
        (
            Style.CARTOON,
            Style.ANIMATION_2D,
            Style.FLAT_DESIGN,
            Style.VECTOR,
            Style.INK,
            Style.PENCIL_SKETCH,
            Style.OUTLINE,
        ),
        "lens blur needs depth, medium flat",
    ),
    _rule(
        (
            Style.CARTOON,
            Style.ANIMATION_2D,
            Style.HAND_DRAWN,
            Style.PASTORAL_ANIMATION,
            Style.ANIME,
            Style.FLAT_DESIGN,
            Style.VECTOR,
            Style.OUTLINE,
        ),
        (
            Style.ANIMATION_3D,
            Style.FAMILY_3D,
            Style.LOW_POLY,
            Style.ISOMETRIC,
            Style.GAME_ENGINE,
        ),
        "flat drawn figures against modelled volume",
    ),
    _rule(
        (
            Style.CARTOON,
            Style.ANIMATION_2D,
            Style.HAND_DRAWN,
            Style.PASTORAL_ANIMATION,
            Style.FAIRY_TALE_ANIMATION,
            Style.ANIME,
            Style.ROTOSCOPE,
        ),
        (
            Style.STOP_MOTION,
            Style.CLAYMATION,
            Style.FELT,
            Style.FIGURINE,
            Style.SCULPTURE,
            Style.ORIGAMI,
        ),
        "drawn figures against physical models",
    ),
    _rule(
        (
            Style.ANIMATION_3D,
            Style.FAMILY_3D,
            Style.GAME_ENGINE,
            Style.LOW_POLY,
            Style.CEL_SHADED,
        ),
        (
            Style.STOP_MOTION,
            Style.CLAYMATION,
            Style.FELT,
        ),
        "computer models against handmade puppets",
    ),
    _rule(
        (
            Style.ANIMATION_3D,
            Style.FAMILY_3D,
            Style.GAME_ENGINE,
            Style.LOW_POLY,
        ),
        (
            Style.PENCIL_SKETCH,
            Style.CHARCOAL,
            Style.CHALK,
            Style.INK,
            Style.OUTLINE,
            Style.BLUEPRINT,
            Style.WOODCUT,
            Style.UKIYO_E,
        ),
        "computer volume against line on paper",
    ),
    _rule(
        (
            Style.ANIMATION_3D,
            Style.FAMILY_3D,
            Style.GAME_ENGINE,
            Style.LOW_POLY,
        ),
        (
            Style.WATERCOLOR,
            Style.OIL_PAINTING,
            Style.GOUACHE,
            Style.IMPRESSIONIST,
            Style.POST_IMPRESSIONIST,
            Style.POINTILLIST,
        ),
        "computer volume against painted surface",
    ),
    _rule(
        (
            Style.STOP_MOTION,
            Style.CLAYMATION,
            Style.FELT,
            Style.FIGURINE,
            Style.SCULPTURE,
        ),
        (
            Style.WATERCOLOR,
            Style.OIL_PAINTING,
            Style.GOUACHE,
            Style.PENCIL_SKETCH,
            Style.CHARCOAL,
            Style.INK,
            Style.OUTLINE,
            Style.FLAT_DESIGN,
        ),
        "solid models against flat picture",
    ),
    _rule(
        (Style.PIXEL_ART,),
        (
            Style.WATERCOLOR,
            Style.OIL_PAINTING,
            Style.GOUACHE,
            Style.CHARCOAL,
            Style.PENCIL_SKETCH,
            Style.INK,
            Style.CLAYMATION,
            Style.FELT,
            Style.BAROQUE,
        ),
        "square pixels against handmade marks",
    ),
    _rule(
        (Style.CLAYMATION,),
        (
            Style.FELT,
            Style.ORIGAMI,
            Style.PAPERCRAFT,
            Style.SCULPTURE,
        ),
        "two different modelling materials together",
    ),
    _rule(
        (Style.FELT,),
        (
            Style.ORIGAMI,
            Style.PAPERCRAFT,
            Style.SCULPTURE,
        ),
        "wool against paper or stone",
    ),
    _rule(
        (Style.SCULPTURE,),
        (
            Style.PAPERCRAFT,
            Style.ORIGAMI,
        ),
        "heavy stone against thin paper",
    ),
    _rule(
        (Style.WATERCOLOR,),
        (
            Style.OIL_PAINTING,
            Style.GOUACHE,
            Style.POINTILLIST,
            Style.BAROQUE,
            Style.POST_IMPRESSIONIST,
        ),
        "transparent washes against opaque paint",
    ),
    _rule(
        (Style.OIL_PAINTING,),
        (
            Style.GOUACHE,
            Style.POP_ART,
            Style.INK,
            Style.CHALK,
            Style.CHARCOAL,
        ),
        "two different art materials together",
    ),
    _rule(
        (Style.GOUACHE,),
        (
            Style.BAROQUE,
            Style.POINTILLIST,
            Style.CHALK,
            Style.CHARCOAL,
        ),
        "two different art materials together",
    ),
    _rule(
        (
            Style.IMPRESSIONIST,
            Style.POST_IMPRESSIONIST,
            Style.POINTILLIST,
        ),
        (
            Style.CUBIST,
            Style.BAROQUE,
            Style.POP_ART,
        ),
        "painting schools handle form differently",
    ),
    _rule(
        (Style.CUBIST,),
        (
            Style.BAROQUE,
            Style.POP_ART,
        ),
        "painting schools handle form differently",
    ),
    _rule(
        (Style.BAROQUE,),
        (
            Style.POP_ART,
            Style.MINIMALIST,
            Style.BAUHAUS,
            Style.VAPORWAVE,
        ),
        "rich old depth against modern flatness",
    ),
    _rule(
        (Style.PENCIL_SKETCH,),
        (
            Style.CHARCOAL,
            Style.CHALK,
            Style.INK,
        ),
        "two drawing tools at once",
    ),
    _rule(
        (Style.CHARCOAL,),
        (
            Style.CHALK,
            Style.INK,
        ),
        "two drawing tools at once",
    ),
    _rule(
        (Style.CHALK,),
        (
            Style.INK,
            Style.BLUEPRINT,
        ),
        "two drawing grounds at once",
    ),
    _rule(
        (
            Style.PENCIL_SKETCH,
            Style.CHARCOAL,
            Style.CHALK,
            Style.OUTLINE,
            Style.BLUEPRINT,
        ),
        (
            Style.OIL_PAINTING,
            Style.IMPRESSIONIST,
            Style.POST_IMPRESSIONIST,
            Style.POINTILLIST,
            Style.BAROQUE,
            Style.STAINED_GLASS,
            Style.MOSAIC,
        ),
        "bare lines against filled color",
    ),
    _rule(
        (
            Style.FLAT_DESIGN,
            Style.INFOGRAPHIC,
            Style.VECTOR,
        ),
        (
            Style.OIL_PAINTING,
            Style.IMPRESSIONIST,
            Style.POST_IMPRESSIONIST,
            Style.POINTILLIST,
            Style.BAROQUE,
            Style.CHARCOAL,
            Style.WATERCOLOR,
        ),
        "plain flat fills against brush marks",
    ),
    _rule(
        (
            Style.FLAT_DESIGN,
            Style.INFOGRAPHIC,
            Style.VECTOR,
            Style.MINIMALIST,
        ),
        (
            Style.GRAFFITI,
            Style.COLLAGE,
            Style.ART_NOUVEAU,
        ),
        "clean plain shapes against crowded ornament",
    ),
    _rule(
        (Style.MOSAIC,),
        (
            Style.STAINED_GLASS,
            Style.WATERCOLOR,
            Style.OIL_PAINTING,
            Style.GRAFFITI,
            Style.BLUEPRINT,
        ),
        "tiles against another material",
    ),
    _rule(
        (Style.STAINED_GLASS,),
        (
            Style.WATERCOLOR,
            Style.OIL_PAINTING,
            Style.GRAFFITI,
            Style.BLUEPRINT,
        ),
        "glass panes against another material",
    ),
    _rule((Style.BAUHAUS,), (Style.ART_NOUVEAU,), "strict geometry against flowing curves"),
    _rule((Style.ART_DECO,), (Style.ART_NOUVEAU,), "straight symmetry against flowing curves"),
    _rule(
        (
            Style.MANGA,
            Style.FILM_NOIR,
        ),
        (
            Style.VAPORWAVE,
            Style.STAINED_GLASS,
            Style.POP_ART,
        ),
        "black and white against loud color",
    ),
    _rule(
        (Style.FILM_NOIR,),
        (
            Style.CHILDRENS_BOOK,
            Style.FAMILY_3D,
        ),
        "hard black shadow against cuddly color",
    ),
    _rule(
        (Style.DOCUMENTARY,),
        (
            Style.SURREAL,
            Style.CUBIST,
            Style.VAPORWAVE,
        ),
        "observed reality against impossible pictures",
    ),
    _rule(
        (Style.ANIME,),
        (
            Style.UKIYO_E,
            Style.WOODCUT,
            Style.BAROQUE,
        ),
        "modern cel drawing against old technique",
    ),
    _rule(
        (
            Genre.DOCUMENTARY,
            Genre.NATURE,
            Genre.WILDLIFE,
        ),
        (
            Style.CARTOON,
            Style.FAMILY_3D,
            Style.ANIME,
            Style.CARICATURE,
            Style.FAIRY_TALE_ANIMATION,
        ),
        "factual film against cartoon figures",
    ),
    _rule(
        (
            Genre.DOCUMENTARY,
            Genre.NATURE,
            Genre.WILDLIFE,
        ),
        (
            Genre.ANIMATION,
            Genre.FANTASY,
            Genre.MAGICAL,
            Genre.SUPERHERO,
            Genre.SPACE_OPERA,
            Genre.STEAMPUNK,
        ),
        "observed facts against invented worlds",
    ),
    _rule((Genre.CINEMATIC,), (Genre.ANIMATION,), "live actors against drawn characters"),
    _rule(
        (Genre.CINEMATIC,),
        (
            Style.CARTOON,
            Style.ANIMATION_2D,
            Style.HAND_DRAWN,
            Style.ANIME,
            Style.ANIMATION_3D,
            Style.FAMILY_3D,
            Style.CLAYMATION,
            Style.STOP_MOTION,
            Style.PIXEL_ART,
            Style.LOW_POLY,
        ),
        "live-action film against animated medium",
    ),
    _rule((Genre.ANIMATION,), _CAMERA_MADE, "animated film against camera picture"),
    _rule(
        (
            Genre.FUTURISTIC,
            Genre.CYBERPUNK,
            Genre.SPACE_OPERA,
            Genre.UTOPIAN,
            Genre.SCI_FI,
            Genre.ALIEN,
        ),
        (
            Genre.MEDIEVAL,
            Genre.HISTORICAL,
        ),
        "future technology against old times",
    ),
    _rule(
        (
            Genre.FUTURISTIC,
            Genre.CYBERPUNK,
            Genre.UTOPIAN,
            Genre.SCI_FI,
        ),
        (
            Genre.FANTASY,
            Genre.MAGICAL,
        ),
        "advanced technology against old magic",
    ),
    _rule(
        (
            Genre.FUTURISTIC,
            Genre.CYBERPUNK,
            Genre.UTOPIAN,
        ),
        (
            Genre.WESTERN,
            Genre.STEAMPUNK,
        ),
        "digital future against nineteenth century",
    ),
    _rule((Genre.STEAMPUNK,), (Genre.MEDIEVAL,), "steam machines against Middle Ages"),
    _rule((Genre.WESTERN,), (Genre.MEDIEVAL,), "frontier towns against stone castles"),
    _rule(
        (Genre.UTOPIAN,),
        (
            Genre.DYSTOPIAN,
            Genre.HORROR,
            Genre.WAR,
        ),
        "bright ideal society against misery",
    ),
    _rule(
        (Genre.COMEDY,),
        (
            Genre.HORROR,
            Genre.WAR,
            Genre.NOIR,
        ),
        "light pratfalls against dark dread",
    ),
    _rule(
        (Genre.ROMANCE,),
        (
            Genre.WAR,
            Genre.HORROR,
        ),
        "tender story against violent pictures",
    ),
    _rule(
        (
            Genre.PRODUCT,
            Genre.FOOD,
        ),
        (
            Genre.HORROR,
            Genre.WAR,
            Genre.DYSTOPIAN,
        ),
        "appealing goods against grim setting",
    ),
    _rule(
        (
            Film.GRAIN,
            Film.HEAVY_GRAIN,
            Film.FILM_8MM,
            Film.FILM_16MM,
            Film.FILM_35MM,
            Film.FILM_70MM,
            Film.DUST_AND_SCRATCHES,
        ),
        (
            Style.FLAT_DESIGN,
            Style.INFOGRAPHIC,
            Style.VECTOR,
            Style.PIXEL_ART,
        ),
        "film texture against clean computer graphics",
    ),
    _rule(
        (
            Film.VHS,
            Film.CAMCORDER,
            Film.SURVEILLANCE,
            Film.SMARTPHONE,
            Film.ACTION_CAMERA,
            Film.NIGHT_VISION,
            Film.THERMAL,
            Film.INFRARED,
        ),
        (
            Style.CARTOON,
            Style.ANIMATION_2D,
            Style.HAND_DRAWN,
            Style.PASTORAL_ANIMATION,
            Style.ANIME,
            Style.WATERCOLOR,
            Style.OIL_PAINTING,
            Style.GOUACHE,
            Style.PENCIL_SKETCH,
            Style.INK,
            Style.FLAT_DESIGN,
            Style.UKIYO_E,
        ),
        "live video look against drawings",
    ),
    _rule(
        (
            Film.SURVEILLANCE,
            Film.SMARTPHONE,
            Film.ACTION_CAMERA,
            Film.NIGHT_VISION,
            Film.THERMAL,
        ),
        (
            Style.FAMILY_3D,
            Style.CLAYMATION,
            Style.STOP_MOTION,
            Style.FELT,
            Style.PAPERCRAFT,
        ),
        "everyday camera look against animation",
    ),
    _rule(
        (Film.DIGITAL_CINEMA,),
        (
            Style.CARTOON,
            Style.ANIMATION_2D,
            Style.ANIME,
            Style.PENCIL_SKETCH,
            Style.WATERCOLOR,
            Style.OIL_PAINTING,
            Style.FLAT_DESIGN,
        ),
        "movie camera look against drawings",
    ),
    _rule(
        (
            Film.VHS,
            Film.CAMCORDER,
            Film.SURVEILLANCE,
            Film.FILM_8MM,
            Film.HEAVY_GRAIN,
            Film.DUST_AND_SCRATCHES,
            Film.INSTANT_PHOTO,
        ),
        (
            Film.HIGH_DEFINITION,
            Film.DIGITAL_CINEMA,
        ),
        "degraded picture against crisp picture",
    ),
    _rule(
        (
            Film.VHS,
            Film.CAMCORDER,
            Film.SURVEILLANCE,
            Film.SMARTPHONE,
            Film.NIGHT_VISION,
            Film.THERMAL,
        ),
        (
            Film.FILM_8MM,
            Film.FILM_16MM,
            Film.FILM_35MM,
            Film.FILM_70MM,
            Film.HALATION,
            Film.LIGHT_LEAKS,
        ),
        "electronic video against film strip",
    ),
    _rule(
        (
            Film.FILM_8MM,
            Film.FILM_16MM,
        ),
        (
            Film.FILM_35MM,
            Film.FILM_70MM,
        ),
        "small gauge against large gauge",
    ),
    _rule((Film.FILM_8MM,), (Film.FILM_16MM,), "two film gauges at once"),
    _rule((Film.FILM_35MM,), (Film.FILM_70MM,), "two film gauges at once"),
    _rule((Film.GRAIN,), (Film.HEAVY_GRAIN,), "faint against coarse grain"),
    _rule(
        (
            Film.INFRARED,
            Film.NIGHT_VISION,
            Film.THERMAL,
        ),
        (
            Film.INSTANT_PHOTO,
            Film.BLACK_AND_WHITE_GRAIN,
        ),
        "special sensor against ordinary photograph",
    ),
    _rule(
        (Film.INFRARED,),
        (
            Film.NIGHT_VISION,
            Film.THERMAL,
        ),
        "two special sensors at once",
    ),
    _rule((Film.NIGHT_VISION,), (Film.THERMAL,), "two special sensors at once"),
    _rule(
        (Film.BRUSHSTROKES,),
        (
            Style.PHOTOREALISTIC,
            Style.LIVE_ACTION,
            Style.DOCUMENTARY,
            Style.FOUND_FOOTAGE,
            Style.FLAT_DESIGN,
            Style.VECTOR,
            Style.INFOGRAPHIC,
            Style.PIXEL_ART,
            Style.LOW_POLY,
        ),
        "brush marks against unpainted picture",
    ),
    _rule(
        (Film.MINIMAL_TEXTURE,),
        (
            Film.DETAILED_TEXTURE,
            Film.HANDCRAFTED,
            Film.BRUSHSTROKES,
            Film.GRAIN,
            Film.HEAVY_GRAIN,
            Style.OIL_PAINTING,
            Style.FELT,
            Style.CHARCOAL,
            Style.PHOTOREALISTIC,
            Style.POST_IMPRESSIONIST,
        ),
        "even surfaces against rich texture",
    ),
    _rule(
        (Film.DETAILED_TEXTURE,),
        (
            Style.FLAT_DESIGN,
            Style.OUTLINE,
            Style.VECTOR,
            Style.INFOGRAPHIC,
            Style.LOW_POLY,
            Style.MINIMALIST,
            Style.SILHOUETTE,
        ),
        "fine texture against plain shapes",
    ),
    _rule(
        (Film.HANDCRAFTED,),
        (
            Style.PHOTOREALISTIC,
            Style.FLAT_DESIGN,
            Style.VECTOR,
            Style.GAME_ENGINE,
            Film.GLOSSY,
        ),
        "handmade traces against smooth finish",
    ),
    _rule(
        (Film.GLOSSY,),
        (
            Style.WATERCOLOR,
            Style.CHARCOAL,
            Style.CHALK,
            Style.PENCIL_SKETCH,
            Style.FELT,
            Style.FLAT_DESIGN,
        ),
        "shiny reflections against matte surface",
    ),
    _rule(
        (
            Mood.CHEERFUL,
            Mood.JOYFUL,
            Mood.CAREFREE,
            Mood.FESTIVE,
            Mood.PLAYFUL,
        ),
        (
            Mood.GLOOMY,
            Mood.BLEAK,
            Mood.BROODING,
            Mood.SAD,
        ),
        "happy faces against dark low spirits",
    ),
    _rule(
        (
            Mood.CHEERFUL,
            Mood.JOYFUL,
            Mood.CAREFREE,
        ),
        (Mood.LONELY,),
        "high spirits against solitude",
    ),
    _rule(
        (
            Mood.CHEERFUL,
            Mood.JOYFUL,
            Mood.CAREFREE,
            Mood.FESTIVE,
        ),
        (
            Mood.MELANCHOLIC,
            Mood.SOLEMN,
            Mood.WEARY,
        ),
        "high spirits against heavy-hearted slowness",
    ),
    _rule(
        (
            Mood.CHEERFUL,
            Mood.JOYFUL,
            Mood.CAREFREE,
            Mood.COZY,
            Mood.HEARTWARMING,
        ),
        (
            Mood.OMINOUS,
            Mood.MENACING,
            Mood.FRIGHTENING,
        ),
        "safe good cheer against open threat",
    ),
    _rule(
        (
            Mood.HOPEFUL,
            Mood.UPLIFTING,
            Mood.TRIUMPHANT,
        ),
        (
            Mood.BLEAK,
            Mood.GLOOMY,
        ),
        "rising hope against no hope",
    ),
    _rule(
        (
            Mood.TRANQUIL,
            Mood.SERENE,
            Mood.CALM,
            Mood.PEACEFUL,
            Mood.QUIET,
            Mood.RELAXED,
            Mood.CONTEMPLATIVE,
        ),
        (
            Mood.FRENETIC,
            Mood.URGENT,
            Mood.CHAOTIC,
            Mood.ANGRY,
            Mood.EXHILARATING,
        ),
        "stillness against agitation",
    ),
    _rule(
        (
            Mood.TRANQUIL,
            Mood.SERENE,
            Mood.CALM,
            Mood.PEACEFUL,
            Mood.RELAXED,
            Mood.COZY,
            Mood.CAREFREE,
        ),
        (
            Mood.TENSE,
            Mood.SUSPENSEFUL,
            Mood.MENACING,
            Mood.FRIGHTENING,
            Mood.CLAUSTROPHOBIC,
        ),
        "being at ease against fear",
    ),
    _rule(
        (
            Mood.TRANQUIL,
            Mood.CALM,
            Mood.PEACEFUL,
            Mood.RELAXED,
        ),
        (Mood.INTENSE,),
        "low pulse against utmost strain",
    ),
    _rule(
        (
            Mood.TRANQUIL,
            Mood.CALM,
            Mood.QUIET,
            Mood.RELAXED,
        ),
        (Mood.ENERGETIC,),
        "rest against constant drive",
    ),
    _rule(
        (Mood.DREAMY,),
        (
            Mood.FRENETIC,
            Mood.URGENT,
            Mood.CHAOTIC,
        ),
        "half-asleep drifting against frantic rush",
    ),
    _rule(
        (
            Mood.TENDER,
            Mood.HEARTWARMING,
            Mood.ROMANTIC,
        ),
        (
            Mood.ANGRY,
            Mood.MENACING,
            Mood.FRIGHTENING,
        ),
        "affection against hostility",
    ),
    _rule((Mood.PRISTINE,), (Mood.GRITTY,), "spotless against dirty"),
    _rule(
        (Mood.ELEGANT,),
        (
            Mood.GRITTY,
            Mood.CHAOTIC,
            Mood.FRENETIC,
        ),
        "poise and polish against roughness",
    ),
    _rule(
        (
            Mood.WHIMSICAL,
            Mood.PLAYFUL,
            Mood.HUMOROUS,
        ),
        (
            Mood.SOLEMN,
            Mood.REVERENT,
        ),
        "joking against gravity",
    ),
    _rule(
        (
            Mood.WHIMSICAL,
            Mood.PLAYFUL,
            Mood.COZY,
        ),
        (
            Mood.GRITTY,
            Mood.BLEAK,
        ),
        "toy-like charm against harsh realism",
    ),
    _rule((Mood.INNOCENT,), (Mood.SENSUAL,), "childlike purity against sensuality"),
    _rule(
        (
            Mood.POWERFUL,
            Mood.TRIUMPHANT,
        ),
        (Mood.VULNERABLE,),
        "dominance against exposure",
    ),
    _rule(
        (
            Mood.ENERGETIC,
            Mood.EXHILARATING,
        ),
        (Mood.WEARY,),
        "full drive against exhaustion",
    ),
    _rule((Mood.FESTIVE,), (Mood.QUIET,), "crowded celebration against hush"),
    _rule(
        (
            Pace.SLOW_MOTION,
            Pace.ULTRA_SLOW_MOTION,
        ),
        (
            Pace.TIME_LAPSE,
            Pace.HYPERLAPSE,
        ),
        "slowed against racing playback",
    ),
    _rule(
        (
            Pace.SLOW_MOTION,
            Pace.ULTRA_SLOW_MOTION,
            Pace.TIME_LAPSE,
            Pace.HYPERLAPSE,
            Pace.FAST_FORWARD,
        ),
        (Pace.REAL_TIME,),
        "altered against natural playback speed",
    ),
    _rule((Pace.SLOW_MOTION,), (Pace.ULTRA_SLOW_MOTION,), "two degrees of slowness, choose one"),
    _rule(
        (
            Pace.SLOW_MOTION,
            Pace.ULTRA_SLOW_MOTION,
            Pace.SLOW_PACED,
            Pace.SLOW_WEIGHTY,
            Pace.GENTLE_MOTION,
            Pace.MORPHING,
        ),
        (
            Pace.FAST_PACED,
            Pace.QUICK_CUTS,
            Pace.FAST_FORWARD,
        ),
        "slow against fast",
    ),
    _rule(
        (
            Pace.SLOW_PACED,
            Pace.SLOW_WEIGHTY,
            Pace.GENTLE_MOTION,
        ),
        (
            Pace.TIME_LAPSE,
            Pace.HYPERLAPSE,
        ),
        "unhurried movement against racing time",
    ),
    _rule(
        (
            Pace.GENTLE_MOTION,
            Pace.SLOW_WEIGHTY,
        ),
        (
            Pace.STREAKED_MOTION,
            Pace.BOUNCY,
        ),
        "gentle or heavy against whipping movement",
    ),
    _rule((Pace.TIME_LAPSE,), (Pace.HYPERLAPSE,), "fixed viewpoint against traveling viewpoint"),
    _rule(
        (
            Pace.TIME_LAPSE,
            Pace.HYPERLAPSE,
            Pace.FAST_FORWARD,
        ),
        (Pace.FREEZE_FRAME,),
        "time racing against time halted",
    ),
    _rule((Pace.SPEED_RAMP,), (Pace.REAL_TIME,), "changing speed against one speed"),
    _rule((Pace.REVERSE,), (Pace.REAL_TIME,), "backward against natural playback"),
    _rule((Pace.LONG_TAKE,), (Pace.QUICK_CUTS,), "one unbroken shot against cuts"),
    _rule(
        (Pace.FPS_24,),
        (
            Pace.FPS_12,
            Pace.STOP_MOTION,
        ),
        "fluid film against stepped animation",
    ),
    _rule((Pace.FPS_12,), (Pace.ULTRA_SLOW_MOTION,), "low frame rate against high"),
    _rule(
        (Pace.STEP_PRINTED,),
        (
            Pace.ULTRA_SLOW_MOTION,
            Pace.REAL_TIME,
            Pace.TIME_LAPSE,
            Pace.HYPERLAPSE,
        ),
        "stutter against smooth or hurried time",
    ),
    _rule(
        (Pace.STOP_MOTION,),
        (
            Pace.ULTRA_SLOW_MOTION,
            Pace.SPEED_RAMP,
        ),
        "jerky jumps against fluid slowness",
    ),
    _rule(
        (
            Mood.TRANQUIL,
            Mood.SERENE,
            Mood.CALM,
            Mood.PEACEFUL,
            Mood.QUIET,
            Mood.RELAXED,
            Mood.CONTEMPLATIVE,
        ),
        (
            Pace.FAST_PACED,
            Pace.QUICK_CUTS,
            Pace.FAST_FORWARD,
        ),
        "stillness against rush",
    ),
    _rule(
        (
            Mood.DREAMY,
            Mood.SOLEMN,
            Mood.REVERENT,
            Mood.WEARY,
        ),
        (
            Pace.FAST_PACED,
            Pace.QUICK_CUTS,
            Pace.FAST_FORWARD,
        ),
        "measured feeling against rush",
    ),
    _rule(
        (
            Mood.FRENETIC,
            Mood.URGENT,
            Mood.CHAOTIC,
        ),
        (
            Pace.SLOW_PACED,
            Pace.SLOW_WEIGHTY,
            Pace.GENTLE_MOTION,
        ),
        "agitation against unhurried movement",
    ),
    _rule(
        (Mood.FRENETIC,),
        (
            Pace.SLOW_MOTION,
            Pace.ULTRA_SLOW_MOTION,
            Pace.MORPHING,
        ),
        "rapid jumps against stretched time",
    ),
    _rule(
        (
            Mood.ENERGETIC,
            Mood.EXHILARATING,
        ),
        (
            Pace.GENTLE_MOTION,
            Pace.SLOW_PACED,
        ),
        "full drive against near stillness",
    ),
    _rule(
        (
            Mood.SOLEMN,
            Mood.REVERENT,
            Mood.BLEAK,
            Mood.GRITTY,
        ),
        (Pace.BOUNCY,),
        "gravity against rubber-ball comedy",
    ),
    _rule((Pace.LONG_TAKE,), (Effect.MONTAGE,), "one unbroken shot against many"),
    _rule(
        (Pace.GENTLE_MOTION,),
        (
            Effect.COLOR_EXPLOSION,
            Effect.ACTION_LINES,
            Effect.MONTAGE,
        ),
        "near stillness against violent movement",
    ),
    _rule(
        (
            Pace.SLOW_PACED,
            Pace.SLOW_WEIGHTY,
        ),
        (
            Effect.ACTION_LINES,
            Effect.MONTAGE,
        ),
        "unhurried against speed graphics or cuts",
    ),
    _rule((Pace.REAL_TIME,), (Effect.MONTAGE,), "continuous time against compressed time"),
    _rule(
        (
            Pace.TIME_LAPSE,
            Pace.HYPERLAPSE,
        ),
        (
            Effect.SPLASHES,
            Effect.SPARKS,
            Effect.CONFETTI,
        ),
        "racing hours hide brief events",
    ),
    _rule(
        (
            Mood.TRANQUIL,
            Mood.SERENE,
            Mood.CALM,
            Mood.PEACEFUL,
            Mood.QUIET,
        ),
        (
            Effect.ACTION_LINES,
            Effect.CAMERA_FLASH,
        ),
        "stillness against sudden bursts",
    ),
    _rule(
        (Mood.PRISTINE,),
        (
            Effect.DUST_CLOUD,
            Effect.SMOKE,
        ),
        "clear air against fouled air",
    ),
    _rule((Effect.SNOW,), (Effect.HEAT_SHIMMER,), "frost against heat"),
    _rule(
        (Effect.FIREFLIES,),
        (
            Effect.SNOW,
            Effect.HEAT_SHIMMER,
        ),
        "summer night against winter or noon",
    ),
    _rule((Effect.RAIN_ON_LENS,), (Effect.HEAT_SHIMMER,), "rain against dry heat"),
    _rule((Effect.FOG,), (Effect.HEAT_SHIMMER,), "cold damp against dry heat"),
    _rule(
        (
            Composition.SYMMETRICAL,
            Composition.CENTERED,
        ),
        (
            Composition.RULE_OF_THIRDS,
            Composition.ASYMMETRICAL,
            Composition.UNBALANCED,
            Composition.LEFT_WEIGHTED,
            Composition.RIGHT_WEIGHTED,
            Composition.SHORT_SIDE,
        ),
        "middle of frame against one side",
    ),
    _rule((Composition.ASYMMETRICAL,), (Composition.UNBALANCED,), "balanced against tipping"),
    _rule((Composition.LEFT_WEIGHTED,), (Composition.RIGHT_WEIGHTED,), "left against right"),
    _rule(
        (Composition.SYMMETRICAL,),
        (Composition.DIAGONAL,),
        "mirrored halves against slanting lines",
    ),
    _rule((Composition.DIAGONAL,), (Composition.HORIZONTAL,), "slanting against level lines"),
    _rule((Composition.NEGATIVE_SPACE,), (Composition.FILLED_FRAME,), "empty against full frame"),
    _rule(
        (
            Composition.RULE_OF_THIRDS,
            Composition.TRIANGULAR,
        ),
        (Composition.UNBALANCED,),
        "ordered balance against tipping",
    ),
    _rule((Composition.RULE_OF_THIRDS,), (Composition.SHORT_SIDE,), "open look room against none"),
    _rule(
        (Composition.FILLED_FRAME,),
        (
            Composition.LEFT_WEIGHTED,
            Composition.RIGHT_WEIGHTED,
        ),
        "full frame against open side",
    ),
    _rule(
        (Mood.CLAUSTROPHOBIC,),
        (Composition.NEGATIVE_SPACE,),
        "pressing walls against wide emptiness",
    ),
    _rule(
        (
            Mood.CALM,
            Mood.SERENE,
            Mood.TRANQUIL,
            Mood.PEACEFUL,
        ),
        (Composition.UNBALANCED,),
        "rest against tipping frame",
    ),
)
"""The contradictions, group against group."""


def _relation() -> dict[_Key, dict[_Key, str]]:
    """Each word with the words that it contradicts; symmetric, the first reason given wins."""
    relation: dict[_Key, dict[_Key, str]] = {}
    for rule in RULES:
        for left in rule.left:
            for right in rule.right:
                relation.setdefault(left, {}).setdefault(right, rule.why)
                relation.setdefault(right, {}).setdefault(left, rule.why)
    return relation


RELATION: Final = _relation()
"""Each word with the words that it contradicts, and why."""

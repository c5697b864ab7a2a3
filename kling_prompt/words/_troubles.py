"""What usually goes wrong with a word: groups of words, each with the terms to keep out.

Made by hand from the guide's advice on genres; `tests/test_suggestion.py` pins its form.
"""

from typing import Final, TypeAlias

from kling_prompt.words._excludes import (
    CARTOONS,
    DRAWINGS,
    HANDMADE,
    PAINTINGS,
    PHOTOGRAPHED,
    RENDERED,
)
from kling_prompt.words._move import Move
from kling_prompt.words._term import Word
from kling_prompt.words.genre import Genre
from kling_prompt.words.mood import Mood
from kling_prompt.words.moves import (
    BulletTime,
    Drone,
    FlyThrough,
    Gimbal,
    Orbit,
    Slider,
    Stabilized,
    Static,
    Tripod,
)
from kling_prompt.words.pace import Pace
from kling_prompt.words.palette import Palette
from kling_prompt.words.shot import ShotSize
from kling_prompt.words.style import Style

_Row: TypeAlias = "Word | type[Move]"

OF_WORDS: Final[tuple[tuple[frozenset[_Row], tuple[str, ...]], ...]] = (
    # Media: the look of another medium.
    (
        frozenset([*CARTOONS, *DRAWINGS, *PAINTINGS, Genre.ANIMATION, Genre.STYLIZED_ART]),
        ("photorealism", "live action"),
    ),
    (frozenset(CARTOONS) - frozenset(RENDERED), ("realistic skin texture",)),
    (frozenset([*HANDMADE, *RENDERED]), ("photorealism", "live action")),
    (frozenset([Style.FLAT_DESIGN, Style.VECTOR, Style.INFOGRAPHIC]), ("gradients", "texture")),
    (
        frozenset([*PHOTOGRAPHED, Genre.CINEMATIC, Genre.DOCUMENTARY]),
        ("cartoon", "illustration", "cgi"),
    ),
    (frozenset([Style.CINEMATIC, Genre.ACTION, Genre.CRIME, Genre.WAR]), ("cartoon", "cgi")),
    (frozenset([Style.FILM_NOIR, Genre.NOIR, Palette.BLACK_AND_WHITE]), ("bright colors",)),
    # Genres: what does not belong there.
    (frozenset([Genre.PRODUCT]), ("text", "watermark", "scratches", "dirt", "blur")),
    (frozenset([Genre.FASHION]), ("watermark", "distorted face", "extra limbs")),
    (frozenset([Genre.FOOD]), ("text", "dirt", "insects", "blur")),
    (
        frozenset([Genre.FANTASY, Genre.MEDIEVAL, Genre.HISTORICAL, Genre.WESTERN]),
        ("modern objects", "cars"),
    ),
    (
        frozenset([Genre.SCI_FI, Genre.FUTURISTIC, Genre.CYBERPUNK, Genre.SPACE_OPERA]),
        ("glitch", "distortion"),
    ),
    (frozenset([Genre.NATURE, Genre.TRAVEL]), ("blur", "flicker")),
    (frozenset([Genre.WILDLIFE]), ("people", "extra limbs", "blur")),
    (
        frozenset([Genre.MUSIC_VIDEO, Genre.SPORTS, Genre.MARTIAL_ARTS]),
        ("extra limbs", "distortion"),
    ),
    # Moods: the opposite one.
    (
        frozenset([Mood.CHEERFUL, Mood.JOYFUL, Mood.PLAYFUL, Mood.FESTIVE, Mood.UPLIFTING]),
        ("gloomy", "sad"),
    ),
    # Time and camera.
    (frozenset([Pace.TIME_LAPSE, Pace.HYPERLAPSE]), ("flicker",)),
    (frozenset([Pace.SLOW_MOTION, Pace.ULTRA_SLOW_MOTION]), ("jerky motion",)),
    (frozenset([Static, Tripod]), ("camera shake", "zoom")),
    (frozenset([Gimbal, Slider, Stabilized, Drone]), ("camera shake",)),
    (frozenset([Orbit, BulletTime, FlyThrough]), ("warping", "morphing")),
    (frozenset([ShotSize.MACRO, ShotSize.EXTREME_CLOSE_UP]), ("out of focus",)),
)
"""Words with what usually goes wrong with any of them, the most telling group first."""

_PEOPLE = """person people man men woman women girl boy child children kid baby couple dancer
    soldier warrior samurai astronaut bride model athlete detective knight monk family""".split()
_CLOSE = """face portrait eyes smile lips""".split()
_HANDS = """hand hands fingers pianist guitarist chef painter potter""".split()
_SIGNS = """sign signs billboard poster newspaper label storefront screen bottle""".split()

OF_SUBJECTS: Final[tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]] = (
    (tuple(_CLOSE), ("distorted face", "deformed")),
    (tuple(_HANDS), ("extra fingers", "bad hands")),
    (tuple(_PEOPLE), ("deformed", "extra limbs")),
    (tuple(_SIGNS), ("text",)),
)
"""Nouns of a subject with what usually goes wrong with it."""

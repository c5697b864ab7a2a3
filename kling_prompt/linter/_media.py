"""Media that a whole picture can be made in, and artists and schools with theirs.

Made by hand from common knowledge of art; the examples of conflicting-style pin what it decides.
"""

from itertools import combinations
from typing import Final, NamedTuple


class Medium(NamedTuple):
    """A medium, or an artist or school with the media that fit.

    Attributes:
        name: What it is; two claims of one name are one.
        family: What it is made like.
        always: Whether the word means the whole picture wherever it stands.
        artist: Whether it is an artist or a school.
        fits: The families that an artist or school goes together with.
    """

    name: str
    family: str
    always: bool = False
    artist: bool = False
    fits: frozenset[str] = frozenset()


_PHOTO, _ANIME, _CARTOON, _CGI = "photo", "anime", "cartoon", "cgi"
_OIL, _WATER, _DRAWN, _PRINT = "oil", "water", "drawn", "print"
_CLAY, _PIXEL, _POLY, _PAINTED = "clay", "pixel", "low-poly", "painted"

_ARTIST = "artist"
_APART = (
    {_PHOTO: (_ANIME, _CARTOON, _OIL, _WATER, _DRAWN, _PRINT, _CLAY, _PIXEL, _POLY, _PAINTED)}
    | {_ANIME: (_OIL, _CLAY, _PIXEL, _POLY, _PRINT)}
    | {_CARTOON: (_OIL, _POLY, _PRINT)}
    | {_CGI: (_OIL, _WATER, _DRAWN, _PRINT, _PIXEL)}
)
_ALONE = (_OIL, _WATER, _DRAWN, _PRINT, _CLAY, _PIXEL, _POLY)
CONFLICTS: Final = frozenset(
    [frozenset((one, other)) for one, others in _APART.items() for other in others]
    + [frozenset(pair) for pair in combinations(_ALONE, 2)]
)
"""Pairs of families that exclude each other."""


def _medium(family: str, *, always: bool = False) -> Medium:
    return Medium(family, family, always)


_REAL = _medium(_PHOTO, always=True)
_SHOT = _medium(_PHOTO)
MEDIA: Final[dict[str, tuple[tuple[tuple[str, ...], Medium], ...]]] = {
    "photorealistic": (((), _REAL),),
    "photorealism": (((), _REAL),),
    "hyperrealistic": (((), _REAL),),
    "hyperrealism": (((), _REAL),),
    "ultrarealistic": (((), _REAL),),
    "realistic": (
        (("hyper",), _REAL),
        (("ultra",), _REAL),
        (("photo",), _REAL),
        ((), _SHOT),
    ),
    "photo": (((), _SHOT),),
    "photograph": (((), _SHOT),),
    "photography": (((), _SHOT),),
    "footage": (((), _SHOT),),
    "gopro": (((), _REAL),),
    "action": ((("live",), _REAL),),
    "anime": (((), _medium(_ANIME)),),
    "manga": (((), _medium(_ANIME)),),
    "cartoon": (((), _medium(_CARTOON)),),
    "comic": (((), _medium(_CARTOON)),),
    "painting": (
        (("oil",), _medium(_OIL)),
        (("watercolor",), _medium(_WATER)),
        (("acrylic",), _medium(_OIL)),
        ((), _medium(_PAINTED)),
    ),
    "impasto": (((), _medium(_OIL)),),
    "watercolor": (((), _medium(_WATER)),),
    "watercolour": (((), _medium(_WATER)),),
    "gouache": (((), _medium(_WATER)),),
    "sketch": (((), _medium(_DRAWN)),),
    "drawing": (((), _medium(_DRAWN)),),
    "charcoal": (((), _medium(_DRAWN)),),
    "woodblock": (((), _medium(_PRINT)),),
    "claymation": (((), _medium(_CLAY, always=True)),),
    "art": (
        (("pixel",), _medium(_PIXEL, always=True)),
        (("line",), _medium(_DRAWN, always=True)),
    ),
    "poly": ((("low",), _medium(_POLY, always=True)),),
    "voxel": (((), _medium(_POLY)),),
    "cgi": (((), _medium(_CGI)),),
    "game": ((("3d",), _medium(_CGI)), (("video",), _medium(_CGI))),
    "render": ((("3d",), _medium(_CGI)),),
    "animation": ((("3d",), _medium(_CGI)),),
}
"""The last word of a medium, with the words before it, longest first."""


def _school(names: str, *fits: str) -> dict[str, Medium]:
    return {
        name: Medium(name, f"{_ARTIST} {name}", artist=True, fits=frozenset(fits))
        for name in names.split()
    }


NAMES: Final[dict[str, Medium]] = {
    **_school(
        """gogh monet rembrandt vermeer caravaggio turner constable cezanne gauguin renoir
        manet degas picasso matisse kandinsky klimt munch dali magritte miro chagall kahlo
        hopper rockwell rothko pollock botticelli raphael titian velazquez goya bosch bruegel
        seurat signac klee mondrian modigliani hodgkin britto basquiat okeeffe o'keeffe
        vinci michelangelo delacroix ingres friedrich bouguereau sargent whistler mucha
        schiele kirchner braque leger ernst hockney freud bacon""",
        _OIL,
        _PAINTED,
        "drawn",
    ),
    **_school("hokusai hiroshige utamaro ukiyo", _PRINT, _WATER, _PAINTED, _DRAWN),
    **_school("madhubani warli pattachitra kalamkari gond kalighat roy", _PAINTED, _DRAWN),
    **_school("warhol lichtenstein haring banksy", _PRINT, _PAINTED, _CARTOON, _DRAWN),
    **_school("ghibli miyazaki shinkai", _ANIME, _CARTOON, _WATER, _PAINTED, _DRAWN),
    **_school("toriyama otomo", _ANIME, _DRAWN),
    **_school("pixar dreamworks", _CGI, _CARTOON),
    **_school("disney", _CGI, _CARTOON, _DRAWN, _WATER),
    **_school("aardman laika", _CLAY, _CARTOON),
}
"""Artists and schools, by the word that names them."""

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
_INK, _ILLUSTRATED, _TOY, _ANIMATED = "ink", "illustrated", "toy", "animated"
_FILMED = "filmed"  # unlike a photo, it cannot be rendered: "photorealistic 3D render" is one thing

_ARTIST = "artist"
_APART = (
    {_PHOTO: (_ANIME, _CARTOON, _PAINTED, _ILLUSTRATED)}
    | {_ANIME: (_OIL, _CLAY, _PIXEL, _POLY, _PRINT, _INK, _TOY)}
    | {_CARTOON: (_OIL, _POLY, _PRINT, _INK)}
    | {_CGI: (_OIL, _WATER, _DRAWN, _PRINT, _PIXEL, _INK, _PAINTED)}
    | {_PAINTED: (_CLAY, _PIXEL, _POLY, _TOY)}
    | {_INK: (_OIL, _CLAY, _PIXEL, _POLY, _TOY)}
    | {_ANIMATED: (_PHOTO, _FILMED)}
    | {_FILMED: (_ANIME, _CARTOON, _PAINTED, _ILLUSTRATED, _CGI, _INK, _TOY)}
)
_ALONE = (_OIL, _WATER, _DRAWN, _PRINT, _CLAY, _PIXEL, _POLY)
CONFLICTS: Final = frozenset(
    [frozenset((one, other)) for one, others in _APART.items() for other in others]
    + [frozenset(pair) for pair in combinations(_ALONE, 2)]
    + [frozenset((_PHOTO, other)) for other in (*_ALONE, _INK, _TOY)]
    + [frozenset((_FILMED, other)) for other in _ALONE]
    + [frozenset((_TOY, other)) for other in (_OIL, _WATER, _DRAWN, _PRINT)]
)
"""Pairs of families that exclude each other."""


def _medium(family: str, *, always: bool = False) -> Medium:
    return Medium(family, family, always)


_POPPING = [
    f"{_ARTIST} {name}" for name in "warhol lichtenstein haring basquiat hockney britto".split()
]
_POP = Medium(
    "pop art",
    f"{_ARTIST} pop art",
    artist=True,
    fits=frozenset((_PRINT, _PAINTED, _CARTOON, _OIL, _DRAWN, _ILLUSTRATED, *_POPPING)),
)
_REAL = _medium(_PHOTO, always=True)
_SHOT = _medium(_PHOTO)
_FOOTAGE = _medium(_FILMED)
MEDIA: Final[dict[str, tuple[tuple[tuple[str, ...], Medium], ...]]] = {
    "photorealistic": (((), _REAL),),
    "photorealism": (((), _REAL),),
    "photoreal": (((), _REAL),),
    "hyperreal": (((), _REAL),),
    "lifelike": ((("ultra",), _REAL), (("hyper",), _REAL)),
    "hyperrealistic": (((), _REAL),),
    "hyperrealism": (((), _REAL),),
    "ultrarealistic": (((), _REAL),),
    "realistic": (
        (("hyper",), _REAL),
        (("ultra",), _REAL),
        (("photo",), _REAL),
        ((), _SHOT),
    ),
    "animated": (((), _medium(_ANIMATED)),),
    "realist": ((("ultra",), _REAL), (("hyper",), _REAL), (("photo",), _REAL)),
    "photo": ((("polaroid",), _REAL), (("realistic",), _REAL), ((), _SHOT)),
    "photos": (((), _SHOT),),
    "still": ((("film",), _SHOT), (("movie",), _SHOT)),
    "film": (
        (("cinematic",), _SHOT),
        (("realistic",), _SHOT),
        (("35mm",), _SHOT),
        (("16mm",), _SHOT),
        (("8mm",), _SHOT),
    ),
    "realism": (
        *((("photo",), _REAL), (("ultra",), _REAL), (("hyper",), _REAL)),
        (("documentary",), _REAL),
    ),
    "life": ((("real",), _SHOT), (("true", "to"), _SHOT)),
    "video": tuple(((lead,), _FOOTAGE) for lead in ("smartphone", "phone", "iphone", "cctv")),
    "cam": tuple(((lead,), _FOOTAGE) for lead in ("body", "dash", "security", "helmet")),
    "cctv": (((), _FOOTAGE),),
    "photograph": (((), _SHOT),),
    "photography": (((), _SHOT),),
    "photographic": (((), _SHOT),),
    "polaroid": (((), _SHOT),),
    "dslr": (((), _SHOT),),
    "footage": (((), _FOOTAGE),),
    "documentary": (((), _FOOTAGE),),
    "bodycam": (((), _FOOTAGE),),
    "newsreel": (((), _FOOTAGE),),
    "dashcam": (((), _FOOTAGE),),
    "camcorder": (((), _FOOTAGE),),
    "vhs": (((), _FOOTAGE),),
    "gopro": (((), _REAL),),
    "action": ((("live",), _REAL),),
    "anime": (((), _medium(_ANIME)),),
    "manga": (((), _medium(_ANIME)),),
    "cartoon": (((), _medium(_CARTOON)),),
    "comic": (((), _medium(_CARTOON)),),
    "painting": (
        (("oil",), _medium(_OIL)),
        (("watercolor",), _medium(_WATER)),
        (("watercolour",), _medium(_WATER)),
        (("acrylic",), _medium(_OIL)),
        (("chinese",), _medium(_INK)),
        (("ink",), _medium(_INK)),
        (("ink", "wash"), _medium(_INK)),
        ((), _medium(_PAINTED)),
    ),
    "impasto": (((), _medium(_OIL)),),
    "canvas": ((("oil", "on"), _medium(_OIL, always=True)),),
    "oils": (((), _medium(_OIL)),),
    "sumi": (((), _medium(_INK)),),
    "fresco": (((), _medium(_PAINTED)),),
    "glass": ((("stained",), _medium(_PAINTED)),),
    "wash": ((("ink",), _medium(_INK)),),
    "watercolor": (((), _medium(_WATER)),),
    "watercolour": (((), _medium(_WATER)),),
    "watercolors": (((), _medium(_WATER)),),
    "watercolours": (((), _medium(_WATER)),),
    "aquarelle": (((), _medium(_WATER)),),
    "color": ((("water",), _medium(_WATER)),),
    "colour": ((("water",), _medium(_WATER)),),
    "gouache": (((), _medium(_WATER)),),
    "sketch": (((), _medium(_DRAWN)),),
    "drawing": (((), _medium(_DRAWN)),),
    "charcoal": (((), _medium(_DRAWN)),),
    "crayon": (((), _medium(_DRAWN)),),
    "doodle": (((), _medium(_DRAWN)),),
    "etching": (((), _medium(_DRAWN)),),
    "pencil": (((), _medium(_DRAWN)),),
    "illustration": (
        (("vector",), _medium(_CARTOON)),
        (("flat",), _medium(_CARTOON)),
        (("watercolor",), _medium(_WATER)),
        ((), _medium(_ILLUSTRATED)),
    ),
    "vector": (((), _medium(_CARTOON)),),
    "graphics": ((("motion",), _medium(_CARTOON)), (("vector",), _medium(_CARTOON))),
    "linocut": (((), _medium(_PRINT)),),
    "woodblock": (((), _medium(_PRINT)),),
    "woodcut": (((), _medium(_PRINT)),),
    "claymation": (((), _medium(_CLAY, always=True)),),
    "plasticine": (((), _medium(_CLAY)),),
    "clay": ((("stop", "motion"), _medium(_CLAY, always=True)), ((), _medium(_CLAY))),
    "drawn": ((("hand",), _medium(_ILLUSTRATED, always=True)),),
    "motion": ((("stop",), _medium(_CLAY)),),
    "papercraft": (((), _medium(_TOY)),),
    "origami": (((), _medium(_TOY)),),
    "figurine": (((), _medium(_TOY)),),
    "lego": (((), _medium(_TOY)),),
    "plush": (((), _medium(_TOY)),),
    "emoji": (((), _medium(_CARTOON)),),
    "comics": (((), _medium(_CARTOON)),),
    "chibi": (((), _medium(_ANIME)),),
    "shaded": ((("cel",), _medium(_CARTOON, always=True)),),
    "art": (
        (("pixel",), _medium(_PIXEL, always=True)),
        (("pop",), _POP),
        (("vector",), _medium(_CARTOON)),
        (("concept",), _medium(_ILLUSTRATED)),
        (("digital",), _medium(_ILLUSTRATED)),
        (("line",), _medium(_DRAWN, always=True)),
    ),
    "poly": ((("low",), _medium(_POLY, always=True)),),
    "voxel": (((), _medium(_POLY)),),
    "cgi": (((), _medium(_CGI)),),
    "game": ((("3d",), _medium(_CGI)), (("video",), _medium(_CGI))),
    "render": ((("3d",), _medium(_CGI)),),
    "rendering": ((("3d",), _medium(_CGI)),),
    "animation": (
        (("3d",), _medium(_CGI)),
        (("2d",), _medium(_CARTOON, always=True)),
        (("cutout",), _medium(_TOY, always=True)),
        (("motion",), _medium(_CLAY)),
        ((), _medium(_ANIMATED)),
    ),
    "engine": ((("unreal",), _medium(_CGI, always=True)),),
    "octane": (((), _medium(_CGI)),),
}
"""The last word of a medium, with the words before it, longest first."""


CAMERAS: Final = frozenset(
    """film 35mm 16mm 8mm 70mm dslr mirrorless camcorder vhs iphone smartphone phone gopro canon
    nikon leica hasselblad arri alexa kodak portra fujifilm polaroid handycam imax
    arriflex""".split()
)
"""What a picture is shot on, behind "shot on" and its like."""
FILMED: Final = _FOOTAGE
"""The medium of what is shot with a camera."""


def _school(names: str, *fits: str, always: bool = False) -> dict[str, Medium]:
    return {
        name: Medium(name, f"{_ARTIST} {name}", always, artist=True, fits=frozenset(fits))
        for name in names.split()
    }


_PAINTERS = _school(
    """gogh monet rembrandt vermeer caravaggio turner constable cezanne gauguin renoir
        manet degas picasso matisse kandinsky klimt munch dali magritte miro chagall kahlo
        hopper rockwell rothko pollock botticelli raphael titian velazquez goya bosch bruegel
        seurat signac klee mondrian modigliani hodgkin britto basquiat okeeffe o'keeffe
        vinci michelangelo delacroix ingres friedrich bouguereau sargent whistler mucha
        schiele kirchner braque leger ernst hockney freud bacon holbein rubens hals tintoretto
        veronese giotto durer gainsborough blake waterhouse millais rossetti tissot pissarro
        sisley cassatt morisot toulouse lautrec rousseau derain dufy malevich lissitzky
        giacometti duchamp hundertwasser twombly richter lempicka rivera orozco wyeth homer
        repin shishkin aivazovsky levitan vrubel bierstadt whistler tiepolo canaletto velasquez
        raffaello arcimboldo escher beksinski giger moebius""",
    _OIL,
    _PAINTED,
    _DRAWN,
    _WATER,
    _ILLUSTRATED,
)


def _movements(rows: str) -> dict[str, Medium]:
    """Schools of painting: a row has the words that name one, a colon, and who belongs to it."""
    found: dict[str, Medium] = {}
    for row in rows.splitlines():
        words, _, members = (part.split() for part in row.partition(":"))
        families = (_OIL, _WATER, _PAINTED, _DRAWN, _PRINT, _ILLUSTRATED)
        fits = frozenset((*families, *(f"{_ARTIST} {member}" for member in members)))
        school = Medium(words[0], f"{_ARTIST} {words[0]}", artist=True, fits=fits)
        found |= dict.fromkeys(words, school)
    return found


_SPELLINGS = """gogh:gough goh gohg vangogh vangough
    picasso:picaso piccasso picasso's pablopicasso
    dali:dalli dalí
    monet:monnet monet's
    rembrandt:rembrant rembrandts
    vermeer:vemeer
    caravaggio:carravaggio caravagio
    kandinsky:kandinski kandinskiy
    klimt:klimmt
    matisse:mattisse matise
    vinci:davinci
    michelangelo:michaelangelo michelangelo's
    botticelli:boticelli bottichelli
    cezanne:cézanne
    magritte:magrite
    miro:miró
    basquiat:basquiet
    velazquez:velázquez
    durer:dürer
    leger:léger
    warhol:warhole
    hokusai:hokusi
    mondrian:mondriaan"""


def _misspelt(names: dict[str, Medium]) -> dict[str, Medium]:
    """Artists under the names that people also write."""
    rows = (line.strip().partition(":") for line in _SPELLINGS.splitlines())
    return {other: names[name] for name, _, others in rows for other in others.split()}


_JAPAN = ("artist ghibli", "artist miyazaki")  # the studio and its founder
_MODERN = (_OIL, _PAINTED, _DRAWN, _WATER, _ILLUSTRATED, _CGI, _ANIME)
_ARTISTS: dict[str, Medium] = {
    **_PAINTERS,
    **_movements(
        """impressionism impressionist impressionistic: monet renoir degas pissarro sisley cassatt
        cubism cubist: picasso braque leger
        pointillism pointillist pointilism pointilist: seurat signac pissarro
        expressionism expressionist: munch kirchner schiele kandinsky gogh
        fauvism fauvist fauve: matisse derain dufy
        romanticism: friedrich turner delacroix constable
        suprematism suprematist constructivism constructivist: malevich lissitzky
        surrealism surrealist: dali magritte miro ernst
        renaissance: vinci michelangelo raphael botticelli titian bosch bruegel durer giotto
        baroque: caravaggio rembrandt rubens vermeer velazquez hals
        rococo: gainsborough tiepolo
        nouveau: mucha klimt
        deco: lempicka mucha
        mosaic:
        tapestry:
        collage:"""
    ),
    **_school("hokusai hiroshige utamaro", _PRINT, _WATER, _PAINTED, _DRAWN, "artist ukiyo"),
    **_school("ukiyo", _PRINT, _WATER, _PAINTED, _DRAWN, always=True),
    **_school("madhubani warli pattachitra kalamkari gond kalighat roy", _PAINTED, _DRAWN),
    **_school("warhol lichtenstein haring banksy", _PRINT, _PAINTED, _CARTOON, _DRAWN),
    **_school(
        "ghibli",
        *(_ANIME, _CARTOON, _WATER, _PAINTED, _DRAWN, _ILLUSTRATED, _ANIMATED),
        *_JAPAN,
        always=True,
    ),
    **_school(
        "miyazaki shinkai",
        *(_ANIME, _CARTOON, _WATER, _PAINTED, _DRAWN, _ILLUSTRATED, _ANIMATED),
        *_JAPAN,
    ),
    **_school("toriyama otomo ito", _ANIME, _DRAWN),
    **_school(
        """artgerm wlop rutkowski kuvshinov rossdraws loish beeple kinkade mohrbacher sakimichan
        frazetta mignola bussiere guweiz cushart simonetti rozalski leyendecker""",
        *_MODERN,
        always=True,
    ),
    **_school("mullins gurney parrish rackham vallejo giancola", *_MODERN),
    **_school("leibovitz mccurry mapplethorpe cartier bresson avedon arbus", _PHOTO, _FILMED),
    **_school("looney simpsons spongebob flintstones peanuts", _CARTOON, _DRAWN, _ANIMATED),
    **_school("marvel", _CGI, _CARTOON, _ILLUSTRATED, _PHOTO, _FILMED, _ANIMATED),
    **_school("pixar", _CGI, _CARTOON, _ANIMATED, "artist disney", always=True),
    **_school("dreamworks", _CGI, _CARTOON, _ANIMATED),
    **_school("disney", _CGI, _ILLUSTRATED, _CARTOON, _DRAWN, _WATER, _ANIMATED),
    **_school("aardman laika", _CLAY, _CARTOON, _ANIMATED),
}
NAMES: Final = _ARTISTS | _misspelt(_ARTISTS)
"""Artists and schools, by the word that names them."""

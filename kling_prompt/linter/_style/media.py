"""Media that a whole picture can be made in, and which of them exclude each other.

Made by hand from common knowledge of art; the examples of conflicting-style pin what it decides.
Knows media and the schools of art; artists are told by `artists`.
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


PHOTO, ANIME, CARTOON, CGI = "photo", "anime", "cartoon", "cgi"
OIL, WATER, DRAWN, PRINT = "oil", "water", "drawn", "print"
CLAY, PIXEL, POLY, PAINTED = "clay", "pixel", "low-poly", "painted"
INK, ILLUSTRATED, TOY, ANIMATED = "ink", "illustrated", "toy", "animated"
FILMED = "filmed"  # unlike a photo, it cannot be rendered: "photorealistic 3D render" is one thing
ENGINE = "engine"  # names of renderers, which people also write as praise
MATTE = "matte"  # painted to look like a photo, or not: it goes with everything
POP = "artist pop art"

_APART = (
    {PHOTO: (ANIME, CARTOON, PAINTED, ILLUSTRATED)}
    | {ANIME: (OIL, CLAY, PIXEL, POLY, PRINT, INK, TOY)}
    | {CARTOON: (OIL, POLY, PRINT, INK)}
    | {CGI: (OIL, WATER, DRAWN, PRINT, PIXEL, INK, PAINTED)}
    | {ENGINE: (OIL, WATER, DRAWN, PRINT, PIXEL, INK, PAINTED)}
    | {PAINTED: (CLAY, PIXEL, POLY, TOY)}
    | {INK: (OIL, CLAY, PIXEL, POLY, TOY)}
    | {ANIMATED: (PHOTO, FILMED)}
    | {FILMED: (ANIME, CARTOON, PAINTED, ILLUSTRATED, CGI, INK, TOY)}
)
_ALONE = (OIL, WATER, DRAWN, PRINT, CLAY, PIXEL, POLY)
CONFLICTS: Final = frozenset(
    [frozenset((one, other)) for one, others in _APART.items() for other in others]
    + [frozenset(pair) for pair in combinations(_ALONE, 2)]
    + [frozenset((PHOTO, other)) for other in (*_ALONE, INK, TOY)]
    + [frozenset((FILMED, other)) for other in _ALONE]
    + [frozenset((TOY, other)) for other in (OIL, WATER, DRAWN, PRINT)]
)
"""Pairs of families that exclude each other."""

# A row has the words for a family; a plus marks what means the whole picture wherever it stands.
_ROWS: Final[dict[str, str]] = {
    PHOTO: """
        +photorealistic, +photorealism, +photoreal, +hyperreal, +hyperrealistic, +hyperrealism,
        +ultrarealistic, +ultra lifelike, +hyper lifelike, +hyper realistic, +ultra realistic,
        +photo realistic, +ultra realist, +hyper realist, +photo realist, +photo realism, +ultra
        realism, +hyper realism, +documentary realism, +polaroid photo, +realistic photo, +raw
        photo, +gopro, +live action, +real footage, +real camera footage, realistic, very
        realistic, highly realistic, super realistic, extremely realistic, photo, photos,
        photograph, photographs, photography, photographic, photoshoot, photo shoot, real photo,
        real photograph, snapshot, polaroid, dslr, daguerreotype, tintype, kodachrome, film
        still, movie still, filmstill, cinematic film, realistic film, 35mm film, 16mm film, 8mm
        film, real life, true to life, +photographic realism, photo quality, lifelike,
        photorealistically, +hiperrealistic, +photorealisitc, +hyperealistic, +photo real,
        +hyper real, +fotorealistic, microscopy, micrograph, electron microscope""",
    FILMED: """
        cctv, footage, documentary, bodycam, newsreel, dashcam, webcam, camcorder, vhs, vlog,
        home movie, super 8, nature film, wildlife film, nature documentary, news report, news
        broadcast, national geographic, body cam, dash cam, security cam, helmet cam, web cam,
        trail cam, trailcam, security camera, surveillance camera, doorbell camera, dash camera,
        body camera, phone camera, trail camera, home recording, wildlife video, wildlife
        cinematography, realistic footage""",
    ANIME: "anime, animestyle, animé, manga, chibi, manhwa, manhua, webtoon, donghua",
    CARTOON: """
        cartoon, cartoons, cartoony, cartoonish, comic, comics, comic book, comicbook, graphic
        novel, vector illustration, flat illustration, vector, vector graphics, motion graphics,
        vector art, emoji, +cel shaded, +cel shading, +2d animation, 2d cartoon, cel animation,
        flat animation, flat design, rubber hose animation, toon, comic strip, comic book ink,
        cel animated""",
    OIL: """
        oil painting, oil paintings, oil portrait, oilpainting, acrylic painting, impasto, +oil
        on canvas, +oils on canvas, +acrylic on canvas, oils, acrylics, oil paint, oil paints,
        palette knife painting""",
    WATER: """
        watercolor, watercolour, watercolors, watercolours, water color, water colour,
        watercolor painting, watercolour painting, watercolor illustration, watercolor portrait,
        watercolour portrait, aquarelle, gouache, gouache painting, watercolour illustration,
        water colors, water colours, water color painting""",
    DRAWN: """
        sketch, sketched, drawing, charcoal, crayon, crayons, doodle, etching, engraving,
        pencil, pencils, colored pencil, coloured pencil, graphite, caricature, +line art,
        lineart, pen and ink, crosshatching, cross hatching, chalk pastel, chalk pastels, pastel
        drawing, oil pastel, soft pastels, ballpoint pen, whiteboard animation, sketchbook""",
    PRINT: """
        linocut, woodblock, woodcut, woodblock print, lithograph, lithography, risograph, block
        print, screenprint, screen print, silkscreen, lino print, linoprint""",
    CLAY: """
        +claymation, plasticine, +stop motion clay, clay, stop motion, stopmotion, clay
        animation, motion animation, +clay stop motion""",
    TOY: """
        papercraft, origami, figurine, lego, plush, +cutout animation, paper cutout, paper
        cutouts, paper cut out, paper cut, papercut, cut paper, cut out animation, felt, needle
        felt, felted wool, crochet, crocheted, knitted, amigurumi, puppet, puppets, puppetry,
        marionette, puppet animation, paper art, shadow puppet, brick film""",
    PIXEL: "+pixel art, +pixelart, 8 bit, 8bit, 16 bit, 16bit",
    POLY: "+low poly, lowpoly, voxel, voxels, voxel art",
    CGI: """
        cgi, 3d, 3d game, gameplay footage, game footage, gameplay, 3d render, 3d renders, 3d
        rendering, 3d rendered, 3d animation, 3d animated, 3d model, 3d cgi, cg animation,
        computer animation, computer generated, game cutscene, blender render""",
    ENGINE: "+unreal engine, octane, octane render, redshift render",
    INK: """
        chinese painting, ink painting, ink wash painting, ink wash, sumi, sumi e, brush
        painting, sumi painting, ink brush painting, shan shui, inkwash""",
    PAINTED: """
        painting, fresco, stained glass, tempera, manuscript illumination, illuminated
        manuscript, hand painted, handpainted, encaustic, batik""",
    ILLUSTRATED: """
        illustration, illustrated, concept art, conceptart, digital art, digitalart, digital
        painting, digital paint, digital illustration, storybook, storybook illustration,
        picture book, hand drawn, handdrawn, children's book""",
    ANIMATED: "animated, animation, animated footage, animated video",
    MATTE: """
        matte painting, animated film still, anime film still, cartoon film still, pixar film
        still, disney film still, ghibli film still, animated movie still, anime movie still,
        pixar movie still, disney movie still, ghibli movie still""",
}


SHOT: Final = Medium(FILMED, FILMED)
"""The medium of what is shot with a camera."""
_RECORDERS = """smartphone, phone, iphone, cctv, drone, wedding, home, security, camera,
    surveillance, sports, news, trail, handheld, camcorder, dashcam, doorbell, webcam,
    amateur, real, cell, bodycam, gopro, street, vacation, raw, cellphone, mobile, live,
    security camera, surveillance camera, hidden camera, phone camera, doorbell camera"""
_RECORDINGS = "video clip recording feed tape".split()


def _media() -> dict[str, tuple[tuple[tuple[str, ...], Medium], ...]]:
    """Every medium under its last word, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], Medium]]] = {}
    for family, row in _ROWS.items():
        for entry in row.split(","):
            *lead, last = entry.strip().lstrip("+").split()
            medium = Medium(family, family, "+" in entry)
            found.setdefault(last, []).append((tuple(lead), medium))
    for last in _RECORDINGS:
        found[last] = found.get(last, []) + [
            (tuple(lead.split()), SHOT) for lead in _RECORDERS.split(",")
        ]
    popping = "warhol lichtenstein haring basquiat hockney britto".split()
    fits = (PRINT, PAINTED, CARTOON, OIL, DRAWN, ILLUSTRATED, *(f"artist {one}" for one in popping))
    pop = Medium("pop art", POP, artist=True, fits=frozenset(fits))
    found["art"].append((("pop",), pop))
    found["popart"] = [((), pop)]
    return {word: tuple(sorted(rows, key=_longest)) for word, rows in found.items()}


def _longest(row: tuple[tuple[str, ...], Medium]) -> int:
    return -len(row[0])


MEDIA: Final = _media()
"""The last word of a medium, with the words before it, longest first."""
FAMILIES: Final = frozenset((*_ROWS, POP))
"""What media are made like."""
CAMERAS: Final = frozenset(
    """film 35mm 16mm 8mm 70mm dslr mirrorless camcorder vhs iphone smartphone phone gopro canon
    nikon leica hasselblad arri alexa kodak portra fujifilm polaroid handycam imax arriflex sony
    panavision super 65mm minidv
    betamax hi8 blackmagic drone""".split()
)
"""What a picture is shot on, behind "shot on" and its like."""
_PAINTINGS = (OIL, WATER, PAINTED, DRAWN, PRINT, ILLUSTRATED, MATTE, ANIMATED)
_SCHOOLS = """
    impressionism impressionist impressionistic impresionism: monet renoir degas pissarro sisley
    cubism cubist: picasso braque leger
    pointillism pointillist pointilism pointilist: seurat signac pissarro
    expressionism expressionist: munch kirchner schiele kandinsky gogh
    fauvism fauvist fauve: matisse derain dufy
    romanticism: friedrich turner delacroix constable
    suprematism suprematist constructivism constructivist: malevich lissitzky
    surrealism surrealist: dali magritte miro ernst
    renaissance: vinci michelangelo raphael botticelli titian bosch bruegel durer giotto
    baroque: caravaggio rembrandt rubens vermeer velazquez hals
    rococo: gainsborough tiepolo fragonard watteau
    nouveau: mucha klimt
    deco: lempicka mucha
    futurism: boccioni balla severini
    mannerism: parmigianino arcimboldo
    raphaelite: millais rossetti waterhouse
    dadaism: duchamp
    vorticism:
    tonalism: whistler
    luminism: bierstadt
    postimpressionism postimpressionist: gogh gauguin cezanne
    mosaic:
    tapestry:
    collage:"""


_LOOSE = frozenset("surrealism collage".split())  # of any medium


def _schools() -> dict[str, Medium]:
    """Schools of art: a row has the words that name one, a colon, and who belongs to it."""
    found: dict[str, Medium] = {}
    for row in _SCHOOLS.strip().splitlines():
        words, _, members = (part.split() for part in row.partition(":"))
        looser = FAMILIES if words[0] in _LOOSE else ()
        fits = frozenset((*_PAINTINGS, *looser, *(f"artist {member}" for member in members)))
        school = Medium(words[0], f"artist {words[0]}", artist=True, fits=fits)
        found |= dict.fromkeys(words, school)
    prints = frozenset((PRINT, WATER, PAINTED, DRAWN, ILLUSTRATED, "artist hokusai"))
    prints |= {"artist hiroshige", "artist utamaro", "artist kuniyoshi", "artist yoshitoshi"}
    ukiyo = Medium("ukiyo", "artist ukiyo", always=True, artist=True, fits=prints)
    return found | {"ukiyo": ukiyo, "ukiyoe": ukiyo}


SCHOOLS: Final = _schools()
"""Schools of art and techniques without a family, by the word that names them."""

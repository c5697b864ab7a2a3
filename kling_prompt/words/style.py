"""Style: the medium a picture is made in, and the look it imitates."""

from enum import unique
from typing import final

from kling_prompt.words._term import Term, Word


@final
@unique
class Style(Word):
    """Visual style: photographic, drawn, painted, modelled or designed."""

    # Photographic
    PHOTOREALISTIC = Term(
        "photorealistic",
        (
            "photorealism",
            "photo-realistic",
            "realistic",
            "ultra-realistic",
            "hyper-real",
            "hyperrealistic",
        ),
        "Skin, cloth and light look exactly as a real camera would record them.",
    )
    """Skin, cloth and light look exactly as a real camera would record them."""
    LIVE_ACTION = Term(
        "live-action",
        ("live action", "live-action footage", "live-action look"),
        "Real people in real places, recorded by a camera.",
    )
    """Real people in real places, recorded by a camera."""
    CINEMATIC = Term(
        "cinematic",
        (
            "film-like",
            "in a cinematic style",
            "cinematic composition",
            "cinematic sequence",
            "cinematic look",
        ),
        "Controlled light, layered depth and carefully framed widescreen pictures.",
    )
    """Controlled light, layered depth and carefully framed widescreen pictures."""
    DOCUMENTARY = Term(
        "observational documentary",
        (
            "documentary-style",
            "documentary style",
            "documentary style footage",
            "documentary style footage of",
            "gritty documentary style",
            "cinema verite",
        ),
        "Available light and a camera that watches people going about unstaged life.",
    )
    """Available light and a camera that watches people going about unstaged life."""
    FOUND_FOOTAGE = Term(
        "found-footage",
        ("found footage", "found-footage style", "amateur found footage", "recovered footage"),
        "Rough amateur recording with clumsy framing, as if picked up after the event.",
    )
    """Rough amateur recording with clumsy framing, as if picked up after the event."""
    FILM_NOIR = Term(
        "film noir",
        ("film-noir", "film noir style", "classic noir look", "1940s film noir"),
        "Black and white scenes cut by hard shadows, blinds and wet, lamplit streets.",
    )
    """Black and white scenes cut by hard shadows, blinds and wet, lamplit streets."""
    TILT_SHIFT_MINIATURE = Term(
        "tilt-shift miniature",
        ("miniature effect", "miniature faking", "tilt-shift photography", "toy-town look"),
        "Real streets look like a tabletop model between blurred bands above and below.",
    )
    """Real streets look like a tabletop model between blurred bands above and below."""

    # Drawn animation
    CARTOON = Term(
        "cartoon",
        (
            "cartoonish",
            "bright and cartoonish",
            "classic cartoon shot",
            "80s cartoon style",
            "classic cartoon",
            "toon",
        ),
        "Bold simple shapes, big eyes and elastic movement in bright plain colors.",
    )
    """Bold simple shapes, big eyes and elastic movement in bright plain colors."""
    ANIMATION_2D = Term(
        "2D animation",
        (
            "2d animated scene",
            "2d animated",
            "two-dimensional animation",
            "flat cartoon",
            "traditional 2d animation",
        ),
        "Flat figures slide across flat painted backdrops, all on one plane.",
    )
    """Flat figures slide across flat painted backdrops, all on one plane."""
    HAND_DRAWN = Term(
        "hand-drawn",
        ("hand drawn", "hand-drawn animation", "drawn by hand", "frame-by-frame animation"),
        "Slightly wavering outlines and uneven fills betray the hand behind every frame.",
    )
    """Slightly wavering outlines and uneven fills betray the hand behind every frame."""
    PASTORAL_ANIMATION = Term(
        "pastoral hand-drawn animation",
        (
            "hand-drawn feature animation with soft painted backgrounds",
            "soft painted backgrounds",
            "pastoral animation",
            "gentle hand-drawn anime feature",
        ),
        "Simple drawn figures move before lush painted meadows, skies and clouds.",
    )
    """Simple drawn figures move before lush painted meadows, skies and clouds."""
    FAIRY_TALE_ANIMATION = Term(
        "classic fairy-tale animation",
        (
            "fairy-tale animation",
            "storybook feature animation",
            "golden-age feature animation",
            "classic musical cartoon feature",
        ),
        "Rounded, expressive figures and talking animals move through painted castles and forests.",
    )
    """Rounded, expressive figures and talking animals move through painted castles and forests."""
    ANIME = Term(
        "anime",
        (
            "anime style",
            "anime-style",
            "in the style of an anime film",
            "2d anime style",
            "japanese animation",
        ),
        "Large eyes, sharp hair shapes, crisp line work and sparkling highlights.",
    )
    """Large eyes, sharp hair shapes, crisp line work and sparkling highlights."""
    ROTOSCOPE = Term(
        "rotoscoped animation",
        ("rotoscope", "rotoscoped", "rotoscoping", "traced live-action animation"),
        "Lifelike movement traced over in drawn outlines that shimmer from frame to frame.",
    )
    """Lifelike movement traced over in drawn outlines that shimmer from frame to frame."""
    SILHOUETTE = Term(
        "silhouette animation",
        ("shadow puppetry", "shadow puppets", "shadow play", "paper silhouette animation"),
        "Black cut-out figures act in profile before a glowing, colored background.",
    )
    """Black cut-out figures act in profile before a glowing, colored background."""

    # Computer graphics
    ANIMATION_3D = Term(
        "3D animation",
        ("3d animated", "3d animated scene", "cgi animation", "computer animation", "3d cgi"),
        "Rounded computer-made figures with shaded volume, soft shadows and smooth movement.",
    )
    """Rounded computer-made figures with shaded volume, soft shadows and smooth movement."""
    FAMILY_3D = Term(
        "glossy family 3D animation",
        (
            "family 3d animation",
            "3d characters with big eyes",
            "big-eyed 3d characters",
            "family cgi feature",
        ),
        "Big-eyed rounded characters with soft skin and fluffy hair in candy-bright rooms.",
    )
    """Big-eyed rounded characters with soft skin and fluffy hair in candy-bright rooms."""
    GAME_ENGINE = Term(
        "video game graphics",
        (
            "real-time game render",
            "game engine render",
            "real-time game engine render",
            "video game cutscene",
            "game cinematic",
            "in-game graphics",
        ),
        "Crisp computer-built scenery, glossy surfaces and slightly stiff figures.",
    )
    """Crisp computer-built scenery, glossy surfaces and slightly stiff figures."""
    CEL_SHADED = Term(
        "cel-shaded",
        (
            "cel shaded",
            "cel-shading",
            "cel-shaded look",
            "cel-shaded look with bold outlines",
            "cel-shaded look with high-contrast shadows",
        ),
        "Solid shapes carry flat steps of light and shadow inside dark outlines.",
    )
    """Solid shapes carry flat steps of light and shadow inside dark outlines."""
    LOW_POLY = Term(
        "low-poly 3D",
        ("low poly", "low-poly", "in a low-poly 3d style", "low-poly look", "low-polygon"),
        "Objects are built of large flat triangles with visible edges.",
    )
    """Objects are built of large flat triangles with visible edges."""
    PIXEL_ART = Term(
        "pixel art",
        (
            "pixelated art",
            "8-bit graphics",
            "16-bit graphics",
            "retro video game graphics",
            "pixel-art animation",
        ),
        "Everything consists of coarse square blocks in a small set of colors.",
    )
    """Everything consists of coarse square blocks in a small set of colors."""
    ISOMETRIC = Term(
        "isometric 3D",
        ("isometric", "isometric view illustration", "isometric diorama", "isometric illustration"),
        "A tidy block-like scene, seen at one fixed slant with all lines parallel.",
    )
    """A tidy block-like scene, seen at one fixed slant with all lines parallel."""

    # Modelled by hand
    STOP_MOTION = Term(
        "stop-motion animation",
        (
            "stop motion",
            "stop-motion",
            "stop-motion feel",
            "puppet animation",
            "stop-motion puppets",
        ),
        "Small puppets and props jump in tiny steps on a tabletop set.",
    )
    """Small puppets and props jump in tiny steps on a tabletop set."""
    CLAYMATION = Term(
        "claymation",
        ("stop-motion claymation", "clay animation", "clay stop-motion", "plasticine animation"),
        "Clay figures with visible thumbprints change shape in small jerky steps.",
    )
    """Clay figures with visible thumbprints change shape in small jerky steps."""
    FELT = Term(
        "needle-felted wool",
        ("needle felt", "needle-felted", "felted wool", "felt puppets", "knitted wool world"),
        "Soft figures of matted wool with loose fibers around every edge.",
    )
    """Soft figures of matted wool with loose fibers around every edge."""
    PAPERCRAFT = Term(
        "papercraft",
        ("paper craft", "paper cutout", "layered paper", "cut-out animation", "paper diorama"),
        "Layers of cut colored paper with crisp edges and small cast shadows.",
    )
    """Layers of cut colored paper with crisp edges and small cast shadows."""
    ORIGAMI = Term(
        "origami",
        ("folded paper", "origami figures", "paper folding", "folded paper animals"),
        "Figures and scenery are folded from single sheets with sharp creases.",
    )
    """Figures and scenery are folded from single sheets with sharp creases."""
    FIGURINE = Term(
        "collectible figurine",
        ("figurine", "miniature figurine", "toy figurine", "action figure", "plastic toy figure"),
        "Glossy painted plastic figures with fixed poses stand on small round bases.",
    )
    """Glossy painted plastic figures with fixed poses stand on small round bases."""
    SCULPTURE = Term(
        "carved sculpture",
        ("sculpture", "sculpted", "marble sculpture", "marble statue", "stone carving"),
        "Forms are hewn in stone or wood, with chisel marks and solid weight.",
    )
    """Forms are hewn in stone or wood, with chisel marks and solid weight."""

    # Drawing and illustration
    COMIC_BOOK = Term(
        "comic book",
        (
            "comic-book style visuals",
            "with comic-book style visuals",
            "comic-book shading",
            "comic-book style",
            "graphic novel",
            "graphic novel look",
        ),
        "Heavy black outlines, dotted shading and punchy flat colors, as on printed panels.",
    )
    """Heavy black outlines, dotted shading and punchy flat colors, as on printed panels."""
    MANGA = Term(
        "manga",
        ("manga drawing", "black and white manga", "manga panel", "japanese comic"),
        "Black pen lines, gray dot screens and large-eyed faces on white paper.",
    )
    """Black pen lines, gray dot screens and large-eyed faces on white paper."""
    PENCIL_SKETCH = Term(
        "pencil sketch",
        (
            "sketch",
            "sketch drawing style",
            "entirely in pencil sketch style",
            "flipbook drawing",
            "looks like a flipbook drawing",
            "graphite drawing",
        ),
        "Loose gray graphite strokes on white paper that shift from frame to frame.",
    )
    """Loose gray graphite strokes on white paper that shift from frame to frame."""
    CHARCOAL = Term(
        "charcoal drawing",
        ("charcoal", "charcoal sketch", "smudged charcoal", "in charcoal"),
        "Broad smudged blacks and rubbed grays on rough paper.",
    )
    """Broad smudged blacks and rubbed grays on rough paper."""
    CHALK = Term(
        "chalk drawing",
        (
            "chalk drawing animation",
            "chalk",
            "chalkboard drawing",
            "blackboard drawing",
            "chalk art",
        ),
        "Powdery pale lines on a dark board, with traces of wiped strokes.",
    )
    """Powdery pale lines on a dark board, with traces of wiped strokes."""
    INK = Term(
        "ink drawing",
        (
            "black and white ink drawing style",
            "black and white ink drawing",
            "pen and ink",
            "crosshatch",
            "crosshatched drawing",
            "ink illustration",
        ),
        "Black pen lines, hatching and solid blots on bare white paper.",
    )
    """Black pen lines, hatching and solid blots on bare white paper."""
    OUTLINE = Term(
        "bold outline drawing",
        (
            "outline drawing",
            "bold black outlines",
            "line art",
            "line drawing",
            "single-line drawing",
        ),
        "Shapes are given by clear dark contours alone, with empty interiors.",
    )
    """Shapes are given by clear dark contours alone, with empty interiors."""
    CARICATURE = Term(
        "caricature",
        (
            "caricatured proportions",
            "caricatured",
            "exaggerated features",
            "exaggerated proportions",
        ),
        "Oversized heads, noses and chins on tiny bodies.",
    )
    """Oversized heads, noses and chins on tiny bodies."""
    CHILDRENS_BOOK = Term(
        "storybook illustration",
        (
            "children's book illustration",
            "children's book",
            "picture book",
            "picture-book illustration",
        ),
        "Soft rounded animals and children in crayon and wash on creamy paper.",
    )
    """Soft rounded animals and children in crayon and wash on creamy paper."""
    CONCEPT_ART = Term(
        "concept art",
        (
            "digital concept art",
            "production concept art",
            "digital painting",
            "environment concept art",
        ),
        "Loose digital brushwork sketches huge settings, with tiny figures showing the scale.",
    )
    """Loose digital brushwork sketches huge settings, with tiny figures showing the scale."""
    BLUEPRINT = Term(
        "blueprint drawing",
        ("blueprint", "technical drawing", "schematic drawing", "architectural blueprint"),
        "Thin white construction lines and measurements on a deep blue sheet.",
    )
    """Thin white construction lines and measurements on a deep blue sheet."""

    # Printmaking
    WOODCUT = Term(
        "woodcut print",
        ("woodcut", "linocut", "linocut print", "block print", "wood engraving"),
        "Rough black carved shapes and gouge marks pressed onto pale paper.",
    )
    """Rough black carved shapes and gouge marks pressed onto pale paper."""
    UKIYO_E = Term(
        "ukiyo-e woodblock print",
        (
            "ukiyo-e",
            "ukiyo e",
            "japanese woodblock print",
            "japanese woodblock",
            "floating-world print",
        ),
        "Flat graded colors, fine contours and patterned waves on fibrous Japanese paper.",
    )
    """Flat graded colors, fine contours and patterned waves on fibrous Japanese paper."""

    # Painting
    WATERCOLOR = Term(
        "watercolor painting",
        (
            "watercolor",
            "watercolour",
            "in watercolor",
            "living watercolor painting",
            "a living watercolor painting",
            "watercolor painting style",
        ),
        "Translucent washes of color that bleed into paper grain.",
    )
    """Translucent washes of color that bleed into paper grain."""
    OIL_PAINTING = Term(
        "oil painting",
        (
            "oil painting style",
            "painted oil-painting style",
            "painterly",
            "oil on canvas",
            "oil painting style with visible brushstrokes",
            "impasto",
        ),
        "Thick buttery strokes of layered paint on woven canvas.",
    )
    """Thick buttery strokes of layered paint on woven canvas."""
    GOUACHE = Term(
        "gouache painting",
        (
            "gouache",
            "gouache illustration",
            "opaque watercolor",
            "opaque watercolour",
            "poster paint",
        ),
        "Matte opaque patches of color with dry brush edges.",
    )
    """Matte opaque patches of color with dry brush edges."""
    MATTE_PAINTING = Term(
        "matte painting",
        (
            "matte-painted backdrop",
            "painted backdrop",
            "digital matte painting",
            "matte painting backdrop",
        ),
        "A vast painted vista fills the distance behind a small foreground.",
    )
    """A vast painted vista fills the distance behind a small foreground."""
    IMPRESSIONIST = Term(
        "impressionist painting",
        (
            "impressionist",
            "impressionistic",
            "in an impressionistic manner",
            "impressionism",
            "impressionist brushwork",
        ),
        "Short broken dabs of bright paint dissolve into flickering light.",
    )
    """Short broken dabs of bright paint dissolve into flickering light."""
    POST_IMPRESSIONIST = Term(
        "swirling post-impressionist painting",
        (
            "post-impressionist",
            "swirling post-impressionist brushwork",
            "swirling impressionist strokes",
            "swirling brushwork",
        ),
        "Thick curling strokes make skies, trees and fields seem to churn.",
    )
    """Thick curling strokes make skies, trees and fields seem to churn."""
    POINTILLIST = Term(
        "pointillist painting",
        ("pointillism", "pointillist", "painted dots", "dot painting"),
        "Thousands of pure colored dots merge into shapes.",
    )
    """Thousands of pure colored dots merge into shapes."""
    CUBIST = Term(
        "cubist painting",
        ("cubism", "cubist", "fragmented cubist forms", "geometric cubism"),
        "Faces and objects break into angular facets seen from several sides together.",
    )
    """Faces and objects break into angular facets seen from several sides together."""
    SURREAL = Term(
        "surrealist",
        (
            "surrealism",
            "surreal style",
            "surreal art",
            "surrealist painting",
            "melting clocks and floating islands",
        ),
        "Ordinary things melt, float or change scale in impossible landscapes.",
    )
    """Ordinary things melt, float or change scale in impossible landscapes."""
    BAROQUE = Term(
        "baroque painting",
        (
            "baroque",
            "old master painting",
            "baroque chiaroscuro painting",
            "dutch golden age painting",
        ),
        "Figures in rich velvet emerge from deep brown darkness, lit from one side.",
    )
    """Figures in rich velvet emerge from deep brown darkness, lit from one side."""
    POP_ART = Term(
        "pop art",
        ("pop-art", "pop art print", "halftone pop art", "silkscreen pop art"),
        "Loud flat colors, thick contours and enlarged printing dots repeat across the picture.",
    )
    """Loud flat colors, thick contours and enlarged printing dots repeat across the picture."""

    # Graphic design and decoration
    FLAT_DESIGN = Term(
        "flat design",
        (
            "flat-design",
            "flat design animation",
            "minimalistic flat-design animation",
            "flat illustration",
            "flat graphic",
        ),
        "Plain geometric shapes in even, solid colors, laid side by side like cut paper.",
    )
    """Plain geometric shapes in even, solid colors, laid side by side like cut paper."""
    INFOGRAPHIC = Term(
        "animated infographic",
        (
            "infographic",
            "moving infographic",
            "motion graphics",
            "explainer graphics",
            "animated diagram",
        ),
        "Icons, arrows and charts slide and grow on a plain background.",
    )
    """Icons, arrows and charts slide and grow on a plain background."""
    VECTOR = Term(
        "vector sticker illustration",
        (
            "vector illustration",
            "vector art",
            "sticker illustration",
            "die-cut sticker",
            "vector graphic",
        ),
        "Smooth clean-edged shapes with a white cut-out border.",
    )
    """Smooth clean-edged shapes with a white cut-out border."""
    MINIMALIST = Term(
        "minimalist",
        (
            "minimalistic",
            "minimalism",
            "minimal",
            "minimal studio setting",
            "very clean and modern",
            "clean and modern",
        ),
        "A few plain shapes stand in wide, empty space.",
    )
    """A few plain shapes stand in wide, empty space."""
    ART_DECO = Term(
        "art deco",
        ("art-deco", "deco poster", "1920s art deco", "gilded deco geometry"),
        "Golden sunbursts, stepped towers and streamlined figures in strict symmetry.",
    )
    """Golden sunbursts, stepped towers and streamlined figures in strict symmetry."""
    ART_NOUVEAU = Term(
        "art nouveau",
        ("art-nouveau", "jugendstil", "art nouveau poster", "whiplash ornament"),
        "Flowing hair, stems and flowers curl into ornamental frames.",
    )
    """Flowing hair, stems and flowers curl into ornamental frames."""
    BAUHAUS = Term(
        "Bauhaus poster",
        ("bauhaus", "bauhaus design", "constructivist geometry", "modernist geometric poster"),
        "Circles, squares and diagonal bars in red, yellow, blue and black.",
    )
    """Circles, squares and diagonal bars in red, yellow, blue and black."""
    VAPORWAVE = Term(
        "vaporwave",
        ("vapor wave", "vapourwave", "synthwave", "outrun", "retro neon grid"),
        "Pink and cyan gradients, glowing grid floors, palms and classical busts.",
    )
    """Pink and cyan gradients, glowing grid floors, palms and classical busts."""
    RETRO = Term(
        "retro",
        ("retro effect", "vintage style", "retro look", "old-school", "mid-century"),
        "Dated clothes, furniture, lettering and colors from decades ago.",
    )
    """Dated clothes, furniture, lettering and colors from decades ago."""
    COLLAGE = Term(
        "mixed-media collage",
        ("collage", "mixed media", "mixed-media", "photo collage", "cut-and-paste collage"),
        "Torn photographs, paper scraps and paint marks overlap on one surface.",
    )
    """Torn photographs, paper scraps and paint marks overlap on one surface."""
    GRAFFITI = Term(
        "graffiti mural",
        ("graffiti", "street art", "spray-painted mural", "spray paint art", "spray paint"),
        "Sprayed letters and figures with drips and overspray cover a rough wall.",
    )
    """Sprayed letters and figures with drips and overspray cover a rough wall."""
    MOSAIC = Term(
        "mosaic",
        ("mosaic tiles", "tile mosaic", "byzantine mosaic", "glass tesserae"),
        "Small colored tiles separated by grout lines form every shape.",
    )
    """Small colored tiles separated by grout lines form every shape."""
    STAINED_GLASS = Term(
        "stained glass",
        ("stained-glass", "stained glass look", "stained glass window", "leaded glass"),
        "Glowing panes of colored glass are divided by black lead lines.",
    )
    """Glowing panes of colored glass are divided by black lead lines."""

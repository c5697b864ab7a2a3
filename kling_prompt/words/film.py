"""Film: the texture of the picture and what it was recorded on."""

from enum import unique
from typing import final

from kling_prompt.words._term import Term, Word


@final
@unique
class Film(Word):
    """Film texture: grain, gauge, recording medium and surface, as noun phrases."""

    # Grain
    GRAIN = Term(
        "subtle film grain",
        (
            "film grain",
            "fine film grain",
            "subtle film grain for a realistic touch",
            "light film grain",
            "subtle grain",
        ),
        "Fine specks shimmer faintly over the whole picture.",
    )
    """Fine specks shimmer faintly over the whole picture."""
    HEAVY_GRAIN = Term(
        "heavy film grain",
        ("coarse film grain", "coarse grain", "grainy", "gritty film grain", "high-iso grain"),
        "Coarse dancing specks break up faces, skies and shadows.",
    )
    """Coarse dancing specks break up faces, skies and shadows."""
    BLACK_AND_WHITE_GRAIN = Term(
        "black and white film grain",
        (
            "black-and-white film grain",
            "monochrome film grain",
            "grainy black and white",
            "silver grain",
        ),
        "Gray specks crawl over a picture made of black, white and gray.",
    )
    """Gray specks crawl over a picture made of black, white and gray."""

    # Film gauges
    FILM_8MM = Term(
        "8mm home movie footage",
        ("8mm", "8mm film", "super 8", "super 8 film", "home movie footage"),
        "Small, soft, jittery picture with rounded corners, flicker and warm faded color.",
    )
    """Small, soft, jittery picture with rounded corners, flicker and warm faded color."""
    FILM_16MM = Term(
        "grainy 16mm footage",
        ("16mm", "16mm film", "16mm footage", "16mm film grain", "16 mm film"),
        "Visible grain, soft edges and slightly unsteady, muted color.",
    )
    """Visible grain, soft edges and slightly unsteady, muted color."""
    FILM_35MM = Term(
        "35mm film look",
        (
            "35mm film",
            "35mm footage",
            "shot on 35mm",
            "35mm motion picture film",
            "analog film look",
        ),
        "Gentle grain, smooth highlights and rich, rounded color.",
    )
    """Gentle grain, smooth highlights and rich, rounded color."""
    FILM_70MM = Term(
        "large-format 70mm film look",
        ("70mm film", "70mm", "65mm film", "large-format film", "large format film"),
        "Enormous sharp wide pictures with very fine grain and smooth tones.",
    )
    """Enormous sharp wide pictures with very fine grain and smooth tones."""
    DUST_AND_SCRATCHES = Term(
        "film dust and scratches",
        (
            "scratched film",
            "film scratches",
            "dust and scratches",
            "scratched old film",
            "worn film print",
        ),
        "White flecks, hairs and vertical scratches flash across a flickering picture.",
    )
    """White flecks, hairs and vertical scratches flash across a flickering picture."""

    # Video and digital capture
    VHS = Term(
        "VHS tape quality",
        ("vhs quality", "vhs", "vhs footage", "vhs look", "videotape look", "analog video"),
        "Smeared color, tracking lines and a soft wobbling picture.",
    )
    """Smeared color, tracking lines and a soft wobbling picture."""
    CAMCORDER = Term(
        "early digital camcorder footage",
        ("camcorder footage", "camcorder", "minidv footage", "90s camcorder", "home video"),
        "Harsh, slightly blocky video with clipped whites and smooth motion.",
    )
    """Harsh, slightly blocky video with clipped whites and smooth motion."""
    SURVEILLANCE = Term(
        "surveillance camera footage",
        (
            "surveillance camera static angle",
            "surveillance footage",
            "cctv footage",
            "cctv",
            "security camera footage",
        ),
        "Grayish low-resolution picture from a high corner, with a time stamp.",
    )
    """Grayish low-resolution picture from a high corner, with a time stamp."""
    SMARTPHONE = Term(
        "smartphone video look",
        (
            "smartphone footage",
            "smartphone video",
            "phone footage",
            "phone video",
            "cell phone footage",
        ),
        "Small-lens video with everything sharp, bright shadows and slight hand shake.",
    )
    """Small-lens video with everything sharp, bright shadows and slight hand shake."""
    ACTION_CAMERA = Term(
        "action camera footage",
        (
            "action cam footage",
            "action camera look",
            "helmet camera footage",
        ),
        "Very wide curved view close to the body, with everything sharp and rushing past.",
    )
    """Very wide curved view close to the body, with everything sharp and rushing past."""
    DIGITAL_CINEMA = Term(
        "digital cinema camera footage",
        (
            "as if shot with a high-end movie camera",
            "high-end movie camera",
            "digital cinema camera",
            "shot on a cinema camera",
        ),
        "Clean picture with deep shadow detail, soft highlights and gentle background blur.",
    )
    """Clean picture with deep shadow detail, soft highlights and gentle background blur."""
    HIGH_DEFINITION = Term(
        "crisp high-definition footage",
        (
            "high-definition",
            "high definition",
            "4k detail",
            "crystal clear details",
            "sharp, well-exposed",
            "4k footage",
        ),
        "Clean picture with hard fine edges and readable small things everywhere.",
    )
    """Clean picture with hard fine edges and readable small things everywhere."""

    # Special sensors and photographic processes
    INFRARED = Term(
        "infrared camera footage",
        (
            "infrared camera view",
            "infrared",
            "infrared footage",
            "infrared film",
            "infrared camera",
            "infrared photography",
        ),
        "Leaves and grass turn pale, skies go dark and skin looks waxy.",
    )
    """Leaves and grass turn pale, skies go dark and skin looks waxy."""
    NIGHT_VISION = Term(
        "green night vision footage",
        (
            "night vision",
            "night-vision",
            "night vision camera",
            "night vision footage",
            "nightvision",
        ),
        "Noisy green picture in which eyes and lamps shine white.",
    )
    """Noisy green picture in which eyes and lamps shine white."""
    THERMAL = Term(
        "thermal imaging footage",
        (
            "thermal imaging view",
            "thermal imaging",
            "thermal camera",
            "thermal camera footage",
            "heat vision",
            "thermal vision",
        ),
        "Warm bodies glow orange and white among blue and purple surroundings.",
    )
    """Warm bodies glow orange and white among blue and purple surroundings."""
    INSTANT_PHOTO = Term(
        "instant photo look",
        ("instant-photo look", "instant film", "instant photo", "instant camera photo"),
        "Soft, faded square picture with milky blacks and a white paper border.",
    )
    """Soft, faded square picture with milky blacks and a white paper border."""

    # Light on the film
    LIGHT_LEAKS = Term(
        "warm light leaks",
        ("light leak", "film light leaks", "film burn", "film burns", "orange light leaks"),
        "Orange and red patches of stray light wash in from the edges.",
    )
    """Orange and red patches of stray light wash in from the edges."""
    HALATION = Term(
        "halation glow",
        ("halation", "red halation", "film halation", "highlight bloom"),
        "Reddish halos spread around lamps and bright edges.",
    )
    """Reddish halos spread around lamps and bright edges."""

    # Surface texture
    BRUSHSTROKES = Term(
        "visible brushstrokes",
        (
            "visible brush strokes",
            "brushstrokes",
            "brush strokes",
            "brushstroke texture",
            "painted texture",
        ),
        "Ridges and streaks left by a brush run across every shape.",
    )
    """Ridges and streaks left by a brush run across every shape."""
    HANDCRAFTED = Term(
        "handcrafted texture",
        (
            "handcrafted look",
            "with handcrafted look",
            "handcrafted",
            "handmade look",
            "hand-made look",
        ),
        "Fingerprints, seams, glue marks and uneven edges show on every object.",
    )
    """Fingerprints, seams, glue marks and uneven edges show on every object."""
    GLOSSY = Term(
        "glossy finish",
        (
            "glossy black marble",
            "glossy surface",
            "high-gloss finish",
            "polished finish",
            "lacquered finish",
        ),
        "Smooth shiny surfaces carry sharp bright reflections.",
    )
    """Smooth shiny surfaces carry sharp bright reflections."""
    DETAILED_TEXTURE = Term(
        "fine surface detail",
        (
            "highly detailed",
            "ultra-detailed",
            "high detail",
            "bark texture",
            "skin texture",
            "intricate detail",
        ),
        "Pores, fibers, scratches and grains can be made out on every surface.",
    )
    """Pores, fibers, scratches and grains can be made out on every surface."""
    MINIMAL_TEXTURE = Term(
        "minimal texture",
        ("smooth texture", "smooth untextured surfaces", "plain flat surfaces", "textureless"),
        "Surfaces are even, smooth areas of plain color.",
    )
    """Surfaces are even, smooth areas of plain color."""

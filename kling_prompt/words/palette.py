"""Palette: which colors the picture holds, how strong they are and how they are graded."""

from enum import unique
from typing import final

from kling_prompt.words._term import Term, Word


@final
@unique
class Palette(Word):
    """Color: its temperature, saturation, contrast, scheme and grade."""

    # Temperature
    WARM = Term(
        "warm tones",
        ("warm colors", "warm colours", "warm palette", "warm color palette", "warm-toned"),
        "Reds, oranges and yellows tint the whole picture.",
    )
    """Reds, oranges and yellows tint the whole picture."""
    COOL = Term(
        "cool tones",
        (
            "cool-toned",
            "cool colors",
            "cool colours",
            "cool palette",
            "cool color palette",
            "cold tones",
        ),
        "Blues, cyans and blue-greens tint the whole picture.",
    )
    """Blues, cyans and blue-greens tint the whole picture."""
    NEUTRAL = Term(
        "neutral tones",
        (
            "neutral colors",
            "neutral colours",
            "neutral palette",
            "balanced colors",
            "true-to-life colors",
        ),
        "Whites look white and grays look gray, with beige and stone between.",
    )
    """Whites look white and grays look gray, with beige and stone between."""
    ICY = Term(
        "icy blue palette",
        ("icy tones", "icy blue tones", "frosty colors", "wintry palette", "glacial tones"),
        "Pale blue, white and gray, as on snow and ice.",
    )
    """Pale blue, white and gray, as on snow and ice."""

    # Saturation
    VIBRANT = Term(
        "vibrant saturated colors",
        (
            "vibrant, colorful",
            "vibrant, clean colors",
            "bright, saturated colors",
            "vibrant colors",
            "vibrant colours",
            "saturated colors",
        ),
        "Strong, pure hues leap from every part of the frame.",
    )
    """Strong, pure hues leap from every part of the frame."""
    MUTED = Term(
        "muted colors",
        (
            "muted",
            "muted tones",
            "muted colours",
            "muted palette",
            "slightly muted colors",
            "subdued colors",
        ),
        "Softened, slightly grayed hues lie close to each other.",
    )
    """Softened, slightly grayed hues lie close to each other."""
    DESATURATED = Term(
        "low-saturation tones",
        (
            "desaturated",
            "desaturated colors",
            "desaturated colours",
            "washed-out colors",
            "drained colors",
        ),
        "Most color has left the picture, and only traces remain over gray.",
    )
    """Most color has left the picture, and only traces remain over gray."""

    # Contrast and depth
    HIGH_CONTRAST = Term(
        "high-contrast colors",
        (
            "high-contrast palette",
            "high contrast colors",
            "punchy contrast",
            "punchy colors",
            "high-contrast colours",
        ),
        "Bright colors stand directly against near-black and deep ones.",
    )
    """Bright colors stand directly against near-black and deep ones."""
    LOW_CONTRAST = Term(
        "low-contrast tones",
        (
            "low-contrast palette",
            "low contrast tones",
            "low contrast colors",
            "soft milky tones",
            "hazy tones",
        ),
        "Blacks turn gray and whites turn soft, so all values sit close.",
    )
    """Blacks turn gray and whites turn soft, so all values sit close."""
    DARK = Term(
        "deep dark tones",
        (
            "dark tones",
            "dark colors",
            "dark colours",
            "dark palette",
            "dark color palette",
            "inky tones",
        ),
        "Near-black blues, browns and greens fill the frame.",
    )
    """Near-black blues, browns and greens fill the frame."""
    FLAT = Term(
        "bright flat colors",
        (
            "bright flat colors, minimal texture",
            "flat colors",
            "flat colours",
            "solid colors",
            "flat colors only",
            "solid blocks of color",
        ),
        "Each area is one uniform color with a clean border.",
    )
    """Each area is one uniform color with a clean border."""

    # Schemes
    COMPLEMENTARY = Term(
        "complementary color palette",
        (
            "complementary colors",
            "complementary colours",
            "complementary color scheme",
            "opposing colors",
            "contrasting hues",
        ),
        "Two opposite hues, such as red and green, set each other off.",
    )
    """Two opposite hues, such as red and green, set each other off."""
    ANALOGOUS = Term(
        "analogous color palette",
        (
            "analogous colors",
            "analogous colours",
            "analogous color scheme",
            "neighboring hues",
            "harmonious hues",
        ),
        "Neighboring hues, such as blue, teal and green, blend into one another.",
    )
    """Neighboring hues, such as blue, teal and green, blend into one another."""
    TRIADIC = Term(
        "triadic color palette",
        ("triadic colors", "triadic colours", "triadic color scheme", "three-color palette"),
        "Three widely spaced hues share the frame in equal strength.",
    )
    """Three widely spaced hues share the frame in equal strength."""
    PRIMARY = Term(
        "bold primary colors",
        (
            "primary colors",
            "primary colours",
            "primary color palette",
            "red blue and yellow palette",
        ),
        "Plain red, blue and yellow appear in large clear areas.",
    )
    """Plain red, blue and yellow appear in large clear areas."""
    MONOCHROME = Term(
        "monochromatic palette",
        (
            "monochrome",
            "monochromatic",
            "monochromatic colors",
            "monochromatic color scheme",
            "single-hue palette",
        ),
        "Lighter and darker shades of one single hue make up everything.",
    )
    """Lighter and darker shades of one single hue make up everything."""
    DUOTONE = Term(
        "duotone palette",
        ("duotone", "duotone colors", "two-tone palette", "two-color palette"),
        "One color fills the shadows and a second one the highlights.",
    )
    """One color fills the shadows and a second one the highlights."""
    ACCENT = Term(
        "single-accent color palette",
        (
            "selective color",
            "selective colour",
            "color splash",
            "single color accent",
            "one pop of color",
        ),
        "One vivid color stands out in an otherwise gray picture.",
    )
    """One vivid color stands out in an otherwise gray picture."""

    # Grades
    BLACK_AND_WHITE = Term(
        "black and white tones",
        (
            "black and white",
            "black-and-white",
            "high-contrast black and white",
            "grayscale",
            "greyscale",
            "b&w",
        ),
        "Only black, white and the grays between them.",
    )
    """Only black, white and the grays between them."""
    SEPIA = Term(
        "sepia tones",
        ("sepia", "sepia-toned", "sepia palette", "brown-tinted tones"),
        "Brown shades run from cream to dark chocolate, as in an old print.",
    )
    """Brown shades run from cream to dark chocolate, as in an old print."""
    TEAL_AND_ORANGE = Term(
        "teal and orange palette",
        (
            "teal and orange",
            "teal and orange grade",
            "teal and orange color grading",
            "orange and teal",
            "teal-orange tones",
        ),
        "Orange skin and lamps stand against blue-green shadows.",
    )
    """Orange skin and lamps stand against blue-green shadows."""
    BLEACH_BYPASS = Term(
        "bleach bypass tones",
        ("bleach bypass", "bleach bypass look", "bleach-bypass grade", "silver retention look"),
        "Silvery, drained color with gritty contrast and heavy blacks.",
    )
    """Silvery, drained color with gritty contrast and heavy blacks."""
    CROSS_PROCESSED = Term(
        "cross-processed colors",
        (
            "cross-processed",
            "cross processing",
            "cross-processed look",
            "cross-processed colours",
            "shifted greenish yellow tones",
        ),
        "Greenish highlights and blue shadows shift every hue off its usual place.",
    )
    """Greenish highlights and blue shadows shift every hue off its usual place."""
    FADED = Term(
        "faded colors",
        ("faded", "faded tones", "faded colours", "faded vintage colors", "faded film look"),
        "Pale, aged color with lifted, slightly milky blacks.",
    )
    """Pale, aged color with lifted, slightly milky blacks."""
    FILMIC = Term(
        "filmic graded tones",
        (
            "cinematic grade",
            "color grading",
            "colour grading",
            "cinematic color grading",
            "filmic tones",
            "cinematic colors",
        ),
        "Rich shadows and soft highlights share one consistent tint.",
    )
    """Rich shadows and soft highlights share one consistent tint."""

    # Families of color
    EARTHY = Term(
        "warm earthy tones",
        ("warm, earthy tones", "earthy tones", "earth tones", "earthy palette", "earthy colors"),
        "Browns, ochers, rust and olive, as in soil, clay and wood.",
    )
    """Browns, ochers, rust and olive, as in soil, clay and wood."""
    AUTUMNAL = Term(
        "autumnal colors",
        ("autumnal palette", "autumn colors", "autumn colours", "autumnal tones", "fall colors"),
        "Burnt orange, crimson, gold and brown, as in turning leaves.",
    )
    """Burnt orange, crimson, gold and brown, as in turning leaves."""
    JEWEL = Term(
        "rich jewel tones",
        ("jewel tones", "jewel-toned", "jewel tone palette", "gemstone colors"),
        "Deep emerald, ruby, sapphire and amethyst shine from the shadows.",
    )
    """Deep emerald, ruby, sapphire and amethyst shine from the shadows."""
    PASTEL = Term(
        "soft pastel palette",
        (
            "muted pastel palette",
            "pastel cartoon palette",
            "pastel colors",
            "pastel colours",
            "pastel tones",
            "pastel palette",
        ),
        "Pale pink, mint, lilac and baby blue mixed with much white.",
    )
    """Pale pink, mint, lilac and baby blue mixed with much white."""
    CANDY = Term(
        "candy-colored palette",
        (
            "candy colors",
            "candy-colored",
            "candy-coloured palette",
            "candy-bright hues",
            "bubblegum colors",
        ),
        "Sugary pinks, turquoise and yellow, bright and glossy like sweets.",
    )
    """Sugary pinks, turquoise and yellow, bright and glossy like sweets."""
    NEON = Term(
        "vibrant neon colors",
        (
            "neon colors",
            "neon colours",
            "neon palette",
            "neon blues, reds",
            "vibrant blues and pinks",
            "fluorescent colors",
        ),
        "Electric pink, cyan and violet seem to glow by themselves.",
    )
    """Electric pink, cyan and violet seem to glow by themselves."""
    SUN_BLEACHED = Term(
        "sun-bleached tones",
        (
            "sun-bleached",
            "sun-bleached colors",
            "sun-faded colors",
            "bleached desert tones",
            "sun-washed tones",
        ),
        "Pale sand, cream and washed-out blue, as after years in the sun.",
    )
    """Pale sand, cream and washed-out blue, as after years in the sun."""

    # Dominant hues
    RED = Term(
        "deep red tones",
        (
            "monochromatic palette in red tones",
            "red tones",
            "red palette",
            "crimson tones",
            "red hues",
        ),
        "Shades of red cover nearly the whole frame.",
    )
    """Shades of red cover nearly the whole frame."""
    BLUE = Term(
        "deep blue tones",
        ("blue tones", "blue palette", "blue hues", "blue techy", "electric blue tones"),
        "Shades of blue cover nearly the whole frame.",
    )
    """Shades of blue cover nearly the whole frame."""
    GREEN = Term(
        "lush green tones",
        ("green tones", "green palette", "green hues", "emerald tones"),
        "Shades of green cover nearly the whole frame.",
    )
    """Shades of green cover nearly the whole frame."""
    AMBER = Term(
        "golden amber tones",
        ("amber tones", "golden tones", "yellow tones", "gold palette", "honey tones"),
        "Yellow and honey shades cover nearly the whole frame.",
    )
    """Yellow and honey shades cover nearly the whole frame."""
    PURPLE = Term(
        "deep purple tones",
        ("purple tones", "purple palette", "purple hues", "violet tones"),
        "Shades of violet cover nearly the whole frame.",
    )
    """Shades of violet cover nearly the whole frame."""
    PURPLE_AND_ORANGE = Term(
        "purple and orange hues",
        ("purple and orange", "purple and orange palette", "orange and purple tones"),
        "Violet areas meet glowing orange ones.",
    )
    """Violet areas meet glowing orange ones."""
    ORANGE_AND_PINK = Term(
        "orange and pink hues",
        (
            "orange-pink sky colors",
            "orange and pink sky",
            "pink sky",
            "orange and pink tones",
            "peach and pink tones",
        ),
        "Soft orange runs into rose and pink, as in an evening sky.",
    )
    """Soft orange runs into rose and pink, as in an evening sky."""
    BLUE_AND_SILVER = Term(
        "cool blue and silver tones",
        ("blue and silver", "blue and silver tones", "silver-blue tones", "steel blue tones"),
        "Cold blue beside gleaming metallic gray.",
    )
    """Cold blue beside gleaming metallic gray."""

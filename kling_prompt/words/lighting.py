"""Lighting: where the light comes from, how hard it is and what it does to the scene."""

from enum import unique
from typing import final

from kling_prompt.words._term import Term, Word


@final
@unique
class Lighting(Word):
    """Light: its source, direction, hardness, contrast and hour."""

    # Hour of the day
    GOLDEN_HOUR = Term(
        "golden hour light",
        ("golden hour", "magic hour", "golden light", "soft golden light", "warm golden hour glow"),
        "Low, warm sun shortly after sunrise or before sunset, with long soft shadows.",
    )
    """Low, warm sun shortly after sunrise or before sunset, with long soft shadows."""
    BLUE_HOUR = Term(
        "blue hour light",
        ("blue hour", "blue hour glow", "deep blue twilight"),
        "Deep blue, evenly spread sky light while the first lamps glow warm.",
    )
    """Deep blue, evenly spread sky light while the first lamps glow warm."""
    DAWN = Term(
        "pale pink dawn light",
        ("at dawn", "dawn sky", "dawn light", "pink sunrise hues", "sunrise light", "at sunrise"),
        "A pale pink and blue sky brightens over shapes that are still dim.",
    )
    """A pale pink and blue sky brightens over shapes that are still dim."""
    MORNING = Term(
        "soft morning light",
        (
            "soft morning sunlight",
            "soft natural morning light",
            "morning light",
            "morning sun",
            "morning sunlight",
        ),
        "Clean, gentle sun from the side, with cool shadows and fresh color.",
    )
    """Clean, gentle sun from the side, with cool shadows and fresh color."""
    NOON = Term(
        "overhead noon sunlight",
        ("noon sun", "soft noon sun", "at noon", "midday sun", "midday light", "harsh midday sun"),
        "Bright sun from straight above leaves short shadows directly under things.",
    )
    """Bright sun from straight above leaves short shadows directly under things."""
    LATE_AFTERNOON = Term(
        "slanting late afternoon light",
        (
            "late afternoon sun",
            "late afternoon light",
            "natural lighting of late afternoon sun",
            "afternoon sun",
            "afternoon light",
        ),
        "Slightly yellow sun at a slant draws long shadows across the ground.",
    )
    """Slightly yellow sun at a slant draws long shadows across the ground."""
    SUNSET = Term(
        "glowing sunset light",
        ("at sunset", "sunset light", "sunset glow", "lighting from the sunset", "setting sun"),
        "A sun on the horizon colors sky, faces and edges orange and red.",
    )
    """A sun on the horizon colors sky, faces and edges orange and red."""
    DUSK = Term(
        "fading dusk light",
        ("at dusk", "dusk light", "twilight", "twilight glow", "evening light"),
        "Dim, even light after sunset, with outlines sinking into gray and violet.",
    )
    """Dim, even light after sunset, with outlines sinking into gray and violet."""
    NIGHT = Term(
        "dark nighttime light",
        (
            "nighttime lighting",
            "night lighting",
            "at night",
            "under a night sky",
            "nighttime light",
        ),
        "A dark scene under a black sky, with shapes emerging only near lights.",
    )
    """A dark scene under a black sky, with shapes emerging only near lights."""

    # Sun, moon and sky
    NATURAL = Term(
        "natural light",
        (
            "natural lighting",
            "realistic lighting",
            "naturalistic lighting",
            "natural daylight",
            "daylight",
            "available light",
        ),
        "Ordinary daylight with believable shadows and true skin tones.",
    )
    """Ordinary daylight with believable shadows and true skin tones."""
    SUNLIGHT = Term(
        "bright sunlight",
        ("on a sunny day", "direct sunlight", "bright sunshine", "sunny light", "full sun"),
        "Clear sun brings crisp shadows, blue sky and shining surfaces.",
    )
    """Clear sun brings crisp shadows, blue sky and shining surfaces."""
    WINDOW = Term(
        "soft window light",
        (
            "window light",
            "window lighting",
            "light from a window",
            "light through the window",
            "sunlight through a window",
        ),
        "Daylight falls in from one side and fades gently into the room.",
    )
    """Daylight falls in from one side and fades gently into the room."""
    MOONLIGHT = Term(
        "cool blue moonlight",
        (
            "moonlight",
            "mystical moonlight",
            "under the full moon",
            "moonlit",
            "pale moonlight",
            "silver moonlight",
        ),
        "A dim blue-silver sheen lies on edges, with the rest in darkness.",
    )
    """A dim blue-silver sheen lies on edges, with the rest in darkness."""
    STARLIGHT = Term(
        "faint starlight",
        ("starlight", "under a starry sky", "under the stars", "starlit", "starry night light"),
        "Countless stars over a near-black land where only outlines show.",
    )
    """Countless stars over a near-black land where only outlines show."""

    # Weather and air
    OVERCAST = Term(
        "soft overcast light",
        (
            "overcast light",
            "overcast lighting",
            "overcast sky",
            "cloudy daylight",
            "gray daylight",
            "grey daylight",
        ),
        "Even gray light from a white sky, with barely any shadow.",
    )
    """Even gray light from a white sky, with barely any shadow."""
    FOGGY = Term(
        "foggy diffused light",
        ("foggy lighting", "foggy light", "misty light", "hazy light", "hazy sunlight"),
        "Light spreads into pale veils, and things farther away dissolve in them.",
    )
    """Light spreads into pale veils, and things farther away dissolve in them."""
    STORMY = Term(
        "dark stormy light",
        ("stormy light", "storm light", "stormy lighting", "lit by lightning"),
        "Heavy clouds press the scene into dark gray, broken by white flashes.",
    )
    """Heavy clouds press the scene into dark gray, broken by white flashes."""
    VOLUMETRIC = Term(
        "volumetric light beams",
        (
            "volumetric light",
            "volumetric lighting",
            "god rays",
            "light shafts",
            "ethereal light rays",
            "dust in sunlight",
        ),
        "Visible shafts of light cut through dusty or smoky air.",
    )
    """Visible shafts of light cut through dusty or smoky air."""
    DAPPLED = Term(
        "dappled sunlight",
        (
            "dappled light",
            "dappled forest light",
            "light through leaves",
            "sunlight filtering through trees",
            "faint rays of light through trees",
        ),
        "Small patches of sun and leaf shadow scatter over everything.",
    )
    """Small patches of sun and leaf shadow scatter over everything."""
    CAUSTIC = Term(
        "rippling water light",
        (
            "underwater light",
            "water caustics",
            "caustic light",
            "shimmering underwater light",
            "light rippling off water",
        ),
        "Bright wavering lines from moving water crawl over every surface.",
    )
    """Bright wavering lines from moving water crawl over every surface."""

    # Quality and contrast
    SOFT = Term(
        "soft diffused light",
        (
            "soft light",
            "soft lighting",
            "diffused light",
            "diffused lighting",
            "diffuse light",
            "gentle light",
        ),
        "Shadows have blurred edges and pass gradually into the lit parts.",
    )
    """Shadows have blurred edges and pass gradually into the lit parts."""
    HARD = Term(
        "hard light",
        (
            "hard lighting",
            "harsh light",
            "harsh lighting",
            "hard directional light",
            "crisp hard shadows",
        ),
        "Shadows with knife-sharp edges and bright, abrupt highlights.",
    )
    """Shadows with knife-sharp edges and bright, abrupt highlights."""
    HIGH_KEY = Term(
        "high-key light",
        (
            "high-key lighting",
            "high key",
            "high-key",
            "high key lighting",
            "bright airy light",
        ),
        "Bright, pale tones fill the frame, with few and faint shadows.",
    )
    """Bright, pale tones fill the frame, with few and faint shadows."""
    LOW_KEY = Term(
        "low-key light",
        (
            "low-key lighting",
            "low key",
            "low-key",
            "low key lighting",
            "moody shadows",
            "deep shadows",
        ),
        "Mostly dark frame in which small lit areas stand out.",
    )
    """Mostly dark frame in which small lit areas stand out."""
    HIGH_CONTRAST = Term(
        "high-contrast light",
        (
            "high-contrast lighting",
            "dramatic, high-contrast lighting",
            "dramatic lighting",
            "high-contrast shadows",
            "high contrast lighting",
            "contrasty lighting",
            "dramatic shadows",
        ),
        "Brilliant highlights stand right beside dense black shadows.",
    )
    """Brilliant highlights stand right beside dense black shadows."""
    EVEN = Term(
        "flat even light",
        (
            "flat even lighting",
            "even lighting",
            "flat lighting",
            "flat light",
            "even light",
            "uniform lighting",
        ),
        "The same brightness everywhere, so forms look shallow and clear.",
    )
    """The same brightness everywhere, so forms look shallow and clear."""
    CHIAROSCURO = Term(
        "chiaroscuro light",
        (
            "chiaroscuro lighting",
            "chiaroscuro",
            "painterly light and shadow",
            "dramatic light and shadow",
        ),
        "Figures rise out of darkness, modeled by one strong pool of light.",
    )
    """Figures rise out of darkness, modeled by one strong pool of light."""
    GRAPHIC_SHADOWS = Term(
        "bold graphic shadows",
        (
            "high contrast comic-book shading",
            "comic book shading",
            "inky shadows",
            "stark graphic shadows",
        ),
        "Solid black shadow shapes with clean borders, like ink on paper.",
    )
    """Solid black shadow shapes with clean borders, like ink on paper."""
    BRIGHT = Term(
        "bright light",
        (
            "bright lighting",
            "brighten lighting",
            "brightly lit",
            "brilliant light",
            "well-lit",
        ),
        "The whole scene is clearly lit, and details show even in corners.",
    )
    """The whole scene is clearly lit, and details show even in corners."""
    DIM = Term(
        "dim shadowy light",
        ("dim light", "dim lighting", "dim, shadowy", "shadowy", "dimly lit", "low light"),
        "Little light reaches the scene, and details sink into gloom.",
    )
    """Little light reaches the scene, and details sink into gloom."""
    GLOSSY = Term(
        "gleaming specular light",
        (
            "luxurious lighting",
            "specular highlights",
            "glossy lighting",
            "gleaming highlights",
            "glossy product lighting",
        ),
        "Sharp white gleams slide along polished, shiny surfaces.",
    )
    """Sharp white gleams slide along polished, shiny surfaces."""

    # Color of the light
    WARM = Term(
        "warm glow",
        ("soft warm light", "warm light", "warm lighting", "warm-toned lighting", "amber glow"),
        "A yellow-orange tint rests on faces and walls.",
    )
    """A yellow-orange tint rests on faces and walls."""
    COOL = Term(
        "cool-toned light",
        (
            "cool-toned lighting",
            "cool-toned lighting for a sleek look",
            "cool light",
            "cool lighting",
            "cold light",
            "cold blue light",
        ),
        "A bluish tint lies over highlights and shadows alike.",
    )
    """A bluish tint lies over highlights and shadows alike."""
    MIXED = Term(
        "mixed warm and cool light",
        (
            "mixed lighting",
            "mixed color temperature",
            "mixed colour temperature",
            "warm and cool lighting",
        ),
        "Orange light on one part of the scene meets blue light on another.",
    )
    """Orange light on one part of the scene meets blue light on another."""
    COLORED = Term(
        "colored gel light",
        (
            "colored gel lighting",
            "colored lighting",
            "coloured lighting",
            "colored gels",
            "colored lights",
            "coloured gel lighting",
        ),
        "Saturated red, blue or green light paints skin and walls.",
    )
    """Saturated red, blue or green light paints skin and walls."""

    # Direction
    FRONT = Term(
        "soft front light",
        (
            "front light",
            "front lighting",
            "frontal light",
            "frontal lighting",
            "lit from the front",
        ),
        "The side facing the viewer is fully lit, its shadows hidden behind.",
    )
    """The side facing the viewer is fully lit, its shadows hidden behind."""
    SIDE = Term(
        "side light",
        (
            "side lighting",
            "sidelight",
            "side-lit",
            "lit from the side",
            "soft studio lighting from the side",
            "raking light",
        ),
        "Light from one side brings out texture and leaves the other in shade.",
    )
    """Light from one side brings out texture and leaves the other in shade."""
    BACKLIGHT = Term(
        "soft diffused backlight",
        (
            "backlight",
            "backlighting",
            "backlit",
            "soft backlighting",
            "soft diffused backlight outlining the subject",
            "contre-jour",
        ),
        "Light from behind gives the subject a glowing outline and a darker front.",
    )
    """Light from behind gives the subject a glowing outline and a darker front."""
    SILHOUETTE = Term(
        "silhouetting backlight",
        (
            "silhouette lighting",
            "silhouette light",
            "silhouetted against the light",
        ),
        "A solid black shape stands against a bright background.",
    )
    """A solid black shape stands against a bright background."""
    RIM = Term(
        "bright rim light",
        (
            "bright rim lighting",
            "rim light",
            "rim lighting",
            "rim-lit",
            "studio rim lighting",
            "edge light",
            "edge lighting",
        ),
        "A thin bright line traces the subject and parts it from the dark.",
    )
    """A thin bright line traces the subject and parts it from the dark."""
    KICKER = Term(
        "kicker light",
        ("kicker", "kicker lighting", "kick light", "back three-quarter light"),
        "A bright streak from behind grazes one cheek or shoulder.",
    )
    """A bright streak from behind grazes one cheek or shoulder."""
    TOP_LIGHT = Term(
        "top light",
        ("top lighting", "top-lit", "overhead light", "overhead lighting", "lit from above"),
        "Light drops from above, so eyes and chin fall into shadow.",
    )
    """Light drops from above, so eyes and chin fall into shadow."""
    UNDERLIGHT = Term(
        "stark light from below",
        (
            "stark underlighting",
            "underlight",
            "underlighting",
            "uplighting",
            "lit from below",
            "light from below",
            "bottom light",
        ),
        "Light from below throws facial shadows upward.",
    )
    """Light from below throws facial shadows upward."""
    BACKGROUND = Term(
        "glowing background light",
        (
            "background light",
            "background lighting",
            "blue techy background light",
            "backdrop light",
        ),
        "The area behind the subject glows brighter than its surroundings.",
    )
    """The area behind the subject glows brighter than its surroundings."""

    # Portrait patterns
    REMBRANDT = Term(
        "Rembrandt light",
        (
            "Rembrandt lighting",
            "rembrandt portrait lighting",
            "triangle of light on the cheek",
        ),
        "A small triangle of light sits on the shaded cheek.",
    )
    """A small triangle of light sits on the shaded cheek."""
    SPLIT = Term(
        "split light",
        (
            "split lighting",
            "split-lit face",
            "half-lit face",
            "face half in shadow",
        ),
        "One half of the face is lit and the other half is dark.",
    )
    """One half of the face is lit and the other half is dark."""
    BUTTERFLY = Term(
        "butterfly light",
        (
            "butterfly lighting",
            "dramatic hollywood lighting",
            "hollywood portrait lighting",
            "hollywood glamour lighting",
        ),
        "A frontal light from above leaves a small shadow under the nose.",
    )
    """A frontal light from above leaves a small shadow under the nose."""
    THREE_POINT = Term(
        "balanced three-point light",
        (
            "three-point lighting",
            "three point lighting",
            "3-point lighting",
            "key fill and back light",
            "classic three-point lighting",
        ),
        "A modeled face with softened shadows and a bright edge on the hair.",
    )
    """A modeled face with softened shadows and a bright edge on the hair."""

    # Lamps and fixtures
    SOFTBOX = Term(
        "studio softbox light",
        (
            "studio softbox lighting",
            "softbox",
            "softbox lighting",
            "soft studio lighting",
            "studio lighting",
            "studio light",
            "studio softbox lighting illuminating the product evenly",
        ),
        "Broad, even light with gentle shadows and large smooth reflections.",
    )
    """Broad, even light with gentle shadows and large smooth reflections."""
    SPOTLIGHT = Term(
        "overhead spotlight beam",
        (
            "spotlight",
            "dramatic spotlight",
            "dramatic spotlight from above",
            "spotlit",
            "single spotlight",
            "stage lighting",
        ),
        "A round pool of light isolates the subject in the dark.",
    )
    """A round pool of light isolates the subject in the dark."""
    PRACTICAL = Term(
        "practical lamplight",
        (
            "practical light",
            "practical lights",
            "practical lighting",
            "practicals",
            "lamplight",
            "visible lamps in frame",
        ),
        "Lamps within the picture glow and light the things around them.",
    )
    """Lamps within the picture glow and light the things around them."""
    MOTIVATED = Term(
        "motivated light",
        (
            "motivated lighting",
            "source-motivated lighting",
            "motivated key light",
            "source-motivated light",
        ),
        "Every bright side faces a window, lamp or fire in the scene.",
    )
    """Every bright side faces a window, lamp or fire in the scene."""
    TUNGSTEN = Term(
        "warm tungsten light",
        (
            "tungsten",
            "tungsten light",
            "tungsten lighting",
            "incandescent light",
            "warm bulb light",
        ),
        "Orange-yellow bulb light fills the interior.",
    )
    """Orange-yellow bulb light fills the interior."""
    FLUORESCENT = Term(
        "cold fluorescent light",
        (
            "fluorescent",
            "fluorescent light",
            "fluorescent lighting",
            "fluorescent tubes",
            "greenish fluorescent light",
            "office lighting",
        ),
        "Flat, slightly green light from ceiling tubes drains the skin of color.",
    )
    """Flat, slightly green light from ceiling tubes drains the skin of color."""
    STREETLIGHT = Term(
        "orange streetlight glow",
        (
            "streetlight",
            "street lights",
            "streetlight glow",
            "sodium vapor light",
            "sodium vapour light",
            "lit by streetlamps",
        ),
        "Orange pools under lampposts alternate with dark stretches of street.",
    )
    """Orange pools under lampposts alternate with dark stretches of street."""
    NEON = Term(
        "glowing neon light",
        (
            "neon lighting",
            "neon lights",
            "neon light",
            "neon-lit",
            "neon signs",
            "neon city lights",
            "harsh neon lighting",
        ),
        "Glowing tubes throw pink, blue and green light on faces and wet streets.",
    )
    """Glowing tubes throw pink, blue and green light on faces and wet streets."""
    STROBE = Term(
        "strobing light",
        (
            "flashing strobe light",
            "pulsing strobe light",
            "strobe light",
            "strobe lighting",
            "strobing lights",
            "flashing lights",
            "pulsating neon lights",
            "club lighting",
        ),
        "Light flashes on and off, showing movement in broken pieces.",
    )
    """Light flashes on and off, showing movement in broken pieces."""
    FLASHLIGHT = Term(
        "narrow flashlight beam",
        (
            "flashlight",
            "flashlight beam",
            "flashlight lighting",
            "lit by a flashlight",
            "torch beam",
        ),
        "A moving cone of white light picks details out of the dark.",
    )
    """A moving cone of white light picks details out of the dark."""
    SCREEN = Term(
        "bluish screen glow",
        (
            "screen glow",
            "screen light",
            "monitor glow",
            "phone screen glow",
            "television glow",
            "lit by a screen",
        ),
        "A bluish, flickering shine falls on a face from nearby.",
    )
    """A bluish, flickering shine falls on a face from nearby."""
    BLIND_SHADOWS = Term(
        "slatted window-blind shadows",
        (
            "venetian blind shadows",
            "slatted shadows",
            "window blind shadows",
            "gobo lighting",
            "patterned shadows",
        ),
        "Parallel stripes of light and dark run across face and wall.",
    )
    """Parallel stripes of light and dark run across face and wall."""

    # Flame and fantasy
    CANDLELIGHT = Term(
        "dim candlelight",
        ("candlelight", "candle light", "candlelit", "warm candlelight", "flickering candlelight"),
        "A small golden glow around the flames trails off into darkness.",
    )
    """A small golden glow around the flames trails off into darkness."""
    FIRELIGHT = Term(
        "flickering firelight",
        ("firelight", "fire light", "firelit", "campfire light", "campfire glow", "fireplace glow"),
        "Orange light dances over faces, and shadows leap behind them.",
    )
    """Orange light dances over faces, and shadows leap behind them."""
    TORCHLIGHT = Term(
        "flickering torchlight",
        ("torchlight", "torchlit", "torch-lit", "lit by torches"),
        "Open flames throw wavering orange on stone walls and faces.",
    )
    """Open flames throw wavering orange on stone walls and faces."""
    MAGICAL = Term(
        "glowing magical light",
        (
            "whimsical magical lighting",
            "magical lighting",
            "soft enchanted forest glow with floating particles",
            "enchanted glow",
            "glowing orbs",
            "holographic glow",
        ),
        "A colored shimmer with drifting sparks seems to come from the air itself.",
    )
    """A colored shimmer with drifting sparks seems to come from the air itself."""

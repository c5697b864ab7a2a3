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
    BLUE_HOUR = Term(
        "blue hour light",
        ("blue hour", "blue hour glow", "deep blue twilight"),
        "Deep blue, evenly spread sky light while the first lamps glow warm.",
    )
    DAWN = Term(
        "pale pink dawn light",
        ("at dawn", "dawn sky", "dawn light", "pink sunrise hues", "sunrise light", "at sunrise"),
        "A pale pink and blue sky brightens over shapes that are still dim.",
    )
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
    NOON = Term(
        "overhead noon sunlight",
        ("noon sun", "soft noon sun", "at noon", "midday sun", "midday light", "harsh midday sun"),
        "Bright sun from straight above leaves short shadows directly under things.",
    )
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
    SUNSET = Term(
        "glowing sunset light",
        ("at sunset", "sunset light", "sunset glow", "lighting from the sunset", "setting sun"),
        "A sun on the horizon colors sky, faces and edges orange and red.",
    )
    DUSK = Term(
        "fading dusk light",
        ("at dusk", "dusk light", "twilight", "twilight glow", "evening light"),
        "Dim, even light after sunset, with outlines sinking into gray and violet.",
    )
    NIGHT = Term(
        "nighttime lighting",
        ("night lighting", "at night", "under a night sky", "nighttime light"),
        "A dark scene under a black sky, with shapes emerging only near lights.",
    )

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
    SUNLIGHT = Term(
        "bright sunlight",
        ("on a sunny day", "direct sunlight", "bright sunshine", "sunny light", "full sun"),
        "Clear sun brings crisp shadows, blue sky and shining surfaces.",
    )
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
    STARLIGHT = Term(
        "faint starlight",
        ("starlight", "under a starry sky", "under the stars", "starlit", "starry night light"),
        "Countless stars over a near-black land where only outlines show.",
    )

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
    FOGGY = Term(
        "foggy diffused light",
        ("foggy lighting", "foggy light", "misty light", "hazy light", "hazy sunlight"),
        "Light spreads into pale veils, and things farther away dissolve in them.",
    )
    STORMY = Term(
        "dark stormy light",
        ("stormy light", "storm light", "stormy lighting", "lightning flashes", "lit by lightning"),
        "Heavy clouds press the scene into dark gray, broken by white flashes.",
    )
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
    HIGH_KEY = Term(
        "high-key lighting",
        ("high key", "high-key", "high key lighting", "high-key light", "bright airy light"),
        "Bright, pale tones fill the frame, with few and faint shadows.",
    )
    LOW_KEY = Term(
        "low-key lighting",
        (
            "low key",
            "low-key",
            "low key lighting",
            "low-key light",
            "moody shadows",
            "deep shadows",
        ),
        "Mostly dark frame in which small lit areas stand out.",
    )
    HIGH_CONTRAST = Term(
        "high-contrast lighting",
        (
            "dramatic, high-contrast lighting",
            "dramatic lighting",
            "high-contrast shadows",
            "high contrast lighting",
            "contrasty lighting",
            "dramatic shadows",
        ),
        "Brilliant highlights stand right beside dense black shadows.",
    )
    EVEN = Term(
        "flat even lighting",
        ("even lighting", "flat lighting", "flat light", "even light", "uniform lighting"),
        "The same brightness everywhere, so forms look shallow and clear.",
    )
    CHIAROSCURO = Term(
        "chiaroscuro lighting",
        (
            "chiaroscuro",
            "chiaroscuro light",
            "painterly light and shadow",
            "dramatic light and shadow",
        ),
        "Figures rise out of darkness, modeled by one strong pool of light.",
    )
    GRAPHIC_SHADOWS = Term(
        "bold graphic shadows",
        (
            "high contrast comic-book shading",
            "comic-book shading",
            "comic book shading",
            "inky shadows",
            "stark graphic shadows",
        ),
        "Solid black shadow shapes with clean borders, like ink on paper.",
    )
    BRIGHT = Term(
        "bright lighting",
        ("bright light", "brighten lighting", "brightly lit", "brilliant light", "well-lit"),
        "The whole scene is clearly lit, and details show even in corners.",
    )
    DIM = Term(
        "dim shadowy light",
        ("dim light", "dim lighting", "dim, shadowy", "shadowy", "dimly lit", "low light"),
        "Little light reaches the scene, and details sink into gloom.",
    )
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

    # Color of the light
    WARM = Term(
        "warm glow",
        ("soft warm light", "warm light", "warm lighting", "warm-toned lighting", "amber glow"),
        "A yellow-orange tint rests on faces and walls.",
    )
    COOL = Term(
        "cool-toned lighting",
        (
            "cool-toned lighting for a sleek look",
            "cool light",
            "cool lighting",
            "cold light",
            "cold blue light",
        ),
        "A bluish tint lies over highlights and shadows alike.",
    )
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
    COLORED = Term(
        "colored gel lighting",
        (
            "colored lighting",
            "coloured lighting",
            "colored gels",
            "colored lights",
            "coloured gel lighting",
        ),
        "Saturated red, blue or green light paints skin and walls.",
    )

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
    SIDE = Term(
        "side lighting",
        (
            "side light",
            "sidelight",
            "side-lit",
            "lit from the side",
            "soft studio lighting from the side",
            "raking light",
        ),
        "Light from one side brings out texture and leaves the other in shade.",
    )
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
    SILHOUETTE = Term(
        "silhouette lighting",
        (
            "silhouette light",
            "silhouetted against the light",
            "silhouetting backlight",
            "backlit silhouette",
        ),
        "A solid black shape stands against a bright background.",
    )
    RIM = Term(
        "bright rim lighting",
        (
            "rim light",
            "rim lighting",
            "rim-lit",
            "studio rim lighting",
            "edge light",
            "edge lighting",
        ),
        "A thin bright line traces the subject and parts it from the dark.",
    )
    KICKER = Term(
        "kicker light",
        ("kicker", "kicker lighting", "kick light", "back three-quarter light"),
        "A bright streak from behind grazes one cheek or shoulder.",
    )
    TOP_LIGHT = Term(
        "top light",
        ("top lighting", "top-lit", "overhead light", "overhead lighting", "lit from above"),
        "Light drops from above, so eyes and chin fall into shadow.",
    )
    UNDERLIGHT = Term(
        "stark underlighting",
        (
            "underlight",
            "underlighting",
            "uplighting",
            "lit from below",
            "light from below",
            "bottom light",
        ),
        "Light from below throws facial shadows upward.",
    )
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

    # Portrait patterns
    REMBRANDT = Term(
        "Rembrandt lighting",
        ("rembrandt light", "rembrandt portrait lighting", "triangle of light on the cheek"),
        "A small triangle of light sits on the shaded cheek.",
    )
    SPLIT = Term(
        "split lighting",
        ("split light", "split-lit face", "half-lit face", "face half in shadow"),
        "One half of the face is lit and the other half is dark.",
    )
    BUTTERFLY = Term(
        "butterfly lighting",
        (
            "butterfly light",
            "dramatic hollywood lighting",
            "hollywood portrait lighting",
            "hollywood glamour lighting",
        ),
        "A frontal light from above leaves a small shadow under the nose.",
    )
    THREE_POINT = Term(
        "three-point lighting",
        (
            "three point lighting",
            "3-point lighting",
            "key fill and back light",
            "classic three-point lighting",
        ),
        "A modeled face with softened shadows and a bright edge on the hair.",
    )

    # Lamps and fixtures
    SOFTBOX = Term(
        "studio softbox lighting",
        (
            "softbox",
            "softbox lighting",
            "soft studio lighting",
            "studio lighting",
            "studio light",
            "studio softbox lighting illuminating the product evenly",
        ),
        "Broad, even light with gentle shadows and large smooth reflections.",
    )
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
    PRACTICAL = Term(
        "practical lamp light",
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
    MOTIVATED = Term(
        "motivated lighting",
        (
            "motivated light",
            "source-motivated lighting",
            "motivated key light",
            "source-motivated light",
        ),
        "Every bright side faces a window, lamp or fire in the scene.",
    )
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
    NEON = Term(
        "neon lighting",
        (
            "neon lights",
            "neon light",
            "neon-lit",
            "neon signs",
            "neon city lights",
            "harsh neon lighting",
        ),
        "Glowing tubes throw pink, blue and green light on faces and wet streets.",
    )
    STROBE = Term(
        "pulsing strobe light",
        (
            "strobe light",
            "strobe lighting",
            "strobing lights",
            "flashing lights",
            "pulsating neon lights",
            "club lighting",
        ),
        "Light flashes on and off, showing movement in broken pieces.",
    )
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

    # Flame and fantasy
    CANDLELIGHT = Term(
        "dim candlelight",
        ("candlelight", "candle light", "candlelit", "warm candlelight", "flickering candlelight"),
        "A small golden glow around the flames trails off into darkness.",
    )
    FIRELIGHT = Term(
        "flickering firelight",
        ("firelight", "fire light", "firelit", "campfire light", "campfire glow", "fireplace glow"),
        "Orange light dances over faces, and shadows leap behind them.",
    )
    TORCHLIGHT = Term(
        "flickering torchlight",
        ("torchlight", "torchlit", "torch-lit", "lit by torches"),
        "Open flames throw wavering orange on stone walls and faces.",
    )
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

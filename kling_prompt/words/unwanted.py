"""What people keep out of a picture: bare terms, their kinds, variants and what they cover.

Knows terms, not sets of them. Made by hand from what people write into negative prompts;
`tests/test_unwanted.py` pins its form.
"""

from enum import Enum, unique
from typing import Final, final


@final
@unique
class Kind(Enum):
    """What a term is about, in the order in which a negative prompt lists it."""

    QUALITY = "quality"
    """How well the picture is recorded."""
    ARTIFACT = "artifact"
    """What goes wrong while a picture is generated."""
    ANATOMY = "anatomy"
    """What goes wrong with bodies and faces."""
    TEXT = "text"
    """Anything to be read."""
    STYLE = "style"
    """Media and manners."""
    SUBJECT = "subject"
    """People, animals and things."""
    SCENE = "scene"
    """Places, weather and surroundings."""
    LIGHTING = "lighting"
    """Light, exposure and color."""
    COMPOSITION = "composition"
    """How things are arranged, and through which lens."""
    MOTION = "motion"
    """How camera and things move, and cuts."""
    TONE = "tone"
    """How it feels."""
    OWN = "own"
    """Terms that are not in the vocabulary."""

    def __repr__(self) -> str:
        return f"Kind.{self._name_}"


TERMS: Final[dict[Kind, dict[str, tuple[str, ...]]]] = {
    Kind.QUALITY: {
        "blur": ("blurry", "blurred", "blurriness", "blurry image", "blurry video", "blurring"),
        "motion blur": ("motion-blur", "motion blurred"),
        "out of focus": ("out-of-focus", "unfocused", "defocused", "not in focus"),
        "soft edges": ("fuzzy edges", "soft details"),
        "low resolution": ("low-resolution", "low res", "low-res", "lowres", "lowresolution"),
        "low quality": ("low-quality", "bad quality", "poor quality", "worst quality"),
        "low clarity": ("unclear", "hazy image"),
        "grainy": ("grain", "film grain", "graininess", "noisy grain"),
        "noise": ("noisy", "image noise", "digital noise", "visual noise"),
        "pixelated": ("pixelation", "pixelated image", "pixels", "blocky"),
        "compression artifacts": (
            "jpeg artifacts",
            "jpg artifacts",
            "compression",
            "mpeg artifacts",
        ),
        "dark": ("dark tone", "dark tones", "darkness", "dark image"),
        "amateur": ("amateurish", "amateur footage", "unprofessional"),
    },
    Kind.ARTIFACT: {
        "artifacts": ("artefacts", "artifact", "visual artifacts", "rendering artifacts"),
        "distortion": ("distortions", "image distortion"),
        "distorted": ("distorted image",),
        "glitch": ("glitches", "glitchy", "glitching", "digital glitch"),
        "scan lines": ("scanlines", "scan line"),
        "static noise": ("tv static", "television static"),
        "duplicates": ("duplicate", "duplication", "duplicated", "duplicate objects", "clones"),
        "duplicate subject": ("duplicate subjects", "duplicated subject", "cloned subject"),
        "double image": ("double images", "ghosting", "ghost image"),
        "frame borders": ("frame border", "border", "borders", "frame edges", "black bars"),
        "banding": ("color banding", "colour banding", "posterization"),
        "flicker": ("flickering", "flickers", "light flicker", "flickering light"),
        "strobing": ("strobe", "strobe effect", "strobing light"),
        "unstable": ("instability", "unstable image", "temporal inconsistency"),
        "morphing": ("morph", "morphs", "shape-shifting", "shapeshifting"),
        "warping": ("warp", "warped", "warping background", "bending lines"),
        "melting": ("melt", "melted", "melting objects"),
        "dirt": ("dirty", "grime", "grimy"),
        "dust": ("dusty", "dust specks", "dust particles"),
        "scratches": ("scratch", "scratched"),
        "fingerprints": ("fingerprint", "finger marks"),
        "smudges": ("smudge", "smudged", "smears", "stains"),
        "dents": ("dent", "dented"),
    },
    Kind.ANATOMY: {
        "deformed": ("deformity", "deformities", "malformed", "misshapen", "deformed body"),
        "disfigured": ("disfigurement", "disfigured face"),
        "distorted face": ("distorted faces", "deformed face", "deformed faces", "warped face"),
        "changing faces": ("changing face", "face morphing", "identity change"),
        "extra fingers": ("extra finger", "too many fingers", "six fingers", "additional fingers"),
        "fused fingers": ("fused finger", "merged fingers", "webbed fingers"),
        "missing fingers": ("missing finger",),
        "bad hands": ("malformed hands", "deformed hands", "distorted hands", "mutated hands"),
        "extra limbs": ("extra limb", "extra arms", "extra legs", "additional limbs"),
        "missing limbs": ("missing limb", "missing arms", "missing legs"),
        "bad anatomy": ("wrong anatomy", "incorrect anatomy", "anatomical errors"),
        "crossed eyes": ("cross-eyed", "lazy eye"),
        "bad teeth": ("deformed teeth", "distorted teeth"),
    },
    Kind.TEXT: {
        "text": ("texts", "writing", "words", "lettering", "typography", "on-screen text"),
        "letters": ("letter", "characters on signs"),
        "numbers": ("number", "digits", "numerals"),
        "subtitles": ("subtitle",),
        "captions": ("caption", "closed captions"),
        "signature": ("signatures", "artist signature", "autograph"),
        "logo": ("logos", "brand logo", "brand logos", "branding", "company logo"),
        "watermark": ("watermarks", "watermarked", "stock watermark"),
        "timestamp": ("timestamps", "date stamp", "time stamp"),
    },
    Kind.STYLE: {
        "cartoon": ("cartoons", "cartoonish", "cartoony", "cartoon style"),
        "anime": ("manga", "anime style"),
        "2d": ("2-d", "2d animation"),
        "illustration": ("illustrations", "illustrated", "illustrative"),
        "drawing": ("drawings", "drawn", "hand-drawn"),
        "sketch": ("sketches", "sketchy", "pencil sketch"),
        "painting": ("paintings", "painted", "painterly"),
        "cgi": ("cg", "computer-generated", "computer graphics"),
        "3d render": ("3d", "3d rendering", "render"),
        "game engine": ("video game", "video game graphics", "game graphics"),
        "plastic skin": ("waxy skin", "plastic look", "airbrushed skin"),
        "photorealism": ("photorealistic", "photo-realistic", "photo realistic", "hyperrealistic"),
        "photo": ("photos", "photograph", "photographs", "photography", "photographic"),
        "realistic": ("realism", "realistic style"),
        "realistic skin texture": ("skin pores", "realistic skin", "skin texture"),
        "live action": ("live-action", "live action footage", "real footage"),
        "texture": ("textures", "textured"),
        "detail": ("details", "fine detail", "fine details"),
        "gradients": ("gradient",),
        "shading": ("shaded", "smooth shading"),
        "bright colors": ("bright colours", "vivid colors", "vibrant colors", "colorful"),
    },
    Kind.SUBJECT: {
        "people": ("person", "humans", "human", "human figures", "people in the background"),
        "crowd": ("crowds", "crowded"),
        "bystanders": ("bystander", "passersby", "extra people", "pedestrians"),
        "man": ("men", "gentleman"),
        "woman": ("women", "lady"),
        "boy": ("boys",),
        "girl": ("girls",),
        "child": ("children", "kid", "kids", "toddler"),
        "baby": ("babies", "infant"),
        "faces": ("face", "human faces"),
        "hands": ("hand", "human hands"),
        "animals": ("animal", "wildlife"),
        "birds": ("bird",),
        "insects": ("insect", "bugs", "bug"),
        "dog": ("dogs", "puppy", "puppies"),
        "cat": ("cats", "kitten", "kittens"),
        "horse": ("horses",),
        "fish": ("fishes",),
        "creature": ("creatures", "monster", "monsters"),
        "robot": ("robots", "androids", "mechanical parts"),
        "weapons": ("weapon", "weaponry"),
        "guns": ("gun", "firearms", "rifles", "pistols"),
        "knives": ("knife",),
        "blood": ("bloody", "bloodstains"),
        "gore": ("gory", "injuries", "wounds"),
        "nudity": ("nude", "naked", "nsfw", "not safe for work"),
    },
    Kind.SCENE: {
        "indoor": ("indoors", "interior", "interiors", "inside"),
        "walls": ("wall",),
        "ceiling": ("ceilings",),
        "furniture": ("tables and chairs",),
        "rain": ("rainy", "raining", "rainfall", "raindrops"),
        "snow": ("snowy", "snowing", "snowfall"),
        "fog": ("foggy", "mist", "misty"),
        "storm": ("stormy", "storms", "thunderstorm"),
        "cloudy": ("clouds", "cloud", "overcast"),
        "modern objects": ("modern object", "modern items", "modern technology", "anachronisms"),
        "modern clothing": ("modern clothes", "modern outfits"),
        "modern buildings": ("modern building", "modern architecture", "skyscrapers"),
        "vehicles": ("vehicle", "traffic"),
        "cars": ("car", "automobiles"),
        "trucks": ("truck", "lorries"),
        "motorcycles": ("motorcycle", "motorbikes"),
        "bicycles": ("bicycle", "bikes"),
        "power lines": ("power line", "telephone poles", "electric wires"),
        "phones": ("phone", "smartphones", "mobile phones"),
        "clutter": ("cluttered", "mess", "messy"),
        "busy background": ("cluttered background", "messy background", "distracting background"),
        "distracting objects": ("distracting object", "distractions", "unrelated objects"),
        "props": ("prop", "extra props"),
        "trash": ("garbage", "litter", "rubbish"),
        "buildings": ("building", "architecture"),
    },
    Kind.LIGHTING: {
        "too dark": ("overly dark", "underexposed", "underexposure", "dim"),
        "crushed blacks": ("crushed shadows", "black crush"),
        "muddy shadows": ("murky shadows",),
        "overexposed": ("overexposure", "too bright", "overly bright", "washed out"),
        "blown highlights": ("blown-out highlights", "clipped highlights", "blown out"),
        "shadows": ("shadow",),
        "harsh shadows": ("hard shadows", "harsh shadow", "deep shadows"),
        "harsh light": ("harsh lighting", "hard light"),
        "flat light": ("flat lighting", "dull lighting"),
        "glare": ("glares",),
        "reflections": ("reflection",),
        "lens flare": ("lens flares", "flares"),
        "oversaturated": ("oversaturation", "overly saturated", "too saturated"),
        "overly vibrant colors": ("overly vibrant colours", "garish colors", "neon colors"),
        "color cast": ("colour cast", "wrong colors", "tinted"),
        "color": ("colors", "colour", "colours"),
        "monochrome": ("black and white", "black-and-white", "grayscale", "greyscale"),
        "sepia": ("sepia tone", "sepia tones"),
        "dull colors": ("dull colours", "muted colors", "faded colors", "desaturated"),
    },
    Kind.COMPOSITION: {
        "unbalanced composition": ("bad composition", "poor composition"),
        "unbalanced layout": ("bad layout",),
        "bad framing": ("poor framing", "poorly framed"),
        "cropped": ("cut off", "cropped head", "cropped subject", "out of frame"),
        "tilted horizon": ("crooked horizon", "slanted horizon"),
        "odd angles": ("odd angle", "strange angles", "weird angles"),
        "fisheye": ("fish-eye", "fish eye", "fisheye lens", "fish-eye lens"),
        "lens distortion": ("barrel distortion", "wide-angle distortion"),
        "split screen": ("split-screen", "split view", "multiple panels", "collage"),
        "vignette": ("vignetting",),
    },
    Kind.MOTION: {
        "camera shake": ("camera shaking", "shaky camera", "shaking", "shaky", "shaky footage"),
        "jitter": ("jittery", "jittering", "jitters"),
        "wobble": ("wobbly", "wobbling"),
        "camera movement": ("camera motion", "moving camera", "camera moves", "camera drift"),
        "zoom": ("zooming", "zooms"),
        "jerky motion": ("jerky", "jerky movement", "choppy motion", "stutter", "stuttering"),
        "sudden movement": ("sudden movements", "abrupt movement", "erratic motion"),
        "fast motion": ("fast movement", "rapid motion"),
        "slow motion": ("slow-motion", "slowmo", "slow-mo"),
        "frozen frame": ("freeze frame", "static frame", "still image"),
        "cuts": ("cut", "jump cut", "jump cuts", "quick cuts"),
        "scene change": ("scene changes", "scene cut", "scene cuts", "shot change"),
        "transitions": ("transition", "fade", "fades", "dissolve"),
        "unnatural movement": ("unnatural motion", "unnatural movements", "robotic movement"),
        "floating objects": ("floating object", "levitating objects"),
    },
    Kind.TONE: {
        "sad": ("sadness", "sorrowful"),
        "depressing": ("depressing tone", "depressed"),
        "gloomy": ("gloom", "gloomy mood", "dreary", "bleak"),
        "angry tone": ("angry", "anger", "aggressive tone"),
        "scary": ("scary tone", "horror", "creepy", "frightening"),
        "violence": ("violent",),
        "cheerful": ("cheerful tone", "happy tone", "upbeat"),
        "cute": ("cuteness", "childish"),
        "cheesy": ("kitsch", "kitschy"),
    },
}
"""The canonical terms of each kind, with the variants that `simplified` folds into them."""

_COVERS: dict[str, tuple[str, ...]] = {
    "blur": ("motion blur", "out of focus"),
    "noise": ("static noise",),
    "dark": ("too dark", "crushed blacks"),
    "artifacts": ("compression artifacts", "banding", "glitch"),
    "distortion": ("distorted", "lens distortion", "warping"),
    "distorted": ("distorted face",),
    "bad anatomy": ("bad hands", "extra limbs", "missing limbs"),
    "bad hands": ("extra fingers", "fused fingers", "missing fingers"),
    "text": ("letters", "subtitles", "captions", "timestamp"),
    "cartoon": ("anime",),
    "illustration": ("sketch",),
    "drawing": ("sketch",),
    "cgi": ("3d render", "game engine"),
    "people": ("man", "woman", "boy", "girl", "child", "baby", "crowd", "faces", "hands"),
    "crowd": ("bystanders",),
    "animals": ("birds", "insects", "dog", "cat", "horse", "fish"),
    "weapons": ("guns", "knives"),
    "vehicles": ("cars", "trucks", "motorcycles", "bicycles"),
    "modern objects": ("phones", "power lines"),
    "buildings": ("modern buildings",),
    "shadows": ("harsh shadows", "muddy shadows"),
    "overexposed": ("blown highlights",),
    "bad framing": ("cropped",),
    "camera movement": ("camera shake", "zoom"),
    "unnatural movement": ("jerky motion", "floating objects"),
}
"""Broader terms with what they cover: kinds of a thing, never things that only often go with it."""


def _canonical() -> dict[str, str]:
    """Each term and each variant -> the canonical term."""
    found: dict[str, str] = {}
    for rows in TERMS.values():
        for term, variants in rows.items():
            found[term] = term
            found |= dict.fromkeys(variants, term)
    return found


def _closure() -> dict[str, frozenset[str]]:
    """Each canonical term -> all that it covers, directly or through others."""
    closed: dict[str, frozenset[str]] = {}

    def below(term: str) -> frozenset[str]:
        if term not in closed:
            direct = _COVERS.get(term, ())
            closed[term] = frozenset(direct).union(*map(below, direct))
        return closed[term]

    return {term: covered for term in _COVERS if (covered := below(term))}


CANONICAL: Final = _canonical()
"""Each term and each of its variants -> the canonical term."""
COVERED: Final = _closure()
"""Canonical terms -> the canonical terms that they cover, transitively."""
KINDS: Final = {
    term: kind
    for kind, rows in TERMS.items()
    for canonical, variants in rows.items()
    for term in (canonical, *variants)
}
"""Each term and each of its variants -> its kind."""

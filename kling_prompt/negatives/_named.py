"""Sets of negatives by name: small on purpose, to be united and cut to size.

Knows which terms belong together; when to use them is said by `suggested`.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from kling_prompt.negatives._set import Negatives

# ------------------------------------------------------------------ the picture
QUALITY: Final = Negatives("low quality, low resolution, blurry, grainy, pixelated, dark")
"""A poor recording: for a clean and well-lit picture."""
BLUR: Final = Negatives("blur, low clarity, soft edges")
"""Anything that is not sharp. Not for shallow focus, nor for fast moves that should smear."""
ARTIFACTS: Final = Negatives(
    "distortion, glitches, duplicates, duplicate subject, double image, frame borders"
)
"""What goes wrong while a clip is generated."""
GLITCHES: Final = Negatives("glitch, distorted, scan lines, static noise")
"""A signal that breaks up: for clean screens and machines of the future."""
FLICKER: Final = Negatives("flicker, unstable")
"""Brightness that jumps from frame to frame."""
MORPHING: Final = Negatives("morphing, warping, melting, changing faces")
"""Things that turn into others on the way."""

# ------------------------------------------------------------------ bodies, people, animals
ANATOMY: Final = Negatives(
    "deformed, disfigured, distorted face, extra fingers, extra limbs, fused fingers"
)
"""Bodies and faces gone wrong."""
PEOPLE: Final = Negatives("people")
"""Anybody in the picture."""
ANIMALS: Final = Negatives("animals, birds, insects, dog, creature")
"""Animals that stray into the picture; to keep one of them, take "animals" out as well."""
VIOLENCE: Final = Negatives("weapons, blood, gore")
"""What a family should not see."""

# ------------------------------------------------------------------ text
TEXT: Final = Negatives("text, numbers, logo, watermark")
"""Anything to be read, and the marks of owners."""

# ------------------------------------------------------------------ styles
PHOTOREALISM: Final = Negatives(
    "photo, photorealistic, realistic, realistic skin texture, live-action"
)
"""The look of a camera: for drawings, paintings and animation."""
ILLUSTRATION: Final = Negatives("cartoon, illustration, drawing, painting, 2d, cgi")
"""The look of a hand or a computer: for realism."""
SYNTHETIC: Final = Negatives("cartoonish, plastic skin, 3d render, game engine")
"""A made look where a real one is wanted."""
FLAT_COLORS: Final = Negatives("texture, detail, gradients, shading, shadows, photorealism")
"""What spoils flat areas of color: for clean cartoons and flat design."""

# ------------------------------------------------------------------ what stands around
BLEMISHES: Final = Negatives("blurriness, dirt, dust, scratches, fingerprints, smudges, dents")
"""What a product should not have."""
CLUTTER: Final = Negatives("clutter, busy background, distracting objects")
"""What draws the eye away from the subject."""
ANACHRONISMS: Final = Negatives("modern objects, modern clothing, cars, robot")
"""Our own time, in a story of another."""
INTERIORS: Final = Negatives("indoor, walls, ceiling, furniture")
"""Rooms, for a scene in the open."""
BAD_WEATHER: Final = Negatives("rain, cloudy, fog, storm")
"""Weather, for a clear sky."""

# ------------------------------------------------------------------ light, color, frame
UNDEREXPOSURE: Final = Negatives("too dark, crushed blacks, muddy shadows")
"""A picture without light. Not for noir."""
OVEREXPOSURE: Final = Negatives("overexposed, harsh shadows, glare")
"""A picture with too much light, or too hard."""
COLOR: Final = Negatives(
    "oversaturated, overly vibrant colors, overly dark, color cast, monochrome, sepia"
)
"""Colors out of hand."""
FRAMING: Final = Negatives(
    "unbalanced composition, unbalanced layout, odd angles, cropped, fish-eye lens"
)
"""A frame that looks like a mistake."""
LENS: Final = Negatives("fisheye, lens distortion, lens flare")
"""Traces of a lens."""

# ------------------------------------------------------------------ motion, tone
CAMERA_SHAKE: Final = Negatives("camera shake, jitter, wobble")
"""A camera that cannot stand still."""
CUTS: Final = Negatives("cuts, scene change, transitions, split screen")
"""An edit inside the clip."""
GLOOM: Final = Negatives("sad, depressing, gloomy, angry tone, dark tone, rainy")
"""A low mood, for advertising and for children."""

NAMED: Final[Mapping[str, Negatives]] = MappingProxyType(
    {name: found for name, found in globals().items() if isinstance(found, Negatives)}
)
"""All of these sets, by name."""

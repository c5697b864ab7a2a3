"""What the models take at Kling's own interface, second generation.

There is no field here for what to keep out, for the guidance, or for numbers of the camera.
Source: https://kling.ai/document-api as read on 2026-09-20. `tests/test_schemas.py` pins the bodies
that come out.
"""

from kling_prompt.targets._common import (
    EDITED,
    FOLLOWED,
    FRAMED,
    LONG,
    MIDDLE,
    PRO_SOUND,
    PRO_TAIL,
    RATIOS,
    SHORT,
    SHORT_ALONE,
    SILENT_PRO_TAIL,
    TAIL_ALONE,
    VOICED,
)
from kling_prompt.targets._kinds import Feature, Mode, Provider, Sound, Syntax, Task
from kling_prompt.targets._model import Capabilities, Document, Form

_DOCS = Document("https://kling.ai/document-api", "2026-09-20")
_720 = (Mode.STANDARD, "720p")
_1080 = (Mode.PRO, "1080p")
_4K = (Mode.FOUR_K, "4k")

_TEXT = Form(
    task=Task.TEXT,
    endpoint="/text-to-video/",
    source=_DOCS,
    longest=2500,
    seconds=SHORT,
    aspects=RATIOS,
    modes=(_720, _1080),
    mode_field="resolution",
)
_IMAGE = _TEXT._replace(
    task=Task.IMAGE,
    endpoint="/image-to-video/",
    aspects=(),
    start="first_frame",
    start_needed=True,
)
_OMNI = _TEXT._replace(
    task=Task.ANY,
    endpoint="/omni-video/",
    aspect_unless=(Feature.START, Feature.VIDEO, Feature.BASE),
    start="first_frame",
    end="last_frame",
    images=7,
    images_field="refer_image",
    elements=7,
    references=7,
    syntax=Syntax.NAMES,
    video="feature_video",
    base="base_video",
    videos=1,
    kept=True,
)
# A character in a picture moves as somebody in a video does.
_MOTION = _TEXT._replace(
    task=Task.MOTION,
    endpoint="/motion-control/",
    seconds=(),
    aspects=(),
    start="image",
    start_needed=True,
    motion="video",
    kept=True,
)


def _model(name: str, family: str, *forms: Form) -> Capabilities:
    """A model with the forms of its own: each endpoint ends in the name."""
    own = tuple(form._replace(endpoint=f"{form.endpoint}{name}") for form in forms)
    return Capabilities(name=name, provider=Provider.KLING, family=family, forms=own)


MODELS = (
    _model(
        "kling-2.5-turbo",
        "2.5-turbo",
        _TEXT,
        _IMAGE._replace(end="last_frame", limits=(PRO_TAIL,)),
    ),
    _model(
        "kling-2.6",
        "2.6",
        _TEXT._replace(sound=Sound.CHOICE, default_sound=False, limits=(PRO_SOUND,)),
        _IMAGE._replace(
            sound=Sound.CHOICE,
            default_sound=False,
            end="last_frame",
            syntax=Syntax.NAMES,
            voices=2,
            limits=(
                PRO_SOUND,
                SILENT_PRO_TAIL,
                VOICED,
            ),
        ),
        _MOTION,
    ),
    _model(
        "kling-o1",
        "o1",
        _OMNI._replace(
            seconds=MIDDLE,
            limits=(
                SHORT_ALONE,
                TAIL_ALONE,
                FOLLOWED._replace(excludes=(Feature.END,)),
                EDITED._replace(excludes=(Feature.START, Feature.END)),
            ),
        ),
    ),
    _model(
        "kling-3.0",
        "3.0",
        _TEXT._replace(
            longest=3072,
            seconds=LONG,
            modes=(_720, _1080, _4K),
            sound=Sound.CHOICE,
            default_sound=False,
            shots=6,
            longest_shot=512,
        ),
        _IMAGE._replace(
            longest=3072,
            seconds=LONG,
            modes=(_720, _1080, _4K),
            sound=Sound.CHOICE,
            default_sound=False,
            shots=6,
            longest_shot=512,
            end="last_frame",
            elements=3,
            syntax=Syntax.NAMES,
        ),
        _MOTION._replace(elements=1, syntax=Syntax.NAMES),
    ),
    _model(
        "kling-3.0-omni",
        "3.0-omni",
        _OMNI._replace(
            longest=3072,
            seconds=LONG,
            modes=(_720, _1080, _4K),
            sound=Sound.CHOICE,
            default_sound=False,
            shots=6,
            longest_shot=512,
            limits=(
                FRAMED,
                FOLLOWED._replace(excludes=(Feature.SOUND, Feature.KEPT)),
                EDITED._replace(
                    excludes=(Feature.START, Feature.END, Feature.SHOTS, Feature.SOUND)
                ),
            ),
        ),
    ),
    # The page for text takes 3072 characters, that for pictures 2500.
    _model(
        "kling-3.0-turbo",
        "3.0-turbo",
        _TEXT._replace(longest=3072, seconds=LONG, sound=Sound.ALWAYS, shots=6, longest_shot=512),
        _IMAGE._replace(seconds=LONG, sound=Sound.ALWAYS, shots=6, longest_shot=512),
    ),
)
"""One entry for each model, oldest first."""

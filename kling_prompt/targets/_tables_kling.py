"""What the models take at Kling's own interface, second generation.

There is no field here for what to keep out, for the guidance, or for numbers of the camera.
Source: https://kling.ai/document-api as read on 2026-09-20. `tests/test_schemas.py` pins the bodies
that come out.
"""

from kling_prompt.targets._kinds import Feature, Mode, Provider, Sound, Syntax, Task
from kling_prompt.targets._model import Capabilities, Document, Form, Limit

_DOCS = Document("https://kling.ai/document-api", "2026-09-20")
_RATIOS = ("16:9", "9:16", "1:1")
_SHORT = (5, 10)
_LONG = tuple(range(3, 16))
_720 = (Mode.STANDARD, "720p")
_1080 = (Mode.PRO, "1080p")
_4K = (Mode.FOUR_K, "4k")

_TEXT = Form(
    task=Task.TEXT,
    endpoint="/text-to-video/",
    source=_DOCS,
    longest=2500,
    seconds=_SHORT,
    aspects=_RATIOS,
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
_PRO_TAIL = Limit(when=(Feature.END,), modes=(Mode.PRO,))
_PRO_SOUND = Limit(when=(Feature.SOUND,), modes=(Mode.PRO,))
_FRAMED = Limit(when=(Feature.START,), elements=3)


def _model(name: str, family: str, *forms: Form) -> Capabilities:
    """A model with the forms of its own: each endpoint ends in the name."""
    own = tuple(form._replace(endpoint=f"{form.endpoint}{name}") for form in forms)
    return Capabilities(name=name, provider=Provider.KLING, family=family, forms=own)


MODELS = (
    _model(
        "kling-2.5-turbo",
        "2.5-turbo",
        _TEXT,
        _IMAGE._replace(end="last_frame", limits=(_PRO_TAIL,)),
    ),
    _model(
        "kling-2.6",
        "2.6",
        _TEXT._replace(sound=Sound.CHOICE, default_sound=False, limits=(_PRO_SOUND,)),
        _IMAGE._replace(
            sound=Sound.CHOICE,
            default_sound=False,
            end="last_frame",
            syntax=Syntax.NAMES,
            voices=2,
            limits=(
                _PRO_SOUND,
                Limit(when=(Feature.END,), modes=(Mode.PRO,), excludes=(Feature.SOUND,)),
                Limit(when=(Feature.VOICES,), sound=True),
            ),
        ),
        _MOTION,
    ),
    _model(
        "kling-o1",
        "o1",
        _OMNI._replace(
            seconds=tuple(range(3, 11)),
            limits=(
                Limit(
                    unless=(
                        Feature.IMAGES,
                        Feature.ELEMENTS,
                        Feature.END,
                        Feature.VIDEO,
                        Feature.BASE,
                    ),
                    seconds=_SHORT,
                ),
                Limit(when=(Feature.END,), excludes=(Feature.IMAGES, Feature.ELEMENTS)),
                Limit(when=(Feature.VIDEO,), excludes=(Feature.END,), references=4),
                Limit(when=(Feature.BASE,), excludes=(Feature.START, Feature.END), references=4),
            ),
        ),
    ),
    _model(
        "kling-3.0",
        "3.0",
        _TEXT._replace(
            longest=3072,
            seconds=_LONG,
            modes=(_720, _1080, _4K),
            sound=Sound.CHOICE,
            default_sound=False,
            shots=6,
            longest_shot=512,
        ),
        _IMAGE._replace(
            longest=3072,
            seconds=_LONG,
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
            seconds=_LONG,
            modes=(_720, _1080, _4K),
            sound=Sound.CHOICE,
            default_sound=False,
            shots=6,
            longest_shot=512,
            limits=(
                _FRAMED,
                Limit(
                    when=(Feature.VIDEO,),
                    excludes=(Feature.SOUND, Feature.KEPT),
                    references=4,
                ),
                Limit(
                    when=(Feature.BASE,),
                    excludes=(Feature.START, Feature.END, Feature.SHOTS, Feature.SOUND),
                    references=4,
                ),
            ),
        ),
    ),
    # The page for text takes 3072 characters, that for pictures 2500.
    _model(
        "kling-3.0-turbo",
        "3.0-turbo",
        _TEXT._replace(longest=3072, seconds=_LONG, sound=Sound.ALWAYS, shots=6, longest_shot=512),
        _IMAGE._replace(seconds=_LONG, sound=Sound.ALWAYS, shots=6, longest_shot=512),
    ),
)
"""One entry for each model, oldest first."""

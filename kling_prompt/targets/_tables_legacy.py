"""What the models take at Kling's own interface, first generation.

Source: Kling AI API documentation, first generation, with its capability map; edition of March
2026, later changes from its update notes as read on 2026-09-20. Where live answers are known, the
row says so. `tests/test_schemas.py` pins the bodies that come out.
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
from kling_prompt.targets._model import Capabilities, Document, Form, Limit

_DOCS = Document("Kling AI API documentation, first generation, and its capability map", "2026-03")
_STD = (Mode.STANDARD, "std")
_PRO = (Mode.PRO, "pro")
_4K = (Mode.FOUR_K, "4k")

_TEXT = Form(
    task=Task.TEXT,
    endpoint="/v1/videos/text2video",
    source=_DOCS,
    longest=2500,
    longest_negative=2500,
    negative=True,
    seconds=SHORT,
    seconds_as_text=True,
    aspects=RATIOS,
    modes=(_STD, _PRO),
    mode_field="mode",
)
# The clip has the ratio of its first frame: there is no field for it.
_IMAGE = _TEXT._replace(
    task=Task.IMAGE,
    endpoint="/v1/videos/image2video",
    aspects=(),
    prompt_needed=False,
    start="image",
    start_needed=True,
)
_EXTEND = _TEXT._replace(
    task=Task.EXTENSION,
    endpoint="/v1/videos/video-extend",
    prompt_needed=False,
    cfg=True,
    seconds=(),
    aspects=(),
    modes=(),
    mode_field="",
)
# No negative prompt, no guidance, no numbers for the camera.
_OMNI = _TEXT._replace(
    task=Task.ANY,
    endpoint="/v1/videos/omni-video",
    longest_negative=None,
    negative=False,
    seconds=LONG,
    aspect_unless=(Feature.START, Feature.BASE),
    modes=(_PRO, _STD),
    start="image_list",
    end="image_list",
    images=7,
    images_field="image_list",
    elements=7,
    references=7,
    syntax=Syntax.ANGLES,
    video="video_list",
    base="video_list",
    videos=1,
    base_settles=True,
    kept=True,
)
# A character in a picture moves as somebody in a video does.
_MOTION = _TEXT._replace(
    task=Task.MOTION,
    endpoint="/v1/videos/motion-control",
    prompt_needed=False,
    longest_negative=None,
    negative=False,
    seconds=(),
    aspects=(),
    mode_needed=True,
    start="image_url",
    start_needed=True,
    motion="video_url",
    kept=True,
)

# An end image, painted areas and numbers for the camera exclude each other.
_TAIL = Limit(when=(Feature.END,), excludes=(Feature.BRUSHES, Feature.CONTROL))
_PAINTED = Limit(when=(Feature.BRUSHES,), excludes=(Feature.CONTROL,))
_CONTROL_STD_5 = Limit(when=(Feature.CONTROL,), modes=(Mode.STANDARD,), seconds=(5,))
_CONTROL_PRO_5 = Limit(when=(Feature.CONTROL,), modes=(Mode.PRO,), seconds=(5,))
_BRUSH_5 = Limit(when=(Feature.BRUSHES,), seconds=(5,))
_FOLLOWED = FOLLOWED._replace(excludes=(Feature.SOUND,))
_EDITED = EDITED._replace(excludes=(Feature.START, Feature.END, Feature.SOUND))
_BRUSH_PRO_5 = Limit(when=(Feature.BRUSHES,), modes=(Mode.PRO,), seconds=(5,))


def _model(name: str, family: str, *forms: Form, note: str = "") -> Capabilities:
    return Capabilities(name=name, provider=Provider.LEGACY, family=family, forms=forms, note=note)


MODELS = (
    _model(
        "kling-v1",
        "1.0",
        _TEXT._replace(cfg=True, control=True, limits=(_CONTROL_STD_5,)),
        _IMAGE._replace(
            cfg=True,
            end="image_tail",
            brushes=True,
            limits=(Limit(when=(Feature.END,), seconds=(5,)), _BRUSH_5, _TAIL),
        ),
        _EXTEND._replace(negative=False, longest_negative=None, cfg=False),
        note="kling-v1 was answered with 'has been discontinued' in September 2026",
    ),
    _model(
        "kling-v1-5",
        "1.5",
        _IMAGE._replace(
            cfg=True,
            end="image_tail",
            brushes=True,
            control=True,
            limits=(PRO_TAIL, _BRUSH_PRO_5, _CONTROL_PRO_5, _TAIL, _PAINTED),
        ),
        _EXTEND,
    ),
    _model(
        "kling-v1-6",
        "1.6",
        _TEXT._replace(cfg=True),
        _IMAGE._replace(cfg=True, end="image_tail", limits=(PRO_TAIL,)),
        _TEXT._replace(
            task=Task.REFERENCE,
            endpoint="/v1/videos/multi-image2video",
            images=4,
            images_field="image_list",
            images_needed=True,
        ),
        _EXTEND,
    ),
    _model(
        "kling-v2-master",
        "2.0",
        _TEXT._replace(modes=(), mode_field=""),
        _IMAGE._replace(modes=(), mode_field=""),
    ),
    _model("kling-v2-1", "2.1", _IMAGE._replace(end="image_tail", limits=(PRO_TAIL,))),
    _model(
        "kling-v2-1-master",
        "2.1-master",
        _TEXT._replace(modes=(), mode_field=""),
        _IMAGE._replace(modes=(), mode_field=""),
    ),
    _model(
        "kling-v2-5-turbo",
        "2.5-turbo",
        _TEXT,
        _IMAGE._replace(
            end="image_tail",
            # The map says 5 and 10 seconds; two applications report that only 10 work.
            limits=(PRO_TAIL, Limit(when=(Feature.END,), seconds=(10,), firm=False)),
        ),
    ),
    _model(
        "kling-v2-6",
        "2.6",
        _TEXT._replace(
            sound=Sound.CHOICE,
            default_sound=False,
            limits=(PRO_SOUND,),
        ),
        _IMAGE._replace(
            sound=Sound.CHOICE,
            default_sound=False,
            end="image_tail",
            syntax=Syntax.ANGLES,
            voices=2,
            limits=(
                PRO_SOUND,
                SILENT_PRO_TAIL,
                VOICED,
            ),
        ),
        _MOTION,
    ),
    # The documents exclude the guidance for the models of version 2 alone.
    _model(
        "kling-v3",
        "3.0",
        _TEXT._replace(
            cfg=True,
            seconds=LONG,
            modes=(_STD, _PRO, _4K),
            sound=Sound.CHOICE,
            default_sound=False,
            shots=6,
            longest_shot=512,
        ),
        _IMAGE._replace(
            cfg=True,
            seconds=LONG,
            modes=(_STD, _PRO, _4K),
            sound=Sound.CHOICE,
            default_sound=False,
            shots=6,
            longest_shot=512,
            end="image_tail",
            elements=3,
            syntax=Syntax.ANGLES,
        ),
        _MOTION._replace(elements=1, syntax=Syntax.ANGLES),
    ),
    _model(
        "kling-video-o1",
        "o1",
        _OMNI._replace(
            seconds=MIDDLE,
            limits=(
                SHORT_ALONE,
                FRAMED,
                TAIL_ALONE,
                _FOLLOWED,
                _EDITED,
            ),
        ),
    ),
    _model(
        "kling-v3-omni",
        "3.0-omni",
        _OMNI._replace(
            modes=(_PRO, _STD, _4K),
            sound=Sound.CHOICE,
            default_sound=False,
            shots=6,
            longest_shot=512,
            limits=(
                FRAMED,
                _FOLLOWED,
                _EDITED,
                # The second generation excludes this; the first says nothing of it.
                Limit(when=(Feature.BASE,), excludes=(Feature.SHOTS,), firm=False),
            ),
        ),
    ),
)
"""One entry for each model, oldest first."""

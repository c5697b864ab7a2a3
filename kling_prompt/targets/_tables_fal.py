"""What the models take at fal.

The mode is part of the name of an endpoint, so that what differs between modes is a form of its
own. How much text a prompt may have is not documented. Sources: the typed schema of fal's
JavaScript client, and for version 4 the pages of the models, which say only part of it.
`tests/test_schemas.py` pins the bodies that come out.
"""

from kling_prompt.targets._common import LONG, LONGEST, MIDDLE, RATIOS, SHORT, VOICED
from kling_prompt.targets._kinds import Confidence, Feature, Mode, Provider, Sound, Syntax, Task
from kling_prompt.targets._model import Capabilities, Document, Form, Limit

_TYPES = Document("the typed schema of fal's JavaScript client, version 1.10.1", "2026-05-04")
_OLDER = Document("the typed schema of fal's JavaScript client, version 1.9.3", "2026-05-04")
_PAGES = Document("https://fal.ai/models/fal-ai/kling-video/v4", "2026-11-22")
_FAL = "fal-ai/kling-video/"

_TEXT = Form(
    task=Task.TEXT,
    endpoint="text-to-video",
    source=_TYPES,
    negative=True,
    cfg=True,
    seconds=SHORT,
    seconds_as_text=True,
    aspects=RATIOS,
)
_IMAGE = _TEXT._replace(
    task=Task.IMAGE,
    endpoint="image-to-video",
    aspects=(),
    start="image_url",
    start_needed=True,
)
_REFERENCE = _TEXT._replace(
    task=Task.REFERENCE,
    endpoint="reference-to-video",
    negative=False,
    cfg=False,
    images_field="image_urls",
    syntax=Syntax.CAPITALS,
)
_PICTURES = _TEXT._replace(
    task=Task.REFERENCE,
    endpoint="elements",
    cfg=False,
    images=4,
    images_field="input_image_urls",
    images_needed=True,
)
# A video that is changed, and one that the clip follows.
_EDIT = _TEXT._replace(
    task=Task.VIDEO,
    endpoint="video-to-video/edit",
    negative=False,
    cfg=False,
    seconds=(),
    aspects=(),
    images=4,
    images_field="image_urls",
    elements=4,
    references=4,
    syntax=Syntax.CAPITALS,
    base="video_url",
    videos=1,
    video_needed=True,
    kept=True,
)
_FOLLOW = _EDIT._replace(
    endpoint="video-to-video/reference", aspects=("auto", *RATIOS), base="", video="video_url"
)
# A character in a picture moves as somebody in a video does.
_MOTION = _TEXT._replace(
    task=Task.MOTION,
    endpoint="motion-control",
    prompt_needed=False,
    negative=False,
    cfg=False,
    seconds=(),
    aspects=(),
    start="image_url",
    start_needed=True,
    motion="video_url",
    kept=True,
)
# fal answers 422 to shots together with an end image.
_ONE_SHOT_TO_END = Limit(when=(Feature.SHOTS,), excludes=(Feature.END,))


def _in(mode: Mode, segment: str, *forms: Form) -> tuple[Form, ...]:
    """Forms of one mode, with what stands for it in the endpoint."""
    lead = f"{segment}/" if segment else ""
    return tuple(
        form._replace(endpoint=f"{lead}{form.endpoint}", modes=((mode, ""),)) for form in forms
    )


def _standard(*forms: Form) -> tuple[Form, ...]:
    return _in(Mode.STANDARD, "standard", *forms)


def _pro(*forms: Form) -> tuple[Form, ...]:
    return _in(Mode.PRO, "pro", *forms)


def _model(name: str, family: str, *forms: Form, note: str = "") -> Capabilities:
    """A model with the forms of its own: each endpoint begins with the name."""
    name = f"{_FAL}{name}"
    own = tuple(form._replace(endpoint=f"{name}/{form.endpoint}") for form in forms)
    return Capabilities(name=name, provider=Provider.FAL, family=family, forms=own, note=note)


def _v3(form: Form) -> Form:
    """A form as version 3 has it."""
    return form._replace(
        seconds=LONG, sound=Sound.CHOICE, default_sound=True, shots=6, shot_type=True
    )


def _o1(form: Form) -> Form:
    """A form as the first omni model has it."""
    return form._replace(seconds=MIDDLE, negative=False, cfg=False)


def _o3(form: Form) -> Form:
    """A form as the third omni model has it."""
    return _v3(form)._replace(negative=False, cfg=False, default_sound=None)


def _v4(form: Form) -> Form:
    """A form as version 4 has it, as far as that was seen."""
    return form._replace(
        source=_PAGES,
        confidence=Confidence.PARTIAL,
        negative=False,
        cfg=False,
        seconds=LONGEST,
        seconds_as_text=False,
        modes=((Mode.PRO, "1080p"), (Mode.STANDARD, "720p")),
        mode_field="resolution",
        sound=Sound.ALWAYS,
        shots=6,
        shot_type=False,
    )


_FRAMED = _IMAGE._replace(start="start_image_url", end="end_image_url")
_V26_TEXT = _TEXT._replace(sound=Sound.CHOICE, default_sound=True)
_V26_IMAGE = _FRAMED._replace(
    cfg=False,
    sound=Sound.CHOICE,
    default_sound=True,
    syntax=Syntax.ANGLES,
    voices=2,
    limits=(VOICED,),
)
_V3_TEXT = _v3(_TEXT)
# How many elements there may be is not said for version 3: three at the maker's own interface.
_V3_IMAGE = _v3(_FRAMED)._replace(
    elements=3, filmed=True, syntax=Syntax.CAPITALS, limits=(_ONE_SHOT_TO_END,)
)
_V3_MOTION = _MOTION._replace(elements=1, fewest_others=0, syntax=Syntax.CAPITALS)
_O1_IMAGE = _o1(_FRAMED)
_O1_REFERENCE = _o1(_REFERENCE)._replace(images=7, elements=7, references=7)
_O1_FORMS = (_O1_IMAGE, _O1_REFERENCE, _EDIT, _FOLLOW._replace(seconds=_O1_IMAGE.seconds))
_O3_TEXT = _o3(_TEXT)
_O3_IMAGE = _o3(_IMAGE)._replace(end="end_image_url")
# As above: seven is what the maker's own interface takes.
_O3_REFERENCE = _o3(_REFERENCE)._replace(
    start="start_image_url",
    end="end_image_url",
    images=7,
    elements=7,
    filmed=True,
    references=7,
    limits=(Limit(when=(Feature.FILMED,), references=4),),
)
_O3_EDIT = _EDIT._replace(fewest_others=0)
_O3_FOLLOW = _FOLLOW._replace(fewest_others=0, seconds=LONG)
_O3_FORMS = (_O3_TEXT, _O3_IMAGE, _O3_REFERENCE, _O3_EDIT, _O3_FOLLOW)

MODELS = (
    # Numbers for the camera exist here, but neither their range nor their signs are documented.
    _model(
        "v1",
        "1.0",
        *_standard(
            _TEXT,
            _IMAGE._replace(
                end="tail_image_url",
                brushes=True,
                limits=(Limit(when=(Feature.END,), excludes=(Feature.BRUSHES,)),),
            ),
        ),
    ),
    _model(
        "v1.5",
        "1.5",
        *_pro(
            _TEXT,
            _IMAGE._replace(
                aspects=RATIOS,
                end="tail_image_url",
                brushes=True,
                limits=(Limit(when=(Feature.END,), excludes=(Feature.BRUSHES,)),),
            ),
        ),
    ),
    _model(
        "v1.6",
        "1.6",
        *_standard(_TEXT, _IMAGE, _PICTURES),
        *_pro(_TEXT, _IMAGE._replace(aspects=RATIOS, end="tail_image_url"), _PICTURES),
    ),
    _model("v2/master", "2.0", _TEXT, _IMAGE),
    _model(
        "v2.1",
        "2.1",
        *_standard(_IMAGE),
        *_pro(_IMAGE._replace(end="tail_image_url", source=_OLDER)),
    ),
    _model("v2.1/master", "2.1-master", _TEXT, _IMAGE),
    _model(
        "v2.5-turbo",
        "2.5-turbo",
        *_standard(_IMAGE),
        *_pro(_TEXT, _IMAGE._replace(end="tail_image_url")),
    ),
    _model("v2.6", "2.6", *_pro(_V26_TEXT, _V26_IMAGE, _MOTION), *_standard(_MOTION)),
    _model(
        "v3",
        "3.0",
        *_standard(_V3_TEXT, _V3_IMAGE, _V3_MOTION),
        *_pro(_V3_TEXT, _V3_IMAGE, _V3_MOTION),
    ),
    # Plain endpoints are the better mode here.
    _model(
        "o1",
        "o1",
        *_in(Mode.PRO, "", *_O1_FORMS),
        *_standard(*_O1_FORMS),
    ),
    # Probably the omni model of version 3; nothing says so, and it is a family of its own here.
    _model(
        "o3",
        "o3",
        *_standard(*_O3_FORMS),
        *_pro(*_O3_FORMS),
    ),
    _model(
        "v4",
        "4.0",
        _v4(_TEXT)._replace(aspects=("16:9", "9:16", "auto")),
        _v4(_FRAMED),
        # How many videos there may be was read at another host (docs.comfy.org, 2026-11-22).
        _v4(_REFERENCE)._replace(
            aspects=(), start="start_image_url", images=10, video="video_urls", videos=5
        ),
        note="in November 2026 pages of fal said that access to version 4 was still to come",
    ),
)
"""One entry for each model, oldest first."""

"""What the models take at Replicate.

One form for each model: a first frame is a field like others, and the ratio is ignored when there
is one. Source: the schema page of each model version, https://replicate.com/kwaivgi, as read on
2026-11-22. `tests/test_schemas.py` pins the bodies that come out.
"""

from kling_prompt.targets._common import (
    EDITED,
    FOLLOWED,
    LONG,
    LONGEST,
    MIDDLE,
    PRO_TAIL,
    RATIOS,
    SHORT,
)
from kling_prompt.targets._kinds import Confidence, Feature, Mode, Provider, Sound, Syntax, Task
from kling_prompt.targets._model import Capabilities, Document, Form, Limit

# Two spellings of one mode: what one model takes, the other refuses.
_STD = (Mode.STANDARD, "std")
_STANDARD = (Mode.STANDARD, "standard")
_PRO = (Mode.PRO, "pro")

_FORM = Form(
    task=Task.ANY,
    endpoint="",
    source=Document("", "2026-11-22"),
    negative=True,
    seconds=SHORT,
    aspects=RATIOS,
    follows_start=True,
    start="start_image",
)
# The maker's own interface excludes this; the pages say nothing of it.
_EDITED_ALONE = Limit(when=(Feature.BASE,), excludes=(Feature.START, Feature.END), firm=False)


def _model(name: str, family: str, form: Form, note: str = "") -> Capabilities:
    name = f"kwaivgi/{name}"
    source = Document(f"https://replicate.com/{name}", form.source.date)
    own = form._replace(endpoint=name, source=source)
    return Capabilities(
        name=name, provider=Provider.REPLICATE, family=family, forms=(own,), note=note
    )


MODELS = (
    _model("kling-v1.6-standard", "1.6", _FORM._replace(cfg=True)),
    _model(
        "kling-v1.6-pro",
        "1.6-pro",
        # Of its pictures to refer to it is not said how they go with a first frame.
        _FORM._replace(cfg=True, start_needed=True, end="end_image"),
    ),
    _model("kling-v2.0", "2.0", _FORM._replace(cfg=True)),
    _model(
        "kling-v2.1",
        "2.1",
        _FORM._replace(
            aspects=(),
            start_needed=True,
            end="end_image",
            modes=(_STANDARD, _PRO),
            mode_field="mode",
            limits=(PRO_TAIL,),
        ),
    ),
    _model("kling-v2.1-master", "2.1-master", _FORM),
    _model("kling-v2.5-turbo-pro", "2.5-turbo", _FORM._replace(end="end_image")),
    _model(
        "kling-v2.6",
        "2.6",
        # Seen in programs that call it, not on a page of Replicate.
        _FORM._replace(sound=Sound.CHOICE, default_sound=True, confidence=Confidence.PARTIAL),
    ),
    _model(
        "kling-o1",
        "o1",
        _FORM._replace(
            negative=False,
            seconds=MIDDLE,
            modes=(_PRO, _STD),
            mode_field="mode",
            end="end_image",
            images=7,
            images_field="reference_images",
            syntax=Syntax.ANGLES,
            video="reference_video",
            base="reference_video",
            videos=1,
            kept=True,
            limits=(FOLLOWED, EDITED, _EDITED_ALONE),
        ),
    ),
    _model(
        "kling-v3-video",
        "3.0",
        _FORM._replace(
            longest=2500,
            longest_negative=2500,
            seconds=LONG,
            modes=(_PRO, _STANDARD),
            mode_field="mode",
            sound=Sound.CHOICE,
            default_sound=False,
            end="end_image",
            shots=6,
        ),
    ),
    _model(
        "kling-v3-omni-video",
        "3.0-omni",
        _FORM._replace(
            longest=2500,
            negative=False,
            seconds=LONG,
            modes=(_PRO, _STANDARD),
            mode_field="mode",
            sound=Sound.CHOICE,
            default_sound=False,
            end="end_image",
            images=7,
            images_field="reference_images",
            syntax=Syntax.ANGLES,
            video="reference_video",
            base="reference_video",
            videos=1,
            kept=True,
            shots=6,
            limits=(
                FOLLOWED._replace(excludes=(Feature.SOUND,)),
                EDITED._replace(excludes=(Feature.SOUND,)),
                _EDITED_ALONE,
            ),
        ),
    ),
    # Only the text of its page was seen: which fields it needs and their defaults are not known.
    # How long a prompt may be and how many videos there are was read at another host
    # (docs.comfy.org, 2026-11-22).
    _model(
        "kling-v4.0",
        "4.0",
        _FORM._replace(
            confidence=Confidence.PARTIAL,
            negative=False,
            longest=26_000,
            longest_foreign=11_000,
            seconds=LONGEST,
            aspects=("16:9", "9:16", "1:1", "21:9"),
            modes=((Mode.STANDARD, "720p"), (Mode.PRO, "1080p")),
            mode_field="resolution",
            sound=Sound.ALWAYS,
            end="end_image",
            images=10,
            images_field="reference_images",
            syntax=Syntax.SNAKE,
            video="reference_videos",
            base="base_video",
            videos=5,
        ),
    ),
)
"""One entry for each model, oldest first."""

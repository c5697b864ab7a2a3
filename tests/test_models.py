"""The tables of models: what can be asked of them, and how one more is added."""

import re

import pytest
from targets import FORMS, named

from kling_prompt import (
    Capabilities,
    Confidence,
    ConflictError,
    Document,
    Feature,
    Form,
    Limit,
    Mode,
    Model,
    Prompt,
    Provider,
    Sound,
    Task,
    UnknownWordError,
    WrongTypeError,
    capabilities,
    known_models,
    request,
)
from kling_prompt.targets import _tables_fal, _tables_kling, _tables_legacy, _tables_replicate
from kling_prompt.targets._choice import most_elements, room

FOX = Prompt().subject("a red fox").action("crosses a frozen lake")
EACH_FORM = pytest.mark.parametrize(("model", "form"), FORMS, ids=named)


def test_a_model_is_plain_data() -> None:
    model = capabilities("kling-v3")
    text, image, motion = model.forms
    assert (model.name, model.provider, model.family) == ("kling-v3", Provider.LEGACY, "3.0")
    assert text.seconds == tuple(range(3, 16))
    assert [mode for mode, _ in text.modes] == [Mode.STANDARD, Mode.PRO, Mode.FOUR_K]
    assert (text.longest, text.longest_shot, text.sound) == (2500, 512, Sound.CHOICE)
    assert [image.takes(feature) for feature in Feature] == [
        True, True, False, True, True, True, False, False, False, False, False, False, False, False,
    ]  # fmt: skip
    assert [one for one in Feature if motion.takes(one)] == [
        Feature.START, Feature.ELEMENTS, Feature.KEPT, Feature.MOTION,
    ]  # fmt: skip
    assert hash(model) == hash(capabilities("kling-v3"))


def test_a_name_of_fal_may_have_an_endpoint_behind_it() -> None:
    for name in ("v3", "v3/pro", "v3/pro/text-to-video", "v3/standard/motion-control"):
        assert capabilities(f"fal-ai/kling-video/{name}").name == "fal-ai/kling-video/v3"
    for name in ("o3/pro/video-to-video/edit", "o3/standard/video-to-video/reference", "o3"):
        assert capabilities(f"fal-ai/kling-video/{name}").name == "fal-ai/kling-video/o3"
    master = capabilities("fal-ai/kling-video/v2.1/master/text-to-video")
    assert master.name == "fal-ai/kling-video/v2.1/master"


def test_a_name_is_found_in_any_case() -> None:
    assert capabilities(" Kling-V2-6 ").name == "kling-v2-6"


def test_a_model_is_found_at_another_provider() -> None:
    names = {
        provider: capabilities("kling-v2-5-turbo", provider=provider).name for provider in Provider
    }
    assert names == {
        Provider.LEGACY: "kling-v2-5-turbo",
        Provider.KLING: "kling-2.5-turbo",
        Provider.FAL: "fal-ai/kling-video/v2.5-turbo",
        Provider.REPLICATE: "kwaivgi/kling-v2.5-turbo-pro",
    }


def test_a_provider_that_the_name_belongs_to_changes_nothing() -> None:
    pro = "kwaivgi/kling-v1.6-pro"
    assert capabilities(pro, provider=Provider.REPLICATE).name == pro
    o3 = capabilities("fal-ai/kling-video/o3", provider=Provider.FAL)
    assert o3 is capabilities("fal-ai/kling-video/o3")


def test_a_model_that_a_provider_does_not_have_is_an_error_with_those_that_have_it() -> None:
    with pytest.raises(ConflictError) as caught:
        capabilities("kling-3.0-omni", provider=Provider.FAL)
    assert str(caught.value) == (
        "provider=Provider.FAL does not have model='kling-3.0-omni'; 'kling-v3-omni' of "
        "Provider.LEGACY, 'kling-3.0-omni' of Provider.KLING, 'kwaivgi/kling-v3-omni-video' of "
        "Provider.REPLICATE is accepted"
    )


def test_an_unknown_name_has_no_capabilities_and_a_suggestion() -> None:
    with pytest.raises(UnknownWordError) as caught:
        capabilities("kling-v2-7")
    assert "kling-v2-6" in caught.value.suggestions
    with pytest.raises(
        WrongTypeError, match=r"^model=26 is an int; the name of a model is accepted$"
    ):
        capabilities(26)  # type: ignore[arg-type]  # on purpose


# ------------------------------------------------------------------ the tables
def test_every_name_is_there_once() -> None:
    names = [model.name for model in known_models()]
    assert len(names) == len(set(names)) == 40


def test_there_is_one_model_of_a_family_at_each_provider() -> None:
    kin = [(model.provider, model.family) for model in known_models()]
    assert len(kin) == len(set(kin))


@EACH_FORM
def test_every_form_says_where_and_when_its_facts_were_read(
    model: Capabilities, form: Form
) -> None:
    assert form.source.name
    assert re.fullmatch(r"20\d\d-\d\d(-\d\d)?", form.source.date)
    assert form.confidence is not Confidence.UNKNOWN, model.name


@EACH_FORM
def test_every_form_has_fields_for_what_it_says_to_take(model: Capabilities, form: Form) -> None:
    assert bool(form.images) == bool(form.images_field) or form.elements, model.name
    assert not form.end or form.start
    assert not form.start_needed or form.start
    assert not form.seconds or form.default_seconds in form.seconds
    assert not form.modes or form.mode_field or len(form.modes) == 1
    assert form.negative or form.longest_negative is None
    assert bool(form.videos) == bool(form.video or form.base)
    assert not form.video_needed or form.videos
    assert not form.motion or form.start_needed
    assert not form.voices or form.sound is not Sound.SILENT


def test_only_version_1_and_1_5_take_a_camera_move_as_a_number() -> None:
    able = {model.name for model, form in FORMS if form.takes(Feature.CONTROL)}
    assert able == {"kling-v1", "kling-v1-5"}


def test_the_second_generation_has_no_negatives_and_no_guidance() -> None:
    forms = [form for model, form in FORMS if model.provider is Provider.KLING]
    assert not any(form.negative or form.cfg for form in forms)


# ------------------------------------------------------------------ one more
NEW = Capabilities(
    name="kling-5.0",
    provider=Provider.KLING,
    family="5.0",
    forms=(
        Form(
            task=Task.TEXT,
            endpoint="/text-to-video/kling-5.0",
            source=Document("the page of a model that does not exist", "2026-11-22"),
            longest=40,
            seconds=(5, 60),
            modes=((Mode.PRO, "2160p"),),
            mode_field="resolution",
        ),
    ),
)


@pytest.mark.parametrize("table", [_tables_fal, _tables_kling, _tables_legacy, _tables_replicate])
def test_one_entry_in_one_table_adds_a_model(
    table: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = getattr(table, "MODELS")  # noqa: B009  (any of the tables)
    monkeypatch.setattr(table, "MODELS", (*before, NEW))
    assert capabilities("kling-5.0") is NEW
    made = request(FOX.mood("calm"), model="kling-5.0", seconds=60, mode=Mode.PRO)
    assert made.endpoint == "/text-to-video/kling-5.0"
    assert made.body == {
        "prompt": "A red fox crosses a frozen lake.",
        "settings": {"resolution": "2160p", "duration": 60},
    }
    assert [one.part for one in made.dropped] == ["mood"]
    with pytest.raises(ConflictError, match=r"^seconds=7 .*; 5 or 60 is accepted$"):
        request(FOX, model="kling-5.0", seconds=7)


# ------------------------------------------------------------------ limits
# What the capability map and the pages of the models exclude: "with" > "takes", or "with" - "not".
LIMITS = """
kling-v1 /v1/videos/text2video | control > STANDARD 5
kling-v1 /v1/videos/image2video | end > 5; brushes > 5; end - brushes control
kling-v1-5 /v1/videos/image2video | end > PRO; brushes > PRO 5; control > PRO 5; end - brushes control; brushes - control
kling-v1-6 /v1/videos/image2video | end > PRO
kling-v2-1 /v1/videos/image2video | end > PRO
kling-v2-5-turbo /v1/videos/image2video | end > PRO; end > 10 ?
kling-v2-6 /v1/videos/text2video | sound > PRO
kling-v2-6 /v1/videos/image2video | sound > PRO; end > PRO - sound; voices > sound
kling-video-o1 /v1/videos/omni-video | not images elements end video base > 5 10; start > elements=3; end - images elements; video > references=4 - sound; base > references=4 - start end sound
kling-v3-omni /v1/videos/omni-video | start > elements=3; video > references=4 - sound; base > references=4 - start end sound; base - shots ?
kling-2.5-turbo /image-to-video/kling-2.5-turbo | end > PRO
kling-2.6 /text-to-video/kling-2.6 | sound > PRO
kling-2.6 /image-to-video/kling-2.6 | sound > PRO; end > PRO - sound; voices > sound
kling-o1 /omni-video/kling-o1 | not images elements end video base > 5 10; end - images elements; video > references=4 - end; base > references=4 - start end
kling-3.0-omni /omni-video/kling-3.0-omni | start > elements=3; video > references=4 - sound kept; base > references=4 - start end shots sound
fal-ai/kling-video/v1 fal-ai/kling-video/v1/standard/image-to-video | end - brushes
fal-ai/kling-video/v1.5 fal-ai/kling-video/v1.5/pro/image-to-video | end - brushes
fal-ai/kling-video/v2.6 fal-ai/kling-video/v2.6/pro/image-to-video | voices > sound
fal-ai/kling-video/v3 fal-ai/kling-video/v3/standard/image-to-video | shots - end
fal-ai/kling-video/v3 fal-ai/kling-video/v3/pro/image-to-video | shots - end
fal-ai/kling-video/o3 fal-ai/kling-video/o3/standard/reference-to-video | filmed > references=4
fal-ai/kling-video/o3 fal-ai/kling-video/o3/pro/reference-to-video | filmed > references=4
kwaivgi/kling-v2.1 kwaivgi/kling-v2.1 | end > PRO
kwaivgi/kling-o1 kwaivgi/kling-o1 | video > references=4; base > references=4; base - start end ?
kwaivgi/kling-v3-omni-video kwaivgi/kling-v3-omni-video | video > references=4 - sound; base > references=4 - sound; base - start end ?
"""


def shown(limit: Limit) -> str:
    """A limit in the notation of the table above."""
    takes = [mode.name for mode in limit.modes] + [str(one) for one in limit.seconds]
    takes += ["sound"] if limit.sound else []
    takes += [f"elements={limit.elements}"] if limit.elements is not None else []
    takes += [f"references={limit.references}"] if limit.references is not None else []
    words = [f"not {' '.join(one.value for one in limit.unless)}"] if limit.unless else []
    words += [one.value for one in limit.when]
    words += ["> " + " ".join(takes)] if takes else []
    words += ["- " + " ".join(one.value for one in limit.excludes)] if limit.excludes else []
    return " ".join(words if limit.firm else [*words, "?"])


def test_the_limits_are_those_of_the_documents() -> None:
    found = [
        f"{model.name} {form.endpoint} | {'; '.join(map(shown, form.limits))}"
        for model, form in FORMS
        if form.limits
    ]
    assert found == LIMITS.strip().splitlines()


# ------------------------------------------------------------------ which form takes what
def test_a_form_that_needs_a_video_or_its_motion_is_none_without_it() -> None:
    v26, o3 = capabilities("fal-ai/kling-video/v2.6"), capabilities("fal-ai/kling-video/o3")
    started = frozenset({Feature.START})
    assert room(v26, Mode.STANDARD, started) is None
    moved = room(v26, Mode.STANDARD, started | {Feature.MOTION})
    assert moved is not None
    assert moved.task is Task.MOTION
    edits = o3._replace(forms=tuple(form for form in o3.forms if form.base))
    assert room(edits, None, frozenset()) is None
    changed = room(edits, None, frozenset({Feature.BASE}))
    assert changed is not None
    assert changed.task is Task.VIDEO


def test_pictures_leave_the_room_that_a_video_leaves_them() -> None:
    form = capabilities("kling-3.0-omni").forms[0]
    assert most_elements(form, frozenset({Feature.IMAGES}), 3) == 4
    assert most_elements(form, frozenset({Feature.IMAGES, Feature.VIDEO}), 3) == 1
    assert most_elements(form, frozenset({Feature.IMAGES, Feature.VIDEO}), 5) == 0
    assert most_elements(form, frozenset({Feature.START}), 0) == 3


# ------------------------------------------------------------------ what advice depends on
def test_what_a_model_of_the_linter_takes_is_told_from_these_tables() -> None:
    assert {model.title: (model.longest, model.cuts) for model in Model} == {
        "Kling 1.6": (2500, False),
        "Kling 2.0": (2500, False),
        "Kling 2.1": (2500, False),
        "Kling 2.5": (2500, False),
        "Kling 2.6": (2500, False),
        "Kling 3.0": (3072, True),
        "Kling 4.0": (26000, True),
    }


def test_every_version_of_a_model_of_the_linter_is_in_these_tables() -> None:
    named = {family for model in Model for family in model.value.families}
    assert named <= {known.family for known in known_models()}

"""Every body of every form, against schemas that were written from the documents, not the tables."""

from typing import Any

import pytest
from targets import FORMS, SCHEMAS, errors, everything, framed, made, named

from kling_prompt import (
    IN,
    Capabilities,
    Form,
    KlingPromptError,
    Lighting,
    Mode,
    Negation,
    Prompt,
    Provider,
    Request,
    Shot,
    Task,
    Zoom,
    request,
)

FOX = Prompt().subject("a red fox").action("crosses a frozen lake").negative("text", "blur")
TALK = FOX.dialogue("a red fox", "Winter is here")
EACH_FORM = pytest.mark.parametrize(("model", "form"), FORMS, ids=named)


@EACH_FORM
def test_every_setting_of_every_form_makes_a_valid_body(model: Capabilities, form: Form) -> None:
    for settings in everything(form):
        prompt = TALK if "voices" in settings else FOX
        found = made(model, form, framed(prompt, form), **settings)
        assert errors(found, model.name) == [], settings


@EACH_FORM
def test_an_end_image_makes_a_valid_body_where_there_is_a_place_for_it(
    model: Capabilities, form: Form
) -> None:
    if not form.end:
        return
    settings = {"mode": Mode.PRO} if form.mode_field else {}
    found = made(model, form, framed(FOX, form, end=True), **settings)
    assert errors(found, model.name) == []
    assert "last.png" in found.json


@EACH_FORM
def test_several_shots_make_a_valid_body_where_the_model_cuts(
    model: Capabilities, form: Form
) -> None:
    if not form.shots or form.task is Task.REFERENCE:
        return
    settings: dict[str, Any] = {"aspect": "16:9"} if form.aspect_unless else {}
    if form.modes:
        settings["mode"] = form.modes[0][0]
    shots = [Shot(framed(FOX, form), 2), Shot(FOX.action("sleeps"), 3)]
    found = request(shots, model=model.name, **settings)
    assert found.endpoint == form.endpoint
    assert errors(found, model.name) == []
    assert "sleeps" in found.json


def test_there_is_a_schema_for_every_form_and_none_too_many() -> None:
    keys = {
        (model.provider, f"{model.name} {form.endpoint}")
        if model.provider is Provider.LEGACY
        else (model.provider, form.endpoint)
        for model, form in FORMS
    }
    assert keys == {(provider, key) for provider in Provider for key in SCHEMAS[provider]}
    assert len(keys) == 97


def test_the_schemas_refuse_a_body_with_a_field_or_a_value_too_many() -> None:
    found = request(FOX, model="kling-v2-6")
    wrong = Request(
        provider=found.provider,
        endpoint=found.endpoint,
        json='{"model_name": "kling-v2-6", "prompt": "a", "duration": 7, "seed": 1}',
    )
    assert sorted(errors(wrong, "kling-v2-6")) == [
        "7 is not of type 'string'",
        "7 is not one of ['5', '10']",
        "Additional properties are not allowed ('seed' was unexpected)",
    ]


# ------------------------------------------------------------------ what is dropped
FULL = FOX.camera(Zoom(IN)).lighting(Lighting.NOON)


def dropped(model: Capabilities, form: Form, negatives: Negation) -> list[str]:
    """What a form drops of a prompt and of settings that ask for everything."""
    settings: dict[str, Any] = {"cfg": 0.5, "negatives": negatives}
    settings["seconds"] = 5
    if Mode.PRO in dict(form.modes) or not form.modes:
        settings["mode"] = Mode.PRO
    settings["aspect"] = "16:9"
    found = made(model, form, framed(FULL, form), **settings)
    return [one.part for one in found.dropped]


DROPPED = """
/v1/videos/text2video: kling-v2-5-turbo kling-v2-6 | cfg
/v1/videos/text2video: kling-v1 kling-v1-6 kling-v3 |
/v1/videos/text2video: kling-v2-master kling-v2-1-master | mode cfg
/v1/videos/image2video: kling-v1 kling-v1-5 kling-v1-6 kling-v3 | aspect
/v1/videos/image2video: kling-v2-master kling-v2-1-master | aspect mode cfg
/v1/videos/image2video: kling-v2-1 kling-v2-5-turbo kling-v2-6 | aspect cfg
/v1/videos/multi-image2video: kling-v1-6 | cfg
/v1/videos/omni-video: kling-video-o1 kling-v3-omni | cfg negative
/v1/videos/motion-control: kling-v2-6 kling-v3 | seconds aspect cfg negative
/v1/videos/video-extend: kling-v1 | seconds aspect mode cfg negative
/v1/videos/video-extend: kling-v1-5 kling-v1-6 | seconds aspect mode
"""


def table() -> dict[tuple[str, str], list[str]]:
    """The table above: model and endpoint with what is dropped."""
    rows: dict[tuple[str, str], list[str]] = {}
    for line in DROPPED.strip().splitlines():
        where, _, parts = line.partition("|")
        endpoint, _, names = where.partition(":")
        rows.update({(name, endpoint): parts.split() for name in names.split()})
    return rows


def test_the_first_generation_drops_what_the_table_says() -> None:
    found = {
        (model.name, form.endpoint): dropped(model, form, Negation.FIELD)
        for model, form in FORMS
        if model.provider is Provider.LEGACY
    }
    assert found == table()


def test_the_second_generation_drops_guidance_and_negatives() -> None:
    for model, form in FORMS:
        if model.provider is Provider.KLING:
            length = ["seconds"] if form.task is Task.MOTION else []
            ratio = ["aspect"] if form.task in (Task.IMAGE, Task.MOTION) else []
            assert dropped(model, form, Negation.FIELD) == [*length, *ratio, "cfg", "negative"]
            assert dropped(model, form, Negation.IN_PROMPT) == [*length, *ratio, "cfg"]


@EACH_FORM
def test_what_is_dropped_at_fal_and_replicate_has_no_field_in_the_schema(
    model: Capabilities, form: Form
) -> None:
    if model.provider not in (Provider.FAL, Provider.REPLICATE):
        return
    fields = SCHEMAS[model.provider][form.endpoint]["properties"]
    names = {
        "cfg": "cfg_scale",
        "aspect": "aspect_ratio",
        "negative": "negative_prompt",
        "seconds": "duration",
    }
    expected = {part for part, name in names.items() if name not in fields}
    if form.follows_start and form.start_needed:
        expected.add("aspect")
    if not form.modes:
        expected.add("mode")
    assert set(dropped(model, form, Negation.FIELD)) == expected


# ------------------------------------------------------------------ what is refused
@EACH_FORM
def test_a_length_between_those_of_a_form_is_refused_with_those_that_it_takes(
    model: Capabilities, form: Form
) -> None:
    if form.seconds != (5, 10):
        return
    with pytest.raises(
        KlingPromptError, match=r"^seconds=7 is not taken by .*; 5 or 10 is accepted$"
    ):
        made(model, form, framed(FOX, form), seconds=7)

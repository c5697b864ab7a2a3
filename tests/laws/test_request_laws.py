"""Law 5: nothing is lost in silence, whatever the target."""

import json
from contextlib import suppress
from typing import Any, cast

from hypothesis import assume, given
from hypothesis import strategies as st
from targets import FIRST, FORMS, LAST, errors, framed, needed

from kling_prompt import (
    Capabilities,
    ConflictError,
    Element,
    Facing,
    Form,
    Image,
    KlingPromptError,
    Mode,
    MotionControl,
    Negation,
    Negatives,
    Omission,
    Prompt,
    Request,
    Shot,
    Task,
    Video,
    explain,
    request,
)
from kling_prompt.strategies import moves, prompts, texts

CORE = Prompt().subject("a red fox").action("crosses a frozen lake")
TARGETS = st.sampled_from(FORMS)


def strings(value: object) -> str:
    """All texts in a body, one after the other."""
    if isinstance(value, dict):
        return "\n".join(map(strings, value.values()))
    return "\n".join(map(strings, value)) if isinstance(value, list) else str(value)


def _shots(made: Request) -> object:
    """The list of shots; Replicate takes it as JSON in a text."""
    shots = made.body.get("multi_prompt", [])
    return json.loads(shots) if isinstance(shots, str) else shots


def is_carried(part: str, prompt: Prompt, made: Request) -> bool:
    """Whether a part is in the text or in a field of the body."""
    body = strings({**made.body, "multi_prompt": _shots(made)})
    if part == "image":
        return prompt.parts.image is not None and prompt.parts.image.start in body
    if part == "negative":
        return all(term in body for term in prompt.negatives)
    if part == "camera" and "camera_control" in made.body:
        return True
    folded = body.casefold()
    said = [one.text.casefold() for one in explain(prompt) if one.part == part]
    return bool(said) and all(text in folded for text in said)


def lost(prompt: Prompt, made: Request, shot: int = 0) -> list[str]:
    """The parts that are set and are neither carried nor said to be dropped.

    What the linter is asked to allow is a note to the linter, and nothing of the clip.
    """
    parts = prompt.without("allow").parts
    given_parts = [name for name, value in zip(parts._fields, parts, strict=True) if value]
    told = {one.part for one in made.dropped if one.shot in (0, shot)}
    return [name for name in given_parts if name not in told and not is_carried(name, prompt, made)]


@st.composite
def asked(draw: st.DrawFn) -> tuple[Capabilities, Form, Prompt, Negation]:
    """A target and a prompt that it takes."""
    model, form = draw(TARGETS)
    prompt = framed(CORE | draw(prompts()).without("image"), form)
    shows = draw(st.sampled_from([None, "a red fox in the snow"]))
    if form.start_needed and shows:
        prompt = prompt.image(FIRST, shows=shows)
    if draw(st.booleans()):
        prompt = prompt.camera(draw(moves()))
    return model, form, prompt, draw(st.sampled_from(Negation))


@given(asked())
def test_each_part_ends_in_the_text_in_a_field_or_among_what_was_dropped(
    target: tuple[Capabilities, Form, Prompt, Negation],
) -> None:
    model, form, prompt, place = target
    made = request(prompt, model=model.name, negatives=place, **needed(form))
    assert lost(prompt, made) == []
    assert errors(made, model.name) == []


@given(asked(), st.integers(2000, 4000))
def test_a_text_that_is_too_long_loses_whole_parts_and_says_so(
    target: tuple[Capabilities, Form, Prompt, Negation], length: int
) -> None:
    model, form, prompt, place = target
    prompt = prompt.style("x" * length)
    made = request(prompt, model=model.name, negatives=place, **needed(form))
    assert lost(prompt, made) == []
    assert errors(made, model.name) == []
    assert ("x" * length in strings(made.body)) == (
        "style" not in {one.part for one in made.dropped}
    )


@given(asked(), st.sampled_from([{}, {"seconds": 5}, {"cfg": 0.5}, {"seconds": 5, "cfg": 0.5}]))
def test_each_setting_ends_in_the_body_or_among_what_was_dropped(
    target: tuple[Capabilities, Form, Prompt, Negation], settings: dict[str, Any]
) -> None:
    model, form, prompt, _ = target
    plain = request(prompt, model=model.name, **needed(form))
    made = request(prompt, model=model.name, **needed(form), **settings)
    told = {one.part for one in made.dropped}
    assert made.endpoint == plain.endpoint
    assert len(strings(made.body).split("\n")) == len(strings(plain.body).split("\n")) + len(
        settings.keys() - told
    )


@given(asked())
def test_a_request_is_a_pure_function(target: tuple[Capabilities, Form, Prompt, Negation]) -> None:
    model, form, prompt, place = target
    made = request(prompt, model=model.name, negatives=place, **needed(form))
    assert made == request(prompt, model=model.name, negatives=place, **needed(form))
    assert hash(made) == hash(request(prompt, model=model.name, negatives=place, **needed(form)))
    assert made.body == made.body
    assert made.body is not made.body


SCENES = st.builds(
    lambda prompt, terms: CORE | prompt.without("image", "negative") | terms,
    prompts(),
    st.sampled_from([Prompt(), *(Prompt().negative(term) for term in ("text", "blur", "dogs"))]),
)
CUTTING = [(m, f) for m, f in FORMS if f.shots and f.task in (Task.TEXT, Task.ANY)]


@given(
    st.sampled_from(CUTTING),
    st.lists(SCENES, min_size=2, max_size=3),
    st.sampled_from(Negation),
)
def test_each_part_of_each_shot_ends_in_the_text_in_a_field_or_among_what_was_dropped(
    target: tuple[Capabilities, Form], drawn: list[Prompt], place: Negation
) -> None:
    model, form = target
    assume(not any(";" in str(prompt) + str(prompt.negatives) for prompt in drawn))
    shots = [Shot(prompt, 3) for prompt in drawn]
    made = request(shots, model=model.name, negatives=place, **needed(form))
    for number, prompt in enumerate(drawn, 1):
        assert lost(prompt, made, number) == []
    assert errors(made, model.name) == []


@given(st.from_regex(r"[a-z0-9]{1,9}(-[a-z0-9.]{1,5})?", fullmatch=True), TARGETS)
def test_a_model_that_is_in_no_table_passes_with_a_warning(
    name: str, target: tuple[Capabilities, Form]
) -> None:
    made = request(CORE, model=f"new-{name}", provider=target[0].provider)
    assert name in made.json + made.endpoint
    assert made.warnings == (
        f"model='new-{name}' is in no table; only the shapes of the values were checked",
    )


@given(texts())
def test_any_text_for_a_name_makes_a_request_or_an_error_of_ours(name: str) -> None:
    with suppress(KlingPromptError):
        assert request(CORE, model=name).warnings


def test_a_part_that_is_neither_carried_nor_told_is_lost() -> None:
    prompt = CORE.mood("calm").image(FIRST, shows="a red fox").negative("text")
    made = request(prompt, model="kling-v2-6")
    assert lost(prompt, made) == []
    assert lost(prompt.lighting("candlelight").negative("blur"), made) == ["lighting", "negative"]
    assert Omission("negative", Negatives("text"), "") not in made.dropped
    assert isinstance(prompt.parts.image, Image)


# ------------------------------------------------------------------ every option at every target
DANCE = "https://example.org/dance.mp4"
TALK = CORE.dialogue("a red fox", "Winter is here")
OPTIONS: dict[str, st.SearchStrategy[Any]] = {
    "seconds": st.sampled_from([5, 10, 7]),
    "aspect": st.sampled_from(["16:9", "1:1", "auto"]),
    "mode": st.sampled_from(Mode),
    "cfg": st.just(0.25),
    "voices": st.just({"a red fox": "voice-829"}),
    "callback_url": st.just("https://example.org/done"),
    "external_task_id": st.just("task-17"),
    "watermark": st.booleans(),
    "references": st.sampled_from(
        [
            {"dance": Video(DANCE)},
            {"dance": Video(DANCE, edit=True, sound=True)},
            {"zhang": Element("880146")},
            {"zhang": Element(front=FIRST, others=(DANCE,))},
            {"zhang": Element(video=DANCE, voice="voice-830")},
        ]
    ),
    "motion": st.sampled_from([MotionControl(DANCE, facing, sound=True) for facing in Facing]),
}


def signs(option: str, value: object, form: Form) -> list[str]:
    """What a body has when it carries an option: each of these stands in its text."""
    if option == "mode":
        word = dict(form.modes).get(cast("Mode", value), "")
        return [f'"{word}"'] if form.mode_field else []
    if option == "watermark":
        return [f'"watermark_info": {{"enabled": {str(value).lower()}}}']
    if option == "references":
        (one,) = cast("dict[str, Any]", value).values()
        return [text for text in one if isinstance(text, str) and text]
    if option == "motion":
        motion = cast("MotionControl", value)
        return [motion.video, '"character_orientation"', "original"]
    if option == "voices":
        return ["voice-829", "voice_1"]
    return [f'"{value}"' if isinstance(value, str) else str(value)]


@given(
    TARGETS,
    st.sampled_from([TALK, TALK.image(FIRST), TALK.image(FIRST, end=LAST)]),
    st.fixed_dictionaries({}, optional=OPTIONS),
)
def test_each_option_ends_in_the_body_among_what_was_dropped_or_in_an_error(
    target: tuple[Capabilities, Form], prompt: Prompt, options: dict[str, Any]
) -> None:
    model, _ = target
    made, refusal = None, ""
    try:
        made = request(prompt, model=model.name, **options)
    except ConflictError as error:
        refusal = str(error)
    if made is None:
        assert "accepted" in refusal
        return
    assert errors(made, model.name) == []
    form = next(one for one in model.forms if one.endpoint == made.endpoint)
    told = {one.part for one in made.dropped}
    for option, value in options.items():
        if option not in told:
            assert [sign for sign in signs(option, value, form) if sign not in made.json] == []

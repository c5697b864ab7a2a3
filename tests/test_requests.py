"""Exact bodies, and what is refused before anything is sent."""

import json
from typing import Any

import pytest
from targets import refused

from kling_prompt import (
    CLOCKWISE,
    COUNTERCLOCKWISE,
    DOWN,
    IN,
    LEFT,
    OUT,
    RIGHT,
    UP,
    Brush,
    ConflictError,
    Element,
    Handheld,
    Lighting,
    Mode,
    Mood,
    Move,
    Negation,
    Negatives,
    Omission,
    Orbit,
    Pan,
    Pedestal,
    Prompt,
    Provider,
    Request,
    Roll,
    Shot,
    Static,
    Style,
    Tilt,
    Truck,
    UnknownWordError,
    WrongTypeError,
    Zoom,
    request,
)

FIRST = "https://example.org/first.png"
LAST = "https://example.org/last.png"
STREET = "https://example.org/street.png"
BASE64 = "aGVsbG8h" * 9
FOX = Prompt().subject("a red fox").action("crosses a frozen lake")
FRAMED = FOX.image(FIRST)
BOTH = FOX.image(FIRST, end=LAST)
ZHANG = {"zhang": Element("8801")}
PAIR: dict[str, str | Element] = {"street": STREET, "zhang": Element("8801")}
WALK = Prompt().subject("@zhang").action("walks along @street")
FAL_ZHANG = Element(front=FIRST, others=(LAST,))
SHOTS = [Shot(FOX, 2), Shot(FOX.action("sleeps"), 3)]


# ------------------------------------------------------------------ exact bodies
def test_first_generation_from_text() -> None:
    made = request(
        FOX.negative("text"),
        model="kling-v1-6",
        seconds=10,
        aspect="9:16",
        mode=Mode.PRO,
        cfg=0.7,
    )
    assert made.endpoint == "/v1/videos/text2video"
    assert made.body == {
        "model_name": "kling-v1-6",
        "prompt": "A red fox crosses a frozen lake.",
        "negative_prompt": "text",
        "cfg_scale": 0.7,
        "duration": "10",
        "aspect_ratio": "9:16",
        "mode": "pro",
    }
    assert made.dropped == ()
    assert made.warnings == ()


def test_first_generation_from_two_frames() -> None:
    made = request(BOTH, model="kling-v2-1", mode=Mode.PRO)
    assert made.endpoint == "/v1/videos/image2video"
    assert made.body == {
        "model_name": "kling-v2-1",
        "prompt": "A red fox crosses a frozen lake.",
        "mode": "pro",
        "image": FIRST,
        "image_tail": LAST,
    }


def test_second_generation_from_text() -> None:
    made = request(FOX, model="kling-3.0", seconds=7, aspect="1:1", mode=Mode.FOUR_K, sound=True)
    assert made.endpoint == "/text-to-video/kling-3.0"
    assert made.body == {
        "prompt": "A red fox crosses a frozen lake.",
        "settings": {
            "resolution": "4k",
            "aspect_ratio": "1:1",
            "duration": 7,
            "audio": "native",
            "multi_shot": False,
        },
    }


def test_second_generation_from_two_frames() -> None:
    made = request(BOTH, model="kling-2.5-turbo", mode=Mode.PRO)
    assert made.endpoint == "/image-to-video/kling-2.5-turbo"
    assert made.body == {
        "contents": [
            {"type": "prompt", "text": "A red fox crosses a frozen lake."},
            {"type": "first_frame", "url": FIRST},
            {"type": "last_frame", "url": LAST},
        ],
        "settings": {"resolution": "1080p"},
    }


def test_the_turbo_model_has_no_settings_for_sound_and_cuts() -> None:
    made = request(FOX, model="kling-3.0-turbo", sound=True)
    assert made.body == {"prompt": "A red fox crosses a frozen lake."}


def test_fal_from_two_frames() -> None:
    made = request(BOTH, model="fal-ai/kling-video/v2.6", sound=False, seconds=5)
    assert made.endpoint == "fal-ai/kling-video/v2.6/pro/image-to-video"
    assert made.body == {
        "prompt": "A red fox crosses a frozen lake.",
        "duration": "5",
        "generate_audio": False,
        "start_image_url": FIRST,
        "end_image_url": LAST,
    }


def test_replicate_from_two_frames() -> None:
    made = request(BOTH, model="kwaivgi/kling-v2.1", mode=Mode.PRO, seconds=10, aspect="16:9")
    assert made.endpoint == "kwaivgi/kling-v2.1"
    assert made.body == {
        "prompt": "A red fox crosses a frozen lake.",
        "duration": 10,
        "mode": "pro",
        "start_image": FIRST,
        "end_image": LAST,
    }
    assert made.dropped == (
        Omission("aspect", "16:9", "the clip has the ratio of its first frame"),
    )


def test_the_same_mode_has_another_name_at_each_target() -> None:
    names = {
        "kling-v3": ("mode", "std"),
        "kwaivgi/kling-v3-video": ("mode", "standard"),
        "kwaivgi/kling-o1": ("mode", "std"),
        "fal-ai/kling-video/v4": ("resolution", "720p"),
    }
    for model, (field, word) in names.items():
        assert request(FOX, model=model, mode=Mode.STANDARD).body[field] == word
    made = request(FOX, model="fal-ai/kling-video/v3", mode=Mode.STANDARD)
    assert made.endpoint == "fal-ai/kling-video/v3/standard/text-to-video"


def test_a_model_of_one_provider_is_found_at_another() -> None:
    made = request(FOX, model="kling-v3", provider=Provider.KLING)
    assert made.endpoint == "/text-to-video/kling-3.0"
    assert (
        request(FOX, model="kling-3.0", provider=Provider.LEGACY).body["model_name"] == "kling-v3"
    )


def test_without_a_mode_the_first_form_that_takes_everything_is_chosen() -> None:
    turbo = "fal-ai/kling-video/v2.5-turbo"
    assert request(FRAMED, model=turbo).endpoint == f"{turbo}/standard/image-to-video"
    assert request(BOTH, model=turbo).endpoint == f"{turbo}/pro/image-to-video"


def test_an_extension_takes_what_the_first_clip_has_not_settled() -> None:
    made = request(FOX.negative("text"), model="kling-v1-6", extend="clip-1", seconds=5, cfg=0.5)
    assert made.endpoint == "/v1/videos/video-extend"
    assert made.body == {
        "video_id": "clip-1",
        "prompt": "A red fox crosses a frozen lake.",
        "negative_prompt": "text",
        "cfg_scale": 0.5,
    }
    assert [str(one) for one in made.dropped] == ["seconds: an extension has no field for it"]


def test_a_picture_alone_can_be_enough() -> None:
    made = request(Prompt().image(FIRST), model="kling-v2-6")
    assert made.body == {"model_name": "kling-v2-6", "image": FIRST}


def test_the_body_is_a_new_copy_each_time() -> None:
    made = request(FOX, model="kling-3.0", seconds=5)
    made.body["settings"]["duration"] = 99
    assert made.body["settings"]["duration"] == 5


def test_a_request_is_a_value() -> None:
    made = request(FOX, model="kling-3.0")
    assert made == request(FOX, model="kling-3.0")
    assert eval(repr(made)) == made  # noqa: S307  (our own text)
    with pytest.raises(AttributeError):
        made.endpoint = "elsewhere"  # type: ignore[misc]  # frozen


def test_the_body_keeps_every_script_readable() -> None:
    made = request(Prompt().subject("一只猫"), model="kling-v2-6")
    assert "一只猫" in made.json


# ------------------------------------------------------------------ negatives
def test_negatives_without_a_field_are_dropped_and_said() -> None:
    made = request(FOX.negative("text", "blur"), model="kling-3.0")
    assert made.dropped == (
        Omission(
            "negative",
            Negatives("text", "blur"),
            "there is no field for it; Negation.IN_PROMPT says it in the text",
        ),
    )


def test_negatives_without_a_field_are_one_sentence_when_that_is_asked_for() -> None:
    for terms, sentence in (
        (["text"], "No text."),
        (["text", "blur"], "No blur or text."),
        (["text", "blur", "purple cats"], "No blur, text, or purple cats."),
    ):
        made = request(FOX.negative(*terms), model="kling-3.0", negatives=Negation.IN_PROMPT)
        assert made.body["prompt"] == f"A red fox crosses a frozen lake. {sentence}"
        assert made.dropped == ()


def test_negatives_go_into_their_field_whatever_was_asked_for() -> None:
    made = request(FOX.negative("text"), model="kling-v2-6", negatives=Negation.IN_PROMPT)
    assert made.body["prompt"] == "A red fox crosses a frozen lake."
    assert made.body["negative_prompt"] == "text"


def test_negatives_that_are_too_long_for_their_field_are_dropped() -> None:
    made = request(FOX.negative("x" * 2501), model="kling-v2-6")
    assert "negative_prompt" not in made.body
    assert made.dropped[0].reason == "the field had 2501 characters, and 2500 are accepted"


# ------------------------------------------------------------------ length
LONG = FOX.style("s" * 1200).mood("m" * 1200).lighting(Lighting.NOON)


def test_what_matters_least_goes_first_as_a_whole() -> None:
    made = request(LONG.palette("p" * 2400), model="kling-v2-6")
    assert [one.part for one in made.dropped] == ["palette"]
    assert made.dropped[0].value == ("p" * 2400,)
    assert made.dropped[0].reason == "the text had 4881 characters, and 2500 are accepted"
    assert made.body["prompt"] == str(LONG)
    assert len(made.body["prompt"]) <= 2500


def test_part_after_part_goes_until_the_text_fits() -> None:
    made = request(LONG.shot("t" * 2480), model="kling-v2-6")
    assert [one.part for one in made.dropped] == ["mood", "style", "lighting", "shot"]
    assert made.body["prompt"] == str(FOX)


def test_a_text_of_exactly_the_limit_loses_nothing() -> None:
    fits = FOX.style("s" * (2500 - len(str(FOX.style("s"))) + 1))
    assert len(str(fits)) == 2500
    assert request(fits, model="kling-v2-6").body["prompt"] == str(fits)
    one_more = FOX.style("s" * (2500 - len(str(FOX.style("s"))) + 2))
    assert request(one_more, model="kling-v2-6").body["prompt"] == str(FOX)


def test_the_limit_is_that_of_the_form() -> None:
    prompt = FOX.style("s" * 2800)
    assert request(prompt, model="kling-3.0").dropped == ()
    assert [one.part for one in request(prompt, model="kling-2.6").dropped] == ["style"]


def test_a_text_in_another_script_has_a_limit_of_its_own() -> None:
    v4 = "kwaivgi/kling-v4.0"
    assert request(FOX.style("s" * 12_000), model=v4).dropped == ()
    assert request(FOX.style("é" * 12_000), model=v4).dropped == ()
    greek = request(FOX.style("λ" * 12_000), model=v4)
    assert [one.part for one in greek.dropped] == ["style"]
    foreign = request(FOX.style("猫" * 12_000), model=v4)
    assert [one.part for one in foreign.dropped] == ["style"]
    assert "and 11000 are accepted" in foreign.dropped[0].reason


def test_a_sentence_of_negatives_can_be_too_long_too() -> None:
    prompt = FOX.negative("x" * 3072)
    made = request(prompt, model="kling-3.0", negatives=Negation.IN_PROMPT)
    assert made.body["prompt"] == str(FOX)
    assert [one.part for one in made.dropped] == ["negative"]


def test_a_core_that_is_too_long_is_an_error_with_the_numbers() -> None:
    long = Prompt().subject("a " + "x" * 2600).mood(Mood.CALM)
    assert refused(long, model="kling-v2-6") == (
        "the text has 2603 characters with subject, action and scene alone; up to 2500 is "
        "accepted at '/v1/videos/text2video'"
    )


def test_a_megabyte_is_answered_quickly() -> None:
    hostile = FOX.style("@a;" * 350_000).mood("m" * 1_000_000).lens("l " * 500_000)
    made = request(hostile, model="kling-3.0-omni", references=ZHANG, aspect="1:1")
    assert made.body["contents"][0]["text"] == str(FOX)
    assert refused(FOX, model="a/" * 500_000 + "!").startswith("model='a/a/a/a/")
    assert refused(FOX, model="fal-ai/" + "a/" * 500_000 + "!").startswith("model='fal-ai/a/")


# ------------------------------------------------------------------ the camera
@pytest.mark.parametrize(
    ("move", "axis", "value"),
    [
        (Truck(LEFT), "horizontal", -5),
        (Truck(RIGHT, slow=True), "horizontal", 2),
        (Pedestal(UP, fast=True), "vertical", 8),
        (Pedestal(DOWN), "vertical", -5),
        (Roll(CLOCKWISE), "roll", 5),
        (Roll(COUNTERCLOCKWISE), "roll", -5),
        (Zoom(IN), "zoom", -5),
        (Zoom(OUT, slow=True), "zoom", 2),
    ],
)
def test_one_move_on_one_axis_becomes_a_number(move: Move, axis: str, value: int) -> None:
    made = request(FOX.camera(move), model="kling-v1", seconds=5)
    assert made.body["camera_control"] == {"type": "simple", "config": {axis: value}}
    assert made.body["prompt"] == str(FOX)
    assert made.dropped == ()


@pytest.mark.parametrize(
    "camera",
    [
        (Pan(LEFT),),
        (Tilt(UP),),
        (Orbit(),),
        (Static(),),
        (Handheld(),),
        ("drifts along",),
        (Zoom(IN, on="the fox"),),
        (Truck(LEFT, smooth=True),),
        (Truck(LEFT), Zoom(IN)),
    ],
)
def test_any_other_camera_stays_in_words(camera: tuple[Move | str, ...]) -> None:
    made = request(FOX.camera(*camera), model="kling-v1")
    assert "camera_control" not in made.body
    assert made.body["prompt"] == str(FOX.camera(*camera))


def test_a_camera_stays_in_words_when_nothing_else_is_said() -> None:
    made = request(Prompt().camera(Truck(LEFT)), model="kling-v1")
    assert made.body["prompt"] == "The camera trucks left."
    framed = request(Prompt().image(FIRST).camera(Truck(LEFT)), model="kling-v1-5", mode=Mode.PRO)
    assert "prompt" not in framed.body


def test_a_camera_stays_in_words_where_the_number_is_refused() -> None:
    prompt = FOX.camera(Truck(LEFT))
    refusing: list[dict[str, Any]] = [{"mode": Mode.PRO}, {"seconds": 10}, {"control": False}]
    for settings in refusing:
        made = request(prompt, model="kling-v1", **settings)
        assert made.body["prompt"] == str(prompt)
    words = request(BOTH.camera(Truck(LEFT)), model="kling-v1-5", mode=Mode.PRO)
    assert words.body["prompt"] == str(prompt)
    number = request(FRAMED.camera(Truck(LEFT)), model="kling-v1-5", mode=Mode.PRO)
    assert number.body["camera_control"]["config"] == {"horizontal": -5}


def test_a_number_that_is_asked_for_and_refused_is_an_error() -> None:
    prompt = FOX.camera(Truck(LEFT))
    assert refused(prompt, model="kling-v1", mode=Mode.PRO, control=True) == (
        "mode=Mode.PRO does not go with a camera move as a number; Mode.STANDARD is accepted "
        "(at model='kling-v1')"
    )
    assert refused(prompt, model="kling-v1", seconds=10, control=True) == (
        "seconds=10 does not go with a camera move as a number; 5 is accepted (at model='kling-v1')"
    )
    assert refused(prompt, model="kling-v3", control=True) == (
        "control=True is not taken by model='kling-v3' at '/v1/videos/text2video'; a camera in "
        "words is accepted"
    )
    assert refused(FOX.camera(Pan(LEFT)), model="kling-v1", control=True) == (
        "control=True has no number for camera=(Pan(LEFT),); one Truck, Pedestal, Roll or Zoom "
        "with nothing but direction, slow and fast is accepted"
    )


# ------------------------------------------------------------------ references
def test_pictures_and_elements_are_named_as_the_target_names_them() -> None:
    texts = {
        "kling-v3-omni": "<<<element_1>>> walks along <<<image_1>>>.",
        "kling-3.0-omni": "@zhang walks along @street.",
    }
    for model, text in texts.items():
        body = request(WALK, model=model, references=PAIR, aspect="16:9").body
        assert text in (body.get("prompt"), body.get("contents", [{}])[0].get("text"))
    fal: dict[str, str | Element] = {"street": STREET, "zhang": FAL_ZHANG}
    made = request(WALK, model="fal-ai/kling-video/o1", references=fal)
    assert made.body == {
        "prompt": "@Element1 walks along @Image1.",
        "image_urls": [STREET],
        "elements": [{"frontal_image_url": FIRST, "reference_image_urls": [LAST]}],
    }
    glows = Prompt().subject("@street").action("glows")
    for model, text in (("o1", "<<<image_1>>>"), ("v4.0", "@image_1")):
        made = request(glows, model=f"kwaivgi/kling-{model}", references={"street": STREET})
        assert made.body["prompt"] == f"{text} glows."


def test_frames_stand_behind_the_pictures_that_have_numbers() -> None:
    prompt = WALK.image(FIRST, end=LAST)
    made = request(prompt, model="kling-v3-omni", references=PAIR)
    assert made.body["image_list"] == [
        {"image_url": STREET},
        {"image_url": FIRST, "type": "first_frame"},
        {"image_url": LAST, "type": "end_frame"},
    ]
    assert made.body["element_list"] == [{"element_id": 8801}]


def test_contents_of_the_second_generation_carry_the_names() -> None:
    made = request(WALK, model="kling-3.0-omni", references=PAIR, aspect="16:9")
    assert made.body["contents"][1:] == [
        {"type": "refer_image", "url": STREET, "id": "street"},
        {"type": "element", "element_id": "8801", "id": "zhang"},
    ]


def test_only_a_name_of_its_own_is_a_reference() -> None:
    mail = Prompt().subject("a card that says x@street").action("falls past @streets and @street")
    made = request(mail, model="kwaivgi/kling-o1", references={"street": STREET})
    assert made.body["prompt"] == (
        "A card that says x@street falls past @streets and <<<image_1>>>."
    )
    twice = Prompt().action("passes @@street and _@street")
    made = request(twice, model="kwaivgi/kling-o1", references={"street": STREET})
    assert made.body["prompt"] == "Passes @@street and _@street."


def test_a_reference_that_no_text_names_is_a_warning() -> None:
    made = request(FOX, model="kwaivgi/kling-o1", references={"street": STREET})
    assert made.warnings == ("no text names @street",)
    assert made.body["reference_images"] == [STREET]


def test_names_that_the_target_would_mistake_are_refused() -> None:
    near = {"zhang": Element("1"), "zhangsan": Element("2")}
    assert refused(WALK, model="kling-3.0-omni", aspect="1:1", references=near) == (
        "references 'zhang' and 'zhangsan' would be mistaken for each other; names of which none "
        "is part of another are accepted"
    )
    mail = Prompt().subject("a card that says wang@zhang")
    assert refused(mail, model="kling-3.0-omni", aspect="1:1", references=ZHANG) == (
        "'@zhang' in the text would be taken for one of zhang; names that begin no other word "
        "behind @ are accepted"
    )


def test_a_text_that_names_pictures_is_refused_where_that_is_not_understood() -> None:
    prompt = Prompt().action("@street glows")
    assert refused(prompt, model="kling-v1-6", references={"street": STREET}) == (
        "'@street' in the text is not understood by '/v1/videos/multi-image2video'; a text that "
        "does not name its pictures is accepted"
    )
    made = request(FOX, model="kling-v1-6", references={"street": STREET})
    assert made.body["image_list"] == [{"image": STREET}]


# ------------------------------------------------------------------ several shots
def test_shots_of_the_first_generation_are_a_list() -> None:
    assert request(SHOTS, model="kling-v3", seconds=5).body == {
        "model_name": "kling-v3",
        "multi_shot": True,
        "shot_type": "customize",
        "multi_prompt": [
            {"index": 1, "prompt": "A red fox crosses a frozen lake.", "duration": "2"},
            {"index": 2, "prompt": "A red fox sleeps.", "duration": "3"},
        ],
        "duration": "5",
    }


def test_shots_of_the_second_generation_are_in_the_text() -> None:
    assert request(SHOTS, model="kling-3.0").body == {
        "prompt": "shot 1, 2, A red fox crosses a frozen lake; shot 2, 3, A red fox sleeps;",
        "settings": {"duration": 5, "multi_shot": True},
    }


def test_shots_at_fal_stand_in_place_of_the_prompt() -> None:
    made = request(SHOTS, model="fal-ai/kling-video/v3")
    assert made.body == {
        "shot_type": "customize",
        "multi_prompt": [
            {"prompt": "A red fox crosses a frozen lake.", "duration": "2"},
            {"prompt": "A red fox sleeps.", "duration": "3"},
        ],
        "duration": "5",
    }
    later = request(SHOTS, model="fal-ai/kling-video/v4").body
    assert later["multi_prompt"][0]["duration"] == 2
    assert "shot_type" not in later


def test_shots_at_replicate_are_json_in_a_text() -> None:
    made = request(SHOTS, model="kwaivgi/kling-v3-video")
    assert json.loads(made.body["multi_prompt"]) == [
        {"prompt": "A red fox crosses a frozen lake.", "duration": 2},
        {"prompt": "A red fox sleeps.", "duration": 3},
    ]
    assert made.body["duration"] == 5


def test_what_a_shot_loses_is_said_with_its_number() -> None:
    shots = [Shot(FOX, 2), Shot(FOX.style("s" * 600), 3)]
    made = request(shots, model="kling-v3")
    assert str(made.dropped[0]) == "shot 2 style: the text had 642 characters, and 512 are accepted"
    assert made.body["multi_prompt"][1]["prompt"] == "A red fox crosses a frozen lake."


def test_negatives_of_all_shots_unite_in_the_field() -> None:
    shots = [Shot(FOX.negative("text"), 2), Shot(FOX.negative("blur"), 3)]
    assert request(shots, model="kling-v3").body["negative_prompt"] == "blur, text"


def test_shots_that_are_refused() -> None:
    assert refused(SHOTS, model="kling-v3", seconds=6) == (
        "seconds=6 is not the sum of the shots; 5 is accepted"
    )
    assert refused(SHOTS, model="kling-v2-6") == (
        "model='kling-v2-6' does not take several shots; kling-v3, kling-v3-omni is accepted"
    )
    assert refused(SHOTS, model="kling-v1-6") == (
        "model='kling-v1-6' does not take several shots; kling-v3, kling-v3-omni is accepted"
    )
    assert refused([*SHOTS, *SHOTS, *SHOTS, *SHOTS], model="kwaivgi/kling-v3-video") == (
        "seconds=20 is not taken by model='kwaivgi/kling-v3-video'; 3 to 15 is accepted"
    )
    assert refused([Shot(FOX, 1)] * 7, model="kling-v3") == (
        "7 shots are too many for model='kling-v3'; up to 6 is accepted"
    )
    assert refused([Shot(FOX, 2), Shot(FRAMED, 3)], model="kling-v3") == (
        "shot 2 has an image; an image of the first shot alone is accepted"
    )
    assert refused([Shot(FOX, 2), Shot(FOX.style("a; b"), 3)], model="kling-3.0") == (
        "a shot has ';' in its text, where it would end the shot; other marks are accepted"
    )
    both = [Shot(BOTH, 2), Shot(FOX, 3)]
    assert refused(both, model="fal-ai/kling-video/v3") == (
        "several shots does not go with an end image; one of the two is accepted "
        "(at model='fal-ai/kling-video/v3')"
    )
    long = [Shot(FOX.style("s" * 470), 2)] * 6
    assert len(str(long[0].prompt)) == 512
    assert refused(long, model="kling-3.0-turbo") == (
        "the shots have 3143 characters together; up to 3072 is accepted"
    )


# ------------------------------------------------------------------ refused by the target
def test_values_that_are_refused() -> None:
    assert refused(FOX, model="kling-v2-6", seconds=7) == (
        "seconds=7 is not taken by model='kling-v2-6'; 5 or 10 is accepted"
    )
    assert refused(FOX, model="kling-3.0", seconds=16) == (
        "seconds=16 is not taken by model='kling-3.0'; 3 to 15 is accepted"
    )
    assert refused(FOX, model="kling-v2-6", aspect="21:9") == (
        "aspect='21:9' is not taken by model='kling-v2-6'; 16:9 or 9:16 or 1:1 is accepted"
    )
    assert refused(FOX, model="kling-v2-6", mode=Mode.FOUR_K) == (
        "mode=Mode.FOUR_K is not taken by model='kling-v2-6'; Mode.STANDARD or Mode.PRO is accepted"
    )
    assert refused(FOX, model="kling-3.0-omni") == (
        "aspect=None is not taken by model='kling-3.0-omni' without a first frame or a video to "
        "follow or a video to change; 16:9 or 9:16 or 1:1 is accepted"
    )


def test_sound_that_is_refused() -> None:
    assert refused(FOX, model="kling-v2-5-turbo", sound=True) == (
        "sound=True is not taken by model='kling-v2-5-turbo', which is silent; False is accepted"
    )
    assert refused(FOX, model="kling-3.0-turbo", sound=False) == (
        "sound=False is not taken by model='kling-3.0-turbo', which always has sound; True is "
        "accepted"
    )
    assert refused(FOX, model="kling-v2-6", sound=True) == (
        "mode=Mode.STANDARD does not go with sound; Mode.PRO is accepted (at model='kling-v2-6')"
    )
    assert refused(BOTH, model="kling-v2-6", sound=True, mode=Mode.PRO) == (
        "an end image does not go with sound; one of the two is accepted (at model='kling-v2-6')"
    )
    assert "sound" not in request(FOX, model="kling-v2-5-turbo", sound=False).body


def test_frames_that_are_refused() -> None:
    assert refused(BOTH, model="kling-v2-5-turbo", mode=Mode.STANDARD, seconds=5) == (
        "mode=Mode.STANDARD does not go with an end image; Mode.PRO is accepted "
        "(at model='kling-v2-5-turbo')"
    )
    assert refused(BOTH, model="kling-v2-master") == (
        "model='kling-v2-master' does not take an end image; kling-v1, kling-v1-5, kling-v1-6, "
        "kling-v2-1, kling-v2-5-turbo, kling-v2-6 is accepted"
    )
    assert refused(BOTH, model="fal-ai/kling-video/v2.5-turbo", mode=Mode.STANDARD) == (
        "mode=Mode.STANDARD of model='fal-ai/kling-video/v2.5-turbo' does not take an end image; "
        "mode=Mode.PRO is accepted"
    )
    assert refused(FOX, model="kling-v2-1") == (
        "model='kling-v2-1' makes clips from a picture alone; a prompt with .image(...) is accepted"
    )
    assert refused(FRAMED, model="kling-v1-6", references={"street": STREET}) == (
        "model='kling-v1-6' does not take a first frame and pictures to refer to together; one of "
        "them is accepted"
    )


def test_an_end_image_at_a_length_that_is_only_reported_to_fail_is_a_warning() -> None:
    made = request(BOTH, model="kling-v2-5-turbo", mode=Mode.PRO, seconds=5)
    assert made.warnings == (
        "model='kling-v2-5-turbo' is reported to refuse this: seconds=5 does not go with an end "
        "image; 10 is accepted",
    )
    assert request(BOTH, model="kling-v2-5-turbo", mode=Mode.PRO, seconds=10).warnings == ()


def test_a_model_that_needs_a_reference_for_odd_lengths() -> None:
    assert refused(FOX, model="kling-video-o1", aspect="1:1", seconds=7) == (
        "seconds=7 does not go with a request without pictures to refer to or elements or an end "
        "image or a video to follow or a video to change; 5 or 10 is accepted (at "
        "model='kling-video-o1')"
    )
    made = request(WALK, model="kling-video-o1", aspect="1:1", seconds=7, references=PAIR)
    assert made.body["duration"] == "7"


def test_brushes() -> None:
    still, moving = Brush(LAST), Brush(STREET, ((1, 2), (30, 40)))
    made = request(FRAMED, model="kling-v1", brushes=[moving, still])
    assert made.body["static_mask"] == LAST
    assert made.body["dynamic_masks"] == [
        {"mask": STREET, "trajectories": [{"x": 1, "y": 2}, {"x": 30, "y": 40}]}
    ]
    fal = request(FRAMED, model="fal-ai/kling-video/v1", brushes=[moving, still])
    assert fal.body["static_mask_url"] == LAST
    assert fal.body["dynamic_masks"][0]["mask_url"] == STREET


def test_brushes_that_are_refused() -> None:
    area = Brush(LAST)
    assert refused(BOTH, model="kling-v1", brushes=[area]) == (
        "an end image does not go with brushes; one of the two is accepted (at model='kling-v1')"
    )
    assert refused(FRAMED, model="kling-v1", brushes=[area], seconds=10) == (
        "seconds=10 does not go with brushes; 5 is accepted (at model='kling-v1')"
    )
    assert refused(FRAMED, model="kling-v2-6", brushes=[area]) == (
        "model='kling-v2-6' does not take brushes; kling-v1, kling-v1-5 is accepted"
    )
    assert refused(FRAMED, model="kling-v1", brushes=[area, area]) == (
        "brushes has 2 areas that stand still and 0 that move; up to 1 and 6 are accepted"
    )
    assert refused(FRAMED, model="kling-v1", brushes=[Brush(LAST, ((1, 1),))]) == (
        "brushes has a path of 1 points; 2 to 77 is accepted"
    )


def test_an_extension_that_is_refused() -> None:
    assert refused(FOX, model="kling-3.0", extend="clip-1") == (
        "extend='clip-1' is not taken by model='kling-3.0'; kling-v1, kling-v1-5, kling-v1-6 is "
        "accepted"
    )


# ------------------------------------------------------------------ pictures
def test_addresses_that_are_refused() -> None:
    plain = "an http address or plain base64 without 'data:' is accepted"
    data = "an http address or a data: address is accepted"
    for model, address, accepted in (
        ("kling-v2-6", "data:image/png;base64,aGk=", f"Provider.LEGACY; {plain}"),
        ("kling-2.6", "fox.png", f"Provider.KLING; {plain}"),
        ("kling-2.6", BASE64 + "a", f"Provider.KLING; {plain}"),
        ("kling-2.6", "aGVsbG8h", f"Provider.KLING; {plain}"),
        ("kling-2.6", "https://example.org/a b.png", f"Provider.KLING; {plain}"),
        ("fal-ai/kling-video/v2.6", BASE64, f"Provider.FAL; {data}"),
        ("kwaivgi/kling-v2.6", "fox.png", f"Provider.REPLICATE; {data}"),
    ):
        shown = repr(address[:40]) + ("..." if len(address) > 40 else "")
        assert refused(FOX.image(address), model=model) == (
            f"image={shown} cannot be opened by {accepted}"
        )
    assert refused(FOX.image(FIRST, end="b.png"), model="kling-3.0").startswith("image end='b.png'")


def test_addresses_that_are_taken() -> None:
    data = "data:image/png;base64,aGk="
    assert request(FOX.image(BASE64), model="kling-v2-6").body["image"] == BASE64
    assert request(FOX.image(data), model="kwaivgi/kling-v2.6").body["start_image"] == data


def test_elements_that_are_refused() -> None:
    picture, number = Element(front=FIRST, others=(LAST,)), Element("8801")
    assert refused(WALK, model="kling-3.0-omni", references={"zhang": picture}) == (
        f"references['zhang']={picture!r} has no number; Element(id='...') is accepted here"
    )
    assert refused(WALK, model="fal-ai/kling-video/o1", references={"zhang": number}) == (
        f"references['zhang']={number!r} has too few or too many pictures; Element(front=..., "
        "others=(...)) with 1 to 3 others is accepted here"
    )
    many = {f"e{number}x": Element(str(number)) for number in range(8)}
    assert refused(FOX, model="kling-3.0-omni", aspect="1:1", references=many) == (
        "8 elements are too many for model='kling-3.0-omni'; up to 7 is accepted"
    )
    four = {name: many[name] for name in list(many)[:4]}
    assert refused(FRAMED, model="kling-3.0-omni", references=four) == (
        "4 elements are too many with a first frame; up to 3 is accepted "
        "(at model='kling-3.0-omni')"
    )
    both: dict[str, str | Element] = {**four, "a": STREET, "b": STREET, "c": STREET, "d": STREET}
    assert refused(FOX, model="kling-v3-omni", aspect="1:1", references=both) == (
        "8 pictures and elements together are too many for model='kling-v3-omni'; up to 7 is "
        "accepted"
    )


# ------------------------------------------------------------------ shapes
@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"mode": ""}, "mode='' is a str; Mode or 'standard' or 'pro' or '4k' is accepted"),
        ({"brushes": LAST}, f"brushes={LAST!r} is a str; a list of Brush is accepted"),
        ({"brushes": [LAST]}, f"brushes={LAST!r} is a str; Brush is accepted"),
        ({"brushes": [Brush(3)]}, "mask of a brush=3 is an int; an address is accepted"),  # type: ignore[arg-type]  # on purpose
        (
            {"brushes": [Brush(LAST, ((1, 2), (3, 4.5)))]},  # type: ignore[arg-type]  # on purpose
            "point of a brush=(3, 4.5) is a tuple; two whole numbers is accepted",
        ),
        ({"references": {"a": Element(5)}}, "references['a']=5 is an int; str is accepted"),  # type: ignore[arg-type]  # on purpose
        ({"seconds": "5"}, "seconds='5' is a str; a whole number of seconds is accepted"),
        ({"seconds": True}, "seconds=True is a bool; a whole number of seconds is accepted"),
        ({"cfg": "0.5"}, "cfg='0.5' is a str; a number from 0 to 1 is accepted"),
        ({"aspect": 1.5}, "aspect=1.5 is a float; a ratio such as '16:9' is accepted"),
        ({"sound": "on"}, "sound='on' is a str; True, False or None is accepted"),
        ({"control": 1}, "control=1 is an int; True, False or None is accepted"),
        (
            {"mode": "Pro"},
            "mode='Pro' is a str; Mode or 'standard' or 'pro' or '4k' is accepted; did you mean "
            "'pro'?",
        ),
        (
            {"negatives": "in_prompt"},
            "negatives='in_prompt' is a str; Negation or 'field' or 'in-prompt' is accepted; did "
            "you mean 'in-prompt'?",
        ),
        (
            {"references": [STREET]},
            f"references={[STREET]!r} is a list; a mapping of names is accepted",
        ),
        (
            {"references": {"a": 1}},
            "references['a']=1 is an int; an address, Element or Video is accepted",
        ),
        ({"model": 3}, "model=3 is an int; the name of a model is accepted"),
        (
            {"provider": "fal.ai"},
            "provider='fal.ai' is a str; Provider or 'legacy' or 'kling' or 'fal' or 'replicate' "
            "is accepted",
        ),
    ],
)
def test_values_of_another_type_are_refused(settings: dict[str, Any], message: str) -> None:
    assert refused(FOX, WrongTypeError, **{"model": "kling-3.0", **settings}) == message


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"seconds": 0}, "seconds=0 is out of range; 1 or more is accepted"),
        (
            {"references": {f"n{number}": STREET for number in range(65)}},
            "references has 65 names; up to 64 is accepted by any model",
        ),
        ({"seconds": 10**9}, "seconds=... is out of range; 1 or more is accepted"),
        ({"cfg": 1.5}, "cfg=1.5 is out of range; 0 to 1 is accepted"),
        ({"cfg": float("nan")}, "cfg=... is out of range; 0 to 1 is accepted"),
        ({"aspect": "wide"}, "aspect='wide' is no ratio; one such as '16:9' is accepted"),
        (
            {"model": "../x"},
            "model='../x' is no name of a model; up to 200 letters, digits and ._-/ are accepted",
        ),
        (
            {"references": {"a b": STREET}},
            "references has the name 'a b'; up to 20 letters, digits and _ behind a letter are "
            "accepted",
        ),
    ],
)
def test_values_out_of_every_range_are_refused(settings: dict[str, Any], message: str) -> None:
    assert refused(FOX, **{"model": "kling-3.0", **settings}) == message


def test_words_of_an_enum_may_be_given_by_their_values() -> None:
    told = request(FOX, model="kling-v2-6", provider="fal", mode="pro", negatives="in-prompt")
    assert told == request(
        FOX,
        model="kling-v2-6",
        provider=Provider.FAL,
        mode=Mode.PRO,
        negatives=Negation.IN_PROMPT,
    )
    assert request(FOX, model="kling-v2-6", mode="std").body["mode"] == "std"


def test_a_text_is_sent_as_it_is_but_for_its_capital_and_its_end() -> None:
    made = request("a red fox runs. The camera pans left", model="kling-v2-6")
    assert made.body["prompt"] == "A red fox runs. The camera pans left."


def test_an_option_that_does_not_exist_is_refused_with_the_one_that_was_meant() -> None:
    assert refused(FOX, UnknownWordError, model="kling-3.0", secnods=5) == (
        "option of a request='secnods' is unknown; aspect mode cfg sound callback_url watermark "
        "seconds references voices motion brushes extend external_task_id is accepted; did you "
        "mean 'seconds'?"
    )


def test_what_is_no_prompt_is_refused() -> None:
    accepted = "Prompt, str, fix(...) of one, or a list of Shot is accepted"
    wrong: list[object] = [b"a fox", None, [], 3]
    for value in wrong:
        assert refused(value, WrongTypeError, model="kling-3.0").endswith(accepted)
    assert refused([FOX], WrongTypeError, model="kling-3.0").endswith(
        "Shot(Prompt, seconds) is accepted"
    )
    assert refused(Prompt(), model="kling-3.0") == (
        "prompt=Prompt() says nothing; a prompt with words is accepted at '/text-to-video/kling-3.0'"
    )


# ------------------------------------------------------------------ what is not in the tables
def test_an_unknown_model_passes_with_the_usual_fields_of_its_provider() -> None:
    made = request(FOX.negative("text"), model="kling-v9", seconds=99, mode=Mode.PRO, aspect="2:1")
    assert made.endpoint == "/v1/videos/text2video"
    assert made.body == {
        "model_name": "kling-v9",
        "prompt": "A red fox crosses a frozen lake.",
        "negative_prompt": "text",
        "duration": "99",
        "aspect_ratio": "2:1",
        "mode": "pro",
    }
    assert made.warnings == (
        "model='kling-v9' is in no table; only the shapes of the values were checked",
    )


def test_the_provider_of_an_unknown_model_is_told_from_its_name() -> None:
    endpoints = {
        "kling-9.0": "/image-to-video/kling-9.0",
        "fal-ai/kling-video/v9": "fal-ai/kling-video/v9/image-to-video",
        "kwaivgi/kling-v9": "kwaivgi/kling-v9",
    }
    for model, endpoint in endpoints.items():
        assert request(BOTH, model=model).endpoint == endpoint
    named = request(FOX, model="fal-ai/kling-video/v9", mode=Mode.FOUR_K)
    assert named.endpoint == "fal-ai/kling-video/v9/4k/text-to-video"


def test_what_is_known_in_part_is_a_warning() -> None:
    made = request(FOX, model="kwaivgi/kling-v4.0")
    assert made.warnings == (
        "what model='kwaivgi/kling-v4.0' takes is known in part only "
        "(https://replicate.com/kwaivgi/kling-v4.0)",
    )
    assert isinstance(made, Request)


def test_what_the_first_frame_shows_is_said_to_be_dropped() -> None:
    prompt = FOX.image(FIRST, shows="a red fox in the snow").style(Style.ANIME).camera(Zoom(IN))
    made = request(prompt.without("action"), model="kling-v2-6")
    assert made.dropped == (Omission("subject", "a red fox", "the first frame shows it"),)


# ------------------------------------------------------------------ hostile values
def test_numbers_with_more_digits_than_python_prints_are_refused_like_others() -> None:
    huge = 10**5000
    assert refused(FOX, model="kling-3.0", seconds=huge).startswith("seconds=... is out")
    assert refused(FOX, model="kling-3.0", cfg=huge).startswith("cfg=... is out")
    others: list[dict[str, Any]] = [
        {"control": huge},
        {"sound": huge},
        {"aspect": huge},
        {"mode": huge},
        {"brushes": huge},
        {"references": {huge: STREET}},
        {"references": {"a": huge}},
        {"voices": {huge: "829"}},
        {"voices": {"a": huge}},
        {"motion": huge},
    ]
    for settings in others:
        assert "=... is a" in refused(FOX, WrongTypeError, model="kling-3.0", **settings)
    assert "... is a" in refused(huge, WrongTypeError, model="kling-3.0")
    wide = Brush(LAST, ((1, 2), (3, huge)))
    assert refused(FRAMED, model="kling-v1", brushes=[wide]) == (
        "brushes has a point outside of every picture; 0 to 1000000 pixels are accepted"
    )


@pytest.mark.parametrize(
    ("brush", "message"),
    [
        (Brush(LAST, [(1, 2), (3, 4)]), "path of a brush=[(1, 2), (3, 4)] is a list; a tuple of points is accepted"),  # type: ignore[arg-type]  # on purpose
        (Brush(LAST, 5), "path of a brush=5 is an int; a tuple of points is accepted"),  # type: ignore[arg-type]  # on purpose
        (Brush(LAST, ((1, 2), 3)), "point of a brush=3 is an int; two whole numbers is accepted"),  # type: ignore[arg-type]  # on purpose
    ],
)  # fmt: skip
def test_paths_of_another_type_are_refused(brush: Brush, message: str) -> None:
    assert refused(FRAMED, WrongTypeError, model="kling-v1", brushes=[brush]) == message


def test_one_brush_is_no_list_of_brushes() -> None:
    assert refused(FRAMED, WrongTypeError, model="kling-v1", brushes=Brush(LAST)).endswith(
        "is a Brush; a list of Brush is accepted"
    )


def test_pictures_of_an_element_are_a_tuple() -> None:
    alone = Element(front=FIRST, others=LAST)  # type: ignore[arg-type]  # on purpose
    assert refused(
        WALK, WrongTypeError, model="fal-ai/kling-video/o1", references={"zhang": alone}
    ) == (f"others of references['zhang']={LAST!r} is a str; a tuple of addresses is accepted")
    long = Element("9" * 20)
    assert refused(WALK, model="kling-v3-omni", references={"zhang": long}).endswith(
        "has no number; Element(id='...') is accepted here"
    )


def test_names_and_ids_are_cut_in_messages() -> None:
    assert len(refused(FOX, model="x" * 5000)) < 200
    assert len(refused(FOX, model="kling-3.0", extend="x" * 5000)) < 200
    assert refused(FOX, WrongTypeError, model="kling-3.0", references={5: STREET}) == (
        "name in references=5 is an int; str is accepted"
    )


def test_the_guidance_is_dropped_and_said_for_an_unknown_model_of_the_second_generation() -> None:
    made = request(FOX.negative("text"), model="kling-9.0", cfg=0.5, seconds=99, aspect="2:1")
    assert [one.part for one in made.dropped] == ["cfg", "negative"]
    assert made.body["settings"] == {"aspect_ratio": "2:1", "duration": 99}


def test_kling_4_at_kling_itself_is_a_model_that_nobody_has_seen() -> None:
    made = request(FOX, model="kling-4.0", seconds=30)
    assert made.endpoint == "/text-to-video/kling-4.0"
    assert made.warnings == (
        "model='kling-4.0' is in no table; only the shapes of the values were checked",
    )


def test_a_name_that_stands_for_nothing_is_a_warning() -> None:
    text = Prompt().subject("@zhang").action("writes to me@home.org, meets @zang and @zang")
    made = request(text, model="kling-v3-omni", aspect="1:1", references=ZHANG)
    assert made.warnings == ("the text names @zang, which is not among references",)
    assert request(text, model="kling-v2-6").warnings == (
        "the text names @zhang, which is not among references",
        "the text names @zang, which is not among references",
    )
    many = Prompt().subject(" ".join(f"@n{number}" for number in range(100)))
    assert len(request(many, model="kling-v2-6").warnings) == 6


def test_a_name_that_people_say_brings_the_right_one_to_mind() -> None:
    assert refused(FOX, model="Kling 3.0").endswith(
        "._-/ are accepted; did you mean 'kling-3.0' or 'kling-v3' or 'kling-3.0-omni'?"
    )


@pytest.mark.parametrize("end", ["a b", "a\nb", "a\ud800b", "a\u202eb"])
def test_addresses_hold_nothing_that_cannot_be_seen(end: str) -> None:
    address = f"https://example.org/{end}"
    element = Element(front=address, others=(LAST,))
    assert "cannot be opened" in refused(
        WALK, model="fal-ai/kling-video/o1", references={"zhang": element, "street": STREET}
    )
    assert "cannot be opened" in refused(FRAMED, model="kling-v1", brushes=[Brush(address)])
    filmed = Element(video=address)
    assert "cannot be fetched" in refused(
        FRAMED, model="fal-ai/kling-video/v3", references={"zhang": filmed}
    )


def test_lengths_of_shots_may_be_floats_that_are_whole() -> None:
    made = request([Shot(FOX, 2.0), Shot(FOX, 3)], model="kling-v3")  # type: ignore[arg-type]  # as a fix has it
    assert made.body["multi_prompt"][0]["duration"] == "2"
    with pytest.raises(ConflictError, match=r"^seconds of a shot=2.5 is no whole number; "):
        request([Shot(FOX, 2.5)], model="kling-v3")  # type: ignore[arg-type]  # on purpose


def test_what_has_no_known_place_at_an_unknown_model_is_refused() -> None:
    assert refused(FOX, model="kling-9.0", references={"street": STREET}) == (
        "model='kling-9.0' is in no table, and where pictures to refer to would go is not known; "
        "kling-o1, kling-3.0-omni is accepted"
    )
    assert refused(SHOTS, model="kwaivgi/kling-v9").startswith(
        "model='kwaivgi/kling-v9' is in no table, and where several shots would go is not known; "
    )

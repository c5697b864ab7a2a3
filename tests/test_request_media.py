"""Voices, videos, motion, what Kling's own interface is told besides, and settings from a fix."""

from typing import Any

import pytest
from targets import refused

from kling_prompt import (
    Character,
    Element,
    Facing,
    Mode,
    MotionControl,
    Negation,
    Omission,
    Prompt,
    Provider,
    Shot,
    Storyboard,
    TextError,
    Video,
    WrongTypeError,
    fix,
    request,
)

FIRST = "https://example.org/first.png"
LAST = "https://example.org/last.png"
DANCE = "https://example.org/dance.mp4"
FOX = Prompt().subject("a red fox").action("crosses a frozen lake")
MAN = Prompt().subject("an old man").action("opens the door").image(FIRST)
TALK = MAN.dialogue("an old man", "Come in", tone="calm")
BOTH = TALK.dialogue("the girl", "Why?").dialogue("an old man", "Rain")
FOLLOW = {"dance": Video(DANCE)}
EDIT = {"dance": Video(DANCE, edit=True)}
PRO: dict[str, Any] = {"mode": Mode.PRO, "sound": True}


# ------------------------------------------------------------------ voices
def test_a_voice_of_the_first_generation_stands_behind_the_name_of_the_speaker() -> None:
    made = request(TALK, model="kling-v2-6", voices={"an old man": "829"}, **PRO)
    assert made.body == {
        "model_name": "kling-v2-6",
        "prompt": "An old man opens the door. "
        'The old man<<<voice_1>>> says in a calm voice: "Come in."',
        "mode": "pro",
        "sound": "on",
        "image": FIRST,
        "voice_list": [{"voice_id": "829"}],
    }
    assert made.dropped == ()
    assert made.warnings == ()


def test_a_voice_of_the_second_generation_is_a_content_that_the_text_names() -> None:
    made = request(TALK, model="kling-2.6", voices={"an old man": "829"}, **PRO)
    text, _, voice = made.body["contents"]
    assert text["text"] == (
        'An old man opens the door. The old man @voice_1 says in a calm voice: "Come in."'
    )
    assert voice == {"type": "voice", "voice_id": "829", "id": "voice_1"}


def test_voices_at_fal_are_a_list_of_ids() -> None:
    voices = {"the girl": "g", "an old man": "m"}
    made = request(BOTH, model="fal-ai/kling-video/v2.6", voices=voices)
    assert made.body["voice_ids"] == ["g", "m"]
    assert made.body["prompt"] == (
        "An old man opens the door. "
        'The old man<<<voice_2>>> says in a calm voice: "Come in." '
        'The girl<<<voice_1>>> then says: "Why?" The old man<<<voice_2>>> then says: "Rain."'
    )


def test_two_who_speak_with_one_voice_need_it_once() -> None:
    voices = {"the girl": "m", "an old man": "m"}
    made = request(BOTH, model="fal-ai/kling-video/v2.6", voices=voices)
    assert made.body["voice_ids"] == ["m"]
    assert made.body["prompt"].count("<<<voice_1>>>") == 3


def test_who_has_no_voice_speaks_without_one() -> None:
    made = request(BOTH, model="fal-ai/kling-video/v2.6", voices={"the girl": "g"})
    assert made.body["prompt"].count("voice_1") == 1
    assert 'The girl<<<voice_1>>> then says: "Why?"' in made.body["prompt"]


def test_a_character_speaks_with_its_voice() -> None:
    mara = Character("mara", "a girl of about ten", wears=["a red coat"])
    prompt = MAN.dialogue(mara, "Hello")
    made = request(prompt, model="fal-ai/kling-video/v2.6", voices={mara: "g"})
    assert (
        'A girl of about ten wearing a red coat<<<voice_1>>> says: "Hello."'
        in (made.body["prompt"])
    )


def test_words_that_look_like_a_speaker_get_no_voice() -> None:
    prompt = MAN.dialogue("Mara", 'he says: "says" says', tone="says").sound("says")
    made = request(prompt, model="fal-ai/kling-video/v2.6", voices={"mara": "g"})
    assert made.body["prompt"].count("<<<voice_1>>>") == 1
    assert "Mara<<<voice_1>>> says" in made.body["prompt"]


@pytest.mark.parametrize("model", ["kling-v3", "kling-3.0", "kwaivgi/kling-v2.6", "kling-v9"])
def test_a_model_without_voices_says_that_it_drops_them(model: str) -> None:
    made = request(TALK, model=model, sound=True, voices={"an old man": "829"})
    assert made.dropped == (
        Omission("voices", (("an old man", "829"),), "no voices are taken here"),
    )
    assert "829" not in made.json


def test_a_silent_model_drops_voices_with_what_they_say() -> None:
    made = request(TALK, model="kling-v2-5-turbo", voices={"an old man": "829"})
    assert [one.part for one in made.dropped] == ["voices", "dialogue"]


def test_a_clip_from_text_has_no_voices_and_says_so() -> None:
    made = request(TALK.without("image"), model="kling-v2-6", voices={"an old man": "829"}, **PRO)
    assert [one.part for one in made.dropped] == ["voices"]


def test_voices_that_are_refused() -> None:
    voices = {"an old man": "829"}
    assert refused(TALK, model="kling-v2-6", voices=voices) == (
        "sound=None does not go with voices; True is accepted (at model='kling-v2-6')"
    )
    assert refused(TALK, model="fal-ai/kling-video/v2.6", voices=voices, sound=False) == (
        "sound=False does not go with voices; True is accepted (at model='fal-ai/kling-video/v2.6')"
    )
    assert refused(TALK, model="kling-v2-6", voices=voices, sound=True) == (
        "mode=Mode.STANDARD does not go with sound; Mode.PRO is accepted (at model='kling-v2-6')"
    )
    assert refused(TALK, model="kling-v2-6", voices={"the girl": "8"}, **PRO) == (
        "voices has 'the girl', who says nothing; 'an old man' is accepted"
    )
    assert refused(MAN, model="kling-v2-6", voices=voices, **PRO) == (
        "voices has 'an old man', who says nothing; a speaker of .dialogue(...) is accepted"
    )
    three = BOTH.dialogue("a boy", "Me too")
    many = {"an old man": "1", "the girl": "2", "a boy": "3"}
    assert refused(three, model="kling-v2-6", voices=many, **PRO) == (
        "3 voices are too many for model='kling-v2-6'; up to 2 is accepted"
    )
    tail = TALK.image(FIRST, end=LAST)
    assert refused(tail, model="kling-2.6", voices=voices, **PRO) == (
        "an end image does not go with sound; one of the two is accepted (at model='kling-2.6')"
    )


def test_a_text_that_looks_like_a_voice_is_refused_where_it_would_be_taken_for_one() -> None:
    prompt = TALK.scene("under a sign that says @voice_12")
    assert refused(prompt, model="kling-2.6", voices={"an old man": "8"}, **PRO).startswith(
        "'@voice_12' in the text would be taken for one of voice_1; "
    )


def test_a_voice_goes_with_the_line_that_had_no_room() -> None:
    long = TALK.dialogue("an old man", "x" * 2500)
    made = request(long, model="kling-v2-6", voices={"an old man": "829"}, **PRO)
    assert made.body["prompt"] == "An old man opens the door."
    assert "voice_list" not in made.body
    assert [one.part for one in made.dropped] == ["dialogue", "voices"]
    assert made.dropped[1].reason == "there was no room for what is said with it"


def test_the_name_of_a_voice_counts_for_the_length() -> None:
    room = 2500 - len(str(TALK.style("s")))
    prompt = TALK.style("s" * (room + 1))
    fits = request(prompt, model="kling-v2-6", **PRO)
    assert len(fits.body["prompt"]) == 2500
    made = request(prompt, model="kling-v2-6", voices={"an old man": "8"}, **PRO)
    assert [one.part for one in made.dropped] == ["style"]
    assert made.dropped[0].reason == "the text had 2513 characters, and 2500 are accepted"


@pytest.mark.parametrize(
    ("voices", "message"),
    [
        ("829", "voices='829' is a str; a mapping of speakers to voices is accepted"),
        ({"a man": 829}, "voices['a man']=829 is an int; str is accepted"),
        ({3: "829"}, "speaker=3 is an int; str is accepted"),
        ({"a man": b"829"}, "voices['a man']=b'829' is a bytes; str is accepted"),
    ],
)
def test_voices_of_another_type_are_refused(voices: object, message: str) -> None:
    assert refused(TALK, WrongTypeError, model="kling-v2-6", voices=voices) == message


def test_an_empty_voice_is_refused() -> None:
    assert refused(TALK, TextError, model="kling-v2-6", voices={"an old man": " "})
    many = {f"man {number}": "8" for number in range(65)}
    assert refused(TALK, model="kling-v2-6", voices=many) == (
        "voices has 65 speakers; up to 64 is accepted by any model"
    )


# ------------------------------------------------------------------ voices of elements
SINGER = Element(video=DANCE, voice="829")


def test_an_element_of_a_video_has_a_voice_of_its_own_at_fal() -> None:
    prompt = MAN.subject("@mara").action("sings")
    made = request(prompt, model="fal-ai/kling-video/v3", references={"mara": SINGER})
    assert made.body["prompt"] == "@Element1 sings."
    assert made.body["elements"] == [{"video_url": DANCE, "voice_id": "829"}]


def test_voices_of_speakers_are_dropped_where_elements_have_them() -> None:
    made = request(TALK, model="fal-ai/kling-video/v3", voices={"an old man": "8"})
    assert [str(one) for one in made.dropped] == [
        "voices: no voices are taken here; Element(video=..., voice=...) is accepted"
    ]


def test_the_voice_of_an_element_is_dropped_where_elements_have_none() -> None:
    numbered = {"mara": Element("8801", voice="829")}
    made = request(MAN, model="kling-v3", references=numbered)
    assert made.dropped == (Omission("voices", (("mara", "829"),), "elements have no voice here"),)
    assert made.body["element_list"] == [{"element_id": 8801}]


def test_elements_of_videos_that_are_refused() -> None:
    pictured = Element(front=FIRST, others=(LAST,), voice="829")
    v3, o1 = "fal-ai/kling-video/v3", "fal-ai/kling-video/o1"
    assert refused(MAN, model=v3, references={"mara": pictured}).endswith(
        "has a voice without a video; Element(video=..., voice=...) is accepted here"
    )
    assert refused(FOX, model=o1, references={"mara": SINGER}).endswith(
        "has a video; Element(front=..., others=(...)) is accepted here"
    )
    assert refused(MAN, model=v3, references={"mara": SINGER._replace(front=FIRST)}).endswith(
        "has pictures and a video; one of the two is accepted"
    )
    assert refused(MAN, model=v3, references={"a": SINGER, "b": SINGER}) == (
        "references has 2 elements with a video; up to 1 is accepted"
    )
    pictures: dict[str, Any] = {f"p{number}": FIRST for number in range(4)}
    o3 = "fal-ai/kling-video/o3"
    assert refused(FOX, model=o3, references={"mara": SINGER, **pictures}) == (
        "5 pictures and elements together are too many with an element of a video; up to 4 is "
        f"accepted (at model={o3!r})"
    )
    assert refused(MAN, model=v3, references={"mara": Element(video="a.mp4")}) == (
        "references['mara']='a.mp4' cannot be fetched; an http address is accepted"
    )


# ------------------------------------------------------------------ videos
STEPS = Prompt().subject("a dancer").action("moves as in @dance")


@pytest.mark.parametrize(
    ("model", "fields"),
    [
        (
            "kling-v3-omni",
            {"video_list": [{"video_url": DANCE, "refer_type": "feature"}]},
        ),
        (
            "kwaivgi/kling-o1",
            {"reference_video": DANCE, "video_reference_type": "feature"},
        ),
        ("kwaivgi/kling-v4.0", {"reference_videos": [DANCE]}),
        ("fal-ai/kling-video/o1", {"video_url": DANCE}),
        ("fal-ai/kling-video/v4", {"video_urls": [DANCE]}),
    ],
)
def test_a_video_to_follow_has_its_field_at_each_target(
    model: str, fields: dict[str, object]
) -> None:
    made = request(STEPS, model=model, aspect="1:1", references=FOLLOW)
    text = made.body.pop("prompt")
    assert {name: made.body[name] for name in fields} == fields
    assert text.startswith(("A dancer moves as in <<<video_1>>>", "A dancer moves as in @"))


def test_names_of_videos_are_those_of_each_target() -> None:
    for model, text in (
        ("kling-video-o1", "<<<video_1>>>"),
        ("kling-o1", "@dance"),
        ("kwaivgi/kling-v3-omni-video", "<<<video_1>>>"),
        ("kwaivgi/kling-v4.0", "@video_1"),
        ("fal-ai/kling-video/o3", "@Video1"),
    ):
        made = request(STEPS, model=model, aspect="1:1", references=FOLLOW)
        assert f"A dancer moves as in {text}." in made.json


@pytest.mark.parametrize(
    ("model", "fields"),
    [
        (
            "kling-video-o1",
            {"video_list": [{"video_url": DANCE, "refer_type": "base"}]},
        ),
        ("kwaivgi/kling-o1", {"reference_video": DANCE, "video_reference_type": "base"}),
        ("kwaivgi/kling-v4.0", {"base_video": DANCE}),
        ("fal-ai/kling-video/o3", {"video_url": DANCE}),
    ],
)
def test_a_video_to_change_has_its_field_at_each_target(
    model: str, fields: dict[str, object]
) -> None:
    body = request(STEPS, model=model, references=EDIT).body
    assert {name: body[name] for name in fields} == fields


def test_endpoints_of_fal_are_apart_for_videos_to_follow_and_to_change() -> None:
    o3 = "fal-ai/kling-video/o3"
    followed = request(STEPS, model=o3, references=FOLLOW, mode=Mode.PRO)
    assert followed.endpoint == f"{o3}/pro/video-to-video/reference"
    changed = request(STEPS, model=o3, references=EDIT)
    assert changed.endpoint == f"{o3}/standard/video-to-video/edit"
    assert request(STEPS, model=o3, references=FOLLOW, aspect="auto").body["aspect_ratio"] == "auto"


def test_contents_of_the_second_generation_say_what_a_video_is_for() -> None:
    followed = request(STEPS, model="kling-3.0-omni", references=FOLLOW)
    assert followed.body["contents"][1] == {"type": "feature_video", "url": DANCE, "id": "dance"}
    assert followed.body["settings"] == {"multi_shot": True}
    assert followed.warnings == (
        "beside a video to follow this model may cut between shots, and that cannot be switched "
        "off",
    )
    changed = request(STEPS, model="kling-3.0-omni", references=EDIT)
    assert changed.body["contents"][1] == {"type": "base_video", "url": DANCE, "id": "dance"}
    assert changed.body["settings"] == {"multi_shot": False}
    assert changed.warnings == ()
    shots = [Shot(STEPS, 2), Shot(FOX, 3)]
    assert request(shots, model="kling-3.0-omni", references=FOLLOW).warnings == ()


@pytest.mark.parametrize(
    ("model", "field", "words"),
    [
        ("kling-o1", "audio", {True: "original", False: "off"}),
        ("kwaivgi/kling-o1", "keep_original_sound", {True: True, False: False}),
        ("fal-ai/kling-video/o1", "keep_audio", {True: True, False: False}),
    ],
)
def test_the_sound_of_a_video_is_kept_or_not(
    model: str, field: str, words: dict[bool, object]
) -> None:
    for kept, word in words.items():
        video = {"dance": Video(DANCE, sound=kept)}
        body = request(STEPS, model=model, references=video).body
        assert body.get("settings", body)[field] == word
    assert field not in request(STEPS, model=model, references=FOLLOW).body.get("settings", {})


def test_the_sound_of_a_video_of_the_first_generation_is_kept_or_not() -> None:
    for kept, word in ((True, "yes"), (False, "no")):
        video = {"dance": Video(DANCE, edit=True, sound=kept)}
        body = request(STEPS, model="kling-v3-omni", references=video).body
        assert body["video_list"] == [
            {"video_url": DANCE, "refer_type": "base", "keep_original_sound": word}
        ]


def test_a_word_on_the_sound_of_a_video_is_dropped_where_it_has_no_field() -> None:
    video = {"dance": Video(DANCE, sound=False)}
    made = request(STEPS, model="kwaivgi/kling-v4.0", references=video)
    assert made.dropped == (
        Omission("sound of the video", False, "this model has no field for it"),  # noqa: FBT003
    )


def test_a_video_to_change_settles_length_and_ratio_in_the_first_generation() -> None:
    made = request(STEPS, model="kling-v3-omni", seconds=5, aspect="1:1", references=EDIT)
    assert made.dropped == (
        Omission("seconds", 5, "the video settles it"),
        Omission("aspect", "1:1", "the video settles it"),
    )
    assert not made.body.keys() & {"duration", "aspect_ratio"}


def test_a_video_to_follow_lets_the_first_omni_model_take_any_length() -> None:
    made = request(STEPS, model="kling-video-o1", seconds=7, aspect="1:1", references=FOLLOW)
    assert made.body["duration"] == "7"


def test_videos_that_are_refused() -> None:
    framed = STEPS.image(FIRST)
    tailed = STEPS.image(FIRST, end=LAST)
    assert refused(STEPS, model="kling-3.0", references=FOLLOW) == (
        "model='kling-3.0' does not take a video to follow; kling-o1, kling-3.0-omni is accepted"
    )
    assert refused(STEPS, model="kling-v3-omni", aspect="1:1", sound=True, references=FOLLOW) == (
        "a video to follow does not go with sound; one of the two is accepted "
        "(at model='kling-v3-omni')"
    )
    assert refused(STEPS, model="kling-v3-omni", references=FOLLOW).startswith(
        "aspect=None is not taken by model='kling-v3-omni' without a first frame or a video to "
    )
    for model in ("kling-v3-omni", "kling-video-o1", "kling-3.0-omni", "kling-o1"):
        assert refused(framed, model=model, references=EDIT) == (
            "a video to change does not go with a first frame; one of the two is accepted "
            f"(at model={model!r})"
        )
    assert refused(tailed, model="kling-o1", references=FOLLOW) == (
        "a video to follow does not go with an end image; one of the two is accepted "
        "(at model='kling-o1')"
    )
    loud = {"dance": Video(DANCE, sound=True)}
    assert refused(STEPS, model="kling-3.0-omni", references=loud) == (
        "a video to follow does not go with the sound of a video; one of the two is accepted "
        "(at model='kling-3.0-omni')"
    )
    shots = [Shot(STEPS, 2), Shot(FOX, 3)]
    assert refused(shots, model="kling-3.0-omni", references=EDIT) == (
        "a video to change does not go with several shots; one of the two is accepted "
        "(at model='kling-3.0-omni')"
    )
    assert refused(STEPS, model="fal-ai/kling-video/v4", references=EDIT) == (
        "model='fal-ai/kling-video/v4' does not take a video to change; fal-ai/kling-video/o1, "
        "fal-ai/kling-video/o3 is accepted"
    )


def test_videos_that_are_too_many_are_refused() -> None:
    two = {"dance": Video(DANCE), "walk": Video(DANCE)}
    assert refused(STEPS, model="kling-o1", references=two) == (
        "2 videos are too many for model='kling-o1'; up to 1 is accepted"
    )
    pictures: dict[str, Any] = {f"p{number}": FIRST for number in range(5)}
    for model in ("kling-o1", "kling-3.0-omni", "kling-v3-omni", "kwaivgi/kling-o1"):
        assert refused(STEPS, model=model, aspect="1:1", references={**FOLLOW, **pictures}) == (
            "5 pictures and elements together are too many with a video to follow; up to 4 is "
            f"accepted (at model={model!r})"
        )
    three = {**two, "edit": Video(DANCE, edit=True)}
    body = request(STEPS, model="kwaivgi/kling-v4.0", references=three).body
    assert body["reference_videos"] == [DANCE, DANCE]
    assert body["base_video"] == DANCE


def test_what_a_page_does_not_say_of_videos_is_a_warning() -> None:
    framed = STEPS.image(FIRST)
    made = request(framed, model="kwaivgi/kling-o1", references=EDIT)
    assert made.warnings == (
        "model='kwaivgi/kling-o1' is reported to refuse this: a video to change does not go with "
        "a first frame; one of the two is accepted",
    )
    shots = [Shot(STEPS, 2), Shot(FOX, 3)]
    assert "several shots" in request(shots, model="kling-v3-omni", references=EDIT).warnings[0]


@pytest.mark.parametrize(
    "address", ["dance.mp4", "data:video/mp4;base64,aGk=", "aGVsbG8h" * 9, "https://a b"]
)
@pytest.mark.parametrize("model", ["kling-o1", "fal-ai/kling-video/o1", "kwaivgi/kling-o1"])
def test_a_video_must_be_fetched(model: str, address: str) -> None:
    shown = repr(address[:40]) + ("..." if len(address) > 40 else "")
    assert refused(STEPS, model=model, references={"dance": Video(address)}) == (
        f"references['dance']={shown} cannot be fetched; an http address is accepted"
    )


@pytest.mark.parametrize(
    ("video", "message"),
    [
        (Video(5), "references['dance']=5 is an int; str is accepted"),  # type: ignore[arg-type]  # on purpose
        (Video(DANCE, "base"), "edit of references['dance']='base' is a str; True or False is accepted"),  # type: ignore[arg-type]  # on purpose
        (Video(DANCE, sound="on"), "sound of references['dance']='on' is a str; True, False or None is accepted"),  # type: ignore[arg-type]  # on purpose
    ],
)  # fmt: skip
def test_videos_of_another_type_are_refused(video: Video, message: str) -> None:
    assert refused(STEPS, WrongTypeError, model="kling-o1", references={"dance": video}) == message


def test_dialogue_beside_a_video_says_that_no_sound_is_made() -> None:
    talk = STEPS.dialogue("the dancer", "Look")
    made = request(talk, model="kling-v3-omni", aspect="1:1", references=FOLLOW)
    assert made.warnings == (
        "dialogue stands in the text, and no sound is made with a video to follow",
    )
    o1 = request(talk, model="kling-o1", references=FOLLOW)
    assert [str(one) for one in o1.dropped] == [
        "dialogue: a clip from a video has no sound but that of the video"
    ]
    tailed = TALK.image(FIRST, end=LAST)
    assert request(tailed, model="kling-v2-6", mode=Mode.PRO).warnings == (
        "dialogue stands in the text, and no sound is made with an end image",
    )


# ------------------------------------------------------------------ what the first omni model refuses
def test_two_frames_stand_alone_at_the_first_omni_model() -> None:
    tailed = FOX.image(FIRST, end=LAST)
    for model in ("kling-o1", "kling-video-o1"):
        pictured = refused(tailed, model=model, references={"street": LAST})
        assert pictured.startswith("an end image does not go with pictures to refer to; ")
        taught = refused(tailed, model=model, references={"zhang": Element("1")})
        assert taught.startswith("an end image does not go with elements; ")


# ------------------------------------------------------------------ motion
MOTION = MotionControl(DANCE, Facing.VIDEO)


def test_the_motion_of_a_video_in_the_first_generation() -> None:
    made = request(MAN, model="kling-v3", mode=Mode.STANDARD, motion=MOTION._replace(sound=False))
    assert made.endpoint == "/v1/videos/motion-control"
    assert made.body == {
        "model_name": "kling-v3",
        "prompt": "An old man opens the door.",
        "mode": "std",
        "image_url": FIRST,
        "video_url": DANCE,
        "character_orientation": "video",
        "keep_original_sound": "no",
    }


def test_the_motion_of_a_video_in_the_second_generation() -> None:
    made = request(MAN, model="kling-2.6", motion=MOTION._replace(sound=True))
    assert made.endpoint == "/motion-control/kling-2.6"
    assert made.body == {
        "contents": [
            {"type": "prompt", "text": "An old man opens the door."},
            {"type": "image", "url": FIRST},
            {"type": "video", "url": DANCE},
        ],
        "settings": {"character_orientation": "video", "audio": "original"},
    }


def test_the_motion_of_a_video_at_fal() -> None:
    made = request(
        Prompt().image(FIRST), model="fal-ai/kling-video/v2.6", motion=MOTION, mode=Mode.STANDARD
    )
    assert made.endpoint == "fal-ai/kling-video/v2.6/standard/motion-control"
    assert made.body == {
        "image_url": FIRST,
        "video_url": DANCE,
        "character_orientation": "video",
    }
    kept = request(MAN, model="fal-ai/kling-video/v3", motion=MOTION._replace(sound=False))
    assert kept.body["keep_original_sound"] is False


def test_an_element_makes_the_character_face_as_in_the_video() -> None:
    motion = MotionControl(DANCE, Facing.IMAGE)
    zhang = {"zhang": Element("8801")}
    made = request(MAN, model="kling-v3", mode=Mode.PRO, motion=motion, references=zhang)
    assert made.body["character_orientation"] == "video"
    assert made.dropped == (
        Omission("facing", Facing.IMAGE, "with an element a character faces as in the video"),
    )
    assert made.warnings == ("no text names @zhang",)
    alone = {"zhang": Element(front=FIRST)}
    fal = request(MAN, model="fal-ai/kling-video/v3", motion=MOTION, references=alone)
    assert fal.body["elements"] == [{"frontal_image_url": FIRST}]
    assert fal.dropped == ()


def test_motion_that_is_refused() -> None:
    assert refused(FOX, model="kling-2.6", motion=MOTION) == (
        "model='kling-2.6' takes the motion of a video with a first frame alone; a prompt with "
        ".image(...) is accepted"
    )
    assert refused(MAN, model="kling-v3", motion=MOTION) == (
        "mode=None is not taken by model='kling-v3' at '/v1/videos/motion-control'; Mode.STANDARD "
        "or Mode.PRO is accepted"
    )
    assert refused(MAN, model="kling-v3", mode=Mode.FOUR_K, motion=MOTION) == (
        "mode=Mode.FOUR_K is not taken by model='kling-v3'; Mode.STANDARD or Mode.PRO is accepted"
    )
    assert refused(MAN, model="kling-v1-6", motion=MOTION) == (
        "model='kling-v1-6' does not take the motion of a video; kling-v2-6, kling-v3 is accepted"
    )
    assert refused(MAN.image(FIRST, end=LAST), model="kling-3.0", motion=MOTION) == (
        "model='kling-3.0' does not take an end image with the motion of a video; one of the two "
        "is accepted"
    )
    assert refused(MAN, model="kling-3.0", motion=MOTION, sound=True) == (
        "sound=True is not taken by model='kling-3.0', which makes no sound from a video; False "
        "is accepted"
    )
    two = {"zhang": Element("1"), "wang": Element("2")}
    assert refused(MAN, model="kling-3.0", motion=MOTION, references=two) == (
        "2 elements are too many for model='kling-3.0'; up to 1 is accepted"
    )
    assert refused(MAN, model="kling-3.0", motion=MOTION._replace(video="dance.mp4")) == (
        "motion='dance.mp4' cannot be fetched; an http address is accepted"
    )


@pytest.mark.parametrize(
    ("motion", "message"),
    [
        (DANCE, f"motion={DANCE!r} is a str; MotionControl(video, facing) is accepted"),
        (
            MotionControl(DANCE, "both"),  # type: ignore[arg-type]  # on purpose
            "facing='both' is a str; Facing or 'image' or 'video' is accepted",
        ),
        (MotionControl(None, Facing.VIDEO), "motion=None is a NoneType; str is accepted"),  # type: ignore[arg-type]  # on purpose
        (
            MotionControl(DANCE, Facing.VIDEO, "yes"),  # type: ignore[arg-type]  # on purpose
            "sound of motion='yes' is a str; True, False or None is accepted",
        ),
    ],
)
def test_motion_of_another_type_is_refused(motion: object, message: str) -> None:
    assert refused(MAN, WrongTypeError, model="kling-3.0", motion=motion) == message


def test_a_mode_that_only_motion_has_is_refused_without_motion() -> None:
    assert refused(FOX, model="fal-ai/kling-video/v2.6", mode=Mode.STANDARD) == (
        "mode=Mode.STANDARD is not taken by model='fal-ai/kling-video/v2.6'; Mode.PRO is accepted"
    )


# ------------------------------------------------------------------ what Kling is told besides
def test_options_of_the_first_generation_stand_in_the_body() -> None:
    made = request(
        FOX,
        model="kling-v3",
        callback_url="https://example.org/done",
        external_task_id="fox-1",
        watermark=True,
    )
    assert made.body == {
        "model_name": "kling-v3",
        "prompt": "A red fox crosses a frozen lake.",
        "callback_url": "https://example.org/done",
        "external_task_id": "fox-1",
        "watermark_info": {"enabled": True},
    }


def test_options_of_the_second_generation_stand_apart() -> None:
    made = request(FOX, model="kling-2.6", external_task_id="fox-1", watermark=False)
    assert made.body["options"] == {
        "external_task_id": "fox-1",
        "watermark_info": {"enabled": False},
    }
    assert "options" not in request(FOX, model="kling-2.6").body


def test_an_unknown_model_of_kling_is_told_the_same() -> None:
    made = request(FOX, model="kling-9.0", provider=Provider.KLING, external_task_id="fox-1")
    assert made.body["options"] == {"external_task_id": "fox-1"}


@pytest.mark.parametrize(
    ("model", "word"),
    [("fal-ai/kling-video/v3", "webhook_url="), ("kwaivgi/kling-v2.1", "webhook=")],
)
def test_options_of_kling_are_dropped_elsewhere(model: str, word: str) -> None:
    made = request(
        FOX.image(FIRST),
        model=model,
        callback_url="https://example.org/done",
        external_task_id="fox-1",
        watermark=False,
    )
    assert [str(one) for one in made.dropped] == [
        f"callback_url: it is no part of the body; {word} of the client is accepted",
        "external_task_id: the provider gives the task a name",
        "watermark: this model has no field for it",
    ]


def test_options_that_are_refused() -> None:
    assert refused(FOX, model="kling-v3", callback_url="example.org") == (
        "callback_url='example.org' cannot be fetched; an http address is accepted"
    )
    assert refused(FOX, WrongTypeError, model="kling-v3", watermark=1) == (
        "watermark=1 is an int; True, False or None is accepted"
    )
    assert refused(FOX, WrongTypeError, model="kling-v3", external_task_id=5) == (
        "external_task_id=5 is an int; str is accepted"
    )
    assert refused(FOX, TextError, model="kling-v3", external_task_id="")


# ------------------------------------------------------------------ settings from a fix
def test_what_stood_in_the_text_becomes_a_setting_of_the_request() -> None:
    fixed = fix(Prompt().subject("a red fox").action("crosses a frozen lake, 5 seconds, 9:16"))
    made = request(fixed, model="kling-3.0")
    assert made.body["prompt"] == "A red fox crosses a frozen lake."
    assert made.body["settings"] == {"aspect_ratio": "9:16", "duration": 5, "multi_shot": False}
    assert made.dropped == ()


def test_what_a_fix_found_goes_where_the_target_wants_it() -> None:
    fixed = fix(FOX.action("crosses a frozen lake, 10 seconds, 1:1").negative("text"))
    made = request(fixed, model="kling-v2-6")
    assert made.body["duration"] == "10"
    assert made.body["aspect_ratio"] == "1:1"
    assert made.body["negative_prompt"] == "text"
    framed = fix(MAN.action("opens the door, 16:9"))
    assert [str(one) for one in request(framed, model="kling-v2-6").dropped] == [
        "aspect: the clip has the ratio of its first frame"
    ]


def test_what_is_given_beats_what_stood_in_the_text_and_that_is_said() -> None:
    fixed = fix(FOX.action("crosses a frozen lake, 5 seconds, 9:16"))
    made = request(fixed, model="kling-3.0", seconds=7, aspect="9:16")
    assert made.body["settings"]["duration"] == 7
    assert made.dropped == (Omission("seconds", 5.0, "seconds=7 was given as well"),)
    wide = request(fixed, model="kling-3.0", aspect="1:1")
    assert [str(one) for one in wide.dropped] == ["aspect: aspect='1:1' was given as well"]


def test_a_length_that_a_fix_found_and_the_model_refuses_is_an_error() -> None:
    fixed = fix(FOX.action("crosses a frozen lake, 1 minute"))
    assert refused(fixed, model="kling-3.0") == (
        "seconds=60 is not taken by model='kling-3.0'; 3 to 15 is accepted"
    )
    wide = fix(FOX.action("crosses a frozen lake, 2.39:1"))
    assert refused(wide, model="kling-3.0") == (
        "aspect='2.39:1' is not taken by model='kling-3.0'; 16:9 or 9:16 or 1:1 is accepted"
    )


def test_a_length_may_be_a_float_that_is_whole() -> None:
    assert request(FOX, model="kling-3.0", seconds=5.0).body["settings"]["duration"] == 5
    for seconds in (5.5, float("nan"), float("inf")):
        assert refused(FOX, model="kling-3.0", seconds=seconds) == (
            f"seconds={seconds} is no whole number; a whole number of seconds is accepted"
        )
    assert refused(FOX, model="kling-3.0", seconds=1e300) == (
        "seconds=... is out of range; 1 or more is accepted"
    )


def test_a_text_that_was_fixed_brings_its_settings_and_its_negatives() -> None:
    fixed = fix("A 5-second clip of a red fox that trots through snow, no text", negative="blur")
    made = request(fixed, model="kling-v2-6")
    assert made.body["duration"] == "5"
    assert made.body["negative_prompt"] == "blur, text"
    assert "5" not in made.body["prompt"]


def test_a_storyboard_that_was_fixed_is_no_prompt() -> None:
    board = Storyboard().scene(Prompt().subject("a fox").action("runs"))
    message = refused(fix(board), WrongTypeError, model="kling-3.0")
    assert message.endswith("is accepted")


def test_negatives_in_the_text_may_name_a_video() -> None:
    prompt = STEPS.negative("the crowd of @dance")
    made = request(
        prompt,
        model="kling-video-o1",
        aspect="1:1",
        references=FOLLOW,
        negatives=Negation.IN_PROMPT,
    )
    assert made.body["prompt"].endswith("No the crowd of <<<video_1>>>.")


def test_one_speaker_has_one_voice() -> None:
    message = refused(TALK, model="kling-v2-6", voices={"Mara": "1", "mara": "2"})
    assert message == "voices has the speaker 'mara' twice; once is accepted"

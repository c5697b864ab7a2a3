"""From storyboards to requests: every model, frames to fill in, shots, the cast, what is dropped."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from targets import FIRST, LAST, STREET, errors

from kling_prompt import (
    CONTINUE,
    EXTEND,
    MULTI_SHOT,
    Capabilities,
    Character,
    ConflictError,
    Dropped,
    Element,
    Feature,
    KlingPromptError,
    Mode,
    Model,
    Negation,
    Omission,
    Prompt,
    Provider,
    StartEnd,
    Storyboard,
    Take,
    Task,
    UnknownWordError,
    WrongTypeError,
    known_models,
    request,
)
from kling_prompt.story._abilities import Abilities, abilities, most_of_shots
from kling_prompt.strategies import prompts

FOX = Prompt().subject("a red fox").action("crosses a frozen lake")
LOOKS, DIGS = FOX.action("looks up"), FOX.action("digs in the snow")
CHAIN = (
    Storyboard(Prompt().negative("text"))
    .scene(FOX.image(FIRST))
    .scene(LOOKS, join=CONTINUE)
    .scene(DIGS, join=StartEnd("rose.png"))
)
FOUND = {"last_frame_0": STREET, "last_frame_1": STREET, "rose.png": LAST}
SHOTS = Storyboard().scene(FOX, seconds=3).scene(LOOKS, seconds=2, join=MULTI_SHOT)
MODELS = [pytest.param(one, id=one.name.replace("/", ".")) for one in known_models()]


def best(model: Capabilities) -> Mode | None:
    """The best mode that a model has, as end frames need it."""
    known = {mode for form in model.forms for mode, _ in form.modes}
    return next((mode for mode in (Mode.PRO, Mode.STANDARD) if mode in known), None)


def taken(board: Storyboard, model: str, **options: Any) -> tuple[Take, ...]:  # noqa: ANN401  (any)
    return board.requests(model=model, **options)


def refused(board: Storyboard, model: str, **options: Any) -> str:  # noqa: ANN401  (any)
    """The message of the error that the requests raise."""
    with pytest.raises(KlingPromptError) as caught:
        taken(board, model, **options)
    return str(caught.value)


def dropped(take: Take) -> list[tuple[str, str]]:
    return [(one.part, one.reason) for one in take.request.dropped]


# ------------------------------------------------------------------ all models
@pytest.mark.parametrize("model", MODELS)
def test_three_scenes_become_three_bodies_at_every_model(model: Capabilities) -> None:
    made = taken(CHAIN, model.name, aspect="16:9", mode=best(model))
    assert [take.generation.scenes for take in made] == [(0,), (1,), (2,)]
    for take in made:
        assert errors(take.request.filled(FOUND), model.name) == []


@pytest.mark.parametrize("model", MODELS)
def test_every_scene_starts_from_its_frame_at_every_model(model: Capabilities) -> None:
    made = taken(CHAIN, model.name, aspect="16:9", mode=best(model))
    assert FIRST in made[0].request.json
    assert made[1].request.placeholders == ("last_frame_0",)
    assert made[2].request.placeholders[0] == "last_frame_1"


@pytest.mark.parametrize("model", MODELS)
def test_the_end_frame_is_carried_or_dropped_at_every_model(model: Capabilities) -> None:
    end = taken(CHAIN, model.name, aspect="16:9", mode=best(model))[2]
    told = [one.part for one in end.request.dropped]
    assert ("rose.png" in end.request.placeholders) is ("end frame 'rose.png'" not in told)
    able = any(form.takes(Feature.END) for form in model.forms)
    assert ("rose.png" in end.request.placeholders) is able


@pytest.mark.parametrize("model", MODELS)
def test_what_is_kept_out_is_carried_or_dropped_at_every_model(model: Capabilities) -> None:
    for take in taken(CHAIN, model.name, aspect="16:9", mode=best(model)):
        told = [one.part for one in take.request.dropped]
        assert ("negative" in told) is ("negative_prompt" not in take.request.body)


@pytest.mark.parametrize("model", MODELS)
def test_shots_are_one_generation_where_the_model_cuts(model: Capabilities) -> None:
    board = Storyboard().scene(FOX.image(FIRST)).scene(LOOKS, join=MULTI_SHOT)
    board = board.scene(DIGS, join=MULTI_SHOT)
    cuts = any(form.takes(Feature.SHOTS) for form in model.forms)
    if not cuts:  # every clip of its own then needs a frame of its own at some of them
        board = Storyboard(FOX.image(FIRST), scenes=board.scenes)
    made = taken(board, model.name, aspect="16:9", mode=best(model))
    assert [take.generation.scenes for take in made] == (
        [(0, 1, 2)] if cuts else [(0,), (1,), (2,)]
    )
    for take in made:
        assert errors(take.request, model.name) == []


# ------------------------------------------------------------------ one after the other
def test_a_body_has_the_frames_that_are_filled_in() -> None:
    made = taken(CHAIN, "kling-v2-6", mode=Mode.PRO)[2].request
    assert made.placeholders == ("last_frame_1", "rose.png")
    assert made.filled(FOUND).body == {
        "model_name": "kling-v2-6",
        "prompt": "A red fox digs in the snow.",
        "negative_prompt": "text",
        "duration": "5",
        "mode": "pro",
        "image": STREET,
        "image_tail": LAST,
    }
    assert made.filled(FOUND).placeholders == ()


def test_a_filled_request_keeps_all_else() -> None:
    made = taken(CHAIN, "kling-3.0", aspect="16:9", mode=Mode.PRO)[1].request
    ready = made.filled(FOUND)
    assert (ready.dropped, ready.warnings) == (made.dropped, made.warnings)
    assert (ready.endpoint, ready.provider) == (made.endpoint, made.provider)


def test_a_request_without_placeholders_stays_as_it_is() -> None:
    made = request(FOX, model="kling-3.0", seconds=5)
    assert made.placeholders == ()
    assert made.filled({}) == made


def test_a_placeholder_that_is_not_filled_in_is_refused() -> None:
    made = taken(CHAIN, "kling-v2-6", mode=Mode.PRO)[2].request
    with pytest.raises(ConflictError) as caught:
        made.filled({"last_frame_1": STREET})
    message = "'rose.png' is not filled in; an address for each name is accepted"
    assert str(caught.value) == message


def test_an_address_that_the_provider_cannot_open_is_refused() -> None:
    made = taken(CHAIN, "kling-v2-6", mode=Mode.PRO)[1].request
    with pytest.raises(ConflictError, match=r"^last_frame_0='0\.png' cannot be opened by Provider"):
        made.filled({"last_frame_0": "0.png"})


def test_what_is_filled_in_is_a_mapping_of_texts() -> None:
    made = taken(CHAIN, "kling-v2-6", mode=Mode.PRO)[1].request
    with pytest.raises(WrongTypeError, match=r"^found=\[\] .*; a mapping of names is accepted"):
        made.filled([])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(WrongTypeError, match=r"^last_frame_0=3 "):
        made.filled({"last_frame_0": 3})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]


def test_a_clip_that_is_extended_is_filled_in_by_its_id() -> None:
    board = Storyboard().scene(FOX).scene(LOOKS, join=EXTEND)
    made = taken(board, "kling-v1-6")[1].request
    assert (made.endpoint, made.placeholders) == ("/v1/videos/video-extend", ("clip_0",))
    assert made.filled({"clip_0": "8801"}).body["video_id"] == "8801"
    assert [one.part for one in made.dropped] == ["seconds"]


def test_a_clip_is_not_extended_where_the_provider_has_no_form_for_it() -> None:
    board = Storyboard().scene(FOX).scene(LOOKS, join=EXTEND)
    take = taken(board, "kling-v1-6", provider=Provider.FAL)[1]
    assert take.request.placeholders == ("last_frame_0",)
    reason = "fal-ai/kling-video/v1.6 extends no clips; it starts from the last frame"
    assert dropped(take) == [("extension of another scene", reason)]
    assert take.request.dropped[0].value == Dropped(1, "extension of another scene", reason)


def test_a_scene_may_start_from_a_shot_in_the_middle() -> None:
    board = Storyboard().scene(FOX, name="a", seconds=3).scene(LOOKS, seconds=3, join=MULTI_SHOT)
    board = board.scene(DIGS, join=CONTINUE, after="a")
    assert taken(board, "kling-v3")[1].request.placeholders == ("last_frame_0",)


def test_any_name_of_a_picture_is_a_placeholder() -> None:
    name = "my röse; 50% off/?.png"
    made = taken(Storyboard().scene(FOX.image(name)), "kling-v2-6")[0].request
    assert made.placeholders == (name,)
    assert made.filled({name: FIRST}).body["image"] == FIRST


def test_an_end_frame_without_a_first_one_is_dropped() -> None:
    (take,) = taken(Storyboard().scene(FOX, join=StartEnd(LAST)), "kling-3.0", mode=Mode.PRO)
    assert LAST not in take.request.json
    assert dropped(take) == [
        ("the last frame of another scene", "there is no scene before it"),
        (f"end frame {LAST!r}", "an end frame needs a first frame"),
    ]


def test_an_end_frame_is_dropped_where_it_does_not_go_with_shots() -> None:
    board = Storyboard().scene(FOX.image(FIRST), seconds=3)
    board = board.scene(LOOKS, seconds=3, join=MULTI_SHOT).replace(1, LOOKS.image(STREET, end=LAST))
    (take,) = taken(board, "fal-ai/kling-video/v3")
    assert LAST not in take.request.json
    reason = (
        "fal-ai/kling-video/v3 does not take an end image together with a first frame and several "
        "shots"
    )
    assert (f"end frame {LAST!r}", reason) in dropped(take)
    (take,) = taken(board, "kling-3.0", mode=Mode.PRO)
    assert LAST in take.request.json


def test_what_a_picture_of_a_later_shot_shows_is_dropped_with_it() -> None:
    board = SHOTS.replace(1, LOOKS.image(STREET, shows="a fox in the snow"))
    (take,) = taken(board, "kling-v3")
    why = "only the first shot of a generation has a first frame"
    assert [(one.part, one.reason, one.shot) for one in take.request.dropped] == [
        (f"first frame {STREET!r}", why, 2),
        ("image", why, 2),
    ]


def test_a_first_frame_keeps_what_it_shows_and_what_it_becomes() -> None:
    bud = Prompt().image(FIRST, shows="a closed bud", becomes="a rose")
    (take,) = taken(Storyboard().scene(bud), "kling-3.0")
    assert take.request.body == request(bud, model="kling-3.0", seconds=5).body


# ------------------------------------------------------------------ shots and settings
def test_shots_are_in_the_dialect_of_the_target() -> None:
    text = "shot 1, 3, A red fox crosses a frozen lake; shot 2, 2, A red fox looks up;"
    assert taken(SHOTS, "kling-3.0")[0].request.body["prompt"] == text == SHOTS.shots().text
    listed = taken(SHOTS, "kling-v3")[0].request.body["multi_prompt"]
    assert listed == SHOTS.shots().multi_prompt


def test_a_semicolon_in_a_shot_is_refused_where_shots_are_one_text() -> None:
    board = SHOTS.scene(FOX.action("runs; stops"), join=MULTI_SHOT)
    wrong = "a shot has ';' in its text, where it would end the shot; other marks are accepted"
    assert refused(board, "kling-3.0") == f"scenes[0:3]: {wrong}"
    assert "runs; stops" in taken(board, "kling-v3")[0].request.json


def test_settings_and_the_place_of_negatives_are_those_of_a_request() -> None:
    board = Storyboard(Prompt().negative("text")).scene(FOX)
    (take,) = taken(
        board, "kling-3.0", aspect="9:16", mode=Mode.PRO, sound=True, negatives=Negation.IN_PROMPT
    )
    assert take.request == request(
        board[0],
        model="kling-3.0",
        seconds=5,
        aspect="9:16",
        mode=Mode.PRO,
        sound=True,
        negatives=Negation.IN_PROMPT,
    )


def test_a_length_that_the_model_does_not_make_is_refused_with_its_scene() -> None:
    board = Storyboard().scene(FOX).scene(FOX, seconds=7)
    assert refused(board, "kling-v2-6") == (
        "scenes[1]: seconds=7 is not taken by model='kling-v2-6'; 5 or 10 is accepted"
    )


def test_a_length_that_is_no_whole_number_is_refused_with_its_scene() -> None:
    assert refused(Storyboard().scene(FOX, seconds=4.5), "kling-3.0") == (
        "scenes[0]: shot 1: seconds=4.5 is no whole number; whole seconds are accepted in one "
        "generation"
    )


def test_an_option_that_does_not_exist_is_refused() -> None:
    with pytest.raises(UnknownWordError, match=r"^option of a storyboard='sond' .*'sound'\?$"):
        taken(CHAIN, "kling-3.0", sond=True)


def test_no_scenes_make_no_requests() -> None:
    assert taken(Storyboard(), "kling-3.0") == ()


def test_a_model_that_is_in_no_table_passes_with_a_warning() -> None:
    made = taken(CHAIN, "kling-v9")
    assert [take.request.placeholders for take in made] == [
        (),
        ("last_frame_0",),
        ("last_frame_1", "rose.png"),
    ]
    assert all(len(take.request.warnings) == 1 for take in made)


# ------------------------------------------------------------------ the cast
def cast(**given: Any) -> Storyboard:  # noqa: ANN401  (any)
    """A board with one character that appears in its only scene."""
    zhang = Character("zhang", "the dancer @zhang", **given)
    return Storyboard(cast=[zhang]).scene(Prompt().subject(zhang).action("turns"))


def test_a_picture_of_a_character_is_called_by_its_name() -> None:
    (take,) = taken(cast(images=[STREET]), "kling-v3-omni", aspect="16:9")
    assert take.request.body["prompt"] == "The dancer <<<image_1>>> turns."
    assert take.request.body["image_list"] == [{"image_url": STREET}]
    assert (take.request.dropped, take.request.warnings) == ((), ())


def test_an_element_is_found_by_its_number_at_kling() -> None:
    (take,) = taken(cast(elements=["8801"]), "kling-v3-omni", aspect="16:9")
    assert take.request.body["element_list"] == [{"element_id": 8801}]


def test_an_element_is_found_by_the_name_that_is_given() -> None:
    elements = {"face": Element(front=FIRST, others=(LAST,))}
    board = cast(elements=["face"])
    (take,) = taken(board, "fal-ai/kling-video/o1", elements=elements)
    assert take.request.body["prompt"] == "The dancer @Element1 turns."


def test_an_element_that_nobody_knows_is_dropped() -> None:
    (take,) = taken(cast(elements=["face"]), "kling-v3-omni", aspect="16:9")
    why = "nobody knows it; elements={'face': Element(...)} says what it is"
    assert dropped(take) == [("elements", why)]


def test_pictures_are_dropped_where_the_model_has_no_place_for_them() -> None:
    (take,) = taken(cast(images=[STREET]), "kling-v2-6")
    assert take.request.dropped == (
        Omission("images", STREET, "kling-v2-6 does not take pictures to refer to"),
    )


def test_pictures_are_dropped_where_they_do_not_go_with_an_extension() -> None:
    dancer = Character("dancer", "a dancer", images=[STREET])
    board = Storyboard(cast=[dancer]).scene(Prompt().subject(dancer).action("turns"))
    (_, take) = taken(board.scene(board[0], join=EXTEND), "kling-v1-6")
    why = "kling-v1-6 does not take pictures to refer to in an extension"
    assert ("images", why) in dropped(take)


def test_pictures_beyond_those_that_the_model_takes_are_dropped() -> None:
    images = [f"https://example.org/{number}.png" for number in range(9)]
    (take,) = taken(cast(images=images, elements=["1"]), "kling-v3-omni", aspect="16:9")
    assert len(take.request.body["image_list"]) == 7
    assert [(one.part, one.value, one.reason) for one in take.request.dropped] == [
        ("images", images[7], "kling-v3-omni takes 7 here"),
        ("images", images[8], "kling-v3-omni takes 7 here"),
        ("elements", Element("1"), "kling-v3-omni takes 0 here"),
    ]


def test_elements_beside_a_first_frame_are_as_many_as_the_limit_lets() -> None:
    board = cast(elements=list("1234"))
    board = board.replace(0, board.scenes[0].prompt.image(FIRST))
    (take,) = taken(board, "kling-v3-omni", aspect="16:9")
    assert len(take.request.body["element_list"]) == 3
    assert dropped(take)[0] == ("elements", "kling-v3-omni takes 3 here")


def test_several_pictures_have_numbers_and_a_name_that_cannot_stand_in_a_text_is_a_place() -> None:
    one = Character("zhang", "the dancer @zhang_002", images=[FIRST, LAST])
    two = Character("old man", "the man @cast_000001", images=[STREET, FIRST])
    prompt = Prompt().subject(one).action("watches", two)
    (take,) = taken(Storyboard(cast=[one, two]).scene(prompt), "kling-v3-omni", aspect="16:9")
    said = "The dancer <<<image_2>>> watches the man <<<image_3>>>."
    assert take.request.body["prompt"] == said
    assert take.request.warnings == ("no text names @zhang_001",)


def test_a_picture_and_an_element_may_have_the_same_name_in_two_of_the_cast() -> None:
    one = Character("zhang", "the dancer @zhang", images=[STREET])
    two = Character("wang", "the man @wang", images=[STREET], elements=[STREET])
    prompt = Prompt().subject(one).action("watches", two)
    board = Storyboard(cast=[one, two]).scene(prompt)
    (take,) = taken(board, "kling-v3-omni", aspect="16:9", elements={STREET: Element("8801")})
    assert (
        take.request.body["prompt"] == "The dancer <<<image_1>>> watches the man <<<element_1>>>."
    )


def test_elements_are_given_as_a_mapping() -> None:
    assert refused(CHAIN, "kling-3.0", elements=["1"]).startswith("elements=['1'] ")


# ------------------------------------------------------------------ one table
def test_abilities_are_those_of_the_tables() -> None:
    assert {model: abilities(model)[1:] for model in Model} == {
        Model.KLING_1_6: ((5, 10), True, True, 0),
        Model.KLING_2: ((5, 10), False, False, 0),
        Model.KLING_2_1: ((5, 10), True, False, 0),
        Model.KLING_2_5: ((5, 10), True, False, 0),
        Model.KLING_2_6: ((5, 10), True, False, 0),
        Model.KLING_3: (tuple(range(3, 16)), True, False, 6),
        Model.KLING_4: (tuple(range(3, 31)), True, False, 6),
    }
    assert most_of_shots() == (6, 512)
    assert isinstance(abilities(Model.KLING_2), Abilities)


def test_advice_knows_the_same_of_a_model_as_the_tables() -> None:
    for model in Model:
        assert model.cuts is (abilities(model).shots > 1)


# ------------------------------------------------------------------ the law
@given(st.lists(prompts(), min_size=1, max_size=3), st.sampled_from(["kling-v3", "kling-v2-6"]))
def test_each_request_is_that_of_its_scene(drawn: list[Prompt], model: str) -> None:
    drawn = [FOX | one.without("image") for one in drawn]
    board = Storyboard(scenes=())
    for one in drawn:
        board = board.scene(one)
    made = taken(board, model)
    assert [take.generation.scenes for take in made] == [(at,) for at in range(len(drawn))]
    for take, one in zip(made, drawn, strict=True):
        assert take.request == request(one, model=model, seconds=5)


def test_extension_is_the_task_that_makes_clips_longer() -> None:
    able = {one.name for one in known_models() for f in one.forms if f.task is Task.EXTENSION}
    assert able == {"kling-v1", "kling-v1-5", "kling-v1-6"}


# ------------------------------------------------------------------ voices, and what Kling is told
def test_characters_speak_with_their_voices() -> None:
    mara = Character("mara", "a girl of about ten", wears=["a red coat"], voice="g")
    tom = Character("tom", "an old man", voice="m")
    scene = Prompt().subject(mara).action("waits").dialogue(mara, "Hello").image("a.png")
    board = Storyboard(cast=[mara, tom]).scene(scene)
    (take,) = board.requests(model="kling-v2-6", mode=Mode.PRO, sound=True)
    assert take.request.body["voice_list"] == [{"voice_id": "g"}]
    assert 'The girl<<<voice_1>>> says: "Hello."' in take.request.body["prompt"]
    (other,) = board.requests(model="kling-v3", sound=True)
    assert [one.part for one in other.request.dropped] == ["voices"]
    (silent,) = board.requests(model="kling-v2-6", sound=False)
    assert [str(one) for one in silent.request.dropped] == ["voices: sound=False is asked for"]
    with pytest.raises(ConflictError, match=r"^scenes\[0\]: sound=None does not go with voices; "):
        board.requests(model="kling-v2-6")


def test_all_requests_of_a_board_are_told_what_kling_is_told_besides() -> None:
    board = Storyboard().scene(Prompt().subject("a red fox").action("digs"))
    (take,) = board.requests(
        model="kling-2.6", callback_url="https://example.org/done", watermark=True
    )
    assert take.request.body["options"] == {
        "callback_url": "https://example.org/done",
        "watermark_info": {"enabled": True},
    }

"""Plans: what is generated in which order, what each needs, and what no model can do."""

import pytest

from kling_prompt import (
    CONTINUE,
    EXTEND,
    LEFT,
    MULTI_SHOT,
    Character,
    ConflictError,
    Dropped,
    LeftOut,
    Lens,
    Lighting,
    Match,
    Model,
    Need,
    Pan,
    Prompt,
    Source,
    StartEnd,
    Storyboard,
    WrongTypeError,
)
from kling_prompt.story._cast import says

P = Prompt()
FOX = P.subject("a fox")
RUN, STOP, DIG = FOX.action("runs"), FOX.action("stops"), FOX.action("digs")
EMPTY = Storyboard()


# ------------------------------------------------------------------ generations
def test_no_scenes_need_no_generations() -> None:
    assert EMPTY.plan() == ()


def test_cuts_need_nothing() -> None:
    one, two = EMPTY.scene(RUN).scene(STOP, seconds=10).plan()
    assert (one.scenes, one.prompts, one.seconds, one.needs) == ((0,), (RUN,), 5, ())
    assert (two.scenes, two.prompts, two.seconds, two.needs) == ((1,), (STOP,), 10, ())


def test_going_on_needs_the_last_frame_of_the_scene_before() -> None:
    _, two = EMPTY.scene(RUN).scene(STOP, join=CONTINUE).plan()
    assert two.needs == (Need(Source.LAST_FRAME, generation=0, scene=0),)


def test_going_on_from_a_named_scene_needs_its_last_frame() -> None:
    board = EMPTY.scene(RUN, name="a").scene(STOP).scene(DIG, join=CONTINUE, after="a")
    assert board.plan()[2].needs == (Need(Source.LAST_FRAME, 0, 0),)


def test_a_scene_that_needs_a_later_one_is_made_after_it() -> None:
    board = EMPTY.scene(RUN, join=CONTINUE, after="end").scene(STOP).scene(DIG, name="end")
    plan = board.plan()
    assert [one.scenes for one in plan] == [(2,), (0,), (1,)]
    assert plan[1].needs == (Need(Source.LAST_FRAME, generation=0, scene=2),)


def test_an_extension_needs_the_clip_where_the_model_extends() -> None:
    board = EMPTY.scene(RUN).scene(STOP, join=EXTEND)
    assert board.plan(model=Model.KLING_1_6)[1].needs == (Need(Source.CLIP, 0, 0),)


def test_an_extension_starts_from_the_last_frame_where_the_model_extends_none() -> None:
    two = EMPTY.scene(RUN).scene(STOP, join=EXTEND).plan(model=Model.KLING_3)[1]
    assert two.needs == (Need(Source.LAST_FRAME, 0, 0),)
    assert two.dropped == (
        Dropped(
            1,
            "extension of another scene",
            "Kling 3.0 extends no clips; it starts from the last frame",
        ),
    )


def test_going_on_from_nothing_is_dropped() -> None:
    (one,) = EMPTY.scene(RUN, join=CONTINUE).plan()
    assert one.needs == ()
    assert one.dropped == (
        Dropped(0, "the last frame of another scene", "there is no scene before it"),
    )


def test_going_on_from_a_name_that_nobody_has_is_dropped() -> None:
    (one,) = EMPTY.scene(RUN, join=EXTEND, after="x").plan()
    assert one.dropped == (Dropped(0, "extension of another scene", "no scene is named 'x'"),)


def test_an_image_to_start_from_wins_over_the_last_frame() -> None:
    two = EMPTY.scene(RUN).scene(STOP.image("a.png"), join=CONTINUE).plan()[1]
    assert (two.start, two.needs) == ("a.png", ())
    assert two.dropped == (
        Dropped(1, "the last frame of another scene", "its prompt starts from the image 'a.png'"),
    )


# ------------------------------------------------------------------ first and last frames
def test_a_way_from_start_to_end_starts_from_the_scene_before() -> None:
    two = EMPTY.scene(RUN).scene(STOP, join=StartEnd("b.png")).plan(model=Model.KLING_2_1)[1]
    assert (two.start, two.end) == (None, "b.png")
    assert two.needs == (Need(Source.LAST_FRAME, 0, 0),)
    assert two.dropped == ()


def test_a_way_from_an_image_needs_no_other_scene() -> None:
    board = EMPTY.scene(RUN.image("a.png"), join=StartEnd("b.png"))
    (one,) = board.plan(model=Model.KLING_2_1)
    assert (one.start, one.end, one.needs, one.dropped) == ("a.png", "b.png", (), ())


def test_the_end_of_the_image_of_a_prompt_is_the_end_frame() -> None:
    (one,) = EMPTY.scene(RUN.image("a.png", end="b.png")).plan(model=Model.KLING_3)
    assert (one.start, one.end, one.dropped) == ("a.png", "b.png", ())


def test_an_end_frame_that_the_model_does_not_take_is_dropped() -> None:
    (one,) = EMPTY.scene(RUN.image("a.png"), join=StartEnd("b.png")).plan(model=Model.KLING_2)
    assert one.end is None
    assert one.dropped == (Dropped(0, "end frame 'b.png'", "Kling 2.0 takes none"),)


def test_of_two_end_frames_the_join_has_the_say() -> None:
    board = EMPTY.scene(RUN.image("a.png", end="c.png"), join=StartEnd("b.png"))
    (one,) = board.plan(model=Model.KLING_3)
    assert one.end == "b.png"
    assert one.dropped == (Dropped(0, "end frame 'c.png'", "the join ends with 'b.png'"),)


# ------------------------------------------------------------------ several shots
def test_shots_of_one_generation_are_made_together_where_the_model_cuts() -> None:
    board = EMPTY.scene(RUN, seconds=3).scene(STOP, join=MULTI_SHOT).scene(DIG)
    one, two = board.plan(model=Model.KLING_3)
    assert (one.scenes, one.prompts, one.lengths, one.seconds) == ((0, 1), (RUN, STOP), (3, 5), 8)
    assert two.scenes == (2,)
    assert one.shots().text == "shot 1, 3, A fox runs; shot 2, 5, A fox stops;"


def test_shots_are_clips_of_their_own_where_the_model_does_not_cut() -> None:
    one, two = EMPTY.scene(RUN).scene(STOP, join=MULTI_SHOT).plan(model=Model.KLING_2)
    assert (one.scenes, two.scenes) == ((0,), (1,))
    assert two.dropped == (
        Dropped(
            1,
            "one generation with the scene before",
            "Kling 2.0 makes one shot at a time; it is a clip of its own",
        ),
    )


def test_the_first_scene_has_nobody_to_share_a_generation_with() -> None:
    (one,) = EMPTY.scene(RUN, join=MULTI_SHOT).plan(model=Model.KLING_3)
    assert one.dropped == (
        Dropped(0, "one generation with the scene before", "there is no scene before it"),
    )


def test_a_seventh_shot_starts_another_generation() -> None:
    board = EMPTY.scene(RUN, seconds=1)
    for _ in range(6):
        board = board.scene(STOP, seconds=1, join=MULTI_SHOT)
    one, two = board.plan(model=Model.KLING_3)
    assert (one.scenes, two.scenes) == ((0, 1, 2, 3, 4, 5), (6,))
    assert two.dropped[0].why == "Kling 3.0 makes 6 shots at a time; it is a clip of its own"


def test_shots_beyond_the_longest_clip_start_another_generation() -> None:
    board = EMPTY.scene(RUN, seconds=10).scene(STOP, seconds=10, join=MULTI_SHOT)
    _, two = board.plan(model=Model.KLING_3)
    assert two.dropped[0].why == "20 s are more than the 15 s of Kling 3.0; it is a clip of its own"
    assert len(board.plan(model=Model.KLING_4)) == 1


def test_shots_of_exactly_the_longest_clip_are_one_generation() -> None:
    board = EMPTY.scene(RUN, seconds=10).scene(STOP, seconds=5, join=MULTI_SHOT)
    assert [one.seconds for one in board.plan(model=Model.KLING_3)] == [15]


def test_going_on_from_a_shot_in_the_middle_names_the_scene() -> None:
    board = EMPTY.scene(RUN, name="a", seconds=3).scene(STOP, seconds=3, join=MULTI_SHOT)
    board = board.scene(DIG, join=CONTINUE, after="a")
    assert board.plan(model=Model.KLING_3)[1].needs == (Need(Source.LAST_FRAME, 0, 0),)


def test_frames_inside_a_generation_are_dropped() -> None:
    board = EMPTY.scene(RUN.image("a.png"), join=StartEnd("b.png"), seconds=3)
    board = board.scene(STOP.image("c.png"), join=MULTI_SHOT, seconds=3)
    (one,) = board.plan(model=Model.KLING_3)
    assert (one.start, one.end) == ("a.png", None)
    assert one.dropped == (
        Dropped(0, "end frame 'b.png'", "only the last shot of a generation has an end frame"),
        Dropped(1, "first frame 'c.png'", "only the first shot of a generation has a first frame"),
    )


# ------------------------------------------------------------------ what links two clips
def test_a_match_says_how_one_clip_ends_and_the_next_begins() -> None:
    door = Match(leaving="the camera turns toward the door", entering="through the open door")
    board = EMPTY.scene(RUN.camera(Pan(LEFT))).scene(STOP.scene("in a dim hall"), join=door)
    one, two = board.plan()
    assert str(one.prompts[0]) == (
        "A fox runs. The camera pans left, then the camera turns toward the door."
    )
    assert str(two.prompts[0]) == "A fox stops in a dim hall, through the open door."
    assert (one.needs, two.needs) == ((), ())


def test_a_match_is_the_place_where_a_scene_has_none() -> None:
    door = Match(leaving="turns toward the door", entering="behind the door")
    one, two = EMPTY.scene(RUN).scene(STOP, join=door).plan()
    assert str(one.prompts[0]) == "A fox runs. The camera turns toward the door."
    assert str(two.prompts[0]) == "A fox stops behind the door."


def test_a_match_at_the_beginning_has_nothing_to_leave() -> None:
    door = Match(leaving="turns toward the door", entering="behind the door")
    (one,) = EMPTY.scene(STOP, join=door).plan()
    assert str(one.prompts[0]) == "A fox stops behind the door."
    assert one.dropped == (
        Dropped(0, "'turns toward the door' at the end", "there is no scene before it"),
    )


# ------------------------------------------------------------------ the cast
def test_a_generation_brings_the_pictures_of_those_who_appear_in_it() -> None:
    fox = Character("fox", "a red fox", images=["f1.png", "f2.png"], elements=["fox_1"])
    owl = Character("owl", "an old owl", images=["f2.png", "o.png"])
    board = Storyboard(cast=[fox, owl]).scene(P.subject(fox).action("watches", owl))
    one, two = board.scene(P.subject("a red foxglove sways")).plan()
    assert (one.images, one.elements) == (("f1.png", "f2.png", "o.png"), ("fox_1",))
    assert (two.images, two.elements) == ((), ())


def test_a_plan_wants_a_model() -> None:
    assert EMPTY.plan(model="kling 3.0") == EMPTY.plan(model=Model.KLING_3)
    with pytest.raises(WrongTypeError, match=r"^model=3 is an int; Model or the name of one is"):
        EMPTY.plan(model=3)  # type: ignore[arg-type]


# ------------------------------------------------------------------ shots
def test_a_list_of_shots_has_numbers_and_lengths_as_texts() -> None:
    shots = EMPTY.scene(RUN, seconds=3).scene(STOP).shots()
    assert shots.multi_prompt == [
        {"index": 1, "prompt": "A fox runs.", "duration": "3"},
        {"index": 2, "prompt": "A fox stops.", "duration": "5"},
    ]
    assert shots.multi_prompt is not shots.multi_prompt
    assert shots.seconds == 8
    assert shots.left_out == ()


def test_a_semicolon_would_end_a_shot_and_is_refused_where_shots_are_one_text() -> None:
    shots = EMPTY.scene(P.action("runs; stops")).shots()
    with pytest.raises(ConflictError) as error:
        assert shots.text
    assert str(error.value) == (
        "a shot has ';' in its text, where it would end the shot; other marks are accepted"
    )
    assert shots.multi_prompt[0]["prompt"] == "Runs; stops."


def test_a_long_shot_loses_whole_parts_the_least_important_first() -> None:
    long = "lit by a single candle that stands on a windowsill " * 10
    prompt = RUN.lens(Lens.WIDE_ANGLE).lighting(long).scene("in a forest").negative("text")
    shots = EMPTY.scene(prompt).shots()
    assert shots.texts == ("A fox runs in a forest.",)
    without = len(str(prompt.without("lens")))
    assert [(left.part, left.why) for left in shots.left_out] == [
        ("negative", "a shot has no field for what to keep out"),
        ("lens", f"the text had {len(str(prompt))} characters, and 512 are accepted"),
        ("lighting", f"the text had {without} characters, and 512 are accepted"),
    ]
    assert shots.left_out[0] == LeftOut(1, "negative", "text", shots.left_out[0].why)
    assert shots.left_out[1].text == "A wide-angle lens."


def test_nothing_is_left_out_once_a_shot_fits() -> None:
    long = "in the style of an old woodcut with deep black lines " * 10
    shots = EMPTY.scene(RUN.lens(Lens.WIDE_ANGLE).style(long).lighting(Lighting.DIM)).shots()
    assert [left.part for left in shots.left_out] == ["lens", "style"]
    assert shots.texts == ("A fox runs. Dim shadowy light.",)


def test_parts_go_in_the_order_of_their_weight() -> None:
    prompt = RUN.camera("my camera turns " + "and turns " * 60)
    parts = "shot lighting style mood palette pace angle viewpoint genre effect focus"
    for part in f"{parts} composition film lens".split():
        prompt = getattr(prompt, part)(f"my {part}")
    assert [left.part for left in EMPTY.scene(prompt).shots().left_out] == (
        """effect composition film genre pace focus lens palette mood style viewpoint angle lighting
        shot camera""".split()
    )


def test_a_character_is_told_at_both_ends_of_a_text() -> None:
    assert says("a fox", "a fox")
    assert says("meet a fox", "a fox")
    assert not says("meet a foxy", "a fox")
    assert not says("panda fox", "a fox")
    assert says("a foxy dog and a fox", "a fox")


def test_a_subject_and_an_action_that_are_too_long_are_refused() -> None:
    with pytest.raises(ConflictError) as error:
        EMPTY.scene(RUN).scene(FOX.action("runs " * 120)).shots()
    assert str(error.value) == (
        "the text of shot 2 has 606 characters with subject, action and scene alone; "
        "up to 512 is accepted"
    )


def test_no_scenes_make_no_shots() -> None:
    with pytest.raises(ConflictError) as error:
        EMPTY.shots()
    assert str(error.value) == ("there are no scenes for one generation; 1 to 6 shots are accepted")


def test_seven_scenes_are_too_many_shots() -> None:
    board = EMPTY
    for _ in range(7):
        board = board.scene(RUN)
    with pytest.raises(ConflictError, match=r"^7 scenes are too many for one generation; 1 to 6"):
        board.shots()


def test_a_shot_of_half_a_second_is_refused() -> None:
    with pytest.raises(ConflictError) as error:
        EMPTY.scene(RUN, seconds=2.5).shots()
    assert str(error.value) == (
        "shot 1: seconds=2.5 is no whole number; whole seconds are accepted in one generation"
    )


def test_a_shot_that_says_nothing_is_refused() -> None:
    with pytest.raises(ConflictError, match=r"^shot 1 says nothing; a prompt with a text is"):
        EMPTY.scene(P).shots()


def test_sources_print_as_they_are_written() -> None:
    assert repr(Source.CLIP) == "Source.CLIP"

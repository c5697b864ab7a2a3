"""Storyboards: how scenes are put together, and what is refused."""

from collections.abc import Callable

import pytest
from work import calls

from kling_prompt import (
    CONTINUE,
    CUT,
    EXTEND,
    MULTI_SHOT,
    Character,
    Clip,
    ConflictError,
    Join,
    Match,
    Mood,
    Prompt,
    StartEnd,
    Storyboard,
    TextError,
    WrongTypeError,
    fix,
    lint,
)

P = Prompt()
RUN, STOP, REST = P.action("runs"), P.action("stops"), P.action("rests")
LOOK = P.mood(Mood.QUIET)
BOARD = Storyboard(LOOK).scene(RUN, seconds=3).scene(STOP).scene(REST, seconds=10, join=CONTINUE)


def message(error: pytest.ExceptionInfo[BaseException]) -> str:
    return str(error.value)


# ------------------------------------------------------------------ scenes
def test_a_scene_lasts_five_seconds_and_starts_on_its_own_unless_it_says_otherwise() -> None:
    assert BOARD.scenes[1] == Clip(STOP, seconds=5, join=CUT, intent=None, name=None, after=None)


def test_the_look_lies_under_every_scene() -> None:
    assert [str(prompt) for prompt in BOARD] == [
        "Runs. A quiet mood.",
        "Stops. A quiet mood.",
        "Rests. A quiet mood.",
    ]


def test_a_scene_may_say_something_else_than_the_look() -> None:
    assert BOARD.scene(RUN.mood(Mood.TENSE))[3] == RUN.mood(Mood.TENSE)


def test_seconds_are_the_length_of_all_scenes() -> None:
    assert BOARD.seconds == 18
    assert Storyboard().seconds == 0
    assert BOARD.scene(RUN, seconds=2.5).seconds == 20.5


def test_a_whole_number_of_seconds_is_kept_as_one() -> None:
    assert repr(Clip(RUN, seconds=7.0).seconds) == "7"


def test_a_slice_is_a_storyboard() -> None:
    assert BOARD[1:] == Storyboard(LOOK).scene(STOP).scene(REST, seconds=10, join=CONTINUE)
    assert BOARD[::-1].scenes == tuple(reversed(BOARD.scenes))


def test_an_index_beyond_the_end_is_an_index_error() -> None:
    with pytest.raises(IndexError):
        BOARD[3]


def test_inserting_puts_a_scene_before_another() -> None:
    clip = Clip(P.action("jumps"))
    assert [scene.prompt for scene in BOARD.insert(1, clip).scenes] == [
        RUN,
        clip.prompt,
        STOP,
        REST,
    ]
    assert BOARD.insert(3, clip).scenes[3] == clip
    assert BOARD.insert(-1, clip).scenes[3] == clip


def test_replacing_with_a_prompt_keeps_length_and_join() -> None:
    assert BOARD.replace(2, RUN).scenes[2] == Clip(RUN, seconds=10, join=CONTINUE)
    assert BOARD.replace(-1, Clip(RUN)).scenes[2] == Clip(RUN)


def test_a_moved_scene_has_the_place_that_was_asked_for() -> None:
    assert [scene.prompt for scene in BOARD.move(0, 2).scenes] == [STOP, REST, RUN]
    assert [scene.prompt for scene in BOARD.move(2, 0).scenes] == [REST, RUN, STOP]


def test_reordering_names_every_scene_once() -> None:
    assert [scene.prompt for scene in BOARD.reorder([2, 0, 1]).scenes] == [REST, RUN, STOP]


def test_scenes_are_taken_out_by_their_places() -> None:
    assert [scene.prompt for scene in BOARD.without(0, -1).scenes] == [STOP]


def test_a_preset_fills_what_the_look_leaves_open() -> None:
    base = P.mood(Mood.TENSE).negative("text")
    assert BOARD.preset(base).look == LOOK.negative("text")


def test_another_board_keeps_the_rest() -> None:
    assert BOARD.__replace__(look=P) == Storyboard(scenes=BOARD.scenes)
    assert BOARD.__replace__(scenes=()) == Storyboard(LOOK)


def test_a_board_prints_its_scenes_with_number_and_length() -> None:
    assert str(BOARD[:2].scene(RUN, seconds=2.5)) == (
        "Scene 1 (3 s): Runs. A quiet mood.\n"
        "Scene 2 (5 s): Stops. A quiet mood.\n"
        "Scene 3 (2.5 s): Runs. A quiet mood."
    )


def test_a_representation_leaves_out_defaults() -> None:
    cast = (Character("fox", "a red fox"),)
    board = Storyboard(LOOK, cast=cast).scene(RUN).scene(STOP, seconds=7, join=CONTINUE)
    assert repr(board) == (
        "Storyboard(look=Prompt().mood(Mood.QUIET), cast=(Character('fox', 'a red fox'),))"
        ".scene(Prompt().action('runs'))"
        ".scene(Prompt().action('stops'), seconds=7, join=CONTINUE)"
    )
    assert repr(Storyboard()) == "Storyboard()"
    assert repr(Clip(RUN, intent="a dream")) == "Clip(Prompt().action('runs'), intent='a dream')"


def test_a_board_does_not_change() -> None:
    with pytest.raises(AttributeError):
        BOARD.look = P  # type: ignore[misc]


def test_ten_thousand_scenes_are_no_burden() -> None:
    board = Storyboard(LOOK)
    for _ in range(10_000):
        board = board.scene(RUN, join=CONTINUE)
    plan = board.plan()
    assert len(plan) == len(list(board)) == 10_000
    assert board.seconds == 50_000


@pytest.mark.parametrize("job", [lint, fix, Storyboard.plan, str, repr])
def test_work_grows_with_the_number_of_scenes(job: Callable[[Storyboard], object]) -> None:
    mara = Character("mara", "a girl of about ten", wears=["a red coat"])
    she = Clip(P.subject("She").action("lifts the girl's stunning hat, 10 seconds"))
    shown = Clip(P.subject(mara).action("runs"))
    few = Storyboard(LOOK, cast=[mara], scenes=[shown, *[she] * 20])
    many = Storyboard(LOOK, cast=[mara], scenes=[shown, *[she] * 80])
    job(few)
    assert calls(lambda: job(many)) < 6 * calls(lambda: job(few))


def test_work_grows_with_the_length_of_a_script() -> None:
    scene = "Scene 1 (5s): A fox runs.\nCamera: slow pan left\n| a | b |\n\n"
    few, many = scene * 20, scene * 80
    Storyboard.read(few)
    assert calls(lambda: Storyboard.read(many)) < 6 * calls(lambda: Storyboard.read(few))


# ------------------------------------------------------------------ joins
def test_joins_print_as_they_are_written() -> None:
    door = Match(leaving="turns to the door", entering="through the door")
    assert [repr(join) for join in (CUT, EXTEND, MULTI_SHOT, StartEnd("b.png"), door)] == [
        "CUT",
        "EXTEND",
        "MULTI_SHOT",
        "StartEnd('b.png')",
        "Match(leaving='turns to the door', entering='through the door')",
    ]
    assert [str(join) for join in Join] == ["cut", "continue", "extend", "multi-shot"]


def test_joins_with_parameters_make_others_of_their_kind() -> None:
    door = Match(leaving="turns to the door", entering="through the door")
    assert StartEnd("a.png").__replace__(end="b.png") == StartEnd("b.png")
    assert door.__replace__(entering="out of the gate") == Match(
        leaving="turns to the door", entering="out of the gate"
    )


def test_a_match_takes_characters() -> None:
    door = Character("door", "an oak door")
    assert Match(leaving=door, entering=door) == Match(
        leaving="an oak door", entering="an oak door"
    )


def test_a_join_by_its_name_is_refused_with_the_join_that_is_meant() -> None:
    with pytest.raises(WrongTypeError) as error:
        Clip(RUN, join="multi-shot")  # type: ignore[arg-type]
    assert message(error) == (
        "join='multi-shot' is a str; CUT, CONTINUE, EXTEND, MULTI_SHOT, StartEnd(...) or "
        "Match(...) is accepted; did you mean MULTI_SHOT?"
    )


def test_a_class_as_a_join_is_refused_with_the_call_that_is_meant() -> None:
    with pytest.raises(WrongTypeError, match=r"did you mean StartEnd\(\.\.\.\)\?$"):
        Clip(RUN, join=StartEnd)  # type: ignore[arg-type]


def test_any_other_join_is_refused() -> None:
    with pytest.raises(
        WrongTypeError, match=r"^join=7 is an int; .* or Match\(\.\.\.\) is accepted$"
    ):
        Clip(RUN, join=7)  # type: ignore[arg-type]


# ------------------------------------------------------------------ what is refused
@pytest.mark.parametrize(
    ("seconds", "wrong"),
    [
        (0, "seconds=0 is out of range; a number above 0, up to 3600 is accepted"),
        (-1, "seconds=-1 is out of range; a number above 0, up to 3600 is accepted"),
        (10**9, "seconds=1000000000 is out of range; a number above 0, up to 3600 is accepted"),
        (10**100, "seconds=... is out of range; a number above 0, up to 3600 is accepted"),
        (
            float("nan"),
            "seconds=nan is no length of time; a number above 0, up to 3600 is accepted",
        ),
        (
            float("inf"),
            "seconds=inf is no length of time; a number above 0, up to 3600 is accepted",
        ),
        (True, "seconds=True is a bool; a number above 0, up to 3600 is accepted"),
        ("5", "seconds='5' is a str; a number above 0, up to 3600 is accepted"),
    ],
)
def test_an_impossible_length_is_refused(seconds: float, wrong: str) -> None:
    with pytest.raises((ConflictError, WrongTypeError)) as error:
        Storyboard().scene(RUN, seconds=seconds)
    assert message(error) == wrong


def test_a_text_as_a_scene_is_refused() -> None:
    with pytest.raises(WrongTypeError) as error:
        Storyboard().scene("runs")  # type: ignore[arg-type]
    assert message(error) == (
        "prompt='runs' is a str; Prompt is accepted; did you mean Prompt().action('runs')?"
    )


def test_a_number_as_a_scene_is_refused() -> None:
    with pytest.raises(WrongTypeError, match=r"^prompt=7 is an int; Prompt is accepted$"):
        Clip(7)  # type: ignore[arg-type]


def test_a_prompt_as_a_clip_is_refused_with_the_clip_that_is_meant() -> None:
    with pytest.raises(WrongTypeError) as error:
        Storyboard(scenes=[RUN])  # type: ignore[list-item]
    assert message(error).endswith(
        "is a Prompt; Clip is accepted; did you mean Clip(Prompt().action('runs'))?"
    )


def test_one_clip_as_all_scenes_is_refused() -> None:
    with pytest.raises(WrongTypeError, match=r"is a Clip; a tuple of Clip is accepted$"):
        Storyboard(scenes=Clip(RUN))  # type: ignore[arg-type]


def test_anything_but_a_clip_is_no_scene() -> None:
    with pytest.raises(WrongTypeError, match=r"^clip=7 is an int; Clip is accepted$"):
        BOARD.insert(0, 7)  # type: ignore[arg-type]


def test_a_look_that_is_no_prompt_is_refused() -> None:
    with pytest.raises(WrongTypeError, match=r"^look='noir' is a str; Prompt is accepted$"):
        Storyboard("noir")  # type: ignore[arg-type]


def test_a_cast_of_texts_is_refused() -> None:
    with pytest.raises(WrongTypeError, match=r"^cast='mara' is a str; Character is accepted$"):
        Storyboard(cast=["mara"])  # type: ignore[list-item]


def test_the_same_name_twice_in_the_cast_is_refused() -> None:
    with pytest.raises(ConflictError) as error:
        Storyboard(cast=[Character("mara", "a girl"), Character("mara", "a woman")])
    assert message(error) == "cast has the name 'mara' twice; a name for each is accepted"


def test_the_same_name_for_two_scenes_is_refused() -> None:
    with pytest.raises(ConflictError) as error:
        Storyboard().scene(RUN, name="cave").scene(STOP, name="cave")
    assert message(error) == (
        "name='cave' is the name of scenes[0] already; another name is accepted"
    )


def test_scenes_that_start_from_each_other_are_refused() -> None:
    with pytest.raises(ConflictError) as error:
        Storyboard().scene(RUN, name="a", join=CONTINUE, after="b").scene(
            STOP, name="b", join=CONTINUE, after="a"
        )
    assert message(error) == (
        "scenes start from each other in a circle: a -> b -> a; "
        "a chain with a beginning is accepted"
    )


def test_a_circle_through_one_generation_is_refused() -> None:
    with pytest.raises(ConflictError, match=r"circle: scenes\[0\] -> b -> scenes\[0\];"):
        Storyboard().scene(RUN, join=CONTINUE, after="b").scene(STOP, name="b", join=MULTI_SHOT)


def test_a_long_circle_is_cut_short_in_the_message() -> None:
    scenes = [Clip(RUN, name=f"s{at}", join=CONTINUE) for at in range(1, 9)]
    with pytest.raises(ConflictError) as error:
        Storyboard(scenes=[Clip(RUN, name="s0", join=CONTINUE, after="s8"), *scenes])
    assert "circle: s0 -> s8 -> s7 -> s6 -> s5 -> ...;" in message(error)


def test_a_scene_cannot_start_from_itself() -> None:
    with pytest.raises(ConflictError) as error:
        Clip(RUN, name="a", join=CONTINUE, after="a")
    assert message(error) == "after='a' is the scene itself; the name of another is accepted"


def test_a_scene_that_starts_on_its_own_comes_after_none() -> None:
    with pytest.raises(ConflictError) as error:
        Clip(RUN, after="a")
    assert message(error) == (
        "after='a' comes with join=CUT; CONTINUE, EXTEND or StartEnd(...) is accepted"
    )


def test_a_change_that_closes_a_circle_is_refused() -> None:
    board = (
        Storyboard()
        .scene(RUN, name="a")
        .scene(STOP, join=CONTINUE, after="a")
        .scene(REST, name="b")
    )
    chained = board.replace(0, Clip(RUN, name="a", join=CONTINUE, after="b"))
    with pytest.raises(ConflictError, match=r"circle: a -> b -> scenes\[1\] -> a;"):
        chained.replace(2, Clip(REST, name="b", join=CONTINUE))


def test_a_blank_intent_is_refused() -> None:
    with pytest.raises(TextError, match=r"^intent='' is blank"):
        Clip(RUN, intent="")


@pytest.mark.parametrize(
    ("at", "wrong"),
    [
        (3, "at=3 is out of range; -3 to 2 is accepted"),
        (-4, "at=-4 is out of range; -3 to 2 is accepted"),
        (True, "at=True is a bool; a whole number is accepted"),
        ("0", "at='0' is a str; a whole number is accepted"),
    ],
)
def test_a_place_that_is_not_there_is_refused(at: int, wrong: str) -> None:
    with pytest.raises((ConflictError, WrongTypeError)) as error:
        BOARD.replace(at, RUN)
    assert message(error) == wrong


def test_an_empty_board_has_nothing_to_move() -> None:
    with pytest.raises(ConflictError, match=r"^at=0 is out of range; nothing is accepted$"):
        Storyboard().move(0, 0)


@pytest.mark.parametrize(
    ("order", "wrong"),
    [
        (3, "order=3 is an int; a row of whole numbers is accepted"),
        ("012", "order='012' is a str; a row of whole numbers is accepted"),
        (["a"], "order='a' is a str; a whole number is accepted"),
        ([True], "order=True is a bool; a whole number is accepted"),
    ],
)
def test_an_order_of_something_else_is_refused(order: list[int], wrong: str) -> None:
    with pytest.raises(WrongTypeError) as error:
        BOARD.reorder(order)
    assert message(error) == wrong


def test_an_order_with_a_gap_is_refused() -> None:
    with pytest.raises(ConflictError) as error:
        BOARD.reorder([0, 0, 1])
    assert message(error) == (
        "order=(0, 0, 1) is no order of 3 scenes; every index once is accepted"
    )

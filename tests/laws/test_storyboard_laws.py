"""The laws of storyboards, one test each, for every board that the strategies draw."""

import copy
import pickle
from collections import Counter
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

import kling_prompt
from kling_prompt import (
    CUT,
    MULTI_SHOT,
    Character,
    Clip,
    ConflictError,
    Join,
    Model,
    Orbit,
    Prompt,
    Storyboard,
    fix,
    lint,
)
from kling_prompt.strategies import clips, prompts, storyboards


def bounds() -> st.SearchStrategy[slice]:
    ends = st.none() | st.integers(-8, 8)
    return st.builds(slice, ends, ends)


@given(storyboards())
def test_length_indices_and_iteration_agree(board: Storyboard) -> None:
    assert len(board) == len(board.scenes)
    assert [board[at] for at in range(len(board))] == list(board)
    assert list(reversed(board)) == [board[-at - 1] for at in range(len(board))]


@given(storyboards())
def test_a_finished_prompt_is_the_prompt_laid_over_the_look(board: Storyboard) -> None:
    assert list(board) == [board.look | clip.prompt for clip in board.scenes]


@given(storyboards(), prompts(), bounds())
def test_merging_the_look_commutes_with_slicing(
    board: Storyboard, base: Prompt, part: slice
) -> None:
    assert board.preset(base)[part] == board[part].preset(base)
    assert list(board.preset(base)[part]) == [base | prompt for prompt in board[part]]
    assert list(board[part]) == list(board)[part]


@given(storyboards(), st.integers(0, 6))
def test_the_lengths_of_two_parts_add_up(board: Storyboard, at: int) -> None:
    assert board[:at].seconds + board[at:].seconds == board.seconds
    assert board.seconds == sum(clip.seconds for clip in board.scenes)
    assert len(board[:at]) + len(board[at:]) == len(board)


@given(storyboards())
def test_adding_scene_by_scene_makes_the_same_board(board: Storyboard) -> None:
    built = Storyboard(board.look, cast=board.cast)
    for clip in board.scenes:
        about: dict[str, Any] = {
            name: getattr(clip, name) for name in ("seconds", "join", "intent", "name", "after")
        }
        built = built.scene(clip.prompt, **about)
    assert built == board
    assert hash(built) == hash(board)


@given(storyboards())
def test_a_representation_can_be_pasted_back(board: Storyboard) -> None:
    assert eval(repr(board), vars(kling_prompt) | names_of_later()) == board  # noqa: S307


def names_of_later() -> dict[str, object]:
    return {name: getattr(kling_prompt, name) for name in kling_prompt.__all__}


@given(storyboards())
def test_a_board_can_be_copied_and_pickled(board: Storyboard) -> None:
    assert pickle.loads(pickle.dumps(board)) == copy.deepcopy(board) == board  # noqa: S301


@given(storyboards(), st.data())
def test_reordering_there_and_back_changes_nothing(board: Storyboard, data: st.DataObject) -> None:
    order = data.draw(st.permutations(range(len(board))))
    back = sorted(range(len(board)), key=order.__getitem__)
    try:
        moved = board.reorder(order)
    except ConflictError:  # a circle
        assume(condition=False)
        raise
    assert [moved.scenes[at] for at in back] == list(board.scenes)
    assert moved.reorder(back) == board


@given(storyboards(), clips(), st.integers(0, 6))
def test_a_scene_that_is_put_in_and_taken_out_again_changes_nothing(
    board: Storyboard, clip: Clip, at: int
) -> None:
    at = min(at, len(board))
    try:
        more = board.insert(at, clip)
    except ConflictError:  # a circle
        assume(condition=False)
        raise
    assert more.scenes[at] == clip
    assert more.without(at) == board


# ------------------------------------------------------------------ plans
@given(storyboards(), st.sampled_from(Model))
def test_a_plan_makes_every_scene_once(board: Storyboard, model: Model) -> None:
    plan = board.plan(model=model)
    assert sorted(scene for one in plan for scene in one.scenes) == list(range(len(board)))
    assert sum(one.seconds for one in plan) == board.seconds


@given(storyboards(), st.sampled_from(Model))
def test_a_plan_is_a_topological_order(board: Storyboard, model: Model) -> None:
    plan = board.plan(model=model)
    for place, one in enumerate(plan):
        for need in one.needs:
            assert need.generation < place
            assert need.scene in plan[need.generation].scenes


@given(storyboards(), st.sampled_from(Model))
def test_every_join_is_made_or_dropped_with_a_reason(board: Storyboard, model: Model) -> None:
    for one in board.plan(model=model):
        dropped = {drop.scene for drop in one.dropped}
        assert dropped <= set(one.scenes)
        first, *others = one.scenes
        join = board.scenes[first].join
        assert all(board.scenes[other].join is MULTI_SHOT for other in others)
        if join in (Join.CONTINUE, Join.EXTEND):
            assert one.needs or first in dropped
        elif join is MULTI_SHOT:
            assert first in dropped
        elif join is CUT:
            assert not one.needs


@given(storyboards(), st.sampled_from(Model))
def test_a_generation_of_several_shots_keeps_the_limits_of_its_model(
    board: Storyboard, model: Model
) -> None:
    for one in board.plan(model=model):
        if len(one.scenes) > 1:
            assert model.cuts
            assert len(one.scenes) <= 6
            assert one.seconds <= {Model.KLING_3: 15, Model.KLING_4: 30}[model]


# ------------------------------------------------------------------ checking
@given(storyboards(max_size=2), st.sampled_from(Model))
def test_findings_are_inside_their_scenes_and_in_order(board: Storyboard, model: Model) -> None:
    report = lint(board, model=model)
    places = [(one.scene, *one.span) for one in report]
    assert places == sorted(places)
    for one in report:
        text = report.negatives[one.scene] if one.part == "negative" else report.texts[one.scene]
        assert 0 <= one.span[0] <= one.span[1] <= len(text)


@given(storyboards(max_size=2))
def test_the_reports_of_the_scenes_hold_every_finding_once(board: Storyboard) -> None:
    report = lint(board)
    single = report.reports()
    assert [one.text for one in single] == [str(prompt) for prompt in board]
    assert [one.code for some in single for one in some] == [one.code for one in report]


@given(storyboards(max_size=2))
def test_fixing_twice_is_fixing_once_and_adds_no_finding(board: Storyboard) -> None:
    done = fix(board)
    assert fix(done.value).value == done.value
    assert done.left == lint(done.value)
    assert Counter(done.left.codes) <= Counter(lint(board).codes)
    assert (done.value == board) is (done.applied == ())


@given(storyboards(max_size=2))
def test_a_story_without_a_finding_is_not_changed(board: Storyboard) -> None:
    assume(not fix(board).applied)
    assert fix(board).value == board


# ------------------------------------------------------------------ characters
DESCRIBED = st.sampled_from(
    [
        Character("girl", "a girl of about ten", wears=["a red wool coat"]),
        Character("sword", "an old iron sword"),
        Character("hall", "a stone hall covered in vines"),
        Character("twins", "two brothers in gray cloaks", plural=True),
        Character("mara", "Mara"),
    ]
)


@given(prompts(), st.lists(st.tuples(DESCRIBED, DESCRIBED, DESCRIBED), min_size=1, max_size=4))
def test_a_character_is_described_verbatim_in_each_scene_it_appears_in(
    look: Prompt, scenes: list[tuple[Character, Character, Character]]
) -> None:
    board = Storyboard(look.without("image"))
    for one, two, place in scenes:
        filmed = Prompt().subject(one).action("meets", two).scene(place)
        board = board.scene(filmed.camera(Orbit(around=one)))
    for prompt, characters in zip(board, scenes, strict=True):
        for character in characters:
            said = character.description
            assert said in str(prompt) or said[0].upper() + said[1:] in str(prompt)

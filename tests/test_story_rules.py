"""The rules of continuity: each finds what its examples plant, and nothing in what they mend."""

import re

import pytest
import sword
from hypothesis import given
from hypothesis import strategies as st

from kling_prompt import (
    CONTINUE,
    MULTI_SHOT,
    Character,
    Clip,
    ConflictError,
    Model,
    Prompt,
    Static,
    Storyboard,
    UnknownWordError,
    WrongTypeError,
    fix,
    lint,
)
from kling_prompt.linter._stories import STORY_RULES
from kling_prompt.linter.finding import Severity
from kling_prompt.story import SceneFix, StoryReport, story_rules
from kling_prompt.story._rule import Case, StoryRule
from kling_prompt.story._scene import story
from kling_prompt.strategies import prompts

RULES = story_rules()
P = Prompt()


def board(case: Case) -> Storyboard:
    return Storyboard(case.look, cast=case.cast, scenes=case.scenes)


BAD = [pytest.param(rule, case, id=rule.code) for rule in RULES for case in rule.bad]
GOOD = [pytest.param(rule, case, id=rule.code) for rule in RULES for case in rule.good]


# ------------------------------------------------------------------ all rules
@pytest.mark.parametrize(("rule", "case"), BAD)
def test_a_rule_finds_what_its_bad_examples_plant(rule: StoryRule, case: Case) -> None:
    found = lint(board(case), model=case.model, select=[rule.code])
    assert found.codes == (rule.code,)
    assert all(one.name == rule.name and one.severity is rule.severity for one in found)


@pytest.mark.parametrize(("rule", "case"), GOOD)
def test_a_rule_finds_nothing_in_its_good_examples(rule: StoryRule, case: Case) -> None:
    assert len(lint(board(case), model=case.model, select=[rule.code])) == 0


@pytest.mark.parametrize(("rule", "case"), BAD)
def test_a_place_is_inside_the_text_of_its_scene(rule: StoryRule, case: Case) -> None:
    found = lint(board(case), model=case.model, select=[rule.name])
    for one in found:
        start, end = one.span
        assert 0 <= start <= end <= len(found.texts[one.scene])


@pytest.mark.parametrize(("rule", "case"), BAD)
def test_a_safe_fix_takes_its_finding_away(rule: StoryRule, case: Case) -> None:
    told = board(case)
    before = lint(told, model=case.model, select=[rule.code])
    safe = {one.scene for one in before if one.fix is not None and one.fix.safe}
    after = lint(fix(told, model=case.model, select=[rule.code]).value, select=[rule.code])
    assert not safe & {one.scene for one in after}


def test_codes_are_in_order_and_each_rule_has_a_page() -> None:
    assert [rule.code for rule in RULES] == [f"KP7{number:02}" for number in range(1, 13)]
    assert all(rule.__doc__ and "Source: " in rule.__doc__ for rule in RULES)


def test_the_file_of_a_rule_has_its_code_and_name() -> None:
    for rule in RULES:
        assert type(rule).__module__.endswith(f"{rule.code.lower()}_{rule.name.replace('-', '_')}")


@given(st.lists(prompts(), max_size=4), prompts())
def test_any_story_can_be_checked_and_mending_it_twice_is_mending_it_once(
    said: list[Prompt], look: Prompt
) -> None:
    cast = [sword.MARA, sword.SWORD]
    told = Storyboard(look, cast=cast, scenes=[Clip(one, join=CONTINUE) for one in said])
    mended = fix(told, select=["KP7"]).value
    assert fix(mended, select=["KP7"]).value == mended
    assert len(lint(mended, select=["KP7"])) <= len(lint(told, select=["KP7"]))


# ------------------------------------------------------------------ a story of four scenes
def test_a_story_that_is_told_well_has_no_finding() -> None:
    assert list(lint(sword.WELL)) == []


def test_every_scene_of_it_says_who_and_what_is_in_it() -> None:
    first, *others = map(str, sword.WELL)
    assert first.startswith(str(sword.MARA).capitalize())
    for text in others:
        assert text.startswith(str(sword.MARA).capitalize())
        assert sword.SWORD.description in text


def test_its_plan_has_one_generation_for_each_scene() -> None:
    plan = sword.WELL.plan()
    assert [(one.scenes, one.seconds, one.images) for one in plan] == [
        ((0,), 5, ("m.png",)),
        ((1,), 5, ("m.png",)),
        ((2,), 5, ("m.png",)),
        ((3,), 10, ("m.png",)),
    ]
    assert [len(one.needs) for one in plan] == [0, 0, 1, 0]
    assert str(plan[0].prompts[0]).count("the camera turns toward the gate") == 1
    assert "inside a stone ruin covered in ivy, behind the broken gate" in str(plan[1].prompts[0])


def test_every_break_of_a_story_that_is_told_badly_is_found() -> None:
    found = {(one.scene, one.code) for one in lint(sword.BADLY, select=["KP7"])}
    assert found == {
        (0, "KP705"),
        (0, "KP709"),
        (1, "KP701"),
        (1, "KP703"),
        (1, "KP704"),
        (1, "KP710"),
        (2, "KP702"),
        (2, "KP706"),
        (3, "KP708"),
        (3, "KP712"),
    }


def test_mending_it_says_who_she_is() -> None:
    mended = fix(sword.BADLY, select=["KP7"]).value
    assert str(mended[1]).startswith(f"{str(sword.MARA).capitalize()} walks from right to left")
    assert mended.scenes[2] == sword.BADLY.scenes[2]


def test_the_same_story_is_read_from_a_text_without_a_finding_and_planned() -> None:
    told = Storyboard.read(sword.SCRIPT, cast=[sword.MARA, sword.SWORD])
    told = told.preset(P.negative("text", "watermark", "cartoon", "cgi"))
    assert list(lint(told)) == []
    for prompt in told:
        assert str(prompt).startswith(f"{str(sword.MARA).capitalize()} ")
    assert [(one.scenes, one.seconds) for one in told.plan()] == [
        ((0,), 5),
        ((1,), 5),
        ((2,), 5),
        ((3,), 10),
    ]


def test_the_breaks_of_a_careless_text_are_found() -> None:
    told = Storyboard.read(sword.CARELESS, cast=[sword.MARA, sword.SWORD])
    assert {(one.scene, one.code) for one in lint(told, select=["KP7"])} == {
        (0, "KP705"),
        (0, "KP709"),
        (1, "KP701"),
        (1, "KP702"),
        (1, "KP703"),
        (1, "KP704"),
        (1, "KP710"),
        (2, "KP702"),
        (2, "KP703"),
        (2, "KP704"),
    }


# ------------------------------------------------------------------ single rules
CAT = Character("cat", "a gray cat", wears=["a blue collar"])


def codes(told: Storyboard, *select: str) -> list[tuple[int, str]]:
    return [(one.scene, one.message) for one in lint(told, select=select)]


def test_a_pronoun_is_mended_only_when_one_of_the_cast_can_be_meant() -> None:
    boy, girl = Character("boy", "a boy"), Character("girl", "a girl")
    two = Storyboard(cast=[boy, girl]).scene(P.subject("She").action("waves"))
    assert fix(two, select=["KP701"]).value[0] == P.subject("a girl").action("waves")
    cats = Storyboard(cast=[CAT, Character("dog", "a dog")]).scene(P.subject("It").action("naps"))
    assert fix(cats, select=["KP701"]).value == cats


def test_a_pronoun_that_opens_an_action_becomes_the_subject() -> None:
    told = Storyboard(cast=[CAT]).scene(P.action("It naps. It snores.").camera(Static()))
    assert fix(told, select=["KP701"]).value[0] == P.subject(CAT).action("naps. It snores.").camera(
        Static()
    )


def test_a_pronoun_inside_a_framing_is_found_and_left() -> None:
    told = Storyboard(cast=[CAT]).scene(P.action("Close-up of its paws."))
    assert codes(told, "KP701") == [
        (0, '"its" refers to nobody in this clip; say who it is'),
    ]
    assert fix(told, select=["KP701"]).value == told


def test_she_is_somebody_who_was_a_subject_and_no_thing() -> None:
    knight, sword = Character("knight", "a knight"), Character("sword", "a sword")
    told = Storyboard(cast=[knight, sword]).scene(P.subject(knight).action("lifts", sword))
    told = told.scene(P.subject("She").action("bows"))
    assert fix(told, select=["KP701"]).value[1] == P.subject("a knight").action("bows")


def test_a_name_tells_no_pronoun_and_may_be_any_person() -> None:
    mara, sword = Character("mara", "Mara"), Character("sword", "a sword")
    told = Storyboard(cast=[mara, sword]).scene(P.subject("He").action("bows"))
    assert fix(told, select=["KP701"]).value[0] == P.subject("Mara").action("bows")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a man holds a gray-cat card", False),
        ("cat naps on a sofa", False),
        ("a man strokes his cat", True),
        ("a man strokes Mara's cat", True),
        ("a man strokes the other cat", False),
        ("a man strokes three cats", False),
        ("a man, cat in arms, waits", False),
    ],
)
def test_who_is_spoken_of_is_told_by_the_words_around_a_noun(text: str, found: bool) -> None:  # noqa: FBT001
    told = Storyboard(cast=[CAT]).scene(P.action(text))
    assert bool(codes(told, "KP702")) is found


def test_a_bare_noun_as_the_subject_is_the_one_of_the_cast() -> None:
    assert codes(Storyboard(cast=[CAT]).scene(P.subject("cat").action("naps")), "KP702")


def test_a_name_of_yours_says_nothing_to_the_model() -> None:
    kim = Character("kim", "a gray cat")
    told = Storyboard(cast=[kim]).scene(P.subject("Kim").action("naps"))
    assert fix(told, select=["KP702"]).value[0] == P.subject(kim).action("naps")
    assert codes(Storyboard(cast=[kim]).scene(P.subject("a kimono")), "KP702") == []


def test_words_of_an_hour_count_side_by_side_alone() -> None:
    told = Storyboard().scene(P.scene("at noon")).scene(P.action("a golden ring lies for an hour"))
    assert codes(told, "KP704") == []


def test_a_side_that_nobody_goes_to_is_no_direction() -> None:
    told = Storyboard().scene(P.action("a man walks to the right"))
    told = told.scene(P.action("a man walks past a lamp on the left"))
    assert codes(told, "KP710") == []


def test_a_plural_pronoun_means_the_plural_of_the_cast() -> None:
    twins = Character("twins", "Ann and Bo", plural=True)
    told = Storyboard(cast=[CAT, twins]).scene(P.subject("they").action("wave"))
    assert fix(told, select=["KP701"]).value[0] == P.subject(twins).action("wave")


def test_a_pronoun_means_who_was_seen_last() -> None:
    dog = Character("dog", "a dog")
    told = Storyboard(cast=[CAT, dog]).scene(P.subject(dog)).scene(P.subject("it").action("naps"))
    assert fix(told, select=["KP701"]).value[1] == P.subject("a dog").action("naps")


def test_details_stay_when_a_pronoun_goes() -> None:
    told = Storyboard(cast=[CAT]).scene(P.subject("It", "with wet fur").action("naps"))
    mended = fix(told, select=["KP701"]).value
    assert mended[0] == P.subject(CAT, "with wet fur").action("naps")


def test_a_short_form_in_an_action_is_said_in_full() -> None:
    told = Storyboard(cast=[CAT]).scene(P.subject("a man").action("strokes the cat, then leaves"))
    assert fix(told, select=["KP702"]).value[0].parts.action == (
        "strokes a gray cat wearing a blue collar, then leaves"
    )


def test_a_short_form_in_the_scene_is_found_and_left() -> None:
    told = Storyboard(cast=[CAT]).scene(P.subject("a man").scene("behind the cat"))
    assert codes(told, "KP702") == [
        (0, '"cat" is "a gray cat wearing a blue collar" in the cast; say it in the same words')
    ]
    assert fix(told, select=["KP702"]).value == told


def test_a_description_gets_back_what_it_wears() -> None:
    told = Storyboard(cast=[CAT]).scene(P.subject("a gray cat").action("naps"))
    assert fix(told, select=["KP702"]).value[0] == P.subject(CAT).action("naps")


def test_other_clothes_are_found_and_left() -> None:
    told = Storyboard(cast=[CAT]).scene(P.subject("a gray cat", "wearing a bell").action("naps"))
    assert len(lint(told, select=["KP702"])) == 1
    assert fix(told, select=["KP702"]).value == told


def test_a_description_in_an_action_without_its_clothes_is_found_and_left() -> None:
    told = Storyboard(cast=[CAT]).scene(P.subject("a man").action("strokes a gray cat"))
    assert codes(told, "KP702") == [
        (0, '"a gray cat" lacks "a blue collar" here; say "wearing a blue collar"')
    ]
    assert fix(told, select=["KP702"]).value == told


def test_two_of_the_cast_may_share_a_noun() -> None:
    other = Character("other", "a black cat")
    told = Storyboard(cast=[CAT, other]).scene(P.subject(other).action("naps"))
    assert codes(told, "KP702") == []


def test_a_fix_that_loses_the_style_of_a_scene_is_not_safe() -> None:
    told = (
        Storyboard().scene(P.subject("a cat").style("ink")).scene(P.subject("a dog").style("oil"))
    )
    (one,) = lint(told, select=["KP703"])
    assert one.message == 'the style is "oil" and was "ink" in scene 1; keep one'
    assert one.fix == SceneFix('write "ink" in place of "oil"', P.subject("a dog").style("ink"))
    assert fix(told, select=["KP703"]).value == told


def test_the_last_time_of_day_counts() -> None:
    told = Storyboard().scene(P.scene("at noon")).scene(P.scene("at night"), intent="later")
    told = told.scene(P.scene("at midnight")).scene(P.scene("at dawn"))
    assert codes(told, "KP704") == [
        (3, "it is morning, and night in scene 3; keep the light, or give an intent")
    ]


def test_a_second_change_is_marked() -> None:
    told = Storyboard().scene(P.action("becomes a bird, becomes a fish"))
    (one,) = lint(told, select=["KP708"])
    assert lint(told).texts[0][slice(*one.span)] == "becomes"
    assert one.span[0] == 16


def test_lengths_are_said_as_people_say_them() -> None:
    told = Storyboard().scene(P.action("runs"), seconds=40)
    assert codes(told, "KP709") == [
        (0, "40 s are more than the 10 s of Kling 2.0; it makes 5 or 10 s")
    ]
    (one,) = lint(told, model=Model.KLING_3, select=["KP709"])
    assert one.message == "40 s are more than the 15 s of Kling 3.0; it makes 3 to 15 s"
    (short,) = lint(Storyboard().scene(P.action("runs"), seconds=7), select=["KP709"])
    assert short.message == "7 s is no length of Kling 2.0; it makes 5 or 10 s"


def test_the_camera_may_turn_the_other_way() -> None:
    told = Storyboard().scene(P.subject("a man").action("walks to the right"))
    told = told.scene(P.subject("a man").action("sits").camera("pans to the left"))
    assert codes(told, "KP710") == []


def test_a_fix_that_brings_another_finding_is_left_alone() -> None:
    told = (
        Storyboard(cast=[CAT])
        .scene(P.subject("It").action("naps"))
        .scene(P.subject("a man").action("waits"), join=CONTINUE)
        .scene(P.subject(CAT).action("runs"), join=CONTINUE)
    )
    assert fix(told, select=["KP701", "KP706"]).value == told
    assert fix(told, select=["KP701"]).value[0] == P.subject(CAT).action("naps")


def test_a_word_that_lost_its_closing_mark_is_marked_by_the_whole_text() -> None:
    told = Storyboard().scene(P.style("ink.")).scene(P.style("oil."))
    (one,) = lint(told, select=["KP703"])
    assert one.span == (0, len(str(told[1])))


def test_a_word_is_marked_where_it_stands() -> None:
    told = Storyboard().scene(P.subject("a cat").style("ink")).scene(P.style("oil paint"))
    (one,) = lint(told, select=["KP703"])
    assert str(told[1])[slice(*one.span)] == "oil paint"


def test_letters_that_grow_in_lower_case_do_not_shift_a_place() -> None:
    told = Storyboard().scene(P.style("ink")).scene(P.subject("\u0130" * 9).style("oil paint"))
    (one,) = lint(told, select=["KP703"])
    assert str(told[1])[slice(*one.span)] == "oil paint"


def test_what_all_rules_have_in_common_checks_nothing() -> None:
    with pytest.raises(NotImplementedError):
        StoryRule().check(story((), (), (), Model.KLING_2))


# ------------------------------------------------------------------ reports
def test_a_report_names_the_scene_and_draws_the_place() -> None:
    told = Storyboard(cast=[CAT]).scene(P.subject(CAT)).scene(P.subject("It").action("naps"))
    report = lint(told, select=["KP701"])
    assert str(report) == (
        'scene 2: warning KP701 pronoun-as-subject: "It" refers to nobody in this clip; '
        "say who it is\n"
        "    It naps.\n"
        "    ^^\n"
        '    safe fix: write "a gray cat wearing a blue collar" in place of "It"'
    )
    assert (report.ok, report.codes, len(report)) == (False, ("KP701",), 1)
    assert report[0] == next(iter(report))
    assert report[:1] == (report[0],)


def test_the_rules_for_prompts_are_asked_about_every_scene() -> None:
    told = Storyboard().scene(P.subject("a cat").action("naps with no people"))
    (one,) = lint(told, select=["KP501"])
    assert (one.scene, one.code, one.part) == (0, "KP501", "action")
    assert "safe fix: move" in str(lint(told, select=["KP501"]))


def test_what_is_in_the_negative_prompt_is_drawn_there() -> None:
    told = Storyboard().scene(P.subject("a cat").action("naps").negative("cat"))
    report = lint(told, select=["KP503"])
    assert [one.part for one in report] == ["negative"]
    assert "in negative" in str(report)


def test_a_pronoun_is_found_once() -> None:
    told = Storyboard().scene(P.subject("She").action("runs through a dark wood at night"))
    found = lint(told).codes
    assert "KP701" in found
    assert "KP214" not in found


def test_infos_alone_are_fine() -> None:
    told = Storyboard().scene(P.action("rides to the left")).scene(P.action("rides to the right"))
    report = lint(told, select=["KP710"])
    assert [one.severity for one in report] == [Severity.INFO]
    assert report.ok


def test_rules_can_be_left_out() -> None:
    told = Storyboard().scene(P.subject("She").action("runs"), seconds=7)
    assert lint(told, select=["KP7"], ignore=["wrong-length"]).codes == ("KP701",)
    assert "KP709" not in lint(told, ignore=["KP7"]).codes
    assert {code[:3] for code in lint(told, select=["KP"]).codes} >= {"KP1", "KP7"}


def test_an_unknown_rule_is_refused() -> None:
    with pytest.raises(UnknownWordError, match=r"^select='KP799' is unknown"):
        lint(Storyboard(), select=["KP799"])


def test_a_lone_text_as_a_selection_is_refused() -> None:
    with pytest.raises(WrongTypeError, match=re.escape("did you mean ('KP701',)?")):
        lint(Storyboard(), select="KP701")


def test_a_number_as_a_rule_is_refused() -> None:
    with pytest.raises(WrongTypeError, match=r"^select=7 is an int"):
        lint(Storyboard(), select=[7])  # type: ignore[list-item]


def test_a_storyboard_brings_its_negatives_along() -> None:
    with pytest.raises(ConflictError) as error:
        lint(Storyboard(), negative="text")  # type: ignore[call-overload]
    assert str(error.value) == (
        "negative='text' comes with a Storyboard; prompt.negative(...) of its scenes is accepted"
    )


def test_an_empty_story_has_no_findings() -> None:
    assert lint(Storyboard(cast=[CAT])) == StoryReport((), (), ())


# ------------------------------------------------------------------ allowing, choosing, fixing
def test_the_linter_knows_the_names_of_these_rules() -> None:
    assert {rule.code: rule.name for rule in RULES} == STORY_RULES


@pytest.mark.parametrize("name", ["KP701", "kp7", "pronoun-as-subject"])
def test_a_scene_allows_a_rule_of_continuity(name: str) -> None:
    she, runs = P.subject("She").action("naps"), P.subject("She").action("runs")
    told = Storyboard().scene(she.allow(name)).scene(runs)
    assert [one.scene for one in lint(told, select=["KP701"])] == [1]
    assert len(lint(Storyboard(P.allow(name), scenes=told.scenes), select=["KP701"])) == 0
    assert lint(she.allow(name)).codes == lint(she).codes


def test_a_prompt_is_not_asked_rules_of_continuity() -> None:
    she = P.subject("She").action("naps")
    assert lint(she, select=["KP7"]).codes == ()
    assert lint(she, ignore=["light-jump"]).codes == lint(she).codes


def test_a_rule_that_nobody_knows_cannot_be_allowed() -> None:
    told = Storyboard().scene(P.subject("She").action("naps").allow("KP799"))
    with pytest.raises(UnknownWordError, match=r"^allow='kp799' is unknown"):
        lint(told, select=["KP701"])


def test_a_story_is_fixed_in_its_joints_and_in_its_scenes() -> None:
    told = Storyboard(cast=[CAT]).scene(P.subject(CAT).action("naps"))
    told = told.scene(P.subject("She").action("wakes").scene("on a stunning sofa, 10 seconds"))
    done = fix(told, select=["KP701", "KP201", "KP601"])
    assert done.value[1] == P.subject(CAT).action("wakes").scene("on a sofa")
    found = [(one.scene, one.code) for one in done.applied]
    assert found == [(1, "KP701"), (1, "KP201"), (1, "KP601")]
    assert [one.duration_s for one in done.settings] == [None, None]
    assert [clip.seconds for clip in done.value.scenes] == [5, 10]
    assert len(done.left) == 0


def test_a_fix_of_continuity_alone_leaves_the_words_of_a_scene() -> None:
    told = Storyboard(cast=[CAT]).scene(
        P.subject("She").action("wakes").scene("on a stunning sofa")
    )
    done = fix(told, select=["KP7"])
    assert done.value == fix(told, select=["KP7"]).value
    assert "stunning" in str(done.value[0])


def test_what_the_look_allows_is_not_fixed() -> None:
    told = Storyboard(P.allow("filler-word")).scene(P.subject("a stunning fox").action("runs"))
    assert fix(told).value == told


def test_a_fix_that_would_change_the_words_of_the_cast_is_not_applied() -> None:
    fox = Character("fox", "a stunning fox")
    told = Storyboard(cast=[fox]).scene(P.subject(fox).action("runs"))
    assert fix(told.scenes[0].prompt, select=["KP201"]).value == P.subject("a fox").action("runs")
    done = fix(told, select=["KP201", "KP7"])
    assert (done.value, done.applied, done.left.codes) == (told, (), ("KP201",))


def test_the_look_is_fixed_for_all_scenes() -> None:
    fox = P.subject("a fox").action("runs")
    told = Storyboard(P.style("a stunning film")).scene(fox).scene(fox.style("ink"))
    done = fix(told.scene(fox), select=["filler-word"])
    assert done.value.look == P.style("a film")
    assert [(one.scene, one.code) for one in done.applied] == [(0, "KP201"), (2, "KP201")]
    assert len(done.left) == 0


def test_what_the_look_keeps_out_is_kept_out_of_all_scenes() -> None:
    told = Storyboard(P.lighting("soft light with no people")).scene(P.subject("a fox"))
    done = fix(told, select=["KP501"])
    assert done.value.look == P.lighting("soft light").negative("people")


def test_a_look_that_no_scene_shows_is_left() -> None:
    told = Storyboard(P.style("a stunning film")).scene(P.subject("a fox").style("ink"))
    assert fix(told, select=["filler-word"]).value == told
    assert fix(told[:0]).value == told[:0]


def test_a_length_in_the_look_is_that_of_scenes_without_one() -> None:
    fox = P.subject("a fox").action("runs")
    told = Storyboard(P.style("an ink film, 10 seconds"), scenes=[Clip(fox), Clip(fox, seconds=7)])
    done = fix(told, model=Model.KLING_3, select=["KP601"])
    assert [clip.seconds for clip in done.value.scenes] == [10, 7]
    assert [one.duration_s for one in done.settings] == [None, 10]


@pytest.mark.parametrize(
    ("text", "seconds", "clip", "setting"),
    [
        ("10 seconds", 5, 10, None),
        ("10 seconds", 7, 7, 10),
        ("8 seconds", 5, 5, 8),
    ],
)
def test_a_length_in_a_text_is_that_of_the_scene_where_it_can_be(
    text: str, seconds: int, clip: int, setting: int | None
) -> None:
    fox = P.subject("a fox").action("runs").scene(f"in a wood, {text}")
    done = fix(Storyboard(scenes=[Clip(fox, seconds=seconds)]), select=["KP601"])
    assert (done.value.scenes[0].seconds, done.settings[0].duration_s) == (clip, setting)


def test_a_length_that_breaks_a_generation_stays_a_setting() -> None:
    fox = P.subject("a fox").action("runs")
    shots = [Clip(fox, seconds=10), Clip(fox.scene("in a wood, 10 seconds"), join=MULTI_SHOT)]
    done = fix(Storyboard(scenes=shots), model=Model.KLING_3, select=["KP601", "KP712"])
    assert [clip.seconds for clip in done.value.scenes] == [10, 5]
    assert done.settings[1].duration_s == 10


def test_a_negative_prompt_beside_a_story_is_refused_by_fix() -> None:
    with pytest.raises(ConflictError, match=r"^negative='text' comes with a Storyboard; "):
        fix(Storyboard(), negative="text")  # type: ignore[call-overload]


@given(st.lists(prompts(), max_size=3), prompts())
def test_fixing_a_story_is_idempotent_and_adds_no_finding(
    drawn: list[Prompt], look: Prompt
) -> None:
    told = Storyboard(look)
    for one in drawn:
        told = told.scene(one)
    done = fix(told)
    assert fix(done.value).value == done.value
    assert len(done.left) <= len(lint(told))
    assert done.left == lint(done.value)
    assert (done.value == told) is (done.applied == ())

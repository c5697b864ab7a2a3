"""The engine of the linter: what it takes, which rules it asks, and what it reports."""

import pickle

import pytest

from kling_prompt import (
    ConflictError,
    Lighting,
    Model,
    Mood,
    Negatives,
    Prompt,
    Severity,
    UnknownWordError,
    WrongTypeError,
    fix,
    lint,
)
from kling_prompt.linter import all_rules, rule
from kling_prompt.linter._draft import Draft
from kling_prompt.linter._registry import plan

PIER = "A beautiful old pier in fog at dawn with no people, 16:9"


# ------------------------------------------------------------------ what it takes
def test_a_text_is_checked() -> None:
    assert lint(PIER).codes == ("KP201", "KP501", "KP601")


def test_a_prompt_is_checked_as_its_text_and_its_negatives() -> None:
    prompt = Prompt().subject("a beautiful fox").action("sleeps in wet grass").negative("grass")
    report = lint(prompt)
    assert report.text == str(prompt)
    assert report.negative == "grass"
    assert {"KP201", "KP503"} <= set(report.codes)


def test_the_place_of_a_finding_is_in_the_text() -> None:
    found = lint(PIER)[0]
    assert PIER[slice(*found.span)] == "beautiful"


def test_a_finding_in_a_prompt_names_its_part() -> None:
    prompt = Prompt().subject("a fox").scene("in a beautiful wood")
    assert [one.part for one in lint(prompt) if one.code == "KP201"] == ["scene"]


def test_a_finding_in_a_text_has_no_part() -> None:
    assert [one.part for one in lint(PIER)] == [None, None, None]


def test_a_finding_in_the_negative_prompt_says_so_and_stands_last() -> None:
    report = lint(PIER, negative="no text")
    assert report[-1].part == "negative"
    assert report[-1].code == "KP502"
    assert (report.negative or "")[slice(*report[-1].span)] == "no"


def test_negatives_are_taken_as_a_value_too() -> None:
    assert lint("A red fox sleeps in wet grass at dawn.", negative=Negatives("fox")).codes == (
        "KP503",
    )


def test_something_else_than_a_prompt_is_refused() -> None:
    with pytest.raises(WrongTypeError, match=r"prompt=3 is an int; Prompt or str is accepted"):
        lint(3)  # type: ignore[call-overload]


def test_something_else_than_a_negative_prompt_is_refused() -> None:
    with pytest.raises(WrongTypeError, match="str or Negatives is accepted"):
        lint("a fox", negative=["text"])  # type: ignore[call-overload]


def test_a_prompt_brings_its_own_negatives() -> None:
    with pytest.raises(ConflictError, match=r"negative='text' comes with a Prompt"):
        lint(Prompt(), negative="text")


@pytest.mark.parametrize("name", ["kling-v3", "kling-3.0", "Kling 3.0", "KLING_3"])
def test_a_model_may_be_given_by_its_names(name: str) -> None:
    text = "A baker kneads dough in a dim kitchen, cut to a full table on a terrace."
    assert lint(text, model=name) == lint(text, model=Model.KLING_3)
    assert fix(text, model=name) == fix(text, model=Model.KLING_3)


def test_an_unknown_model_is_refused() -> None:
    with pytest.raises(UnknownWordError, match=r"^model='sora' is unknown"):
        lint("a fox", model="sora")
    with pytest.raises(WrongTypeError, match=r"^model=3 is an int; Model or the name of one is"):
        lint("a fox", model=3)  # type: ignore[call-overload]


# ------------------------------------------------------------------ which rules it asks
@pytest.mark.parametrize("name", ["KP201", "kp201", "filler-word", "KP2"])
def test_rules_are_selected_by_code_name_or_beginning(name: str) -> None:
    assert lint(PIER, select=[name]).codes == ("KP201",)


@pytest.mark.parametrize("name", ["KP201", "filler-word", "KP2"])
def test_rules_are_ignored_by_code_name_or_beginning(name: str) -> None:
    assert lint(PIER, ignore=[name]).codes == ("KP501", "KP601")


def test_what_is_ignored_wins_over_what_is_selected() -> None:
    assert lint(PIER, select=["KP2"], ignore=["filler-word"]).codes == ()


def test_an_unknown_rule_is_refused_with_the_name_that_is_meant() -> None:
    with pytest.raises(UnknownWordError, match="select='filler-wrod' is unknown") as caught:
        lint(PIER, select=["filler-wrod"])
    assert caught.value.suggestions[0] == "filler-word"


def test_a_beginning_that_fits_no_code_is_refused() -> None:
    with pytest.raises(UnknownWordError, match="ignore='KP999' is unknown"):
        lint(PIER, ignore=["KP999"])


def test_a_lone_name_is_refused() -> None:
    with pytest.raises(WrongTypeError, match=r"did you mean \('KP201',\)\?"):
        lint(PIER, select="KP201")


def test_something_else_than_a_name_is_refused() -> None:
    with pytest.raises(WrongTypeError, match="the code or name of a rule is accepted"):
        lint(PIER, select=[201])  # type: ignore[list-item]
    with pytest.raises(WrongTypeError, match=r"select=None is a NoneType; .*did you mean \(\)"):
        lint(PIER, select=None)  # type: ignore[call-overload]


def test_a_rule_is_found_by_code_and_by_name() -> None:
    assert rule("kp201") is rule("filler-word")


def test_an_unknown_rule_has_suggestions() -> None:
    with pytest.raises(UnknownWordError, match="rule='trademarks' is unknown"):
        rule("trademarks")


def test_a_draft_without_trigger_words_asks_only_the_rules_without_triggers() -> None:
    chosen = plan((), ())
    assert chosen.always
    assert not any(one.triggers for one in chosen.always)
    triggered = {one for rules in chosen.triggered.values() for one in rules}
    assert triggered | set(chosen.always) == set(all_rules())


def test_what_a_prompt_allows_is_not_asked() -> None:
    fox = Prompt().subject("a beautiful fox", "with torn ears").action("sleeps in wet grass")
    assert "KP201" in lint(fox).codes
    assert "KP201" not in lint(fox.allow("filler-word")).codes
    assert fix(fox.allow("KP201")).value == fox.allow("KP201")


def test_an_unknown_rule_that_a_prompt_allows_is_refused() -> None:
    with pytest.raises(UnknownWordError, match="allow='filler-wrod' is unknown"):
        lint(Prompt().allow("filler-wrod"))


# ------------------------------------------------------------------ the report
def test_a_report_is_fine_when_there_are_only_hints() -> None:
    report = lint("She walks down a forest path in the rain, a red umbrella in her hand.")
    assert [one.severity for one in report] == [Severity.INFO]
    assert report.ok


def test_a_report_is_a_sequence() -> None:
    report = lint(PIER)
    assert (len(report), report[0], report[1:]) == (3, report.findings[0], report.findings[1:])
    assert list(report) == list(report.findings)


def test_equal_reports_are_equal_and_can_be_pickled() -> None:
    report = lint(PIER)
    assert report == lint(PIER)
    assert pickle.loads(pickle.dumps(report)) == report  # noqa: S301  (our own)


def test_a_severity_and_a_model_print_as_they_are_written() -> None:
    assert (repr(Severity.INFO), repr(Model.KLING_2)) == ("Severity.INFO", "Model.KLING_2")


def test_an_empty_prompt_leaves_everything_open() -> None:
    assert lint("").codes == ("KP101",)
    assert lint("")[0].message.startswith("the prompt leaves nearly everything open")


def test_empty_terms_of_a_negative_prompt_are_passed_over() -> None:
    report = lint("A red fox sleeps in wet grass at dawn.", negative=",, fox,,")
    assert [report.negative[slice(*one.span)] for one in report if report.negative] == ["fox"]


# ------------------------------------------------------------------ drafts
def test_a_word_that_is_not_found_has_the_place_of_its_part() -> None:
    prompt = Prompt().subject("a fox").mood("a hush over the lake")
    draft = Draft(str(prompt), "", prompt, Model.KLING_2)
    assert draft.text[slice(*draft.place_of(Mood.TENSE))] == "A hush over the lake"
    assert draft.place_of(Lighting.NIGHT) == (0, len(draft.text))

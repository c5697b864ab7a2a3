"""Every rule on its own examples: the bad ones are found, by this rule alone; the good ones pass."""

import re
from collections.abc import Iterable, Iterator

import pytest

from kling_prompt import Prompt, Report, Severity, lint
from kling_prompt.linter import Rule, all_rules
from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Case, Flaw

RULES = all_rules()
BAD = [(rule, example) for rule in RULES for example in rule.bad]
GOOD = [(rule, example) for rule in RULES for example in rule.good]


def name(value: object) -> str:
    if isinstance(value, Rule):
        return value.name
    text = value.prompt if isinstance(value, Case) else value
    return str(text)[:30]


def report(example: str | Case) -> Report:
    if isinstance(example, str):
        return lint(example)
    if isinstance(example.prompt, Prompt):
        return lint(example.prompt, model=example.model)
    return lint(example.prompt, negative=example.negative, model=example.model)


def loud(found: Report) -> set[str]:
    return {one.code for one in found if one.severity is not Severity.INFO}


# ------------------------------------------------------------------ examples
@pytest.mark.parametrize(("rule", "example"), BAD, ids=name)
def test_a_bad_example_is_found_by_its_rule_alone(rule: Rule, example: str | Case) -> None:
    found = report(example)
    assert rule.code in found.codes
    assert loud(found) <= {rule.code}


@pytest.mark.parametrize(("rule", "example"), GOOD, ids=name)
def test_a_good_example_passes(rule: Rule, example: str | Case) -> None:
    found = report(example)
    assert rule.code not in found.codes
    assert found.ok


@pytest.mark.parametrize("rule", RULES, ids=name)
def test_a_broken_rule_lets_its_bad_examples_pass(
    rule: Rule, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nothing(self: Rule, draft: Draft) -> Iterable[Flaw]:
        del self, draft
        return ()

    monkeypatch.setattr(type(rule), "check", nothing)
    for example in rule.bad:
        assert report(example).ok


# ------------------------------------------------------------------ metadata
def test_codes_and_names_are_unique() -> None:
    assert len({rule.code for rule in RULES} | {rule.name for rule in RULES}) == 2 * len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=name)
def test_the_file_of_a_rule_is_named_after_it(rule: Rule) -> None:
    assert re.fullmatch(r"KP\d{3}", rule.code)
    file = type(rule).__module__.rpartition(".")[2]
    assert file == f"{rule.code.lower()}_{rule.name.replace('-', '_')}"
    assert type(rule).__name__ == rule.name.title().replace("-", "")


@pytest.mark.parametrize("rule", RULES, ids=name)
def test_a_rule_has_a_page_with_its_source(rule: Rule) -> None:
    page = rule.__doc__ or ""
    assert page.partition("\n")[0].endswith(".")
    assert re.search(r"\n\s+Source: ", page)


@pytest.mark.parametrize("rule", RULES, ids=name)
def test_a_rule_has_both_kinds_of_examples(rule: Rule) -> None:
    assert rule.bad
    assert rule.good


def test_a_rule_without_a_check_finds_nothing_in_silence() -> None:
    with pytest.raises(NotImplementedError):
        list(Rule().check(Draft("a fox", None, None, Case("").model)))


# ------------------------------------------------------------------ findings
def findings() -> Iterator[tuple[str, Report]]:
    for rule, example in BAD:
        yield rule.code, report(example)


def test_a_message_is_one_line_without_a_stop() -> None:
    for _, found in findings():
        for one in found:
            assert "\n" not in one.message
            assert not one.message.endswith(".")


def test_a_place_lies_in_the_text() -> None:
    for _, found in findings():
        for one in found:
            source = found.negative if one.part == "negative" else found.text
            start, end = one.span
            assert 0 <= start <= end <= len(source or "")

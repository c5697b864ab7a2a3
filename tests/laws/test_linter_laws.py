"""Law 8: a fix is idempotent, never adds a finding, and changes nothing that has none."""

from collections import Counter

from hypothesis import example, given
from hypothesis import strategies as st

from kling_prompt import Prompt, Report, fix, lint
from kling_prompt.linter import all_rules
from kling_prompt.linter._rule import Case
from kling_prompt.strategies import prompts

BAD = [case if isinstance(case, Case) else Case(case) for rule in all_rules() for case in rule.bad]
TEXTS = [case.prompt for case in BAD if isinstance(case.prompt, str) and len(case.prompt) < 500]
PIECES = st.sampled_from([piece.strip() for text in TEXTS for piece in text.split(",")])
JOINED = st.lists(PIECES, min_size=1, max_size=5).map(", ".join)
CRUMBS = [*"aA .,;:!?-\"'()[]{}<>_\u200b\u202e\n5", " no ", " beautiful ", "9:16", " 5s", " and "]
HOSTILE = st.lists(st.sampled_from(CRUMBS), max_size=30).map("".join)
DRAFTS = st.one_of(st.sampled_from(TEXTS), JOINED, HOSTILE, st.text(max_size=60))
NEGATIVES = st.one_of(st.none(), st.sampled_from(["", "no text, blur", "without people, grain"]))
VALUES = st.one_of(
    prompts(),
    st.builds(
        lambda prompt, text, other: prompt.subject(text).scene(other),
        prompts(),
        st.sampled_from(["a beautiful fox", "a nice, calm sea, no people", "no text"]),
        st.sampled_from(["in a stunning wood", "on a pier, 16:9", "a kitchen without any people"]),
    ),
)


def counts(report: Report) -> Counter[str]:
    return Counter(finding.code for finding in report)


@given(DRAFTS, NEGATIVES)
@example("no text", None)
@example("A beautiful, nice, stunning fox", "no")
def test_fixing_a_text_twice_changes_nothing_more(text: str, negative: str | None) -> None:
    once = fix(text, negative=negative)
    twice = fix(once.value, negative=once.negative)
    assert (twice.value, twice.negative, twice.applied) == (once.value, once.negative, ())


@given(DRAFTS, NEGATIVES)
def test_fixing_a_text_adds_no_finding(text: str, negative: str | None) -> None:
    fixed = fix(text, negative=negative)
    assert counts(fixed.left) <= counts(lint(text, negative=negative))
    assert fixed.left == lint(fixed.value, negative=fixed.negative)


@given(DRAFTS, NEGATIVES)
def test_a_text_without_safe_fixes_stays_as_it_is(text: str, negative: str | None) -> None:
    fixed = fix(text, negative=negative)
    if not fixed.applied:
        assert (fixed.value, fixed.negative) == (text, negative)
    assert bool(fixed.applied) == ((fixed.value, fixed.negative) != (text, negative))


@given(VALUES)
def test_fixing_a_prompt_twice_changes_nothing_more(prompt: Prompt) -> None:
    once = fix(prompt)
    twice = fix(once.value)
    assert (twice.value, twice.applied) == (once.value, ())


@given(VALUES)
def test_fixing_a_prompt_adds_no_finding(prompt: Prompt) -> None:
    fixed = fix(prompt)
    assert counts(fixed.left) <= counts(lint(prompt))
    assert fixed.left == lint(fixed.value)
    assert fixed.negative == str(fixed.value.negatives)


@given(VALUES)
def test_a_prompt_without_safe_fixes_stays_as_it_is(prompt: Prompt) -> None:
    fixed = fix(prompt)
    assert bool(fixed.applied) == (fixed.value != prompt)


@given(DRAFTS, NEGATIVES)
def test_every_finding_lies_in_its_text(text: str, negative: str | None) -> None:
    for finding in lint(text, negative=negative):
        source = (negative or "") if finding.part == "negative" else text
        assert 0 <= finding.span[0] <= finding.span[1] <= len(source)
        for edit in finding.fix.edits if finding.fix else ():
            assert 0 <= edit.start <= edit.end <= len(source)

"""The laws of prompts, one test each, for every value that the strategies draw.

Laws that do not hold, and are not promised: `p | q == q | p`, for the right prompt wins where both
set a part (it does hold where they share none); a part that was set cannot be cleared by merging,
for what is not set changes nothing; and `p | q == p | r` does not make `q` and `r` equal.
"""

import copy
import pickle
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import kling_prompt
from kling_prompt import Dialect, Move, Prompt, Together, explain
from kling_prompt._text import bare
from kling_prompt.parts import AXES
from kling_prompt.strategies import arguments, prompts

PARTS = ["subject", "action", "scene", "image", "dialogue", "camera", *AXES, "sound"]
PARTS += ["negative", "allow"]


@given(prompts())
def test_the_empty_prompt_changes_nothing_on_either_side(p: Prompt) -> None:
    assert p | Prompt() == p == Prompt() | p


@given(prompts(), prompts(), prompts())
def test_merging_is_associative(p: Prompt, q: Prompt, r: Prompt) -> None:
    assert (p | q) | r == p | (q | r)


@given(prompts())
def test_merging_is_idempotent(p: Prompt) -> None:
    assert p | p == p


@given(prompts(), prompts())
def test_the_right_prompt_wins_part_by_part_and_lines_and_negatives_unite(
    p: Prompt, q: Prompt
) -> None:
    merged = (p | q).parts
    for name, left, right in zip(p.parts._fields, p.parts, q.parts, strict=True):
        if name == "negative":
            assert merged.negative == p.negatives | q.negatives
        elif name == "dialogue":
            lines = (*p.parts.dialogue, *q.parts.dialogue)
            assert merged.dialogue == tuple(dict.fromkeys(lines))
        elif name == "allow":
            assert merged.allow == tuple(sorted({*p.parts.allow, *q.parts.allow}))
        else:
            assert getattr(merged, name) == (right or left)


@given(prompts(), st.sets(st.sampled_from(PARTS)))
def test_merging_commutes_where_no_part_is_shared(p: Prompt, names: set[str]) -> None:
    one, other = p.without(*names), p.without(*(set(PARTS) - names))
    assert one | other == other | one == p


@given(prompts(), prompts())
def test_a_preset_fills_what_is_open_and_replaces_nothing(p: Prompt, base: Prompt) -> None:
    assert p.preset(base) == base | p
    assert p.preset(base).preset(base) == p.preset(base)


@given(prompts(), prompts(), prompts())
def test_presets_in_a_row_are_layers_in_the_opposite_order(p: Prompt, q: Prompt, r: Prompt) -> None:
    assert p.preset(q).preset(r) == r | q | p == p.preset(r | q)


@given(prompts(), prompts())
def test_what_the_left_prompt_adds_is_all_that_merging_changes(p: Prompt, q: Prompt) -> None:
    assert (p | q) | q == p | q == p | (p | q)


@pytest.mark.parametrize("part", PARTS)
@given(st.data(), prompts())
def test_a_builder_call_is_a_merge(part: str, data: st.DataObject, p: Prompt) -> None:
    given_to_it = data.draw(arguments(part))
    by_call: Prompt = getattr(p, part)(*given_to_it)
    by_merge: Prompt = p | getattr(Prompt(), part)(*given_to_it)
    assert by_call == by_merge


@given(st.data(), prompts())
def test_calls_to_different_parts_commute(data: st.DataObject, p: Prompt) -> None:
    first, second = data.draw(st.lists(st.sampled_from(PARTS), min_size=2, max_size=2, unique=True))
    one, other = data.draw(arguments(first)), data.draw(arguments(second))
    there: Prompt = getattr(getattr(p, first)(*one), second)(*other)
    back: Prompt = getattr(getattr(p, second)(*other), first)(*one)
    assert there == back
    assert there.text == back.text


@given(prompts(), st.sampled_from(PARTS))
def test_clearing_a_part_undoes_setting_it(p: Prompt, part: str) -> None:
    cleared = p.without(part)
    assert not getattr(cleared.parts, part)
    kept = [name for name in PARTS if name != part]
    assert all(getattr(cleared.parts, name) == getattr(p.parts, name) for name in kept)


def texts_of(p: Prompt) -> list[tuple[str, str]]:
    """Every text that the user gave, with its part."""
    parts = p.parts
    found: list[tuple[str, str]] = []
    if parts.subject:
        found += [("subject", text) for text in (parts.subject.text, *parts.subject.details)]
    if parts.action:
        found.append(("action", parts.action))
    if parts.scene:
        found += [("scene", text) for text in (parts.scene.text, *parts.scene.details)]
    for line in parts.dialogue:
        found += [("dialogue", text) for text in (line.text, line.tone) if text]
    found += [("sound", text) for text in parts.sound]
    moves: list[Move | str] = []
    for move in parts.camera:
        moves += move.moves if isinstance(move, Together) else [move]
    for move in moves:
        values: list[Any] = [move] if isinstance(move, str) else [*move.parameters().values()]
        found += [("camera", value) for value in values if isinstance(value, str)]
    for part in AXES:
        found += [(part, word) for word in getattr(parts, part) if isinstance(word, str)]
    return found


def same_but_for_capitals(text: str) -> str:
    return text.casefold()


@pytest.mark.parametrize("dialect", Dialect)
@given(prompts())
def test_every_text_of_the_user_is_said_verbatim(dialect: Dialect, p: Prompt) -> None:
    p = p.without("image")
    stretches = explain(p, dialect)
    named = bare(p.parts.subject.text).casefold() if p.parts.subject else "\0"
    for part, text in texts_of(p):
        if part == "camera" and text.casefold().startswith(named):
            continue  # a target that is the subject is named by its short form
        said = [same_but_for_capitals(s.text) for s in stretches if s.part == part]
        assert any(same_but_for_capitals(bare(text)) in stretch for stretch in said)


WORD = st.text("qzxvwkj", min_size=4, max_size=8)


@given(st.lists(WORD, min_size=3, max_size=3).filter(lambda w: len(set(w)) == len(w)))
def test_every_text_of_the_user_is_said_once(marks: list[str]) -> None:
    marks = [f"{mark}{index}" for index, mark in enumerate(marks)]
    subject, action, mood = marks
    p = Prompt().subject(f"the {subject}").action(f"waits {action}").mood(mood)
    assert [p.text.count(mark) for mark in marks] == [1, 1, 1]


@given(prompts())
def test_nothing_is_lost_in_silence(p: Prompt) -> None:
    explained = explain(p)
    accounted = {stretch.part for stretch in explained} | {part for part, _ in explained.unsaid}
    assert {
        name for name, value in zip(p.parts._fields, p.parts, strict=True) if value
    } <= accounted


@pytest.mark.parametrize("dialect", Dialect)
@given(prompts())
def test_the_stretches_are_the_text(dialect: Dialect, p: Prompt) -> None:
    text = p.render(dialect)
    explained = explain(p, dialect)
    assert "".join(stretch.text for stretch in explained) == text
    assert all(text[s.start : s.end] == s.text for s in explained)


@pytest.mark.parametrize("dialect", Dialect)
@given(prompts())
def test_a_text_is_one_line_of_single_spaces(dialect: Dialect, p: Prompt) -> None:
    text = p.render(dialect)
    assert text == " ".join(text.split())


@given(prompts())
def test_a_prompt_can_be_pasted_back(p: Prompt) -> None:
    assert eval(repr(p), vars(kling_prompt)) == p  # noqa: S307  (our own repr)


@given(prompts())
def test_copies_are_equal_in_all_respects(p: Prompt) -> None:
    for twin in (pickle.loads(pickle.dumps(p)), copy.copy(p), copy.deepcopy(p)):  # noqa: S301
        assert twin == p
        assert hash(twin) == hash(p)
        assert str(twin) == str(p)
        assert twin.fingerprint == p.fingerprint


@given(prompts(), prompts())
def test_equal_fingerprints_mean_equal_prompts(p: Prompt, q: Prompt) -> None:
    assert (p.fingerprint == q.fingerprint) == (p == q)


def test_rendering_and_fingerprint_are_the_same_in_every_process() -> None:
    code = (
        "from kling_prompt.__main__ import example;"
        "p = example(); print(p.fingerprint, p, p.negatives, repr(p), sep='|')"
    )
    runs = {
        subprocess.run(  # noqa: S603  (our own code)
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "LC_ALL": locale},
            capture_output=True,
            check=True,
        ).stdout
        for seed, locale in (("0", "C"), ("1", "tr_TR.UTF-8"), ("random", "de_DE.UTF-8"))
    }
    assert len(runs) == 1

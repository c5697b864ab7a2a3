"""The relation of words that contradict each other."""

import pytest

from kling_prompt import (
    Genre,
    Handheld,
    Lighting,
    Mood,
    Move,
    Orbit,
    Pace,
    Palette,
    PushIn,
    Shake,
    Static,
    Style,
    Together,
    Tripod,
    Word,
)
from kling_prompt.parts import AXES
from kling_prompt.words import moves
from kling_prompt.words._clashes import RELATION, RULES, Clash, clashes

MOVES = [value for value in vars(moves).values() if isinstance(value, type)]
KNOWN: list[tuple[Word | Move, Word | Move]] = [
    (Genre.NOIR, Lighting.HIGH_KEY),
    (Lighting.HIGH_KEY, Lighting.LOW_KEY),
    (Pace.TIME_LAPSE, Handheld()),
    (Pace.SLOW_MOTION, Pace.TIME_LAPSE),
    (Style.WATERCOLOR, Style.PHOTOREALISTIC),
    (Static(), Handheld()),
    (Mood.CHEERFUL, Palette.DESATURATED),
]


# ------------------------------------------------------------------ the rules
def test_a_rule_does_not_name_a_word_on_both_sides() -> None:
    assert [rule for rule in RULES if rule.left & rule.right] == []


def test_a_rule_has_words_on_both_sides() -> None:
    assert [rule for rule in RULES if not rule.left or not rule.right] == []


def test_a_rule_gives_its_reason_in_a_phrase() -> None:
    whys = [rule.why for rule in RULES]
    assert [why for why in whys if not why or why != why.strip() or why.endswith(".")] == []


def test_a_rule_is_made_of_words_and_classes_of_moves() -> None:
    words: set[Word | type[Move]] = {word for axis in AXES.values() for word in axis}
    keys = {key for rule in RULES for key in rule.left | rule.right}
    assert keys <= words | set(MOVES)


# ------------------------------------------------------------------ the relation
def test_the_relation_is_symmetric() -> None:
    pairs = [(left, right, why) for left, row in RELATION.items() for right, why in row.items()]
    assert [pair for pair in pairs if RELATION[pair[1]].get(pair[0]) != pair[2]] == []


def test_the_relation_is_irreflexive() -> None:
    assert [word for word, row in RELATION.items() if word in row] == []


def test_every_rule_is_in_the_relation() -> None:
    for rule in RULES:
        for left in rule.left:
            assert rule.right <= RELATION[left].keys()


# ------------------------------------------------------------------ finding clashes
@pytest.mark.parametrize(("left", "right"), KNOWN, ids=repr)
def test_a_known_contradiction_is_found(left: Word | Move, right: Word | Move) -> None:
    assert [clash[:2] for clash in clashes([left, right])] == [(left, right)]


@pytest.mark.parametrize(("left", "right"), KNOWN, ids=repr)
def test_a_contradiction_has_the_same_reason_from_both_sides(
    left: Word | Move, right: Word | Move
) -> None:
    (there,), (back,) = clashes([left, right]), clashes([right, left])
    assert there.why == back.why


def test_a_clash_says_both_words_and_why() -> None:
    assert list(clashes([Lighting.HIGH_KEY, Lighting.LOW_KEY])) == [
        Clash(
            Lighting.HIGH_KEY,
            Lighting.LOW_KEY,
            "mostly bright frame against mostly dark frame",
        )
    ]


def test_clashes_come_in_the_order_of_the_words_each_pair_once() -> None:
    words: list[Word | Move] = [
        Pace.TIME_LAPSE,
        Lighting.LOW_KEY,
        Pace.SLOW_MOTION,
        Lighting.HIGH_KEY,
        Handheld(),
    ]
    found = [clash[:2] for clash in clashes(words)]
    assert found == [
        (Pace.TIME_LAPSE, Pace.SLOW_MOTION),
        (Pace.TIME_LAPSE, Handheld()),
        (Lighting.LOW_KEY, Lighting.HIGH_KEY),
    ]


def test_moves_clash_whatever_their_parameters() -> None:
    (clash,) = clashes([Static(), Handheld(shaky=True)])
    assert clash.right == Handheld(shaky=True)


def test_moves_at_the_same_time_clash_like_each_of_them() -> None:
    together = Together(Shake(), PushIn())
    assert [clash[:2] for clash in clashes([Static(), together])] == [(Static(), together)]


def test_no_words_have_no_clashes() -> None:
    assert list(clashes([])) == []


@pytest.mark.parametrize("word", [Lighting.HIGH_KEY, Static()], ids=repr)
def test_a_word_does_not_clash_with_itself(word: Word | Move) -> None:
    assert list(clashes([word, word])) == []


def test_words_that_agree_have_no_clashes() -> None:
    agreeing: list[Word | Move] = [
        Lighting.GOLDEN_HOUR,
        Mood.NOSTALGIC,
        Pace.SLOW_MOTION,
        Orbit(slow=True),
    ]
    assert list(clashes(agreeing)) == []


def test_a_word_without_any_rule_has_no_clashes() -> None:
    words: list[Word | Move] = [word for axis in AXES.values() for word in axis]
    free = [word for word in words if word not in RELATION]
    assert free
    assert list(clashes(free)) == []


def test_words_may_come_one_by_one() -> None:
    assert len(list(clashes(word for word in (Static(), Handheld())))) == 1


def test_a_tripod_does_not_clash_with_standing_still() -> None:
    assert list(clashes([Static(), Tripod()])) == []

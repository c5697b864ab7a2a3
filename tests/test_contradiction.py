"""What contradicts itself in a prompt, and in prompts laid over each other."""

import pytest
from hypothesis import given

from kling_prompt import (
    LEFT,
    Clash,
    Film,
    Handheld,
    Lighting,
    Mood,
    Orbit,
    Pan,
    Prompt,
    Shake,
    Static,
    Style,
    Together,
    Tripod,
    clashes,
)
from kling_prompt.contradiction import says
from kling_prompt.strategies import prompts
from kling_prompt.words._excludes import EXCLUDES
from kling_prompt.words.unwanted import CANONICAL

CAT = Prompt().subject("a cat").action("sleeps on a red sofa")


def pairs(*given_to_it: Prompt) -> list[tuple[object, object]]:
    return [(clash.left, clash.right) for clash in clashes(*given_to_it)]


def test_words_of_one_prompt_that_contradict_each_other_are_found() -> None:
    noir = Prompt().lighting(Lighting.HIGH_KEY).mood(Mood.OMINOUS)
    (clash,) = clashes(noir)
    assert clash == Clash(
        Lighting.HIGH_KEY,
        Mood.OMINOUS,
        "a dark tone under a bright, even light",
        ("lighting", "mood"),
    )
    assert str(clash) == (
        "lighting Lighting.HIGH_KEY / mood Mood.OMINOUS: a dark tone under a bright, even light"
    )


def test_what_a_later_prompt_replaces_contradicts_nothing() -> None:
    bright = Prompt().lighting(Lighting.HIGH_KEY)
    dark = Prompt().lighting(Lighting.LOW_KEY).mood(Mood.OMINOUS)
    assert clashes(bright, dark) == ()
    assert pairs(dark, bright) == [(Lighting.HIGH_KEY, Mood.OMINOUS)]


def test_moves_at_the_same_time_are_looked_at_one_by_one() -> None:
    moving = Prompt().camera(Tripod(), Together(Pan(LEFT), Orbit()))
    assert pairs(moving) == [(Tripod(), Orbit())]
    assert pairs(moving.negative("zoom, camera movement")) == [
        (Tripod(), Orbit()),
        (Pan(LEFT), "camera movement"),
        (Orbit(), "camera movement"),
    ]


@pytest.mark.parametrize(
    ("prompt", "term"),
    [
        (Prompt().film(Film.GRAIN), "film grain"),
        (Prompt().film(Film.GRAIN), "grainy"),
        (Prompt().style(Style.ANIME), "cartoon"),
        (Prompt().style(Style.ANIME), "manga"),
        (Prompt().style(Style.PHOTOREALISTIC), "photorealistic"),
        (Prompt().camera(Shake()), "camera shake"),
        (Prompt().camera(Handheld(shaky=True)), "shaky"),
        (Prompt().camera(Orbit()), "moving camera"),
        (Prompt().mood("a gloomy mood"), "gloomy"),
        (CAT, "cats"),
        (CAT, "animals"),
        (CAT, "red sofa"),
        (Prompt().scene("a crowded market"), "people"),
        (Prompt().subject("two women"), "people"),
        (Prompt().scene("a lake", "with birds"), "animals"),
        (Prompt().image("a.png", shows="an old dog"), "dog"),
        (Prompt().camera(Orbit(around="the horse")), "horse"),
        (Prompt().camera(Together(Orbit(around="the horse"), Pan(LEFT))), "horse"),
        (Prompt().camera("circles the horse"), "horse"),
    ],
)
def test_a_negative_against_what_is_asked_for_is_found(prompt: Prompt, term: str) -> None:
    (clash,) = clashes(prompt.negative(term))
    assert clash.right == term
    assert clash.why == "asked for and kept out"
    assert clash.parts[1] == "negative"


@pytest.mark.parametrize(
    ("prompt", "term"),
    [
        (Prompt().camera(Handheld()), "camera shake"),
        (Prompt().camera(Static()), "camera movement"),
        (Prompt().style(Style.WATERCOLOR), "photorealism"),
        (Prompt().scene("an empty street without any people"), "people"),
        (Prompt().scene("a street, no cars"), "car"),
        (CAT, "dogs"),
        (Prompt().subject("a catamaran"), "cat"),
        (Prompt().subject("a glass of water"), "glasses case"),
        (Prompt().action("cuts an onion"), "transitions"),
    ],
)
def test_what_is_not_asked_for_may_be_kept_out(prompt: Prompt, term: str) -> None:
    assert clashes(prompt.negative(term)) == ()


@given(prompts(), prompts())
def test_clashes_of_layers_are_those_of_the_merged_prompt(p: Prompt, q: Prompt) -> None:
    assert clashes(p, q) == clashes(p | q)
    assert clashes() == ()


def test_only_prompts_can_be_compared() -> None:
    with pytest.raises(TypeError) as error:
        clashes(CAT, "a cat")  # type: ignore[arg-type]
    assert str(error.value) == "prompts='a cat' is a str; Prompt is accepted"


def test_says_compares_whole_words_of_any_length() -> None:
    assert says("a cat " * 20_000, ["cat"])
    assert not says("no cat " * 20_000, ["cat"])
    assert not says("cat " * 20_000, ["cat " * 20_000 + "dog"])


def test_the_relation_is_between_canonical_terms_and_words() -> None:
    assert set(EXCLUDES) <= set(CANONICAL.values())
    for words in EXCLUDES.values():
        assert words
        assert len(set(words)) == len(words)

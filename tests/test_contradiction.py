"""What contradicts itself in a prompt, and in prompts laid over each other."""

import pytest
from hypothesis import given
from work import calls

from kling_prompt import (
    LEFT,
    Clash,
    Film,
    Handheld,
    Lighting,
    Mood,
    Orbit,
    Palette,
    Pan,
    Prompt,
    Shake,
    Static,
    Style,
    Together,
    Tripod,
    clashes,
)
from kling_prompt.contradiction import wanted
from kling_prompt.strategies import prompts
from kling_prompt.words._excludes import EXCLUDES, NOUNS
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
        (Prompt().palette(Palette.VIBRANT), "color"),
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
        (Prompt().subject("an old baker"), "people"),
        (Prompt().subject("two foxes"), "animals"),
        (Prompt().subject("a sparrow"), "animals"),
        (Prompt().subject("two mice"), "mouse"),
        (Prompt().scene("a street, no cars but people"), "people"),
        (Prompt().subject('a sign that says "OPEN"'), "text"),
        (Prompt().subject("a mug", 'with the words "Good morning"'), "letters"),
        (Prompt().style("photorealistic"), "photorealism"),
        (Prompt().pace("slow-mo"), "slow motion"),
        (Prompt().subject("an e\u0301toile"), "\u00e9toile"),
        (Prompt().subject("a sad clown"), "sad"),
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
        (Prompt().action("cuts an onion"), "cuts"),
        (Prompt().subject("a bar of dark chocolate"), "dark"),
        (Prompt().scene("blades of grass"), "weapons"),
        (Prompt().scene("a man-made lake"), "people"),
        (Prompt().subject("a hot dog"), "animals"),
        (Prompt().scene("a car-free street"), "cars"),
        (Prompt().scene("a street free of people"), "people"),
        (Prompt().scene("a street with no people or cars"), "cars"),
        (Prompt().scene("a street with neither people nor cars"), "cars"),
        (Prompt().scene("without a single person in sight"), "people"),
        (Prompt().action('shouts "stop"'), "text"),
        (Prompt().subject('a "smart" toaster'), "text"),
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


def test_one_term_can_be_held_against_a_prompt() -> None:
    assert [*wanted(CAT.parts, "cats")] == [("subject", "a cat")]


def test_work_grows_with_the_length_of_a_text_and_no_faster() -> None:
    def work(size: int) -> int:
        repeated = Prompt().subject("dog " * size).negative(*(f"dog {n}" for n in range(50)))
        denied = Prompt().subject("no " + "the " * size + "dog").negative("the dog")
        long_term = Prompt().subject("a " * 2 * size).negative("a " * size + "b")
        assert clashes(repeated) == clashes(denied) == clashes(long_term) == ()
        return calls(lambda: (clashes(repeated), clashes(denied), clashes(long_term)))

    assert work(2_000) < 12 * work(200)


def test_the_relation_is_between_canonical_terms_and_words() -> None:
    assert set(EXCLUDES) <= set(CANONICAL.values())
    assert set(NOUNS) <= set(CANONICAL.values())
    assert CANONICAL.keys().isdisjoint(noun for nouns in NOUNS.values() for noun in nouns)
    for words in EXCLUDES.values():
        assert words
        assert len(set(words)) == len(words)

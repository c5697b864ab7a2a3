"""Remedies: what changes against a symptom, why, and that a second dose changes nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kling_prompt import (
    LEFT,
    ConflictError,
    Film,
    Handheld,
    Lighting,
    Negatives,
    Pace,
    Palette,
    Pan,
    Prompt,
    PullOut,
    Remedy,
    Shake,
    Static,
    Style,
    Symptom,
    WrongTypeError,
    remedy,
)
from kling_prompt.strategies import prompts

FOX = Prompt().subject("a red fox").action("crosses a frozen lake")


def said(prompt: Prompt, symptom: Symptom) -> list[str]:
    return [str(measure) for measure in remedy(prompt, symptom).measures]


# ------------------------------------------------------------------ light
def test_a_dark_light_gives_way_to_an_even_one() -> None:
    dark = FOX.lighting(Lighting.NIGHT, "lanterns").palette(Palette.DARK)
    cured = remedy(dark, Symptom.TOO_DARK)
    assert cured.prompt == FOX.lighting(Lighting.EVEN, "lanterns").negative("too dark")
    assert [measure.part for measure in cured.measures] == ["lighting", "palette", "negative"]


def test_a_light_of_another_kind_stays() -> None:
    lit = FOX.lighting(Lighting.GOLDEN_HOUR)
    assert remedy(lit, Symptom.TOO_DARK).prompt.parts.lighting == (Lighting.GOLDEN_HOUR,)


def test_no_light_at_all_gives_one() -> None:
    assert remedy(FOX, Symptom.TOO_BRIGHT).prompt.parts.lighting == (Lighting.SOFT,)
    assert said(FOX, Symptom.TOO_BRIGHT)[0] == "lighting: say so outright: soft diffused light"


def test_a_palette_of_several_keeps_the_others() -> None:
    mixed = FOX.palette(Palette.DARK, Palette.BLUE)
    assert remedy(mixed, Symptom.TOO_DARK).prompt.parts.palette == (Palette.BLUE,)


# ------------------------------------------------------------------ words
def test_a_word_that_was_misunderstood_says_what_is_meant() -> None:
    tree = (
        Prompt().subject("an old oak", "its bark wet").action("drips").scene("Bark on moss", "dog")
    )
    cured = remedy(tree, Symptom.WRONG_SENSE, word="bark", meant="rough tree bark")
    assert cured.prompt.parts.subject == ("an old oak", ("its rough tree bark wet",), None)
    assert cured.prompt.parts.scene == ("rough tree bark on moss", ("dog",))
    assert [str(measure) for measure in cured.measures] == [
        'subject, scene: "bark" has other senses; it says "rough tree bark" now'
    ]
    again = remedy(cured.prompt, Symptom.WRONG_SENSE, word="bark", meant="rough tree bark")
    assert again == Remedy(cured.prompt, ())
    oak = Prompt().subject("bark of an oak")
    said_so = remedy(oak, Symptom.WRONG_SENSE, word="bark", meant="tree bark").prompt
    assert said_so == Prompt().subject("tree bark of an oak")
    barking = Prompt().action("embarks on a ship, barks")
    assert remedy(barking, Symptom.WRONG_SENSE, word="bark", meant="tree bark").measures == ()


@pytest.mark.parametrize(
    ("symptom", "given_to_it"),
    [
        (Symptom.WRONG_SENSE, {}),
        (Symptom.WRONG_SENSE, {"word": "bark"}),
        (Symptom.FLICKER, {"word": "bark", "meant": "tree bark"}),
    ],
)
def test_a_word_goes_with_its_symptom_alone(symptom: Symptom, given_to_it: dict[str, str]) -> None:
    with pytest.raises(ConflictError, match=r"both with Symptom\.WRONG_SENSE are accepted"):
        remedy(FOX, symptom, **given_to_it)


# ------------------------------------------------------------------ camera
def test_a_camera_that_moved_too_much_stands_still() -> None:
    assert remedy(FOX.camera(Pan(LEFT)), Symptom.CAMERA_MOVED_TOO_MUCH).prompt == FOX.camera(
        Static()
    )


def test_a_drifting_camera_is_told_to_stand_still() -> None:
    cured = remedy(FOX.camera(Pan(LEFT)), Symptom.CAMERA_DRIFTS).prompt
    assert cured == FOX.camera(Static()).negative("camera movement")


def test_a_fast_move_becomes_slow_and_texts_stay() -> None:
    moved = FOX.camera(Pan(LEFT, fast=True), "over the ice", Handheld())
    cured = remedy(moved, Symptom.CAMERA_TOO_FAST).prompt
    assert cured == FOX.camera(Pan(LEFT, slow=True), "over the ice", Handheld())


def test_a_camera_that_nobody_mentioned_is_told_to_stand_still() -> None:
    assert remedy(FOX, Symptom.CAMERA_TOO_FAST).prompt == FOX.camera(Static())


def test_a_pull_back_says_both_framings() -> None:
    cured = remedy(FOX.camera(PullOut(end="the whole lake")), Symptom.WEAK_PULL_BACK).prompt
    assert cured == FOX.camera(PullOut(start="close on the subject", end="the whole lake"))


def test_a_prompt_without_a_pull_back_gets_none() -> None:
    assert remedy(FOX, Symptom.WEAK_PULL_BACK).measures == ()


def test_shaking_goes_and_the_hand_stays() -> None:
    shaken = FOX.camera(Handheld(shaky=True), Shake(), Pan(LEFT))
    cured = remedy(shaken, Symptom.SHAKY).prompt
    assert cured == FOX.camera(Handheld(), Pan(LEFT)).negative("camera shake")
    assert remedy(FOX.camera(Shake()), Symptom.SHAKY).prompt.parts.camera == ()


# ------------------------------------------------------------------ negatives
def test_what_appeared_is_kept_out() -> None:
    cured = remedy(FOX.negative("text"), Symptom.TEXT_APPEARED)
    assert cured.prompt.negatives == Negatives("text", "watermark", "logo", "numbers")
    assert [str(measure) for measure in cured.measures] == [
        'negative: keep "logo, numbers, watermark" out'
    ]


def test_what_the_prompt_asks_for_is_not_kept_out() -> None:
    crowd = Prompt().subject("a crowd").action("cheers")
    assert remedy(crowd, Symptom.EXTRA_PEOPLE).prompt.negatives == Negatives("extra people")


def test_a_negative_that_works_against_it_goes() -> None:
    real = FOX.style(Style.PHOTOREALISTIC).negative("photo")
    cured = remedy(real, Symptom.LOOKS_DRAWN)
    assert "photo" not in cured.prompt.negatives
    assert str(cured.measures[0]) == 'negative: "photo" there works against it; dropped'
    assert remedy(FOX.negative("motion"), Symptom.TOO_STILL).prompt == FOX


def test_a_style_that_asks_for_a_photo_goes() -> None:
    drawn = FOX.style(Style.WATERCOLOR, Style.PHOTOREALISTIC).film(Film.GRAIN)
    assert remedy(drawn, Symptom.TOO_REAL).prompt.parts.style == (Style.WATERCOLOR,)


def test_a_fast_pace_gives_way_to_a_gentle_one() -> None:
    cured = remedy(FOX.pace(Pace.FAST_PACED), Symptom.MOTION_TOO_FAST).prompt
    assert cured == FOX.pace(Pace.GENTLE_MOTION).negative("fast motion")


# ------------------------------------------------------------------ all of them
@given(prompts(), st.sampled_from([one for one in Symptom if one is not Symptom.WRONG_SENSE]))
def test_a_second_dose_changes_nothing(prompt: Prompt, symptom: Symptom) -> None:
    once = remedy(prompt, symptom)
    assert remedy(once.prompt, symptom).prompt == once.prompt
    assert bool(once.measures) == (once.prompt != prompt)


def test_something_else_than_a_prompt_or_a_symptom_is_refused() -> None:
    with pytest.raises(WrongTypeError, match="Prompt is accepted"):
        remedy("a fox", Symptom.FLICKER)  # type: ignore[arg-type]
    with pytest.raises(WrongTypeError, match="Symptom is accepted"):
        remedy(FOX, "flicker")  # type: ignore[arg-type]


def test_a_symptom_prints_as_it_is_written() -> None:
    assert repr(Symptom.FLICKER) == "Symptom.FLICKER"

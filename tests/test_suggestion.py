"""What is suggested to be kept out."""

import pytest
from hypothesis import given

from kling_prompt import Genre, Negatives, Orbit, Prompt, Static, Style, clashes, suggested
from kling_prompt.strategies import prompts
from kling_prompt.words._troubles import OF_SUBJECTS, OF_WORDS
from kling_prompt.words.unwanted import CANONICAL


@pytest.mark.parametrize(
    ("prompt", "terms"),
    [
        (Prompt(), []),
        (Prompt().subject("a red kite").scene("over a field"), []),
        (Prompt().style(Style.WATERCOLOR), ["live action", "photorealism"]),
        (Prompt().genre(Genre.PRODUCT), ["blur", "dirt", "scratches", "text", "watermark"]),
        (Prompt().genre(Genre.MEDIEVAL), ["cars", "modern objects"]),
        (Prompt().camera(Static()), ["camera shake", "zoom"]),
        (Prompt().camera(Orbit()), ["morphing", "warping"]),
        (Prompt().subject("a pianist"), ["bad hands", "extra fingers"]),
        (Prompt().subject("a dancer"), ["deformed", "extra limbs"]),
        (Prompt().subject("a woman feeding a giraffe"), ["deformed", "extra limbs"]),
        (Prompt().subject("a baby elephant"), []),
        (Prompt().subject("a man-made lake"), []),
        (Prompt().subject('a neon sign that reads "OPEN"'), []),
        (Prompt().subject("a ranger").genre(Genre.WILDLIFE), ["blur", "extra limbs"]),
    ],
)
def test_the_words_of_a_prompt_tell_what_goes_wrong(prompt: Prompt, terms: list[str]) -> None:
    assert sorted(suggested(prompt)) == terms


def test_what_the_prompt_asks_for_is_not_suggested() -> None:
    sign = Prompt().subject("a bottle", "with scratches on its label").genre(Genre.PRODUCT)
    assert "scratches" not in suggested(sign)
    assert "text" in suggested(sign)


def test_what_is_kept_out_already_is_not_suggested_in_other_words() -> None:
    fox = Prompt().subject("a fox").style(Style.WATERCOLOR).negative("photorealistic")
    assert suggested(fox) == Negatives("live action")


@given(prompts())
def test_suggestions_are_few_new_and_never_against_the_prompt(p: Prompt) -> None:
    found = suggested(p)
    assert len(found) <= 8
    assert found.isdisjoint(p.negatives)
    if found:
        assert len(clashes(p.negative(found))) == len(clashes(p))


@given(prompts())
def test_suggestions_come_to_an_end(p: Prompt) -> None:
    for _ in range(5):
        found = suggested(p)
        if not found:
            return
        p = p.negative(found)
    assert not suggested(p)


def test_only_a_prompt_has_suggestions() -> None:
    with pytest.raises(TypeError) as error:
        suggested("a fox")  # type: ignore[arg-type]
    assert str(error.value) == "prompt='a fox' is a str; Prompt is accepted"


def test_the_tables_hold_canonical_terms() -> None:
    terms = {term for _, group in (*OF_WORDS, *OF_SUBJECTS) for term in group}
    assert terms <= set(CANONICAL.values())
    assert all(words for words, _ in (*OF_WORDS, *OF_SUBJECTS))

"""The set of things to keep out, case by case."""

import pickle
import re
from enum import StrEnum

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kling_prompt import Negatives, TextError, negatives
from kling_prompt.negatives import NAMED, Kind, kind_of
from kling_prompt.words.unwanted import CANONICAL

BLUR = Negatives("blur")


_AMPERSAND = ("logo", "text", "black and white", "salt and pepper")


@pytest.mark.parametrize(
    ("texts", "terms"),
    [
        ([], ()),
        (["no blur", "Blur ", "blur"], ("blur",)),
        (["text, watermark; logo"], ("logo", "text", "watermark")),
        (["text\nwatermark\r\nlogo"], ("logo", "text", "watermark")),
        (["Without any people", "don't show cars", "avoid blur."], ("blur", "people", "cars")),
        (["no text or logos", "no cats and no dogs"], ("logos", "text", "cats", "dogs")),
        (["No blur. No watermark"], ("blur", "watermark")),
        (["no no the fog"], ("fog",)),
        (["no one", "nobody"], ("people",)),
        (["not in focus", "not safe for work"], ("not in focus", "not safe for work")),
        (["don\u2019t include any faces"], ("faces",)),
        (["E\u0301TOILE", "\u00e9toile"], ("\u00e9toile",)),
        (["\u201cMind the gap, please\u201d, fog"], ("fog", "\u201cmind the gap, please\u201d")),
        (["a \u201clone mark, fog"], ("fog", "a lone mark")),
        (
            ["logo \U0001f4f7, \u0634\u0639\u0627\u0631"],
            ("logo \U0001f4f7", "\u0634\u0639\u0627\u0631"),
        ),
        (
            ["zebra, blur, logo, crowd, shadows, fog, sad, jitter, fisheye, anime, glitch, scary"],
            (
                "blur",
                "glitch",
                "logo",
                "anime",
                "crowd",
                "fog",
                "shadows",
                "fisheye",
                "jitter",
                "sad",
                "scary",
                "zebra",
            ),
        ),
        (["never ending story"], ("never ending story",)),
        (['"a, b", c'], ('"a, b"', "c")),
        (['5" screen, text'], ("text", "5 screen")),
        (["extra   fingers"], ("extra fingers",)),
        (["文字，水印"], ("文字", "水印")),
        (["a,, b,:,"], ("a", "b")),
        (["no "], ("no",)),
        (["- blur\n- text", "* fog", "1. snow\n2) rain"], ("blur", "text", "fog", "rain", "snow")),
        (["Negative prompt: blur, text"], ("blur", "text")),
        (["Avoid: blur"], ("blur",)),
        (["please no text"], ("text",)),
        (["There should be no people"], ("people",)),
        (["free of dust"], ("dust",)),
        (["no blur!", "wow!"], ("blur", "wow")),
        (["no one in the background"], ("people in the background",)),
        (["any nobody", "no no one"], ("people",)),
        (["avoid people and cars"], ("people", "cars")),
        (["text & logo", "black and white", "salt and pepper"], _AMPERSAND),
        (["no text, blur, and watermark"], ("blur", "text", "watermark")),
        (["1,000 people, 1,5 fog"], ("1", "1,000 people", "5 fog")),
        (["\ufeffblur\u200b", "bl\u00adur"], ("blur",)),
        (['no "cats or dogs" or logos'], ('"cats or dogs" or logos',)),
        (['no "cats" or logos'], ("logos", '"cats"')),
        (["! \u201c don't show fog"], ("fog",)),
        (["\u201ca \u00abb, c\u00bb, \u201cd"], ("a \u00abb, c\u00bb", "d")),
    ],
)
def test_terms_are_bare_and_in_order(texts: list[str], terms: tuple[str, ...]) -> None:
    assert Negatives(*texts).terms == terms


def test_it_is_a_set() -> None:
    both = Negatives("text", "blur")
    assert list(both) == ["blur", "text"]
    assert len(both) == 2
    assert "No Blur" in both
    assert "grain" not in both
    assert "" not in both
    assert 3 not in both
    assert "," not in both
    assert "\x00" not in both
    assert str(both) == "blur, text"
    assert repr(both) == "Negatives('blur', 'text')"
    assert pickle.loads(pickle.dumps(both)) == both  # noqa: S301
    assert hash(both) == hash(Negatives("blur, text"))


def test_named_methods_take_any_texts() -> None:
    assert BLUR.union(["text"], {"no logo"}, ("a", 'b, "c"')) == Negatives(
        "blur, text, logo, a, b", '"c"'
    )
    assert BLUR.intersection(["Blur", "text"]) == BLUR
    assert Negatives("blur, text").difference(("text",)) == BLUR
    assert BLUR.symmetric_difference(["text", "blur"]) == Negatives("text")
    assert BLUR.issubset(["blur", "text"])
    assert BLUR.issuperset([])
    assert BLUR.isdisjoint(["text"])


def test_named_methods_refuse_a_lone_text() -> None:
    with pytest.raises(TypeError) as error:
        BLUR.union("text")
    assert str(error.value) == (
        "other='text' is a str; Negatives or another iterable of texts is accepted; did you mean ['text']?"
    )


@pytest.mark.parametrize("operator", ["|", "&", "-", "^", "<=", "<", ">=", ">"])
def test_operators_refuse_strangers(operator: str) -> None:
    with pytest.raises(TypeError, match=re.escape(f"{operator}")):
        eval(f"negatives {operator} {{'blur'}}", {"negatives": BLUR})  # noqa: S307


def test_a_complement_cannot_be_written() -> None:
    with pytest.raises(TypeError) as error:
        eval("~negatives", {"negatives": BLUR})  # noqa: S307
    assert str(error.value) == (
        "~ has no meaning for Negatives: 'everything but these' cannot be written in a prompt; "
        "use a - b to take terms away"
    )


def test_methods_refuse_what_holds_no_texts() -> None:
    with pytest.raises(TypeError) as error:
        BLUR.union(5)  # type: ignore[arg-type]
    assert str(error.value) == (
        "other=5 is an int; Negatives or another iterable of texts is accepted"
    )
    with pytest.raises(TypeError) as error:
        BLUR.union([5])  # type: ignore[list-item]
    assert str(error.value) == "negative=5 is an int; str or Negatives is accepted"


def test_terms_know_their_kind() -> None:
    mixed = Negatives("sad", "no logo", "purple cats", "logos")
    assert list(mixed.of_kind(Kind.TEXT)) == ["logo", "logos"]
    assert list(mixed.of_kind(Kind.TONE, Kind.OWN)) == ["sad", "purple cats"]
    assert kind_of("blurry") is Kind.QUALITY
    with pytest.raises(TypeError) as error:
        mixed.of_kind("text")  # type: ignore[arg-type]
    assert str(error.value) == "kind='text' is a str; Kind is accepted"


GUIDE = """
low resolution, blurry, grainy, pixelated, dark, low quality, blurriness, low clarity, dark tone,
oversaturated, flicker, unstable, blur, frame borders, distortion, glitches, duplicates,
duplicate subject, double image, deformed, distorted, disfigured, glitch, dirt, scratches, indoor,
rainy, cloudy, rain, modern objects, cars, text, watermark, logo, numbers, insects, weapons,
people, animals, birds, dog, robot, creature, cartoon, illustration, photorealism, 2D, drawing,
photo, realistic, photorealistic, realistic skin texture, live-action, cartoonish, CGI, painting,
texture, detail, monochrome, sepia, unbalanced composition, unbalanced layout, fisheye,
fish-eye lens, odd angles, overexposed, too dark, harsh shadows, shadows, overly dark,
overly vibrant colors, sad, depressing, gloomy, angry tone
"""


def test_every_term_of_the_guide_is_in_a_named_set() -> None:
    named = Negatives().union(*NAMED.values())
    assert Negatives(GUIDE) - named == Negatives()


@pytest.mark.parametrize("name", NAMED)
def test_a_named_set_is_small_and_says_nothing_twice(name: str) -> None:
    named = NAMED[name]
    assert 1 <= len(named) <= 8
    assert len({CANONICAL[term] for term in named}) == len(named)
    assert getattr(negatives, name) is named


def test_a_long_chain_of_denials_costs_little() -> None:
    assert Negatives("no " * 100_000 + "fog") == Negatives("fog")
    assert Negatives("no cat or " * 50_000 + "fog") == Negatives("cat", "fog")
    assert len(Negatives('"' * 100_000 + "fog")) == 1


@pytest.mark.parametrize("text", ["bl\x00ur", "a \u202e b", "\ud800"])
def test_hidden_and_broken_characters_are_refused(text: str) -> None:
    with pytest.raises(TextError):
        Negatives(text)


def test_texts_of_a_subclass_are_texts() -> None:
    class Unwanted(StrEnum):
        BLUR = "No blur"
        TEXT = "text"

    assert Negatives(*Unwanted) == Negatives("blur", "text")
    assert {type(term) for term in Negatives(*Unwanted)} == {str}
    assert Unwanted.BLUR in BLUR


def test_a_set_of_texts_in_place_of_texts_is_told_to_be_unpacked() -> None:
    with pytest.raises(TypeError) as error:
        Negatives(["blur"])  # type: ignore[arg-type]
    assert str(error.value) == (
        "negative=['blur'] is a list; str or Negatives is accepted; did you mean *[...]?"
    )


# Random texts seldom hold what is stripped, cut or joined, so these pieces are drawn often.
_TRAPS = st.lists(
    st.sampled_from(
        """no not the any an - \u2022 1. and or nor ! . ... people text free of please negative:
        " \u201c \u201d \u00ab \u00bb 1,000 4,5 , ; x ' nobody one & avoid: \u0130 e\u0301 \u0301 u.s. (
        don't show there is black""".split()
    ),
    min_size=1,
    max_size=8,
)


@given(_TRAPS, st.sampled_from([" ", ""]))
@example(["any", "nobody"], " ")
@example(["!", "\u201c", "don't show fog"], " ")
def test_what_is_taken_from_a_text_stays_as_it_is(words: list[str], space: str) -> None:
    try:
        found = Negatives(space.join(words))
    except TextError:
        return
    assert Negatives(*[str(found)] if found else []) == found


def test_many_marks_on_one_letter_are_one_term() -> None:
    assert len(Negatives("a" + "\u0301\u0316" * 50_000)) == 1


def test_many_terms_and_long_terms_are_fine() -> None:
    assert len(Negatives(", ".join(f"term {number}" for number in range(100_000)))) == 100_000
    assert Negatives("x" * 100_000 + ", ." + "., " * 100_000).terms == ("x" * 100_000,)

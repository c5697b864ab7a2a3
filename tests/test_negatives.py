"""The set of things to keep out, case by case."""

import pickle
import re

import pytest

from kling_prompt import Negatives

BLUR = Negatives("blur")


@pytest.mark.parametrize(
    ("texts", "terms"),
    [
        ([], ()),
        (["no blur", "Blur ", "blur"], ("blur",)),
        (["text, watermark; logo"], ("logo", "text", "watermark")),
        (["text\nwatermark\r\nlogo"], ("logo", "text", "watermark")),
        (["Without any people", "don't show cars", "avoid blur."], ("blur", "cars", "people")),
        (["never ending story"], ("never ending story",)),
        (['"a, b", c'], ('"a, b"', "c")),
        (['5" screen, text'], ("5 screen", "text")),
        (["extra   fingers"], ("extra fingers",)),
        (["文字，水印"], ("文字", "水印")),
        (["a,, b,:,"], ("a", "b")),
        (["no "], ("no",)),
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


def test_many_terms_and_long_terms_are_fine() -> None:
    assert len(Negatives(", ".join(f"term {number}" for number in range(100_000)))) == 100_000
    assert Negatives("x" * 100_000 + ", ." + "., " * 100_000).terms == ("x" * 100_000,)

"""The laws of negatives: they behave as finite sets of bare terms do."""

from hypothesis import given
from hypothesis import strategies as st

from kling_prompt import Negatives
from kling_prompt.strategies import negatives


@given(negatives(), negatives())
def test_the_operators_agree_with_frozenset(a: Negatives, b: Negatives) -> None:
    left, right = frozenset(a), frozenset(b)
    assert frozenset(a | b) == left | right
    assert frozenset(a & b) == left & right
    assert frozenset(a - b) == left - right
    assert frozenset(a ^ b) == left ^ right
    assert (a <= b, a < b, a >= b, a > b) == (
        left <= right,
        left < right,
        left >= right,
        left > right,
    )
    assert (a == b) == (left == right)
    assert a.isdisjoint(b) == left.isdisjoint(right)
    assert len(a) == len(left)


@given(negatives())
def test_a_set_is_read_back_from_its_terms_and_from_its_text(n: Negatives) -> None:
    assert Negatives(*n) == n
    assert Negatives(*[str(n)] if n else []) == n


@given(st.permutations(["blur", "text", "watermark", "extra fingers"]))
def test_the_text_depends_on_the_set_alone(terms: list[str]) -> None:
    assert str(Negatives(*terms)) == "blur, extra fingers, text, watermark"

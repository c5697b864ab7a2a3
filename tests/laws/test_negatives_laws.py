"""The laws of negatives: they behave as finite sets of bare terms do.

Laws that do not hold, and are not promised: there is no complement (`~` raises), for "everything
but blur" cannot be written into a prompt; `simplified()` does not distribute over `-`, `&` and `^`,
for a broad term that is taken away does not bring back what it covered; and `len` is not additive,
for sets may share terms.
"""

import pickle
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, rule

from kling_prompt import Negatives
from kling_prompt.strategies import negatives, texts

EMPTY = Negatives()


# ------------------------------------------------------------------ union
@given(negatives(), negatives())
def test_union_commutes(a: Negatives, b: Negatives) -> None:
    assert a | b == b | a


@given(negatives(), negatives(), negatives())
def test_union_is_associative(a: Negatives, b: Negatives, c: Negatives) -> None:
    assert (a | b) | c == a | (b | c)


@given(negatives())
def test_union_is_idempotent_with_the_empty_set_as_identity(a: Negatives) -> None:
    assert a | a == a == a | EMPTY


# ------------------------------------------------------------------ intersection
@given(negatives(), negatives())
def test_intersection_commutes(a: Negatives, b: Negatives) -> None:
    assert a & b == b & a


@given(negatives(), negatives(), negatives())
def test_intersection_is_associative(a: Negatives, b: Negatives, c: Negatives) -> None:
    assert (a & b) & c == a & (b & c)


@given(negatives())
def test_intersection_is_idempotent_and_empty_with_the_empty_set(a: Negatives) -> None:
    assert a & a == a
    assert a & EMPTY == EMPTY


# ------------------------------------------------------------------ both
@given(negatives(), negatives())
def test_union_and_intersection_absorb_each_other(a: Negatives, b: Negatives) -> None:
    assert a | (a & b) == a == a & (a | b)


@given(negatives(), negatives(), negatives())
def test_each_distributes_over_the_other(a: Negatives, b: Negatives, c: Negatives) -> None:
    assert a & (b | c) == (a & b) | (a & c)
    assert a | (b & c) == (a | b) & (a | c)


# ------------------------------------------------------------------ differences
@given(negatives(), negatives())
def test_a_difference_and_an_intersection_part_a_set(a: Negatives, b: Negatives) -> None:
    assert (a - b) | (a & b) == a
    assert (a - b).isdisjoint(b)


@given(negatives(), negatives(), negatives())
def test_differences_obey_de_morgan(a: Negatives, b: Negatives, c: Negatives) -> None:
    assert a - (b | c) == (a - b) & (a - c)
    assert a - (b & c) == (a - b) | (a - c)


@given(negatives(), negatives())
def test_the_symmetric_difference_is_what_one_has_alone(a: Negatives, b: Negatives) -> None:
    assert a ^ b == (a - b) | (b - a) == (a | b) - (a & b)


@given(negatives(), negatives(), negatives())
def test_symmetric_difference_and_intersection_are_a_ring(
    a: Negatives, b: Negatives, c: Negatives
) -> None:
    assert (a ^ b) ^ c == a ^ (b ^ c)
    assert a ^ b == b ^ a
    assert a ^ EMPTY == a
    assert a ^ a == EMPTY
    assert a & (b ^ c) == (a & b) ^ (a & c)


# ------------------------------------------------------------------ order
@given(negatives(), negatives())
def test_inclusion_is_what_union_and_intersection_say(a: Negatives, b: Negatives) -> None:
    assert (a <= b) == (a | b == b) == (a & b == a) == (b >= a)


@given(negatives(), negatives())
def test_inclusion_is_a_partial_order(a: Negatives, b: Negatives) -> None:
    assert a <= a | b
    assert (a <= b <= a) == (a == b)
    assert (a < b) == (a <= b and a != b) == (b > a)


# ------------------------------------------------------------------ as frozenset
@given(negatives(), negatives())
def test_every_operator_agrees_with_frozenset(a: Negatives, b: Negatives) -> None:
    left, right = frozenset(a), frozenset(b)
    assert frozenset(a | b) == left | right == frozenset(a.union(right))
    assert frozenset(a & b) == left & right == frozenset(a.intersection(right))
    assert frozenset(a - b) == left - right == frozenset(a.difference(right))
    assert frozenset(a ^ b) == left ^ right == frozenset(a.symmetric_difference(right))
    assert (a <= b, a < b, a >= b, a > b) == (
        *(left <= right, left < right, left >= right, left > right),
    )
    assert (a.issubset(right), a.issuperset(right)) == (left <= right, left >= right)
    assert a.isdisjoint(b) == left.isdisjoint(right)
    assert (a == b) == (left == right)
    assert len(a) == len(left)
    assert all(term in a for term in left)


class Model(RuleBasedStateMachine):
    """Negatives and frozensets of their terms, taken through the same operations."""

    sets: Bundle[tuple[Negatives, frozenset[str]]] = Bundle("sets")

    @rule(target=sets, n=negatives())
    def begin(self, n: Negatives) -> tuple[Negatives, frozenset[str]]:
        return n, frozenset(n)

    @rule(target=sets, pair=sets, term=texts())
    def add(
        self, pair: tuple[Negatives, frozenset[str]], term: str
    ) -> tuple[Negatives, frozenset[str]]:
        n, model = pair
        return n.union([term]), model | frozenset(Negatives(term))

    @rule(target=sets, one=sets, other=sets, name=st.sampled_from(["or", "and", "sub", "xor"]))
    def combine(
        self,
        one: tuple[Negatives, frozenset[str]],
        other: tuple[Negatives, frozenset[str]],
        name: str,
    ) -> tuple[Negatives, frozenset[str]]:
        (n, model), (m, other_model) = one, other
        return getattr(n, f"__{name}__")(m), getattr(model, f"__{name}__")(other_model)

    @rule(target=sets, pair=consumes(sets))
    def store(self, pair: tuple[Negatives, frozenset[str]]) -> tuple[Negatives, frozenset[str]]:
        n, model = pair
        return pickle.loads(pickle.dumps(n)), model  # noqa: S301

    @rule(one=sets, other=sets)
    def agree(
        self, one: tuple[Negatives, frozenset[str]], other: tuple[Negatives, frozenset[str]]
    ) -> None:
        (n, model), (m, other_model) = one, other
        assert frozenset(n) == model
        assert len(n) == len(model)
        assert (n == m) == (model == other_model)
        assert (n <= m) == (model <= other_model)
        assert hash(n) == hash(m) or model != other_model
        assert Negatives(*[str(n)] if n else []) == n


test_any_history_agrees_with_frozenset = Model.TestCase


# ------------------------------------------------------------------ text
@given(negatives())
def test_a_set_is_read_back_from_its_terms_and_from_its_text(n: Negatives) -> None:
    assert Negatives(*n) == n
    assert Negatives(*[str(n)] if n else []) == n


@given(negatives(), st.randoms(use_true_random=False))
def test_the_text_depends_on_the_set_alone(n: Negatives, random: Random) -> None:
    terms = list(n)
    random.shuffle(terms)
    assert str(Negatives(*terms)) == str(n)


@given(negatives(), st.sampled_from(["no ", "No ", "without any ", "AVOID ", "don't show "]))
def test_a_denial_in_front_changes_nothing(n: Negatives, denial: str) -> None:
    plain = [term for term in n if " or " not in f"{term} " and " nor " not in f"{term} "]
    plain = [term for term in plain if " and/or " not in term and " and no " not in term]
    plain = [term for term in plain if not term.startswith(("a ", "an ", "the ", "any ", "one"))]
    assert Negatives(*[denial + term for term in plain]) == Negatives(*plain)


# ------------------------------------------------------------------ simplified
@given(negatives(), negatives())
def test_simplifying_is_a_homomorphism_of_union(a: Negatives, b: Negatives) -> None:
    assert (a | b).simplified() == (a.simplified() | b.simplified()).simplified()


@given(negatives())
def test_simplifying_twice_is_simplifying_once(n: Negatives) -> None:
    once = n.simplified()
    assert once.simplified() == once
    assert len(once) <= len(n)
    assert bool(once) == bool(n)


@pytest.mark.parametrize(
    ("given_to_it", "simple"),
    [
        (["blurry", "blur", "blurriness", "motion blur"], ["blur"]),
        (["logos", "Brand Logo", "logo"], ["logo"]),
        (["people", "crowds", "bystanders"], ["people"]),
        (["bystanders", "crowd"], ["crowd"]),
        (["sketches", "illustrations"], ["illustration"]),
        (["purple cats", "cats"], ["cat", "purple cats"]),
    ],
)
def test_variants_are_folded_and_what_is_covered_is_dropped(
    given_to_it: list[str], simple: list[str]
) -> None:
    assert list(Negatives(*given_to_it).simplified()) == simple

"""The table of unwanted things: its form."""

import pytest

from kling_prompt.words.unwanted import _COVERS, CANONICAL, COVERED, KINDS, TERMS, Kind

ROWS = [(kind, term, variants) for kind, rows in TERMS.items() for term, variants in rows.items()]


def test_every_kind_but_ones_own_has_terms() -> None:
    assert set(TERMS) == set(Kind) - {Kind.OWN}


def test_no_term_stands_twice() -> None:
    spellings = [spelling for _, term, variants in ROWS for spelling in (term, *variants)]
    assert len(spellings) == len(set(spellings)) == len(CANONICAL) == len(KINDS)


@pytest.mark.parametrize("term", CANONICAL)
def test_a_term_is_bare_and_in_lower_case(term: str) -> None:
    assert term == term.lower().strip()
    assert not set(term) & set(',;"')
    assert term.partition(" ")[0] not in {"no", "without", "avoid"}


def test_what_covers_and_what_is_covered_are_canonical_terms() -> None:
    canonical = set(CANONICAL.values())
    assert all({broad, *narrow} <= canonical for broad, narrow in _COVERS.items())


def test_covering_is_a_strict_order() -> None:
    for broad, narrow in COVERED.items():
        assert broad not in narrow
        assert all(COVERED.get(term, frozenset()) <= narrow for term in narrow)

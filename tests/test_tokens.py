"""Tokens: words, numbers and marks of a text, with their places."""

from hypothesis import given
from hypothesis import strategies as st

from kling_prompt._tokens import tokens


def test_a_word_with_hyphens_is_as_many_tokens_as_it_has_parts() -> None:
    found = tokens("a well-known tilt‑shift - look")
    assert found.words == ["a", "well", "known", "tilt", "shift", "-", "look"]
    assert found.joined == {2, 4}


def test_apostrophes_stay_inside_words_and_are_straightened() -> None:
    assert tokens("bird's-eye, bird’s eye").words == ["bird's", "eye", ",", "bird's", "eye"]


def test_numbers_keep_their_inner_marks() -> None:
    assert tokens("16:9, 2.5 s, 1,000 and f/1.4").words == [
        *("16:9", ",", "2.5", "s", ",", "1,000", "and", "f", "/", "1.4")
    ]


def test_sentences_are_counted_by_their_stops() -> None:
    found = tokens("One... Two! Three")
    assert [found.sentences[found.words.index(word)] for word in ("one", "two", "three")] == [
        *(0, 1, 2)
    ]


def test_tokens_inside_quotation_marks_are_known() -> None:
    found = tokens("a \"no parking\" sign says 'stop' and “go on” to Mara's cat")
    assert {found.words[index] for index in found.quoted} == {"no", "parking", "stop", "go", "on"}


def test_a_lone_quotation_mark_opens_nothing() -> None:
    assert not tokens('a 6" pipe by the wall').quoted
    assert not tokens('a 6" pipe ' + "by the wall " * 200 + '"').quoted


@given(st.text())
def test_every_visible_character_is_in_one_token_but_for_joining_hyphens(text: str) -> None:
    found = tokens(text)
    gaps = [
        text[end:start] for end, start in zip([0, *found.ends], [*found.starts, None], strict=True)
    ]
    assert all(not gap.strip("-\u2010\u2011").strip() for gap in gaps)
    assert len({len(column) for column in found[1:5]}) == 1


def test_curly_single_marks_quote_and_an_apostrophe_closes_none() -> None:
    found = tokens("The word \u2018it\u2019s\u2019 on the dogs\u2019 wall.")
    assert [found.words[index] for index in sorted(found.quoted)] == ["it's"]


def test_the_straight_marks_of_an_object_quote_nobody_but_others_do() -> None:
    found = tokens('{"sign": "a crate labeled “Fragile”"}')
    assert [found.words[index] for index in sorted(found.quoted)] == ["fragile"]
    assert tokens('{ a "sign" }').quoted

"""What texts mention, and what they deny."""

import pytest

from kling_prompt._mentions import mentions


def has(text: str, sought: str) -> bool:
    return mentions(text).has(mentions(sought))


@pytest.mark.parametrize(
    ("text", "sought"),
    [
        ("two dogs run", "dog"),
        ("The Dogs", "dogs"),
        ("the dog's collar", "dog"),
        ("a close-up shot", "close up"),
        ("geese", "goose"),
        ("foxes and buses", "bus"),
        ("two cities", "city"),
        ("a bus", "buses"),
        ("pies", "pie"),
        ("a red sofa", "red sofa"),
        ("no cats but a dog", "dog"),
        ("a man without a hat", "man without a hat"),
        ("a hot dog", "hot dogs"),
        ("cat " * 1_000 + "and a dog", "dog"),
    ],
)
def test_what_stands_in_a_text_is_mentioned(text: str, sought: str) -> None:
    assert has(text, sought)


@pytest.mark.parametrize(
    ("text", "sought"),
    [
        ("a hotdog", "dog"),
        ("a hot dog", "dog"),
        ("no dogs at all", "dog"),
        ("not a single dog", "dog"),
        ("free of dogs", "dog"),
        ("a dog-free park", "dog"),
        ("no cats or dogs", "dog"),
        ("neither cats nor dogs", "dog"),
        ("a glass", "glas"),
        ("red, sofa", "red sofa"),
    ],
)
def test_what_is_another_word_or_denied_is_not_mentioned(text: str, sought: str) -> None:
    assert not has(text, sought)


def test_two_unicode_forms_are_one_word() -> None:
    assert has("\u00e9toile", "e\u0301toile")
    assert has("e\u0301toile", "\u00e9toile")

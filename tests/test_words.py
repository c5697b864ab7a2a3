"""Every word of every axis, and every move: form, lookup, identity."""

import ast
import copy
import inspect
import pickle
import re
import sys
from collections import Counter
from itertools import pairwise

import pytest

import kling_prompt
from kling_prompt import Lighting, Mood, Move, Prompt, UnknownWordError, Word
from kling_prompt.parts import AXES
from kling_prompt.words import moves

WORDS: list[Word] = [word for axis in AXES.values() for word in axis]
MOVES: list[type[Move]] = [
    value
    for value in vars(moves).values()
    if isinstance(value, type) and issubclass(value, Move) and value.__module__ == moves.__name__
]
ROWS: list[Word | type[Move]] = [*WORDS, *MOVES]

# Names, and what is written in capitals.
PROPER = {"2D", "3D", "Bauhaus", "Dutch", "FPV", "Rembrandt", "VHS"}
SIZES = {
    "moves and supports": (len(MOVES), 28),
    "shot sizes": (len(AXES["shot"]), 14),
    "angles and viewpoints": (len(AXES["angle"]) + len(AXES["viewpoint"]), 16),
    "lens and focus terms": (len(AXES["lens"]) + len(AXES["focus"]), 18),
    "compositions": (len(AXES["composition"]), 12),
    "paces": (len(AXES["pace"]), 14),
    "lightings": (len(AXES["lighting"]), 50),
    "palettes": (len(AXES["palette"]), 30),
    "styles": (len(AXES["style"]), 50),
    "genres": (len(AXES["genre"]), 22),
    "moods": (len(AXES["mood"]), 55),
    "film textures": (len(AXES["film"]), 18),
}
BRANDS = (
    "Aardman|Adidas|Agfa|ARRI|Banksy|Barbie|BBC|Bolex|Caravaggio|CinemaScope|Coca-Cola|Da Vinci|"
    "Dali|David Lynch|Disney|DJI|DreamWorks|Ektachrome|Fujifilm|Game of Thrones|Ghibli|Giger|"
    "Google|GoPro|Harry Potter|Hasselblad|HBO|Hitchcock|Hokusai|IMAX|Instagram|iPhone|Kinemacolor|"
    "Klimt|Kodachrome|Kodak|Kubrick|Kurosawa|LEGO|Leica|Lomography|Lucasfilm|Marvel|Mickey|"
    "Minecraft|Miyazaki|Monet|National Geographic|Netflix|Nikon|Nintendo|Panavision|Photoshop|"
    "Picasso|Pixar|PlayStation|Pokemon|Polaroid|Ridley Scott|Roger Deakins|Shinkai|Simpsons|"
    "Snapchat|Sony|Spielberg|Star Wars|Super Mario|Tarantino|Tarkovsky|Technicolor|TikTok|"
    "Tim Burton|Unreal|Van Gogh|Vermeer|VistaVision|Walt|Warhol|Wes Anderson|Xbox|YouTube"
)


def text_of(row: Word | type[Move]) -> str:
    """Everything that a row says."""
    forms = (row.modifier, row.complement) if isinstance(row, Word) else (row.__doc__,)
    return "\n".join([row.phrase, *row.aliases, row.shows, *filter(None, forms)])


def capitals(text: str) -> set[str]:
    """The words of a text with a capital in them."""
    return {word for word in re.findall(r"\w+", text) if word != word.lower()}


# ------------------------------------------------------------------ the size of the vocabulary
@pytest.mark.parametrize("what", SIZES)
def test_the_vocabulary_is_large_enough(what: str) -> None:
    size, least = SIZES[what]
    assert size >= least


def test_every_axis_and_move_is_at_the_front_door() -> None:
    kinds: list[type[Word | Move]] = [*AXES.values(), *MOVES]
    for kind in kinds:
        assert getattr(kling_prompt, kind.__name__) is kind


# ------------------------------------------------------------------ the form of a row
def test_a_phrase_is_lower_case_but_for_proper_names() -> None:
    assert [row for row in ROWS if not capitals(row.phrase) <= PROPER] == []


def test_an_alias_is_lower_case_but_for_proper_names() -> None:
    assert [alias for row in ROWS for alias in row.aliases if not capitals(alias) <= PROPER] == []


def test_a_phrase_has_no_comma() -> None:
    assert [row for row in ROWS if "," in row.phrase] == []


def test_a_phrase_and_an_alias_have_no_outer_or_double_space() -> None:
    texts = [text for row in ROWS for text in (row.phrase, *row.aliases)]
    assert [text for text in texts if text != " ".join(text.split()) or not text] == []


def test_no_alias_stands_in_two_rows_or_twice_in_one() -> None:
    count = Counter(alias.casefold() for row in ROWS for alias in row.aliases)
    assert [alias for alias, times in count.items() if times > 1] == []


def test_no_phrase_stands_in_two_rows() -> None:
    count = Counter(row.phrase.casefold() for row in ROWS)
    assert [phrase for phrase, times in count.items() if times > 1] == []


def test_no_alias_is_a_phrase() -> None:
    phrases = {row.phrase.casefold() for row in ROWS}
    assert [alias for row in ROWS for alias in row.aliases if alias.casefold() in phrases] == []


def test_what_a_row_shows_is_one_sentence() -> None:
    wrong = [
        row for row in ROWS if not re.fullmatch(r"[A-Z0-9][^.!?\n]*(\.\d[^.!?\n]*)*\.", row.shows)
    ]
    assert wrong == []


def test_what_a_row_shows_takes_at_most_twenty_words() -> None:
    assert [row for row in ROWS if len(row.shows.split()) > 20] == []


@pytest.mark.parametrize("part", AXES)
def test_the_docstring_under_a_row_is_what_it_shows(part: str) -> None:
    axis = AXES[part]
    tree = ast.parse(inspect.getsource(sys.modules[axis.__module__]))
    (body,) = [node.body for node in tree.body if isinstance(node, ast.ClassDef)]
    documented = {
        row.targets[0].id: text.value.value
        for row, text in pairwise(body)
        if isinstance(row, ast.Assign)
        and isinstance(row.targets[0], ast.Name)
        and isinstance(text, ast.Expr)
        and isinstance(text.value, ast.Constant)
    }
    assert documented == {word.name: word.shows for word in axis}


def test_a_name_is_upper_case() -> None:
    assert [
        word for word in WORDS if not re.fullmatch(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)*", word.name)
    ] == []


def test_no_row_names_a_brand_or_an_artist() -> None:
    brand = re.compile(rf"\b({BRANDS})s?\b", re.IGNORECASE)
    found = [(row, match[0]) for row in ROWS if (match := brand.search(text_of(row)))]
    assert found == []


def test_keys_are_unique() -> None:
    keys = [word.key for word in WORDS] + [move.key() for move in MOVES]
    assert len(set(keys)) == len(keys)


def test_a_key_is_axis_and_name_in_lower_case() -> None:
    assert Lighting.GOLDEN_HOUR.key == "lighting.golden_hour"


# ------------------------------------------------------------------ looking up
def look_up(axis: type[Word], name: str) -> object:
    """A row by a name that type checkers cannot see."""
    return getattr(axis, name)


@pytest.mark.parametrize("part", AXES)
def test_a_word_is_found_by_name_phrase_and_alias_in_any_case(part: str) -> None:
    axis = AXES[part]
    for word in axis:
        for text in (word.name, word.phrase, *word.aliases):
            for form in (text, text.lower(), text.upper(), text.title(), f" {text}\n"):
                assert axis(form) is word, form


def test_a_word_is_found_by_itself() -> None:
    assert Lighting(Lighting.GOLDEN_HOUR) is Lighting.GOLDEN_HOUR


def test_a_misspelt_row_names_the_right_one() -> None:
    with pytest.raises(AttributeError) as caught:
        look_up(Lighting, "GOLDEN_HUOR")
    assert str(caught.value) == (
        "Lighting has no word 'GOLDEN_HUOR'; did you mean 'GOLDEN_HOUR' or 'BLUE_HOUR'?"
    )


def test_a_row_like_no_other_names_none() -> None:
    with pytest.raises(AttributeError) as caught:
        look_up(Lighting, "XYZ")
    assert str(caught.value) == "Lighting has no word 'XYZ'"


def test_a_private_name_is_no_misspelt_row() -> None:
    with pytest.raises(AttributeError) as caught:
        look_up(Lighting, "_golden_hour")
    assert str(caught.value) == "_golden_hour"


@pytest.mark.parametrize("part", AXES)
def test_every_row_is_found_behind_a_misspelling(part: str) -> None:
    axis = AXES[part]
    for word in axis:
        with pytest.raises(AttributeError, match=rf"did you mean .*'{word.name}'"):
            look_up(axis, word.name + word.name[-1])


@pytest.mark.parametrize("part", AXES)
def test_every_phrase_is_found_behind_a_misspelling(part: str) -> None:
    axis = AXES[part]
    for word in axis:
        with pytest.raises(UnknownWordError) as caught:
            axis(word.phrase + word.phrase[-1])
        assert word.phrase in caught.value.suggestions


def test_a_misspelt_lookup_names_the_right_phrase() -> None:
    with pytest.raises(UnknownWordError) as caught:
        Mood("tennse")
    count = sum(1 + len(mood.aliases) for mood in Mood)
    assert str(caught.value).startswith(
        f"Mood='tennse' is unknown; one of {count} names is accepted; did you mean 'tense'"
    )
    assert (caught.value.name, caught.value.value) == ("Mood", "tennse")


@pytest.mark.parametrize("value", [3, None, b"dawn"])
def test_only_a_text_is_looked_up(value: object) -> None:
    with pytest.raises(UnknownWordError, match=re.escape(f"Lighting={value!r} is unknown")):
        Lighting(value)


# ------------------------------------------------------------------ identity
def test_a_pickled_word_is_the_same_object() -> None:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert [w for w in WORDS if pickle.loads(pickle.dumps(w, protocol)) is not w] == []  # noqa: S301


def test_a_copied_word_is_the_same_object() -> None:
    assert [w for w in WORDS if copy.copy(w) is not w or copy.deepcopy(w) is not w] == []


def test_pickled_bytes_do_not_contain_the_phrase() -> None:
    assert [word for word in WORDS if word.phrase.encode() in pickle.dumps(word)] == []


def test_the_repr_of_a_word_can_be_pasted_back() -> None:
    assert [w for w in WORDS if eval(repr(w), vars(kling_prompt)) is not w] == []  # noqa: S307


def test_the_text_of_a_word_is_its_phrase() -> None:
    assert [word for word in WORDS if str(word) != word.phrase] == []


def test_a_word_is_equal_to_no_other_word_of_any_axis() -> None:
    for word in WORDS:
        assert [other for other in WORDS if other == word] == [word]


def test_a_word_is_not_equal_to_a_text() -> None:
    texts: list[object] = [text for word in WORDS for text in (word.phrase, word.name, word.key)]
    assert [word for word in WORDS if word in texts] == []


@pytest.mark.parametrize("name", ["phrase", "aliases", "shows", "modifier", "complement", "extra"])
def test_a_word_cannot_be_changed(name: str) -> None:
    with pytest.raises(AttributeError) as caught:
        setattr(Lighting.GOLDEN_HOUR, name, "x")
    assert str(caught.value) == f"Lighting.GOLDEN_HOUR is frozen; its {name} cannot be changed"


def test_nothing_can_be_taken_from_a_word() -> None:
    word = Lighting.GOLDEN_HOUR
    before = dict(vars(word))
    try:
        with pytest.raises(AttributeError):
            del word.phrase
    finally:
        vars(word).update(before)


# ------------------------------------------------------------------ in a prompt
@pytest.mark.parametrize("part", AXES)
def test_the_phrase_of_a_word_is_said_exactly_once(part: str) -> None:
    cat = Prompt().subject("a cat")
    for word in AXES[part]:
        text = str(getattr(cat, part)(word))
        assert text.casefold().count(word.phrase.casefold()) == 1, text

"""Where each stretch of a text came from."""

import pytest

from kling_prompt import Dialect, Explanation, Lighting, Mood, Prompt, Stretch, explain

CAT = Prompt().subject("a cat").action("sleeps").mood(Mood.CALM)


def test_stretches_name_their_parts() -> None:
    explained = explain(CAT)
    assert [(s.text, s.part) for s in explained] == [
        ("A cat", "subject"),
        (" ", None),
        ("sleeps", "action"),
        (". A ", None),
        ("calm", "mood"),
        (" mood.", None),
    ]


def test_an_explanation_is_a_sequence() -> None:
    explained = explain(CAT)
    assert explained[0] == Stretch("A cat", "subject", 0, 5)
    assert explained[0:1] == (explained[0],)
    assert len(explained) == 6
    assert list(explained) == list(explained.stretches)


def test_neighbours_of_one_part_are_one_stretch() -> None:
    explained = explain(Prompt().camera("slow dolly shot"), Dialect.TAGS)
    assert [(s.text, s.part) for s in explained] == [("slow dolly shot", "camera")]


def test_what_is_not_said_is_listed_with_the_reason() -> None:
    p = Prompt().image("a.png", shows="a dancer in a red dress in a hall").negative("text")
    p = p.subject("the dancer", "in a red dress").scene("in a hall").action("spins")
    assert explain(p).unsaid == (
        ("image", "goes with the request, not into the text"),
        ("subject", "the image shows it already: 'in a red dress'"),
        ("scene", "the image shows it already: 'in a hall'"),
        ("negative", "goes into the field of its own for what to keep out"),
    )
    assert str(p) == "The dancer spins."


def test_a_subject_that_the_image_shows_is_listed_too() -> None:
    p = Prompt().image("a.png", shows="a dancer").subject("a dancer").camera("pans left")
    assert ("subject", "the image shows it already: 'a dancer'") in explain(p).unsaid


def test_an_explanation_prints_as_a_table() -> None:
    assert str(explain(CAT.lighting(Lighting.GOLDEN_HOUR).negative("text"))).splitlines() == [
        " subject | A cat",
        "  action | sleeps",
        "         | .",
        "lighting | Golden hour light",
        "         | and a",
        "    mood | calm",
        "         | mood.",
        "negative : goes into the field of its own for what to keep out",
    ]
    assert str(Explanation(())) == ""


def test_only_prompts_are_explained() -> None:
    with pytest.raises(TypeError) as error:
        explain("a cat")  # type: ignore[arg-type]
    assert str(error.value) == "prompt='a cat' is a str; Prompt is accepted"


def test_only_dialects_are_explained_in() -> None:
    with pytest.raises(TypeError) as error:
        explain(CAT, "tags")  # type: ignore[arg-type]
    assert str(error.value) == "dialect='tags' is a str; Dialect is accepted"


HOUSE = Prompt().mood(Mood.CALM).lighting(Lighting.SOFT).negative("text", "blur")
NIGHT = Prompt().lighting(Lighting.NIGHT).negative("people", "text")
LAYERS = {"house": HOUSE, "night": NIGHT}


def test_the_layer_that_set_each_part_is_named() -> None:
    fox = HOUSE | NIGHT | Prompt().subject("a fox").negative("fences")
    origins = explain(fox, layers=LAYERS).origins
    assert [(part, layer) for part, _, layer in origins] == [
        ("subject", None),
        ("lighting", "night"),
        ("mood", "house"),
        ("negative", "house"),
        ("negative", "house"),
        ("negative", "night"),
        ("negative", None),
    ]
    assert [value for part, value, _ in origins if part == "negative"] == [
        *("blur", "text", "people", "fences")
    ]


def test_layers_are_printed_below_the_text() -> None:
    assert str(explain(HOUSE | NIGHT, layers=LAYERS)).splitlines()[-5:] == [
        "lighting < night",
        "    mood < house",
        "negative < house: blur",
        "negative < house: text",
        "negative < night: people",
    ]


def test_layers_must_be_prompts() -> None:
    with pytest.raises(TypeError) as error:
        explain(HOUSE, layers={"house": "soft"})  # type: ignore[dict-item]
    assert str(error.value) == "layers='soft' is a str; Prompt is accepted"


def test_layers_have_names() -> None:
    with pytest.raises(TypeError) as error:
        explain(Prompt(), layers=[Prompt()])  # type: ignore[arg-type]
    assert str(error.value) == (
        "layers=[Prompt()] is a list; a mapping from names to prompts is accepted"
    )

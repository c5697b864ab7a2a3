"""The builder: what it takes, what it refuses and with which words."""

import copy
import pickle

import pytest

import kling_prompt
from kling_prompt import (
    LEFT,
    Dialect,
    Image,
    KlingPromptError,
    Lighting,
    Mood,
    Motion,
    Move,
    Negatives,
    Orbit,
    Pan,
    Parts,
    Prompt,
    PushIn,
    Scene,
    ShotSize,
    Static,
    Subject,
    Support,
    Together,
)
from kling_prompt.parts import AXES

P = Prompt()


def message(error: pytest.ExceptionInfo[BaseException]) -> str:
    return str(error.value).split("\n", maxsplit=1)[0]


# ------------------------------------------------------------------ parts
def test_parts_are_read_back_as_they_were_set() -> None:
    p = (
        P.subject("a cat", "with a hat", "with a hat", plural=False)
        .action("sleeps")
        .scene("in a barn", "hay")
        .image("a.png", end="b.png", shows="a barn", becomes="a castle")
        .camera(Pan(LEFT), "slow dolly shot")
        .shot(ShotSize.CLOSE_UP, "tight", "tight")
        .negative("text", "blur")
    )
    assert p.parts == Parts(
        subject=Subject("a cat", ("with a hat",), plural=False),
        action="sleeps",
        scene=Scene("in a barn", ("hay",)),
        image=Image("a.png", "b.png", "a barn", "a castle"),
        camera=(Pan(LEFT), "slow dolly shot"),
        shot=(ShotSize.CLOSE_UP, "tight"),
        negative=Negatives("blur", "text"),
    )
    assert p.negatives == Negatives("blur", "text")


def test_a_part_that_is_set_again_is_replaced() -> None:
    assert P.mood(Mood.CALM).mood(Mood.TENSE) == P.mood(Mood.TENSE)


def test_allowed_rules_add_up_in_alphabetical_order_and_lower_case() -> None:
    p = P.subject("a cat").allow("multiple-scenes").allow("KP101", "multiple-scenes")
    assert p.parts.allow == ("kp101", "multiple-scenes")
    assert repr(p) == "Prompt().subject('a cat').allow('kp101', 'multiple-scenes')"
    assert str(p) == "A cat."
    assert p.fingerprint != P.subject("a cat").fingerprint


def test_negatives_add_up_from_terms_lists_and_sets() -> None:
    p = P.negative("text").negative("no blur, logo", Negatives("grain"))
    assert str(p.negatives) == "blur, grain, logo, text"


def test_a_call_leaves_the_prompt_as_it_was() -> None:
    p = P.mood(Mood.CALM)
    p.mood(Mood.TENSE)  # the result is dropped on purpose
    assert p == P.mood(Mood.CALM)


def test_white_space_is_brought_into_order_and_nothing_else() -> None:
    p = P.action("\t walks\n  on ")
    assert p.parts.action == "walks on"
    assert P.action("made in the U.S.").parts.action == "made in the U.S."


def test_a_preset_fills_only_what_is_open() -> None:
    house = P.mood(Mood.TENSE).lighting(Lighting.RIM).negative("text")
    p = P.mood(Mood.CALM).preset(house)
    assert p == house | P.mood(Mood.CALM)
    assert p.parts.mood == (Mood.CALM,)
    assert p.parts.lighting == (Lighting.RIM,)


def test_without_clears_parts() -> None:
    p = P.subject("a cat").mood(Mood.CALM).negative("text")
    assert p.without("mood", "negative") == P.subject("a cat")
    assert p.without() == p
    assert p.without("lens") == p


# ------------------------------------------------------------------ a value
def test_a_prompt_can_be_matched() -> None:
    match P.subject("a cat").mood(Mood.CALM):
        case Prompt(parts=Parts(subject=Subject(text=text), mood=(Mood.CALM,))):
            assert text == "a cat"
        case _:
            pytest.fail("no match")


def test_a_repr_leaves_out_what_is_not_set() -> None:
    assert repr(P) == "Prompt()"
    p = P.subject("a cat", "asleep", plural=False).image("a.png", shows="it").camera(Orbit(LEFT))
    assert repr(p.mood(Mood.CALM, "soft").negative("text").action("naps")) == (
        "Prompt().subject('a cat', 'asleep', plural=False).action('naps')"
        ".image('a.png', shows='it').camera(Orbit(LEFT)).mood(Mood.CALM, 'soft').negative('text')"
    )


def test_the_fingerprint_is_the_same_for_ever() -> None:
    assert P.fingerprint == "kp1-4f53cda18c2baa0c0354bb5f9a3ecbe5"
    p = P.subject("a cat", plural=True).camera(Orbit(LEFT, degrees=90, slow=True)).mood(Mood.CALM)
    assert p.negative("blur").fingerprint == "kp1-a051d0e6efede8bd06190870c5320edb"


def test_a_prompt_is_stored_by_names() -> None:
    stored = pickle.dumps(P.mood(Mood.CALM).lighting(Lighting.GOLDEN_HOUR))
    assert b"GOLDEN_HOUR" in stored
    assert b"golden hour light" not in stored


def test_a_prompt_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        P._values = ()  # type: ignore[misc]
    with pytest.raises(AttributeError):
        P.mood = "calm"  # type: ignore[method-assign, assignment]
    assert copy.copy(P) == P


def test_prompts_merge_with_prompts_alone() -> None:
    with pytest.raises(TypeError):
        P | "a cat"  # type: ignore[operator]
    assert P.__eq__("") is NotImplemented


# ------------------------------------------------------------------ what it refuses
@pytest.mark.parametrize(
    "part", ["subject", "action", "scene", "image", *AXES, "camera", "negative", "allow"]
)
@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("", "is blank"),
        (" \n", "is blank"),
        ("a\x00b", "has the character U+0000 at 1"),
        ("a\u202eb", "has the character U+202E at 1"),
        ("a\u2066b", "has the character U+2066 at 1"),
        ("a\ud800b", "has the character U+D800 at 1"),
    ],
)
def test_a_text_must_be_visible(part: str, text: str, wrong: str) -> None:
    with pytest.raises(KlingPromptError) as error:
        getattr(P, part)(text)
    assert wrong in message(error)


@pytest.mark.parametrize(
    ("part", "given", "text"),
    [
        ("subject", 7, "subject=7 is an int; str is accepted"),
        ("action", None, "action=None is a NoneType; str is accepted"),
        ("scene", ["a barn"], "scene=['a barn'] is a list; str is accepted"),
        ("lighting", 3, "lighting=3 is an int; Lighting or str is accepted"),
        (
            "lighting",
            Mood.TENSE,
            "lighting=Mood.TENSE is a Mood; Lighting or str is accepted; did you mean .mood(Mood.TENSE)?",
        ),
        (
            "mood",
            Static(),
            "mood=Static() is a Static; Mood or str is accepted; did you mean .camera(Static())?",
        ),
        (
            "camera",
            Mood.TENSE,
            "camera=Mood.TENSE is a Mood; a move or str is accepted; did you mean .mood(Mood.TENSE)?",
        ),
        (
            "camera",
            Static,
            "camera=<class 'kling_prompt.words.moves.Static'> is a type; a move or str is accepted; "
            "did you mean Static(...)?",
        ),
        ("preset", "noir", "preset='noir' is a str; Prompt is accepted"),
        ("without", 3, "without=3 is an int; the name of a part is accepted"),
        ("negative", 3, "negative=3 is an int; str or Negatives is accepted"),
        ("image", 3, "start=3 is an int; str is accepted"),
    ],
)
def test_a_wrong_type_is_refused_with_a_hint(part: str, given: object, text: str) -> None:
    with pytest.raises(TypeError) as error:
        getattr(P, part)(given)
    assert message(error) == text


@pytest.mark.parametrize("part", [*AXES, "camera", "negative", "allow"])
def test_a_call_without_words_points_to_without(part: str) -> None:
    with pytest.raises(TypeError) as error:
        getattr(P, part)()
    assert message(error).startswith(f"{part}=() is empty; at least one ")
    assert message(error).endswith(f'; did you mean .without("{part}")?')


def test_a_misspelt_part_is_named() -> None:
    with pytest.raises(ValueError, match="lighting") as error:
        P.without("lightning")
    assert message(error) == (
        f"without='lightning' is unknown; {' '.join(Parts._fields)} is accepted; did you mean 'lighting'?"
    )


def test_plural_is_a_truth_value() -> None:
    with pytest.raises(TypeError) as error:
        P.subject("a cat", plural=1)  # type: ignore[arg-type]
    assert message(error) == "plural=1 is an int; True, False or None is accepted"


def test_a_dialect_is_no_text() -> None:
    with pytest.raises(TypeError) as error:
        P.render("tags")  # type: ignore[arg-type]
    assert (
        message(error) == "dialect='tags' is a str; Dialect is accepted; did you mean Dialect.TAGS?"
    )
    with pytest.raises(TypeError) as error:
        P.render(3)  # type: ignore[arg-type]
    assert message(error) == "dialect=3 is an int; Dialect is accepted"


def test_a_detail_of_the_wrong_type_is_named() -> None:
    with pytest.raises(TypeError) as error:
        P.subject("a cat", 3)  # type: ignore[arg-type]
    assert message(error) == "subject detail=3 is an int; str is accepted"


def test_hostile_texts_cost_no_more_than_their_length() -> None:
    long = "a, " * 300_000 + "b"
    p = P.subject(long).action("x" * 1_000_000).mood(".,;" * 300_000 + "x").camera(PushIn(on=long))
    assert len(str(p)) > 3_000_000


def test_the_front_door_leads_to_everything_it_names() -> None:
    assert len(kling_prompt.__all__) == len(set(kling_prompt.__all__))
    assert all(hasattr(kling_prompt, name) for name in kling_prompt.__all__)
    assert Together.__name__ in kling_prompt.__all__


def test_merging_by_name_takes_prompts_alone() -> None:
    with pytest.raises(TypeError) as error:
        P.merge(None)  # type: ignore[arg-type]
    assert message(error) == "other=None is a NoneType; Prompt is accepted"


@pytest.mark.parametrize("kind", [Move, Motion, Support])
def test_what_moves_have_in_common_is_no_move(kind: type[Move]) -> None:
    with pytest.raises(TypeError) as error:
        kind()
    assert message(error) == (
        f"{kind.__name__} is what several moves have in common; one of those is accepted"
    )


def test_a_text_of_a_kind_of_its_own_becomes_a_plain_text() -> None:
    class Shouted(str):
        __slots__ = ()

        def split(self, *_: object) -> list[str]:
            return ["e\0vil"]

    assert type(P.action(Shouted("a  cat")).parts.action) is str
    assert P.action(Shouted("a  cat")).parts.action == "a cat"


def test_dialects_show_their_names() -> None:
    assert [repr(dialect) for dialect in Dialect] == [
        "Dialect.SENTENCES",
        "Dialect.LABELLED",
        "Dialect.TAGS",
    ]

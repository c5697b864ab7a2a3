"""Characters: one description, said the same way wherever a prompt takes a text."""

import copy
import pickle

import pytest
from hypothesis import given

from kling_prompt import (
    LEFT,
    UP,
    Character,
    Dialect,
    Handheld,
    Orbit,
    Pan,
    Prompt,
    PushIn,
    RackFocus,
    TextError,
    Tilt,
    Together,
    Track,
    WrongTypeError,
)
from kling_prompt._described import Described
from kling_prompt.strategies import texts

P = Prompt()
GIRL = Character("mara", "a girl of about ten", wears=("a red wool coat",))
SWORD = Character("sword", "an old iron sword", images=("sword.png",))
HALL = Character("hall", "a stone hall covered in vines")


# ------------------------------------------------------------------ the value
def test_a_character_prints_its_description_and_what_it_wears() -> None:
    assert str(GIRL) == "a girl of about ten wearing a red wool coat"
    assert str(SWORD) == "an old iron sword"


def test_several_things_that_are_worn_are_a_list() -> None:
    boots = GIRL.__replace__(wears=["a red coat", "gray mittens", "tall boots"])
    assert str(boots) == "a girl of about ten wearing a red coat, gray mittens, and tall boots"
    assert boots.outfit == ("wearing a red coat, gray mittens, and tall boots",)


def test_a_description_with_a_comma_is_parted_from_what_is_worn() -> None:
    assert str(Character("tom", "a tall man, bent with age", wears=["a cap"])) == (
        "a tall man, bent with age, wearing a cap"
    )


def test_capitals_and_stops_of_a_description_are_taken_away() -> None:
    assert Character("sword", "An old iron sword.") == Character("sword", "an old iron sword")


def test_a_character_is_named_again_by_its_head_noun() -> None:
    assert GIRL.again == "the girl"
    assert SWORD.again == "the sword"


def test_a_character_without_a_head_noun_is_named_again_by_its_description() -> None:
    assert Character("mara", "Mara").again == "Mara"


@pytest.mark.parametrize(
    ("description", "again"),
    [
        ("Anna, a tall woman with silver hair", "Anna"),
        ("King Leo III of Brax, an old man", "King Leo III of Brax"),
        ("\u685c, a girl in a blue kimono", "\u685c"),
        ("red, shiny shoes", "red, shiny shoes"),
        ("eyes like embers", "the eyes"),
        ("the twins", "the twins"),
        ("my grandmother's clock", "the clock"),
    ],
)
def test_a_name_before_a_comma_is_the_second_name(description: str, again: str) -> None:
    assert Character("one", description).again == again


def test_a_target_that_is_a_name_with_details_is_named_by_the_name() -> None:
    twins = Character("twins", "the twins", wears=["yellow raincoats"])
    anna = Character("anna", "Anna, a tall woman", wears=["a suit"])
    for one, name in ((twins, "the twins"), (anna, "Anna")):
        said = str(P.subject(one).action("run").camera(Orbit(around=one)))
        assert said.endswith(f"run. The camera orbits around {name}.")


def test_another_name_for_a_subject_is_closed_by_a_comma() -> None:
    leo = Character("leo", "King Leo, an old man")
    assert str(P.subject(leo).action("waits")) == "King Leo, an old man, waits."
    assert str(P.subject(leo).scene("in a hall")) == "King Leo, an old man, is in a hall."
    assert str(P.subject(leo)) == "King Leo, an old man."
    assert str(P.subject("red, shiny shoes").action("shine")) == "Red, shiny shoes shine."
    assert str(P.subject("Ann, a cook, and Bo").action("wait")) == "Ann, a cook, and Bo wait."


def test_the_second_name_can_be_given() -> None:
    assert Character("mara", "a girl of about ten", again="the child").again == "the child"


def test_giving_the_second_name_that_it_would_have_anyway_changes_nothing() -> None:
    assert Character("sword", "an old iron sword", again="the sword") == Character(
        "sword", "an old iron sword"
    )


@pytest.mark.parametrize(
    "shown",
    [
        "Character('sword', 'an old iron sword', images=('sword.png',))",
        "Character('mara', 'a girl', wears=('a hat',), elements=('mara_1',), again='Mara')",
        "Character('twins', 'Ann and Bo', plural=True)",
        "Character('ann', 'Ann', plural=False)",
    ],
)
def test_a_representation_can_be_pasted_back(shown: str) -> None:
    assert repr(eval(shown, {"Character": Character})) == shown  # noqa: S307  (our own text)


def test_a_character_can_be_copied_and_pickled() -> None:
    assert pickle.loads(pickle.dumps(GIRL)) == copy.deepcopy(GIRL) == GIRL  # noqa: S301
    assert hash(copy.copy(GIRL)) == hash(GIRL)


def test_another_value_keeps_the_rest() -> None:
    older = GIRL.__replace__(description="a girl of about twelve")
    assert older == Character("mara", "a girl of about twelve", wears=("a red wool coat",))


def test_a_second_name_of_your_own_outlives_another_description() -> None:
    named = Character("mara", "a girl", again="Mara").__replace__(description="a woman")
    assert named.again == "Mara"
    assert GIRL.__replace__(description="a young woman").again == "the woman"


# ------------------------------------------------------------------ in a prompt
def test_a_subject_brings_what_it_wears_as_a_detail() -> None:
    assert P.subject(GIRL, "with freckles") == P.subject(
        "a girl of about ten", "wearing a red wool coat", "with freckles"
    )


def test_a_subject_brings_its_number_unless_the_call_says_otherwise() -> None:
    twins = Character("twins", "Ann and Bo", plural=True)
    assert P.subject(twins) == P.subject("Ann and Bo", plural=True)
    assert P.subject(twins, plural=False) == P.subject("Ann and Bo", plural=False)


def test_an_action_joins_its_pieces_with_spaces() -> None:
    assert P.action("lifts", SWORD, "with both hands") == P.action(
        "lifts an old iron sword with both hands"
    )


def test_a_character_can_be_all_of_an_action() -> None:
    assert P.action(SWORD) == P.action("an old iron sword")


def test_scene_and_details_take_characters() -> None:
    assert P.scene(HALL, SWORD).subject("a knight", SWORD) == P.scene(
        "a stone hall covered in vines", "an old iron sword"
    ).subject("a knight", "an old iron sword")


def test_an_image_may_show_a_character() -> None:
    assert P.image("a.png", shows=GIRL, becomes=SWORD) == P.image(
        "a.png", shows=str(GIRL), becomes="an old iron sword"
    )


def test_moves_take_characters_as_targets() -> None:
    assert Track(following=GIRL) == Track(following=str(GIRL))
    assert RackFocus(start=SWORD, end=GIRL) == RackFocus(start=str(SWORD), end=str(GIRL))


def test_braces_of_a_user_stay() -> None:
    odd = Character("odd", "a {sword} of {0}")
    assert str(P.subject(odd).action("meets", odd)) == "A {sword} of {0} meets a {sword} of {0}."


# ------------------------------------------------------------------ named again
def test_a_target_that_is_the_subject_is_named_again_by_its_short_form() -> None:
    filmed = P.subject(GIRL).action("runs").camera(Handheld(), Orbit(around=GIRL))
    assert str(filmed) == (
        "A girl of about ten wearing a red wool coat runs. "
        "The handheld camera orbits around the girl."
    )


def test_a_target_with_the_bare_description_is_the_subject_too() -> None:
    assert str(P.subject(GIRL).camera(Track(following=GIRL.description))) == (
        "A girl of about ten wearing a red wool coat. The camera follows the girl."
    )


def test_a_capital_hides_no_subject() -> None:
    assert str(P.subject("A red fox").action("runs").camera(PushIn(on="A red fox"))) == (
        "A red fox runs. The camera pushes in on the fox."
    )


def test_details_behind_a_comma_belong_to_the_subject() -> None:
    tom = Character("tom", "a man, bent with age", wears=["a cap"])
    assert str(P.subject(tom).action("waits").camera(PushIn(on=tom))).endswith(
        "The camera pushes in on the man."
    )


def test_another_target_keeps_its_description() -> None:
    assert str(P.subject(GIRL).camera(PushIn(on=SWORD))).endswith(
        "The camera pushes in on an old iron sword."
    )


def test_a_target_that_only_contains_the_subject_is_not_the_subject() -> None:
    said = str(P.subject("a cat").action("sleeps").camera(PushIn(on="a cat toy")))
    assert said == "A cat sleeps. The camera pushes in on a cat toy."


def test_a_subject_without_a_short_form_is_said_again() -> None:
    assert str(P.subject("Mara").camera(Orbit(around="Mara"))) == (
        "Mara. The camera orbits around Mara."
    )


def test_starts_and_moves_at_the_same_time_use_the_short_form_too() -> None:
    both = Together(PushIn(on=GIRL), Pan(LEFT, following=GIRL))
    said = str(P.subject(GIRL).action("waits").camera(Tilt(UP, start=GIRL, reveal=SWORD), both))
    assert said.endswith(
        "The camera tilts up from the girl to reveal an old iron sword, "
        "then pushes in on the girl while panning left to follow the girl."
    )


def test_tags_use_the_short_form_too() -> None:
    tags = P.subject("a red fox").camera(Orbit(around="a red fox")).render(Dialect.TAGS)
    assert tags == "a red fox, orbit around the fox"


@given(texts())
def test_a_description_is_said_verbatim_but_for_capital_and_closing_mark(text: str) -> None:
    one = Character("one", text)
    said = str(P.subject("a cat").action("sees", one))
    assert (
        one.description.casefold() in said.casefold() or one.description[-1] in ".,;:。、，；：．"
    )


@given(texts())
def test_normal_form_is_reached_at_once(text: str) -> None:
    one = Character("one", text, wears=[text])
    assert Character("one", one.description, wears=one.wears) == one
    assert eval(repr(one), {"Character": Character}) == one  # noqa: S307  (our own text)


# ------------------------------------------------------------------ what is refused
def test_a_blank_description_is_refused() -> None:
    with pytest.raises(TextError, match=r"^description=' ' is blank; text that says something is"):
        Character("mara", " ")


def test_a_name_that_is_no_text_is_refused() -> None:
    with pytest.raises(WrongTypeError, match=r"^name=7 is an int; str is accepted$"):
        Character(7, "a girl")  # type: ignore[arg-type]


def test_a_lone_text_where_several_belong_is_refused() -> None:
    with pytest.raises(WrongTypeError) as error:
        Character("mara", "a girl", wears="a coat")
    assert str(error.value) == (
        "wears='a coat' is a str; a tuple of texts is accepted; did you mean ('a coat',)?"
    )


def test_a_number_where_texts_belong_is_refused() -> None:
    with pytest.raises(WrongTypeError, match=r"^images=3 is an int; a tuple of texts is accepted$"):
        Character("mara", "a girl", images=3)  # type: ignore[arg-type]


def test_a_number_as_plural_is_refused() -> None:
    with pytest.raises(WrongTypeError, match=r"^plural=1 is an int; True, False or None is"):
        Character("mara", "a girl", plural=1)  # type: ignore[arg-type]


def test_a_character_does_not_change() -> None:
    with pytest.raises(AttributeError):
        GIRL.name = "anna"  # type: ignore[misc]


def test_what_stands_for_a_text_has_to_say_what_it_wears() -> None:
    with pytest.raises(NotImplementedError):
        _ = Described().outfit


def test_a_voice_is_part_of_the_value_and_of_no_text() -> None:
    speaker = GIRL.__replace__(voice=" 829 ")
    assert speaker.voice == "829"
    assert str(speaker) == str(GIRL)
    assert speaker != GIRL
    assert repr(speaker).endswith("wears=('a red wool coat',), voice='829')")
    assert eval(repr(speaker)) == speaker  # noqa: S307  (our own text)
    with pytest.raises(WrongTypeError, match=r"^voice=829 is an int; str is accepted$"):
        GIRL.__replace__(voice=829)  # type: ignore[arg-type]  # on purpose

"""Reading: which words are found in a text, where, and the prompt that they make."""

import pytest
import sentences
import wordings
from hypothesis import given
from hypothesis import strategies as st
from work import calls

from kling_prompt import (
    LEFT,
    Angle,
    Drone,
    Effect,
    Found,
    Genre,
    Handheld,
    Lens,
    Lighting,
    Mood,
    Move,
    Orbit,
    Pace,
    Pan,
    Prompt,
    PullOut,
    PushIn,
    Reading,
    Shake,
    ShotSize,
    Static,
    Style,
    Subject,
    Tilt,
    Track,
    Viewpoint,
    Webcam,
    Word,
    WrongTypeError,
    Zoom,
    read,
    strategies,
)
from kling_prompt._tokens import tokens


def words(text: str) -> list[Word | Move]:
    """What is found in a text, in order."""
    return [found.word for found in read(text).words]


# ------------------------------------------------------------------ sentences of our own
@pytest.mark.parametrize(("text", "said"), sentences.SAID, ids=[text for text, _ in sentences.SAID])
def test_what_is_said_of_the_camera_is_found(text: str, said: list[Move]) -> None:
    assert list(dict.fromkeys(word for word in words(text) if isinstance(word, Move))) == said


@pytest.mark.parametrize(("text", "seen"), sentences.SEEN, ids=[text for text, _ in sentences.SEEN])
def test_what_is_said_of_the_picture_is_found(text: str, seen: list[Word]) -> None:
    assert list(dict.fromkeys(words(text))) == seen


@pytest.mark.parametrize("text", sentences.TRAPS)
def test_no_camera_is_seen_where_people_and_things_move(text: str) -> None:
    assert not [word for word in words(text) if isinstance(word, Move)]


@pytest.mark.parametrize(("text", "told"), wordings.TOLD, ids=[text for text, _ in wordings.TOLD])
def test_each_family_of_wordings_is_understood(text: str, told: list[Word | Move]) -> None:
    assert words(text) == told


@pytest.mark.parametrize("text", wordings.UNTOLD)
def test_the_same_words_said_of_others_are_no_vocabulary(text: str) -> None:
    assert words(text) == []


# ------------------------------------------------------------------ the value
def test_a_reading_keeps_the_text_its_words_and_its_tokens() -> None:
    text = "Close-up of a fox, soft light."
    reading = read(text)
    assert reading.text == text
    assert reading.words == (Found(ShotSize.CLOSE_UP, 0, 8), Found(Lighting.SOFT, 19, 29))
    assert reading.tokens == tokens(text)
    assert repr(reading).startswith("Reading(text='Close-up of a fox, soft light.', words=(Found(")


def test_what_is_found_stands_where_it_says() -> None:
    text = "A fox. The camera slowly pans left across the snow, then zooms in."
    assert [text[found.start : found.end] for found in read(text).words] == [
        "slowly pans left across the snow",
        "zooms in",
    ]


@pytest.mark.parametrize("text", ["", "   ", "\n\t"])
def test_a_blank_text_is_an_empty_reading(text: str) -> None:
    assert read(text) == Reading(text, (), Prompt(), tokens(text))


@pytest.mark.parametrize("value", [None, 3, b"zoom in", Prompt()])
def test_what_is_no_text_is_refused(value: object) -> None:
    with pytest.raises(WrongTypeError, match=r"^text=.* str is accepted"):
        read(value)  # type: ignore[arg-type]


@given(st.one_of(strategies.texts(), st.text()))
def test_any_text_is_read_and_its_prompt_can_be_said(text: str) -> None:
    reading = read(text)
    assert isinstance(str(reading.prompt), str)
    assert all(0 <= one.start < one.end <= len(text) for one in reading.words)
    assert [one.start for one in reading.words] == sorted(one.start for one in reading.words)


def test_control_characters_do_no_harm() -> None:
    text = "A fox\x00 runs.\x1b The camera follows the\x07 fox\u202e, pausing\x00 on it."
    assert words(text) == [Track(following="the fox", detail="pausing on it")]


def test_what_no_part_takes_becomes_a_space() -> None:
    assert read("\ud800 two\u202e fox\ud800es").prompt == Prompt().subject("two fox es")
    assert read("a family of \U0001f469\u200d\U0001f680").prompt == (
        Prompt().subject("a family of \U0001f469\u200d\U0001f680")
    )


def test_a_stretch_of_marks_is_no_part() -> None:
    assert read("foo ,;: is").prompt == Prompt().subject("foo")
    assert read("a fox is :;, wide shot").prompt.parts.subject == Subject("a fox")


# ------------------------------------------------------------------ context
def test_everyday_adjectives_need_their_noun() -> None:
    assert words("a tense crowd in a retro diner with muted voices") == []
    assert words("a tense and eerie mood, retro style, muted tones") == [
        Mood.TENSE,
        Mood.EERIE,
        Style.RETRO,
        *words("muted tones"),
    ]


def test_a_word_alone_between_commas_is_a_tag() -> None:
    assert words("a detective in the rain, noir, fog") == [Genre.NOIR, Effect.FOG]
    assert words("a detective in the noir rain and fog") == []
    assert words("Lighting: backlit. Genre: horror") == [Lighting.BACKLIGHT, Genre.HORROR]


def test_an_adjective_does_not_reach_over_another_noun_to_the_word_for_a_mood() -> None:
    assert words("a quiet kitchen, freeze frame, contemplative mood") == [
        Pace.FREEZE_FRAME,
        Mood.CONTEMPLATIVE,
    ]


def test_the_same_tag_twice_is_two_moves() -> None:
    text = "a rider, tracking shot of the rider, tracking shot of the dog"
    assert words(text) == [Track(following="the rider"), Track(following="the dog")]


def test_a_side_is_told_of_a_shot_and_not_of_a_thing() -> None:
    assert words("seen from behind, a boy") == [Viewpoint.BACK]
    assert words("a wolf leaps from behind a rock") == []
    assert words("A shot of a boy and a wolf, which leaps from behind a rock.") == []
    assert words("A man looking up at the stars.") == []


def test_what_is_in_quotation_marks_is_no_vocabulary() -> None:
    assert words('A sign reads "golden hour light, zoom in".') == []


def test_what_is_denied_is_not_there() -> None:
    assert words("a street without lens flare, no camera shake") == []
    assert words("no camera movement") == [Static()]


def test_two_words_may_share_one_of_their_own() -> None:
    assert words("anamorphic lens flare") == [Lens.ANAMORPHIC, Effect.LENS_FLARE]


def test_a_drone_is_the_camera_when_it_is_known_and_moves() -> None:
    assert words("The drone circles around the tower.") == [Drone(), Orbit(around="the tower")]
    assert words("A drone circles around the tower.") == []


def test_how_the_camera_is_carried_may_be_told_by_itself() -> None:
    assert words("The camera is handheld and follows her.") == [Handheld(), Track(following="her")]
    assert words("A webcam hangs over the door.") == []
    assert words("a chess game, webcam") == [Webcam()]
    assert words("handheld, shaky camera") == [Handheld(), Shake()]


# ------------------------------------------------------------------ the prompt
def test_a_word_inside_a_target_is_found_and_said_once() -> None:
    reading = read("The camera pulls back from a close-up of her face.")
    assert [one.word for one in reading.words] == [
        PullOut(away_from="a close-up of her face"),
        ShotSize.CLOSE_UP,
    ]
    assert str(reading.prompt) == "The camera pulls back from a close-up of her face."


def test_a_target_ends_where_the_vocabulary_begins() -> None:
    assert words("The camera follows the dancer in slow motion.")[0] == Track(
        following="the dancer"
    )


def test_a_move_that_is_said_twice_is_one() -> None:
    assert words("Tracking shot, following a fox.") == [Track(following="a fox")]
    assert len(read("Static shot. The camera is fixed.").prompt.parts.camera) == 1


def test_the_rest_is_subject_action_and_scene() -> None:
    assert read("A fox crosses a frozen lake at the edge of town, wide shot.").prompt == (
        Prompt()
        .subject("A fox")
        .action("crosses a frozen lake at the edge of town")
        .shot(ShotSize.WIDE)
    )
    assert read("A fox is on the ice. Snow falls. Low-angle shot.").prompt == (
        Prompt().subject("A fox").scene("on the ice", "Snow falls").angle(Angle.LOW)
    )
    assert read("A fox under a bridge, backlit").prompt == (
        Prompt().subject("A fox").scene("under a bridge").lighting(Lighting.BACKLIGHT)
    )
    assert read("Two foxes are chasing a hare.").prompt == (
        Prompt().subject("Two foxes").action("chasing a hare")
    )
    assert read("The lake is calm.").prompt == Prompt().subject("The lake").action("is calm")


def test_the_prompt_says_what_the_text_says() -> None:
    text = "A fox by a pond, soft light. The camera slowly pans left, then zooms in on the fox."
    assert str(read(text).prompt) == (
        "A fox is by a pond. The camera slowly pans left, then zooms in on the fox."
        " Soft diffused light."
    )


# ------------------------------------------------------------------ hostile texts
@pytest.mark.parametrize(
    "unit",
    [
        *("pan left ", "the camera ", '"a ', ",", "tense and ", "wide ", "slowly ", "from "),
        *(", then pans left", " while zooming in", "close-up of a medium shot in slow motion "),
        *("the camera starts on ", "the camera pans around ", "as it ", "360 degrees ", "static "),
    ],
)
def test_work_grows_with_the_length_of_the_text_and_no_faster(unit: str) -> None:
    def work(size: int) -> int:
        text = unit * (size // len(unit))
        return calls(lambda: read(text))

    work(1_000)
    assert work(40_000) < 12 * work(4_000)  # ten times as long; quadratic would be a hundred


def test_a_megabyte_is_read() -> None:
    reading = read("The camera pans left, tense mood, wide shot. " * 22_223)
    assert len(reading.words) == 3 * 22_223
    assert reading.words[0].word == Pan(LEFT)


def test_tilt_and_zoom_in_one_breath() -> None:
    assert [type(word) for word in words("tilt up, zoom in, push in")] == [Tilt, Zoom, PushIn]


@pytest.mark.parametrize(
    ("text", "found"), sentences.MIXED, ids=[text for text, _ in sentences.MIXED]
)
def test_all_that_a_text_says_is_found(text: str, found: list[Word | Move]) -> None:
    assert words(text) == found


@pytest.mark.parametrize(
    "text",
    [
        'A man says "Come in." A cat runs.',
        'A woman says: "Now or never." She runs.',
        'A fox runs. She says "hello" to it.',
        'The sign reads "Open". A dog sits by it.',
        "It snows on a roof.",
        "A girl eats soup in a kitchen.",
        "He opens doors.",
        "A man walks. Then it stops. The gate opens.",
    ],
)
def test_a_text_without_vocabulary_comes_back_as_it_was(text: str) -> None:
    assert str(read(text).prompt) == text


def test_what_is_said_last_becomes_dialogue() -> None:
    prompt = read('A cook stirs. The cook says: "Hi." Soft light.').prompt
    assert str(prompt) == 'A cook stirs. The cook says: "Hi." Soft diffused light.'
    assert prompt.parts.dialogue


def test_an_article_stays_with_its_noun() -> None:
    assert str(read("Wide shot of a valley").prompt) == "A valley. A wide shot."


@pytest.mark.parametrize(
    "text", ["\uff0cin Paris.", "\u3001in the park.", "\uff1aon a hill, a dog"]
)
def test_a_mark_of_another_script_before_a_place_is_no_subject(text: str) -> None:
    assert read(text).prompt.parts.subject is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Dolly left past the columns into a slow zoom on the bust. A dusty museum.",
            "A dusty museum. The camera trucks left past the columns, then slowly zooms in on the"
            " bust.",
        ),
        (
            "A waltz in a hall. Pan left, followed by a tilt up.",
            "A waltz is in a hall. The camera pans left, then tilts up.",
        ),
        ("Two people walk in Venice.", "Two people walk in Venice."),
        ("A cat and a dog sit on a sofa.", "A cat and a dog sit on a sofa."),
        (
            "An old man sits on a dock. Camera: slow push in. Lighting: golden hour.",
            "An old man sits on a dock. The camera slowly pushes in on the man. Golden hour light.",
        ),
    ],
)
def test_what_joins_moves_and_labels_them_is_no_subject(text: str, told: str) -> None:
    assert str(read(text).prompt) == told

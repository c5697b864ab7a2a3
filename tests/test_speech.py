"""Dialogue and sound: how they read, how they merge, and what is made of them elsewhere."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kling_prompt import (
    Character,
    Dialect,
    Line,
    Mode,
    Mood,
    Orbit,
    Prompt,
    Shot,
    Static,
    TextError,
    WrongTypeError,
    diff,
    explain,
    fix,
    lint,
    read,
    request,
)
from kling_prompt.strategies import prompts, texts

MAN = Prompt().subject("an old man").action("opens the door")
TALK = MAN.dialogue("an old man", "Come in.", tone="calm")


def said(line: str) -> str:
    """What stands behind the colon."""
    return Prompt().dialogue("Mara", line).text.removeprefix("Mara says: ")


def manner(tone: str) -> str:
    """What stands between the verb and the colon."""
    return Prompt().dialogue("Mara", "Hi.", tone=tone).text[len("Mara says") : -len(': "Hi."')]


def test_a_line_stands_behind_the_event_and_before_the_camera() -> None:
    assert TALK.camera(Orbit()).mood(Mood.CALM).text == (
        'An old man opens the door. The old man says in a calm voice: "Come in." '
        "The camera orbits around the man. A calm mood."
    )


def test_a_static_camera_is_still_said_first() -> None:
    assert TALK.camera(Static()).text == (
        'Static camera. An old man opens the door. The old man says in a calm voice: "Come in."'
    )


def test_who_speaks_next_speaks_then() -> None:
    talk = TALK.dialogue("the girl", "Why?").dialogue("an old man", "Rain")
    assert talk.text.partition("door. ")[2] == (
        'The old man says in a calm voice: "Come in." The girl then says: "Why?" '
        'The old man then says: "Rain."'
    )


def test_sounds_are_a_sentence_at_the_end() -> None:
    assert MAN.mood(Mood.CALM).sound("rain on a tin roof", "distant thunder.").text == (
        "An old man opens the door. A calm mood. Sound: rain on a tin roof and distant thunder."
    )


def test_labels_name_what_is_said_and_what_is_heard() -> None:
    assert TALK.sound("rain").mood(Mood.CALM).render(Dialect.LABELLED) == (
        'Scene: An old man opens the door. Dialogue: The old man says in a calm voice: "Come in." '
        "Style: A calm mood. Sound: rain."
    )
    assert Prompt().sound("rain").render(Dialect.LABELLED) == "Sound: rain."


def test_tags_hold_lines_and_sounds() -> None:
    assert TALK.sound("rain").mood(Mood.CALM).render(Dialect.TAGS) == (
        'an old man, opens the door, the old man says in a calm voice: "Come in.", '
        "calm mood, sound: rain"
    )


@pytest.mark.parametrize(
    ("line", "written"),
    [
        ("Come in", '"Come in."'),
        ("Come in,", '"Come in."'),
        ("Come in!", '"Come in!"'),
        ("Wait—", '"Wait—"'),
        ("Wait...", '"Wait..."'),
        ('"Come in."', '"Come in."'),
        ("“Come in”", '"Come in."'),
        ('He said "no"', '“He said "no".”'),
        ('He “said” "no"!', '«He “said” "no"!»'),
        ('"«“「', '""«“「."'),
        ("走吧", '"走吧。"'),
        ("“走吧！”", '"走吧！"'),
        ("  a   b ", '"a b."'),
        ('"."', '“"."”'),
    ],
)
def test_a_line_is_quoted_verbatim(line: str, written: str) -> None:
    assert said(line) == written


@pytest.mark.parametrize(
    ("tone", "written"),
    [
        ("calm", " in a calm voice"),
        ("angry", " in an angry voice"),
        ("friendly", " in a friendly voice"),
        ("softly", " softly"),
        ("in a whisper", " in a whisper"),
        ("raspy deep voice", " in a raspy deep voice"),
        ("a low voice", " in a low voice"),
        ("whispering", ", whispering"),
        ("low, hoarse", ", low, hoarse"),
    ],
)
def test_the_tone_stands_behind_the_verb(tone: str, written: str) -> None:
    assert manner(tone) == written


@pytest.mark.parametrize(
    ("speakers", "names"),
    [
        (["a girl", "a girl"], ["A girl says", "The girl then says"]),
        (["two men"], ["Two men say"]),
        (["an old man"], ["The old man says"]),
        (["The guard."], ["The guard says"]),
        (["a man in red", "a man in blue", "a man in red"], ["A man in red says", "A man in blue then says", "A man in red then says"]),
    ],
)  # fmt: skip
def test_a_speaker_keeps_one_name(speakers: list[str], names: list[str]) -> None:
    talk = MAN
    for index, speaker in enumerate(speakers):
        talk = talk.dialogue(speaker, str(index))
    sentences = talk.text.removeprefix("An old man opens the door. ")
    assert sentences == " ".join(f'{name}: "{index}."' for index, name in enumerate(names))


def test_the_number_of_the_subject_counts_for_its_lines() -> None:
    crew = Prompt().subject("the crew", plural=True).dialogue("the crew", "Go!")
    assert crew.text == 'The crew. The crew say: "Go!"'


def test_a_character_speaks_by_its_short_name() -> None:
    mara = Character("mara", "a tall girl", wears=["a red coat"])
    talk = Prompt().subject(mara).action("waves").dialogue(mara, "Hi!")
    assert talk.text == 'A tall girl wearing a red coat waves. The tall girl says: "Hi!"'


def test_a_line_that_is_said_twice_is_kept_once() -> None:
    assert TALK.dialogue("an old man", "Come in.", tone="calm") == TALK
    assert TALK.parts.dialogue == (Line("an old man", "Come in.", "calm"),)


def test_sounds_are_replaced() -> None:
    assert Prompt().sound("rain").sound("wind", "wind").parts.sound == ("wind",)


def test_it_pastes_back_and_travels() -> None:
    talk = TALK.sound("rain")
    assert repr(Prompt().dialogue("Mara", "Hi.").dialogue("Mara", "Go.", tone="calm")) == (
        "Prompt().dialogue('Mara', 'Hi.').dialogue('Mara', 'Go.', tone='calm')"
    )
    assert pickle.loads(pickle.dumps(talk)) == talk  # noqa: S301
    assert talk.fingerprint != talk.without("sound").fingerprint


def test_a_difference_names_lines_as_they_are_called() -> None:
    assert str(diff(MAN, TALK)) == "dialogue + 'an old man', 'Come in.', tone='calm'"


def test_an_explanation_names_the_parts() -> None:
    parts = [stretch.part for stretch in explain(TALK.sound("rain")) if stretch.part]
    assert parts == ["subject", "action", "dialogue", "dialogue", "dialogue", "sound"]


def test_what_makes_no_sense_is_refused() -> None:
    with pytest.raises(WrongTypeError, match=r"line=7 is an int; str is accepted"):
        Prompt().dialogue("Mara", 7)  # type: ignore[arg-type]
    with pytest.raises(TextError, match="speaker=' ' is blank"):
        Prompt().dialogue(" ", "Hi.")
    with pytest.raises(WrongTypeError, match=r'sound=\(\) is empty; .*\.without\("sound"\)'):
        Prompt().sound()


def test_no_vocabulary_is_read_in_a_line() -> None:
    talk = MAN.dialogue("Mara", "Pan left in slow motion, close-up, golden hour!")
    assert read(str(talk)).words == ()


def test_no_pitfall_is_found_in_a_line() -> None:
    line = "The sign reads Open, 8K, no dogs, epic, masterpiece, meanwhile 24 fps 16:9"
    assert [one.name for one in lint(MAN.dialogue("Mara", line))] == ["missing-part"]


@given(prompts(), texts())
def test_no_finding_lies_in_a_line(prompt: Prompt, line: str) -> None:
    talk = prompt.dialogue("Mara", line)
    given_line = talk.parts.dialogue[-1].text
    for finding in lint(talk):
        start, end = finding.span
        assert finding.part != "dialogue" or talk.text[start - 1 : end] != f'"{given_line}'


@given(st.lists(st.tuples(texts(), texts()), min_size=1, max_size=3))
def test_fixing_leaves_what_is_said(said_lines: list[tuple[str, str]]) -> None:
    talk = Prompt()
    for speaker, line in said_lines:
        talk = talk.dialogue(speaker, line)
    assert fix(talk).value.parts.dialogue == talk.parts.dialogue


# ------------------------------------------------------------------ requests
def test_a_silent_model_drops_what_is_heard_with_the_reason() -> None:
    made = request(TALK.sound("rain"), model="kling-v1")
    assert made.body["prompt"] == "An old man opens the door."
    assert [str(one) for one in made.dropped] == [
        "dialogue: the clip is silent with this model",
        "sound: the clip is silent with this model",
    ]


def test_a_model_with_sound_keeps_them_and_says_that_sound_is_off() -> None:
    made = request(TALK.sound("rain"), model="kling-v2-6")
    assert made.body["prompt"] == TALK.sound("rain").text
    assert made.dropped == ()
    assert made.warnings == (
        "dialogue and sound stand in the text, and sound is not switched on; sound=True is accepted",
    )


@pytest.mark.parametrize(
    ("model", "options"),
    [("kling-v2-6", {"sound": True, "mode": Mode.PRO}), ("kling-3.0-turbo", {})],
)
def test_a_clip_with_sound_needs_no_warning(model: str, options: dict[str, object]) -> None:
    assert request(TALK, model=model, **options).warnings == ()  # type: ignore[arg-type]


def test_where_the_default_is_not_known_the_warning_says_so() -> None:
    assert request(TALK, model="kling-v9").warnings[1] == (
        "dialogue stands in the text, and sound may not be switched on; sound=True is accepted"
    )


def test_each_shot_is_heard() -> None:
    made = request([Shot(MAN, 2), Shot(TALK, 3)], model="kling-v3")
    assert len(made.warnings) == 1
    assert "Come in." in made.body["multi_prompt"][1]["prompt"]


def test_a_line_goes_last_when_a_text_is_too_long() -> None:
    made = request(MAN.dialogue("Mara", "a" * 2480).mood("calm").sound("rain"), model="kling-v2-6")
    assert [one.part for one in made.dropped] == ["sound", "mood", "dialogue"]


def test_many_lines_are_kept_in_their_order() -> None:
    said = [f"Line {number}." for number in range(40)]
    text = " ".join(f'Mara says: "{line}"' for line in said)
    assert [line.text for line in read(text).prompt.parts.dialogue] == said

"""Law 6: reading what a prompt says finds the vocabulary that the prompt is made of."""

from collections import Counter
from random import Random
from typing import Any

import phrases
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kling_prompt import (
    DOWN,
    LEFT,
    UP,
    Dialect,
    Line,
    Motion,
    Move,
    Pan,
    Prompt,
    PullOut,
    Static,
    Support,
    Tilt,
    Together,
    Word,
    read,
    strategies,
)
from kling_prompt import _grammar as grammar
from kling_prompt.parts import AXES
from kling_prompt.words import moves as all_moves

WORDS = [word for axis in AXES.values() for word in axis]
SUPPORTS = [
    kind for kind in vars(all_moves).values() if isinstance(kind, type) and kind.__base__ is Support
]


# ------------------------------------------------------------------ what is compared
def stood_in(move: Motion, prompt: Prompt) -> Motion:
    """A move with the subject named where the sentence names it: nobody can tell who named it."""
    subject = prompt.parts.subject
    named = grammar.definite(subject.text) if subject else "the subject"
    for one in move.complements:
        if one.default == "\0" and one.name not in move.parameters() and named != "the subject":
            move = move.__replace__(**{one.name: named})
    return move


def motions_of(prompt: Prompt) -> list[Move]:
    """What the camera does, in order."""
    said: list[Move] = []
    for move in prompt.parts.camera:
        if isinstance(move, Motion):
            said.append(stood_in(move, prompt))
        elif isinstance(move, Together):
            said.append(Together(*(stood_in(one, prompt) for one in move.moves)))
    return said


def carriers_of(prompt: Prompt) -> set[Move]:
    """How the camera is carried and that it stands still; the text does not keep their order."""
    return {move for move in prompt.parts.camera if isinstance(move, Support | Static)}


def words_of(prompt: Prompt) -> Counter[Word]:
    """The words of all axes."""
    return Counter(
        word for axis in AXES for word in getattr(prompt.parts, axis) if not isinstance(word, str)
    )


def in_user_texts(prompt: Prompt) -> set[object]:
    """The vocabulary that the user's own texts hold, with the glue that leads to them."""
    bare = Prompt()
    for part in ("subject", "action", "scene"):
        if (value := getattr(prompt.parts, part)) is not None:
            texts = (value,) if isinstance(value, str) else (value.text, *value.details)
            bare = getattr(bare, part)(*texts)
    return {one.word for text in (str(bare), bare.render(Dialect.TAGS)) for one in read(text).words}


def check(prompt: Prompt, dialect: Dialect) -> None:
    """The law for one prompt in one dialect."""
    text = prompt.render(dialect)
    found, own = read(text).prompt, in_user_texts(prompt)
    wanted = words_of(prompt)
    extra = {word: n for word, n in words_of(found).items() if word not in own or word in wanted}
    assert extra == wanted, text
    assert motions_of(found) == motions_of(prompt), text
    assert carriers_of(found) == carriers_of(prompt), text


# ------------------------------------------------------------------ every word, every move
@pytest.mark.parametrize("dialect", Dialect)
@pytest.mark.parametrize("word", WORDS, ids=repr)
def test_every_word_alone_comes_back(word: Word, dialect: Dialect) -> None:
    part = next(part for part, axis in AXES.items() if isinstance(word, axis))
    for base in (Prompt(), Prompt().subject("a robot gardener").action("trims a hedge")):
        check(getattr(base, part)(word), dialect)


@pytest.mark.parametrize("dialect", Dialect)
@pytest.mark.parametrize("support", SUPPORTS)
def test_every_way_to_carry_the_camera_comes_back(support: type[Support], dialect: Dialect) -> None:
    for base in (Prompt(), Prompt().subject("a robot gardener").action("trims a hedge")):
        check(base.camera(support()), dialect)
        check(base.camera(support(), Pan(LEFT)), dialect)
        check(base.camera(support(), Static()), dialect)


# ------------------------------------------------------------------ moves with their parameters
_TEXTS: dict[str, list[str]] = {
    "when": ["the gate opens", "it lifts a paw", "the crowd cheers"],
    "detail": ["pausing on the emblem", "with the tower at the edge"],
    "position": ["at a distance", "from across the water", "along the fence"],
}
_THINGS = [
    "the mug",
    "her hands",
    "an old clock tower",
    "two empty chairs",
    "the gate of the garden",
]


@st.composite
def motions(draw: st.DrawFn) -> Motion:
    """Moves with texts that people write."""
    kind: Any = draw(st.sampled_from(strategies._MOTIONS))
    given: dict[str, object] = {}
    for name in kind.names:
        if name != kind.required and draw(st.integers(0, 2)):
            continue
        if name == "direction":
            given[name] = draw(st.sampled_from(kind.directions))
        elif name in ("slow", "fast", "smooth"):
            given[name] = True
        elif name == "degrees":
            given[name] = draw(st.integers(1, 1080))
        else:
            given[name] = draw(st.sampled_from(_TEXTS.get(name, _THINGS)))
    if given.get("slow") and given.get("fast"):
        del given["slow"]
    move: Motion = kind(**given)
    return move


@given(motions(), st.sampled_from([Dialect.SENTENCES, Dialect.LABELLED]))
def test_every_move_comes_back_with_its_parameters(move: Motion, dialect: Dialect) -> None:
    for base in (Prompt(), Prompt().subject("a robot gardener").action("trims a hedge")):
        check(base.camera(move), dialect)


@given(motions(), motions(), st.sampled_from([Dialect.SENTENCES, Dialect.LABELLED]))
def test_moves_that_follow_each_other_come_back(one: Motion, two: Motion, dialect: Dialect) -> None:
    check(Prompt().subject("a robot gardener").camera(one, two), dialect)


@given(motions())
def test_a_move_comes_back_from_its_tag(move: Motion) -> None:
    told = {
        k: v for k, v in move.parameters().items() if k not in ("detail", "start") or move.spans
    }
    told.pop("detail", None)
    kind: Any = type(move)
    check(Prompt().subject("a robot gardener").camera(kind(**told)), Dialect.TAGS)


@given(motions().filter(lambda move: not move.start), motions().filter(lambda move: not move.start))
def test_moves_at_the_same_time_come_back(one: Motion, two: Motion) -> None:
    check(Prompt().camera(Together(one, two)), Dialect.SENTENCES)


def test_a_camera_that_holds_still_between_two_moves_comes_back() -> None:
    check(Prompt().camera(Pan(LEFT), Static(), Tilt(DOWN)), Dialect.SENTENCES)
    check(Prompt().camera(Together(PullOut(), Tilt(UP), Pan(LEFT)), Static()), Dialect.SENTENCES)


# ------------------------------------------------------------------ whole prompts
@pytest.mark.parametrize("dialect", Dialect)
@given(seed=st.integers(0, 10**6))
def test_a_prompt_comes_back_from_its_text(seed: int, dialect: Dialect) -> None:
    prompt = phrases.prompt(Random(seed))  # noqa: S311  (no secret)
    if dialect is Dialect.TAGS:  # commas do not tell a closing phrase from the next tag
        kept = [move for move in prompt.parts.camera if not getattr(move, "detail", None)]
        kept = [
            move
            for move in kept
            if not getattr(move, "start", None) or getattr(move, "spans", False)
        ]
        prompt = prompt.camera(*kept) if kept else prompt.without("camera")
    check(prompt, dialect)


# ------------------------------------------------------------------ what is said and heard
SPEAKERS = st.sampled_from(["a man", "an old man", "the girl", "Mara", "two boys", "a tall nurse"])
LINES = st.sampled_from(
    ["Come in", "Why?", "Wait—", 'He said "no"', "走吧", "Rain. Again", "It is 5"]
)
TONES = st.sampled_from([None, "calm", "angry", "softly", "in a whisper", "whispering", "low, dry"])
SOUNDS = st.lists(st.sampled_from(["rain", "a door bell", "distant thunder"]), unique=True)


@given(
    strategies.prompts(),
    st.lists(st.tuples(SPEAKERS, LINES, TONES), max_size=3, unique_by=lambda one: one[1]),
    SOUNDS,
)
def test_what_is_said_and_heard_comes_back_with_every_word(
    prompt: Prompt, lines: list[tuple[str, str, str | None]], sounds: list[str]
) -> None:
    bare = Prompt().subject("an old man").action("opens the door")
    for axis in AXES:
        if words := tuple(one for one in getattr(prompt.parts, axis) if isinstance(one, Word)):
            bare = getattr(bare, axis)(*words)
    for speaker, line, tone in lines:
        bare = bare.dialogue(speaker, line, tone=tone)
    full = bare.sound(*sounds) if sounds else bare
    again = read(str(full)).prompt
    assert [one.text.rstrip(".。") for one in again.parts.dialogue] == [
        line for _, line, _ in lines
    ]
    assert [bool(one.tone) for one in again.parts.dialogue] == [bool(tone) for *_, tone in lines]
    assert again.parts.sound == ((str(full).rpartition("Sound: ")[2][:-1],) if sounds else ())
    assert words_of(again) == words_of(full)
    assert read(str(again)).prompt == again


@pytest.mark.parametrize(
    "text",
    [
        'A sign over the door that reads: "Come in."',
        'An old man says: "Come in',
        'An old man says: "" and leaves.',
        'An old man says: "Come in" and leaves.',
        'Says: "Come in."',
        'A man in soft light says: "Come in."',
        f'{"A very " * 20}old man says: "Come in."',
    ],
)
def test_other_quotations_are_no_lines(text: str) -> None:
    assert read(text).prompt.parts.dialogue == ()


def test_who_is_named_again_speaks_by_the_name_of_the_subject() -> None:
    text = 'An old man opens the door. The old man says softly: "Come in."'
    prompt = read(text).prompt
    assert prompt.parts.dialogue == (Line("an old man", "Come in.", "softly"),)


@pytest.mark.parametrize("behind", ["", ".", " 35mm film.", " 走在雨里.", " Rain at night."])
def test_a_line_ends_with_its_sentence(behind: str) -> None:
    prompt = read(f'A man waits. A man says: "Come in"{behind}').prompt
    assert prompt.parts.dialogue == (Line("a man", "Come in"),)


@pytest.mark.parametrize("text", ["A man waits, sound: rain.", "Sound: !", "Sound rain."])
def test_other_sounds_are_left_as_they_stand(text: str) -> None:
    assert read(text).prompt.parts.sound == ()


def test_labels_of_dialogue_and_sound_are_read() -> None:
    talk = Prompt().subject("a man").action("waits").dialogue("a man", "Hi").sound("rain")
    again = read(talk.render(Dialect.LABELLED)).prompt
    assert [one.text for one in again.parts.dialogue] == ["Hi."]
    assert again.parts.sound == ("rain",)


def test_vocabulary_inside_a_line_and_a_sound_is_none() -> None:
    text = 'A man says: "The camera pans left." Sound: a handheld camera, rain. Golden hour.'
    reading = read(text)
    assert [str(found.word) for found in reading.words] == ["golden hour light"]
    assert reading.prompt.parts.sound == ("a handheld camera, rain",)


def test_hostile_speech_is_read_in_linear_time() -> None:
    for text in (
        'a says: "b" ' * 40_000,
        ': "' * 150_000,
        'A man says: "' * 40_000,
        "Sound: " * 80_000,
        "x " * 100_000 + ': "a" ' * 50_000,
    ):
        assert read(text).text == text

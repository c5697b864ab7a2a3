"""Scripts: numbered scenes as people write them, and texts that are none."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scripts import FOX, read, told
from work import calls

from kling_prompt import (
    CUT,
    MULTI_SHOT,
    Character,
    ConflictError,
    Join,
    KlingPromptError,
    Prompt,
    Storyboard,
    Style,
    TextError,
    WrongTypeError,
)


@pytest.mark.parametrize(
    "text",
    [
        "Scene 1: A fox runs. Scene 2: A fox digs.",
        "Scene 1: a fox runs\nScene 2: a fox digs",
        "SCENE 1 - A fox runs.\nSCENE 2 - A fox digs.",
        "Scene #1\nA fox runs.\n\nScene #2\nA fox digs.",
        "scene one: a fox runs; scene two: a fox digs",
        "**Scene 1:** A fox runs.\n**Scene 2:** A fox digs.",
        "- Scene 1: A fox runs.\n- Scene 2: A fox digs.",
        "## Scene 1\nA fox runs.\n\n## Scene 2\n\nA fox\ndigs.",
        "Clip 1) A fox runs.\nClip 2) A fox digs.",
        "1. A fox runs.\n2. A fox digs.",
        "1) A fox runs.\n2) A fox digs.",
        "  1: A fox runs.\r\n  2: A fox digs.",
        "Shot 1: A fox runs.\nShot 2: A fox digs.",
        "A fox in two scenes.\n\nScene 1: A fox runs.\nScene 2: A fox digs.",
    ],
)
def test_scenes_are_found_under_their_numbers(text: str) -> None:
    assert told(text) == FOX


@pytest.mark.parametrize(
    "heading",
    [
        "Scene 1 (8 sec): ",
        "Scene 1 (8s) - ",
        "Scene 1, 8s: ",
        "Scene 1, 8 seconds: ",
        "Scene 1 - 8s - ",
        "Scene 1 [8s] ",
        "**Scene 1** (8 s)\n",
        "Scene 1 (2-10s): ",
        "Scene 1 (2s \N{EN DASH} 10s): ",
        "Scene 1 [0:02-0:10] ",
        "Scene 1, 8, ",
        "## Scene 1: The gate (8 sec)\n",
    ],
)
def test_a_length_is_found_behind_the_number(heading: str) -> None:
    assert told(f"{heading}A fox runs.") == [("A fox runs.", 8)]


def test_a_length_is_found_in_brackets_at_the_end() -> None:
    assert told("1) A fox runs. (3s)\n2) A fox digs [2.5 sec]\n") == [
        ("A fox runs.", 3),
        ("A fox digs.", 2.5),
    ]


def test_a_length_at_the_end_gives_way_to_the_one_in_front() -> None:
    assert told("Scene 1 (4 s): A fox runs (3s)") == [("A fox runs.", 4)]


def test_shots_are_one_generation_and_scenes_are_not() -> None:
    shots = read("shot 1, 3, A fox runs; shot 2, 5, A fox digs;")
    assert [(clip.join, clip.seconds) for clip in shots.scenes] == [(CUT, 3), (MULTI_SHOT, 5)]
    scenes = read("Scene 1: A fox runs. Scene 2: A fox digs.")
    assert [clip.join for clip in scenes.scenes] == [Join.CUT, Join.CUT]


def test_the_text_of_shots_is_read_back() -> None:
    board = (
        Storyboard()
        .scene(Prompt().subject("a fox").action("runs"), seconds=3)
        .scene(Prompt().subject("an owl").action("waits"), seconds=5, join=MULTI_SHOT)
    )
    again = read(board.shots().text)
    assert again.shots().text == board.shots().text
    assert [clip.join for clip in again.scenes] == [CUT, MULTI_SHOT]


def test_the_title_of_a_markdown_heading_is_the_name() -> None:
    board = read("## Scene 1: The Gate\nA fox runs.\n## Scene 2: The Gate\nA fox digs.")
    assert [clip.name for clip in board.scenes] == ["The Gate", None]


def test_words_before_the_first_scene_are_the_look() -> None:
    board = read("My little film. Watercolor style.\nScene 1: A fox runs.")
    assert board.look == Prompt().style(Style.WATERCOLOR)


def test_a_cast_can_be_given() -> None:
    fox = Character("fox", "a fox")
    assert read("Scene 1: A fox runs.", cast=[fox]).cast == (fox,)


FOXY = Character("fox", "a fox with a torn ear", wears=["a bell"])


@pytest.mark.parametrize(
    ("text", "prompt"),
    [
        ("A fox with a torn ear wearing a bell runs.", Prompt().subject(FOXY).action("runs")),
        (
            "A FOX with a torn ear runs.",
            Prompt().subject("a fox with a torn ear").action("runs"),
        ),
        (
            "A fox with a torn earring runs.",
            Storyboard.read("1. A fox with a torn earring runs.")[0],
        ),
        ("A fox with a torn ear", Storyboard.read("1. A fox with a torn ear")[0]),
        ("A fox with a torn ear and an owl run.", None),
    ],
)
def test_who_opens_a_scene_by_its_own_words_is_its_subject(
    text: str, prompt: Prompt | None
) -> None:
    told = read(f"Scene 1: {text}", cast=[FOXY])[0]
    assert told == (prompt or read(f"Scene 1: {text}")[0])


def test_a_number_inside_a_sentence_starts_no_scene() -> None:
    assert told("Scene 1: A sign says scene 2 of the play, row 3. A fox runs.") == told(
        "1. A sign says scene 2 of the play, row 3. A fox runs."
    )


def test_a_sentence_that_begins_with_a_number_of_a_scene_starts_none() -> None:
    assert len(read("Scene 1: A play ends. Scene 2 of it was never written.")) == 1


def test_a_scene_of_marks_alone_is_kept_as_it_is() -> None:
    assert told("Scene 1: \N{SNOWFLAKE} 1") == [("\N{SNOWFLAKE} 1.", 5)]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["A fox runs.", "An owl waits.", "Rain falls."]), st.integers(1, 60)
        ),
        min_size=1,
        max_size=9,
    ),
    st.sampled_from(
        ["Scene {}: ", "Scene {} ({} s): ", "Shot {}, {}s: ", "### Clip {} ({} sec)\n"]
    ),
)
def test_what_is_written_is_read(scenes: list[tuple[str, int]], form: str) -> None:
    lines = [f"{form.format(at, s)}{text}" for at, (text, s) in enumerate(scenes, 1)]
    timed = form.count("{}") > 1
    assert told("\n".join(lines)) == [(text, s if timed else 5) for text, s in scenes]


@given(st.text(max_size=80), st.integers(0, 99))
def test_any_text_is_read_or_refused_with_a_reason(text: str, number: int) -> None:
    try:
        board = read(f"Scene {number}: {text}")
    except (ConflictError, TextError):
        return
    assert len(board) >= 1
    assert all(str(prompt) for prompt in board)


# ------------------------------------------------------------------ what is refused
@pytest.mark.parametrize("text", ["", "A fox runs.", "In the end, scene 2 was cut", "1 fox"])
def test_a_text_without_numbers_is_refused(text: str) -> None:
    with pytest.raises(ConflictError) as error:
        read(text)
    assert str(error.value) == (
        "text has no numbered scenes; 'Scene 1: ...', 'Shot 1, 3s: ...' or '1) ...' is accepted"
    )


def test_a_number_with_nothing_behind_it_is_refused_at_its_place() -> None:
    with pytest.raises(TextError) as error:
        read("Scene 1: A fox runs.\nScene 2: ...")
    assert error.value.span == (21, 30)
    assert str(error.value).startswith(
        "text='Scene 1: A fox runs.\\nScene 2: ...' has a number with nothing behind it; "
        "a scene is accepted"
    )


def test_an_impossible_length_is_refused() -> None:
    with pytest.raises(ConflictError, match=r"^line 3: seconds=0.0 is out of range"):
        read("Scene 1: An owl.\n\nScene 2 (0 s): A fox runs.")


def test_a_number_is_no_script() -> None:
    with pytest.raises(WrongTypeError, match=r"^text=7 is an int; str is accepted$"):
        read(7)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "piece",
    ["scene ", "\n", "1)", "\n1", "\n - - - ", "Scene 1, 9", "\n#", "(9", "shot 1, ", "[0:00-"],
)
def test_work_on_hostile_texts_grows_with_their_length_and_no_faster(piece: str) -> None:
    def work(size: int) -> int:
        def attempt() -> None:
            with suppress(KlingPromptError):
                read(piece * (size // len(piece)))

        return calls(attempt)

    work(100)
    assert work(20_000) < 12 * max(work(2_000), 100)

"""Scripts as people paste them: from chats, tables, screenplays and notes, in any form."""

import pytest
from scripts import FOX, read, told
from work import calls

from kling_prompt import (
    CONTINUE,
    CUT,
    EXTEND,
    MULTI_SHOT,
    TextError,
)


# ------------------------------------------------------------------ where a scene begins
@pytest.mark.parametrize(
    "text",
    [
        "\ufeffScene 1: A fox runs.\nScene 2: A fox digs.",
        "Scene\u00a01: A fox runs.\nScene\u00a02: A fox digs.",
        "Scene １： A fox runs.\nScene ２： A fox digs.",
        "Scene ١: A fox runs.\nScene ٢: A fox digs.",
        "🎬 Scene 1: A fox runs.\n🎬 Scene 2: A fox digs.",
        "> Scene 1: A fox runs.\n> Scene 2: A fox digs.",
        "```\nScene 1: A fox runs.\nScene 2: A fox digs.\n```",
        "[Scene 1]\nA fox runs.\n[Scene 2]\nA fox digs.",
        "Scene 1 of 2: A fox runs.\nScene 2 of 2: A fox digs.",
        "Scene 1/2: A fox runs.\nScene 2/2: A fox digs.",
        "Scene I: A fox runs.\nScene II: A fox digs.",
        "Scene eleven: A fox runs.\nScene twelve: A fox digs.",
        "Scene 1 prompt: A fox runs.\nScene 2 prompt: A fox digs.",
        "Prompt 1: A fox runs.\nPrompt 2: A fox digs.",
        "Part 1: A fox runs.\nPart 2: A fox digs.",
        "S1: A fox runs.\nS2: A fox digs.",
        "Act 1\nScene 1: A fox runs.\nAct 2\nScene 2: A fox digs.",
        "Scene 1\n\nA fox runs.\n\n---\n\nScene 2\n\nA fox digs.\n\n---\n",
        'Scene 1: "A fox runs."\nScene 2: "A fox digs."',
        "1 - A fox runs.\n2 - A fox digs.",
        "1.A fox runs.\n2.A fox digs.",
        "1A. A fox runs.\n1B. A fox digs.",
        "(1) A fox runs.\n(2) A fox digs.",
        "1️⃣ A fox runs.\n2️⃣ A fox digs.",
        "① A fox runs.\n② A fox digs.",
        "0-5s: A fox runs.\n5-10s: A fox digs.",
        "[0:00 - 0:05] A fox runs.\n[0:05 - 0:10] A fox digs.",
        "00:00-00:05 | A fox runs.\n00:05-00:10 | A fox digs.",
        "0:00:00,000 --> 0:00:05,000\nA fox runs.\n0:00:05,000 --> 0:00:10,000\nA fox digs.",
        "0:00 A fox runs.\n0:05 A fox digs.",
        "Scene 1: A fox runs.\r\n\r\nScene 2: A fox digs.\r\n",
        "Scene 1: A fox runs.\rScene 2: A fox digs.",
        "FADE IN:\nScene 1: A fox runs.\nCUT TO:\nScene 2: A fox digs.\nFADE OUT.",
        "Scene 1: A fox runs.\nScene 2: A fox digs.\n\nLet me know if you want changes!",
        "Scene 1: A fox runs.\nScene 2: A fox digs.\n---\n**Total runtime:** 10 seconds",
        "Scene 1: A fox runs.\nScene 2: A fox digs.\n\nNotes: the fox is red.",
    ],
)
def test_a_scene_begins_where_people_say_so(text: str) -> None:
    assert told(text) == FOX


def test_scenes_are_numbered_in_chinese_too() -> None:
    for form in ("场景{}：", "镜头{}：", "第{}场："):
        board = read("\n".join(form.format(at) + "一只狐狸。" for at in "12"))
        assert [str(prompt) for prompt in board] == ["一只狐狸。"] * 2
    assert len(read("第一场：一只狐狸。\n第二场：一只狐狸。")) == 2


def test_a_number_that_does_not_follow_starts_no_scene() -> None:
    assert [str(prompt) for prompt in read("1. Berlin in\n1945. A man waits.\n2. A man sits.")] == [
        "Berlin is in 1945. A man waits.",
        "A man sits.",
    ]


def test_a_quotation_starts_no_scene() -> None:
    board = read('Scene 1: A man reads: "Scene 2: The End" on a page.\nScene 2: A man sleeps.')
    assert [str(prompt) for prompt in board] == [
        'A man reads: "Scene 2: The End" on a page.',
        "A man sleeps.",
    ]


def test_lone_clock_times_are_no_list() -> None:
    assert told("1. At 0:05\n0:07 the bell rings.\n2. A fox digs.")[1:] == FOX[1:]


# ------------------------------------------------------------------ lengths
@pytest.mark.parametrize(
    "text",
    [
        "Shot 1 — 8s — A fox runs.",
        "Scene 1 | 2-10s | A fox runs.",
        "Scene 1: 8s: A fox runs.",
        "Scene 1 (8-second shot): A fox runs.",
        "Scene 1 (8 seconds total): A fox runs.",
        "Scene 1: A fox runs. Duration: 8s",
        "Scene 1\nDuration: 8\nA fox runs.",
        "Scene 1\nA fox runs.\nLength: about 8 seconds",
        'Clip 1 - "The Run" - 8 seconds\nA fox runs.',
        "### **Scene 1 - The Run** *(0:02-0:10)*\nA fox runs.",
    ],
)
def test_a_length_is_found_where_people_write_it(text: str) -> None:
    assert told(text) == [("A fox runs.", 8)]


def test_minutes_are_a_length() -> None:
    assert told("Scene 1 (1 min): A fox runs.") == [("A fox runs.", 60)]


def test_points_in_time_are_told_apart_by_the_next_one() -> None:
    assert [clip.seconds for clip in read("0:00 A.\n0:03 B.\n0:10 C.").scenes] == [3, 7, 5]


def test_a_length_in_the_text_stays_there() -> None:
    assert told("Scene 1: 10-second shot of a fox.") == [("10-second shot of a fox.", 5)]
    assert told("1. A door opens. 5 seconds later it closes.")[0][1] == 5


# ------------------------------------------------------------------ titles and joins
@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Scene 1: The River\nA fox digs.", "The River"),
        ("SCENE 1: THE RIVER\nA fox digs.", "THE RIVER"),
        ("**Scene 1: by the river**\nA fox digs.", "by the river"),
        ("### Scene 1 - by the river\nA fox digs.", "by the river"),
        ("Scene 1: by the river\nShot 1: A fox digs.", "by the river"),
    ],
)
def test_a_title_is_the_name_of_a_scene(text: str, name: str) -> None:
    board = read(text)
    assert (str(board[0]), board.scenes[0].name) == ("A fox digs.", name)


@pytest.mark.parametrize(
    "text",
    [
        "Scene 1: a fox runs\nwide shot",
        "Scene 1: A fox runs\nWide shot",
        "Scene 1: A Fox Runs.\nWide shot",
        "Scene 1: A fox\nruns. Wide shot.",
    ],
)
def test_a_line_that_is_no_title_belongs_to_the_scene(text: str) -> None:
    board = read(text)
    assert str(board[0]).lower() == "a fox runs. a wide shot."
    assert board.scenes[0].name is None


def test_lines_that_end_early_are_sentences() -> None:
    assert str(read("Scene 1: a fox runs\nwide shot\n\ngolden hour")[0]) == (
        "A fox runs. A wide shot and golden hour light."
    )


def test_a_broken_line_goes_on() -> None:
    text = "Scene 1: A fox runs across a wide field where\nMara waits for it"
    assert str(read(text)[0]) == "A fox runs across a wide field where Mara waits for it."


def test_shots_of_two_scenes_are_two_generations() -> None:
    board = read(
        "Scene 1: The Wood\nShot 1: A fox runs.\nShot 2: A fox digs.\n"
        "Scene 2: The River\nShot 1: A fox swims.\nShot 2: A fox rests."
    )
    assert [(clip.name, clip.join) for clip in board.scenes] == [
        ("The Wood", CUT),
        (None, MULTI_SHOT),
        ("The River", CUT),
        (None, MULTI_SHOT),
    ]


@pytest.mark.parametrize(
    ("words", "join"),
    [
        ("(continued)", CONTINUE),
        ("[from the last frame]", CONTINUE),
        ("(5s, continues)", CONTINUE),
        ("(extend)", EXTEND),
        ("(5s)", CUT),
    ],
)
def test_a_join_is_told_in_brackets(words: str, join: object) -> None:
    board = read(f"Scene 1 {words}: A fox runs.\nScene 2 {words}: A fox digs.")
    assert [clip.join for clip in board.scenes] == [CUT, join]
    assert [str(prompt) for prompt in board] == ["A fox runs.", "A fox digs."]


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("Wide, 4s", "A fox runs. A wide shot."),
        ("Night", "A fox runs at night."),
        ("Handheld", "A fox runs. A handheld camera."),
        ("4s) (Wide", "A fox runs. A wide shot."),
        ("4s) (5s) (Wide", "A fox runs. A wide shot."),
        ("after the storm", "A fox runs after the storm."),
    ],
)
def test_other_words_in_brackets_belong_to_the_scene(words: str, text: str) -> None:
    assert str(read(f"Scene 1 ({words}): A fox runs.")[0]) == text


# ------------------------------------------------------------------ places
@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("INT. KITCHEN - NIGHT", "A fox sleeps in the kitchen at night."),
        ("EXT. OLD PIER – DAWN", "A fox sleeps on the old pier at dawn."),
        ("INT. MARA'S ROOM - DAY", "A fox sleeps in Mara's room by day."),
        ("EXT. A barn in the hills", "A fox sleeps in a barn in the hills."),
        ("INT./EXT. TRAIN - CONTINUOUS", "A fox sleeps on the train."),
        ("INT. CONTINUOUS", "A fox sleeps."),
    ],
)
def test_a_line_of_place_and_time_is_the_place(line: str, text: str) -> None:
    assert str(read(f"{line}\n\nA fox sleeps.")[0]) == text
    assert str(read(f"SCENE 1 - {line}\nA fox sleeps.")[0]) == text
    assert str(read(f"Scene 1. {line}. A fox sleeps.")[0]) == text


def test_a_place_goes_before_what_the_text_says_of_it() -> None:
    board = read("INT. HALL - DAY\nA fox sleeps in a basket.")
    assert str(board[0]) == "A fox sleeps in a basket in the hall by day."


def test_what_goes_on_at_once_goes_on_from_the_last_frame() -> None:
    board = read("INT. HALL - DAY\nA fox runs.\nINT. ROOM - CONTINUOUS\nA fox digs.")
    assert [clip.join for clip in board.scenes] == [CUT, CONTINUE]


def test_time_that_has_passed_is_an_intent() -> None:
    board = read("EXT. WOOD - DAY\nA fox runs.\nEXT. WOOD - LATER\nA fox digs.")
    assert [clip.intent for clip in board.scenes] == [None, "later"]


# ------------------------------------------------------------------ labelled lines
LABELLED = """\
Scene 1: The Run
- **Visual:** A fox runs across a field.
- **Camera:** Slow pan left.
- **Lighting:** golden hour
- **Mood:** hopeful, wild
- **Location:** Tokyo street
- **Sound:** wind in dry grass
- **Negative prompt:** blur, text
- **Duration:** 10s
"""


def test_labelled_lines_are_parts() -> None:
    (clip,) = read(LABELLED).scenes
    assert str(clip.prompt) == (
        "A fox runs across a field on Tokyo street. The camera slowly pans left. Golden hour light, "
        "a hopeful mood, and a wild mood. Sound: wind in dry grass."
    )
    assert (str(clip.prompt.negatives), clip.seconds, clip.name) == ("blur, text", 10, "The Run")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Camera: static", "Static camera. A fox runs."),
        ("Shot type: wide", "A fox runs. A wide shot."),
        ("Style: anime", "A fox runs. An anime style."),
        ("Lens: 35mm", "A fox runs. A 35mm lens."),
        ("Lighting: Warm light from a lamp", "A fox runs. Warm light from a lamp."),
        ("Lighting: green, from below", "A fox runs. Green light, from below."),
        ("Style: cinematic, 35mm film", "A fox runs. A 35mm film look and a cinematic style."),
        ("Camera: drifts\nsideways", "A fox runs. The camera drifts sideways."),
        ("Camera:", "A fox runs."),
        ("Camera: -", "A fox runs."),
        ("Notes: same fox", "A fox runs."),
        ("Dialogue: none", "A fox runs. Dialogue: none."),
    ],
)
def test_a_label_names_a_part(line: str, said: str) -> None:
    assert str(read(f"Scene 1\nA fox runs.\n{line}")[0]) == said


def test_a_label_inside_a_line_ends_with_its_sentence() -> None:
    board = read("Scene 1: A fox runs. Camera: slow pan left. It snows. Sound: wind; Mood: tense")
    assert (
        str(board[0])
        == "A fox runs. It snows. The camera slowly pans left. A tense mood. Sound: wind."
    )


def test_labels_before_the_first_scene_are_the_look() -> None:
    board = read("Style: anime\nNegative prompt: text\nLocation: Oslo\nScene 1: A fox runs.")
    assert board.look == read("Style: anime\n1. x").look.negative("text")
    assert str(board[0]) == "A fox runs. An anime style."


def test_a_character_that_nobody_can_see_is_refused() -> None:
    with pytest.raises(TextError, match=r"has the character U\+0000"):
        read("Scene 1: A fox runs.\n\0Camera: static")


def test_speech_is_no_label() -> None:
    text = 'A woman says: "Time: now or never." She runs.'
    assert str(read(f"Scene 1: {text}")[0]) == text


# ------------------------------------------------------------------ tables
def test_a_table_of_shots_is_read() -> None:
    board = read(
        "| Shot | Duration | Description | Camera |\n|---|---:|:--|---|\n"
        "| 1 | 3s | A fox runs. | Slow pan left |\n| **2** | 5s | A fox digs | |\n\nNotes: none"
    )
    assert [(str(clip.prompt), clip.seconds, clip.join) for clip in board.scenes] == [
        ("A fox runs. The camera slowly pans left.", 3, CUT),
        ("A fox digs.", 5, MULTI_SHOT),
    ]


def test_rows_of_scenes_start_on_their_own() -> None:
    board = read("| # | Prompt |\n|---|---|\n| 1 | A fox runs. |\n| 2 | A fox digs. |")
    assert [clip.join for clip in board.scenes] == [CUT, CUT]


def test_another_table_stays_text() -> None:
    assert len(read("| a | b |\n|---|---|\n| 1 | 2 |\nScene 1: A fox runs.")) == 1


# ------------------------------------------------------------------ nothing is lost
@pytest.mark.parametrize(
    "text",
    [
        "A baker hefts dough in a small bakery at dawn.",
        'A man says "Come in." A cat runs.',
        "A man counts to 3. Then he leaves.",
        "Wet leaves.",
    ],
)
def test_a_text_that_cannot_be_told_apart_stays_as_it_is(text: str) -> None:
    assert str(read(f"Scene 1: {text}")[0]) == text


def test_sentences_of_the_look_are_parts_beside_a_text_that_stays_as_it_is() -> None:
    board = read('Style: anime\nScene 1: A man says "Come in. Sit." He waves. Watercolor style.')
    assert str(board[0]) == 'A man says "Come in. Sit." He waves. A watercolor painting style.'


def test_a_scene_of_the_look_alone_has_no_subject() -> None:
    assert read("1. Wide shot, golden hour.")[0].parts.subject is None


def test_an_article_behind_a_framing_stays() -> None:
    assert str(read("1. Wide shot of a lighthouse in a storm.")[0]) == (
        "A lighthouse is in a storm. A wide shot."
    )


@pytest.mark.parametrize(
    "piece",
    ["Camera: a\n", "Camera: a. ", "| a ", "|---", "a\n", "INT. A\n", "0:00 ", "(a) ", "**", "- "],
)
def test_work_on_hostile_bodies_grows_with_their_length_and_no_faster(piece: str) -> None:
    def work(size: int) -> int:
        return calls(lambda: read(f"Scene 1: x\n{piece * (size // len(piece))}"))

    work(100)
    assert work(20_000) < 12 * max(work(2_000), 100)


def test_a_stray_quotation_mark_is_kept() -> None:
    assert str(read('Scene 1: " A fox runs, soft light.')[0]).count('"') == 1

"""What a report looks like: for people, as JSON, as SARIF; baselines; the commands."""

import io
import json
from pathlib import Path

import pytest

from kling_prompt import Baseline, TextError, WrongTypeError, lint
from kling_prompt.__main__ import main

PIER = "A beautiful old pier in fog at dawn, no people, 16:9"
CLEAN = "A red fox crosses a frozen lake."


# ------------------------------------------------------------------ for people
def test_a_finding_is_shown_with_carets_and_its_fix() -> None:
    assert str(lint(PIER, select=["KP2"])) == (
        'warning KP201 filler-word: "beautiful" praises the picture and shows nothing; '
        "say what can be seen\n"
        f"    {PIER}\n"
        "      ^^^^^^^^^\n"
        '    safe fix: drop "beautiful"'
    )


def test_a_finding_about_the_whole_text_has_no_carets() -> None:
    assert len(str(lint("a horse")).splitlines()) == 1


def test_hidden_characters_take_one_column() -> None:
    shown = str(lint("A gray ca\u200bt sleeps on a warm windowsill.")).splitlines()
    assert shown[1] == "    A gray ca\N{OPEN BOX}t sleeps on a warm windowsill."
    assert shown[2] == "             ^"


def test_a_long_line_is_cut_around_the_place() -> None:
    shown = str(lint("fog " * 100 + "beautiful " + "fog " * 100, select=["KP2"])).splitlines()
    assert len(shown[1]) <= 4 + 60 + 9 + 60
    assert shown[1][len(shown[2]) - 9 : len(shown[2])] == "beautiful"


def test_a_clean_report_prints_nothing() -> None:
    assert str(lint(CLEAN)) == ""


# ------------------------------------------------------------------ for machines
def test_json_holds_the_texts_and_every_finding() -> None:
    record = json.loads(lint(PIER, negative="no text").json())
    assert (record["text"], record["negative"]) == (PIER, "no text")
    assert [one["code"] for one in record["findings"]] == ["KP201", "KP501", "KP601", "KP502"]
    assert record["findings"][1] == {
        "code": "KP501",
        "name": "negation-in-prompt",
        "severity": "warning",
        "message": 'the model reads "no people" as a wish for it; name it in the negative prompt',
        "span": [37, 46],
        "fix": {
            "title": 'move "people" to the negative prompt',
            "safe": True,
            "edits": [{"span": [35, 46], "text": ""}],
            "negative": ["people"],
        },
    }
    assert record["findings"][2]["fix"]["aspect_ratio"] == "16:9"
    assert record["findings"][3]["part"] == "negative"


def test_json_leaves_out_what_is_not_there() -> None:
    assert json.loads(lint(CLEAN).json()) == {"text": CLEAN, "findings": []}
    timed = json.loads(lint("A fox in wet grass at dawn, 5 seconds").json())
    assert timed["findings"][0]["fix"]["duration_s"] == 5.0


def test_sarif_names_rules_levels_and_places() -> None:
    log = json.loads(lint(PIER, negative="no text").sarif("pier.txt"))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [one["id"] for one in rules] == ["KP201", "KP501", "KP601", "KP502"]
    assert rules[0]["defaultConfiguration"] == {"level": "warning"}
    first, *_, last = run["results"]
    assert first["ruleId"] == "KP201"
    assert first["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "pier.txt"},
                "region": {"charOffset": 2, "charLength": 9, "snippet": {"text": "beautiful"}},
            }
        }
    ]
    assert last["locations"][0]["logicalLocations"] == [{"name": "negative", "kind": "parameter"}]
    assert "region" not in last["locations"][0]["physicalLocation"]


def test_a_hint_is_a_note_in_sarif() -> None:
    log = json.loads(lint("She walks down a forest path in heavy rain.").sarif())
    assert [one["level"] for one in log["runs"][0]["results"]] == ["note"]


# ------------------------------------------------------------------ baselines
def test_a_baseline_hides_what_is_known_and_nothing_else() -> None:
    known = Baseline.of([lint(PIER, select=["KP2"])])
    assert known.new(lint(PIER)).codes == ("KP501", "KP601")
    assert known.new(lint(PIER + " ")).codes == ("KP201", "KP501", "KP601")
    assert known.new(lint(PIER, negative="fog")).codes[0] == "KP201"


def test_a_baseline_is_written_in_a_stable_order() -> None:
    texts = [PIER, "a horse"]
    one = Baseline.of(lint(text) for text in texts)
    other = Baseline.of(lint(text) for text in reversed(texts))
    assert one.dumps() == other.dumps()
    assert one.dumps().startswith('{"version": 1, "known": {\n')
    assert Baseline.loads(one.dumps()) == one
    assert Baseline.loads(Baseline().dumps()) == Baseline()


@pytest.mark.parametrize(
    "text",
    [
        *("", "[]", "{", "[" * 9999),
        *('{"version": 2, "known": {}}', '{"version": 1}', '{"version": 1, "known": []}'),
        *('{"version": 1, "known": {"a": "KP1"}}', '{"version": 1, "known": {"a": [1]}}'),
    ],
)
def test_something_else_than_a_baseline_is_refused(text: str) -> None:
    with pytest.raises(TextError, match="is no baseline"):
        Baseline.loads(text)


def test_a_baseline_is_made_of_reports_and_read_from_a_text() -> None:
    with pytest.raises(WrongTypeError, match="an iterable of Report is accepted"):
        Baseline.of(["a horse"])  # type: ignore[list-item]
    with pytest.raises(WrongTypeError, match="str is accepted"):
        Baseline.loads(b"{}")  # type: ignore[arg-type]


# ------------------------------------------------------------------ commands
@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pier.txt").write_text(f"{PIER}\n", encoding="utf-8")
    (tmp_path / "fox.txt").write_text(CLEAN, encoding="utf-8")
    lines = [{"text": "a horse", "negative": "no text"}, {"text": CLEAN}]
    (tmp_path / "two.jsonl").write_text(
        "\n\n".join(map(json.dumps, lines)) + "\n", encoding="utf-8"
    )
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_clean_prompts_exit_with_0(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "fox.txt"]) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.usefixtures("folder")
def test_findings_are_printed_under_their_file_and_exit_with_1(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["lint", "pier.txt", "two.jsonl"]) == 1
    out = capsys.readouterr().out
    assert out == f"pier.txt\n{lint(PIER)}\ntwo.jsonl:1\n{lint('a horse', negative='no text')}\n"


@pytest.mark.usefixtures("folder")
def test_rules_and_the_model_are_chosen(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "pier.txt", "--ignore", "KP2", "--ignore", "KP5", "--select", "KP2"]) == 0
    assert main(["lint", "pier.txt", "--ignore", "KP2, KP5", "--select", "KP2"]) == 0
    assert main(["lint", "pier.txt", "--select", "KP6,KP7", "--model", "kling_3"]) == 1
    assert "KP601" in capsys.readouterr().out


@pytest.mark.usefixtures("folder")
def test_json_is_one_object_a_prompt(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "fox.txt", "two.jsonl", "--format", "json"]) == 1
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    places = [(one["file"], one.get("line")) for one in records]
    assert places == [("fox.txt", None), ("two.jsonl", 1), ("two.jsonl", 3)]


@pytest.mark.usefixtures("folder")
def test_sarif_is_one_log_with_lines(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "pier.txt", "two.jsonl", "--format", "sarif"]) == 1
    results = json.loads(capsys.readouterr().out)["runs"][0]["results"]
    places = [one["locations"][0]["physicalLocation"] for one in results]
    assert [one["artifactLocation"]["uri"] for one in places] == ["pier.txt"] * 3 + [
        "two.jsonl"
    ] * 2
    assert places[-1]["region"] == {"startLine": 1}


@pytest.mark.usefixtures("folder")
def test_a_baseline_is_written_and_used(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "pier.txt", "--write-baseline", "known.json"]) == 0
    assert main(["lint", "pier.txt", "--baseline", "known.json"]) == 0
    assert main(["lint", "two.jsonl", "--baseline", "known.json"]) == 1
    assert "KP101" in capsys.readouterr().out


def test_a_prompt_is_read_from_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("a horse\n"))
    assert main(["lint", "-"]) == 1
    assert capsys.readouterr().out.startswith("stdin\nwarning KP101")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["lint"], "required: FILE"),
        (["lint", "missing.txt"], "missing.txt"),
        (["lint", "fox.txt", "--select", "KP9"], "select='KP9' is unknown"),
        (["lint", "fox.txt", "--baseline", "fox.txt"], "is no baseline"),
        (["lint", "bad.jsonl"], "bad.jsonl:1: "),
        (["lint", "odd.jsonl"], 'odd.jsonl:1: no prompt; an object with "text" is accepted'),
        (["lint", "twisted.jsonl"], 'twisted.jsonl:1: "negative" is no text'),
        (["explain", "KP999"], "rule='KP999' is unknown"),
        (["draw"], "invalid choice"),
    ],
)
def test_a_call_that_makes_no_sense_exits_with_2(
    arguments: list[str], said: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "bad.jsonl").write_text("{", encoding="utf-8")
    (folder / "odd.jsonl").write_text("[1]", encoding="utf-8")
    twisted = '{"text": "a fox", "negative": ["x"]}'
    (folder / "twisted.jsonl").write_text(twisted, encoding="utf-8")
    assert main(arguments) == 2
    assert said in capsys.readouterr().err


def test_help_exits_with_0(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--help"]) == 0
    assert "Exit code 0" in capsys.readouterr().out


@pytest.mark.parametrize("form", ["text", "json", "sarif"])
def test_a_script_is_checked_scene_by_scene_at_its_lines(
    form: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    script = "Anime style.\n\nScene 1: A fox runs at noon.\n\nScene 2: It digs at night.\n"
    (folder / "story.txt").write_text(script, encoding="utf-8")
    call = ["lint", "--script", "story.txt", "--select", "KP7", "--format", form]
    assert main(call) == 1
    out = capsys.readouterr().out
    assert "KP701" in out
    assert "KP704" in out
    assert {"text": "story.txt:5\n", "json": '"line": 5', "sarif": '"startLine": 5'}[form] in out


@pytest.mark.usefixtures("folder")
def test_a_file_without_scenes_is_no_script(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--script", "fox.txt"]) == 2
    assert "text has no numbered scenes" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["KP701", "kp701", "pronoun-as-subject"])
def test_a_rule_of_continuity_is_explained(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", name]) == 0
    assert capsys.readouterr().out.startswith("KP701 pronoun-as-subject (warning)\n\nA scene")


def test_a_rule_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "filler-word"]) == 0
    assert capsys.readouterr().out.startswith("KP201 filler-word (warning)\n\nPraise in place of")


def test_each_line_of_a_library_is_a_prompt(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "library.txt").write_text(f"\ufeff{CLEAN}\n\n  {PIER}\r\n", encoding="utf-8")
    assert main(["lint", "--lines", "library.txt", "pier.txt"]) == 1
    printed = capsys.readouterr().out
    assert "library.txt:3" in printed
    assert "library.txt:1" not in printed
    assert "pier.txt:1" in printed
    assert main(["lint", "--lines", "--script", "library.txt"]) == 2


def test_a_file_that_is_no_text_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "bad.txt").write_bytes(b"\xff\xfe")
    assert main(["lint", "bad.txt"]) == 2
    assert capsys.readouterr().err.startswith("kling_prompt: bad.txt: 'utf-8' codec can't decode")

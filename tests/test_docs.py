import re
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

import kling_prompt
from kling_prompt import Direction, Join, known_models, presets
from kling_prompt.linter import all_rules
from kling_prompt.parts import AXES
from kling_prompt.story import story_rules

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", *sorted(DOCS.glob("**/*.md"))]


@pytest.fixture(scope="module")
def generator() -> ModuleType:
    spec = spec_from_file_location("generate_docs", DOCS / "_generate.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


# ------------------------------------------------------------------ generated pages
def test_the_pages_of_the_vocabulary_are_current(generator: ModuleType) -> None:
    assert generator.stale() == [], "run python docs/_generate.py"


def test_the_pages_of_the_rules_are_current(generator: ModuleType) -> None:
    made = generator.rule_pages()
    assert generator.stale(generator.RULES, made) == [], "run python docs/_generate.py"
    assert len(made) == len(all_rules()) + len(story_rules()) + 1


def test_every_axis_has_a_page(generator: ModuleType) -> None:
    others = {"index.md", "camera.md", "presets.md", "models.md"}
    assert set(generator.pages()) == {*others, *(f"{axis}.md" for axis in AXES)}


def test_every_word_has_a_section(generator: ModuleType) -> None:
    pages = generator.pages()
    for part, axis in AXES.items():
        for word in axis:
            assert f"\n## `{word!r}` {{" in pages[f"{part}.md"]


def test_every_preset_has_a_section(generator: ModuleType) -> None:
    page = generator.pages()["presets.md"]
    for name in presets.ALL:
        assert page.count(f"\n### `presets.{name}` {{") == 1


def test_every_model_has_a_section_with_all_its_endpoints(generator: ModuleType) -> None:
    page = generator.pages()["models.md"]
    for model in known_models():
        section = page.partition(f"\n### `{model.name}` {{")[2].partition("\n### ")[0]
        assert [section.count(f"\n- `{form.endpoint}`: ") for form in model.forms] == [1] * len(
            model.forms
        )


def test_the_matrix_has_a_mark_for_every_pair_of_presets_that_contradict_each_other(
    generator: ModuleType,
) -> None:
    page = generator.pages()["presets.md"]
    rows = [line for line in page.splitlines() if line.startswith("| ") and "](#" in line]
    cells = [[cell.strip() for cell in row.strip("|").split("|")[1:]] for row in rows]
    names = list(presets.ALL)
    marked = {
        f"`{one} | {other}`"
        for one, row in zip(names, cells, strict=True)
        for other, cell in zip(names, row, strict=True)
        if cell == "✕"
    }
    assert marked == set(re.findall(r"`\w+ \| \w+`", page.partition("### Why")[2]))
    assert "`CINEMATIC | ANIME`" in marked
    assert "`CINEMATIC | NOIR`" not in marked


def test_a_changed_a_missing_and_a_foreign_page_are_stale(
    generator: ModuleType, tmp_path: Path
) -> None:
    generator.write(tmp_path)
    (tmp_path / "mood.md").write_text("changed", encoding="utf-8")
    (tmp_path / "lens.md").unlink()
    (tmp_path / "sound.md").write_text("foreign", encoding="utf-8")
    assert generator.stale(tmp_path) == ["lens.md", "mood.md", "sound.md"]


def test_writing_brings_every_page_up_to_date(generator: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "mood.md").write_text("changed", encoding="utf-8")
    (tmp_path / "sound.md").write_text("foreign", encoding="utf-8")
    generator.write(tmp_path)
    assert generator.stale(tmp_path) == []


def test_the_check_names_stale_pages_and_fails(
    generator: ModuleType,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(generator, "stale", lambda _, made: ["mood.md"] if made else [])
    monkeypatch.setattr(generator, "rule_pages", dict)
    monkeypatch.setattr(generator, "FOLDER", tmp_path)
    assert generator.main(["--check"]) == 1
    assert "docs/words/mood.md is stale" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_argument_is_refused(
    generator: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    assert generator.main(["--chek"]) == 2
    assert capsys.readouterr().err.startswith("usage:")


# ------------------------------------------------------------------ hand-written pages
def test_the_navigation_names_every_page_once() -> None:
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    named = re.findall(r"[\w/-]+\.md", settings.partition("\nnav:\n")[2])
    found = [path.relative_to(DOCS).as_posix() for path in DOCS.glob("**/*.md")]
    assert sorted(named) == sorted(found)


def test_the_reference_names_everything_public() -> None:
    text = (DOCS / "reference.md").read_text(encoding="utf-8")
    shown = set(re.findall(r"^::: kling_prompt\.(\w+)$", text, re.MULTILINE))
    named = {name: getattr(kling_prompt, name) for name in kling_prompt.__all__}
    public = {name for name, value in named.items() if not isinstance(value, ModuleType)}
    kinds = (Direction, Join)
    constants = {name for name in public if isinstance(getattr(kling_prompt, name), kinds)}
    assert shown == public - constants
    assert all(f"`{name}`" in text for name in constants)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_block_of_python_is_an_example_that_is_compared(page: Path) -> None:
    blocks = re.findall(r"(?ms)^```py\w*\n(.*?)^```", page.read_text("utf-8"))
    for block in blocks:
        assert block.startswith(">>> ")


def test_the_page_on_storyboards_names_every_rule_of_continuity() -> None:
    page = (DOCS / "storyboards.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (KP\d+) \| ([\w-]+) \|", page, re.MULTILINE)
    assert rows == [(rule.code, rule.name) for rule in story_rules()]

"""The layers of the package, read from the settings and checked in the source."""

import ast
import subprocess
import sys
import tomllib
from graphlib import TopologicalSorter
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = "kling_prompt"
SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LAYERS: list[str] = SETTINGS["tool"]["importlinter"]["contracts"][0]["layers"]
HEIGHT = {  # modules of one layer stand in one row, as in "left | right"
    name.strip(" ()"): -index
    for index, row in enumerate(LAYERS)
    for name in row.replace(":", "|").split("|")
}
FREE_INSIDE = {
    "english",
    "linter",
    "negatives",
    "presets",
    "reader",
    "story",
    "targets",
    "words",
}  # packages whose modules may import each other
HEAVY = {
    "asyncio",
    "dataclasses",
    "difflib",
    "hashlib",
    "hypothesis",
    "json",
    "typing_extensions",
}


class Import(NamedTuple):
    """One import statement in one module."""

    module: str
    target: str
    line: str
    local: bool


def module_name(path: Path) -> str:
    """The dotted name of a file inside the package, `""` for the front door."""
    parts = path.relative_to(ROOT / PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


SOURCES = {module_name(path): path for path in sorted((ROOT / PACKAGE).rglob("*.py"))}
FREE_MODULES = {name for name in SOURCES if name.partition(".")[0] in FREE_INSIDE}


def targets(node: ast.Import | ast.ImportFrom) -> list[str]:
    """The modules that a statement imports, each with the package in front."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    assert node.level == 0, "relative imports are not used"
    assert node.module is not None
    named = [f"{node.module}.{alias.name}" for alias in node.names]
    return [one if one.removeprefix(f"{PACKAGE}.") in SOURCES else node.module for one in named]


def imports(name: str) -> list[Import]:
    """Every import of a module, those inside functions too."""
    source = SOURCES[name].read_text(encoding="utf-8")
    lines, tree = source.splitlines(), ast.parse(source)
    functions = [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    local = {id(node) for function in functions for node in ast.walk(function)}
    return [
        Import(name, target, lines[node.lineno - 1], id(node) in local)
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for target in targets(node)
    ]


IMPORTS = {name: imports(name) for name in SOURCES}
INSIDE = [
    (one, one.target.removeprefix(PACKAGE).lstrip("."))
    for found in IMPORTS.values()
    for one in found
    if one.target.partition(".")[0] == PACKAGE
]


def layer(name: str) -> str:
    """The module or package right under the front door that a module belongs to."""
    return name.partition(".")[0]


# ------------------------------------------------------------------ the source
def test_every_module_has_its_layer() -> None:
    assert {layer(name) for name in SOURCES if name} <= set(HEIGHT)


def test_there_are_imports_to_check() -> None:
    assert len(INSIDE) > 50


@pytest.mark.parametrize("name", [name for name in SOURCES if name])
def test_imports_only_point_down(name: str) -> None:
    for one, target in INSIDE:
        if one.module == name and target and layer(target) != layer(name):
            assert HEIGHT[layer(target)] < HEIGHT[layer(name)], one


def test_a_layer_that_is_one_module_does_not_import_itself() -> None:
    same = {layer(one.module) for one, target in INSIDE if layer(one.module) == layer(target)}
    assert same <= FREE_INSIDE


@pytest.mark.parametrize("package", sorted(FREE_INSIDE))
def test_modules_inside_a_package_import_each_other_without_cycles(package: str) -> None:
    graph: dict[str, set[str]] = {}
    for one, target in INSIDE:
        if layer(one.module) == layer(target) == package:
            graph.setdefault(one.module, set()).add(target)
    TopologicalSorter(graph).prepare()  # a CycleError names the cycle


@pytest.mark.parametrize("name", [name for name in SOURCES if name])
def test_nothing_inside_imports_the_front_door(name: str) -> None:
    assert not [one for one, target in INSIDE if one.module == name and not target]


def test_an_import_inside_a_function_gives_its_reason_on_its_line() -> None:
    local = [one for found in IMPORTS.values() for one in found if one.local]
    assert local
    assert not [one for one in local if "(" not in one.line.partition("#")[2]]


# ------------------------------------------------------------------ what is loaded
def loaded(statement: str) -> set[str]:
    """The top-level modules that a fresh interpreter has loaded after one statement."""
    code = f"{statement}; import sys; print(*sys.modules)"
    done = subprocess.run(  # noqa: S603  (our own interpreter and our own words)
        [sys.executable, "-I", "-c", code], capture_output=True, check=True, text=True, cwd=ROOT
    )
    return {name.partition(".")[0] for name in done.stdout.split()}


def test_importing_the_library_loads_nothing_heavy_besides_what_attrs_loads() -> None:
    extra = loaded("import kling_prompt") - loaded("import attrs")
    assert "kling_prompt" in extra
    assert not extra & HEAVY


def test_the_linter_is_loaded_when_it_is_first_asked_for() -> None:
    show = "print([name for name in sys.modules if 'linter' in name])"
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); import kling_prompt; {show}; "
    code += f"kling_prompt.lint('a cat'); {show}"
    done = subprocess.run(  # noqa: S603  (our own interpreter and our own words)
        [sys.executable, "-I", "-c", code], capture_output=True, check=True, text=True, cwd=ROOT
    )
    before, after = done.stdout.splitlines()
    assert before == "[]"
    assert "kling_prompt.linter.rules.kp101_vague_prompt" in after

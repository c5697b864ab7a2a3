"""The commands for checking: `lint FILE...` and `explain CODE`.

Knows files and exit codes; what is checked is decided elsewhere. A file named `*.jsonl` holds one
JSON object a line, with `text` and, if there is one, `negative`; any other file is one prompt, with
`--lines` one prompt a line, or with `--script` a list of scenes; `-` is standard input.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from inspect import cleandoc
from pathlib import Path
from typing import NamedTuple

from kling_prompt.errors import KlingPromptError, UnknownWordError
from kling_prompt.linter._engine import lint
from kling_prompt.linter._outputs import Source, as_sarif
from kling_prompt.linter._registry import all_rules
from kling_prompt.linter._rule import Rule
from kling_prompt.linter._stored import is_record
from kling_prompt.linter.baseline import Baseline
from kling_prompt.linter.model import Model, checked_model
from kling_prompt.linter.report import Report
from kling_prompt.story import Storyboard, story_rules
from kling_prompt.story._rule import StoryRule
from kling_prompt.story._script import script

CLEAN, FOUND, USAGE = range(3)
"""The exit codes: nothing but hints, a warning or an error, a call that makes no sense."""


class _Checked(NamedTuple):
    """One prompt of one file with its report."""

    uri: str
    line: int | None
    report: Report


def run(arguments: Sequence[str]) -> int:
    """Run one command; returns the exit code."""
    try:
        options = _parser().parse_args(arguments)
    except SystemExit as stopped:  # argparse has said what is wrong, or has helped
        return stopped.code if isinstance(stopped.code, int) else USAGE
    try:
        return _explain(options.code) if options.command == "explain" else _lint(options)
    except (KlingPromptError, OSError, ValueError) as error:
        sys.stderr.write(f"kling_prompt: {error}\n")
        return USAGE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m kling_prompt")
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("lint", help="check prompts", description=_LINT)
    check.add_argument("files", nargs="+", metavar="FILE", help="a prompt, *.jsonl, or -")
    held = check.add_mutually_exclusive_group()
    held.add_argument("--lines", action="store_true", help="each line of a file is a prompt")
    held.add_argument("--script", action="store_true", help="each file is a list of scenes")
    for choice in ("--select", "--ignore"):
        check.add_argument(choice, action="extend", default=[], metavar="RULE", type=_rules)
    check.add_argument("--model", default=Model.KLING_2.title, help="its name at any provider")
    check.add_argument("--format", choices=["text", "json", "sarif"], default="text")
    check.add_argument("--baseline", metavar="FILE", help="findings that are known")
    check.add_argument("--write-baseline", metavar="FILE", help="accept all findings as known")
    told = commands.add_parser("explain", help="show the page of a rule")
    told.add_argument("code", metavar="CODE", help="the code or name of a rule")
    return parser


_LINT = "Exit code 0: nothing but hints; 1: warnings or errors; 2: a call that makes no sense."


def _explain(name: str) -> int:
    known = _rule(name)
    print(f"{known.code} {known.name} ({known.severity.value})\n\n{cleandoc(known.__doc__ or '')}")
    return CLEAN


def _rule(name: str) -> Rule | StoryRule:
    """The rule of this code or name, for prompts or of continuity."""
    known: tuple[Rule | StoryRule, ...] = (*all_rules(), *story_rules())
    wanted = name.casefold()
    for one in known:
        if wanted in (one.code.casefold(), one.name):
            return one
    raise UnknownWordError.of(
        "rule", name, [word for one in known for word in (one.name, one.code)]
    )


def _lint(options: argparse.Namespace) -> int:
    checked = [one for name in options.files for one in _checked(name, options)]
    if options.write_baseline:
        known = Baseline.of(one.report for one in checked)
        Path(options.write_baseline).write_text(known.dumps(), encoding="utf-8", newline="\n")
        return CLEAN
    if options.baseline:
        known = Baseline.loads(Path(options.baseline).read_text(encoding="utf-8"))
        checked = [one._replace(report=known.new(one.report)) for one in checked]
    for line in _FORMATS[options.format](checked):
        print(line)
    return CLEAN if all(one.report.ok for one in checked) else FOUND


def _rules(given: str) -> list[str]:
    """The codes and names of one option, between commas."""
    return [one for one in map(str.strip, given.split(",")) if one]


def _checked(name: str, options: argparse.Namespace) -> Iterator[_Checked]:
    """The prompts of a file, each with its report."""
    uri = "stdin" if name == "-" else Path(name).as_posix()
    try:
        source = sys.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(f"{uri}: {error}") from None
    model, select, ignore = checked_model(options.model), options.select, options.ignore
    if options.script:
        yield from _scenes(uri, source, model, select, ignore)
        return
    for line, text, negative in _prompts(uri, source, each=options.lines):
        report = lint(text, negative=negative, model=model, select=select, ignore=ignore)
        yield _Checked(uri, line, report)


def _scenes(
    uri: str, source: str, model: Model, select: list[str], ignore: list[str]
) -> Iterator[_Checked]:
    """The scenes of a script, each with its own report and the line where it begins."""
    try:
        told = script(source, ())
    except KlingPromptError as error:
        raise ValueError(f"{uri}: {error}") from None
    board = Storyboard(told.look, scenes=told.scenes)
    found = lint(board, model=model, select=select, ignore=ignore)
    for line, report in zip(told.lines, found.reports(), strict=True):
        yield _Checked(uri, line, report)


def _prompts(uri: str, source: str, *, each: bool) -> Iterator[tuple[int | None, str, str | None]]:
    """The prompts in the text of a file: the line of each, its text and its negative prompt."""
    if each and not uri.endswith(".jsonl"):
        told = enumerate(map(str.strip, source.split("\n")), start=1)
        yield from ((number, text, None) for number, text in told if text)
        return
    if not uri.endswith(".jsonl"):
        yield None, source.removesuffix("\n"), None
        return
    for number, line in enumerate(source.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            record: object = json.loads(line)
        except (ValueError, RecursionError) as error:
            message = f"{uri}:{number}: {error}"
            raise ValueError(message) from None
        text = record.get("text") if is_record(record) else None
        negative = record.get("negative") if is_record(record) else None
        if not isinstance(text, str) or not (negative is None or isinstance(negative, str)):
            odd = '"negative" is no text'
            said = odd if isinstance(text, str) else 'no prompt; an object with "text" is accepted'
            message = f"{uri}:{number}: {said}"
            raise ValueError(message)
        yield number, text, negative


# ------------------------------------------------------------------ forms of output
def _text(checked: Sequence[_Checked]) -> Iterator[str]:
    for uri, line, report in checked:
        if report:
            yield f"{uri}:{line}" if line else uri
            yield str(report)


def _json(checked: Sequence[_Checked]) -> Iterator[str]:
    for uri, line, report in checked:
        place = {"file": uri, "line": line} if line else {"file": uri}
        yield json.dumps({**place, **json.loads(report.json())}, ensure_ascii=False)


def _sarif(checked: Sequence[_Checked]) -> Iterator[str]:
    sources = [Source(uri, line, report.text, report.findings) for uri, line, report in checked]
    yield as_sarif(sources)


_FORMATS = {"text": _text, "json": _json, "sarif": _sarif}

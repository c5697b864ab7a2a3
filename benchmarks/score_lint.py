"""How well the linter agrees with hand-labelled prompts: precision and recall for each label.

Run `python benchmarks/score_lint.py FOLDER [--misses]`. The folder holds `lint.jsonl`, one row a
line: `text`, the labels in `gold` (`["none"]` for a clean prompt) and in `soft` the labels that are
arguable, which neither count for nor against.
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from kling_prompt.linter import Report, Severity, lint

RULES = {
    "negation_in_prompt": ("negation-in-prompt",),
    "conflicting_motion": ("conflicting-motion",),
    "conflicting_style": ("conflicting-style",),
    "vague_or_too_short": ("vague-prompt",),
    "overloaded": ("overloaded-prompt", "quality-stack", "run-on-sentence", "keyword-soup"),
    "filler_word": ("filler-word",),
    "multi_scene": ("multiple-scenes",),
    "exact_text": ("legible-text",),
    "exact_count": ("exact-count",),
    "length_or_aspect_in_prompt": ("setting-in-prompt",),
    "inconsistent_reference": ("inconsistent-reference",),
    "multiple_camera_moves": ("multiple-camera-moves",),
}
"""The rules that stand for each label of the rows."""


class Row(NamedTuple):
    """A labelled prompt with what the linter says."""

    name: str
    text: str
    gold: frozenset[str]
    soft: frozenset[str]
    report: Report

    @property
    def seen(self) -> frozenset[str]:
        """The labels that the findings stand for."""
        names = {finding.name for finding in self.report}
        return frozenset(label for label, rules in RULES.items() if not names.isdisjoint(rules))


def rows(folder: Path) -> list[Row]:
    """Every row of the folder, checked."""
    lines = (folder / "lint.jsonl").read_text(encoding="utf-8").splitlines()
    found: list[Row] = []
    for line in lines:
        row = json.loads(line)
        gold, soft = frozenset(row["gold"]), frozenset(row.get("soft") or ())
        found.append(Row(row["id"], row["text"], gold, soft, lint(row["text"])))
    return found


def _ratio(part: int, whole: int) -> str:
    return f"{part / whole:.2f}" if whole else "-"


def table(found: Sequence[Row]) -> str:
    """Precision and recall for each label, and how many clean rows stay clean."""
    lines = [f"{'label':28} {'rows':>4} {'P':>5} {'R':>5}"]
    for label in RULES:
        counted = [row for row in found if label not in row.soft - row.gold]
        right = sum(label in row.gold and label in row.seen for row in counted)
        seen = sum(label in row.seen for row in counted)
        gold = sum(label in row.gold for row in counted)
        lines.append(f"{label:28} {gold:4} {_ratio(right, seen):>5} {_ratio(right, gold):>5}")
    clean = [row for row in found if row.gold == {"none"}]
    quiet = sum(row.report.ok for row in clean)
    lines.append(f"clean rows without a warning {len(clean):4} {_ratio(quiet, len(clean)):>5}")
    return "\n".join(lines)


def misses(found: Sequence[Row]) -> str:
    """Each row where the linter and the labels disagree."""
    lines: list[str] = []
    for row in found:
        missed = sorted(row.gold - row.seen - {"none"})
        wrong = sorted(row.seen - row.gold - row.soft)
        loud = [] if row.gold != {"none"} else _loud(row.report)
        if missed or wrong or loud:
            lines.append(f"{row.name}: missed {missed}, wrong {wrong} {loud}\n    {row.text[:300]}")
    return "\n".join(lines)


def _loud(report: Report) -> list[str]:
    return [finding.message for finding in report if finding.severity is not Severity.INFO]


def main(arguments: Sequence[str]) -> int:
    """Print the table; with `--misses` also every disagreement."""
    folders = [one for one in arguments if not one.startswith("-")]
    if len(folders) != 1:
        sys.stderr.write("usage: python benchmarks/score_lint.py FOLDER [--misses]\n")
        return 2
    found = rows(Path(folders[0]))
    print(table(found))
    if "--misses" in arguments:
        print(misses(found))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

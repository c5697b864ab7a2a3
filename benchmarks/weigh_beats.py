"""Fit what the hints of a story weigh to labeled prompts, and print the constants.

Run `python benchmarks/weigh_beats.py FILE...` with JSON lines: `text`, the labels in `gold` and in
`soft` those that are arguable; the label is `multi_scene`. Left out are rows that are arguable,
that come twice, that no hint speaks for and that other finders find. It prints how well rows are
told that were kept out of the fit, the constants of `kling_prompt/linter/_scene/beats.py`, and the
table of `evidence.py`. The rows behind the present constants are other people's prompts, and no
part of this project.

The fit is a logistic regression with a Gaussian prior on each weight, solved one weight at a time
by Newton's method (after A. Genkin, D. D. Lewis and D. Madigan, Large-Scale Bayesian Logistic
Regression for Text Categorization, Technometrics 49, 2007). A word counts once a text. `SPREAD`,
`KEPT` and `LEAST` were chosen on rows kept out of the fit, `ENOUGH` so that prompts without a story
are left alone.
"""

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import exp, log
from pathlib import Path
from textwrap import fill
from typing import NamedTuple

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._scene.beats import beats, counts, told_beats
from kling_prompt.linter._scene.leaving import LEAVING, leaves
from kling_prompt.linter._scene.phrases import is_uncut
from kling_prompt.linter._scene.sequences import sequences
from kling_prompt.linter.model import Model

KEPT = 900  # words in the table
LEAST = 5  # rows that a word must stand in
SPREAD = 0.3  # variance of the prior, for hints and words alike
ROUNDS = 60  # over all weights; the last steps are below a hundredth
ENOUGH = 0.55  # probability from which a prompt is said to have several scenes
FOLDS = 5
BIAS = ("bias", "")

Name = tuple[str, str]
"""A weight: its kind ("hint", "word" or "bias") and the hint or the word."""


class Row(NamedTuple):
    """What a prompt has of each hint and word, and whether it has several scenes."""

    has: Mapping[Name, float]
    several: bool


def row(text: str, *, several: bool) -> Row | None:
    """A prompt as the fit sees it, or nothing where its hints are not weighed."""
    draft = Draft(text, None, None, Model.KLING_2)
    told = told_beats(draft)
    if not told or is_uncut(draft) or _is_found(draft):
        return None
    hints = {("hint", name): float(count) for name, count in counts(draft, told).items()}
    words = {("word", word): 1.0 for word in draft.at if word.replace("'", "").isalpha()}
    return Row({BIAS: 1.0} | hints | words, several)


def _is_found(draft: Draft) -> bool:
    """Whether something else than the beats tells that there are several scenes."""
    places = draft.places(LEAVING)
    if any(leaves(draft, index) for index in places if index < draft.denied_from):
        return True
    return len(list(sequences(draft))) > len(list(beats(draft)))


def fitted(
    rows: Sequence[Row], names: Iterable[Name], fixed: Mapping[Name, float] | None = None
) -> dict[Name, float]:
    """The weight of each name, those that are fixed left as they are."""
    weights = dict.fromkeys(names, 0.0) | dict(fixed or {})
    where: dict[Name, list[tuple[int, float]]] = defaultdict(list)
    for index, one in enumerate(rows):
        for name, count in one.has.items():
            if name in weights and count:
                where[name].append((index, count))
    margins = [
        sum(weights.get(name, 0.0) * count for name, count in one.has.items()) for one in rows
    ]
    for _ in range(ROUNDS):
        for name, cells in where.items():
            if fixed and name in fixed:
                continue
            slope, curvature = (0.0, 1e-9) if name == BIAS else (weights[name] / SPREAD, 1 / SPREAD)
            for index, count in cells:
                chance = 1 / (1 + exp(-margins[index]))
                slope += (chance - rows[index].several) * count
                curvature += chance * (1 - chance) * count * count
            step = slope / curvature
            weights[name] -= step
            for index, count in cells:
                margins[index] -= step * count
    return weights


def weighed(rows: Sequence[Row]) -> dict[Name, float]:
    """The weights of the hints and of the heaviest words, rounded; the bias fits them so."""
    seen = Counter(name for one in rows for name in one.has)
    all_of_them = fitted(rows, [name for name in seen if name[0] != "word" or seen[name] >= LEAST])
    words = sorted((n for n in all_of_them if n[0] == "word"), key=lambda n: -abs(all_of_them[n]))
    names = [name for name in all_of_them if name[0] != "word"] + words[:KEPT]
    exact = fitted(rows, names)
    rounded = {n: round(exact[n], 1 if n[0] == "word" else 2) for n in names if n != BIAS}
    return fitted(rows, [BIAS], rounded)


def is_told(one: Row, weights: Mapping[Name, float]) -> bool:
    """Whether a prompt is said to have several scenes."""
    margin = sum(weights.get(name, 0.0) * count for name, count in one.has.items())
    return margin >= log(ENOUGH / (1 - ENOUGH))


def held_out(rows: Sequence[Row]) -> str:
    """How well each fifth of the rows is told by a fit of the others."""
    hits = told = 0
    for fold in range(FOLDS):
        rest = [one for index, one in enumerate(rows) if index % FOLDS != fold]
        weights = weighed(rest)
        found = [one for one in rows[fold::FOLDS] if is_told(one, weights)]
        told += len(found)
        hits += sum(one.several for one in found)
    faults = sum(one.several for one in rows)
    return f"kept out of the fit: P {hits / max(told, 1):.2f}  R {hits / max(faults, 1):.2f}"


def constants(weights: Mapping[Name, float]) -> Iterator[str]:
    """The lines of the constants."""
    for (kind, name), weight in weights.items():
        if kind == "hint":
            yield f'    "{name}": {weight:.2f},'
    yield f"_ENOUGH: Final = {log(ENOUGH / (1 - ENOUGH)) - weights[BIAS]:.2f}"
    table: dict[float, list[str]] = defaultdict(list)
    for kind, name in sorted(weights):
        if kind == "word" and weights[kind, name]:
            table[weights[kind, name]].append(name)
    indent = " " * 8
    for weight in sorted(table, reverse=True):
        words = fill(" ".join(table[weight]), 96, initial_indent=indent, subsequent_indent=indent)
        yield f'    {weight}: """\n{words}\n    """,'


def rows_of(paths: Sequence[str]) -> list[Row]:
    """The rows of these files, each text once."""
    texts: dict[str, bool] = {}
    for path in paths:
        for line in Path(path).read_text(encoding="utf-8").splitlines():
            given = json.loads(line)
            if "multi_scene" not in (given.get("soft") or ()):
                texts[given["text"]] = "multi_scene" in given["gold"]
    found = [row(text, several=several) for text, several in texts.items()]
    return [one for one in found if one is not None]


def main(paths: Sequence[str]) -> int:
    """Print the constants that fit the rows of these files."""
    rows = rows_of(paths)
    if not any(one.several for one in rows):
        print("python benchmarks/weigh_beats.py FILE...: no row tells several scenes")
        return 2
    print(f"{len(rows)} rows, {sum(one.several for one in rows)} with several scenes")
    print(held_out(rows))
    print("\n".join(constants(weighed(rows))))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

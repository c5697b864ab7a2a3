"""Fit what the hints of a story weigh to labeled prompts, and print the constants.

Run `python benchmarks/weigh_beats.py FILE...` with JSON lines: `text`, the labels in `gold` and in
`soft` those that are arguable; the label is `multi_scene`. Rows that are arguable, that no hint
speaks for or that the other finders find are left out. It prints the constants of
`kling_prompt/linter/_scene/beats.py` and the table of `evidence.py`; the rows that they were
fitted to are other people's prompts, and no part of this project.

The fit is a logistic regression with a Gaussian prior on each weight, solved one weight at a time
by Newton's method (as in R.-E. Fan et al., LIBLINEAR, Journal of Machine Learning Research 9,
2008). Words are counted once a text, and the heaviest of them are kept.
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
from kling_prompt.linter._scene.sequences import sequences
from kling_prompt.linter.model import Model

KEPT = 900  # words in the table
LEAST = 5  # rows that a word must stand in
SPREAD = 0.3  # variance of the prior
ROUNDS = 60  # over all weights
ENOUGH = 0.55  # probability from which a prompt is said to have several scenes


class Row(NamedTuple):
    """What a prompt has of each hint and word, and whether it has several scenes."""

    has: Mapping[str, float]
    several: bool


def row(text: str, *, several: bool) -> Row | None:
    """A prompt as the fit sees it, or nothing where its hints are not weighed."""
    draft = Draft(text, None, None, Model.KLING_2)
    told = told_beats(draft)
    if not told or _is_found(draft):
        return None
    words = {f"{word} ": 1.0 for word in draft.at if word.replace("'", "").isalpha()}
    return Row({"": 1.0} | counts(draft, told) | words, several)


def _is_found(draft: Draft) -> bool:
    """Whether something else than the beats tells that there are several scenes."""
    if any(leaves(draft, index) for index in draft.places(LEAVING)):
        return True
    return len(list(sequences(draft))) > len(list(beats(draft)))


def fitted(rows: Sequence[Row], names: Iterable[str]) -> dict[str, float]:
    """The weight of each name."""
    weights = dict.fromkeys(names, 0.0)
    where: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for index, one in enumerate(rows):
        for name, count in one.has.items():
            if name in weights and count:
                where[name].append((index, float(count)))
    margins = [0.0] * len(rows)
    for _ in range(ROUNDS):
        for name, cells in where.items():
            slope, bend = (weights[name] / SPREAD, 1 / SPREAD) if name else (0.0, 1e-9)
            for index, count in cells:
                chance = 1 / (1 + exp(-margins[index]))
                slope += (chance - rows[index].several) * count
                bend += chance * (1 - chance) * count * count
            step = slope / bend
            weights[name] -= step
            for index, count in cells:
                margins[index] -= step * count
    return weights


def kept(rows: Sequence[Row]) -> list[str]:
    """The hints, and the words that weigh most when all are weighed."""
    seen = Counter(name for one in rows for name in one.has)
    weights = fitted(rows, [name for name in seen if name[-1:] != " " or seen[name] >= LEAST])
    words = sorted((name for name in weights if name[-1:] == " "), key=lambda n: -abs(weights[n]))
    return [name for name in weights if name[-1:] != " "] + words[:KEPT]


def constants(weights: Mapping[str, float]) -> Iterator[str]:
    """The lines of the constants."""
    for name, weight in weights.items():
        if name and name[-1] != " ":
            yield f'    "{name}": {weight:.2f},'
    yield f"_ENOUGH: Final = {log(ENOUGH / (1 - ENOUGH)) - weights['']:.2f}"
    table: dict[float, list[str]] = defaultdict(list)
    for name in sorted(weights):
        if name[-1:] == " ":
            table[round(weights[name], 1)].append(name.strip())
    for weight in sorted(table, reverse=True):
        if weight:
            yield fill(f"{weight:+.1f}: {' '.join(table[weight])}", 100, subsequent_indent="    ")


def main(paths: Sequence[str]) -> None:
    """Print the constants that fit the rows of these files."""
    rows: list[Row] = []
    for path in paths:
        for line in Path(path).read_text(encoding="utf-8").splitlines():
            given = json.loads(line)
            if "multi_scene" not in (given.get("soft") or ()):
                one = row(given["text"], several="multi_scene" in given["gold"])
                rows += [one] if one else []
    print(f"{len(rows)} rows, {sum(one.several for one in rows)} with several scenes")
    print("\n".join(constants(fitted(rows, kept(rows)))))


if __name__ == "__main__":
    main(sys.argv[1:])

"""Reading a prompt of sixty words, against splitting it into tokens and one regular expression.

Rounds are interleaved and compared pair by pair, so that a machine that changes its speed changes
all of them; then texts that are made to be slow, at two lengths. Run `python benchmarks/read.py`.
"""

import re
from collections.abc import Callable
from statistics import median
from time import perf_counter

from kling_prompt import read
from kling_prompt._tokens import tokens

ROUNDS = 200
CALLS = 20
SIZES = (100_000, 1_000_000)
TEXT = (
    "A weathered fisherman in a yellow coat mends a torn net on a wooden pier while gulls wheel"
    " over the harbor and small boats rock in the swell. In a medium close-up, the handheld camera"
    " slowly pushes in on his hands, then tilts up to reveal a storm over the bay. Soft overcast"
    " light, muted colors, shallow depth of field, and a quiet mood."
)
HOSTILE = {
    "repeated words": "tense and ",
    "repeated moves": "pan left ",
    "a camera without a verb": "the camera ",
    "quotation marks": '"a ',
    "commas": ",",
    "nested phrases": "close-up of a medium shot in slow motion with ",
    "moves at once": " while zooming in",
}
_WORD = re.compile(r"\w+")


def one_expression(text: str) -> object:
    """The limit: every word by one regular expression."""
    return _WORD.findall(text)


def seconds(call: Callable[[str], object]) -> float:
    """How long `CALLS` calls take."""
    start = perf_counter()
    for _ in range(CALLS):
        call(TEXT)
    return perf_counter() - start


def once(text: str) -> float:
    """How long one reading takes."""
    start = perf_counter()
    read(text)
    return perf_counter() - start


def main() -> None:
    """Print microseconds a call with ratios, and seconds for hostile texts."""
    calls = (one_expression, tokens, read)
    read(TEXT)  # builds the index
    rounds = [[seconds(call) for call in calls] for _ in range(ROUNDS)]
    size = f"{len(TEXT.split())} words"
    print(f"{size:20}{'us a call':>10}{'least':>9}{'x re':>8}{'x tokens':>10}")
    for index, call in enumerate(calls):
        us = median(row[index] for row in rounds) / CALLS * 1e6
        least = min(row[index] for row in rounds) / CALLS * 1e6
        plain = median(row[index] / row[0] for row in rounds)
        split = median(row[index] / row[1] for row in rounds)
        print(f"{call.__name__:20}{us:10.1f}{least:9.1f}{plain:8.1f}{split:10.2f}")
    print(f"\n{'hostile text':26}{'100 kB':>9}{'1 MB':>9}{'ratio':>8}")
    for name, unit in HOSTILE.items():
        small, large = (once(unit * (size // len(unit))) for size in SIZES)
        print(f"{name:26}{small:8.2f}s{large:8.2f}s{large / small:8.1f}")


if __name__ == "__main__":
    main()

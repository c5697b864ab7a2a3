"""Linting one prompt, and how the time grows with the text.

A pass of a plain regular expression over the same text is the yardstick. Run
`python benchmarks/lint.py`.
"""

import re
from collections.abc import Callable
from statistics import median
from time import perf_counter

from kling_prompt import lint, read

PROMPT = (
    "An old fisherman in a torn yellow coat mends a net on a wooden pier at dawn. Gulls circle "
    "over the gray water and a small boat drifts past the lighthouse. The camera slowly pushes in"
    " on his hands, then tilts up to reveal the sea. Soft golden light, muted colors, film grain,"
    " and a calm, quiet mood with shallow depth of field."
)
FLAWED = (
    "A beautiful old fisherman mends five nets on a pier at dawn, no people, 16:9. Static camera,"
    " the camera orbits around him. A sign reads 'Harbor'. Then cut to a boat far out at sea. "
)
HOSTILE = {
    "plain words": "fog ",
    "the prompt": PROMPT + " ",
    "flaws": FLAWED,
    "commas": "no, ",
    "denials": "no no not ",
    "quotation marks": "\"a 'sign ",
    "brackets": "((((",
    "weights": "(a:",
    "dashes": "-- -a ",
    "hidden characters": "a\u200b",
    "numbers": "5 seven 16:9 ",
    "moves": "zoom in pan left ",
    "one sentence": "fog and rain and snow, ",
    "one word": "a",
}
SIZES = (10_000, 100_000, 1_000_000)
ROUNDS = 200
_WORDS = re.compile(r"[^\W_]+|\S")


def seconds(call: Callable[[], object], rounds: int) -> float:
    """The median time of one call."""
    times: list[float] = []
    for _ in range(rounds):
        start = perf_counter()
        call()
        times.append(perf_counter() - start)
    return median(times)


def one(name: str, text: str, rounds: int) -> None:
    """Print the time for a text, and its ratio to one pass of the regular expression."""
    taken = seconds(lambda: lint(text), rounds)
    reading = seconds(lambda: read(text), rounds)
    passed = seconds(lambda: _WORDS.findall(text), rounds)
    print(
        f"{name:22} {len(text):>9,} {taken * 1e6:>12,.0f} us {reading * 1e6:>12,.0f} us read"
        f" {taken / passed:>7.1f} x re {taken / len(text) * 1e9:>8,.0f} ns/char"
    )


def main() -> None:
    """One prompt as people write it, then texts that are long and hostile."""
    one(f"{len(PROMPT.split())} words", PROMPT, ROUNDS)
    one("with flaws", FLAWED, ROUNDS)
    for name, piece in HOSTILE.items():
        for size in SIZES:
            one(name, (piece * (size // len(piece) + 1))[:size], 1)


if __name__ == "__main__":
    main()

"""Uniting negatives, against `frozenset`, which is the limit.

Rounds are interleaved and compared pair by pair. Run `python benchmarks/negatives.py`.
"""

from collections.abc import Callable
from statistics import median
from time import perf_counter

from kling_prompt import Negatives

ROUNDS = 200
CALLS = 1_000

_ONE = Negatives(*(f"thing {number}" for number in range(12)))
_OTHER = Negatives(*(f"thing {number}" for number in range(6, 18)))
_ONE_SET, _OTHER_SET = frozenset(_ONE), frozenset(_OTHER)


def frozen() -> object:
    """The limit."""
    return _ONE_SET | _OTHER_SET


def ours() -> object:
    """Two sets of twelve terms that share six."""
    return _ONE | _OTHER


def ours_as_text() -> object:
    """The same, written out in its order."""
    return str(_ONE | _OTHER)


def seconds(call: Callable[[], object]) -> float:
    """How long `CALLS` calls take."""
    start = perf_counter()
    for _ in range(CALLS):
        call()
    return perf_counter() - start


def main() -> None:
    """Print microseconds a call and ratios to `frozenset`, and how reading terms grows."""
    calls = (frozen, ours, ours_as_text)
    rounds = [[seconds(call) for call in calls] for _ in range(ROUNDS)]
    print(f"{'':16}{'us a call':>10}{'x frozenset':>13}")
    for index, call in enumerate(calls):
        us = median(row[index] for row in rounds) / CALLS * 1e6
        ratio = median(row[index] / row[0] for row in rounds)
        print(f"{call.__name__:16}{us:10.2f}{ratio:13.1f}")
    print(f"\n{'terms':>8}{'us a term':>12}")
    for size in (100, 1_000, 10_000, 100_000):
        text = ", ".join(f"no thing {number}" for number in range(size))
        start = perf_counter()
        Negatives(text)
        print(f"{size:8}{(perf_counter() - start) / size * 1e6:12.2f}")


if __name__ == "__main__":
    main()

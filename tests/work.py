"""How much work a call is, counted and not timed: machines are noisy."""

import sys
from collections.abc import Callable


def calls(function: Callable[[], object]) -> int:
    """How many functions are called, in Python and in C, while one runs."""
    count = 0

    def counted(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        function()
    finally:
        sys.setprofile(before)
    return count

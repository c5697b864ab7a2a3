"""What `import kling_prompt` costs beyond `import attrs`.

Both are timed as whole processes in turn, so that a machine that changes its speed changes both.
Run `python benchmarks/imports.py`.
"""

import subprocess
import sys
from statistics import median
from time import perf_counter

ROUNDS = 40


def milliseconds(code: str) -> float:
    """How long a fresh interpreter takes for `code`."""
    start = perf_counter()
    subprocess.run([sys.executable, "-I", "-c", code], check=True)  # noqa: S603  (our own code)
    return (perf_counter() - start) * 1e3


def main() -> None:
    """Print the median of each, and of the difference pair by pair."""
    milliseconds("import kling_prompt")  # writes the compiled files
    rounds = [
        (milliseconds("import attrs"), milliseconds("import kling_prompt")) for _ in range(ROUNDS)
    ]
    print(f"import attrs         {median(row[0] for row in rounds):6.1f} ms")
    print(f"import kling_prompt  {median(row[1] for row in rounds):6.1f} ms")
    print(f"beyond attrs         {median(row[1] - row[0] for row in rounds):6.1f} ms")


if __name__ == "__main__":
    main()

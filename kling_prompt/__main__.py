"""The command line: without arguments an example is composed and explained; `lint` checks prompts.

Knows the example; the commands are in `command`.
"""

import sys
from collections.abc import Sequence

from kling_prompt.explanation import explain
from kling_prompt.prompt import Prompt
from kling_prompt.words.lighting import Lighting
from kling_prompt.words.mood import Mood
from kling_prompt.words.moves import Orbit
from kling_prompt.words.palette import Palette
from kling_prompt.words.shot import ShotSize


def example() -> Prompt:
    """A product shot, as a studio script would compose it."""
    return (
        Prompt()
        .subject("a white ceramic coffee mug", "with a printed logo")
        .action("stands on a glossy black marble countertop")
        .scene("in a minimalist kitchen", "steam curls into the morning air")
        .shot(ShotSize.CLOSE_UP)
        .camera(Orbit(slow=True, degrees=360, around="the mug"))
        .lighting(Lighting.SOFTBOX)
        .palette(Palette.WARM)
        .mood(Mood.CALM)
        .negative("text", "watermark", "scratches", "flicker")
    )


def main(arguments: Sequence[str] = ()) -> int:
    """Run a command; without one, print a prompt, its negatives, and where each stretch is from."""
    if arguments:
        from kling_prompt.command import run  # noqa: PLC0415  (the example needs no linter)

        return run(arguments)
    prompt = example()
    print("Prompt:", prompt, sep="\n", end="\n\n")
    print("Negative prompt:", prompt.negatives, sep="\n", end="\n\n")
    print("From part:", explain(prompt), sep="\n")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except BrokenPipeError:  # the reader had enough
        sys.exit(0)

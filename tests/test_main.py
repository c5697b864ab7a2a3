"""The main job on the command line."""

import pytest

from kling_prompt import explain
from kling_prompt.__main__ import example, main


def test_it_prints_the_prompt_the_negatives_and_the_parts(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main() == 0
    prompt = example()
    assert capsys.readouterr().out == (
        f"Prompt:\n{prompt}\n\nNegative prompt:\n{prompt.negatives}\n\nFrom part:\n{explain(prompt)}\n"
    )


def test_the_example_reads_well() -> None:
    assert str(example()) == (
        "A white ceramic coffee mug with a printed logo stands on a glossy black marble countertop "
        "in a minimalist kitchen. Steam curls into the morning air. In a close-up, the camera slowly "
        "orbits 360 degrees around the mug. Studio softbox light, warm tones, and a calm mood."
    )

"""What each model can do for a story: lengths, end frames, extension, several shots at once.

Knows what advice and plans depend on; how a request is written is not known here.
"""

from typing import NamedTuple

from kling_prompt.linter.model import Model

MOST_SHOTS = 6
"""Shots that one generation may have. Source: Kling's API reference, text to video, 2026-11-22."""
LONGEST_SHOT = 512
"""Characters that the text of one shot may have. Source: as above."""


class Abilities(NamedTuple):
    """What one model can do.

    Attributes:
        lengths: The lengths of a clip that it offers, in whole seconds, in rising order.
        end_frame: Whether a clip may be told its last frame.
        extends: Whether a clip can be made longer.
    """

    lengths: tuple[int, ...]
    end_frame: bool
    extends: bool = False


_SHORT = (5, 10)
# Source: the capability map of Kling's API reference and the announcement of Kling 4.0, read
# 2026-11-22. A model has an ability when one of its versions or modes has it. Hosts that extend
# clips of Kling 4.0 are known, but no page of Kling's own that says so.
_ABILITIES = {
    Model.KLING_1_6: Abilities(_SHORT, end_frame=True, extends=True),
    Model.KLING_2: Abilities(_SHORT, end_frame=False),
    Model.KLING_2_1: Abilities(_SHORT, end_frame=True),
    Model.KLING_2_5: Abilities(_SHORT, end_frame=True),
    Model.KLING_2_6: Abilities(_SHORT, end_frame=True),
    Model.KLING_3: Abilities(tuple(range(3, 16)), end_frame=True),
    Model.KLING_4: Abilities(tuple(range(3, 31)), end_frame=True),
}


def abilities(model: Model) -> Abilities:
    """What a model can do for a story."""
    return _ABILITIES[model]

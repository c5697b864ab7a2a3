"""The entry point through which Hypothesis learns to draw our values.

Knows nothing but names: the strategies are imported when the first value is drawn.
"""

from typing import Any

from kling_prompt.negatives import Negatives
from kling_prompt.prompt import Prompt
from kling_prompt.words._move import Move


def register() -> None:
    """Tell Hypothesis how to draw prompts, negatives and moves; Hypothesis calls it by itself."""
    from hypothesis import strategies as st  # noqa: PLC0415  (this module must import without it)

    st.register_type_strategy(Prompt, lambda _: _strategies().prompts())
    st.register_type_strategy(Negatives, lambda _: _strategies().negatives())
    st.register_type_strategy(Move, lambda _: _strategies().moves())


def _strategies() -> Any:  # noqa: ANN401  (a module)
    from kling_prompt import strategies  # noqa: PLC0415  (it imports Hypothesis, which imports us)

    return strategies

"""The strategies draw everything, and Hypothesis finds them by type."""

from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from kling_prompt import Lighting, Move, Negatives, Prompt, Together
from kling_prompt.strategies import moves, prompts, texts, words


@given(st.from_type(Prompt), st.from_type(Negatives), st.from_type(Move))
def test_values_are_drawn_by_type(prompt: Prompt, negatives: Negatives, move: Move) -> None:
    assert isinstance(prompt, Prompt)
    assert isinstance(negatives, Negatives)
    assert isinstance(move, Move)


@given(words(Lighting))
def test_words_are_of_one_axis(word: Lighting) -> None:
    assert isinstance(word, Lighting)


def test_hostile_and_full_values_are_among_them() -> None:
    first = settings(phases=[Phase.generate], max_examples=5000)  # the first one will do
    assert not find(texts(), lambda text: not text.isascii(), settings=first).isascii()
    together = find(moves(), lambda move: isinstance(move, Together), settings=first)
    assert isinstance(together, Together)
    full = find(
        prompts(),
        lambda p: bool(p.parts.subject and p.parts.camera and p.negatives),
        settings=first,
    )
    assert full.text

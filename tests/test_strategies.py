"""The strategies draw everything, and Hypothesis finds them by type."""

from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

import kling_prompt
from kling_prompt import (
    CONTINUE,
    Character,
    Lighting,
    Move,
    Negatives,
    Prompt,
    Storyboard,
    Together,
)
from kling_prompt.strategies import characters, clips, moves, prompts, storyboards, texts, words


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


@given(characters(), storyboards(max_size=2))
def test_stories_are_made_of_what_they_are_drawn_from(one: Character, board: Storyboard) -> None:
    assert one.description in str(one)
    assert len(board) <= 2
    assert len({clip.name for clip in board.scenes} - {None}) <= len(board)


def test_scenes_with_a_cast_name_it() -> None:
    mara = Character("mara", "a girl of about ten")
    first = settings(phases=[Phase.generate], max_examples=5000)
    clip = find(clips((mara,)), lambda one: one.join is CONTINUE, settings=first)
    assert "a girl of about ten" in str(clip.prompt).casefold()


def test_boards_with_a_cast_and_scenes_by_name_are_among_them() -> None:
    first = settings(phases=[Phase.generate], max_examples=5000)
    board = find(
        storyboards(),
        lambda one: bool(one.cast and one.scenes and one.scenes[0].name),
        settings=first,
    )
    assert eval(repr(board), vars(kling_prompt) | NAMES) == board  # noqa: S307  (our own text)


NAMES = {name: getattr(kling_prompt, name) for name in kling_prompt.__all__}

"""Scripts as the tests read them: the text and the length of every scene."""

from kling_prompt import Storyboard

read = Storyboard.read


def told(text: str) -> list[tuple[str, float]]:
    """The prompt and the seconds of each scene of a script."""
    board = read(text)
    return [(str(prompt), clip.seconds) for prompt, clip in zip(board, board.scenes, strict=True)]


FOX = [("A fox runs.", 5), ("A fox digs.", 5)]

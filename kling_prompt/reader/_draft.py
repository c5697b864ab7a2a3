"""A move while a text is read: what is known of it before its texts are cut out.

Knows tokens by their number; the finished move is made by `_finish`.
"""

from typing import NamedTuple, final

from kling_prompt.reader._course import Span
from kling_prompt.reader._moves import Meant, Usage
from kling_prompt.reader._verbs import Verb


class Last(NamedTuple):
    """The verb of the last move, which another way may follow ("left, then right").

    Attributes:
        first: Its token.
        verb: Its lemma and form.
        usage: What it means.
        direct: Whether a camera was named.
    """

    first: int
    verb: Verb
    usage: Usage
    direct: bool


@final
class Draft:
    """A move that was found, with its targets still as stretches of tokens."""

    __slots__ = (
        "degrees",
        "detail",
        "end",
        "first",
        "joint",
        "manner",
        "meant",
        "noun",
        "participle",
        "spans",
        "with_last",
    )

    def __init__(self, first: int, end: int, meant: Meant | None, *, noun: bool = False) -> None:
        self.first = first
        self.end = end
        self.meant = meant  # `None`: it stands still
        self.noun = noun
        self.participle = False
        self.joint = ""
        self.with_last = False
        self.manner: list[str] = []
        self.degrees = 0
        self.spans: dict[str, Span] = {}
        self.detail: Span | None = None

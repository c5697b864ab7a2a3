"""What is wrong with a prompt, said once: where, how badly, and what would mend it.

Knows one finding at a time; how findings are made and printed is the business of others.
"""

from enum import Enum, unique
from typing import NamedTuple, final

import attrs


@final
@unique
class Severity(Enum):
    """How badly a prompt suffers from a finding."""

    ERROR = "error"
    """The model cannot do it."""
    WARNING = "warning"
    """It usually fails."""
    INFO = "info"
    """It works; the craft does it otherwise."""

    def __repr__(self) -> str:
        return f"Severity.{self.name}"


class Edit(NamedTuple):
    """One replacement in a text.

    Attributes:
        start: Where the stretch begins that goes.
        end: Where it ends; the same as `start` for an insertion.
        text: What stands there instead.
    """

    start: int
    end: int
    text: str


@final
@attrs.frozen
class Fix:
    """What would mend a finding.

    Attributes:
        title: What it does, as an imperative phrase ("move 'people' to the negative prompt").
        edits: Replacements in the text that the finding is in, none overlapping another.
        safe: Whether nothing that the writer meant is lost; only safe fixes are applied.
        negative: Terms that go to the negative prompt.
        duration_s: The length of the clip that the text asked for, in seconds.
        aspect_ratio: The aspect ratio that the text asked for ("16:9").
    """

    title: str
    edits: tuple[Edit, ...] = ()
    safe: bool = attrs.field(default=False, kw_only=True)
    negative: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    duration_s: float | None = attrs.field(default=None, kw_only=True)
    aspect_ratio: str | None = attrs.field(default=None, kw_only=True)


@final
@attrs.frozen
class Finding:
    """One thing that a rule has found.

    Attributes:
        code: The code of the rule, stable for ever ("KP501").
        name: The name of the rule ("negation-in-prompt").
        severity: How badly it hurts.
        message: What is wrong, in one sentence.
        part: The part of the prompt that it is in, `"negative"` for the negative prompt, or `None`
            where a text has no parts or the whole prompt is meant.
        span: Start and end in the text of the prompt, or of the negative prompt.
        fix: What would mend it, where that is known.
    """

    code: str
    name: str
    severity: Severity
    message: str
    part: str | None
    span: tuple[int, int]
    fix: Fix | None = None

"""What a rule is: metadata, a page, examples, and a check of one draft."""

from collections.abc import Iterable
from typing import ClassVar, NamedTuple, TypeAlias

from kling_prompt.linter._draft import Draft
from kling_prompt.linter.finding import Fix, Severity
from kling_prompt.linter.model import Model
from kling_prompt.prompt import Prompt


class Flaw(NamedTuple):
    """What a check reports: a finding without the metadata of its rule.

    Attributes:
        message: What is wrong, in one sentence.
        span: Where, in the text of the prompt or of the negative prompt.
        fix: What would mend it.
        part: The part, where the span does not tell it: `"negative"` for the negative prompt.
    """

    message: str
    span: tuple[int, int]
    fix: Fix | None = None
    part: str | None = None


class Case(NamedTuple):
    """An example of a rule, with more than a text.

    Attributes:
        prompt: The prompt, as a value or as a text.
        negative: The negative prompt of a text.
        model: The model that it is meant for.
    """

    prompt: Prompt | str
    negative: str | None = None
    model: Model = Model.KLING_2


Cases: TypeAlias = "tuple[str | Case, ...]"
"""Examples of a rule: plain texts, or more."""


class Rule:
    """One rule; its file is its page and its tests.

    The docstring of a rule is its page: what it finds, why, and how to allow it. A rule with
    `triggers` is asked only about drafts that hold one of these words.
    """

    code: ClassVar[str]
    """Stable for ever; the hundreds are themes ("KP501")."""
    name: ClassVar[str]
    """What reads well behind "allow" ("negation-in-prompt")."""
    severity: ClassVar[Severity]
    """How badly its findings hurt."""
    triggers: ClassVar[frozenset[str]] = frozenset()
    """Words without which it finds nothing; none when it looks at every draft."""
    bad: ClassVar[Cases]
    """Prompts that it finds fault with, and that are fine otherwise."""
    good: ClassVar[Cases]
    """Prompts that it lets pass: the bad ones mended, and look-alikes."""

    def check(self, draft: Draft) -> Iterable[Flaw]:
        """What is wrong with a draft."""
        raise NotImplementedError

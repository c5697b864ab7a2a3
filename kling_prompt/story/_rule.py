"""What a rule of continuity is: metadata, a page, examples, and a check of one story."""

from collections.abc import Iterable
from typing import ClassVar, NamedTuple, TypeAlias, final

import attrs

from kling_prompt.character import Character
from kling_prompt.linter.finding import Fix, Severity
from kling_prompt.linter.model import Model
from kling_prompt.prompt import Prompt
from kling_prompt.story._clip import Clip
from kling_prompt.story._scene import Story


@final
@attrs.frozen
class SceneFix:
    """What would mend a finding about a scene.

    Attributes:
        title: What it does, as an imperative phrase.
        prompt: The prompt that the scene then has.
        safe: Whether nothing that the writer meant is lost; only safe fixes are applied.
    """

    title: str
    prompt: Prompt
    safe: bool = attrs.field(default=False, kw_only=True)


@final
@attrs.frozen
class SceneFinding:
    """One thing that a rule has found in a storyboard.

    Attributes:
        scene: The index of the scene.
        code: The code of the rule ("KP701").
        name: The name of the rule ("pronoun-as-subject").
        severity: How badly it hurts.
        message: What is wrong, in one sentence.
        part: The part of the prompt, where a rule for single prompts tells it.
        span: Start and end in the text of the finished prompt.
        fix: What would mend it: of the scene, or of its text.
    """

    scene: int
    code: str
    name: str
    severity: Severity
    message: str
    part: str | None
    span: tuple[int, int]
    fix: Fix | SceneFix | None = None


class Flaw(NamedTuple):
    """What a check reports: a finding without the metadata of its rule.

    Attributes:
        scene: The index of the scene.
        message: What is wrong, in one sentence.
        span: Where, in the text of the finished prompt.
        fix: What would mend it.
    """

    scene: int
    message: str
    span: tuple[int, int]
    fix: SceneFix | None = None


class Case(NamedTuple):
    """An example of a rule: what a storyboard and a model are made of."""

    scenes: tuple[Clip, ...]
    cast: tuple[Character, ...] = ()
    look: Prompt = Prompt()
    model: Model = Model.KLING_2


Cases: TypeAlias = "tuple[Case, ...]"
"""Examples of a rule."""


class StoryRule:
    """One rule of continuity; its file is its page and its tests.

    The docstring of a rule is its page: what it finds, why, and how to allow it.
    """

    code: ClassVar[str]
    """Stable for ever ("KP701")."""
    name: ClassVar[str]
    """What reads well behind "ignore" ("pronoun-as-subject")."""
    severity: ClassVar[Severity]
    """How badly its findings hurt."""
    bad: ClassVar[Cases]
    """Stories that it finds fault with."""
    good: ClassVar[Cases]
    """Stories that it lets pass: the bad ones mended, and look-alikes."""

    def check(self, story: Story) -> Iterable[Flaw]:
        """What is wrong with a story."""
        raise NotImplementedError

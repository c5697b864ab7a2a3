"""Checking a storyboard: the rules of continuity, and the rules for prompts on every scene.

Knows no single rule; what a rule is, is said in `_rule`.
"""

from collections.abc import Iterable, Sequence
from functools import cache
from importlib import import_module
from operator import attrgetter
from pkgutil import iter_modules
from typing import NamedTuple

from kling_prompt.character import Character
from kling_prompt.linter import lint
from kling_prompt.linter._registry import checked_names
from kling_prompt.linter.finding import Finding
from kling_prompt.linter.model import Model, checked_model
from kling_prompt.prompt import Prompt
from kling_prompt.story import rules as _folder
from kling_prompt.story._clip import Clip
from kling_prompt.story._report import StoryReport
from kling_prompt.story._rule import SceneFinding, SceneFix, StoryRule
from kling_prompt.story._scene import Story, story

_SAID_HERE = ("KP214",)  # what a rule of continuity says as well, with a fix


@cache
def story_rules() -> tuple[StoryRule, ...]:
    """Every rule of continuity, in the order of the codes."""
    found: list[StoryRule] = []
    for file in iter_modules(_folder.__path__):
        module = import_module(f"{_folder.__name__}.{file.name}")
        found += [
            kind()
            for kind in vars(module).values()
            if isinstance(kind, type) and issubclass(kind, StoryRule) and kind is not StoryRule
        ]
    return tuple(sorted(found, key=attrgetter("code")))


class Choice(NamedTuple):
    """Which rules to ask.

    Attributes:
        model: The model that makes the clips.
        rules: The rules of continuity.
        select: The rules for prompts to ask; `None` for none of them.
        ignore: The rules for prompts not to ask.
    """

    model: Model
    rules: tuple[StoryRule, ...]
    select: tuple[str, ...] | None
    ignore: tuple[str, ...]


def choice(model: Model, select: Iterable[str], ignore: Iterable[str]) -> Choice:
    """The rules that are selected and not ignored; nothing selected means all.

    Raises:
        WrongTypeError: When an argument has a type that makes no sense there.
        UnknownWordError: When a code or name belongs to no rule.
    """
    own, others = _apart("select", select)
    gone, gone_others = _apart("ignore", ignore)
    all_own = own if own or others else story_rules()
    kept = tuple([rule for rule in all_own if rule not in gone])
    asked = None if own and not others else others
    return Choice(checked_model(model), kept, asked, (*gone_others, *_SAID_HERE))


def _apart(name: str, given: Iterable[str]) -> tuple[tuple[StoryRule, ...], tuple[str, ...]]:
    """The rules of continuity of these names, and the names of other rules, each known."""
    names = checked_names(name, given) if isinstance(given, str) else tuple(given)
    own = tuple([rule for rule in story_rules() if any(_is(rule, one) for one in names)])
    others = [one for one in names if not any(_is(rule, one) for rule in own) or _is_all(one)]
    return own, checked_names(name, others)


def _is(rule: StoryRule, name: object) -> bool:
    """Whether a rule has this code or name, or a code that begins like this ("KP7")."""
    wanted = name.casefold() if isinstance(name, str) else ""
    return wanted == rule.name or (
        wanted.startswith("kp") and rule.code.casefold().startswith(wanted)
    )


def _is_all(name: str) -> bool:
    return name.casefold() == "kp"


# ------------------------------------------------------------------ checking
def report(
    look: Prompt, cast: tuple[Character, ...], clips: Sequence[Clip], chosen: Choice
) -> StoryReport:
    """What the chosen rules find in a storyboard."""
    prompts = [look | clip.prompt for clip in clips]
    told = story(prompts, clips, cast, chosen.model)
    allowed = [checked_names("allow", prompt.parts.allow) for prompt in prompts]
    flat = [one for rule in chosen.rules for one in _broken(rule, told, allowed)]
    if chosen.select is not None:
        flat += [one for at, prompt in enumerate(prompts) for one in _single(at, prompt, chosen)]
    flat.sort(key=_place)
    texts = tuple([scene.text for scene in told.scenes])
    return StoryReport(texts, tuple([str(prompt.negatives) for prompt in prompts]), tuple(flat))


def _broken(rule: StoryRule, told: Story, allowed: Sequence[tuple[str, ...]]) -> list[SceneFinding]:
    """What one rule of continuity finds, but in scenes that allow it."""
    return [
        SceneFinding(
            flaw.scene, rule.code, rule.name, rule.severity, flaw.message, None, flaw.span, flaw.fix
        )
        for flaw in rule.check(told)
        if not any(_is(rule, name) for name in allowed[flaw.scene])
    ]


def _single(at: int, prompt: Prompt, chosen: Choice) -> list[SceneFinding]:
    """What the rules for prompts find in one scene."""
    found = lint(prompt, model=chosen.model, select=chosen.select or (), ignore=chosen.ignore)
    return [single(at, one) for one in found]


def single(at: int, one: Finding) -> SceneFinding:
    """What was found in the prompt of one scene."""
    return SceneFinding(
        at, one.code, one.name, one.severity, one.message, one.part, one.span, one.fix
    )


def _place(one: SceneFinding) -> tuple[int, int, int, str]:
    return one.scene, *one.span, one.code


# ------------------------------------------------------------------ fixing
def with_first_fixes(
    clips: tuple[Clip, ...], found: StoryReport
) -> tuple[tuple[Clip, ...], tuple[SceneFinding, ...]]:
    """The scenes, each with the first safe fix of continuity for it, and what that mends."""
    applied: dict[int, SceneFinding] = {}
    better = list(clips)
    for one in found:
        if isinstance(one.fix, SceneFix) and one.fix.safe and one.scene not in applied:
            applied[one.scene] = one
            better[one.scene] = clips[one.scene].__replace__(prompt=one.fix.prompt)
    return tuple(better), tuple(applied.values())

"""All rules, found by their files, and the choice among them.

A file of a rule is named after its code and its name: `rules/kp501_negation_in_prompt.py`.
"""

from collections.abc import Iterable
from functools import cache, lru_cache
from importlib import import_module
from pkgutil import iter_modules
from typing import NamedTuple

from kling_prompt.errors import UnknownWordError, WrongTypeError
from kling_prompt.linter import rules as _folder
from kling_prompt.linter._rule import Rule
from kling_prompt.linter._stories import STORY_RULES


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, in the order of the codes."""
    found: list[Rule] = []
    for file in iter_modules(_folder.__path__):
        module = import_module(f"{_folder.__name__}.{file.name}")
        found += [
            kind()
            for kind in vars(module).values()
            if isinstance(kind, type) and issubclass(kind, Rule) and kind is not Rule
        ]
    return tuple(sorted(found, key=lambda rule: rule.code))


def rule(name: str) -> Rule:
    """The rule of this code or name, in any case.

    Raises:
        UnknownWordError: When there is none.
    """
    wanted = name.casefold()
    for known in all_rules():
        if wanted in (known.code.casefold(), known.name):
            return known
    raise UnknownWordError.of("rule", name, _own_names())


class Plan(NamedTuple):
    """The chosen rules, ready to be asked.

    Attributes:
        always: Those that look at every draft.
        triggered: Those that look at drafts with a certain word, by that word.
    """

    always: tuple[Rule, ...]
    triggered: dict[str, tuple[Rule, ...]]


def checked_names(name: str, given: Iterable[str]) -> tuple[str, ...]:
    """Codes, names or beginnings of codes, each known.

    Raises:
        WrongTypeError: When `given` is a lone text, or holds something else than texts.
        UnknownWordError: When one of them is no rule.
    """
    if isinstance(given, str) or not hasattr(given, "__iter__"):
        meant = f"({given!r},)" if isinstance(given, str) else "()"
        raise WrongTypeError.of(name, given, "a tuple of codes and names", meant)
    names = tuple(given)
    for one in names:
        if not isinstance(one, str):
            raise WrongTypeError.of(name, one, "the code or name of a rule")
        if not (any(_matches(known, one) for known in all_rules()) or _is_of_stories(one)):
            raise UnknownWordError.of(name, one, _names())
    return names


@lru_cache(maxsize=256)
def plan(select: tuple[str, ...], ignore: tuple[str, ...]) -> Plan:
    """The rules that are selected and not ignored; nothing selected means all."""
    chosen = [
        known
        for known in all_rules()
        if (not select or any(_matches(known, one) for one in select))
        and not any(_matches(known, one) for one in ignore)
    ]
    triggered: dict[str, tuple[Rule, ...]] = {}
    for known in chosen:
        for word in known.triggers:
            triggered[word] = (*triggered.get(word, ()), known)
    return Plan(tuple(known for known in chosen if not known.triggers), triggered)


def _matches(known: Rule, name: str) -> bool:
    """Whether a rule has this code or name, or a code that begins like this ("KP5")."""
    wanted = name.casefold()
    if wanted == known.name:
        return True
    return wanted.startswith("kp") and known.code.casefold().startswith(wanted)


def _is_of_stories(name: str) -> bool:
    """Whether it is a rule of continuity, or all of them; single prompts are not asked those."""
    wanted = name.casefold()
    begins = wanted.startswith("kp") and any(
        code.casefold().startswith(wanted) for code in STORY_RULES
    )
    return begins or wanted in STORY_RULES.values()


def _own_names() -> list[str]:
    return [name for known in all_rules() for name in (known.name, known.code)]


def _names() -> list[str]:
    return [*_own_names(), *(name for code, named in STORY_RULES.items() for name in (named, code))]

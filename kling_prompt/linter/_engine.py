"""The linter: asks every chosen rule about a prompt and reports what they find.

Knows no single rule; a draft is split and read once, then shared by all of them.
"""

from collections.abc import Iterable
from typing import Protocol, TypeVar, overload

from kling_prompt.errors import ConflictError, WrongTypeError
from kling_prompt.linter._draft import Draft
from kling_prompt.linter._registry import Plan, checked_names, plan
from kling_prompt.linter._rule import Flaw, Rule
from kling_prompt.linter.finding import Finding
from kling_prompt.linter.model import Model, checked_model
from kling_prompt.linter.report import Report
from kling_prompt.negatives import Negatives
from kling_prompt.prompt import Prompt

_Answer_co = TypeVar("_Answer_co", covariant=True)


class Checks(Protocol[_Answer_co]):
    """A value of several prompts that knows how to check itself."""

    def __lint__(self, *, model: Model, select: Iterable[str], ignore: Iterable[str]) -> _Answer_co:
        """The answer of `lint`."""
        ...


class Mends(Protocol[_Answer_co]):
    """A value of several prompts that knows how to fix itself."""

    def __fix__(self, *, model: Model, select: Iterable[str], ignore: Iterable[str]) -> _Answer_co:
        """The answer of `fix`."""
        ...


@overload
def lint(
    prompt: Prompt | str,
    *,
    negative: str | Negatives | None = ...,
    model: Model | str = ...,
    select: Iterable[str] = ...,
    ignore: Iterable[str] = ...,
) -> Report: ...
@overload
def lint(
    prompt: Checks[_Answer_co],
    *,
    model: Model | str = ...,
    select: Iterable[str] = ...,
    ignore: Iterable[str] = ...,
) -> _Answer_co: ...
def lint(
    prompt: Prompt | str | Checks[object],
    *,
    negative: str | Negatives | None = None,
    model: Model | str = Model.KLING_2,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> object:
    """Check a prompt against the craft of prompting.

    Args:
        prompt: A prompt, or a text as it would be sent; a storyboard, of which every scene is
            checked, and how they follow each other.
        negative: The negative prompt of a text; a `Prompt` brings its own.
        model: The model that it is meant for, also by its name at any provider.
        select: Codes, names or beginnings of codes ("KP5") of the only rules to ask.
        ignore: Codes, names or beginnings of codes of rules not to ask, besides those that the
            prompt allows.

    Raises:
        WrongTypeError: When an argument has a type that makes no sense there.
        UnknownWordError: When a code or name belongs to no rule, also one that the prompt allows;
            when a text names no model.
        ConflictError: When a `Prompt` comes with a `negative` of its own.

    Examples:
        >>> from kling_prompt import lint
        >>> report = lint("A quiet lagoon in the rain with no boats.")
        >>> report.ok
        False
        >>> print(report)
        warning KP501 negation-in-prompt: the model reads "no boats" as a wish for it; name it in the negative prompt
            A quiet lagoon in the rain with no boats.
                                            ^^^^^^^^
            safe fix: move "boats" to the negative prompt
    """  # noqa: E501  (the report as it is printed)
    if not isinstance(prompt, (Prompt, str)) and hasattr(prompt, "__lint__"):
        without_negative(prompt, negative)
        return prompt.__lint__(model=checked_model(model), select=select, ignore=ignore)
    draft = drafted(prompt, negative, model)
    return checked(draft, chosen_for(draft, select, ignore))


def without_negative(board: object, negative: object) -> None:
    """Refuse a negative prompt beside a value whose scenes have their own."""
    if negative is not None:
        message = f"negative={str(negative)!r} comes with a {type(board).__name__}"
        raise ConflictError(f"{message}; prompt.negative(...) of its scenes is accepted")


def drafted(prompt: object, negative: str | Negatives | None, wanted: Model | str) -> Draft:
    """The draft of a prompt, its arguments checked."""
    model = checked_model(wanted)
    if isinstance(prompt, Prompt):
        if negative is not None:
            message = f"negative={str(negative)!r} comes with a Prompt"
            raise ConflictError(f"{message}; prompt.negative(...) is accepted")
        return Draft(str(prompt), str(prompt.negatives), prompt, model)
    if not isinstance(prompt, str):
        raise WrongTypeError.of("prompt", prompt, "Prompt or str")
    if negative is not None and not isinstance(negative, (str, Negatives)):
        raise WrongTypeError.of("negative", negative, "str or Negatives")
    return Draft(prompt, None if negative is None else str(negative), None, model)


def chosen_for(draft: Draft, select: Iterable[str], ignore: Iterable[str]) -> Plan:
    """The rules to ask about a draft; what its prompt allows is not asked."""
    allowed = checked_names("allow", draft.prompt.parts.allow) if draft.prompt else ()
    return plan(checked_names("select", select), (*checked_names("ignore", ignore), *allowed))


def checked(draft: Draft, chosen: Plan) -> Report:
    """What the chosen rules find in a draft."""
    found = [
        _finding(draft, rule, flaw)
        for rule in _asked(draft, chosen)
        for flaw in rule.check(draft)
        if flaw.part or not draft.is_line(*flaw.span)
    ]
    found.sort(key=_place)
    return Report(draft.text, draft.negative, tuple(found))


def _asked(draft: Draft, chosen: Plan) -> list[Rule]:
    """The rules that have something to look at, each once."""
    asked = dict.fromkeys(chosen.always)
    for word in draft.at.keys() & chosen.triggered.keys():
        asked.update(dict.fromkeys(chosen.triggered[word]))
    return list(asked)


def _finding(draft: Draft, rule: Rule, flaw: Flaw) -> Finding:
    part = flaw.part or draft.part_at(*flaw.span)
    return Finding(rule.code, rule.name, rule.severity, flaw.message, part, flaw.span, flaw.fix)


def _place(finding: Finding) -> tuple[bool, int, int, str]:
    return finding.part == "negative", *finding.span, finding.code

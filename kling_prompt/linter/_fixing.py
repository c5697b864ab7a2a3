"""Fixing: applies the safe fixes of a report, and keeps only what makes a prompt better.

Knows how fixes are applied and weighed; what they do is decided by the rules.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeVar, final, overload

import attrs

from kling_prompt._settled import Settings, Settled
from kling_prompt.linter._draft import Draft
from kling_prompt.linter._engine import Mends, checked, chosen_for, drafted, without_negative
from kling_prompt.linter._fragments import edited
from kling_prompt.linter._registry import Plan
from kling_prompt.linter.finding import Edit, Finding, Fix
from kling_prompt.linter.model import Model, checked_model
from kling_prompt.linter.report import Report
from kling_prompt.negatives import Negatives
from kling_prompt.prompt import Prompt

_Value = TypeVar("_Value", Prompt, str)
_Answer = TypeVar("_Answer")
_TRIED = 8  # fixes of one rule that are tried one by one where all together are no gain


@final
@attrs.frozen
class Fixed(Settled[_Value]):
    """A prompt after its safe fixes.

    Attributes:
        value: The prompt, of the type that it was given in.
        negative: Its negative prompt.
        settings: What the text asked for that belongs in the settings.
        applied: The findings that were mended, in the order in which they were.
        left: The report on what is left.
    """

    value: _Value
    negative: str | None
    settings: Settings
    applied: tuple[Finding, ...]
    left: Report


@overload
def fix(
    prompt: Prompt,
    *,
    negative: str | Negatives | None = ...,
    model: Model | str = ...,
    select: Iterable[str] = ...,
    ignore: Iterable[str] = ...,
) -> Fixed[Prompt]: ...
@overload
def fix(
    prompt: str,
    *,
    negative: str | Negatives | None = ...,
    model: Model | str = ...,
    select: Iterable[str] = ...,
    ignore: Iterable[str] = ...,
) -> Fixed[str]: ...
@overload
def fix(
    prompt: Mends[_Answer],
    *,
    model: Model | str = ...,
    select: Iterable[str] = ...,
    ignore: Iterable[str] = ...,
) -> _Answer: ...
def fix(
    prompt: Prompt | str | Mends[object],
    *,
    negative: str | Negatives | None = None,
    model: Model | str = Model.KLING_2,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> object:
    """Apply the safe fixes to a prompt, or to every scene of a storyboard.

    A fix is kept when it takes findings away and adds none; a second run changes nothing. In a text
    of many thousand characters with hundreds of findings, it stops after a while and leaves the
    rest. The arguments are those of `lint`.

    Raises:
        WrongTypeError: When an argument has a type that makes no sense there.
        UnknownWordError: When a code or name belongs to no rule.
        ConflictError: When a `Prompt` comes with a `negative` of its own.

    Examples:
        >>> from kling_prompt import fix
        >>> fixed = fix("A beautiful old pier at dawn, no people, 16:9")
        >>> fixed.value, fixed.negative, fixed.settings.aspect_ratio
        ('An old pier at dawn', 'people', '16:9')
    """
    if not isinstance(prompt, (Prompt, str)) and hasattr(prompt, "__fix__"):
        without_negative(prompt, negative)
        return prompt.__fix__(model=checked_model(model), select=select, ignore=ignore)
    draft = drafted(prompt, negative, model)
    chosen = chosen_for(draft, select, ignore)
    state = _State(draft, checked(draft, chosen), Settings(), ())
    tries = iter(range(_MOST // (len(draft.text) + 1)))
    while (better := _bettered(state, chosen, tries)) is not None:
        state = better
    draft, report, settings, applied = state
    if draft.prompt is not None:
        return Fixed(draft.prompt, draft.negative, settings, applied, report)
    return Fixed(draft.text, draft.negative, settings, applied, report)


_MOST = 4_000_000  # characters that are checked in all, so that there is an end to it


class _State(NamedTuple):
    draft: Draft
    report: Report
    settings: Settings
    applied: tuple[Finding, ...]


def _bettered(state: _State, chosen: Plan, tries: Iterator[int]) -> _State | None:
    """The state after one more step, `None` when no fix is a gain, or no try is left."""
    for group, _ in zip(_groups(state.report), tries, strict=False):
        better = _after(state, group, chosen)
        if better is not None:
            return better
    return None


def _groups(report: Report) -> Iterator[list[Finding]]:
    """What is tried together: all safe fixes of one rule, halves of them, some one by one."""
    by_code: dict[str, list[Finding]] = {}
    for finding in report:
        if finding.fix is not None and finding.fix.safe:
            by_code.setdefault(finding.code, []).append(finding)
    for group in by_code.values():
        yield group
    for group in by_code.values():
        size = len(group) // 2
        while size:  # halves first, so that a long text takes few rounds
            yield group[:size]
            yield group[-size:]
            size //= 2
        yield from ([finding] for finding in group[1:-1][:_TRIED])


def _after(state: _State, group: list[Finding], chosen: Plan) -> _State | None:
    """The state with the fixes of a group applied, when that is a gain."""
    kept = _apart(group)
    fixes = [finding.fix for finding in kept if finding.fix is not None]
    draft = _mended(state.draft, kept, fixes)
    if draft is None:
        return None
    report = checked(draft, chosen)
    if not _is_gain(state.report, report):
        return None
    settings = state.settings
    for one in fixes:
        settings = Settings(
            settings.duration_s if one.duration_s is None else one.duration_s,
            one.aspect_ratio or settings.aspect_ratio,
        )
    return _State(draft, report, settings, (*state.applied, *kept))


def _is_gain(before: Report, after: Report) -> bool:
    """Whether there are fewer findings, and of no rule more than there were."""
    was = Counter(finding.code for finding in before)
    now = Counter(finding.code for finding in after)
    return len(after) < len(before) and now <= was


def _apart(group: list[Finding]) -> list[Finding]:
    """The findings whose edits overlap no edit of an earlier one."""
    kept: list[Finding] = []
    taken: dict[bool, int] = {}
    for finding in group:
        edits = finding.fix.edits if finding.fix else ()
        field = finding.part == "negative"
        first = min((edit.start for edit in edits), default=0)
        if edits and first < taken.get(field, 0):
            continue
        kept.append(finding)
        taken[field] = max([taken.get(field, 0), *(edit.end for edit in edits)])
    return kept


def _mended(draft: Draft, findings: list[Finding], fixes: list[Fix]) -> Draft | None:
    """The draft with edits applied and terms added, `None` when that makes no prompt."""
    inside: list[Edit] = []
    outside: list[Edit] = []
    for finding, one in zip(findings, fixes, strict=True):
        (outside if finding.part == "negative" else inside).extend(one.edits)
    terms = tuple(dict.fromkeys(term for one in fixes for term in one.negative))
    if draft.prompt is None:
        negative = _with_terms(_edited(draft.negative or "", outside), terms)
        kept = negative if negative or draft.negative is not None else None
        return Draft(_edited(draft.text, inside), kept, None, draft.model)
    prompt = _mended_prompt(draft, draft.prompt, inside, outside, terms)
    return None if prompt is None else drafted(prompt, None, draft.model)


def _mended_prompt(
    draft: Draft, prompt: Prompt, inside: list[Edit], outside: list[Edit], terms: tuple[str, ...]
) -> Prompt | None:
    mended = edited(draft, prompt, inside)
    if mended is not None and outside:
        mended = mended.without("negative").negative(_edited(draft.negative or "", outside))
    return mended.negative(*terms) if mended is not None and terms else mended


def _edited(text: str, edits: list[Edit]) -> str:
    """The text with edits applied, none of which overlaps another."""
    pieces: list[str] = []
    at = 0
    for start, end, new in sorted(edits):
        pieces += [text[at:start], new]
        at = end
    return "".join([*pieces, text[at:]])


def _with_terms(negative: str, terms: tuple[str, ...]) -> str:
    """The negative prompt with terms behind it that it does not have yet."""
    known = {term.strip().lower() for term in negative.split(",")}
    new = [term for term in terms if term.lower() not in known]
    return ", ".join([negative, *new] if negative.strip() else new) if new else negative

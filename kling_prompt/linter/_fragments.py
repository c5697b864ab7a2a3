"""Edits of a rendered text, taken back to the texts of the prompt that it was made from.

Knows where the user's own words stand in the text; words of the vocabulary are never edited.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kling_prompt._text import bare
from kling_prompt.errors import KlingPromptError
from kling_prompt.linter._draft import Draft
from kling_prompt.linter.finding import Edit
from kling_prompt.prompt import Prompt


class _Fragment(NamedTuple):
    """A text of the user: the part and the place in it, and where it stands in the whole."""

    part: str
    place: int
    text: str
    start: int
    end: int


def edited(draft: Draft, prompt: Prompt, edits: Iterable[Edit]) -> Prompt | None:
    """The prompt with edits of its text applied to the texts it was made from.

    Returns `None` when an edit touches words that the library wrote.
    """
    found = list(_fragments(draft, prompt))
    changed = {(one.part, one.place): one.text for one in found}
    for edit in sorted(edits, reverse=True):  # from the right: places on the left stay
        holder = _holder(draft, found, edit)
        if holder is None:
            return None
        key = (holder.part, holder.place)
        changed[key] = _applied(holder, edit, changed[key])
    try:
        return _rebuilt(prompt, changed)
    except KlingPromptError:  # what would be left makes no part
        return None


def _fragments(draft: Draft, prompt: Prompt) -> Iterator[_Fragment]:
    for part in dict.fromkeys(stretch.part for stretch in draft.stretches):
        if part is None:
            continue
        whole = [stretch for stretch in draft.stretches if stretch.part == part]
        at, limit = whole[0].start, whole[-1].end
        for index, text in enumerate(_texts(prompt, part)):
            if text is None:
                continue
            core = bare(text)
            start = _find(draft.text, core, at, limit)
            if start >= 0:
                at = start + len(core)
                yield _Fragment(part, index, core, start, at)


def _find(text: str, core: str, start: int, end: int) -> int:
    """Where a user's text stands, with the capital that it was given or took over."""
    for first in (core[0], core[0].upper(), core[0].lower()):
        at = text.find(first + core[1:], start, end)
        if at >= 0:
            return at
    return -1


def _texts(prompt: Prompt, part: str) -> list[str | None]:
    """The texts of a part in order, with `None` for words of the vocabulary."""
    value = getattr(prompt.parts, part)
    if isinstance(value, str):
        return [value]
    if part in ("subject", "scene"):
        return [value.text, *value.details]
    if part in ("image", "dialogue"):  # what somebody says is never edited
        return []
    return [one if isinstance(one, str) else None for one in value]


def _holder(draft: Draft, found: list[_Fragment], edit: Edit) -> _Fragment | None:
    """The only fragment that an edit touches, where it touches nothing else but marks."""
    for one in found:
        if edit.start < one.end and one.start < edit.end:
            before = draft.text[edit.start : max(edit.start, one.start)]
            behind = draft.text[min(edit.end, one.end) : edit.end]
            return None if any(map(str.isalnum, before + behind)) else one
    return None


def _applied(holder: _Fragment, edit: Edit, text: str) -> str:
    start = max(edit.start - holder.start, 0)
    end = min(edit.end, holder.end) - holder.start
    new = edit.text
    if start == 0 and new and holder.text[0].islower():
        new = new[0].lower() + new[1:]
    return text[:start] + new + text[end:]


def _rebuilt(prompt: Prompt, changed: dict[tuple[str, int], str]) -> Prompt:
    for part in dict.fromkeys(part for part, _ in changed):
        before = _texts(prompt, part)
        given = [
            changed.get((part, index), before[index]) if before[index] is not None else None
            for index in range(len(before))
        ]
        if [_core(one) for one in given] != [_core(one) for one in before]:
            prompt = _reset(prompt, part, given)
    return prompt


def _core(text: str | None) -> str:
    return bare(text) if text and text.strip() else ""


def _reset(prompt: Prompt, part: str, given: list[str | None]) -> Prompt:
    """The prompt with the texts of one part replaced; what is left empty goes."""
    value = getattr(prompt.parts, part)
    if part == "action":
        text = given[0] or ""
        return prompt.action(text) if text.strip() else prompt.without(part)
    if part == "subject":
        return prompt.subject(given[0] or "", *_visible(given[1:]), plural=value.plural)
    if part == "scene":
        first, *rest = _visible(given) or [""]
        return prompt.scene(first, *rest) if first else prompt.without(part)
    words = [
        word if text is None else text
        for word, text in zip(value, given, strict=True)
        if text is None or text.strip()
    ]
    return getattr(prompt, part)(*words) if words else prompt.without(part)


def _visible(texts: Iterable[str | None]) -> list[str]:
    return [text for text in texts if text and text.strip()]

"""From what was scanned to the result: moves with their texts, what is found where, the prompt.

Knows how moves join and which words belong to a move; how they were found is told elsewhere.
"""

from bisect import bisect_left
from typing import Any, TypeAlias

from kling_prompt._tokens import Tokens
from kling_prompt.errors import KlingPromptError
from kling_prompt.reader._course import Span, stand_in
from kling_prompt.reader._draft import Draft
from kling_prompt.reader._heard import heard, voiced
from kling_prompt.reader._moves import Meant
from kling_prompt.reader._reading import Found, Reading
from kling_prompt.reader._rest import composed, goes_on, visible
from kling_prompt.reader._verbs import FAST, SLOW, SMOOTH
from kling_prompt.words import moves as m
from kling_prompt.words._direction import Direction
from kling_prompt.words._motion import Motion
from kling_prompt.words._move import Move
from kling_prompt.words._term import Word

Hit: TypeAlias = "tuple[int, int, Word | Move]"
"""The first token of a word, the token behind its last, and the word."""

_NESTED = frozenset({"start", "end", "reveal", "position", "away_from", "when"})
_LOOSE = frozenset(
    "in at with a an the of and , on by for its as to very during using under".split()
)
_SAME = {
    (Meant(m.Zoom, Direction.OUT), Meant(m.PullOut)),
    (Meant(m.Zoom, Direction.IN), Meant(m.PushIn)),
}
"""What a zoom is told as a second time: "a zoom-out, pulling back"."""
_HEIGHTS = {m.Pedestal, m.Crane, m.Rise, m.Descend}


def moves(split: Tokens, drafts: list[Draft], hits: list[Hit]) -> list[Hit]:
    """The moves of a text, those at the same time as one."""
    drafts.sort(key=lambda draft: draft.first)
    firsts = sorted([hit[0] for hit in hits] + [draft.first for draft in drafts])
    made: list[Hit] = []
    group: list[Draft] = []
    for draft in _merged(drafts):
        if group and _joins(group, draft):
            group.append(draft)
            continue
        if group:
            made += _made(split, group, firsts)
        group = [draft]
    if group:
        made += _made(split, group, firsts)
    return made


def _joins(group: list[Draft], draft: Draft) -> bool:
    """Whether a move happens together with the one before it."""
    if draft.meant is None or group[-1].meant is None:
        return False
    if "start" in draft.spans and not draft.meant.kind.spans:
        return False
    last = group[-1]
    end = last.detail[1] if last.detail and last.detail[1] <= draft.first else last.end
    near = draft.first - end <= 4
    return near and (
        draft.joint == "while"
        or (len(group) > 1 and draft.joint == "and" and not draft.noun and draft.participle)
    )


def _merged(drafts: list[Draft]) -> list[Draft]:
    """The moves without those that say the one before them again ("tracking shot, following")."""
    kept: list[Draft] = []
    for draft in drafts:
        last = kept[-1] if kept else None
        if last is None or not _repeats(last, draft):
            kept.append(draft)
            continue
        last.meant = _directed(last.meant, draft.meant)
        last.end = max(last.end, draft.end)
        last.manner += draft.manner
        last.degrees = last.degrees or draft.degrees
        last.spans = {**draft.spans, **last.spans}
        last.detail = draft.detail or last.detail
    return kept


def _repeats(last: Draft, draft: Draft) -> bool:
    if (
        draft.joint in ("then", "while")
        or ("start" in draft.spans and not last.noun)
        or draft.with_last
        or last.noun == draft.noun
    ):
        return False
    first, second = last.meant, draft.meant
    if first is None or second is None:
        return False
    if first.kind is second.kind:
        return first.direction is None or second.direction is None or first == second
    if (first, second) in _SAME and last.noun and draft.participle:
        return draft.first - last.end <= 1
    follows = draft.participle or (last.noun and draft.first <= last.end)
    if {first.kind, second.kind} <= _HEIGHTS and follows:
        return _height(first) == _height(second)
    return False


def _directed(first: Meant | None, second: Meant | None) -> Meant | None:
    """The move that tells its direction, of two that are the same."""
    if first and second and first.direction is None and first.kind is second.kind:
        return second
    return first


def _height(meant: Meant) -> str:
    if meant.direction is not None:
        return str(meant.direction)
    return "up" if meant.kind is m.Rise else "down"


def _made(split: Tokens, group: list[Draft], firsts: list[int]) -> list[Hit]:
    """One move of a draft, or several at the same time."""
    built = [(draft, _move(split, draft, firsts)) for draft in group]
    done = [(draft, move) for draft, move in built if move is not None]
    if not done:
        return []
    first, end = done[0][0].first, max(draft.end for draft, _ in done)
    several = [move for _, move in done if isinstance(move, Motion)]
    if len(several) > 1 and len(several) == len(done):
        try:
            return [(first, end, m.Together(*several))]
        except KlingPromptError:  # pragma: no cover  (only the first may start somewhere)
            pass
    return [(draft.first, draft.end, move) for draft, move in done]


def _move(split: Tokens, draft: Draft, firsts: list[int]) -> Move | None:
    if draft.meant is None:
        return m.Static()
    kind: Any = draft.meant.kind
    given: dict[str, Any] = _manner(draft.manner)
    if draft.meant.direction is not None:
        given["direction"] = draft.meant.direction
    if draft.degrees and "degrees" in kind.names:
        given["degrees"] = draft.degrees
    for name, span in draft.spans.items():
        text = _target(split, draft, name, span, firsts)
        if text and name in kind.names and not stand_in(name, text):
            given[name] = text
    if draft.detail is not None and _is_free(draft.detail, firsts):
        given["detail"] = _text(split, draft.detail)
        draft.end = draft.detail[1]
    try:
        move: Move = kind(**given)
    except (KlingPromptError, TypeError):
        return None
    return move


def _manner(words: list[str]) -> dict[str, Any]:
    """Speed and smoothness; of two speeds the first."""
    given: dict[str, Any] = {}
    for word in words:
        if word in SLOW and "fast" not in given:
            given["slow"] = True
        elif word in FAST and "slow" not in given:
            given["fast"] = True
        elif word in SMOOTH:
            given["smooth"] = True
    return given


def _is_free(span: Span, firsts: list[int]) -> bool:
    at = bisect_left(firsts, span[0])
    return at == len(firsts) or firsts[at] >= span[1]


def _target(split: Tokens, draft: Draft, name: str, span: Span, firsts: list[int]) -> str:
    """A parameter as text, up to a word of the vocabulary that has slipped into it."""
    first, end = span
    at = bisect_left(firsts, first)
    if at < len(firsts) and firsts[at] < end and name not in _NESTED:
        end = firsts[at]
        while end > first and split.words[end - 1] in _LOOSE:
            end -= 1
        draft.end = min(draft.end, end) if draft.end == span[1] else draft.end
    return _text(split, (first, end)) if end > first else ""


def _text(split: Tokens, span: Span) -> str:
    first, end = span
    return visible(split.text[split.starts[first] : split.ends[end - 1]]).strip()


def finished(split: Tokens, hits: list[Hit], made: list[Hit]) -> Reading:
    """The result: what was found in the order of the text, and the prompt."""
    starts, ends = split.starts, split.ends
    found = [(first, -end, Found(word, starts[first], ends[end - 1])) for first, end, word in hits]
    found += [(first, -end, Found(word, starts[first], ends[end - 1])) for first, end, word in made]
    found.sort(key=lambda item: item[:2])
    spoken = heard(split, [(first, -end) for first, end, _ in found])
    if spoken:
        spans = [*((first, -end) for first, end, _ in found), *((o.first, o.end) for o in spoken)]
        if goes_on(split, sorted(spans), spoken[0].end):
            spoken = []  # what is said stays where it is told
        inside = {at for one in spoken for at in range(one.first, one.end)}
        found = [item for item in found if item[0] not in inside]
    covered = 0
    spare: list[tuple[int, int]] = []
    said: list[Word | Move] = []
    for first, end, one in found:
        if -end > covered:
            said.append(one.word)
            spare.append((first, -end))
            covered = -end
    words = tuple(one for _, _, one in found)
    spare = sorted([*spare, *((one.first, one.end) for one in spoken)])
    return Reading(split.text, words, voiced(composed(split, said, spare), spoken), split)

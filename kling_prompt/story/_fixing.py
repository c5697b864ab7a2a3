"""Fixing a storyboard: the safe fixes of continuity, and those of each scene.

Knows how fixes are weighed over a whole story; what they do is decided by the rules.
"""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from kling_prompt.character import Character
from kling_prompt.linter import Settings, fix
from kling_prompt.prompt import Prompt
from kling_prompt.story._clip import Clip
from kling_prompt.story._continuity import Choice, report, single, with_first_fixes
from kling_prompt.story._report import StoryReport
from kling_prompt.story._rule import SceneFinding

_TRIED = 8  # scenes that are tried one by one where the fixes of all together are no gain


class State(NamedTuple):
    """Scenes on their way through the fixes, with what was found in them and mended."""

    clips: tuple[Clip, ...]
    settings: tuple[Settings, ...]
    applied: tuple[SceneFinding, ...]
    left: StoryReport


def fixed(
    look: Prompt, cast: tuple[Character, ...], clips: tuple[Clip, ...], chosen: Choice
) -> State:
    """The scenes with every safe fix that takes findings away and adds none."""
    left = report(look, cast, clips, chosen)
    state = State(clips, (Settings(),) * len(clips), (), left)
    better: State | None = state
    while better is not None:
        state = better
        tried = (_weighed(one, state, look, cast, chosen) for one in _steps(state, look, chosen))
        better = next((one for one in tried if one is not None), None)
    return state


class _Step(NamedTuple):
    clips: tuple[Clip, ...]
    settings: tuple[Settings, ...]
    applied: tuple[SceneFinding, ...]


def _steps(state: State, look: Prompt, chosen: Choice) -> Iterator[_Step]:
    """What is tried: the fixes of continuity, then those of all scenes, then of one by one."""
    clips, applied = with_first_fixes(state.clips, state.left)
    if applied:
        yield _Step(clips, state.settings, applied)
    if chosen.select is None:
        return
    every = {one.scene for one in state.left if one.fix is not None and one.fix.safe}
    mended = [_mended(at, state, look, chosen) for at in sorted(every)]
    changed = [one for one in mended if one[1] != state.clips[one[0]]]
    if changed:
        yield _together(state, changed)
    yield from (_together(state, [one]) for one in changed[:_TRIED])


_Mended = tuple[int, Clip, Settings, tuple[SceneFinding, ...]]


def _mended(at: int, state: State, look: Prompt, chosen: Choice) -> _Mended:
    """One scene with the fixes of its own prompt."""
    clip, was = state.clips[at], state.settings[at]
    ignore = (*chosen.ignore, *look.parts.allow)
    done = fix(clip.prompt, model=chosen.model, select=chosen.select or (), ignore=ignore)
    settings = Settings(
        was.duration_s if done.settings.duration_s is None else done.settings.duration_s,
        done.settings.aspect_ratio or was.aspect_ratio,
    )
    applied = tuple([single(at, one) for one in done.applied])
    return at, clip.__replace__(prompt=done.value), settings, applied


def _together(state: State, changed: list[_Mended]) -> _Step:
    clips, settings = list(state.clips), list(state.settings)
    for at, clip, setting, _ in changed:
        clips[at], settings[at] = clip, setting
    applied = [one for _, _, _, mended in changed for one in mended]
    return _Step(tuple(clips), tuple(settings), tuple(applied))


def _weighed(
    step: _Step, state: State, look: Prompt, cast: tuple[Character, ...], chosen: Choice
) -> State | None:
    """The state after a step, when that has fewer findings and of no rule more."""
    after = report(look, cast, step.clips, chosen)
    was = Counter(one.code for one in state.left)
    now = Counter(one.code for one in after)
    if len(after) >= len(state.left) or not now <= was:
        return None
    return State(step.clips, step.settings, (*state.applied, *step.applied), after)

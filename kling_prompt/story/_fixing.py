"""Fixing a storyboard: the safe fixes of continuity, those of the look, and those of each scene.

Knows how fixes are weighed over a whole story; what they do is decided by the rules.
"""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from kling_prompt.character import Character
from kling_prompt.linter import Settings, fix
from kling_prompt.prompt import Prompt
from kling_prompt.story._abilities import abilities
from kling_prompt.story._clip import DEFAULT_SECONDS, Clip
from kling_prompt.story._continuity import Choice, report, single, with_first_fixes
from kling_prompt.story._report import StoryReport
from kling_prompt.story._rule import SceneFinding

_TRIED = 8  # scenes that are tried one by one where the fixes of all together are no gain


class State(NamedTuple):
    """A story on its way through the fixes, with what was found in it and mended."""

    look: Prompt
    clips: tuple[Clip, ...]
    settings: tuple[Settings, ...]
    applied: tuple[SceneFinding, ...]
    left: StoryReport


def fixed(
    look: Prompt, cast: tuple[Character, ...], clips: tuple[Clip, ...], chosen: Choice
) -> State:
    """The look and the scenes with every safe fix that takes findings away and adds none."""
    left = report(look, cast, clips, chosen)
    state = State(look, clips, (Settings(),) * len(clips), (), left)
    better: State | None = state
    while better is not None:
        state = better
        tried = (_weighed(one, state, cast, chosen) for one in _steps(state, chosen))
        better = next((one for one in tried if one is not None), None)
    return state


class _Step(NamedTuple):
    """What a story would be like: `applied` is empty where the report is to tell it."""

    look: Prompt
    clips: tuple[Clip, ...]
    settings: tuple[Settings, ...]
    applied: tuple[SceneFinding, ...]


def _steps(state: State, chosen: Choice) -> Iterator[_Step]:
    """What is tried: continuity, then the look, then all scenes, then one by one."""
    clips, applied = with_first_fixes(state.clips, state.left)
    if applied:
        yield _Step(state.look, clips, state.settings, applied)
    every = sorted({one.scene for one in state.left if one.fix is not None and one.fix.safe})
    if chosen.select is None or not every:
        return
    yield from _of_look(state, chosen)
    changed = [one for at in every if (one := _mended(at, state, chosen)).clip != state.clips[at]]
    if changed:
        yield from _together(state, changed, chosen)
    for one in changed[:_TRIED]:
        yield from _together(state, [one], chosen)


# ------------------------------------------------------------------ the look
def _of_look(state: State, chosen: Choice) -> Iterator[_Step]:
    """The fixes of the look, which all scenes then share."""
    select = chosen.select or ()
    done = fix(state.look, model=chosen.model, select=select, ignore=chosen.ignore)
    if done.value == state.look:
        return
    asked = done.settings
    given = [
        Settings(
            asked.duration_s if was.duration_s is None else was.duration_s,
            was.aspect_ratio or asked.aspect_ratio,
        )
        for was in state.settings
    ]
    changed = [_Mended(at, state.clips[at], one, ()) for at, one in enumerate(given)]
    for step in _together(state, changed, chosen):
        yield step._replace(look=done.value)


# ------------------------------------------------------------------ scenes
class _Mended(NamedTuple):
    """A scene with the fixes of its own prompt."""

    at: int
    clip: Clip
    settings: Settings
    applied: tuple[SceneFinding, ...]


def _mended(at: int, state: State, chosen: Choice) -> _Mended:
    clip, was = state.clips[at], state.settings[at]
    ignore = (*chosen.ignore, *state.look.parts.allow)
    done = fix(clip.prompt, model=chosen.model, select=chosen.select or (), ignore=ignore)
    settings = Settings(
        was.duration_s if done.settings.duration_s is None else done.settings.duration_s,
        done.settings.aspect_ratio or was.aspect_ratio,
    )
    applied = tuple([single(at, one) for one in done.applied])
    return _Mended(at, clip.__replace__(prompt=done.value), settings, applied)


def _together(state: State, changed: list[_Mended], chosen: Choice) -> Iterator[_Step]:
    """A step with some scenes changed: with the lengths that they ask for, then without."""
    timed = [_timed(one, chosen) for one in changed]
    for some in (timed, changed) if timed != changed else (changed,):
        clips, settings = list(state.clips), list(state.settings)
        for at, clip, setting, _ in some:
            clips[at], settings[at] = clip, setting
        applied = [one for mended in some for one in mended.applied]
        yield _Step(state.look, tuple(clips), tuple(settings), tuple(applied))


def _timed(one: _Mended, chosen: Choice) -> _Mended:
    """A scene with the length that its text asked for, when it has none of its own."""
    asked = one.settings.duration_s
    offered = abilities(chosen.model).lengths
    if asked is None or asked not in offered or one.clip.seconds != DEFAULT_SECONDS:
        return one
    clip = one.clip.__replace__(seconds=asked)
    return one._replace(clip=clip, settings=Settings(None, one.settings.aspect_ratio))


# ------------------------------------------------------------------ weighing
def _weighed(
    step: _Step, state: State, cast: tuple[Character, ...], chosen: Choice
) -> State | None:
    """The state after a step, when that has fewer findings and of no rule more."""
    after = report(step.look, cast, step.clips, chosen)
    was = Counter(one.code for one in state.left)
    now = Counter(one.code for one in after)
    if len(after) >= len(state.left) or not now <= was:
        return None
    applied = step.applied or _gone(state.left, after)
    return State(step.look, step.clips, step.settings, (*state.applied, *applied), after)


def _gone(before: StoryReport, after: StoryReport) -> tuple[SceneFinding, ...]:
    """The findings that are no longer there."""
    kept = Counter((one.scene, one.code) for one in after)
    gone: list[SceneFinding] = []
    for one in before:
        if kept[one.scene, one.code]:
            kept[one.scene, one.code] -= 1
        else:
            gone.append(one)
    return tuple(gone)

"""The rule KP704, light-jump."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter.finding import Severity
from kling_prompt.prompt import Prompt
from kling_prompt.story._clip import Clip
from kling_prompt.story._rule import Case, Cases, Flaw, StoryRule
from kling_prompt.story._scene import Scene, Story
from kling_prompt.words.lighting import Lighting

_FOX = Prompt().subject("a fox").action("runs")


class LightJump(StoryRule):
    """The time of day is not that of the scene before.

    Neighboring scenes have one light, or the cut looks like an error. When time passes on purpose,
    say so with `intent="night has fallen"`.

    Source: the Kling 2.0 prompting guide, on chaining. It holds for all models.
    """

    code = "KP704"
    name = "light-jump"
    severity = Severity.WARNING
    bad: ClassVar[Cases] = (
        Case((Clip(_FOX.scene("in a wood at noon")), Clip(_FOX.lighting(Lighting.NIGHT)))),
        Case((Clip(_FOX.scene("at dawn")), Clip(_FOX), Clip(_FOX.scene("at dusk")))),
    )
    good: ClassVar[Cases] = (
        Case((Clip(_FOX.scene("at noon")), Clip(_FOX.scene("at night"), intent="night falls"))),
        Case((Clip(_FOX.scene("at night")), Clip(_FOX.lighting(Lighting.MOONLIGHT)))),
        Case((Clip(_FOX.scene("at noon")), Clip(Prompt().action('wears a badge "Night Shift"')))),
    )

    def check(self, story: Story) -> Iterator[Flaw]:
        """One finding for each scene at another time than the last that tells one."""
        last: tuple[Scene, frozenset[str]] | None = None
        for scene in story.scenes:
            times = frozenset(_TIMES[word] for word in _TIMES.keys() & scene.at.keys())
            if scene.clip.intent is not None:
                last = None
            if not times:
                continue
            if last is not None and last[1].isdisjoint(times):
                yield _jump(scene, times, *last)
            last = scene, times


_TIMES = {
    word: time
    for time, words in {
        "morning": "dawn daybreak sunrise morning",
        "day": "noon midday daytime daylight afternoon",
        "evening": "dusk sunset twilight evening nightfall",
        "night": "night nighttime midnight moonlight moonlit starlight starlit starry moon",
    }.items()
    for word in words.split()
}


def _jump(scene: Scene, times: frozenset[str], before: Scene, was: frozenset[str]) -> Flaw:
    at = min(scene.at[word] for word in _TIMES.keys() & scene.at.keys())
    now, then = (" and ".join(sorted(some)) for some in (times, was))
    message = (
        f"it is {now}, and {then} in scene {before.index + 1}; keep the light, or give an intent"
    )
    return Flaw(scene.index, message, scene.span(at))

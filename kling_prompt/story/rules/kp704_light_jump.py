"""The rule KP704, light-jump."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.contradiction import clashes
from kling_prompt.linter.finding import Severity
from kling_prompt.prompt import Prompt
from kling_prompt.story._clip import Clip
from kling_prompt.story._hours import hours, named
from kling_prompt.story._joins import CONTINUE, EXTEND
from kling_prompt.story._rule import Case, Cases, Flaw, StoryRule
from kling_prompt.story._scene import Scene, Story
from kling_prompt.words.lighting import Lighting

_FOX = Prompt().subject("a fox").action("runs")


class LightJump(StoryRule):
    """The time of day is not that of the scene before, or the light changes within one shot.

    Neighboring scenes have one light, or the cut looks like an error. When time passes on purpose,
    say so with `intent="night has fallen"`. Two lights that contradict each other are found where
    a scene goes on from the last frame of another.

    Source: the Kling 2.0 prompting guide, on chaining. It holds for all models.
    """

    code = "KP704"
    name = "light-jump"
    severity = Severity.WARNING
    bad: ClassVar[Cases] = (
        Case((Clip(_FOX.scene("in a wood at noon")), Clip(_FOX.lighting(Lighting.NIGHT)))),
        Case((Clip(_FOX.scene("at dawn")), Clip(_FOX), Clip(_FOX.scene("at dusk")))),
        Case((Clip(_FOX.scene("on a sunny beach")), Clip(_FOX.scene("on a moonlit beach")))),
        Case((Clip(_FOX.lighting(Lighting.GOLDEN_HOUR)), Clip(_FOX.lighting(Lighting.NOON)))),
        Case(
            (
                Clip(_FOX.lighting(Lighting.HIGH_KEY)),
                Clip(_FOX.lighting(Lighting.LOW_KEY), join=CONTINUE),
            )
        ),
    )
    good: ClassVar[Cases] = (
        Case((Clip(_FOX.scene("at noon")), Clip(_FOX.scene("at night"), intent="night falls"))),
        Case((Clip(_FOX.scene("at night")), Clip(_FOX.lighting(Lighting.MOONLIGHT)))),
        Case((Clip(_FOX.scene("at noon")), Clip(Prompt().action('wears a badge "Night Shift"')))),
        Case((Clip(_FOX.scene("at noon")), Clip(Prompt().action("opens a book on the moon")))),
        Case((Clip(_FOX.scene("at sunset")), Clip(_FOX.lighting(Lighting.GOLDEN_HOUR)))),
        Case((Clip(_FOX.scene("in the evening")), Clip(_FOX.scene("at night")))),
        Case((Clip(_FOX.scene("at noon")), Clip(Prompt().action("says good night to a cat")))),
        Case((Clip(_FOX.lighting(Lighting.HIGH_KEY)), Clip(_FOX.lighting(Lighting.LOW_KEY)))),
    )

    def check(self, story: Story) -> Iterator[Flaw]:
        """One finding for each scene at another time than the last that tells one."""
        last: tuple[Scene, frozenset[str]] | None = None
        for scene in story.scenes:
            times, at = hours(scene)
            if scene.clip.intent is not None:
                last = None
            if times and last is not None and last[1].isdisjoint(times):
                yield _jump(scene, at, times, *last)
            elif scene.index and (flaw := _contrary(story.scenes[scene.index - 1], scene)):
                yield flaw
            last = (scene, times) if times else last


def _jump(scene: Scene, at: int, times: frozenset[str], before: Scene, was: frozenset[str]) -> Flaw:
    then = f"{named(was)} in scene {before.index + 1}"
    message = f"it is {named(times)}, and {then}; keep the light, or give an intent"
    return Flaw(scene.index, message, scene.span(at))


def _contrary(before: Scene, scene: Scene) -> Flaw | None:
    """A light that contradicts the one of the scene before, from whose last frame this starts."""
    clip, old, new = scene.clip, before.prompt.parts.lighting, scene.prompt.parts.lighting
    if clip.join not in (CONTINUE, EXTEND) or clip.after is not None or clip.intent is not None:
        return None
    across = [
        clash
        for clash in (clashes(Prompt().lighting(*old, *new)) if old and new else ())
        if {clash.left, clash.right} & set(old) and {clash.left, clash.right} & set(new) - set(old)
    ]
    if not across:
        return None
    left, right = across[0].left, across[0].right
    message = f'"{left}" against "{right}" within one shot; keep the light'
    return Flaw(scene.index, message, scene.where(str(new[0])))

"""The rule KP703, changed-style."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.contradiction import clashes
from kling_prompt.linter.finding import Severity
from kling_prompt.prompt import Prompt
from kling_prompt.story._clip import Clip
from kling_prompt.story._rule import Case, Cases, Flaw, SceneFix, StoryRule
from kling_prompt.story._scene import Scene, Story
from kling_prompt.words.genre import Genre
from kling_prompt.words.mood import Mood
from kling_prompt.words.style import Style

_FOX, _OWL = Prompt().subject("a fox").action("runs"), Prompt().subject("an owl").action("waits")


class ChangedStyle(StoryRule):
    """A scene has another style, film, genre or palette than the one before, or a contrary mood.

    Clips that belong together look alike; give the style once, as the look of the board. A change
    on purpose has an `intent`.

    Source: the Kling 2.0 prompting guide, on consistency. It holds for all models.
    """

    code = "KP703"
    name = "changed-style"
    severity = Severity.WARNING
    bad: ClassVar[Cases] = (
        Case((Clip(_FOX.style(Style.ANIME)), Clip(_OWL.style(Style.WATERCOLOR)))),
        Case((Clip(_FOX.genre(Genre.NOIR)), Clip(_OWL), Clip(_FOX.genre("a musical")))),
        Case((Clip(_FOX.mood(Mood.TENSE)), Clip(_OWL.mood(Mood.CALM)))),
    )
    good: ClassVar[Cases] = (
        Case((Clip(_FOX), Clip(_OWL)), look=Prompt().style(Style.ANIME)),
        Case((Clip(_FOX.style(Style.ANIME)), Clip(_OWL.style(Style.WATERCOLOR), intent="a dream"))),
        Case((Clip(_FOX.mood(Mood.TENSE)), Clip(_OWL.mood(Mood.SUSPENSEFUL)))),
        Case((Clip(_FOX.style(Style.ANIME)), Clip(_OWL))),
    )

    def check(self, story: Story) -> Iterator[Flaw]:
        """One finding for each part that departs from the last scene that set it."""
        last: dict[str, Scene] = {}
        for scene in story.scenes:
            for part in (*_SAME, "mood"):
                if not getattr(scene.prompt.parts, part):
                    continue
                before = last.get(part)
                if before is not None and scene.clip.intent is None:
                    yield from _changed(before, scene, part)
                last[part] = scene


_SAME = ("style", "film", "genre", "palette")


def _changed(before: Scene, scene: Scene, part: str) -> Iterator[Flaw]:
    old, new = getattr(before.prompt.parts, part), getattr(scene.prompt.parts, part)
    if set(old) == set(new):
        return
    if part == "mood" and not any(
        {clash.left, clash.right} & set(old) and {clash.left, clash.right} & set(new)
        for clash in clashes(Prompt().mood(*old, *new))
    ):
        return
    was, now = (" and ".join(map(str, words)) for words in (old, new))
    message = f'the {part} is "{now}" and was "{was}" in scene {before.index + 1}; keep one'
    prompt = getattr(scene.clip.prompt, part)(*old)
    fix = SceneFix(f'write "{was}" in place of "{now}"', prompt)
    yield Flaw(scene.index, message, scene.place(part), fix)

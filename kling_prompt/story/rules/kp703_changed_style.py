"""The rule KP703, changed-style."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.contradiction import clashes
from kling_prompt.linter.finding import Severity
from kling_prompt.prompt import Prompt
from kling_prompt.story._clip import Clip
from kling_prompt.story._rule import Case, Cases, Flaw, SceneFix, StoryRule
from kling_prompt.story._said import Said, said
from kling_prompt.story._scene import Scene, Story
from kling_prompt.words._term import Word
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
        Case(
            (
                Clip(Prompt().action("A fox runs, anime style")),
                Clip(Prompt().action("An owl waits, in a watercolor style")),
            )
        ),
    )
    good: ClassVar[Cases] = (
        Case((Clip(_FOX), Clip(_OWL)), look=Prompt().style(Style.ANIME)),
        Case((Clip(_FOX.style(Style.ANIME)), Clip(_OWL.style(Style.WATERCOLOR), intent="a dream"))),
        Case((Clip(_FOX.mood(Mood.TENSE)), Clip(_OWL.mood(Mood.SUSPENSEFUL)))),
        Case((Clip(_FOX.style(Style.ANIME)), Clip(_OWL))),
        Case((Clip(_FOX.style(Style.CINEMATIC)), Clip(_OWL.style("cinematic")))),
        Case(
            (
                Clip(_FOX.style(Style.ANIME)),
                Clip(Prompt().action("A man hangs up a watercolor painting of a fox")),
            )
        ),
    )

    def check(self, story: Story) -> Iterator[Flaw]:
        """One finding for each part that departs from the last scene that set it."""
        last: dict[str, tuple[Scene, tuple[Said, ...]]] = {}
        for scene in story.scenes:
            for part in (*_SAME, "mood"):
                words = said(scene, part)
                if not words:
                    continue
                before = last.get(part)
                if before is not None and scene.clip.intent is None:
                    yield from _changed(*before, scene, words, part)
                last[part] = scene, words


_SAME = ("style", "film", "genre", "palette")


def _changed(
    before: Scene, old: tuple[Said, ...], scene: Scene, new: tuple[Said, ...], part: str
) -> Iterator[Flaw]:
    was, now = ([one.word for one in some] for some in (old, new))
    if _names(was) == _names(now) or (part == "mood" and not _contrary(was, now)):
        return
    shown, kept = (" and ".join(map(str, some)) for some in (now, was))
    message = f'the {part} is "{shown}" and was "{kept}" in scene {before.index + 1}; keep one'
    fix = None
    if getattr(scene.clip.prompt.parts, part):
        prompt = getattr(scene.clip.prompt, part)(*was)
        fix = SceneFix(f'write "{kept}" in place of "{shown}"', prompt)
    yield Flaw(scene.index, message, new[0].span, fix)


def _names(words: list[Word | str]) -> frozenset[str]:
    """What a reader of the prompt sees: a word and its phrase are the same."""
    return frozenset(str(word).casefold() for word in words)


def _contrary(old: list[Word | str], new: list[Word | str]) -> bool:
    moods = [one for one in (*old, *new) if isinstance(one, Mood)]
    return bool(moods) and any(
        {clash.left, clash.right} & set(old) and {clash.left, clash.right} & set(new)
        for clash in clashes(Prompt().mood(*moods))
    )

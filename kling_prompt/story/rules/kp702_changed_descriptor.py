"""The rule KP702, changed-descriptor."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.character import Character
from kling_prompt.linter.finding import Severity
from kling_prompt.prompt import Prompt
from kling_prompt.story._cast import noun
from kling_prompt.story._clip import Clip
from kling_prompt.story._rule import Case, Cases, Flaw, SceneFix, StoryRule
from kling_prompt.story._scene import Scene, Story

_GIRL = Character("girl", "a girl of about ten", wears=["a red wool coat"])
_SWORD = Character("sword", "an old iron sword")
_CAST = (_GIRL, _SWORD)


class ChangedDescriptor(StoryRule):
    """Somebody of the cast is described in other words, or lost what it wears.

    The model makes what each prompt says: "the girl" is any girl, and a coat that is not named may
    be another one. The fix says it in the words of the cast where the short form stood. Scenes
    that start from an image, and scenes with an `intent`, are let pass.

    Source: the Kling 2.0 prompting guide, pitfall 7. It holds for all models.
    """

    code = "KP702"
    name = "changed-descriptor"
    severity = Severity.WARNING
    bad: ClassVar[Cases] = (
        Case((Clip(Prompt().subject("the girl").action("runs")),), _CAST),
        Case((Clip(Prompt().subject("a young girl in a blue dress").action("runs")),), _CAST),
        Case((Clip(Prompt().subject(_GIRL).action("lifts the sword")),), _CAST),
        Case((Clip(Prompt().subject("a girl of about ten").action("runs")),), _CAST),
    )
    good: ClassVar[Cases] = (
        Case((Clip(Prompt().subject(_GIRL).action("lifts", _SWORD)),), _CAST),
        Case((Clip(Prompt().subject("a swordfish").action("leaps")),), _CAST),
        Case((Clip(Prompt().subject("the girl").action("runs").image("girl.png")),), _CAST),
        Case((Clip(Prompt().subject("the girl").action("dreams"), intent="a dream"),), _CAST),
    )

    def check(self, story: Story) -> Iterator[Flaw]:
        """One finding for each of the cast in each scene."""
        for scene in story.scenes:
            if scene.clip.intent is not None or scene.prompt.parts.image is not None:
                continue
            nouns = {noun(one) for one in scene.cast}
            for one in story.cast:
                if one in scene.cast:
                    yield from _undressed(scene, one)
                elif noun(one) not in nouns:
                    yield from _renamed(scene, one)


def _renamed(scene: Scene, one: Character) -> Iterator[Flaw]:
    """A noun of a character in a scene that does not say its description."""
    at = scene.at.get(noun(one))
    if at is not None:
        start, end = scene.span(at)
        message = f'"{scene.text[start:end]}" is "{one}" in the cast; say it in the same words'
        yield Flaw(scene.index, message, (start, end), _described(scene, one))


def _described(scene: Scene, one: Character) -> SceneFix | None:
    """The description where the short form stands, as the subject or in the action."""
    title = f'write "{one}" in place of "{one.again}"'
    prompt, (subject, action, *_) = scene.clip.prompt, scene.clip.prompt.parts
    if subject is not None and subject.text.casefold() == one.again.casefold():
        return SceneFix(title, prompt.subject(one, *subject.details), safe=True)
    words = action.split(" ") if action else []
    short = one.again.split(" ")
    for at in range(len(words) - len(short) + 1):
        if [word.rstrip(".,;") for word in words[at : at + len(short)]] == short:
            rest = words[at + len(short) - 1].removeprefix(short[-1])
            said = " ".join([*words[:at], f"{one}{rest}", *words[at + len(short) :]])
            return SceneFix(title, prompt.action(said), safe=True)
    return None


def _undressed(scene: Scene, one: Character) -> Iterator[Flaw]:
    """A description without what the character wears."""
    text = scene.text.casefold()
    if all(worn.casefold() in text for worn in one.wears):
        return
    message = f'"{one.description}" wears nothing of the cast here; say "{one.outfit[0]}"'
    fix = None
    subject = scene.clip.prompt.parts.subject
    if subject is not None and subject.text.casefold() == one.description.casefold():
        bare = not any(detail.startswith(("wearing ", "in ")) for detail in subject.details)
        dressed = scene.clip.prompt.subject(one, *subject.details)
        fix = SceneFix(f'add "{one.outfit[0]}"', dressed, safe=bare)
    yield Flaw(scene.index, message, scene.where(one.description), fix)

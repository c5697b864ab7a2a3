"""The rule KP702, changed-descriptor."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.character import Character
from kling_prompt.linter.finding import Severity
from kling_prompt.prompt import Prompt
from kling_prompt.story._clip import Clip
from kling_prompt.story._renamed import renamed, short_forms
from kling_prompt.story._rule import Case, Cases, Flaw, SceneFix, StoryRule
from kling_prompt.story._scene import Scene, Story
from kling_prompt.story._worn import worn

_GIRL = Character("girl", "a girl of about ten", wears=["a red wool coat"])
_SWORD = Character("sword", "an old iron sword")
_CAST = (_GIRL, _SWORD)
_MARA = (Character("mara", "a tall woman with silver hair"),)
_ANNA = (Character("anna", "Anna, a tall woman with silver hair"),)


class ChangedDescriptor(StoryRule):
    """Somebody of the cast is described in other words, or somebody wears another color.

    The model makes what each prompt says: "the girl" is any girl, a name means nobody to it, and a
    coat that is not named may be another one. The fix says it in the words of the cast where the
    short form stood. Scenes that start from an image, and scenes with an `intent`, are let pass.

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
        Case((Clip(Prompt().action("The girl's hands grasp a rope.")),), _CAST),
        Case((Clip(Prompt().subject("Mara").action("runs")),), _MARA),
        Case((Clip(Prompt().subject("Anna").action("runs")),), _ANNA),
        Case(
            (
                Clip(Prompt().subject("a girl in a red coat").action("walks to a gate")),
                Clip(Prompt().subject("the girl in the brown coat").action("opens it")),
            )
        ),
        Case(
            (
                Clip(Prompt().subject("an old man with a gray beard").action("rows")),
                Clip(Prompt().subject("a dog").action("barks")),
                Clip(Prompt().subject("the man with the long black beard").action("waves")),
            )
        ),
    )
    good: ClassVar[Cases] = (
        Case((Clip(Prompt().subject(_GIRL).action("lifts", _SWORD)),), _CAST),
        Case((Clip(Prompt().subject("a swordfish").action("leaps")),), _CAST),
        Case((Clip(Prompt().subject("the girl").action("runs").image("girl.png")),), _CAST),
        Case((Clip(Prompt().subject("the girl").action("dreams"), intent="a dream"),), _CAST),
        Case((Clip(Prompt().subject("a knight").action("meets a second girl")),), _CAST),
        Case((Clip(Prompt().subject("a knight").action("hires a sword smith")),), _CAST),
        Case((Clip(Prompt().subject("a knight").action("breaks a wooden sword")),), _CAST),
        Case(
            (
                Clip(Prompt().subject("a girl in a red coat").action("walks to a gate")),
                Clip(Prompt().subject("a woman in a blue coat").action("opens it")),
                Clip(Prompt().subject("the girl in the red coat").action("waves")),
                Clip(Prompt().subject("another girl in a brown coat").action("runs")),
                Clip(Prompt().subject("a girl").action("waves. A gray coat hangs on a hook")),
                Clip(Prompt().subject("the girl in the gray coat"), intent="years later"),
            )
        ),
    )

    def check(self, story: Story) -> Iterator[Flaw]:
        """One finding for each of the cast in each scene."""
        yield from _recolored(story)
        called = _called(story.cast)
        for scene in story.scenes:
            if scene.clip.intent is not None or scene.prompt.parts.image is not None:
                continue
            shown = {one.name for one in scene.cast}
            others = frozenset(form for one in scene.cast for form in short_forms(one))
            for one in scene.cast:
                yield from _undressed(scene, one)
            words = called.keys() & scene.at.keys()
            for one in {one.name: one for word in words for one in called[word]}.values():
                if one.name not in shown and (at := renamed(scene, one, others)) is not None:
                    start, end = scene.span(at)
                    said = scene.text[start:end]
                    message = f'"{said}" is "{one}" in the cast; say it in the same words'
                    yield Flaw(scene.index, message, (start, end), _described(scene, one))


def _recolored(story: Story) -> Iterator[Flaw]:
    """What somebody wears in another color than before, unless the cast tells of it."""
    told: dict[tuple[str, str], tuple[str, int]] = {}
    for scene in story.scenes:
        if scene.clip.intent is not None or scene.prompt.parts.image is not None:
            continue
        for one in worn(scene):
            color, first = told.setdefault((one.who, one.what), (one.color, scene.index))
            if color != one.color and first != scene.index:
                message = (
                    f'"{one.color}" is the {one.what} of the {one.who}, and it was {color} in '
                    f"scene {first + 1}; keep one"
                )
                yield Flaw(scene.index, message, scene.span(one.at))


def _called(cast: tuple[Character, ...]) -> dict[str, list[Character]]:
    """Who may be meant by each word."""
    called: dict[str, list[Character]] = {}
    for one in cast:
        for form in short_forms(one):
            called.setdefault(form, []).append(one)
            called.setdefault(f"{form}'s", []).append(one)
    return called


def _described(scene: Scene, one: Character) -> SceneFix | None:
    """The description where the short form stands, as the subject or in the action."""
    prompt, (subject, action, *_) = scene.clip.prompt, scene.clip.prompt.parts
    for short in (one.again, *short_forms(one)):
        title = f'write "{one}" in place of "{short}"'
        if subject is not None and _stands_for(subject.text, short, one):
            return SceneFix(title, prompt.subject(one, *subject.details), safe=True)
        if short == one.again and (said := _replaced(action or "", short, str(one))):
            return SceneFix(title, prompt.action(said), safe=True)
    return None


def _stands_for(subject: str, short: str, one: Character) -> bool:
    """Whether a subject is a short form and nothing else: "the girl", "Mara"."""
    alone = short == one.again or subject[0].isupper()
    return alone and subject.casefold() == short.casefold()


def _replaced(text: str, short: str, full: str) -> str:
    """A text with a description in place of its short form, or nothing where that is not in it."""
    words, wanted = text.split(" "), short.split(" ")
    for at in range(len(words) - len(wanted) + 1):
        if [word.rstrip(".,;") for word in words[at : at + len(wanted)]] == wanted:
            rest = words[at + len(wanted) - 1].removeprefix(wanted[-1])
            return " ".join([*words[:at], f"{full}{rest}", *words[at + len(wanted) :]])
    return ""


def _undressed(scene: Scene, one: Character) -> Iterator[Flaw]:
    """A description without what the character wears."""
    text = scene.text.casefold()
    missing = [worn for worn in one.wears if worn.casefold() not in text]
    if not missing:
        return
    worn = " and ".join(f'"{each}"' for each in missing)
    message = f'"{one.description}" lacks {worn} here; say "{one.outfit[0]}"'
    fix = None
    subject = scene.clip.prompt.parts.subject
    if subject is not None and subject.text.casefold() == one.description.casefold():
        bare = not any(detail.startswith(("wearing ", "in ")) for detail in subject.details)
        dressed = scene.clip.prompt.subject(one, *subject.details)
        fix = SceneFix(f'add "{one.outfit[0]}"', dressed, safe=bare)
    yield Flaw(scene.index, message, scene.where(one.description), fix)

"""The rule KP701, pronoun-as-subject."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt._grammar import is_plural
from kling_prompt.character import Character
from kling_prompt.linter.finding import Severity
from kling_prompt.prompt import Prompt
from kling_prompt.story._clip import Clip
from kling_prompt.story._rule import Case, Cases, Flaw, SceneFix, StoryRule
from kling_prompt.story._scene import Scene, Story

_GIRL = Character("girl", "a girl of about ten")
_SWORD = Character("sword", "an old iron sword")
_FOUND = Clip(Prompt().subject(_GIRL).action("finds", _SWORD))


class PronounAsSubject(StoryRule):
    """A scene opens with "she", "it" or "they".

    Each clip is made from its own prompt; the model does not know the one before. The fix puts the
    description in place of the pronoun, where only one of the cast can be meant.

    Source: the Kling 2.0 prompting guide, on chaining. It holds for all models.
    """

    code = "KP701"
    name = "pronoun-as-subject"
    severity = Severity.WARNING
    bad: ClassVar[Cases] = (
        Case((_FOUND, Clip(Prompt().subject("She").action("runs"))), (_GIRL, _SWORD)),
        Case((_FOUND, Clip(Prompt().subject("it").action("glows"))), (_GIRL, _SWORD)),
        Case((Clip(Prompt().subject("Their boat").action("sinks")),)),
    )
    good: ClassVar[Cases] = (
        Case((_FOUND, Clip(Prompt().subject(_GIRL).action("runs"))), (_GIRL, _SWORD)),
        Case((Clip(Prompt().subject("the Italian flag").action("waves")),)),
        Case((Clip(Prompt().action("It is snowing on a dark platform.")),)),
    )

    def check(self, story: Story) -> Iterator[Flaw]:
        """One finding for each scene whose first word is a pronoun."""
        seen: tuple[Character, ...] = ()
        for scene in story.scenes:
            words = scene.tokens.words[:2]
            if words and words[0] in _PRONOUNS and words not in (["it", "is"], ["it", "was"]):
                start, end = scene.span(0)
                shown = scene.text[start:end]
                message = f'"{shown}" refers to nobody in this clip; say who it is'
                meant = _meant(words[0], seen or story.cast)
                yield Flaw(scene.index, message, (start, end), _fix(scene, meant))
            seen = scene.cast or seen


_PRONOUNS = frozenset("he she it they his her their its".split())
_WOMEN = frozenset(
    """girl woman lady queen princess mother daughter sister grandmother aunt witch actress bride
    heroine""".split()
)
_MEN = frozenset(
    """boy man gentleman king prince father son brother grandfather uncle wizard actor groom
    hero""".split()
)


def _meant(pronoun: str, known: tuple[Character, ...]) -> list[Character]:
    """The characters that a pronoun can mean."""
    groups: dict[str, list[Character]] = {"she": [], "he": [], "they": [], "it": []}
    for one in known:
        words = frozenset(one.description.casefold().split())
        plural = is_plural(one.description) if one.plural is None else one.plural
        sex = "she" if words & _WOMEN else "he" if words & _MEN else "it"
        groups["they" if plural else sex].append(one)
    if pronoun in ("she", "he"):
        return groups[pronoun] or groups["it"]
    return groups.get(pronoun, [])


def _fix(scene: Scene, meant: list[Character]) -> SceneFix | None:
    """The description in place of a pronoun that is the whole subject."""
    subject = scene.clip.prompt.parts.subject
    if len(meant) != 1 or subject is None or subject.text.casefold() not in _PRONOUNS:
        return None
    (one,) = meant
    prompt = scene.clip.prompt.subject(one, *subject.details)
    return SceneFix(f'write "{one}" in place of "{subject.text}"', prompt, safe=True)

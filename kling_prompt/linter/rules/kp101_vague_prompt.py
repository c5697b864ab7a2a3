"""The rule KP101, vague-prompt."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._lists import FUNCTION
from kling_prompt.linter._rule import Cases, Flaw, Rule
from kling_prompt.linter.finding import Severity

_MOST_WORDS = 8  # of a text that can be vague
_MOST_CONTENT = 4  # words of it that show something
_TERSE = 6  # words of a text in which as many may show something; in a longer one, one fewer


class VaguePrompt(Rule):
    """A bare subject, or a subject with one general action: "a horse", "a man on a beach".

    What the prompt leaves open the model fills with the most ordinary picture there is. Add what
    the subject looks like, the place, the time of day or the weather, the light, or the shot. A
    short prompt is fine when it is specific.

    Source: the Kling 2.0 prompting guide, pitfall 1. It holds for all models.
    """

    code = "KP101"
    name = "vague-prompt"
    severity = Severity.WARNING
    bad: ClassVar[Cases] = (
        "a horse",
        "A man on a beach.",
        "a dog runs in the park",
        "Snowy mountains",
        "city with cars, 4k",
        "Two friends are talking.",
        "A picture of a horse and a cart.",
    )
    good: ClassVar[Cases] = (
        "A wet brown horse shakes its head in the morning mist.",
        "Macro shot of a dew drop.",
        "A red fox crosses a frozen lake.",
        "A horse in watercolor style.",
        "a cartoon of a shark",
        "Old sailor, torn coat, storm lantern, empty pier.",
        "a young clown in session with a therapist",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """One finding for a text of few words, few of which show anything."""
        if len(draft.words) > 4 * _MOST_WORDS:
            return
        said = draft.words[: _flags(draft)]
        words = [word for word in said if word[0].isalnum() and not _is_idle(word)]
        content = [word for word in words if word not in FUNCTION]
        most = _MOST_CONTENT - (len(words) > _TERSE)
        if len(words) > _MOST_WORDS or len(content) > most:
            return
        if draft.found or _is_specific(content):
            return
        shown = f'"{draft.shown(0, len(draft.words) - 1)}" leaves' if words else "the prompt leaves"
        message = f"{shown} nearly everything open; say what it looks like, where and in what light"
        yield Flaw(message, (0, len(draft.text)))


_EMPTY = frozenset(
    """amazing awesome beautiful best cool gorgeous great nice stunning wonderful video clip scene
    quality high resolution style image picture thumbnail visible generate show make create slowly
    quickly gently super very really absolutely extremely most truly fantastic incredible
    magnificent interesting fabulous spectacular marvelous lovely""".split()
)
_TAGS = frozenset("hd uhd hdr 4k 8k 16k fhd 1080p 720p 60fps 24fps hq".split())
# Words of a look, of which one makes a short prompt a specific one.
_LOOK = frozenset(
    """aerial anime backlit camera cinematic close closeup dolly drone handheld lens light lighting
    lit macro monochrome orbit pan shot sketch slow timelapse tones tracking watercolor zoom zooms
    pans drawing painting cartoon illustration animation animated mural collage claymation
    render""".split()
)
_ENOUGH = 2  # attributes


def _flags(draft: Draft) -> int:
    """The token at which flags of other tools begin ("-ar 16:9 -gs 20")."""
    for index in draft.places(_FLAGS):
        if draft.word(index - 1) == "-":
            return index
    return len(draft.words)


_FLAGS = frozenset("ar gs motion seed fps neg camera chaos style".split())


def _is_idle(word: str) -> bool:
    """Whether a word says nothing of the picture: praise, a tag, a setting."""
    return word in _EMPTY or word in _TAGS or ":" in word


def _is_specific(content: list[str]) -> bool:
    """Whether few words say enough: a word of a look, or attributes at two things."""
    if not _LOOK.isdisjoint(content):
        return True
    return sum(word in _ATTRIBUTES for word in content) >= _ENOUGH


_ATTRIBUTES = frozenset(
    """ancient bare black blue bright broken brown burning cold crumbling dark dry dusty empty
    faded foggy frozen glowing golden gray green grey heavy icy misty mossy neon old orange pale
    pink purple rainy red rusty silver smoky snowy stormy striped sunlit tall tiny torn violet
    warm wet white wild wooden worn yellow""".split()
)

"""The rule KP701, pronoun-as-subject."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.character import Character
from kling_prompt.linter.finding import Severity
from kling_prompt.prompt import Prompt
from kling_prompt.story._clip import Clip
from kling_prompt.story._meant import PRONOUNS, meant, opens_with_subject
from kling_prompt.story._rule import Case, Cases, Flaw, SceneFix, StoryRule
from kling_prompt.story._scene import Scene, Story

_GIRL = Character("girl", "a girl of about ten")
_SWORD = Character("sword", "an old iron sword")
_FOUND = Clip(Prompt().subject(_GIRL).action("finds", _SWORD))


class PronounAsSubject(StoryRule):
    """A scene opens with "she", "it" or "they", or with "the same girl" as in another scene.

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
        Case((Clip(Prompt().action("Suddenly he falls over a root.")),)),
        Case((Clip(Prompt().action("Close-up of her wet hands.")),)),
        Case((Clip(Prompt().action("In the dark hall, she lights a lamp.")),)),
        Case((Clip(Prompt().action("It digs at night.")),)),
        Case((Clip(Prompt().subject("the same girl").action("runs")),)),
    )
    good: ClassVar[Cases] = (
        Case((_FOUND, Clip(Prompt().subject(_GIRL).action("runs"))), (_GIRL, _SWORD)),
        Case((Clip(Prompt().subject("the Italian flag").action("waves")),)),
        Case((Clip(Prompt().action("It is snowing on a dark platform.")),)),
        Case((Clip(Prompt().action("It begins to rain on a tin roof.")),)),
        Case((Clip(Prompt().subject("IT workers").action("carry a server")),)),
        Case((Clip(Prompt().action("In the dark hall, a maid lights her lamp.")),)),
        Case((Clip(Prompt().subject("the same three notes").action("sound from a piano")),)),
    )

    def check(self, story: Story) -> Iterator[Flaw]:
        """One finding for each scene that opens with somebody whom it does not name."""
        seen: tuple[Character, ...] = ()
        led: tuple[Character, ...] = ()
        for scene in story.scenes:
            at = _opening(scene)
            if at is not None:
                start, end = scene.span(at)
                shown = scene.text[start:end]
                message = f'"{shown}" refers to nobody in this clip; say who it is'
                known = meant(scene.word(at), seen or story.cast, led)
                yield Flaw(scene.index, message, (start, end), _fix(scene, known))
            seen = scene.cast or seen
            led = tuple([one for one in scene.cast if opens_with_subject(scene, one)]) or led


_PERSONS = frozenset("he she him his her hers".split())
_ADVERBS = frozenset(
    """suddenly then now finally next later meanwhile afterward afterwards again still slowly
    quickly soon eventually instantly and but so as when while""".split()
)
_FRAMING = frozenset(
    """a an the - close closeup up extreme wide medium long full shot view angle low high aerial
    tracking on of at static fixed camera follows pans tilts orbits circles pushes pulls tracks
    zooms moves in around to toward towards with behind front we see is shown .""".split()
)
_LEADS = frozenset(
    """in on at by with from under behind near inside outside beside through across after before
    above below against between among over during without""".split()
)
_FARTHEST = 14  # tokens before the comma behind "In the dark hall"


def _opening(scene: Scene) -> int | None:
    """The pronoun that a scene opens with, behind words that name nobody."""
    words = scene.tokens.words
    at = 0
    while at < len(words) and at not in scene.tokens.quoted:
        word = words[at]
        if word in PRONOUNS:
            return None if _means_nobody(scene, at) else at
        if word == "the" and scene.word(at + 1) == "same":
            return at + 1 if _is_one(scene, at + 2) else None
        if word in _LEADS and (past := _behind_comma(words, at)) is not None:
            return past if words[past] in _PERSONS else None
        if word not in _ADVERBS and not (word in _FRAMING and _frames(words, at)):
            return None
        at += 1
    return None


def _frames(words: list[str], at: int) -> bool:
    """Whether a word belongs to a framing; an article does when a word of one follows."""
    return words[at] not in ("a", "an", "the") or not _FRAMING.isdisjoint(words[at + 1 : at + 2])


def _behind_comma(words: list[str], at: int) -> int | None:
    """The token behind the comma that closes "In the dark hall"."""
    ahead = words[at : at + _FARTHEST]
    if "," not in ahead or "." in ahead[: ahead.index(",")]:
        return None
    past = at + ahead.index(",") + 1
    return past if past < len(words) else None


_WEATHER = frozenset(
    """rain rains raining snow snows snowing hail hails hailing drizzle drizzles thunder thunders
    pours pouring dawns darkens""".split()
)
_TURNS = frozenset("begins starts grows gets becomes turns continues keeps stops".split())
_SKY = _WEATHER | frozenset("dark light late cold warm night bright".split())
_AHEAD = 5  # tokens in which "it" tells of the weather


def _means_nobody(scene: Scene, at: int) -> bool:
    """Whether a pronoun is none: "it is", "it begins to rain", "IT workers", "an it-girl"."""
    start, end = scene.span(at)
    if at + 1 in scene.tokens.joined or scene.text[start:end] == "IT":
        return True
    ahead = scene.tokens.words[at + 1 : at + _AHEAD]
    if scene.word(at) != "it" or not ahead:
        return False
    if ahead[0] in _TURNS:
        return not _SKY.isdisjoint(ahead)
    return ahead[0] in ("is", "was") or ahead[0] in _WEATHER


def _is_one(scene: Scene, at: int) -> bool:
    """Whether "the same" leads to one person or thing of another scene."""
    word = scene.word(at)
    return word.isalpha() and not word.endswith("s") and word not in _NO_ONE


_NO_ONE = frozenset(
    """time way moment place spot color colour direction day night hour one two three four five
    six""".split()
)


def _fix(scene: Scene, known: list[Character]) -> SceneFix | None:
    """The description in place of a pronoun that is the whole subject, or opens the action."""
    prompt, (subject, action, *_) = scene.clip.prompt, scene.clip.prompt.parts
    if len(known) != 1:
        return None
    (one,) = known
    if subject is not None and subject.text.casefold() in PRONOUNS:
        title = f'write "{one}" in place of "{subject.text}"'
        return SceneFix(title, prompt.subject(one, *subject.details), safe=True)
    first, _, rest = (action or "").partition(" ")
    if subject is None and rest and first.casefold() in _SUBJECTS:
        title = f'write "{one}" in place of "{first}"'
        return SceneFix(title, prompt.subject(one).action(rest), safe=True)
    return None


_SUBJECTS = frozenset("he she it they".split())

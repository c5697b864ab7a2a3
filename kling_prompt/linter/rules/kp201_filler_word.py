"""The rule KP201, filler-word."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt._lists import PAIRED, PREPOSITIONS
from kling_prompt.linter._draft import Draft
from kling_prompt.linter._edits import without_words
from kling_prompt.linter._lists import BE, FUNCTION
from kling_prompt.linter._noun.names import FORMS
from kling_prompt.linter._rule import Cases, Flaw, Rule
from kling_prompt.linter.finding import Fix, Severity
from kling_prompt.reader._verbs import is_adverb


class FillerWord(Rule):
    """Praise in place of a picture: "beautiful", "stunning", "nice".

    Such a word says that the writer likes the picture, not what is in it. Name what makes it so:
    not "a beautiful landscape" but "wildflowers under a glowing sunset". Words that set a tone
    ("majestic", "epic", "serene") are fine, and so is "cool" as a color or a temperature.

    Source: the Kling 2.0 prompting guide, pitfall 4. It holds for all models.
    """

    code = "KP201"
    name = "filler-word"
    severity = Severity.WARNING
    triggers: ClassVar[frozenset[str]] = frozenset(
        """amazing amazingly astonishing awesome beautiful beautifully cool fantastic gorgeous
        gorgeously incredible incredibly interesting nice nicely stunning stunningly winning
        wonderful""".split()
    )
    bad: ClassVar[Cases] = (
        "A beautiful wooden sailboat crosses a calm bay at sunset.",
        "A nice red bicycle leans against a brick wall in the rain.",
        "The stunning valley lies under low fog, pine trees on both slopes.",
        "An award-winning photo of an old fisherman mending a net on a pier.",
        "A super cool skateboarder jumps over a bench in an empty plaza.",
        "Sunlight on a marble hall, the columns beautifully carved, dust in the air.",
        "A red, beautiful fox trots over snow at dusk.",
        "A strikingly beautiful fox trots over snow at dusk.",
        "A fox in snow at dusk, stunning visuals.",
    )
    good: ClassVar[Cases] = (
        "A cool green dusk settles over the rice terraces.",
        "A wooden sailboat with patched sails crosses a calm bay at sunset.",
        "A majestic eagle circles over a serene valley at dawn.",
        "A breeze keeps the stone terrace cool in the noon sun.",
        "A street cafe in Nice under striped awnings, scooters passing by.",
        'A singer in a dim club hums "what a beautiful world" into a microphone.',
        "A nice-cream van on a gray pier at dusk.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each word of praise."""
        for index in draft.places(self.triggers):
            first, last = index, index
            word = draft.word(index)
            if word == "winning":
                if draft.word(index - 1) not in ("award", "prize"):
                    continue
                first = index - 1
            elif _means_something(draft, index) or _is_part(draft, index):
                continue
            while draft.word(first - 1) in _STRENGTHENING or is_adverb(draft.word(first - 1)):
                first -= 1
            shown = draft.shown(first, last)
            message = f'"{shown}" praises the picture and shows nothing; say what can be seen'
            yield Flaw(message, draft.span(first, last), _fix(draft, first, last))


_STRENGTHENING = frozenset("absolutely extremely most really so super truly very".split())
_PRAISED = frozenset(
    """animation background car cars clip costume dance design dude effect effects guy kid look
    looking moves outfit pose robot scene shot stuff style sunglasses thing things transition trick
    tricks vibe vibes video visuals""".split()
)


def _means_something(draft: Draft, index: int) -> bool:
    """Whether a word that often praises stands for something that can be seen."""
    word = draft.word(index)
    return (word == "cool" and not _is_praise(draft, index)) or (
        word == "nice" and _is_town(draft, index)
    )


def _is_part(draft: Draft, index: int) -> bool:
    """Whether a word is part of another ("nice-cream"), or makes the next one stronger."""
    joined = draft.tokens.joined
    strengthens = is_adverb(draft.word(index)) and draft.word(index + 1) in FillerWord.triggers
    return strengthens or index in joined or index + 1 in joined


def _is_praise(draft: Draft, index: int) -> bool:
    """Whether "cool" is no temperature."""
    if draft.word(index - 1) in ("super", "really", "so", "very", "totally", "looks", "something"):
        return draft.word(index + 1) not in ("blue", "light", "tones", "air", "colors", "water")
    return draft.word(index + 1) in _PRAISED


def _is_town(draft: Draft, index: int) -> bool:
    """Whether "Nice" is the town on the coast."""
    start = draft.tokens.starts[index]
    opens = index == 0 or draft.tokens.sentences[index - 1] != draft.tokens.sentences[index]
    return draft.text[start] == "N" and not opens


def _fix(draft: Draft, first: int, last: int) -> Fix:
    """Dropping the word, where it stands before the noun that it praises."""
    before, following = draft.word(first - 1), draft.word(last + 1)
    if following == ",":
        following = draft.word(last + 2)
        attributive = before in _BEFORE or (before == "," and _is_listed(draft, first))
    else:
        attributive = before not in BE | _PREDICATING
    safe = attributive and following[:1].isalpha() and following not in FUNCTION
    safe = safe and not (following in _VAGUE and _is_alone(draft, first, last))
    listed = before == "," and draft.word(first - 3) in ("a", "an", "the", ",")
    attribute = listed and draft.word(first - 2) in _PLAIN
    known = draft.word(first - 2) in FORMS or draft.word(first - 2) in FillerWord.triggers
    safe = safe and (attribute or known or not listed)
    return Fix(
        f'drop "{draft.shown(first, last)}"',
        without_words(draft, first, last, listed=attribute) if safe else (),
        safe=safe,
    )


def _is_listed(draft: Draft, first: int) -> bool:
    """Whether a comma before a word goes with the praise that stands before it."""
    return draft.word(first - 1) == "," and draft.word(first - 2) in FillerWord.triggers


def _is_alone(draft: Draft, first: int, last: int) -> bool:
    """Whether nothing but praise tells of a thing: "stunning visuals, amazing quality"."""
    return draft.opens_clause(first) and draft.closes_clause(last + 1)


_PLAIN = (PAIRED - frozenset("light gold silver orange dark cold".split())) | frozenset(
    "ancient bright calm epic huge large little majestic serene tiny vast wooden".split()
)
"""Attributes before a comma: "a red, beautiful fox"."""
_VAGUE = frozenset(
    """visuals quality lighting light colors colours details detail composition scene atmosphere
    view picture video image""".split()
)
_BEFORE = PREPOSITIONS | frozenset("a an the this that his her its their".split())
_PREDICATING = frozenset(
    """and or but as more less looks look looking seems something anything nothing how too
    quite rather feels""".split()
)

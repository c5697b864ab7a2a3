"""The rule KP105, keyword-soup."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._lists import BE
from kling_prompt.linter._rule import Case, Cases, Flaw, Rule
from kling_prompt.linter.finding import Severity
from kling_prompt.prompt import Prompt

_MOST_WORDS = 4  # of a fragment that is a keyword
_LEAST = 8  # fragments
_SHARE = 0.85  # of the fragments that are keywords


class KeywordSoup(Rule):
    """A list of keywords in place of sentences.

    Image models are fed with tags; a video model reads sentences, which say who does what where.
    In a list nothing is the subject, and nothing moves. Write one or two sentences and keep a few
    words on light and style at the end.

    Source: the Kling 2.0 prompting guide, on natural language. It holds for all models.
    """

    code = "KP105"
    name = "keyword-soup"
    severity = Severity.WARNING
    bad: ClassVar[Cases] = (
        (
            "portrait of a tall woman with a lamp in a dark stone hall, smooth, sharp, soft light, "
            "oil, calm, dust, gold, rim light, fog, grain"
        ),
        (
            "warrior, red cape, mountain top, storm, lightning, low angle, dramatic light, "
            "heavy rain, flowing hair, epic mood"
        ),
        (
            "portrait, freckles, green eyes, soft light, film grain, shallow focus, pastel "
            "tones, linen dress, wind"
        ),
    )
    good: ClassVar[Cases] = (
        (
            "A warrior in a red cape stands on a mountain top in heavy rain. Low angle, "
            "dramatic light."
        ),
        Case(
            Prompt()
            .subject("Ada", "a tall singer")
            .action("bows")
            .mood("calm", "warm", "quiet", "soft", "slow", "tender", "kind", "mild")
        ),
        "A stall with apples, pears, plums, figs, dates and honey in the morning sun.",
        (
            "Mara, a tall singer, bows. The camera slowly pushes in on Mara. Soft light, warm "
            "tones, film grain, dust, shallow focus, a wide frame, slow motion, a calm mood."
        ),
        "A young woman walks through tall grass at dusk, low sun, film grain, warm tones.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """One finding for a text that is mostly short fragments without a verb."""
        if draft.prompt is not None:  # composed of parts: sentences, with the look as a list
            return
        commas = len(draft.at.get(",", ())) + len(draft.at.get("\n", ()))
        if commas < _LEAST - 1 or commas * (_MOST_WORDS + 4) < len(draft.words):
            return
        fragments = [words for words in _fragments(draft) if words]
        short = sum(_is_keyword(words) for words in fragments)
        told = (short < _MANY or "." in draft.at) and _has_sentence(fragments)
        if short < _LEAST or short < _SHARE * len(fragments) or told:
            return
        message = f"{short} keywords behind commas name no action; write one or two sentences"
        yield Flaw(message, (0, len(draft.text)))


_MANY = 9  # keywords that drown even a sentence before them


def _fragments(draft: Draft) -> Iterator[list[str]]:
    """The words between commas and stops, up to a field of its own for negatives."""
    found: list[str] = []
    for word in draft.words:
        if word in ("neg", "negative"):
            break
        if word[0].isalnum():
            found.append(word)
        elif word in ",.":
            yield found
            found = []
    yield found


def _is_keyword(words: list[str]) -> bool:
    return len(words) <= _MOST_WORDS and BE.isdisjoint(words)


def _has_sentence(fragments: list[list[str]]) -> bool:
    """Whether one fragment is long enough for a subject and an action, of the camera at least."""
    return any(
        len(words) > (_MOST_WORDS if "camera" in words else 2 * _MOST_WORDS) for words in fragments
    )

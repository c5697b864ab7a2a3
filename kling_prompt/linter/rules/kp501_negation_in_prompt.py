"""The rule KP501, negation-in-prompt."""

from collections.abc import Iterator
from typing import ClassVar, NamedTuple

from kling_prompt.linter._denials import DENIALS, THINGS, denies
from kling_prompt.linter._draft import Draft
from kling_prompt.linter._edits import without_clause
from kling_prompt.linter._rule import Case, Cases, Flaw, Rule
from kling_prompt.linter.finding import Fix, Severity


class NegationInPrompt(Rule):
    """The prompt asks for something to be absent: "no people", "without text", "do not zoom".

    The model looks for things to show and overlooks the "no", so that what is named tends to
    appear. The negative prompt is the field for it. What a story denies ("she couldn't find her
    key") and what is quoted (a "No Parking" sign) is no such wish.

    Source: the Kling 2.0 prompting guide, on negative prompts. It holds for all models; where a
    model has no field for negatives, say what is there instead ("an empty beach").
    """

    code = "KP501"
    name = "negation-in-prompt"
    severity = Severity.WARNING
    triggers: ClassVar[frozenset[str]] = DENIALS
    bad: ClassVar[Cases] = (
        "A quiet harbor at dawn with no people on the pier.",
        "A wooden table by a window, soft morning light, no text.",
        "A lighthouse on a rocky shore at dusk without any boats.",
        "A potter shapes a bowl in a sunlit workshop. Do not show her face.",
        "A narrow alley in the rain at night, lanterns glowing, not blurry.",
        "An old clock with no hands hangs in a dusty hall.",
        "A meadow at sunrise with low mist. No music.",
        "A gray cat sleeps on a warm windowsill. The camera doesn't move at all.",
        "A marble staircase in a hotel lobby, soft light, devoid of people.",
        "A small walled garden in spring, tulips and wet grass --no fences",
        "A bowl of ramen on a counter, steam rising. Negative prompt: blur, text",
        "A pine forest after rain. The camera never leaves the path.",
        "A stone bridge in fog. Avoid bright colors.",
        "A gymnasium at dusk, there is no one around, a ball rolls over the floor.",
        "The gray surface of the moon is not smooth, low sunlight on its craters.",
        "None of the people on the tram look at the camera, gray morning light.",
        "A beach at sunrise with zero people, gentle waves on the sand.",
        "A white desk by a window in soft light, keep logos out of the frame.",
        "A stone hall where her face cannot be seen, a single candle burns.",
        "A potter throws a bowl, noting that she did not use the small wheel.",
        "A snowman on a warm beach that never melts, palm trees in the wind.",
        "A wide street with none of the usual traffic, gray light.",
        "A market hall where nobody is walking, dust in the air.",
        "A wooden mask whose mouth should never open, gray light.",
        "A room clear of furniture in warm light.",
        "A kitchen free from clutter in soft morning light.",
        "A pine forest in snow with neither people nor cars, blue evening light.",
    )
    good: ClassVar[Cases] = (
        "A cook in low light, worn out from days without sleep.",
        "He learned that a man would never show his fear on a cold gray pier.",
        Case("A quiet harbor at dawn, the pier lies empty.", negative="people"),
        'A hand-painted door in a narrow lane, a voice calls "no, not yet!"',
        "A boy searches the sand for a key he could not find.",
        "The last guest is no longer at the long candle-lit table.",
        "A runner crosses the line without hesitation in the evening sun.",
        "A city that never sleeps glows under a purple sky.",
        "A heron stands not far from an old wooden boat on a still lake.",
        "A bird breaks free of the net and rises over the reeds.",
        "A night nurse closes a door; nobody else stirs on the long ward.",
        "A thief copies the letters of a clerk without their consent by candlelight.",
        "A rider leaves the burning farm without looking back in red evening light.",
        "A dog that never leaves his side walks along a gray beach.",
        "A captain steers clear of the black rocks in a gray storm.",
        "A woman free from worry dances in a green field.",
        "A boy drinks tea instead of coffee in a dim cafe.",
        "There is nothing but sand for miles, a lone camel walks over a dune.",
        "A boy in a red cap is not afraid of the tall wave behind him.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each stretch that asks for absence, from the denial to the end of what is denied."""
        beyond = 0
        for index in draft.places(self.triggers):
            if index < beyond or not denies(draft, index):
                continue
            wish = _wish(draft, index)
            beyond = wish.last + 1
            shown = draft.shown(wish.first, wish.last)
            message = f'the model reads "{shown}" as a wish for it; name it in the negative prompt'
            yield Flaw(message, draft.span(wish.first, wish.last), _fix(draft, wish))


class _Wish(NamedTuple):
    """A wish for absence: its tokens, and what is to be absent, if that can be told."""

    first: int
    last: int
    term: str


_MORE = frozenset("any a an the some other visible one".split())
# Words at which a noun phrase ends.
_ENDS = frozenset(
    """and or but in on at of with from to for as while that which who is are was were will by near
    behind around over under into through during anywhere at all between across""".split()
)
_LONGEST = 5  # words of a term


def _wish(draft: Draft, index: int) -> _Wish:
    """The stretch that a denial covers, and the bare thing that it denies."""
    if draft.word(index) in ("neg", "negative", "negatives"):
        return _Wish(index, len(draft.words) - 1, "")
    first = index
    at = index + 1
    while draft.word(at) in _MORE or draft.word(at) == "of":
        at += 1
    start = at
    while at < len(draft.words) and at - start < _LONGEST and _inside(draft, at):
        at += 1
    last = max(at - 1, index)
    term = " ".join(draft.words[start:at])
    plain = draft.word(index) in ("no", "without") and at > start
    return _Wish(first, last, term if plain and not _is_verb(draft, start) else "")


def _inside(draft: Draft, at: int) -> bool:
    word = draft.words[at]
    same = draft.tokens.sentences[at] == draft.tokens.sentences[at - 1]
    return word[0].isalnum() and word not in _ENDS and same


def _is_verb(draft: Draft, start: int) -> bool:
    return draft.word(start).endswith("ing") and draft.word(start) not in THINGS


def _fix(draft: Draft, wish: _Wish) -> Fix | None:
    """Moving the bare term, where the rest of the sentence stands without it."""
    if not wish.term:
        return None
    before = draft.word(wish.first - 1)
    behind = draft.word(wish.last + 1)
    led = (
        wish.first == 0
        or before in (",", ";", "and", "with", ".")
        or draft.word(wish.first) == "without"
    )
    ends = behind in ("", ".", ",", ";", "!") or behind == "and"
    clear = led and ends and draft.word(wish.first - 2) != "-"
    listed = before == "and" and draft.word(wish.first) != "without"
    safe = clear and not (listed and behind == "and") and behind != "and" and before != ";"
    title = f'move "{wish.term}" to the negative prompt'
    edits = without_clause(draft, wish.first, wish.last) if safe else ()
    return Fix(title, edits, safe=safe, negative=(wish.term,))

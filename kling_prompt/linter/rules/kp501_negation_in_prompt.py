"""The rule KP501, negation-in-prompt."""

from collections.abc import Iterator
from typing import ClassVar, NamedTuple

from kling_prompt._lists import ACTIONS
from kling_prompt.linter._denials import DENIALS, THINGS, denies
from kling_prompt.linter._draft import Draft
from kling_prompt.linter._edits import without_clause
from kling_prompt.linter._noun.names import FORMS
from kling_prompt.linter._rule import Case, Cases, Flaw, Rule
from kling_prompt.linter.finding import Fix, Severity
from kling_prompt.reader._verbs import THIRD, third, verbs


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
        "A pine forest at dawn, no hunters, dogs, or guns.",
        "A square minus the crowd, gray light on wet stones.",
        "A dog with no collar trots past a bakery at dawn.",
        "A garden at noon, excluding modern things, a marble bench.",
        "A lake in gray light, no boats\nStatic camera",
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
        "A No Parking sign leans in the snow, gray light.",
        "A plain with no fewer than a hundred windmills in low sun.",
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
            if _stills(draft, wish):
                message = f'the model may read "{shown}" as a move; write "static camera"'
            yield Flaw(message, draft.span(wish.first, wish.last), _fix(draft, wish))


class _Wish(NamedTuple):
    """A wish for absence: its tokens, and what is to be absent, as far as that can be told."""

    first: int
    last: int
    terms: tuple[str, ...]


def _stills(draft: Draft, wish: _Wish) -> bool:
    """Whether the camera is told not to move."""
    named = "camera" in draft.words[max(0, wish.first - _NEAR) : wish.last + 1]
    return named and not _MOVES.isdisjoint(draft.words[wish.first : wish.last + 1])


_NEAR = 6  # tokens before a denial in which the camera is named
_MOVES = frozenset("move moves moving movement".split())


_MORE = frozenset("any a an the some other visible one".split())
# Words at which a noun phrase ends.
_ENDS = frozenset(
    """and or nor but in on at of with from to for as while that which who is are was were will by
    near behind around over under into through during anywhere at all between across no not
    without""".split()
)
_LONGEST = 5  # words of a term


def _wish(draft: Draft, index: int) -> _Wish:
    """The stretch that a denial covers, and the bare things that it denies."""
    if draft.word(index) in ("neg", "negative", "negatives"):
        return _Wish(index, len(draft.words) - 1, ())
    start = _bare(draft, index + 1)
    end = _end(draft, start)
    last = max(end - 1, index)
    if draft.word(index) not in ("no", "without") or end == start or _is_verb(draft, start):
        return _Wish(index, last, ())
    items = [(start, end), *_listed(draft, end)]
    terms = tuple(" ".join(draft.words[first:behind]) for first, behind in items)
    return _Wish(index, items[-1][1] - 1, terms)


def _bare(draft: Draft, at: int) -> int:
    """Where a thing begins, behind its article."""
    while draft.word(at) in _MORE or draft.word(at) == "of":
        at += 1
    return at


def _end(draft: Draft, start: int) -> int:
    """The token behind a thing: at a mark, a line, a verb or words of the vocabulary."""
    at = start
    while at < len(draft.words) and at - start < _LONGEST and _inside(draft, at):
        if at > start and (_acts(draft, at) or _opens_word(draft, at)):
            break
        at += 1
    return at


def _inside(draft: Draft, at: int) -> bool:
    word, tokens = draft.words[at], draft.tokens
    same = tokens.sentences[at] == tokens.sentences[at - 1]
    same = same and "\n" not in draft.text[tokens.ends[at - 1] : tokens.starts[at]]
    return word[0].isalnum() and word not in _ENDS and same


def _acts(draft: Draft, at: int) -> bool:
    """Whether a word is the verb of what has none: "a dog with no collar trots"."""
    word = draft.words[at]
    verb = verbs().get(word)
    acts = word in _ACTS or (verb is not None and verb.form == THIRD)
    return acts and word not in FORMS


_ACTS = frozenset(third(word) for word in ACTIONS)


def _opens_word(draft: Draft, at: int) -> bool:
    """Whether words of the vocabulary begin here with a capital: "no people Static camera"."""
    return draft.is_name(at) and draft.tokens.starts[at] in draft.begun


def _listed(draft: Draft, at: int) -> list[tuple[int, int]]:
    """The other things of a list: up to the one behind "or", or those that are plain faults."""
    items: list[tuple[int, int]] = []
    faults = 0
    closed = False
    while not closed and draft.word(at) in (",", "or", "nor") and len(items) < _MOST:
        at += draft.word(at) == ","
        closed = draft.word(at) in ("or", "nor")
        start = _bare(draft, at + closed)
        end = _end(draft, start) if start < len(draft.words) else start
        if end == start:
            return items[:faults]
        items.append((start, end))
        faults += faults == len(items) - 1 and _is_fault(draft, start, end)
        at = end
    return items if closed else items[:faults]


_MOST = 12  # things of a list


def _is_fault(draft: Draft, start: int, end: int) -> bool:
    """Whether nobody wants a thing in a picture: "motion blur", "extra legs"; not "low sun"."""
    return draft.words[start] in _WRONG or draft.words[end - 1] in _FAULTS


_WRONG = frozenset("extra deformed disfigured mutated missing".split())
_FAULTS = frozenset(
    """blur blurriness distortion distortions glitch glitches artifact artifacts flicker flickering
    morphing warping watermark watermarks logo logos text subtitles captions duplicates cropping
    clutter ghosting banding jitter""".split()
)


def _is_verb(draft: Draft, start: int) -> bool:
    return draft.word(start).endswith("ing") and draft.word(start) not in THINGS


def _fix(draft: Draft, wish: _Wish) -> Fix | None:
    """Moving the bare term, where the rest of the sentence stands without it."""
    if not wish.terms:
        return None
    before = draft.word(wish.first - 1)
    behind = _behind(draft, wish.last)
    led = (
        wish.first == 0
        or before in (",", ";", "and", "with", ".")
        or draft.word(wish.first) == "without"
    )
    ends = behind in ("", ".", ",", ";", "!") or behind == "and"
    clear = led and ends and draft.word(wish.first - 2) != "-"
    listed = before == "and" and draft.word(wish.first) != "without"
    safe = clear and not (listed and behind == "and") and behind != "and" and before != ";"
    safe = safe and not (before == "with" and _may_act(wish.terms[-1]))
    title = f'move "{", ".join(wish.terms)}" to the negative prompt'
    edits = without_clause(draft, wish.first, wish.last) if safe else ()
    return Fix(title, edits, safe=safe, negative=wish.terms)


def _may_act(term: str) -> bool:
    """Whether a term may end in a verb: "hat grins"."""
    *before, last = term.split()
    return bool(before) and last.endswith("s") and last not in FORMS


def _behind(draft: Draft, last: int) -> str:
    """The token behind a stretch, or nothing where the text or the line ends."""
    tokens = draft.tokens
    if (
        last + 1 >= len(tokens.words)
        or "\n" in draft.text[tokens.ends[last] : tokens.starts[last + 1]]
    ):
        return ""
    return draft.words[last + 1]

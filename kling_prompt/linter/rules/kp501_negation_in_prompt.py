"""The rule KP501, negation-in-prompt."""

from collections.abc import Iterator
from typing import NamedTuple

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._edits import without_clause
from kling_prompt.linter._lists import BE
from kling_prompt.linter._rule import Case, Flaw, Rule
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
    triggers = frozenset(
        """no not without don't doesn't isn't aren't mustn't shouldn't never avoid exclude neg
        negative negatives devoid absence lacking free nothing""".split()
    )
    bad = (
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
    )
    good = (
        Case("A quiet harbor at dawn, the pier lies empty.", negative="people"),
        'A hand-painted door in a narrow lane, a voice calls "no, not yet!"',
        "A boy searches the sand for a key he could not find.",
        "The last guest is no longer at the long candle-lit table.",
        "A runner crosses the line without hesitation in the evening sun.",
        "A city that never sleeps glows under a purple sky.",
        "A heron stands not far from an old wooden boat on a still lake.",
        "A bird breaks free of the net and rises over the reeds.",
        "A night nurse closes a door; nobody else stirs on the long ward.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each stretch that asks for absence, from the denial to the end of what is denied."""
        beyond = 0
        for index in draft.places(self.triggers):
            if index < beyond or not _denies(draft, index):
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


# Words that follow a denial which is none.
_IDIOMS = {
    "no": frozenset("longer matter doubt sooner more less wonder use way idea stranger".split()),
    "not": frozenset(
        "only just yet far long merely simply necessarily quite even to unlike until".split()
    ),
    "without": frozenset(
        """end warning hesitation hesitating fear effort doubt fail haste hurry care regard words
        pause thinking looking stopping pausing blinking waiting knowing breaking asking""".split()
    ),
    "never": frozenset("before ending mind again".split()),
}
# What a text denies to the picture, not in the story ("does not show", "is not visible").
_SHOWN = frozenset(
    """add alter appear be blink change contain cut distort feature have include linger look
    move moving pan present rotate shake show showing shown speak speaking talk talking turn use
    visible zoom in seen""".split()
)
_MORE = frozenset("any a an the some other visible one".split())
# Words at which a noun phrase ends.
_ENDS = frozenset(
    """and or but in on at of with from to for as while that which who is are was were will by near
    behind around over under into through during anywhere at all between across""".split()
)
_LONGEST = 5  # words of a term
_SETTERS = frozenset("prompt prompts".split())


def _denies(draft: Draft, index: int) -> bool:
    """Whether a word denies something to the picture."""
    word, following = draft.word(index), draft.word(index + 1)
    if index in draft.tokens.joined or index + 1 in draft.tokens.joined:
        return False  # "non-stop", "no-nonsense"
    if following in _IDIOMS.get(word, ()):
        return False
    return _DENIALS[word](draft, index)


def _no(draft: Draft, index: int) -> bool:
    following = draft.word(index + 1)
    if not following[:1].isalpha():  # "no. 5", an answer
        return False
    if following in ("one", "man's"):
        return draft.word(index - 1) == "with" and following == "one"
    before = draft.word(index - 1)
    return before not in ("say", "says", "saying", "or", "oh") or draft.opens_clause(index)


def _not(draft: Draft, index: int) -> bool:
    """A denied instruction ("do not zoom", "should not", ", not blurry")."""
    before, following = draft.word(index - 1), draft.word(index + 1)
    if not following[:1].isalpha():
        return False
    if before in ("must", "should", "shall"):
        return True
    if before in ("do", "does", "will"):
        return following in _SHOWN or (before == "do" and draft.opens_clause(index - 1))
    if before in BE:
        return following in _SHOWN
    return before == "but" or draft.opens_clause(index)


def _auxiliary(draft: Draft, index: int) -> bool:
    """As in "doesn't show", "isn't visible", or "don't" as a command."""
    if draft.word(index) == "don't" and draft.opens_clause(index):
        return True
    return draft.word(index + 1) in _SHOWN


def _never(draft: Draft, index: int) -> bool:
    """A rule for the picture ("never show", "the camera never cuts"), not of the story."""
    if draft.opens_clause(index):
        return True
    return draft.word(index - 1) in ("camera", "shot", "view") or draft.word(index + 1) in _SHOWN


def _command(draft: Draft, index: int) -> bool:
    return draft.opens_clause(index) and draft.word(index + 1)[:1].isalpha()


def _field(draft: Draft, index: int) -> bool:
    """A field or flag of its own: "Negative prompt: ...", "NEGATIVE: ...", "-neg ..."."""
    if draft.word(index) == "neg":
        return draft.word(index - 1) == "-" or draft.word(index + 1) == ":"
    following = index + 1 + (draft.word(index + 1) in _SETTERS)
    return draft.word(following) == ":"


def _of(draft: Draft, index: int) -> bool:
    return draft.word(index + 1) == "of"


def _free(draft: Draft, index: int) -> bool:
    """As in "free of clutter", but not "breaks free of"."""
    before = draft.word(index - 1)
    freed = before.startswith(("break", "broke", "set", "pull", "wriggl", "struggl", "shak"))
    return draft.word(index + 1) == "of" and not freed


def _nothing(draft: Draft, index: int) -> bool:
    return draft.word(index + 1) == "else" and draft.word(index + 2) in _MOVES


_MOVES = frozenset("moves changes in appears is should".split())


def _always(draft: Draft, index: int) -> bool:
    return draft.word(index + 1)[:1].isalpha()


_DENIALS = {
    "no": _no,
    "not": _not,
    "without": _always,
    "don't": _auxiliary,
    "doesn't": _auxiliary,
    "isn't": _auxiliary,
    "aren't": _auxiliary,
    "mustn't": _always,
    "shouldn't": _always,
    "never": _never,
    "avoid": _command,
    "exclude": _command,
    "neg": _field,
    "negative": _field,
    "negatives": _field,
    "devoid": _of,
    "absence": _of,
    "lacking": _always,
    "free": _free,
    "nothing": _nothing,
}


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
    return draft.word(start).endswith("ing") and draft.word(start) not in _THINGS


_THINGS = frozenset("building clothing lightning ceiling writing lettering shaking king".split())


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

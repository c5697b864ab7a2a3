"""The rule KP106, multiple-scenes."""

from collections.abc import Iterator

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Case, Flaw, Rule
from kling_prompt.linter.finding import Severity
from kling_prompt.linter.model import Model


class MultipleScenes(Rule):
    """More than one place, time or shot: "cut to", "montage", "the scene shifts to the sea".

    One generation is one continuous shot; several scenes melt into each other. Make a clip of each
    and join them in editing. "Then" inside one place is fine, and so is a slow change such as a
    flower that opens.

    Source: the Kling 2.0 prompting guide, pitfall 2 and the chapter on chaining. Kling 3.0 and
    later may cut between shots, so the rule is silent for them.
    """

    code = "KP106"
    name = "multiple-scenes"
    severity = Severity.WARNING
    triggers = frozenset(
        """cut cuts cutting montage scene scenes shot shots transition transitions transitioning
        journey later meanwhile flashback fade fades shifts sequence dissolves life childhood
        then intercut vignettes view jumps switches next""".split()
    )
    bad = (
        "A baker kneads dough in a dim kitchen, cut to a full table on a sunny terrace.",
        "A montage of a carpenter building a boat in a gray shed.",
        "A hiker climbs a snowy ridge, then the scene changes to a crowded airport.",
        "Scene 1: a girl plants a seed in wet soil. Scene 2: an old woman sits under a tall oak.",
        "Close-up of a burning candle. Wide shot of an empty church. Close-up of a closed door.",
        "A knight leaves a castle at dawn. Years later he returns with a gray beard.",
        "A balloon trip from a village to a glacier and then to the open sea.",
        "Quick shots of a swimmer, a cyclist and a runner in bright sun.",
    )
    good = (
        Case("A baker kneads dough, cut to a full table on a terrace.", model=Model.KLING_3),
        "A cook lifts the lid of a copper pot, then stirs it with a wooden spoon.",
        "A paper cutter trims a red card, the cut edge curls in the light.",
        "A close-up of a burning candle that slowly pulls back to show an empty church.",
        "Time-lapse of a white lily that opens on a dark table.",
        "A tailor cuts to the line on a bolt of blue cloth.",
        "A still life with pears, the colors fade in the evening light.",
        "A chameleon in transition on a mossy branch in gray light.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each word that leaves the scene; one finding for shots that follow each other."""
        if draft.model.cuts:
            return
        beyond = 0
        for index in draft.places(self.triggers):
            last = _leaves(draft, index) if index >= beyond else 0
            if last:
                beyond = last + 1
                yield _flaw(draft, index, last)
        if not beyond:
            yield from _shots(draft)


def _flaw(draft: Draft, first: int, last: int) -> Flaw:
    message = f'"{draft.shown(first, last)}" asks for another shot; make a clip of each'
    return Flaw(message, draft.span(first, last))


_ANOTHER = frozenset("next final second third last another following new opening closing".split())
_SWITCHES = frozenset(
    """changes cuts jumps moves opens shifts switches transitions transforms turns becomes
    dissolves fades""".split()
)
_QUICK = frozenset("quick rapid fast jump smash hard match disorienting series multiple".split())
_FILMED = frozenset("scene shot video camera animation film screen view clip footage".split())


def _leaves(draft: Draft, index: int) -> int:
    """The last token of a phrase that leaves the scene, or 0."""
    check = _LEAVING.get(draft.words[index])
    return check(draft, index) if check else 0


def _cut(draft: Draft, index: int) -> int:
    """As in "Cut to", "quick cuts", "the scene cuts to"; not the cut of a tailor."""
    before, following = draft.word(index - 1), draft.word(index + 1)
    if before in _QUICK:
        return index
    if following != "to":
        return index if before in ("then", "intercut") and following in ("back", "away") else 0
    opens = draft.opens_clause(index) or before in (*_FILMED, "then", "and", "we", "before")
    return index + 1 if opens else 0


def _montage(_: Draft, index: int) -> int:
    """A word that means several shots wherever it stands."""
    return index


def _scene(draft: Draft, index: int) -> int:
    """As in "The scene shifts to", "the next scene", "Scene 2"."""
    following = draft.word(index + 1)
    if draft.word(index - 1) in _ANOTHER - {"opening", "new", "another"}:
        return index
    if following in _SWITCHES and draft.word(index + 2) in ("to", "into"):
        return index + 2
    return index + 1 if following in ("2", "3", "two", "three", "ii") else 0


def _shots(draft: Draft) -> Iterator[Flaw]:
    """Sentences that each open with a framing of their own, from the second one on."""
    opened = 0
    sentence = -1
    for index, number in enumerate(draft.tokens.sentences):
        if number == sentence:
            continue
        sentence = number
        last = _framing(draft, index)
        if last:
            opened += 1
            if opened > 1:
                yield _flaw(draft, index, last)


_SIZES = frozenset("close closeup wide aerial medium long extreme full establishing".split())
_FRAMED = frozenset("up shot view closeup".split())


def _framing(draft: Draft, index: int) -> int:
    """The "of" of a framing that opens a sentence ("Close-up of a hand"), or 0."""
    start = index + (draft.word(index) in ("a", "an", "the"))
    if draft.word(start) not in _SIZES:
        return 0
    for at in range(start, start + 5):
        if draft.word(at) == "of" and draft.word(at - 1) in _FRAMED:
            return at
    return 0


def _shot(draft: Draft, index: int) -> int:
    """As in "The shot cuts to", "the next shot", "Shot 2", "quick shots"."""
    if draft.words[index] == "shots":
        return index if draft.word(index - 1) in _QUICK or draft.word(index - 2) in _QUICK else 0
    return _scene(draft, index)


_GROWING = frozenset("day night dusk dawn autumn winter spring summer color black white".split())


def _transition(draft: Draft, index: int) -> int:
    """A transition to another place; a change of the light is none."""
    following = draft.word(index + 1)
    if following not in ("to", "into", "from", "between"):
        return 0
    target = index + 2 + (draft.word(index + 2) in ("a", "an", "the"))
    before = draft.word(index - 1)
    if draft.word(target) in _GROWING or draft.word(target + 1) in ("light", "tones", "hues"):
        return 0
    filmed = before in _FILMED or before in ("then", "and", ",", "smoothly", "seamlessly", "slowly")
    scenic = not _FILMED.isdisjoint(draft.words[target : target + 4])
    place = draft.words[index] == "transitioning" and draft.word(index + 2) in ("a", "an", "the")
    return index + 1 if filmed or scenic or place else 0


def _journey(draft: Draft, index: int) -> int:
    """As in "Next, we journey to"."""
    return index + 1 if draft.word(index + 1) == "to" and draft.word(index - 1) == "we" else 0


def _later(draft: Draft, index: int) -> int:
    """As in "Years later", "moments later" is none."""
    before = draft.word(index - 1)
    if before in ("years", "days", "hours", "weeks", "months", "year", "day", "week", "month"):
        return index
    return index if draft.opens_clause(index) and draft.word(index + 1) == "," else 0


def _opening(draft: Draft, index: int) -> int:
    return index if draft.opens_clause(index) and index else 0


def _fade(draft: Draft, index: int) -> int:
    """As in "Fade to black" and a fade to another picture; a color that fades to pink is none."""
    if draft.word(index + 1) not in ("to", "into"):
        return 0
    filmed = draft.word(index - 1) in _FILMED or draft.opens_clause(index)
    return index + 2 if draft.word(index + 2) == "black" or filmed else 0


def _shifts(draft: Draft, index: int) -> int:
    before, following = draft.word(index - 1), draft.word(index + 1)
    return index + 1 if before in _FILMED and following in ("to", "into") else 0


def _sequence(draft: Draft, index: int) -> int:
    """As in "A sequence of shots"."""
    following = draft.words[index + 1 : index + 5]
    shots = {"shots", "scenes", "clips", "cuts", "moments", "vignettes"}
    return index + 1 if following[:1] == ["of"] and not shots.isdisjoint(following) else 0


def _life(draft: Draft, index: int) -> int:
    """As in "The life story of", "from childhood to old age"."""
    if draft.words[index] == "life":
        return index + 1 if draft.word(index + 1) == "story" else 0
    return index + 1 if draft.word(index - 1) == "from" and draft.word(index + 1) == "to" else 0


def _then(draft: Draft, index: int) -> int:
    """As in "And then to an icy coast" behind another "to", "then we see"."""
    following = draft.word(index + 1)
    if following in ("to", "into") and draft.word(index + 2) in ("a", "an", "the"):
        return index + 1 if "to" in draft.words[max(0, index - 8) : index] else 0
    if following == "we" and draft.word(index + 2) in ("see", "cut", "journey", "move", "go"):
        return index + 2
    return 0


def _next(draft: Draft, index: int) -> int:
    """As in "Next, we ...", "the next day"."""
    following = draft.word(index + 1)
    if following in ("day", "morning", "week", "year", "night") and draft.word(index - 1) == "the":
        return index + 1
    return index + 2 if following == "," and draft.word(index + 2) in ("we", "the") else 0


_LEAVING = {
    "cut": _cut,
    "cuts": _cut,
    "cutting": _cut,
    "montage": _montage,
    "intercut": _montage,
    "vignettes": _montage,
    "scene": _scene,
    "scenes": _scene,
    "shot": _shot,
    "shots": _shot,
    "view": _scene,
    "transition": _transition,
    "transitions": _transition,
    "transitioning": _transition,
    "journey": _journey,
    "later": _later,
    "meanwhile": _opening,
    "flashback": _montage,
    "fade": _fade,
    "fades": _fade,
    "dissolves": _fade,
    "shifts": _shifts,
    "switches": _shifts,
    "jumps": _shifts,
    "sequence": _sequence,
    "life": _life,
    "childhood": _life,
    "then": _then,
    "next": _next,
}

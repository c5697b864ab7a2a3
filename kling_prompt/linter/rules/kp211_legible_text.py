"""The rule KP211, legible-text."""

from collections.abc import Iterator

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Flaw, Rule
from kling_prompt.linter.finding import Fix, Severity


class LegibleText(Rule):
    """Words that are to be read in the picture: a sign that reads "Open", the word "Meta".

    The model draws letters that look like writing and spell something else. Add text afterwards, in
    editing, or leave the sign blurred. What somebody says, in quotation marks, is no such text.

    Source: the Kling 2.0 prompting guide, pitfall 9. Later models draw short words better, none
    reliably.
    """

    code = "KP211"
    name = "legible-text"
    severity = Severity.WARNING
    triggers = frozenset(
        """word words text texts sign signs label labels letter letters lettering reading reads read
        written writing writes inscription inscribed caption captioned title titled banner poster
        billboard logo spelling spells spelled spell engraved printed painted subtitle headline
        typed displays displaying says saying slogan phrase message embroidered carved note board
        placard plaque screen marquee tattoo graffiti""".split()
    )
    bad = (
        'A weathered sign that reads "Harbor Lane" swings in the wind at dusk.',
        "A red neon sign spells 'OPEN' above a wet street at night.",
        'Clouds over a wheat field slowly form the word "Home".',
        "A tin cup with the text Camp Riverside printed on it, on a mossy rock.",
        'A chalkboard in a warm bakery, the message "Fresh bread" in white letters.',
        '"Wet Paint" sign on a green park bench in soft rain.',
    )
    good = (
        "A weathered sign swings in the wind at dusk, its paint flaked off.",
        'A man at a bus stop says "I am late" and looks at the gray sky.',
        "A pilot in a leather cap flashes the 'victory' sign on the runway.",
        'A choir rehearses a round "A" in a cold stone chapel.',
        "An old man reads a letter by the light of a candle.",
        "A painted wooden boat rocks in a turquoise bay.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each quotation beside a word for writing, and each writing that is spelled out."""
        seen = False
        for first, last in _quotations(draft):
            if _is_written(draft, first, last):
                seen = True
                yield _flaw(draft, first, last)
        if not seen:
            yield from _bare_writings(draft)


_FIX = Fix(
    'leave the words out, add them in editing and keep "text" out of the picture',
    negative=("text",),
)
_MOST_WORDS = 14  # of a quotation that can be a writing
_BEFORE, _BEHIND = 7, 4  # tokens around a quotation in which a word for writing counts
_WRITING = frozenset(
    """word words text texts label labels letters lettering reading reads written writing writes
    inscription inscribed caption captioned title titled banner poster billboard logo spelling
    spells spelled spell engraved printed subtitle headline typed slogan phrase message
    embroidered carved placard plaque sign signs marquee tattoo graffiti displays displaying board
    chalkboard whiteboard sticker badge plate""".split()
)
_SURFACES = frozenset(
    """sign label screen banner poster billboard note card paper board letter shirt t cup mug plate
    display headline newspaper book door wall box bottle package marquee chalkboard
    placard""".split()
)
_SPEAKING = frozenset("says saying said speaks speaking whispers whispering asks shouts".split())
_GESTURES = frozenset("giving gives give making makes make flashing flashes thumbs peace".split())


def _flaw(draft: Draft, first: int, last: int) -> Flaw:
    shown = draft.shown(first, last)
    message = f'the model draws letters, but seldom the words "{shown}"'
    return Flaw(message, draft.span(first, last), _FIX)


def _quotations(draft: Draft) -> Iterator[tuple[int, int]]:
    """The first and the last token of each quotation."""
    inside = sorted(draft.tokens.quoted)
    start = 0
    for at, index in enumerate(inside):
        if at + 1 == len(inside) or inside[at + 1] != index + 1:
            yield inside[start], index
            start = at + 1


def _is_written(draft: Draft, first: int, last: int) -> bool:
    """Whether a quotation stands beside a word for writing, and nobody says it."""
    if last - first >= _MOST_WORDS or draft.tokens.ends[last] - draft.tokens.starts[first] < 2:
        return False
    before = draft.words[max(0, first - 1 - _BEFORE) : max(0, first - 1)]
    if before[-1:] == ["="]:  # markup
        return False
    for at in range(len(before) - 1, -1, -1):
        if before[at] in (".", "!", "?"):
            before = before[at + 1 :]
            break
    behind = draft.words[last + 2 : last + 2 + _BEHIND]
    for at, word in enumerate(behind):
        if word in (".", "!", "?"):
            behind = behind[:at]
            break
    if not _SPEAKING.isdisjoint(before):
        return not _SURFACES.isdisjoint(before)
    if not _GESTURES.isdisjoint(before) and "sign" in (*before, *behind):
        return False
    return not _WRITING.isdisjoint(before) or not _WRITING.isdisjoint(behind)


# What leads to a writing without quotation marks, by its last word, with the words before it.
_LEADS = {
    "word": ("the",),
    "words": ("the",),
    "text": ("the",),
    "letters": ("the",),
    "reads": ("that", "sign", "label", "banner", "screen", "which", "text"),
    "reading": ("sign", "label", "banner", "text", "poster", "billboard", "shirt"),
    "says": ("that", "sign", "label", "banner", "screen", "which", "text"),
    "saying": ("sign", "label", "banner", "text", "poster", "billboard", "shirt", "board"),
    "titled": ("book", "poster", "sign", "magazine", "newspaper"),
    "spells": ("sign", "that", "letters", "lights", "smoke"),
    "spelling": ("letters", "sign", "lights", "stars", "smoke", "candles"),
}


def _bare_writings(draft: Draft) -> Iterator[Flaw]:
    """Writings without quotation marks: "a sign saying welcome", "the word Meta"."""
    for index in draft.places(frozenset(_LEADS)):
        word = draft.word(index)
        lead = draft.word(index - 1)
        if lead not in _LEADS[word] or (
            lead == "that" and word != "spells" and not _on_surface(draft, index)
        ):
            continue
        at = index + 1 + (draft.word(index + 1) in ("out", ":"))
        if not draft.word(at)[:1].isalnum() or draft.word(at) in _NO_WRITING:
            continue
        if word in ("word", "words", "text", "letters") and not _is_name(draft, at):
            continue
        yield _flaw(draft, at, at)
        return


_NO_WRITING = frozenset("of on in is are at that from to and with by as which for".split())


def _on_surface(draft: Draft, index: int) -> bool:
    """Whether something that carries writing stands before "that reads"."""
    return not (_SURFACES | _WRITING).isdisjoint(draft.words[max(0, index - 6) : index - 1])


def _is_name(draft: Draft, index: int) -> bool:
    """Whether a word is written with a capital: "the word Meta"."""
    return draft.text[draft.tokens.starts[index]].isupper()

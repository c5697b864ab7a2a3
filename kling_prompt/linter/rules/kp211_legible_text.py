"""The rule KP211, legible-text."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._noun.names import HUMANS
from kling_prompt.linter._rule import Cases, Flaw, Rule
from kling_prompt.linter._writing import SPEAKING, SURFACES, WRITING, unquoted
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
    bad: ClassVar[Cases] = (
        '"No swimming" displayed on a steel gate by a gray lake.',
        'A runner in low sun, "Ada" on her back in white letters.',
        'A weathered sign that reads "Harbor Lane" swings in the wind at dusk.',
        "A red neon sign spells 'OPEN' above a wet street at night.",
        'Clouds over a wheat field slowly form the word "Home".',
        "A tin cup with the text Camp Riverside printed on it, on a mossy rock.",
        'A chalkboard in a warm bakery, the message "Fresh bread" in white letters.',
        '"Wet Paint" sign on a green park bench in soft rain.',
        "A birthday cake with Happy Birthday Anna written on it, candles flicker.",
        'The old movie title "Dawn" fades in over a gray city skyline.',
        "A black sedan with the license plate KLG in a wet street at night.",
        "White subtitles below a woman who peels an orange in a sunny kitchen.",
        "A hand writes Hello Anna on a foggy mirror in a tiled bathroom.",
        "A runner with bib number 23 crosses a chalk line in low sun.",
        "A paper bag on a counter shows \u2018Mill\u2019 in red, warm morning light.",
        '"Exit" glows in green above a steel door in a dark hall.',
        'The saying "Be kind" written in faded paint on an old wooden hull.',
        'The cover of a book called "Salt" on a dusty shelf in low light.',
        "A man in a hood turns in the fog, the back says NIGHT SHIFT in gray letters.",
        "Ink dries on the phrase Bon Voyage on a sheet of thick paper.",
        "She wipes the moss from a headstone until the name, Ada Byrne, stands clear.",
        "A clerk slides a cup over the counter, 'Kevyn' misspelled in marker on the side.",
        "Close-up of a cake with Happy 40th Dave in blue icing.",
        "A girl holds up a cardboard sign, it says free hugs, soft rain.",
        "A letter on a dark desk reads: you are late.",
        "A road sign for Las Vegas in a wide, pale desert.",
        "A cap has NASA on it, worn by a goat on a wall.",
        "A password scribbled on a yellow note: hunter2, dim office light.",
        "Smoke over a stadium, fireworks form the number 2025 in the sky.",
        "Skywriting above a gray stadium, a small plane in low sun.",
        "Steam over a mug printed with Best Uncle on a bench.",
        "A gray board flips until its top row shows DELAYED, low sun.",
        "A teacher writes on the wall E=mc2 with white chalk, gray light.",
        'A cake with "Happy Birthday" in blue icing on a dim table.',
        "Sparks hang in the night sky as the numerals 2026.",
        "A girl in a gray hood sprays the tag KRUSH over a wet wall.",
    )
    good: ClassVar[Cases] = (
        "An old man shakes his head, says NEVER and closes a gray door.",
        "A weathered sign swings in the wind at dusk, its paint flaked off.",
        'A man at a bus stop says "I am late" and looks at the gray sky.',
        "A pilot in a leather cap flashes the 'victory' sign on the runway.",
        'A choir rehearses a round "A" in a cold stone chapel.',
        "An old man reads a letter by the light of a candle.",
        "A painted wooden boat rocks in a turquoise bay.",
        "A blank sign swings in the wind on a dusty road at noon.",
        'From an old radio, a tired voice: "Come home." Rain on the window of a dim room.',
        "A knight writes in a thick leather book by candlelight.",
        'A gray horse named "Bella" gallops over a wet field.',
        'A man lifts a red mug and says, "Good morning" in a dim kitchen.',
        "A red van with flowers painted on it in a wet meadow.",
        "The flag of Norway painted in red on rusty iron.",
        "A girl in red ink-stained gloves writes slowly at a dim desk.",
        "A voice message: rain on a window, an old phone on the sill.",
        "A SIGN FOR THE LOST, GRAY FOG OVER A WIDE MOOR.",
        "A portrait of Frida in black ink on a gray wall.",
        "A girl paints Venice in chalk on a wet yard.",
        "A parrot on a perch says HELLO to a boy in a red cap.",
        "In the letter, Ada tells of a gray house by the sea.",
        "A deaf boy signs to Maria across a gray yard.",
        "A desk with an old CRT on it in a dim room.",
        "A house painted white above the sea: gulls circle in low sun.",
        "A guide in a red coat shows NASA engineers a steel door.",
        "A brown bottle with a torn label\nCamera: static, gray light",
        "A man in a red cap recites the phrase Carpe diem in a dim bar.",
        "A note scribbled in haste\nCamera: slow, gray light over a desk",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each quotation beside a word for writing, and each writing that is spelled out."""
        seen = False
        for first, last in _quotations(draft) if draft.tokens.quoted else ():
            if _is_written(draft, first, last):
                seen = True
                yield _flaw(draft, first, last)
        if not seen:
            written = next(unquoted(draft), None)
            if written is not None:
                yield _flaw(draft, *written)


_FIX = Fix(
    'leave the words out, add them in editing and keep "text" out of the picture',
    negative=("text",),
)
_MOST_WORDS = 14  # of a quotation that can be a writing
_BEFORE, _BEHIND = 7, 4  # tokens around a quotation in which a word for writing counts
_GESTURES = frozenset("giving gives give making makes make flashing flashes thumbs peace".split())
_SHOWING = frozenset("with reading reads showing shows displaying displays bearing says".split())
_WORN = frozenset("back chest shirt jersey cap hat sleeve jacket".split())
_APPLIED = frozenset(
    """written painted printed engraved carved embroidered stitched scrawled scribbled stamped
    etched stenciled stencilled spelled misspelled scorecards scorecard""".split()
)
"""What makes a writing of the quotation before it."""
_COVERED = frozenset("cover covers poster magazine newspaper album".split())
_SHINING = frozenset(
    """glows glow glowing appears appear appearing blinks blinking flashing fades scrolls
    shines floats materializes lit displayed projected""".split()
)


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
    before, behind = _around(draft, first, last)
    if before[-1:] == ["="]:  # markup
        return False
    if not _APPLIED.isdisjoint(behind[:1]):
        return True
    spoken = [at for at, word in enumerate(before) if word in SPEAKING]
    if spoken:
        sayer = before[: spoken[-1]]
        near = "and" not in sayer[-2:] and not SURFACES.isdisjoint(sayer[-2:])
        alone = "and" not in sayer and HUMANS.isdisjoint(sayer)
        return near or (alone and not SURFACES.isdisjoint(sayer))
    if not _GESTURES.isdisjoint(before) and "sign" in (*before, *behind):
        return False
    return not WRITING.isdisjoint((*before, *behind)) or _is_shown(before, behind)


def _around(draft: Draft, first: int, last: int) -> tuple[list[str], list[str]]:
    """The words before and behind a quotation, within its sentence."""
    before = draft.words[max(0, first - 1 - _BEFORE) : max(0, first - 1)]
    behind = draft.words[last + 2 : last + 2 + _BEHIND]
    for at in range(len(before) - 1, -1, -1):
        if before[at] in _STOPS:
            before = before[at + 1 :]
            break
    ends = [at for at, word in enumerate(behind) if word in _STOPS]
    return before, behind[: ends[0]] if ends else behind


_STOPS = (".", "!", "?")


def _is_shown(before: list[str], behind: list[str]) -> bool:
    """Whether something carries a quotation ("a mug with ..."), or it shines by itself."""
    if behind[:1] == ["on"] and not (SURFACES | _WORN).isdisjoint(behind):
        return True
    named = before[-1:] == ["called"] and not _COVERED.isdisjoint(before)
    shown = not _SHOWING.isdisjoint(before[-1:]) and not SURFACES.isdisjoint(before)
    return named or shown or not _SHINING.isdisjoint(behind[:1])

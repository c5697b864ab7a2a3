"""Writing in the picture: the words for it, what carries it, and writing without quotation marks.

Made by hand; the examples of legible-text pin what it decides. Knows no quotation marks.
"""

from collections.abc import Iterator
from typing import Final

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._noun.names import HUMANS

WRITING: Final = frozenset(
    """word words text texts label labels letter letters lettering reading reads written writing
    writes write inscription inscribed inscriptions caption captioned captions title titled
    banner banners poster billboard logo spelling spells spelled spell engraved engraving
    printed prints printing stamped stamps headline headlines typed types typing slogan phrase
    message embroidered carved placard plaque sign signs signage marquee tattoo tattooed
    graffiti displays displaying board chalkboard whiteboard blackboard sticker badge plate
    scrawled scribbled etched stitched painted projected stenciled stencilled chalked font
    typography subtitle subtitles credits tombstone gravestone headstone hashtag
    watermark overlay icing frosting""".split()
)
"""Words that make the quotation beside them a writing."""
SURFACES: Final = frozenset(
    """sign signs label labels screen screens banner banners poster posters billboard billboards
    note card paper board letter shirt shirts t hoodie jersey cap cup mug plate display headline
    newspaper book door wall box bottle package marquee chalkboard blackboard whiteboard placard
    placards plaque cake monitor laptop tv phone envelope flag menu storefront window balloon
    balloons neon sky sticker badge stamp jacket tag ticket magazine map magnet""".split()
)
"""What carries writing."""
SPEAKING: Final = frozenset(
    """say says saying said speaks speaking whispers whispering asks shouts sings calls voice
    dialogue""".split()
)
"""Words behind which a quotation is spoken, unless something that carries writing says it."""


def unquoted(draft: Draft) -> Iterator[tuple[int, int]]:
    """The tokens of each writing without quotation marks, the most telling kind first."""
    for find in (
        _led,
        _told,
        _capitals,
        _overlays,
        _inscribed,
        _drawn,
        _numbers,
        _lettered,
        _behind_mark,
    ):
        for first, last in find(draft):
            if first < draft.denied_from:
                yield first, last


_READING = frozenset("reads says spells".split())
_SPELLING = frozenset("reading saying spelling".split())
_BEARERS = (SURFACES | WRITING) - frozenset("book door wall window paper letter note t sky".split())
_CARRIERS = _BEARERS | {"letter", "note", "page", "message"}
_ANY_LETTERS = frozenset("letters lights stars smoke candles drones clouds fireworks".split())
_NO_WRITING = frozenset(
    """of on in is are at that from to and with by as which for a an the his her their about it
    into floating glowing appear appears appearing""".split()
)


def _led(draft: Draft) -> Iterator[tuple[int, int]]:
    """Behind words that lead to it: "a sign saying welcome", "the word Meta"."""
    for index in draft.places(_READING | _SPELLING):
        at = index + 1 + (draft.word(index + 1) in ("out", ":"))
        told = draft.word(at) if draft.word(at)[:1].isalnum() else ""
        if not told or told in _NO_WRITING:
            continue
        if _bears(draft, index) or (_is_worn(draft, index - 1) and _shouts(draft, at)):
            yield at, at
    for index in draft.places(frozenset("word words name text letters letter".split())):
        marked = draft.word(index + 1) == ":" or draft.words[index : index + 2] == ["name", ","]
        at = index + 1 + marked
        if not draft.word(at)[:1].isalnum() or draft.word(at) in _NO_WRITING:
            continue
        word, lead = draft.word(index), draft.word(index - 1)
        around = draft.words[max(0, index - 8) : index]
        named = word != "name" or not (SURFACES | _STONES).isdisjoint(around)
        if lead == "the" and (word == "word" or draft.is_name(at)) and named:
            yield at, at


_STONES = frozenset("logo tattoo headstone gravestone tombstone plaque nameplate".split())
_PHRASES = frozenset("phrase slogan motto inscription label headline".split())


def _told(draft: Draft) -> Iterator[tuple[int, int]]:
    """Behind what is shown or phrased: "the row shows DELAYED", "the phrase Bon Voyage"."""
    for index in draft.places(_SHOWN):
        carried = not _BEARERS.isdisjoint(draft.words[max(0, index - _FAR) : index])
        if carried and index + 1 < len(draft.words) and _shouts(draft, index + 1):
            yield index + 1, index + 1
    for index in draft.places(_PHRASES) if _is_plain(draft) else ():
        start, end = draft.span(index, index + 1)
        named = draft.is_name(index + 1) and draft.word(index + 1).isalpha()
        before = draft.words[max(0, index - 5) : index]
        if named and "\n" not in draft.text[start:end] and _SAYING.isdisjoint(before):
            yield index + 1, index + 1


_SHOWN = frozenset("shows displays showing displaying".split())
_FAR = 12  # tokens before what is shown in which what shows it is named
_SAYING = SPEAKING | frozenset("recites recite chants chant sing yells yell record".split())


def _is_plain(draft: Draft) -> bool:
    """Whether a text is not written in capitals, and not every word begins with one."""
    titled = sum(1 for word in draft.text.split() if word[:1].isupper())
    return titled * _LOUD <= draft.size


def _is_worn(draft: Draft, index: int) -> bool:
    """Whether it is a side of something that says it ("the back says GHOST CLUB")."""
    return draft.word(index) in _SIDES and HUMANS.isdisjoint(draft.words[max(0, index - 3) : index])


_SIDES = SURFACES | frozenset("back front side sleeve chest hat".split())


def _drawn(draft: Draft) -> Iterator[tuple[int, int]]:
    """What somebody writes on something ("writes I love you on a mirror")."""
    for index in draft.places(frozenset("write writes writing".split())):
        if "=" in draft.words[index + 1 : index + _FAR]:  # a formula
            yield index, index
        on = "on" in draft.words[index + 2 : index + 7]
        if on and draft.is_name(index + 1):
            yield index + 1, index + 1


def _bears(draft: Draft, index: int) -> bool:
    """Whether what reads or says something carries writing."""
    word = draft.words[index]
    before = draft.words[max(0, index - 3) : index]
    if word in ("spells", "spelling"):
        return not (_ANY_LETTERS | _BEARERS).isdisjoint(before) or before[-1:] == ["that"]
    led = draft.words[max(0, index - 7) : index]
    if draft.word(index + 1) == ":" and not _CARRIERS.isdisjoint(led):
        return True
    if before[-1:] in (["that"], ["which"], ["it"]):
        return not (SURFACES | WRITING).isdisjoint(draft.words[max(0, index - 6) : index - 1])
    return not _BEARERS.isdisjoint(before[-1:])


_SHORT = frozenset(
    """dslr hdr uhd fhd vhs led cgi suv pov imax gps lcd oled cctv neon usa uk nyc bbc fpv vfx rgb
    raw ugc cta asmr""".split()
)
_LOUD = 2  # in a text that shouts, one word of so many is in capitals
_AROUND = 3  # tokens from a word for writing to what is written


def _capitals(draft: Draft) -> Iterator[tuple[int, int]]:
    """Words in capitals beside a word for writing ("the title DAWN", "writes MARRY ME")."""
    spots = draft.places(_SPELLED)
    for index in spots:
        for at in range(index - 1, index + 1 + _AROUND):
            if at != index and 0 <= at < len(draft.words) and _shouts(draft, at):
                if not _is_shouted(draft):
                    yield at, at
                return


_SPELLED = WRITING | frozenset(
    "tag neon display screen storefront window shirt jersey cake mug".split()
)


def _shouts(draft: Draft, index: int) -> bool:
    start, end = draft.span(index, index)
    told = draft.text[start:end]
    named = told.lower() not in _SHORT and draft.is_free(index)
    return len(told) > 2 and told.isalpha() and told.isupper() and named


def _is_shouted(draft: Draft) -> bool:
    """Whether the whole text is written in capitals, or its headings are."""
    loud = sum(1 for word in draft.text.split() if len(word) > 1 and word.isupper())
    return loud * _LOUD > draft.size


_OVERLAYS = frozenset(
    "skywriting subtitles subtitle captions caption typography headline headlines".split()
)
_PAIRS = {
    "overlay": ("text",),
    "card": ("title", "end"),
    "third": ("lower",),
    "credits": ("opening", "closing", "end", "rolling"),
    "text": ("screen", "bold", "animated", "floating", "white", "glowing"),
    "sequence": ("title",),
    "menu": ("chalkboard",),
    "appears": ("title", "text", "slogan"),
    "fades": ("title", "text", "slogan"),
}
_DENIED = frozenset("no without not any avoid never nor - remove free of".split())


def _overlays(draft: Draft) -> Iterator[tuple[int, int]]:
    """What is laid over the picture: subtitles, title cards, captions."""
    for index in draft.places(_OVERLAYS | frozenset(_PAIRS)):
        word, lead = draft.words[index], draft.word(index - 1)
        if word in _PAIRS and lead not in _PAIRS[word]:
            continue
        if _DENIED.isdisjoint(draft.words[max(0, index - 6) : index]):
            yield (index, index) if word in _OVERLAYS else (index - 1, index)


_MADE = frozenset(
    "written printed painted engraved carved embroidered stamped inscribed stitched".split()
)


def _inscribed(draft: Draft) -> Iterator[tuple[int, int]]:
    """What is written on something: "with Happy Birthday Anna written on it", "her name"."""
    for index in draft.places(_MADE):
        lead = draft.word(index - 1)
        if draft.word(index + 1) == "with" and draft.is_name(index + 2) and _is_plain(draft):
            yield index, index + 2
        if index == 0 or draft.word(index + 1) not in ("on", "in", "across", "into", "onto"):
            continue
        named = lead in ("name", "names", "initials", "date")
        flagged = "flag" in draft.words[max(0, index - 6) : index]
        capital = lead.isalnum() and draft.is_name(index - 1) and index > 1 and not flagged
        drawn = draft.words[index] == "painted" or lead in _PICTURED
        carried = draft.word(index + 2) in ("it", "them") and lead.isalpha() and not drawn
        if named or capital or (carried and "with" in draft.words[max(0, index - 6) : index]):
            yield index - 1, index


_PICTURED = frozenset(
    """flower flowers pattern patterns design designs star stars heart hearts stripe stripes face
    faces image picture pictures drawing symbol symbols emblem crest dragon animals map scene
    scenes""".split()
)
_DRAWN = frozenset("ink script chalk marker calligraphy paint".split())
_LETTERS = _DRAWN | frozenset("icing frosting letters lettering pixels font".split())
"""What words are written in or with; some of it makes pictures too."""


def _lettered(draft: Draft) -> Iterator[tuple[int, int]]:
    """Words told by their letters or by where they are: "Dave in blue icing", "NASA on it"."""
    plain = _is_plain(draft)
    for index in draft.places(_LETTERS) if plain else ():
        behind = range(index - 1, max(index - 4, 0), -1)
        at = next((at for at in behind if draft.words[at] == "in"), 0)
        if at < 2 or not draft.is_name(at - 1) or not draft.word(at - 1).isalnum():
            continue
        led = draft.words[max(0, at - _NEAR) : at - 1]
        if draft.words[index] not in _DRAWN or ("of" not in led and not SURFACES.isdisjoint(led)):
            yield at - 1, index
    for index in draft.at.get("on", ()):
        carried = draft.word(index + 1) in ("it", "them") and draft.word(index - 2) in _BEARING
        if carried and _shouts(draft, index - 1):
            yield index - 1, index + 1
    for index in draft.places(_SIGNS) if plain else ():
        if draft.word(index + 1) in ("for", "to") and draft.is_name(index + 2):
            yield index, index + 2


_NEAR = 8  # tokens before a name in which what carries it is named
_BEARING = frozenset("has have with reads says bearing showing reading saying".split())
_SIGNS = frozenset(("sign", "signpost"))
_NOTED = frozenset("written scribbled scrawled jotted message".split())
_SPOKEN = frozenset("voice radio video".split())
_SOON = 9  # tokens from what is written to the mark before it


def _behind_mark(draft: Draft) -> Iterator[tuple[int, int]]:
    """Words behind a colon that stand on something ("scribbled on a note: call home")."""
    for index in draft.places(_NOTED):
        ahead = draft.words[index + 1 : index + _SOON]
        if ":" not in ahead or draft.word(index - 1) in _SPOKEN:
            continue
        mark = index + 1 + ahead.index(":")
        start, end = draft.span(index, mark)
        same = draft.tokens.sentences[index] == draft.tokens.sentences[mark]
        if same and mark + 1 < len(draft.words) and "\n" not in draft.text[start:end]:
            yield mark + 1, mark + 1


_NUMBERED = frozenset("plate plates license jersey number numerals".split())
_WORN = frozenset("bib jersey shirt".split())
_FORMED = frozenset("form forms forming spell spells".split())


def _numbers(draft: Draft) -> Iterator[tuple[int, int]]:
    """Numbers to be read: a license plate, the number on a jersey or a bus."""
    for index in draft.places(_NUMBERED):
        word, told = draft.words[index], draft.word(index + 1)
        digits = told[:1].isdigit()
        if word == "number" and draft.word(index + 2) not in ("on", "printed", "painted"):
            led = draft.words[max(0, index - 2) : index]
            worn = not _WORN.isdisjoint((*led, draft.word(index + 2)))
            formed = not _FORMED.isdisjoint(led)
            digits = digits and (worn or formed or led == ["with", "the"])
        if digits:
            yield index + 1, index + 1

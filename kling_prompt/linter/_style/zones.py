"""Where a text speaks of the picture itself, not of what it shows: "the whole film is ...".

In such a stretch every medium and artist is meant for the picture. Knows the words that open one,
not media.
"""

from collections.abc import Iterator

from kling_prompt.linter._draft import Draft


def zones(draft: Draft) -> frozenset[int]:
    """The tokens of a text that speak of the picture itself."""
    return frozenset(at for first, last in _spans(draft) for at in range(first, last))


_PICTURES = frozenset(
    """picture image film video clip animation shot visuals look style aesthetic direction
    rendering footage frame art medium technique""".split()
)
_WHOLE = frozenset("whole entire complete".split())
_SUBJECTS = frozenset("the this art visual animation my our overall every each".split())
_STYLES = frozenset("style look aesthetic medium technique".split())
_OWN = frozenset("hair her his their dress architectural building house".split())
_BEING = frozenset("is are be looks feels should must".split())
_MIXING = frozenset(
    """blends mixes combines fuses merges borrows mimics imitates resembles evokes recalls
    copies marries melds""".split()
)
_TITLES = frozenset(
    """visuals visual style styles aesthetic aesthetics look medium reference references
    technique influences inspiration inspirations""".split()
)
_MODALS = frozenset("should must".split())
_SEEMING = frozenset("look read feel be appear".split())
_AS = frozenset("like as".split())
_DONE = frozenset("executed laid done realized realised frame".split())
_IN = frozenset("in down by".split())
_JOINT = frozenset("canvas painted drew directed animated filmed drawn".split())
_COMBINING = frozenset("combine blend merge fuse".split())
_OPENING = {"make": ("it", "this", "everything"), "somewhere": ("between",), "if": ()}
_TRIGGERS = _PICTURES | _TITLES | _MODALS | _DONE | _COMBINING | _OPENING.keys()


def _spans(draft: Draft) -> Iterator[tuple[int, int]]:
    for index in draft.places(_TRIGGERS):
        if _opens(draft, index):
            whole = draft.word(index - 1) in _WHOLE
            bare = draft.word(index + 1) in _BEING or draft.words[index] == "make"
            stops = _BREAKS if bare and not whole else frozenset[str]()
            yield _start(draft, index) if whole else index, _end(draft, index, stops)


def _opens(draft: Draft, index: int) -> bool:
    """Whether a stretch that speaks of the picture opens at a place."""
    word, following = draft.words[index], draft.word(index + 1)
    if following == ":":
        return word in _TITLES
    if word in _OPENING:
        return following in _OPENING[word] or (word == "if" and _is_joint(draft, index))
    if word in _COMBINING:
        return index == _start(draft, index)
    if word in _DONE and _says(draft, index + 1, _IN, 2):
        return True
    if word in _MODALS:
        return following in _SEEMING and _says(draft, index + 2, _AS, 4)
    return word in _PICTURES and _is_told(draft, index)


def _is_joint(draft: Draft, index: int) -> bool:
    """Whether artists are imagined at work: "as if Monet and Klimt had painted it"."""
    reach = _end(draft, index) - index
    return draft.word(index - 1) in ("as", "imagine", "like") and _says(draft, index, _JOINT, reach)


def _is_told(draft: Draft, index: int) -> bool:
    """Whether a sentence tells how the picture is: "the look is", "the whole film"."""
    led, following = draft.word(index - 1), draft.word(index + 1)
    told = following in _BEING or following in _MIXING
    styled = draft.words[index] in _STYLES and led not in _OWN and following in _BEING
    return styled or led in _WHOLE or (led in _SUBJECTS and told)


def _says(draft: Draft, index: int, wanted: frozenset[str], reach: int) -> bool:
    return not wanted.isdisjoint(draft.words[index : index + reach])


def _start(draft: Draft, index: int) -> int:
    """The first token of the sentence."""
    least = max(0, index - _LONGEST)
    while index > least and draft.tokens.sentences[index - 1] == draft.tokens.sentences[index]:
        index -= 1
    return index


_BREAKS = frozenset("of with that which who where while showing , ;".split())
_LONGEST = 40  # tokens of a stretch


def _end(draft: Draft, index: int, stops: frozenset[str] = frozenset()) -> int:
    """The place behind the sentence, or behind what comes before a stop."""
    end = min(index + _LONGEST, len(draft.words))
    for at in range(index + 1, end):
        if draft.words[at] == ":" and at > index + 1:
            return at
        other = draft.tokens.sentences[at] != draft.tokens.sentences[index]
        if other or draft.words[at] in stops:
            return at
    return end

"""Lives and tales in one text: "from baby to old age", a story in the past tense.

Knows orders of words; phrases that leave a scene by themselves are told elsewhere.
"""

from collections.abc import Iterator

from kling_prompt.linter._draft import Draft

TIME_LAPSE = frozenset("timelapse lapse hyperlapse".split())
"""Words for footage that runs many times too fast."""
LAPSE = TIME_LAPSE | frozenset("changing changes transforms morphs".split())
"""Words of one change through time, which is no second scene."""


YOUNG = frozenset(
    """baby birth childhood infancy infant toddler youth cradle newborn puppy kitten foal
    egg""".split()
)


_OLD = frozenset(
    "old elderly adulthood adult death grave retirement grandmother grandfather age".split()
)


def ages(draft: Draft) -> Iterator[tuple[int, int]]:
    """A life in one clip ("from baby to old age"), unless it is one change."""
    if (
        draft.at.keys().isdisjoint(YOUNG)
        or draft.at.keys().isdisjoint(_OLD)
        or not draft.at.keys().isdisjoint(LAPSE)
    ):
        return
    for index in draft.places(YOUNG):
        behind = draft.words[index + 1 : index + 5]
        led = "from" in draft.words[max(0, index - 3) : index]
        if led and "to" in behind and not _OLD.isdisjoint(behind):
            yield index, index + 1 + behind.index("to")


_STAGES = frozenset(
    """baby infant toddler child kid boy girl schoolboy schoolgirl teenager teen student adult bride
    groom mother father man woman grandmother grandfather grandma grandpa pensioner widow
    retiree""".split()
)


def stages(draft: Draft) -> Iterator[tuple[int, int]]:
    """A life in its stages ("as a toddler ..., again as a teenager, ..."), or in its occasions."""
    shown = {
        word: index
        for index in draft.at.get("as", ())
        if draft.word(index + 1) in ("a", "an")
        for word in draft.words[index + 2 : index + 4]
        if word in _STAGES
    }
    if len(shown) > 1:
        yield max(shown.values()), max(shown.values()) + 2
    feasts = sorted(draft.at[word][0] for word in FEASTS & draft.at.keys())
    if len(feasts) > 1 and (
        "reunion" not in draft.at
        or draft.tokens.sentences[feasts[0]] != draft.tokens.sentences[feasts[1]]
    ):
        yield feasts[1], feasts[1]
    lived = OCCASIONS & draft.at.keys()
    if len(lived) > 2:
        last = max(draft.at[word][0] for word in lived)
        yield last, last


FEASTS = frozenset("prom reunion graduation funeral honeymoon divorce christening aisle".split())
OCCASIONS = frozenset(
    """birth childhood graduation wedding honeymoon divorce funeral retirement marriage prom
    deathbed adolescence adulthood pregnancy christening engagement proposal""".split()
)


HANDED = frozenset(
    """born made built forged sold bought shipped flown carried delivered posted mailed sent sorted
    opened worn lost found planted picked harvested grown baked eaten drunk refined roasted brewed
    assembled recycled discarded thrown buried reborn stolen hidden discovered inherited abandoned
    restored outgrown written printed pressed smuggled read resold scrapped danced crowned
    mined minted spun woven dyed sewn burned""".split()
)


def handed(draft: Draft) -> Iterator[tuple[int, int]]:
    """A thing from hand to hand ("made in a shop, worn at a wedding, lost on a beach")."""
    found = [
        index
        for word in HANDED & draft.at.keys()
        for index in draft.at[word][:1]
        if draft.word(index + 1) in _HANDS
    ]
    found.sort()
    for first, last in zip(found, found[2:], strict=False):
        if last - first < _NEAR:
            yield last, last + 1


_NEAR = 30  # tokens from the first hand to the third
_HANDS = frozenset(
    """, under in at on by into to over through from for and across by as
    aloud""".split()
)


PAST = frozenset(
    """was were had found began became met went came saw felt led told lived discovered decided
    realized embarked rushed searched returned married traveled travelled learned gave took left
    appeared wandered carried fell entered vowed promised revealed regained defeated fought won lost
    helped changed knew thought made slew grew""".split()
)


_TURNS = frozenset("after upon when once later eventually finally soon as until".split())


_CLOSINGS = frozenset(("end",))


_TOLD = 6  # different words of the past that make a tale by themselves


_GOING_ON = frozenset(
    """lived found went came met returned married traveled travelled became grew crossed climbed
    wandered left discovered embarked entered carried walked built home""".split()
)
_TURNING = 3  # sentences of a tale that open with a turn


ACTING = frozenset("he she they it and who".split())
"""What stands before a verb of which somebody is the subject."""


def _acted(draft: Draft) -> list[int]:
    """Where somebody did something, by the ending of the verb ("she crossed", "and climbed")."""
    return [
        index
        for actor in ACTING & draft.at.keys()
        for index in [at + 1 for at in draft.at[actor]]
        if draft.word(index).endswith("ed") and draft.words[index] not in PAST
    ]


def tale(draft: Draft) -> Iterator[tuple[int, int]]:
    """A tale in the past tense whose sentences each go on in time."""
    told = sorted(draft.at[word][0] for word in PAST & draft.at.keys())
    told += _acted(draft)
    told.sort()
    if len(told) < _TURNING:
        return
    sentences = {draft.tokens.sentences[index] for index in told}
    went = len(_GOING_ON & draft.at.keys()) > 1
    if len(told) >= _TOLD and len(sentences) > 2 and went:
        yield told[-1], told[-1]
    for index in draft.places(_CLOSINGS):
        led = draft.words[max(0, index - 2) : index]
        if led == ["in", "the"] and draft.opens_clause(index - 2):
            yield index - 2, index
    turns = [
        index
        for index in draft.places(_TURNS)
        if index and draft.tokens.sentences[index - 1] != draft.tokens.sentences[index]
    ]
    if len(turns) >= _TURNING:
        yield turns[1], turns[1]

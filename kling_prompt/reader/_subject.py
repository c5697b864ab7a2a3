"""Who is the subject of a sentence: the camera, something else, or nobody.

Knows one sentence at a time, and whether the camera was the subject of the one before.
"""

from kling_prompt._tokens import Tokens
from kling_prompt.reader import _signs as c
from kling_prompt.reader._course import Span
from kling_prompt.reader._draft import Draft, Last
from kling_prompt.reader._moves import USAGES
from kling_prompt.reader._verbs import PARTICIPLE, TEMPORAL, THIRD, is_adverb, is_manner, verbs

_HOLDING = frozenset(
    """of with behind in on by to from for at into near beside toward towards holds holding takes
    watches sees""".split()
)
"""What a camera that is a thing stands behind."""
_SHOTS = frozenset("shot camera take".split())
"""What may be told to move in a clause of its own."""
_FLYING = (["drone"], ["aerial"], ["fpv"], ["helicopter"])
"""What makes a footage that flies: "drone footage, descending into ..."."""


class Subject:
    """Keeps the subject while the tokens of a text go by from left to right.

    Attributes:
        drafts: The moves that were found.
        busy: The token behind the last move, up to which no other verb is looked at.
        core: The token behind its verb and its way.
        drones: The drones that turned out to be the camera.
    """

    __slots__ = (
        "_anchor",
        "_before",
        "_clause",
        "_drone",
        "_form",
        "_joined",
        "_last",
        "_n",
        "_on",
        "_sentence",
        "_sentences",
        "_start",
        "_start_span",
        "_thing",
        "_words",
        "busy",
        "core",
        "drafts",
        "drones",
    )

    def __init__(self, tokens: Tokens) -> None:
        self._words = tokens.words
        self._sentences = tokens.sentences
        self._joined = tokens.joined
        self._n = len(tokens.words)
        self.drafts: list[Draft] = []
        self.drones: list[Span] = []
        self.busy = 0
        self.core = 0
        self._sentence = -1
        self._start = 0  # where the sentence begins
        self._on = False  # whether the camera is its subject
        self._before = False  # whether it was that of the sentence before
        self._anchor = -1  # the token behind the camera or its last verb
        self._clause = False  # whether another subject has come up
        self._form = THIRD
        self._last: Last | None = None
        self._thing = False  # whether a drone was shown, which is no camera then
        self._drone: Span | None = None  # a drone that may turn out to be the camera
        self._start_span: tuple[int, Span] | None = None  # where the next move starts

    def enter(self, at: int) -> None:
        """Begin a sentence if the token belongs to another one than before."""
        sentence = self._sentences[at]
        if sentence == self._sentence:
            return
        start = at
        while start and self._sentences[start - 1] == sentence:
            start -= 1
        self._before = self._on and sentence == self._sentence + 1
        self._sentence = sentence
        self._start = start
        self._on = False
        self._clause = False
        self._anchor = -1
        self._start_span = None
        if self._before and self._words[start] in ("it", "meanwhile", "then", "finally"):
            self._name(start + 1)

    def _name(self, end: int) -> None:
        """Note that the camera is the subject from here on."""
        self._on = True
        self._clause = False
        self._anchor = end
        self._drone = None

    def phrase(self, first: int, end: int, opened: int) -> None:
        """Words of the vocabulary were found: they may name a camera, or end in a view."""
        last = self._words[end - 1]
        if end <= self.busy:
            return
        if last in c.CARRIERS or (last == "drone" and self._acts(end)):
            if self._opens(first, opened):
                self._name(end)
        elif last in c.VIEWS:
            self._view(end - 1, end - 1)
        elif self._on and first <= self._anchor:
            self._anchor = end

    def _camera(self, at: int, opened: int) -> None:
        """A camera is named at a token; `opened` is the end of the vocabulary before it."""
        words = self._words
        if words[at] == "drone":
            self._flies(at, opened)
            return
        if words[at] == "we":
            if self._opens(at, opened):
                self._name(at + 1)
            return
        if self._opens(at, opened) or self._starts(at):
            end = at + 1
            while end < self._n and words[end] in ("movement", "motion", "work", "angle", "slowly"):
                end += 1
            self._name(end)

    def _starts(self, at: int) -> bool:
        """Whether "the camera" does something behind words of place: "at the door it pans"."""
        words = self._words
        if words[at - 1 : at] != ["the"] or at - 2 < self._start or words[at - 2] in _HOLDING:
            return False
        here = at + 1
        form = PARTICIPLE if words[here : here + 1] == ["is"] else THIRD
        here += form == PARTICIPLE
        while here < self._n and is_manner(words[here]):
            here += 1
        verb = verbs().get(words[here]) if here < self._n else None
        usage = USAGES.get(verb.lemma) if verb else None
        return bool(verb and usage and verb.form == form and usage.technical)

    def _flies(self, at: int, opened: int) -> None:
        """A drone is named: the camera, unless it was shown before as a thing."""
        words = self._words
        before = words[at - 1] if at else ""
        opens = self._opens(at - 1, opened)
        if before == "a" and opens and self._films(at + 1):
            self._name(at + 1)
            self._drone = (at, at + 1)
        elif before != "the" or not opens:
            following = words[at + 1] if at + 1 < self._n else ""
            by = any(word in c.FILMED_BY for word in words[max(self._start, at - 3) : at])
            self._thing = self._thing or not (by or following in c.FILMS)
        elif not self._thing:
            self._name(at + 1)
            self._drone = (at, at + 1)

    def _films(self, at: int) -> bool:
        """Whether the sentence of a drone goes on with what only a camera does ("tilts down")."""
        words, sentences = self._words, self._sentences
        behind = range(at, min(self._n, at + c.REACH))
        return any(words[to] in c.TURNS for to in behind if sentences[to] == self._sentence)

    def _object(self, at: int) -> int:
        """The token behind "the camera" where that is what somebody is told to move, or 0."""
        at += self._words[at : at + 1] in (["the"], ["your"])
        return at + 1 if self._words[at : at + 1] == ["camera"] else 0

    def _acts(self, at: int) -> bool:
        """Whether a verb stands at a token, or behind words of manner."""
        words = self._words
        while at < self._n and is_manner(words[at]):
            at += 1
        return at < self._n and words[at] in verbs()

    def _opens(self, at: int, opened: int) -> bool:
        """Whether a noun phrase that ends at a token opens a clause."""
        words = self._words
        low = max(self._start, at - c.GAP)
        here = at - 1
        while here >= low and words[here] in c.MODIFIERS and here >= opened:
            here -= 1
        if here < self._start or here < opened or words[here] in c.OPENS:
            return True
        return not words[here][0].isalnum()

    def _view(self, at: int, opened: int) -> None:
        """A shot or a view is named: it is the camera when a verb of the camera follows at once."""
        words = self._words
        here = at + 1
        table = verbs()
        here += words[here : here + 1] == [","] and words[at - 1 : at] in _FLYING
        while here < self._n and here - at < c.GAP and is_manner(words[here]):
            if words[here] in table:
                break
            here += 1
        verb = table.get(words[here]) if here < self._n else None
        if verb is None or verb.form not in (THIRD, PARTICIPLE):
            return
        if verb.lemma == "start" and verb.form == THIRD:
            self._name(at)
            return
        if verb.lemma in c.STILL_VERBS and words[at] in ("shot", "frame", "footage"):
            self._name(at + 1)
            return
        if verb.lemma in c.SCALED and words[at] in ("shot", "frame", "view", "image"):
            self._name(at + 1)
            return
        if verb.lemma not in USAGES or (words[at] in c.PICTURES and verb.lemma not in c.ZOOMED):
            return
        chases = verb.lemma == "chase" and words[here + 1 : here + 2] == ["after"]
        if verb.lemma in ("lead", "turn", "chase", "walk", "pass", "head") and not chases:
            return
        if opened == at or words[at] not in c.LOOSE | c.PICTURES or USAGES[verb.lemma].technical:
            self._name(at + 1)

    def _split(self, at: int) -> None:
        """A word opens a clause, which has a subject of its own unless that is "it"."""
        if self._is_shots(at):
            self._name(at + 1)
            return
        if not self._on or at + 1 >= self._n:
            return
        following = self._words[at + 1]
        if following == "it":
            self._it(at)
        elif following not in c.CAMERAS and not following.endswith("ing"):
            self._clause = True

    def _is_shots(self, at: int) -> bool:
        """Whether a clause tells what a shot or a camera does: "a shot that pans left"."""
        words = self._words
        if words[at] not in ("that", "which") or not at or words[at - 1] not in _SHOTS:
            return False
        if words[at - 1] in c.CAMERAS and not self._opens(at - 1, self._start):
            return False
        here = at + 1
        while here < self._n and is_manner(words[here]):
            here += 1
        verb = verbs().get(words[here]) if here < self._n else None
        return verb is not None and verb.form == THIRD and verb.lemma in USAGES

    def _it(self, at: int) -> None:
        """Note "as it tracks her": the camera again, when a verb of the camera follows."""
        here = at + 2
        while here < self._n and here - at < c.GAP and is_manner(self._words[here]):
            here += 1
        verb = verbs().get(self._words[here]) if here < self._n else None
        if verb is None or verb.form != THIRD:
            return
        if at <= self._anchor and not (
            self.drafts and self.drafts[-1].spans
        ):  # "rolls clockwise as it moves forward": nothing else is named
            self._anchor = at + 2
            return
        usage = USAGES.get(verb.lemma)
        if usage is None:
            return
        if usage.technical or verb.lemma in ("track", "follow", "trail", "circle", "arc"):
            self._anchor = at + 2
            self._clause = False
        else:
            self._clause = True

    def _passive(self, at: int) -> None:
        """Note "the scene is captured ...": the camera is meant."""
        if at and self._words[at - 1] in ("is", "are", "was", "being", "beautifully"):
            self._name(at + 1)
            self._anchor = -1

    def _chain(self, at: int) -> tuple[int, set[str]]:
        """The first of the tokens that lead up to a verb, and all of them."""
        words = self._words
        low = max(self._start, at - c.GAP, self._anchor)
        here = at - 1
        while here >= low and (words[here] in c.CHAIN or is_adverb(words[here])):
            here -= 1
        return here + 1, set(words[here + 1 : at])

    def _joint(self, at: int) -> str:
        """The word that joins a verb to the verb before it."""
        low = max(self._start, at - c.GAP)
        joint = ""
        for here in range(at - 1, low - 1, -1):
            word = self._words[here]
            if word == "while" or word in TEMPORAL:
                return "then" if word in TEMPORAL else word
            if word == "by" and here and self._words[here - 1] == "followed":
                return "then"
            joint = "and" if word == "and" else joint
            if word not in c.CHAIN and not is_adverb(word):
                break
        return joint

"""What a move aims at and how it runs: the stretches of text behind a verb, by parameter.

Knows the order in which English says them; the verb before them is the business of `_camera`.
"""

from kling_prompt.reader._moves import USAGES, Meant
from kling_prompt.reader._verbs import AUXILIARIES, MANNERS, is_manner, verbs
from kling_prompt.reader._ways import way
from kling_prompt.words import moves as m
from kling_prompt.words._motion import Motion

Span = tuple[int, int]
"""The first token of a stretch and the token behind its last."""

_LEADS: dict[str, dict[str, tuple[str, ...]]] = {
    # parameter -> the word before it -> the words behind that
    "across": {"across": (), "over": (), "along": (), "through": (), "past": (), "around": ()},
    "on": {"on": (), "onto": (), "into": (), "toward": (), "towards": ()},
    "away_from": {"from": ()},
    "past": {"past": (), "along": (), "through": (), "across": ()},
    "over": {"over": (), "above": (), "across": ()},
    "around": {"around": (), "round": ()},
    "before": {"in": ("front", "of"), "ahead": ("of",), "before": ()},
    "through": {"through": ()},
    "toward": {"toward": (), "towards": (), "into": ()},
    "between": {"between": ()},
    "above": {"above": (), "over": ()},
    "target": {"toward": (), "towards": (), "to": ("face",)},
}
_OWN = frozenset(
    "between among amid inside under beneath underneath into past up down along".split()
)
_DIRECT = {m.Orbit: "around", m.Track: "following", m.Lead: "before", m.PushIn: "on"}
_TOLD = frozenset(
    """reveal show unveil expose uncover disclose display capture catch find see meet discover
    frame""".split()
)
_SHOWING = frozenset("revealing showing unveiling exposing uncovering disclosing".split())
_TRACKED = frozenset("follow track keep".split())
_HARD = frozenset(',;:.!?…()[]{}|•*"—–') | {"then", "while", "until", "revealing", "-"}
_CLAUSES = frozenset("as when".split())
_FRAMINGS = frozenset("close focused tight wide on with in at from over".split())
_NOT_TARGET = frozenset("is are was and or but slow motion which who that".split())
_POSITION = frozenset("from at behind alongside in beside along close".split())
_BESIDE = frozenset("alongside beside behind after with".split())
_UPS = frozenset("up down".split())
_ENDINGS = frozenset("zoom pan tilt orbit dolly pullback push-in pull-out".split())
_CHANGES = frozenset("turns transitions morphs shifts changes becomes".split())
_PLAIN = frozenset("pan pull push".split())
"""Nouns of film that are everyday words too: "a frying pan"."""
_MOST = 40  # tokens that a target may have
_STAND_INS = {
    "the subject": ("around", "following", "before", "on"),
    "the scene": ("through", "over", "across"),
    "the frozen moment": ("around",),
}


class Course:
    """The parameters of one move, read from the tokens behind its verb.

    Attributes:
        spans: The stretch of each parameter that was told, by its name.
        end: The token behind the last of them.
        detail: Where a closing phrase might stand, to be taken if nothing else is found in it.
    """

    __slots__ = ("_kind", "_stop", "_words", "detail", "end", "spans")

    def __init__(self, words: list[str], kind: type[Motion], at: int, stop: int) -> None:
        self._words = words
        self._kind = kind
        self._stop = stop
        self.end = at
        self.spans: dict[str, Span] = {}
        self.detail: Span | None = None

    def read(self, *, noun: bool, articled: bool, aimed: bool = False) -> None:
        """Read all parameters from the token at which the course begins."""
        kind = self._kind
        names = [one.name for one in kind.complements if one.name not in ("direction", "degrees")]
        if noun and kind is m.Track:
            if not articled and self._at("of"):
                self.take("following", self.end + 1)
        elif not aimed and not noun and kind in _DIRECT and self._opens_noun():
            self.take(_DIRECT[kind], self.end)
        elif kind is m.Track and self._next() in _BESIDE and self._second() in _DETERMINERS:
            self.take("following", self.end + 1)
        elif kind is m.PushIn and self._at("to") and self._ends():
            self.take("on", self.end + 1)
        while self._complement(names):
            pass
        if kind.spans:
            self._spanned()
        elif self._at("from") and "away_from" not in names and self._second() in _DETERMINERS:
            self.take("start", self.end + 1)
        self._framed(kind, aimed=bool(self.spans) and not kind.spans)

    def _at(self, *expected: str) -> bool:
        """Whether the next tokens are these."""
        end = self.end
        return end < self._stop and tuple(self._words[end : end + len(expected)]) == expected

    def _next(self) -> str:
        return self._words[self.end] if self.end < self._stop else ""

    def _opens_noun(self) -> bool:
        """Whether a noun phrase follows at once, as it does behind "follows" or "circles"."""
        word = self._next()
        if word == "it":
            return True
        if not word or not word[0].isalnum() or word in _NOT_TARGET or word in AUXILIARIES:
            return False
        if self._words[self.end - 1] == "then":
            return False  # "orbits then zooms in"
        if self._kind is m.Track and word in _POSITION:
            return False
        if self._kind is m.PushIn or self._kind is m.Lead:
            return word in _DETERMINERS
        return word not in _PREPOSITIONS and not word.endswith("ly")

    def _complement(self, names: list[str]) -> bool:
        word = self._next()
        for name in names:
            if name in self.spans:
                continue
            if name == "following":
                if word == "to" and self._second() in _TRACKED:
                    return self.take(name, self.end + 2)
                if word in ("following", "tracking") and "following" not in self.spans:
                    return self.take(name, self.end + 1)
            elif name == "position":
                if word in _POSITION and (self._second() not in ("slow", "super", "front")):
                    return self.take(name, self.end)
            elif name in ("through", "over") and word in _OWN and name == names[0]:
                return self.take(name, self.end)
            elif (behind := _LEADS[name].get(word)) is not None and self._leads(name, word, behind):
                skipped = name == "around" and self._second() == "to"
                return self.take(name, self.end + 1 + len(behind) + skipped)
        return False

    def _second(self) -> str:
        at = self.end + 1
        return self._words[at] if at < self._stop else ""

    def _leads(self, name: str, word: str, behind: tuple[str, ...]) -> bool:
        if behind:
            return self._at(word, *behind)
        return not (name == "on" and self._second() in ("as", "and"))

    def take(self, name: str, at: int) -> bool:
        """Take a parameter from a token up to where its noun phrase may end."""
        end = self._until(at, name)
        if end <= at:
            return False
        self.spans[name] = (at, end)
        self.end = end
        return True

    def _until(self, at: int, name: str = "") -> int:
        words = self._words
        stop = min(self._stop, at + _MOST)
        spans = self._kind is not m.Track and self._kind.spans
        here = at
        while here < stop:
            word = words[here]
            if word in _HARD or word in _CLAUSES or self._becomes(here):
                break
            if word == "to" and here + 1 < stop:
                following = words[here + 1]
                if following in _TOLD or following in _TRACKED:
                    break
                if spans and name in ("start", "across", "following"):
                    break
            if word == "from" and here > at and spans:
                break
            if word in _UPS and name == "start" and spans and words[here + 1 : here + 2] == ["to"]:
                break
            if word == "between" and self._kind is m.Dive and here > at:
                break
            if name == "following" and here > at and word in _POSITION and word != "in":
                break
            if word in ("and", "before", "but") and self._verb_follows(here + 1):
                break
            here += 1
        return here if here - at < _MOST else at

    def _becomes(self, at: int) -> bool:
        """Whether a move turns into another: "into a slow zoom", "that becomes an orbit"."""
        words = self._words
        if words[at] in ("that", "which"):
            verb = words[at + 1] if at + 1 < self._stop else ""
            if verb not in _CHANGES:
                return False
            at += 1 + (verb != "becomes")
        elif words[at] != "into":
            return False
        behind = words[at + 1 : at + 5]
        if behind[:1] not in (["a"], ["an"]):
            return False
        filmed = not (_ENDINGS - {"pan"}).isdisjoint(behind)
        mannered = any(word in MANNERS or word == "aerial" for word in behind[1:2])
        return filmed or (mannered and not _PLAIN.isdisjoint(behind))

    def _verb_follows(self, at: int) -> bool:
        words, stop = self._words, min(self._stop, at + 5)
        if words[at : at + 1] == ["then"]:
            return True
        while at < stop and (words[at] in MANNERS or words[at] in AUXILIARIES):
            at += 1
        if at < stop and words[at] in ("crash", "snap", "swish", "flash"):
            return True
        verb = verbs().get(words[at]) if at < stop else None
        return verb is not None and (verb.form != 0 or words[at] in ("orbit", "pan", "zoom"))

    def _spanned(self) -> None:
        """Where the move starts and ends: "from her face to the sword"."""
        if self._at("from"):
            self.take("start", self.end + 1)
            self.end += self._next() in _UPS and self._second() == "to"
        if self._at("to") and self._second() not in _TOLD:
            self.take("end", self.end + 1)

    def _framed(self, kind: type[Motion], *, aimed: bool) -> None:
        """The framing at the end, what is revealed, and when it happens."""
        if self._at(",", "ending") and self._second_of(2) in _FRAMINGS and not self._turns():
            at = self.end + 2
            self.take("end", at + (self._words[at] == "on"))
        elif self._at("to") and not aimed and not kind.spans and self._ends():
            self.take("end", self.end + 1)
        if self._at("to") and self._second() in _TOLD:
            self.take("reveal", self.end + 2)
        elif self._next() in _SHOWING:
            self.take("reveal", self.end + 1)
        elif self._at(",") and self._second() in _SHOWING:
            self.take("reveal", self.end + 2)
        if self._next() in _CLAUSES and self._is_clause():
            self.take("when", self.end + (self._next() == "as"))

    def _turns(self) -> bool:
        """Whether a move ends in another one: "ending with a crash zoom"."""
        behind = self._words[self.end + 2 : self.end + 7]
        return "camera" in behind or not _ENDINGS.isdisjoint(behind)

    def _second_of(self, offset: int) -> str:
        at = self.end + offset
        return self._words[at] if at < self._stop else ""

    def _ends(self) -> bool:
        second = self._second()
        return second not in _TOLD and second not in _TRACKED and second not in verbs()

    def _is_clause(self) -> bool:
        """Whether "as" tells the action that the move keeps time with, and no further move."""
        second = self._second()
        if second in ("the", "a", "our"):
            return self._second_of(2) not in ("camera", "shot", "view", "frame", "drone")
        if second == "it" and self._goes_on(self.end + 2):
            return False
        return bool(second) and second[0].isalnum() and second not in ("camera", "if", "we")

    def _goes_on(self, at: int) -> bool:
        """Whether "it" is the camera again: a verb of cameras follows, with a way."""
        words, stop = self._words, min(self._stop, at + 6)
        while at < stop and is_manner(words[at]):
            at += 1
        verb = verbs().get(words[at]) if at < stop else None
        usage = USAGES.get(verb.lemma) if verb else None
        return usage is not None and bool(
            way(words, at + 1, stop).ways or usage.technical or usage.plain == Meant(m.Track)
        )


_PREPOSITIONS = frozenset(
    """around round about over above across along alongside beside behind with after through between
    from to toward towards in into on onto at of off under past by for as and while then like within
    during against near inside outside upon up down out back away""".split()
)
_DETERMINERS = frozenset(
    "the a an his her its their our this that these those him them it two three several".split()
)


def stand_in(name: str, text: str) -> bool:
    """Whether a target is what the library says when none is given."""
    return name in _STAND_INS.get(text.lower(), ())

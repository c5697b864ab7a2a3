"""On what grounds a verb is said of the camera: one that is named, or one that is understood.

Knows where the verb stands and what stands around it; what it means is told by `_moves`.
"""

from typing import NamedTuple

from kling_prompt.reader import _signs as c
from kling_prompt.reader._filmed import Filmed
from kling_prompt.reader._moves import Usage
from kling_prompt.reader._verbs import (
    BASE,
    PARTICIPLE,
    PAST,
    TEMPORAL,
    THIRD,
    Verb,
    verbs,
)
from kling_prompt.reader._ways import IN, OUT, Way


class Candidate(NamedTuple):
    """A verb of which nobody says yet that the camera is meant.

    Attributes:
        at: Its token.
        verb: Its lemma and form.
        usage: What it means.
        told: The way behind it.
        low: The first of the tokens that lead up to it.
        seen: Those tokens.
    """

    at: int
    verb: Verb
    usage: Usage
    told: Way
    low: int
    seen: set[str]


_BENT = frozenset("degree degrees half quarter camera slow smooth gentle".split())
_TURNED = frozenset("degree degrees".split())
"""What tells how far "a 180 degree arc" goes."""


_ALONG = frozenset("past through along across toward towards around into down".split())
"""Where somebody is told to dolly: "dolly past the shelves"."""
_COMPOUND = frozenset("push dolly zoom pan crane pedestal".split())
"""Verbs that make nouns of film with their way: "push-in", "crane-up"."""
_PASSING = frozenset("glide creep sweep".split())
"""Verbs that are nouns of a camera's way."""


class Grounds(Filmed):
    """Decides whether the camera is meant."""

    __slots__ = ()

    def _accepts(self, at: int, verb: Verb, usage: Usage, told: Way, *, noun: bool) -> bool | None:
        """Whether a camera is meant: one that is named, one that is not, or (`None`) none."""
        low, seen = self._chain(at)
        if self._on and low <= self._anchor and not (verb.form == PAST and "," in seen):
            return True
        if noun:
            return False
        strong = usage.technical and (
            bool(told.ways)
            or verb.form != BASE
            or "-" in verb.lemma
            or self._film_modified(at, low)
        )
        if self._on and self._continues(verb, low, seen, strong=strong):
            return True
        return False if self._understood(Candidate(at, verb, usage, told, low, seen)) else None

    def _continues(self, verb: Verb, low: int, seen: set[str], *, strong: bool) -> bool:
        """Whether a verb goes on with the camera as its subject, after other words."""
        form = verb.form
        stands = bool(self.drafts) and self.drafts[-1].meant is None
        goes = form == PARTICIPLE and "," in seen and verb.lemma in ("track", "follow", "fly")
        if stands and not strong and not goes and seen.isdisjoint(("then", "while")):
            return False
        if form == BASE:
            return bool(seen & c.ARTICLES) and strong
        if seen & TEMPORAL and form in (THIRD, PARTICIPLE):
            return strong or not self._clause or "then" in seen
        if "while" in seen:
            return form == PARTICIPLE
        if form == PAST or (self._clause and not strong and verb.lemma not in ("follow", "track")):
            return False
        if "and" in seen:
            same = form == self._form or strong
            return same and (strong or not self._others(low))
        if "," in seen:
            return strong or form == THIRD or not self._others(low)
        return False

    def _others(self, low: int) -> bool:
        """Whether something else than the camera is said to be doing something before this verb."""
        words = self._words
        last = self.drafts[-1].end if self.drafts else 0
        first = self.drafts[-1].first if self.drafts else 0
        table = verbs()
        return any(
            word.endswith("ing") and word not in table and word not in c.CALM
            for word in words[max(self._start, min(first + 2, last - 6), low - 24) : low]
        )

    def _understood(self, one: Candidate) -> bool:
        """Whether a verb stands where a move is told without a camera: "slow zoom in, ..."."""
        if one.verb.lemma in c.NAMED:
            return False
        first = one.low <= self._start
        before = "" if first else self._words[one.low - 1]
        last = self.drafts[-1] if self.drafts else None
        chained = last is not None and last.end >= one.low and last.first >= self._start
        opens = first or "," in one.seen or before in c.BREAKS or chained
        opens = opens or (before == "-" and one.low - 1 not in self._joined)
        after = self._words[one.told.end] if one.told.end < self._n else ""
        arc = one.verb.lemma == "arc" and one.verb.form == BASE and after in ("around", "shot")
        if arc and (one.told.ways or not one.seen.isdisjoint(_BENT)):
            return True
        if one.verb.lemma in _PASSING and one.verb.form == BASE and first and one.seen & c.ARTICLES:
            told = bool(one.told.ways) or after in one.usage.by_preposition
            return told and self._film_modified(one.at, one.low)  # "a smooth glide over the table"
        if one.usage.technical:
            return self._technical(one, after, before, opens=opens, alone=first or chained)
        if one.verb.form == BASE and opens and not one.seen & c.ARTICLES:
            return self._imperative(one, after, before, alone=first or chained)
        if one.verb.form == PARTICIPLE and chained and self._names_itself():
            return True  # "tracking shot, following a fox": the shot itself does it
        led = one.told.ways or one.told.degrees
        if one.verb.form == PARTICIPLE and chained and "while" in one.seen and led:
            return True  # "tilt up while moving forward"
        goes_on = led or after in one.usage.by_preposition
        if one.verb.form == PARTICIPLE and chained and "then" in one.seen and goes_on:
            return True  # "following a skater, then whipping around to her hands"
        if one.verb.form == PARTICIPLE and first and not one.seen & c.ARTICLES:
            return self._dangles_not(one.at, one.verb.lemma, one.told, after)
        return False

    def _names_itself(self) -> bool:
        """Whether the last move is a noun that may do something: a shot, without a direction."""
        last = self.drafts[-1]
        return last.noun and last.meant is not None and last.meant.direction is None

    def _technical(
        self, one: Candidate, after: str, before: str, *, opens: bool, alone: bool
    ) -> bool:
        """Whether a verb that people use for cameras above all stands like a direction."""
        lemma, form = one.verb
        ends = not after or not after[0].isalnum()
        if form == PAST:
            return False
        if form == BASE and one.told.ways and one.at + 1 in self._joined and lemma in _COMPOUND:
            return True  # "a fast 85mm push-in"
        if form == THIRD:
            return opens and bool(one.told.ways) and (alone or ends)
        aimed = lemma == "pan" and after == "to" and form == BASE and not one.told.ways
        if aimed and not one.seen & c.ARTICLES:
            return opens and alone  # "zoom out, pan to the window"
        if lemma == "tilt" and "then" in one.seen and after in ("to", "toward", "towards"):
            return True  # "..., then tilt to the moon"
        if form == BASE and one.seen & c.ARTICLES and self._words[one.at - 1] in c.WAY_OF:
            return lemma in ("dolly", "zoom", "crash-zoom") and ends | (after in _ALONG)
        modified = form == BASE and self._film_modified(one.at, one.low)
        fits = self._film_way(lemma, one.told, after, modified=modified)
        if form == PARTICIPLE:
            return fits and (opens or before in c.VIEWS) and not self._anothers(one)
        if form == BASE and not _TURNED.isdisjoint(one.seen) and lemma in ("pan", "orbit"):
            return True
        if lemma == "pan" and ends and not fits:
            return opens and self._film_modified(one.at, one.low)
        if lemma == "dolly" and form == BASE and alone and one.low == one.at and after in _ALONG:
            return True
        if one.seen & c.ARTICLES:
            return fits and (opens or self._is_film_noun(one.at, lemma, one.told))
        if form == BASE and one.told.ways and self._goes_on(one):
            return True
        return fits and (opens or self._film_modified(one.at, one.low))

    def _goes_on(self, one: Candidate) -> bool:
        """Whether a direction goes on with another ("whip-pan off her hands and push in")."""
        last = self.drafts[-1] if self.drafts else None
        if last is None or last.first != self._start or self._words[one.at - 1] != "and":
            return False
        return c.SOMEBODY.isdisjoint(self._words[last.end : one.at])

    def _anothers(self, one: Candidate) -> bool:
        """Whether a participle is somebody's ("zooming in on its prey", "zooming in and out")."""
        aimed = self._words[one.told.end + 1 : one.told.end + 2]
        owned = aimed in (["its"], ["his"], ["her"], ["their"]) and one.low > self._start
        return owned or {IN, OUT} <= set(one.told.ways)

    def _imperative(self, one: Candidate, after: str, before: str, *, alone: bool) -> bool:
        """Whether a plain verb is what somebody tells the camera to do: "follow the hiker"."""
        lemma = one.verb.lemma
        aims = c.IMPERATIVE.get(lemma, c.NOTHING)
        there = self._words[one.at + 1] if one.at + 1 < self._n else ""
        listed = "," in one.seen or before in c.BREAKS
        if self._words[one.at + 2 : one.at + 3] == ["camera"]:
            return False
        if there in aims or after in aims:
            return (alone or listed) and after != "of"
        if lemma == "follow" and there and one.low <= self._start:
            return there not in ("your", "me", "us", "my") and there[0].isalpha()
        leads = not after or not after[0].isalnum() or after in ("to", "as", "and")
        if lemma == "track" and one.told.ways and leads:
            return alone or listed
        return listed and leads and lemma in c.TAGGED

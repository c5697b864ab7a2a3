"""Which verbs of a text are said of the camera, and the moves that they make.

Knows one verb at a time. What it means is told by `_moves`, what stands behind it by `_ways` and
`_course`, whether the camera is meant by `_grounds`.
"""

from typing import final

from kling_prompt._lists import DETERMINERS
from kling_prompt.reader import _signs as c
from kling_prompt.reader._draft import Last
from kling_prompt.reader._focusing import Focusing
from kling_prompt.reader._moves import ENCLOSED, USAGES, Meant, Usage
from kling_prompt.reader._verbs import (
    BASE,
    PARTICIPLE,
    Verb,
    verbs,
)
from kling_prompt.reader._ways import DOWN, UP, Way, midway, way
from kling_prompt.words import moves as m

_PULLING = frozenset("rack pull shift transition".split())
_GOES_ON = frozenset(
    """across over to toward towards along through past as while and on until following revealing
    showing before after from around""".split()
)
_RETURNS = (["to"], ["left"], ["right"], ["up"], ["down"])
_FAR = 12  # tokens up to the other end of a way


def _goes(word: str) -> bool:
    """Whether a word says how a camera travels ("racing")."""
    verb = verbs().get(word)
    return verb is not None and verb.form == PARTICIPLE and verb.lemma in c.FLIERS


@final
class Camera(Focusing):
    """Reads the moves of a text, token by token from left to right."""

    __slots__ = ()

    def role(self, at: int, role: int, opened: int) -> bool:
        """Take note of a word that tells what the subject is; whether it made a move."""
        if role == c.CLAUSE:
            self._split(at)
        elif role == c.CAMERA:
            self._camera(at, opened)
        elif role == c.VIEW:
            self._view(at, opened)
        elif role == c.PASSIVE:
            self._passive(at)
        elif role == c.COMPOUND:
            return self._compound(at) > at
        elif role == c.FOCUS:
            return self._focused(at) > at
        elif role == c.THEN:
            return self._again(at)
        return False

    def verb(self, at: int, verb: Verb) -> bool:
        """Try a verb; whether it made a move."""
        return self._verb(at, verb) > at

    def _verb(self, at: int, verb: Verb) -> int:
        words, n = self._words, self._n
        lemma, form = verb
        end = at + 1
        second = words[end] if end < n else ""
        other = verbs().get(second) if lemma in ("whip", "dolly") or second == "focus" else None
        if lemma == "whip" and other and other.lemma in ("pan", "zoom"):
            lemma = "whip-pan" if other.lemma == "pan" else "crash-zoom"
            form, end = other.form, end + 1
        elif lemma == "dolly" and other and other.lemma == "zoom":
            lemma, form, end = "dolly-zoom", other.form, end + 1
        pulling = lemma in _PULLING or (self._on and lemma in ("change", "switch"))
        if second == "focus" and pulling:
            return self._refocus(at, end + 1, form)
        if lemma in c.KEEPING and self._on and (behind := self._keeps(end)):
            return self._moved(at, behind, Verb("follow", form), USAGES["follow"])
        if lemma in c.STILL_VERBS:
            return self._hold(at, end, lemma)
        opens = words[at] == "opens" and second in ("up", "out") and not self._clause
        if lemma == "start" and self._on and opens:
            self._anchor = at
            return self._moved(at, end + 1, Verb("widen", form), USAGES["widen"])
        if lemma == "start":
            return self._begin(at, end)
        usage = USAGES.get(lemma)
        if usage is None or (lemma == "shadow" and second not in DETERMINERS):
            return at  # "shadows move over the rock"
        ends = end >= n or not second[0].isalnum()
        never = words[at - 1] in c.NEVER or (words[at - 1] == "no" and form == PARTICIPLE and ends)
        if self._on and lemma == "move" and never:
            return self._stand(at, end)
        return self._moved(at, end, Verb(lemma, form), usage)

    def _keeps(self, at: int) -> int:
        """The token before whom the camera "stays with" or "keeps pace with", or 0."""
        words = self._words
        at += words[at : at + 1] in (["pace"], ["up"], ["close"])
        return at if words[at : at + 1] in (["with"], ["beside"], ["behind"], ["alongside"]) else 0

    def _compound(self, at: int) -> int:
        """Try "crash zoom", "swish pan" and their kin."""
        words = self._words
        verb = verbs().get(words[at + 1]) if at + 1 < self._n else None
        lemma = {"pan": "whip-pan", "zoom": "crash-zoom"}.get(verb.lemma) if verb else None
        if lemma is None or verb is None:
            return at
        return self._moved(at, at + 2, Verb(lemma, verb.form), USAGES[lemma])

    def named(self, first: int, end: int, meant: Meant) -> int:
        """A move that is told by a noun of its own ("bullet time", "flyover")."""
        told = way(self._words, end, min(self._n, end + c.REACH))
        usage = USAGES.get(c.NOUN_USAGES.get(meant.kind, ""))
        if usage and told.ways:
            meant = usage.by_way.get(told.ways[0], meant)
        elif usage and meant.kind is m.Roll and self._words[told.end : told.end + 1] == ["around"]:
            meant = Meant(m.Orbit)
        behind = self._made(first, end, Verb("", BASE), [meant], told, noun=True, direct=False)
        if self._words[end - 1] in c.VIEWS:
            self._view(end - 1, end - 1)
        return behind

    def travels(self, at: int, *, goes: bool) -> None:
        """A way to film that is a journey ended before a token: where it leads makes the move."""
        words, n = self._words, self._n
        while at < n and (words[at] in c.VIEWS or (goes and _goes(words[at]))):
            at += 1
        if at < n and words[at] == "through" and at >= self.busy:
            meant = [Meant(m.FlyThrough)]
            self._made(at, at, Verb("", BASE), meant, None, noun=True, direct=False)

    def _moved(self, at: int, end: int, verb: Verb, usage: Usage) -> int:
        words, n = self._words, self._n
        lemma, form = verb
        stop = min(n, end + c.REACH)
        noun = False
        if form == BASE and not self._articled(at) and (behind := self._object(end)):
            told = way(words, behind, stop)
            meant = self._meant(at, verb, usage, told)
            if meant and (told.ways or usage.technical):
                return self._made(at, behind, verb, meant, told, noun=False, direct=True)
        if self._carried(end, lemma):
            self.drones += [(end, end + 1)] * (words[end] == "drone")
            end += 1
        if end < n and words[end] in c.SHOTS and self._shootable(lemma, words[end]):
            noun = True
            while end < n and words[end] in c.SHOTS:
                end += 1
        told = way(words, end, stop)
        if not noun and told.end < n and words[told.end] in c.FIRM_SHOTS and lemma in c.SHOOTABLE:
            noun = True
            end = told.end + 1
            told = Way(told.ways, told.manner, told.degrees, end)
        meant = self._meant(at, verb, usage, told)
        if not meant:
            return at
        direct = self._accepts(at, verb, usage, told, noun=noun)
        if direct is None:
            return at
        self._last = Last(at, verb, usage, direct)
        return self._made(
            at,
            end,
            verb,
            meant,
            told,
            noun=noun or (form == BASE and self._articled(at)),
            direct=direct,
        )

    def _carried(self, at: int, lemma: str) -> bool:
        """Whether a move is that of a shot from a drone and the like: "circling drone shot"."""
        shot = self._words[at + 1] if at + 1 < self._n else ""
        carried = shot in c.FIRM_SHOTS and self._words[at] in c.CARRYING
        return carried and lemma != "sweep" and self._shootable(lemma, shot)

    def _shootable(self, lemma: str, word: str) -> bool:
        return lemma in c.SHOOTABLE or (lemma in c.WEAKLY_SHOOTABLE and word in c.FIRM_SHOTS)

    def _meant(self, at: int, verb: Verb, usage: Usage, told: Way) -> list[Meant]:
        """The moves that a verb means with its way; none when it means nothing without a way."""
        words = self._words
        ways = told.ways
        after = words[told.end] if told.end < self._n else ""
        if not ways:
            ways = [
                c.WAY_OF[word] for word in words[max(self._start, at - 3) : at] if word in c.WAY_OF
            ]
            if verb.form != BASE:
                ways = []
            if usage.technical or verb.lemma in ("sweep", "turn", "move"):
                ways = midway(words, told.end, self._n) or ways
        by_way = [usage.by_way[one] for one in ways if one in usage.by_way]
        behind = words[told.end : told.end + 3]
        ahead = behind == ["in", "front", "of"] or behind[:2] == ["ahead", "of"]
        if by_way and by_way[0].kind is m.PullOut and ahead:
            return [Meant(m.Lead)]
        near = after in ("close", "closer") and behind[1:2] == ["to"]
        if near and not by_way and verb.lemma in ("move", "come", "get", "go", "draw"):
            return [Meant(m.PushIn)]
        going = "through" in usage.by_preposition and verb.lemma not in ("dolly", "push", "zoom")
        if going and by_way == [Meant(m.PushIn)] and after in ("through", "between"):
            return [Meant(m.FlyThrough)]
        along = ways in ([UP], [DOWN]) and after in ("the", "a", "an", "this", "its")
        if going and along and verb.lemma in c.FLIERS:
            return [Meant(m.FlyThrough)]
        if by_way:
            return list(dict.fromkeys(by_way))
        if after and after in usage.by_preposition:
            found = usage.by_preposition[after]
            if found.kind is m.Orbit and self._encloses(told.end + 1):
                return [Meant(m.Sweep)]
            if found.kind is m.Truck and after == "past" and self._enters(told.end + 1):
                return [Meant(m.FlyThrough)]
            return [found]
        return [usage.plain] if usage.plain else []

    def _enters(self, at: int) -> bool:
        """Whether what is passed leads somewhere: "past the curtain into the room"."""
        for word in self._words[at : min(self._n, at + _FAR)]:
            if not word[0].isalnum():
                break
            if word in ("into", "inside"):
                return True
        return False

    def _again(self, at: int) -> bool:
        """Try "then left": the last verb once more, another way; whether it made a move."""
        last = self._last
        if last is None or last.first < self._start or not self.busy <= at <= self.busy + 2:
            return False
        words, n = self._words, self._n
        end = at + 1
        if words[end : end + 1] == ["back"] and words[end + 1 : end + 2] in _RETURNS:
            end += 1
        told = way(words, end, min(n, end + c.REACH))
        after = words[told.end] if told.end < n else ""
        if not told.ways or (after and after[0].isalnum() and after not in _GOES_ON):
            return False
        meant = [last.usage.by_way[one] for one in told.ways if one in last.usage.by_way]
        if not meant:
            return False
        self._made(end, end, last.verb, meant, told, noun=False, direct=last.direct)
        return True

    def _encloses(self, at: int) -> bool:
        return any(word in ENCLOSED for word in self._words[at : min(self._n, at + 4)])

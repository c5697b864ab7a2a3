"""From a verb that is the camera's to a draft of its move, with manner, targets and detail.

Knows tokens around one verb; the draft is finished by `_finish`.
"""

from kling_prompt.reader import _signs as c
from kling_prompt.reader._course import Course, Span
from kling_prompt.reader._draft import Draft
from kling_prompt.reader._grounds import Grounds
from kling_prompt.reader._moves import Meant
from kling_prompt.reader._verbs import BASE, FAST, PARTICIPLE, SLOW, Verb, is_manner
from kling_prompt.reader._ways import Way
from kling_prompt.words import moves as m


class Making(Grounds):
    """Keeps the moves that are found."""

    __slots__ = ()

    def _made(  # noqa: PLR0913  (all that a move is made of)
        self,
        at: int,
        end: int,
        verb: Verb,
        meant: list[Meant],
        told: Way | None,
        *,
        noun: bool,
        direct: bool,
    ) -> int:
        """Keep the moves, with their manner and targets; the token behind them."""
        words, n = self._words, self._n
        kind = meant[-1].kind
        stop = min(n, end + c.REACH)
        course = Course(words, kind, told.end if told else end, stop)
        articled = noun and self._articled(at)
        course.read(
            noun=noun, articled=articled, aimed=bool(told and told.ways and kind is m.PushIn)
        )
        if kind is m.Orbit and "around" in course.spans:
            first, last = course.spans["around"]
            if words[last - 3 : last] == ["in", "bullet", "time"] and last - 3 > first:
                course.spans["around"] = (first, last - 3)
                meant = [Meant(m.BulletTime)]
        low = self._manner_from(at, verb.form)
        for index, one in enumerate(meant):
            draft = Draft(low, course.end, one, noun=noun)
            draft.joint = self._joint(at) if not index else "while"
            draft.with_last = bool(index)
            draft.participle = verb.form == PARTICIPLE
            draft.manner = words[low:at] + (told.manner if told else [])
            draft.degrees = told.degrees if told else 0
            if not draft.degrees and words[at - 1 : at] == ["degree"] and words[at - 2].isdecimal():
                draft.degrees = min(int(words[at - 2][:4]), 1080)
            if index == len(meant) - 1:
                draft.spans = course.spans
                if self._details(at, verb, direct=direct) and words[
                    course.end : course.end + 1
                ] == [","]:
                    draft.detail = self._detail(course.end + 1)
            if not index and self._start_span is not None:
                draft.first, draft.spans = self._start_span[0], dict(course.spans)
                draft.spans.setdefault("start", self._start_span[1])
                self._start_span = None
            self.drafts.append(draft)
        if self._drone is not None and direct:
            self.drones.append(self._drone)
            self._drone = None
        self._form = verb.form
        self.core = max(end, told.end if told else end)
        self._anchor = self.busy = max(course.end, self.core)
        if "when" in course.spans:  # the words behind it may be said of somebody else
            self._clause = True
            self._anchor = -1
        return self.busy

    def _manner_from(self, at: int, form: int) -> int:
        """Where the words of manner before a verb begin."""
        words = self._words
        here = at
        low = max(self._start, at - c.GAP)
        if here - 2 >= low and (
            form == BASE and words[here - 1] == "camera" and is_manner(words[here - 2])
        ):
            here -= 1
        elif here - 2 >= low and words[here - 1] == "a" and words[here - 2] in c.MAKES:
            here -= 2
        while here > low and (is_manner(words[here - 1]) or words[here - 1] in c.WAY_OF):
            here -= 1
        if here - 1 >= low and words[here - 1] == "and" and words[here - 2] in SLOW | FAST:
            here -= 2
        while here < at and words[here] in ("then", "also", "next", "finally", "eventually"):
            here += 1
        return here

    def _details(self, at: int, verb: Verb, *, direct: bool) -> bool:
        """Whether a closing phrase may follow: behind a verb, and behind no tag."""
        return direct and (verb.form != BASE or self._words[at - 1] in c.ARTICLES)

    def _detail(self, at: int) -> Span | None:
        """A closing phrase: up to the end of the sentence or the next move."""
        words = self._words
        here = at
        stop = min(self._n, at + 24)
        while here < stop and words[here] not in c.HARD_STOPS and words[here] not in (",", "while"):
            here += 1
        if here == at or here == stop < self._n or words[at] in c.NO_DETAIL:
            return None
        if "camera" in words[at : at + 3]:
            return None
        if here < self._n and words[here] == "," and words[here + 1 : here + 2] != ["then"]:
            return None
        return at, here

    def _articled(self, at: int) -> bool:
        for here in range(at - 1, max(self._start, at - c.GAP) - 1, -1):
            if self._words[here] in ("a", "an", "another"):
                return True
            if not self._words[here][0].isalnum() or self._words[here] in c.OPENS:
                break
        return False

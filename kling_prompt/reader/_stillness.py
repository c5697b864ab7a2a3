"""What a camera does besides moving: it holds still, starts somewhere, shifts the focus.

Knows the verbs that are no moves of their own.
"""

from kling_prompt.reader import _signs as c
from kling_prompt.reader._course import Course
from kling_prompt.reader._draft import Draft
from kling_prompt.reader._making import Making
from kling_prompt.words import moves as m

_PLACES = (["position"], ["frame"], ["framing"], ["spot"], ["place"])
"""What is fixed when the camera is."""


class Stillness(Making):
    """Reads the verbs of standing still and of starting."""

    __slots__ = ()

    def _hold(self, at: int, end: int, lemma: str) -> int:
        """Try "holds still", "remains fixed": the camera stands still."""
        words, n = self._words, self._n
        low, seen = self._chain(at)
        told = self._object(end) if lemma in ("keep", "hold") else 0
        if not told and (not self._on or (low > self._anchor and "then" not in seen)):
            return at
        here = end = told or end
        while here < n and here - end < 4 and words[here] in c.STILLY:
            here += 1
        placed = words[here : here + 1] == ["a"]
        here += placed
        self._anchor = end if lemma == "be" else self._anchor
        if (placed or lemma == "maintain") and words[here + 1 : here + 2] not in _PLACES:
            return at
        if here >= n or words[here] not in (c.STILL | {"place", "position"}):
            return at
        if words[here] == "steady" and lemma not in ("hold", "remain", "stay"):
            return at
        if "mostly" in words[end:here] or "largely" in words[end:here]:
            return at
        if (
            lemma in ("remain", "stay", "keep")
            and self.drafts
            and self.drafts[-1].first >= self._start
        ):
            return at  # at rest behind a move
        if lemma in ("remain", "stay", "keep") and self._joint(at) == "then":
            return at
        here += 1
        while here < n and words[here] in (
            "off",
            "down",
            "in",
            "place",
            "position",
            "and",
            "stationary",
        ):
            here += 1
        behind = words[here : here + 2]
        if behind[:1] in (["initially"], ["but"]) or behind == ["at", "first"]:
            return at
        return self._stand(at, here)

    def _stand(self, at: int, here: int) -> int:
        """Keep that the camera stands still."""
        draft = Draft(at, here, None)
        draft.joint = self._joint(at)
        self.drafts.append(draft)
        self._anchor = self.busy = self.core = here
        return here

    def _begin(self, at: int, end: int) -> int:
        """Keep where a move starts ("starts close on her face, then pulls back") for that move."""
        words = self._words
        if at == self._start and words[end : end + 1] == ["with"]:
            self._name(end)  # "starts with a close-up and zooms out"
        low, seen = self._chain(at)
        opening = words[at] == "starting" and (at == self._start or "," in seen)
        if not opening and not (self._on and (low <= self._anchor or "then" in seen)):
            return at
        if end >= self._n or words[end] not in ("on", "close", "focused", "tight", "wide", "from"):
            return at
        first = end + (words[end] == "on")
        course = Course(words, m.Drift, first, min(self._n, first + c.REACH))
        course.take("start", first)
        if "start" not in course.spans:
            return at
        self._start_span = (at, course.spans["start"])
        self.core = end
        self._anchor = self.busy = course.end
        return course.end

"""When the focus moves: which words tell that the lens goes from one thing to another.

Knows sentences about the focus; a camera that moves is the business of `_camera`.
"""

from kling_prompt.reader import _signs as c
from kling_prompt.reader._moves import Meant
from kling_prompt.reader._stillness import Stillness
from kling_prompt.reader._verbs import BASE, Verb, is_manner, verbs
from kling_prompt.words import moves as m

_NEAR = 4  # tokens up to what the focus does
_FAR = 12  # tokens up to the other end
_SHIFTS = frozenset("shifts racks pulls moves transitions".split())
_OWNERS = frozenset("his her their its my your our".split())


_PULLED = (["pulled"], ["racked"], ["shifted"], ["moved"])


class Focusing(Stillness):
    """Reads the sentences of which the focus is the subject."""

    __slots__ = ()

    def _focused(self, at: int) -> int:
        """Try "the focus shifts from ... to ...", "focus pull", "focus from ... to ..."."""
        words, n = self._words, self._n
        here = at + 1 + (words[at + 1 : at + 2] == [":"])
        while here < n and here - at < _NEAR and is_manner(words[here]):
            here += 1
        here += words[here : here + 1] == ["is"] and words[here + 1 : here + 2] in _PULLED
        word = words[here] if here < n else ""
        if here == at + 1 and word in ("pull", "rack", "shift", "puller"):
            return self._refocus(at, here + 1, BASE)
        owned = at and words[at - 1] in _OWNERS
        if at and words[at - 1] in ("in", "sharp"):
            return at  # "in focus from the pebbles to the peaks"
        told = word in c.FOCUSED or [word] in _PULLED
        if told and not owned and self._shifts(here):
            return self._refocus(at, here + 1, BASE)
        done = at and words[at - 1] in verbs() and not self._on  # "he changes focus from ..."
        if word == "from" and here == at + 1 and not owned and not done and self._targets(here):
            return self._refocus(at, here, BASE)
        return at

    def _shifts(self, at: int) -> bool:
        """Whether what the focus does is told of the lens: everyday verbs need both ends."""
        if self._words[at] in _SHIFTS:
            return True
        return self._words[at + 1 : at + 2] == ["from"] and self._targets(at + 1)

    def _targets(self, at: int) -> bool:
        """Whether "from" has its "to", in the same stretch of words."""
        for here in range(at + 1, min(self._n, at + _FAR)):
            word = self._words[here]
            if word == "to":
                return True
            if not word[0].isalnum():
                break
        return False

    def _refocus(self, at: int, end: int, form: int) -> int:
        low, seen = self._chain(at)
        noun = form == BASE
        direct = self._on and (
            low <= self._anchor or self._continues(Verb("rack", form), low, seen, strong=True)
        )
        meant = [Meant(m.RackFocus)]
        return self._made(at, end, Verb("rack", form), meant, None, noun=noun, direct=direct)

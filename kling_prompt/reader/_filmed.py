"""How verbs stand that people use for cameras above all: "slow zoom in", "a pan left", "tilt up".

Knows a verb with the words around it; whether somebody else does it is told by `_grounds`.
"""

from kling_prompt.reader._subject import Subject
from kling_prompt.reader._verbs import FAST, MANNERS, SLOW, SMOOTH
from kling_prompt.reader._ways import LEFT, RIGHT, Way

_WITH_A_WAY = frozenset("pan pedestal push pull".split())
"""Verbs that are nouns of film with a way behind them."""


class Filmed(Subject):
    """Tells verbs of film from everyday ones by what stands around them."""

    __slots__ = ()

    def _film_way(self, lemma: str, told: Way, after: str, *, modified: bool = False) -> bool:
        """Whether a technical verb without a camera near it has a way that makes it a move."""
        ends = not after or not after[0].isalnum()
        if "-" in lemma:
            return True
        if lemma in ("pan", "tilt", "pedestal", "boom", "crane", "jib"):
            going = after in ("across", "over", "around", "along") and lemma == "pan"
            return (bool(told.ways) and self._leaves(told, after)) or going
        if lemma == "truck":
            return bool(told.ways) and (ends or self._leaves(told, after))
        if lemma == "zoom":
            return bool(told.ways) or after in ("into", "on", "to", "toward", "through") or ends
        if lemma == "orbit":
            return (
                after in ("around", "shot", "the", "a")
                or ends
                or bool(told.ways)
                or bool(told.degrees)
            )
        if lemma in ("push", "dolly") and not told.ways and after in ("toward", "towards", "on"):
            return modified and (lemma == "push" or after != "on")
        if lemma in ("push", "pull", "punch"):
            return bool(told.ways) and after not in ("the", "a", "his", "her", "their", "its")
        return bool(told.ways) or after == "shot" or (ends and lemma == "dolly")

    def _leaves(self, told: Way, after: str) -> bool:
        """Whether "a pan left" goes on like a move, and not like a pan that was left somewhere."""
        if not after or not after[0].isalnum():
            return True
        if told.ways and told.ways[-1] in (LEFT, RIGHT):
            return after not in (
                "on",
                "in",
                "at",
                "the",
                "by",
                "behind",
                "unattended",
                "outside",
                "parked",
                "a",
                "his",
                "her",
                "under",
                "near",
            )
        return True

    def _is_film_noun(self, at: int, lemma: str, told: Way) -> bool:
        """Whether "a zoom in" amid a sentence is a noun of film: hyphen, manner, or a plain end."""
        if any(here in self._joined for here in range(at + 1, told.end)):
            return True
        manner = self._words[at - 1] in MANNERS
        lifted = lemma in ("boom", "jib") and self._words[at - 1] in ("a", "another")
        if lemma in ("zoom", "dolly", "tilt", "crash-zoom", "whip-pan", "dolly-zoom"):
            on = self._words[told.end : told.end + 1] == ["on"] and manner
            return bool(told.ways) or lemma.endswith(("-zoom", "-pan")) or on
        return bool(told.ways) and (manner or lemma in _WITH_A_WAY or lifted)

    def _film_modified(self, at: int, low: int) -> bool:
        return any(
            word in SLOW or word in FAST or word in SMOOTH or word == "steady"
            for word in self._words[low:at]
        )

    def _dangles_not(self, at: int, lemma: str, told: Way, after: str) -> bool:
        """Whether a participle at the start of a sentence is said of the camera, and no subject."""
        words, n = self._words, self._n
        if lemma in ("follow", "track", "trail"):
            pass
        elif (
            after
            not in (
                "through",
                "over",
                "across",
                "around",
                "above",
                "past",
                "into",
                "along",
                "toward",
                "towards",
                "between",
                "down",
                "alongside",
            )
            and not told.ways
        ):
            return False
        here = told.end
        while here < n and here - at < 30 and self._sentences[here] == self._sentence:
            if words[here] == ",":
                following = words[here + 1] if here + 1 < n else ""
                if "camera" in words[here + 1 : here + 3]:
                    return True  # "following a fox, the camera ..."
                return following not in (
                    "a",
                    "an",
                    "the",
                    "his",
                    "her",
                    "two",
                    "three",
                    "we",
                    "he",
                    "she",
                    "they",
                    "it",
                )
            here += 1
        return True

"""The rule KP202, quality-stack."""

from collections.abc import Iterator
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Cases, Flaw, Rule
from kling_prompt.linter.finding import Severity

_MOST = 2  # tags of quality that do no harm


class QualityStack(Rule):
    """A stack of quality tags: "8k, ultra detailed, masterpiece, best quality".

    The tags come from image models and say nothing about the picture. One or two strong words are
    better than ten, and a word on the light does more for quality than all of them.

    Source: the Kling 2.0 prompting guide, on strong descriptors. It holds for all models.
    """

    code = "KP202"
    name = "quality-stack"
    severity = Severity.WARNING
    triggers: ClassVar[frozenset[str]] = frozenset(
        """4k 8k 16k uhd hd hdr detailed details detail masterpiece quality resolution octane unreal
        artstation focus hyperdetailed ultradetailed intricate raytracing definition res
        best""".split()
    )
    bad: ClassVar[Cases] = (
        "A fox sleeps under a fern after rain, 8k, ultra detailed, masterpiece, best quality.",
        "A knight on a bridge at dawn, highly detailed, octane render, artstation, HDR.",
    )
    good: ClassVar[Cases] = (
        "A fox sleeps under a fern after rain, sharp focus on its wet fur, 4K.",
        "A watchmaker bends over the intricate details of an open pocket watch.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """One finding for too many tags, from the first to the last of them."""
        places = [index for index in draft.places(self.triggers) if _is_tag(draft, index)]
        if len(places) <= _MOST:
            return
        message = f"{len(places)} tags of quality show nothing; keep one and describe the light"
        yield Flaw(message, draft.span(places[0], places[-1]))


_ALONE = frozenset(
    """4k 8k 16k uhd hd hdr masterpiece artstation hyperdetailed ultradetailed
    raytracing""".split()
)
# Words that are tags behind certain others.
_BEHIND = {
    "detailed": frozenset("highly ultra hyper super extremely insanely very".split()),
    "details": frozenset("insane micro intricate fine ultra hyper extreme rich".split()),
    "detail": frozenset("insane micro intricate fine ultra hyper extreme high rich".split()),
    "quality": frozenset("best high highest top ultra".split()),
    "resolution": frozenset("high ultra hi".split()),
    "res": frozenset("high hi".split()),
    "definition": frozenset("high ultra".split()),
    "focus": frozenset(("ultrasharp",)),
}


def _is_tag(draft: Draft, index: int) -> bool:
    word = draft.words[index]
    if word in _ALONE:
        return True
    if word in ("octane", "unreal"):
        return draft.word(index + 1) in ("render", "engine")
    return draft.word(index - 1) in _BEHIND.get(word, ()) and draft.closes_clause(index)

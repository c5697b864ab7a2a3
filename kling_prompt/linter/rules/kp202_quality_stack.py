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
        """4k 8k 16k 32k k uhd hd hdr detailed detail details masterpiece quality resolution res
        definition focus octane unreal vray redshift render rendering rendered engine artstation
        cgsociety deviantart pixiv polycount behance station trending hyperdetailed ultradetailed
        intricate elegant smooth sharp matte symmetrical symmetry raytracing tracing illumination
        art painting illustration photorealistic photoreal hyperrealistic hyperrealism
        ultrarealistic winning""".split()
    )
    bad: ClassVar[Cases] = (
        "A fox sleeps under a fern after rain, 8k, ultra detailed, masterpiece, best quality.",
        "A knight on a bridge at dawn, highly detailed, octane render, artstation, HDR.",
        "A robot mends a clock in a dim shop, digital art, sharp focus, trending on art station",
        "An owl on a mossy branch at dusk, concept art, intricate, 8 k",
        "A tower of glass in the desert at noon, unreal engine 5, ray tracing, trending on pixiv",
    )
    good: ClassVar[Cases] = (
        "A fox sleeps under a fern after rain, sharp focus on its wet fur, 4K.",
        "A watchmaker bends over the intricate details of an open pocket watch.",
        "An elegant, intricate gate of iron, smooth from many hands, in soft light.",
        "A digital painting of an owl on a mossy branch at dusk, smooth strokes, concept art.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """One finding for too many tags, from the first to the last of them."""
        places = [index for index in draft.places(self.triggers) if _is_tag(draft, index)]
        if len(places) <= _MOST or all(draft.words[index] in _KINDS for index in places):
            return
        message = f"{len(places)} tags of quality show nothing; keep one and describe the light"
        yield Flaw(message, draft.span(places[0], places[-1]))


_ALONE = frozenset(
    """4k 8k 16k 32k uhd hd hdr masterpiece artstation cgsociety deviantart pixiv polycount
    hyperdetailed ultradetailed raytracing""".split()
)
_SITES = frozenset("art artstation deviantart pixiv behance cgsociety reddit".split())
_KINDS = frozenset("art painting illustration smooth sharp elegant matte".split())
"""Tags that may say what a picture is made like: a stack has others too."""
# Words that are tags behind certain others, at the end of a clause.
_BEHIND = {
    "k": frozenset("2 4 8 16 32".split()),
    "detailed": frozenset("highly ultra hyper super extremely insanely very intricately".split()),
    "details": frozenset("insane micro intricate fine ultra hyper extreme rich high".split()),
    "detail": frozenset("insane micro intricate fine ultra hyper extreme high rich".split()),
    "quality": frozenset("best high highest top ultra".split()),
    "resolution": frozenset("high ultra hi k 8k 4k".split()),
    "res": frozenset("high hi".split()),
    "definition": frozenset("high ultra".split()),
    "focus": frozenset("ultrasharp sharp".split()),
    "render": frozenset("octane vray redshift 3d".split()),
    "rendering": frozenset("octane vray redshift 3d".split()),
    "rendered": frozenset("octane vray redshift".split()),
    "tracing": frozenset(("ray", "path")),
    "illumination": frozenset(("global",)),
    "art": frozenset("digital concept fan fantasy".split()),
    "painting": frozenset("digital matte".split()),
    "winning": frozenset(("award",)),
}
# Words that are tags where they are a clause by themselves.
_BARE = frozenset(
    """intricate elegant smooth sharp matte symmetrical symmetry illustration photorealistic
    photoreal hyperrealistic hyperrealism ultrarealistic detailed octane unreal vray
    redshift""".split()
)


def _is_tag(draft: Draft, index: int) -> bool:
    word = draft.words[index]
    if word in _ALONE:
        return draft.word(index - 1) not in ("on", "of")  # "trending on artstation" is one tag
    if word == "trending":
        return draft.word(index + 1) == "on" and draft.word(index + 2) in _SITES
    if word == "engine":
        return draft.word(index - 1) == "unreal"
    if not draft.closes_clause(index):
        return False
    if draft.word(index - 1) in _BEHIND.get(word, ()):
        return True
    return word in _BARE and draft.opens_clause(index)

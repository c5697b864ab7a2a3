"""Free text to a reading, in one pass over its tokens.

Knows the order of the steps; each step has a module of its own.
"""

from functools import cache

from kling_prompt._tokens import Tokens, tokens
from kling_prompt.errors import WrongTypeError
from kling_prompt.reader._camera import Camera
from kling_prompt.reader._context import Context, holds
from kling_prompt.reader._finish import Hit, finished, moves
from kling_prompt.reader._moves import Meant
from kling_prompt.reader._reading import Reading
from kling_prompt.reader._signs import ROLES
from kling_prompt.reader._verbs import Verb, verbs
from kling_prompt.reader._vocabulary import Phrases, phrases
from kling_prompt.words.angle import Angle
from kling_prompt.words.moves import Drone, FpvDrone
from kling_prompt.words.pace import Pace


def read(text: str) -> Reading:
    """Find the film vocabulary in a text, by what it means.

    Raises:
        WrongTypeError: When `text` is no `str`.

    Examples:
        >>> from kling_prompt import read
        >>> fox = read("A fox by a pond, soft light. The camera slowly pans around the fox.")
        >>> [found.word for found in fox.words]
        [Lighting.SOFT, Orbit(around='the fox', slow=True)]
        >>> print(fox.prompt)
        A fox is by a pond. The camera slowly orbits around the fox. Soft diffused light.
    """
    if not isinstance(text, str):
        raise WrongTypeError.of("text", text, "str")
    split = tokens(text)
    hits, camera = _scanned(split)
    hits += [(first, end, Drone()) for first, end in camera.drones]
    return finished(split, hits, moves(split, camera.drafts, hits))


_TRAVELING = frozenset({Pace.HYPERLAPSE, FpvDrone()})
"""What moves by itself when it is told through what ("hyperlapse through ...")."""
_DENIALS = frozenset("no without never avoid avoiding zero".split())


@cache
def _lexicon() -> dict[str, tuple[Phrases, Verb | None, int]]:
    """All that a token may begin: phrases, a verb, a role in the sentence."""
    known, forms = phrases(), verbs()
    return {
        word: (known.get(word, {}), forms.get(word), ROLES.get(word, 0))
        for word in {*known, *forms, *ROLES}
    }


@cache
def _known() -> frozenset[str]:
    """Every token of the vocabulary."""
    return frozenset(
        word
        for first, found in phrases().items()
        for entries in found.values()
        for one in entries
        for word in (first, *one.tail)
    ) - frozenset("a an the of in on at with by from for to is are".split())


def _scanned(split: Tokens) -> tuple[list[Hit], Camera]:
    """Every word and every move, from left to right."""
    lexicon, quoted, words = _lexicon(), split.quoted, split.words
    camera = Camera(split)
    hits: list[Hit] = []
    at, opened, size = 0, 0, len(words)
    while at < size:
        entry = lexicon.get(words[at])
        if entry is None or at in quoted:
            at += 1
            continue
        entries, verb, role = entry
        camera.enter(at)
        end = _phrase(split, camera, hits, entries, at) if entries else at
        if end > at:
            camera.phrase(at, end, opened)
            at = opened = end
            continue
        if at >= camera.busy:
            if verb is not None and camera.verb(at, verb):
                at = camera.core
                continue
            if role and camera.role(at, role, opened):
                at = camera.core
                continue
        at += 1
    return hits, camera


def _phrase(split: Tokens, camera: Camera, hits: list[Hit], known: Phrases, at: int) -> int:
    """The longest phrase that stands here in its context; the token behind it, or `at`."""
    words = split.words
    second = words[at + 1] if at + 1 < len(words) else ""
    if at and words[at - 1] in _DENIALS:
        return at
    for tail, word, context, takes in known.get(second, []) + known.get("", []):
        end = at + 1 + len(tail)
        if tail and words[at + 1 : end] != tail:
            continue
        if context is not Context.FREE and not _fits(split, hits, context, at, end):
            continue
        if isinstance(word, Meant):
            return camera.named(at, end, word)
        hits.append((at, at + takes, word))
        if word in _TRAVELING:
            camera.travels(at + takes, goes=word is Pace.HYPERLAPSE)
        return at + takes
    return at


def _fits(split: Tokens, hits: list[Hit], context: Context, at: int, end: int) -> bool:
    """Whether the context of a phrase is given; behind a shot or an angle, its side is."""
    if context is Context.FRAMED and hits:
        _, behind, word = hits[-1]
        if behind == at or (
            behind == at - 1 and split.words[behind] == "," and isinstance(word, Angle)
        ):
            return True
    return holds(context, split, at, end, known=_known())

"""Where a scene speaks of one of the cast in other words than those of the cast.

Knows articles and short forms; it is a rule of thumb over words, not an understanding.
"""

from collections.abc import Iterator

from kling_prompt._tokens import tokens
from kling_prompt.character import Character
from kling_prompt.story._cast import noun
from kling_prompt.story._scene import Scene


def short_forms(one: Character) -> tuple[str, ...]:
    """The words that may stand for a character: its noun, its proper name, what you call it."""
    words = [noun(one), _proper(one.description), one.name.casefold()]
    return tuple(dict.fromkeys(word for word in words if word.isalpha()))


def _proper(description: str) -> str:
    """The name that opens a description: "anna" of "Anna, a tall woman"."""
    name, comma, _ = description.partition(",")
    return name.casefold() if comma and name[0].isupper() else ""


def renamed(scene: Scene, one: Character, others: frozenset[str]) -> int | None:
    """The token that speaks of a character whose description is not there; `None` for none.

    Args:
        scene: The scene.
        one: The character.
        others: Short forms of those whose description is there; they mean those.
    """
    said = frozenset(tokens(one.description).words)
    for form in short_forms(one):
        if form in others:
            continue
        for at in _places(scene, form):
            if form in said:
                refers = _proper_at(scene, at) if form != noun(one) else _refers(scene, at, said)
            else:
                refers = _called(scene, at)
            if refers:
                return at
    return None


def _places(scene: Scene, word: str) -> Iterator[int]:
    yield from scene.at.get(word, ())
    yield from scene.at.get(f"{word}'s", ())


def _proper_at(scene: Scene, at: int) -> bool:
    return scene.text[scene.tokens.starts[at]].isupper()


def _called(scene: Scene, at: int) -> bool:
    """Whether a word is a name here: with a capital and no article, or with "the"."""
    before = scene.word(at - 1)
    return before == "the" or (_proper_at(scene, at) and before not in _INDEFINITE)


_DEFINITE = frozenset("the this that these those his her its their my our your same".split())
_INDEFINITE = frozenset(
    "a an another second third some other one two three four five six many several no".split()
)
_OTHERS = frozenset("another other second third fourth next last different".split())
_BACK = 4  # tokens before a noun in which its article stands


def _refers(scene: Scene, at: int, said: frozenset[str]) -> bool:
    """Whether a noun means the one of the cast: "the girl", "his sword", not "a wooden sword"."""
    if _is_compound(scene, at):
        return False
    between: list[str] = []
    for back in range(at - 1, max(-1, at - 1 - _BACK), -1):
        word = scene.word(back)
        if word in _DEFINITE or word.endswith("'s"):
            return _OTHERS.isdisjoint(between)
        if word in _INDEFINITE:
            alike = word in ("a", "an") and said.issuperset(between)
            return (alike or at in scene.head) and _OTHERS.isdisjoint((word, *between))
        if not word.isalpha():
            break
        between.append(word)
    return at in scene.head


_FUNCTION = frozenset(
    """and or of in on at to into onto with by from as is are was were has have who which that
    while when then through over under up down out off alone too here now again toward towards
    behind before after near beside across along but so around about for inside outside past like
    against between below above both must can will""".split()
)


def _is_compound(scene: Scene, at: int) -> bool:
    """Whether a noun only tells what kind of thing the next word is: "a sword smith"."""
    word, following = scene.word(at), scene.word(at + 1)
    if at in scene.tokens.joined or at + 1 in scene.tokens.joined:
        return True
    if word.endswith("s") or not following.isalpha() or following in _FUNCTION:
        return False
    return not following.endswith(("s", "ed", "ing", "ly"))

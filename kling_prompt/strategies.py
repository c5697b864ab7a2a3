"""Hypothesis strategies for everything that a prompt or a storyboard is made of.

They draw realistic values and hostile ones: texts in any script, with quotation marks, stops,
emoji and odd spacing. Needs Hypothesis; the rest of the library does not import this module.
"""

import string
from typing import Any

from hypothesis import assume
from hypothesis import strategies as st

from kling_prompt.character import Character
from kling_prompt.errors import ConflictError, KlingPromptError
from kling_prompt.negatives import Negatives
from kling_prompt.parts import AXES
from kling_prompt.prompt import Prompt
from kling_prompt.story import Clip, Join, Match, StartEnd, Storyboard
from kling_prompt.words import moves as _moves
from kling_prompt.words._direction import Direction
from kling_prompt.words._motion import Motion
from kling_prompt.words._move import Move, Support
from kling_prompt.words._term import Word
from kling_prompt.words.unwanted import CANONICAL

__all__ = [
    "characters",
    "clips",
    "motions",
    "moves",
    "negatives",
    "prompts",
    "storyboards",
    "texts",
    "words",
]

_PLAIN = st.sampled_from(
    [
        "a lone samurai",
        "Two children.",
        "iPhone screens",
        "8 red balloons",
        'a sign that reads "No Parking"',
        "walking through tall grass",
        "stands on a hill",
        "In the moonlight.",
        "kitchen",
        "at dawn",
        "The crowd erupts!",
        "Footsteps echo...",
        "made in the U.S.",
        "close on her face",
        "slowly circles the tower",
        "招牌上写着“熊猫咖啡”。",
        "مشهد هادئ",
        "a family of 👩‍🚀👨‍🚀",
    ]
)
_MARKS = " .,;:!?…'\"“”()[]-—/&%#{}<>*_|\\$@~`^=+"
_HOSTILE = st.text(
    st.one_of(
        st.sampled_from(string.ascii_letters + string.digits + _MARKS),
        st.characters(exclude_categories=["Cs", "Cc"]),
    ),
    min_size=1,
    max_size=40,
)


def texts() -> st.SearchStrategy[str]:
    """Texts that a prompt accepts: as people write them, and anything else that is visible."""
    return st.one_of(_PLAIN, _HOSTILE.filter(_is_accepted))


def _is_accepted(text: str) -> bool:
    try:
        Prompt().action(text)
    except KlingPromptError:
        return False
    return True


def words(axis: type[Word] | None = None) -> st.SearchStrategy[Word]:
    """Words of one axis, or of all."""
    return st.sampled_from(
        [word for known in AXES.values() if axis in (None, known) for word in known]
    )


_MOTIONS = [
    kind for kind in vars(_moves).values() if isinstance(kind, type) and kind.__base__ is Motion
]
_SUPPORTS = [
    kind for kind in vars(_moves).values() if isinstance(kind, type) and kind.__base__ is Support
]


@st.composite
def motions(draw: st.DrawFn) -> Motion:
    """Moves that go somewhere, with any of their parameters."""
    kind: Any = draw(st.sampled_from(_MOTIONS))
    given: dict[str, object] = {}
    for name in kind.names:
        if name == kind.required or draw(st.integers(0, 3)) == 0:
            given[name] = draw(_parameter(kind, name))
    if given.get("slow") and given.get("fast"):
        del given["slow"]
    move: Motion = kind(**given)
    return move


def _parameter(kind: type[Motion], name: str) -> st.SearchStrategy[object]:
    if name == "direction":
        directions: st.SearchStrategy[Direction] = st.sampled_from(kind.directions)
        return directions
    if name in ("slow", "fast", "smooth"):
        return st.booleans()
    return st.integers(1, 1080) if name == "degrees" else texts()


def moves() -> st.SearchStrategy[Move]:
    """All words for the camera: moves, standing still, several at once, how it is carried."""
    together = st.lists(motions().filter(lambda move: not move.start), min_size=2, max_size=3)
    supports: st.SearchStrategy[Move] = st.sampled_from([kind() for kind in _SUPPORTS])
    return st.one_of(
        motions(),
        st.just(_moves.Static()),
        together.map(lambda several: _moves.Together(*several)),
        supports,
        st.just(_moves.Handheld(shaky=True)),
    )


def negatives() -> st.SearchStrategy[Negatives]:
    """Sets of things to keep out, of the vocabulary and of your own."""
    terms = st.one_of(st.sampled_from(sorted(CANONICAL)), texts())
    return st.lists(terms, max_size=6).map(lambda given: Negatives(*given))


@st.composite
def prompts(draw: st.DrawFn) -> Prompt:
    """Prompts with any of their parts."""
    prompt = Prompt()
    for part in draw(st.lists(st.sampled_from(_PARTS), unique=True)):
        if part == "dialogue":
            for speaker, line, tone in draw(st.lists(_LINES, min_size=1, max_size=3)):
                prompt = prompt.dialogue(speaker, line, tone=tone)
        else:
            prompt = getattr(prompt, part)(*draw(arguments(part)))
    return prompt


def arguments(part: str) -> st.SearchStrategy[tuple[Any, ...]]:
    """Arguments for the call that sets a part, by its name."""
    if part in AXES:
        own = st.one_of(words(AXES[part]), words(AXES[part]), texts())
        return st.lists(own, min_size=1, max_size=3).map(tuple)
    if part == "camera":
        return st.lists(st.one_of(moves(), moves(), texts()), min_size=1, max_size=3).map(tuple)
    if part == "negative":
        return st.lists(texts(), min_size=1, max_size=4).map(tuple)
    if part == "allow":
        return st.lists(st.sampled_from(_RULES), min_size=1, max_size=3).map(tuple)
    if part in ("action", "image", "dialogue"):
        return st.tuples(texts(), *([texts()] if part == "dialogue" else []))
    return st.lists(texts(), min_size=1, max_size=3).map(tuple)


_LINES = st.tuples(texts(), texts(), st.one_of(st.none(), texts()))
_PARTS = [
    *("subject", "action", "scene", "image", "dialogue", "camera", *AXES, "sound"),
    *("negative", "allow"),
]
_RULES = ["KP101", "filler-word", "multiple-scenes"]


# ------------------------------------------------------------------ stories
def characters() -> st.SearchStrategy[Character]:
    """People, things and places, some with clothes, pictures and elements."""
    several = st.lists(st.sampled_from(_WORN) | texts(), max_size=1)
    return st.builds(
        Character,
        st.sampled_from(["mara", "Mara", "the twins", "clock"]) | texts(),
        st.sampled_from(_DESCRIPTIONS) | texts(),
        wears=several,
        images=several,
        elements=several,
        again=st.sampled_from([None, None, "the child"]),
        plural=st.sampled_from([None, True, False]),
    )


_DESCRIPTIONS = [
    "a girl of about ten with short black hair",
    "Mara",
    "the twins",
    "my grandmother's clock",
    "a night market in Taipei",
    "a crowd of cheering fans",
]
_WORN = ["a red wool coat", "round glasses"]


@st.composite
def clips(draw: st.DrawFn, cast: tuple[Character, ...] = ()) -> Clip:
    """Scenes with any length, join and intent; those that may, start from a scene with a name.

    Args:
        draw: Given by Hypothesis.
        cast: Who may be the subject of the prompt, or be named in its action.
    """
    prompt = draw(prompts())
    if cast:
        prompt = prompt.subject(draw(st.sampled_from(cast)))
        prompt = prompt.action("meets", draw(st.sampled_from(cast)))
    join = draw(_JOINS)
    free = join in (Join.CONTINUE, Join.EXTEND) or isinstance(join, StartEnd)
    return Clip(
        prompt,
        seconds=draw(_SECONDS),
        join=join,
        intent=draw(_INTENTS),
        after=draw(st.none() | st.sampled_from([*_NAMES, "nobody"])) if free else None,
    )


_NAMES = ["a", "b", "c", "d"]
_INTENTS = st.sampled_from([None, None, "night has fallen"]) | texts()
_SECONDS = st.one_of(st.integers(1, 20), st.sampled_from([0.5, 2.5, 3600]))
_JOINS = st.one_of(
    st.sampled_from(Join),
    st.builds(StartEnd, texts()),
    st.builds(Match, leaving=st.just("turns to the door"), entering=texts()),
    st.just(Match(leaving="the camera turns toward the door", entering="through the door")),
)


@st.composite
def storyboards(draw: st.DrawFn, max_size: int = 4) -> Storyboard:
    """Storyboards with a look, a cast and scenes in any order; none goes in a circle.

    Args:
        draw: Given by Hypothesis.
        max_size: How many scenes there may be.
    """
    cast = tuple(draw(st.lists(characters(), max_size=2, unique_by=lambda one: one.name)))
    own = st.one_of(clips(), clips(cast)) if cast else clips()
    scenes = draw(st.lists(own, max_size=max_size))
    names = draw(st.permutations([*_NAMES, *[None] * max_size]))
    named = [
        scene.__replace__(name=None if name == scene.after else name)
        for scene, name in zip(scenes, names, strict=False)
    ]
    try:
        return Storyboard(draw(prompts()), cast=cast, scenes=named)
    except ConflictError:  # pragma: no cover  (few draws go in a circle)
        assume(condition=False)
        raise

"""The storyboard: scenes in order, one look, one cast.

Knows how scenes are put together; what is generated from them is planned in `_plan`.
"""

from collections.abc import Iterable, Iterator, Sequence
from math import fsum
from typing import Any, TypedDict, Unpack, final, overload

import attrs

from kling_prompt.character import Character
from kling_prompt.errors import ConflictError
from kling_prompt.linter import Settings
from kling_prompt.linter.model import Model, checked_model
from kling_prompt.prompt import Prompt
from kling_prompt.story._abilities import abilities, abilities_of
from kling_prompt.story._chain import checked_names
from kling_prompt.story._checked import (
    checked_cast,
    checked_clip,
    checked_look,
    checked_place,
    checked_scenes,
)
from kling_prompt.story._clip import About, Clip
from kling_prompt.story._continuity import choice, mended, report
from kling_prompt.story._fixing import fixed
from kling_prompt.story._generation import Generation
from kling_prompt.story._plan import plan
from kling_prompt.story._report import StoryReport
from kling_prompt.story._rule import SceneFinding
from kling_prompt.story._script import script
from kling_prompt.story._shots import Shots, shots
from kling_prompt.story._take import Take, TakeOptions, takes
from kling_prompt.targets import Provider
from kling_prompt.targets._fallback import target_of
from kling_prompt.targets._kinds import ProviderName


class _Changes(TypedDict, total=False):
    look: Prompt
    cast: Iterable[Character]
    scenes: Iterable[Clip]


@final
@attrs.frozen(repr=False)
class Storyboard(Sequence[Prompt]):
    """Scenes in order that share one look: an immutable sequence of finished prompts.

    `board[i]` is the look with the prompt of the scene laid over it, `board[a:b]` a storyboard
    again. Every change returns a new board.

    Attributes:
        look: What all scenes share: a prompt, usually without a subject.
        cast: Who and what comes back in the story; each name once.
        scenes: The scenes, in order.

    Raises:
        WrongTypeError: When a value has a type that makes no sense there.
        ConflictError: When two characters or two scenes have the same name, or scenes start from
            each other in a circle.

    Examples:
        >>> from kling_prompt import CONTINUE, Character, Mood, Prompt, Storyboard
        >>> fox = Character("fox", "a red fox with a torn ear")
        >>> winter = (
        ...     Storyboard(look=Prompt().mood(Mood.QUIET), cast=[fox])
        ...     .scene(Prompt().subject(fox).action("crosses a frozen lake"))
        ...     .scene(Prompt().subject(fox).action("digs in the snow"), seconds=10, join=CONTINUE)
        ... )
        >>> print(winter[1])
        A red fox with a torn ear digs in the snow. A quiet mood.
        >>> len(winter), winter.seconds
        (2, 15)
    """

    look: Prompt = attrs.field(default=Prompt(), converter=checked_look)
    cast: tuple[Character, ...] = attrs.field(default=(), converter=checked_cast, kw_only=True)
    scenes: tuple[Clip, ...] = attrs.field(default=(), converter=checked_scenes, kw_only=True)

    def __attrs_post_init__(self) -> None:
        checked_names(self.scenes)

    @classmethod
    def read(cls, text: str, *, cast: Iterable[Character] = ()) -> "Storyboard":
        """The storyboard that a numbered list of scenes tells.

        Headings are `Scene 1:`, `Clip 2 (5 sec):`, `Shot 3, 3s:`, `## Scene 4` or, in a text
        without these, `1.` and `1)`. Words of the vocabulary before the first scene are the look;
        other words there are not kept. A scene without a length has five seconds. Shots behind the
        first one are made in one generation with it; scenes and clips start on their own. What
        stands behind the number of a Markdown heading is the name of the scene.

        Args:
            text: The list.
            cast: Who and what comes back in the story; one of them whose description opens a scene
                is its subject.

        Raises:
            WrongTypeError: When `text` is no `str`.
            TextError: When a number has nothing behind it.
            ConflictError: When the text has no numbered scenes, or a length is out of range.

        Examples:
            >>> from kling_prompt import Storyboard
            >>> board = Storyboard.read("Scene 1: A fox runs. Scene 2 (10 s): A fox digs in snow.")
            >>> print(board)
            Scene 1 (5 s): A fox runs.
            Scene 2 (10 s): A fox digs in snow.
        """
        known = checked_cast(cast)
        look, scenes = script(text, known)
        return cls(look, cast=known, scenes=scenes)

    # -------------------------------------------------------------- scenes
    def scene(self, prompt: Prompt, **about: Unpack[About]) -> "Storyboard":
        """Add a scene at the end; the arguments are those of `Clip`.

        Adding copies the row of scenes; thousands of them are better given as `scenes=`.

        Raises:
            WrongTypeError: When a value has a type that makes no sense there.
            ConflictError: When `seconds` is out of range, a name is taken, or scenes start from
                each other in a circle.
        """
        clip = Clip(prompt, **about)
        scenes = (*self.scenes, clip)
        if clip.name is None and clip.after is None:  # nobody can start from it by name
            return _made(self.look, self.cast, scenes)
        return self._with(scenes)

    def insert(self, at: int, clip: Clip) -> "Storyboard":
        """Put a scene before the one at `at`; `len(board)` puts it at the end.

        Raises:
            ConflictError: When there is no such place.
        """
        at = checked_place("at", at, len(self) + 1)
        return self._with((*self.scenes[:at], checked_clip("clip", clip), *self.scenes[at:]))

    def replace(self, at: int, clip: Clip | Prompt) -> "Storyboard":
        """Put another scene in place of one; a `Prompt` replaces the prompt alone.

        Raises:
            ConflictError: When there is no such scene.
        """
        at = checked_place("at", at, len(self))
        if isinstance(clip, Prompt):
            clip = self.scenes[at].__replace__(prompt=clip)
        return self._with((*self.scenes[:at], checked_clip("clip", clip), *self.scenes[at + 1 :]))

    def move(self, at: int, to: int) -> "Storyboard":
        """Take a scene to another place, where it then has the index `to`.

        Raises:
            ConflictError: When there is no such scene or place.
        """
        at, to = checked_place("at", at, len(self)), checked_place("to", to, len(self))
        rest = (*self.scenes[:at], *self.scenes[at + 1 :])
        return self._with((*rest[:to], self.scenes[at], *rest[to:]))

    def reorder(self, order: Iterable[int]) -> "Storyboard":
        """The scenes in another order, each once: `board.reorder([2, 0, 1])`.

        Raises:
            ConflictError: When an index is missing, there twice or out of range.
        """
        given = tuple(order)
        if sorted(given) != list(range(len(self))):
            message = f"order={given!r} is no order of {len(self)} scenes"
            raise ConflictError(f"{message}; every index once is accepted")
        return self._with(tuple([self.scenes[at] for at in given]))

    def without(self, *at: int) -> "Storyboard":
        """Take scenes out.

        Raises:
            ConflictError: When there is no such scene.
        """
        gone = {checked_place("at", one, len(self)) for one in at}
        kept = [clip for index, clip in enumerate(self.scenes) if index not in gone]
        return self._with(tuple(kept))

    def _with(self, scenes: tuple[Clip, ...]) -> "Storyboard":
        checked_names(scenes)
        return _made(self.look, self.cast, scenes)

    # -------------------------------------------------------------- the look
    def preset(self, base: Prompt) -> "Storyboard":
        """Fill what the look leaves open from another prompt: the look is then `base | look`.

        Raises:
            WrongTypeError: When `base` is no `Prompt`.
        """
        return _made(self.look.preset(base), self.cast, self.scenes)

    # -------------------------------------------------------------- making it
    def plan(self, *, model: Model = Model.KLING_2) -> tuple[Generation, ...]:
        """What is to be generated, in an order in which it can be made.

        Each generation stands behind those that it needs something from. What the model cannot do
        is in `dropped`, with the reason; `lint` reports it too.

        Args:
            model: The model that makes the clips.

        Raises:
            WrongTypeError: When `model` is no `Model`.

        Examples:
            >>> from kling_prompt import CONTINUE, Prompt, Storyboard
            >>> fox = Prompt().subject("a red fox").action("crosses a frozen lake")
            >>> board = Storyboard().scene(fox).scene(fox.action("digs"), join=CONTINUE)
            >>> for generation in board.plan():
            ...     print(generation.scenes, generation.needs)
            (0,) ()
            (1,) (Need(what=Source.LAST_FRAME, generation=0, scene=0),)
        """
        can = abilities(checked_model(model))
        return plan(tuple(self), self.scenes, self.cast, can)

    def requests(
        self,
        *,
        model: str,
        provider: Provider | ProviderName | None = None,
        **options: Unpack[TakeOptions],
    ) -> tuple[Take, ...]:
        """The requests that make the story, in an order in which they can be sent.

        The plan is made for the model that is asked; what it cannot carry is in `dropped` of each
        request. What comes from an earlier generation is a placeholder, `last_frame_0` for scene
        0 or `clip_0` where a clip is extended, and so is every picture that is no address, by its
        name; `Request.filled` fills them in.

        Args:
            model: The name of the model at any provider.
            provider: Who takes the requests; whoever the name belongs to when not given.
            **options: What all clips are to be besides; see `TakeOptions`.

        Raises:
            ConflictError: When the target refuses a value or a combination, such as a length that
                is no whole number; the message begins with the scenes.
            UnknownWordError: When an option has no such name.
            WrongTypeError: When a value is of another type than its place takes.

        Examples:
            >>> from kling_prompt import CONTINUE, Prompt, Storyboard
            >>> fox = Prompt().subject("a red fox").action("crosses a frozen lake")
            >>> board = Storyboard().scene(fox).scene(fox.action("digs"), join=CONTINUE)
            >>> for generation, made in board.requests(model="kling-v2-6"):
            ...     print(generation.scenes, made.endpoint, made.placeholders)
            (0,) /v1/videos/text2video ()
            (1,) /v1/videos/image2video ('last_frame_0',)
        """
        target = target_of(model, provider)
        can = abilities_of(target.name, [target])
        planned = plan(tuple(self), self.scenes, self.cast, can)
        return tuple(takes(planned, self.cast, target, **options))

    def shots(self) -> Shots:
        """All scenes as shots of one generation, in the forms that models take.

        Each shot is shortened to the length that a request takes, part by part.

        Raises:
            ConflictError: When there are no scenes or too many for one generation, when one says
                nothing or has no whole seconds, or when subject, action and scene alone are too
                long.

        Examples:
            >>> from kling_prompt import Prompt, Storyboard
            >>> fox = Prompt().subject("a red fox")
            >>> board = Storyboard().scene(fox.action("runs"), seconds=3).scene(fox.action("stops"))
            >>> board.shots().text
            'shot 1, 3, A red fox runs; shot 2, 5, A red fox stops;'
            >>> board.shots().multi_prompt[0]
            {'index': 1, 'prompt': 'A red fox runs.', 'duration': '3'}
        """
        return shots(tuple(self), [clip.seconds for clip in self.scenes])

    # -------------------------------------------------------------- checking it
    def __lint__(
        self, *, model: Model, select: Iterable[str], ignore: Iterable[str]
    ) -> StoryReport:
        return report(self.look, self.cast, self.scenes, choice(model, select, ignore))

    def __fix__(
        self, *, model: Model, select: Iterable[str], ignore: Iterable[str]
    ) -> "FixedStory":
        state = fixed(self.look, self.cast, self.scenes, choice(model, select, ignore))
        return FixedStory(self._with(state.clips), state.settings, state.applied, state.left)

    def mended(
        self,
        *,
        model: Model = Model.KLING_2,
        select: Iterable[str] = (),
        ignore: Iterable[str] = (),
    ) -> "Storyboard":
        """The board with the safe fixes of continuity; arguments and errors are those of `lint`.

        Examples:
            >>> from kling_prompt import Character, Prompt, Storyboard
            >>> fox = Character("fox", "a red fox with a torn ear")
            >>> board = Storyboard(cast=[fox]).scene(Prompt().subject(fox).action("runs"))
            >>> print(board.scene(Prompt().subject("It").action("stops")).mended()[1])
            A red fox with a torn ear stops.
        """
        chosen = choice(model, select, ignore)
        return self._with(mended(self.look, self.cast, self.scenes, chosen))

    # -------------------------------------------------------------- reading
    @property
    def seconds(self) -> float:
        """How long all scenes are together."""
        total = fsum(clip.seconds for clip in self.scenes)
        return int(total) if total == int(total) else total

    @overload
    def __getitem__(self, index: int) -> Prompt: ...
    @overload
    def __getitem__(self, index: slice) -> "Storyboard": ...
    def __getitem__(self, index: int | slice) -> "Prompt | Storyboard":
        if isinstance(index, slice):
            return self._with(self.scenes[index])
        return self.look | self.scenes[index].prompt

    def __iter__(self) -> Iterator[Prompt]:
        look = self.look
        return (look | clip.prompt for clip in self.scenes)

    def __len__(self) -> int:
        return len(self.scenes)

    def __replace__(self, **changes: Unpack[_Changes]) -> "Storyboard":
        fields = {"look": self.look, "cast": self.cast, "scenes": self.scenes}
        given: dict[str, Any] = {**fields, **changes}
        return Storyboard(**given)

    def __str__(self) -> str:
        numbered = enumerate(zip(self.scenes, self, strict=True), 1)
        return "\n".join(
            f"Scene {number} ({clip.seconds:g} s): {prompt}" for number, (clip, prompt) in numbered
        )

    def __repr__(self) -> str:
        given = [f"look={self.look!r}"] if self.look != Prompt() else []
        given += [f"cast={self.cast!r}"] if self.cast else []
        scenes = "".join(f".scene({clip.arguments()})" for clip in self.scenes)
        return f"Storyboard({', '.join(given)}){scenes}"


@final
@attrs.frozen
class FixedStory:
    """A storyboard after its safe fixes.

    Attributes:
        value: The storyboard.
        settings: What the text of each scene asked for that belongs into the settings.
        applied: The findings that were mended, in the order in which they were.
        left: The report on what is left.
    """

    value: Storyboard
    settings: tuple[Settings, ...]
    applied: tuple[SceneFinding, ...]
    left: StoryReport


def _made(look: Prompt, cast: tuple[Character, ...], scenes: tuple[Clip, ...]) -> Storyboard:
    """A board of values that were checked before: frozen for everybody else."""
    made = object.__new__(Storyboard)
    for name, value in (("look", look), ("cast", cast), ("scenes", scenes)):
        object.__setattr__(made, name, value)
    return made

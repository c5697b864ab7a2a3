"""The storyboard: scenes in order, one look, one cast.

Knows what is made of scenes and how they are checked; how they are put together is said in `_row`.
"""

from collections.abc import Iterable
from typing import Unpack, final

import attrs

from kling_prompt.character import Character
from kling_prompt.linter import Settings
from kling_prompt.linter.model import Model, checked_model
from kling_prompt.story._abilities import abilities, abilities_of
from kling_prompt.story._checked import (
    checked_cast,
)
from kling_prompt.story._continuity import choice, report
from kling_prompt.story._fixing import fixed
from kling_prompt.story._generation import Generation
from kling_prompt.story._plan import plan
from kling_prompt.story._report import StoryReport
from kling_prompt.story._row import Row
from kling_prompt.story._rule import SceneFinding
from kling_prompt.story._script import script
from kling_prompt.story._shots import Shots, shots
from kling_prompt.story._take import Take, TakeOptions, takes
from kling_prompt.targets import Provider
from kling_prompt.targets._fallback import target_of
from kling_prompt.targets._kinds import ProviderName


@final
@attrs.frozen(repr=False)
class Storyboard(Row):
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

    @classmethod
    def read(cls, text: str, *, cast: Iterable[Character] = ()) -> "Storyboard":
        """The storyboard that a numbered list of scenes tells.

        Headings are `Scene 1:`, `Clip 2 (5 sec):`, `Shot 3, 3s:`, `## Scene 4` or, in a text
        without these, times (`0-5s:`), numbers (`1.`, `1)`) or places (`INT. HALL - DAY`); the
        rows of a table are scenes too. Words of the vocabulary before the first scene are the
        look; other words there, and notes behind the last scene, are not kept. A scene without a
        length has five seconds. Shots behind the first one are made in one generation with it;
        scenes and clips start on their own. A title is the name of its scene. A labelled line
        ("Camera: slow pan left") is the part that it names; see the page on storyboards.

        Args:
            text: The list.
            cast: Who and what comes back in the story; one of them whose description opens a scene
                is its subject.

        Raises:
            WrongTypeError: When `text` is no `str`.
            TextError: When a number has nothing behind it, or a text holds control characters.
            ConflictError: When the text has no numbered scenes, or a length is out of range; the
                message begins with its line.

        Examples:
            >>> from kling_prompt import Storyboard
            >>> board = Storyboard.read("Scene 1: A fox runs. Scene 2 (10 s): A fox digs in snow.")
            >>> print(board)
            Scene 1 (5 s): A fox runs.
            Scene 2 (10 s): A fox digs in snow.
        """
        known = checked_cast(cast)
        look, scenes, _ = script(text, known)
        return cls(look, cast=known, scenes=scenes)

    # -------------------------------------------------------------- making it
    def plan(self, *, model: Model | str = Model.KLING_2) -> tuple[Generation, ...]:
        """What is to be generated, in an order in which it can be made.

        Each generation stands behind those that it needs something from. What the model cannot do
        is in `dropped`, with the reason; `lint` reports it too.

        Args:
            model: The model that makes the clips, also by its name at any provider.

        Raises:
            UnknownWordError: When a text names no model.
            WrongTypeError: When `model` is of another type.

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
        value = self._made(state.look, state.clips)
        return FixedStory(value, state.settings, state.applied, state.left)


@final
@attrs.frozen
class FixedStory:
    """A storyboard after its safe fixes.

    Attributes:
        value: The storyboard.
        settings: What the text of each scene asked for that belongs in the settings. A length
            that the model makes is not among them where it became that of a scene without one.
        applied: The findings that were mended, in the order in which they were.
        left: The report on what is left.
    """

    value: Storyboard
    settings: tuple[Settings, ...]
    applied: tuple[SceneFinding, ...]
    left: StoryReport

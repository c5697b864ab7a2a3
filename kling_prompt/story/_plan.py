"""What is to be generated, in which order, and what each generation needs from an earlier one.

Knows joins and models; nothing is sent anywhere, and how a request is written is not known here.
"""

from collections.abc import Iterator, Sequence

from kling_prompt.character import Character
from kling_prompt.prompt import Prompt
from kling_prompt.story._abilities import Abilities
from kling_prompt.story._cast import appearing
from kling_prompt.story._chain import in_order, sources
from kling_prompt.story._clip import Clip
from kling_prompt.story._generation import Dropped, Generation, Need, Source
from kling_prompt.story._joins import CONTINUE, EXTEND, MULTI_SHOT, Match, StartEnd, follows


def plan(
    prompts: Sequence[Prompt], scenes: Sequence[Clip], cast: Sequence[Character], can: Abilities
) -> tuple[Generation, ...]:
    """The generations in an order in which they can be made, each behind those that it needs."""
    draft = _Draft(prompts, scenes, cast, can)
    made: list[Generation] = []
    place: dict[int, int] = {}  # scene -> generation
    for group in draft.groups():
        place.update(dict.fromkeys(group, len(made)))
        made.append(draft.generation(group, place))
    return tuple(made)


class _Draft:
    """A board on its way to a plan."""

    def __init__(
        self,
        prompts: Sequence[Prompt],
        scenes: Sequence[Clip],
        cast: Sequence[Character],
        can: Abilities,
    ) -> None:
        self.prompts = list(prompts)
        self.scenes = scenes
        self.cast = cast
        self.can = can
        self.starts = sources(scenes)
        self.dropped: dict[int, list[Dropped]] = {}
        _link(self.prompts, scenes)
        if scenes and isinstance(scenes[0].join, Match):
            self._drop(0, f"{scenes[0].join.leaving!r} at the end", "there is no scene before it")

    def groups(self) -> list[list[int]]:
        """The scenes of each generation, in an order in which they can be made.

        A group stands where the chain of its first scene allows it: scenes of one generation are
        neighbors, and only the first of them starts from another.
        """
        together = self._together()
        heads = [group[0] for group in together]
        group_of = {scene: number for number, group in enumerate(together) for scene in group}
        starts = [self.starts[head] for head in heads]
        above = [None if start is None else group_of[start] for start in starts]
        order = in_order(above, [self.scenes[head] for head in heads])
        return [together[number] for number in order]

    def _together(self) -> list[list[int]]:
        """Neighbors that one generation makes, as far as the model can."""
        groups: list[list[int]] = []
        for index, clip in enumerate(self.scenes):
            if clip.join is MULTI_SHOT:
                why = self._parted(groups, clip)
                if not why:
                    groups[-1].append(index)
                    continue
                self._drop(index, "one generation with the scene before", why)
                self.starts[index] = None
            groups.append([index])
        return groups

    def _parted(self, groups: list[list[int]], clip: Clip) -> str:
        """Why a scene cannot be made together with the one before it, or nothing."""
        title, most = self.can.title, self.can.shots
        if not groups:
            return "there is no scene before it"
        if not most:
            return f"{title} makes one shot at a time; it is a clip of its own"
        if len(groups[-1]) >= most:
            return f"{title} makes {most} shots at a time; it is a clip of its own"
        seconds = sum(self.scenes[index].seconds for index in groups[-1]) + clip.seconds
        longest = self.can.lengths[-1]
        if seconds > longest:
            return (
                f"{seconds:g} s are more than the {longest} s of {title}; it is a clip of its own"
            )
        return ""

    # -------------------------------------------------------------- one generation
    def generation(self, group: list[int], place: dict[int, int]) -> Generation:
        """What one group of scenes needs, shows and cannot have."""
        prompts = [self.prompts[index] for index in group]
        found = appearing(self.cast, "\n".join(map(str, prompts)))
        start = self._start(group)
        needs = () if start is not None else tuple(self._needs(group[0], place))
        end = self._end(group)
        return Generation(
            tuple(group),
            tuple(prompts),
            tuple([self.scenes[index].seconds for index in group]),
            needs,
            start,
            end,
            tuple(dict.fromkeys(image for one in found for image in one.images)),
            tuple(dict.fromkeys(element for one in found for element in one.elements)),
            tuple(self._dropped(group)),
        )

    def _start(self, group: list[int]) -> str | None:
        """The image that the first scene starts from; others of the group can have none."""
        images = [(index, self.prompts[index].parts.image) for index in group]
        for index, image in images[1:]:
            if image is not None:
                why = "only the first shot of a generation has a first frame"
                self._drop(index, f"first frame {image.start!r}", why)
        _, first = images[0]
        if first is None:
            return None
        join = self.scenes[group[0]].join
        if join in (CONTINUE, EXTEND):
            why = f"its prompt starts from the image {first.start!r}"
            self._drop(group[0], _ASKED[join is EXTEND], why)
        return first.start

    def _needs(self, index: int, place: dict[int, int]) -> Iterator[Need]:
        """What a scene takes from the one that it starts from."""
        join = self.scenes[index].join
        if not follows(join):
            return
        source = self.starts[index]
        extends = join is EXTEND
        if source is None:
            after = self.scenes[index].after
            why = "there is no scene before it" if after is None else f"no scene is named {after!r}"
            self._drop(index, _ASKED[extends], why)
            return
        if extends and not self.can.extends:
            why = f"{self.can.title} extends no clips; it starts from the last frame"
            self._drop(index, _ASKED[extends], why)
            extends = False
        yield Need(Source.CLIP if extends else Source.LAST_FRAME, place[source], source)

    def _end(self, group: list[int]) -> str | None:
        """The image that the last scene ends with; others of the group can have none."""
        ends = [(index, end) for index in group if (end := self._asked_end(index)) is not None]
        kept: str | None = None
        for index, end in ends:
            if not self.can.end_frame:
                self._drop(index, f"end frame {end!r}", f"{self.can.title} takes none")
            elif index != group[-1]:
                why = "only the last shot of a generation has an end frame"
                self._drop(index, f"end frame {end!r}", why)
            else:
                kept = end
        return kept

    def _asked_end(self, index: int) -> str | None:
        join, image = self.scenes[index].join, self.prompts[index].parts.image
        own = image.end if image is not None else None
        if not isinstance(join, StartEnd):
            return own
        if own is not None and own != join.end:
            self._drop(index, f"end frame {own!r}", f"the join ends with {join.end!r}")
        return join.end

    def _drop(self, index: int, what: str, why: str) -> None:
        self.dropped.setdefault(index, []).append(Dropped(index, what, why))

    def _dropped(self, group: list[int]) -> Iterator[Dropped]:
        for index in group:
            yield from self.dropped.get(index, ())


_ASKED = ("the last frame of another scene", "extension of another scene")


def _link(prompts: list[Prompt], scenes: Sequence[Clip]) -> None:
    """Say what links two clips at the end of the one and at the beginning of the other."""
    for index, clip in enumerate(scenes):
        if not isinstance(clip.join, Match):
            continue
        if index:
            before = prompts[index - 1]
            prompts[index - 1] = before.camera(*before.parts.camera, clip.join.leaving)
        place = prompts[index].parts.scene
        texts = () if place is None else (place.text, clip.join.entering, *place.details)
        prompts[index] = prompts[index].scene(*(texts or (clip.join.entering,)))

"""From a generation to its request: what the target carries of it, and what it does not.

Knows one generation and one target; the order of generations is planned in `_plan`.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias, Unpack

from kling_prompt.character import Character
from kling_prompt.errors import ConflictError, UnknownWordError, WrongTypeError
from kling_prompt.prompt import Prompt
from kling_prompt.story._generation import Generation, Need, Source
from kling_prompt.story._referring import Referred, referred, voices
from kling_prompt.story._shots import whole_seconds
from kling_prompt.targets import (
    Capabilities,
    Element,
    Feature,
    Form,
    Mode,
    Negation,
    Omission,
    Request,
    Shot,
    request,
)
from kling_prompt.targets._addresses import OWN, is_address, placeholder
from kling_prompt.targets._arguments import Common, Options
from kling_prompt.targets._choice import most_elements, room
from kling_prompt.targets._kinds import NAMES, row
from kling_prompt.targets._records import Reference

_Carried: TypeAlias = dict[str, Reference]


class TakeOptions(Common, total=False):
    """What the requests of a storyboard may be asked with besides the model.

    Attributes:
        aspect: The ratio of width to height, as in `"16:9"`.
        mode: How much the picture is worth.
        cfg: The guidance, 0 to 1: how closely the model keeps to the prompt.
        sound: Whether the clips have sound.
        negatives: Where to say what is kept out when there is no field for it.
        control: Whether a camera move becomes a number.
        callback_url: The http address that Kling tells when a clip is ready or has failed.
        watermark: Whether Kling makes copies with its mark on them as well.
        elements: What the model was taught of the cast, by the names that `Character` has for it.
    """

    negatives: Negation
    control: bool | None
    elements: Mapping[str, Element]


class Take(NamedTuple):
    """One call of the model, planned and written.

    Attributes:
        generation: What it makes, and what it needs from earlier ones.
        request: What is sent; its `placeholders` are to be filled in before.
    """

    generation: Generation
    request: Request


def takes(
    plan: Sequence[Generation],
    cast: Sequence[Character],
    target: Capabilities,
    **options: Unpack[TakeOptions],
) -> Iterator[Take]:
    """The request of each generation, in order.

    Raises:
        ConflictError: When the target refuses one; the message begins with its scenes.
        UnknownWordError: When an option has no such name.
        WrongTypeError: When a value is of another type than its place takes.
    """
    for name in options:
        if name not in TakeOptions.__annotations__:
            raise UnknownWordError.of("option of a storyboard", name, TakeOptions.__annotations__)
    elements = options.get("elements", {})
    if not isinstance(elements, Mapping):
        raise WrongTypeError.of("elements", elements, "a mapping of names")
    given = options.get("mode")
    mode = None if given is None else row("mode", given, Mode)
    for generation in plan:
        draft = _Draft(generation, target, mode)
        draft.refer(referred(generation, cast), elements)
        draft.speak(voices(generation, cast), options.get("sound"))
        yield Take(generation, draft.request(options))


class _Draft:
    """A generation on its way to a request."""

    def __init__(self, generation: Generation, target: Capabilities, mode: Mode | None) -> None:
        self.generation = generation
        self.target = target
        self.mode = mode
        self.several = len(generation.prompts) > 1
        self.dropped: list[Omission] = []
        self.references: _Carried = {}
        self.voices: dict[str, str] = {}
        self.extends = ""
        self.start = _address(generation.start)
        for need in generation.needs:
            if need.what is Source.CLIP:
                self.extends = placeholder(_named(need))
            else:
                self.start = placeholder(_named(need))
        features = {Feature.START: self.start, Feature.SHOTS: self.several}
        self.features = frozenset(one for one, value in features.items() if value)
        self.end = self._end(generation.end)

    def _end(self, asked: str | None) -> str:
        """The last frame, where the target takes one here."""
        if asked is None:
            return ""
        if not self.start:
            self._drop(f"end frame {asked!r}", asked, "an end frame needs a first frame")
        elif not self._room(Feature.END):
            self._drop(f"end frame {asked!r}", asked, self._refusal(Feature.END))
        else:
            self.features |= {Feature.END}
            return _address(asked)
        return ""

    def _room(self, feature: Feature) -> Form | None:
        asked = self.features | {feature}
        return room(self.target, self.mode, asked, extends=bool(self.extends))

    def _refusal(self, feature: Feature) -> str:
        others = " and ".join(NAMES[one] for one in Feature if one in self.features)
        beside = f" together with {others}" if others else ""
        beside = f"{beside} in an extension" if self.extends else beside
        return f"{self.target.name} does not take {NAMES[feature]}{beside}"

    def _drop(self, part: str, value: object, reason: str, shot: int = 0) -> None:
        self.dropped.append(Omission(part, value, reason, shot))

    # -------------------------------------------------------------- pictures and elements
    def refer(self, referred: Referred, known: Mapping[str, Element]) -> None:
        """Carry pictures and elements of the cast, as many as the target takes."""
        images: _Carried = {name: _address(one) for name, one in referred.images.items()}
        form = self._room(Feature.IMAGES)
        self._carry(Feature.IMAGES, images, form, form.images if form else 0)
        elements: _Carried = {}
        for name, one in referred.elements.items():
            element = known.get(one, self._by_number(one))
            if element is None:
                why = f"nobody knows it; elements={{{one!r}: Element(...)}} says what it is"
                self._drop("elements", one, why)
            else:
                elements[name] = element
        form = self._room(Feature.ELEMENTS)
        most = most_elements(form, self.features, len(self.references)) if form else 0
        self._carry(Feature.ELEMENTS, elements, form, most)

    def _by_number(self, name: str) -> Element | None:
        """The element of a number at Kling, where elements are called by it."""
        return Element(name) if self.target.provider in OWN and name.isdecimal() else None

    def _carry(self, feature: Feature, given: _Carried, form: Form | None, most: int) -> None:
        for number, (name, one) in enumerate(given.items()):
            if number < most:
                self.references[name] = one
                self.features |= {feature}
            elif form is None:
                self._drop(feature.value, one, self._refusal(feature))
            else:
                why = f"{self.target.name} takes {most} here"
                self._drop(feature.value, one, why)

    # -------------------------------------------------------------- voices
    def speak(self, voices: dict[str, str], sound: object) -> None:
        """Give those who speak their voices, unless the clips are to be silent."""
        if voices and sound is False:
            self._drop("voices", tuple(voices.items()), "sound=False is asked for")
        else:
            self.voices = voices

    # -------------------------------------------------------------- the request
    def request(self, asked: TakeOptions) -> Request:
        """The request, with all that was dropped on the way to it.

        Raises:
            ConflictError: When the target refuses it; the message begins with the scenes.
        """
        try:
            made = self._made(asked)
        except ConflictError as error:
            raise ConflictError(f"{_scenes(self.generation)}: {error}") from error
        return Request(
            provider=made.provider,
            endpoint=made.endpoint,
            json=made.json,
            dropped=(*self._planned(), *self.dropped, *made.dropped),
            warnings=made.warnings,
        )

    def _made(self, asked: TakeOptions) -> Request:
        """The request as the target takes it."""
        numbered = enumerate(self.generation.lengths, 1)
        lengths = [whole_seconds(shot, length) for shot, length in numbered]
        prompts = [*map(self._framed, range(len(lengths)))]
        shots = [Shot(prompt, length) for prompt, length in zip(prompts, lengths, strict=True)]
        options = Options(
            aspect=asked.get("aspect"),
            mode=self.mode,
            cfg=asked.get("cfg"),
            sound=asked.get("sound"),
            seconds=sum(lengths),
            references=self.references,
            voices=self.voices,
            callback_url=asked.get("callback_url"),
            watermark=asked.get("watermark"),
            extend=self.extends or None,
        )
        return request(
            shots if self.several else prompts[0],
            model=self.target.name,
            provider=self.target.provider,
            negatives=asked.get("negatives", Negation.FIELD),
            control=asked.get("control"),
            **options,
        )

    def _framed(self, at: int) -> Prompt:
        """The prompt of a shot, with the frames in it that the clip starts from and ends with."""
        prompt = self.generation.prompts[at]
        image, bare = prompt.parts.image, prompt.without("image")
        if at == 0 and self.start:
            shows, becomes = (image.shows, image.becomes) if image else (None, None)
            return bare.image(self.start, end=self.end or None, shows=shows, becomes=becomes)
        if image is not None and (image.shows or image.becomes):
            why = "only the first shot of a generation has a first frame"
            self._drop("image", image, why, at + 1)
        return bare

    def _planned(self) -> Iterator[Omission]:
        """What the plan could not do."""
        for one in self.generation.dropped:
            shot = self.generation.scenes.index(one.scene) + 1 if self.several else 0
            yield Omission(one.what, one, one.why, shot)


# ------------------------------------------------------------------ names
def _named(need: Need) -> str:
    """How a placeholder calls what an earlier generation makes."""
    return f"{'clip' if need.what is Source.CLIP else 'last_frame'}_{need.scene}"


def _address(name: str | None) -> str:
    """An address as it is, and a placeholder for a name that the caller has for a picture."""
    if name is None:
        return ""
    return name if is_address(name) else placeholder(name)


def _scenes(generation: Generation) -> str:
    first, last = generation.scenes[0], generation.scenes[-1]
    return f"scenes[{first}]" if first == last else f"scenes[{first}:{last + 1}]"

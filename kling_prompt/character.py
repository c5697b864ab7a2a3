"""Who and what a story is about: described once, said the same way wherever it appears.

Knows the texts of one character; prompts and scenes are not its business.
"""

from collections.abc import Iterable
from typing import Any, TypedDict, Unpack, final

import attrs

from kling_prompt import _grammar as grammar
from kling_prompt._described import Described
from kling_prompt._text import clean, oxford
from kling_prompt.errors import WrongTypeError


class _Changes(TypedDict, total=False):
    name: str
    description: str
    wears: Iterable[str]
    images: Iterable[str]
    elements: Iterable[str]
    voice: str | None
    again: str | None
    plural: bool | None


@final
@attrs.frozen(init=False, repr=False, order=False)
class Character(Described):
    """A person, a thing or a place that comes back, given wherever a prompt takes a text.

    The prompt keeps the text alone. As a subject, a character brings what it wears as a detail.

    Args:
        name: What you call it; no prompt shows it.
        description: What a prompt says of it, in the same words each time.
        wears: What it has on, each a noun phrase: `("a red wool coat",)`.
        images: Pictures of it, by any name that you know them by.
        elements: What the model was taught of it, by the names that it gave them.
        voice: The id of the voice that it speaks with.
        again: How a sentence names it a second time; told from the description when not given.
        plural: Whether it takes "are"; told from the description when not given.

    Raises:
        WrongTypeError: When a value has a type that makes no sense there.
        TextError: When a text is blank or holds control characters.

    Examples:
        >>> from kling_prompt import Character, Orbit, Prompt
        >>> mara = Character("mara", "a girl of about ten", wears=["a red wool coat"])
        >>> sword = Character("sword", "an old iron sword")
        >>> print(Prompt().subject(mara).action("lifts", sword).camera(Orbit(around=mara)))
        A girl of about ten wearing a red wool coat lifts an old iron sword. The camera orbits around the girl.
        >>> print(mara)
        a girl of about ten wearing a red wool coat
        >>> mara.again
        'the girl'
    """  # noqa: E501  (the prompt as it is printed)

    name: str
    """What you call it; no prompt shows it."""
    description: str
    """What a prompt says of it: no closing mark, no capital out of habit."""
    wears: tuple[str, ...]
    """What it has on, in the order given, each once."""
    images: tuple[str, ...]
    """Pictures of it, in the order given, each once."""
    elements: tuple[str, ...]
    """What the model was taught of it, in the order given, each once."""
    voice: str | None
    """The id of the voice that it speaks with."""
    again: str
    """How a sentence names it a second time: "the girl"."""
    plural: bool | None
    """Whether it takes "are"; `None` when that is told from the description."""

    def __init__(  # noqa: PLR0913  (each is a fact of its own)
        self,
        name: str,
        description: str,
        *,
        wears: Iterable[str] = (),
        images: Iterable[str] = (),
        elements: Iterable[str] = (),
        voice: str | None = None,
        again: str | None = None,
        plural: bool | None = None,
    ) -> None:
        if plural is not None and not isinstance(plural, bool):
            raise WrongTypeError.of("plural", plural, "True, False or None")
        told = grammar.embedded(clean("description", description))
        # Made by attrs, which pyright does not know.
        self.__attrs_init__(  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
            clean("name", name),
            told,
            tuple(map(grammar.embedded, _texts("wears", wears))),
            _texts("images", images),
            _texts("elements", elements),
            None if voice is None else clean("voice", voice),
            grammar.short(told) if again is None else clean("again", again),
            plural,
        )

    @property
    def outfit(self) -> tuple[str, ...]:
        """What it wears as one detail ("wearing a red wool coat"), or nothing."""
        worn = "".join(lead + one for lead, one in zip(oxford(self.wears), self.wears, strict=True))
        return (f"wearing {worn}",) if worn else ()

    def __replace__(self, **changes: Unpack[_Changes]) -> "Character":
        given: dict[str, Any] = {**self._given(), **changes}
        return Character(**given)

    def _given(self) -> dict[str, Any]:
        """The arguments that make it again, without those that are as they would be anyway."""
        given = {field.name: getattr(self, field.name) for field in attrs.fields(Character)}
        if self.again == grammar.short(self.description):
            del given["again"]
        return {name: value for name, value in given.items() if value not in ((), None)}

    def __str__(self) -> str:
        lead = ", " if "," in self.description else " "
        return lead.join((self.description, *self.outfit))

    def __repr__(self) -> str:
        name, description, *others = self._given().items()
        named = [f"{key}={value!r}" for key, value in others]
        return f"Character({', '.join([repr(name[1]), repr(description[1]), *named])})"


def _texts(name: str, given: Iterable[str]) -> tuple[str, ...]:
    """Texts in normal form, each once; a lone text is refused."""
    if isinstance(given, str) or not isinstance(given, Iterable):
        meant = f"({given!r},)" if isinstance(given, str) else ""
        raise WrongTypeError.of(name, given, "a tuple of texts", meant)
    return tuple(dict.fromkeys([clean(name, one) for one in given]))

"""What changed from one prompt to another, part by part.

Knows values; how they read is the business of `english`.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, cast, final, overload

import attrs

from kling_prompt._forms import arguments
from kling_prompt.errors import WrongTypeError
from kling_prompt.negatives import Negatives
from kling_prompt.parts import Image, Line, Scene, Subject
from kling_prompt.prompt import Prompt


class Change(NamedTuple):
    """One part that is not the same in both.

    Attributes:
        part: Its name.
        before: Its value in the first prompt: empty or `None` when it was not set.
        after: Its value in the second.
    """

    part: str
    before: object
    after: object

    @property
    def removed(self) -> tuple[object, ...]:
        """What is in `before` alone, in its order."""
        kept = set(_items(self.after))
        return tuple(item for item in _items(self.before) if item not in kept)

    @property
    def added(self) -> tuple[object, ...]:
        """What is in `after` alone, in its order."""
        known = set(_items(self.before))
        return tuple(item for item in _items(self.after) if item not in known)

    def __str__(self) -> str:
        lines = [f"- {_shown(item)}" for item in self.removed]
        lines += [f"+ {_shown(item)}" for item in self.added]
        if not lines:
            lines = [f"- {arguments(self.before)}", f"+ {arguments(self.after)}"]
        return "\n".join(f"{self.part} {line}" for line in lines)


class _Field(NamedTuple):
    """A field of an image."""

    name: str
    text: str

    def __str__(self) -> str:
        return f"{self.name}={self.text!r}"


def _shown(item: object) -> str:
    if isinstance(item, Line):
        return arguments(item)
    return str(item) if isinstance(item, _Field) else repr(item)


def _items(value: object) -> tuple[object, ...]:
    """What a part is made of: words, texts, terms; named fields with their names."""
    if value is None:
        return ()
    if isinstance(value, (Subject, Scene)):
        return (value.text, *value.details)
    if isinstance(value, Image):
        fields = zip(value._fields, value, strict=True)
        return tuple(_Field(name, text) for name, text in fields if text is not None)
    if isinstance(value, Negatives):
        return value.terms
    return cast("tuple[object, ...]", value) if isinstance(value, tuple) else (value,)


@final
@attrs.frozen
class Difference(Sequence[Change]):
    """The parts that are not the same, in the order of the parts; empty when nothing changed."""

    changes: tuple[Change, ...]

    @overload
    def __getitem__(self, index: int) -> Change: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Change, ...]: ...
    def __getitem__(self, index: int | slice) -> Change | tuple[Change, ...]:
        return self.changes[index]

    def __iter__(self) -> Iterator[Change]:
        return iter(self.changes)

    def __len__(self) -> int:
        return len(self.changes)

    def __str__(self) -> str:
        return "\n".join(map(str, self.changes))


def diff(before: Prompt, after: Prompt) -> Difference:
    """Say what changed from one prompt to another, part by part.

    Raises:
        WrongTypeError: When one of them is no `Prompt`.

    Examples:
        >>> from kling_prompt import Mood, Prompt, diff
        >>> draft = Prompt().subject("a cat").mood(Mood.CALM).negative("blur")
        >>> print(diff(draft, draft.mood(Mood.TENSE).negative("text").without("subject")))
        subject - 'a cat'
        mood - Mood.CALM
        mood + Mood.TENSE
        negative + 'text'
    """
    for name, prompt in (("before", before), ("after", after)):
        if not isinstance(prompt, Prompt):
            raise WrongTypeError.of(name, prompt, "Prompt")
    pairs = zip(before.parts._fields, before.parts, after.parts, strict=True)
    return Difference(tuple(Change(part, old, new) for part, old, new in pairs if old != new))

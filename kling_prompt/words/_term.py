"""What a word is: a row of one axis, with its phrase, its aliases and what the viewer sees.

Knows one word at a time; which words clash and where they stand in a sentence is said elsewhere.
"""

from enum import Enum, EnumMeta
from typing import TYPE_CHECKING, Any, final

import attrs

from kling_prompt.errors import UnknownWordError, meant


@final
@attrs.frozen
class Term:
    """One row of the vocabulary.

    Attributes:
        phrase: The words that go into the prompt, as the axis needs them.
        aliases: Other ways in which people write the same thing, unique across the vocabulary.
        shows: One sentence on what the viewer sees.
        modifier: The form before a shot size ("low-angle" close-up), where there is one.
        complement: The form behind a shot size (close-up "from behind"), where there is one.
    """

    phrase: str
    aliases: tuple[str, ...]
    shows: str
    modifier: str | None = attrs.field(default=None, kw_only=True)
    complement: str | None = attrs.field(default=None, kw_only=True)


class _WordMeta(EnumMeta):
    """Turns a misspelt row (`Lighting.GOLDEN_HUOR`) into an error that names the right one."""

    if not TYPE_CHECKING:  # a declared `__getattr__` would make type checkers accept any name

        def __getattr__(cls, name: str) -> object:
            if name.startswith("_"):
                raise AttributeError(name)
            message = f"{cls.__name__} has no word {name!r}{meant(name, cls.__members__)}"
            raise AttributeError(message, name=name)  # with `obj=` Python would suggest it again


_COPIED = ("phrase", "aliases", "shows", "modifier", "complement")


class Word(Enum, metaclass=_WordMeta):
    """A word of the film vocabulary; each axis is one subclass.

    Words of different axes are never equal. They are pickled by name, so that rewording a phrase
    breaks nothing that was stored.
    """

    if TYPE_CHECKING:  # plain attributes, which are read faster, but nobody may set them

        @property
        def phrase(self) -> str:
            """The words that go into the prompt."""
            raise NotImplementedError

        @property
        def aliases(self) -> tuple[str, ...]:
            """Other ways in which people write it."""
            raise NotImplementedError

        @property
        def shows(self) -> str:
            """One sentence on what the viewer sees."""
            raise NotImplementedError

        @property
        def modifier(self) -> str | None:
            """The form that stands before a shot size ("low-angle"), where there is one."""
            raise NotImplementedError

        @property
        def complement(self) -> str | None:
            """The form that stands behind a shot size ("from behind"), where there is one."""
            raise NotImplementedError

    # Not `Term`: type checkers take this signature for the look-up `Lighting("golden hour")`.
    def __init__(self, term: Any) -> None:  # noqa: ANN401
        for name in _COPIED:
            object.__setattr__(self, name, getattr(term, name))

    if not TYPE_CHECKING:  # as `Enum` has it, but fast: there is one of each word
        __hash__ = object.__hash__

    def __setattr__(self, name: str, value: object) -> None:
        if not name.startswith("_"):
            message = f"{self!r} is frozen; its {name} cannot be changed"
            raise AttributeError(message)
        super().__setattr__(name, value)

    def __delattr__(self, name: str) -> None:
        message = f"{self!r} is frozen; its {name} cannot be taken away"
        raise AttributeError(message)

    @property
    def key(self) -> str:
        """The stable name of the word, as stored in files: `"lighting.golden_hour"`."""
        return f"{type(self).__name__}.{self._name_}".lower()

    @classmethod
    def _missing_(cls, value: object) -> "Word":
        """Look a word up by its name, phrase or alias, in any case: `Lighting("Golden hour")`."""
        if isinstance(value, str):
            wanted = value.strip().casefold()
            for word in cls:
                if wanted in (word.name.lower(), word.phrase.casefold()) or any(
                    wanted == alias.casefold() for alias in word.aliases
                ):
                    return word
        known = [name for word in cls for name in (word.phrase, *word.aliases)]
        raise UnknownWordError.of(cls.__name__, value, known)

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self._name_}"

    def __str__(self) -> str:
        return self.phrase

    def __reduce_ex__(self, protocol: object) -> tuple[object, tuple[type, str]]:
        return getattr, (type(self), self._name_)

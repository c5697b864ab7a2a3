"""Where presets are found: by name, by family, by genre.

Knows the modules of the families, and nothing of what their presets hold.
"""

from collections.abc import Mapping
from types import MappingProxyType, ModuleType

from kling_prompt.errors import UnknownWordError, WrongTypeError
from kling_prompt.presets import cartoon, cinematic, fantasy, nature, product, sci_fi, stylized
from kling_prompt.prompt import Prompt
from kling_prompt.words.genre import Genre


def _presets(family: ModuleType) -> Mapping[str, Prompt]:
    """The presets of a module, in the order in which they are written there."""
    found = vars(family).items()
    return MappingProxyType({name: value for name, value in found if isinstance(value, Prompt)})


FAMILIES: Mapping[str, Mapping[str, Prompt]] = MappingProxyType(
    {
        "CINEMATIC": _presets(cinematic),
        "CARTOON": _presets(cartoon),
        "STYLIZED": _presets(stylized),
        "PRODUCT": _presets(product),
        "NATURE": _presets(nature),
        "SCI_FI": _presets(sci_fi),
        "FANTASY": _presets(fantasy),
    }
)
"""The name of each family with its presets by name, the one that bears its name first."""

ALL: Mapping[str, Prompt] = MappingProxyType(
    {name: preset for family in FAMILIES.values() for name, preset in family.items()}
)
"""The name of each preset with the preset, family by family."""

_OF: dict[Genre, Prompt] = {
    word: preset
    for preset in reversed([*ALL.values()])  # of several presets for one genre the first stays
    for word in preset.parts.genre
    if isinstance(word, Genre)
}


def of(genre: Genre) -> Prompt:
    """The preset for a genre.

    Raises:
        WrongTypeError: When `genre` is no `Genre`.
        UnknownWordError: When no preset is made for that genre.

    Examples:
        >>> from kling_prompt import Genre, presets
        >>> presets.of(Genre.CYBERPUNK) == presets.CYBERPUNK
        True
    """
    if not isinstance(genre, Genre):
        raise WrongTypeError.of("genre", genre, "Genre")
    if genre not in _OF:
        raise _without_preset(genre)
    return _OF[genre]


def _without_preset(genre: Genre) -> UnknownWordError:
    known = " ".join(repr(word) for word in Genre if word in _OF)
    error = UnknownWordError(f"genre={genre!r} has no preset; one of {known} is accepted")
    error.name, error.value, error.suggestions = "genre", genre, ()
    return error

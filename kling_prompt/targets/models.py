"""Which models there are, and what each of them takes.

Knows names; how a request is made from what it finds is the business of others.
"""

from collections.abc import Iterator

from kling_prompt.errors import ConflictError, UnknownWordError, WrongTypeError
from kling_prompt.targets import _tables_fal, _tables_kling, _tables_legacy, _tables_replicate
from kling_prompt.targets._kinds import Provider, ProviderName, row
from kling_prompt.targets._model import Capabilities

_TABLES = (_tables_legacy, _tables_kling, _tables_fal, _tables_replicate)
_TASKS = frozenset(
    """text-to-video image-to-video reference-to-video video-to-video elements
    motion-control""".split()
)
_SEGMENTS = frozenset({"standard", "pro", "4k"})


def known_models() -> Iterator[Capabilities]:
    """All models that are in the tables: by provider, then oldest first.

    Examples:
        >>> from kling_prompt import Provider, known_models
        >>> [model.name for model in known_models() if model.provider is Provider.KLING][:3]
        ['kling-2.5-turbo', 'kling-2.6', 'kling-o1']
    """
    for table in _TABLES:
        yield from table.MODELS


def capabilities(model: str, *, provider: Provider | ProviderName | None = None) -> Capabilities:
    """What a model takes: fields, values and limits, with their source and its date.

    Args:
        model: Its name at any provider. fal's name may have an endpoint behind it.
        provider: Where it is wanted; the one that the name belongs to when not given.

    Raises:
        UnknownWordError: When no table has the name.
        ConflictError: When that provider does not have the model.
        WrongTypeError: When the name is no `str`, or `provider` no `Provider`.

    Examples:
        >>> from kling_prompt import Provider, capabilities
        >>> text, image, motion = capabilities("kling-v2-6").forms
        >>> text.seconds, image.end, image.source.date
        ((5, 10), 'image_tail', '2026-03')
        >>> capabilities("kling-v2-6", provider=Provider.FAL).name
        'fal-ai/kling-video/v2.6'
    """
    taker = None if provider is None else row("provider", provider, Provider)
    found = find(model, taker)
    if found is None:
        raise UnknownWordError.of("model", model, [known.name for known in known_models()])
    return found


def find(model: str, provider: Provider | None) -> Capabilities | None:
    """The model of a name, at the provider that is wanted; `None` when the name is unknown.

    Raises:
        ConflictError: When the name is known and that provider does not have the model.
        WrongTypeError: When an argument is of another type.
    """
    if not isinstance(model, str):
        raise WrongTypeError.of("model", model, "the name of a model")
    wanted = _without_endpoint(model.strip().lower())
    named = next((known for known in known_models() if known.name == wanted), None)
    return named if named is None or provider is None else _at(provider, named)


def _at(provider: Provider, named: Capabilities) -> Capabilities:
    """The model of the same family at another provider."""
    kin = [known for known in known_models() if known.family == named.family]
    for known in kin:
        if known.provider is provider:
            return known
    accepted = ", ".join(f"{known.name!r} of {known.provider!r}" for known in kin)
    raise ConflictError(
        f"provider={provider!r} does not have model={named.name!r}; {accepted} is accepted"
    )


def _without_endpoint(name: str) -> str:
    """A name of fal without what stands behind the model: the mode and the task."""
    if not name.startswith("fal-ai/"):
        return name
    parts = name.split("/", 8)
    if parts[-2:-1] == ["video-to-video"]:
        parts.pop()
    if parts[-1] in _TASKS:
        parts.pop()
    if parts[-1] in _SEGMENTS:
        parts.pop()
    return "/".join(parts)

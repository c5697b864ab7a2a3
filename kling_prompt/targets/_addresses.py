"""Addresses of pictures, and those that stand for what is still to be filled in.

Knows addresses; no file is opened and nothing is fetched.
"""

import re
from collections.abc import Iterator, Mapping
from typing import TypeAlias
from urllib.parse import quote, unquote

from kling_prompt._text import clean
from kling_prompt.errors import ConflictError
from kling_prompt.targets._kinds import Provider

Json: TypeAlias = "str | float | bool | list[Json] | dict[str, Json] | None"
"""A body, or a piece of one."""
OWN = (Provider.LEGACY, Provider.KLING)
"""The providers that take pictures as plain base64."""
_HTTP = ("http://", "https://")
_BASE64 = re.compile(r"[A-Za-z0-9+/]{64,}={0,2}")
_SHOWN = 40
# A domain that never leads anywhere, so that a request that was not filled in fails at once.
# Source: RFC 2606, section 2.
_STANDS_FOR = "https://placeholder.invalid/"
_PLACEHOLDER = re.compile(re.escape(_STANDS_FOR) + r"([A-Za-z0-9_.~%-]+)")
_IDS = frozenset({"video_id"})  # fields that take the id of a clip and no address


def is_address(text: str) -> bool:
    """Whether some provider could open it; any other text is a name that the caller has for it."""
    return text[:8].lower().startswith((*_HTTP, "data:")) or _is_base64(text)


def _is_base64(text: str) -> bool:
    return len(text) % 4 == 0 and _BASE64.fullmatch(text) is not None


def check_address(name: str, address: str, provider: Provider) -> None:
    """Refuse what the provider could not open: a path, or a data address where none is taken.

    Raises:
        ConflictError: The message says what is accepted.
    """
    head = address[:8].lower()
    if not _is_clean(address):
        pass
    elif head.startswith(_HTTP):
        return
    elif head.startswith("data:"):
        if provider not in OWN:
            return
    elif provider in OWN and _is_base64(address):
        return
    also = "plain base64 without 'data:'" if provider in OWN else "a data: address"
    raise ConflictError(
        f"{name}={_shown(address)} cannot be opened by {provider!r}; "
        f"an http address or {also} is accepted"
    )


def check_link(name: str, address: str) -> None:
    """Refuse an address that is not fetched by http; an empty one is none.

    Raises:
        ConflictError: The message says what is accepted.
    """
    if not address or (address[:8].lower().startswith(_HTTP) and _is_clean(address)):
        return
    raise ConflictError(f"{name}={_shown(address)} cannot be fetched; an http address is accepted")


def _is_clean(address: str) -> bool:
    """Whether nothing stands in an address that no address may have."""
    return " " not in address and address.isprintable()


def _shown(address: str) -> str:
    return repr(address[:_SHOWN]) + ("..." if len(address) > _SHOWN else "")


# ------------------------------------------------------------------ to be filled in
def placeholder(name: str) -> str:
    """The address that stands for a name until it is filled in.

    Examples:
        >>> placeholder("last_frame_0"), placeholder("a rose.png")
        ('https://placeholder.invalid/last_frame_0', 'https://placeholder.invalid/a%20rose.png')
    """
    return _STANDS_FOR + quote(name, safe="")


def open_names(body: Json) -> Iterator[str]:
    """The names that a body still has to be filled in with, in order."""
    if isinstance(body, str):
        found = _PLACEHOLDER.fullmatch(body)
        if found is not None:
            yield unquote(found[1])
        return
    if isinstance(body, (dict, list)):
        for value in body.values() if isinstance(body, dict) else body:
            yield from open_names(value)


def filled(body: Json, given: Mapping[str, str], provider: Provider, field: str = "") -> Json:
    """The body with what its names stand for.

    Raises:
        ConflictError: When a name is not given, or the provider could not open what is.
        WrongTypeError: When what is given is no `str`.
    """
    if isinstance(body, dict):
        return {key: filled(value, given, provider, key) for key, value in body.items()}
    if isinstance(body, list):
        return [filled(value, given, provider, field) for value in body]
    name = next(open_names(body), "")
    if not name:
        return body
    if name not in given:
        raise ConflictError(f"{name!r} is not filled in; an address for each name is accepted")
    value = clean(name, given[name])
    if field not in _IDS:
        check_address(name, value, provider)
    return value

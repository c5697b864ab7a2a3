"""Whether pictures and elements are given in the form that a provider takes.

Knows addresses; no file is opened and nothing is fetched.
"""

from collections.abc import Iterator

from kling_prompt.errors import ConflictError
from kling_prompt.targets._addresses import OWN, check_address
from kling_prompt.targets._model import Provider
from kling_prompt.targets._order import Element, Order

_MOST_OTHERS = 3


def check_pictures(order: Order, provider: Provider) -> None:
    """Refuse what the provider could not open: a path, or a data address where none is taken.

    Raises:
        ConflictError: The message says what is accepted.
    """
    for name, address in _addresses(order):
        check_address(name, address, provider)
    for name, element in order.elements.items():
        _check_element(name, element, provider)


def _addresses(order: Order) -> Iterator[tuple[str, str]]:
    if order.start:
        yield "image", order.start
    if order.end:
        yield "image end", order.end
    yield from ((f"references[{name!r}]", url) for name, url in order.images.items())
    yield from (("brushes", brush.mask) for brush in order.brushes)
    for name, element in order.elements.items():
        for url in filter(None, (element.front, *element.others)):
            yield f"references[{name!r}]", url


def _check_element(name: str, element: Element, provider: Provider) -> None:
    lead = f"references[{name!r}]={element!r}"[:200]
    if provider in OWN:
        if not (element.id.isascii() and element.id.isdigit()):
            raise ConflictError(f"{lead} has no number; Element(id='...') is accepted here")
    elif not (element.front and 1 <= len(element.others) <= _MOST_OTHERS):
        raise ConflictError(
            f"{lead} has too few or too many pictures; "
            f"Element(front=..., others=(...)) with 1 to {_MOST_OTHERS} others is accepted here"
        )

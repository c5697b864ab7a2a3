"""Whether pictures, elements and videos are given in the form that a provider takes.

Knows addresses; no file is opened and nothing is fetched.
"""

from collections.abc import Iterator

from kling_prompt.errors import ConflictError
from kling_prompt.targets._addresses import OWN, check_address, check_link
from kling_prompt.targets._kinds import Provider
from kling_prompt.targets._model import Form
from kling_prompt.targets._order import Order
from kling_prompt.targets._records import Element

_MOST_OTHERS = 3
_MOST_DIGITS = 19  # of a whole number of 64 bits


def check_pictures(order: Order, provider: Provider) -> None:
    """Refuse what the provider could not open: a path, or a data address where none is taken.

    Raises:
        ConflictError: The message says what is accepted.
    """
    for name, address in _addresses(order):
        check_address(name, address, provider)
    for name, address in _links(order):
        check_link(name, address)


def check_elements(order: Order, form: Form, provider: Provider) -> None:
    """Refuse elements that are not given in the form that is taken here.

    Raises:
        ConflictError: The message says what is accepted.
    """
    for name, element in order.elements.items():
        lead = f"references[{name!r}]={element!r}"[:200]
        if provider in OWN:
            _check_number(lead, element)
        elif element.video:
            _check_filmed(lead, element, form)
        else:
            _check_pictured(lead, element, form)
    filmed = sum(bool(one.video) for one in order.elements.values())
    if filmed > 1 and provider not in OWN:
        raise ConflictError(f"references has {filmed} elements with a video; up to 1 is accepted")


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


def _links(order: Order) -> Iterator[tuple[str, str]]:
    """What is fetched, and never sent along."""
    yield from ((f"references[{name!r}]", one.address) for name, one in order.videos.items())
    yield from ((f"references[{name!r}]", one.video) for name, one in order.elements.items())
    yield "motion", order.motion.video if order.motion else ""
    yield "callback_url", order.callback_url


def _check_number(lead: str, element: Element) -> None:
    if not (element.id.isascii() and element.id.isdigit() and len(element.id) <= _MOST_DIGITS):
        raise ConflictError(f"{lead} has no number; Element(id='...') is accepted here")


def _check_filmed(lead: str, element: Element, form: Form) -> None:
    if not form.filmed:
        raise ConflictError(
            f"{lead} has a video; Element(front=..., others=(...)) is accepted here"
        )
    if element.front or element.others:
        raise ConflictError(f"{lead} has pictures and a video; one of the two is accepted")


def _check_pictured(lead: str, element: Element, form: Form) -> None:
    if not (element.front and form.fewest_others <= len(element.others) <= _MOST_OTHERS):
        raise ConflictError(
            f"{lead} has too few or too many pictures; Element(front=..., others=(...)) with "
            f"{form.fewest_others} to {_MOST_OTHERS} others is accepted here"
        )
    if element.voice and form.filmed:
        raise ConflictError(
            f"{lead} has a voice without a video; Element(video=..., voice=...) is accepted here"
        )

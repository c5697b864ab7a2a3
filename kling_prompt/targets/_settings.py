"""Settings that have no field where they are to go: taken away, and said.

Knows fields and settings; whether a value is taken is checked elsewhere.
"""

from collections.abc import Iterator

from kling_prompt.targets._addresses import OWN
from kling_prompt.targets._kinds import Confidence, Facing, Feature, Provider, Task
from kling_prompt.targets._model import Form
from kling_prompt.targets._order import Omission, Order
from kling_prompt.targets._voices import cast

_CALLBACKS = {
    Provider.FAL: "it is no part of the body; webhook_url= of the client is accepted",
    Provider.REPLICATE: "it is no part of the body; webhook= of the client is accepted",
}


def settled(order: Order, form: Form, provider: Provider) -> tuple[Order, list[Omission]]:
    """The order without what the form has no field for."""
    order, dropped = cast(order, form)
    if provider not in OWN:
        dropped += _of_kling(order, provider)
        order = order._replace(callback_url="", external_task_id="", watermark=None)
    dropped += _no_field(order, form)
    gone = {one.part for one in dropped}
    order = order._replace(
        seconds=None if "seconds" in gone else order.seconds,
        aspect=None if "aspect" in gone else order.aspect,
        mode=None if "mode" in gone else order.mode,
        cfg=None if "cfg" in gone else order.cfg,
    )
    for step in (_muted, _voiceless, _turned):
        order, more = step(order, form)
        dropped += more
    return order, dropped


def _of_kling(order: Order, provider: Provider) -> Iterator[Omission]:
    """The options that Kling alone has."""
    if order.callback_url:
        yield Omission("callback_url", order.callback_url, _CALLBACKS[provider])
    if order.external_task_id:
        why = "the provider gives the task a name"
        yield Omission("external_task_id", order.external_task_id, why)
    if order.watermark is not None:
        yield Omission("watermark", order.watermark, "this model has no field for it")


def _no_field(order: Order, form: Form) -> Iterator[Omission]:
    """The settings that were given and have no field."""
    kind = "an extension" if form.task is Task.EXTENSION else "this model"
    kind = "a clip from a video" if form.task in (Task.MOTION, Task.VIDEO) else kind
    reason = f"{kind} has no field for it"
    of_base = form.base_settles and Feature.BASE in order.features()
    known = form.confidence is not Confidence.UNKNOWN  # otherwise the target may have the field
    if order.seconds is not None and (of_base or (known and not form.seconds)):
        yield Omission("seconds", order.seconds, "the video settles it" if of_base else reason)
    framed = form.follows_start and bool(order.start)
    if order.aspect is not None and (of_base or framed or (known and not form.aspects)):
        why = "the clip has the ratio of its first frame" if order.start else reason
        yield Omission("aspect", order.aspect, "the video settles it" if of_base else why)
    if order.mode is not None and not form.modes:
        yield Omission("mode", order.mode, reason)
    if order.cfg is not None and not form.cfg:
        yield Omission("cfg", order.cfg, reason)


def _muted(order: Order, form: Form) -> tuple[Order, list[Omission]]:
    """The order without a word on the sound of its videos, where there is no field for that."""
    asked = [one.sound for one in order.filmed if one.sound is not None]
    if form.kept or not asked:
        return order, []
    videos = {name: one._replace(sound=None) for name, one in order.videos.items()}
    omission = Omission("sound of the video", asked[0], "this model has no field for it")
    return order._replace(videos=videos), [omission]


def _voiceless(order: Order, form: Form) -> tuple[Order, list[Omission]]:
    """The order without voices of elements, where they have none of their own."""
    voiced = {name: one.voice for name, one in order.elements.items() if one.voice}
    if form.filmed or not voiced:
        return order, []
    elements = {name: one._replace(voice="") for name, one in order.elements.items()}
    reason = "elements have no voice here"
    return order._replace(elements=elements), [Omission("voices", tuple(voiced.items()), reason)]


def _turned(order: Order, _form: Form) -> tuple[Order, list[Omission]]:
    """The order with a character that faces as in the video, where an element makes it so."""
    if order.motion is None or not order.elements or order.motion.facing is Facing.VIDEO:
        return order, []
    reason = "with an element a character faces as in the video"
    turned = order.motion._replace(facing=Facing.VIDEO)
    return order._replace(motion=turned), [Omission("facing", order.motion.facing, reason)]

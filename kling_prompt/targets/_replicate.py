"""How a body is laid out at Replicate: the flat record that its client calls the input."""

from kling_prompt.targets._flat import kept_sound, put, put_settings, put_sound
from kling_prompt.targets._model import Form
from kling_prompt.targets._order import Body, Order, as_json


def body(form: Form, _name: str, order: Order) -> Body:
    """The input of a prediction; the name of the model is in the endpoint."""
    made: Body = {}
    # A prompt must be there even beside several shots; what it says does not count then.
    put(made, "prompt", order.text)
    if order.several:
        made["multi_prompt"] = _shots(order)
    put_settings(made, form, order)
    put_sound(made, form, order, "generate_audio", (False, True))
    put(made, form.start, order.start)
    put(made, form.end, order.end)
    put(made, form.images_field, [*order.images.values()])
    _put_videos(made, form, order)
    return made


def _put_videos(made: Body, form: Form, order: Order) -> None:
    kept = kept_sound(order)
    if kept is not None:
        made["keep_original_sound"] = kept
    if form.video == form.base:  # one field for both, and a word for what it is
        for one in order.videos.values():
            made[form.video] = one.address
            made["video_reference_type"] = "base" if one.edit else "feature"
        return
    put(made, form.video, [one.address for one in order.videos.values() if not one.edit])
    put(made, form.base, "".join(one.address for one in order.videos.values() if one.edit))


def _shots(order: Order) -> str:
    """Several shots: a text that holds JSON."""
    shots = zip(order.shots, order.texts, strict=True)
    return as_json([{"prompt": text, "duration": shot.seconds} for shot, text in shots])

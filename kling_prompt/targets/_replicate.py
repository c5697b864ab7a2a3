"""How a body is laid out at Replicate: the flat record that its client calls the input."""

from kling_prompt.targets._flat import put, put_settings, put_sound
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
    return made


def _shots(order: Order) -> str:
    """Several shots: a text that holds JSON."""
    shots = zip(order.shots, order.texts, strict=True)
    return as_json([{"prompt": text, "duration": shot.seconds} for shot, text in shots])

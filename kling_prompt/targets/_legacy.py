"""How a body is laid out at Kling's own interface, first generation: one flat record."""

from kling_prompt.targets._flat import put, put_settings, put_sound
from kling_prompt.targets._model import Form, Task
from kling_prompt.targets._order import Body, Order
from kling_prompt.targets._shots import listed


def body(form: Form, name: str, order: Order) -> Body:
    """The body of a request; `name` is that of the model."""
    made: Body = {"video_id": order.extend} if form.task is Task.EXTENSION else {"model_name": name}
    if order.several:
        _put_shots(made, order)
    else:
        put(made, "prompt", order.text)
    put_settings(made, form, order)
    put_sound(made, form, order, "sound", ("off", "on"))
    _put_pictures(made, form, order)
    # A number of its own kind: elements are counted in whole numbers here.
    put(made, "element_list", [{"element_id": int(one.id)} for one in order.elements.values()])
    _put_brushes(made, order)
    if order.control:
        config = {order.control.axis: order.control.value}
        made["camera_control"] = {"type": "simple", "config": config}
    return made


def _put_shots(made: Body, order: Order) -> None:
    """Several shots; a prompt beside them would be ignored."""
    made["multi_shot"] = True
    made["shot_type"] = "customize"
    made["multi_prompt"] = listed(order.texts, [shot.seconds for shot in order.shots])


def _put_pictures(made: Body, form: Form, order: Order) -> None:
    if form.task is Task.REFERENCE:
        made["image_list"] = [{"image": url} for url in order.images.values()]
    elif form.images:
        # The frames stand behind the pictures, whose numbers the text gives.
        frames = [("first_frame", order.start), ("end_frame", order.end)]
        listed = [{"image_url": url} for url in order.images.values()]
        listed += [{"image_url": url, "type": kind} for kind, url in frames if url]
        put(made, form.images_field, listed)
    else:
        put(made, form.start, order.start)
        put(made, form.end, order.end)


def _put_brushes(made: Body, order: Order) -> None:
    moving = [
        {"mask": brush.mask, "trajectories": [{"x": x, "y": y} for x, y in brush.path]}
        for brush in order.brushes
        if brush.path
    ]
    put(made, "static_mask", next((one.mask for one in order.brushes if not one.path), ""))
    put(made, "dynamic_masks", moving)

"""How a body is laid out at fal: one flat record, with names that changed over the versions."""

from kling_prompt.targets._flat import kept_sound, length, put, put_settings, put_sound
from kling_prompt.targets._model import Form
from kling_prompt.targets._order import Body, Order
from kling_prompt.targets._records import Element


def body(form: Form, _name: str, order: Order) -> Body:
    """The body of a request; the name of the model is in the endpoint."""
    made: Body = {}
    if order.several:
        _put_shots(made, form, order)
    else:
        put(made, "prompt", order.text)
    put_settings(made, form, order)
    put_sound(made, form, order, "generate_audio", (False, True))
    put(made, form.start, order.start)
    put(made, form.end, order.end)
    put(made, form.images_field, [*order.images.values()])
    put(made, "elements", [_element(one) for one in order.elements.values()])
    put(made, "voice_ids", [*order.voice_ids])
    _put_videos(made, form, order)
    _put_brushes(made, order)
    return made


def _put_shots(made: Body, form: Form, order: Order) -> None:
    """Several shots stand in place of the prompt."""
    if form.shot_type:
        made["shot_type"] = "customize"
    made["multi_prompt"] = [
        {"prompt": text, "duration": length(form, shot.seconds)}
        for shot, text in zip(order.shots, order.texts, strict=True)
    ]


def _element(one: Element) -> Body:
    element: Body = {}
    put(element, "frontal_image_url", one.front)
    put(element, "reference_image_urls", [*one.others])
    put(element, "video_url", one.video)
    put(element, "voice_id", one.voice)
    return element


def _put_videos(made: Body, form: Form, order: Order) -> None:
    followed = [one.address for one in order.videos.values() if not one.edit]
    put(made, form.video, followed if form.videos > 1 else "".join(followed))
    put(made, form.base, "".join(one.address for one in order.videos.values() if one.edit))
    kept = kept_sound(order)
    if order.motion:
        made[form.motion] = order.motion.video
        made["character_orientation"] = order.motion.facing.value
    if kept is not None:
        made["keep_original_sound" if order.motion else "keep_audio"] = kept


def _put_brushes(made: Body, order: Order) -> None:
    moving = [
        {"mask_url": brush.mask, "trajectories": [{"x": x, "y": y} for x, y in brush.path]}
        for brush in order.brushes
        if brush.path
    ]
    put(made, "static_mask_url", next((one.mask for one in order.brushes if not one.path), ""))
    put(made, "dynamic_masks", moving)

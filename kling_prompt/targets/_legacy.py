"""How a body is laid out at Kling's own interface, first generation: one flat record."""

from kling_prompt.targets._flat import put, put_options, put_settings, put_sound
from kling_prompt.targets._kinds import Task
from kling_prompt.targets._model import Form
from kling_prompt.targets._order import Body, Order
from kling_prompt.targets._records import Video
from kling_prompt.targets._shots import listed

_YES_NO = {True: "yes", False: "no", None: ""}


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
    put(made, "voice_list", [{"voice_id": voice} for voice in order.voice_ids])
    _put_videos(made, form, order)
    _put_brushes(made, order)
    if order.control:
        config = {order.control.axis: order.control.value}
        made["camera_control"] = {"type": "simple", "config": config}
    put_options(made, order)
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


def _put_videos(made: Body, form: Form, order: Order) -> None:
    put(made, form.video, [_video(one) for one in order.videos.values()])
    if order.motion:
        made[form.motion] = order.motion.video
        made["character_orientation"] = order.motion.facing.value
        put(made, "keep_original_sound", _YES_NO[order.motion.sound])


def _video(one: Video) -> Body:
    video: Body = {"video_url": one.address, "refer_type": "base" if one.edit else "feature"}
    put(video, "keep_original_sound", _YES_NO[one.sound])
    return video


def _put_brushes(made: Body, order: Order) -> None:
    moving = [
        {"mask": brush.mask, "trajectories": [{"x": x, "y": y} for x, y in brush.path]}
        for brush in order.brushes
        if brush.path
    ]
    put(made, "static_mask", next((one.mask for one in order.brushes if not one.path), ""))
    put(made, "dynamic_masks", moving)

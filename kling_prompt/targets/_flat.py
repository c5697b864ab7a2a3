"""Fields that are laid out alike wherever a body is flat."""

from kling_prompt.targets._kinds import Sound
from kling_prompt.targets._model import Form
from kling_prompt.targets._order import Body, Order


def put(body: Body, name: str, value: object) -> None:
    """Set a field that has a name and a value."""
    if name and value not in (None, "", [], {}):
        body[name] = value


def put_settings(body: Body, form: Form, order: Order) -> None:
    """What the flat bodies call alike: negative prompt, length, ratio, mode and guidance."""
    put(body, "negative_prompt", order.negative)
    put(body, "cfg_scale", order.cfg)
    put(body, "duration", length(form, order.seconds))
    put(body, "aspect_ratio", order.aspect)
    put(body, form.mode_field, mode(form, order))


def length(form: Form, seconds: int | None) -> int | str | None:
    """A number of seconds as the target wants it: `5` or `"5"`."""
    return str(seconds) if form.seconds_as_text and seconds is not None else seconds


def mode(form: Form, order: Order) -> str | None:
    """The word that the target has for the mode, when one was asked for."""
    return dict(form.modes).get(order.mode) if order.mode else None


def put_sound(
    body: Body, form: Form, order: Order, name: str, words: tuple[object, object]
) -> None:
    """Whether there is sound, where there is a choice; `words` are those for no and yes."""
    if order.sound is not None and form.sound is Sound.CHOICE:
        body[name] = words[order.sound]


def put_options(body: Body, order: Order) -> None:
    """What Kling's own interface calls alike in both generations: who is told, and what else."""
    put(body, "callback_url", order.callback_url)
    put(body, "external_task_id", order.external_task_id)
    if order.watermark is not None:
        body["watermark_info"] = {"enabled": order.watermark}


def kept_sound(order: Order) -> bool | None:
    """Whether the sound of the video is kept, when that was said."""
    return next((one.sound for one in order.filmed if one.sound is not None), None)

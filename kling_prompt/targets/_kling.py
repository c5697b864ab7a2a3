"""How a body is laid out at Kling's own interface, second generation: contents and settings."""

from kling_prompt.errors import ConflictError
from kling_prompt.targets._flat import mode, put, put_sound
from kling_prompt.targets._model import Form, Sound, Task
from kling_prompt.targets._order import Body, Order
from kling_prompt.targets._shots import in_one_text


def body(form: Form, _name: str, order: Order) -> Body:
    """The body of a request; the name of the model is in the path."""
    text = _shots(order) if order.several else order.text
    made: Body = {}
    if form.task is Task.TEXT:
        put(made, "prompt", text)
    else:
        made["contents"] = _contents(form, order, text)
    put(made, "settings", _settings(form, order))
    return made


def check_shots(form: Form, order: Order) -> None:
    """Refuse shots that could not be told apart in one text, or that are too long together.

    Raises:
        ConflictError: The message says what is accepted.
    """
    total = len(_shots(order))
    if form.longest is not None and total > form.longest:
        raise ConflictError(
            f"the shots have {total} characters together; up to {form.longest} is accepted"
        )


def _shots(order: Order) -> str:
    """Several shots in one text, in the form that the interface reads."""
    return in_one_text(order.texts, [shot.seconds for shot in order.shots])


def _contents(form: Form, order: Order, text: str) -> list[Body]:
    contents: list[Body] = [{"type": "prompt", "text": text}] if text else []
    frames = [(form.start, order.start), (form.end, order.end)]
    contents += [{"type": kind, "url": url} for kind, url in frames if url]
    contents += [
        {"type": form.images_field, "url": url, "id": name} for name, url in order.images.items()
    ]
    contents += [
        {"type": "element", "element_id": one.id, "id": name}
        for name, one in order.elements.items()
    ]
    return contents


def _settings(form: Form, order: Order) -> Body:
    settings: Body = {}
    put(settings, form.mode_field, mode(form, order))
    put(settings, "aspect_ratio", order.aspect)
    put(settings, "duration", order.seconds)
    put_sound(settings, form, order, "audio", ("off", "native"))
    if form.shots and form.sound is not Sound.ALWAYS:
        settings["multi_shot"] = order.several  # cuts are on unless it is said
    return settings

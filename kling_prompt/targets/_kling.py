"""How a body is laid out at Kling's own interface, second generation: contents and settings."""

from kling_prompt.errors import ConflictError
from kling_prompt.targets._flat import kept_sound, mode, put, put_options, put_sound
from kling_prompt.targets._kinds import Feature, Sound, Task
from kling_prompt.targets._model import Form
from kling_prompt.targets._order import Body, Order
from kling_prompt.targets._shots import in_one_text
from kling_prompt.targets._voices import voice_names


def body(form: Form, _name: str, order: Order) -> Body:
    """The body of a request; the name of the model is in the path."""
    text = _shots(order) if order.several else order.text
    made: Body = {}
    if form.task is Task.TEXT:
        put(made, "prompt", text)
    else:
        made["contents"] = _contents(form, order, text)
    put(made, "settings", _settings(form, order))
    put(made, "options", _options(order))
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


def cuts_itself(form: Form, order: Order) -> bool:
    """Whether several shots must be allowed though one is asked for."""
    return form.video == "feature_video" and bool(form.shots) and Feature.VIDEO in order.features()


def _contents(form: Form, order: Order, text: str) -> list[Body]:
    contents: list[Body] = [{"type": "prompt", "text": text}] if text else []
    frames = [(form.start, order.start), (form.end, order.end)]
    contents += [{"type": kind, "url": url} for kind, url in frames if url]
    if order.motion:
        contents.append({"type": form.motion, "url": order.motion.video})
    contents += [
        {"type": form.images_field, "url": url, "id": name} for name, url in order.images.items()
    ]
    contents += [
        {"type": form.base if one.edit else form.video, "url": one.address, "id": name}
        for name, one in order.videos.items()
    ]
    contents += [
        {"type": "element", "element_id": one.id, "id": name}
        for name, one in order.elements.items()
    ]
    voices = zip(voice_names(order), order.voice_ids, strict=True)
    contents += [{"type": "voice", "voice_id": one, "id": name} for name, one in voices]
    return contents


def _settings(form: Form, order: Order) -> Body:
    settings: Body = {}
    put(settings, form.mode_field, mode(form, order))
    put(settings, "aspect_ratio", order.aspect)
    put(settings, "duration", order.seconds)
    put_sound(settings, form, order, "audio", ("off", "native"))
    if order.motion:
        settings["character_orientation"] = order.motion.facing.value
    kept = kept_sound(order)
    if kept is not None:
        settings["audio"] = "original" if kept else "off"
    if form.shots and form.sound is not Sound.ALWAYS:
        # Cuts are on unless it is said; beside a video to follow they cannot be switched off.
        settings["multi_shot"] = order.several or cuts_itself(form, order)
    return settings


def _options(order: Order) -> Body:
    options: Body = {}
    put_options(options, order)
    return options

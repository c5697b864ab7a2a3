"""A prompt and settings for every form of every model, and the schemas of their bodies."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from kling_prompt import (
    Brush,
    Capabilities,
    ConflictError,
    Element,
    Facing,
    Feature,
    Form,
    MotionControl,
    Prompt,
    Provider,
    Request,
    Sound,
    Task,
    Video,
    known_models,
    request,
)

DANCE = "https://example.org/dance.mp4"
FIRST = "https://example.org/first.png"
LAST = "https://example.org/last.png"
STREET = "https://example.org/street.png"
FORMS = [(model, form) for model in known_models() for form in model.forms]
_FOLDER = Path(__file__).parent / "schemas"
SCHEMAS = {
    provider: json.loads((_FOLDER / f"{provider.value}.json").read_text("utf-8"))
    for provider in Provider
}


def named(one: object) -> str:
    """How a form is called in the name of a test."""
    if isinstance(one, Capabilities):
        return one.name.replace("/", ".")
    return one.endpoint.replace("/", ".") if isinstance(one, Form) else ""


def errors(made: Request, name: str) -> list[str]:
    """What the schema of its endpoint has against a body."""
    key = f"{name} {made.endpoint}" if made.provider is Provider.LEGACY else made.endpoint
    schema = SCHEMAS[made.provider][key]
    return [error.message for error in Draft202012Validator(schema).iter_errors(made.body)]


def framed(prompt: Prompt, form: Form, *, end: bool = False) -> Prompt:
    """The prompt with the frames that a form needs; with an end image where it takes one."""
    if form.start_needed or (end and form.end):
        return prompt.image(FIRST, end=LAST if end and form.end else None)
    return prompt


def needed(form: Form) -> dict[str, Any]:
    """The settings without which a form does not work."""
    settings: dict[str, Any] = {}
    if form.task is Task.EXTENSION:
        settings["extend"] = "clip-1"
    if form.aspect_unless:
        settings["aspect"] = "16:9"
    if form.images_needed or form.task is Task.REFERENCE:
        settings["references"] = {"street": STREET}
    if form.video_needed:
        settings["references"] = {"dance": Video(DANCE, edit=bool(form.base))}
    if form.motion:
        settings["motion"] = MotionControl(DANCE, Facing.IMAGE)
    if form.modes and (form.mode_needed or not form.mode_field):
        settings["mode"] = form.modes[0][0]  # the endpoint says it, or it must be said
    return settings


def everything(form: Form) -> Iterator[dict[str, Any]]:
    """Settings, one after the other, that a form takes beyond those that it needs."""
    yield {}
    yield from ({"seconds": seconds} for seconds in form.seconds if _goes(form, seconds))
    yield from ({"aspect": aspect} for aspect in form.aspects)
    if form.mode_field:
        yield from ({"mode": mode} for mode, _ in form.modes)
    if form.cfg:
        yield {"cfg": 0.25}
    if form.sound is Sound.CHOICE:
        yield {"sound": False}
        yield {"sound": True, **_pro(form)}
    if form.brushes:
        paths = (Brush(FIRST), Brush(FIRST, ((1, 2), (3, 4))))
        yield {"brushes": paths, "seconds": 5, **_pro(form)}
    if form.elements:
        pictures: dict[str, Any] = (
            {"street": STREET} if form.images and not form.start_needed else {}
        )
        videos = needed(form).get("references", {}) if form.video_needed else {}
        yield {"references": {**pictures, "zhang": element(form), **videos}}
    if form.filmed:
        yield {"references": {"zhang": Element(video=DANCE, voice="8")}}
    yield from _filmed(form)
    if form.endpoint.startswith("/"):
        yield {"callback_url": FIRST, "external_task_id": "task-1", "watermark": True}


def _filmed(form: Form) -> Iterator[dict[str, Any]]:
    """Videos and voices in every way that a form takes them."""
    sounds = (None, False, True) if form.kept else (None,)
    if form.motion:
        yield from (
            {"motion": MotionControl(DANCE, facing, sound)} for facing in Facing for sound in sounds
        )
    refusing = [limit.when for limit in form.limits if Feature.KEPT in limit.excludes]
    for edit, field in ((False, form.video), (True, form.base)):
        for sound in sounds if field else ():
            if not (sound and (Feature.BASE if edit else Feature.VIDEO,) in refusing):
                yield {"references": {"dance": Video(DANCE, edit, sound)}}
    if form.voices:
        yield {"voices": {"a red fox": "8"}, "sound": True, **_pro(form)}


def _goes(form: Form, seconds: int) -> bool:
    alone = [limit for limit in form.limits if not limit.when and limit.seconds]
    return all(seconds in limit.seconds for limit in alone)


def _pro(form: Form) -> dict[str, Any]:
    modes = [mode for limit in form.limits for mode in limit.modes]
    wanted = [limit.modes for limit in form.limits if Feature.CONTROL not in limit.when]
    return {"mode": modes[0]} if modes and any(wanted) and form.mode_field else {}


def element(form: Form) -> Element:
    """An element as the provider of a form takes it."""
    if form.endpoint.startswith("fal-ai"):
        return Element(front=FIRST, others=(LAST,))
    return Element("8801")


def made(
    model: Capabilities,
    form: Form,
    prompt: Prompt,
    **settings: Any,  # noqa: ANN401  (any of them)
) -> Request:
    """A request for this form and no other."""
    found = request(
        prompt, model=model.name, provider=model.provider, **{**needed(form), **settings}
    )
    assert found.endpoint == form.endpoint
    return found


def refused(
    prompt: Any,  # noqa: ANN401  (wrong on purpose)
    kind: type[Exception] = ConflictError,
    **settings: Any,  # noqa: ANN401
) -> str:
    """The message of the error that a request raises."""
    with pytest.raises(kind) as caught:
        request(prompt, **settings)
    return str(caught.value)

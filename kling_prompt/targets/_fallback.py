"""What is taken for granted of a model that is in no table: the usual fields of its provider.

Models come and go; an unknown name passes with the shapes checked and a warning.
"""

import re

from kling_prompt.errors import ConflictError, meant
from kling_prompt.targets._kinds import (
    Confidence,
    Mode,
    Provider,
    ProviderName,
    Sound,
    Task,
    row,
)
from kling_prompt.targets._model import Capabilities, Document, Form
from kling_prompt.targets.models import find, known_models

_NAME = re.compile(r"(?:[A-Za-z0-9_][A-Za-z0-9._-]*/)*[A-Za-z0-9_][A-Za-z0-9._-]*")
_LONGEST_NAME = 200
_SPELLINGS = {
    Provider.LEGACY: ("std", "pro", "4k"),
    Provider.KLING: ("720p", "1080p", "4k"),
    Provider.FAL: ("standard", "pro", "4k"),
    Provider.REPLICATE: ("standard", "pro", "4k"),
}
_ENDPOINTS = {
    Provider.LEGACY: ("/v1/videos/text2video", "/v1/videos/image2video"),
    Provider.KLING: ("/text-to-video/{name}", "/image-to-video/{name}"),
    Provider.FAL: ("{name}/text-to-video", "{name}/image-to-video"),
    Provider.REPLICATE: ("{name}", "{name}"),
}
_FRAMES = {
    Provider.LEGACY: ("image", "image_tail"),
    Provider.KLING: ("first_frame", "last_frame"),
    Provider.FAL: ("start_image_url", "end_image_url"),
    Provider.REPLICATE: ("start_image", "end_image"),
}
_MODE_FIELDS = {
    Provider.LEGACY: "mode",
    Provider.KLING: "resolution",
    Provider.FAL: "",
    Provider.REPLICATE: "mode",
}


def target_of(model: str, provider: Provider | ProviderName | None) -> Capabilities:
    """The model of a name, or a stand-in where no table has it.

    Raises:
        ConflictError: When that provider does not have it, or the name could be of no model.
        WrongTypeError: When an argument is of another type.
    """
    taker = None if provider is None else row("provider", provider, Provider)
    return find(model, taker) or fallback(model.strip(), taker)


def fallback(name: str, provider: Provider | None) -> Capabilities:
    """A stand-in for a model that is in no table.

    Raises:
        ConflictError: When the name could not stand in an address.
    """
    if len(name) > _LONGEST_NAME or not _NAME.fullmatch(name):
        raise ConflictError(
            f"model={name[:60]!r} is no name of a model; up to {_LONGEST_NAME} letters, digits "
            f"and ._-/ are accepted{meant(name, [known.name for known in known_models()])}"
        )
    provider = provider or _guessed(name)
    text_path, image_path = (path.format(name=name) for path in _ENDPOINTS[provider])
    start, end = _FRAMES[provider]
    text = Form(
        task=Task.TEXT,
        endpoint=text_path,
        source=Document("", ""),
        confidence=Confidence.UNKNOWN,
        negative=provider is not Provider.KLING,
        cfg=provider is not Provider.KLING,
        seconds_as_text=provider in (Provider.LEGACY, Provider.FAL),
        modes=tuple(zip(Mode, _SPELLINGS[provider], strict=True)),
        mode_field=_MODE_FIELDS[provider],
        sound=Sound.CHOICE,
    )
    image = text._replace(
        task=Task.IMAGE, endpoint=image_path, start=start, start_needed=True, end=end
    )
    note = f"model={name!r} is in no table; only the shapes of the values were checked"
    return Capabilities(name, provider, name, _by_mode(text, image, provider), note)


def _guessed(name: str) -> Provider:
    """The provider that a name looks like."""
    if name.startswith(("fal-ai/", "kling/")):
        return Provider.FAL
    if "/" in name:
        return Provider.REPLICATE
    return Provider.LEGACY if name.startswith("kling-v") else Provider.KLING


def _by_mode(text: Form, image: Form, provider: Provider) -> tuple[Form, ...]:
    """Fal says the mode in the endpoint: one form without any and one for each."""
    if provider is not Provider.FAL:
        return text, image
    forms = [form._replace(modes=()) for form in (text, image)]
    for mode, segment in text.modes:
        for form in (text, image):
            name, _, task = form.endpoint.rpartition("/")
            forms.append(form._replace(endpoint=f"{name}/{segment}/{task}", modes=((mode, ""),)))
    return tuple(forms)

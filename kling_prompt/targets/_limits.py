"""Whether a form takes these values: what the documentation refuses is refused here.

Knows one form and one order; nothing is changed.
"""

from collections.abc import Iterator, Sequence

from kling_prompt.errors import ConflictError
from kling_prompt.targets._kinds import NAMES, Confidence, Feature, Sound
from kling_prompt.targets._model import Form, Limit
from kling_prompt.targets._order import Order


def check_values(form: Form, order: Order, name: str) -> None:
    """Refuse values and combinations that the form does not take; `name` is that of the model.

    Raises:
        ConflictError: The message says what is accepted.
    """
    for wrong in _violations(form, order, name):
        raise ConflictError(wrong)


def doubts(form: Form, order: Order, name: str) -> list[str]:
    """What is only reported to be refused, as warnings."""
    broken = [_broken(limit, form, order) for limit in form.limits if not limit.firm]
    return [f"model={name!r} is reported to refuse this: {wrong}" for wrong in broken if wrong]


def allows_control(form: Form, order: Order) -> bool:
    """Whether a camera move can be a number with all else that is asked for."""
    return not any(
        _broken(limit, form, order)
        for limit in form.limits
        if Feature.CONTROL in (*limit.when, *limit.excludes)
    )


def _violations(form: Form, order: Order, name: str) -> Iterator[str]:
    target = f"model={name!r}"
    if form.seconds and order.seconds is not None and order.seconds not in form.seconds:
        accepted = _range(form.seconds)
        yield f"seconds={order.seconds} is not taken by {target}; {accepted} is accepted"
    if form.aspects and order.aspect is not None and order.aspect not in form.aspects:
        accepted = " or ".join(form.aspects)
        yield f"aspect={order.aspect!r} is not taken by {target}; {accepted} is accepted"
    if (
        form.aspect_unless
        and order.aspect is None
        and order.features().isdisjoint(form.aspect_unless)
    ):
        accepted = " or ".join(form.aspects)
        others = " or ".join(NAMES[feature] for feature in form.aspect_unless)
        yield f"aspect=None is not taken by {target} without {others}; {accepted} is accepted"
    if form.mode_needed and order.mode is None:
        accepted = " or ".join(repr(mode) for mode, _ in form.modes)
        yield f"mode=None is not taken by {target} at {form.endpoint!r}; {accepted} is accepted"
    yield from _sound(form, order, target)
    yield from _counts(form, order, target)
    for limit in form.limits:
        if limit.firm and (wrong := _broken(limit, form, order)):
            yield f"{wrong} (at {target})"


def _sound(form: Form, order: Order, target: str) -> Iterator[str]:
    if order.sound and form.sound is Sound.SILENT:
        made = "makes no sound from a video" if order.filmed else "is silent"
        yield f"sound=True is not taken by {target}, which {made}; False is accepted"
    if order.sound is False and form.sound is Sound.ALWAYS:
        yield f"sound=False is not taken by {target}, which always has sound; True is accepted"


def _counts(form: Form, order: Order, target: str) -> Iterator[str]:
    images, elements = len(order.images), len(order.elements)
    counted = [
        ("pictures", images, form.images),
        ("elements", elements, form.elements),
        ("videos", len(order.videos), form.videos),
        ("voices", len(order.voice_ids), form.voices),
    ]
    if form.references is not None:
        counted.append(("pictures and elements together", images + elements, form.references))
    if order.several:
        counted.append(("shots", len(order.shots), form.shots))
    for what, given, most in counted:
        if given > most:
            yield f"{given} {what} are too many for {target}; up to {most} is accepted"


def _broken(limit: Limit, form: Form, order: Order) -> str:
    """What is wrong by one limit, or nothing."""
    features = order.features()
    if not features.issuperset(limit.when) or not features.isdisjoint(limit.unless):
        return ""
    reason = " and ".join(NAMES[feature] for feature in limit.when) or _without(limit.unless)
    mode = order.mode or (form.modes[0][0] if form.modes else None)
    if limit.modes and mode not in limit.modes:
        accepted = " or ".join(map(repr, limit.modes))
        return f"mode={mode!r} does not go with {reason}; {accepted} is accepted"
    seconds = order.seconds or form.default_seconds
    if limit.seconds and seconds not in limit.seconds:
        return f"seconds={seconds} does not go with {reason}; {_range(limit.seconds)} is accepted"
    for feature in limit.excludes:
        if feature in features:
            return f"{reason} does not go with {NAMES[feature]}; one of the two is accepted"
    if limit.sound and not _sounds(form, order):
        return f"sound={order.sound} does not go with {reason}; True is accepted"
    return _too_many(limit, order, reason)


def _too_many(limit: Limit, order: Order, reason: str) -> str:
    images, elements = len(order.images), len(order.elements)
    for what, given, most in (
        ("elements", elements, limit.elements),
        ("pictures and elements together", images + elements, limit.references),
    ):
        if most is not None and given > most:
            return f"{given} {what} are too many with {reason}; up to {most} is accepted"
    return ""


def _sounds(form: Form, order: Order) -> bool:
    """Whether the clip has sound, by what is asked for or by the target's own default."""
    return bool(form.default_sound) if order.sound is None else order.sound


def _without(features: Sequence[Feature]) -> str:
    return f"a request without {' or '.join(NAMES[feature] for feature in features)}"


def _range(seconds: Sequence[int]) -> str:
    if len(seconds) > 2 and seconds[-1] - seconds[0] == len(seconds) - 1:  # noqa: PLR2004
        return f"{seconds[0]} to {seconds[-1]}"
    return " or ".join(map(str, seconds))


def unsure(form: Form, name: str) -> list[str]:
    """A warning for a form that is known in part only."""
    if form.confidence is not Confidence.PARTIAL:
        return []
    return [f"what model={name!r} takes is known in part only ({form.source.name})"]

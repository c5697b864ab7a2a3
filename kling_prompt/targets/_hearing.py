"""What is heard: dropped where the model is silent, warned of where the sound is not switched on.

Knows parts and forms; how lines and sounds are worded is the business of `english`.
"""

from kling_prompt.targets._kinds import NAMES, Feature, Sound
from kling_prompt.targets._model import Form
from kling_prompt.targets._order import Omission, Order
from kling_prompt.targets._records import Shot

_HEARD = ("dialogue", "sound")


def heard(order: Order, form: Form) -> tuple[Order, list[Omission]]:
    """The order without dialogue and sound, where the form makes none."""
    asked = {part for shot in order.shots for part in _HEARD if getattr(shot.prompt.parts, part)}
    if form.sound is not Sound.SILENT or not asked:
        return order, []
    reason = "the clip is silent with this model"
    if order.filmed:
        reason = "a clip from a video has no sound but that of the video"
    dropped = [
        Omission(part, value, reason, number if order.several else 0)
        for number, shot in enumerate(order.shots, 1)
        for part in _HEARD
        if (value := getattr(shot.prompt.parts, part))
    ]
    shots = tuple(Shot(shot.prompt.without(*_HEARD), shot.seconds) for shot in order.shots)
    return order._replace(shots=shots), dropped


def unheard(order: Order, form: Form) -> list[str]:
    """A warning for dialogue or sound in the text of a clip that has, or may have, no sound."""
    prompts = [shot.prompt.parts for shot in order.shots]
    asked = [part for part in _HEARD if any(getattr(parts, part) for parts in prompts)]
    wanted = form.default_sound if order.sound is None else order.sound
    if not asked or wanted or form.sound is Sound.ALWAYS:
        return []
    verb = "stands" if len(asked) == 1 else "stand"
    lead = f"{' and '.join(asked)} {verb} in the text, and"
    refusing = _refusing(order, form)
    if refusing:
        return [f"{lead} no sound is made with {refusing}"]
    state = "sound is not switched on" if wanted is False else "sound may not be switched on"
    return [f"{lead} {state}; sound=True is accepted"]


def _refusing(order: Order, form: Form) -> str:
    """The features that no sound goes with, or nothing."""
    features = order.features()
    for limit in form.limits:
        if limit.firm and Feature.SOUND in limit.excludes and features.issuperset(limit.when):
            return " and ".join(NAMES[one] for one in limit.when)
    return ""

"""Which form of a model takes what is asked for, or why none does."""

from collections.abc import Iterable

from kling_prompt.errors import ConflictError
from kling_prompt.targets._kinds import NAMES, Confidence, Feature, Mode, Task
from kling_prompt.targets._model import Capabilities, Form, Limit
from kling_prompt.targets._order import Order
from kling_prompt.targets.models import known_models

# Sound and camera moves never decide where a request goes.
_DECIDING = (
    Feature.START,
    Feature.END,
    Feature.IMAGES,
    Feature.ELEMENTS,
    Feature.SHOTS,
    Feature.BRUSHES,
    Feature.VIDEO,
    Feature.BASE,
    Feature.MOTION,
)
_LISTED = 6


def choose(model: Capabilities, order: Order) -> Form:
    """The first form that takes everything.

    Raises:
        ConflictError: When there is none; the message says what would be accepted.
    """
    forms = _for_task(model, order)
    features = order.features()
    asked = [feature for feature in _DECIDING if feature in features]
    in_mode = _in_mode(forms, order.mode)
    for form in in_mode:
        if _fits(form, asked):
            return form
    if not in_mode:
        raise _no_mode(model, order.mode, forms)
    raise _no_form(model, order, asked, in_mode, forms)


def room(
    model: Capabilities, mode: Mode | None, asked: frozenset[Feature], *, extends: bool = False
) -> Form | None:
    """The form that would take these features together, or `None`."""
    forms = [form for form in model.forms if (form.task is Task.EXTENSION) is extends]
    for form in _in_mode(forms, mode):
        if _fits(form, asked):
            return None if any(_excludes(limit, asked) for limit in form.limits) else form
    return None


def _excludes(limit: Limit, asked: frozenset[Feature]) -> bool:
    """Whether a limit does not let all of these features be there."""
    return limit.firm and _counts(limit, asked) and not asked.isdisjoint(limit.excludes)


def most_elements(form: Form, asked: frozenset[Feature], images: int) -> int:
    """How many elements a form takes beside other features and a number of pictures."""
    counting = [limit for limit in form.limits if _counts(limit, asked)]
    together = [form.references, *(limit.references for limit in counting)]
    rest = [max(0, one - images) for one in together if one is not None]
    beside = [limit.elements for limit in counting if limit.elements is not None]
    return min([form.elements, *rest, *beside])


def _counts(limit: Limit, asked: frozenset[Feature]) -> bool:
    """Whether a limit counts with these features."""
    return asked.issuperset(limit.when) and asked.isdisjoint(limit.unless)


def _in_mode(forms: Iterable[Form], mode: Mode | None) -> list[Form]:
    """The forms that have a mode, those with an endpoint of their own for it first."""
    kept = [form for form in forms if _has_mode(form, mode)]
    return sorted(kept, key=lambda form: mode not in dict(form.modes))


def _for_task(model: Capabilities, order: Order) -> list[Form]:
    forms = [form for form in model.forms if (form.task is Task.EXTENSION) is bool(order.extend)]
    if forms:
        moved = [form for form in forms if bool(form.motion) is bool(order.motion)]
        return moved or forms
    able = [known for known in known_models() if any(f.task is Task.EXTENSION for f in known.forms)]
    raise ConflictError(
        f"extend={order.extend[:60]!r} is not taken by model={model.name!r}; "
        f"{_listed(known.name for known in able)} is accepted"
    )


def _has_mode(form: Form, mode: Mode | None) -> bool:
    return mode is None or not form.modes or mode in dict(form.modes)


def _fits(form: Form, asked: Iterable[Feature]) -> bool:
    if form.start_needed and Feature.START not in asked:
        return False
    if form.images_needed and Feature.IMAGES not in asked:
        return False
    if form.motion and Feature.MOTION not in asked:
        return False
    if form.video_needed and Feature.VIDEO not in asked and Feature.BASE not in asked:
        return False
    return all(map(form.takes, asked))


# ------------------------------------------------------------------ why there is none
def _no_mode(model: Capabilities, mode: Mode | None, forms: list[Form]) -> ConflictError:
    known = dict.fromkeys(one for form in forms for one, _ in form.modes)
    accepted = " or ".join(map(repr, known))
    return ConflictError(
        f"mode={mode!r} is not taken by model={model.name!r}; {accepted} is accepted"
    )


def _no_form(
    model: Capabilities, order: Order, asked: list[Feature], in_mode: list[Form], forms: list[Form]
) -> ConflictError:
    named = f"model={model.name!r}"
    for feature in asked:
        if any(form.takes(feature) for form in in_mode):
            continue
        modes = [form.modes[0][0] for form in forms if form.takes(feature) and form.modes]
        if modes:
            wrong = f"mode={order.mode!r} of {named} does not take {NAMES[feature]}"
            return ConflictError(f"{wrong}; mode={modes[0]!r} is accepted")
        if any(form.takes(feature) for form in model.forms):
            beside = "an extension" if order.extend else NAMES[Feature.MOTION]
            return ConflictError(
                f"{named} does not take {NAMES[feature]} with {beside}; one of the two is accepted"
            )
        wrong = f"{named} does not take {NAMES[feature]}"
        if model.forms[0].confidence is Confidence.UNKNOWN:
            wrong = f"{named} is in no table, and where {NAMES[feature]} would go is not known"
        return ConflictError(f"{wrong}; {_able(model, feature)} is accepted")
    able = [form for form in in_mode if all(map(form.takes, asked))]
    if Feature.START not in asked and all(form.start_needed for form in able or in_mode):
        what = " and ".join(NAMES[feature] for feature in asked)
        made = (
            f"takes {what} with a first frame alone" if what else "makes clips from a picture alone"
        )
        return ConflictError(f"{named} {made}; a prompt with .image(...) is accepted")
    together = " and ".join(NAMES[feature] for feature in asked)
    return ConflictError(f"{named} does not take {together} together; one of them is accepted")


def _able(model: Capabilities, feature: Feature) -> str:
    """Models of the same provider that take a feature, or, without any, a request without it."""
    able = [
        known.name
        for known in known_models()
        if known.provider is model.provider and any(form.takes(feature) for form in known.forms)
    ]
    return _listed(able) or "a request without"


def _listed(names: Iterable[str]) -> str:
    return ", ".join(list(dict.fromkeys(names))[:_LISTED])

"""From a prompt to the exact body for one model at one provider; nothing is sent.

Knows the order of the steps; each step is a module of its own.
"""

from collections.abc import Callable
from itertools import islice
from typing import TypeAlias, Unpack

from kling_prompt.errors import ConflictError
from kling_prompt.negatives import Negatives
from kling_prompt.targets import _fal, _kling, _legacy, _replicate
from kling_prompt.targets._arguments import Asked, Options, asked
from kling_prompt.targets._choice import choose
from kling_prompt.targets._control import control_of
from kling_prompt.targets._fallback import target_of
from kling_prompt.targets._fit import fitted
from kling_prompt.targets._hearing import heard, unheard
from kling_prompt.targets._kinds import Negation, NegationName, Provider, ProviderName, row
from kling_prompt.targets._kling import cuts_itself
from kling_prompt.targets._limits import allows_control, check_values, doubts, unsure
from kling_prompt.targets._model import Capabilities, Form
from kling_prompt.targets._order import Body, Omission, Order, Request, as_json
from kling_prompt.targets._pictures import check_elements, check_pictures
from kling_prompt.targets._records import Shot
from kling_prompt.targets._references import check_names, unknown
from kling_prompt.targets._settings import settled
from kling_prompt.targets._shapes import checked_switch
from kling_prompt.targets._voices import check_speakers, unspoken

_LISTED = 6  # names that a text may have for nothing, as warnings
_Layout: TypeAlias = Callable[[Form, str, Order], Body]
_LAYOUTS: dict[Provider, _Layout] = {
    Provider.LEGACY: _legacy.body,
    Provider.KLING: _kling.body,
    Provider.FAL: _fal.body,
    Provider.REPLICATE: _replicate.body,
}


def request(
    prompt: Asked,
    *,
    model: str,
    provider: Provider | ProviderName | None = None,
    negatives: Negation | NegationName = Negation.FIELD,
    control: bool | None = None,
    **options: Unpack[Options],
) -> Request:
    """Make the exact body for one model at one provider.

    What the target refuses is an error; what it has no place for is in `dropped`, with the reason.
    Providers, modes and the place of negatives are rows of their enums or the values of these:
    `Mode.PRO` or `"pro"`.

    Args:
        prompt: What the clip shows, as a `Prompt` or as a text, which gets a capital and a mark
            at its end; or what `fix` made of one, with the length and the ratio that stood in its
            text; or several shots, for models that cut between them.
        model: The name of the model at any provider: `"kling-v2-6"`, `"kling-3.0"`,
            `"fal-ai/kling-video/v3"`, `"kwaivgi/kling-v2.1"`. A name that is in no table passes
            with the shapes checked and a warning.
        provider: Who takes the request; whoever the name belongs to when not given.
        negatives: Where to say what is kept out when there is no field for it.
        control: Whether a camera move becomes a number: `None` where the target takes it, `True`
            or an error, `False` always in words.
        **options: What the clip is to be besides; see `Options`. What is not given is left to
            the target, whose defaults differ.

    Raises:
        ConflictError: When the target refuses a value or a combination, or the core of the text
            alone is too long. The message says what is accepted.
        UnknownWordError: When an option has no such name.
        WrongTypeError: When a value is of another type than its place takes.

    Examples:
        >>> from kling_prompt import Mode, Prompt, request
        >>> fox = Prompt().subject("a red fox").action("crosses a frozen lake").negative("text")
        >>> made = request(fox, model="kling-v2-6", seconds=5, mode=Mode.PRO, sound=True)
        >>> made.endpoint
        '/v1/videos/text2video'
        >>> for name, value in made.body.items():
        ...     print(name, "=", value)
        model_name = kling-v2-6
        prompt = A red fox crosses a frozen lake.
        negative_prompt = text
        duration = 5
        mode = pro
        sound = on
        >>> print(*request(fox, model="kling-3.0").dropped)
        negative: there is no field for it; Negation.IN_PROMPT says it in the text
    """
    order, overruled = asked(prompt, options)
    place = row("negatives", negatives, Negation)
    wanted = checked_switch("control", control)
    target = target_of(model, provider)
    check_speakers(order)
    form = choose(target, order)
    check_pictures(order, target.provider)
    check_elements(order, form, target.provider)
    check_names(form, order.names)
    order, dropped = settled(order, form, target.provider)
    order, silenced = heard(order, form)
    order = _steered(order, form, target, wanted=wanted)
    order, more, warnings = _written(order, form, place)
    check_values(form, order, target.name)
    if order.several and target.provider is Provider.KLING:
        _kling.check_shots(form, order)
    return Request(
        provider=target.provider,
        endpoint=form.endpoint,
        json=as_json(_LAYOUTS[target.provider](form, target.name, order)),
        dropped=(*overruled, *dropped, *silenced, *more),
        warnings=(*_notes(target, form, order), *warnings),
    )


# ------------------------------------------------------------------ camera
def _steered(order: Order, form: Form, target: Capabilities, *, wanted: bool | None) -> Order:
    """The order with its camera move as a number, where the target takes it.

    Raises:
        ConflictError: When a number is asked for and the move or the model has none.
    """
    if wanted is False or not (form.control or wanted):
        return order
    camera = order.shots[0].prompt.parts.camera
    if not form.control:
        raise ConflictError(
            f"control=True is not taken by model={target.name!r} at {form.endpoint!r}; "
            "a camera in words is accepted"
        )
    control = control_of(camera)
    if control is None and wanted:
        raise ConflictError(
            f"control=True has no number for camera={camera!r}; one Truck, Pedestal, Roll or Zoom "
            "with nothing but direction, slow and fast is accepted"
        )
    steered = order._replace(control=control)
    shots = tuple(Shot(shot.prompt.without("camera"), shot.seconds) for shot in order.shots)
    alone = form.prompt_needed and not str(shots[0].prompt)
    if control is None or not (wanted or (allows_control(form, steered) and not alone)):
        return order
    return steered._replace(shots=shots)


# ------------------------------------------------------------------ text
def _written(order: Order, form: Form, place: Negation) -> tuple[Order, list[Omission], list[str]]:
    """The order with its texts; what had to go; the references that no text names."""
    order, dropped = _with_negatives(order, form, place)
    numbered = [*enumerate(order.shots, 1)]
    cuts = [fitted(one.prompt, form, order, shot=n if order.several else 0) for n, one in numbered]
    unheard_of = unspoken(order, [one.prompt for one in cuts])
    if unheard_of:  # the texts are written again without them
        kept = {who: one for who, one in order.voices.items() if who not in unheard_of}
        order, more, warnings = _written(order._replace(voices=kept), form, place)
        reason = "there was no room for what is said with it"
        return order, [*more, Omission("voices", tuple(unheard_of.items()), reason)], warnings
    dropped += [omission for one in cuts for omission in one.dropped]
    mentioned = frozenset[str]().union(*(one.named for one in cuts))
    order = order._replace(texts=tuple(one.text for one in cuts))
    _check_texts(order, form)
    names = [name for name in order.names if name not in mentioned]
    warnings = [f"no text names @{name}" for name in names if form.syntax.value]
    if any("@" in text for text in order.texts):
        strange = unknown("\n".join(str(one.prompt) for one in cuts), order)
        warnings += [
            f"the text names @{name[:20]}, which is not among references"
            for name in islice(strange, _LISTED)
        ]
    return order, dropped, warnings


def _with_negatives(order: Order, form: Form, place: Negation) -> tuple[Order, list[Omission]]:
    """What is kept out in its field, left in the prompts for a sentence, or dropped."""
    kept_out = Negatives().union(*(shot.prompt.negatives for shot in order.shots))
    if not kept_out:
        return order, []
    if not form.negative and place is Negation.IN_PROMPT:
        return order, []
    shots = tuple(Shot(shot.prompt.without("negative"), shot.seconds) for shot in order.shots)
    order = order._replace(shots=shots)
    if not form.negative:
        reason = "there is no field for it; Negation.IN_PROMPT says it in the text"
        return order, [Omission("negative", kept_out, reason)]
    text = str(kept_out)
    most = form.longest_negative
    if most is not None and len(text) > most:
        reason = f"the field had {len(text)} characters, and {most} are accepted"
        return order, [Omission("negative", kept_out, reason)]
    return order._replace(negative=text), []


def _check_texts(order: Order, form: Form) -> None:
    """Refuse texts that say nothing."""
    for number, text in enumerate(order.texts, 1):
        if not text and (form.prompt_needed or order.several):
            raise ConflictError(
                f"prompt={order.shots[number - 1].prompt!r} says nothing; "
                f"a prompt with words is accepted at {form.endpoint!r}"
            )


# ------------------------------------------------------------------ warnings
_CUTS = "beside a video to follow this model may cut between shots, and that cannot be switched off"


def _notes(target: Capabilities, form: Form, order: Order) -> list[str]:
    notes = [target.note] if target.note else []
    unsaid = unheard(order, form)
    cuts = [] if order.several or not cuts_itself(form, order) else [_CUTS]
    return [*notes, *unsure(form, target.name), *doubts(form, order, target.name), *unsaid, *cuts]

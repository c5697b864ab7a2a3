"""Voices: who speaks with which one, and where the text names it.

Knows speakers and their lines; how many voices a model takes is checked elsewhere.
"""

from collections.abc import Iterator

from kling_prompt import _grammar as grammar
from kling_prompt import english
from kling_prompt.english._speech import speakers
from kling_prompt.errors import ConflictError
from kling_prompt.prompt import Prompt
from kling_prompt.targets._kinds import Syntax
from kling_prompt.targets._model import Form
from kling_prompt.targets._order import Omission, Order


def check_speakers(order: Order) -> None:
    """Refuse a voice for somebody who says nothing.

    Raises:
        ConflictError: The message says who speaks.
    """
    lines = [line for shot in order.shots for line in shot.prompt.parts.dialogue]
    heard = {_key(line.speaker): line.speaker for line in lines}
    for speaker in order.voices:
        if _key(speaker) not in heard:
            known = " or ".join(repr(one[:60]) for one in heard.values())
            accepted = known or "a speaker of .dialogue(...)"
            raise ConflictError(
                f"voices has {speaker[:60]!r}, who says nothing; {accepted} is accepted"
            )


def cast(order: Order, form: Form) -> tuple[Order, list[Omission]]:
    """The order without voices, where the form takes none."""
    if form.voices or not order.voices:
        return order, []
    other = "; Element(video=..., voice=...) is accepted" if form.filmed else ""
    reason = f"no voices are taken here{other}"
    omission = Omission("voices", tuple(order.voices.items()), reason)
    return order._replace(voices={}), [omission]


def unspoken(order: Order, prompts: list[Prompt]) -> dict[str, str]:
    """The voices of those of whom no line is left in these prompts."""
    heard = {_key(line.speaker) for prompt in prompts for line in prompt.parts.dialogue}
    return {who: voice for who, voice in order.voices.items() if _key(who) not in heard}


def stretches(prompt: Prompt, form: Form, order: Order) -> Iterator[tuple[str, str]]:
    """The text of a prompt in stretches, each with the name of the voice that stands behind it."""
    if not order.voices:
        yield str(prompt), ""
        return
    pieces = english.render(prompt.parts)
    begin = 0
    for end, line in zip(speakers(pieces), prompt.parts.dialogue, strict=True):
        name = _named(line.speaker, form, order)
        if name:
            yield "".join(pieces[begin:end:2]), name
            begin = end
    yield "".join(pieces[begin::2]), ""


def voice_names(order: Order) -> tuple[str, ...]:
    """How the text calls each voice, in order."""
    return tuple(f"voice_{number}" for number, _ in enumerate(order.voice_ids, 1))


def _named(speaker: str, form: Form, order: Order) -> str:
    """The voice of a speaker as the text names it, or nothing."""
    voice = next((one for who, one in order.voices.items() if _key(who) == _key(speaker)), None)
    if voice is None:
        return ""
    name = voice_names(order)[order.voice_ids.index(voice)]
    return f" @{name}" if form.syntax is Syntax.NAMES else f"<<<{name}>>>"


def _key(speaker: str) -> str:
    return grammar.embedded(speaker).casefold()

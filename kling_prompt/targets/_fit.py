"""The final text of a prompt for one form: written, and cut part by part until it fits.

Knows prompts and lengths; a part goes as a whole or stays as a whole.
"""

from collections.abc import Callable
from typing import NamedTuple

from kling_prompt import _text, english
from kling_prompt.errors import ConflictError
from kling_prompt.negatives import Negatives
from kling_prompt.prompt import Prompt
from kling_prompt.targets._model import Form
from kling_prompt.targets._order import Omission, Order
from kling_prompt.targets._references import resolved
from kling_prompt.targets._voices import stretches

# What goes first when a text is too long. Subject, action and scene never go.
_FIRST_TO_GO = (
    "effect",
    "composition",
    "film",
    "genre",
    "pace",
    "focus",
    "lens",
    "palette",
    "negative",
    "sound",
    "mood",
    "style",
    "viewpoint",
    "angle",
    "lighting",
    "shot",
    "camera",
    "dialogue",
)


class Cut(NamedTuple):
    """A prompt that fits, and its text.

    Attributes:
        prompt: What is left of it.
        text: What it says.
        named: The references that the text names.
        dropped: What had to go.
    """

    prompt: Prompt
    text: str
    named: frozenset[str]
    dropped: list[Omission]


def fitted(prompt: Prompt, form: Form, order: Order, *, shot: int = 0) -> Cut:
    """The prompt as far as it fits, its text, and what had to go.

    Args:
        prompt: What to write; its negatives go into the text.
        form: Where it goes.
        order: All else that is asked for.
        shot: The number of the shot, 0 when there is only one.

    Raises:
        ConflictError: When subject, action and scene alone are too long.
    """

    def write(part: Prompt) -> tuple[str, frozenset[str]]:
        texts: list[str] = []
        mentioned: frozenset[str] = frozenset()
        for stretch, voice in stretches(part, form, order):
            text, named = resolved(stretch, form, order)
            texts.append(f"{text}{voice}")
            mentioned |= named
        text, named = resolved(_kept_out(part.negatives), form, order)
        return " ".join(filter(None, ["".join(texts), text])), mentioned | named

    what = f"the text of shot {shot}" if shot else "the text"
    where = f" at {form.endpoint!r}"
    short = cut(prompt, write, lambda text: _most(form, text, shot), what, where)
    gone = [one._replace(shot=shot) for one in short.dropped]
    return short._replace(dropped=[*gone, *_unsaid(short.prompt, shot)])


def cut(
    prompt: Prompt,
    write: Callable[[Prompt], tuple[str, frozenset[str]]],
    most: Callable[[str], int | None],
    what: str,
    where: str = "",
) -> Cut:
    """The prompt without the parts that do not fit, the least important first.

    Args:
        prompt: What to write.
        write: Its text, and the references that the text names.
        most: How many characters a text may have; `None` for any number.
        what: How an error calls the text.
        where: Where it goes, for the error.

    Raises:
        ConflictError: When subject, action and scene alone are too long.
    """
    dropped: list[Omission] = []
    rest = iter(_FIRST_TO_GO)
    text, named = write(prompt)
    while (accepted := most(text)) is not None and len(text) > accepted:
        part = next((name for name in rest if getattr(prompt.parts, name)), None)
        if part is None:
            raise ConflictError(
                f"{what} has {len(text)} characters with subject, action and scene alone; "
                f"up to {accepted} is accepted{where}"
            )
        reason = f"the text had {len(text)} characters, and {accepted} are accepted"
        dropped.append(Omission(part, getattr(prompt.parts, part), reason))
        prompt = prompt.without(part)
        text, named = write(prompt)
    return Cut(prompt, text, named, dropped)


def _most(form: Form, text: str, shot: int) -> int | None:
    """How many characters are accepted, by the script of the text where that counts."""
    if shot and form.longest_shot is not None:
        return form.longest_shot
    if form.longest_foreign is None or all(map(_is_latin, text)):
        return form.longest
    return form.longest_foreign


def _is_latin(char: str) -> bool:
    return char < "\u0250" or not char.isalpha()


def _kept_out(terms: Negatives) -> str:
    """What is kept out, in one sentence: "No blur, text, or dogs."."""
    if not terms:
        return ""
    glue = [lead.replace("and", "or") for lead in _text.oxford(terms.terms)]
    pairs = zip(glue, terms.terms, strict=True)
    sentence = f"No {''.join(f'{lead}{term}' for lead, term in pairs)}"
    return f"{sentence}{_text.stop_for(sentence)}"


def _unsaid(prompt: Prompt, shot: int) -> list[Omission]:
    """What is set and not in the text, because the first frame shows it."""
    shown = english.seen(prompt.parts)
    return [Omission(part, text, "the first frame shows it", shot) for part, text in shown]

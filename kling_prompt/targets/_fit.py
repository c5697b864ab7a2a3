"""The final text of a prompt for one form: written, and cut part by part until it fits.

Knows prompts and lengths; a part goes as a whole or stays as a whole.
"""

from kling_prompt import _text, english
from kling_prompt.errors import ConflictError
from kling_prompt.negatives import Negatives
from kling_prompt.prompt import Prompt
from kling_prompt.targets._model import Form
from kling_prompt.targets._order import Omission, Order
from kling_prompt.targets._references import resolved

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


def fitted(
    prompt: Prompt, form: Form, order: Order, *, shot: int = 0
) -> tuple[str, list[Omission], frozenset[str]]:
    """The text, what had to go, and the references that the text names.

    Args:
        prompt: What to write; its negatives go into the text.
        form: Where it goes.
        order: All else that is asked for.
        shot: The number of the shot, 0 when there is only one.

    Raises:
        ConflictError: When subject, action and scene alone are too long.
    """
    dropped: list[Omission] = []
    rest = iter(_FIRST_TO_GO)
    text, named = resolved(written(prompt), form, order)
    while (most := _most(form, text, shot)) is not None and len(text) > most:
        part = next((name for name in rest if getattr(prompt.parts, name)), None)
        if part is None:
            what = f"the text of shot {shot}" if shot else "the text"
            raise ConflictError(
                f"{what} has {len(text)} characters with subject, action and scene alone; "
                f"up to {most} is accepted at {form.endpoint!r}"
            )
        reason = f"the text had {len(text)} characters, and {most} are accepted"
        dropped.append(Omission(part, getattr(prompt.parts, part), reason, shot))
        prompt = prompt.without(part)
        text, named = resolved(written(prompt), form, order)
    return text, [*dropped, *_unsaid(prompt, shot)], named


def _most(form: Form, text: str, shot: int) -> int | None:
    """How many characters are accepted, by the script of the text where that counts."""
    if shot and form.longest_shot is not None:
        return form.longest_shot
    if form.longest_foreign is None or all(map(_is_latin, text)):
        return form.longest
    return form.longest_foreign


def _is_latin(char: str) -> bool:
    return char < "\u0250" or not char.isalpha()


def written(prompt: Prompt) -> str:
    """The sentences of a prompt, the last of which says what is kept out.

    Examples:
        >>> written(Prompt().subject("a cat").action("sleeps").negative("dogs", "text", "blur"))
        'A cat sleeps. No blur, text, or dogs.'
    """
    return " ".join(filter(None, [str(prompt), _kept_out(prompt.negatives)]))


def _kept_out(terms: Negatives) -> str:
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

"""Pictures, elements and videos that the text names: `@street` in the syntax of the target.

Knows names and texts; how many a model takes is checked elsewhere.
"""

import re
from collections.abc import Iterator, Sequence

from kling_prompt.errors import ConflictError
from kling_prompt.targets._kinds import Syntax
from kling_prompt.targets._model import Form
from kling_prompt.targets._order import Order
from kling_prompt.targets._voices import voice_names

_MENTION = re.compile(r"@(\w+)")


def resolved(text: str, form: Form, order: Order) -> tuple[str, frozenset[str]]:
    """The text with every name in the syntax of the target, and the names that it has.

    Raises:
        ConflictError: When the target has no way to say a name, or could mistake one.
    """
    tokens = _tokens(form, order)
    names = (*tokens, *voice_names(order))
    if not names:
        return text, frozenset()
    seen: set[str] = set()

    def said(found: re.Match[str]) -> str:
        name = found[1]
        if name in tokens and _is_apart(text, found.start()):
            seen.add(name)
            return tokens[name]
        if form.syntax is Syntax.NAMES and name.startswith(names):
            raise ConflictError(
                f"{found[0]!r} in the text would be taken for one of {', '.join(names)}; "
                "names that begin no other word behind @ are accepted"
            )
        return found[0]

    written = _MENTION.sub(said, text)
    if seen and form.syntax is Syntax.NONE:
        raise ConflictError(
            f"'@{min(seen)}' in the text is not understood by {form.endpoint!r}; "
            "a text that does not name its pictures is accepted"
        )
    return written, frozenset(seen)


def unknown(text: str, order: Order) -> Iterator[str]:
    """The names behind an "@" that stand for nothing, each once."""
    known = {*order.names, *voice_names(order)}
    for found in _MENTION.finditer(text):
        if found[1] not in known and _is_apart(text, found.start()):
            known.add(found[1])
            yield found[1]


def check_names(form: Form, names: Sequence[str]) -> None:
    """Refuse names that are part of each other, where the target would mistake them.

    Raises:
        ConflictError: The message names both.
    """
    if form.syntax is not Syntax.NAMES:
        return
    for name in names:
        for other in names:
            if name != other and name in other:
                raise ConflictError(
                    f"references {name!r} and {other!r} would be mistaken for each other; "
                    "names of which none is part of another are accepted"
                )


def _is_apart(text: str, start: int) -> bool:
    """Whether an "@" opens a word of its own and is no part of an address."""
    return not (start and (text[start - 1].isalnum() or text[start - 1] in "_@"))


def _tokens(form: Form, order: Order) -> dict[str, str]:
    """The name of every reference, with what stands for it in the text."""
    kinds = (("image", order.images), ("element", order.elements), ("video", order.videos))
    return {
        name: _token(form, kind, number, name)
        for kind, named in kinds
        for number, name in enumerate(named, 1)
    }


def _token(form: Form, kind: str, number: int, name: str) -> str:
    if form.syntax is Syntax.ANGLES:
        return f"<<<{kind}_{number}>>>"
    if form.syntax is Syntax.CAPITALS:
        return f"@{kind.capitalize()}{number}"
    if form.syntax is Syntax.SNAKE:
        return f"@{kind}_{number}"
    return f"@{name}"

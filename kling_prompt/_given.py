"""What a call of the builder is given: checked and brought into normal form.

Knows the parts; every error says what is accepted there, and which call takes what was given.
"""

from typing import TYPE_CHECKING

from kling_prompt._described import Text, plain
from kling_prompt._text import clean, is_visible
from kling_prompt.english import Dialect
from kling_prompt.errors import KlingPromptError, WrongTypeError
from kling_prompt.parts import AXES, Line
from kling_prompt.words._move import Move
from kling_prompt.words._term import Word

if TYPE_CHECKING:
    from typing_extensions import TypeIs


def checked_words(
    part: str, axis: type[Word], words: tuple[Word | str, ...]
) -> tuple[Word | str, ...]:
    """Words of one axis and texts of the user, each once, in the order given."""
    if not words:
        raise none_given(part, axis.__name__)
    found: dict[Word | str, None] = {}
    for word in words:
        if isinstance(word, axis):
            found[word] = None
        elif isinstance(word, str):
            found[clean(part, word)] = None
        else:
            raise WrongTypeError.of(part, word, f"{axis.__name__} or str", _slot_of(word))
    return tuple(found)


def checked_details(part: str, details: tuple[Text, ...]) -> tuple[str, ...]:
    """Details in normal form, each once."""
    return tuple(dict.fromkeys([clean(f"{part} detail", plain(text)) for text in details]))


def checked_optional(name: str, text: Text | None) -> str | None:
    """A text in normal form, or `None`."""
    return None if text is None else clean(name, plain(text))


def joined(part: str, pieces: tuple[Text, ...]) -> str:
    """Texts and characters as one text, with spaces between them."""
    return " ".join([clean(part, plain(piece)) for piece in pieces])


def _slot_of(word: object) -> str:
    """The call that takes a word of another axis, for the message."""
    for part, axis in AXES.items():
        if isinstance(word, axis):
            return f".{part}({word!r})"
    return f".camera({word!r})" if isinstance(word, Move) else ""


def checked_line(speaker: Text, line: str, tone: str | None) -> Line:
    """A line of dialogue: quotation marks around the whole of it are left to the renderer."""
    text = clean("line", line)
    while text[0] + text[-1] in _QUOTED and _is_one_quotation(text):
        text = clean("line", text[1:-1])
    return Line(clean("speaker", plain(speaker)), text, checked_optional("tone", tone))


_QUOTED = frozenset(('""', "“”", "«»", "「」"))


def _is_one_quotation(text: str) -> bool:
    inside = text[1:-1]
    return is_visible(inside) and text[0] not in inside and text[-1] not in inside


def checked_sounds(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Sounds in normal form, each once, in the order given."""
    if not texts:
        raise none_given("sound", "text")
    return tuple(dict.fromkeys([clean("sound", text) for text in texts]))


def checked_moves(moves: tuple[Move | str, ...]) -> tuple[Move | str, ...]:
    """Words for the camera and texts of the user, in the order given."""
    if not moves:
        raise none_given("camera", "move")
    if len(moves) == 1 and isinstance(moves[0], Move):
        return moves
    return tuple([_move(move) for move in moves])


def _move(move: object) -> Move | str:
    if isinstance(move, Move):
        return move
    if isinstance(move, str):
        return clean("camera", move)
    named = f"{move.__name__}(...)" if _is_move_class(move) else _slot_of(move)
    raise WrongTypeError.of("camera", move, "a move or str", named)


def _is_move_class(value: object) -> "TypeIs[type[Move]]":
    return isinstance(value, type) and issubclass(value, Move)


def checked_rules(rules: tuple[str, ...]) -> tuple[str, ...]:
    """Codes and names of rules in lower case; whether there are such rules, the linter knows."""
    return tuple([clean("allow", rule).lower() for rule in rules])


def none_given(part: str, wanted: str) -> KlingPromptError:
    """The error for a call without arguments."""
    return WrongTypeError.of(part, (), f"at least one {wanted}", f'.without("{part}")')


def dialect_meant(value: object) -> str:
    """The dialect that a text names, for the message."""
    names = Dialect.__members__
    wanted = value.upper() if isinstance(value, str) else ""
    return f"Dialect.{wanted}" if wanted in names else ""

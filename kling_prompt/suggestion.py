"""What the words of a prompt usually need kept out.

Knows what goes wrong with which words; adds nothing to a prompt by itself.
"""

from functools import cache

from kling_prompt._grammar import from_head
from kling_prompt._mentions import Mentions, mentions
from kling_prompt.contradiction import Wishes
from kling_prompt.errors import WrongTypeError
from kling_prompt.negatives import Negatives
from kling_prompt.parts import AXES, Parts
from kling_prompt.prompt import Prompt
from kling_prompt.words._move import Move

_MOST = 8  # terms; a long list makes a plain picture


def suggested(prompt: Prompt) -> Negatives:
    """What a prompt could keep out, by the words that it uses: at most eight terms, often none.

    Nothing that the prompt asks for, nothing that it keeps out already, and no variant of that.

    Raises:
        WrongTypeError: When `prompt` is no `Prompt`.

    Examples:
        >>> from kling_prompt import Prompt, Style
        >>> fox = Prompt().subject("a fox").style(Style.WATERCOLOR)
        >>> suggested(fox)
        Negatives('live action', 'photorealism')
        >>> suggested(fox.negative(suggested(fox)))
        Negatives()
    """
    if not isinstance(prompt, Prompt):
        raise WrongTypeError.of("prompt", prompt, "Prompt")
    parts = prompt.parts
    wishes = Wishes.of(parts)
    kept_out = prompt.negatives.simplified()
    found: list[str] = []
    for term in _usual(parts):
        new = kept_out.union([term]).simplified() != kept_out
        if new and term not in found and not any(wishes.against(term)):
            found.append(term)
    return Negatives(*found[:_MOST])


def _usual(parts: Parts) -> list[str]:
    """What usually goes wrong with the words of a prompt, the most telling first."""
    from kling_prompt.words import _troubles as troubles  # noqa: PLC0415  (a table, only used here)

    words = {type(word) if isinstance(word, Move) else word for word in _words(parts)}
    found = [
        term for those, terms in troubles.OF_WORDS if not words.isdisjoint(those) for term in terms
    ]
    if parts.subject is not None:
        texts = (from_head(parts.subject.text), *parts.subject.details)
        said = [*map(mentions, texts)]
        for nouns, terms in troubles.OF_SUBJECTS:
            if any(text.has(noun) for noun in _read(nouns) for text in said):
                found += terms
    return found


@cache
def _read(nouns: tuple[str, ...]) -> tuple[Mentions, ...]:
    return tuple(map(mentions, nouns))


def _words(parts: Parts) -> list[object]:
    return [*parts.camera, *(word for part in AXES for word in getattr(parts, part))]

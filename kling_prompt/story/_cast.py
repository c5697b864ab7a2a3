"""Who appears in a scene: characters found in a text by their own words.

Knows texts and descriptions; what is wrong when one is missing is for the rules to say.
"""

from collections.abc import Iterable

from kling_prompt.character import Character


def appearing(cast: Iterable[Character], text: str) -> tuple[Character, ...]:
    """The characters whose description is in a text, word for word, in the order of the cast."""
    folded = text.casefold()
    return tuple([one for one in cast if says(folded, one.description.casefold())])


def says(text: str, words: str) -> bool:
    """Whether words stand in a text as whole words; both in the same case."""
    at = text.find(words)
    while at >= 0:
        end = at + len(words)
        begins = at == 0 or not (text[at - 1].isalnum() and words[0].isalnum())
        if begins and (end == len(text) or not (text[end].isalnum() and words[-1].isalnum())):
            return True
        at = text.find(words, at + 1)
    return False


def noun(one: Character) -> str:
    """The word by which a character is told again, or nothing where there is none."""
    article, _, word = one.again.casefold().rpartition(" ")
    return word if article == "the" else ""

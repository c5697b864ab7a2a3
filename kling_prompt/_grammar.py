"""What kind of phrase a user's text is: number, participle, preposition, head noun.

Rules of thumb over closed word lists, never a parser. They decide only the glue around a text,
so a wrong guess costs style and loses nothing.
"""

from kling_prompt._lists import (
    CONJUNCTIONS,
    COUNTED_HEADS,
    DETERMINERS,
    HEAD_ENDS,
    INTENSIFIERS,
    IRREGULAR_PLURALS,
    LOWERABLE,
    MOOD_NOUNS,
    NOT_PROGRESSIVE,
    PAIRED,
    PARTICIPLES,
    PLACE_ADVERBS,
    PLURAL_OPENERS,
    PREPOSITIONS,
    SINGULAR,
    SINGULAR_OPENERS,
    TAILS,
)
from kling_prompt._text import SOFT, article, bare

_STOPS = frozenset(".!?…。！？")
MARKS = ",.;:!?\"'”’"
_OPENERS = PREPOSITIONS | DETERMINERS
_SHORT_PHRASE = 5  # spaces in what may still be a phrase with a capital and a stop
_LONG_ASIDE = 6  # words up to which a description attaches without commas
UNNAMED = "the subject"
"""What stands for a subject whose head noun cannot be told."""


def embedded(text: str) -> str:
    """The text as it stands inside a sentence: no closing mark, no capital out of habit."""
    if text[-1] in SOFT:
        text = bare(text)
    if text[0].isupper():
        first, _, rest = text.partition(" ")
        habit = len(first) == 1 or first[1:].islower()  # not "NO ENTRY"
        if habit and first.lower() in LOWERABLE and (rest or len(text) > 1):
            return text[0].lower() + text[1:]
    return text


def lowered_verb(action: str) -> str:
    """An action without the capital of a verb that was written like a sentence ("Walks on")."""
    first = action.partition(" ")[0]
    if first[1:].islower() and (is_finite(first) or is_progressive(first)):
        return first[0].lower() + action[1:]
    return action


# ------------------------------------------------------------------ sentences and verbs
def is_sentence(text: str) -> bool:
    """Whether a text was written as a sentence of its own: capital, several words, closing mark."""
    if text[-1] not in _STOPS or not text[0].isupper():
        return False
    first, _, rest = text.partition(" ")
    return bool(rest) and first.lower() not in PREPOSITIONS


def is_own_sentence(detail: str) -> bool:
    """Whether a detail is a sentence of its own; a long one may open with a preposition."""
    if is_sentence(detail):
        return True
    ends = detail[-1] in _STOPS and detail[0].isupper()
    return ends and ("," in detail or detail.count(" ") > _SHORT_PHRASE)


def is_progressive(action: str) -> bool:
    """Whether an action is a present participle, which needs "is" or "are" before it."""
    if "ing" not in action:
        return False
    words = action.split(" ", 3)
    word = words[0]
    for following in words[1:3]:
        if not word.endswith("ly"):
            break
        word = following
    return len(word) > 4 and word.endswith("ing") and word.lower() not in NOT_PROGRESSIVE


def is_finite(text: str) -> bool:
    """Whether a text opens with a verb in the third person ("circles", "slowly drifts")."""
    words = text.split(" ", 3)
    word = words[0]
    for following in words[1:3]:
        if not word.endswith("ly"):
            break
        word = following
    return len(word) > 2 and word.endswith("s") and not word.endswith(("ss", "us", "'s"))


# ------------------------------------------------------------------ nouns
def is_plural(subject: str) -> bool:
    """Whether a subject takes "are".

    Examples:
        >>> is_plural("two children"), is_plural("a flock of birds"), is_plural("a cat and a mouse")
        (True, False, True)
    """
    words = subject.lower().split(" ", 12)
    first = words[0]
    if first in PLURAL_OPENERS or (first.isdigit() and first != "1"):
        return True
    core = noun_core(words)
    if words[len(core) : len(core) + 1] == ["and"] and core[-1] not in PAIRED:
        return True
    if first in SINGULAR_OPENERS:
        return False
    head = core[-1].strip(MARKS)
    if head in SINGULAR:
        return False
    return head in IRREGULAR_PLURALS or (
        len(head) > 3 and head.endswith("s") and not head.endswith(("ss", "us", "is", "'s"))
    )


def definite(subject: str) -> str:
    """A short way to name a subject again: "a lone samurai" is "the samurai".

    Falls back to "the subject" where the head noun cannot be told.

    Examples:
        >>> definite("a white mug with a logo"), definite("gray wolves"), definite("Mara")
        ('the mug', 'the wolves', 'the subject')
    """
    words = subject.split(" ", 12)
    core = noun_core(words)
    opener = words[0].lower()
    behind = words[len(core) : len(core) + 1]
    if behind in (["and"], ["or"]) or (opener == "the" and len(core) == 2):
        return UNNAMED
    if opener in DETERMINERS:
        counted = len(core) > 1
    else:  # "gray wolves", but not "thousands of ants"
        counted = is_plural(subject) and behind != ["of"] and words[0] == opener
    head = core[-1]
    if (
        not counted
        or not head.isalpha()
        or not head.islower()
        or len(head) < 3
        or head.endswith(("ing", "ed", "ly"))
    ):
        return UNNAMED
    return f"the {head}"


def short(subject: str) -> str:
    """The shortest name of a subject: "the girl", "Anna" of "Anna, a tall woman", or all of it.

    Examples:
        >>> short("a girl of about ten"), short("Anna, a tall woman"), short("the twins")
        ('the girl', 'Anna', 'the twins')
    """
    named = definite(subject)
    if named != UNNAMED:
        return named
    lead, comma, _ = subject.partition(",")
    return lead if comma and lead and not lead[0].islower() else subject


_APPOSED = frozenset("a an the his her their its my our your once now".split())


def has_apposition(subject: str) -> bool:
    """Whether a subject ends with another name for it, which a comma closes: "Leo, an old man".

    Examples:
        >>> [has_apposition(text) for text in ("Leo, an old man", "red, shiny shoes", "Ann, Bo")]
        [True, False, False]
    """
    lead, comma, behind = subject.partition(", ")
    alone = comma and "," not in behind and lead[-1:].isalnum()
    return bool(alone) and behind.partition(" ")[0] in _APPOSED and " and " not in behind


def named_again(text: str) -> str:
    """A noun phrase with "a" as it is named again, with the words before its noun.

    Examples:
        >>> named_again("an old man in a coat"), named_again("a cat and a dog"), named_again("Mara")
        ('the old man', 'a cat and a dog', 'Mara')
    """
    words = text.split(" ", 12)
    core = noun_core(words)
    behind = words[len(core) : len(core) + 1]
    if words[0] not in ("a", "an") or len(core) == 1 or behind in (["and"], ["or"]):
        return text
    return f"the {' '.join(core[1:])}"


def from_head(subject: str) -> str:
    """A noun phrase from its head noun on: what the words before it name is not there.

    Examples:
        >>> from_head("a baby elephant by a lake"), from_head("a woman feeding a giraffe")
        ('elephant by a lake', 'woman feeding a giraffe')
    """
    words = subject.split(" ")
    core = noun_core(words)
    doing = (index for index, word in enumerate(core) if index > 1 and word.endswith("ing"))
    return " ".join(words[next(doing, len(core)) - 1 :])


def indefinite(first: str, phrase: str) -> str:
    """The article of a noun phrase that begins with `first`: "a", "an", or nothing.

    Examples:
        >>> [indefinite(text, text) for text in ("tense mood", "soft light", "overhead shot")]
        ['a', '', 'an']
    """
    words = phrase.lower().split(" ", 12)
    if words[0] in DETERMINERS or words[0] in PREPOSITIONS:
        return ""
    return article(first) if _head(words) in COUNTED_HEADS else ""


def takes_article(text: str) -> bool:
    """Whether a framing needs "a" behind "in": one thing, without a determiner of its own."""
    words = text.lower().split(" ", 12)
    head = _head(words)
    return words[0] not in _OPENERS and not (head.endswith("s") and not head.endswith("ss"))


def takes_head(text: str) -> bool:
    """Whether a user's word for a mood or style is an adjective that wants its noun ("dreamlike").

    Examples:
        >>> [takes_head(text) for text in ("dreamlike", "a sense of wonder", "quiet atmosphere")]
        [True, False, False]
    """
    words = bare(text).lower().split(" ", 4)
    if len(words) > 3 or words[0] in _OPENERS or words[-1] in MOOD_NOUNS:
        return False
    return not any("," in word or word in PREPOSITIONS for word in words)


def core(text: str) -> str:
    """A phrase without its preposition and determiner: "on a hilltop" is "hilltop"."""
    words = bare(text).split(" ")
    while len(words) > 1 and words[0].lower() in _OPENERS:
        del words[0]
    return " ".join(words)


def noun_core(words: list[str]) -> list[str]:
    """The words of a noun phrase up to its head; at least one."""
    for index, word in enumerate(words):
        if index and word.lower() in TAILS and not words[index - 1].endswith("ly"):
            return words[:index]
        if word.endswith(","):
            return [*words[:index], word.rstrip(",") or word]
    return words


def _head(words: list[str]) -> str:
    """The head noun of a noun phrase: the word before its first complement."""
    for index, word in enumerate(words):
        if index and word in HEAD_ENDS:
            return bare(words[index - 1])
    return bare(words[-1])


# ------------------------------------------------------------------ descriptions
def is_aside(detail: str, *, followed: bool) -> bool:
    """Whether a description is set off by commas ("a cup, chipped at the rim, ...").

    A short one that opens with a preposition or a present participle attaches bare; so does a past
    participle that no verb follows, with which it could be mistaken for the verb itself.
    """
    words = detail.split(" ", _LONG_ASIDE + 1)
    if len(words) > _LONG_ASIDE or "," in detail or "and" in words:
        return True
    first = words[0]
    if len(words) > 1 and first.endswith("ing") and first not in NOT_PROGRESSIVE:
        return False
    if not followed and (first in PARTICIPLES or (first.endswith("ed") and len(words) > 1)):
        return False
    return not opens_with_preposition(detail)


def is_clause_tail(detail: str) -> bool:
    """Whether a detail of a scene hangs on the sentence before it ("surrounded by fog")."""
    words = detail.split(" ", 2)
    first = words[0].lower()
    if first in PARTICIPLES or opens_with_preposition(detail):
        return True
    if len(words) < 2 or not first.endswith("ing") or first in NOT_PROGRESSIVE:
        return False
    second = words[1].lower()
    return second in DETERMINERS or second in PREPOSITIONS


def opens_with_preposition(text: str) -> bool:
    """Whether a phrase needs no preposition ("on a beach", "deep in a forest", "outdoors").

    Examples:
        >>> [opens_with_preposition(text) for text in ("next to a tree", "underwater cave")]
        [True, False]
    """
    first, _, rest = text.partition(" ")
    if first in PREPOSITIONS:
        return True
    first = first.lower()
    if first in PREPOSITIONS or first in CONJUNCTIONS:
        return True
    second = rest.partition(" ")[0].lower()
    if first in PLACE_ADVERBS and first != "home":
        return not second or second in PREPOSITIONS
    return first in INTENSIFIERS and (second in PREPOSITIONS or second in ("away", "apart"))

"""The prompt that a text makes: the words that were found, and the rest as subject and scene.

Knows rules of thumb for who, what and where; a wrong guess costs a part, and loses no word.
"""

from kling_prompt._grammar import is_progressive, opens_with_preposition
from kling_prompt._lists import ACTIONS, DETERMINERS, PREPOSITIONS
from kling_prompt._text import clean, is_visible
from kling_prompt._tokens import Tokens
from kling_prompt.errors import TextError
from kling_prompt.parts import AXES
from kling_prompt.prompt import Prompt
from kling_prompt.reader._verbs import third
from kling_prompt.words._motion import Motion
from kling_prompt.words._move import Move
from kling_prompt.words._term import Word
from kling_prompt.words.moves import Together

_GLUE = frozenset(
    """, ; : . ! ? … - – — • | / * " ' ( ) [ ] { } a an the and or with in of on as at by while
    then but is are camera we it from to for its mood style atmosphere""".split()
)
_LINKS = _GLUE | frozenset(
    "into that which turns becomes transitions changes ending aerial".split()
)
"""What may stand between two moves and says nothing by itself: "into a slow zoom"."""
_LABELS = frozenset(
    """scene subject action style motion camera lighting light mood setting background lens palette
    color colors shot movement environment location""".split()
)
"""What people write before a colon."""
_PARTS = {axis: part for part, axis in AXES.items()}
_MOST = 60  # tokens in which subject and action are looked for


def goes_on(split: Tokens, spans: list[tuple[int, int]], behind: int) -> bool:
    """Whether somebody does something in a sentence behind a token, between the spans."""
    for first, end in _pieces(split, spans):
        told = first >= behind and _verb(split, first, end) is not None
        if told and "camera" not in split.words[first:end]:
            return True
    return False


def composed(split: Tokens, said: list[Word | Move], spans: list[tuple[int, int]]) -> Prompt:
    """A prompt of the words that were found and of what stands between them."""
    prompt = Prompt()
    moves: list[Move] = []
    for word in said:
        if isinstance(word, Move) and (isinstance(word, Motion | Together) or word not in moves):
            moves.append(word)
    if moves:
        prompt = prompt.camera(*moves)
    by_part: dict[str, dict[Word, None]] = {}
    for word in said:
        if isinstance(word, Word):
            by_part.setdefault(_PARTS[type(word)], {})[word] = None
    for part, words in by_part.items():
        prompt = getattr(prompt, part)(*words)
    pieces = _pieces(split, spans)
    if not pieces:
        return prompt
    (first, end), *others = pieces
    prompt = _event(prompt, split, first, end)
    scene = prompt.parts.scene
    if scene is not None:
        return prompt.scene(scene.text, *[text for one in others if (text := _text(split, *one))])
    details = [text for one in others if (text := _sentence(split, *one))]
    return prompt.scene(*details) if details else prompt


def _sentence(split: Tokens, first: int, end: int) -> str:
    """A stretch; what was a sentence has its capital and its stop: nobody takes it for a place."""
    text = _text(split, first, end)
    opens = first == 0 or split.sentences[first - 1] != split.sentences[first]
    if not ((opens or text[:1].isupper()) and " " in text):
        return text
    stop = "." if text[-1].isalnum() or text[-1] in _MARKS else ""
    return f"{text[0].upper()}{text[1:]}{stop}"


def _pieces(split: Tokens, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches between the words, sentence by sentence, without the glue around them."""
    words, sentences, size = split.words, split.sentences, len(split.words)
    pieces: list[tuple[int, int]] = []
    at = 0
    for first, end in [*spans, (size, size)]:
        while at < first:
            stop = at
            while stop < first and (sentences[stop] == sentences[at] or _is_within(split, stop)):
                stop += 1
            low, high = at, stop
            opens = at == 0 or sentences[at - 1] != sentences[at]
            ends = stop == size or sentences[stop] != sentences[at]
            if opens and ends and words[low] in _JOINING:
                pieces.append((low, high - (words[high - 1] in _STOPS)))
                at = stop
                continue
            while low < high and _is_loose(split, low) and not _leads(words, low, opens=opens):
                low += 1
            while high > low and _is_loose(split, high - 1) and not _ends(words, low, high):
                high -= 1
            if any(word not in _LINKS and word[0].isalnum() for word in words[low:high]):
                pieces.append((low, high))
            at = stop
        at = max(at, end)
    return pieces


_JOINING = frozenset("then but and while it".split())
_STOPS = frozenset(".!?…")
_MARKS = frozenset('"“”«»「」')


def _is_within(split: Tokens, at: int) -> bool:
    """Whether a token is quoted, or is the mark that closes a quotation."""
    return at in split.quoted or (split.words[at] in _MARKS and at - 1 in split.quoted)


def _is_loose(split: Tokens, at: int) -> bool:
    """Whether a token at the edge of a stretch is glue, and no part of a quotation."""
    words = split.words
    marks = words[at] in _MARKS and (at + 1 in split.quoted or at - 1 in split.quoted)
    label = words[at] in _LABELS and words[at + 1 : at + 2] == [":"]
    glue = words[at] in _GLUE or label or words[at : at + 2] == ["followed", "by"]
    return glue and at not in split.quoted and not marks


def _leads(words: list[str], at: int, *, opens: bool) -> bool:
    """Whether a glue word belongs to what follows: an article to its noun, "it" to "snows"."""
    if words[at] in DETERMINERS:
        behind = words[at + 1] if at + 1 < len(words) else ""
        return opens or (behind.isalpha() and behind not in _GLUE)
    return opens and words[at] == "it" and words[at + 1 : at + 2] in _WEATHER


def _ends(words: list[str], low: int, high: int) -> bool:
    """Whether "it" ends a stretch with its preposition ("bows to it")."""
    return words[high - 1] == "it" and high - low > 2 and words[high - 2] in PREPOSITIONS


_WEATHER = (["snows"], ["rains"], ["hails"], ["thunders"], ["storms"], ["drizzles"])


def _event(prompt: Prompt, split: Tokens, first: int, end: int) -> Prompt:
    """Subject, action and scene from the first stretch."""
    words = split.words
    verb = _verb(split, first, min(end, first + _MOST))
    if verb is None:
        place = _place(split, first, end)
        if _holds_verb(words, first, place):
            return prompt.action(_text(split, first, end))
        subject, where = _text(split, first, place), _text(split, place, end)
        prompt = prompt.subject(subject) if is_visible(subject) else prompt
        return prompt.scene(where) if where else prompt
    auxiliary = words[verb] in ("is", "are")
    subject = _text(split, first, verb)
    action = _text(split, verb + auxiliary, end)
    prompt = prompt.subject(subject) if is_visible(subject) else prompt
    if auxiliary and action and opens_with_preposition(action):
        return prompt.scene(action)
    if auxiliary and not is_progressive(action):
        action = _text(split, verb, end)
    return prompt.action(action) if action else prompt


def _verb(split: Tokens, first: int, end: int) -> int | None:
    """The verb of a sentence, where it can be told."""
    words, quoted = split.words, split.quoted
    for at in range(first + 1, end):
        if at in quoted:
            continue
        word, before = words[at], words[at - 1]
        if word in ("is", "are"):
            return at
        if not before[0].isalnum() or before in DETERMINERS or before in PREPOSITIONS:
            continue
        after = words[at + 1] if at + 1 < end else ""
        opens = not after or after in PREPOSITIONS or after in DETERMINERS or after.endswith("ly")
        if len(word) > 4 and word.endswith("ing") and opens:
            return at
        many = word in ACTIONS and opens and (_is_plural(before) or "and" in words[first:at])
        if many:
            return at  # "two people walk in"
        if word in _DOES and after.isalpha() and not opens:
            return at  # "flips shrimp"
        if _is_third(word) and opens and not before.endswith("ing"):
            noun = _is_third(before) and word not in _DOES  # "opens doors"
            return None if noun else at
    return None


_DOES = frozenset(third(word) for word in ACTIONS) - frozenset(
    """waves lights looks walks runs flashes rests shows falls flies prints swings sinks works
    plays drinks stops starts turns breaks rides rocks covers""".split()
)
"""What somebody does, without the words that name things as often."""
_MANY = frozenset("people men women children".split())


def _is_plural(word: str) -> bool:
    """Whether a word names several: "two people walk"."""
    return word in _MANY or (word.endswith("s") and not word.endswith(("ss", "us", "is", "'s")))


def _holds_verb(words: list[str], first: int, end: int) -> bool:
    """Whether a subject seems to hold its verb: "a baker kneads dough" at a place."""
    return any(_is_third(words[at]) for at in range(first + 1, end - 1))


def _is_third(word: str) -> bool:
    """Whether a word may be a verb of the third person by its ending, or a noun of many."""
    return len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s"))


def _place(split: Tokens, first: int, end: int) -> int:
    """Where a place begins behind a subject without a verb."""
    for at in range(first + 1, end):
        if at not in split.quoted and split.words[at] in (
            "in",
            "on",
            "at",
            "under",
            "inside",
            "near",
            "by",
            "beside",
            "atop",
        ):
            return at
    return end


def _text(split: Tokens, first: int, end: int) -> str:
    """A stretch as the builder takes it: visible, without commas at its ends."""
    if end <= first:
        return ""
    raw = split.text[split.starts[first] : split.ends[end - 1]]
    return visible(raw).strip(" ,;:")


def visible(text: str) -> str:
    r"""A text without what no prompt takes: control characters become spaces.

    Examples:
        >>> visible("a\x00b")
        'a b'
    """
    if text.isprintable():
        return text
    try:
        return clean("text", text)
    except TextError:
        return "".join(char if char.isprintable() else " " for char in text)

"""From `str` to `str`: the normal form of a user's text, capitals, stops, articles, lists.

Knows characters and spelling; what kind of phrase a text is, is the business of `_grammar`.
"""

from collections.abc import Sequence

from kling_prompt.errors import TextError, WrongTypeError

SOFT = ".,;:。、，；：．"  # marks that close a stretch and give way inside a sentence
HARD = "!?！？"  # marks that end a sentence wherever they stand
_STOPS = ".!?…。！？"
_CLOSERS = "\"'”’)]}»」』》）】"
_OPENERS = "\"'“‘([{«¿¡「『《（【"

_FORBIDDEN = frozenset(
    [chr(code) for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\t\n\r"]
    + [chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))]
)
# Final stops that belong to the word.
_ABBREVIATIONS = frozenset(
    "a.m. ave. dr. e.g. etc. inc. jr. ltd. mr. mrs. ms. p.m. prof. sr. st. vs.".split()
)

_LONGEST = 8  # characters of an abbreviation that are looked at, so that marks in a row cost little


# ------------------------------------------------------------------ normal form
def clean(name: str, value: object) -> str:
    """The normal form of a user's text: no white space outside, single spaces inside.

    Returns the very same object when there is nothing to change.

    Raises:
        WrongTypeError: When it is no `str`.
        TextError: When nothing visible is in it, or control, bidirectional-override or
            surrogate characters are.
    """
    if (
        type(value) is str
        and value
        and value.isprintable()
        and "  " not in value
        and value[0] != " "
        and value[-1] not in _EDGE_END
    ):
        return value
    if not isinstance(value, str):
        raise WrongTypeError.of(name, value, "str")
    return _clean_slowly(name, value if type(value) is str else str.__str__(value))


_EDGE_END = " " + SOFT


def _clean_slowly(name: str, value: str) -> str:
    for index, char in enumerate(value):
        if char in _FORBIDDEN or "\ud800" <= char <= "\udfff":
            wrong = f"has the character U+{ord(char):04X} at {index}"
            raise TextError.of(name, value, (index, index + 1), wrong, "visible text")
    text = " ".join(value.split())
    if not is_visible(text):
        raise TextError.of(name, value, (0, len(value)), "is blank", "text that says something")
    return value if text == value else text


def is_visible(text: str) -> bool:
    """Whether anything can be seen in a text besides the marks that close a stretch."""
    return any(char.isprintable() and char not in _EDGE_END for char in text)


# ------------------------------------------------------------------ edges of a sentence
def bare(text: str) -> str:
    """The text without the mark that closes it, for use inside a sentence.

    An ellipsis and the stop of an abbreviation ("the U.S.", "Jr.") stay.

    Examples:
        >>> bare("a black cat."), bare("a puppy waits..."), bare("made in the U.S.")
        ('a black cat', 'a puppy waits...', 'made in the U.S.')
    """
    if text[-1] not in _EDGE_END:
        return text
    end = len(text)
    while end and text[end - 1] in _EDGE_END:
        if text[end - 1] == "." and _keeps_stop(text, end):
            break
        end -= 1
    return text[:end] or text


def _keeps_stop(text: str, end: int) -> bool:
    if text.endswith("..", 0, end):
        return True
    word = text[max(0, end - _LONGEST) : end].rpartition(" ")[2].lower()
    return word in _ABBREVIATIONS or (len(word) > 3 and word[-3] == "." and word[-2].isalpha())


def capital(text: str) -> str:
    """The text with the capital that opens a sentence.

    A word in mixed case (iPhone), a digit and a letter without a one-letter capital stay.

    Examples:
        >>> capital("a cat"), capital("iPhone screens"), capital('"stop" sign')
        ('A cat', 'iPhone screens', '"Stop" sign')
    """
    first = text[0]
    if not "a" <= first <= "z":
        return _capital_slowly(text)
    if text.islower() or text.partition(" ")[0].islower():
        return first.upper() + text[1:]
    return text


def _capital_slowly(text: str) -> str:
    start = 0
    while start < len(text) and text[start] in _OPENERS:
        start += 1
    rest = text[start:]
    word = rest.partition(" ")[0]
    if not rest[:1].islower() or not word.islower():
        return text
    upper = rest[0].upper()
    if len(upper) != 1 or upper.lower() != rest[0]:  # ß, and the Turkish letter without a dot
        return text
    return text[:start] + upper + rest[1:]


def closed(text: str) -> bool:
    """Whether a text already ends like a sentence (also inside quotation marks)."""
    last = text[-1]
    if last in _STOPS:
        return True
    if last not in _CLOSERS:
        return False
    inside = text.rstrip(_CLOSERS)
    return inside[-1:] in tuple(_STOPS)


def stop_for(text: str) -> str:
    """The full stop that closes a sentence in this script, or nothing where one is closed.

    Examples:
        >>> stop_for("a cat"), stop_for("a cat!"), stop_for("一只猫")
        ('.', '', '。')
    """
    if closed(text):
        return ""
    last = text.rstrip(_CLOSERS)[-1:] or text[-1]
    return "。" if "\u3040" <= last <= "\u9fff" or last in "」』》）】" else "."


# ------------------------------------------------------------------ lists and articles
def oxford(items: Sequence[str]) -> list[str]:
    """The glue before each item of a list with an Oxford comma, one for each item.

    Examples:
        >>> oxford(["fog"]), oxford(["fog", "rain"]), oxford(["fog", "rain", "snow"])
        ([''], ['', ' and '], ['', ', ', ', and '])
    """
    if len(items) < 3:
        return ["", " and "][: len(items)]
    return ["", *[", "] * (len(items) - 2), ", and "]


_VOWELS = frozenset("aeiouáàâäãåæéèêëíìîïóòôöõøœúùûü")
_VOWEL_LETTERS = frozenset("AEFHILMNORSX")  # letters whose names begin with a vowel sound
_SILENT_H = ("heir", "herb", "honest", "honor", "honour", "hour")
_SPOKEN_H = ("herbac", "herbiv", "herbic", "herbert")
# Vowel letters that sound like "you" or "won".
_GLIDES = (
    "eu",
    "ewe",
    "once",
    "one-",
    "ouija",
    "ubiq",
    "ufo",
    "uk",
    "ura",
    "ure",
    "uri",
    "uru",
    "uga",
    "utah",
    "unesco",
    "oaxa",
    "use",
    "usu",
    "uten",
)
_GLIDES_MORE = ("uti", "uto", "uvul", "one", "onesie")
_UNGLIDED_UNI = ("unid", "unimag", "unimp", "unin", "uniro", "unill")
_WORD_ACRONYMS = frozenset(
    """FEMA FIFA HEPA HUD LASER LEGO LIDAR MIDI NASA NASCAR NATO RADAR RAM ROM SCUBA SIM SONAR
    SWAT""".split()
)
_LETTER_ACRONYMS = frozenset("HDMI HIIT LAPD NCAA NAACP RSVP".split())


def article(text: str) -> str:
    """The indefinite article that `text` takes, by its first sound.

    Examples:
        >>> [article(text) for text in ("8K shot", "unicorn", "hour", "FPV view", "one-eyed cat")]
        ['an', 'a', 'an', 'an', 'a']
    """
    start = text.lstrip(_OPENERS)
    word = start.split(" ", 1)[0].rstrip(".,;:!?" + _CLOSERS)
    return "an" if _opens_with_vowel_sound(word) else "a"


def _opens_with_vowel_sound(word: str) -> bool:
    if word[:1].isdigit():
        return _number_opens_with_vowel(word)
    head = word.split("-", 1)[0]
    letters = head.rstrip("0123456789s.") if head[:1].isupper() else head
    if len(letters) == 1 and (len(word) > 1 or word.isupper()) and letters.isalpha():
        return letters.upper() in _VOWEL_LETTERS if letters != "A" or len(word) > 1 else True
    if letters[:1].islower() and len(letters) > 2 and letters[1:].isupper():  # mRNA
        return letters[0].upper() in _VOWEL_LETTERS
    if letters.isupper() and letters not in _WORD_ACRONYMS and _is_spelt_out(letters):
        return letters[0] in _VOWEL_LETTERS
    return _spoken_with_vowel(word.lower())


def _number_opens_with_vowel(word: str) -> bool:
    digits = ""
    for char in word.replace(",", ""):
        if not char.isdigit():
            break
        digits += char
    if digits.startswith(("11", "18")):
        return len(digits) % 3 == 2 or len(digits) == 4  # eleven, eleven hundred, eleven thousand
    return digits.startswith("8")


def _is_spelt_out(letters: str) -> bool:
    return letters in _LETTER_ACRONYMS or len(letters) < 4 or not set(letters) & set("AEIOU")


def _spoken_with_vowel(word: str) -> bool:
    if word.startswith("h"):
        return word == "hors" or (word.startswith(_SILENT_H) and not word.startswith(_SPOKEN_H))
    if word.startswith("uni"):
        return word.startswith(_UNGLIDED_UNI)
    if word.startswith("y"):
        return word[1:2] in ("g", "l", "p", "t", "v")
    glides = word.startswith(_GLIDES) or word.startswith(_GLIDES_MORE[:3]) or word in _GLIDES_MORE
    return word[:1] in _VOWELS and not glides

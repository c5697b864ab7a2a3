"""The normal form of a text, capitals, stops, lists and articles."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kling_prompt import TextError, WrongTypeError
from kling_prompt._text import article, bare, capital, clean, closed, oxford, stop_for


# ------------------------------------------------------------------ clean
@pytest.mark.parametrize(
    "text", ["a cat", "a", "猫", "8K!", "Wait...?", "naïve", 'a "quoted" word']
)
def test_a_clean_text_is_returned_as_the_same_object(text: str) -> None:
    assert clean("subject", text) is text


@pytest.mark.parametrize(
    ("given_text", "cleaned"),
    [
        (" a cat", "a cat"),
        ("  a cat", "a cat"),
        ("a cat ", "a cat"),
        ("a  black   cat", "a black cat"),
        ("a\tcat", "a cat"),
        ("a\ncat", "a cat"),
        ("a\r\n\r\ncat\n", "a cat"),
        ("a\N{NO-BREAK SPACE}cat", "a cat"),
        ("a\N{LINE SEPARATOR}cat", "a cat"),
        ("\N{IDEOGRAPHIC SPACE}猫", "猫"),
        ("a cat. ", "a cat."),
    ],
)
def test_white_space_becomes_single_spaces_inside_and_none_outside(
    given_text: str, cleaned: str
) -> None:
    assert clean("subject", given_text) == cleaned


@pytest.mark.parametrize("text", ["a cat.", "a cat,", "猫。", "wait...", "a\N{ZERO WIDTH JOINER}b"])
def test_a_text_that_needs_a_closer_look_is_still_the_same_object(text: str) -> None:
    assert clean("subject", text) is text


def test_a_subclass_of_str_becomes_a_plain_text() -> None:
    class Text(str):
        __slots__ = ()

    assert type(clean("subject", Text("a cat"))) is str


@pytest.mark.parametrize(
    ("char", "code"),
    [
        ("\0", "U+0000"),
        ("\x1b", "U+001B"),
        ("\x7f", "U+007F"),
        ("\x85", "U+0085"),
        ("\N{RIGHT-TO-LEFT OVERRIDE}", "U+202E"),
        ("\N{LEFT-TO-RIGHT EMBEDDING}", "U+202A"),
        ("\N{POP DIRECTIONAL ISOLATE}", "U+2069"),
        ("\ud800", "U+D800"),
        ("\udfff", "U+DFFF"),
    ],
)
def test_a_character_that_nobody_can_see_is_refused_with_a_caret(char: str, code: str) -> None:
    text = f"a {char} cat"
    with pytest.raises(TextError) as caught:
        clean("subject", text)
    assert str(caught.value) == (
        f"subject={text!r} has the character {code} at 2; visible text is accepted\n"
        "    a ␣ cat\n"
        "      ^"
    )


def test_the_error_carries_name_source_and_span() -> None:
    with pytest.raises(TextError) as caught:
        clean("scene detail", "fog\0\0")
    error = caught.value
    assert (error.name, error.source, error.span) == ("scene detail", "fog\0\0", (3, 4))


def test_the_error_shows_the_neighbourhood_of_a_long_text() -> None:
    with pytest.raises(TextError) as caught:
        clean("action", "x" * 100 + "\0" + "y" * 100)
    shown = f"action='{'x' * 60}'... has the character U+0000 at 100; visible text is accepted"
    line, caret = "x" * 30 + "␣" + "y" * 30, " " * 30 + "^"
    assert str(caught.value) == f"{shown}\n    {line}\n    {caret}"


@pytest.mark.parametrize(
    ("text", "line", "caret"),
    [
        ("", "", "^"),
        ("   ", "   ", "^^^"),
        ("\n\t", "␣␣", "^^"),
        ("...", "...", "^^^"),
        (" ,;", " ,;", "^^^"),
        ("。", "。", "^"),
        ("\N{ZERO WIDTH SPACE}", "␣", "^"),
        (" " * 40, " " * 40, "^" * 10),
    ],
)
def test_a_blank_text_is_refused(text: str, line: str, caret: str) -> None:
    with pytest.raises(TextError) as caught:
        clean("mood", text)
    drawn = f"\n    {line}\n    {caret}" if text.strip() else ""
    assert str(caught.value) == (
        f"mood={text!r} is blank; text that says something is accepted{drawn}"
    )
    assert caught.value.span == (0, len(text))


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (3, "subject=3 is an int; str is accepted"),
        (None, "subject=None is a NoneType; str is accepted"),
        (b"a cat", "subject=b'a cat' is a bytes; str is accepted"),
        (["a cat"], "subject=['a cat'] is a list; str is accepted"),
    ],
)
def test_only_a_text_is_accepted(value: object, message: str) -> None:
    with pytest.raises(WrongTypeError, match=f"^{re.escape(message)}$"):
        clean("subject", value)


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    try:
        once = clean("subject", text)
    except TextError:
        return
    assert clean("subject", once) is once


@given(st.text())
def test_cleaning_keeps_every_visible_word(text: str) -> None:
    try:
        once = clean("subject", text)
    except TextError:
        return
    assert once.split(" ") == text.split()


# ------------------------------------------------------------------ bare
@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("a cat", "a cat"),
        ("a black cat.", "a black cat"),
        ("steam, ", "steam"),
        ("steam;", "steam"),
        ("steam:", "steam"),
        ("a cat.,", "a cat"),
        ("猫。", "猫"),
        ("雾\N{FULLWIDTH COMMA}", "雾"),
        ("a puppy waits...", "a puppy waits..."),
        ("a puppy waits…", "a puppy waits…"),
        ("a puppy waits...,", "a puppy waits..."),
        ("made in the U.S.", "made in the U.S."),
        ("U.S.", "U.S."),
        ("Martin Jr.", "Martin Jr."),
        ("at 5 p.m.", "at 5 p.m."),
        ("at 5 P.M.,", "at 5 P.M."),
        ("Stop!", "Stop!"),
        (".", "."),
        ("shot at f/1.8.", "shot at f/1.8"),
        ("a fall of 2.5.", "a fall of 2.5"),
    ],
)
def test_a_text_inside_a_sentence_loses_the_mark_that_closes_it(text: str, inside: str) -> None:
    assert bare(text) == inside


# ------------------------------------------------------------------ capital
@pytest.mark.parametrize(
    ("text", "opened"),
    [
        ("a cat", "A cat"),
        ("a Persian cat", "A Persian cat"),
        ("x-ray vision", "X-ray vision"),
        ("A cat", "A cat"),
        ("iPhone screens", "iPhone screens"),
        ("eBay boxes", "eBay boxes"),
        ("8 balloons", "8 balloons"),
        ('"stop" sign', '"Stop" sign'),
        ("“stop” sign", "“Stop” sign"),
        ("('tis) night", "('Tis) night"),
        ('"iPhone" sign', '"iPhone" sign'),
        ("élan", "Élan"),
        ("ßcharf", "ßcharf"),
        ("\N{LATIN SMALL LETTER DOTLESS I}rmak", "\N{LATIN SMALL LETTER DOTLESS I}rmak"),
        ("猫 sleeps", "猫 sleeps"),
        ('"', '"'),
        ("...and then", "...and then"),
        ("don't", "Don't"),
    ],
)
def test_a_sentence_opens_with_a_capital(text: str, opened: str) -> None:
    assert capital(text) == opened


# ------------------------------------------------------------------ how a text ends
@pytest.mark.parametrize(
    "text",
    [
        "It ends.",
        "Stop!",
        "Why?",
        "wait…",
        "wait...",
        '"Go!"',
        "(It ends.)",
        "猫。",
        "“Go.”",
        "「走\N{FULLWIDTH EXCLAMATION MARK}」",
    ],
)
def test_a_text_with_a_final_stop_is_closed(text: str) -> None:
    assert closed(text)


@pytest.mark.parametrize("text", ["a cat", "8", '"go"', "(a cat)", "a cat,", "a -", '""', "50%"])
def test_a_text_without_a_final_stop_is_open(text: str) -> None:
    assert not closed(text)


@pytest.mark.parametrize(
    ("text", "stop"),
    [
        ("a cat", "."),
        ("a cat!", ""),
        ("It ends.", ""),
        ('he says "go"', "."),
        ('he says "go!"', ""),
        ('""', "."),
        ("一只猫", "。"),
        ("ねこ", "。"),
        ("「猫」", "。"),
        ("一只猫。", ""),
    ],
)
def test_a_sentence_ends_with_the_stop_of_its_script(text: str, stop: str) -> None:
    assert stop_for(text) == stop


# ------------------------------------------------------------------ oxford
@pytest.mark.parametrize(
    ("items", "joined"),
    [
        ([], ""),
        (["fog"], "fog"),
        (["fog", "rain"], "fog and rain"),
        (["fog", "rain", "snow"], "fog, rain, and snow"),
        (["fog", "rain", "snow", "hail"], "fog, rain, snow, and hail"),
    ],
)
def test_a_list_is_joined_with_commas_and_a_last_and(items: list[str], joined: str) -> None:
    assert "".join(map(str.__add__, oxford(items), items)) == joined


@pytest.mark.parametrize("count", range(9))
def test_each_item_of_a_list_has_its_glue(count: int) -> None:
    assert len(oxford(["fog"] * count)) == count


# ------------------------------------------------------------------ article
A = """
unicorn|uniform|union|university|unimodal|UFO|U-turn|US flag|U.S. flag
UK flag|UN base|USB stick|UV lamp|UI|UHD picture|European|eulogy|ewe|euro|Euclid|user|useful|usual
usurper|utensil|utility|utopia|uvula|ukulele|Ukrainian|ubiquitous|Uranus shot|ureter|urine sample
one-eyed cat|one|once-grand hall|onesie|ouija board|year|yes|yacht|young|house|hotel|historic
herbivore|Herbert|4K picture|1980s film|100|110|1st|7|180|118|1,180,000|2 cats|T-shirt|K-pop star
TV|VHS tape|B|U2|NASA|NATO|LEGO|RADAR|LIDAR|HUD|SWAT team|ROM|SIM card|cat|"quoted"|(cat)|"cat" sign
Uruguayan|Utah desert|Ugandan|UNESCO site|Oaxacan street
"""
AN = """
hour|hourglass|honest|honor|honour|heir|heirloom|herb|herbal tea|8K|80s|'80s film|8-bit|800
11|11-year-old|11th-hour|11,000|1100|18th|18-year-old|18%|18,000,000|1800s|8,000|11:30
MRI|LED|X-ray|X|A|A-frame|O|I-beam|FBI|F1|F-16|FPV|HDR|HDMI cable|HIIT|RSVP|NPC|MP3|SOS|SUV|RV|R2-D2
M16|S-curve|L-shaped|H-bomb|E-bike|e-bike|e-reader|f-stop|x-ray|OK|AI|IMAX|NBA|NFL|NYPD
iPhone|umbrella|umpire|urban|urn|urgent|ugly|ultra-wide|uh-oh|unidentified|unimaginable|unimpressed
uninvited|unironed|unillustrated|onion|Oslo street|ear|eye|ewok|élan|über-cat|ylang|Yves|Yggdrasil
"owl"|“owl”|(owl)|“8K”|apple,|old|mRNA|LAPD car|hors d'oeuvre
"""


def words(table: str) -> list[str]:
    """The entries of a table, set apart by bars and line ends."""
    return [word for line in table.split("\n") for word in line.split("|") if word]


@pytest.mark.parametrize("text", words(A))
def test_a_stands_before_a_consonant_sound(text: str) -> None:
    assert article(text) == "a"


@pytest.mark.parametrize("text", words(AN))
def test_an_stands_before_a_vowel_sound(text: str) -> None:
    assert article(text) == "an"

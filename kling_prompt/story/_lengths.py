"""Lengths as people write them in a script: "5s", "0-5 sec", "0:05-0:10", "1 min".

Knows figures and units; where a length may stand is said by those who look for one.
"""

import re

# The counts are bounded, so that hostile text costs no more than its length.
UNIT = r"[ \t]{0,2}-?(?:seconds?|secs?|s)\b\.?"
FIGURE = r"\d{1,10}(?:\.\d{1,6})?"
_MINUTES = r"[ \t]{0,2}-?(?:minutes?|mins?)\b\.?"
CLOCK = r"(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?"
TO = r"[ \t]{0,2}(?:[-\u2013\u2014~]{1,2}>?|to)[ \t]{0,2}"
SPAN = rf"(?:({CLOCK}){TO}({CLOCK})|({FIGURE})s?{TO}({FIGURE}){UNIT})"
"""Two points in time; four groups."""
LENGTH = rf"(?:{SPAN}|({FIGURE}){UNIT}|({FIGURE}){_MINUTES})"
"""A length, or two points in time; six groups."""

_LENGTH = re.compile(LENGTH, re.IGNORECASE)
_TRAILING = re.compile(rf"[ \t\n*_]{{0,4}}[(\[]{LENGTH}[)\]][ \t\n.*_]{{0,4}}$", re.IGNORECASE)
_LAST = re.compile(
    rf"[ \t]{{0,4}}[-\u2013\u2014|,:]?[ \t]{{0,4}}{LENGTH}[ \t.*_]{{0,4}}$", re.IGNORECASE
)
_TAIL = 60  # characters at the end of a text in which its length is looked for


def seconds(*groups: str) -> float:
    """The length that the groups of `LENGTH` tell, or the four of `SPAN`."""
    since, until, low, high, alone, minutes = (*groups, "", "")[:6]
    if since:
        return round(clock(until) - clock(since), 3)
    if low:
        return round(float(high) - float(low), 3)
    return float(alone) if alone else 60 * float(minutes)


def clock(text: str) -> float:
    """A point in time, in seconds."""
    total = 0.0
    for part in text.replace(",", ".").split(":"):
        total = 60 * total + float(part)
    return total


def told(text: str) -> float | None:
    """The length in a short text, such as the value of a field; `None` where there is none.

    Examples:
        >>> told("about 5 seconds"), told("0:05-0:12"), told("8"), told("short")
        (5.0, 7.0, 8.0, None)
    """
    text = text.strip(" .~*_")[:_TAIL]
    if re.fullmatch(FIGURE, text):
        return float(text)
    found = _LENGTH.search(text)
    return seconds(*found.groups("")) if found else None


def without_length(text: str) -> tuple[str, float | None]:
    """A short text without the length in it, and that length."""
    found = _LENGTH.search(text)
    if found is None:
        return text, None
    rest = f"{text[: found.start()].rstrip(' ,-|')} {text[found.end() :].lstrip(' ,-|')}"
    return rest.strip(), seconds(*found.groups(""))


def timed(text: str, *, bare: bool = False) -> tuple[str, float | None]:
    """A text without the length at its end, and the length; in brackets unless `bare`."""
    start = max(0, len(text) - _TAIL)
    found = _TRAILING.search(text, start) or (_LAST.search(text, start) if bare else None)
    return (text[: found.start()], seconds(*found.groups(""))) if found else (text, None)

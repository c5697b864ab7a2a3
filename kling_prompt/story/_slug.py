"""Place and time as screenplays write them: "INT. KITCHEN - NIGHT".

Knows the form of such a line; what it means for a prompt is one place, and perhaps a join.
"""

import re
from typing import NamedTuple

from kling_prompt.prompt import Prompt
from kling_prompt.story._joins import CONTINUE, AnyJoin

_LINE = re.compile(
    r"[\s*_#>-]{0,12}(?:INT\.?/EXT|INT|EXT|I/E|INTERIOR|EXTERIOR)[. :/]{1,3}"
    r"(?:([^\na-z]{1,120})(?:\n|$)|([^\n.]{1,120})(?:\.[ \t]|\n|$))"
)
_DASH = re.compile(r"[ \t][-\u2013\u2014][ \t]|[\u2013\u2014]|, ")
TIMES = {
    **{time: f"in the {time}" for time in ("morning", "afternoon", "evening")},
    **{
        time: f"at {time}"
        for time in "night noon midday midnight dawn dusk sunrise sunset twilight".split()
    },
    "day": "by day",
    "golden hour": "at golden hour",
    "magic hour": "at magic hour",
    "blue hour": "at blue hour",
}
"""How a text says the time that such a line names."""
_SAME = frozenset(("continuous", "moments later", "same", "same time", "later"))
_LED = ("a ", "an ", "the ", "his ", "her ", "their ", "my ", "our ")


class Slug(NamedTuple):
    """Where and when a scene is.

    Attributes:
        place: The place with its time: "the kitchen at night".
        join: The join that "CONTINUOUS" stands for.
        intent: The time that has passed: "later".
    """

    place: str
    join: AnyJoin | None
    intent: str | None


def slug(body: str) -> tuple[Slug | None, str]:
    """The line of place and time that a text opens with, and what stands behind it."""
    found = _LINE.match(body)
    if found is None:
        return None, body
    line = next(filter(None, found.groups())).strip(" .*_-\t\r")
    pieces = [piece.strip() for piece in _DASH.split(_lowered(line) if line.isupper() else line)]
    times = [piece for piece in pieces if piece.casefold() in TIMES]
    same = [piece.casefold() for piece in pieces if piece.casefold() in _SAME]
    where = ", ".join(
        piece for piece in pieces if piece not in times and piece.casefold() not in _SAME
    )
    said = " ".join([_led(where), *(TIMES[time.casefold()] for time in times)]).strip()
    join = CONTINUE if "continuous" in same else None
    later = next((one for one in same if one.endswith("later")), None)
    return Slug(said, join, later), body[found.end() :]


def _lowered(line: str) -> str:
    """A line in lower case but for those whom something belongs to: "Mara's tent"."""
    return " ".join(
        word.capitalize() if word.endswith("'S") else word.lower() for word in line.split()
    )


def _led(place: str) -> str:
    """A place with an article where it has none."""
    bare = not place or place.casefold().startswith(_LED) or "'s " in place
    return place if bare else f"the {place}"


def placed(prompt: Prompt, where: str) -> Prompt:
    """A prompt that is set at a place, before what it says of the place itself."""
    own = prompt.parts.scene
    if not where:
        return prompt
    return prompt.scene(where, *(() if own is None else (own.text, *own.details)))

"""What the camera does: its moves as verbs, in the order in which they happen."""

from collections.abc import Sequence

from kling_prompt import _grammar as grammar
from kling_prompt._grammar import embedded
from kling_prompt.english._framing import framing
from kling_prompt.english._writer import Pieces, Writer, noun
from kling_prompt.parts import Parts, Subject
from kling_prompt.words._move import Motion, Move, Support
from kling_prompt.words.moves import Handheld, Static, Together


def stands_still(camera: Sequence[Move | str]) -> bool:
    """Whether the camera does nothing but stand still."""
    still = False
    for move in camera:
        if type(move) is Static:
            still = True
        elif not isinstance(move, Support):
            return False
    return still


def opening(writer: Writer, parts: Parts) -> None:
    """The static camera and its framing, as a sentence without a verb."""
    writer.begin(f"static {carrier(parts.camera)}", "camera")
    writer.row(": ", framing(parts, articles=True))
    writer.stop()


def verbs(writer: Writer, parts: Parts, front: Sequence[str]) -> tuple[bool, list[Pieces]]:
    """What the camera does, as one sentence.

    Returns:
        Whether there was anything to say, and what is left for the look: phrases of the user
        without a verb, and how the camera is carried when that could not be said here.
    """
    camera, subject = parts.camera, parts.subject
    moved = False
    loose: list[Pieces] = []
    for move in camera:
        words = verb_phrase(move, subject, first=not writer.open)
        if words is None:
            loose += [noun(move, "camera")] if isinstance(move, str) else []
            continue
        if writer.open:
            writer.user(", then ", words, "camera")
        elif isinstance(move, str) and _names_camera(move):
            writer.user("", words, "camera")
            writer.stop()
        else:
            if front and not moved:
                writer.begin(front[0], front[1])
                writer.pieces += front[2:]
            writer.user(", ", f"the {carrier(camera)} {words}", "camera")
        moved = True
    writer.stop()
    if not moved and any(isinstance(move, Support) for move in camera):
        loose.append(noun(carrier(camera), "camera"))
    return moved, loose


def _names_camera(text: str) -> bool:
    return text[:14].lower().startswith(("camera ", "the camera "))


def carrier(camera: Sequence[Move | str]) -> str:
    """What the camera is called: "camera", or by how it is carried."""
    if len(camera) == 1 and isinstance(camera[0], Motion):
        return "camera"
    names = [_support(move) for move in camera if isinstance(move, Support)]
    if not names:
        return "camera"
    return " ".join([*(name.removesuffix(" camera") for name in names[:-1]), names[-1]])


def _support(move: Support) -> str:
    shaky = "slightly shaky " if isinstance(move, Handheld) and move.shaky else ""
    return f"{shaky}{move.phrase}"


# ------------------------------------------------------------------ one move
_THIRD, _PARTICIPLE, _NOUN = range(3)  # the forms of a verb

# Whether a move is slow, fast and smooth -> what stands before the verb, and before the noun.
_MANNERS = {
    (False, False, False): ("", ""),
    (True, False, False): ("slowly ", "slow "),
    (False, True, False): ("quickly ", "fast "),
    (False, False, True): ("smoothly ", "smooth "),
    (True, False, True): ("slowly and smoothly ", "slow smooth "),
    (False, True, True): ("quickly and smoothly ", "fast smooth "),
}


def verb_phrase(move: Move | str, subject: Subject | None, *, first: bool) -> str | None:
    """What stands behind "the camera"; `None` for what is a noun and belongs to the look."""
    if isinstance(move, Motion):
        return _said(move, _THIRD, subject, first=first)
    if isinstance(move, Together):
        lead, *others = move.moves
        said = [_said(other, _PARTICIPLE, subject, first=False) for other in others]
        return f"{_said(lead, _THIRD, subject, first=first)} while {' and '.join(said)}"
    if isinstance(move, Static):
        return move.verb.third
    if not isinstance(move, str):
        return None
    if grammar.is_progressive(move):
        return f"is {move}"
    return move if grammar.is_finite(move) or _names_camera(move) else None


def _said(move: Motion, form: int, subject: Subject | None, *, first: bool) -> str:
    """A move in one of the forms of its verb, with all its parameters."""
    manner = _MANNERS[move.slow, move.fast, move.smooth]
    text = manner[form == _NOUN] + move.verb[form]
    given = move.__dict__
    aimed = False
    for name, lead, default, of in move.complements:
        before = of if of and form == _NOUN else lead
        if name in given:
            words = _parameter(given[name])
            aimed = aimed or name != "direction"
            if name in _PREPOSITIONAL and grammar.opens_with_preposition(words):
                before = ""  # the user's own preposition stands
        elif default:
            words = _stand_in(default, subject)
            aimed = True
        else:
            continue
        text += f" {before}{words}"
    if move.closing and form != _NOUN:
        text += move.closing
    if _FRAMING.isdisjoint(given):
        return text
    return _framed(move, text, form, aimed=aimed, first=first)


# Parameters that a preposition leads to.
_PREPOSITIONAL = frozenset(
    """above across around away_from before between on over past target through toward""".split()
)
_FRAMING = frozenset({"start", "end", "reveal", "when", "detail"})


def _framed(move: Motion, text: str, form: int, *, aimed: bool, first: bool) -> str:
    """A move with where it starts and ends, what it reveals and when it happens."""
    start = embedded(move.start) if move.start else ""
    end = embedded(move.end) if move.end else ""
    if move.spans:
        text += (f" {_led('from', start)}" if start else "") + (
            f" {_led('to', end)}" if end else ""
        )
    elif end:
        text += f", ending {_on(end)}" if aimed or _is_led(end) else f" to {end}"
    if move.reveal:
        text += f"{', revealing' if end else ' to reveal'} {embedded(move.reveal)}"
    if move.when:
        text += f" {_led('as', embedded(move.when))}"
    if move.detail:
        text += f", {embedded(move.detail)}"
    if not start or move.spans:
        return text
    verb = "starts" if form == _THIRD else "starting"
    return f"{verb} {_on(start)}{', then' if first else ' and'} {text}"


def _is_led(text: str) -> bool:
    return text.partition(" ")[0] in _FRAMINGS or grammar.opens_with_preposition(text)


def _led(lead: str, text: str) -> str:
    """Words behind "from", "to" or "as", unless the user brought such a word along."""
    return text if grammar.opens_with_preposition(text) else f"{lead} {text}"


def _on(framing: str) -> str:
    """A framing behind "starts" or "ending": "close on her face", "on the door"."""
    return framing if _is_led(framing) else f"on {framing}"


_FRAMINGS = frozenset({"close", "focused", "tight", "wide"})


def _parameter(value: object) -> str:
    if isinstance(value, str):
        return embedded(value)
    if isinstance(value, int):
        return "1 degree" if value == 1 else f"{value} degrees"
    return str(value)


def _stand_in(default: str, subject: Subject | None) -> str:
    if "{subject}" not in default:
        return default
    return default.replace(
        "{subject}", grammar.definite(subject.text) if subject else "the subject"
    )


def tag(move: Move | str, subject: Subject | None) -> str:
    """A move as a noun phrase."""
    if isinstance(move, str):
        return move
    if isinstance(move, Motion):
        return _said(move, _NOUN, subject, first=True)
    if isinstance(move, Together):
        lead, *others = move.moves
        said = [_said(other, _PARTICIPLE, subject, first=False) for other in others]
        return f"{_said(lead, _NOUN, subject, first=True)} while {' and '.join(said)}"
    return _support(move) if isinstance(move, Support) else move.phrase

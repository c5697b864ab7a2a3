"""What the camera does: its moves as verbs, in the order in which they happen."""

from collections.abc import Sequence

from kling_prompt import _grammar as grammar
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
    writer.say("", f"static {carrier(parts.camera)}", "camera")
    writer.row(": ", framing(parts, articles=True))
    writer.stop()


def verbs(writer: Writer, parts: Parts, front: Pieces) -> bool:
    """What the camera does, as one sentence; whether there was anything to say."""
    said = False
    for move in parts.camera:
        words = verb_phrase(move, parts.subject, first=not writer.open)
        if words is None:
            continue
        if isinstance(move, str) and _names_camera(move):
            writer.stop()
            writer.user("", words, "camera")
            writer.stop()
        elif writer.open:
            writer.user(", then ", words, "camera")
        else:
            if not said and front:
                writer.say("", front[0], front[1])
                writer.pieces += front[2:]
                writer.pieces += (", ", "")
            writer.say("", f"the {carrier(parts.camera)}", "camera")
            writer.pieces += (" ", "")
            writer.user("", words, "camera")
        said = True
    writer.stop()
    return said


def nouns(camera: Sequence[Move | str], *, carried: bool) -> list[Pieces]:
    """What is said of the camera without a verb: phrases of the user, and how it is carried."""
    items: list[Pieces] = []
    for move in camera:
        if isinstance(move, str) and verb_phrase(move, None, first=True) is None:
            items.append(noun(move, "camera"))
    if not carried and any(isinstance(move, Support) for move in camera):
        items.append(noun(carrier(camera), "camera"))
    return items


def _names_camera(text: str) -> bool:
    return text[:14].lower().startswith(("camera ", "the camera "))


def carrier(camera: Sequence[Move | str]) -> str:
    """What the camera is called: "camera", or by how it is carried."""
    names = [_support(move) for move in camera if isinstance(move, Support)]
    if not names:
        return "camera"
    return " ".join([*(name.removesuffix(" camera") for name in names[:-1]), names[-1]])


def _support(move: Support) -> str:
    shaky = "slightly shaky " if isinstance(move, Handheld) and move.shaky else ""
    return f"{shaky}{move.phrase}"


# ------------------------------------------------------------------ one move
def verb_phrase(move: Move | str, subject: Subject | None, *, first: bool) -> str | None:
    """What stands behind "the camera"; `None` for what is a noun and belongs to the look."""
    if isinstance(move, Motion):
        return _said(move, 0, subject, first=first)
    if isinstance(move, Together):
        lead, *others = move.moves
        said = [_said(other, 1, subject, first=False) for other in others]
        return f"{_said(lead, 0, subject, first=first)} while {' and '.join(said)}"
    if isinstance(move, Static):
        return move.verb.third
    if isinstance(move, Support):
        return None
    if grammar.is_progressive(move):
        return f"is {move}"
    return move if grammar.is_finite(move) or _names_camera(move) else None


def _said(move: Motion, form: int, subject: Subject | None, *, first: bool) -> str:
    """A move in one of the forms of its verb, with all its parameters."""
    text = move.verb[form]
    if move.slow or move.fast or move.smooth:
        text = f"{_manner(move, noun=form == 2)} {text}"
    aimed = False
    for name, lead, default, of in move.complements:
        value = getattr(move, name)
        if value is not None:
            aimed = aimed or name != "direction"
            text += f" {of if form == 2 and of else lead}{_parameter(value)}"
        elif default:
            text += f" {of if form == 2 and of else lead}{_stand_in(default, subject)}"
    text += move.closing if form < 2 else ""
    if move.spans:
        text += f" from {grammar.embedded(move.start)}" if move.start else ""
        text += f" to {grammar.embedded(move.end)}" if move.end else ""
    elif move.end:
        text += f", ending {_framed(move.end)}" if aimed else f" to {grammar.embedded(move.end)}"
    if move.reveal:
        text += f"{', revealing' if move.end else ' to reveal'} {grammar.embedded(move.reveal)}"
    if move.when:
        text += f" as {grammar.embedded(move.when)}"
    if move.detail:
        text += f", {grammar.embedded(move.detail)}"
    if move.start and not move.spans:
        verb = ("starts", "starting", "starting")[form]
        return (
            f"{verb} {_framed(move.start)}, then {text}"
            if first
            else f"{verb} {_framed(move.start)} and {text}"
        )
    return text


def _manner(move: Motion, *, noun: bool) -> str:
    words = [
        word
        for word, said in (
            ("slow" if noun else "slowly", move.slow),
            ("fast" if noun else "quickly", move.fast),
            ("smooth" if noun else "smoothly", move.smooth),
        )
        if said
    ]
    return (" " if noun else " and ").join(words)


def _parameter(value: object) -> str:
    if isinstance(value, str):
        return grammar.embedded(value)
    return f"{value} degrees" if isinstance(value, int) else str(value)


def _stand_in(default: str, subject: Subject | None) -> str:
    if "{subject}" not in default:
        return default
    return default.replace(
        "{subject}", grammar.definite(subject.text) if subject else "the subject"
    )


def _framed(text: str) -> str:
    """A framing behind "starts": "close on her face", "on the door"."""
    text = grammar.embedded(text)
    close = text.partition(" ")[0] in ("close", "tight", "wide", "focused")
    return text if close or grammar.opens_with_preposition(text) else f"on {text}"


def tag(move: Move | str, subject: Subject | None) -> str:
    """A move as a noun phrase."""
    if isinstance(move, str):
        return move
    if isinstance(move, Motion):
        return _said(move, 2, subject, first=True)
    if isinstance(move, Together):
        lead, *others = move.moves
        said = [_said(other, 1, subject, first=False) for other in others]
        return f"{_said(lead, 2, subject, first=True)} while {' and '.join(said)}"
    return _support(move) if isinstance(move, Support) else move.phrase

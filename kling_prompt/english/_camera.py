"""What the camera does: its moves as verbs, in the order in which they happen."""

from collections.abc import Sequence

from kling_prompt import _grammar as grammar
from kling_prompt.english._framing import framing
from kling_prompt.english._writer import Pieces, Writer, noun
from kling_prompt.parts import Parts, Subject
from kling_prompt.words._motion import NOUN, PARTICIPLE, SUBJECT, THIRD, Motion
from kling_prompt.words._move import Move, Support
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


def verb_phrase(move: Move | str, subject: Subject | None, *, first: bool) -> str | None:
    """What stands behind "the camera"; `None` for what is a noun and belongs to the look."""
    if isinstance(move, Motion):
        return _said(move, THIRD, subject, first=first)
    if isinstance(move, Together):
        lead, *others = move.moves
        said = [_said(other, PARTICIPLE, subject, first=False) for other in others]
        return f"{_said(lead, THIRD, subject, first=first)} while {' and '.join(said)}"
    if isinstance(move, Static):
        return move.verb.third
    if not isinstance(move, str):
        return None
    if grammar.is_progressive(move):
        return f"is {move}"
    return move if grammar.is_finite(move) or _names_camera(move) else None


def _said(move: Motion, form: int, subject: Subject | None, *, first: bool) -> str:
    """A move in one of the forms of its verb, with the subject named where it aims at that."""
    known = form == THIRD and (first or not move.start)
    text = move.verb_phrase if known else move.said(form, first=first)
    if subject is not None and subject.text[1:] in text:  # the capital may have gone
        text = _aimed_at(subject, move).said(form, first=first)
    if SUBJECT not in text:
        return text
    return text.replace(SUBJECT, grammar.definite(subject.text) if subject else "the subject")


def _aimed_at(subject: Subject, move: Motion) -> Motion:
    """A move whose targets name the subject by its short form where they repeat its description."""
    short = grammar.short(subject.text)
    told = frozenset(
        grammar.embedded(text)
        for text in (
            subject.text,
            *(f"{subject.text} {detail}" for detail in subject.details),
            *(f"{subject.text}, {detail}" for detail in subject.details),
        )
    )
    given = move.parameters().items()
    again = {
        name: short
        for name, value in given
        if isinstance(value, str) and grammar.embedded(value) in told
    }
    return move.__replace__(**again) if again else move


def tag(move: Move | str, subject: Subject | None) -> str:
    """A move as a noun phrase."""
    if isinstance(move, str):
        return move
    if isinstance(move, Motion):
        return _said(move, NOUN, subject, first=True)
    if isinstance(move, Together):
        lead, *others = move.moves
        said = [_said(other, PARTICIPLE, subject, first=False) for other in others]
        return f"{_said(lead, NOUN, subject, first=True)} while {' and '.join(said)}"
    return _support(move) if isinstance(move, Support) else move.phrase

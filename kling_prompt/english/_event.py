"""What happens, and where: the sentences of subject, action and scene.

When the clip starts from an image, what the image shows is not said again.
"""

from collections.abc import Sequence
from typing import TypeAlias

from kling_prompt import _grammar as grammar
from kling_prompt import _text
from kling_prompt.english._places import is_hour, place_glue
from kling_prompt.english._writer import Writer
from kling_prompt.parts import Image, Parts, Subject

_SHORT = 2  # spaces in a detail up to which it is likely a noun, and no clause
_LISTED = 6  # spaces in a detail up to which it stands in a list with others


Said: TypeAlias = tuple[Subject | None, str | None, str | None, tuple[str, ...], str | None]
"""Subject, action, place, details of the scene, and what the image becomes."""


def said(parts: Parts) -> Said:
    """What is to be said of subject, action and scene: not what the image shows already."""
    subject, action, scene, image = parts.subject, parts.action, parts.scene, parts.image
    place, details = scene or (None, ())
    if image is None:
        return subject, action, place, details, None
    shown = f" {image.shows.casefold()} " if image.shows else ""
    if subject is not None:
        subject = _unseen_subject(subject, shown, parts)
    if place is not None and _shows(shown, place):
        place = None
    return subject, action, place, _unseen(details, shown), image.becomes


def seen(parts: Parts) -> list[tuple[str, str]]:
    """What the image shows and the text therefore leaves out: pairs of part and text."""
    subject, _, place, details, _ = said(parts)
    spoken = {"subject": (), "scene": (place, *details)}
    if subject is not None:
        spoken["subject"] = (subject.text, *subject.details)
    given = {
        "subject": (parts.subject.text, *parts.subject.details) if parts.subject else (),
        "scene": (parts.scene.text, *parts.scene.details) if parts.scene else (),
    }
    return [(part, text) for part in given for text in given[part] if text not in spoken[part]]


def _unseen_subject(subject: Subject, shown: str, parts: Parts) -> Subject | None:
    """The subject, by name alone where the image shows it; nothing where only the camera moves."""
    acts = parts.action is not None or not parts.camera
    if _shows(shown, subject.text) and not acts:
        return None
    return subject._replace(details=_unseen(subject.details, shown))


def _unseen(texts: tuple[str, ...], shown: str) -> tuple[str, ...]:
    return tuple(text for text in texts if not _shows(shown, text))


def _shows(shown: str, text: str) -> bool:
    return f" {grammar.core(text).casefold()} " in shown


# ------------------------------------------------------------------ the sentences
def event(writer: Writer, parts: Parts) -> None:
    """Subject, details, action and place; then the details that are sentences of their own."""
    subject, action, place, details, becomes = said(parts)
    if subject is not None:
        _subject(writer, subject, action, place)
    if action is not None:
        if writer.open and action[0].isupper():
            action = grammar.lowered_verb(action)
        lead = _auxiliary(subject, action) if subject is not None and "ing" in action else " "
        writer.user(lead, action, "action")
    if place is not None:
        if not place[-1].isalnum() and grammar.is_sentence(place):
            writer.stop()
        writer.user(f" {place_glue(place)}", place, "scene")
    if parts.image is not None:
        _change(writer, parts.image, action, becomes)
    if details:
        details = tuple(text for text in details if not _hung_on(writer, text))
    writer.stop()
    if details or (subject is not None and subject.details):
        _details(writer, details, subject)


def _subject(writer: Writer, subject: Subject, action: str | None, place: str | None) -> None:
    """The subject with its details; where it does nothing, "is" leads on to its place."""
    writer.user("", subject.text, "subject")
    followed = action is not None or place is not None
    if subject.details:
        _described(writer, subject.details, followed=followed)
    elif followed and writer.open and grammar.has_apposition(subject.text):
        writer.pieces += (",", "")
    if action is None and place is not None and writer.open:
        _being(writer, subject, place)


def _described(writer: Writer, details: tuple[str, ...], *, followed: bool) -> None:
    """Details of the subject: those that attach bare first, then those between commas."""
    asides: list[str] = []
    for detail in details:
        if grammar.is_own_sentence(detail):
            continue
        if grammar.is_aside(detail, followed=followed):
            asides.append(detail)
        else:
            writer.user(" ", detail, "subject")
    for detail in asides:
        writer.user(", ", detail, "subject")
    if asides and followed and writer.open:
        writer.pieces += (",", "")


def _being(writer: Writer, subject: Subject, place: str) -> None:
    """Join a subject that does nothing to the place where it is."""
    if not (grammar.is_sentence(place) or is_hour(place)):
        writer.pieces += (" are" if _is_plural(subject) else " is", "")


def _is_plural(subject: Subject) -> bool:
    return grammar.is_plural(subject.text) if subject.plural is None else subject.plural


def _auxiliary(subject: Subject, action: str) -> str:
    """What joins a subject to its action: "is" or "are" before a participle."""
    if not grammar.is_progressive(action):
        return " "
    return " are " if _is_plural(subject) else " is "


def _hung_on(writer: Writer, detail: str) -> bool:
    """Hang a detail on the open sentence, if it is of that kind."""
    if not writer.open or grammar.is_own_sentence(detail) or not grammar.is_clause_tail(detail):
        return False
    writer.user(", ", detail, "scene")
    return True


def _details(writer: Writer, details: Sequence[str], subject: Subject | None) -> None:
    """The details that are sentences of their own, those of the subject first."""
    if subject is not None and subject.details:
        own = [text for text in subject.details if grammar.is_own_sentence(text)]
        _sentences(writer, own, "subject")
    if details:
        _sentences(writer, details, "scene")


def _sentences(writer: Writer, details: Sequence[str], part: str) -> None:
    """Details as one list, or as sentences of their own where a list would be unclear."""
    lengths = {text.count(" ") > _SHORT for text in details}
    listed = len(details) > 1 and len(lengths) == 1 and not any(map(_stands_alone, details))
    leads = _text.oxford(details) if listed else [""] * len(details)
    for lead, detail in zip(leads, details, strict=True):
        writer.user(lead, detail, part)
        if not listed:
            writer.stop()
    writer.stop()


def _stands_alone(text: str) -> bool:
    return "," in text or " and " in text or text.count(" ") > _LISTED or grammar.is_sentence(text)


def _change(writer: Writer, image: Image, action: str | None, becomes: str | None) -> None:
    """The way from the first frame to the last."""
    if becomes is not None:
        if not writer.open:
            writer.begin(image.shows or "the first frame", "image")
        lead = " gradually becomes " if action is None else ", gradually becoming "
        writer.user(lead, becomes, "image")
    elif image.end is not None and action is None:
        writer.stop()
        writer.begin("the first frame gradually transforms into the last", "image")

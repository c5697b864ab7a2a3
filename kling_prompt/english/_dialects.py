"""The three dialects: sentences, labelled sentences, tags.

The plan is the guide's formula: subject, details, action, place; details of the scene; then the
camera; then a closing look without a verb. A static camera is said first.
"""

from collections.abc import Callable
from enum import Enum, unique
from typing import final

from kling_prompt import _text
from kling_prompt.english._camera import opening, stands_still, tag, verbs
from kling_prompt.english._event import Event, event
from kling_prompt.english._framing import framing, front
from kling_prompt.english._look import look, qualities
from kling_prompt.english._writer import Pieces, Writer
from kling_prompt.parts import Parts


@final
@unique
class Dialect(Enum):
    """The form in which a prompt is written."""

    SENTENCES = "sentences"
    """Plain sentences, as the guide recommends."""
    LABELLED = "labelled"
    """The same sentences under the labels `Scene:`, `Style:` and `Motion:`."""
    TAGS = "tags"
    """Phrases between commas, for tools that want keywords."""

    def __repr__(self) -> str:
        return f"Dialect.{self._name_}"


def render(parts: Parts, dialect: Dialect = Dialect.SENTENCES) -> Pieces:
    """The text of a prompt as pieces: one text and one part name in turn."""
    writer = Writer()
    _WRITE[dialect](writer, parts)
    return writer.pieces


def _sentences(writer: Writer, parts: Parts) -> None:
    camera = parts.camera
    if not camera:
        event(writer, parts)
        look(writer, parts, framed=False, carried=False)
        return
    if stands_still(camera):
        opening(writer, parts)
        event(writer, parts)
        look(writer, parts, framed=True, carried=True)
        return
    event(writer, parts)
    before = front(parts)
    moved = verbs(writer, parts, before)
    look(writer, parts, framed=moved and bool(before), carried=moved)


def _labelled(writer: Writer, parts: Parts) -> None:
    scene, style, motion = Writer(), Writer(), Writer()
    event(scene, parts)
    still = stands_still(parts.camera)
    before = [] if still else front(parts)
    if still:
        opening(motion, parts)
    moved = still or verbs(motion, parts, before)
    look(style, parts, framed=still or (moved and bool(before)), carried=moved)
    for label, block in (("Scene", scene), ("Style", style), ("Motion", motion)):
        if block.pieces:
            writer.pieces += (f"{' ' if writer.pieces else ''}{label}: ", "", *block.pieces)


def _tags(writer: Writer, parts: Parts) -> None:
    said = Event.of(parts)
    items: list[Pieces] = []
    if said.subject is not None:
        items += [[text, "subject"] for text in (said.subject.text, *said.subject.details)]
    if said.action is not None:
        items.append([said.action, "action"])
    if said.becomes is not None:
        items.append(["gradually becoming ", "", said.becomes, "image"])
    items += [[text, "scene"] for text in (*filter(None, [said.place]), *said.details)]
    items += [[tag(move, parts.subject), "camera"] for move in parts.camera]
    items += framing(parts, articles=False)
    items += qualities(parts, articles=False)
    for item in items:
        writer.pieces += (", ", "") if writer.pieces else ()
        writer.pieces += (*item[:-2], _text.bare(item[-2]), item[-1])


_WRITE: dict[Dialect, Callable[[Writer, Parts], None]] = {
    Dialect.SENTENCES: _sentences,
    Dialect.LABELLED: _labelled,
    Dialect.TAGS: _tags,
}

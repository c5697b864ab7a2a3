"""The three dialects: sentences, labelled sentences, tags.

The plan is the guide's formula: subject, details, action, place; details of the scene; then the
camera; then a closing look without a verb. A static camera is said first.
"""

from collections.abc import Sequence
from enum import Enum, unique
from typing import final

from kling_prompt import _text
from kling_prompt.english._camera import opening, stands_still, tag, verbs
from kling_prompt.english._event import event, said
from kling_prompt.english._framing import framing, front
from kling_prompt.english._look import axes_of, look, qualities
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
    if dialect is Dialect.SENTENCES:
        return _sentences(parts)
    return _labelled(parts) if dialect is Dialect.LABELLED else _tags(parts)


def _sentences(parts: Parts) -> Pieces:
    writer = Writer()
    camera = parts.camera
    if not camera:
        event(writer, parts)
        look(writer, parts, framed=False)
    elif stands_still(camera):
        opening(writer, parts)
        event(writer, parts)
        look(writer, parts, framed=True)
    else:
        event(writer, parts)
        before = front(parts)
        moved, loose = verbs(writer, parts, before)
        look(writer, parts, loose, framed=moved and bool(before))
    return writer.finished()


def _labelled(parts: Parts) -> Pieces:
    scene, style, motion = Writer(), Writer(), Writer()
    event(scene, parts)
    if stands_still(parts.camera):
        opening(motion, parts)
        look(style, parts, framed=True)
    else:
        before = front(parts)
        moved, loose = verbs(motion, parts, before)
        motion.row("", loose)
        look(style, parts, framed=moved and bool(before))
    labelled: Pieces = []
    for label, block in (("Scene", scene), ("Style", style), ("Motion", motion)):
        if pieces := block.finished():
            labelled += (f"{' ' if labelled else ''}{label}: ", "", *pieces)
    return labelled


def _tags(parts: Parts) -> Pieces:
    subject, action, place, details, becomes = said(parts)
    items: list[Sequence[str]] = []
    if subject is not None:
        items += [(text, "subject") for text in (subject.text, *subject.details)]
    if action is not None:
        items.append((action, "action"))
    if becomes is not None and subject is None and action is None and parts.image is not None:
        items.append((parts.image.shows or "first frame", "image"))
    if becomes is not None:
        items.append(("gradually becoming ", "", becomes, "image"))
    items += [(text, "scene") for text in (*filter(None, [place]), *details)]
    items += [(tag(move, parts.subject), "camera") for move in parts.camera]
    items += framing(parts, articles=False)
    nouns, tails = qualities(axes_of(parts), articles=False)
    items += [*nouns, *tails]
    tags: Pieces = []
    for *before, text, part in items:
        tags += (", ", "") if tags else ()
        tags += (*before, _text.bare(text), part)
    return tags

"""The three dialects: sentences, labelled sentences, tags.

The plan is the guide's formula: subject, details, action, place; details of the scene; what is
said; then the camera; then a closing look without a verb; sounds last. A static camera comes first.
"""

from collections.abc import Sequence
from enum import Enum, unique
from types import ModuleType
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
    still = stands_still(camera) if camera else False
    if still:
        opening(writer, parts)
    event(writer, parts)
    if parts.dialogue:
        _speech().lines(writer, parts)
    if still or not camera:
        look(writer, parts, framed=still)
    else:
        before = front(parts)
        moved, loose = verbs(writer, parts, before)
        look(writer, parts, loose, framed=moved and bool(before))
    if parts.sound:
        _speech().sounds(writer, parts.sound)
    return writer.finished()


def _speech() -> ModuleType:
    from kling_prompt.english import _speech as speech  # noqa: PLC0415  (few clips speak)

    return speech


def _labelled(parts: Parts) -> Pieces:
    scene, heard, style, motion = Writer(), Writer(), Writer(), Writer()
    event(scene, parts)
    if parts.dialogue:
        _speech().lines(heard, parts)
    if stands_still(parts.camera):
        opening(motion, parts)
        look(style, parts, framed=True)
    else:
        before = front(parts)
        moved, loose = verbs(motion, parts, before)
        motion.row("", loose)
        look(style, parts, framed=moved and bool(before))
    blocks = (("Scene", scene), ("Dialogue", heard), ("Style", style), ("Motion", motion))
    labelled: Pieces = []
    for label, block in blocks:
        if pieces := block.finished():
            labelled += (f"{' ' if labelled else ''}{label}: ", "", *pieces)
    if parts.sound:  # brings its label
        sound = Writer()
        _speech().sounds(sound, parts.sound)
        labelled += (" " if labelled else "", "", *sound.finished())
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
    speech: list[Pieces] = _speech().tags(parts) if parts.dialogue or parts.sound else []
    items += speech[: len(parts.dialogue)]
    items += [(tag(move, parts.subject), "camera") for move in parts.camera]
    items += framing(parts, articles=False)
    nouns, tails = qualities(axes_of(parts), articles=False)
    items += [*nouns, *tails, *speech[len(parts.dialogue) :]]
    tags: Pieces = []
    for *before, text, part in items:
        tags += (", ", "") if tags else ()
        tags += (*before, _text.bare(text), part)
    return tags

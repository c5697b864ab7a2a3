"""From parts to sentences, with the part that each stretch of the text came from.

Knows words and how they stand in a sentence; builders, merging and linting are not its business.
The plan is the guide's formula: subject, details, action, place; details of the scene; then camera;
then a closing look without a verb. A static camera is said first.
"""

from collections.abc import Callable, Sequence
from enum import Enum, unique
from typing import TypeAlias, final

from kling_prompt import _grammar as grammar
from kling_prompt import _text
from kling_prompt.parts import Image, Parts, Scene, Subject
from kling_prompt.words._move import Motion, Move, Support
from kling_prompt.words._term import Word
from kling_prompt.words.moves import Handheld, Static, Together

Pieces: TypeAlias = list[str]
"""Text and part in turn; the part of glue is the empty string."""


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
    writer = _Writer()
    _DIALECTS[dialect](writer, parts)
    return writer.pieces


# ------------------------------------------------------------------ the writer
class _Writer:
    """Puts stretches into sentences: spaces, capitals and full stops are its business alone."""

    __slots__ = ("open", "pieces")

    def __init__(self) -> None:
        self.pieces: Pieces = []
        self.open = False

    def say(self, lead: str, text: str, part: str) -> None:
        """Add a stretch, after `lead` inside a sentence, with a capital at the start of one."""
        pieces = self.pieces
        if self.open:
            if lead:
                pieces += (lead, "")
        else:
            if pieces:
                pieces += (" ", "")
            text = _text.capital(text)
            self.open = True
        pieces += (text, part)

    def user(self, lead: str, text: str, part: str) -> None:
        """Add words of the user: without their closing mark, and on from it where it ends a sentence."""
        if self.open:
            text = grammar.embedded(text)
        elif text[-1] in _text.SOFT:
            text = _text.bare(text)
        self.say(lead, text, part)
        if _text.breaks(text):
            self.open = False

    def stop(self) -> None:
        """Close the sentence with a full stop, unless the words before it already do."""
        if self.open:
            if not _text.closed(self.pieces[-2]):
                self.pieces += (".", "")
            self.open = False

    def label(self, text: str) -> None:
        """Begin a block with a label."""
        self.pieces += (f" {text}: " if self.pieces else f"{text}: ", "")


# ------------------------------------------------------------------ dialects
def _sentences(writer: _Writer, parts: Parts) -> None:
    front = _front(parts)
    if parts.camera:
        still = _stands_still(parts.camera)
        if still:
            _opening(writer, parts)
        _event(writer, parts)
        moved = not still and _camera(writer, parts, front)
        _look(writer, parts, framed=still or (moved and bool(front)), carried=still or moved)
        return
    _event(writer, parts)
    _look(writer, parts, framed=False, carried=True)


def _labelled(writer: _Writer, parts: Parts) -> None:
    motion, scene, style = _Writer(), _Writer(), _Writer()
    front = _front(parts)
    still = _stands_still(parts.camera)
    if still:
        _opening(motion, parts)
    moved = not still and _camera(motion, parts, front)
    _event(scene, parts)
    _look(style, parts, framed=still or (moved and bool(front)), carried=still or moved)
    for label, block in (("Scene", scene), ("Style", style), ("Motion", motion)):
        if block.pieces:
            writer.pieces += (f"{' ' if writer.pieces else ''}{label}: ", "", *block.pieces)


def _tags(writer: _Writer, parts: Parts) -> None:
    subject, scene, image = parts.subject, parts.scene, parts.image
    if image is not None:
        subject, scene = _beyond(image, parts)
    items: list[Pieces] = []
    if subject:
        items += [[text, "subject"] for text in (subject.text, *subject.details)]
    if parts.action:
        items.append([parts.action, "action"])
    if image is not None and image.becomes is not None:
        items.append(["gradually becoming ", "", image.becomes, "image"])
    if scene:
        items += [[text, "scene"] for text in (scene.text, *scene.details)]
    items += [[_tag(move, parts.subject), "camera"] for move in parts.camera]
    items += _framing(parts)
    items += _qualities(parts)
    for item in items:
        if writer.pieces:
            writer.pieces += (", ", "")
        item[-2] = _text.bare(item[-2])
        writer.pieces += item


_DIALECTS: dict[Dialect, Callable[[_Writer, Parts], None]] = {
    Dialect.SENTENCES: _sentences,
    Dialect.LABELLED: _labelled,
    Dialect.TAGS: _tags,
}


# ------------------------------------------------------------------ what happens, and where
def _event(writer: _Writer, parts: Parts) -> None:
    """Subject, details, action and place; then the details of the scene."""
    subject, action, scene, image = parts.subject, parts.action, parts.scene, parts.image
    if image is not None:
        subject, scene = _beyond(image, parts)
    if subject is not None:
        _subject(writer, subject, followed=action is not None or scene is not None)
    if action is not None:
        _action(writer, action, subject)
    elif image is not None:
        _transformation(writer, image)
    rest: Sequence[str] = ()
    if scene is not None:
        _place(writer, scene.text)
        if scene.details:
            rest = [detail for detail in scene.details if not _hung_on(writer, detail)]
    writer.stop()
    if subject is not None and subject.details:
        _details(writer, [text for text in subject.details if grammar.is_sentence(text)], "subject")
    if rest:
        _details(writer, rest, "scene")


def _subject(writer: _Writer, subject: Subject, *, followed: bool) -> None:
    writer.user("", subject.text, "subject")
    aside = False
    for detail in subject.details:
        if grammar.is_sentence(detail):
            continue
        aside = aside or grammar.is_aside(detail)
        writer.user(", " if aside else " ", detail, "subject")
    if aside and followed and writer.open:
        writer.pieces += (",", "")


def _action(writer: _Writer, action: str, subject: Subject | None) -> None:
    lead = " "
    if subject is not None and grammar.is_progressive(action):
        plural = grammar.is_plural(subject.text) if subject.plural is None else subject.plural
        lead = " are " if plural else " is "
    writer.user(lead, action, "action")


def _place(writer: _Writer, place: str) -> None:
    if grammar.is_sentence(place):
        writer.stop()
        writer.user("", place, "scene")
        return
    glue = grammar.place_glue(place) if writer.open else ""
    writer.user(f" {glue}", place, "scene")


def _hung_on(writer: _Writer, detail: str) -> bool:
    """Hang a detail on the open sentence, if it is of that kind."""
    if not writer.open or grammar.is_sentence(detail) or not grammar.is_clause_tail(detail):
        return False
    writer.user(", ", detail, "scene")
    return True


def _details(writer: _Writer, details: Sequence[str], part: str) -> None:
    """Details as one list, or as sentences of their own where a list would be unclear."""
    listed = len(details) > 1 and not any(
        "," in text or " and " in text or text.count(" ") > 6 or grammar.is_sentence(text)
        for text in details
    )
    leads = _text.oxford(details) if listed else [""] * len(details)
    for lead, detail in zip(leads, details, strict=True):
        writer.user(lead, detail, part)
        if not listed:
            writer.stop()
    writer.stop()


# ------------------------------------------------------------------ image to video
def _beyond(image: Image, parts: Parts) -> tuple[Subject | None, Scene | None]:
    """The subject and the scene without what the image already shows."""
    subject, scene = parts.subject, parts.scene
    if image.shows is None:
        return subject, scene
    shown = image.shows.casefold()
    if subject is not None:
        moves = parts.action is not None or image.becomes is not None or not parts.camera
        seen = _shows(shown, subject.text) and not moves
        details = tuple(text for text in subject.details if not _shows(shown, text))
        subject = None if seen else Subject(subject.text, details, plural=subject.plural)
    if scene is not None:
        details = tuple(text for text in scene.details if not _shows(shown, text))
        if not _shows(shown, scene.text):
            scene = Scene(scene.text, details)
        else:
            scene = Scene(details[0], details[1:]) if details else None
    return subject, scene


def _shows(shown: str, text: str) -> bool:
    return grammar.core(text).casefold() in shown


def _transformation(writer: _Writer, image: Image) -> None:
    """The change from the first frame to the last."""
    if image.becomes is not None:
        if not writer.open:
            writer.say("", image.shows or "the first frame", "image")
        writer.user(" gradually becomes ", image.becomes, "image")
    elif image.end is not None:
        if writer.open:
            writer.stop()
        writer.say("", "the first frame gradually transforms into the last", "image")


# ------------------------------------------------------------------ the camera
def _stands_still(camera: Sequence[Move | str]) -> bool:
    """Whether the camera does nothing but stand still."""
    still = False
    for move in camera:
        if type(move) is Static:
            still = True
        elif not isinstance(move, Support):
            return False
    return still


def _opening(writer: _Writer, parts: Parts) -> None:
    """The static camera and its framing, as a sentence without a verb."""
    writer.say("", f"static {_carrier(parts.camera)}", "camera")
    for item in _framing(parts):
        _listed(writer, item)
    writer.stop()


def _camera(writer: _Writer, parts: Parts, front: Pieces) -> bool:
    """What the camera does, as one sentence; whether there was anything to say."""
    said = False
    for move in parts.camera:
        words = _verb_phrase(move, parts.subject, first=not writer.open)
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
            writer.say("", f"the {_carrier(parts.camera)}", "camera")
            writer.pieces += (" ", "")
            writer.user("", words, "camera")
        said = True
    writer.stop()
    return said


def _names_camera(text: str) -> bool:
    return text[:14].lower().startswith(("camera ", "the camera "))


def _carrier(camera: Sequence[Move | str]) -> str:
    """What the camera is called: "camera", or by how it is carried."""
    names = [_support(move) for move in camera if isinstance(move, Support)]
    if not names:
        return "camera"
    return " ".join([*(name.removesuffix(" camera") for name in names[:-1]), names[-1]])


def _support(move: Support) -> str:
    shaky = "slightly shaky " if isinstance(move, Handheld) and move.shaky else ""
    return f"{shaky}{move.phrase}"


# ------------------------------------------------------------------ one move
def _verb_phrase(move: Move | str, subject: Subject | None, *, first: bool) -> str | None:
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


def _tag(move: Move | str, subject: Subject | None) -> str:
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


# ------------------------------------------------------------------ framing
def _framing(parts: Parts) -> list[Pieces]:
    """Shot, angle and viewpoint as noun phrases, in one where they can be."""
    shots, angles, views = parts.shot, parts.angle, parts.viewpoint
    if not (shots or angles or views):
        return []
    items: list[Pieces] = []
    loose: list[Pieces] = []
    head: Pieces = []
    for angle in angles:
        if shots and isinstance(angle, Word) and angle.modifier:
            head += (angle.modifier, "angle", " ", "")
        else:
            loose.append([str(angle), "angle"])
    for shot in shots:
        items.append([*head, str(shot), "shot"])
        head = []
    for view in views:
        if len(items) == 1 and len(views) == 1 and isinstance(view, Word) and view.complement:
            items[0] += (" ", "", view.complement, "viewpoint")
        else:
            loose.append([str(view), "viewpoint"])
    return items + loose


def _front(parts: Parts) -> Pieces:
    """The framing as it opens the sentence of a move ("In a close-up"), or nothing."""
    if not parts.camera or not (parts.shot or parts.angle or parts.viewpoint):
        return []
    first = parts.camera[0]
    if isinstance(first, Motion) and first.start and not first.spans:
        return []
    items = _framing(parts)
    if len(items) != 1:
        return []
    (item,) = items
    if not parts.shot:
        word = (*parts.angle, *parts.viewpoint)[0]
        lead = word.complement if isinstance(word, Word) else word
        fits = lead is not None and grammar.opens_with_preposition(lead)
        return [lead, item[1]] if fits and lead else []
    text = item[0]
    if not grammar.takes_article(text):
        return [] if grammar.opens_with_preposition(text) else ["in ", "", *item]
    return [f"in {_text.article(text)} ", "", *item]


# ------------------------------------------------------------------ the look
def _look(writer: _Writer, parts: Parts, *, framed: bool, carried: bool) -> None:
    """Everything that is seen at once, as one sentence without a verb."""
    for move in parts.camera:
        if not carried and isinstance(move, Support):
            _listed(writer, [_support(move), "camera"])
        elif isinstance(move, str) and _verb_phrase(move, None, first=True) is None:
            _listed(writer, [move, "camera"])
    if not framed:
        for item in _framing(parts):
            _listed(writer, item)
    for item in _qualities(parts):
        _listed(writer, item)
    writer.stop()


def _listed(writer: _Writer, item: Pieces) -> None:
    writer.user(", ", item[0], item[1])
    writer.pieces += item[2:]


def _qualities(parts: Parts) -> list[Pieces]:
    """The words of the look, in order, each as a noun phrase."""
    items: list[Pieces] = []
    for part, words in zip(_QUALITIES, parts[_FIRST_QUALITY:-1], strict=True):
        if not words:
            continue
        if part in _HEADS:
            items += _headed(words, part, _HEADS[part])
        else:
            items += [[str(word), part] for word in words]
    return items


_FIRST_QUALITY = Parts._fields.index("lens")
_QUALITIES = Parts._fields[_FIRST_QUALITY:-1]
_HEADS = {"style": " style", "mood": " mood"}  # the noun that the adjectives of an axis need


def _headed(words: Sequence[Word | str], part: str, head: str) -> list[Pieces]:
    """Adjectives before one noun ("serene and majestic mood"), then what needs no noun."""
    adjectives: list[str] = []
    others: list[Pieces] = []
    for word in words:
        if isinstance(word, Word) or grammar.takes_head(word):
            adjectives.append(str(word))
        else:
            others.append([word, part])
    if not adjectives:
        return others
    item: Pieces = []
    for lead, adjective in zip(_text.oxford(adjectives), adjectives, strict=True):
        item += (lead, "", adjective, part) if lead else (adjective, part)
    item += (head, "")
    return [item, *others]

"""A table of shots, as Markdown draws one, as the lines of a script.

Knows rows and columns; what the lines mean is read elsewhere.
"""

import re

_ROW = re.compile(r"[ \t]{0,8}\|(.*)\|[ \t\r]*\Z")
_DASHES = re.compile(r"[ \t]*:?-{1,}:?[ \t]*\Z")
_NUMBERED = frozenset(
    ("#", "no", "no.", "nr", "number", "scene", "shot", "clip", "scene #", "shot #")
)
_TEXTS = frozenset("description prompt visual visuals action content text".split()) | frozenset(
    ("visual description", "shot description", "scene description", "video prompt")
)


def untabled(text: str) -> str:
    """A text with each row of its table as a scene with labelled lines; others stay as they are."""
    lines = text.split("\n")
    rows = [_cells(line) for line in lines]
    for at in range(len(rows) - 2):
        head, rule = rows[at], rows[at + 1]
        if head and rule and all(map(_DASHES.match, rule)) and _is_of_shots(head):
            return _told(lines, rows, at)
    return text


def _cells(line: str) -> list[str]:
    found = _ROW.match(line)
    return [cell.strip(" *_\t") for cell in found.group(1).split("|")] if found else []


def _is_of_shots(head: list[str]) -> bool:
    """Whether a row names the columns of a table of shots."""
    return not _TEXTS.isdisjoint(name.casefold() for name in head)


def _told(lines: list[str], rows: list[list[str]], at: int) -> str:
    """The lines with each row behind the head at `at` as a scene; a line stays a line."""
    head = rows[at]
    kind = "Shot" if "shot" in head[0].casefold() else "Scene"
    told, number = [*lines[:at], "", ""], 0
    for line, cells in zip(lines[at + 2 :], rows[at + 2 :], strict=True):
        number += bool(cells)
        told.append(f"{kind} {number}: {_labelled(head, cells)}" if cells else line)
    return "\n".join(told)


def _labelled(head: list[str], cells: list[str]) -> str:
    """The cells of a row behind the names of their columns."""
    named = [
        (name.casefold(), name, cell)
        for name, cell in zip(head, cells, strict=False)
        if cell and name.casefold() not in _NUMBERED
    ]
    labelled = [(_TEXT if folded in _TEXTS else name, cell) for folded, name, cell in named]
    return " | ".join(f"{label}: {cell}" for label, cell in labelled)


_TEXT = "Description"

"""Write the pages of vocabulary, presets, models and rules from the things themselves.

`python docs/_generate.py` writes them to `docs/words/` and `docs/rules/`. With `--check` it writes
nothing, names the pages that differ and exits with 1. The pages of the rules are made in
`_rules.py`.
"""

import sys
from collections.abc import Sequence
from inspect import Parameter, Signature, getdoc, signature
from pathlib import Path

import _models
import _presets
import _rules

import kling_prompt
from kling_prompt import (
    LEFT,
    UP,
    Direction,
    Handheld,
    Motion,
    Move,
    Pan,
    Prompt,
    PullOut,
    PushIn,
    ShotSize,
    Support,
    Tilt,
    Together,
    Track,
    Word,
    explain,
)
from kling_prompt.parts import AXES
from kling_prompt.words import moves

FOLDER = Path(__file__).parent / "words"
RULES = Path(__file__).parent / "rules"

_WALK = Prompt().subject("a young woman").action("walks along a pier")
_PUSH = _WALK.camera(PushIn(slow=True))
# What stands around a word in its example: a framing opens the sentence of a move.
_AROUND = {
    "shot": _PUSH,
    "angle": _PUSH.shot(ShotSize.MEDIUM),
    "viewpoint": _PUSH.shot(ShotSize.MEDIUM),
}
# What the parameters of a move are given in its example.
_GIVEN = {
    "above": "the rooftops",
    "across": "the harbor",
    "around": "the woman",
    "away_from": "the woman",
    "before": "the woman",
    "following": "the woman",
    "on": "the woman",
    "over": "the rooftops",
    "past": "the moored boats",
    "target": "the lighthouse",
    "through": "the masts",
    "toward": "the water",
}
_COURSE = """\
Every move that goes somewhere takes these parameters besides its own; below they are `**course`.

| parameter | what it says |
| --- | --- |
| `slow` `fast` | the speed; at most one of them is `True` |
| `smooth` | without a jolt |
| `start` | what the picture shows first: `start="close on her face"` |
| `end` | what it shows last: `end="a wide shot of the hall"` |
| `reveal` | what comes into view: `reveal="the temple hall"` |
| `when` | the action that the move keeps time with: `when="the eagle takes off"` |
| `detail` | a closing phrase of your own: `detail="pausing on the logo"` |"""


def pages() -> dict[str, str]:
    """The file name of every page, with the text of the page."""
    made = {f"{part}.md": _axis_page(part, axis) for part, axis in AXES.items()}
    made["presets.md"] = _page("All presets", _presets.page())
    made["models.md"] = _page("All models", _models.page())
    return {"index.md": _index_page(), "camera.md": _camera_page(), **made}


def rule_pages() -> dict[str, str]:
    """The file name of every page of a rule, with the text of the page."""
    return _rules.pages()


def stale(folder: Path = FOLDER, made: dict[str, str] | None = None) -> list[str]:
    """The names of the pages in `folder` that are missing, differ, or stand for nothing."""
    made = pages() if made is None else made
    found = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.md")}
    return sorted(name for name in {*made, *found} if made.get(name) != found.get(name))


def write(folder: Path = FOLDER, made: dict[str, str] | None = None) -> None:
    """Bring all pages in `folder` up to date."""
    folder.mkdir(exist_ok=True)
    made = pages() if made is None else made
    for name in stale(folder, made):
        if name in made:
            (folder / name).write_text(made[name], encoding="utf-8", newline="\n")
        else:
            (folder / name).unlink()


def main(arguments: Sequence[str]) -> int:
    """Write the pages or check them; returns the exit status."""
    if not arguments:
        write(FOLDER, pages())
        write(RULES, rule_pages())
        return 0
    if list(arguments) != ["--check"]:
        sys.stderr.write("usage: python docs/_generate.py [--check]\n")
        return 2
    names = [f"words/{name}" for name in stale(FOLDER, pages())]
    names += [f"rules/{name}" for name in stale(RULES, rule_pages())]
    for name in names:
        sys.stderr.write(f"docs/{name} is stale; run python docs/_generate.py\n")
    return 1 if names else 0


# ------------------------------------------------------------------ pages
def _index_page() -> str:
    rows = [("camera", len(_moves()), "Moves of the camera, and how it is carried.")]
    rows += [(part, len(axis), _summary(axis)) for part, axis in AXES.items()]
    lines = [f"| [`{part}`]({part}.md) | {count} | {text} |" for part, count, text in rows]
    return _page(
        "Film vocabulary",
        f"The library knows {sum(count for _, count, _ in rows)} words. Each belongs to one part "
        "of a prompt and goes into the method of that name, which also takes your own words.",
        "\n".join(["| part | words | what they say |", "| --- | ---: | --- |", *lines]),
    )


def _axis_page(part: str, axis: type[Word]) -> str:
    name, first = axis.__name__, next(iter(axis))
    return _page(
        part.capitalize(),
        f"{_summary(axis)} The method `.{part}(...)` takes these {len(axis)} words, one or "
        "several, and your own.",
        _example(
            f"from kling_prompt import {', '.join(sorted(['Prompt', name]))}",
            f'print(Prompt().subject("a young woman").{part}({first!r}))',
            str(_with(Prompt().subject("a young woman"), part, first)),
        ),
        "A word is found by its phrase and by its other names too, in any case:",
        _example(f'{name}("{first.aliases[0].capitalize()}")', repr(first)),
        *(_word(part, word) for word in axis),
    )


def _camera_page() -> str:
    kinds = _moves()
    going = [kind for kind in kinds if not issubclass(kind, Support)]
    carried = [kind for kind in kinds if issubclass(kind, Support)]
    return _page(
        "Camera",
        "Moves of the camera, and how it is carried. The method `.camera(...)` takes these "
        f"{len(kinds)} words and your own; several moves follow each other.",
        _example(
            "from kling_prompt import LEFT, UP, Pan, Prompt, Tilt",
            'print(Prompt().camera(Pan(LEFT, slow=True), Tilt(UP, reveal="a tower")))',
            str(Prompt().camera(Pan(LEFT, slow=True), Tilt(UP, reveal="a tower"))),
        ),
        "## Moves",
        _COURSE,
        *map(_move, going),
        "## How the camera is carried",
        "Before a move these name the camera in the sentence of that move; alone they close the "
        "prompt.",
        _example(
            "from kling_prompt import Handheld, Prompt, Track",
            'print(Prompt().camera(Handheld(), Track(following="the woman")))',
            str(Prompt().camera(Handheld(), Track(following="the woman"))),
        ),
        *map(_move, carried),
    )


def _page(title: str, *blocks: str) -> str:
    note = "<!-- Written by docs/_generate.py from the words of the library. -->"
    return "\n\n".join([note, f"# {title}", *blocks]) + "\n"


def _example(*lines: str) -> str:
    """A block of Python: statements, and what the last of them shows."""
    *code, shown = lines
    return "\n".join(["```python", *(f">>> {line}" for line in code), shown, "```"])


def _summary(thing: type) -> str:
    """The first paragraph of a docstring, on one line."""
    return " ".join((getdoc(thing) or "").partition("\n\n")[0].split())


# ------------------------------------------------------------------ one word
def _word(part: str, word: Word) -> str:
    return _entry(
        f"## `{word!r}` {{ #{word.name.lower()} }}",
        word.shows,
        [("Phrase", word.phrase), ("Also called", ", ".join(word.aliases))],
        _marked(part, _with(_AROUND.get(part, _WALK), part, word)),
    )


def _with(prompt: Prompt, part: str, word: Word) -> Prompt:
    """The prompt with one word in one part."""
    alone: Prompt = getattr(Prompt(), part)(word)
    return prompt | alone


def _marked(part: str, prompt: Prompt) -> str:
    """The text of a prompt, with what came from one part in bold."""
    return "".join(
        f"**{stretch.text}**" if stretch.part == part else stretch.text
        for stretch in explain(prompt)
    )


def _entry(heading: str, shows: str, facts: list[tuple[str, str]], text: str) -> str:
    items = "\n".join(f"- {name}: {fact}" for name, fact in facts if fact)
    return f"{heading}\n\n{shows}\n\n{items}\n\n> {text}"


# ------------------------------------------------------------------ one move
def _moves() -> list[type[Move]]:
    """The public moves, in the order of the table of words."""
    public = {kind for kind in vars(kling_prompt).values() if isinstance(kind, type)}
    known = vars(moves).values()
    bases = (Move, Motion, Support)
    return [
        kind
        for kind in known
        if isinstance(kind, type)
        and issubclass(kind, Move)
        and kind in public
        and kind not in bases
    ]


def _move(kind: type[Move]) -> str:
    example = _instance(kind)
    facts = [
        ("Call", f"`{kind.__name__}{_bare(signature(kind))}`"),
        ("Directions", " ".join(f"`{way!r}`" for way in getattr(kind, "directions", ()))),
        ("Phrase", kind.phrase),
        ("Verb", ", ".join(getattr(kind, "verb", ())[:2])),
        ("Also called", ", ".join(kind.aliases)),
        ("Example", f"`{example!r}`".replace("'", '"')),
    ]
    return _entry(
        f"### `{kind.__name__}` {{ #{kind.__name__.lower()} }}",
        f"{_summary(kind)} {kind.shows}",
        facts,
        _marked("camera", _WALK.camera(example)),
    )


def _instance(kind: type[Move]) -> Move:
    """An example of a move: its first direction and one more of its own parameters."""
    if issubclass(kind, Together):
        return kind(PullOut(slow=True), Tilt(UP))
    given: dict[str, str | Direction] = {}
    if issubclass(kind, Motion):
        if kind.directions:
            given["direction"] = kind.directions[0]
        aims = [name for name, *_ in kind.complements if name in _GIVEN]
        given.update({name: _GIVEN[name] for name in aims[:1]})
        if kind.spans and not kind.complements:
            given.update(start="the railing", end="her face")
    return kind(**given)


def _bare(of: Signature) -> Signature:
    """A signature without its annotations."""
    bare = [one.replace(annotation=Parameter.empty) for one in of.parameters.values()]
    return Signature(bare)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

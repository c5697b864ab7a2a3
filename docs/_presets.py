"""Write the page of the genre presets from the presets themselves.

Knows what a preset sets, how it reads and which presets contradict each other. Used by
`docs/_generate.py`.
"""

import ast
from collections.abc import Mapping
from functools import cache
from inspect import getsource
from itertools import pairwise

from kling_prompt import Clash, Prompt, clashes, explain, presets
from kling_prompt.parts import AXES
from kling_prompt.presets import (
    cartoon,
    cinematic,
    fantasy,
    nature,
    product,
    sci_fi,
    stylized,
)

_MODULES = (cinematic, cartoon, stylized, product, nature, sci_fi, fantasy)
_SET = ("camera", *AXES)
# A subject that suits each preset, with what it does and where.
_TAKES: Mapping[str, tuple[str, str, str]] = {
    "CINEMATIC": ("a young pianist", "sits down at a grand piano", "on an empty stage"),
    "DRAMA": ("an old man", "reads a letter", "at a kitchen table"),
    "ACTION": ("a motorcyclist", "skids around a corner", "in a crowded market"),
    "NOIR": ("a tired detective", "lights a match", "in a dark office"),
    "DOCUMENTARY": ("a glassblower", "turns a glowing bubble of glass", "in a small workshop"),
    "GENTLE": ("a couple", "walks hand in hand", "through an apple orchard"),
    "EPIC": ("a lone rider", "stops", "at the edge of a canyon"),
    "CARTOON": ("a plump penguin", "slides on its belly", "down a snowy hill"),
    "CARTOON_2D": ("a dog", "chases a runaway sausage", "through a park"),
    "CARTOON_3D": ("a tiny dragon", "sneezes a puff of smoke", "in a cozy bakery"),
    "ANIME": ("a girl with a paper umbrella", "looks up at the sky", "on a rooftop"),
    "CLAYMATION": ("a grumpy snail", "pushes a wheelbarrow", "through a vegetable garden"),
    "COMIC": ("a masked acrobat", "leaps between two rooftops", "above a sleeping city"),
    "FLAT_DESIGN": ("a paper plane", "circles a globe", "on a plain yellow ground"),
    "STYLIZED": ("a dancer", "turns slowly", "in a field of tall grass"),
    "WATERCOLOR": ("a fishing village", "wakes up", "beside a calm bay"),
    "OIL_PAINTING": ("a lute player", "tunes a string", "in a candlelit tavern"),
    "INK": ("a heron", "steps through the reeds", "at the edge of a pond"),
    "SKETCH": ("two chess players", "bend over the board", "in a cafe"),
    "IMPRESSIONIST": ("a rowboat", "glides past willows", "on a slow river"),
    "SURREAL": ("a grandfather clock", "melts into a stream", "in the middle of a desert"),
    "LOW_POLY": ("a red fox", "trots between pine trees", "on a small island"),
    "STAINED_GLASS": ("a white dove", "spreads its wings", "above an olive tree"),
    "MONOCHROME": ("a stone staircase", "winds upward", "inside a lighthouse"),
    "PRODUCT": ("a white ceramic teapot", "stands", "on a round oak tray"),
    "STUDIO_PRODUCT": ("a leather backpack", "stands upright", "on a seamless gray backdrop"),
    "LUXURY_PRODUCT": ("a perfume bottle", "stands", "on polished black stone"),
    "TECH_PRODUCT": ("a silver laptop", "opens by itself", "on a white surface"),
    "LIFESTYLE_PRODUCT": ("a coffee grinder", "stands next to fresh bread", "on a kitchen table"),
    "TURNTABLE": ("a running shoe", "stands", "on a gray pedestal"),
    "NATURE": ("a beech forest", "sways in the wind", "on a hillside"),
    "LANDSCAPE": ("a mountain lake", "mirrors the peaks around it", "in a wide valley"),
    "WILDLIFE": ("a lynx", "creeps through fresh snow", "at the edge of a forest"),
    "UNDERWATER": ("a sea turtle", "glides past a coral reef", "in a warm lagoon"),
    "WEATHER": ("a wheat field", "bends in the wind", "below a wall of clouds"),
    "MACRO": ("a ladybug", "climbs a blade of grass", "in a wet meadow"),
    "TIME_LAPSE": ("a desert sky", "changes from gold to violet", "above red cliffs"),
    "SCI_FI": ("a scientist", "wakes a sleeping machine", "in a round white hall"),
    "FUTURE_CITY": ("flying taxis", "slip between glass towers", "above a harbor"),
    "SPACE": ("a small freighter", "passes a ringed planet", "at the edge of a nebula"),
    "CYBERPUNK": ("a courier in a raincoat", "waits for a signal", "at a noodle stand"),
    "MECHA": ("a giant rescue robot", "rises to its feet", "in a ruined shipyard"),
    "FANTASY": ("a young sorceress", "opens a sealed gate", "on a floating island"),
    "ENCHANTED_FOREST": ("a white stag", "drinks from a spring", "in an old forest"),
    "EPIC_FANTASY": ("an army of knights", "crosses a stone bridge", "below a mountain fortress"),
    "DARK_FANTASY": ("a hooded rider", "enters a ruined chapel", "in a dead forest"),
}


@cache  # all pairs take a second or two
def page() -> str:
    """The text of the page, below its title."""
    shown = _docstrings()
    opening = (
        f"There are {len(presets.ALL)} presets in {len(presets.FAMILIES)} families. Each is an "
        "ordinary `Prompt` without a subject, an action, a scene and an image. How they are used "
        "is told under [Presets](../presets.md). What a preset adds to an example is in bold."
    )
    blocks = [opening]
    for family, members in presets.FAMILIES.items():
        blocks.append(f"## {family.replace('_', '-').title()}")
        blocks += [_preset(name, preset, shown[name]) for name, preset in members.items()]
    return "\n\n".join([*blocks, *_pairs()])


# ------------------------------------------------------------------ one preset
def _docstrings() -> dict[str, str]:
    """The name of each constant with the text below it."""
    found: dict[str, str] = {}
    for module in _MODULES:
        body = ast.parse(getsource(module)).body
        for node, below in pairwise(body):
            match node, below:
                case (
                    ast.Assign(targets=[ast.Name(id=name)]),
                    ast.Expr(value=ast.Constant(value=str(text))),
                ):
                    found[name] = " ".join(text.split())
    return found


def _preset(name: str, preset: Prompt, shows: str) -> str:
    subject, action, scene = _TAKES[name]
    take = Prompt().subject(subject).action(action).scene(scene)
    sets = [f"- `{part}`: {_given(preset, part)}" for part in _SET if getattr(preset.parts, part)]
    return "\n\n".join(
        [
            f"### `presets.{name}` {{ #{name.lower()} }}",
            shows,
            "\n".join([*sets, f"- `negative`: {preset.negatives}"]),
            f"`presets.{name} | {take!r}`".replace("'", '"'),
            f"> {_marked(preset, take)}",
        ]
    )


def _given(preset: Prompt, part: str) -> str:
    """What a preset puts into one part, as code."""
    return ", ".join(f"`{word!r}`" for word in getattr(preset.parts, part))


def _marked(preset: Prompt, take: Prompt) -> str:
    """The text of both, with what came from the preset in bold."""
    return "".join(
        f"**{stretch.text}**" if stretch.part in _SET else stretch.text
        for stretch in explain(preset | take)
    )


# ------------------------------------------------------------------ all pairs
def _pairs() -> list[str]:
    """The matrix of all pairs, and why pairs contradict each other."""
    found = {
        (one, other): clashes(presets.ALL[one], presets.ALL[other])
        for one in presets.ALL
        for other in presets.ALL
    }
    apart = sum(map(bool, found.values()))
    opening = (
        f"Of the {len(found) - len(presets.ALL)} pairs of different presets {apart} contradict "
        "themselves when they are merged. A row is the left preset, a column the right one, which "
        "wins part by part while the negatives of both are kept; ✕ marks a contradiction. "
        '`presets.X.without("negative")` takes along the look of X and not what it keeps out.'
    )
    title = "## Which presets go together"
    return [title, opening, _matrix(found), "### Why", _reasons(found)]


def _matrix(found: Mapping[tuple[str, str], tuple[Clash, ...]]) -> str:
    names = list(presets.ALL)
    head = [f"| | {' | '.join(str(number) for number, _ in enumerate(names, 1))} |"]
    head += [f"| --- | {' | '.join(':-:' for _ in names)} |"]
    rows = [
        f"| {number} [`{one}`](#{one.lower()}) | "
        + " | ".join("✕" if found[one, other] else "" for other in names)
        + " |"
        for number, one in enumerate(names, 1)
    ]
    return "\n".join([*head, *rows])


def _reasons(found: Mapping[tuple[str, str], tuple[Clash, ...]]) -> str:
    """Each contradiction once, with the pairs in which it occurs."""
    pairs: dict[Clash, list[str]] = {}
    for (one, other), contradictions in found.items():
        for clash in contradictions:
            pairs.setdefault(clash, []).append(f"`{one} | {other}`")
    lines = [
        f"- `{clash.left!r}` and {_other(clash)}, {clash.why}: {', '.join(where)}"
        for clash, where in pairs.items()
    ]
    return "\n".join(lines)


def _other(clash: Clash) -> str:
    """What stands on the right of a contradiction: a word, or what is kept out."""
    kept_out = clash.parts[1] == "negative"
    return f'the negative "{clash.right}"' if kept_out else f"`{clash.right!r}`"

"""The page of all models and what they take, written from the tables of the library."""

from collections.abc import Iterator

from kling_prompt import (
    Capabilities,
    Confidence,
    Form,
    Limit,
    Provider,
    Sound,
    Syntax,
    known_models,
)
from kling_prompt.targets._kinds import NAMES

_TITLES = {
    Provider.LEGACY: "Kling, first generation",
    Provider.KLING: "Kling, second generation",
    Provider.FAL: "fal",
    Provider.REPLICATE: "Replicate",
}
_SOUNDS = {
    Sound.SILENT: "no sound",
    Sound.CHOICE: "sound by choice",
    Sound.ALWAYS: "always with sound",
}
_DEFAULTS = {None: "", True: ", on unless given", False: ", off unless given"}
_VOICES = {Syntax.ANGLES: "<<<voice_1>>>", Syntax.NAMES: "@voice_1"}
_INTRO = """\
What each model takes at each provider, as `capabilities(model)` has it: endpoint by endpoint, with
the document that says so and its date. When nothing is given, the clip has 5 seconds, the first
ratio of the row and its first mode. What is marked as known in part is sent with a warning.
[Requests](../requests.md) says how a body is made from it."""


def page() -> str:
    """The page without its title."""
    blocks = [_INTRO, _overview()]
    for provider, title in _TITLES.items():
        blocks.append(f"## {title}")
        blocks += [_model(model) for model in known_models() if model.provider is provider]
    return "\n\n".join(blocks)


def _overview() -> str:
    """One row for each family, one column for each provider."""
    families = dict.fromkeys(model.family for model in known_models())
    names = {(model.family, model.provider): _link(model) for model in known_models()}
    head = f"| family | {' | '.join(_TITLES.values())} |\n| --- |{' --- |' * len(_TITLES)}"
    rows = [
        f"| {family} | {' | '.join(names.get((family, provider), '') for provider in Provider)} |"
        for family in families
    ]
    return "\n".join([head, *rows])


def _link(model: Capabilities) -> str:
    return f"[`{model.name}`](#{_anchor(model)})"


def _anchor(model: Capabilities) -> str:
    return f"{model.provider.value}-{model.name}".replace("/", "-").replace(".", "-")


def _model(model: Capabilities) -> str:
    forms = "\n".join(_form(form) for form in model.forms)
    note = f"\n\nNote: {model.note}." if model.note else ""
    return f"### `{model.name}` {{ #{_anchor(model)} }}\n\n{forms}{note}"


def _form(form: Form) -> str:
    lines = [f"- `{form.endpoint}`: {'; '.join(filter(None, _facts(form)))}."]
    lines += [f"    - {_limit(limit)}" for limit in form.limits]
    known = " Known in part." if form.confidence is Confidence.PARTIAL else ""
    lines.append(f"    - Source: {form.source.name}, {form.source.date}.{known}")
    return "\n".join(lines)


def _facts(form: Form) -> Iterator[str]:
    yield _counted("character", form.longest)
    yield _counted("character", form.longest_foreign, " in other scripts")
    yield _counted("character", form.longest_shot, " in a shot") if form.shots else ""
    seconds = [str(one) for one in form.seconds]
    unbroken = len(seconds) > 2  # noqa: PLR2004  (two are always listed)
    length = f"{seconds[0]} to {seconds[-1]}" if unbroken else " or ".join(seconds)
    yield (
        f"{length} seconds, as {'text' if form.seconds_as_text else 'a number'}" if seconds else ""
    )
    yield ", ".join(form.aspects)
    modes = [f"`{mode!r}`" + (f" = `{word}`" if word else "") for mode, word in form.modes]
    yield " or ".join(modes)
    yield _SOUNDS[form.sound] + _DEFAULTS[form.default_sound]
    yield "negative prompt" if form.negative else "no negative prompt"
    yield "guidance" if form.cfg else ""
    yield ("first frame needed" if form.start_needed else "first frame") if form.start else ""
    yield "end image" if form.end else ""
    yield f"up to {form.images} pictures" if form.images else ""
    elements = "element" if form.elements == 1 else "elements"
    yield f"up to {form.elements} {elements}" if form.elements else ""
    yield "elements of a video with a voice" if form.filmed else ""
    yield from _videos(form)
    yield f"up to {form.voices} voices" if form.voices else ""
    named = form.syntax.value if form.images or form.elements else _VOICES.get(form.syntax, "")
    yield f"named as `{named}`" if named else ""
    yield f"up to {form.shots} shots" if form.shots else ""
    yield "brushes" if form.brushes else ""
    yield "a camera move as a number" if form.control else ""


def _videos(form: Form) -> Iterator[str]:
    uses = [("follow", form.video), ("change", form.base)]
    known = " or ".join(use for use, field in uses if field)
    most = "a video" if form.videos == 1 else f"up to {form.videos} videos"
    need = " needed" if form.video_needed else ""
    yield f"{most} to {known}{need}" if known else ""
    yield "a picture and the motion of a video" if form.motion else ""
    yield "the sound of the video kept or not" if form.kept else ""


def _counted(thing: str, most: int | None, where: str = "") -> str:
    return "" if most is None else f"up to {most:,} {thing}s{where}"


def _limit(limit: Limit) -> str:
    """One limit in words."""
    when = " and ".join(NAMES[feature] for feature in limit.when)
    unless = " or ".join(NAMES[feature] for feature in limit.unless)
    takes = [
        " or ".join(f"`{mode!r}`" for mode in limit.modes),
        " or ".join(map(str, limit.seconds)) + " seconds" if limit.seconds else "",
        ", ".join(f"without {NAMES[one]}" for one in limit.excludes),
        "sound" if limit.sound else "",
        f"up to {limit.elements} elements" if limit.elements is not None else "",
        f"up to {limit.references} pictures and elements" if limit.references is not None else "",
    ]
    lead = f"With {when}" if when else f"Without {unless}"
    doubt = "" if limit.firm else " (reported, not documented)"
    return f"{lead}: {', '.join(filter(None, takes))}{doubt}."

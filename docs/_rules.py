"""Write the pages of the linter's rules from their docstrings and examples.

Run by `docs/_generate.py`, which compares and writes; knows rules, not files.
"""

from inspect import cleandoc

from kling_prompt import Storyboard, StoryReport, lint
from kling_prompt.linter import Report, Rule, all_rules
from kling_prompt.linter._rule import Case
from kling_prompt.story import story_rules
from kling_prompt.story._rule import Case as StoryCase
from kling_prompt.story._rule import StoryRule

THEMES = {
    "KP1": "Structure and load",
    "KP2": "Wording",
    "KP3": "Motion and camera",
    "KP4": "Style and tone",
    "KP5": "Negatives",
    "KP6": "Settings, limits and images",
    "KP7": "Continuity of stories",
}
_LONGEST = 600  # characters of an example that a page shows
_NOTE = "<!-- Written by docs/_generate.py from the rules of the linter. -->"


def pages() -> dict[str, str]:
    """The file name of every page, with the text of the page."""
    rules: tuple[Rule | StoryRule, ...] = (*all_rules(), *story_rules())
    return {"index.md": _index(rules), **{_file(rule): _rule(rule) for rule in rules}}


def _file(rule: Rule | StoryRule) -> str:
    return f"{rule.code.lower()}-{rule.name}.md"


def _index(rules: tuple[Rule | StoryRule, ...]) -> str:
    blocks = [
        _NOTE,
        "# Rules",
        (
            f"The linter has {len(rules)} rules. The hundreds of a code are a theme, so that "
            '`select=["KP5"]` asks all rules on negatives. A code is never given to another rule.'
        ),
    ]
    for start, theme in THEMES.items():
        rows = [_row(rule) for rule in rules if rule.code.startswith(start)]
        head = "| code | name | severity | fix | what it finds |\n| --- | --- | --- | --- | --- |"
        blocks += [f"## {theme}", "\n".join([head, *rows])]
    return "\n\n".join(blocks) + "\n"


def _row(rule: Rule | StoryRule) -> str:
    summary = cleandoc(rule.__doc__ or "").partition("\n\n")[0].replace("\n", " ")
    link = f"[{rule.code}]({_file(rule)})"
    return f"| {link} | {rule.name} | {rule.severity.value} | {_fixing(rule)} | {summary} |"


def _rule(rule: Rule | StoryRule) -> str:
    checked = "board" if isinstance(rule, StoryRule) else "prompt"
    where = "of a scene" if isinstance(rule, StoryRule) else "itself"
    page = cleandoc(rule.__doc__ or "")
    return (
        "\n\n".join(
            [
                _NOTE,
                f"# {rule.code}: {rule.name}",
                page,
                f"- Severity: {rule.severity.value}\n- Fix: {_fixing(rule)}",
                "## Bad",
                *(_block(str(_report(example, rule)), _shown(example)) for example in rule.bad),
                "## Good",
                *(_block("", _shown(example)) for example in rule.good),
                "## Allow it",
                (
                    f'`lint({checked}, ignore=["{rule.name}"])` does not ask this rule; '
                    f'`Prompt().allow("{rule.name}")` says it on the prompt {where}.'
                ),
            ]
        )
        + "\n"
    )


def _fixing(rule: Rule | StoryRule) -> str:
    """Whether the rule offers fixes, and whether they are applied."""
    fixes = [one.fix for example in rule.bad for one in _report(example, rule)]
    if any(one is not None and one.safe for one in fixes):
        return "safe"
    return "offered" if any(one is not None for one in fixes) else "none"


def _report(example: str | Case | StoryCase, rule: Rule | StoryRule) -> Report | StoryReport:
    if isinstance(example, StoryCase):
        return lint(_board(example), model=example.model, select=[rule.code])
    case = example if isinstance(example, Case) else Case(example)
    if isinstance(case.prompt, str):
        return lint(case.prompt, negative=case.negative, model=case.model, select=[rule.code])
    return lint(case.prompt, model=case.model, select=[rule.code])


def _board(example: StoryCase) -> Storyboard:
    return Storyboard(example.look, cast=example.cast, scenes=example.scenes)


def _shown(example: str | Case | StoryCase) -> str:
    """An example as a reader would write it."""
    if isinstance(example, StoryCase):
        lines = [repr(_board(example)), _visible(str(_board(example)))]
        if example.model is not Case("").model:
            lines.append(f"model: {example.model.title}")
        return "\n".join(lines)
    case = example if isinstance(example, Case) else Case(example)
    if not isinstance(case.prompt, str):
        return f"{case.prompt!r}\n{_visible(str(case.prompt))}"
    lines = [_visible(case.prompt)]
    if case.negative is not None:
        lines.append(f"negative: {case.negative}")
    if case.model is not Case("").model:
        lines.append(f"model: {case.model.title}")
    return "\n".join(lines)


def _visible(text: str) -> str:
    cut = text if len(text) <= _LONGEST else f"{text[:_LONGEST]} ..."
    return "".join(
        char if char.isprintable() or char == "\n" else f"[U+{ord(char):04X}]" for char in cut
    )


def _block(said: str, example: str) -> str:
    lines = [example, *(["", said] if said else [])]
    return "```text\n" + "\n".join(lines) + "\n```"

"""Prompts drawn from realistic phrases, read by a grammar checker that is not ours.

Harper's rules about spelling and taste are off: names, film terms and the user's own style are no
errors.
"""

from random import Random

import harper
import phrases
import pytest
from takes import TAKES

from kling_prompt import Dialect, Prompt, presets
from kling_prompt.parts import AXES

TASTE = {"LongSentences", "OrthographicConsistency", "SpellCheck", "UseEllipsisCharacter"}
# It parts "softbox", joins "as the sun rises", and wants a comma within "black and white tones".
TASTE |= {"CompoundNouns", "OxfordComma", "SplitWords"}
FALSE_ALARMS = {("WrongNegative", "deco")}  # it takes "art deco" for a misspelt "not"


@pytest.fixture(scope="module")
def linter() -> harper.Linter:
    made = harper.Linter()
    config: dict[str, bool | None] = dict(harper.get_default_lint_config())
    config.update({rule: False for rule in TASTE if rule in config})
    made.set_lint_config(config)
    return made


def errors(linter: harper.Linter, text: str) -> list[str]:
    found = linter.organized_lints(text, language=harper.Language.PLAINTEXT)
    return [
        f"{rule}: {text[lint.span.start : lint.span.end]!r} in {text!r}"
        for rule, lints in found.items()
        for lint in lints
        if (rule, text[lint.span.start : lint.span.end]) not in FALSE_ALARMS
    ]


@pytest.mark.parametrize("dialect", [Dialect.SENTENCES, Dialect.LABELLED])
def test_realistic_prompts_are_good_english(linter: harper.Linter, dialect: Dialect) -> None:
    random = Random(20261122)  # noqa: S311  (the same prompts in every run)
    texts = [phrases.prompt(random).render(dialect) for _ in range(400)]
    wrong = [found for text in texts if (found := errors(linter, text))]
    assert len(wrong) <= len(texts) // 100, wrong


@pytest.mark.parametrize("part", AXES)
def test_every_word_is_good_english(linter: harper.Linter, part: str) -> None:
    dancer = Prompt().subject("a dancer").action("spins across the floor")
    texts = [str(getattr(dancer, part)(word)) for word in AXES[part]]
    assert [found for text in texts for found in errors(linter, text)] == []


@pytest.mark.parametrize("preset", presets.ALL.values(), ids=presets.ALL)
def test_every_preset_is_good_english_with_every_take(
    linter: harper.Linter, preset: Prompt
) -> None:
    prompts = [take.preset(preset) for take in TAKES.values()]
    dialects = (Dialect.SENTENCES, Dialect.LABELLED)
    texts = [prompt.render(dialect) for prompt in prompts for dialect in dialects]
    assert [found for text in texts for found in errors(linter, text)] == []


def test_the_checker_is_awake(linter: harper.Linter) -> None:
    assert errors(linter, "A unicorn an hour ago is is here.")
    assert errors(linter, "An unicorn sleeps.")

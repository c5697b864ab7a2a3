"""The rule KP213, foreign-syntax."""

import re
from collections.abc import Iterator
from functools import cache
from typing import ClassVar

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Cases, Flaw, Rule
from kling_prompt.linter.finding import Severity


class ForeignSyntax(Rule):
    """Syntax of another tool: weights, flags, markup, or a placeholder that nobody filled.

    "(smile:1.3)", "--v 6", "<lora:film>", "{{subject}}" and "[insert name]" mean nothing to Kling.
    It reads them as words, or draws them. References of Kling such as "<<<image_1>>>" and "@Image1"
    are fine.

    Source: Kling's API documentation, read 2026-11-22, which knows no such syntax. It holds for all
    models.
    """

    code = "KP213"
    name = "foreign-syntax"
    severity = Severity.WARNING
    triggers: ClassVar[frozenset[str]] = frozenset("( < { [ - $ : __ _".split())
    bad: ClassVar[Cases] = (
        "A woman in a red coat, (smile:1.3), walks through a snowy park at dusk.",
        "A foggy pier at dawn, gulls on the posts --v 6 --stylize 250",
        "A {{color}} boat drifts on a calm lake in the evening sun.",
        "A portrait of [insert name] in soft window light, gray wall behind.",
        "A samurai on a wet roof at night <lora:film_grain:0.8>",
        "A __animal__ sleeps in the hay of a dim barn.",
        "A tall ship in a storm::2 dark sea::1",
        "A street parade with drums and flags in the rain -motion 4",
    )
    good: ClassVar[Cases] = (
        "A woman (in a red coat) walks through a snowy park at dusk.",
        "A foggy pier at dawn - gulls on the posts, a well-worn rope.",
        "<<<image_1>>> walks along a pier while @Image2 flies above.",
        "A stone clock tower at 9:30, pigeons on the roof.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each stretch in a syntax that is not Kling's."""
        if not any(sign in draft.text for sign in _SIGNS):
            return
        for match in _pattern().finditer(draft.text):
            shown = match.group().strip()
            start = match.end() - len(match.group().lstrip())
            message = f'"{shown}" is the syntax of another tool; Kling reads it as words'
            yield Flaw(message, (start, start + len(shown)))


_SIGNS = ("(", "[", "{", "<", "__", "::", "--", " -")
"""What any of it is made of."""


@cache
def _pattern() -> re.Pattern[str]:
    """Every repetition is bounded, so that no text takes long."""
    return re.compile(
        r"""
        \([^():\n]{1,60}:\s?[0-9.]{1,6}\)                   # (word:1.2)
        | \(\([^()\n]{1,60}\)\)                             # ((word))
        | ::-?[0-9][0-9.]{0,5}                              # word::2
        | \$?\{[^{}\n]{0,60}\}\}?                           # {a|b}, {{name}}, ${name}
        | (?<![A-Za-z0-9])__[A-Za-z0-9]{1,40}__             # __wildcard__
        | \[(?:(?:insert|your|add|name|subject|place|color)\b[^\[\]\n]{0,60}|[A-Z][A-Z_ ]{2,40})\]
        | (?<!<)<(?:/?[a-z]{1,12}\b[^<>\n]{0,200})>(?!>)    # markup, <lora:...>
        | (?:(?<=\s)|^)--(?!ar\b|no\b|neg|aspect|(?:w|h|width|height)\s\d{3})[a-z]{1,16}\b
          (?:\s[0-9.]{1,8})?
        | (?<=\s)-(?!ar\b|no\b|neg)[a-z]{2,10}\s[0-9.]{1,8}\b   # -motion 4
        """,
        re.VERBOSE,
    )

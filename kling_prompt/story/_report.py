"""A report on a storyboard: the findings about its scenes, in order.

Knows what was found where; how one finding is written is said in the linter.
"""

from collections.abc import Iterator, Sequence
from typing import final, overload

import attrs

from kling_prompt.linter._outputs import as_text
from kling_prompt.linter.finding import Finding, Fix, Severity
from kling_prompt.linter.report import Report
from kling_prompt.story._rule import SceneFinding, SceneFix


@final
@attrs.frozen
class StoryReport(Sequence[SceneFinding]):
    """An immutable sequence of findings, scene by scene.

    Printed, it shows each finding with the text of its scene and carets under the place.

    Attributes:
        texts: The finished prompt of every scene.
        negatives: The negative prompt of every scene.
        findings: All findings, in the order of the scenes.
    """

    texts: tuple[str, ...]
    negatives: tuple[str, ...]
    findings: tuple[SceneFinding, ...]

    @property
    def ok(self) -> bool:
        """Whether there is no error and no warning."""
        return all(finding.severity is Severity.INFO for finding in self.findings)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the findings, each once, in order."""
        return tuple(dict.fromkeys(finding.code for finding in self.findings))

    @overload
    def __getitem__(self, index: int) -> SceneFinding: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[SceneFinding, ...]: ...
    def __getitem__(self, index: int | slice) -> SceneFinding | tuple[SceneFinding, ...]:
        return self.findings[index]

    def __iter__(self) -> Iterator[SceneFinding]:
        return iter(self.findings)

    def __len__(self) -> int:
        return len(self.findings)

    def __str__(self) -> str:
        return "\n".join(f"scene {one.scene + 1}: {self._said(one)}" for one in self.findings)

    def reports(self) -> tuple[Report, ...]:
        """One report for each scene, in order, as `lint` would write it of a single prompt.

        A fix of continuity keeps its title there, and has no edits.
        """
        found: list[list[Finding]] = [[] for _ in self.texts]
        for one in self.findings:
            found[one.scene].append(_single(one))
        rows = zip(self.texts, self.negatives, found, strict=True)
        return tuple([Report(text, negative, tuple(some)) for text, negative, some in rows])

    def _said(self, one: SceneFinding) -> str:
        return as_text(self.texts[one.scene], self.negatives[one.scene], [_single(one)])


def _single(one: SceneFinding) -> Finding:
    """A finding as the linter writes those of a single prompt."""
    fix = one.fix if one.fix is None or isinstance(one.fix, Fix) else _bare(one.fix)
    return Finding(one.code, one.name, one.severity, one.message, one.part, one.span, fix)


def _bare(fix: SceneFix) -> Fix:
    return Fix(fix.title, safe=fix.safe)

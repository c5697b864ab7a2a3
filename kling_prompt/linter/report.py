"""A report: the findings about one prompt, in order.

Knows what was found where; how it is written for people and machines is in `_outputs`.
"""

from collections.abc import Iterator, Sequence
from typing import final, overload

import attrs

from kling_prompt.linter import _outputs as outputs
from kling_prompt.linter.finding import Finding, Severity


@final
@attrs.frozen
class Report(Sequence[Finding]):
    """An immutable sequence of findings, in the order of their places.

    Printed, it shows each finding with the text and carets under the place.

    Attributes:
        text: The prompt that was checked.
        negative: Its negative prompt, if there was one.
        findings: All findings; those in the negative prompt stand last.
    """

    text: str
    negative: str | None
    findings: tuple[Finding, ...]

    @property
    def ok(self) -> bool:
        """Whether there is no error and no warning."""
        return all(finding.severity is Severity.INFO for finding in self.findings)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the findings, each once, in order."""
        return tuple(dict.fromkeys(finding.code for finding in self.findings))

    def json(self) -> str:
        """The report as one JSON object on one line."""
        return outputs.as_json(self.text, self.negative, self.findings)

    def sarif(self, uri: str = "prompt.txt") -> str:
        """The report as SARIF 2.1.0, the format that code hosts show beside a text.

        Args:
            uri: The file that the prompt came from.
        """
        return outputs.as_sarif([outputs.Source(uri, None, self.text, self.findings)])

    @overload
    def __getitem__(self, index: int) -> Finding: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Finding, ...]: ...
    def __getitem__(self, index: int | slice) -> Finding | tuple[Finding, ...]:
        return self.findings[index]

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __len__(self) -> int:
        return len(self.findings)

    def __str__(self) -> str:
        return outputs.as_text(self.text, self.negative, self.findings)

"""Findings written down: for people with carets, as JSON, and as SARIF 2.1.0.

Knows forms of output; what was found is decided elsewhere.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from kling_prompt.linter.finding import Finding, Fix, Severity

_AROUND = 60  # characters of the line that are shown on either side of a place
_WIDEST = 80  # carets at the most

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


# ------------------------------------------------------------------ for people
def as_text(text: str, negative: str | None, findings: Iterable[Finding]) -> str:
    """Each finding with the line that it is in and carets under the place."""
    return "\n".join(
        line
        for finding in findings
        for line in _lines((negative or "") if finding.part == "negative" else text, finding)
    )


def _lines(source: str, finding: Finding) -> Iterator[str]:
    """A finding on lines of its own."""
    inside = f" in {finding.part}" if finding.part else ""
    head = f"{finding.severity.value} {finding.code} {finding.name}{inside}"
    yield f"{head}: {finding.message}"
    start, end = finding.span
    if 0 < end - start < len(source):
        yield from _drawn(source, start, end)
    if finding.fix:
        yield f"    {'safe fix' if finding.fix.safe else 'possible fix'}: {finding.fix.title}"


def _drawn(source: str, start: int, end: int) -> Iterator[str]:
    left, right = max(0, start - _AROUND), min(len(source), end + _AROUND)
    before = _visible(source[left:start])
    marked = _visible(source[start : min(end, start + _WIDEST)])
    yield f"    {before}{marked}{_visible(source[min(end, start + _WIDEST) : right])}"
    yield f"    {' ' * len(before)}{'^' * len(marked)}"


def _visible(text: str) -> str:
    return "".join(char if char.isprintable() else "\N{OPEN BOX}" for char in text)


# ------------------------------------------------------------------ for machines
def as_json(text: str, negative: str | None, findings: Sequence[Finding]) -> str:
    """One JSON object on one line; what is not there is left out."""
    import json  # noqa: PLC0415  (only where it is used)

    whole: dict[str, object] = {"text": text}
    if negative is not None:
        whole["negative"] = negative
    whole["findings"] = [_record(finding) for finding in findings]
    return json.dumps(whole, ensure_ascii=False)


def _record(finding: Finding) -> dict[str, object]:
    record: dict[str, object] = {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.value,
        "message": finding.message,
        "span": list(finding.span),
    }
    if finding.part is not None:
        record["part"] = finding.part
    if finding.fix is not None:
        record["fix"] = _fix_record(finding.fix)
    return record


def _fix_record(fix: Fix) -> dict[str, object]:
    record: dict[str, object] = {"title": fix.title, "safe": fix.safe}
    record["edits"] = [{"span": [edit.start, edit.end], "text": edit.text} for edit in fix.edits]
    if fix.negative:
        record["negative"] = list(fix.negative)
    if fix.duration_s is not None:
        record["duration_s"] = fix.duration_s
    if fix.aspect_ratio is not None:
        record["aspect_ratio"] = fix.aspect_ratio
    return record


class Source(NamedTuple):
    """Where findings come from, for a log of several prompts.

    Attributes:
        uri: The file.
        line: The line in it that holds the prompt, `None` when the whole file is the prompt.
        text: The prompt.
        findings: What was found.
    """

    uri: str
    line: int | None
    text: str
    findings: Sequence[Finding]


def as_sarif(sources: Iterable[Source]) -> str:
    """One SARIF 2.1.0 log of everything that was found.

    Places in a file that is a prompt are character offsets; of a line that holds one, the line.
    """
    import json  # noqa: PLC0415  (only where it is used)

    results: list[dict[str, Any]] = []
    rules: dict[str, dict[str, Any]] = {}
    for source in sources:
        for finding in source.findings:
            rules.setdefault(finding.code, _sarif_rule(finding))
            results.append(_sarif_result(source, finding))
    driver = {"name": "kling_prompt", "rules": list(rules.values())}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False)


def _sarif_rule(finding: Finding) -> dict[str, Any]:
    return {
        "id": finding.code,
        "name": finding.name,
        "defaultConfiguration": {"level": _LEVELS[finding.severity]},
    }


def _sarif_result(source: Source, finding: Finding) -> dict[str, Any]:
    """One result; a place in the negative prompt is named, since it is no place in the file."""
    physical: dict[str, Any] = {"artifactLocation": {"uri": source.uri}}
    location: dict[str, Any] = {"physicalLocation": physical}
    start, end = finding.span
    if source.line is not None:
        physical["region"] = {"startLine": source.line}
    elif finding.part != "negative":
        snippet = {"text": source.text[start:end]}
        physical["region"] = {"charOffset": start, "charLength": end - start, "snippet": snippet}
    if finding.part == "negative":
        location["logicalLocations"] = [{"name": "negative", "kind": "parameter"}]
    return {
        "ruleId": finding.code,
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message},
        "locations": [location],
    }

"""A baseline: findings that are known, so that an old library of prompts can adopt the linter.

Knows prompts by their digest; a prompt that changes is new, and all its findings count again.
"""

from collections.abc import Iterable
from typing import final

import attrs

from kling_prompt.errors import TextError, WrongTypeError
from kling_prompt.linter._stored import is_record, is_texts
from kling_prompt.linter.report import Report

_VERSION = 1  # of the form that is stored


@final
@attrs.frozen
class Baseline:
    """Known findings: which codes were found in which prompts.

    Attributes:
        known: Pairs of the digest of a prompt with its negative prompt, and a code.

    Examples:
        >>> from kling_prompt import Baseline, lint
        >>> old = "A beautiful old pier in fog at dawn."
        >>> baseline = Baseline.of([lint(old)])
        >>> len(lint(old)), len(baseline.new(lint(old)))
        (1, 0)
        >>> Baseline.loads(baseline.dumps()) == baseline
        True
    """

    known: frozenset[tuple[str, str]] = frozenset()

    @classmethod
    def of(cls, reports: Iterable[Report]) -> "Baseline":
        """Everything that some reports have found.

        Raises:
            WrongTypeError: When one of them is no `Report`.
        """
        known: set[tuple[str, str]] = set()
        for report in reports:
            if not isinstance(report, Report):
                raise WrongTypeError.of("reports", report, "an iterable of Report")
            digest = _digest(report)
            known.update((digest, code) for code in report.codes)
        return cls(frozenset(known))

    def new(self, report: Report) -> Report:
        """The report without the findings that are known."""
        digest = _digest(report)
        fresh = [one for one in report if (digest, one.code) not in self.known]
        return Report(report.text, report.negative, tuple(fresh))

    def dumps(self) -> str:
        """The baseline as JSON, in a stable order, one prompt a line."""
        import json  # noqa: PLC0415  (only where it is used)

        by_prompt: dict[str, list[str]] = {}
        for digest, code in sorted(self.known):
            by_prompt.setdefault(digest, []).append(code)
        lines = [f'  "{digest}": {json.dumps(codes)}' for digest, codes in by_prompt.items()]
        inside = ",\n".join(lines)
        return f'{{"version": {_VERSION}, "known": {{\n{inside}\n}}}}\n'

    @classmethod
    def loads(cls, text: str) -> "Baseline":
        """The baseline that `dumps` wrote.

        Raises:
            WrongTypeError: When `text` is no `str`.
            TextError: When it is no baseline.
        """
        import json  # noqa: PLC0415  (only where it is used)

        if not isinstance(text, str):
            raise WrongTypeError.of("text", text, "str")
        try:
            stored: object = json.loads(text)
        except (ValueError, RecursionError):
            raise _unreadable(text) from None
        known = stored.get("known") if is_record(stored) else None
        if not is_record(stored) or stored.get("version") != _VERSION or not is_record(known):
            raise _unreadable(text)
        pairs: set[tuple[str, str]] = set()
        for digest, codes in known.items():
            if not is_texts(codes):
                raise _unreadable(text)
            pairs.update((digest, code) for code in codes)
        return cls(frozenset(pairs))


def _digest(report: Report) -> str:
    """A name for a prompt and its negative prompt, the same on every machine."""
    from hashlib import sha256  # noqa: PLC0415  (only where it is used)

    whole = f"{len(report.text)}:{report.text}{report.negative or ''}"
    return sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:20]


def _unreadable(text: str) -> TextError:
    return TextError.of("text", text, (0, 0), "is no baseline", "what Baseline.dumps() wrote")

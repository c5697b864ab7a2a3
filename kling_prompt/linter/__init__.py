"""The linter: what usually fails in a prompt, and what would mend it."""

from kling_prompt.linter._engine import lint
from kling_prompt.linter._fixing import Fixed, Settings, fix
from kling_prompt.linter._measures import Measure
from kling_prompt.linter._registry import all_rules, rule
from kling_prompt.linter._rule import Rule
from kling_prompt.linter.baseline import Baseline
from kling_prompt.linter.finding import Edit, Finding, Fix, Severity
from kling_prompt.linter.model import Model
from kling_prompt.linter.remedies import Remedy, Symptom, remedy
from kling_prompt.linter.report import Report

__all__ = [
    "Baseline",
    "Edit",
    "Finding",
    "Fix",
    "Fixed",
    "Measure",
    "Model",
    "Remedy",
    "Report",
    "Rule",
    "Settings",
    "Severity",
    "Symptom",
    "all_rules",
    "fix",
    "lint",
    "remedy",
    "rule",
]

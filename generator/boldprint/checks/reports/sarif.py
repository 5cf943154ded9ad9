"""Findings as SARIF 2.1.0 (OASIS), which code hosts and editors show."""

from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from boldprint.checks.running import all_checks
from boldprint.source.finding import Finding, Level

_LEVELS = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "note"}


def sarif(findings: Sequence[Finding]) -> dict[str, Any]:
    """The findings as one run of a SARIF log; columns count code points.

    >>> sarif(())["version"]
    '2.1.0'
    """
    codes = sorted({finding.code for finding in findings})
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": {"name": "boldprint", "rules": [_rule(code) for code in codes]}},
                "columnKind": "unicodeCodePoints",
                "results": [_result(finding, codes.index(finding.code)) for finding in findings],
            }
        ],
    }


def _rule(code: str) -> dict[str, Any]:
    check = all_checks().get(code)
    return {"id": code, **({"shortDescription": {"text": check.title}} if check is not None else {})}


def _result(finding: Finding, rule: int) -> dict[str, Any]:
    span = finding.span
    region = {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": max(span.end_line, span.line),
        "endColumn": max(span.end_column, span.column + 1) if span.end_line <= span.line else span.end_column,
    }
    return {
        "ruleId": finding.code,
        "ruleIndex": rule,
        "level": _LEVELS[finding.level],
        "message": {"text": f"{finding.message} {finding.help}"},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": quote(span.file)}, "region": region}}],
    }

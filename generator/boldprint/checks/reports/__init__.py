"""Findings as people and programs read them: text with a caret, JSON, GitHub annotations, SARIF."""

import json
from collections.abc import Callable, Mapping, Sequence

from boldprint.checks.reports.sarif import sarif
from boldprint.checks.reports.text import text_report
from boldprint.source.finding import Finding, Level

Report = Callable[[Sequence[Finding], Mapping[str, bytes]], str]


def json_report(findings: Sequence[Finding], files: Mapping[str, bytes]) -> str:
    """One JSON document with every finding.

    >>> json_report((), {})
    '{"findings": []}'
    """
    return json.dumps(
        {
            "findings": [
                {
                    "code": f.code,
                    "level": f.level.value,
                    "file": f.span.file,
                    "line": f.span.line,
                    "column": f.span.column,
                    "message": f.message,
                    "help": f.help,
                }
                for f in findings
            ]
        },
        ensure_ascii=False,
    )


def github_report(findings: Sequence[Finding], files: Mapping[str, bytes]) -> str:
    """One workflow command a line, which GitHub shows beside the changed line."""
    names = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "notice"}
    return "\n".join(
        f"::{names[f.level]} file={_property(f.span.file)},line={f.span.line},col={f.span.column},title={_property(f.code)}::{_escaped(f'{f.message} {f.help}')}"
        for f in findings
    )


def sarif_report(findings: Sequence[Finding], files: Mapping[str, bytes]) -> str:
    """A SARIF 2.1.0 document."""
    return json.dumps(sarif(findings), ensure_ascii=False, indent=2)


REPORTS: Mapping[str, Report] = {
    "text": text_report,
    "json": json_report,
    "github": github_report,
    "sarif": sarif_report,
}


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")

"""Every rule of law has a shop that breaks it and a shop that keeps it: the examples of its check, moved to a country whose buyers it protects."""

import re

import pytest
from tests.support.examples import Example, examples
from tests.support.law import law_findings
from tests.support.shops import with_files

from boldprint.checks.law.ruling import NOT_ADVICE, rules_of
from boldprint.checks.running import all_checks, documentation
from boldprint.jurisdiction.rule import LawRule
from boldprint.jurisdiction.rulebook import law_rules
from boldprint.library.reading import read_library
from boldprint.source.finding import Finding

pytestmark = pytest.mark.slow

RULES = law_rules()


def _findings(rule: LawRule, example: Example) -> list[Finding]:
    """What the check of a rule finds in an example that sells to a country of the rule."""
    country = min(rule.countries)
    files = with_files(example.files)
    _, faults = read_library(files)
    assert not [one for one in faults if one.span.file in example.files], faults
    site = files["content/site.yaml"].decode()
    files["content/site.yaml"] = re.sub(r"(id: home\b[^\[]*countries: \[)[^\]]*", rf'\g<1>"{country}"', site).encode()
    return [one for one in law_findings(files) if f"({rule.id}: " in one.message]


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_rule_fails_and_passes(rule: LawRule) -> None:
    shown = examples(documentation(all_checks()[rule.check]))
    bad = [_findings(rule, example) for example in shown if example.bad]
    good = [_findings(rule, example) for example in shown if not example.bad]
    assert any(bad), "no example breaks the rule"
    assert not all(good), "no example keeps the rule"
    found = next(findings for findings in bad if findings)[0]
    assert (found.code, found.level) == (rule.check, rule.level)
    assert rule.citation in found.message
    assert "checked on 1 November 2026" in found.message
    assert NOT_ADVICE in found.message
    assert found.help


@pytest.mark.parametrize("code", sorted({rule.check for rule in RULES}))
def test_check_names_its_rules(code: str) -> None:
    told = documentation(all_checks()[code])
    line = next(line for line in told.splitlines() if line.startswith("Rules: "))
    named = line.removeprefix("Rules: ").rstrip(".").split(", ")
    assert sorted(named) == sorted(rule.id for rule in rules_of(code))

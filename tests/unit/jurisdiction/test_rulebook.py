"""The rules of law as data: complete, dated, weighed by how sure we are."""

import datetime

import pytest

from boldprint.checks.running import all_checks
from boldprint.jurisdiction.rule import Certainty, LawRule
from boldprint.jurisdiction.rulebook import law_rule, law_rules, wordings
from boldprint.jurisdiction.site_pages import law_pages
from boldprint.jurisdiction.territory import EU
from boldprint.source.finding import Level

RULES = law_rules()
READ_ON = datetime.date(2026, 11, 1)


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_a_rule_is_whole(rule: LawRule) -> None:
    assert rule.check in all_checks(), "a rule that no check decides"
    assert rule.checked_on == READ_ON, "the day on which the rules were read; change it with a new reading"
    assert rule.requirement.endswith(".")
    assert len(rule.requirement) < 200
    assert rule.countries
    assert rule.wording is None or wordings(rule.wording, "en")


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_general_knowledge_refuses_no_build(rule: LawRule) -> None:
    if rule.certainty is Certainty.KNOWN:
        assert rule.level is Level.INFO


def test_dated_traps() -> None:
    days = {name: law_rule(name).since for name in ("EU-O1", "EU-W8", "EU-G3", "EU-C1")}
    assert {name: str(day) for name, day in days.items()} == {
        "EU-O1": "2025-07-20",
        "EU-W8": "2026-06-19",
        "EU-G3": "2026-09-27",
        "EU-C1": "2026-11-20",
    }


def test_the_union_has_27_members() -> None:
    assert len(EU) == 27
    assert not EU & {"GB", "NO", "CH", "IS"}


def test_pages_that_the_law_asks_for() -> None:
    assert law_pages(["US", "AU"], READ_ON) == ()
    assert law_pages(["GB"], READ_ON) == ("withdraw",)
    assert law_pages(["US", "SE"], READ_ON) == ("withdraw", "guarantee-notice")

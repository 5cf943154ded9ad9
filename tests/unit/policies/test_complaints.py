"""Complaints: each kind of problem has the same answer in the matrix, in the table, and on the staff side."""

from pathlib import Path

import pytest

from boldprint.library.library import Library
from boldprint.policies.complaints.model import ComplaintsPublic, ComplaintsStaff
from boldprint.source.model import build
from boldprint.source.yaml import parse

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[3]


def _own(shop: Library) -> tuple[ComplaintsPublic, ComplaintsStaff]:
    policy = shop.policy("complaints")
    assert policy is not None
    parts = policy.versions().latest
    assert isinstance(parts.public, ComplaintsPublic)
    assert isinstance(parts.staff, ComplaintsStaff)
    return parts.public, parts.staff


def test_every_problem_of_the_table_has_remedies_and_somebody_to_call_in(own_shop: Library) -> None:
    public, staff = _own(own_shop)
    asked = {choice.name for ask in public.tables[0].asks for choice in ask.choices if not choice.kinds}
    asked |= {kind.name for ask in public.tables[0].asks for choice in ask.choices for kind in choice.kinds}
    assert asked == {problem.name for problem in public.remedies} == {one.name for one in staff.classes}


def test_every_problem_leaves_a_choice(own_shop: Library) -> None:
    public, _ = _own(own_shop)
    assert all(len(problem.choices) >= 2 for problem in public.remedies)


def test_each_country_of_sale_has_a_body_outside(own_shop: Library) -> None:
    public, _ = _own(own_shop)
    sold = {country for market in own_shop.site.latest.markets for country in market.countries}
    assert sold <= {country for body in public.outside for country in body.countries}


def test_the_closed_platform_for_online_disputes_is_not_named() -> None:
    text = (ROOT / "policies/complaints.yaml").read_text(encoding="utf-8").lower()
    assert "consumers/odr" not in text
    assert "online dispute" not in text


def test_a_follow_up_has_questions() -> None:
    text = "title: T\nanswer: A.\nfollow_up:\n  within: 5 business days\n  by: By phone.\n  asks: []\n"
    node, _ = parse(text.encode(), "policies/complaints.yaml")
    assert node is not None
    built, findings = build(ComplaintsPublic, node)
    assert built is None
    assert [finding.message for finding in findings] == ["The list has too few entries."]

"""Remedies: a limit always says over what, a problem leaves a choice, and the triage table answers every case."""

import dataclasses
import datetime

import pytest

from boldprint.edition.edition import Audience, Edition
from boldprint.edition.public import public_library
from boldprint.edition.staff import staff_library
from boldprint.library.library import Library
from boldprint.locales import catalogs
from boldprint.policies.remedies.look_up import above, above_limit, decides, grants, may_grant
from boldprint.policies.remedies.model import Per, RemediesStaff
from boldprint.rules.cells import FactUsed, Setting
from boldprint.rules.compiling import compile_table
from boldprint.rules.coverage_findings import find_boundary_holes, find_gaps, find_idle_rules, find_overlaps
from boldprint.rules.decide import decide
from boldprint.rules.decision import Decision
from boldprint.rules.outcome import Outcome
from boldprint.source.model import build
from boldprint.source.yaml import parse
from boldprint.values.money import Money
from boldprint.values.text import for_staff_eyes

TODAY = datetime.date(2026, 11, 22)
LEAST = """
title: Remedies
purpose: What to offer.
fairness: Put it right first.
authority:
  - id: service
    role: service
    limits: [{up_to: 30 EUR, per: case}]
    asks: lead
  - id: lead
    role: lead
    limits: [{up_to: 150 EUR, per: case}, {up_to: 300 EUR, per: customer}]
remedies:
  - {id: gift, kind: gift, label: A gift, text: Something small., fairness: After the problem is solved.}
  - {id: refund, kind: refund, label: Money back, text: All of it., fairness: When it is owed.}
problems:
  - id: late
    label: It came late
    options:
      - {id: gift, remedy: gift, role: service, up_to: 30 EUR, per: case}
      - {id: more, remedy: gift, role: lead, up_to: 100 EUR, per: case}
      - {id: refund, remedy: refund, role: service}
"""


def _remedies(text: str) -> tuple[RemediesStaff | None, list[str]]:
    node, _ = parse(text.encode(), "policies/remedies.yaml")
    assert node is not None
    part, findings = build(RemediesStaff, node)
    return part, [finding.message for finding in findings]


@pytest.fixture(scope="module")
def own(own_shop: Library) -> RemediesStaff:
    """The shop's remedies with every fact filled in."""
    catalog = catalogs()["en"].for_region("IE")
    public = public_library(own_shop, Edition(Audience.PUBLIC, "en", "ie", TODAY), catalog)
    policy = staff_library(own_shop, Edition(Audience.STAFF, "en", "ie", TODAY), public).policy("remedies")
    assert policy is not None
    assert isinstance(policy.part, RemediesStaff)
    return policy.part


def test_who_may_and_whom_to_ask() -> None:
    part, faults = _remedies(LEAST)
    assert faults == []
    assert part is not None
    assert above(part, "service") == ("service", "lead")
    assert [(grant.option.name, grant.asks) for grant in grants(part, part.problems[0], "service")] == [
        ("gift", None),
        ("more", "lead"),
        ("refund", None),
    ]
    assert all(grant.asks is None for grant in grants(part, part.problems[0], "lead"))


def test_the_first_role_whose_limit_covers_an_amount_decides() -> None:
    part, _ = _remedies(LEAST)
    assert part is not None
    asked = ["30 EUR", "30.01 EUR", "150 EUR", "151 EUR", "1 NOK"]
    assert [decides(part, "service", Money.parse(amount)) for amount in asked] == [
        "service",
        "lead",
        "lead",
        None,
        None,
    ]
    assert decides(part, "service", Money.parse("300 EUR"), Per.CUSTOMER) == "lead"


def test_a_limit_says_over_what() -> None:
    _, faults = _remedies(LEAST.replace("{up_to: 30 EUR, per: case}]", "{up_to: 30 EUR}]"))
    assert faults[:1] == ["This limit has no “per”."]


def test_an_option_with_an_amount_says_over_what() -> None:
    _, faults = _remedies(LEAST.replace("up_to: 100 EUR, per: case", "up_to: 100 EUR"))
    assert faults[:1] == ["The option “more” has an amount without saying over what, or the other way round."]


def test_one_option_is_no_choice() -> None:
    text = "\n".join(line for line in LEAST.splitlines() if "id: more" not in line and "id: refund, remedy" not in line)
    _, faults = _remedies(text)
    assert faults[:1] == ["“late” has one option, so the customer has nothing to choose."]


def test_unknown_remedies_and_roles_are_named() -> None:
    _, faults = _remedies(LEAST.replace("remedy: refund", "remedy: refnd"))
    assert faults == ["There is no “refnd” here."]


def test_an_option_above_the_limit_of_its_role_is_found() -> None:
    part, _ = _remedies(
        LEAST.replace(
            "id: gift, remedy: gift, role: service, up_to: 30 EUR",
            "id: gift, remedy: gift, role: service, up_to: 31 EUR",
        )
    )
    assert part is not None
    assert [(problem.name, option.name, authority.name) for problem, option, authority in above_limit(part)] == [
        ("late", "gift", "service")
    ]


def test_shop_associates_give_what_service_associates_give(own: RemediesStaff) -> None:
    late = next(problem for problem in own.problems if problem.name == "late")
    assert all(grant.asks is None for grant in grants(own, late, "shop"))
    assert all(grant.asks is not None for grant in grants(own, late, "warehouse"))


def test_no_option_of_the_shop_is_above_its_limit(own: RemediesStaff) -> None:
    assert above_limit(own) == ()


def test_the_articles_example_is_marked_as_one(own: RemediesStaff) -> None:
    """004-21: up to 2,000 dollars, without a unit of the limit in the article."""
    example = next(fact for fact in own.facts if fact.name == "article_example")
    assert str(example.quantity) == "2000.00 USD"
    assert example.source is not None
    assert "004-21" in example.source.name


def test_every_problem_of_the_complaints_policy_has_remedies(own: RemediesStaff, own_shop: Library) -> None:
    """003-46."""
    complaints = own_shop.policy("complaints")
    assert complaints is not None
    classes = {one.name for one in complaints.versions().latest.staff.classes}  # type: ignore[attr-defined]  # its own model
    assert classes <= {problem.name for problem in own.problems}


def test_roles_may_grant_what_the_rules_ask_for(own: RemediesStaff) -> None:
    may = may_grant(own)
    assert str(may["team-lead"].money) == "150.00 EUR"
    assert str(may["team-lead"].longest) == "7 days"
    assert str(may["service"].longest) == "0 days"


def _triage(own: RemediesStaff, **answers: str) -> tuple[Outcome | None, str]:
    compiled = compile_table(
        own.tables[0], (), Setting("remedies", "Europe/Dublin", facts=lambda name: FactUsed(name, ""))
    )
    made = decide(compiled, answers, datetime.datetime(2026, 11, 22, 12, tzinfo=datetime.UTC))
    assert isinstance(made, Decision)
    if made.stage is None:
        return None, ""
    who = made.stage.who
    return made.stage.outcome, for_staff_eyes(who) if who is not None else ""


def test_the_triage_table_answers_every_case_once(own: RemediesStaff) -> None:
    """002-13."""
    compiled = compile_table(
        own.tables[0], (), Setting("remedies", "Europe/Dublin", facts=lambda name: FactUsed(name, ""))
    )
    assert [fault.message for fault in compiled.faults] == []
    for find in (find_gaps, find_overlaps, find_boundary_holes, find_idle_rules):
        assert [finding.message for finding in find(compiled)] == []


@pytest.mark.parametrize(
    ("answers", "outcome", "who"),
    [
        ({"role": "associate", "matter": "gesture", "amount": "30"}, Outcome.ACCEPT, ""),
        ({"role": "associate", "matter": "gesture", "amount": "30.01"}, Outcome.REFER, "team lead"),
        ({"role": "associate", "matter": "owed", "amount": "1500.01"}, Outcome.REFER, "manager"),
        ({"role": "team-lead", "matter": "danger"}, Outcome.REFER, "manager on duty"),
        ({"role": "manager", "matter": "danger"}, Outcome.ACCEPT, ""),
        ({"role": "associate", "matter": "personal-data"}, Outcome.REFER, "Orla Fagan"),
    ],
)
def test_can_i_help_or_who_can(own: RemediesStaff, answers: dict[str, str], outcome: Outcome, who: str) -> None:
    got, said = _triage(own, **answers)
    assert got is outcome
    assert who in said


def test_the_least_remedies_need_no_table() -> None:
    part, _ = _remedies(LEAST)
    assert part is not None
    assert part.tables == ()
    assert dataclasses.is_dataclass(grants(part, part.problems[0], "service")[0])

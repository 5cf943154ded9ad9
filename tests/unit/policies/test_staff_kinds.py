"""Guidelines, directory, roles, issues, metrics, journey: the least of each, what each refuses, and the shop's own."""

import datetime
from typing import TypeVar

import pytest

from boldprint.library.library import Library
from boldprint.policies.directory.model import DirectoryStaff
from boldprint.policies.guideline.model import GuidelineStaff
from boldprint.policies.issues.model import IssuesStaff
from boldprint.policies.journey.model import JourneyStaff
from boldprint.policies.metrics.model import MetricsStaff
from boldprint.policies.part import StaffPart
from boldprint.policies.roles.model import RolesStaff
from boldprint.policies.sop.model import SopStaff
from boldprint.source.model import build
from boldprint.source.yaml import parse

Part = TypeVar("Part", bound=StaffPart)
HEAD = "title: Ours\npurpose: So that we know.\n"
PRINCIPLE = "principles: [{id: least, title: A policy is the least, text: Give more., why: Lives differ.}]\n"
PEOPLE = """people:
  - {id: lead, who: Saoirse Lynch, job: team lead, phone: +353 20 910 0111, deputy: manager, hours: [{days: mon-fri, opens: 09:00, closes: 18:00}]}
  - {id: manager, who: Tomás Walsh, job: manager, phone: +353 20 910 0113, in_header: yes}
matters:
  - {id: danger, label: Somebody is hurt, call: [manager, lead], steps_in: 5 minutes}
"""
ROLES = """parts: [{id: welcome, label: Welcome, means: Customers feel expected.}]
roles:
  - {id: service, title: Associate, does: Answers., above: lead, serves: [{id: welcome, does: Answers with a name.}]}
  - {id: lead, title: Lead, does: Leads., serves: [{id: welcome, does: Takes the door.}]}
"""
PROBLEM = (
    "  - {{id: p{n}, problem: It broke., frequency: {n}, cost: 2, actionability: 3, evidence: Twelve records., policy: returns, "
    "fault: It is silent., action: Mend it., answers_for_it: Buying, by: 2027-01-31}}\n"
)
ISSUES = "looked_at: Records.\ndecided_on: 2026-10-01\nproblems:\n"
METRIC = """metrics:
  - id: rate
    label: Return rate
    counts: Back over sold.
    taken_from: The till.
    every: month
    answers_for_it: Buying
    goal: {target: 8 %, better: lower, by: 2027-12-31}
    actuals: [{month: 2026-09, value: 9.4 %}, {month: 2026-10, value: 7.9 %}]
"""
STAGES = """stages:
  - id: welcome
    title: Welcome
    expects: [Somebody notices me.]
    learned_from: A walk.
    we_do: We greet.
    failures: [{id: unseen, fails: Nobody greets., seen_by: The counter., recovers: greet-customer, prevents: Looking up.}]
"""


def _part(model: type[Part], text: str) -> tuple[Part | None, list[str]]:
    node, faults = parse((HEAD + text).encode(), "policies/ours.yaml")
    assert node is not None
    assert faults == []
    part, findings = build(model, node)
    return part, [finding.message for finding in findings]


def _own(shop: Library, name: str, model: type[Part]) -> Part:
    policy = shop.policy(name)
    assert policy is not None
    part = policy.versions().latest.staff
    assert isinstance(part, model)
    return part


@pytest.mark.parametrize(
    ("model", "text"),
    [
        (GuidelineStaff, PRINCIPLE),
        (DirectoryStaff, PEOPLE),
        (RolesStaff, ROLES),
        (IssuesStaff, ISSUES + "".join(PROBLEM.format(n=n) for n in (1, 2, 3))),
        (MetricsStaff, METRIC),
        (JourneyStaff, STAGES),
    ],
)
def test_the_least_of_each_kind_is_read(model: type[StaffPart], text: str) -> None:
    part, faults = _part(model, text)
    assert faults == []
    assert part is not None


def test_a_guideline_has_no_steps() -> None:
    _, faults = _part(GuidelineStaff, PRINCIPLE + "steps: [{id: one, do: Go.}]\n")
    assert faults == ["“steps” is not a field of a guideline."]


def test_the_directory_knows_whom_it_names() -> None:
    part, _ = _part(DirectoryStaff, PEOPLE)
    assert part is not None
    assert [person.name for person in part.header_people] == ["manager"]
    assert _part(DirectoryStaff, PEOPLE.replace("[manager, lead]", "[manager, chief]"))[1] == [
        "“chief” is not in the directory."
    ]
    assert _part(DirectoryStaff, PEOPLE.replace("deputy: manager", "deputy: lead"))[1] == [
        "“lead” cannot stand in for “lead”."
    ]


def test_a_shift_ends_after_it_begins() -> None:
    _, faults = _part(DirectoryStaff, PEOPLE.replace("closes: 18:00", "closes: 08:00"))
    assert faults[:1] == ["It ends at 08:00, before it begins at 09:00."]


def test_every_role_has_a_part_in_customer_service() -> None:
    """000-09."""
    part, _ = _part(RolesStaff, ROLES)
    assert part is not None
    assert part.chain("service") == ("service", "lead")
    _, faults = _part(RolesStaff, ROLES.replace(", serves: [{id: welcome, does: Takes the door.}]", ""))
    assert faults == ["The role “lead” has no part in customer service."]


def test_no_role_stands_above_itself() -> None:
    _, faults = _part(RolesStaff, ROLES.replace("does: Leads.,", "does: Leads., above: service,"))
    assert faults == ["The role “service” stands above itself."]


@pytest.mark.parametrize("count", [2, 4])
def test_exactly_three_problems_are_named(count: int) -> None:
    """003-19."""
    _, faults = _part(IssuesStaff, ISSUES + "".join(PROBLEM.format(n=n) for n in range(1, count + 1)))
    assert faults == [f"{count} problems stand here; exactly 3 are named (003-19)."]


def test_problems_are_ranked_by_their_score() -> None:
    part, _ = _part(IssuesStaff, ISSUES + "".join(PROBLEM.format(n=n) for n in (1, 2, 3)))
    assert part is not None
    assert [problem.score for problem in part.ranked] == [18, 12, 6]


def test_a_metric_knows_whether_its_goal_is_met() -> None:
    part, _ = _part(MetricsStaff, METRIC)
    assert part is not None
    metric = part.metric("rate")
    assert metric is not None
    assert metric.latest is not None
    assert (metric.latest.month, metric.is_met) == ("2026-10", True)
    assert _part(MetricsStaff, METRIC.replace("value: 7.9 %", "value: 79"))[1][:1] == [
        "“rate” is counted in different units: %, number."
    ]
    assert _part(MetricsStaff, METRIC.replace("2026-09", "2026-10"))[1][:1] == [
        "A month stands twice in the figures of “rate”."
    ]


def test_a_goal_has_a_number_a_unit_and_a_deadline() -> None:
    """003-24."""
    assert "“soon” is not a figure with a unit." in _part(MetricsStaff, METRIC.replace("8 %", "soon"))[1]
    assert "This goal has no “by”." in _part(MetricsStaff, METRIC.replace(", by: 2027-12-31", ""))[1]


def test_the_shop_counts_what_the_articles_name(own_shop: Library) -> None:
    """003-13, 003-17, 003-18, 003-25."""
    named = {metric.name for metric in _own(own_shop, "metrics", MetricsStaff).metrics}
    assert named >= {"returns", "return-rate", "backlog", "out-of-stock", "rejection-rate", "reshipment-rate", "wait-phone", "abandonment-rate",
                     "calls-in-time", "satisfied", "kept"}  # fmt: skip


def test_each_point_of_failure_is_recovered_by_a_procedure(own_shop: Library) -> None:
    """004-12."""
    procedures = {policy.id for policy in own_shop.policies if policy.type.kind == "sop"}
    journey = _own(own_shop, "journey", JourneyStaff)
    assert [stage.name for stage in journey.stages] == ["welcome", "help", "buy", "after-sale", "complaint"]
    assert all(stage.failures for stage in journey.stages)
    assert set(journey.recovering) <= procedures


def test_every_procedure_names_roles_and_stages_that_exist(own_shop: Library) -> None:
    roles = {role.name for role in _own(own_shop, "roles", RolesStaff).roles}
    stages = {stage.name for stage in _own(own_shop, "journey", JourneyStaff).stages}
    for policy in own_shop.policies:
        part = policy.versions().latest.staff
        if isinstance(part, SopStaff):
            assert set(part.roles) <= roles, policy.id
            assert part.stage is None or part.stage.name in stages, policy.id


def test_the_three_problems_are_the_highest_and_their_metrics_exist(own_shop: Library) -> None:
    issues, metrics = _own(own_shop, "issues", IssuesStaff), _own(own_shop, "metrics", MetricsStaff)
    assert issues.passed_over == ()
    assert all(problem.metric is None or metrics.metric(problem.metric.name) for problem in issues.problems)
    assert all(problem.by > datetime.date(2026, 11, 22) for problem in issues.problems)

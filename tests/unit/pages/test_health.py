"""The health page: who has to review what, what is covered, which goals nobody serves, what causes trouble."""

import datetime
from collections.abc import Mapping

from tests.support.shops import TODAY, with_files

from boldprint.checks.check import Shop
from boldprint.edition.staff import StaffLibrary
from boldprint.library.reading import read_library
from boldprint.pages.health_report import areas, lost_goals, reviews_by_owner, stages, steps, troubles
from boldprint.values.text import StaffText, for_staff_eyes

ISSUES = "policies/issues.yaml"
METRICS = "policies/metrics.yaml"


def staff(files: Mapping[str, str]) -> StaffLibrary:
    library, findings = read_library(with_files(dict(files)))
    assert library is not None
    assert not [finding for finding in findings if finding.span.file in files]
    return Shop(library, TODAY).staff


def policy(name: str, fields: str, kind: str = "general") -> dict[str, str]:
    return {
        f"policies/{name}.yaml": f"kind: {kind}\nid: {name}\npublic:\n  title: {name}\n  answer: Yes.\nstaff:\n{fields}\n"
    }


def shown(name: StaffText | None) -> str | None:
    return for_staff_eyes(name) if name is not None else None


def test_overdue_reviews_come_first_and_far_ones_are_left_out() -> None:
    library = staff(
        policy("soon", "  owner: Maeve\n  review_by: 2026-12-01")
        | policy("late", "  owner: Cian\n  review_by: 2026-11-01")
        | policy("far", "  owner: Cian\n  review_by: 2027-11-01")
        | policy("none", "  notes: Nobody knows.")
    )
    report = [
        (shown(owner.name), [(r.policy.id, r.late) for r in owner.reviews]) for owner in reviews_by_owner(library)
    ]
    assert report == [("Cian", [("late", 21)]), (None, [("none", 0)]), ("Maeve", [("soon", -9)])]


def test_areas_and_stages_name_their_policies_and_their_gaps() -> None:
    library = staff(policy("complaints", "  owner: Maeve", kind="complaints"))
    covered = {area.name: [p.id for p in area.policies] for area in areas(library)}
    assert covered["complaints"] == ["complaints"]
    assert covered["communication"] == ["contact-details", "returns"]
    assert covered["retention"] == []
    assert {stage.name: len(stage.policies) for stage in stages(library)} == {
        "welcome": 0,
        "help": 1,
        "buy": 0,
        "after-sale": 1,
        "complaint": 1,
    }


def issues(*at_fault: str) -> dict[str, str]:
    problems = "".join(
        f"    - {{id: p{n}, problem: It broke., frequency: {n}, cost: 2, actionability: 3, evidence: Records., policy: {name}, fault: None.,"
        f" action: Mend it., answers_for_it: Maeve, by: 2027-01-01, metric: broken}}\n"
        for n, name in enumerate(at_fault, 1)
    )
    return {
        ISSUES: f"kind: issues\nid: issues\nstaff:\n  title: Three\n  purpose: We mend them.\n  looked_at: All.\n  decided_on: 2026-10-01\n  problems:\n{problems}"
    }


def metrics(*names: str) -> dict[str, str]:
    rows = "".join(
        f"    - id: {name}\n      label: {name}\n      counts: Parcels.\n      taken_from: The till.\n      every: month\n      answers_for_it: Maeve\n"
        f"      goal: {{target: 5 %, better: lower, by: 2027-01-01}}\n      actuals: [{{month: 2026-10, value: 6 %}}]\n"
        for name in names
    )
    return {METRICS: f"kind: metrics\nid: metrics\nstaff:\n  title: Sheet\n  purpose: We see it.\n  metrics:\n{rows}"}


def test_the_policy_with_the_highest_scores_stands_first() -> None:
    library = staff(issues("contact-details", "returns", "contact-details"))
    assert [(trouble.policy.id, trouble.score) for trouble in troubles(library)] == [
        ("contact-details", 6 + 18),
        ("returns", 12),
    ]


def test_a_goal_that_no_policy_serves_is_named() -> None:
    library = staff(metrics("broken", "loud") | issues("returns", "returns", "returns"))
    assert [(for_staff_eyes(lost.goal), lost.stands_in.id) for lost in lost_goals(library)] == [("loud", "metrics")]


def test_assess_listen_write_name_their_newest_days() -> None:
    told = steps(staff(metrics("broken") | issues("returns", "returns", "returns")))
    assert (told.figures, told.survey, told.problems, told.written) == (
        "2026-10",
        None,
        datetime.date(2026, 10, 1),
        datetime.date(2026, 1, 1),
    )
    assert steps(staff({})).figures is None

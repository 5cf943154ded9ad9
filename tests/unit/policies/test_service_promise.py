"""A goal is a number with a unit and a deadline; a maximum wait has a staffing note."""

import pytest

from boldprint.library.library import Library
from boldprint.policies.service_promise.goal import Goal
from boldprint.policies.service_promise.model import ServicePromisePublic, ServicePromiseStaff
from boldprint.source.finding import Finding
from boldprint.source.model import build
from boldprint.source.yaml import parse
from boldprint.values.text import PublicText

GOAL = "id: answer\nkind: answer time\nmetric: Calls answered\ndirection: at most\ntarget: {target}\nby: 2027-06-30\n"


def _goal(target: str) -> tuple[Goal[PublicText] | None, list[Finding]]:
    node, _ = parse(GOAL.replace("{target}", target).encode(), "policies/service-promise.yaml")
    assert node is not None
    return build(Goal[PublicText], node)


@pytest.mark.parametrize("target", ["20 seconds", "5 %", "4.95 EUR", "((answer_calls))"])
def test_a_number_with_its_unit_is_a_target(target: str) -> None:
    made, findings = _goal(target)
    assert made is not None, findings


@pytest.mark.parametrize("target", ["20", "soon", "5 EURO"])
def test_a_target_without_number_or_unit_is_refused_in_words(target: str) -> None:
    made, findings = _goal(target)
    assert made is None
    assert findings[0].message == f"“{target}” is not a number with a unit."
    assert "90 %" in findings[0].help


def test_a_goal_without_a_deadline_is_refused() -> None:
    node, _ = parse(GOAL.replace("by: 2027-06-30\n", "").replace("{target}", "5 %").encode(), "a.yaml")
    assert node is not None
    made, findings = build(Goal[PublicText], node)
    assert made is None
    assert "“by”" in findings[0].message


def _own(shop: Library) -> tuple[ServicePromisePublic, ServicePromiseStaff]:
    policy = shop.policy("service-promise")
    assert policy is not None
    parts = policy.versions().latest
    assert isinstance(parts.public, ServicePromisePublic)
    assert isinstance(parts.staff, ServicePromiseStaff)
    return parts.public, parts.staff


def test_the_vision_is_no_longer_than_a_line(own_shop: Library) -> None:
    public, _ = _own(own_shop)
    assert public.vision is not None
    assert len(str(public.vision)) <= 60


def test_each_maximum_wait_has_a_staffing_note_for_it(own_shop: Library) -> None:
    public, staff = _own(own_shop)
    assert {level.name for level in public.levels} == {note.level.name for note in staff.staffing}


def test_the_promise_covers_the_whole_journey(own_shop: Library) -> None:
    public, _ = _own(own_shop)
    assert [aspect.stage.value for aspect in public.aspects] == ["welcome", "help", "buy", "after-sale", "complaint"]


def test_all_four_goals_of_the_article_are_set(own_shop: Library) -> None:
    public, staff = _own(own_shop)
    kinds = {goal.kind.value for goal in public.goals} | {goal.kind.value for goal in staff.goals}
    assert {"answer time", "return rate", "complaint satisfaction", "customers kept"} <= kinds

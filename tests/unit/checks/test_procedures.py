"""Procedures: hold, transfer and apology are seen whether they are marked or only written."""

import pytest
from tests.unit.checks.shop_of import found

from boldprint.checks.governance.procedures import apologises, starts_hold, stays_on_line, transfers
from boldprint.policies.sop.model import ProcedureStep

SOP = "policies/sops/call.yaml"


def step(do: str, **fields: object) -> ProcedureStep:
    return ProcedureStep.model_validate({"id": "one", "do": do, **fields})


@pytest.mark.parametrize("do", ["Put the caller on hold.", "Start the hold.", "Keep them on hold while you look."])
def test_a_written_hold_is_a_hold(do: str) -> None:
    assert starts_hold(step(do))


@pytest.mark.parametrize(
    "do", ["Apologise for the hold.", "Ask whether you may put them through.", "Hold the parcel by its corners."]
)
def test_what_is_no_hold(do: str) -> None:
    assert not starts_hold(step(do))


def test_marks_count_too() -> None:
    assert starts_hold(step("Look it up.", act="hold"))
    assert transfers(step("Call the colleague.", act="transfer"))
    assert stays_on_line(step("Wait.", stays_on_line=True))
    assert apologises(step("Come back.", apology=True))
    assert apologises(step("Come back.", say="I am sorry that it took a moment."))


def test_an_apology_before_the_hold_is_none_for_it() -> None:
    files = {
        SOP: "kind: sop\nid: call\nstaff:\n  title: Call\n  trigger: It rings.\n  roles: [service]\n  steps:\n"
        "    - {id: sorry, do: Apologise for the wait.}\n    - {id: hold, do: Start the hold., time_limit: 60 seconds}\n"
    }
    assert len(found("G111", files)) == 1


@pytest.mark.parametrize(
    ("limit", "too_long"), [("60 seconds", False), ("61 seconds", True), ("1 minutes", False), ("2 minutes", True)]
)
def test_the_hold_rule_counts_seconds(limit: str, too_long: bool) -> None:
    files = {
        SOP: f"kind: sop\nid: call\nstaff:\n  title: Call\n  trigger: It rings.\n  roles: [service]\n  steps:\n    - {{id: hold, do: Start the hold., time_limit: {limit}}}\n"
    }
    assert bool(found("G110", files)) is too_long


def test_a_page_that_states_a_longer_hold_is_found() -> None:
    page = {
        "policies/gifts.yaml": "kind: general\nid: gifts\npublic:\n  title: Gifts\n  answer: You are on hold for two minutes at most.\n"
    }
    assert len(found("G110", page)) == 1
    page["policies/gifts.yaml"] = page["policies/gifts.yaml"].replace(
        "You are on hold for two minutes", "We keep your parcel for two weeks"
    )
    assert not found("G110", page)

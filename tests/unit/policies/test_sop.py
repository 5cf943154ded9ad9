"""Procedures: what a step can say, and what every procedure of the shop keeps to."""

from boldprint.library.library import Library
from boldprint.policies.sop.model import Act, ContactKind, SopStaff
from boldprint.source.model import build
from boldprint.source.yaml import parse

LEAST = """
title: Greet
trigger: Somebody comes in.
roles: [shop]
steps:
  - id: greet
    do: Say good morning.
"""
CALL = LEAST.replace(
    "steps:",
    """stage: help
contact: call
purpose: Nobody waits without a word.
teaches: [service-promise]
except_when:
  - id: danger
    when: Somebody is hurt.
    then: Call the manager on duty.
steps:
  - id: search
    do: Start the hold.
    more: Look it up.
    act: hold
    time_limit: ((service-promise.hold_max))
    branches:
      - {id: found, when: You found it, to: sorry}
      - {id: other, when: Somebody knows it, to: transfer-a-call}
  - id: sorry
    do: Apologise for the hold.
    apology: yes
    stays_on_line: yes
    record: contact-record""",
)


def _sop(text: str) -> tuple[SopStaff | None, list[str]]:
    node, _ = parse(text.encode(), "policies/sops/greet.yaml")
    assert node is not None
    part, findings = build(SopStaff, node)
    return part, [finding.message for finding in findings]


def _own(shop: Library) -> dict[str, SopStaff]:
    parts = {policy.id: policy.versions().latest.staff for policy in shop.policies if policy.type.kind == "sop"}
    assert all(isinstance(part, SopStaff) for part in parts.values())
    return parts  # type: ignore[return-value]  # asserted above


def test_the_least_procedure_is_one_step() -> None:
    part, faults = _sop(LEAST)
    assert faults == []
    assert part is not None
    assert part.step_names == ("greet",)


def test_a_whole_procedure_is_read() -> None:
    part, faults = _sop(CALL)
    assert faults == []
    assert part is not None
    assert part.contact is ContactKind.CALL
    assert part.number_of("sorry") == 2
    assert part.number_of("transfer-a-call") is None
    assert [step.name for step in part.steps_of(Act.HOLD)] == ["search"]


def test_a_branch_leads_somewhere() -> None:
    _, faults = _sop(CALL.replace(", to: sorry", ""))
    assert faults == ["The branch “found” leads nowhere."]


def test_one_branch_is_no_choice() -> None:
    _, faults = _sop(CALL.replace("      - {id: other, when: Somebody knows it, to: transfer-a-call}\n", ""))
    assert faults == ["The step “search” has one branch, which is no choice."]


def test_the_shop_has_the_procedures_that_the_articles_ask_for(own_shop: Library) -> None:
    wanted = (
        "greet-customer shop-floor listen-and-repeat solve-a-problem handle-a-call hold-a-call transfer-a-call recover-a-failure "
        "record-a-contact handle-complaint refund exchange warranty-claim lost-parcel escalate classify-and-route-feedback "
        "supplier-feedback staff-focus-group customer-focus-group follow-up one-month-contact seek-out-silent-customers "
        "research-expectations improvement-review coaching launch-a-policy recovery-programme"
    )
    assert set(wanted.split()) <= set(_own(own_shop))


def test_every_contact_ends_with_a_record(own_shop: Library) -> None:
    """002-04: data is entered every time."""
    without = [
        name for name, part in _own(own_shop).items() if part.contact and not any(s.record for s in part.steps[-2:])
    ]
    assert without == []


def test_every_hold_has_a_limit_and_an_apology_after_it(own_shop: Library) -> None:
    """002-11 and 002-12."""
    held = 0
    for part in _own(own_shop).values():
        for number, step in enumerate(part.steps):
            if step.act is Act.HOLD:
                held += 1
                assert step.time_limit is not None
                assert step.time_limit.name == "service-promise.hold_max"
                assert any(later.apology for later in part.steps[number + 1 :])
    assert held


def test_nobody_leaves_the_line_during_a_transfer(own_shop: Library) -> None:
    """002-14: the associate stays until the customer is connected."""
    transfers = [step for part in _own(own_shop).values() for step in part.steps_of(Act.TRANSFER)]
    assert transfers
    assert all(step.stays_on_line for step in transfers)


def test_every_branch_and_record_leads_to_something_that_exists(own_shop: Library) -> None:
    pages = {policy.id for policy in own_shop.policies} | {article.name for article in own_shop.staff_articles}
    forms = {form.id for form in own_shop.forms}
    for name, part in _own(own_shop).items():
        ways = {way.to.name for step in part.steps for way in step.branches if way.to is not None}
        assert ways <= pages | set(part.step_names), name
        assert {step.record.name for step in part.steps if step.record is not None} <= forms, name
        assert {slug.name for slug in part.related} <= pages, name


def test_every_procedure_has_an_owner_another_approver_and_a_day_of_review(own_shop: Library) -> None:
    for name, part in _own(own_shop).items():
        assert part.owner is not None, name
        assert part.approver is not None, name
        assert hash(part.owner) != hash(part.approver), name
        assert part.consulted, name
        assert part.review_by is not None, name

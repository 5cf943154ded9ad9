"""Forms: the two parts together, records in and out, the JSON Schema, and the fields that the articles ask for."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from boldprint.forms.faults import form_faults
from boldprint.forms.form import Form, PublicForm, StaffForm
from boldprint.forms.record import (
    Record,
    RecordFault,
    Wrong,
    from_csv,
    from_json,
    record_faults,
    routes_of,
    to_csv,
    to_json,
)
from boldprint.forms.schema import public_schema, staff_schema
from boldprint.library.library import Library
from boldprint.project import open_project
from boldprint.source.model import build
from boldprint.source.node import Mapping
from boldprint.source.yaml import parse

pytestmark = pytest.mark.slow

PUBLIC = """
title: Tell us
answer: We read it.
groups:
  - id: words
    title: Your words
    fields:
      - {id: kind, label: About, type: choice, required: yes, options: [{id: product, label: A product}, {id: packaging, label: Packaging}]}
      - {id: said, label: What, type: long text, required: yes}
      - {id: also, label: Also, type: choices, options: [{id: a, label: One}, {id: b, label: Two}]}
      - {id: email, label: E-mail, type: email, personal: yes, purpose: email}
"""
STAFF = """
purpose: It reaches its owner.
groups:
  - {id: heard, title: Heard, fields: [{id: heard_at, label: When, type: date and time}, {id: phone, label: Number, type: phone}]}
routes:
  - {id: product, field: kind, option: product, to: Buying, owner: Head of Buying}
  - {id: packaging, field: kind, option: packaging, to: Warehouse, owner: Warehouse manager, within: 1 business day}
"""
F1 = {
    "1 name": "name", "2 address": "address", "3 telephone": "phone", "4 employee": "received_by", "5 date and time": "received_at",
    "6 resolution": "resolved_at", "7 nature": "nature", "8 agreed solution": "agreed_solution", "9 on the spot": "on_the_spot",
    "10 promised or doing": "promised", "10 doing now": "doing_now", "11 follow-up": "follow_up_at", "12 compensation": "compensation",
    "13 avoiding": "avoid", "004-25 solved": "solved", "004-25 satisfied": "satisfied", "004-25 internal": "internal_action",
    "002-17 department": "department", "004-12 point of failure": "stage",
}  # fmt: skip
"""The complaint record of article 003, field by field, with what the other articles add."""


def _form(public: str | None = PUBLIC, staff: str = STAFF) -> Form:
    def node(text: str) -> Mapping:
        made, _ = parse(text.encode(), "content/forms/ours.yaml")
        assert isinstance(made, Mapping)
        return made

    customers, faults = build(PublicForm, node(public)) if public else (None, [])
    assert faults == []
    ours, faults = build(StaffForm, node(staff))
    assert faults == []
    assert ours is not None
    return Form("ours", node(staff).span, customers, ours)


def _faults(text: str) -> list[str]:
    node, _ = parse(text.encode(), "content/forms/ours.yaml")
    assert node is not None
    return [finding.message for finding in build(PublicForm, node)[1]]


GOOD: dict[str, Any] = {
    "kind": "packaging",
    "said": "Too much air, =1+1",
    "also": ("a", "b"),
    "phone": "+353 20 910 0148",
    "heard_at": "2026-11-22T10:12",
}


@pytest.fixture(scope="module")
def own() -> Library:
    """The shop's own forms."""
    library = open_project(Path(__file__).parents[3]).library
    assert library is not None
    return library


def test_both_parts_are_one_record() -> None:
    form = _form()
    assert [field.name for field in form.fields] == ["kind", "said", "also", "email", "heard_at", "phone"]
    assert form_faults(form) == ()


def test_the_least_form_is_one_field() -> None:
    form = _form(
        None, "purpose: We count.\ngroups: [{id: g, title: G, fields: [{id: number, label: Number, type: number}]}]"
    )
    assert record_faults(form, {"number": "12.5"}) == ()


def test_a_choice_has_options_and_other_fields_have_none() -> None:
    one_option = PUBLIC.replace(", {id: packaging, label: Packaging}", "")
    assert "“kind” is a choice with fewer than two options." in _faults(one_option)
    assert "“kind” has options and is a field of the type text." in _faults(
        PUBLIC.replace("type: choice,", "type: text,")
    )


def test_a_kind_without_an_owner_is_found() -> None:
    """002-17."""
    without = "\n".join(line for line in STAFF.splitlines() if "option: packaging" not in line)
    assert [(fault.code, fault.message) for fault in form_faults(_form(staff=without))] == [
        ("G404", "Nobody owns “packaging”: a record of that kind goes nowhere.")
    ]


def test_a_route_into_nothing_and_a_field_twice_are_found() -> None:
    assert "“kind” has no option “smell”." in [
        fault.message for fault in form_faults(_form(staff=STAFF.replace("option: product", "option: smell")))
    ]
    assert [fault.message for fault in form_faults(_form(staff=STAFF.replace("id: phone", "id: email")))] == [
        "Two fields of this form are called “email”."
    ]


def test_a_record_goes_to_its_owner() -> None:
    assert [route.name for route in routes_of(_form(), GOOD)] == ["packaging"]


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"said": ""}, RecordFault("said", Wrong.MISSING)),
        ({"kind": "smell"}, RecordFault("kind", Wrong.UNKNOWN_OPTION)),
        ({"kind": ("product", "packaging")}, RecordFault("kind", Wrong.UNKNOWN_OPTION)),
        ({"email": "nobody"}, RecordFault("email", Wrong.FORM)),
        ({"heard_at": "yesterday"}, RecordFault("heard_at", Wrong.FORM)),
        ({"smell": "x"}, RecordFault("smell", Wrong.UNKNOWN_FIELD)),
    ],
)
def test_what_is_wrong_with_a_record_is_named_and_the_schema_agrees(change: dict[str, Any], fault: RecordFault) -> None:
    form, record = _form(), {**GOOD, **change}
    assert record_faults(form, record) == (fault,)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(_as_sent(record), staff_schema(form))


def test_a_good_record_passes_both() -> None:
    form = _form()
    assert record_faults(form, GOOD) == ()
    jsonschema.validate(_as_sent({**GOOD, "email": ""}), staff_schema(form))
    jsonschema.validate({"kind": "product", "said": "A zip.", "also": "a"}, public_schema("ours", form.public))  # type: ignore[arg-type]  # it has one


def test_records_come_back_as_they_went_out() -> None:
    form = _form()
    records: tuple[Record, ...] = (GOOD, {"kind": "product", "said": 'One\nline, "quoted"'})
    assert from_csv(form, to_csv(form, records)) == records
    assert from_json(to_json(GOOD)) == GOOD


def test_no_cell_is_a_formula_and_a_telephone_number_stays_one() -> None:
    sheet = to_csv(_form(), [{"said": "=HYPERLINK(1)", "phone": "+353 20 910 0148"}])
    assert sheet.splitlines()[1] == ",'=HYPERLINK(1),,,,+353 20 910 0148"


def test_the_public_schema_holds_nothing_of_the_staff_part() -> None:
    form = _form()
    assert form.public is not None
    written = json.dumps(public_schema("ours", form.public))
    assert not any(word in written for word in ("heard_at", "Buying", "owner"))


def test_every_form_of_the_shop_is_whole(own: Library) -> None:
    wanted = "complaint contact-record feedback-form incident-log attendance staff-questionnaire focus-group-guide metrics-sheet withdrawal"
    assert {form.id for form in own.forms} >= set(wanted.split())
    for form in own.forms:
        assert form_faults(form) == (), form.id
        jsonschema.Draft202012Validator.check_schema(staff_schema(form))


def test_the_complaint_record_has_every_field_of_the_articles(own: Library) -> None:
    form = next(form for form in own.forms if form.id == "complaint")
    assert {row: name for row, name in F1.items() if form.field(name) is None} == {}
    customers = {field.name for group in form.public.groups for field in group.fields} if form.public else set()
    assert {"name", "address", "phone", "nature"} <= customers


def test_personal_data_is_marked(own: Library) -> None:
    for form in own.forms:
        for field in form.fields:
            assert field.personal or field.name not in ("name", "email", "phone", "address", "reach"), (
                form.id,
                field.name,
            )


def _as_sent(record: Record) -> dict[str, Any]:
    return {name: list(value) if isinstance(value, tuple) else value for name, value in record.items()}

"""What a form gives away: CSV and JSON that the Python side reads back, a JSON Schema that they meet, and paper."""

import json
from collections.abc import Callable

import jsonschema
import pytest
from playwright.sync_api import Page
from tests.browser.forms.conftest import FORM
from tests.browser.forms.test_sending import RECORD, fill

from boldprint.forms.form import Form, PublicForm, StaffForm
from boldprint.forms.record import from_csv, from_json, record_faults
from boldprint.source.model import build
from boldprint.source.node import Mapping
from boldprint.source.yaml import parse

pytestmark = pytest.mark.browser

Opened = Callable[..., Page]


def own_form() -> Form:
    """The form of the page, as Python reads it."""
    node, _ = parse(FORM.encode(), "content/forms/ask.yaml")
    assert isinstance(node, Mapping)
    public, staff = node.get("public"), node.get("staff")
    assert public is not None
    assert staff is not None
    read, kept = build(PublicForm, public)[0], build(StaffForm, staff)[0]
    assert read is not None
    assert kept is not None
    return Form("ask", node.span, read, kept)


def saved(page: Page, kind: str) -> str:
    """What the button for a kind of file saves."""
    with page.expect_download() as download:
        page.click(f"[data-bp-download={kind}]")
    return download.value.path().read_bytes().decode("utf-8")


@pytest.mark.parametrize("name", ["stays", "staff"])
def test_the_downloads_are_read_back_as_they_were_typed(opened: Opened, name: str) -> None:
    page = opened(name)
    fill(page)
    typed = {field: tuple(value) if isinstance(value, list) else value for field, value in RECORD.items()}
    assert from_json(saved(page, "json")) == typed
    sheet = saved(page, "csv")
    assert "'=1+1" in sheet, "no spreadsheet takes it for a formula"
    assert from_csv(own_form(), sheet) == (typed,)
    assert record_faults(own_form(), typed) == ()


def test_the_record_meets_the_schema_of_its_page(opened: Opened) -> None:
    page = opened("staff")
    schema = json.loads(saved(page, "schema"))
    jsonschema.Draft202012Validator.check_schema(schema)
    fill(page)
    jsonschema.validate(json.loads(saved(page, "json")), schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"kind": "weather"}, schema)
    assert "answered" in schema["properties"], "it is the whole record"


def test_customers_are_shown_nothing_of_what_staff_write(opened: Opened) -> None:
    page = opened("stays")
    assert page.query_selector("[data-bp-download=schema]") is None
    assert "answered" not in page.content()


def test_an_unfinished_record_is_not_saved(opened: Opened) -> None:
    page = opened("stays")
    page.click("[data-bp-download=json]")
    assert page.evaluate("document.activeElement.name") == "kind"


def test_on_paper_stand_the_fields_without_buttons(opened: Opened) -> None:
    page = opened("stays")
    page.emulate_media(media="print")
    assert page.is_visible("#ask-words")
    assert not page.is_visible("[data-bp-download=csv]")


def test_on_paper_a_sheet_has_its_lines(opened: Opened) -> None:
    page = opened("sheet")
    assert not page.is_visible(".bp-sheet")
    page.emulate_media(media="print")
    assert page.is_visible(".bp-sheet")
    assert page.locator(".bp-sheet tbody tr").count() == 20
    assert page.is_visible("#attendance-subject"), "what holds for all stands once"
    assert not page.is_visible("#attendance-name"), "what differs stands in the lines"

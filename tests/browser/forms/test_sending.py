"""Filling in a form in Chromium: sent as JSON where somebody receives it, acknowledged, told when it fails, kept nowhere."""

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import Page
from tests.browser.forms.receiver import Served

pytestmark = pytest.mark.browser

Opened = Callable[..., Page]
RECORD = {
    "kind": "order",
    "also": ["galway", "dublin"],
    "words": "=1+1, “and” more",
    "old": "no",
    "bought": "2026-11-02",
    "email": "nora@example.com",
}


def fill(page: Page) -> None:
    page.check("input[name=kind][value=order]")
    page.check("input[name=also][value=galway]")
    page.check("input[name=also][value=dublin]")
    page.fill("#ask-words", RECORD["words"])
    page.check("input[name=old][value=no]")
    page.fill("#ask-bought", RECORD["bought"])
    page.fill("#ask-email", RECORD["email"])


def test_a_record_is_sent_as_json_and_acknowledged(opened: Opened, receiver: Served) -> None:
    page = opened("sends")
    fill(page)
    page.click("[type=submit]")
    page.wait_for_selector("[data-bp-received]:not([hidden])")
    assert receiver.got == [{"type": "application/json", "record": RECORD}]
    told = page.inner_text("[data-bp-received]")
    assert "C-77" in told
    assert "22 November 2026" in told
    assert page.is_hidden("#ask")
    assert page.evaluate("document.activeElement.id") == "received"
    with page.expect_download() as download:
        page.click("[data-bp-received] [data-bp-download=json]")
    assert json.loads(download.value.path().read_text(encoding="utf-8")) == RECORD


@pytest.mark.parametrize("answer", ["empty", "strange"])
def test_an_answer_of_the_200s_without_a_time_counts_from_now(opened: Opened, answer: str) -> None:
    page = opened("sends", answer)
    fill(page)
    page.click("[type=submit]")
    page.wait_for_selector("[data-bp-received]:not([hidden])")
    assert page.evaluate("String(new Date().getFullYear())") in page.inner_text("[data-bp-received]")


@pytest.mark.parametrize(
    ("answer", "told"), [("fails", "failed"), ("garbage", "unsure"), ("list", "unsure"), ("breaks-off", "unsure")]
)
def test_what_failed_is_told_and_nothing_typed_is_lost(opened: Opened, answer: str, told: str) -> None:
    page = opened("sends", answer)
    fill(page)
    page.click("[type=submit]")
    page.wait_for_selector(f"[data-bp-{told}]:not([hidden])")
    assert page.is_hidden("[data-bp-received]")
    assert page.input_value("#ask-words") == RECORD["words"]
    assert page.is_enabled("[type=submit]"), "one may try again"


def test_a_required_field_is_asked_for_before_anything_is_sent(opened: Opened, receiver: Served) -> None:
    page = opened("sends")
    page.fill("#ask-words", "Only this.")
    page.click("[type=submit]")
    assert page.is_visible("#ask")
    assert receiver.got == []


def test_without_an_endpoint_nothing_leaves_the_browser(opened: Opened, receiver: Served) -> None:
    page = opened("stays")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    fill(page)
    assert page.query_selector("[type=submit]") is None
    page.press("#ask-email", "Enter")
    page.wait_for_timeout(100)
    assert page.input_value("#ask-words") == RECORD["words"]
    assert asked == []
    assert receiver.got == []


@pytest.mark.parametrize("name", ["stays", "sends"])
def test_nothing_is_kept_in_the_browser(opened: Opened, name: str) -> None:
    page = opened(name)
    fill(page)
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    page.reload()
    assert page.input_value("#ask-email") == ""


def test_without_a_script_the_browser_shows_the_form_and_only_what_works(opened: Opened) -> None:
    page = opened("sends", script=False)
    assert page.is_visible("#ask-words")
    assert page.is_visible("[type=submit]")
    assert page.query_selector("[data-bp-download]") is None or not page.is_visible("[data-bp-download]")

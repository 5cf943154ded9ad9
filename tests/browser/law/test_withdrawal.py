"""Withdrawing from a contract in a real browser: two steps, the acknowledgement, and what happens when the receiver fails."""

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route
from tests.support.shops import TODAY, small_files

import boldprint
from boldprint.edition.edition import Audience, Edition
from boldprint.edition.public import public_library
from boldprint.library.reading import read_library
from boldprint.locales import catalogs
from boldprint.pages.composing import public_composer
from boldprint.pages.withdrawal import PUBLIC_PAGE

pytestmark = pytest.mark.browser

SHOP, RECEIVER = "http://shop.test/withdraw.html", "http://shop.test/receiver"
SCRIPT = Path(boldprint.__file__).parent / "assets" / "js" / "withdrawal.js"
FIELDS = {"name": "Nora <b>Quinn</b>", "contract": "418220", "contact": "nora@example.com"}

Answer = Callable[[Route], None]


def made(files: Mapping[str, bytes]) -> str:
    """The page of a shop with its script, its form sent to the receiver of the test."""
    library, _ = read_library(files)
    assert library is not None
    public = public_library(library, Edition(Audience.PUBLIC, "en", "home", TODAY), catalogs()["en"].for_region("IE"))
    (page,) = PUBLIC_PAGE.make(public_composer(public))
    body = page.body.replace("https://forms.cornershop.example/withdrawal", RECEIVER)
    return f'<!doctype html><html lang="en-IE"><title>Withdraw</title><body>{body}<script>{SCRIPT.read_text()}</script>'


@pytest.fixture(scope="module")
def html() -> str:
    return made(small_files())


@pytest.fixture
def opened(browser: Browser, html: str) -> Iterator[Callable[..., Page]]:
    contexts = []

    def opening(answer: Answer, script: bool = True, html: str = html) -> Page:
        context = browser.new_context(java_script_enabled=script)
        contexts.append(context)
        page = context.new_page()
        page.route("**/*", lambda route: route.abort())
        page.route(SHOP, lambda route: route.fulfill(body=html, content_type="text/html; charset=utf-8"))
        page.route(RECEIVER, answer)
        page.goto(SHOP)
        return page

    yield opening
    for context in contexts:
        context.close()


def fill(page: Page) -> None:
    for name, value in FIELDS.items():
        page.fill(f"#withdraw-{name}", value)


def received(route: Route) -> None:
    route.fulfill(json={"receipt": "W-77", "received": "2026-11-22T10:12:00Z"})


def test_two_steps_and_an_acknowledgement_by_keyboard_alone(opened: Callable[..., Page]) -> None:
    page = opened(received)
    page.focus("#withdraw-name")
    for value in FIELDS.values():
        page.keyboard.type(value)
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.is_hidden("[data-bp-step='1']")
    assert page.evaluate("document.activeElement.id") == "withdraw-step-2"
    assert page.inner_text("[data-bp-summary] dd >> nth=0") == FIELDS["name"]
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Confirm withdrawal"
    with page.expect_request(RECEIVER) as sent:
        page.keyboard.press("Enter")
    assert sent.value.post_data_json == FIELDS
    page.wait_for_selector("[data-bp-receipt]:not([hidden])")
    told = page.inner_text("[data-bp-receipt]")
    assert all(value in told for value in (*FIELDS.values(), "22 November 2026", "W-77"))
    with page.expect_download() as download:
        page.click("[data-bp-save]")
    kept = download.value.path().read_text(encoding="utf-8")
    assert "418220" in kept
    assert "22 November 2026" in kept


def test_nothing_is_sent_before_it_is_confirmed(opened: Callable[..., Page]) -> None:
    asked: list[str] = []
    page = opened(lambda route: (asked.append(route.request.url), received(route))[1])
    page.click("[data-bp-continue]")
    assert page.is_visible("[data-bp-step='1']"), "an empty form does not go on"
    fill(page)
    page.press("#withdraw-contact", "Enter")
    assert page.is_visible("[data-bp-step='2']")
    page.click("[data-bp-back]")
    assert page.input_value("#withdraw-contract") == "418220"
    assert not asked


def test_a_receiver_that_fails_is_told_and_an_e_mail_holds_the_statement(opened: Callable[..., Page]) -> None:
    page = opened(lambda route: route.fulfill(status=500))
    fill(page)
    page.click("[data-bp-continue]")
    page.click("#withdraw button[type=submit]")
    page.wait_for_selector("[data-bp-failed]:not([hidden])")
    mail = page.get_attribute("[data-bp-failed] a", "href") or ""
    assert mail.startswith("mailto:")
    assert "418220" in mail
    assert page.is_hidden("[data-bp-receipt]")


def test_a_receiver_that_no_script_may_write_to_gets_the_form_from_the_browser(opened: Callable[..., Page]) -> None:
    bodies: list[str | None] = []

    def answer(route: Route) -> None:
        if route.request.resource_type == "fetch":
            route.abort()
            return
        bodies.append(route.request.post_data)
        route.fulfill(body="Received.", content_type="text/plain")

    page = opened(answer)
    fill(page)
    page.click("[data-bp-continue]")
    page.click("#withdraw button[type=submit]")
    page.wait_for_url(RECEIVER)
    assert bodies == ["name=Nora+%3Cb%3EQuinn%3C%2Fb%3E&contract=418220&contact=nora%40example.com"]


def test_without_a_script_both_steps_stand_on_the_page(opened: Callable[..., Page]) -> None:
    page = opened(lambda route: route.fulfill(body="Received.", content_type="text/plain"), script=False)
    fill(page)
    page.click("#withdraw button[type=submit]")
    page.wait_for_url(RECEIVER)


@pytest.mark.parametrize("garbage", ["<!doctype html><title>Log in</title>", "OK", "null", "[", '"received"'])
def test_an_answer_that_acknowledges_nothing_is_no_acknowledgement(opened: Callable[..., Page], garbage: str) -> None:
    page = opened(lambda route: route.fulfill(body=garbage, content_type="text/html"))
    fill(page)
    page.click("[data-bp-continue]")
    page.click("#withdraw button[type=submit]")
    page.wait_for_selector("[data-bp-failed]:not([hidden])")
    assert page.is_hidden("[data-bp-receipt]")
    assert (page.get_attribute("[data-bp-failed] a", "href") or "").startswith("mailto:")


@pytest.mark.parametrize("scant", ["", "{}", '{"received": "soon"}', '{"receipt": 7, "received": null}'])
def test_a_scant_acknowledgement_has_content_date_and_time_all_the_same(opened: Callable[..., Page], scant: str) -> None:
    page = opened(lambda route: route.fulfill(body=scant, content_type="application/json"))
    fill(page)
    page.click("[data-bp-continue]")
    page.click("#withdraw button[type=submit]")
    page.wait_for_selector("[data-bp-receipt]:not([hidden])")
    told = page.inner_text("[data-bp-receipt]")
    assert all(value in told for value in FIELDS.values())
    assert re.search(r"\d{1,2} \w+ \d{4}.*\d{1,2}:\d{2}:\d{2}", told)


def test_without_a_receiver_the_statement_goes_by_e_mail(opened: Callable[..., Page]) -> None:
    files = dict(small_files())
    files["content/site.yaml"] = re.sub(rb"\nendpoints:\n  withdrawal:.*", b"", files["content/site.yaml"])
    page = opened(received, html=made(files))
    fill(page)
    page.click("[data-bp-continue]")
    assert page.query_selector("#withdraw button[type=submit]") is None
    mail = page.get_attribute("#withdraw [data-bp-step='2'] a[data-bp-mail]", "href") or ""
    assert mail.startswith("mailto:")
    assert "418220" in mail
    assert "hereby give notice" in page.inner_text("blockquote")

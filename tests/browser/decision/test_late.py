"""Tables that a page fetches when somebody wants them: nothing before, nothing lost meanwhile, a word where they do not come."""

import re
import time

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect
from tests.browser.decision.conftest import OpenPage

pytestmark = pytest.mark.browser
LATE = "**/late/*.js"


def watched(page: Page) -> list[str]:
    """The names of the files that the page fetches late from now on, in order."""
    found: list[str] = []
    page.on("request", lambda sent: found.append(sent.url.rpartition("/")[2]) if "/late/" in sent.url else None)
    return found


def place_of(form: Locator) -> list[float]:
    """Where a form stands in its page, and how large it is."""
    place: list[float] = form.evaluate("one => { const box = one.getBoundingClientRect(); return [box.top + scrollY, box.left, box.width, box.height] }")
    return place


def test_a_folded_form_gets_its_table_when_it_is_unfolded(open_page: OpenPage) -> None:
    page = open_page("sample/public/returns.html")
    assert page.locator("script[src*='/late/']").count() == 0
    fetched = watched(page)
    form = page.locator("#check-exchange-form")
    form.locator("xpath=ancestor::details/summary").click()
    form.get_by_role("radio").first.check()
    form.get_by_role("button", name="Next").click()
    expect(form.get_by_role("button", name="Back")).to_be_visible()
    assert fetched == ["returns.exchange.js"]
    assert "table=exchange" in page.url


def test_an_answer_given_before_the_table_is_there_counts(open_page: OpenPage) -> None:
    page = open_page("sample/staff/decide.html")
    page.route(LATE, _slowly)
    form = page.locator("#returns-return-form")
    question, answer = form.locator("legend").inner_text(), form.locator(".bp-choice > span").nth(1).evaluate("one => one.firstChild.textContent")
    form.get_by_role("radio").nth(1).check()
    form.get_by_role("button", name="Next").click()
    expect(form.locator(".bp-said li")).to_have_count(1)
    expect(form.locator(".bp-said li")).to_contain_text(answer)
    expect(form.locator("legend")).not_to_have_text(question)


def test_a_ticked_choice_and_the_focus_stay_when_the_table_comes(open_page: OpenPage) -> None:
    page = open_page("sample/staff/decide.html")
    page.route(LATE, _slowly)
    form = page.locator("#returns-return-form")
    before = place_of(form)
    form.get_by_role("radio").nth(2).focus()
    page.keyboard.press("Space")
    value = form.get_by_role("radio").nth(2).get_attribute("value")
    expect(form.locator("[novalidate]")).to_be_attached()
    expect(form.locator("input:checked")).to_have_value(value or "")
    expect(form.locator("input:checked")).to_be_focused()
    assert place_of(form) == before, "nothing moves"


def test_nothing_is_exchanged_under_a_finger(open_page: OpenPage) -> None:
    page = open_page("sample/staff/decide.html", width=390)
    page.route(LATE, _slowly)
    form = page.locator("#returns-return-form")
    form.scroll_into_view_if_needed()
    place = form.get_by_role("radio").nth(1).bounding_box()
    assert place is not None
    page.mouse.move(place["x"] + 4, place["y"] + 4)
    page.mouse.down()
    expect(page.locator("script[src*='/late/']")).to_be_attached()
    page.wait_for_timeout(500)
    assert form.locator("[novalidate]").count() == 0
    page.mouse.up()
    expect(form.locator("[novalidate]")).to_be_attached()
    expect(form.get_by_role("radio").nth(1)).to_be_checked()


def test_nothing_is_exchanged_under_a_key(open_page: OpenPage) -> None:
    page = open_page("sample/staff/decide.html")
    page.route(LATE, _slowly)
    form = page.locator("#returns-return-form")
    form.get_by_role("radio").nth(1).focus()
    page.keyboard.down("Space")
    expect(page.locator("script[src*='/late/']")).to_be_attached()
    page.wait_for_timeout(500)
    assert form.locator("[novalidate]").count() == 0
    page.keyboard.up("Space")
    expect(form.locator("[novalidate]")).to_be_attached()
    expect(form.get_by_role("radio").nth(1)).to_be_checked()
    expect(form.get_by_role("radio").nth(1)).to_be_focused()


def test_the_question_that_an_address_names_is_chosen(open_page: OpenPage) -> None:
    page = open_page("sample/staff/decide.html?table=exchange&packaging=intact&use=tried&stock=yes&ordered=2026-11-01&delivered=2026-11-10#returns-exchange")
    expect(page.locator("#returns-exchange-form [data-bp-outcome]")).to_have_attribute("data-bp-outcome", "accept")
    expect(page.locator("#returns-return-form")).to_be_hidden()
    assert page.get_by_label("Which question?").input_value() == "returns-exchange"
    assert page.locator("script[src*='/late/']").count() == 1


def test_a_chosen_question_has_an_address_of_its_own(open_page: OpenPage) -> None:
    page = open_page("sample/staff/decide.html")
    page.get_by_label("Which question?").select_option("warranties-claim")
    form = page.locator("#warranties-claim-form")
    form.get_by_role("radio").first.check()
    form.get_by_role("button", name="Next").click()
    expect(form.locator(".bp-said li")).to_have_count(1)
    assert re.search(r"\?table=(warranties\.)?claim&.*#warranties-claim$", page.url)
    again = open_page(page.url.split("/", 3)[3])
    expect(again.locator("#warranties-claim-form .bp-said li")).to_have_count(1)


def test_a_table_that_does_not_come_is_said_and_tried_again(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.route(LATE, lambda route: route.abort())
    page.goto(f"{address}/sample/staff/decide.html")
    form = page.locator("#returns-return-form")
    form.get_by_role("radio").nth(1).check()
    form.get_by_role("button", name="Next").click()
    expect(form).to_contain_text("This cannot be answered here. Talk to a person.")
    page.unroute(LATE)
    form.get_by_role("button", name="Next").click()
    expect(form.locator(".bp-said li")).to_have_count(1)
    page.close()


def test_without_scripts_staff_read_the_rules(open_page: OpenPage) -> None:
    page = open_page("sample/staff/decide.html", java_script_enabled=False)
    links = page.get_by_role("link", name="All the rules")
    assert links.count() > 10
    assert all(link.is_visible() for link in links.all())
    assert links.first.get_attribute("href") == "policies/returns.html#returns-return-rules"
    page = open_page("sample/staff/returns.html", java_script_enabled=False)
    tables = page.locator("table.bp-rules")
    assert tables.count() >= 4
    assert all(table.is_visible() for table in tables.all())
    expect(page.locator(".bp-grants").first).to_contain_text("A week longer")


def _slowly(route: Route) -> None:
    time.sleep(0.3)
    route.continue_()

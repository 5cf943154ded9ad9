import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def test_no_byte_of_the_index_before_the_first_focus(open_page):
    page = open_page()
    assert page.locator("script[src*=search-index]").count() == 0
    assert page.evaluate("performance.getEntriesByType('resource').map(r => r.name).join()").count("search-index") == 0
    page.get_by_role("button", name="Search").first.click()
    expect(page.locator("#bp-q")).to_be_focused()
    assert page.locator("script[src*=search-index]").count() == 1


def test_results_as_one_types_with_marks_and_the_fact(open_search):
    page = open_search()
    page.locator("#bp-q").press_sequentially("what is your return window")
    answer = page.get_by_role("group", name="The answer").get_by_role("option")
    expect(answer).to_contain_text("30 days")
    expect(answer).to_contain_text("Returns")
    assert answer.get_attribute("href").endswith("/returns.html#standard")
    first = page.get_by_role("group", name=re.compile("Pages, ")).get_by_role("option").first
    expect(first.locator("span mark").first).to_have_text("return")
    expect(first.locator("b.bp-fact")).to_have_text("30 days")


def test_the_count_and_the_answer_are_announced(open_search):
    page = open_search()
    page.locator("#bp-q").fill("return window")
    expect(page.get_by_role("status")).to_have_text(re.compile(r"30 days from delivery.* Pages, \d found"))


def test_the_keyboard_alone(open_search, site):
    page = open_search()
    box = page.locator("#bp-q")
    box.fill("refund")
    expect(box).to_have_attribute("role", "combobox")
    expect(box).to_have_attribute("aria-expanded", "true")
    options = page.get_by_role("option")
    box.press("ArrowDown")
    expect(options.nth(0)).to_have_attribute("aria-selected", "true")
    assert box.get_attribute("aria-activedescendant") == options.nth(0).get_attribute("id")
    box.press("ArrowUp")
    assert box.get_attribute("aria-activedescendant") == ""
    box.press("ArrowUp")
    expect(options.last).to_have_class(re.compile("bp-at"))
    box.press("Escape")
    expect(box).to_have_attribute("aria-expanded", "false")
    expect(page.locator("#bp-found")).to_be_hidden()
    expect(box).to_have_value("")
    expect(page.locator("#bp-find")).to_be_visible()
    box.press("Escape")
    expect(page.locator("#bp-find")).to_be_hidden()
    expect(box).not_to_be_focused()
    page.keyboard.press("/")
    expect(box).to_be_focused()
    box.fill("refund")
    box.press("ArrowDown")
    box.press("Enter")
    page.wait_for_url(re.compile("refunds.html"))


def test_the_slash_types_where_one_types_and_can_be_turned_off(open_search):
    page = open_search()
    page.locator("#bp-q").fill("refund")
    switch = page.get_by_role("button", name="The / key opens the search")
    expect(switch).to_have_attribute("aria-pressed", "true")
    switch.click()
    expect(switch).to_have_attribute("aria-pressed", "false")
    page.reload()
    page.keyboard.press("/")
    expect(page.locator("#bp-find")).to_be_hidden()
    page.locator("#bp-page-q").press_sequentially("and/or")
    expect(page.locator("#bp-page-q")).to_have_value("and/or")


def test_a_link_with_q_opens_it(open_page):
    page = open_page("search.html?q=money+back")
    expect(page.locator("#bp-q")).to_have_value("money back")
    expect(page.get_by_role("option").first).to_be_visible()
    expect(page.get_by_role("option").nth(1)).to_contain_text("Refunds")


def test_a_form_in_the_page_opens_it_too(open_page):
    page = open_page()
    page.locator("#bp-page-q").press_sequentially("gift card")
    page.wait_for_function("document.querySelector('script[src*=search-index]')")
    page.wait_for_timeout(200)
    page.locator("#bp-page-q").press("Enter")
    expect(page.locator("#bp-q")).to_be_focused()
    expect(page.get_by_role("option").first).to_contain_text("no expiry")


def test_before_the_index_has_come_the_form_goes_to_the_search_page(open_page):
    page = open_page()
    page.route("**/search-index.js", lambda route: None)
    page.evaluate("document.querySelector('[data-bp-search=page]').requestSubmit()")
    page.wait_for_url(re.compile(r"search.html\?q="))


@pytest.mark.parametrize(
    ("query", "label"), [("qwrtzp", "Nothing found"), ("xylophone bassoon quartz return", "Not what")]
)
def test_an_empty_or_poor_result_shows_the_ways_on(open_search, query, label):
    page = open_search()
    page.locator("#bp-q").fill(query)
    ways = page.get_by_role("group", name=re.compile(label)).get_by_role("option")
    expect(ways).to_have_count(3)
    expect(ways.first).to_contain_text("Ask a person")
    if label == "Nothing found":
        expect(page.get_by_role("status")).to_contain_text("Nothing found")


def test_no_query_is_run_as_markup(open_search, twin):
    page = open_search()
    for query in twin["HOSTILE"].values():
        page.locator("#bp-q").evaluate(
            "(box, text) => { box.value = text; box.dispatchEvent(new InputEvent('input')); }",
            query.encode("utf-8", "replace").decode(),
        )
    assert page.locator("#bp-find :is(img, script)").count() == 0


@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing(open_search, width):
    page = open_search(width=width)
    for query in ("return window", "qwrtzp", "xylophone bassoon quartz return"):
        page.locator("#bp-q").fill(query)
        page.locator("#bp-q").press("ArrowDown")
        found = Axe().run(page, "#bp-find", {"preload": False})
        assert [
            (fault["id"], [node["html"] for node in fault["nodes"]]) for fault in found.response["violations"]
        ] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_composed_word_is_searched_when_it_is_finished(open_search):
    page = open_search()
    page.locator("#bp-q").evaluate("""box => {
        box.value = "refund";
        box.dispatchEvent(new InputEvent("input", { isComposing: true }));
    }""")
    expect(page.locator("#bp-found")).to_be_hidden()
    page.locator("#bp-q").evaluate("box => box.dispatchEvent(new CompositionEvent('compositionend'))")
    expect(page.get_by_role("option").first).to_be_visible()

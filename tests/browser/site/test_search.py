"""The search of the published site, as a customer meets it: by mouse, by keyboard, on a phone, from a link."""

import re

import pytest
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.slow]

INDEX = "search-index.js"


def opened_by_slash(page: Page, asked: str = "") -> None:
    page.keyboard.press("/")
    expect(page.locator("#bp-q")).to_be_focused()
    page.wait_for_function("document.querySelector('script[src*=search-index]')")
    page.locator("#bp-q").fill(asked)


def test_no_byte_of_the_index_before_somebody_searches(open_page) -> None:
    page = open_page("returns.html")
    page.wait_for_load_state("networkidle")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    assert page.locator(f"script[src*='{INDEX}']").count() == 0
    with page.expect_response(re.compile(INDEX)) as response:
        page.locator("button[popovertarget=bp-find]").first.click()
        page.locator("#bp-q").focus()
        page.locator("#bp-q").press_sequentially("x")
    assert response.value.ok
    assert [url for url in asked if INDEX in url] == [response.value.url]


@pytest.mark.parametrize(("path", "leads"), [("index.html", "returns.html"), ("forms/complaint.html", "returns.html")])
def test_the_answer_stands_before_the_links_on_every_page(open_page, address, path, leads) -> None:
    page = open_page(path)
    opened_by_slash(page, "how long do I have to return a jacket")
    answer = page.get_by_role("group", name="The answer").get_by_role("option")
    expect(answer).to_contain_text("30 days")
    expect(answer).to_contain_text("Returns, since 1 March 2026")
    assert answer.get_attribute("href").startswith(f"{address}{leads}")
    expect(page.get_by_role("status").first).to_have_text(re.compile(r"30 days.*Pages, \d+ found"))


def test_a_search_by_the_keyboard_alone_ends_at_the_section(open_page) -> None:
    page = open_page()
    opened_by_slash(page, "lost parcel")
    box = page.locator("#bp-q")
    first = page.get_by_role("option").first
    expect(first).to_contain_text("Lost parcels")
    box.press("ArrowDown")
    expect(first).to_have_attribute("aria-selected", "true")
    box.press("Enter")
    page.wait_for_url(re.compile(r"shipping\.html#lost$"))
    expect(page.locator("#lost")).to_be_in_viewport()


def test_escape_empties_then_closes(open_page) -> None:
    page = open_page()
    opened_by_slash(page, "refund")
    page.keyboard.press("Escape")
    expect(page.locator("#bp-q")).to_have_value("")
    page.keyboard.press("Escape")
    expect(page.locator("#bp-find")).to_be_hidden()


def test_a_question_is_opened_where_it_leads(open_page) -> None:
    page = open_page()
    opened_by_slash(page, "do you deliver to a PO box")
    page.get_by_role("option").first.click()
    page.wait_for_url(re.compile(r"shipping\.html#q-pobox$"))
    expect(page.locator("#q-pobox")).to_be_visible()


def test_a_link_with_a_question_opens_the_search(open_page) -> None:
    page = open_page("search.html?q=gift+card")
    expect(page.locator("#bp-q")).to_have_value("gift card")
    expect(page.get_by_role("option").first).to_contain_text(re.compile("gift card", re.IGNORECASE))


def test_the_form_of_the_home_page_opens_it_in_place(open_page) -> None:
    page = open_page()
    form = page.locator("form[data-bp-search=page]")
    form.locator("input[name=q]").fill("wheelchair")
    page.wait_for_function("document.querySelector('script[src*=search-index]')")
    page.wait_for_timeout(300)
    form.locator("input[name=q]").press("Enter")
    expect(page.locator("#bp-q")).to_be_focused()
    expect(page.get_by_role("option").first).to_contain_text("Accessibility")


def test_nothing_found_shows_a_person_returns_and_tracking(open_page, address) -> None:
    page = open_page()
    opened_by_slash(page, "asdfgh")
    ways = page.get_by_role("group", name=re.compile("Nothing found")).get_by_role("option")
    expect(ways).to_have_count(3)
    found = [way.get_attribute("href").removeprefix(address) for way in ways.all()]
    assert found == ["contact-details.html", "returns.html", "shipping.html#follow"]


@pytest.mark.parametrize(
    "asked", ["<img src=x onerror=alert(1)>", '"><script>alert(1)</script>', "return" * 3000, "\u202e\u0000🎁", "a* OR (b"]
)
def test_no_question_is_run_as_markup(open_page, asked) -> None:
    page = open_page()
    page.on("dialog", lambda dialog: pytest.fail(f"a script ran: {dialog.message}"))
    opened_by_slash(page, asked)
    page.wait_for_timeout(200)
    assert page.locator("#bp-found img, #bp-found script").count() == 0


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 390, 1280])
def test_results_fit_the_screen(open_page, width, look) -> None:
    page = open_page("index.html?q=phone+number+of+the+after-sales+desk", width=width, color_scheme=look)
    expect(page.get_by_role("option").first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    for option in page.get_by_role("option").all():
        assert option.evaluate("node => node.scrollWidth <= node.clientWidth + 1")


def test_the_other_markets_pages_search_too(open_page, address) -> None:
    page = open_page("gb/index.html")
    opened_by_slash(page, "money back")
    assert page.get_by_role("option").first.get_attribute("href").startswith(f"{address}returns.html")

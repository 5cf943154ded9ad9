"""The form on the policy page: by keyboard, on a phone, with a link, with a code, without scripts."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect
from tests.browser.decision.conftest import NOW
from tests.browser.opening import OpenPage

from boldprint.edition.public import PublicLibrary
from boldprint.edition.staff import StaffLibrary

pytestmark = pytest.mark.browser
Libraries = tuple[PublicLibrary, StaffLibrary]
RETURNS = "small/public/returns.html"
GEAR = f"{RETURNS}?item=gear&delivered=2026-11-03"


def _board(page: Page) -> str:
    return page.locator("[data-bp-outcome]").first.inner_text()


def test_one_thing_is_asked_at_a_time_and_the_focus_goes_along(open_page: OpenPage) -> None:
    page = open_page(RETURNS)
    expect(page.locator(".bp-ask legend")).to_have_text("What do you want to return?")
    assert page.evaluate("document.activeElement === document.body"), "nothing takes the focus before somebody acts"
    page.locator("input[value=gear]").focus()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    expect(page.locator(".bp-ask legend")).to_have_text("When did it arrive?")
    assert page.evaluate("document.activeElement.type") == "date"
    page.keyboard.type("11032026")
    page.keyboard.press("Enter")
    expect(page.locator(".bp-verdict")).to_be_focused()
    expect(page.get_by_role("status")).to_have_text("Yesuntil Thursday 3\u00a0December")
    assert page.url.endswith("returns.html?item=gear&delivered=2026-11-03#check")


def test_only_what_can_change_the_answer_is_asked(open_page: OpenPage) -> None:
    page = open_page(f"{RETURNS}?item=underwear&packaging=opened")
    expect(page.locator(".bp-verdict")).to_have_text("No")
    assert page.locator(".bp-deadline").count() == 0
    assert "for hygiene" in _board(page)


def test_an_answer_is_needed_before_going_on(open_page: OpenPage) -> None:
    page = open_page(RETURNS)
    page.get_by_role("button", name="Next").click()
    expect(page.get_by_role("alert")).to_have_text("Choose one of the answers.")
    assert page.evaluate("document.activeElement.type") == "radio"


def test_back_and_change_keep_the_other_answers(open_page: OpenPage) -> None:
    page = open_page(f"{RETURNS}?item=gear")
    page.get_by_role("button", name="Back").click()
    expect(page.locator(".bp-ask legend")).to_have_text("What do you want to return?")
    page.goto(page.url.split("#")[0] + "?item=gear&delivered=2026-11-03")
    page.get_by_role("button", name="Change What").click()
    expect(page.locator("input[value=gear]")).to_be_checked()
    page.locator("input[value=electronics]").check()
    page.get_by_role("button", name="Next").click()
    expect(page.locator("[data-bp-outcome]")).to_be_visible()
    assert "item=electronics&delivered=2026-11-03" in page.url
    page.go_back()
    expect(page.locator(".bp-said")).to_contain_text("Clothing and gear")


def test_a_link_opens_the_same_answer_and_foreign_parameters_do_not_matter(open_page: OpenPage) -> None:
    page = open_page(GEAR)
    again = open_page(f"{RETURNS}?utm_source=mail&item=gear&delivered=2026-11-03&colour=red#check")
    assert _board(page) == _board(again)
    broken = open_page(f"{RETURNS}?item=gear&delivered=someday")
    expect(broken.locator(".bp-ask legend")).to_have_text("When did it arrive?")


def test_the_code_opens_what_the_customer_saw(open_page: OpenPage) -> None:
    code = open_page(GEAR).locator(".bp-codeword").inner_text()
    staff = open_page(f"small/staff/decide.html?code={code.lower()}", now=NOW.replace(day=30, month=12))
    expect(staff.locator("#bp-code-said")).to_contain_text("The code is complete.")
    saw = staff.locator("[data-bp-saw] .bp-board").inner_text()
    assert "Sunday 22\u00a0November 2026" in saw
    assert "Thursday 3\u00a0December" in saw
    today = staff.locator(".bp-back").inner_text()
    assert "Today, Wednesday 30\u00a0December" in today
    assert "Yes, for store credit" in today
    assert "The last day passed 27 days ago." in today
    assert "Ask for the order number first." in staff.locator("[data-bp-saw]").inner_text()


def test_each_table_of_a_page_has_links_of_its_own(open_page: OpenPage) -> None:
    page = open_page("sample/public/returns.html?table=exchange&packaging=intact&use=tried&stock=yes&ordered=2026-11-01&delivered=2026-11-10")
    expect(page.locator("#check-form .bp-ask legend")).to_be_visible()
    expect(page.locator("#check-exchange-form [data-bp-outcome]")).to_have_attribute("data-bp-outcome", "accept")


def test_a_day_that_no_calendar_holds_is_a_matter_for_a_person(open_page: OpenPage) -> None:
    page = open_page("sample/public/returns.html?table=withdraw&kind=goods&delivered=1999-01-01")
    expect(page.locator("#check-withdraw-form")).to_contain_text("We cannot work out a day that far away. Talk to a person.")
    page.locator("#check-withdraw-form").get_by_role("button", name="Start again").click()
    expect(page.locator("#check-withdraw-form legend")).to_have_text("What did you buy?")


def test_a_code_from_before_a_change_opens_under_the_policy_of_its_day(open_page: OpenPage) -> None:
    before = NOW.replace(month=2, day=20)
    page = open_page(f"{RETURNS}?item=gear&delivered=2026-02-10", now=before)
    expect(page.locator(".bp-deadline b")).to_have_text("Tuesday 24\u00a0February")
    staff = open_page(f"small/staff/decide.html?code={page.locator('.bp-codeword').inner_text()}")
    expect(staff.locator("[data-bp-saw] .bp-board")).to_contain_text("Tuesday 24\u00a0February")
    expect(staff.locator("[data-bp-saw] .bp-board")).to_contain_text("14\u00a0days from delivery")


@pytest.mark.parametrize("place", [0, 3, 5, 8])
def test_a_mistyped_code_is_caught(open_page: OpenPage, place: int) -> None:
    code = open_page(GEAR).locator(".bp-codeword").inner_text()
    wrong = code[:place] + ("7" if code[place] != "7" else "8") + code[place + 1:]
    staff = open_page("small/staff/decide.html")
    staff.get_by_label("Answer code").fill(wrong)
    staff.get_by_role("button", name="Open").click()
    expect(staff.locator("#bp-code-said")).to_contain_text("This is not a code that our site gave.")
    assert staff.locator("[data-bp-saw] > *").count() == 0


def test_staff_see_what_may_be_granted_and_words_to_reply_with(open_page: OpenPage) -> None:
    page = open_page("sample/staff/returns.html?reason=unsuitable&item=outer&proof=order&final=no&use=tried&way=post&tier=guest"
                     "&ordered=2026-10-10&delivered=2026-10-20")
    granted = page.locator(".bp-roles li").first
    expect(granted).to_contain_text("A week longer")
    expect(granted).to_contain_text("until Thursday 26\u00a0November")
    expect(granted.get_by_role("link").first).to_contain_text("Ask: Saoirse Lynch, 111")
    page.get_by_label("You are").select_option("team-lead")
    expect(page.locator(".bp-roles h3").first).to_have_text("You, Team lead")
    replies = page.locator(".bp-reply")
    expect(replies).to_have_count(3)
    expect(replies.nth(1)).to_contain_text("Yes, for store credit, until Monday 18\u00a0January 2027.")


def test_without_scripts_the_rules_stand_there_and_no_form(open_page: OpenPage) -> None:
    page = open_page(RETURNS, java_script_enabled=False)
    expect(page.locator(".bp-ask")).to_be_hidden()
    page.get_by_text("All the rules").click()
    expect(page.locator("table.bp-rules").first).to_be_visible()
    assert "Underwear and swimwear" in page.locator("table.bp-rules").first.inner_text()
    assert page.get_by_text("Talk to a person").first.is_visible()


def test_nothing_moves_while_the_page_loads(open_page: OpenPage) -> None:
    page = open_page(RETURNS)
    moved = page.evaluate("""() => new Promise((done) => { let sum = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((one) => { sum += one.value; })).observe({type: "layout-shift", buffered: true});
      setTimeout(() => done(sum), 200); })""")
    assert moved == 0


def test_the_last_day_becomes_a_calendar_entry(open_page: OpenPage) -> None:
    page = open_page(GEAR)
    with page.expect_download() as download:
        page.get_by_role("button", name="Add to calendar").click()
    assert download.value.suggested_filename == "returns-return-2026-12-03.ics"
    lines = download.value.path().read_bytes().decode().replace("\r\n ", "").split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR"
    assert "DTSTART;VALUE=DATE:20261203" in lines
    assert "DTEND;VALUE=DATE:20261204" in lines
    assert any(line.startswith("URL:http") and "item=gear" in line for line in lines)
    assert all(len(line.encode()) <= 75 for line in download.value.path().read_bytes().decode().split("\r\n"))


@pytest.mark.parametrize("path", [RETURNS, GEAR, "small/staff/decide.html", "sample/public/shipping.html"])
@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark"), (320, "light")])
def test_everybody_can_use_it(open_page: OpenPage, path: str, width: int, scheme: str) -> None:
    page = open_page(path, width=width, color_scheme=scheme)
    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]})
    assert found.violations_count == 0, found.generate_report()
    wide = page.evaluate("[...document.querySelectorAll('.bp-decide *, .bp-rules *, .bp-codein *')].filter((one) => one.getBoundingClientRect().right > innerWidth + 1).length")
    assert wide == 0, "nothing stands beyond the edge"

"""A page is light, and what it fetches later comes: served under the policy, and from a folder without any server."""

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.support.weight import first_view

from .conftest import Site
from .looking import LAYOUT_SHIFT

pytestmark = [pytest.mark.browser, pytest.mark.slow]

RETURNS = "returns.html?table=return&reason=unsuitable&item=outer&proof=order&final=no&use=tried&way=post&tier=guest&ordered=2026-10-10&delivered=2026-10-20#check"


@pytest.mark.parametrize("name", ["public", "staff"])
def test_the_first_view_of_every_page_is_light(sites: dict[str, Site], name: str) -> None:
    measure = first_view()
    heavy = {page: weight.total() for page, weight in measure.weights(sites[name].folder).items() if weight.total() > measure.LIMIT}
    assert heavy == {}


def test_what_a_browser_fetches_is_what_was_measured(browser: Browser, sites: dict[str, Site], addresses: dict[str, str]) -> None:
    measure, page = first_view(), browser.new_page()
    asked: set[str] = set()
    page.on("request", lambda sent: asked.add(sent.url.removeprefix(addresses["public"]).partition("?")[0]))
    page.goto(f"{addresses['public']}returns.html", wait_until="networkidle")
    page.close()
    folder = sites["public"].folder
    assert sum(measure.sent(folder / path) for path in asked) == measure.first_view(folder, folder / "returns.html").total()


def test_a_link_to_an_answer_moves_nothing(browser: Browser, addresses: dict[str, str]) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 844})
    page.add_init_script(LAYOUT_SHIFT)
    page.goto(f"{addresses['public']}{RETURNS}")
    expect(page.locator("#check-form .bp-said")).to_be_visible()
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    moved = page.evaluate("window.moved")
    page.close()
    assert moved == []


@pytest.mark.parametrize("page_of", ["public/returns.html", "public/no/returns.html", "staff/decide.html", "staff/policies/returns.html"])
def test_forms_work_from_a_folder_and_under_the_policy(browser: Browser, sites: dict[str, Site], addresses: dict[str, str], page_of: str) -> None:
    name, _, path = page_of.partition("/")
    for address in (f"{sites[name].folder.as_uri()}/{path}", f"{addresses[name]}{path}"):
        page, faults = browser.new_page(), list[str]()
        page.on("console", lambda message, faults=faults: faults.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda fault, faults=faults: faults.append(str(fault)))
        page.goto(address)
        _answer(page, "[data-bp-first]")
        if name == "staff":
            page.get_by_label("Which question?").select_option("returns-exchange")
        else:
            page.locator("#check-exchange-form").locator("xpath=ancestor::details/summary").click()
        _answer(page, "[data-bp-ask='returns.exchange']")
        page.close()
        assert faults == [], address


def test_the_name_of_a_product_chooses(browser: Browser, sites: dict[str, Site]) -> None:
    page = browser.new_page()
    page.goto(f"{sites['public'].folder.as_uri()}/returns.html?reason=unsuitable")
    field = page.locator("#check-form").get_by_label("Type its name, and we find it")
    field.fill("Inishmore")
    expect(page.locator("#check-form input[type=radio]:checked")).to_have_count(1)
    page.close()


def test_no_page_names_a_file_that_is_not_there(sites: dict[str, Site]) -> None:
    for name, site in sites.items():
        for path in site.pages:
            for late in _late((site.folder / path).read_text(encoding="utf-8")):
                assert ((site.folder / path).parent / late).resolve().is_file(), f"{name}/{path}: {late}"


def _late(html: str) -> list[str]:
    """The addresses of what a page fetches later."""
    found = [part.partition('"')[0] for part in html.split('data-bp-from="')[1:]]
    return [*found, *(one for part in html.split('<meta name="bp-late" content="')[1:] for one in part.partition('"')[0].split())]


def _answer(page: Page, form: str) -> None:
    """Chooses the first answer of a form and goes on."""
    root = page.locator(form)
    root.get_by_role("radio").first.check()
    root.get_by_role("button", name="Next").click()
    expect(root.locator(".bp-said li").first).to_be_visible()


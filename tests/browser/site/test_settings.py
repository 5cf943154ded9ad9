"""What readers set on their devices is kept: colours of their own, stillness, and the keyboard in place of a mouse."""

import pytest
from playwright.sync_api import Browser, BrowserContext, Page
from tests.browser.conftest import Site

from .looking import FOCUS_RING, MOVING, NAKED_IN_FORCED_COLORS, unlike_each_other

pytestmark = [pytest.mark.browser, pytest.mark.slow]

SITES = pytest.mark.parametrize("name", ["public", "staff"])


def phone(browser: Browser, **settings: str) -> BrowserContext:
    return browser.new_context(viewport={"width": 390, "height": 844}, **settings)


@SITES
def test_the_colours_of_the_device_hide_nothing(browser: Browser, sites: dict[str, Site], addresses: dict[str, str], name: str) -> None:
    faults: list[tuple[str, str, str]] = []
    for scheme, chosen in (("dark", "light"), ("light", "dark")):
        page = phone(browser, forced_colors="active", color_scheme=scheme).new_page()
        for path in sorted(unlike_each_other(sites[name])):
            page.goto(addresses[name] + path)
            faults += [(path, scheme, one) for one in page.evaluate(NAKED_IN_FORCED_COLORS)]
            page.evaluate("look => document.documentElement.setAttribute('data-bp-theme', look)", chosen)
            faults += [(path, f"{scheme}, {chosen} chosen", one) for one in page.evaluate(NAKED_IN_FORCED_COLORS)]
            faults += [(path, scheme, f"no ring: {one}") for one in without_ring(page)]
        page.context.close()
    assert faults == []


def without_ring(page: Page, keys: int = 24) -> list[str]:
    """What a reader reaches with the first presses of Tab and cannot see to have the focus."""
    found = []
    for _ in range(keys):
        page.keyboard.press("Tab")
        lacking = page.evaluate(FOCUS_RING)
        if lacking == "nothing":
            break
        found += [lacking] if lacking else []
    return found


@SITES
def test_nothing_moves_for_readers_who_asked_for_stillness(browser: Browser, sites: dict[str, Site], addresses: dict[str, str], name: str) -> None:
    context = phone(browser, reduced_motion="reduce")
    page, faults = context.new_page(), []
    for path in sorted(unlike_each_other(sites[name])):
        page.goto(addresses[name] + path)
        faults += [(path, one) for one in page.evaluate(MOVING)]
    page.click("[popovertarget=bp-menu]")
    faults += [("the menu", one) for one in page.evaluate(MOVING)]
    context.close()
    assert faults == []


def reach(page: Page, selector: str, most: int = 250) -> None:
    """Presses Tab until the focus is on what the selector names."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"Tab does not lead to {selector}")


def is_visible(page: Page, selector: str) -> bool:
    return page.locator(selector).is_visible()


def test_a_phone_with_a_keyboard_needs_no_finger(browser: Browser, addresses: dict[str, str]) -> None:
    page = phone(browser).new_page()
    page.goto(addresses["public"] + "returns.html")
    reach(page, "header [popovertarget=bp-menu]")
    page.keyboard.press("Enter")
    assert is_visible(page, "#bp-menu")
    reach(page, "[data-bp-theme-set=dark]")
    page.keyboard.press("Space")
    assert page.locator("html").get_attribute("data-bp-theme") == "dark"
    page.keyboard.press("Escape")
    assert not is_visible(page, "#bp-menu")
    assert page.evaluate("document.activeElement.matches('[popovertarget=bp-menu]')"), "the focus goes back to where it came from"

    reach(page, ".bp-market > summary")
    page.keyboard.press("Enter")
    reach(page, ".bp-market a[href*='gb/']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/gb/returns.html")
    assert page.locator("html").get_attribute("data-bp-theme") == "dark", "the theme stays"

    reach(page, "header [popovertarget=bp-find]")
    page.keyboard.press("Enter")
    assert is_visible(page, "#bp-q")
    page.keyboard.type("warranty")
    page.wait_for_selector("#bp-results [role=option]")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/*warrant*")

    page.goto(addresses["public"] + "returns.html")
    reach(page, ".bp-decide input[type=radio]")
    page.keyboard.press("Space")
    reach(page, ".bp-decide button")
    page.keyboard.press("Enter")
    page.wait_for_selector(".bp-decide .bp-said")
    page.context.close()


@SITES
def test_tab_leads_to_every_control_of_a_page(browser: Browser, addresses: dict[str, str], name: str) -> None:
    page = phone(browser).new_page()
    for path in ("index.html", "returns.html", "contact-details.html") if name == "public" else ("index.html", "decide.html", "sops/hold-a-call.html"):
        page.goto(addresses[name] + path)
        wanted = page.evaluate("""() => [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
          .filter(one => one.checkVisibility() && !one.disabled && one.tabIndex >= 0 && !(one.type === 'radio' && one.closest('fieldset').querySelector('input') !== one))
          .map((one, at) => (one.dataset.wanted = at))""")
        met: set[str] = set()
        for _ in range(len(wanted) + 3):
            page.keyboard.press("Tab")
            met.add(page.evaluate("document.activeElement.dataset.wanted"))
        missed = page.evaluate("met => [...document.querySelectorAll('[data-wanted]')].filter(one => !met.includes(one.dataset.wanted)).map(one => one.outerHTML.slice(0, 90))",
                               [one for one in met if one])
        assert missed == [], path
    page.context.close()

"""What a customer reads on each day, which version governs an order, and what a page says that was made too long ago."""

import datetime
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.time.conftest import noon
from tests.support.commands import boldprint
from tests.support.years import DAYS, PRICES, WINDOWS

pytestmark = [pytest.mark.browser, pytest.mark.slow]

OpenOn = Callable[[datetime.date, str, datetime.date], Page]


@pytest.fixture
def on(browser: Browser, address: str) -> Iterator[OpenOn]:
    """Opens a page of the site of a day, at noon of a day of the reader's clock; nothing may be asked of anybody else."""
    contexts = []

    def opened(made: datetime.date, path: str, now: datetime.date) -> Page:
        context = browser.new_context(timezone_id="Europe/Dublin")
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.clock.set_fixed_time(noon(now))
        page.goto(f"{address}/{made}/{path}")
        return page

    asked: list[str] = []
    yield opened
    assert [url for url in asked if not url.startswith(address)] == []
    for context in contexts:
        context.close()


@pytest.mark.parametrize("day", DAYS)
def test_the_page_of_each_day_shows_its_numbers_and_decide_agrees(on: OpenOn, shop: Path, day: datetime.date) -> None:
    returns = on(day, "returns.html", day)
    expect(returns.locator("h1 + p, .bp-board p").first).to_contain_text(f"{WINDOWS[day]}\u00a0days")
    expect(on(day, "shipping.html", day).locator("#at-a-glance")).to_contain_text(PRICES[day])
    last = day + datetime.timedelta(days=WINDOWS[day])
    for now, outcome in ((last, "accept"), (last + datetime.timedelta(days=1), "refuse")):
        case = ("packaging=unused", f"ordered={day}", f"delivered={day}")
        found = json.loads(boldprint("decide", "returns.return", *case, "--on", str(now), "--json", cwd=shop).out)
        assert found["outcome"] == outcome
        assert outcome == "refuse" or found["deadline"] == str(last)


def test_what_is_announced_is_shown_with_its_day(on: OpenOn) -> None:
    page = on(DAYS[2], "returns.html", DAYS[2])
    expect(page.locator("#at-a-glance")).to_contain_text("1 March 2027")
    expect(page.locator("#at-a-glance")).to_contain_text("45\u00a0days")


@pytest.mark.parametrize(
    ("ordered", "version", "days"),
    [("2024-03-01", "from-2024-01-01", 14), ("2025-02-28", "from-2024-01-01", 14), ("2025-03-01", "from-2025-03-01", 30), ("2026-06-01", "from-2025-03-01", 30)],
)
def test_the_order_day_leads_to_its_version(on: OpenOn, shop: Path, ordered: str, version: str, days: int) -> None:
    page = on(DAYS[2], "returns.html", DAYS[2])
    page.get_by_role("link", name="This policy has changed since your order?").click()
    page.get_by_label("When did you order?").fill(ordered)
    page.get_by_role("button", name="Show my version").click()
    shown = page.locator(".bp-version:visible")
    expect(shown).to_have_count(1)
    expect(shown).to_have_id(version)
    expect(shown).to_contain_text(f"{days}\u00a0days")
    expect(shown.get_by_text("Can I return it?")).to_be_visible()
    expect(page.locator("[data-bp-said]")).to_have_text("This version holds for your order.")
    assert page.url.endswith(f"?ordered={ordered}")
    case = ("packaging=unused", f"ordered={ordered}", f"delivered={ordered}")
    found = json.loads(boldprint("decide", "returns.return", *case, "--on", str(DAYS[2]), "--json", cwd=shop).out)
    assert any(fact["value"] == f"{days} days" for fact in found["facts"])


def test_a_site_older_than_its_next_change_says_so_by_itself(on: OpenOn) -> None:
    next_change = datetime.date(2026, 9, 10)
    fresh = on(DAYS[2], "returns.html", next_change - datetime.timedelta(days=1))
    expect(fresh.locator(".bp-stale")).to_be_hidden()
    for path in ("returns.html", "index.html", "shipping.html", "versions/returns.html"):
        old = on(DAYS[2], path, next_change)
        expect(old.locator(".bp-stale")).to_be_visible()
        expect(old.locator(".bp-stale")).to_contain_text("10 September 2026")

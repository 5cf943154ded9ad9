"""Following a parcel in Chromium: paste a number and go to the carrier whose number it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from tests.browser.forms.receiver import Served
from tests.support.shops import ROOT, TODAY, library_of, with_files

import boldprint
from boldprint.checks.check import Shop
from boldprint.pages.making import make_public_pages

pytestmark = pytest.mark.browser

SHIPPING = (ROOT / "tests" / "unit" / "policies" / "fullest" / "shipping.yaml").read_text(encoding="utf-8")


@pytest.fixture
def shipping(browser: Browser) -> Iterator[Page]:
    files = with_files({"policies/full-shipping.yaml": SHIPPING})
    page = next(
        page for page in make_public_pages(Shop(library_of(files), TODAY).public) if page.path == "full-shipping.md"
    )
    scripts = "".join(f'<script src="/{path}"></script>' for path in page.scripts)
    site, folder = Served(), Path(boldprint.__file__).parent / "assets" / "js"
    site.pages = {
        f"/{path}": ("text/javascript", (folder / Path(path).name).read_text(encoding="utf-8")) for path in page.scripts
    }
    site.pages["/"] = (
        "text/html; charset=utf-8",
        f'<!doctype html><html lang="en-IE"><title>Shipping</title><body>{page.body}{scripts}',
    )
    opened = browser.new_page()
    opened.route("https://track.example/**", lambda route: route.fulfill(body="Your parcel"))
    opened.goto(site.address)
    yield opened
    opened.close()
    site.stop()


def test_a_number_leads_to_its_carrier(shipping: Page) -> None:
    shipping.fill("#track-number", " cp 123-456-789 ie ")
    shipping.press("#track-number", "Enter")
    shipping.wait_for_url("https://track.example/CP123456789IE")


def test_a_number_of_nobody_is_told_and_a_late_parcel_has_its_steps(shipping: Page) -> None:
    shipping.fill("#track-number", "12")
    shipping.click("#track-number + p button, form[data-bp-track] button")
    assert "numbers like this" in shipping.inner_text("form[data-bp-track] [role=status]")
    assert shipping.get_attribute("section a[href='#missing']", "href") == "#missing"
    assert shipping.query_selector("#missing") is not None

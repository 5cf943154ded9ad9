"""Typing the name of a thing in Chromium: the form knows which choice it is and goes on from there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.forms.receiver import Served
from tests.support.shops import TODAY, library_of, with_files

import boldprint
from boldprint.checks.check import Shop
from boldprint.pages.making import make_public_pages

pytestmark = pytest.mark.browser

SHEET = "sku,name,category\nA-1,Rain Jacket,unused\nA-2,Rain Jacket second-hand,used\nB-1,Something else,nowhere\n"


@pytest.fixture(scope="module")
def returns(browser: Browser) -> Iterator[Page]:
    files = with_files({"content/products.csv": SHEET})
    page = next(page for page in make_public_pages(Shop(library_of(files), TODAY).public) if page.path == "returns.md")
    scripts = (*page.late_scripts, *page.scripts)
    loaded = "".join(f'<script src="/{path}"></script>' for path in scripts)
    site, folder = Served(), Path(boldprint.__file__).parent / "assets" / "js"
    site.pages = {
        f"/{path}": ("text/javascript", (folder / Path(path).name).read_text(encoding="utf-8")) for path in scripts
    }
    site.pages |= {f"/{path}": ("text/javascript", str(text)) for path, text in page.files}
    site.pages["/"] = (
        "text/html; charset=utf-8",
        f'<!doctype html><html lang="en-IE"><title>Returns</title><body>{page.body}{loaded}',
    )
    opened = browser.new_page()
    opened.goto(site.address)
    yield opened
    opened.close()
    site.stop()


def test_a_name_chooses_and_the_form_goes_on(returns: Page) -> None:
    returns.get_by_label("Type its name, and we find it").fill("second-hand")
    expect(returns.locator("input[type=radio][value=used]")).to_be_checked()
    returns.click("form.bp-ask [type=submit]")
    expect(returns.locator("#check")).to_be_attached()
    assert "packaging=used" in returns.url
    assert returns.locator("option[value='Something else']").count() == 0, "what no choice knows is not offered"

"""What is printed: the two printable sets as they are exported, and single pages, on clean paper whatever the device looks like."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from tests.support.shops import TODAY, library_of, sample_files

from boldprint.publish.printing import printed
from boldprint.publish.site import catalog_for

from .looking import SIDEWAYS

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PAPER = {"width": 680, "height": 1000}
"""A4 between its margins, in CSS pixels."""

NOT_FOR_PAPER = """() => [...document.querySelectorAll('button, .bp-btn, nav, .bp-rail, .bp-timer, .bp-codein, .bp-ask, .bp-skip, .bp-search, article iframe, '
  + ':is(input, select):not(:is(.bp-record, .bp-item, .bp-instrument, .bp-call, [data-bp-ticks], [data-bp-attest], .bp-scale) *)')]
  .filter(one => one.checkVisibility() && one.getClientRects().length).map(one => `${one.tagName}.${one.className} ${one.textContent.trim().slice(0, 40)}`).slice(0, 5)"""

NOT_BLACK_ON_WHITE = """() => { const light = (color) => color.match(/[0-9.]+/g).map(Number), found = [];
  for (const one of document.querySelectorAll('html, body, article, article *')) {
    if (!one.checkVisibility()) continue;
    const { backgroundColor, color } = getComputedStyle(one), [r, g, b, a = 1] = light(backgroundColor);
    if (a > 0 && Math.min(r, g, b) < 240) found.push(`${one.tagName}.${one.getAttribute('class')} on ${backgroundColor}`);
    if (one.matches('p, li, td, th, h1, h2, h3, a, b') && Math.min(...light(color).slice(0, 3)) > 90) found.push(`${one.tagName}.${one.getAttribute('class')} in ${color}`);
  }
  return found.slice(0, 5) }"""

TORN = """() => [...document.querySelectorAll('tr, .bp-steps > li, .bp-call > li, .bp-board, .bp-say')].filter(one => getComputedStyle(one).breakInside !== 'avoid')
  .concat([...document.querySelectorAll('article :is(h1, h2, h3, summary, caption, thead)')].filter(one => getComputedStyle(one).breakAfter !== 'avoid'))
  .map(one => `${one.tagName}.${one.className}`).slice(0, 5)"""
"""Rows, steps and boards that may be torn apart, headings that may stand alone at the foot of a page."""

LOST_LINKS = """() => [...document.querySelectorAll('article a[href]')].filter(one => {
    const href = one.getAttribute('href'), after = getComputedStyle(one, '::after').content;
    if (href.startsWith('#')) return !document.getElementById(decodeURIComponent(href.slice(1)));
    return href.startsWith('http') ? one.checkVisibility() && !after.includes(href) : !/^(tel|mailto):/.test(href);
  }).map(one => one.outerHTML.slice(0, 120)).slice(0, 5)"""
"""Links that lead nowhere in the set, and addresses that paper does not show."""


def on_paper(browser: Browser, address: str) -> Page:
    """The page as it is printed from a device that is dark."""
    page = browser.new_context(viewport=PAPER, color_scheme="dark").new_page()
    page.goto(address)
    page.evaluate("document.documentElement.setAttribute('data-bp-theme', 'dark')")
    page.emulate_media(media="print", color_scheme="dark")
    return page


@pytest.fixture(scope="module")
def sets(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("paper")
    library = library_of(sample_files())
    made = printed(library, TODAY, catalog_for(library, "en", TODAY))
    for name, content in made.items():
        (folder / name).write_bytes(content)
    return {name.removesuffix(".html"): folder / name for name in made}


@pytest.mark.parametrize("name", ["public", "handbook"])
def test_a_printed_set_is_clean_paper(browser: Browser, sets: dict[str, Path], name: str) -> None:
    page = on_paper(browser, sets[name].as_uri())
    for looked_for in (NOT_FOR_PAPER, NOT_BLACK_ON_WHITE, TORN, LOST_LINKS, SIDEWAYS):
        assert page.evaluate(looked_for) == []
    closed = page.evaluate("[...document.querySelectorAll('details')].filter(one => one.checkVisibility() && one.offsetHeight <= one.querySelector('summary').offsetHeight + 4).length")
    assert closed == 0, "every question is open"
    sheets = page.pdf(format="A4").count(b"/Type /Page\n")
    assert sheets > page.locator("article").count(), "each part begins on a page of its own"
    page.context.close()


@pytest.mark.parametrize(("site", "path"), [
    ("public", "returns.html"), ("public", "contact-details.html"), ("public", "forms/complaint.html"), ("public", "versions/returns.html"), ("staff", "sops/hold-a-call.html"),
    ("staff", "forms/contact-record.html"), ("staff", "policies/returns.html"), ("staff", "training/certificate.html"), ("staff", "training/taking-returns.html")])
def test_a_page_is_printed_without_its_controls(browser: Browser, addresses: dict[str, str], site: str, path: str) -> None:
    page = on_paper(browser, addresses[site] + path)
    for looked_for in (NOT_FOR_PAPER, NOT_BLACK_ON_WHITE, TORN, SIDEWAYS):
        assert page.evaluate(looked_for) == []
    page.context.close()

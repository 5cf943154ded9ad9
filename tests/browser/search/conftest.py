"""A small site with the search in its header, opened from a folder (file://) in the system's Chromium."""

import runpy
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from tests.browser.opening import OpenPage, watched

import boldprint
from boldprint.search import Link, as_script, build_index, export

ASSETS = Path(boldprint.__file__).parent / "assets"
CORPUS = Path(__file__).parents[2] / "search" / "corpus"
FALLBACK = (
    Link("contact.html", "Ask a person", "Open until 18:00"),
    Link("returns.html", "Returns"),
    Link("tracking.html", "Track your order"),
)
HEADER = """<header class="bp-top"><button class="bp-tool" type="button" popovertarget="bp-find">Search</button>
<div class="bp-find" id="bp-find" popover><div class="bp-find__in md-grid">
<form class="bp-search" role="search" action="search.html" method="get" data-bp-search>
<label class="bp-hide" for="bp-q">Ask a question</label>
<input class="bp-field" id="bp-q" name="q" type="search" autocomplete="off" autofocus>
<button class="bp-btn bp-btn--go" type="submit">Search</button></form>
<div class="md-typeset" id="bp-found" hidden></div></div></div></header>"""
FORM = """<form class="bp-search" action="search.html" method="get" data-bp-search="page">
<label class="bp-hide" for="bp-page-q">Search</label><input class="bp-field" id="bp-page-q" name="q" type="search">
<button type="submit">Find</button></form>"""
PAGE = f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' file:; style-src 'self' file:">
<link rel="stylesheet" href="assets/boldprint.css"></head><body>{HEADER}
<main class="md-typeset"><h1>Shop</h1>{FORM}<p><a href="returns.html">Returns</a></p></main>
<script src="assets/search-ranker.js" defer></script><script src="assets/search-box.js" defer></script></body></html>"""


@pytest.fixture(scope="session")
def twin():
    return runpy.run_path(str(CORPUS / "twin.py"))


@pytest.fixture(scope="session")
def outdoor():
    return runpy.run_path(str(CORPUS / "read.py"))["read_shop"]("outdoor")


@pytest.fixture(scope="session")
def outdoor_index(outdoor):
    return export(build_index(outdoor.documents, outdoor.synonyms, "en"), fallback=FALLBACK)


@pytest.fixture(scope="session")
def site(outdoor, outdoor_index, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    (folder / "assets").mkdir()
    for name in ("search-ranker.js", "search-box.js"):
        (folder / "assets" / name).write_bytes((ASSETS / "js" / name).read_bytes())
    css = "\n".join(sheet.read_text(encoding="utf-8") for sheet in sorted((ASSETS / "css").glob("*.css")))
    (folder / "assets" / "boldprint.css").write_text(css, encoding="utf-8")
    (folder / "search-index.js").write_text(as_script(outdoor_index), encoding="utf-8")
    for name in ("index", "search", *(document.id for document in outdoor.documents)):
        (folder / f"{name}.html").write_text(PAGE, encoding="utf-8")
    return folder


@pytest.fixture
def open_page(browser: Browser, site: Path) -> Iterator[OpenPage]:
    """Opens a page from the folder; an error on its console fails the test at its end."""
    with watched(browser, site.as_uri()) as opened:
        yield opened


@pytest.fixture
def open_search(open_page: OpenPage) -> OpenPage:
    """Opens a page with the panel open and the index loaded."""

    def opened(path: str = "index.html", **size: int) -> Page:
        page = open_page(path, **size)
        page.keyboard.press("/")
        page.wait_for_function("document.querySelector('script[src$=\"search-index.js\"]')")
        page.locator("#bp-q").fill("x")
        page.wait_for_selector("#bp-found:not([hidden])")
        page.locator("#bp-q").fill("")
        return page

    return opened

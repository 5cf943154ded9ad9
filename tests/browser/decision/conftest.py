"""Pages with forms, made of the shop's tables without a builder and served with the security headers of the site, in Chromium."""

import datetime
import posixpath
from collections.abc import Iterable, Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Browser
from tests.browser.opening import OpenPage, watched
from tests.support.returns import SHOP
from tests.support.serving import served
from tests.support.shops import TODAY, library_of, sample_files, with_files

import boldprint
from boldprint.edition.decisions.block import as_script, data_block
from boldprint.edition.edition import Audience, Edition
from boldprint.edition.public import PublicLibrary, public_library
from boldprint.edition.staff import StaffLibrary, staff_library
from boldprint.library.library import Library
from boldprint.locales import catalogs
from boldprint.pages import decide_page, policy_page, staff_policy
from boldprint.pages.composing import public_composer, staff_composer
from boldprint.pages.decision_section import FORM_SCRIPTS
from boldprint.pages.page import StaffPage

ASSETS = Path(boldprint.__file__).parent / "assets"
NOW = datetime.datetime(2026, 11, 22, 12, 0, tzinfo=ZoneInfo("Europe/Dublin"))
POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'"
PAGE = """<!doctype html><html lang="en-IE"><head><meta charset="utf-8"><title>{title}</title><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/assets/boldprint.css"></head><body><div class="md-container"><main class="md-main">
<div class="md-main__inner md-grid"><div class="md-content"><article class="md-content__inner md-typeset bp-page">{body}</article></div></div></main></div>
{scripts}</body></html>"""

STAFF_WANTED = ("decide.md", "policies/returns.md")


def editions(library: Library) -> tuple[PublicLibrary, StaffLibrary]:
    """The two libraries of a shop as they are published today."""
    site = library.site.latest
    catalog = catalogs()["en"].for_region(site.country)
    edition = Edition(Audience.PUBLIC, "en", site.markets[0].name, TODAY)
    public = public_library(library, edition, catalog)
    return public, staff_library(library, Edition(Audience.STAFF, "en", site.markets[0].name, TODAY), public)


@pytest.fixture(scope="session")
def sample() -> tuple[PublicLibrary, StaffLibrary]:
    return editions(library_of(sample_files()))


@pytest.fixture(scope="session")
def small() -> tuple[PublicLibrary, StaffLibrary]:
    return editions(library_of(with_files(SHOP)))


@pytest.fixture(scope="session")
def folder(sample: tuple[PublicLibrary, StaffLibrary], small: tuple[PublicLibrary, StaffLibrary], tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("forms")
    (root / "assets" / "boldprint").mkdir(parents=True)
    for script in (ASSETS / "js").glob("*.js"):
        (root / "assets" / "boldprint" / script.name).write_bytes(script.read_bytes())
    sheets = "\n".join(sheet.read_text(encoding="utf-8") for sheet in sorted((ASSETS / "css").glob("*.css")))
    (root / "assets" / "boldprint.css").write_text(f"{sheets}\n:root {{ --bp-accent: #0e6452; --bp-board-scheme: dark }}", encoding="utf-8")
    for name, (public, staff) in {"small": small, "sample": sample}.items():
        for audience, pages in (("public", policy_page.PUBLIC_PAGE.make(public_composer(public))), ("staff", _staff_pages(staff))):
            for page in pages:
                if audience == "public" or page.path in STAFF_WANTED:
                    html = root / name / audience / f"{Path(page.path).stem}.html"
                    _write(html, page.path, str(page.body), (*page.late_scripts, *page.scripts))
                    _write_files(html.parent, posixpath.dirname(page.path) or ".", page.files)
    _write(root / "all.html", "Every table", _every_table(sample[0]), FORM_SCRIPTS)
    return root


def _staff_pages(library: StaffLibrary) -> Iterator[StaffPage]:
    composer = staff_composer(library)
    yield from decide_page.STAFF_PAGE.make(composer)
    yield from staff_policy.STAFF_PAGE.make(composer)


def _every_table(public: PublicLibrary) -> str:
    """The data of every public table of the sample shop, without any form."""
    blocks = {table.full_name: data_block(policy, table, public.site, public.catalog, TODAY)
              for policy in public.decisions.policies for table in policy.tables}
    scripts = [f'<script type="application/json" id="{name}">{as_script(block)}</script>' for name, block in blocks.items()]
    return "".join([*scripts, f'<script type="application/json" id="bp-words">{as_script(dict(public.catalog.sayings("say-")))}</script>'])


def _write(path: Path, title: str, body: str, scripts: tuple[str, ...]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    made = "".join(f'<script src="/{script}" defer></script>' for script in ("assets/boldprint/copy.js", *scripts))
    path.write_text(PAGE.format(title=title, body=body, scripts=made), encoding="utf-8")


def _write_files(folder: Path, seen_from: str, files: Iterable[tuple[str, str]]) -> None:
    """What a page fetches, where it looks for it: pages lie in one folder here, wherever the site has them."""
    for path, text in files:
        target = folder / posixpath.relpath(path, seen_from)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


@pytest.fixture(scope="session")
def address(folder: Path) -> Iterator[str]:
    with served(folder, {"Content-Security-Policy": POLICY}) as address:
        yield address


@pytest.fixture
def open_page(browser: Browser, address: str) -> Iterator[OpenPage]:
    """Opens a page on the day of the tests, for a reader who sits in another zone than the shop."""
    with watched(browser, address, NOW, locale="en-IE", timezone_id="America/New_York") as opened:
        yield opened

"""Pages of forms in a real Chromium: those of a small shop, served under the policy that the build writes for them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from tests.browser.forms.receiver import Served
from tests.support.shops import ROOT, TODAY, library_of, with_files

import boldprint
from boldprint.checks.check import Shop
from boldprint.pages.making import make_public_pages, make_staff_pages
from boldprint.publish.security import content_security_policy
from boldprint.publish.tree import Tree

ASSETS = Path(boldprint.__file__).parent / "assets"
FORM = (ROOT / "tests" / "unit" / "policies" / "forms" / "ask.yaml").read_text(encoding="utf-8")
NOBODY = "https://forms.cornershop.example/feedback"
SHEET = (ROOT / "content" / "forms" / "attendance.yaml").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def bodies() -> dict[str, str]:
    """The bodies of the pages by name: with an endpoint, without one, for staff, and a sheet of many lines."""
    files = with_files({"content/forms/ask.yaml": FORM, "content/forms/attendance.yaml": SHEET})
    without = Shop(library_of(files), TODAY)
    site = files["content/site.yaml"].decode().replace("endpoints:\n", f"endpoints:\n  feedback: {NOBODY}\n")
    sending = Shop(library_of({**files, "content/site.yaml": site.encode()}), TODAY)
    public = {page.path: str(page.body) for page in make_public_pages(without.public)}
    staff = {page.path: str(page.body) for page in make_staff_pages(without.staff)}
    return {
        "stays": public["forms/ask.md"],
        "staff": staff["forms/ask.md"],
        "sheet": staff["forms/attendance.md"],
        "sends": next(str(page.body) for page in make_public_pages(sending.public) if page.path == "forms/ask.md"),
    }


@pytest.fixture
def receiver() -> Iterator[Served]:
    server = Served()
    yield server
    server.stop()


@pytest.fixture
def opened(browser: Browser, bodies: dict[str, str], receiver: Served) -> Iterator[Callable[..., Page]]:
    """Opens a page by its name, whose form is sent to one of the receiver's answers."""
    site, contexts = Served(), []
    style = "".join(path.read_text(encoding="utf-8") for path in sorted((ASSETS / "css").glob("*.css")))

    def opening(name: str, answer: str = "receipt", script: bool = True) -> Page:
        html = _page(bodies[name].replace(NOBODY, f"{receiver.address}/{answer}"))
        site.pages = {
            "/": ("text/html; charset=utf-8", html),
            "/record.js": ("text/javascript", (ASSETS / "js" / "form-record.js").read_text()),
            "/style.css": ("text/css", style),
        }
        site.policy = content_security_policy(Tree({"index.html": html.encode()}))
        context = browser.new_context(java_script_enabled=script, accept_downloads=True)
        contexts.append(context)
        page = context.new_page()
        page.goto(site.address)
        return page

    yield opening
    for context in contexts:
        context.close()
    site.stop()


def _page(body: str) -> str:
    head = '<link rel="stylesheet" href="/style.css"><title>Ask us</title>'
    return f'<!doctype html><html lang="en-IE"><head>{head}</head><body class="md-typeset">{body}<script src="/record.js"></script></body></html>'

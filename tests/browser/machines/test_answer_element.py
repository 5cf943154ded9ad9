"""<boldprint-answer> on a page of another host, under a strict content security policy."""

import gzip
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from tests.support.public import public_of
from tests.support.returns import SHOP
from tests.support.serving import served
from tests.support.shops import with_files

from boldprint.exports.export import published_files

pytestmark = pytest.mark.browser
BODY = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A jacket</title><link rel="stylesheet" href="page.css">
<script src="{shop}/api/boldprint-answer.js" defer></script></head>
<body><main><h1>A jacket</h1><boldprint-answer src="{shop}/api/decisions/returns.json" table="return" now="2026-06-02T12:00" {data}></boldprint-answer></main></body></html>"""
STYLE = "boldprint-answer { --boldprint-accent: rgb(120, 20, 20); --boldprint-ground: rgb(255, 250, 240) } boldprint-answer::part(verdict) { letter-spacing: 3px }"


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    root = tmp_path_factory.mktemp("shop")
    for path, content in published_files(public_of(with_files(SHOP))).items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content)
    with served(root, {"Access-Control-Allow-Origin": "*"}) as address:
        yield address


@pytest.fixture
def opened(browser: Browser, shop: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Page]:
    policy = f"default-src 'none'; script-src {shop}; connect-src {shop}; style-src 'self'; base-uri 'none'"
    (tmp_path / "index.html").write_text(BODY.replace("{shop}", shop).replace("{data}", getattr(request, "param", "")))
    (tmp_path / "page.css").write_text(STYLE)
    with served(tmp_path, {"Content-Security-Policy": policy}, "localhost") as address:
        page, said = browser.new_page(), list[str]()
        page.on("console", lambda message: said.append(message.text) if message.type in ("error", "warning") and "favicon" not in message.text else None)
        page.on("pageerror", lambda error: said.append(str(error)))
        page.route("**/favicon.ico", lambda route: route.fulfill(status=204))
        page.goto(f"{address}/index.html")
        yield page
        page.close()
        assert said == []


def test_a_case_is_answered_by_keyboard_alone(opened: Page) -> None:
    expect(opened.get_by_role("group", name="What do you want to return?")).to_be_visible()
    opened.get_by_role("radio", name="Clothing and gear").focus()
    opened.keyboard.press("Space")
    opened.keyboard.press("Enter")
    day = opened.get_by_label("When did it arrive?").first
    expect(day).to_be_focused()
    day.fill("2026-05-03")
    opened.keyboard.press("Enter")
    verdict = opened.get_by_role("heading", level=2)
    expect(verdict).to_have_text(re.compile("^Yes, until Tuesday,? 2 June 2026$"))
    expect(verdict).to_be_focused()
    expect(opened.get_by_text("You have 30 days to change your mind.")).to_be_visible()
    expect(opened.get_by_text("€4.95")).to_be_visible()
    expect(opened.get_by_role("link", name="Returns")).to_have_attribute("href", re.compile(r"^https://.*/returns\.html$"))
    opened.get_by_role("button", name="Start again").click()
    expect(opened.get_by_role("radio", name="Clothing and gear")).to_be_focused()


def test_nothing_chosen_is_said(opened: Page) -> None:
    opened.get_by_role("button", name="Next").click()
    expect(opened.get_by_role("alert")).to_have_text("Choose one of the answers.")


@pytest.mark.parametrize("opened", ['data-item="underwear" data-packaging="opened"'], indirect=True)
def test_what_the_page_knows_is_not_asked(opened: Page) -> None:
    expect(opened.get_by_role("heading", level=2)).to_have_text("No")
    expect(opened.get_by_text("Opened underwear cannot be sold again, for hygiene.")).to_be_visible()
    expect(opened.get_by_role("button")).to_have_count(0)


def test_the_page_decides_how_it_looks(opened: Page) -> None:
    expect(opened.get_by_role("button", name="Next")).to_have_css("background-color", "rgb(120, 20, 20)")
    expect(opened.locator("boldprint-answer")).to_have_css("background-color", "rgb(255, 250, 240)")


@pytest.mark.parametrize("opened", ["", 'data-item="gear" data-delivered="2026-05-03"'], indirect=True)
def test_axe_finds_nothing(opened: Page) -> None:
    expect(opened.locator("boldprint-answer").get_by_role("button").or_(opened.get_by_role("heading", level=2)).first).to_be_visible()
    found = Axe().run(opened)
    assert [violation["id"] for violation in found.response["violations"]] == []


def test_it_is_small_and_asks_nobody_else(opened: Page, shop: str) -> None:
    hosts = set(opened.evaluate("performance.getEntriesByType('resource').map((one) => new URL(one.name).origin)"))
    assert hosts <= {shop, opened.evaluate("location.origin")}
    script, engine = (opened.request.get(f"{shop}/api/{name}").body() for name in ("boldprint-answer.js", "boldprint-decide.js"))
    assert len(script) <= 10_000
    assert len(gzip.compress(script, 6)) + len(gzip.compress(engine, 6)) <= 10_400, "as they are sent, both together"

"""The tools for an assistant inside the browser, registered where the browser has a place for them and nowhere else."""

import json
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from tests.support.public import public_of
from tests.support.returns import SHOP
from tests.support.serving import served
from tests.support.shops import with_files

from boldprint.exports.export import published_files

pytestmark = pytest.mark.browser
PAGE = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title></head><body><script src="assets/boldprint/webmcp.js" defer></script></body></html>'
CONTEXT = "window.tools = {}; Object.defineProperty(navigator, 'modelContext', { value: { registerTool: (tool) => { window.tools[tool.name] = tool; } } });"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    root = tmp_path_factory.mktemp("site")
    script = (files("boldprint") / "assets" / "element" / "webmcp.js").read_bytes()
    for path, content in {**published_files(public_of(with_files(SHOP))), "index.html": PAGE.encode(), "assets/boldprint/webmcp.js": script}.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content)
    policy = "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'"
    with served(Path(root), {"Content-Security-Policy": policy}) as address:
        yield address


def _call(page: Page, name: str, given: dict[str, object]) -> tuple[bool, str]:
    found = page.evaluate("([name, given]) => window.tools[name].execute(given)", [name, given])
    return bool(found.get("isError")), found["content"][0]["text"]


def test_the_tools_answer(browser: Browser, site: str) -> None:
    page = browser.new_page()
    page.add_init_script(CONTEXT)
    page.goto(f"{site}/index.html")
    page.wait_for_function("Object.keys(window.tools).length === 4")
    failed, said = _call(page, "decide", {"policy": "returns.return", "case": {}})
    assert not failed
    assert json.loads(said)["missing"][0]["id"] == "item"
    failed, said = _call(page, "decide", {"policy": "returns.return", "case": {"item": "underwear", "packaging": "opened"}})
    assert (failed, json.loads(said)["outcome"]) == (False, "refuse")
    failed, said = _call(page, "decide", {"policy": "returns.return", "case": {"item": "boat"}})
    assert failed
    assert "gear" in said
    failed, said = _call(page, "get_policy", {"policy": "nothing"})
    assert failed
    assert "returns" in said
    failed, said = _call(page, "what_changed", {"since": "2026-01-01"})
    assert not failed
    assert any(item["id"].endswith("2026-03-01:returns") for item in json.loads(said)["changes"])
    page.close()


def test_a_browser_without_it_loads_nothing_more(browser: Browser, site: str) -> None:
    page = browser.new_page()
    page.goto(f"{site}/index.html")
    names = page.evaluate("performance.getEntriesByType('resource').map((one) => new URL(one.name).pathname)")
    assert [name for name in names if "favicon" not in name] == ["/assets/boldprint/webmcp.js"]
    page.close()

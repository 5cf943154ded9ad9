"""A published site with the flag and one without it, under their own security policy, in a browser that has a place for an assistant's tools."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page
from tests.support.returns import SHOP
from tests.support.serving import served
from tests.support.shops import ROOT, TODAY, library_of, with_files

from boldprint.publish.disk import write_files
from boldprint.publish.security import content_security_policy
from boldprint.publish.site import Order, build, newest_change, public_docs

pytestmark = [pytest.mark.browser, pytest.mark.slow]
STUB = """
window.tools = {};
Object.defineProperty(navigator, "modelContext", { value: { registerTool: (tool) => { window.tools[tool.name] = tool; } } });
"""
MARKETS = """
markets:
  - {id: ie, label: Ireland, countries: [IE], currency: EUR}
  - {id: gb, label: United Kingdom, countries: [GB], currency: GBP}
"""
BRITISH = "id: returns\nbecause: Pounds.\npublic:\n  facts:\n    - {id: postage, value: 4.50 GBP}\n"
CASE = {"item": "gear", "delivered": TODAY.isoformat()}


def _published(root: Path, extra: str) -> tuple[Path, str]:
    files = with_files({**SHOP, "policies/overlays/gb/returns.yaml": BRITISH})
    site = files["content/site.yaml"].decode()
    begin = site.index("markets:")
    rest = site[begin:].split("\n")
    kept = next((number for number, line in enumerate(rest[1:], 1) if line and not line.startswith(" ")), len(rest))
    files["content/site.yaml"] = (site[:begin] + MARKETS.lstrip() + "\n".join(rest[kept:]).rstrip() + f"\n{extra}").encode()
    (root / "mkdocs.yml").write_bytes((ROOT / "mkdocs.yml").read_bytes())
    library = library_of(files)
    order = Order(root, files, library, TODAY)
    tree = build(order, [public_docs(order, "en")], newest_change(library, TODAY), "https://help.cornershop.example/", lambda _: None).tree
    write_files(tree, root / "site")
    return root / "site", content_security_policy(tree)


@pytest.fixture(scope="module", params=["experiments: [webmcp]\n", ""], ids=["flag", "no flag"])
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[bool, str]]:
    folder, policy = _published(tmp_path_factory.mktemp("shop"), request.param)
    with served(folder, {"Content-Security-Policy": policy}) as address:
        yield bool(request.param), address


@pytest.fixture
def opened(browser: Browser, site: tuple[bool, str]) -> Iterator[tuple[Page, list[str]]]:
    page, asked = browser.new_page(), list[str]()
    faults: list[str] = []
    page.add_init_script(STUB)
    page.on("request", lambda request: asked.append(request.url.removeprefix(site[1])))
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" and "favicon" not in str(message.location) else None)
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(f"{site[1]}/gb/returns.html")
    page.wait_for_load_state("networkidle")
    yield page, asked
    page.close()
    assert faults == []


def _call(page: Page, name: str, given: dict[str, object]) -> Any:
    found = page.evaluate("([name, given]) => window.tools[name].execute(given)", [name, given])
    assert not found.get("isError"), found
    return json.loads(found["content"][0]["text"])


def test_without_the_flag_nothing_is_registered_and_nothing_is_sent(site: tuple[bool, str], opened: tuple[Page, list[str]]) -> None:
    page, asked = opened
    told = set(page.evaluate("Object.keys(window.tools)"))
    assert told == ({"search", "get_policy", "decide", "what_changed"} if site[0] else set())
    scripts = [page.request.get(site[1] + path).text() for path in asked if path.endswith(".js")]
    assert any("modelContext" in script for script in scripts) is site[0]
    assert not [path for path in asked if "/api/" in path or "search-index" in path], "nothing is loaded before a tool is called"


def test_each_tool_answers_for_the_market_of_its_page(site: tuple[bool, str], opened: tuple[Page, list[str]]) -> None:
    page, asked = opened
    if not site[0]:
        return
    results = _call(page, "search", {"query": "send it back"})["results"]
    assert results[0]["url"].startswith(f"{site[1]}/returns.html")
    assert results[0]["snippet"]
    here = _call(page, "decide", {"policy": "returns.return", "case": CASE})
    assert (here["outcome"], here["market"], here["terms"]["fee"]["amount"], here["terms"]["fee"]["currency"]) == ("accept", "gb", "4.50", "GBP")
    there = _call(page, "decide", {"policy": "returns", "case": CASE, "market": "ie"})
    assert there["terms"]["fee"]["currency"] == "EUR"
    facts = {fact["name"]: fact["shown"] for fact in _call(page, "get_policy", {"policy": "returns"})["facts"]}
    assert facts["returns.postage"] == "£4.50"
    assert _call(page, "get_policy", {"policy": "contact-details"})["title"]
    assert _call(page, "what_changed", {"since": "2024-01-01"})["changes"]
    for name, given, said in (
        ("decide", {"policy": "contact-details"}, "get_policy"),
        ("decide", {"policy": "returns", "market": "fr"}, "ie, gb"),
        ("get_policy", {"policy": "nothing"}, "returns"),
    ):
        found = page.evaluate("([name, given]) => window.tools[name].execute(given)", [name, given])
        assert found["isError"] is True
        assert said in found["content"][0]["text"]
    assert all(path.startswith("/") for path in asked), "it asks its own site and nobody else"

"""Everything that the sample shop knows its customers to type, and what nobody should: the browser and Python find the same on both sites."""

import json
import runpy
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page
from tests.browser.conftest import Site
from tests.support.shops import library_of, sample_files

import boldprint
from boldprint.library.library import Library
from boldprint.search import Lookup, as_script, find

pytestmark = [pytest.mark.browser, pytest.mark.slow]

RANKER = Path(boldprint.__file__).parent / "assets" / "js" / "search-ranker.js"
TWIN = runpy.run_path(str(Path(__file__).parents[2] / "search" / "corpus" / "twin.py"))
HOSTILE: Mapping[str, str] = {name: text.encode("utf-8", "replace").decode() for name, text in TWIN["HOSTILE"].items()}
SITES = ("public", "staff")


@pytest.fixture(scope="module")
def shop() -> Library:
    return library_of(sample_files())


@pytest.fixture(scope="module")
def indexes(sites: Mapping[str, Site]) -> Mapping[str, Mapping[str, Any]]:
    """The indexes of both sites as they are published."""
    published = {name: (sites[name].folder / "search-index.js").read_text(encoding="utf-8") for name in SITES}
    return {name: json.loads(script.rpartition("boldprintSearch.load(")[2].removesuffix(");\n")) for name, script in published.items()}


@pytest.fixture(scope="module")
def searched(browser: Browser, indexes: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Page]:
    """A page for each site that has nothing but its ranker and its index."""
    pages = {name: browser.new_page() for name in SITES}
    for name, page in pages.items():
        page.add_script_tag(content=RANKER.read_text(encoding="utf-8") + as_script(dict(indexes[name])))
    return pages


@pytest.mark.parametrize("site", SITES)
def test_every_query_of_the_shop_finds_the_same_ten(shop, indexes, searched, site) -> None:
    asked = [query.ask for query in shop.queries.queries] + list(HOSTILE.values())
    there = searched[site].evaluate("queries => queries.map((query) => boldprintSearch.find(query, 10))", asked)
    lookup = Lookup(indexes[site])
    here = [json.loads(json.dumps(TWIN["in_the_browsers_shape"](find(lookup, query)))) for query in asked]
    assert len(asked) > 500
    assert [pair for pair in zip(asked, here, there, strict=True) if pair[1] != pair[2]] == []
    assert sum(bool(found["hits"]) for found in there) > 500


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("site", SITES)
def test_a_hostile_query_takes_less_than_fifty_milliseconds(indexes, searched, site, name) -> None:
    timed = """query => Math.min(...[1, 2, 3].map(() => {
        const began = performance.now();
        boldprintSearch.find(query);
        return performance.now() - began;
    }))"""
    assert searched[site].evaluate(timed, HOSTILE[name]) < 50
    lookup, taken = Lookup(indexes[site]), []
    for _ in range(3):
        began = time.process_time()
        find(lookup, HOSTILE[name])
        taken.append(time.process_time() - began)
    assert min(taken) < 0.05

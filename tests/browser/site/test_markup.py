"""The HTML of both sites under a validator, and what search engines and other sites are told of the public one."""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from tests.browser.conftest import Site

from boldprint.publish.markup import tags

pytestmark = [pytest.mark.browser, pytest.mark.slow]

VALIDATOR = Path(__file__).parents[2] / "standards" / "html" / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"


@pytest.mark.parametrize("name", ["public", "staff"])
def test_a_validator_finds_nothing_on_any_page(sites: dict[str, Site], name: str) -> None:
    if shutil.which("java") is None or not VALIDATOR.exists():
        assert os.environ.get("CI") != "true", "the HTML validator is missing: run `sh tests/tools.sh`, with java installed"
        pytest.skip("the HTML validator is missing: run `sh tests/tools.sh`, with java installed")
    pages = [str(sites[name].folder / path) for path in sites[name].pages]
    done = subprocess.run(["java", "-jar", str(VALIDATOR), "--format", "json", *pages], capture_output=True, text=True, check=False)
    found = json.loads(done.stderr)["messages"]
    assert [(one["url"].rpartition("/")[2], one.get("lastLine"), one["message"]) for one in found] == []


@pytest.mark.parametrize("name", ["public", "staff"])
def test_titles_and_descriptions_are_unlike_each_other(sites: dict[str, Site], name: str) -> None:
    titles, descriptions = {}, {}
    for path in sites[name].pages:
        html = (sites[name].folder / path).read_text(encoding="utf-8")
        titles.setdefault(re.findall(r"<title>(.*?)</title>", html)[0], []).append(path)
        for tag in tags(html):
            if tag.name == "meta" and tag.attributes.get("name") == "description":
                descriptions.setdefault(tag.attributes["content"], []).append(path)
    assert [paths for paths in (*titles.values(), *descriptions.values()) if len(paths) > 1] == []
    assert sum(map(len, descriptions.values())) >= len(sites[name].pages) - 1, "all but the page that is missing"


def test_the_site_map_and_the_social_data_name_every_page(sites: dict[str, Site]) -> None:
    site = sites["public"]
    listed = {urlsplit(address).path.lstrip("/") for address in re.findall(r"<loc>(.*?)</loc>", (site.folder / "sitemap.xml").read_text())}
    pages = {path for path in site.pages if path != "404.html"}
    assert {path.removesuffix("index.html") for path in listed} == {path.removesuffix("index.html") for path in pages}
    for path in sorted(pages):
        told = {tag.attributes.get("property"): tag.attributes.get("content") for tag in tags((site.folder / path).read_text(encoding="utf-8")) if tag.name == "meta"}
        assert urlsplit(told["og:url"]).path.lstrip("/").removesuffix("index.html") == path.removesuffix("index.html")
        assert [name for name in ("og:title", "og:description", "og:site_name", "og:locale") if not told.get(name)] == [], path

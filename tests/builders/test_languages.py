"""A shop in two languages and two markets, from both builders: one switches the language by a link, and search engines are told of the same page."""

import datetime
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from posixpath import dirname, join, normpath

import pytest
from tests.support.returns import SHOP
from tests.support.shops import ROOT, library_of, with_files

from boldprint.cli.building import finished
from boldprint.edition.edition import Audience
from boldprint.errors import OutsideWorld
from boldprint.locales import catalogs
from boldprint.publish import site as sites
from boldprint.publish.finish import ONCE
from boldprint.publish.markup import Tag, tags
from boldprint.publish.site import Order, build, newest_change, public_docs, staff_docs
from boldprint.publish.tree import Tree

pytestmark = pytest.mark.slow

DAY = datetime.date(2026, 11, 22)
ADDRESS = "https://help.cornershop.example/"
BRITISH = "id: returns\nbecause: British pounds.\npublic:\n  facts:\n    - {id: postage, value: 6 GBP}\n"
MARKETS = b"""markets:
  - {id: ie, label: Ireland, countries: [IE], currency: EUR}
  - {id: gb, label: United Kingdom, countries: [GB, IE, IM], currency: GBP}
"""


def _files(languages: str) -> dict[str, bytes]:
    files = with_files({**SHOP, "policies/overlays/gb/returns.yaml": BRITISH})
    site = files["content/site.yaml"].rstrip()
    before, _, after = site.partition(b"markets:\n")
    rest = after.split(b"\n")
    while rest and rest[0].startswith(b" "):
        rest.pop(0)
    files["content/site.yaml"] = b"\n".join([before + MARKETS + b"\n".join(rest), f"languages: [{languages}]".encode(), b""])
    return files


def _built(root: Path, builder: str, languages: str, staff: bool = False) -> Tree:
    """The finished site of one audience. Irish stands for any second language: it has English words here."""
    (root / "mkdocs.yml").write_bytes((ROOT / "mkdocs.yml").read_bytes())
    files = _files(languages)
    library = library_of(files)
    order = Order(root, files, library, DAY, builder)
    docs = [(staff_docs if staff else public_docs)(order, language) for language in languages.split(", ")]
    return build(order, docs, newest_change(library, DAY), "" if staff else ADDRESS, lambda _: None).tree


@pytest.fixture(scope="module", autouse=True)
def _irish() -> Iterator[None]:
    known = catalogs()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sites, "catalogs", lambda: {**known, "ga": replace(known["en"], language="ga")})
        yield


@pytest.fixture(scope="module", params=["mkdocs", "zensical"])
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Tree:
    return _built(tmp_path_factory.mktemp("two"), request.param, "en, ga")


def _html(site: Tree, path: str) -> str:
    return site[path].decode()


def _alternates(html: str) -> dict[str, str]:
    found = [tag.attributes for tag in tags(html) if tag.name == "link" and "hreflang" in tag.attributes]
    assert all(one["rel"] == "alternate" for one in found)
    told = {one["hreflang"]: one["href"] for one in found}
    assert len(told) == len(found), "each language and country once"
    return told


def _switch(html: str) -> list[Tag]:
    """The links of the menu; the foot has one to each other language, and they lead to the same places."""
    found = [tag for tag in tags(html) if tag.name == "a" and "hreflang" in tag.attributes]
    menu, foot = found[: len(found) * 2 // 3], found[len(found) * 2 // 3 :]
    assert [link.attributes["href"] for link in foot] == [link.attributes["href"] for link in menu if "aria-current" not in link.attributes][: len(foot)]
    return menu


def test_a_page_names_itself_in_all_languages_and_markets(site: Tree) -> None:
    everywhere = {
        "en": f"{ADDRESS}returns.html",
        "x-default": f"{ADDRESS}returns.html",
        "ga": f"{ADDRESS}ga/returns.html",
        "en-GB": f"{ADDRESS}gb/returns.html",
        "en-IM": f"{ADDRESS}gb/returns.html",
        "ga-GB": f"{ADDRESS}ga/gb/returns.html",
        "ga-IM": f"{ADDRESS}ga/gb/returns.html",
    }
    for path in ("returns.html", "gb/returns.html", "ga/returns.html", "ga/gb/returns.html"):
        assert _alternates(_html(site, path)) == everywhere, path


def test_every_alternate_is_a_page_that_names_this_one_and_is_canonical(site: Tree) -> None:
    for path in (path for path in site if path.endswith(".html")):
        html = _html(site, path)
        own = [tag.attributes["href"] for tag in tags(html) if tag.attributes.get("rel") == "canonical"]
        for address in set(_alternates(html).values()):
            there = _html(site, address.removeprefix(ADDRESS))
            assert f'<link rel="canonical" href="{address}">' in there, (path, address)
            assert own[0] in _alternates(there).values(), (path, address)


def test_one_switches_the_language_by_a_link_to_the_same_page(site: Tree) -> None:
    for path in ("index.html", "returns.html", "gb/returns.html", "ga/returns.html", "ga/gb/index.html"):
        html, (english, irish) = _html(site, path), _switch(_html(site, path))
        same = path.removeprefix("ga/")
        targets = [normpath(join(dirname(path), link.attributes["href"])) for link in (english, irish)]
        assert targets == [same, f"ga/{same}"], path
        assert [link.attributes["lang"] for link in (english, irish)] == ["en", "ga"]
        assert ["aria-current" in link.attributes for link in (english, irish)] == [same == path, same != path]
        assert "<span>English</span>" in html
        assert "<span>Gaeilge</span>" in html


def test_the_page_that_is_missing_leads_to_the_home_of_each_language(site: Tree) -> None:
    assert [link.attributes["href"] for link in _switch(_html(site, "404.html"))] == ["/index.html", "/ga/index.html"]
    assert _alternates(_html(site, "404.html")) == {}


def test_the_handbook_switches_too_and_tells_search_engines_nothing(tmp_path: Path) -> None:
    tree = _built(tmp_path, "mkdocs", "en, ga", staff=True)
    page = _html(tree, "ga/policies/returns.html")
    assert [link.attributes["href"] for link in _switch(page)] == ["../../policies/returns.html", "../policies/returns.html"]
    assert _alternates(page) == {}


def test_a_shop_in_one_language_has_no_switch_and_names_other_countries_alone(tmp_path: Path) -> None:
    tree = _built(tmp_path, "mkdocs", "en")
    pages = {path: _html(tree, path) for path in tree if path.endswith(".html")}
    assert all(_switch(html) == [] and 'id="bp-languages"' not in html for html in pages.values())
    assert sorted(_alternates(pages["returns.html"])) == ["en", "en-GB", "en-IM", "x-default"]
    assert _alternates(pages["search.html"]) == {}


def test_one_language_is_built_anew_and_the_other_stays(tmp_path: Path) -> None:
    before = _built(tmp_path, "mkdocs", "en, ga")
    files = {path: content.replace(b"label: Ireland", b"label: All of Ireland") for path, content in _files("en, ga").items()}
    order = Order(tmp_path, files, library_of(files), DAY)
    after = finished(Audience.PUBLIC, order, lambda _: None, "ga", before).tree
    changed = {path for path in {*before, *after} if before.get(path) != after.get(path)}
    assert "ga/returns.html" in changed
    assert all(path.startswith("ga/") or path in ONCE for path in changed), changed
    assert finished(Audience.PUBLIC, order, lambda _: None, "en", after).tree == finished(Audience.PUBLIC, order, lambda _: None).tree
    with pytest.raises(OutsideWorld, match="does not publish in “sv”"):
        finished(Audience.PUBLIC, order, lambda _: None, "sv", before)

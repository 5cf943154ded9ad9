"""One tree through MkDocs and Zensical: same addresses, titles, anchors, text; nothing foreign left after `finish`."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import html5lib
import pytest

from boldprint.publish.addresses import Target, resolve
from boldprint.publish.builders import BUILDERS
from boldprint.publish.finish import FinishedSite, finish_edition, finish_site
from boldprint.publish.html_checks import check_html
from boldprint.publish.links import built_address, check_pages
from boldprint.publish.markup import tags
from boldprint.publish.navigation import Navigation
from boldprint.publish.references import Page, read_html
from boldprint.publish.tree import Tree

pytestmark = pytest.mark.slow
URL = "https://example.org/shop/"
DAY = date(2026, 3, 1)
THEIRS = frozenset({"__skip"})
"""The anchor that Zensical adds to every article (see DIFFERENCES); its skip link leads there."""
SKIPPED = frozenset({"home", "returns", "shipping", "old"})
"""Where MkDocs's skip link leads: the page's first heading."""


@pytest.fixture(scope="module")
def finished(built: Mapping[str, Tree], docs: Tree) -> Mapping[str, FinishedSite]:
    return {name: finish_site(finish_edition(tree, docs, site_url=URL), site_url=URL, changed=DAY)
            for name, tree in built.items()}


def pages(tree: Tree) -> dict[str, str]:
    return {path: content.decode() for path, content in tree.items() if path.endswith(".html")}


def text_of(html: str, name: str) -> str:
    """The text of the first element of a name, spaces evened out."""
    document = html5lib.parse(html, namespaceHTMLElements=False)
    element = next(document.iter(name))
    for script in list(element.iter("script")):
        script.text = ""
    return " ".join("".join(element.itertext()).split())


def targets(path: str, page: Page) -> list[Target]:
    """What the links and images of a page name, in their order, but for the builder's own skip link."""
    seen = [resolve(path, one.address, "/shop/") for one in page.references if one.tag in ("a", "img")]
    return [target for target in seen if target.path != path or target.anchor not in (THEIRS | SKIPPED)]


def test_the_tree_passes_its_own_check(docs: Tree, navigation: Navigation) -> None:
    assert check_pages(docs, navigation) == ()


def test_same_addresses(finished: Mapping[str, FinishedSite], docs: Tree) -> None:
    ours = {path for path in docs if not path.endswith(".md")}
    written = {"404.html", "_headers", "robots.txt", "sitemap.xml", "assets/images/favicon.png"}
    expected = {built_address(path) for path in docs} - {"assets/own.css"} | written
    assert ours - {"assets/own.css"} <= expected
    for site in finished.values():
        sheets = {path for path in site.tree if path.startswith("assets/style.")}
        assert len(sheets) == 1
        assert set(site.tree) - sheets == expected


@pytest.mark.parametrize("element", ["title", "article", "nav", "header", "footer"])
def test_same_text(finished: Mapping[str, FinishedSite], element: str) -> None:
    mkdocs, zensical = (pages(site.tree) for site in finished.values())
    for path in mkdocs:
        assert text_of(mkdocs[path], element) == text_of(zensical[path], element), path


def test_same_anchors_and_same_targets(finished: Mapping[str, FinishedSite]) -> None:
    mkdocs, zensical = (pages(site.tree) for site in finished.values())
    for path in mkdocs:
        one, other = read_html(mkdocs[path]), read_html(zensical[path])
        assert one.anchors - THEIRS == other.anchors - THEIRS, path
        assert targets(path, one) == targets(path, other), path


def test_texts_arrive_as_written(finished: Mapping[str, FinishedSite]) -> None:
    for site in finished.values():
        home = pages(site.tree)["index.html"]
        assert text_of(home, "title") == "Home: <b>\"bold\"</b> & 'more' # no comment - Harbour & Pine <\"1\">"
        assert text_of(home, "footer") == "Sale < 5 & more"
        assert "Policies & <more>: yes" in text_of(home, "nav")
        assert 'Home <i> & "x"' in text_of(home, "nav")
        descriptions = [tag.attributes["content"] for tag in tags(home) if tag.attributes.get("name") == "description"]
        assert descriptions == ['What "we" <do> & é 漢 \u2028 🎁']
        assert '{"name": "A & B <x>"}' in home
        returns = pages(site.tree)["policies/returns.html"]
        assert text_of(returns, "footer") == 'Sale < 5 & more a < b: "c"'
        assert "{{ template }}, {% raw %} and $dollar" in returns


def test_the_finished_site_has_no_finding(finished: Mapping[str, FinishedSite]) -> None:
    for site in finished.values():
        assert check_html(site.tree, URL) == ()


def test_tags_are_found_as_a_browser_finds_them(built: Mapping[str, Tree]) -> None:
    for tree in built.values():
        for path, html in pages(tree).items():
            document = html5lib.parse(html, namespaceHTMLElements=False)
            browser = [(str(element.tag).rpartition("}")[2].lower(), {str(name).lower() for name in element.attrib})
                       for element in document.iter() if isinstance(element.tag, str) and element.attrib]
            ours = [(tag.name, set(tag.attributes)) for tag in tags(html) if tag.attributes]
            assert ours == browser, path


def test_nothing_of_the_builders_is_left(finished: Mapping[str, FinishedSite]) -> None:
    for site in finished.values():
        for path, html in pages(site.tree).items():
            assert "__md_" not in html, path
            assert 'name="generator"' not in html, path
            assert " style=" not in html, path
        assert 'class="bp-align-right"' in pages(site.tree)["policies/returns.html"]
        assert not [path for path in site.tree if path.endswith((".map", ".gz")) or "search" in path]


def test_one_style_sheet_with_the_theme_in_a_layer(finished: Mapping[str, FinishedSite]) -> None:
    for site in finished.values():
        sheet = next(content.decode() for path, content in site.tree.items() if path.startswith("assets/style."))
        assert sheet.replace("\n", "").startswith('@charset "UTF-8";@layer theme{')
        assert 'header{background:url("parcel.svg")' in sheet.replace(" ", "")
        assert sheet.count("@charset") == 1
        assert sheet.count("{") == sheet.count("}")


def test_scripts_need_no_hash(finished: Mapping[str, FinishedSite]) -> None:
    for site in finished.values():
        assert b"script-src 'self';" in site.tree["_headers"]


@pytest.mark.parametrize("name", BUILDERS)
def test_a_theme_inside_the_shop_gives_the_same_site(built: Mapping[str, Tree], name: str,
                                                     make_shop: Callable[..., tuple[Path, Path]]) -> None:
    assert BUILDERS[name](*make_shop(inside=True)) == built[name]


@pytest.mark.parametrize("name", BUILDERS)
def test_two_builds_are_the_same_bytes(built: Mapping[str, Tree], name: str, docs: Tree,
                                       make_shop: Callable[..., tuple[Path, Path]]) -> None:
    root, edition = make_shop()
    again = BUILDERS[name](root, edition)
    assert finish_edition(again, docs, site_url=URL) == finish_edition(built[name], docs, site_url=URL)
    assert BUILDERS[name](root, edition) == again, "a warm build writes what a cold one does"


def test_staff_pages_ask_search_engines_to_stay_away(built: Mapping[str, Tree], docs: Tree) -> None:
    for tree in built.values():
        staff = finish_site(finish_edition(tree, docs, site_url=URL, noindex=True), site_url=URL, changed=DAY,
                            noindex=True)
        for path, html in pages(staff.tree).items():
            assert html.count('<meta name="robots" content="noindex, nofollow">') == 1, path
        assert "sitemap.xml" not in staff.tree
        assert b"X-Robots-Tag: noindex" in staff.tree["_headers"]
        assert b"Disallow: /" in staff.tree["robots.txt"]

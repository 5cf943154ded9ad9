"""From a shop to its sites: the same bytes twice, the same tomorrow, in both builders, and a preview of another day apart."""

import datetime
from pathlib import Path

import pytest
from tests.support.commands import boldprint

from boldprint.project import open_project
from boldprint.publish.disk import read_tree
from boldprint.publish.site import Order, build, newest_change, public_docs, staff_docs
from boldprint.publish.tree import Tree

DAY = datetime.date(2026, 11, 22)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shops") / "corner"
    assert boldprint("new", str(folder), "--country", "IE", cwd=folder.parent).status == 0
    return folder


def _built(shop: Path, day: datetime.date, builder: str = "mkdocs", staff: bool = False) -> Tree:
    project = open_project(shop)
    assert project.library is not None
    order = Order(shop, project.files, project.library, day, builder)
    docs = [staff_docs(order, "en") if staff else public_docs(order, "en")]
    return build(order, docs, newest_change(project.library, day), "" if staff else "https://help.corner.example/", lambda _: None).tree


@pytest.mark.slow
def test_two_builds_differ_in_no_byte(shop: Path) -> None:
    assert _built(shop, DAY) == _built(shop, DAY)


@pytest.mark.slow
def test_tomorrow_without_a_change_differs_in_no_byte(shop: Path) -> None:
    assert _built(shop, DAY) == _built(shop, DAY + datetime.timedelta(days=1))


@pytest.mark.slow
@pytest.mark.parametrize("staff", [False, True], ids=["public", "staff"])
def test_both_builders_make_the_same_pages(shop: Path, staff: bool) -> None:
    pages = [
        {path for path in _built(shop, DAY, builder, staff) if path.endswith(".html")}
        for builder in ("mkdocs", "zensical")
    ]
    assert pages[0] == pages[1]


@pytest.mark.slow
def test_the_command_builds_both_sites_and_a_preview(shop: Path) -> None:
    built = boldprint("build", cwd=shop)
    assert built.status == 0, built.err
    assert {"index.html", "returns.html", "404.html", "sitemap.xml", "_headers"} <= set(read_tree(shop / "site"))
    assert "index.html" in read_tree(shop / "build" / "staff")
    before = read_tree(shop / "site")
    assert boldprint("build", "--on", "2027-01-01", "--audience", "public", cwd=shop).status == 0
    assert (shop / "build" / "preview" / "2027-01-01" / "public" / "index.html").is_file()
    assert read_tree(shop / "site") == before


@pytest.mark.slow
def test_staff_pages_ask_search_engines_to_stay_away(shop: Path) -> None:
    pages = {path: content for path, content in _built(shop, DAY, staff=True).items() if path.endswith(".html")}
    assert pages
    assert [path for path, content in pages.items() if b'content="noindex' not in content] == []

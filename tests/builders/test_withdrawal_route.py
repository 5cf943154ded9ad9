"""A small shop that sells in the EU leads from every built page to withdrawal, in both builders; one that sells elsewhere has no such page."""

from pathlib import Path

import pytest
from tests.support.commands import boldprint
from tests.support.shops import TODAY
from tests.support.withdrawal import SAYS, WITHDRAW, without_route

from boldprint.project import open_project
from boldprint.publish.site import Order, build, newest_change, public_docs
from boldprint.publish.tree import Tree

pytestmark = pytest.mark.slow


def _built(folder: Path, country: str, builder: str = "mkdocs") -> tuple[Tree, str]:
    """The public site of a new shop, and its address."""
    assert boldprint("new", str(folder), "--country", country, cwd=folder.parent).status == 0
    project = open_project(folder)
    assert project.library is not None
    order, url = Order(folder, project.files, project.library, TODAY, builder), f"{project.library.site.latest.url}/"
    return build(order, [public_docs(order, "en")], newest_change(project.library, TODAY), url, lambda _: None).tree, url


@pytest.mark.parametrize("builder", ["mkdocs", "zensical"])
def test_every_page_of_a_shop_in_the_union_leads_to_withdrawal(tmp_path: Path, builder: str) -> None:
    tree, url = _built(tmp_path / "shop", "IE", builder)
    assert {WITHDRAW, "404.html", "index.html", "returns.html"} <= set(tree)
    assert without_route(tree, url) == []


def test_a_page_that_hides_the_route_or_words_it_otherwise_is_found() -> None:
    link = f'<a href="withdraw.html">{SAYS}</a>'
    pages = {
        "plain.html": link,
        "folded.html": f"<details><summary>Law</summary>{link}</details>",
        "hidden.html": f"<div hidden>{link}</div>",
        "vague.html": '<a href="withdraw.html">Legal</a>',
        "astray.html": f'<a href="returns.html">{SAYS}</a>',
        "no/deep.html": link.replace("withdraw", "../withdraw"),
    }
    assert without_route({path: html.encode() for path, html in pages.items()}, "https://help.example/") == [
        "astray.html", "folded.html", "hidden.html", "vague.html",
    ]  # fmt: skip


def test_a_shop_that_sells_where_no_law_asks_for_it_has_no_such_page(tmp_path: Path) -> None:
    tree, _ = _built(tmp_path / "shop", "US")
    assert WITHDRAW not in tree
    assert not any(SAYS.encode() in content for path, content in tree.items() if path.endswith(".html"))

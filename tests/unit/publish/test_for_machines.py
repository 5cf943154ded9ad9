"""What the public site holds for machines, before any builder: files beside the pages, descriptions in them, tools behind a flag."""

from pathlib import Path

import pytest
from tests.support.returns import SHOP
from tests.support.shops import TODAY, library_of, with_files

from boldprint.publish.links import check_pages
from boldprint.publish.security import server_headers
from boldprint.publish.site import EditionDocs, Order, public_docs
from boldprint.publish.tree import Tree

pytestmark = pytest.mark.slow


def _docs(extra: str = "") -> EditionDocs:
    files = with_files(SHOP)
    files["content/site.yaml"] = files["content/site.yaml"].rstrip() + b"\n" + extra.encode()
    return public_docs(Order(Path(), files, library_of(files), TODAY), "en")


def test_files_lie_beside_the_pages_and_the_page_for_programs_leads_to_them() -> None:
    found = _docs()
    assert {"api/policies.json", "api/decisions/returns.json", "llms.txt", "changes.atom", "opening-days.ics", "returns.html.md"} <= set(found.beside)
    assert not set(found.beside) & set(found.docs.tree)
    assert check_pages(found.docs.tree, found.docs.navigation, elsewhere=frozenset(found.beside)) == ()
    assert b"api/decisions/returns.json" in found.docs.tree["for-programs.md"]


def test_every_page_announces_the_feeds_and_leads_to_the_page_for_programs() -> None:
    found = _docs()
    frame = found.file.extra["boldprint"]
    assert isinstance(frame, dict)
    feeds = [(feed["type"], feed["url"]) for feed in frame["feeds"]]
    assert feeds == [("application/atom+xml", "changes.atom"), ("application/feed+json", "changes.json")]
    assert {url for _, url in feeds} <= set(found.beside)
    assert "for-programs.html" in [link["url"] for link in frame["footer"]["links"]]
    assert "for-programs.md" in found.docs.tree


def test_a_page_names_what_it_fetches_later_and_all_of_it_is_there() -> None:
    tree = _docs().docs.tree
    page = tree["returns.md"].decode()
    late = [part.partition('"')[0] for part in page.split('data-bp-from="')[1:]]
    assert late == ["assets/boldprint/late/returns.return.js"]
    assert tree[late[0]].startswith(b'(self.boldprintLate=self.boldprintLate||{})["returns.return"]={"v":')
    head = page.partition("\n---")[0]
    assert "late:" in head
    assert "assets/boldprint/early.js" in tree
    assert '"cells"' not in page, "the page does not bring what it fetches"


def test_every_page_describes_itself_once() -> None:
    for path, content in _docs().docs.tree.items():
        if path.endswith(".md"):
            assert content.count(b'<script type="application/ld+json">') == 1, path


def test_tools_in_the_browser_stand_behind_a_flag() -> None:
    plain, flagged = _docs(), _docs("experiments: [webmcp]\n")
    assert not any("webmcp" in path or b"webmcp.js" in content for path, content in plain.docs.tree.items())
    assert "assets/boldprint/webmcp.js" in flagged.docs.tree
    assert any(b"modelContext" in content for path, content in flagged.docs.tree.items() if path.startswith("assets/boldprint/"))


def test_other_hosts_may_read_what_is_for_machines_and_nothing_else() -> None:
    for path, content in server_headers(Tree(), "/help/", noindex=False).items():
        lines = content.decode().splitlines()
        (place,) = [number for number, line in enumerate(lines) if "Access-Control-Allow-Origin" in line]
        assert "/help/api/" in " ".join(lines[max(0, place - 14) : place + 1]), path

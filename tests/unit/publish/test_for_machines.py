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

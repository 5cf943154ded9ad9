"""“Propose a change” and “Post a notice” stand on every staff page and lead to the right file."""


import datetime

import pytest
from tests.support.shops import TODAY, sample_files, small_files

from boldprint.checks.check import Shop
from boldprint.library.reading import read_library
from boldprint.pages.making import make_staff_pages
from boldprint.pages.notice_page import template
from boldprint.pages.page import StaffPage

pytestmark = pytest.mark.slow

EDITOR = "https://git.example/shop/-/edit/main/"
SETTING = f"staff:\n  repository: {{edit: {EDITOR}}}\n"


def pages(files: dict[str, bytes]) -> dict[str, StaffPage]:
    library, findings = read_library(files)
    assert library is not None, findings
    return {page.path: page for page in make_staff_pages(Shop(library, TODAY).staff)}


def test_every_page_leads_to_the_file_that_it_is_made_of() -> None:
    files = dict(sample_files())
    site = files["content/site.yaml"].decode()
    files["content/site.yaml"] = site.replace("\nstaff:\n", "\n" + SETTING, 1).encode()
    made = pages(files)
    assert all(f'href="{EDITOR}' in page.body for page in made.values())
    assert all("post-a-notice.html" in page.body for path, page in made.items() if path != "post-a-notice.md")
    wanted = {
        "policies/returns.md": "policies/returns.yaml",
        "sops/hold-a-call.md": "policies/sops/hold-a-call.yaml",
        "training/taking-returns.md": "training/modules/taking-returns.yaml",
        "forms/complaint.md": "content/forms/complaint.yaml",
        "house-style.md": "content/staff/house-style.md",
        "index.md": "content/site.yaml",
    }
    assert {path: file for path, file in wanted.items() if f'href="{EDITOR}{file}"' in made[path].body} == wanted
    assert all(file in files for file in wanted.values())


def test_without_the_setting_no_change_is_proposed_and_a_notice_can_be_posted() -> None:
    made = pages(dict(small_files()))
    assert not any("Propose a change</a>" in page.body for page in made.values())
    assert "content/site.yaml" in made["post-a-notice.md"].body
    assert "2026-12-31" in made["post-a-notice.md"].body


def test_the_lines_of_the_notice_are_a_notice() -> None:
    files = dict(small_files())
    lines = template(TODAY)
    assert len(lines.splitlines()) == 5
    files["content/site.yaml"] += f"notices:\n{lines}\n".encode()
    library, findings = read_library(files)
    assert library is not None
    assert not findings
    site = library.site.on(datetime.date(2026, 12, 24))
    assert site is not None
    assert [(notice.name, str(notice.until)) for notice in site.notices] == [("a-short-name", "2026-12-31")]

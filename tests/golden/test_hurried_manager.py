"""What a manager in a hurry is told: eleven slips in a new shop, and every message that they bring. Read the golden file aloud."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from tests.support.shops import TODAY, small_files

from boldprint.changes.ahead import compare_edit
from boldprint.changes.change import Snapshot
from boldprint.checks.governance.promise_guard import guard
from boldprint.checks.reports.text import text_report
from boldprint.checks.running import check_library
from boldprint.library.reading import read_library
from boldprint.locales import catalogs
from boldprint.source.finding import Finding, Level

pytestmark = pytest.mark.slow
GOLDEN = Path(__file__).parent / "hurried-manager.txt"
Files = dict[str, bytes]


def replaced(path: str, pattern: str, new: str) -> Callable[[Files], None]:
    """An edit of one place in a file, which must be there."""

    def edit(files: Files) -> None:
        text, count = re.subn(pattern, new, files[path].decode(), count=1)
        assert count, f"{path} has no {pattern}"
        files[path] = text.encode()

    return edit


def added(path: str, text: str) -> Callable[[Files], None]:
    return lambda files: files.update({path: text.encode()})


PAST = """\
kind: sop
id: gift-wrapping
staff:
  title: Wrap a gift
  trigger: The customer wanted a gift wrapped.
  roles: [shop]
  owner: Shop lead
  approver: Head of Service
  consulted: [Shop team in Dublin]
  review_by: 2027-06-01
  steps:
    - id: paper
      do: The paper was chosen by the customer.
    - id: wrap
      do: We have wrapped the gift and will hand it over.
    - id: price
      do: You should remove the price where possible.
"""
WORD = (
    "kind: general\n"
    "id: vouchers\n"
    "public:\n"
    "\ttitle: Vouchers\n"
    "  answer: \u201cYour voucher\u201d is valid for 24\u00a0months: we\u2019re happy to help\u2026\n"
)
FROM_WORD = (
    "kind: general\n"
    "id: vouchers\n"
    "public:\n"
    "  title: Vouchers\n"
    "  answer: \u2022 A voucher lasts as long as the shop. Bring it\u200b along.\n"
    "staff: {owner: Shop lead, approver: Head of Service, consulted: [Shop team in Dublin], review_by: 2027-06-01}\n"
)
RETURNS, CONTACT, SITE = "policies/returns.yaml", "policies/contact-details.yaml", "content/site.yaml"
WINDOW = r"(    - \{id: standard, length: \(\(standard\)\), starts: delivered\}\n)"
SEASON = "    - {id: christmas, label: Holiday returns, season_of: standard, orders: {from: 2026-11-01, to: 2026-12-31}}\n"
NOTICE = "notices:\n  - {id: christmas, from: 2026-12-01, until: 22 December, text: Order soon.}\n"
SLIPS: dict[str, Callable[[Files], None]] = {
    "changes the return window": replaced(RETURNS, "value: 30", "value: 20"),
    "mistypes a field": replaced(CONTACT, "\n  answer:", "\n  anwser:"),
    "adds a procedure in the past tense": added("policies/sops/gift-wrapping.yaml", PAST),
    "forgets the end of a season": replaced(RETURNS, WINDOW, rf"\g<1>{SEASON}"),
    "deletes a rule": replaced(RETURNS, r"        - id: used\n(?:          .*\n)+", ""),
    "pastes from a word processor, a tab with it": added("policies/vouchers.yaml", WORD),
    "pastes from a word processor, a character that nobody sees with it": added("policies/vouchers.yaml", FROM_WORD),
    "writes a day as one speaks": replaced(SITE, r"\Z", NOTICE),
    "names a fact that is not there": replaced(RETURNS, r"\(\(standard\)\) of", "((standart)) of"),
    "forgets the currency": replaced(RETURNS, r"(  facts:\n)", r"\g<1>    - {id: postage, type: money, label: Return postage, value: 4.95}\n"),
    "types a number again that a fact says": replaced(RETURNS, "You have \\(\\(standard\\)\\) to change", "You have 28 days to change"),
}


def findings(files: Mapping[str, bytes]) -> list[Finding]:
    library, reading = read_library(files)
    assert library is not None
    return list(check_library(library, reading, TODAY).findings)


def guarded(before: Mapping[str, bytes], after: Mapping[str, bytes]) -> list[Finding]:
    sides = []
    for files in (before, after):
        library, _ = read_library(files)
        assert library is not None
        sides.append(Snapshot(library, TODAY, "home", catalogs()["en"].for_region("IE")))
    return list(guard(compare_edit(*sides), sides[1].library, TODAY).findings)


def told() -> str:
    calm = {(one.code, one.message) for one in findings(small_files())}
    parts = []
    for name, edit in SLIPS.items():
        files = dict(small_files())
        edit(files)
        new = [one for one in findings(files) if (one.code, one.message) not in calm]
        errors = [one for one in new if one.level is not Level.INFO]
        if not any(one.code[0] in "YR" and one.level is Level.ERROR and one.code != "R230" for one in errors):
            errors += guarded(small_files(), files)
        parts.append(f"=== The manager {name}\n\n{text_report(errors, files)}\n")
    return "\n".join(parts)


def test_what_a_hurried_manager_is_told(request: pytest.FixtureRequest) -> None:
    found = told()
    if request.config.getoption("--update-golden"):
        GOLDEN.write_text(found, encoding="utf-8")
    assert GOLDEN.read_text(encoding="utf-8") == found

"""What staff may grant stands beside the table that it widens, and beside no other."""

from tests.support.shops import TODAY, with_files

from boldprint.checks.check import Shop
from boldprint.library.reading import read_library
from boldprint.pages.making import make_staff_pages

TWO = """\
kind: general
id: lending
changes: [{on: 2024-01-01, class: material, reason: First published.}]
public:
  title: Lending
  answer: Borrow it.
  windows:
    - {id: month, length: 30 days, starts: delivered}
  tables:
    - id: tents
      question: May I borrow a tent?
      asks:
        - {id: dry, ask: Is it dry?, label: Dry, type: yes/no}
      rules:
        - {id: all, when: {dry: ["yes", "no"]}, outcome: accept, because: It is yours.}
      otherwise: none
    - id: packs
      question: May I keep the pack?
      asks:
        - {id: torn, ask: Is it torn?, label: Torn, type: yes/no}
        - {id: delivered, ask: When did it come?, type: date}
      rules:
        - id: all
          when: {torn: ["yes", "no"]}
          over_time:
            - {until: month, outcome: accept, because: It is yours.}
            - {after: month, outcome: refuse, because: Its time is over.}
      otherwise: none
staff:
  owner: Head of Service
  exceptions:
    - {id: week, role: lead, table: packs, label: One week more, when: {torn: "no"}, extends: month, by: 7 days, because: They asked in time.}
"""


def test_an_exception_stands_beside_its_own_table_only() -> None:
    library, findings = read_library(with_files({"policies/lending.yaml": TWO}))
    assert library is not None, findings
    pages = {page.path: str(page.body) for page in make_staff_pages(Shop(library, TODAY).staff)}
    body = pages["policies/lending.md"]
    assert body.count("One week more") == 1
    assert body.index("May I keep the pack?") < body.index("One week more")
    assert "Torn: No" in body

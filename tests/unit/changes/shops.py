"""Small shops for tests of changes: one returns policy, with parts of its text replaced."""

import datetime
from dataclasses import replace

from tests.support.shops import library_of, with_files

from boldprint.changes.change import Change, Snapshot
from boldprint.changes.comparing import compare
from boldprint.library.library import Library
from boldprint.locales import catalogs

DAY = datetime.date(2026, 6, 1)
CATALOG = catalogs()["en"].for_region("IE")
RETURNS = """
kind: returns
id: returns
changes:
  - {on: 2026-01-01, class: material, reason: First published.}
public:
  title: Returns
  answer: Send it back.
  facts: []
  windows:
    - {id: standard, label: Time to return, length: 30 days, starts: delivered}
    - {id: credit, label: Time for credit, length: 90 days, starts: delivered}
  tables:
    - id: return
      question: Can I return it?
      asks:
        - id: item
          ask: What is it?
          label: Item
          choices: [{id: gear, label: Gear}, {id: electronics, label: Electronics}, {id: underwear, label: Underwear}]
        - {id: sealed, ask: Is it sealed?, label: Sealed, type: yes/no}
        - {id: ordered, ask: When did you order it?, label: Ordered, type: date}
        - {id: delivered, ask: When did it arrive?, label: Arrived, type: date}
      rules:
        - {id: hygiene, when: {item: underwear, sealed: "no"}, outcome: refuse, because: For hygiene.}
        - id: sealed
          when: {sealed: "yes"}
          outcome: accept
          refund: original payment
          pays: us
          because: It is sealed.
        - id: standard
          when: {item: [gear, electronics], sealed: "no"}
          over_time:
            - {until: standard, outcome: accept, refund: original payment, fee: 2 EUR, because: In time.}
            - {until: credit, outcome: credit, refund: store credit, because: Later.}
            - {after: credit, outcome: refuse, because: Too late.}
staff:
  owner: Head of Service
  approver: Managing Director
  consulted: [The team]
  review_by: 2027-06-01
"""


def shop(replaced: dict[str, str]) -> Library:
    """The shop with texts replaced; `standard: 14 days` alone sets the length of the window."""
    text = RETURNS
    for old, new in replaced.items():
        if old.startswith("standard: "):
            old, new = "length: 30 days", f"length: {old.partition(': ')[2]}"
        assert old in text, old
        text = text.replace(old, new)
    files = with_files({"policies/returns.yaml": text})
    del files["policies/returns.scenarios.yaml"]
    return library_of({path: content.replace(b"((returns.standard))", b"30 days") for path, content in files.items()})


def snapshot(library: Library, day: datetime.date = DAY) -> Snapshot:
    """The shop on a day in its first market."""
    return Snapshot(library, day, library.site.latest.markets[0].name, CATALOG)


def changes_between(old: dict[str, str], new: dict[str, str]) -> tuple[Change, ...]:
    """What differs between two versions of the shop, sentences with plain spaces."""
    found = compare(snapshot(shop(old)), snapshot(shop(new)))
    return tuple(replace(change, sentence=change.sentence.replace("\u00a0", " ")) for change in found)

"""A small shop with a history: three versions of returns, two of shipping and a notice over three years, one version announced."""

import datetime
from collections.abc import Mapping

from tests.support.shops import with_files

DAYS = (datetime.date(2024, 6, 3), datetime.date(2025, 6, 3), datetime.date(2026, 6, 3), datetime.date(2027, 3, 2))
"""A day in each of the stretches in which the shop says the same."""
TODAY = DAYS[2]
WINDOWS = {DAYS[0]: 14, DAYS[1]: 30, DAYS[2]: 30, DAYS[3]: 45}
"""The days to return that each of them promises to a new order."""
PRICES = {DAYS[0]: "€4.95", DAYS[1]: "€4.95", DAYS[2]: "€5.95", DAYS[3]: "€5.95"}
"""What delivery costs on each of them."""

RETURNS = """
kind: returns
id: returns
changes:
  - {on: 2024-01-01, class: material, reason: First published.}
  - {on: 2025-03-01, class: material, reason: Customers asked for longer., covers: orders placed from this day}
  - {on: 2027-03-01, class: material, reason: Longer still., covers: orders placed from this day}
public:
  title: Returns
  answer: Send it back within ((standard)) of delivery and get your money back.
  says: [send it back, money back]
  facts:
    - id: standard
      type: days
      better: higher
      label: Time to return
      note: from delivery
      value: [{from: 2024-01-01, value: 14}, {from: 2025-03-01, value: 30}, {from: 2027-03-01, value: 45}]
  windows:
    - {id: standard, label: Time to return, length: ((standard)), starts: delivered}
    - {id: christmas, label: Christmas returns, season_of: standard, orders: {from: 2026-11-01, to: 2026-12-31}, until: 2027-01-31}
  tables:
    - id: return
      question: Can I return it?
      asks:
        - id: packaging
          ask: Have you used it?
          choices: [{id: unused, label: "No, only tried"}, {id: used, label: "Yes"}]
        - {id: ordered, ask: When did you order it?, label: Ordered, type: date}
        - {id: delivered, ask: When did it arrive?, label: Arrived, type: date}
      rules:
        - id: unused
          when: {packaging: unused}
          over_time:
            - {until: standard, outcome: accept, refund: original payment, fee: none, pays: us, because: You have ((standard)).}
            - {after: standard, outcome: refuse, because: The time to return it has passed.}
        - {id: used, when: {packaging: used}, outcome: refuse, because: It is used.}
  rights: Nothing on this page takes your rights away. If you bought online, you may withdraw; if something is faulty, the law protects you.
  sections:
    - id: how
      title: How to send it back
      steps: [{id: label, do: Print the label from your order page.}, {id: drop, do: Hand the parcel in at any post office.}]
staff:
  owner: Head of Service
  approver: Managing Director
  consulted: [The service team]
  review_by: 2027-01-15
"""
SHIPPING = """
kind: shipping
id: shipping
changes:
  - {on: 2024-01-01, class: material, reason: First published.}
  - {on: 2026-02-01, class: material, reason: Our carrier charges more., covers: orders placed from this day}
public:
  title: Shipping
  answer: Delivery costs ((standard)).
  says: [delivery cost, postage]
  facts:
    - id: standard
      type: money
      better: lower
      label: Standard delivery
      value: [{from: 2024-01-01, value: 4.95 EUR}, {from: 2026-02-01, value: 5.95 EUR}]
  dispatch: {country: IE, zone: Europe/Dublin, days: mon-fri, cutoff: "14:00", handling: 0 business days}
  zones: [{id: ie, label: Ireland, countries: [IE], days: mon-fri}]
staff:
  owner: Head of Service
  approver: Managing Director
  consulted: [The service team]
  review_by: 2027-01-15
"""
_NOTICE = """
notices:
  - {id: storm, from: 2026-09-10, until: 2026-09-14, kind: delay, text: Parcels are a day late.}
"""


def years_files(changed: Mapping[str, str] | None = None) -> dict[str, bytes]:
    """The files of the shop, by path; `changed` replaces words in the returns policy."""
    returns = RETURNS
    for old, new in (changed or {}).items():
        assert old in returns, old
        returns = returns.replace(old, new)
    files = with_files({"policies/returns.yaml": returns, "policies/shipping.yaml": SHIPPING})
    files["content/site.yaml"] += _NOTICE.encode()
    del files["policies/returns.scenarios.yaml"]
    return files

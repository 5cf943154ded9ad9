"""W203: a policy does not say when things arrive.

Customers see a timetable of the delivery of the product, or of the service.

Bad:

```yaml
# policies/shipping.yaml
kind: shipping
id: shipping
public:
  title: Shipping
  answer: We ship in Ireland.
  dispatch: {country: IE, zone: Europe/Dublin, days: mon-fri, cutoff: "14:00", handling: 0 business days}
  zones:
    - {id: ireland, label: Ireland, countries: [IE], days: mon-fri}
    - {id: sweden, label: Sweden, countries: [SE], days: mon-fri}
```

Good:

```yaml
# policies/shipping.yaml
kind: shipping
id: shipping
public:
  title: Shipping
  answer: We ship in Ireland.
  dispatch: {country: IE, zone: Europe/Dublin, days: mon-fri, cutoff: "14:00", handling: 0 business days}
  zones:
    - {id: ireland, label: Ireland, countries: [IE], days: mon-fri}
    - {id: sweden, label: Sweden, countries: [SE], days: mon-fri}
  tables:
    - id: delivery
      asks:
        - id: to
          ask: Where to?
          choices: [{id: ireland, label: Ireland}, {id: sweden, label: Sweden}]
      terms:
        - {id: price, label: Price}
        - {id: fastest, label: At the earliest}
        - {id: slowest, label: At the latest}
      rules:
        - id: standard
          when: {to: [ireland, sweden]}
          outcome: accept
          because: We ship there.
          gives:
            - {id: price, amount: 4.95 EUR}
            - {id: fastest, length: 1 business day}
            - {id: slowest, length: 2 business days}
      otherwise: none
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.completeness import parts_of
from boldprint.policies.after_sales.model import AfterSalesPublic
from boldprint.policies.shipping.model import DELIVERY_TABLE, SLOWEST, ShippingPublic
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    for policy, part in parts_of(shop, ShippingPublic):
        table = next((table for table in part.tables if table.name == DELIVERY_TABLE), None)
        if table is None or not any(term.name == SLOWEST for rule in table.rules for term in rule.gives):
            yield CHECK.finding(
                policy.header.span_of("id"),
                f"“{policy.id}” does not say how many days a delivery takes.",
                f"Add the table “{DELIVERY_TABLE}” with the terms price, fastest and slowest for each zone.",
            )
    for policy, service in parts_of(shop, AfterSalesPublic):
        if service.installation and not service.timetable:
            yield CHECK.finding(
                service.key_span("installation"),
                f"“{policy.id}” installs things, and does not say when.",
                "Add “timetable:” below “public:”, from booking to the visit.",
            )


CHECK = Check("W203", Level.WARNING, "No timetable of delivery", _run, ("003-40",))

"""W204: customers get no name, telephone number and e-mail address for help after the purchase.

If help is needed after the purchase, the customer gets a name, a telephone number and an e-mail address. Each of the three is
needed.

Bad:

```yaml
# policies/after-sales.yaml
kind: after-sales
id: after-sales
public:
  title: After your purchase
  answer: We help you with what you bought.
```

Good:

```yaml
# policies/after-sales.yaml
kind: after-sales
id: after-sales
public:
  title: After your purchase
  answer: We help you with what you bought.
  contact: {name: Maeve Daly, phone: +353 20 910 0121, email: maeve@corner.example}
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.completeness import completeness_level, parts_of
from boldprint.policies.after_sales.model import AfterSalesPublic
from boldprint.policies.contact_details.model import ContactPublic
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    named = any(part.after_sales is not None for _, part in parts_of(shop, ContactPublic))
    services = list(parts_of(shop, AfterSalesPublic))
    if named or any(part.contact is not None for _, part in services):
        return
    level = Level.WARNING if services else completeness_level(shop)
    for policy in [policy for policy, _ in services] or [policy for policy, _ in parts_of(shop, ContactPublic)]:
        yield Finding(
            "W204",
            level,
            policy.header.span_of("id"),
            "Customers get no name, telephone number and e-mail address for help after the purchase.",
            "Add “contact:” to the after-sales policy, or “after_sales:” to the contact details, with name, phone and email.",
        )


CHECK = Check("W204", Level.WARNING, "Nobody to turn to after the purchase", _run, ("003-39", "003-41"))

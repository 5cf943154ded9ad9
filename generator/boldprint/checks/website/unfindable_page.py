"""W222: no query finds a page.

What nobody can find need not have been written. Each page needs a query of customers that has it among its first three results.

Bad:

```yaml
# content/queries.yaml
queries:
  - ask: phone number
    page: contact-details
```

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order.
```

Good:

```yaml
# content/queries.yaml
queries:
  - ask: phone number
    page: contact-details
  - ask: wrap it as a present
    page: gifts
  - ask: money back
    page: returns
  - ask: withdraw from a contract
    page: withdraw
  - ask: your legal guarantee
    page: guarantee-notice
  - ask: what changed
    page: what-changed
```

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order.
  says: [present]
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.searches import report_of, search_of, span_of_page
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    report, search = report_of(shop), search_of(shop)
    if report is None or search is None:
        return
    for document in search.documents:
        if document.url in report.never_found:
            yield CHECK.finding(
                span_of_page(shop, document.id),
                f"No query of content/queries.yaml finds “{document.title}” among its first three pages.",
                "Add what customers type who look for it, and give the page these words under “says:”.",
            )


CHECK = Check("W222", Level.WARNING, "A page that no query finds", _run)

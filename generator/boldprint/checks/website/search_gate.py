"""W223: the search finds too few pages, or nothing too often.

Of the queries in `content/queries.yaml`, nine in ten have to find their page among the first three, and at most two in a hundred may
find nothing. A synonym, or a word of customers under `says:`, mends most of them.

Bad:

```yaml
# content/queries.yaml
queries:
  - ask: phone number
    page: contact-details
  - ask: purple sneakers
    page: returns
```

Good:

```yaml
# content/queries.yaml
queries:
  - ask: phone number
    page: contact-details
  - ask: send back my jacket
    page: returns
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.searches import QUERIES_FILE, report_of
from boldprint.findable.measuring import MOST_EMPTY, WANTED_TOP3
from boldprint.search import Report
from boldprint.source.finding import Finding, Level
from boldprint.source.span import Span

_NAMED = 5


def _run(shop: Shop) -> Iterable[Finding]:
    report = report_of(shop)
    if report is None or (report.top3 >= WANTED_TOP3 and report.without_result <= MOST_EMPTY):
        return
    yield CHECK.finding(
        Span(QUERIES_FILE),
        f"Of {report.queries} queries, {report.top3:.0%} find their page among the first three, "
        f"and {report.without_result:.0%} find nothing.",
        f"Add customers' words to the pages under “says:”, or rows to content/synonyms.yaml. Not found: {_missed(report)}.",
    )


def _missed(report: Report) -> str:
    return ", ".join(f"“{miss.query.text}” ({miss.query.pages[0]})" for miss in report.misses[:_NAMED])


CHECK = Check("W223", Level.WARNING, "The search finds too little", _run)

"""W221: a synonym leads to words that stand on no page.

A customer who uses the word finds nothing by it, and nobody notices.

Bad:

```yaml
# content/synonyms.yaml
synonyms:
  - id: bring
    said: [bring it back]
    meant: homecoming
```

Good:

```yaml
# content/synonyms.yaml
synonyms:
  - id: bring
    said: [bring it back]
    meant: returns
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.searches import search_of
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    rows = shop.library.synonyms.synonyms if shop.library.synonyms is not None else ()
    search = search_of(shop) if rows else None
    dead = {synonym.meant for synonym in search.index.dead_synonyms} if search is not None else set[str]()
    for row in rows:
        if row.meant in dead:
            yield CHECK.finding(
                row.span_of("meant"),
                f"“{', '.join(row.said)}” is to mean “{row.meant}”, and not all of these words stand on a page.",
                "Write what the pages call it, or delete the row.",
            )


CHECK = Check("W221", Level.WARNING, "A synonym that leads nowhere", _run)

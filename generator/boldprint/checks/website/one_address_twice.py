"""W207: two things of the shop have the same id, and so the same address.

Only one of the two pages is built, and links to the other lead to the wrong one.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gifts
  answer: We wrap your order.
```

```yaml
<!-- content/public/gifts.md -->
---
title: Gift ideas
description: Ideas for presents.
---
Give a lamp.
```

Good:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gifts
  answer: We wrap your order.
```

```yaml
<!-- content/public/gift-ideas.md -->
---
title: Gift ideas
description: Ideas for presents.
---
Give a lamp.
```
"""

from collections.abc import Iterable, Iterator

from boldprint.checks.check import Check, Shop
from boldprint.checks.models import every_article
from boldprint.pages.addresses import FIXED_PUBLIC, FIXED_STAFF
from boldprint.source.finding import Finding, Level
from boldprint.source.span import Span


def _run(shop: Shop) -> Iterable[Finding]:
    first: dict[str, Span | None] = dict.fromkeys({*FIXED_PUBLIC, *FIXED_STAFF})
    for name, span in _pages(shop):
        if name not in first:
            first[name] = span
            continue
        other = first[name]
        where = f"{other.file} has it" if other is not None else "a page of boldprint's own has it"
        yield CHECK.finding(
            span,
            f"The address “{name}” is taken: {where}.",
            "Give one of the two another id or file name.",
            (other,) if other is not None else (),
        )


def _pages(shop: Shop) -> Iterator[tuple[str, Span]]:
    library = shop.library
    yield from ((policy.id, policy.header.span_of("id")) for policy in library.policies)
    yield from ((form.id, form.span) for form in library.forms)
    yield from ((article.name, article.head.span) for article in every_article(shop))
    yield from ((module.id, module.span) for module in library.modules)
    yield from ((instrument.id, instrument.span) for instrument in library.instruments)


CHECK = Check("W207", Level.ERROR, "Two pages with one address", _run)

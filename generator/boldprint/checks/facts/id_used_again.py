"""F214: an id that was given up stands for something again.

An id is permanent. Old links, stored answers and translations still mean the first thing that had it.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
changes:
  - {on: 2024-01-01, class: material, reason: First published.}
  - {on: 2025-01-01, class: material, reason: Nobody asked any more.}
  - {on: 2026-01-01, class: material, reason: A new offer.}
public:
  title: Gift wrapping
  answer: We wrap your order.
  questions:
    - {id: card, from: 2024-01-01, until: 2025-01-01, ask: Can I add a card?, answer: Yes.}
    - {id: card, from: 2026-01-01, ask: Can I pay with a gift card?, answer: Yes.}
    - {id: paper, ask: Which paper?, answer: Brown.}
```

Good:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
changes:
  - {on: 2024-01-01, class: material, reason: First published.}
  - {on: 2025-01-01, class: material, reason: Nobody asked any more.}
  - {on: 2026-01-01, class: material, reason: A new offer.}
public:
  title: Gift wrapping
  answer: We wrap your order.
  questions:
    - {id: card, from: 2024-01-01, until: 2025-01-01, ask: Can I add a card?, answer: Yes.}
    - {id: gift-card, from: 2026-01-01, ask: Can I pay with a gift card?, answer: Yes.}
    - {id: paper, ask: Which paper?, answer: Brown.}
```
"""

from collections.abc import Iterable, Iterator
from typing import Any

from boldprint.checks.check import Check, Shop
from boldprint.source.finding import Finding, Level
from boldprint.source.model import Model
from boldprint.values.item import Item


def _run(shop: Shop) -> Iterable[Finding]:
    for policy in shop.library.policies:
        versions = policy.versions().all
        earlier: set[str] = set()
        before: set[str] = set()
        for version in versions if len(versions) > 2 else ():
            here = dict(_ids((version.thing.public, version.thing.staff), ""))
            for path in sorted((here.keys() - before) & earlier):
                yield CHECK.finding(
                    here[path].span_of("id"),
                    f"The id “{here[path].name}” was given up and stands here again.",
                    "Give the new thing an id of its own.",
                )
            earlier |= before
            before = set(here)


def _ids(thing: Any, path: str) -> Iterator[tuple[str, Item]]:
    """Every entry with an id, by the path of ids and fields that leads to it."""
    if isinstance(thing, tuple):
        for number, item in enumerate(thing):
            yield from _ids(item, f"{path}/{item.name if isinstance(item, Item) else number}")
    elif isinstance(thing, Model):
        if isinstance(thing, Item):
            yield path, thing
        for field in type(thing).attributes():
            value = getattr(thing, field)
            if isinstance(value, tuple | Model):
                yield from _ids(value, f"{path}.{field}")


CHECK = Check("F214", Level.WARNING, "An id that was used before", _run)

"""F211: two entries of a list have the same id.

Links, translations and stored answers find entries by their ids; of two with the same one, the second is never found.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order.
  questions:
    - {id: card, ask: Can I add a card?, answer: Yes.}
    - {id: card, ask: Who writes the card?, answer: We do.}
```

Good:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order.
  questions:
    - {id: card, ask: Can I add a card?, answer: Yes.}
    - {id: writes, ask: Who writes the card?, answer: We do.}
```
"""

import datetime
from collections.abc import Iterable, Iterator

from boldprint.checks.check import Check, Shop
from boldprint.checks.models import every_model
from boldprint.forms.form import FormField
from boldprint.rules.model import Table, Window
from boldprint.source.finding import Finding, Level
from boldprint.values.item import Item

_ELSEWHERE = (Table, Window, FormField)
"""What has checks of its own: tables and windows (R209), the fields of a form, over its groups (Y310)."""


def _run(shop: Shop) -> Iterable[Finding]:
    for placed in every_model(shop):
        for value in placed.model.__dict__.values():
            if (
                isinstance(value, tuple)
                and value
                and isinstance(value[0], Item)
                and not isinstance(value[0], _ELSEWHERE)
            ):
                yield from _twice(value)


def _twice(items: tuple[Item, ...]) -> Iterator[Finding]:
    first: dict[tuple[str, datetime.date], Item] = {}
    for item in items:
        other = first.setdefault((item.name, item.first_day), item)
        if other is not item:
            yield CHECK.finding(
                item.span_of("id"),
                f"Two entries of this list have the id “{item.name}”.",
                "Give one of them another id. If it is a new version of the same thing, give it “from:” with its first day.",
                (other.span_of("id"),),
            )


CHECK = Check("F211", Level.ERROR, "Two entries with the same id", _run)

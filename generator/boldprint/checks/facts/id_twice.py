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
from typing import Any

from boldprint.checks.check import Check, Shop
from boldprint.checks.naming import models_below
from boldprint.forms.form import FormField
from boldprint.rules.model import Table, Window
from boldprint.source.finding import Finding, Level
from boldprint.source.model import Model
from boldprint.values.item import Item

_ELSEWHERE = (Table, Window, FormField)
"""What has checks of its own: tables and windows (R209), the fields of a form, over its groups (Y310)."""


def _run(shop: Shop) -> Iterable[Finding]:
    for part in _parts(shop):
        for model in models_below(part):
            for field in type(model).model_fields:
                value = getattr(model, field)
                if isinstance(value, tuple) and value and isinstance(value[0], Item) and not isinstance(value[0], _ELSEWHERE):
                    yield from _twice(value)


def _parts(shop: Shop) -> Iterator[Model | tuple[Any, ...]]:
    yield shop.site
    for _, _, _, parts in shop.all_parts():
        yield from (part for part in (parts.public, parts.staff) if part is not None)
    yield from (part for form in shop.library.forms for part in (form.public, form.staff) if part is not None)
    yield from (module.part for module in shop.library.modules)
    yield from (shared for shared in (shop.library.glossary, shop.library.evidence, shop.library.synonyms) if shared is not None)


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

"""Q108: a policy has changed since somebody last read the questions that are written by hand.

Computed keys follow by themselves. Words that an author wrote do not: somebody reads them after each change that matters, and writes
the day into “checked_on:”.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
changes:
  - {on: 2024-01-01, class: material, reason: First published.}
  - {on: 2026-06-01, class: material, reason: Paper became dearer.}
public:
  title: Gift wrapping
  answer: We wrap your order for ((price)).
  facts:
    - {id: price, type: money, label: Gift wrapping, value: 2.50 EUR}
    - {id: ribbon, type: money, label: A ribbon, value: 1.50 EUR}
```

```yaml
# training/modules/wrapping.yaml
kind: module
id: wrapping
title: Wrapping gifts
roles: [all]
minutes: 10
objectives:
  - {id: price, can: say what wrapping costs}
checked_on: 2026-02-01
items:
  - id: whom
    type: single
    stem: Who may have something wrapped?
    policies: [gifts]
    options:
      - id: everybody
        text: Everybody
        right: yes
        because: The page names no condition.
      - id: members
        text: Members only
        because: No.
```

Good:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
changes:
  - {on: 2024-01-01, class: material, reason: First published.}
  - {on: 2026-06-01, class: material, reason: Paper became dearer.}
public:
  title: Gift wrapping
  answer: We wrap your order for ((price)).
  facts:
    - {id: price, type: money, label: Gift wrapping, value: 2.50 EUR}
    - {id: ribbon, type: money, label: A ribbon, value: 1.50 EUR}
```

```yaml
# training/modules/wrapping.yaml
kind: module
id: wrapping
title: Wrapping gifts
roles: [all]
minutes: 10
objectives:
  - {id: price, can: say what wrapping costs}
checked_on: 2026-06-02
items:
  - id: whom
    type: single
    stem: Who may have something wrapped?
    policies: [gifts]
    options:
      - id: everybody
        text: Everybody
        right: yes
        because: The page names no condition.
      - id: members
        text: Members only
        because: No.
```
"""

import datetime
from collections.abc import Iterable, Iterator

from boldprint.checks.check import Check, Shop
from boldprint.library.policy import Policy
from boldprint.policies.header import Change, ChangeClass
from boldprint.source.finding import Finding, Level
from boldprint.training.item import QuizItem
from boldprint.training.module import Module
from boldprint.values.item import in_force


def _run(shop: Shop) -> Iterable[Finding]:
    policies = {policy.id: policy for policy in shop.library.policies}
    for module in shop.library.modules:
        for item in in_force(module.part.items, shop.today):
            for name in item.policies:
                if name in policies:
                    yield from _stale(module, item, policies[name], shop.today)


def _stale(module: Module, item: QuizItem, policy: Policy, today: datetime.date) -> Iterator[Finding]:
    change, read = _last_change(policy, today), module.part.checked_on
    if change is not None and (read is None or read < change.on):
        when = f"was last read on {read}" if read is not None else "has no day on which it was last read"
        yield CHECK.finding(
            item.span,
            f"“{policy.id}” changed on {change.on}, and the item “{item.name}” {when}.",
            f"Read the questions of “{module.id}” against the policy, then write “checked_on:” with today into the module.",
            (change.span,),
        )


def _last_change(policy: Policy, today: datetime.date) -> Change | None:
    """The newest change that matters; the first publication is none."""
    matter = sorted((change for change in policy.header.changes if change.on <= today), key=lambda change: change.on)[
        1:
    ]
    return next((change for change in reversed(matter) if change.class_ is not ChangeClass.EDITORIAL), None)


CHECK = Check("Q108", Level.WARNING, "The policy changed, its questions did not", _run, ("002-08",))

"""Q103: an option has no reason.

People learn from the reason and not from the mark: to read why teaches about ten times as much as to read “wrong”
(Van der Kleij, Feskens, Eggen 2015).

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
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
```

Good:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
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
        because: Membership changes nothing about wrapping.
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.quiz.resolved import faults
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    return faults(shop, CHECK)


CHECK = Check("Q103", Level.ERROR, "An option that nobody explains", _run, ())

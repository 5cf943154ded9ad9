"""Q110: an item names a procedure, or a step, that does not exist.

The order of the steps and the words to say are the key. When a procedure changes, its questions change with it.

Bad:

```yaml
# policies/sops/wrap-a-gift.yaml
kind: sop
id: wrap-a-gift
staff:
  title: Wrap a gift
  trigger: A customer wants it wrapped.
  roles: [shop]
  steps:
    - {id: paper, do: Choose the paper with the customer.}
    - id: price
      do: Name the price.
      say: Wrapping costs a little. Shall I go on?
    - {id: wrap, do: Wrap it.}
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
  - id: order
    type: order
    sop: wrap-a-gift
    stem: In which order do you wrap a gift?
    steps: [paper, ribbon, wrap]
```

Good:

```yaml
# policies/sops/wrap-a-gift.yaml
kind: sop
id: wrap-a-gift
staff:
  title: Wrap a gift
  trigger: A customer wants it wrapped.
  roles: [shop]
  steps:
    - {id: paper, do: Choose the paper with the customer.}
    - id: price
      do: Name the price.
      say: Wrapping costs a little. Shall I go on?
    - {id: wrap, do: Wrap it.}
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
  - id: order
    type: order
    sop: wrap-a-gift
    stem: In which order do you wrap a gift?
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.quiz.resolved import faults
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    return faults(shop, CHECK)


CHECK = Check("Q110", Level.ERROR, "An item about a procedure or step that is gone", _run, ("002-08",))

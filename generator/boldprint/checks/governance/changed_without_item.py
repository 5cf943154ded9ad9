"""G139: a policy changed, and no quiz item is about it.

Training keeps staff informed of any change of policy. An item that names the facts of the policy comes back to learners when they
change; without one, nobody is asked again.

Bad:

```yaml
# training/modules/returning.yaml
kind: module
id: returning
title: Taking returns
roles: [service]
minutes: 10
objectives:
  - {id: window, can: say until when something can come back}
teaches: [returns]
```

Good:

```yaml
# training/modules/returning.yaml
kind: module
id: returning
title: Taking returns
roles: [service]
minutes: 10
objectives:
  - {id: window, can: say until when something can come back}
teaches: [returns]
items:
  - id: days
    type: number
    stem: How many days does a customer have?
    fact: ((returns.standard))
    because: It is the time from delivery.
```
"""

from collections.abc import Iterable, Iterator

from boldprint.checks.check import Check, Shop
from boldprint.policies.header import ChangeClass
from boldprint.source.finding import Finding, Level
from boldprint.training.item import CaseItem, MultipleItem, OrderItem, ScriptItem
from boldprint.training.module import Module


def _run(shop: Shop) -> Iterable[Finding]:
    for module in shop.library.modules:
        asked = set(_asked(module))
        for name in module.part.teaches:
            policy = shop.library.policy(name)
            changes = (
                [change for change in policy.header.changes if change.class_ is not ChangeClass.EDITORIAL]
                if policy is not None
                else []
            )
            if policy is not None and changes and policy.type.public is not None and name not in asked:
                yield CHECK.finding(
                    module.part.span_of("teaches"),
                    f"The module “{module.id}” teaches “{name}”, and none of its items is about it.",
                    f"Add an item that names one of its facts: (({name}.…)); it comes back to learners when the fact changes.",
                )


def _asked(module: Module) -> Iterator[str]:
    """The policies that the items of a module are about."""
    for item in module.part.items:
        yield from (ref.name.partition(".")[0] for ref in item.refs)
        yield from item.policies
        if item.clause is not None:
            yield item.clause.partition("#")[0]
        if isinstance(item, CaseItem | MultipleItem) and item.of is not None:
            yield item.of.partition(".")[0]
        if isinstance(item, OrderItem | ScriptItem) and item.sop is not None:
            yield item.sop.name
        texts = (item.stem, item.because)
        yield from (name.partition(".")[0] for text in texts if text is not None for name in text.names)


CHECK = Check("G139", Level.WARNING, "A changed policy without a quiz item", _run, ("002-08",))

"""G115: no module of the handbook teaches the procedure.

Procedures work together with a training programme. In a shop without any module this is only pointed out.

Bad:

```yaml
# policies/sops/hold.yaml
kind: sop
id: hold
staff:
  title: Put a caller on hold
  trigger: You need a moment.
  roles: [service]
  contact: call
  steps:
    - {id: search, do: Start the hold., act: hold, time_limit: 60 seconds}
    - {id: sorry, do: Apologise for the hold., apology: yes}
    - {id: record, do: Record the contact., record: contact-record}
```

Good:

```yaml
# policies/sops/hold.yaml
kind: sop
id: hold
staff:
  title: Put a caller on hold
  trigger: You need a moment.
  roles: [service]
  contact: call
  steps:
    - {id: search, do: Start the hold., act: hold, time_limit: 60 seconds}
    - {id: sorry, do: Apologise for the hold., apology: yes}
    - {id: record, do: Record the contact., record: contact-record}
```

```yaml
# training/modules/holding.yaml
kind: module
id: holding
title: Holding a call
roles: [service]
minutes: 10
objectives:
  - {id: hold, can: put a caller on hold and come back in time}
teaches: [hold]
```
"""

from collections.abc import Iterable, Iterator

from boldprint.checks.check import Check, Shop
from boldprint.checks.completeness import parts_of
from boldprint.policies.sop.model import SopStaff
from boldprint.source.finding import Finding, Level
from boldprint.training.item import OrderItem, ScriptItem
from boldprint.training.module import Module


def _run(shop: Shop) -> Iterable[Finding]:
    modules = shop.library.modules
    taught = {name for module in modules for name in _taught(module)}
    for policy, _ in parts_of(shop, SopStaff):
        if policy.id not in taught:
            yield Finding(
                "G115",
                Level.WARNING if modules else Level.INFO,
                policy.header.span_of("id"),
                f"No module teaches the procedure “{policy.id}”.",
                f"Add it to “teaches:” of a module in training/modules: teaches: [{policy.id}].",
            )


def _taught(module: Module) -> Iterator[str]:
    yield from module.part.teaches
    yield from (name for lesson in module.part.lessons for name in lesson.read)
    for item in module.part.items:
        if isinstance(item, OrderItem | ScriptItem) and item.sop is not None:
            yield item.sop.name


CHECK = Check("G115", Level.WARNING, "A procedure that nobody is taught", _run, ("002-02",))

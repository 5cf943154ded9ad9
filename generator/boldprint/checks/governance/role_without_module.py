"""G126: a role learns nothing about customer service.

Each employee has a role of their own, and customer service is a part of every one.

Bad:

```yaml
# policies/roles.yaml
kind: roles
id: roles
staff:
  title: Roles
  purpose: Serving customers is a part of every job.
  parts: [{id: welcome, label: Welcome, means: Customers feel expected.}]
  roles:
    - {id: service, title: Service associate, does: Answers calls., serves: [{id: welcome, does: Answers with a name.}]}
    - {id: shop, title: Shop associate, does: Sells., serves: [{id: welcome, does: Greets everybody.}]}
```

```yaml
# training/modules/welcoming.yaml
kind: module
id: welcoming
title: Welcoming
roles: [service]
minutes: 10
objectives:
  - {id: greet, can: greet a customer within the time we promise}
```

Good:

```yaml
# policies/roles.yaml
kind: roles
id: roles
staff:
  title: Roles
  purpose: Serving customers is a part of every job.
  parts: [{id: welcome, label: Welcome, means: Customers feel expected.}]
  roles:
    - {id: service, title: Service associate, does: Answers calls., serves: [{id: welcome, does: Answers with a name.}]}
    - {id: shop, title: Shop associate, does: Sells., serves: [{id: welcome, does: Greets everybody.}]}
```

```yaml
# training/modules/welcoming.yaml
kind: module
id: welcoming
title: Welcoming
roles: all
minutes: 10
objectives:
  - {id: greet, can: greet a customer within the time we promise}
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.completeness import parts_of
from boldprint.policies.roles.model import RolesStaff
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    modules = shop.library.modules
    for _, part in parts_of(shop, RolesStaff):
        for role in part.roles:
            if not any(module.is_for(role.name) for module in modules):
                yield Finding(
                    "G126",
                    Level.WARNING if modules else Level.INFO,
                    role.span_of("id"),
                    f"The role “{role.name}” has no module of the handbook.",
                    f"Add it to “roles:” of a module in training/modules: roles: [{role.name}], or roles: all.",
                )


CHECK = Check("G126", Level.WARNING, "A role without a service module", _run, ("000-09", "002-07"))

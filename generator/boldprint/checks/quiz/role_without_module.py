"""Q107: a role has no module, or no module of it is for every role.

Customer service is a part of every position (article row 000-09). Each role learns the core that all share.

Bad:

```yaml
# policies/roles.yaml
kind: roles
id: roles
staff:
  title: Roles
  purpose: Who does what.
  parts:
    - {id: welcome, label: Welcome, means: To greet people.}
  roles:
    - id: shop
      title: Shop associate
      does: Helps in the shop.
      serves: [{id: welcome, does: Greets people.}]
    - id: finance
      title: Finance clerk
      does: Pays and bills.
      serves: [{id: welcome, does: Answers kindly.}]
```

```yaml
# training/modules/wrapping.yaml
kind: module
id: wrapping
title: Wrapping gifts
roles: [shop]
minutes: 10
objectives:
  - {id: price, can: say what wrapping costs}
items:
  - id: whom
    type: single
    stem: Who may have something wrapped?
    policies: [roles]
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
# policies/roles.yaml
kind: roles
id: roles
staff:
  title: Roles
  purpose: Who does what.
  parts:
    - {id: welcome, label: Welcome, means: To greet people.}
  roles:
    - id: shop
      title: Shop associate
      does: Helps in the shop.
      serves: [{id: welcome, does: Greets people.}]
    - id: finance
      title: Finance clerk
      does: Pays and bills.
      serves: [{id: welcome, does: Answers kindly.}]
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
    policies: [roles]
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

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.completeness import parts_of
from boldprint.policies.roles.model import RolesStaff
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    modules = shop.library.modules
    for _, part in parts_of(shop, RolesStaff) if modules else ():
        for role in part.roles:
            if not any(module.is_for(role.name) for module in modules):
                yield CHECK.finding(
                    role.span,
                    f"The role “{role.name}” learns nothing: no module is for it.",
                    f"Add “{role.name}” to “roles:” of its modules; what every role learns has “roles: [all]”.",
                )


CHECK = Check("Q107", Level.WARNING, "A role that no module is for", _run, ("000-09", "000-08"))

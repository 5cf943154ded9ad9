"""Q111: a module names a policy, page, role or objective that does not exist, or has an id that a policy has.

The link would be missing from the page, or the role would learn nothing.

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
teaches: [gift]
items:
  - id: cost
    type: single
    fact: ((gifts.price))
    stem: What does wrapping cost?
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
teaches: [gifts]
items:
  - id: cost
    type: single
    fact: ((gifts.price))
    stem: What does wrapping cost?
```
"""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from boldprint.checks.check import Check, Shop
from boldprint.checks.completeness import parts_of
from boldprint.checks.references import known_to_staff
from boldprint.policies.roles.model import RolesStaff
from boldprint.source.finding import Finding, Level
from boldprint.source.span import Span
from boldprint.training.module import Module


def _run(shop: Shop) -> Iterable[Finding]:
    library = shop.library
    policies = {policy.id for policy in library.policies}
    pages = set(known_to_staff(shop))
    roles = {role.name for _, part in parts_of(shop, RolesStaff) for role in part.roles}
    for module in library.modules:
        if module.id in policies:
            yield CHECK.finding(
                module.span,
                f"“{module.id}” is the id of a policy too, and both would lie at one address.",
                "Give the module another id.",
            )
        yield from _unknown(module, pages, roles)


def _unknown(module: Module, pages: set[str], roles: set[str]) -> Iterator[Finding]:
    part = module.part
    yield from _missing(part.teaches, pages, "page to teach", part.span_of("teaches"))
    for lesson in part.lessons:
        yield from _missing(lesson.read, pages, "page to read", lesson.span_of("read"))
    for names, span in ((part.roles, part.span_of("roles")), *((week.roles, week.span) for week in part.first_week)):
        yield from _missing((name for name in names if roles), roles | {"all"}, "role", span)
    objectives = {objective.name for objective in part.objectives}
    for item in part.items:
        yield from _missing(
            (item.objective.name,) if item.objective is not None else (),
            objectives,
            "objective",
            item.span_of("objective"),
        )
        yield from _missing(item.policies, pages, "policy", item.span_of("policies"))
        yield from _missing(
            (item.clause.partition("#")[0],) if item.clause is not None else (), pages, "page", item.span_of("clause")
        )


def _missing(names: Iterable[str], known: set[str], what: str, span: Span) -> Iterator[Finding]:
    for name in names:
        if name not in known:
            near = get_close_matches(name, sorted(known), n=1)
            yield CHECK.finding(
                span,
                f"There is no {what} called “{name}”.",
                f"Write “{near[0]}”." if near else "Write the id of one that exists, or delete it.",
            )


CHECK = Check("Q111", Level.ERROR, "A module names something that does not exist", _run)

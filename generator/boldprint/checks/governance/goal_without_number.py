"""G120: a goal has no number with a unit, or there is none.

“Fewer returns” is a wish. A goal says how many of what, by when, so that anybody can tell whether it is reached.

Bad:

```yaml
# policies/metrics.yaml
kind: metrics
id: metrics
staff:
  title: Metric sheet
  purpose: Everybody sees how far we are.
  facts:
    - {id: returned, type: percent, label: Products that come back, value: 5}
    - {id: many, type: text, label: Products that come back in words, value: few}
  metrics:
    - id: return-rate
      label: Return rate
      counts: Products returned, over products sold.
      taken_from: The till.
      every: month
      answers_for_it: Head of Service
```

Good:

```yaml
# policies/metrics.yaml
kind: metrics
id: metrics
staff:
  title: Metric sheet
  purpose: Everybody sees how far we are.
  facts:
    - {id: returned, type: percent, label: Products that come back, value: 5}
    - {id: many, type: text, label: Products that come back in words, value: few}
  metrics:
    - id: return-rate
      label: Return rate
      counts: Products returned, over products sold.
      taken_from: The till.
      every: month
      answers_for_it: Head of Service
      goal: {target: ((returned)), better: lower, by: 2027-06-30}
```
"""

from collections.abc import Iterable, Iterator
from typing import Any

from boldprint.checks.check import Check, Shop
from boldprint.checks.completeness import parts_of
from boldprint.checks.naming import value_of
from boldprint.policies.metrics.model import MetricsStaff
from boldprint.policies.service_promise.model import ServicePromisePublic, ServicePromiseStaff
from boldprint.source.finding import Finding, Level
from boldprint.source.span import Span
from boldprint.values.length import Length
from boldprint.values.money import Money
from boldprint.values.named import Named
from boldprint.values.percent import Percent
from boldprint.values.quantity import Count


def _run(shop: Shop) -> Iterable[Finding]:
    for policy, sheet in parts_of(shop, MetricsStaff):
        for metric in sheet.metrics:
            if metric.goal is None:
                # Some figures are only counted, to be read beside another one: the number of returns beside their share.
                yield Finding(
                    "G120",
                    Level.INFO,
                    metric.span_of("id"),
                    f"“{metric.name}” is counted, and has no goal.",
                    "Add “goal:” with target, better and by, if it is to move.",
                )
            else:
                yield from _counted(shop, policy.id, metric.name, metric.goal.target, (Length, Money, Percent, Count))
    for owner, name, target in _promised(shop):
        yield from _counted(shop, owner, name, target, (Length, Money, Percent))


def _promised(shop: Shop) -> "Iterator[tuple[str, str, Named[Any]]]":
    for policy, public in parts_of(shop, ServicePromisePublic):
        yield from ((policy.id, goal.name, goal.target) for goal in public.goals)
    for policy, staff in parts_of(shop, ServicePromiseStaff):
        yield from ((policy.id, goal.name, goal.target) for goal in staff.goals)


def _counted(shop: Shop, owner: str, name: str, target: "Named[Any]", kinds: tuple[type, ...]) -> Iterator[Finding]:
    value = value_of(shop, owner, target)
    quantity = getattr(value, "quantity", value)
    if value is not None and not isinstance(quantity, kinds):
        span: Span = target.span
        yield CHECK.finding(
            span,
            f"The goal “{name}” is “{value}”, which is no number with a unit.",
            "Name a fact that is a share, an amount or a length of time.",
        )


CHECK = Check("G120", Level.WARNING, "A goal without a number", _run, ("003-24", "003-25"))

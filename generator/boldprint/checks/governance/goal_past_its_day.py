"""G121: the day by which a goal is to be reached has passed.

Either it was reached, and the next one is due, or it was not, and somebody has to say what follows.

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
      goal: {target: ((returned)), better: lower, by: 2026-06-30}
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

import datetime
from collections.abc import Iterable, Iterator

from boldprint.checks.check import Check, Shop
from boldprint.checks.completeness import parts_of
from boldprint.policies.metrics.model import MetricsStaff
from boldprint.policies.service_promise.model import ServicePromisePublic, ServicePromiseStaff
from boldprint.source.finding import Finding, Level
from boldprint.source.span import Span


def _run(shop: Shop) -> Iterable[Finding]:
    for name, day, span in _goals(shop):
        if day < shop.today:
            yield CHECK.finding(
                span,
                f"The goal “{name}” was to be reached by {day}.",
                "Say whether it was reached, and set the next one with a new “by:”.",
            )


def _goals(shop: Shop) -> Iterator[tuple[str, datetime.date, Span]]:
    for _, sheet in parts_of(shop, MetricsStaff):
        yield from (
            (metric.name, metric.goal.by, metric.goal.span_of("by"))
            for metric in sheet.metrics
            if metric.goal is not None
        )
    for _, public in parts_of(shop, ServicePromisePublic):
        yield from ((goal.name, goal.by, goal.span_of("by")) for goal in public.goals)
    for _, staff in parts_of(shop, ServicePromiseStaff):
        yield from ((goal.name, goal.by, goal.span_of("by")) for goal in staff.goals)


CHECK = Check("G121", Level.WARNING, "A goal whose day has passed", _run, ("003-24",))

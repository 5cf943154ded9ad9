"""G303: a field names a procedure, a policy, a form, a step or a metric that does not exist.

Staff would look for it while the customer waits.

Bad:

```yaml
# policies/sops/refund.yaml
kind: sop
id: refund
staff:
  title: Refund
  trigger: A return has arrived.
  roles: [service]
  steps:
    - id: look
      do: Look at what came back.
      branches:
        - {id: whole, when: It is whole, to: pay}
        - {id: broken, when: It is broken, to: hold-call}
    - {id: pay, do: Pay it back., record: contact-record}
```

Good:

```yaml
# policies/sops/refund.yaml
kind: sop
id: refund
staff:
  title: Refund
  trigger: A return has arrived.
  roles: [service]
  steps:
    - id: look
      do: Look at what came back.
      branches:
        - {id: whole, when: It is whole, to: pay}
        - {id: broken, when: It is broken, to: hold-a-call}
    - {id: pay, do: Pay it back., record: contact-record}
```
"""

from collections.abc import Iterable, Iterator

from boldprint.checks.check import Check, Shop
from boldprint.checks.completeness import parts_of
from boldprint.checks.models import every_model
from boldprint.checks.references import known_to_staff, staff_references, unknown
from boldprint.policies.issues.model import TopProblem
from boldprint.policies.journey.model import Failure
from boldprint.policies.metrics.model import MetricsStaff
from boldprint.policies.sop.model import SopStaff
from boldprint.source.finding import Finding, Level
from boldprint.source.span import Span


def _run(shop: Shop) -> Iterable[Finding]:
    known = known_to_staff(shop)
    yield from (
        _finding("page", reference.name, reference.span, known)
        for reference in staff_references(shop)
        if reference.name not in known
    )
    for _, procedure in parts_of(shop, SopStaff):
        steps = known.union(procedure.step_names)
        for branch in (branch for step in procedure.steps for branch in step.branches):
            if branch.to is not None and branch.to.name not in steps:
                yield _finding("step or page", branch.to.name, branch.span_of("to"), steps)
    metrics = frozenset(metric.name for _, sheet in parts_of(shop, MetricsStaff) for metric in sheet.metrics)
    for name, span in _metrics_named(shop) if metrics else ():
        if name not in metrics:
            yield _finding("metric", name, span, metrics)


def _metrics_named(shop: Shop) -> Iterator[tuple[str, Span]]:
    for placed in every_model(shop):
        if isinstance(placed.model, Failure | TopProblem) and placed.model.metric is not None:
            yield placed.model.metric.name, placed.model.span_of("metric")


def _finding(noun: str, name: str, span: Span, known: frozenset[str]) -> Finding:
    return CHECK.finding(span, f"There is no {noun} “{name}”.", unknown(name, known))


CHECK = Check("G303", Level.ERROR, "The name of a procedure that does not exist", _run)

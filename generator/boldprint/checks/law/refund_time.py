"""J104: the refund takes longer than the law allows.

Looked at are the facts refund_within, refund_law and refund of a returns policy, and its windows whose ids begin with “refund”. Working
days are compared by the shortest stretch of the calendar that they can be.

Rules: EU-W4, GB-W4.

Bad:

```yaml
# policies/returns.yaml
kind: returns
id: returns
public:
  title: Returns
  answer: Send it back within ((standard)), and your money follows within ((refund_within)).
  facts:
    - {id: standard, type: days, label: Time to return, value: 30}
    - {id: refund_within, type: business days, label: Money back within, value: 20}
```

Bad, a window:

```yaml
# policies/returns.yaml
kind: returns
id: returns
public:
  title: Returns
  answer: Send it back within ((standard)).
  facts:
    - {id: standard, type: days, label: Time to return, value: 30}
  windows:
    - {id: refund, length: 30 days, starts: returned}
```

Good:

```yaml
# policies/returns.yaml
kind: returns
id: returns
public:
  title: Returns
  answer: Send it back within ((standard)), and your money follows within ((refund_within)).
  facts:
    - {id: standard, type: days, label: Time to return, value: 30}
    - {id: refund_within, type: business days, label: Money back within, value: 5}
  windows:
    - {id: refund, length: ((refund_within)), starts: returned}
```
"""

from collections.abc import Iterable

from boldprint.checks.law.lengths import exceeds
from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.jurisdiction.rule import LawRule
from boldprint.values.length import Length


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    assert rule.at_most is not None
    help_ = f"Make it {rule.at_most} or shorter."
    for _, fact in selling.facts("returns"):
        if fact.name in rule.figures and isinstance(fact.quantity, Length) and exceeds(fact.quantity, rule.at_most):
            yield Breach(fact.span_of("value"), f"“{fact.label}” is {fact.quantity}", help_)
    for telling in selling.of_kind("returns"):
        for name, window in telling.window.items():
            # A window that names a fact has its length from there, and the fact is looked at itself.
            length = window.length.written.length if window.length is not None and window.length.written is not None else None
            if name.startswith("refund") and length is not None and exceeds(length, rule.at_most):
                yield Breach(window.span_of("length"), f"The window “{name}” is {length}", help_)


CHECK = law_check("J104", "The refund takes longer than the law allows", _look)

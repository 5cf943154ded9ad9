"""J101: the time to withdraw from an order is shorter than the law gives, or begins before the goods arrive.

Buyers have the longer time by law all the same, and a page that says less misleads them. The window called “withdrawal” is the
one that counts; without it, the best window that brings the money back.

Rules: EU-W1, GB-W1, NO-W1.

Bad, too short:

```yaml
# policies/returns.yaml
kind: returns
id: returns
public:
  title: Returns
  answer: Send it back within ((standard)) and get your money back.
  facts:
    - {id: standard, type: days, label: Time to return, value: 10}
  windows:
    - {id: standard, length: ((standard)), starts: delivered}
  tables:
    - id: return
      asks:
        - {id: delivered, ask: When did it arrive?, type: date}
      rules:
        - id: all
          over_time:
            - {until: standard, outcome: accept, refund: original payment, because: You may change your mind.}
            - {after: standard, outcome: refuse, because: The time has passed.}
```

Bad, it begins with the order:

```yaml
# policies/returns.yaml
kind: returns
id: returns
public:
  title: Returns
  answer: Send it back within ((standard)) and get your money back.
  facts:
    - {id: standard, type: days, label: Time to return, value: 30}
  windows:
    - {id: withdrawal, length: 14 days, starts: ordered}
    - {id: standard, length: ((standard)), starts: delivered}
```

Good:

```yaml
# policies/returns.yaml
kind: returns
id: returns
public:
  title: Returns
  answer: Send it back within ((standard)) and get your money back.
  facts:
    - {id: standard, type: days, label: Time to return, value: 30}
  windows:
    - {id: withdrawal, length: 14 days, starts: delivered}
    - {id: standard, length: ((standard)), starts: delivered}
```
"""

from collections.abc import Iterable

from boldprint.checks.law.lengths import reaches
from boldprint.checks.law.promises import withdrawal_windows
from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.jurisdiction.rule import LawRule
from boldprint.rules.window import Window

_BEFORE_DELIVERY = ("ordered", "paid", "shipped", "ready")


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    for telling, windows in withdrawal_windows(selling):
        faults = [_fault(rule, selling, telling.policy, window) for window in windows]
        if all(faults):
            yield from (fault for fault in faults[-1:] if fault is not None)


def _fault(rule: LawRule, selling: Selling, policy: str, window: Window) -> Breach | None:
    extent = selling.extent(window.length, policy)
    if extent is None or rule.at_least is None:
        return None
    begins = [event.name for event in (window.starts, *window.or_later) if event is not None]
    if begins and all(event in _BEFORE_DELIVERY for event in begins):
        says = f"The time to withdraw, “{window.name}”, begins when it is {window.starts}, before the goods arrive"
        return Breach(window.span_of("starts"), says, "Write “starts: delivered”.")
    if reaches(extent, rule.at_least):
        return None
    says = f"The time to withdraw, “{window.name}”, is {extent}"
    return Breach(window.span_of("length"), says, f"Make it {rule.at_least} from delivery or longer.")


CHECK = law_check("J101", "The time to withdraw is shorter than the law gives", _look)

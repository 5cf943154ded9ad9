"""J105: within the time to withdraw, the buyer gets less than the whole price the way it was paid.

Every step of a table that ends with the window “withdrawal” is the law's own answer. It accepts, pays back the way it was paid, and takes
off nothing but the way back and the value lost by use beyond a try.

Rules: EU-W4c.

Bad:

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
    - {id: withdrawal, length: 14 days, starts: delivered}
  tables:
    - id: return
      asks:
        - {id: delivered, ask: When did it arrive?, type: date}
      rules:
        - id: all
          over_time:
            - {until: withdrawal, outcome: credit, refund: store credit, because: You may change your mind.}
            - {after: withdrawal, outcome: refuse, because: The time has passed.}
```

Bad, a share of the price is kept:

```yaml
# policies/returns.yaml
kind: returns
id: returns
public:
  title: Returns
  answer: Send it back within ((standard)).
  facts:
    - {id: standard, type: days, label: Time to return, value: 30}
    - {id: restocking, type: percent, label: Restocking fee, value: 15 %}
  windows:
    - {id: withdrawal, length: 14 days, starts: delivered}
  tables:
    - id: return
      asks:
        - {id: price, ask: What did it cost?, type: money, unit: EUR}
        - {id: delivered, ask: When did it arrive?, type: date}
      terms:
        - {id: restocking, label: Restocking fee}
      rules:
        - id: all
          over_time:
            - until: withdrawal
              outcome: accept
              refund: original payment
              gives:
                - id: restocking
                  amount: {amount: ((restocking)), of: price}
              because: You may change your mind.
            - {after: withdrawal, outcome: refuse, because: The time has passed.}
```

Good:

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
    - {id: withdrawal, length: 14 days, starts: delivered}
  tables:
    - id: return
      asks:
        - {id: delivered, ask: When did it arrive?, type: date}
      rules:
        - id: all
          over_time:
            - {until: withdrawal, outcome: accept, refund: original payment, fee: 4.95 EUR, pays: customer, because: You may change your mind.}
            - {after: withdrawal, outcome: refuse, because: The time has passed.}
```
"""

from collections.abc import Iterable

from boldprint.checks.law.promises import WITHDRAWAL, rungs_until
from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.jurisdiction.rule import LawRule
from boldprint.rules.charge import Amount, Charge
from boldprint.rules.outcome import Outcome, RefundForm
from boldprint.rules.terms import Rung
from boldprint.values.text import PublicText


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    for telling in selling.of_kind("returns"):
        for rung in rungs_until(telling.part, WITHDRAWAL):
            less = _less(rung, selling, telling.policy)
            if less is not None:
                yield Breach(
                    rung.span,
                    f"Within the time to withdraw {less}",
                    "Write “outcome: accept” and “refund: original payment”; lost value may be taken off, in words, and the way back.",
                )


def _less(rung: Rung[PublicText], selling: Selling, policy: str) -> str | None:
    if rung.outcome is not Outcome.ACCEPT:
        return f"the answer is “{rung.outcome}”"
    if rung.refund not in (None, RefundForm.ORIGINAL):
        return f"the money comes back as {rung.refund}"
    charges = (rung.fee, rung.refund_amount, *(given.amount for given in rung.gives))
    if any(charge is not None and _is_share(charge, selling, policy) for charge in charges):
        return "a share of the price is kept"
    return None


def _is_share(charge: Charge, selling: Selling, policy: str) -> bool:
    amounts = (Amount.of(selling.value(amount, policy)) for amount in charge.written)
    return any(amount is not None and amount.share is not None for amount in amounts)


CHECK = law_check("J105", "A withdrawal brings back less than the whole price", _look)

"""J151: the returns policy for the United States leaves out what it has to state.

- time limit: a window
- refund form: a rule with “refund:”
- proof: an ask, a rule or a sentence about a receipt or an order number
- fees: a rule with “fee:” (“none” for free), or a sentence about postage
- goods: what cannot be returned (“excluded:”), or an ask with choices

Rules: US-CA2, US-NY2.

Bad:

```yaml
# content/site.yaml
name: Corner Shop
url: https://help.cornershop.example
answer: ((returns.standard)) to return.
language: en
country: US
time_zone: America/New_York
counting: {start_day: not counted, last_day_ends: "24:00", closed_day: stays, zone: America/New_York, rounding: half up}
brand: {accent: "#0e6452"}
company: {legal_name: Corner Shop, address: 1 Main Street, country: US}
markets:
  - {id: home, label: United States, countries: [US], currency: USD}
```

```yaml
# policies/returns.yaml
kind: returns
id: returns
public:
  title: Returns
  answer: Send it back within ((standard)).
  facts:
    - {id: standard, type: days, label: Time to return, value: 30}
```

Good:

```yaml
# content/site.yaml
name: Corner Shop
url: https://help.cornershop.example
answer: ((returns.standard)) to return.
language: en
country: US
time_zone: America/New_York
counting: {start_day: not counted, last_day_ends: "24:00", closed_day: stays, zone: America/New_York, rounding: half up}
brand: {accent: "#0e6452"}
company: {legal_name: Corner Shop, address: 1 Main Street, country: US}
markets:
  - {id: home, label: United States, countries: [US], currency: USD}
```

```yaml
# policies/returns.yaml
kind: returns
id: returns
public:
  title: Returns
  answer: Send it back within ((standard)) with the receipt.
  facts:
    - {id: standard, type: days, label: Time to return, value: 30}
  windows:
    - {id: standard, length: ((standard)), starts: delivered}
  tables:
    - id: return
      asks:
        - {id: delivered, ask: When did it arrive?, type: date}
      rules:
        - id: all
          over_time:
            - {until: standard, outcome: accept, refund: original payment, fee: 4.95 USD, pays: customer, because: You may change your mind.}
            - {after: standard, outcome: refuse, because: The time has passed.}
  excluded:
    - Food.
```
"""

from collections.abc import Callable, Iterable, Mapping

from boldprint.checks.law.promises import terms_of
from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling, Telling
from boldprint.checks.law.wording import says
from boldprint.jurisdiction.rule import LawRule


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    for telling in selling.of_kind("returns"):
        missing = [name for name in rule.states if not _STATED[name](selling, telling)]
        if missing:
            yield Breach(
                telling.part.span,
                f"“{telling.part.title}” does not state: {', '.join(missing)}",
                "Add each of them. “boldprint explain J151” says where.",
            )


def _states_refund(selling: Selling, telling: Telling) -> bool:
    return any(terms.refund is not None for terms in terms_of(telling.part))


def _states_fees(selling: Selling, telling: Telling) -> bool:
    return any(terms.fee is not None for terms in terms_of(telling.part)) or says(selling, "return-cost", telling.kind)


def _states_goods(selling: Selling, telling: Telling) -> bool:
    return bool(telling.part.excluded) or any(ask.choices for table in telling.part.tables for ask in table.asks)


_STATED: Mapping[str, Callable[[Selling, Telling], bool]] = {
    "time limit": lambda selling, telling: bool(telling.window),
    "refund form": _states_refund,
    "proof": lambda selling, telling: says(selling, "proof", telling.kind),
    "fees": _states_fees,
    "goods": _states_goods,
}


CHECK = law_check("J151", "The returns policy leaves out what it has to state", _look)

"""F202: nobody uses a fact.

It stands on no page and in no rule. Either a text names it, or it is left over and will be wrong one day without anybody seeing it.
A public fact with `at_a_glance` stands at the top of its page, a staff fact beside the policy in the handbook: that is a use.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order.
  facts:
    - {id: price, type: money, label: Gift wrapping, value: 2.50 EUR, at_a_glance: no}
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
    - {id: price, type: money, label: Gift wrapping, value: 2.50 EUR, at_a_glance: no}
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.naming import uses_of_facts
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    used = uses_of_facts(shop)
    with_page = {policy.id for policy in shop.library.policies if policy.type.public is not None}
    for name, fact in shop.facts.items():
        shown = fact.fact.at_a_glance and name.partition(".")[0] in with_page
        if name not in used and not shown:
            local = name.partition(".")[2]
            yield CHECK.finding(
                fact.span,
                f"Nobody uses the fact “{local}”: it stands on no page.",
                f"Name it in a text as (({local})), or delete it.",
            )


CHECK = Check("F202", Level.WARNING, "A fact that nobody uses", _run)

"""F213: an approved text names a fact of a draft.

A draft is built in previews only. On the published page a name in brackets would stand where the number should be.

Bad:

```yaml
# policies/cards.yaml
kind: general
id: cards
status: draft
public:
  title: Greeting cards
  answer: A card costs ((price)).
  facts:
    - {id: price, type: money, label: Greeting card, value: 3 EUR}
```

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order and add a card for ((cards.price)).
```

Good:

```yaml
# policies/cards.yaml
kind: general
id: cards
public:
  title: Greeting cards
  answer: A card costs ((price)).
  facts:
    - {id: price, type: money, label: Greeting card, value: 3 EUR}
```

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order and add a card for ((cards.price)).
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.naming import uses_of_facts
from boldprint.policies.header import Status
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    drafts = {policy.id for policy in shop.library.policies if policy.header.status is Status.DRAFT}
    for name, uses in uses_of_facts(shop).items() if drafts else ():
        draft = name.partition(".")[0]
        for user, span in uses:
            if draft in drafts and user not in drafts:
                yield CHECK.finding(
                    span,
                    f"(({name})) belongs to “{draft}”, which is a draft and not published.",
                    f"Approve “{draft}” first (status: approved), or take the name out of this text.",
                )


CHECK = Check("F213", Level.ERROR, "A fact of a draft", _run)

"""F201: a text or a field names a fact that does not exist.

The page would show a name in brackets where a number should stand.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order for ((prise)).
  facts:
    - {id: price, type: money, label: Gift wrapping, value: 2.50 EUR}
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
```
"""

from collections.abc import Iterable
from difflib import get_close_matches

from boldprint.checks.check import Check, Shop
from boldprint.checks.naming import named_everywhere
from boldprint.edition.facts import find
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    for policy, name, span in dict.fromkeys(named_everywhere(shop)):
        # What a faulty file would have said is not known; that file has its own findings.
        unread = policy in shop.library.unread or name.partition(".")[0] in shop.library.unread
        if not unread and find(shop.facts, name, policy) is None:
            yield CHECK.finding(span, f"There is no fact “{name}”.", _help(shop, policy, name))


def _help(shop: Shop, policy: str, name: str) -> str:
    known = [fact.removeprefix(f"{policy}.") for fact in shop.facts]
    near = get_close_matches(name, known, n=1, cutoff=0.5)
    return (
        f"Write (({near[0]})), or add the fact."
        if near
        else "Add the fact to the policy, or correct the name. “boldprint list facts” shows all."
    )


CHECK = Check("F201", Level.ERROR, "A fact that does not exist is named", _run)

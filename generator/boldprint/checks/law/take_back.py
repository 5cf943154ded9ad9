"""J143: a shop sells electrical goods and does not say that it takes the old ones back, or charges for it.

That it sells them is read from the choices of its returns and warranty tables; where it takes them back, from the after-sales policy.

Rules: EU-E2.

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
  tables:
    - id: return
      asks:
        - id: item
          ask: What is it?
          choices:
            - {id: electronics, label: Electronics}
            - {id: other, label: Anything else}
      rules:
        - {id: all, outcome: refer, who: Call us., because: A person decides.}
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
  tables:
    - id: return
      asks:
        - id: item
          ask: What is it?
          choices:
            - {id: electronics, label: Electronics}
            - {id: other, label: Anything else}
      rules:
        - {id: all, outcome: refer, who: Call us., because: A person decides.}
```

```yaml
# policies/after-sales.yaml
kind: after-sales
id: after-sales
public:
  title: After your purchase
  answer: We take your old appliance with us.
  take_back:
    - {id: one-for-one, goods: An old electrical appliance, where: At your door., fee: none}
```
"""

from collections.abc import Iterable

from boldprint.checks.law.corpus import Words, first_found, words_below
from boldprint.checks.law.ruling import Breach, law_check
from boldprint.checks.law.selling import Selling
from boldprint.jurisdiction.rule import LawRule
from boldprint.jurisdiction.rulebook import wordings
from boldprint.policies.after_sales.model import AfterSalesPublic
from boldprint.rules.charge import Amount


def _look(rule: LawRule, selling: Selling) -> Iterable[Breach]:
    assert rule.wording is not None
    patterns = wordings(rule.wording, selling.site.language)
    taken = [(policy, one) for policy, part in selling.parts("after-sales", AfterSalesPublic) for one in part.take_back]
    sold = next((words for words in _goods(selling) if first_found(words.text, patterns)), None)
    if sold is not None and not taken and not selling.library.unread:
        says = f"“{sold.text}” is sold, and nothing says that old appliances are taken back"
        yield Breach(sold.span, says, "Add “take_back:” to the after-sales policy.")
    for policy, one in taken:
        fee = Amount.of(selling.value(one.fee, policy))
        if first_found(str(one.goods), patterns) and fee is not None and not fee.is_free:
            yield Breach(one.span_of("fee"), f"Taking back “{one.goods}” costs {fee}", "Write “fee: none”.")


def _goods(selling: Selling) -> Iterable[Words]:
    for telling in selling.of_kind("returns", "warranties"):
        for ask in (ask for table in telling.part.tables for ask in table.asks):
            yield from words_below(ask.choices)


CHECK = law_check("J143", "Old electrical appliances are not taken back free of charge", _look)

"""F205: a number in the text contradicts a fact.

The text was written by hand and stayed behind when the fact changed, or it was wrong from the start. Customers may rely on whichever
is better for them.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
changes:
  - {on: 2024-01-01, class: material, reason: First published.}
  - {on: 2026-03-01, class: material, reason: We have more hands for it.}
public:
  title: Gift wrapping
  answer: Wrapping takes ((ready)).
  facts:
    - id: ready
      type: days
      label: Ready
      value:
        - {from: 2024-01-01, value: 4}
        - {from: 2026-03-01, value: 2}
  questions:
    - {id: when, ask: When can I collect it?, answer: It takes 4 days.}
```

Good:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
changes:
  - {on: 2024-01-01, class: material, reason: First published.}
  - {on: 2026-03-01, class: material, reason: We have more hands for it.}
public:
  title: Gift wrapping
  answer: Wrapping takes ((ready)).
  facts:
    - id: ready
      type: days
      label: Ready
      value:
        - {from: 2024-01-01, value: 4}
        - {from: 2026-03-01, value: 2}
  questions:
    - {id: when, ask: When can I collect it?, answer: It takes ((ready)).}
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.facts.typed_numbers import TypedNumber, facts_of, is_about, same_kind, typed_numbers
from boldprint.checks.text.places import place
from boldprint.edition.facts import KnownFact
from boldprint.source.finding import Finding, Level


def _run(shop: Shop) -> Iterable[Finding]:
    for number in typed_numbers(shop):
        own = list(facts_of(shop, number.written.owner))
        if any(fact.quantity == number.quantity for fact in own):
            continue
        old = next((fact for fact in own if number.quantity in (quantity for _, quantity in fact.history.points)), None)
        if old is not None:
            yield _finding(shop, number, old, Level.ERROR, "which is not its value of today")
        elif (
            len(near := [fact for fact in own if same_kind(fact.quantity, number.quantity) and is_about(number, fact)])
            == 1
        ):
            yield _finding(shop, number, near[0], Level.WARNING, "which says something else")


def _finding(shop: Shop, number: TypedNumber, fact: KnownFact, level: Level, why: str) -> Finding:
    local = fact.name.partition(".")[2]
    span = place(number.written.text, number.start, number.end, shop.files)
    message = f"“{number.shown}” stands here beside the fact (({local})), {why}: {fact.quantity}."
    help_ = f"Write (({local})), or add a fact of its own for {number.quantity}."
    return Finding("F205", level, span, message, help_, (fact.span,))


CHECK = Check("F205", Level.ERROR, "A number contradicts a fact", _run)

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

import re
from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.facts.typed_numbers import TypedNumber, facts_of, nearness, same_kind, typed_numbers
from boldprint.checks.text.places import place
from boldprint.edition.facts import KnownFact
from boldprint.source.finding import Finding, Level

_ANSWERS = ("Public.answer", "PublicPart.answer")
_PROMISED = re.compile(r"\b(?:within|up to|at most|at least|no later than|no more than|(?:you|we|customers|buyers) have)\s*$", re.IGNORECASE)
"""What stands before a number that the shop is held to: “within 14 days”; not “paper lasts 5 days”."""
_GIVEN = re.compile(r"\b(?:you|customers|buyers) have\s*$", re.IGNORECASE)
"""What stands before the time or money that customers are given: “you have 14 days”, where one fact alone could be meant."""


def _run(shop: Shop) -> Iterable[Finding]:
    for number in typed_numbers(shop):
        own = list(facts_of(shop, number.written.owner))
        if any(fact.quantity == number.quantity for fact in own):
            continue
        old = next((fact for fact in own if number.quantity in (quantity for _, quantity in fact.history.points)), None)
        if old is not None:
            yield _finding(shop, number, old, Level.ERROR, "which is not its value of today")
        elif (meant := _meant(number, own)) is not None:
            yield _finding(shop, number, meant, Level.WARNING, "which says something else")


def _meant(number: TypedNumber, own: list[KnownFact]) -> KnownFact | None:
    """The fact that the sentence speaks of more than of any other; where the policy's answer promises a number, its first fact;
    where a text gives customers a number, the only fact of its unit."""
    alike = [fact for fact in own if same_kind(fact.quantity, number.quantity)]
    near = sorted(((nearness(number, fact), fact) for fact in alike), key=lambda one: -one[0])
    if near and near[0][0] > 0 and (len(near) == 1 or near[0][0] > near[1][0]):
        return near[0][1]
    if not alike or not _PROMISED.search(number.before):
        return None
    if number.written.at.endswith(_ANSWERS):
        return alike[0]
    return alike[0] if len(alike) == 1 and _GIVEN.search(number.before) else None


def _finding(shop: Shop, number: TypedNumber, fact: KnownFact, level: Level, why: str) -> Finding:
    local = fact.name.partition(".")[2]
    span = place(number.written.text, number.start, number.end, shop.files)
    message = f"“{number.shown}” stands here beside the fact (({local})), {why}: {fact.quantity}."
    help_ = f"Write (({local})), or add a fact of its own for {number.quantity}."
    return Finding("F205", level, span, message, help_, (fact.span,))


CHECK = Check("F205", Level.ERROR, "A number contradicts a fact", _run)

"""F204: a number is typed into the text, although a fact says it.

A number is written once, with its date; everything else names it. A typed one stays behind when the fact changes, and then the page
says two things.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: Wrapping takes ((ready)).
  facts:
    - {id: ready, type: days, label: Ready, value: 2}
  questions:
    - {id: when, ask: When can I collect it?, answer: Two days after your order.}
```

Good:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: Wrapping takes ((ready)).
  facts:
    - {id: ready, type: days, label: Ready, value: 2}
  questions:
    - {id: when, ask: When can I collect it?, answer: ((ready)) after your order.}
```
"""

from collections.abc import Iterable

from boldprint.checks.check import Check, Shop
from boldprint.checks.facts.typed_numbers import TypedNumber, facts_of, nearness, typed_numbers
from boldprint.checks.once import once
from boldprint.checks.text.places import place
from boldprint.edition.facts import KnownFact
from boldprint.source.finding import Finding, Level
from boldprint.values.quantity import Quantity


def _run(shop: Shop) -> Iterable[Finding]:
    for number in typed_numbers(shop):
        fact = _meant(shop, number)
        if fact is not None:
            owner, _, local = fact.name.partition(".")
            name = local if owner == number.written.owner else fact.name
            yield CHECK.finding(
                place(number.written.text, number.start, number.end, shop.files),
                f"“{number.shown}” is typed here, and the fact (({name})) says it.",
                f"Write (({name})) instead: then the text changes with the fact.",
                (fact.span,),
            )


def _meant(shop: Shop, number: TypedNumber) -> KnownFact | None:
    """A fact of the same policy with that value, or another policy's that the sentence speaks of."""
    own = next((fact for fact in facts_of(shop, number.written.owner) if fact.quantity == number.quantity), None)
    return own or next(
        (fact for fact in once(shop, _by_value).get(number.quantity, ()) if nearness(number, fact)), None
    )


def _by_value(shop: Shop) -> dict[Quantity, list[KnownFact]]:
    found: dict[Quantity, list[KnownFact]] = {}
    for fact in shop.facts.values():
        found.setdefault(fact.quantity, []).append(fact)
    return found


CHECK = Check("F204", Level.WARNING, "A number is typed although a fact says it", _run)

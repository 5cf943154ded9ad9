"""Q105: a figure typed into an item contradicts the fact that it rests on.

The question would teach one number and its key another. Write the fact's name: then both change together. A number in a lesson
or a reason is a warning where its sentence speaks of a fact of a policy that the module teaches; a case may tell any number.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order for ((price)).
  facts:
    - {id: price, type: money, label: Gift wrapping, value: 2.50 EUR}
    - {id: ribbon, type: money, label: A ribbon, value: 1.50 EUR}
```

```yaml
# training/modules/wrapping.yaml
kind: module
id: wrapping
title: Wrapping gifts
roles: [all]
minutes: 10
objectives:
  - {id: price, can: say what wrapping costs}
items:
  - id: cost
    type: single
    fact: ((gifts.price))
    stem: What does wrapping cost, beside the €3.00 for a box?
    because: It is €2.00 in both shops.
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
    - {id: ribbon, type: money, label: A ribbon, value: 1.50 EUR}
```

```yaml
# training/modules/wrapping.yaml
kind: module
id: wrapping
title: Wrapping gifts
roles: [all]
minutes: 10
objectives:
  - {id: price, can: say what wrapping costs}
items:
  - id: cost
    type: single
    fact: ((gifts.price))
    stem: What does wrapping cost?
    because: It is ((gifts.price)) in both shops.
```
"""

from collections.abc import Iterable, Iterator

from boldprint.checks.check import Check, Shop
from boldprint.checks.facts.typed_numbers import TypedNumber, find_quantities, nearness, numbers_in, same_kind
from boldprint.checks.written import Voice, Written
from boldprint.edition.facts import KnownFact
from boldprint.source.finding import Finding, Level
from boldprint.training.item import NumberItem, QuizItem, SingleItem
from boldprint.training.module import Module
from boldprint.training.values_beside import is_same_value
from boldprint.values.text import StaffText


def _run(shop: Shop) -> Iterable[Finding]:
    for module in shop.library.modules:
        taught = _taught(shop, module)
        yield from (finding for lesson in module.part.lessons for finding in _beside(shop, lesson.text, taught))
        for item in module.part.items:
            fact = _key(shop, item)
            if fact is not None:
                yield from _contradictions(shop, item, fact)
            elif item.because is not None:
                yield from _beside(shop, item.because, taught)


def _key(shop: Shop, item: QuizItem) -> KnownFact | None:
    """The fact whose value is the right answer."""
    named = item.fact if isinstance(item, SingleItem | NumberItem) else None
    return shop.facts.get(named.name) if named is not None else None


def _taught(shop: Shop, module: Module) -> list[KnownFact]:
    """The facts of the policies that the module teaches, and those that it names."""
    part = module.part
    named = {name for lesson in part.lessons for name in lesson.text.names}
    named |= {ref.name for item in part.items for ref in item.refs}
    return [fact for name, fact in shop.facts.items() if name in named or name.partition(".")[0] in part.teaches]


def _contradictions(shop: Shop, item: QuizItem, fact: KnownFact) -> Iterator[Finding]:
    known = [shop.facts[ref.name].quantity for ref in item.refs if ref.name in shop.facts]
    for text in (item.stem, item.because):
        if text is None:
            continue
        for part in (part for part in text.parts if isinstance(part, str)):
            for start, end, quantity in find_quantities(part):
                if same_kind(quantity, fact.quantity) and not any(is_same_value(quantity, other) for other in known):
                    yield CHECK.finding(
                        text.span,
                        f"“{part[start:end]}” stands in the item “{item.name}”, whose fact (({fact.name})) is {fact.quantity}.",
                        f"Write (({fact.name})), or the name of the fact that you mean.",
                        (fact.span,),
                    )


def _beside(shop: Shop, text: StaffText, facts: list[KnownFact]) -> Iterator[Finding]:
    """Numbers whose sentences speak of one fact more than of any other, and say something else."""
    for number in numbers_in(Written("", text, Voice.STAFF, shop.site.language)):
        alike = [fact for fact in facts if same_kind(fact.quantity, number.quantity)]
        meant = _meant(number, alike)
        if meant is not None and not any(is_same_value(number.quantity, fact.quantity) for fact in alike):
            yield Finding(
                CHECK.code,
                Level.WARNING,
                text.span,
                f"“{number.shown}” stands here in a sentence about (({meant.name})), which is {meant.quantity}.",
                f"Write (({meant.name})), or tell the case so that it cannot be taken for it.",
                (meant.span,),
            )


def _meant(number: TypedNumber, facts: list[KnownFact]) -> KnownFact | None:
    ranked = sorted(((nearness(number, fact), fact.name, fact) for fact in facts), reverse=True)
    clear = ranked and ranked[0][0] > 1 and (len(ranked) == 1 or ranked[0][0] > ranked[1][0])
    return ranked[0][2] if clear else None


CHECK = Check("Q105", Level.ERROR, "A figure in an item contradicts its fact", _run, ("002-08",))

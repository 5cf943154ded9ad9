"""The same rules, evaluated one by one on one case, without boxes, atoms or cells: what the compiler is measured against."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from itertools import product
from typing import Any

from boldprint.rules.ask import Ask, AskType
from boldprint.rules.charge import Charge
from boldprint.rules.conditions import Condition
from boldprint.rules.measure import Measure
from boldprint.rules.resolve import charges_of, stages_of
from boldprint.rules.table import Precedence, Table
from boldprint.rules.window import Window

Answers = Mapping[str, str]


def governing(table: Table[Any], answers: Answers) -> tuple[str, ...]:
    """The id of the rule that governs; several where they contradict each other; none for a gap."""
    asks = {ask.name: ask for ask in table.asks}
    for cap in table.order_rules:
        if (
            cap.count is not None
            and int(answers[cap.count.name]) >= (cap.at_most or 0)
            and holds(cap.when, answers, asks)
        ):
            return (cap.name,)
    matching = [rule for rule in table.rules if holds(rule.when, answers, asks)]
    if not matching:
        return ("otherwise",) if table.otherwise is not None else ()
    if table.precedence is Precedence.FIRST:
        return (matching[0].name,)
    if table.precedence is Precedence.MOST_SPECIFIC:
        narrowest = [r for r in matching if all(r is s or _is_narrower(r.when, s.when, asks) for s in matching)]
        if narrowest:
            return (narrowest[0].name,)
    return tuple(rule.name for rule in matching)


def holds(when: Iterable[Condition], answers: Answers, asks: Mapping[str, Ask[Any]]) -> bool:
    """Whether every condition holds for the answers."""
    return all(_holds(condition, answers[condition.ask.name], asks[condition.ask.name]) for condition in when)


def position(charge: Charge, answers: Answers, asks: Mapping[str, Ask[Any]]) -> object:
    """What a charge is for the answers: `waived`, or its amount, or None where its look-up has nothing."""
    if any(holds(when, answers, asks) for when in charge.waived):
        return "waived"
    if charge.amount is not None:
        return charge.amount.value
    return next((entry.amount.value for entry in charge.amounts if holds(entry.when, answers, asks)), None)


def grid(table: Table[Any], windows: Iterable[Window] = ()) -> Iterable[dict[str, str]]:
    """Full cases that reach every difference a rule can make: every kind, and for numbers each boundary and its neighbours."""
    conditions = [*_conditions(table), *(condition for window in windows for condition in window.when)]
    asks = [ask for ask in table.asks if not ask.type.is_event]
    for values in product(*(_values(ask, conditions) for ask in asks)):
        yield dict(zip((ask.name for ask in asks), values, strict=True))


def _conditions(table: Table[Any]) -> Iterable[Condition]:
    for rule in (*table.rules, *table.order_rules):
        yield from rule.when
    for answering in (*table.rules, *([table.otherwise] if table.otherwise is not None else [])):
        for charge in (charge for terms in stages_of(answering) for _, charge in charges_of(terms)):
            for when in (*charge.waived, *(entry.when for entry in charge.amounts)):
                yield from when


def _holds(condition: Condition, answer: str, ask: Ask[Any]) -> bool:
    if condition.is_any:
        return True
    if ask.type.is_number:
        number = Measure.parse(answer).number
        found = any(
            all(_within(word, number, bound.value.number) for word, bound in stretch.bounds)
            for stretch in condition.ranges
        )
    else:
        found = any(value.name in _above(ask, answer) for value in condition.values)
    return found is not condition.negated


def _within(word: str, number: Decimal, bound: Decimal) -> bool:
    return {
        "from": number >= bound,
        "over": number > bound,
        "to": number <= bound,
        "under": number < bound,
        "exactly": number == bound,
    }[word]


def _above(ask: Ask[Any], answer: str) -> set[str]:
    """The answer and every choice that it is a kind of."""

    def path(choices: Iterable[Any]) -> list[str]:
        for choice in choices:
            if choice.name == answer:
                return [choice.name]
            below = path(choice.kinds)
            if below:
                return [choice.name, *below]
        return []

    return set(path(ask.choices)) or {answer}


def _values(ask: Ask[Any], conditions: Iterable[Condition]) -> list[str]:
    if ask.type is AskType.YES_NO:
        return ["yes", "no"]
    if not ask.type.is_number:
        return list(_leaves(ask.choices))
    step = Decimal(1).scaleb(-ask.decimals_used)
    bounds = {
        bound.value.number for c in conditions if c.ask == ask.id for stretch in c.ranges for _, bound in stretch.bounds
    }
    bounds |= {Decimal(2)} if ask.type is AskType.COUNT else set()
    numbers = {Decimal(0)} | {
        number for bound in bounds for number in (bound - step, bound, bound + step) if number >= 0
    }
    return [f"{number:.{ask.decimals_used}f}" for number in sorted(numbers)]


def _leaves(choices: Iterable[Any]) -> Iterable[str]:
    for choice in choices:
        yield from _leaves(choice.kinds) if choice.kinds else [choice.name]


def _is_narrower(inner: tuple[Condition, ...], outer: tuple[Condition, ...], asks: Mapping[str, Ask[Any]]) -> bool:
    smaller = False
    for ask in asks.values():
        if ask.type.is_event:
            continue
        values = _values(ask, [*inner, *outer])
        ins, outs = (
            {v for v in values if all(_holds(c, v, ask) for c in when if c.ask == ask.id)} for when in (inner, outer)
        )
        if not ins <= outs:
            return False
        smaller = smaller or ins < outs
    return smaller

"""Terms that do not say enough: reasons, what has to happen, whom to ask, shares of nothing, look-ups with holes."""

from collections.abc import Iterator
from typing import Any

from boldprint.rules.ask import AskType
from boldprint.rules.boxes import Box, intersection, meets
from boldprint.rules.cells import Cell, CompiledTable, Priced, Stage
from boldprint.rules.charge import Amount, Charge
from boldprint.rules.outcome import Outcome
from boldprint.rules.resolve import charges_of, follow_like, stages_of
from boldprint.rules.terms import Answering, Terms
from boldprint.source.finding import Finding, Level


def find_incomplete_terms(compiled: CompiledTable[Any]) -> list[Finding]:
    """R217: conditional without what has to happen, refer without whom to ask."""
    found = []
    for terms in _every_terms(compiled):
        if terms.outcome is Outcome.CONDITIONAL and terms.requires is None:
            found.append(
                Finding(
                    "R217",
                    Level.ERROR,
                    terms.span_of("outcome"),
                    "The outcome is conditional, and nothing says on what.",
                    "Add requires: and what has to happen.",
                )
            )
        if terms.outcome is Outcome.REFER and terms.who is None:
            found.append(
                Finding(
                    "R217",
                    Level.ERROR,
                    terms.span_of("outcome"),
                    "A person decides, and nothing says who.",
                    "Add who: with the role and how to reach it.",
                )
            )
    return found


def find_missing_reasons(compiled: CompiledTable[Any]) -> list[Finding]:
    """R218: answers without a reason."""
    found = []
    for answering in _every_answering(compiled):
        for terms in stages_of(answering):
            if terms.outcome is not None and terms.because is None and answering.because is None:
                found.append(
                    Finding(
                        "R218",
                        Level.WARNING,
                        terms.span,
                        f"Nothing says why the answer is “{terms.outcome}” here.",
                        "Add because: with one sentence for customers.",
                    )
                )
    return found


def find_charge_faults(compiled: CompiledTable[Any]) -> list[Finding]:
    """R225: shares of nothing stated, amounts times something that is not counted, limits in another currency."""
    return [
        fault
        for terms in _every_terms(compiled)
        for _, charge in charges_of(terms)
        for fault in _charge_faults(compiled, charge)
    ]


def find_look_up_gaps(compiled: CompiledTable[Any]) -> list[Finding]:
    """R226: cases for which a look-up has no amount."""
    found: dict[Any, Finding] = {}
    for cell in compiled.cells if compiled.usable else ():
        for stage in cell.ladder.stages if cell.ladder is not None else ():
            for place, priced in _priced(stage):
                if priced.amount is None and not priced.waived and (stage.span, place) not in found:
                    found[stage.span, place] = _hole(compiled, cell, stage, place)
    return list(found.values())


def find_look_up_overlaps(compiled: CompiledTable[Any]) -> list[Finding]:
    """R227: cases for which a look-up has two amounts."""
    return [
        fault
        for answering, region in _regions(compiled)
        for terms in stages_of(answering)
        for place, charge in charges_of(terms)
        for fault in _double_amounts(compiled, place, charge, region)
    ]


def find_order_rule_faults(compiled: CompiledTable[Any]) -> list[Finding]:
    """R241: caps that count an ask which is no count."""
    found = []
    for rule in compiled.table.order_rules:
        ask = compiled.domain.ask(rule.count.name) if rule.count is not None else None
        if rule.count is not None and (ask is None or ask.type is not AskType.COUNT):
            found.append(
                Finding(
                    "R241",
                    Level.ERROR,
                    rule.span_of("count"),
                    f"“{rule.count}” is not a count that the table asks for.",
                    "Add an ask with type: count, or leave count: out; the cap is then only said.",
                )
            )
    return found


def _every_answering(compiled: CompiledTable[Any]) -> Iterator[Answering[Any]]:
    yield from (rule for rule in compiled.table.rules if rule.like is None)
    if compiled.table.otherwise is not None:
        yield compiled.table.otherwise


def _every_terms(compiled: CompiledTable[Any]) -> Iterator[Terms[Any]]:
    for answering in _every_answering(compiled):
        yield from stages_of(answering)


def _charge_faults(compiled: CompiledTable[Any], charge: Charge) -> Iterator[Finding]:
    amounts = [Amount.of(named.written) for named in charge.written]
    if any(amount is not None and amount.share is not None for amount in amounts):
        base = compiled.domain.ask(charge.of.name) if charge.of is not None else None
        if charge.of is None:
            yield _charge(
                "A share stands here, and nothing says of what.",
                "Add of: with the money ask it is a share of: of: price.",
                charge,
                "amount",
            )
        elif base is None or base.type is not AskType.MONEY:
            yield _charge(
                f"“{charge.of}” is not money that the table asks for.", "Name an ask with type: money.", charge, "of"
            )
        elif compiled.setting.rounding is None:
            yield _charge(
                "Nothing says how a share is rounded.",
                "Add rounding: to the shop's counting: half up, half even, up, down, in the customer's favour.",
                charge,
                "amount",
            )
    counted = compiled.domain.ask(charge.per.name) if charge.per is not None else None
    if charge.per is not None and (counted is None or counted.type is not AskType.COUNT):
        yield _charge(
            f"“{charge.per}” is not a count that the table asks for.", "Name an ask with type: count.", charge, "per"
        )
    yield from _currency_faults(compiled, charge, amounts)


def _currency_faults(compiled: CompiledTable[Any], charge: Charge, amounts: list[Amount | None]) -> Iterator[Finding]:
    base = compiled.domain.ask(charge.of.name) if charge.of is not None else None
    shares = any(amount is not None and amount.share is not None for amount in amounts)
    currencies = {amount.money.currency for amount in amounts if amount is not None and amount.money is not None}
    currencies |= {
        limit.written.currency
        for limit in (charge.at_least, charge.at_most)
        if limit is not None and limit.written is not None
    }
    currencies |= {base.unit} if shares and base is not None and base.unit is not None else set()
    if len(currencies) > 1:
        yield _charge(
            f"Two currencies stand in one charge: {' and '.join(sorted(currencies))}.",
            "Write it in one; another market has an overlay of its own.",
            charge,
            "amount",
        )


def _charge(message: str, help_: str, charge: Charge, field: str) -> Finding:
    return Finding("R225", Level.ERROR, charge.span_of(field), message, help_)


def _priced(stage: Stage[Any]) -> Iterator[tuple[str, Priced]]:
    yield from (
        (place, priced)
        for place, priced in (("fee", stage.fee), ("refund_amount", stage.refund_amount))
        if priced is not None
    )
    yield from ((given.id, given.amount) for given in stage.gives if given.amount is not None)


def _hole(compiled: CompiledTable[Any], cell: Cell[Any], stage: Stage[Any], place: str) -> Finding:
    return Finding(
        "R226",
        Level.ERROR,
        stage.span,
        f"The look-up of {place} has no amount for this case: {compiled.domain.in_words(cell.box)}.",
        "Add an amount for it; “none” if it is free.",
    )


def _regions(compiled: CompiledTable[Any]) -> Iterator[tuple[Answering[Any], list[Box]]]:
    """Whose terms hold where."""
    rules = {rule.name: rule for rule in compiled.table.rules}
    boxes: dict[str, list[Box]] = {}
    for cell in compiled.cells:
        if cell.rule is not None:
            rule = rules.get(cell.rule.id)
            source = follow_like(rule, rules, lambda _: None) if rule is not None else None
            boxes.setdefault(source.name if source is not None else cell.rule.id, []).append(cell.box)
    for name, region in boxes.items():
        if name in rules:
            yield rules[name], region
        elif compiled.table.otherwise is not None and name == "otherwise":
            yield compiled.table.otherwise, region


def _double_amounts(compiled: CompiledTable[Any], place: str, charge: Charge, region: list[Box]) -> Iterator[Finding]:
    boxes = [compiled.domain.box(entry.when, lambda _: None) for entry in charge.amounts]
    for number, entry in enumerate(charge.amounts):
        for earlier in range(number):
            shared = intersection(boxes[number], boxes[earlier])
            double = next(
                (
                    both
                    for box in region
                    if shared is not None and meets(box, shared) and (both := intersection(box, shared))
                ),
                None,
            )
            if double is not None:
                yield Finding(
                    "R227",
                    Level.ERROR,
                    entry.span,
                    f"The look-up of {place} has two amounts for this case: {compiled.domain.in_words(double)}.",
                    "Narrow one of the two.",
                    related=(charge.amounts[earlier].span,),
                )

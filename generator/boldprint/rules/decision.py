"""Decisions: what comes out, and its JSON form, which is a contract."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Generic

from boldprint.rules.ask import Ask
from boldprint.rules.case import CaseRefused
from boldprint.rules.cells import Cell, FactUsed, Governing, Priced, RunningWindow, Stage
from boldprint.rules.charge import Amount
from boldprint.rules.deadline import Deadline, Waiting
from boldprint.rules.order_rule import OrderRule
from boldprint.rules.outcome import Outcome
from boldprint.values.money import Money
from boldprint.values.text import AnyText, PublicText, StaffText, for_staff_eyes

Json = dict[str, Any]


@dataclass(frozen=True)
class Total:
    """A charge with what the case adds to it: the sum, where the case holds the numbers for it."""

    priced: Priced
    sum: Money | None


@dataclass(frozen=True)
class OrderSaid(Generic[AnyText]):
    """An order rule beside an answer; `applies` is None where the case does not say."""

    rule: OrderRule[AnyText]
    applies: bool | None


@dataclass(frozen=True)
class MissingAsk(Generic[AnyText]):
    """An ask that can still change the answer, and the answers that are still open; none for numbers without bands and dates."""

    ask: Ask[AnyText]
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Decision(Generic[AnyText]):
    """The answer to a case; undecided while `missing` is not empty."""

    policy: str
    table: str
    outcome: Outcome | None
    rule: Governing | None = None
    stage: Stage[AnyText] | None = None
    deadline: Deadline | None = None
    """Until when the outcome holds; None where it holds always or comes after the last window."""
    passed: Deadline | None = None
    """The last deadline that is over."""
    window: RunningWindow | None = None
    """The window of `deadline`, or of `passed`, with its counting: for the reason in words."""
    then: tuple[tuple[str, Deadline | Waiting | None], ...] = ()
    totals: Mapping[str, Total] | None = None
    order: tuple[OrderSaid[AnyText], ...] = ()
    facts: tuple[FactUsed, ...] = ()
    missing: tuple[MissingAsk[AnyText], ...] = ()
    assumed: tuple[tuple[str, str], ...] = ()
    cells: tuple[Cell[AnyText], ...] = ()
    """The cells that the case may be in; one for a full case."""
    cell: Cell[AnyText] | None = None
    """The cell that the answer was read from; where several give the same, that of the first rule."""
    contenders: tuple[str, ...] = ()

    @property
    def because(self) -> AnyText | None:
        """The reason, as its author wrote it."""
        return self.stage.because if self.stage is not None else None


def decision_json(decision: Decision[PublicText]) -> Json:
    """The decision of a public table as JSON."""
    return _json(decision, str)


def staff_decision_json(decision: Decision[StaffText] | Decision[PublicText]) -> Json:
    """The decision of any table as JSON for staff."""
    return _json(decision, for_staff_eyes)


def refused_json(refused: CaseRefused) -> Json:
    """What could not be read, with the choices."""
    return {
        "faults": [
            {"ask": fault.ask, "value": fault.value, "message": fault.message, "choices": list(fault.choices)}
            for fault in refused.faults
        ]
    }


def _json(decision: Decision[Any], words: Callable[[Any], str]) -> Json:
    rule = decision.rule
    return {
        "policy": decision.policy,
        "table": decision.table,
        "outcome": decision.outcome.slug if decision.outcome is not None else None,
        "deadline": _last(decision.deadline),
        "because": words(decision.because) if decision.because is not None else None,
        "rule": {"id": rule.id, "file": rule.span.file, "line": rule.span.line} if rule is not None else None,
        "terms": _terms(decision, words),
        "facts": [
            {"name": fact.name, "value": fact.value, "from": fact.since.isoformat() if fact.since else None}
            for fact in decision.facts
        ],
        "missing": [
            {"id": missing.ask.name, "ask": words(missing.ask.ask), "choices": list(missing.choices)}
            for missing in decision.missing
        ],
        "reason": _reason(decision),
        "passed": _last(decision.passed),
        "assumed": dict(decision.assumed),
        "contenders": list(decision.contenders),
    }


def _last(deadline: Deadline | None) -> str | None:
    return str(deadline) if deadline is not None and not deadline.is_open else None


def _reason(decision: Decision[Any]) -> Json | None:
    deadline, window = decision.deadline or decision.passed, decision.window
    if deadline is None or window is None:
        return None
    counting = window.counting
    return {
        "window": window.id,
        "starts": deadline.starts,
        "start": deadline.start.isoformat() if deadline.start is not None else None,
        "length": "no limit" if window.unlimited else str(window.length) if window.length is not None else None,
        "start_day": counting.start_day.value if counting is not None else None,
        "ends": str(counting.ends) if counting is not None else None,
        "zone": counting.zone if counting is not None else None,
        "moved_from": deadline.moved_from.isoformat() if deadline.moved_from is not None else None,
        "season": deadline.season,
        "counting": dict(counting.came_from) if counting is not None else {},
    }


def _terms(decision: Decision[Any], words: Callable[[Any], str]) -> Json:
    stage = decision.stage
    if stage is None:
        return {}
    plain = {
        "refund": stage.refund.value if stage.refund is not None else None,
        "pays": stage.pays.value if stage.pays is not None else None,
    }
    texts = {place: getattr(stage, place) for place in ("instead", "requires", "who")}
    terms: Json = {place: value for place, value in plain.items() if value is not None}
    terms |= {place: words(text) for place, text in texts.items() if text is not None}
    terms |= {place.removeprefix("gives."): _total(total) for place, total in (decision.totals or {}).items()}
    terms |= {
        given.id: words(given.says) if given.says is not None else str(given.length)
        for given in stage.gives
        if given.amount is None
    }
    terms |= {"then": [_next(name, deadline) for name, deadline in decision.then]} if decision.then else {}
    return terms | ({"order": [_order(said, words) for said in decision.order]} if decision.order else {})


def _total(total: Total) -> Json:
    found = priced_json(total.priced)
    return found | {"total": money_json(total.sum)} if total.sum is not None else found


def priced_json(priced: Priced) -> Json:
    """A charge as JSON: an amount or a share of something, waived or free, what it is multiplied by and limited to.

    >>> priced_json(Priced(Amount.parse("15 %"), of="price"))
    {'percent': '15', 'of': 'price'}
    """
    if priced.waived or priced.amount is None:
        return {"waived": True} if priced.waived else {}
    found: Json = {"free": True}
    if priced.amount.money is not None:
        found = money_json(priced.amount.money)
    elif priced.amount.share is not None:
        found = {"percent": percent_text(priced.amount.share.number), "of": priced.of}
    found |= {"per": priced.per} if priced.per is not None else {}
    limits = (("at_least", priced.at_least), ("at_most", priced.at_most))
    return found | {word: money_json(limit) for word, limit in limits if limit is not None}


def money_json(money: Money) -> Json:
    """An amount as JSON.

    >>> money_json(Money.parse("4.95 EUR"))
    {'amount': '4.95', 'currency': 'EUR'}
    """
    return {"amount": str(money.amount), "currency": money.currency}


def amount_json(quantity: object) -> Json:
    """An amount that stands alone, as JSON.

    >>> amount_json(Money.parse("4.95 EUR"))
    {'amount': '4.95', 'currency': 'EUR'}
    """
    return priced_json(Priced(Amount.of(quantity)))


def percent_text(number: Decimal) -> str:
    """A share as JSON writes it, without noughts at its end.

    >>> percent_text(Decimal("15.00")), percent_text(Decimal("2.5")), percent_text(Decimal("100"))
    ('15', '2.5', '100')
    """
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _next(name: str, deadline: Deadline | Waiting | None) -> Json:
    known = deadline if isinstance(deadline, Deadline) else None
    waiting = list(deadline.events) if isinstance(deadline, Waiting) else []
    return {"window": name, "deadline": _last(known), "needs": waiting}


def _order(said: OrderSaid[Any], words: Callable[[Any], str]) -> Json:
    rule = said.rule
    found: Json = {"id": rule.name, "kind": rule.kind.value, "says": words(rule.says), "applies": said.applies}
    if rule.order:
        found["order"] = list(rule.order)
    if rule.amount is not None:
        found["amount"] = amount_json(rule.amount.value)
    if rule.at_most is not None:
        found |= {"at_most": rule.at_most, "per": rule.per}
    return found

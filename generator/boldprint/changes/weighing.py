"""Better or worse for the customer: outcomes, refunds, charges, and everything together."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from boldprint.changes.change import Effect
from boldprint.changes.terms import costs_nothing
from boldprint.rules.cells import Priced
from boldprint.rules.charge import Amount
from boldprint.rules.outcome import Outcome, RefundForm
from boldprint.rules.window import Extent
from boldprint.values.better import Better
from boldprint.values.length import Length, Unit
from boldprint.values.moments import TimeOfDay
from boldprint.values.money import Money
from boldprint.values.percent import Percent
from boldprint.values.quantity import Count

_DAYS = {Unit.DAYS: Decimal(1), Unit.WEEKS: Decimal(7), Unit.MONTHS: Decimal(30), Unit.YEARS: Decimal(365)}
_MONEY = frozenset({RefundForm.ORIGINAL, RefundForm.BANK_TRANSFER, RefundForm.CASH})
_PAPER = frozenset({RefundForm.STORE_CREDIT, RefundForm.GIFT_CARD})


def flipped(effect: Effect) -> Effect:
    """The effect of the change the other way round.

    >>> flipped(Effect.BETTER).value, flipped(Effect.MIXED).value
    ('worse', 'mixed')
    """
    return {Effect.BETTER: Effect.WORSE, Effect.WORSE: Effect.BETTER}.get(effect, effect)


def together(effects: Iterable[Effect]) -> Effect:
    """The effect of several changes at once: what points one way only is that way.

    >>> together([Effect.BETTER, Effect.NEUTRAL]).value, together([Effect.BETTER, Effect.WORSE]).value
    ('better', 'mixed')
    """
    found = set(effects) - {Effect.NEUTRAL}
    if len(found) > 1:
        return Effect.MIXED
    return found.pop() if found else Effect.NEUTRAL


def of_numbers(old: Decimal, new: Decimal, more_is_better: bool) -> Effect:
    """The effect of a number that rises or falls.

    >>> of_numbers(Decimal(30), Decimal(14), more_is_better=True).value
    'worse'
    """
    if old == new:
        return Effect.NEUTRAL
    return Effect.BETTER if (new > old) is more_is_better else Effect.WORSE


def of_values(old: Any, new: Any, better: Better) -> Effect:
    """The effect of another value of a promise: what is said for the first time is better, what is said no more is worse.

    Of lists counts what came and went. Mixed where the two cannot be compared.

    >>> of_values(Length.parse("2 weeks"), Length.parse("30 days"), Better.HIGHER).value, of_values(None, Length.parse("1 day"), Better.LOWER).value
    ('better', 'better')
    >>> of_values(("IE", "SE"), ("IE",), Better.HIGHER).value, of_values(Amount.parse("none"), Amount.parse("3 EUR"), Better.LOWER).value
    ('worse', 'worse')
    """
    if old == new:
        return Effect.NEUTRAL
    if old is None or new is None:
        return Effect.BETTER if old is None else Effect.WORSE
    if isinstance(old, tuple) and isinstance(new, tuple):
        came, went = set(new) - set(old), set(old) - set(new)
        effect = together((Effect.BETTER if came else Effect.NEUTRAL, Effect.WORSE if went else Effect.NEUTRAL))
        return effect if better is Better.HIGHER else flipped(effect)
    was, now = size(old), size(new)
    if was is None or now is None or (was[0] != now[0] and _ANY not in (was[0], now[0])):
        return Effect.MIXED
    return of_numbers(was[1], now[1], better is Better.HIGHER)


_ANY = "any"
"""What nothing at all and no limit measure: they compare with every unit."""


def size(quantity: object) -> tuple[str, Decimal] | None:
    """What a quantity measures and how much it is; quantities that measure the same can be compared.

    >>> size(Length.parse("2 weeks")), size(Extent.parse("no limit"))
    (('days', Decimal('14')), ('any', Decimal('Infinity')))
    """
    match quantity:
        case Length(number=number, unit=unit) if unit in _DAYS:
            return "days", number * _DAYS[unit]
        case Length(unit=unit) if unit.is_elapsed:
            return "seconds", Decimal(quantity.seconds)
        case Length(number=number, unit=unit):
            return unit.value, Decimal(number)
        case Extent(length=length):
            return size(length) if length is not None else (_ANY, Decimal("Infinity"))
        case Amount(money=money, share=share):
            return (_ANY, Decimal(0)) if quantity.is_free else size(money if money is not None else share)
        case Money(amount=amount, currency=currency):
            return currency, amount
        case Percent(number=number):
            return "percent", number
        case Count(number=number):
            return "count", Decimal(number)
        case TimeOfDay(minutes=minutes):
            return "time", Decimal(minutes)
    return None


def of_outcomes(old: Outcome, new: Outcome) -> Effect:
    """The effect of another outcome, in the order of `rules.outcome`.

    >>> of_outcomes(Outcome.ACCEPT, Outcome.REFUSE).value, of_outcomes(Outcome.CREDIT, Outcome.EXCHANGE_ONLY).value
    ('worse', 'mixed')
    """
    if old is new:
        return Effect.NEUTRAL
    if new.is_at_least(old):
        return Effect.BETTER
    return Effect.WORSE if old.is_at_least(new) else Effect.MIXED


def of_refunds(old: RefundForm | None, new: RefundForm | None) -> Effect:
    """The effect of another form of refund: money before store credit, anything before nothing; others stand beside each other.

    >>> of_refunds(RefundForm.ORIGINAL, RefundForm.STORE_CREDIT).value, of_refunds(RefundForm.REPAIR, RefundForm.CASH).value
    ('worse', 'mixed')
    """
    if old == new or None in (old, new) or {old, new} <= _MONEY or {old, new} <= _PAPER:
        return Effect.NEUTRAL
    if new is RefundForm.NOTHING or (old in _MONEY and new in _PAPER):
        return Effect.WORSE
    if old is RefundForm.NOTHING or (new in _MONEY and old in _PAPER):
        return Effect.BETTER
    return Effect.MIXED


def of_costs(old: Priced | None, new: Priced | None) -> Effect:
    """The effect of another charge that the customer pays; mixed where the two cannot be compared.

    >>> of_costs(Priced(None, waived=True), None).value
    'neutral'
    """
    free = costs_nothing(old), costs_nothing(new)
    if any(free):
        return Effect.NEUTRAL if all(free) else (Effect.WORSE if free[0] else Effect.BETTER)
    assert old is not None
    assert new is not None
    return flipped(_of_amounts(old, new))


def of_refund_amounts(old: Priced | None, new: Priced | None) -> Effect:
    """The effect of another amount that comes back; None is the whole price.

    >>> of_refund_amounts(None, None).value
    'neutral'
    """
    if old is None or new is None:
        known = old or new
        if known is None:
            return Effect.NEUTRAL
        share = known.amount.share.number if known.amount is not None and known.amount.share is not None else None
        less = Effect.MIXED if share is None or share > 100 else Effect.WORSE if share < 100 else Effect.NEUTRAL
        return less if old is None else flipped(less)
    return _of_amounts(old, new)


def _of_amounts(old: Priced, new: Priced) -> Effect:
    """The effect if more were better."""
    if (old.of, old.per, old.waived) != (new.of, new.per, new.waived) or old.amount is None or new.amount is None:
        return Effect.MIXED
    sizes = _sizes(old), _sizes(new)
    currencies = sizes[0][0][1] | sizes[1][0][1]
    if sizes[0][0][0] != sizes[1][0][0] or len(currencies) > 1:
        return Effect.MIXED
    return together(of_numbers(was, now, True) for was, now in zip(sizes[0][1:], sizes[1][1:], strict=True))


def _sizes(charge: Priced) -> tuple[tuple[str, frozenset[str]], Decimal, Decimal, Decimal]:
    """What the amount is in, how much it is, its least and its most."""
    assert charge.amount is not None
    least = charge.at_least.amount if charge.at_least is not None else Decimal(0)
    most = charge.at_most.amount if charge.at_most is not None else Decimal("Infinity")
    currencies = frozenset(limit.currency for limit in (charge.at_least, charge.at_most) if limit is not None)
    if charge.amount.share is not None:
        return ("share", currencies), charge.amount.share.number, least, most
    money = charge.amount.money
    if money is None:
        return ("free", currencies), Decimal(0), least, most
    return (money.currency, currencies), money.amount, least, most

"""Numbers in conditions, exact: every number becomes a whole number of its ask's smallest unit (cents, grams)."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from boldprint.rules.ask import Ask, AskType
from boldprint.rules.measure import Measure, as_measure
from boldprint.source.finding import Finding, Level
from boldprint.values.named import Named


@dataclass(frozen=True, slots=True)
class Stretch:
    """Whole numbers from `first` to before `end`; without an end it goes on for ever."""

    first: int
    end: int | None


def read_stretch(
    bounds: Iterable[tuple[str, Named[Measure]]], ask: Ask[Any], report: Callable[[Finding], None]
) -> Iterator[Stretch]:
    """The stretch that the boundary words mean, or nothing where a boundary is at fault, which is reported.

    >>> from boldprint.rules.conditions import read_when
    >>> from boldprint.values.text import PublicText
    >>> price = Ask[PublicText].model_validate({"id": "price", "ask": "What did it cost?", "type": "money", "unit": "EUR"})
    >>> over = read_when({"price": "over 500 EUR to 800 EUR"})[0].ranges[0]
    >>> list(read_stretch(over.bounds, price, print))
    [Stretch(first=50001, end=80001)]
    """
    first, end = least_of(ask), None
    for word, named in bounds:
        number = _whole(named, ask, report)
        if number is None:
            return
        if word in ("from", "over", "exactly"):
            first = max(first, number + (word == "over"))
        if word in ("to", "under", "exactly"):
            end = number + (word != "under")
    if end is not None and end <= first:
        said = " ".join(f"{word} {named.written or named.name}" for word, named in bounds)
        report(
            Finding(
                "R208",
                Level.ERROR,
                next(iter(bounds))[1].span,
                f"No number is {said}.",
                "Turn the boundaries round, or write the ones you mean.",
            )
        )
        return
    yield Stretch(first, end)


def shown_number(number: int, ask: Ask[Any]) -> str:
    """A number of the smallest unit, as people write it.

    >>> from boldprint.values.text import PublicText
    >>> shown_number(50000, Ask[PublicText].model_validate({"id": "p", "ask": "?", "type": "money", "unit": "EUR"}))
    '500.00 EUR'
    """
    return f"{Decimal(number).scaleb(-ask.decimals_used):.{ask.decimals_used}f} {ask.unit or ''}".strip()


def least_of(ask: Ask[Any]) -> int:
    """The smallest number that can be answered, in the smallest unit; 0 unless the ask says otherwise."""
    return (ask.least.scaled(ask.decimals_used) if ask.least is not None else 0) or 0


def _whole(named: Named[Measure], ask: Ask[Any], report: Callable[[Finding], None]) -> int | None:
    try:
        measure = as_measure(named.value)
    except LookupError:
        return None  # an unknown fact is a finding of its own
    if measure is None:
        report(
            _finding(
                named,
                f"(({named.name})) is {named.value}, and “{ask.name}” asks for a number.",
                "Name a fact that is a number, money or a count.",
            )
        )
        return None
    wanted = "" if ask.type is AskType.COUNT else ask.unit or ""
    if measure.unit.casefold() != wanted.casefold() and measure.unit:
        report(
            _finding(
                named,
                f"“{measure}” is not in {wanted or 'whole numbers'}, as “{ask.name}” is.",
                f"Write the number in {wanted or 'whole numbers'}.",
            )
        )
        return None
    if not measure.unit and ask.type is AskType.MONEY:
        report(_finding(named, f"“{measure}” has no currency.", f"Write “{measure} {ask.unit}”."))
        return None
    number = measure.scaled(ask.decimals_used)
    if number is None:
        report(
            _finding(
                named,
                f"“{measure}” has more than {ask.decimals_used} decimals, which nobody can answer.",
                "Round it, or allow more: decimals: 3.",
            )
        )
    return number


def _finding(named: Named[Measure], message: str, help_: str) -> Finding:
    return Finding("R208", Level.ERROR, named.span, message, help_)

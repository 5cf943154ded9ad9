"""Cases: what somebody answered, read against the asks of a table."""

import datetime
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from typing import Any

from boldprint.rules.ask import NOT_YET, Ask, AskType
from boldprint.rules.boxes import Box
from boldprint.rules.cells import CompiledTable
from boldprint.rules.domain import Dimension
from boldprint.rules.measure import Measure
from boldprint.rules.numbers import shown_number
from boldprint.source.model_faults import Refused

Moment = datetime.date | datetime.datetime
_MOMENT = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?"
)
_YEARS = range(1900, 2200)


@dataclass(frozen=True, slots=True)
class CaseFault:
    """An ask that the table does not have, or an answer that it does not take; `choices` are the ones it does."""

    ask: str
    value: str
    message: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CaseRefused:
    """What comes instead of a decision where a case cannot be read."""

    faults: tuple[CaseFault, ...]


@dataclass(frozen=True)
class Case:
    """A case, read: the box of all full cases that it may be, the exact numbers, the events."""

    box: Box
    numbers: Mapping[str, int]
    """The exact numbers that were given, in the smallest unit of their ask."""
    events: Mapping[str, Moment | None]
    """The events that were given; None is one that has not happened."""
    answers: Mapping[str, str]
    """The answers as they were given, assumed ones included."""
    assumed: tuple[str, ...]
    """The asks whose declared assumption was taken because nobody answered them."""


def read_case(compiled: CompiledTable[Any], answers: Mapping[str, object]) -> Case | CaseRefused:
    """The case that the answers describe, or everything in them that the table does not know.

    A choice that has kinds may be answered without its kind; the case is then any of its kinds.
    """
    given = {name: _written(value) for name, value in answers.items()}
    assumed = {name: value for name, value in compiled.domain.assumed.items() if name not in given}
    everything = {**given, **assumed}
    faults = [*_unknown_asks(compiled, given)]
    box: list[int] = []
    numbers: dict[str, int] = {}
    for dimension in compiled.domain.dimensions:
        value = everything.get(dimension.ask.name)
        mask = _mask(dimension, value, numbers) if value is not None else dimension.full
        if isinstance(mask, CaseFault):
            faults.append(mask)
        else:
            box.append(mask)
    events: dict[str, Moment | None] = {}
    for ask in compiled.domain.events:
        if ask.name in everything:
            moment = read_moment(everything[ask.name])
            if isinstance(moment, str):
                faults.append(CaseFault(ask.name, everything[ask.name], moment, ("2026-03-31", NOT_YET)))
            else:
                events[ask.name] = moment
    if faults:
        return CaseRefused(tuple(faults))
    return Case(tuple(box), numbers, events, everything, tuple(assumed))


@lru_cache(maxsize=4096)
def read_moment(written: str) -> Moment | str | None:
    """The day or moment that `written` means, None for `not yet`; a sentence that says what is wrong with it otherwise.

    >>> read_moment("2026-05-03"), read_moment("not yet")
    (datetime.date(2026, 5, 3), None)
    >>> read_moment("2026-02-30")
    'There is no day “2026-02-30” in the calendar.'
    """
    text = written.strip()
    if text == NOT_YET:
        return None
    match = _MOMENT.fullmatch(text)
    if match is None:
        return f"“{written}” is not a day. Write year, month, day: 2026-03-31, or with the time 2026-03-31T14:30."
    try:
        moment = datetime.datetime.fromisoformat(text.replace(" ", "T"))
    except ValueError:
        return f"There is no day “{written}” in the calendar."
    if moment.year not in _YEARS:
        return f"“{written}” is too far away; years run from {_YEARS.start} to {_YEARS.stop - 1}."
    return moment if match[4] is not None else moment.date()


def _written(value: object) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case datetime.date():
            return value.isoformat()
        case _:
            return str(value).strip()


def _unknown_asks(compiled: CompiledTable[Any], given: Mapping[str, str]) -> Iterator[CaseFault]:
    known = compiled.domain.names
    for name, value in given.items():
        if name not in known:
            near = get_close_matches(name, known, n=1, cutoff=0.5)
            hint = f" Did you mean “{near[0]}”?" if near else ""
            yield CaseFault(
                name, value, f"{compiled.name} does not ask “{name}”.{hint} It asks: {', '.join(known)}.", known
            )


def _mask(dimension: Dimension[Any], value: str, numbers: dict[str, int]) -> int | CaseFault:
    ask = dimension.ask
    if value in dimension.named:
        return dimension.named[value]
    if ask.type.is_number:
        number = _number(ask, value)
        mask = dimension.atom_of(number) if isinstance(number, int) else None
        if isinstance(number, int) and mask is not None:
            numbers[ask.name] = number
            return mask
        reason = (
            number
            if isinstance(number, str)
            else f"“{value}” is outside what “{ask.name}” can be: {_limits(dimension)}."
        )
        return CaseFault(ask.name, value, reason, tuple(dimension.named))
    choices = tuple(dimension.named)
    near = get_close_matches(value, choices, n=1, cutoff=0.5)
    hint = f" Did you mean “{near[0]}”?" if near else ""
    return CaseFault(
        ask.name,
        value,
        f"“{value}” is not an answer to “{ask.name}”.{hint} Its answers: {', '.join(choices)}.",
        choices,
    )


def _number(ask: Ask[Any], value: str) -> int | str:
    unit = ask.unit or ""
    try:
        measure = Measure.parse(value)
    except Refused:
        return f"“{value}” is not a number, and “{ask.name}” asks for one{f' in {unit}' if unit else ''}. Write it as {f'12.50 {unit}'.strip() if ask.decimals_used else f'12 {unit}'.strip()}."
    if measure.unit and (ask.type is AskType.COUNT or measure.unit.casefold() != unit.casefold()):
        return f"“{value}” is not in {unit or 'whole numbers'}, as “{ask.name}” is."
    scaled = measure.scaled(ask.decimals_used)
    if scaled is None and not ask.decimals_used:
        return f"“{value}” is not a whole number, and “{ask.name}” asks for one."
    return scaled if scaled is not None else f"“{value}” has more than {ask.decimals_used} decimals."


def _limits(dimension: Dimension[Any]) -> str:
    """From where to where the numbers of an ask go."""
    least, most = dimension.cuts[0], dimension.most
    shown = shown_number(least, dimension.ask)
    return f"from {shown} to {shown_number(most, dimension.ask)}" if most is not None else f"from {shown}"

"""Answer codes: what a customer was shown, in a few letters that can be read out on the telephone.

A code holds the day, the case and two letters of checksum, in groups of four, usually two: `3KXW-7RJ4`. Which version of the
policy was in force follows from the day. The letters are those that nobody confuses (no 0, O, 1, I). There is no personal
data in it: choices, numbers and days of the case, nothing else. One wrong letter, or two that changed places, are always
caught; so is a code for another table, or for asks that have changed since.

The browser makes and reads the same codes (assets/js/answer-code.js).
"""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from boldprint.rules.ask import NOT_YET, Ask, AskType, every_choice
from boldprint.rules.case import Case, CaseRefused, Moment, read_case
from boldprint.rules.cells import CompiledTable
from boldprint.rules.deadline import day_of, instant
from boldprint.rules.domain import Dimension

LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
_FIRST_DAY = datetime.date(2020, 1, 1)
_DAY_LETTERS, _CHECK_LETTERS, _GROUP = 3, 2, 4
_PRIME, _WEIGHT = 1021, 33
_MINUTES = 1441
_LOW = 64

Digit = tuple[int, int]
"""A value and how many values it may have."""


@dataclass(frozen=True)
class Opened:
    """What a code holds."""

    answers: Mapping[str, str]
    now: Moment


def encode(compiled: CompiledTable[Any], answers: Mapping[str, object], now: Moment) -> str | CaseRefused:
    """The code of a case at a moment; times are kept to the minute, on the clock of the shop's zone.

    Days from 2020 to 2109 can be held; raises ValueError beyond them.
    """
    case = read_case(compiled, answers)
    if isinstance(case, CaseRefused):
        return case
    zone = compiled.setting.zone
    today = day_of(now, zone)
    day = (today - _FIRST_DAY).days
    if not 0 <= day < len(LETTERS) ** _DAY_LETTERS:
        raise ValueError(f"{today} is outside the days that a code can hold")
    digits = [*_now_digits(compiled, now, zone)]
    for dimension in compiled.domain.dimensions:
        digits += _answer_digits(dimension, case)
    for ask in compiled.domain.events:
        digits += _event_digits(ask, case, today, zone)
    number = 0
    for value, size in reversed(digits):
        number = number * size + value
    body = [*_letters(day, _DAY_LETTERS), *_padded(number)]
    return _grouped([*body, *_letters(_check(body, compiled), _CHECK_LETTERS)])


def day_in(code: str) -> datetime.date | None:
    """The day on which a code was made, which says which version of the policy to open it with; None for what is no code.

    >>> day_in("2222 2222").isoformat(), day_in("what")
    ('2020-01-01', None)
    """
    letters = _read(code)
    return _FIRST_DAY + datetime.timedelta(days=_number(letters[:_DAY_LETTERS])) if letters is not None else None


def decode(compiled: CompiledTable[Any], code: str) -> Opened | None:
    """What a code holds, read with the version of its day; None where a letter is wrong or it belongs to another table."""
    letters = _read(code)
    if letters is None:
        return None
    body, check = letters[:-_CHECK_LETTERS], letters[-_CHECK_LETTERS:]
    if _number(check) != _check(body, compiled):
        return None
    day = _FIRST_DAY + datetime.timedelta(days=_number(body[:_DAY_LETTERS]))
    reader = _Reader(_number(body[_DAY_LETTERS:]))
    now = _read_now(compiled, reader, day)
    answers: dict[str, str] = {}
    for dimension in compiled.domain.dimensions:
        answers |= _read_answer(dimension, reader)
    for ask in compiled.domain.events:
        answers |= _read_event(ask, reader, day)
    return Opened(answers, now)


class _Reader:
    def __init__(self, number: int) -> None:
        self._number = number

    def next(self, size: int) -> int:
        self._number, value = divmod(self._number, size)
        return value

    def whole(self) -> int:
        """A number of any size, as `_whole` wrote it."""
        value, weight = 0, 1
        while True:
            digit = self.next(2 * _LOW)
            value += digit % _LOW * weight
            weight *= _LOW
            if digit < _LOW:
                return value


def _whole(number: int) -> Iterator[Digit]:
    """A number of any size: six bits at a time, each with a bit that says whether more follow."""
    while number >= _LOW:
        yield number % _LOW + _LOW, 2 * _LOW
        number //= _LOW
    yield number, 2 * _LOW


def _now_digits(compiled: CompiledTable[Any], now: Moment, zone: str) -> Iterator[Digit]:
    if _has_clock(compiled):
        yield (_minutes(now, zone) + 1 if isinstance(now, datetime.datetime) else 0), _MINUTES


def _read_now(compiled: CompiledTable[Any], reader: _Reader, day: datetime.date) -> Moment:
    minutes = reader.next(_MINUTES) if _has_clock(compiled) else 0
    return _at(day, minutes - 1) if minutes else day


def _has_clock(compiled: CompiledTable[Any]) -> bool:
    """Whether the time of day can matter."""
    windows = [compiled.windows[name] for name in compiled.windows_in_use]
    return any(
        window.is_elapsed or (window.counting is not None and window.counting.ends.minutes != 1440)
        for window in windows
    )


def _answer_digits(dimension: Dimension[Any], case: Case) -> Iterator[Digit]:
    names, given = _names(dimension.ask), case.answers.get(dimension.ask.name)
    if dimension.ask.name in case.assumed:
        given = None
    if dimension.ask.name in case.numbers and given is not None:
        number = case.numbers[dimension.ask.name]
        yield 1, len(names) + 2
        yield from _whole(2 * number if number >= 0 else -2 * number - 1)
    elif dimension.ask.type.is_number:
        yield (names.index(given) + 2 if given is not None else 0), len(names) + 2
    else:
        yield (names.index(given) + 1 if given is not None else 0), len(names) + 1


def _read_answer(dimension: Dimension[Any], reader: _Reader) -> dict[str, str]:
    ask = dimension.ask
    names = _names(ask)
    first = 2 if ask.type.is_number else 1
    kind = reader.next(len(names) + first)
    if kind == 0:
        return {}
    if kind >= first:
        return {ask.name: names[kind - first]}
    whole = reader.whole()
    number = whole // 2 if whole % 2 == 0 else -(whole + 1) // 2
    return {ask.name: f"{Decimal(number).scaleb(-ask.decimals_used):.{ask.decimals_used}f}"}


def _event_digits(ask: Ask[Any], case: Case, today: datetime.date, zone: str) -> Iterator[Digit]:
    """0 not answered, 1 not yet, 2 and 3 a day and a moment in the past, 4 and 5 in the future."""
    if ask.name not in case.events or ask.name in case.assumed:
        yield 0, 6
        return
    event = case.events[ask.name]
    if event is None:
        yield 1, 6
        return
    back = (today - day_of(event, zone)).days
    has_time = isinstance(event, datetime.datetime)
    yield (2 if back >= 0 else 4) + has_time, 6
    yield from _whole(abs(back))
    if has_time:
        yield _minutes(event, zone), 1440


def _read_event(ask: Ask[Any], reader: _Reader, today: datetime.date) -> dict[str, str]:
    kind = reader.next(6)
    if kind < 2:
        return {ask.name: NOT_YET} if kind else {}
    back = reader.whole()
    day = today - datetime.timedelta(days=back if kind < 4 else -back)
    moment = _at(day, reader.next(1440)) if kind % 2 else day
    return {
        ask.name: moment.isoformat(timespec="minutes") if isinstance(moment, datetime.datetime) else moment.isoformat()
    }


def _minutes(moment: Moment, zone: str) -> int:
    if not isinstance(moment, datetime.datetime):
        return 0
    local = instant(moment, zone) if moment.tzinfo is not None else moment
    return local.hour * 60 + local.minute


def _at(day: datetime.date, minutes: int) -> datetime.datetime:
    return datetime.datetime.combine(day, datetime.time(*divmod(minutes, 60)))


def _names(ask: Ask[Any]) -> tuple[str, ...]:
    """Every answer that has a name, in the order of the file."""
    if ask.type is AskType.YES_NO:
        return ("yes", "no")
    return (*(choice.name for choice in every_choice(ask.choices)), *(band.name for band in ask.bands))


def _check(body: Sequence[int], compiled: CompiledTable[Any]) -> int:
    """Letters weighted by their place, beginning with what the table asks; a prime, so that no change of a letter is lost."""
    check = _fingerprint(compiled) % _PRIME
    for letter in body:
        check = (check * _WEIGHT + letter + 1) % _PRIME
    return check


def _fingerprint(compiled: CompiledTable[Any]) -> int:
    """A number for the table and its asks (FNV-1a): a code opens only what it was made for."""
    asks = [
        ":".join(
            (ask.name, ask.type.value, ",".join(_names(ask)), str(ask.decimals_used) if ask.type.is_number else "")
        )
        for ask in compiled.domain.asks
    ]
    value = 0x811C9DC5
    for byte in ";".join([compiled.name, *asks]).encode():
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return value


def _padded(number: int) -> list[int]:
    """The number in letters, as many as fill the last group."""
    count = 1
    while number >= len(LETTERS) ** count or (_DAY_LETTERS + count + _CHECK_LETTERS) % _GROUP:
        count += 1
    return _letters(number, count)


def _letters(number: int, count: int) -> list[int]:
    return [number // len(LETTERS) ** place % len(LETTERS) for place in reversed(range(count))]


def _number(letters: Sequence[int]) -> int:
    number = 0
    for letter in letters:
        number = number * len(LETTERS) + letter
    return number


def _grouped(letters: Sequence[int]) -> str:
    text = "".join(LETTERS[letter] for letter in letters)
    return "-".join(text[place : place + _GROUP] for place in range(0, len(text), _GROUP))


def _read(code: str) -> list[int] | None:
    text = "".join(character for character in code.upper() if character not in " -\u00a0\u2010\u2011\u2013")
    if len(text) < 2 * _GROUP or len(text) % _GROUP or any(character not in LETTERS for character in text):
        return None
    return [LETTERS.index(character) for character in text]

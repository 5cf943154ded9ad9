"""What a policy type can say about a case beside its tables: when a parcel arrives, whether somebody answers the phone now."""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from boldprint.policies.part import PublicPart
from boldprint.source.model_faults import Refused
from boldprint.values.calendar import Calendar
from boldprint.values.text import PublicText

Json = dict[str, Any]


@dataclass(frozen=True)
class Asked:
    """A case put to a policy, as of a moment (with its zone)."""

    part: PublicPart
    case: Mapping[str, str]
    now: datetime.datetime
    calendar: Calendar
    """The shop's own calendar."""
    gives: Mapping[str, object]
    """What the governing rule of the table gives, by the ids of its terms: amounts, lengths, words."""


@dataclass(frozen=True, slots=True)
class OwnAsk:
    """Something that the type asks beside its table; without choices the answer is a moment."""

    id: str
    ask: str
    """The key of the interface's sentence for it."""
    choices: tuple[tuple[str, PublicText], ...] = ()


@dataclass(frozen=True, slots=True)
class OwnTerms:
    """What a type says: its terms as JSON and, where it decides without a table, yes or no and until when."""

    terms: Json
    accepts: bool | None = None
    until: datetime.datetime | None = None


@dataclass(frozen=True)
class OwnAnswer:
    """The look-up of a policy type. `table` is the table that it completes; without one it decides alone.

    `terms` raises `Refused` with a message and help for an answer that it cannot read.
    """

    asks: Callable[[PublicPart], tuple[OwnAsk, ...]]
    terms: Callable[[Asked], OwnTerms]
    table: str | None = None
    browser: Callable[[PublicPart, Calendar, datetime.date, datetime.date], Json] | None = None
    """What the browser needs for the same look-up, with calendars from a day to a day."""


def moment_in(case: Mapping[str, str], name: str, now: datetime.datetime) -> datetime.datetime:
    """The moment that a case names, in the zone of `now`, or `now` where it names none; a day alone is its beginning.

    Raises `Refused`.

    >>> from zoneinfo import ZoneInfo
    >>> now = datetime.datetime(2026, 6, 2, 12, 0, tzinfo=ZoneInfo("Europe/Dublin"))
    >>> moment_in({"ordered": "2026-06-01T09:30"}, "ordered", now).isoformat()
    '2026-06-01T09:30:00+01:00'
    """
    written = case.get(name)
    if written is None:
        return now
    try:
        moment = datetime.datetime.fromisoformat(written)
    except ValueError:
        raise Refused(f"“{written}” is not a day or a time.", "Write 2026-03-31, or 2026-03-31T14:30.") from None
    return moment.replace(tzinfo=now.tzinfo) if moment.tzinfo is None else moment.astimezone(now.tzinfo)

"""Days with other opening hours, closed holidays, seasons and delays as iCalendar (RFC 5545).

A calendar cannot say whether somebody can be reached now, nor for which goods a season holds; each event links to its page.
"""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from boldprint.edition.decisions.setting import shop_calendar
from boldprint.edition.public import PublicLibrary, PublicPolicy
from boldprint.exports.export import Files, PublicExport
from boldprint.exports.links import base_address, policy_address
from boldprint.policies.contact_details.model import ContactPublic, SpecialDay
from boldprint.policies.shipping.model import ShippingPublic
from boldprint.values.moments import TimeOfDay

_DAY = datetime.timedelta(days=1)
_WIDEST = 75
"""The longest line in bytes; what is longer goes on in the next one."""


@dataclass(frozen=True, slots=True)
class Event:
    """One event: a permanent name, first and last day (both included), hours on its day where it has any."""

    id: str
    first: datetime.date
    last: datetime.date
    title: str
    address: str
    since: datetime.date
    hours: tuple[TimeOfDay, TimeOfDay] | None = None


def events(library: PublicLibrary) -> list[Event]:
    """The events of the edition's year and later, in order: the same on every day of a year on which nothing else changes."""
    begin = datetime.date(library.edition.day.year, 1, 1)
    found = [event for policy in library.policies for event in (*_opening(library, policy), *_seasons(library, policy), *_delays(library, policy))]
    return sorted((event for event in found if event.last >= begin), key=lambda event: (event.first, event.id))


def _opening(library: PublicLibrary, policy: PublicPolicy) -> Iterator[Event]:
    part = policy.part
    if not isinstance(part, ContactPublic):
        return
    word, address, since, today = library.catalog.word, policy_address(library, policy), _since(policy), library.edition.day
    for special in part.special_days:
        hours = (special.opens, special.closes) if special.opens is not None and special.closes is not None else None
        yield Event(f"{policy.id}-{special.name}", special.day, special.day, _label(library, part, special), address, since, hours)
    attended = [channel for channel in part.channels if channel.hours]
    closed = [channel for channel in attended if channel.is_closed_on_holidays(part.closed_on_holidays)]
    if closed:
        calendar = shop_calendar(library.site)
        for year in (today.year, today.year + 1):
            for day, name in calendar.holidays(year).items():
                yield Event(f"{policy.id}-holiday-{day.isoformat()}", day, day, word("machines-closed", day=name), address, since)


def _label(library: PublicLibrary, part: ContactPublic, special: SpecialDay) -> str:
    names = [str(channel.label) for channel in part.channels if channel.name in special.channels]
    label = str(special.label) if special.opens is not None else library.catalog.word("machines-closed", day=str(special.label))
    return f"{label} ({', '.join(names)})" if names else label


def _seasons(library: PublicLibrary, policy: PublicPolicy) -> Iterator[Event]:
    """The seasons of the tables in force: the days of ordering, and the last day where there is one."""
    tables = library.decisions.policy(policy.id)
    labels = {window.name: str(window.label) for window in policy.part.windows if window.label is not None}
    found: dict[str, Event] = {}
    for table in tables.tables if tables is not None else ():
        version = table.on(library.edition.day)
        for window in version.compiled.windows.values() if version is not None and version.compiled.usable else ():
            for season in window.seasons:
                label, address = labels.get(season.id, season.id), policy_address(library, policy)
                found[season.id] = Event(f"{policy.id}-{season.id}", season.first, season.last, label, address, _since(policy))
                if season.until is not None:
                    title = library.catalog.word("machines-last-day", season=label)
                    found[f"{season.id}-end"] = Event(f"{policy.id}-{season.id}-end", season.until, season.until, title, address, _since(policy))
    yield from found.values()


def _delays(library: PublicLibrary, policy: PublicPolicy) -> Iterator[Event]:
    for delay in policy.part.delays if isinstance(policy.part, ShippingPublic) else ():
        yield Event(
            f"{policy.id}-{delay.name}", delay.orders.from_.value, delay.orders.to.value, str(delay.text), policy_address(library, policy), _since(policy))


def _since(policy: PublicPolicy) -> datetime.date:
    """When the policy last changed: the stamp of its events, so that the same shop gives the same bytes."""
    return policy.changes[0].on if policy.changes else datetime.date(2000, 1, 1)


def calendar(library: PublicLibrary) -> str:
    """The calendar, its lines folded and ended as the standard wants."""
    name = f"{library.site.name}"
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//boldprint//opening days//EN", "CALSCALE:GREGORIAN", f"X-WR-CALNAME:{_text(name)}"]
    lines += [line for event in events(library) for line in _event(library, event)]
    return "".join(f"{_folded(line)}\r\n" for line in [*lines, "END:VCALENDAR"])


def _event(library: PublicLibrary, event: Event) -> Iterator[str]:
    host = urlsplit(base_address(library)).hostname or "shop"
    yield from ("BEGIN:VEVENT", f"UID:{event.id}@{host}", f"DTSTAMP:{event.since:%Y%m%d}T000000Z")
    if event.hours is None:
        yield f"DTSTART;VALUE=DATE:{event.first:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{event.last + _DAY:%Y%m%d}"
    else:
        for name, time in zip(("DTSTART", "DTEND"), event.hours, strict=True):
            yield f"{name}:{_utc(event.first, time, library.site.time_zone):%Y%m%dT%H%M%SZ}"
    yield from (f"SUMMARY:{_text(event.title)}", f"URL:{event.address}", "TRANSP:TRANSPARENT", "END:VEVENT")


def _utc(day: datetime.date, time: TimeOfDay, zone: str) -> datetime.datetime:
    days, minutes = divmod(time.minutes, 24 * 60)
    here = datetime.datetime.combine(day + days * _DAY, datetime.time(*divmod(minutes, 60)), ZoneInfo(zone))
    return here.astimezone(datetime.UTC)


def _text(words: str) -> str:
    r"""Words as a value of the standard.

    >>> _text("Shops, closed; all day")
    'Shops\\, closed\\; all day'
    """
    one_line = " ".join(words.split())
    return one_line.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")


def _folded(line: str) -> str:
    """The line in pieces of at most 75 bytes, no character torn apart; each further piece begins with a space.

    >>> _folded("A" * 80).split("\\r\\n")[1]
    ' AAAAA'
    """
    pieces, piece = [], ""
    for letter in line:
        if len((piece + letter).encode()) > _WIDEST:
            pieces.append(piece)
            piece = " "
        piece += letter
    return "\r\n".join([*pieces, piece])


def _make(library: PublicLibrary) -> Files:
    return {"opening-days.ics": calendar(library).encode()}


PUBLIC_EXPORT = PublicExport("opening-days", "days with other hours, closed holidays, seasons and delays as iCalendar", _make, site="")

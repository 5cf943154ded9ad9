"""How somebody is reached from any page: the person to talk to, and the hours that a script turns into “open now”.

The hours stand in the page as words; `open-now.js` puts the state of now in their place. What it needs for that is written
once into each page that shows hours, and only for those that the page shows.
"""

import datetime
import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from jinja2 import Environment
from markupsafe import Markup, escape

from boldprint.edition.public import PublicLibrary
from boldprint.edition.staff import StaffLibrary
from boldprint.policies.contact_details.model import Channel, ChannelKind, ContactPublic
from boldprint.policies.contact_details.opening import Span, unusual_days, week_hours
from boldprint.policies.directory.model import DirectoryStaff, Person
from boldprint.values.calendar import Calendar
from boldprint.values.catalog import Catalog

Timetable = Mapping[str, Any]
"""The hours of one channel or person as `open-now.js` reads them: `week`, `dates`, and for people `as`."""

_FIRST = frozenset({ChannelKind.PHONE, ChannelKind.CHAT, ChannelKind.EMAIL})
_SHOWN = re.compile(r'data-bp-open="([^"]+)"')
_WORDS = {"until": "open-until", "opens": "opens-on", "opens_today": "opens-at", "closed": "closed-now", "always": "open-always"}
_WORDS_OF_PEOPLE = {"until": "here-until", "opens": "back-on", "opens_today": "back-at", "closed": "not-here", "always": "here-always"}


@dataclass(frozen=True, slots=True)
class Way:
    """A link as templates take it."""

    label: Markup
    url: Markup


@dataclass(frozen=True, slots=True)
class Hours:
    """Opening hours in words, and the key under which a script finds them."""

    text: Markup
    key: Markup


@dataclass(frozen=True, slots=True)
class Talk:
    """A person to talk to: what to ask for, the number, the hours."""

    ask: Markup
    tel: Way
    open: Hours | None


def contact_part(library: PublicLibrary) -> ContactPublic | None:
    """The shop's contact details as customers may read them."""
    contact = library.of_kind("contact-details")
    return contact.part if contact is not None and isinstance(contact.part, ContactPublic) else None


def talk(channel: Channel | None, environment: Environment) -> Talk | None:
    """The person whom a channel reaches by telephone."""
    if channel is None or channel.phone is None:
        return None
    channels: Any = environment.get_template("channels.j2").module
    word: Any = environment.globals["word"]
    phone = channel.phone.value
    way = Way(Markup(escape(str(phone))), Markup(escape(phone.href)))
    hours = Hours(Markup(channels.hours(channel, word)), Markup(escape(channel.name))) if channel.hours else None
    return Talk(word("talk-to-a-person"), way, hours)


def ways_for(library: PublicLibrary, policy: str) -> tuple[Channel, ...]:
    """The ways in which one reaches the shop about a policy: those for it alone, else telephone, chat and e-mail.

    For the contact policy itself: all of them, the shortest usual wait first.
    """
    part = contact_part(library)
    if part is None:
        return ()
    contact = library.of_kind("contact-details")
    if contact is not None and contact.id == policy:
        return tuple(sorted(part.channels, key=_wait))
    own = tuple(channel for channel in part.channels if policy in channel.for_)
    return own or tuple(channel for channel in part.channels if channel.kind in _FIRST and not channel.for_)


def _wait(channel: Channel) -> float:
    """The usual wait in seconds; endless where there is none, or one that is counted in days."""
    return channel.wait.value.seconds if channel.wait is not None and channel.wait.value.unit.is_elapsed else float("inf")


def timetables(library: PublicLibrary) -> dict[str, Timetable]:
    """The timetable of each channel that keeps hours, by its id; the days that differ, for this year and the next."""
    part = contact_part(library)
    if part is None:
        return {}
    calendar = Calendar(library.site.country)
    first, last = _years(library.edition.day)

    def days(channel: Channel) -> dict[str, list[list[str]]]:
        unusual = unusual_days(part, channel, lambda day: day in calendar.holidays(day.year), first, last)
        return {day.isoformat(): _spans(spans) for day, spans in unusual.items()}

    return {
        channel.name: {"week": [_spans(day) for day in week_hours(channel)], "dates": days(channel)}
        for channel in part.channels
        if channel.hours
    }


def staff_timetables(library: StaffLibrary) -> dict[str, Timetable]:
    """The timetables of people in the directory, and of the channels. Where shops close on holidays, people are away too."""
    part = contact_part(library.public)
    first, last = _years(library.edition.day)
    holidays = [day for year in (first.year, last.year) for day in Calendar(library.public.site.country).holidays(year)]
    closed: dict[str, list[Any]] = {day.isoformat(): [] for day in holidays} if part is not None and part.closed_on_holidays else {}
    people = [
        person
        for policy in library.of_kind("directory")
        if isinstance(policy.part, DirectoryStaff)
        for person in policy.part.people
        if person.hours
    ]
    shifts = {f"person-{person.name}": {"as": "person", "week": _week(person), "dates": closed} for person in people}
    return {**timetables(library.public), **shifts}


def hours_block(catalog: Catalog, zone: str, all_hours: Mapping[str, Timetable]) -> Callable[[str], str]:
    """What makes the data block for a page's HTML: the hours that it shows; nothing where it shows none."""

    def block(html: str) -> str:
        keys = dict.fromkeys(_SHOWN.findall(html))
        told = {key: all_hours[key] for key in keys if key in all_hours}
        if not told:
            return ""
        words = {name: catalog.wording(key) for name, key in _WORDS.items()}
        people = {name: catalog.wording(key) for name, key in _WORDS_OF_PEOPLE.items()}
        data = {"zone": zone, "words": words, "hours": told}
        data |= {"person": people} if any("as" in hours for hours in told.values()) else {}
        made = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
        return f'<script type="application/json" id="bp-hours">{made}</script>'

    return block


def _years(day: datetime.date) -> tuple[datetime.date, datetime.date]:
    """This year and the next, so that a site built tomorrow is the same."""
    return datetime.date(day.year, 1, 1), datetime.date(day.year + 1, 12, 31)


def _spans(spans: Iterable[Span]) -> list[list[str]]:
    return [[str(opens), str(closes)] for opens, closes in spans]


def _week(person: Person) -> list[list[list[str]]]:
    days: list[list[Span]] = [[] for _ in range(7)]
    for shift in person.hours:
        for day in shift.days:
            days[day.number].append((shift.from_time, shift.to_time))
    return [_spans(sorted(day)) for day in days]

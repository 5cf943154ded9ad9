"""Channels as ContactPoint with their hours, shops as Store, other days by their dates.

The vocabulary cannot say: how long the usual wait is, what a call costs, whether somebody is there now. The page says it.
"""

import datetime
from collections.abc import Iterator

from boldprint.policies.contact_details.model import Channel, ChannelKind, ContactPublic
from boldprint.policies.contact_details.opening import unusual_days, week_hours
from boldprint.policies.linked_data import SCHEMA_ORG, Described, Json, LinkedData, opening, special
from boldprint.values.moments import TimeOfDay

_DAYS_AHEAD = datetime.timedelta(days=31)
"""How far into the next year other opening hours are told."""


def _organization(described: Described) -> Json:
    part = described.part
    if not isinstance(part, ContactPublic):
        return {}
    points = [_point(described, part, channel) for channel in part.channels if channel.kind is not ChannelKind.SHOP]
    shops = [_store(described, part, channel) for channel in part.channels if channel.kind is ChannelKind.SHOP]
    return ({"contactPoint": points} if points else {}) | ({"department": shops} if shops else {})


def _point(described: Described, part: ContactPublic, channel: Channel) -> Json:
    found: Json = {
        "@type": "ContactPoint",
        "@id": described.node(f"channel-{channel.name}"),
        "name": str(channel.label),
        "contactType": "customer service",
        "areaServed": list(described.countries),
    }
    if channel.phone is not None:
        found["telephone"] = channel.phone.value.number
    if channel.email is not None:
        found["email"] = channel.email.value.address
    if channel.url is not None:
        found["url"] = channel.url.value.address
    elif channel.form is not None:
        found["url"] = f"{described.shop}/forms/{channel.form}.html"
    if channel.languages:
        found["availableLanguage"] = list(channel.languages)
    if channel.kind is ChannelKind.TOLL_FREE:
        found["contactOption"] = f"{SCHEMA_ORG}/TollFree"
    hours = [*_week(channel), *_days(described, part, channel)]
    return found | ({"hoursAvailable": hours} if hours else {})


def _store(described: Described, part: ContactPublic, channel: Channel) -> Json:
    found: Json = {"@type": "Store", "@id": described.node(f"shop-{channel.name}"), "name": str(channel.label), "url": described.page}
    if channel.address is not None:
        found["address"] = str(channel.address)
    if channel.phone is not None:
        found["telephone"] = channel.phone.value.number
    week, days = list(_week(channel)), list(_days(described, part, channel))
    found |= {"openingHoursSpecification": week} if week else {}
    return found | ({"specialOpeningHoursSpecification": days} if days else {})


def _week(channel: Channel) -> Iterator[Json]:
    """The ordinary week, days with the same hours together."""
    together: dict[tuple[TimeOfDay, TimeOfDay], list[int]] = {}
    for day, spans in enumerate(week_hours(channel)):
        for span in spans:
            together.setdefault(span, []).append(day)
    for (opens, closes), days in together.items():
        yield opening(days, opens, closes)


def _days(described: Described, part: ContactPublic, channel: Channel) -> Iterator[Json]:
    """The days of this year and of the next January on which the hours are others, or nobody is there: the same on every day of a year."""
    if not channel.hours:
        return
    calendar = described.calendar
    first, last = datetime.date(described.day.year, 1, 1), datetime.date(described.day.year, 12, 31) + _DAYS_AHEAD
    others = unusual_days(part, channel, lambda day: day in calendar.holidays(day.year), first, last)
    for day, spans in others.items():
        yield from (special(day, span) for span in spans) if spans else (special(day, None),)


LINKED_DATA = LinkedData(_organization)

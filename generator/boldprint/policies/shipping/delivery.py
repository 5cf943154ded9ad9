"""When an order arrives: a range of days from cut-off, handling, transit, and the calendars of origin and destination."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from boldprint.policies.shipping.model import Delay, DeliveryZone, Dispatch, ShippingPublic
from boldprint.values.calendar import Calendar
from boldprint.values.length import Length, Unit
from boldprint.values.weekday import others

_DAY = datetime.timedelta(days=1)
_WEEK = 7


@dataclass(frozen=True, slots=True)
class Delivery:
    """The day on which an order leaves, and the first and the last day on which it arrives."""

    leaves: datetime.date
    earliest: datetime.date
    latest: datetime.date


def origin_calendar(dispatch: Dispatch) -> Calendar:
    """The days on which parcels leave."""
    return Calendar(dispatch.country, weekend=others(dispatch.days), closed=frozenset(dispatch.closed))


def destination_calendar(zone: DeliveryZone, country: str | None = None) -> Calendar:
    """The days on which parcels arrive in a country of the zone; in its first one where none is named."""
    return Calendar(country or zone.countries[0], zone.region, others(zone.days))


def day_of_leaving(placed: datetime.datetime, cutoff: int, zone: str, handling: int, origin: Calendar) -> datetime.date:
    """The day on which an order placed at a moment leaves; `cutoff` in minutes after midnight, `handling` in business days.

    An order placed at the cut-off itself is too late for that day.

    >>> ireland = Calendar("IE", weekend=frozenset({5, 6}))
    >>> friday = datetime.datetime(2026, 10, 23, 14, 0, tzinfo=ZoneInfo("Europe/Dublin"))
    >>> day_of_leaving(friday, 14 * 60, "Europe/Dublin", 0, ireland).isoformat()
    '2026-10-27'
    >>> day_of_leaving(friday - datetime.timedelta(minutes=1), 14 * 60, "Europe/Dublin", 0, ireland).isoformat()
    '2026-10-23'
    """
    here = placed.astimezone(ZoneInfo(zone))
    in_time = here.hour * 60 + here.minute < cutoff
    accepted = origin.next_business_day(here.date() if in_time else here.date() + _DAY)
    return origin.add_business_days(accepted, handling)


def arrival(leaves: datetime.date, fastest: int, slowest: int, destination: Calendar) -> Delivery:
    """The range for something that leaves on a day and is in transit for so many business days of the destination.

    >>> arrival(datetime.date(2026, 12, 23), 1, 2, Calendar("IE", weekend=frozenset({5, 6}))).latest.isoformat()
    '2026-12-28'
    """
    return Delivery(
        leaves, destination.add_business_days(leaves, fastest), destination.add_business_days(leaves, slowest)
    )


def delivery(
    part: ShippingPublic,
    zone: DeliveryZone,
    fastest: Length,
    slowest: Length,
    placed: datetime.datetime,
    country: str | None = None,
) -> Delivery:
    """The range for an order placed at a moment; the lengths are the terms `fastest` and `slowest` of the table `delivery`.

    Raises ValueError for a length that is not counted in business days.
    """
    dispatch = part.dispatch
    leaves = day_of_leaving(
        placed,
        dispatch.cutoff.value.minutes,
        dispatch.zone.key,
        _business_days(dispatch.handling.value),
        origin_calendar(dispatch),
    )
    ordered = placed.astimezone(ZoneInfo(dispatch.zone.key)).date()
    added = sum(_business_days(delay.adds.value) for delay in delays_on(part.delays, zone, ordered))
    return arrival(
        leaves, _business_days(fastest), _business_days(slowest) + added, destination_calendar(zone, country)
    )


def delays_on(delays: Iterable[Delay], zone: DeliveryZone, ordered: datetime.date) -> tuple[Delay, ...]:
    """The delays that affect an order placed on a day for a zone."""
    return tuple(
        delay
        for delay in delays
        if delay.orders.from_.value <= ordered <= delay.orders.to.value
        and (not delay.zones or zone.name in delay.zones)
    )


def overdue_on(latest: datetime.date, grace: Length, destination: Calendar) -> datetime.date:
    """The first day on which a parcel promised until `latest` counts as lost; `grace` in business days.

    >>> overdue_on(datetime.date(2026, 11, 20), Length.parse("3 business days"), Calendar("IE", weekend=frozenset({5, 6}))).isoformat()
    '2026-11-26'
    """
    return destination.add_business_days(latest, _business_days(grace)) + _DAY


def timetable(
    part: ShippingPublic, zone: DeliveryZone, fastest: Length, slowest: Length, first: datetime.date
) -> tuple[tuple[datetime.date, Delivery], ...]:
    """For an order in the first minute of each of seven days from `first`: the day, and its delivery (003-40)."""
    clock = ZoneInfo(part.dispatch.zone.key)
    days = [first + number * _DAY for number in range(_WEEK)]
    return tuple(
        (day, delivery(part, zone, fastest, slowest, datetime.datetime.combine(day, datetime.time(), clock)))
        for day in days
    )


def _business_days(length: Length) -> int:
    if length.unit is not Unit.BUSINESS_DAYS:
        raise ValueError(f"{length} is not counted in business days")
    return length.number

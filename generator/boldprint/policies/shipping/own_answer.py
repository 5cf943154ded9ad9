"""The delivery days of an order, beside what the table `delivery` says about its price."""

import datetime
from typing import Any

from boldprint.policies.own_answer import Asked, Json, OwnAnswer, OwnAsk, OwnTerms, moment_in
from boldprint.policies.part import PublicPart
from boldprint.policies.shipping.delivery import delivery, destination_calendar, origin_calendar
from boldprint.policies.shipping.model import DELIVERY_TABLE, FASTEST, SLOWEST, TO, DeliveryZone, ShippingPublic
from boldprint.values.calendar import Calendar
from boldprint.values.length import Length

ORDERED = "ordered"


def _asks(part: PublicPart) -> tuple[OwnAsk, ...]:
    return (OwnAsk(ORDERED, "ask-ordered-when"),)


def _terms(asked: Asked) -> OwnTerms:
    """The first and the last day of arrival, for an order placed at `ordered`, or now."""
    assert isinstance(asked.part, ShippingPublic)
    zone = asked.part.zone(asked.case.get(TO, ""))
    fastest, slowest = asked.gives.get(FASTEST), asked.gives.get(SLOWEST)
    if zone is None or not isinstance(fastest, Length) or not isinstance(slowest, Length):
        return OwnTerms({})
    found = delivery(asked.part, zone, fastest, slowest, moment_in(asked.case, ORDERED, asked.now))
    return OwnTerms({"leaves": found.leaves.isoformat(), "earliest": found.earliest.isoformat(), "latest": found.latest.isoformat()})


def _browser(part: PublicPart, calendar: Calendar, first: datetime.date, last: datetime.date) -> Json:
    """Dispatch, zones and delays with their calendars; read by assets/js/own-answer.js."""
    assert isinstance(part, ShippingPublic)
    dispatch = part.dispatch
    return {
        "kind": "delivery", "cutoff": dispatch.cutoff.value.minutes, "handling": dispatch.handling.value.number, "zone": dispatch.zone.key,
        "origin": _calendar(origin_calendar(dispatch), first, last),
        "zones": {zone.name: _calendar(destination_calendar(zone), first, last) for zone in part.zones},
        "delays": [{"from": delay.orders.from_.value.isoformat(), "to": delay.orders.to.value.isoformat(), "adds": delay.adds.value.number,
                    "zones": _zones(delay.zones, part.zones)} for delay in part.delays],
    }


def _zones(named: tuple[str, ...], zones: tuple[DeliveryZone, ...]) -> list[str]:
    return list(named) or [zone.name for zone in zones]


def _calendar(calendar: Calendar, first: datetime.date, last: datetime.date) -> dict[str, Any]:
    return {"weekend": sorted(calendar.weekend), "closed": [day.isoformat() for day in calendar.closed_days(first, last)],
            "open": [day.isoformat() for day in calendar.open_weekend_days(first, last)], "first": first.isoformat(), "last": last.isoformat()}


OWN_ANSWER = OwnAnswer(_asks, _terms, DELIVERY_TABLE, _browser)

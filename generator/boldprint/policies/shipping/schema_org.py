"""Shipping as ShippingService: one for each way, its conditions the cells of the table `delivery`.

The vocabulary cannot say: which goods may not travel that way, which part of a country is meant where no region or postcode is
known, who pays customs, what happens to a late parcel. The page says all that.
"""

import datetime
from collections.abc import Iterable, Iterator
from decimal import Decimal
from zoneinfo import ZoneInfo

from boldprint.policies.linked_data import SCHEMA_ORG, Described, Json, LinkedData, clock, number, special, weekdays
from boldprint.policies.shipping.delivery import origin_calendar
from boldprint.policies.shipping.model import DeliveryZone, ShippingPublic
from boldprint.policies.shipping.offers import DeliveryOffer, Range, delivery_offers, method_labels
from boldprint.values.length import Length, Unit
from boldprint.values.weekday import Weekday

_WEIGHT_CODES = {"kg": "KGM", "g": "GRM", "lb": "LBR", "lbs": "LBR", "oz": "ONZ"}


def _organization(described: Described) -> Json:
    part = described.part
    if not isinstance(part, ShippingPublic):
        return {}
    tables = dict(described.tables)
    offers, labels = delivery_offers(part, tables), method_labels(part, tables)
    here = [row for row in offers.rows if set(row.zone.countries) & set(described.countries)]
    services = []
    for method in dict.fromkeys(row.method for row in here):
        rows = [row for row in here if row.method == method]
        if any(row.is_shipped for row in rows):
            services.append(_service(described, part, method, labels.get(method, str(part.title)), rows))
    services += [_pickup(described, place.name, str(place.label), place.ready_within.value) for place in part.pickup]
    return {"hasShippingService": services} if services else {}


def _service(described: Described, part: ShippingPublic, method: str, label: str, rows: list[DeliveryOffer]) -> Json:
    return {
        "@type": "ShippingService",
        "@id": described.node(f"service-{method}" if method else "service"),
        "name": label,
        "description": f"{described.words('machines-shipping-differs')} {described.page}",
        "fulfillmentType": f"{SCHEMA_ORG}/FulfillmentTypeDelivery",
        "handlingTime": _handling(described, part),
        "shippingConditions": [_conditions(described, part, row) for row in rows],
    }


def _pickup(described: Described, name: str, label: str, ready: Length) -> Json:
    condition: Json = {"@type": "ShippingConditions", "shippingDestination": _region(described.home, None)}
    return {
        "@type": "ShippingService",
        "@id": described.node(f"pickup-{name}"),
        "name": label,
        "description": f"{described.words('machines-pickup-ready')} {ready}. {described.page}",
        "fulfillmentType": f"{SCHEMA_ORG}/FulfillmentTypePickupInStore",
        "shippingConditions": [condition],
    }


def _handling(described: Described, part: ShippingPublic) -> Json:
    """Until when an order leaves the same day, on which days, and how many business days it takes to leave."""
    dispatch = part.dispatch
    found: Json = {
        "@type": "ServicePeriod",
        "cutoffTime": _to_the_second(clock(dispatch.cutoff.value)) + _offset(described, dispatch.zone.key),
        "businessDays": _business_days(dispatch.days),
    }
    handling = dispatch.handling.value
    if handling.unit is Unit.BUSINESS_DAYS:
        found["duration"] = _days(handling, handling)
    return found


def _to_the_second(time: str) -> str:
    return time if time.count(":") == 2 else f"{time}:00"


def _offset(described: Described, zone: str) -> str:
    """The offset of the zone on the edition's day: the vocabulary knows no zone, so it changes with the clocks."""
    noon = datetime.datetime.combine(described.day, datetime.time(12), ZoneInfo(zone))
    return noon.isoformat()[-6:]


def _conditions(described: Described, part: ShippingPublic, row: DeliveryOffer) -> Json:
    countries = [country for country in row.zone.countries if country in described.countries]
    ambiguous = _shared(part, row.zone)
    regions = [_region(country, row.zone, str(row.zone.label) if ambiguous else None) for country in countries]
    found: Json = {"@type": "ShippingConditions", "shippingDestination": regions if len(regions) > 1 else regions[0]}
    if row.value is not None and not row.value.is_everything:
        found["orderValue"] = {"@type": "MonetaryAmount", **_limits(row.value), "currency": row.value.unit}
    if row.weight is not None and not row.weight.is_everything:
        code = _WEIGHT_CODES.get(row.weight.unit)
        unit: Json = {"unitCode": code} if code is not None else {"unitText": row.weight.unit}
        found["weight"] = {"@type": "QuantitativeValue", **_limits(row.weight), **unit}
    if not row.is_shipped:
        return found | {"doesNotShip": True}
    if row.price is not None:
        found["shippingRate"] = {"@type": "MonetaryAmount", "value": number(row.price.amount), "currency": row.price.currency}
    elif row.value is not None:
        found["shippingRate"] = {"@type": "MonetaryAmount", "value": 0, "currency": row.value.unit}
    if row.in_business_days and row.fastest is not None and row.slowest is not None:
        found["transitTime"] = {
            "@type": "ServicePeriod", "duration": _days(row.fastest, row.slowest), "businessDays": _business_days(row.zone.days)}
    closed = [{"@id": one["@id"]} for one in _closures(described, part)]
    return found | ({"seasonalOverride": closed} if closed else {})


def _things(described: Described) -> list[Json]:
    """The closed days, told once; the conditions name them."""
    return list(_closures(described, described.part)) if isinstance(described.part, ShippingPublic) else []


def _region(country: str, zone: DeliveryZone | None, name: str | None = None) -> Json:
    found: Json = {"@type": "DefinedRegion", "addressCountry": country}
    if zone is not None and zone.region is not None:
        found["addressRegion"] = zone.region
    return found | ({"name": name} if name is not None else {})


def _shared(part: ShippingPublic, zone: DeliveryZone) -> bool:
    """Whether another zone lies in one of its countries, so that the country alone does not tell which is meant."""
    return any(other is not zone and set(other.countries) & set(zone.countries) for other in part.zones)


def _closures(described: Described, part: ShippingPublic) -> Iterator[Json]:
    """The days of this year and of the next January on which nothing leaves, beside the days of the week: the same all year."""
    calendar = origin_calendar(part.dispatch)
    for day in calendar.closed_days(datetime.date(described.day.year, 1, 1), datetime.date(described.day.year + 1, 1, 31)):
        yield {**special(day, None), "@id": described.node(f"closed-{day.isoformat()}")}


def _business_days(days: Iterable[Weekday]) -> list[str]:
    return weekdays(day.number for day in days)


def _days(fastest: Length, slowest: Length) -> Json:
    return {"@type": "QuantitativeValue", "minValue": fastest.number, "maxValue": slowest.number, "unitCode": "DAY"}


def _limits(stretch: Range) -> Json:
    found: Json = {"minValue": number(stretch.first)} if stretch.first != Decimal(0) else {}
    return found | ({"maxValue": number(stretch.last)} if stretch.last is not None else {})


LINKED_DATA = LinkedData(_organization, _things)

"""Shipping settings for the Merchant API (accounts/v1, ShippingSettings), one file for each market.

Cut-off, zone and business days are always written out, because the API's own defaults (8:00 in California, Monday to Friday) would
lie. It cannot say: public holidays and closed days, goods that may not travel, parts of a country without postcodes, customs, what
happens to a late parcel. The page of the policy says it; the API has no field for its address. `etag` is what the API gave last.
"""

import json
from collections.abc import Iterable, Iterator
from decimal import Decimal

from boldprint.edition.public import PublicLibrary, PublicPolicy
from boldprint.exports.doubts import Doubt
from boldprint.exports.export import Files, PublicExport
from boldprint.exports.json_ld import described
from boldprint.exports.links import all_markets
from boldprint.exports.merchant_returns import price
from boldprint.policies.linked_data import DAYS, Described, Json
from boldprint.policies.shipping.model import DeliveryZone, ShippingPublic
from boldprint.policies.shipping.offers import DeliveryOffer, Range, delivery_offers, method_labels
from boldprint.values.length import Unit
from boldprint.values.money import Money
from boldprint.values.weekday import Weekday

_UNITS = {"kg": "KILOGRAM", "lb": "POUND", "lbs": "POUND"}
_ENDLESS = "-1"
_LAST_MINUTE = 24 * 60 - 1


def shipping_settings(library: PublicLibrary) -> Json | None:
    """The settings of a market; None where it has no shipping policy that decides."""
    services = [service for policy in _policies(library) for service in _services(described(library, policy))]
    return {"etag": "", "services": services} if services else None


def shipping_doubts(library: PublicLibrary) -> Iterator[Doubt]:
    """Where a default of the API, or what it cannot hold, would tell something wrong."""
    for policy in _policies(library):
        about = described(library, policy)
        if isinstance(about.part, ShippingPublic):
            for message, help_ in (*_time_doubts(about, about.part), *_place_doubts(about, about.part)):
                yield Doubt(policy.id, message, help_)


def _policies(library: PublicLibrary) -> list[PublicPolicy]:
    return [policy for policy in library.policies if policy.kind == "shipping"]


def _services(about: Described) -> Iterator[Json]:
    part = about.part
    if not isinstance(part, ShippingPublic):
        return
    tables = dict(about.tables)
    labels, rows = method_labels(part, tables), delivery_offers(part, tables).rows
    for method in dict.fromkeys(row.method for row in rows):
        for zone in _told_apart(part.zones):
            countries = [country for country in zone.countries if country in about.countries]
            found = [row for row in rows if row.method == method and row.zone is zone]
            if countries and any(row.is_shipped for row in found):
                yield from _by_speed(part, f"{labels.get(method, str(part.title))}, {zone.label}", countries, found)


def _told_apart(zones: Iterable[DeliveryZone]) -> list[DeliveryZone]:
    """Of several zones in one country the first; the API cannot tell them apart without postcodes."""
    found: list[DeliveryZone] = []
    for zone in zones:
        if not any(set(zone.countries) & set(other.countries) for other in found):
            found.append(zone)
    return found


def _by_speed(part: ShippingPublic, name: str, countries: list[str], rows: list[DeliveryOffer]) -> Iterator[Json]:
    """A service for each currency and speed: the API has one of each for a service."""
    speeds = list(dict.fromkeys((row.fastest, row.slowest) for row in rows if row.is_shipped))
    for number, (fastest, slowest) in enumerate(speeds, 1):
        own = [row for row in rows if not row.is_shipped or (row.fastest, row.slowest) == (fastest, slowest)]
        currency = next((row.price.currency for row in own if row.price is not None), next((row.value.unit for row in own if row.value is not None), None))
        if currency is None or fastest is None or slowest is None or Unit.BUSINESS_DAYS not in (fastest.unit, slowest.unit):
            continue
        yield {
            "serviceName": name if len(speeds) == 1 else f"{name} ({number})",
            "active": True,
            "deliveryCountries": countries,
            "currencyCode": currency,
            "deliveryTime": {"minTransitDays": fastest.number, "maxTransitDays": slowest.number, **_delivery_time(part, rows[0].zone)},
            "rateGroups": [{"applicableShippingLabels": [], **_rates(own, currency)}],
            "shipmentType": "DELIVERY",
        }


def _delivery_time(part: ShippingPublic, zone: DeliveryZone) -> Json:
    dispatch = part.dispatch
    minutes = min(dispatch.cutoff.value.minutes, _LAST_MINUTE)
    found: Json = {"cutoffTime": {"hour": minutes // 60, "minute": minutes % 60, "timeZone": dispatch.zone.key}}
    handling = dispatch.handling.value
    if handling.unit is Unit.BUSINESS_DAYS:
        found |= {"minHandlingDays": handling.number, "maxHandlingDays": handling.number}
    return found | {"handlingBusinessDayConfig": _days(dispatch.days), "transitBusinessDayConfig": _days(zone.days)}


def _days(days: Iterable[Weekday]) -> Json:
    return {"businessDays": [DAYS[day.number].upper() for day in days]}


def _rates(rows: list[DeliveryOffer], currency: str) -> Json:
    """One rate, or a table by order value and weight; its bounds are included."""
    values, weights = _bounds(row.value for row in rows), _bounds(row.weight for row in rows)
    table = [[_cell(_row_for(rows, value, weight), currency) for weight in weights] for value in values]
    if len(values) == len(weights) == 1:
        return {"singleValue": table[0][0]}
    heads = {"prices": [_price(value, currency) for value in values]}, {"weights": [_weight(rows, weight) for weight in weights]}
    if len(weights) == 1:
        return {"mainTable": {"rowHeaders": heads[0], "rows": [{"cells": cells} for cells in table]}}
    if len(values) == 1:
        return {"mainTable": {"rowHeaders": heads[1], "rows": [{"cells": [cell]} for cell in table[0]]}}
    return {"mainTable": {"rowHeaders": heads[0], "columnHeaders": heads[1], "rows": [{"cells": cells} for cells in table]}}


def _bounds(ranges: Iterable[Range | None]) -> list[Decimal | None]:
    """The upper bounds in order; None is the end of all."""
    known = list(ranges)
    ends = {one.last for one in known if one is not None and one.last is not None}
    starts = {one.first for one in known if one is not None and one.first > 0}
    return [*sorted(end for end in ends if any(start > end for start in starts) or end == max(ends)), None]


def _row_for(rows: list[DeliveryOffer], value: Decimal | None, weight: Decimal | None) -> DeliveryOffer | None:
    return next((row for row in rows if _holds(row.value, value) and _holds(row.weight, weight)), None)


def _holds(stretch: Range | None, bound: Decimal | None) -> bool:
    """Whether the numbers just up to a bound are in the stretch."""
    if stretch is None:
        return True
    return stretch.last is None if bound is None else stretch.first <= bound and (stretch.last is None or bound <= stretch.last)


def _cell(row: DeliveryOffer | None, currency: str) -> Json:
    if row is None or not row.is_shipped:
        return {"noShipping": True}
    return {"flatRate": price(row.price) if row.price is not None else price(Money(Decimal(0), currency))}


def _price(bound: Decimal | None, currency: str) -> Json:
    return {"amountMicros": _ENDLESS, "currencyCode": currency} if bound is None else price(Money(bound, currency))


def _weight(rows: list[DeliveryOffer], bound: Decimal | None) -> Json:
    unit = next((row.weight.unit for row in rows if row.weight is not None), "kg")
    return {"amountMicros": _ENDLESS if bound is None else str(int(bound * 1_000_000)), "unit": _UNITS.get(unit, "KILOGRAM")}


def _time_doubts(about: Described, part: ShippingPublic) -> Iterator[tuple[str, str]]:
    dispatch, handling = part.dispatch, part.dispatch.handling.value
    if handling.unit is not Unit.BUSINESS_DAYS:
        yield f"Packing takes {handling}, which is not counted in business days, and the marketplace would assume none.", "Write the handling time in business days."
    if dispatch.cutoff.value.minutes > _LAST_MINUTE:
        yield "The cut-off is at the end of the day, and the marketplace takes 23:59 at most.", "Nothing to do, if one minute is no matter."
    rows = delivery_offers(part, dict(about.tables)).rows
    if any(row.is_shipped and not row.in_business_days for row in rows):
        yield "Some deliveries have no fastest and slowest day in business days, and the marketplace would promise days of its own.", "Give the terms fastest and slowest in business days."
    if dispatch.closed:
        yield f"Nothing leaves on {len(dispatch.closed)} days beside weekends. The marketplace has no field for them and counts them as business days.", "Pause the service there on these days."


def _place_doubts(about: Described, part: ShippingPublic) -> Iterator[tuple[str, str]]:
    told = _told_apart(part.zones)
    hidden = [str(zone.label) for zone in part.zones if zone not in told and set(zone.countries) & set(about.countries)]
    if hidden:
        yield f"{', '.join(hidden)}: the same country as another zone. The marketplace would promise the other zone's price and days.", "Enter its postcodes there by hand."
    differs = delivery_offers(part, dict(about.tables)).differs
    if differs:
        yield f"Price or way depend on {', '.join(differs)} too, and the marketplace does not ask for it.", "Label such products there, and give the label no shipping."


def _make(library: PublicLibrary) -> Files:
    return {
        f"shipping-settings-{market.edition.market}.json": (json.dumps(found, ensure_ascii=False, indent=1) + "\n").encode()
        for market in all_markets(library)
        if (found := shipping_settings(market)) is not None
    }


PUBLIC_EXPORT = PublicExport("merchant-shipping", "shipping settings for the Merchant API, a file for each market", _make)

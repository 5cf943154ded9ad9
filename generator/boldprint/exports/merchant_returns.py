"""Return policies for the Merchant API (accounts/v1, OnlineReturnPolicy), one file for each market.

It describes a change of mind, counts a day as 24 hours after the delivery, and has one fee for all ways. It cannot say: another
start than the delivery, tiers, seasons by dispatch or delivery, sealed or opened, proof, credit after the time has passed. Each
policy carries the address of its page. `name` and `return_policy_id` are the marketplace's own.
"""

import datetime
import json
from collections.abc import Iterator

from boldprint.edition.public import PublicLibrary, PublicPolicy
from boldprint.exports.doubts import Doubt
from boldprint.exports.export import Files, PublicExport
from boldprint.exports.json_ld import described
from boldprint.exports.links import all_markets, countries_of
from boldprint.policies.linked_data import Described, Json
from boldprint.policies.returns.model import Condition, LabelSource, ReturnsPublic
from boldprint.policies.returns.promise import Promise, promises, promises_by_item, return_table
from boldprint.policies.returns.schema_org import seasons_of
from boldprint.rules.cells import Priced
from boldprint.values.money import Money

_METHODS = {"mail": "BY_MAIL", "store": "IN_STORE", "kiosk": "AT_A_KIOSK"}
_CONDITIONS = {Condition.NEW: "NEW", Condition.USED: "USED"}
_LABELS = {LabelSource.PRINT: "DOWNLOAD_AND_PRINT", LabelSource.IN_THE_BOX: "IN_THE_PACKAGE", LabelSource.CUSTOMER: "CUSTOMER_RESPONSIBILITY"}
_LONGEST_LABEL = 50
_MIDNIGHT = 24 * 60


def return_policies(library: PublicLibrary) -> list[Json]:
    """The policies of a market: the ordinary one without a label, and one for each kind of goods with other terms, labelled with its id."""
    return [one for policy in _policies(library) for one in _of_policy(library, policy)]


def return_doubts(library: PublicLibrary) -> Iterator[Doubt]:
    """What the ordinary policy of a market would tell wrongly."""
    for policy in _policies(library):
        about = described(library, policy)
        for message, help_ in _doubts(about, _ordinary(about)):
            yield Doubt(policy.id, message, help_)


def price(money: Money) -> Json:
    """An amount as the API writes it.

    >>> price(Money.parse("4.95 EUR"))
    {'amountMicros': '4950000', 'currencyCode': 'EUR'}
    """
    return {"amountMicros": str(int(money.amount * 1_000_000)), "currencyCode": money.currency}


def date(day: datetime.date) -> Json:
    """A day as the API writes it."""
    return {"year": day.year, "month": day.month, "day": day.day}


def _policies(library: PublicLibrary) -> list[PublicPolicy]:
    return [policy for policy in library.policies if policy.kind == "returns"]


def _ordinary(about: Described) -> tuple[Promise, ...]:
    """The ordinary promises without a tier, those by mail first."""
    table = return_table(about.part, dict(about.tables))
    found = promises(about.part, table) if table is not None else ()
    return tuple(sorted((one for one in found if one.tier is None), key=lambda one: "mail" not in one.ways))


def _of_policy(library: PublicLibrary, policy: PublicPolicy) -> Iterator[Json]:
    about = described(library, policy)
    table, ordinary = return_table(about.part, dict(about.tables)), _ordinary(about)
    if table is None or not isinstance(about.part, ReturnsPublic) or not ordinary:
        return
    base = _policy(library, about, about.part, ordinary[0], ordinary)
    if base is not None:
        yield base
    for item in dict.fromkeys(one.item for one in promises_by_item(about.part, table)):
        ways = [one for one in promises_by_item(about.part, table) if one.item == item and one.tier is None]
        accepted = [one for one in ways if one.stage is not None and not one.mixed]
        settled = accepted or (ways if not any(one.mixed for one in ways) else [])
        found = _policy(library, about, about.part, settled[0], tuple(settled)) if settled else None
        if item is not None and found is not None and found != base and len(item) <= _LONGEST_LABEL:
            yield {"label": item, **found}


def _policy(library: PublicLibrary, about: Described, part: ReturnsPublic, one: Promise, ways: tuple[Promise, ...]) -> Json | None:
    """One policy, or None where its terms are no terms that the API knows."""
    if not one.exact or (one.stage is None and one.mixed):
        return None
    found: Json = {"countries": list(countries_of(library)), "returnPolicyUri": about.page}
    if one.stage is None:
        return found | {"policy": {"type": "NO_RETURNS"}}
    found["policy"] = {"type": "LIFETIME_RETURNS"} if one.always else {"type": "NUMBER_OF_DAYS_AFTER_DELIVERY", "days": str(one.days)}
    same = [other for other in ways if other.days == one.days and other.always == one.always]
    found["returnMethods"] = [_METHODS[way] for way in dict.fromkeys(way for other in same for way in other.ways)]
    found["itemConditions"] = [_CONDITIONS[condition] for condition in part.takes_back]
    found |= _fees(one)
    if part.label is not None and "mail" in one.ways:
        found["returnLabelSource"] = _LABELS[part.label]
    seasons = [_season(season.id, season.first, season.last, season.until) for season in seasons_of(one) if season.until and season.until >= about.day]
    return found | ({"seasonalOverrides": seasons} if seasons else {})


def _fees(one: Promise) -> Json:
    assert one.stage is not None
    found: Json = {}
    fee = one.stage.fee
    if fee is not None and "mail" in one.ways:
        free = fee.waived or (fee.amount is not None and fee.amount.is_free)
        if free:
            found["returnShippingFee"] = {"type": "FIXED"}
        elif fee.amount is not None and fee.amount.money is not None and fee.per is None:
            found["returnShippingFee"] = {"type": "FIXED", "fixedFee": price(fee.amount.money)}
    return found | _restocking(one.restocking)


def _restocking(fee: Priced | None) -> Json:
    if fee is None or fee.waived or fee.amount is None:
        return {}
    if fee.amount.share is not None:
        return {"restockingFee": {"microPercent": int(fee.amount.share.number * 1_000_000)}}
    return {"restockingFee": {"fixedFee": price(fee.amount.money)}} if fee.amount.money is not None else {}


def _season(name: str, first: datetime.date, last: datetime.date, until: datetime.date) -> Json:
    return {"label": name, "startDate": date(first), "endDate": date(last), "returnUntilDate": date(until)}


def _doubts(about: Described, ordinary: tuple[Promise, ...]) -> Iterator[tuple[str, str]]:
    part = about.part
    if not ordinary or not isinstance(part, ReturnsPublic) or ordinary[0].stage is None:
        return
    one = ordinary[0]
    if not one.exact:
        yield (
            "The ordinary time to return is not a number of days after delivery, so no policy is written for the marketplace.",
            "Fill in the marketplace's form by hand, or count from delivery in days.",
        )
        return
    counting = one.window.counting if one.window is not None else None
    if counting is not None and counting.ends.minutes < _MIDNIGHT:
        yield (
            f"The last day ends at {counting.ends}. The marketplace counts {one.days} times 24 hours from the delivery, and would promise more.",
            "Let the last day end at 24:00, or keep the policy out of the marketplace.",
        )
    if not any(each.ways for each in ordinary):
        yield "The marketplace must know how goods come back, and no table asks for it.", "Add an ask with the choices post and shop."
    if not part.takes_back:
        yield "The marketplace must know in which condition goods come back.", "Add takes_back: [new] or [new, used] below public:."
    seasons = one.window.seasons if one.window is not None else ()
    if any(season.event != "ordered" for season in seasons):
        yield "A season goes by the day of dispatch or delivery. The marketplace knows seasons by the day of the order only.", "Write the season by orders:, or leave it to the page."


def _make(library: PublicLibrary) -> Files:
    return {
        f"return-policies-{market.edition.market}.json": (json.dumps({"onlineReturnPolicies": found}, ensure_ascii=False, indent=1) + "\n").encode()
        for market in all_markets(library)
        if (found := return_policies(market))
    }


PUBLIC_EXPORT = PublicExport("merchant-returns", "return policies for the Merchant API, a file for each market", _make)

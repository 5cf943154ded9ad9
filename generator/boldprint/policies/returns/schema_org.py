"""Returns as MerchantReturnPolicy: one for each way and tier that has terms of its own, with the seasons that extend it.

The vocabulary counts days from the delivery and knows one fee. It cannot say: another start than the delivery, how days are
counted, which goods are meant, sealed or opened, proof, what follows when the time has passed. The page says all that.
"""

from collections.abc import Iterable, Iterator

from boldprint.policies.linked_data import SCHEMA_ORG, Described, Json, LinkedData, money, number, remark
from boldprint.policies.returns.model import Condition, LabelSource, ReturnsPublic
from boldprint.policies.returns.promise import (
    Promise,
    for_defects,
    promises,
    promises_by_item,
    return_table,
    tier_labels,
)
from boldprint.rules.cells import Priced, RunningSeason
from boldprint.rules.outcome import Outcome, RefundForm

WAYS = {"mail": "ReturnByMail", "store": "ReturnInStore", "kiosk": "ReturnAtKiosk"}
LABELS = {
    LabelSource.PRINT: "ReturnLabelDownloadAndPrint",
    LabelSource.IN_THE_BOX: "ReturnLabelInBox",
    LabelSource.CUSTOMER: "ReturnLabelCustomerResponsibility",
}
CONDITIONS = {Condition.NEW: "NewCondition", Condition.USED: "UsedCondition"}
REFUNDS = {
    RefundForm.ORIGINAL: "FullRefund",
    RefundForm.BANK_TRANSFER: "FullRefund",
    RefundForm.CASH: "FullRefund",
    RefundForm.STORE_CREDIT: "StoreCreditRefund",
    RefundForm.GIFT_CARD: "StoreCreditRefund",
    RefundForm.EXCHANGE: "ExchangeRefund",
    RefundForm.REPLACEMENT: "ExchangeRefund",
}
_OUTCOMES = {Outcome.CREDIT: "StoreCreditRefund", Outcome.EXCHANGE_ONLY: "ExchangeRefund"}


def _organization(described: Described) -> Json:
    part = described.part
    table = return_table(part, dict(described.tables))
    if table is None or not isinstance(part, ReturnsPublic):
        return {}
    defects, found = for_defects(part, table), promises(part, table)
    policies = [
        _policy(described, part, one, f"policy-{n}", defects, in_store=any("store" in each.ways for each in found))
        for n, one in enumerate(found, 1)
    ]
    return {"hasMerchantReturnPolicy": policies} if policies else {}


def by_item(described: Described) -> list[tuple[str, Json]]:
    """For each kind of goods the policies that an offer of it may carry: fewer properties, as search engines read them there."""
    part = described.part
    table = return_table(part, dict(described.tables))
    if table is None or not isinstance(part, ReturnsPublic):
        return []
    found = []
    for n, one in enumerate(promises_by_item(part, table), 1):
        whole = _policy(described, part, one, f"{one.item}-{n}", None, in_store=False)
        found.append((one.item or "", {name: value for name, value in whole.items() if name not in ("returnPolicyCountry", "inStoreReturnsOffered")}))
    return found


def _policy(described: Described, part: ReturnsPublic, one: Promise, name: str, defects: Promise | None, in_store: bool) -> Json:
    node: Json = {
        "@type": "MerchantReturnPolicy",
        "@id": described.node(name),
        "applicableCountry": list(described.countries),
        "returnPolicyCountry": described.home,
        "merchantReturnLink": described.page,
    }
    if one.tier is not None:
        node["validForMemberTier"] = {"@type": "MemberProgramTier", "@id": f"{described.shop}/#tier-{one.tier}", "name": _tier_name(described, one.tier)}
    if one.stage is None:
        # A slice that is refused in every case is refused; one that a person decides is not.
        return node | _way(one) | {"returnPolicyCategory": _term("MerchantReturnUnspecified" if one.mixed else "MerchantReturnNotPermitted")}
    if not one.exact or (one.item is not None and one.mixed):
        return node | {"returnPolicyCategory": _term("MerchantReturnUnspecified"), "additionalProperty": [_untold(described, "returns-differ" if one.exact else "returns-not-days")]}
    node |= _window(one) | _way(one) | _fees(one)
    if one.refund in REFUNDS and one.stage.refund_amount is None:
        node["refundType"] = _term(_OUTCOMES.get(one.stage.outcome, REFUNDS[one.refund]))
    if part.label is not None and "mail" in one.ways:
        node["returnLabelSource"] = _term(LABELS[part.label])
    if part.takes_back:
        node["itemCondition"] = [_term(CONDITIONS[condition]) for condition in part.takes_back]
    if in_store:
        node["inStoreReturnsOffered"] = True
    node |= _remorse_and_defects(part, one, defects)
    seasons = list(_seasons(one, described))
    if seasons:
        node["returnPolicySeasonalOverride"] = seasons
    return node | {"additionalProperty": [_untold(described, "returns-differ")]}


def _window(one: Promise) -> Json:
    if one.always:
        return {"returnPolicyCategory": _term("MerchantReturnUnlimitedWindow")}
    return {"returnPolicyCategory": _term("MerchantReturnFiniteReturnWindow"), "merchantReturnDays": one.days}


def _way(one: Promise) -> Json:
    return {"returnMethod": [_term(WAYS[way]) for way in one.ways]} if one.ways else {}


def _fees(one: Promise) -> Json:
    """What sending it back costs, and the restocking fee; nothing where the table does not say."""
    assert one.stage is not None
    found: Json = fee(one.stage.fee, "returnFees", "returnShippingFeesAmount")
    restocking = one.restocking
    if restocking is not None and not restocking.waived and restocking.amount is not None:
        share, flat = restocking.amount.share, restocking.amount.money
        if share is not None:
            found["restockingFee"] = number(share.number)
        elif flat is not None:
            found["restockingFee"] = money(flat)
    return found


def fee(priced: Priced | None, fees: str, amount: str) -> Json:
    """A fee under its two names: free, or an amount; a share or a count cannot be said.

    >>> from boldprint.rules.charge import Amount
    >>> fee(Priced(Amount.parse("4.95 EUR")), "returnFees", "returnShippingFeesAmount")["returnShippingFeesAmount"]["value"]
    4.95
    """
    if priced is None:
        return {}
    if priced.waived or (priced.amount is not None and priced.amount.is_free):
        return {fees: _term("FreeReturn")}
    if priced.amount is None or priced.amount.money is None or priced.per is not None:
        return {}
    return {fees: _term("ReturnShippingFees"), amount: money(priced.amount.money)}


def _remorse_and_defects(part: ReturnsPublic, one: Promise, defects: Promise | None) -> Json:
    """The same fee named for a change of mind, and what holds for faulty goods, where the table asks for the reason."""
    if defects is None or one.stage is None:
        return {}
    found = fee(one.stage.fee, "customerRemorseReturnFees", "customerRemorseReturnShippingFeesAmount")
    if part.label is not None and "mail" in one.ways:
        found["customerRemorseReturnLabelSource"] = _term(LABELS[part.label])
    if defects.stage is not None:
        found |= fee(defects.stage.fee, "itemDefectReturnFees", "itemDefectReturnShippingFeesAmount")
        if part.label is not None and "mail" in one.ways:
            found["itemDefectReturnLabelSource"] = _term(LABELS[part.label])
    return found


def seasons_of(one: Promise) -> Iterable[RunningSeason]:
    """The seasons for orders placed on certain days that move the last day; other seasons no standard can say."""
    every = one.window.seasons if one.window is not None else ()
    return (season for season in every if season.id in one.seasons and season.event == "ordered" and season.until is not None)


def _seasons(one: Promise, described: Described) -> Iterator[Json]:
    for season in seasons_of(one):
        assert season.until is not None
        if season.until >= described.day:
            yield {
                "@type": "MerchantReturnPolicySeasonalOverride",
                "startDate": season.first.isoformat(),
                "endDate": season.last.isoformat(),
                "returnPolicyCategory": _term("MerchantReturnFiniteReturnWindow"),
                "merchantReturnDays": season.until.isoformat(),
            }


def _tier_name(described: Described, tier: str) -> str:
    table = return_table(described.part, dict(described.tables))
    return tier_labels(table).get(tier, tier) if table is not None else tier


def _untold(described: Described, word: str) -> Json:
    return remark(described.words("machines-not-said"), f"{described.words(word)} {described.page}")


def _term(name: str) -> str:
    return f"{SCHEMA_ORG}/{name}"


LINKED_DATA = LinkedData(_organization)

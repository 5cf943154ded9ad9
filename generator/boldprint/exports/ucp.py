"""Policies for the Universal Commerce Protocol: the merged core type (PR 572), to be put into a response's `policies[]`.

One policy of a type holds for a whole response, so each market has one of returns and one of warranty; a tie would be an error. The
core type has words and an address only. With `experiments: [ucp-pr-634]` in site.yaml, the draft return body of PR 634 is added;
a draft may change. Neither can say: tiers, seasons, what is sealed or opened, proof, credit after the time has passed: the page does.
"""

import json
from collections.abc import Iterator

from boldprint.edition.public import PublicLibrary, PublicPolicy
from boldprint.exports.export import Files, PublicExport
from boldprint.exports.json_ld import described
from boldprint.exports.links import all_markets
from boldprint.policies.linked_data import Described, Json
from boldprint.policies.returns.promise import Promise, promises, return_table
from boldprint.rules.cells import Priced
from boldprint.rules.outcome import Outcome, RefundForm
from boldprint.values.length import Unit

DRAFT = "ucp-pr-634"
_TYPES = {"returns": "dev.ucp.shopping.policy.return", "warranties": "dev.ucp.shopping.policy.warranty"}
_ANCHORS = {"delivered": "delivered", "ordered": "purchased", "paid": "purchased", "shipped": "shipped"}
_METHODS = {"mail": "by_mail", "store": "in_store", "kiosk": "kiosk"}
_RESOLUTIONS = {
    RefundForm.ORIGINAL: "original_payment_method",
    RefundForm.STORE_CREDIT: "store_credit",
    RefundForm.GIFT_CARD: "gift_card",
    RefundForm.EXCHANGE: "exchange",
    RefundForm.REPLACEMENT: "replacement",
}


def ucp_policies(library: PublicLibrary) -> list[Json]:
    """The policies of a market: the first returns policy and the first warranty policy."""
    found: dict[str, Json] = {}
    for policy in library.policies:
        if policy.kind in _TYPES and policy.kind not in found:
            found[policy.kind] = _policy(library, policy)
    return list(found.values())


def _policy(library: PublicLibrary, policy: PublicPolicy) -> Json:
    about = described(library, policy)
    said = [policy.part.answer, *([policy.part.rights] if policy.part.rights is not None else [])]
    words = " ".join(" ".join(str(text).split()) for text in said)
    found: Json = {
        "type": _TYPES[policy.kind],
        "description": {"plain": words, "markdown": f"{words}\n\n[{policy.part.title}]({about.page})"},
        "url": about.page,
    }
    if policy.kind == "returns" and DRAFT in library.site.experiments:
        found |= _draft(about)
    return found


def _draft(about: Described) -> Json:
    """The body of the draft; nothing where the ordinary answer has no window in days from an event that the draft knows."""
    table = return_table(about.part, dict(about.tables))
    ordinary = [one for one in promises(about.part, table) if one.tier is None] if table is not None else []
    if not ordinary:
        return {}
    first = next((one for one in ordinary if "mail" in one.ways), ordinary[0])
    if first.stage is None:
        return {} if first.mixed else {"final_sale": True}
    days = _days(first)
    if days is None or first.window is None:
        return {}
    found: Json = {
        "final_sale": False,
        "window": {"days": days, "anchor": _ANCHORS[first.window.starts or ""]},
        "supported_resolutions": list(_resolutions(first)),
        "methods": [{"type": _METHODS[way], "fee": fee} for one in ordinary for way in one.ways if one.stage and (fee := _fee(one.stage.fee)) is not None],
    }
    return {name: value for name, value in found.items() if value != []} | _restocking(first.restocking)


def _days(one: Promise) -> int | None:
    window = one.window
    if window is None or window.length is None or window.starts not in _ANCHORS or window.length.unit not in (Unit.DAYS, Unit.WEEKS):
        return None
    counted = window.counting is not None and window.counting.start_day.value == "counted"
    return window.length.number * (7 if window.length.unit is Unit.WEEKS else 1) - (1 if counted else 0)


def _resolutions(one: Promise) -> Iterator[str]:
    if one.refund in _RESOLUTIONS:
        yield _RESOLUTIONS[one.refund]
    elif one.stage is not None and one.stage.outcome is Outcome.CREDIT:
        yield "store_credit"


def _fee(priced: Priced | None) -> Json | None:
    if priced is None:
        return None
    if priced.waived or (priced.amount is not None and priced.amount.is_free):
        return {"type": "free"}
    if priced.amount is None or priced.amount.money is None or priced.per is not None:
        return None
    return {"type": "fixed_fee", "amount": priced.amount.money.minor_units}


def _restocking(fee: Priced | None) -> Json:
    if fee is None or fee.waived or fee.amount is None:
        return {}
    if fee.amount.share is not None:
        return {"restocking_fee": {"percentage_bps": int(fee.amount.share.number * 100)}}
    return {"restocking_fee": {"amount": fee.amount.money.minor_units}} if fee.amount.money is not None else {}


def _make(library: PublicLibrary) -> Files:
    return {
        f"ucp-policies-{market.edition.market}.json": (json.dumps({"policies": found}, ensure_ascii=False, indent=1) + "\n").encode()
        for market in all_markets(library)
        if (found := ucp_policies(market))
    }


PUBLIC_EXPORT = PublicExport("ucp", "policies for the Universal Commerce Protocol, a file for each market", _make)

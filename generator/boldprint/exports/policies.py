"""The policies and their facts as JSON: every public number with its date, its reason, what it was and what it will be.

It cannot say which case a fact is for; the decisions do (`decisions/<policy>.json`), and each policy links to its page.
"""

import datetime
import json

from boldprint.edition.decisions.setting import written
from boldprint.edition.public import PublicLibrary, PublicPolicy, ShownFact
from boldprint.exports.export import Files, PublicExport
from boldprint.exports.links import all_markets, base_address, countries_of, policy_address
from boldprint.policies.header import Change
from boldprint.rules.decision import Json, money_json, percent_text
from boldprint.values.length import Length
from boldprint.values.money import Money
from boldprint.values.percent import Percent
from boldprint.values.quantity import Count, Quantity

FORMAT = 1


def policies_json(library: PublicLibrary) -> Json:
    """The policies of every market; of another market than the first those that differ there."""
    site = library.site
    return {
        "format": FORMAT,
        "shop": {"name": str(site.name), "url": f"{base_address(library)}/", "country": site.country, "zone": site.time_zone},
        "language": library.catalog.tag,
        "markets": [_market(library, market) for market in all_markets(library)],
    }


def quantity_json(quantity: Quantity) -> Json:
    """A quantity as program and reader need it: `written` in no language, and its parts.

    >>> quantity_json(Length.parse("30 days"))
    {'written': '30 days', 'number': 30, 'unit': 'days'}
    """
    found: Json = {"written": written(quantity)}
    match quantity:
        case Length():
            return found | {"number": quantity.number, "unit": quantity.unit.value}
        case Money():
            return found | money_json(quantity)
        case Percent():
            return found | {"percent": percent_text(quantity.number)}
        case Count():
            return found | {"number": quantity.number}
        case _:
            return found


def _market(library: PublicLibrary, market: PublicLibrary) -> Json:
    shown = [policy for policy in market.policies if market is library or policy.differs_here]
    currency = next(one.currency for one in library.site.markets if one.name == market.edition.market)
    return {
        "id": market.edition.market, "countries": list(countries_of(market)), "currency": currency,
        "policies": [policy_json(market, policy) for policy in shown],
    }


def policy_json(library: PublicLibrary, policy: PublicPolicy) -> Json:
    """One policy: its answer, changes and facts, where its page and its decisions lie."""
    first = library.edition.market == library.site.markets[0].name or not policy.differs_here
    tables = library.decisions.policy(policy.id)
    decides = tables is not None and any(version.compiled.usable for table in tables.tables for version in table.versions)
    folder = "" if first else f"{library.edition.market}/"
    return {
        "id": policy.id, "kind": policy.kind, "title": str(policy.part.title), "answer": str(policy.part.answer),
        "url": policy_address(library, policy),
        "decisions": f"{base_address(library)}/api/decisions/{folder}{policy.id}.json" if decides else None,
        "since": _iso(policy.since),
        "changes": [_change(change) for change in (*reversed(policy.announced), *policy.changes)],
        "facts": [_fact(library, fact) for fact in policy.facts.values()],
    }


def _change(change: Change) -> Json:
    covers = str(change.covers) if change.covers is not None else None
    return {"on": change.on.isoformat(), "class": change.class_.value, "reason": str(change.reason), "covers": covers}


def _fact(library: PublicLibrary, fact: ShownFact) -> Json:
    announced = {"from": fact.announced[0].isoformat(), "value": quantity_json(fact.announced[1])} if fact.announced is not None else None
    return {
        "name": fact.name, "label": str(fact.label), "value": quantity_json(fact.quantity), "shown": fact.shown.replace("\u00a0", " "),
        "note": str(fact.note) if fact.note is not None else None,
        "from": _iso(fact.since), "previous": quantity_json(fact.previous) if fact.previous is not None else None, "announced": announced,
    }


def _iso(day: datetime.date | None) -> str | None:
    return day.isoformat() if day is not None else None


def _make(library: PublicLibrary) -> Files:
    return {"policies.json": (json.dumps(policies_json(library), ensure_ascii=False, indent=1) + "\n").encode()}


PUBLIC_EXPORT = PublicExport("policies", "every public policy and fact with its dates, as JSON", _make, site="api")

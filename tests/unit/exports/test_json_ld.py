"""JSON-LD: triples, terms of schema.org 30 only, required properties, and the values of the facts."""

import json
from functools import cache
from typing import Any

import pytest
from tests.support.linked import (
    REQUIRED,
    ROOT,
    blocks,
    foreign_terms,
    foreign_triples,
    incomplete,
    nodes,
    of_type,
    triples,
    types_of,
)
from tests.support.public import sample_pages, sample_public

from boldprint.exports.export import all_exports
from boldprint.exports.json_ld import DescribedPage, page_graph, whole_organization
from boldprint.values.money import Money

pytestmark = pytest.mark.slow


@cache
def pages() -> dict[str, dict[str, Any]]:
    return {page.path: blocks(page.body)[0] for page in sample_pages()}


@cache
def exported() -> list[dict[str, Any]]:
    export = all_exports()["json-ld"]
    return [json.loads(content) for content in export.make(sample_public()).values()]  # type: ignore[arg-type]


def documents() -> list[dict[str, Any]]:
    return [*pages().values(), *exported()]


def test_each_page_holds_one_block_that_names_it() -> None:
    for path, document in pages().items():
        page = document["@graph"][0]
        assert page["url"].startswith("https://help.harbourandpine.example/"), path
        assert {"name", "description", "inLanguage", "isPartOf", "publisher"} <= page.keys()


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")  # inside rdflib's own reader
def test_everything_is_said_in_terms_of_schema_org_30() -> None:
    for document in documents():
        assert foreign_terms(document) == []
        assert incomplete(document) == []
        graph = triples(document)
        assert len(graph) >= 8
        assert foreign_triples(graph) == []


def test_each_kind_with_required_properties_is_there() -> None:
    assert {name for document in documents() for node in nodes(document) for name in types_of(node)} >= set(REQUIRED)


def test_a_finite_window_has_days_and_a_fee_has_its_amount() -> None:
    for document in documents():
        for node in of_type(document, "MerchantReturnPolicy"):
            if node.get("returnPolicyCategory", "").endswith("FiniteReturnWindow"):
                assert isinstance(node["merchantReturnDays"], int)
            for fees, amount in (("returnFees", "returnShippingFeesAmount"), ("itemDefectReturnFees", "itemDefectReturnShippingFeesAmount")):
                assert node.get(fees, "").endswith("/ReturnShippingFees") == (amount in node)


def _fact(name: str) -> Any:
    fact = sample_public().fact(name)
    assert fact is not None
    return fact.quantity


def test_returns_read_back_equal_the_facts() -> None:
    found = of_type(pages()["returns.md"], "MerchantReturnPolicy")
    assert {one["merchantReturnDays"] for one in found} == {_fact("returns.standard").number}
    by_mail = [one for one in found if one["returnMethod"] == [f"{ROOT}ReturnByMail"]]
    assert [("validForMemberTier" in one, one["returnFees"].removeprefix(ROOT)) for one in by_mail] == [(False, "ReturnShippingFees"), (True, "FreeReturn")]
    assert _money(by_mail[0]["returnShippingFeesAmount"]) == _fact("returns.postage")
    in_store = next(one for one in found if f"{ROOT}ReturnInStore" in one["returnMethod"])
    assert in_store["returnFees"] == f"{ROOT}FreeReturn"
    season = found[0]["returnPolicySeasonalOverride"][0]
    assert [season[name] for name in ("startDate", "endDate", "merchantReturnDays")] == [
        str(_fact(f"returns.season_{name}")) for name in ("first", "last", "until")
    ]
    gb = organization_in("gb")["hasMerchantReturnPolicy"]
    assert gb[0]["returnShippingFeesAmount"] == {"@type": "MonetaryAmount", "value": 4.5, "currency": "GBP"}
    assert gb[0]["applicableCountry"] == ["GB"]


def test_shipping_reads_back_equal_to_the_facts() -> None:
    services = {one["name"]: one for one in of_type(pages()["shipping.md"], "ShippingService")}
    standard = services["Standard"]
    assert standard["handlingTime"]["cutoffTime"] == f"{_fact('shipping.cutoff')}:00+00:00"
    assert standard["handlingTime"]["duration"] == {"@type": "QuantitativeValue", "minValue": 0, "maxValue": 0, "unitCode": "DAY"}
    ireland = [
        one
        for one in standard["shippingConditions"]
        if isinstance(one["shippingDestination"], dict) and one["shippingDestination"].get("name") == "Ireland" and "shippingRate" in one
    ]
    rates = {one["orderValue"].get("minValue", 0): one["shippingRate"]["value"] for one in ireland}
    assert rates == {0: float(_fact("shipping.ie_standard").amount), int(_fact("shipping.free_from").amount): 0}
    transit = ireland[0]["transitTime"]["duration"]
    assert (transit["minValue"], transit["maxValue"]) == (_fact("shipping.ie_fastest").number, _fact("shipping.ie_slowest").number)
    assert any(one.get("doesNotShip") for one in standard["shippingConditions"])


def test_hours_warranties_and_dates_read_back_equal_the_facts() -> None:
    points = {one["name"]: one for one in of_type(pages()["contact-details.md"], "ContactPoint")}
    week = points["Phone"]["hoursAvailable"][0]
    assert (week["opens"], week["closes"]) == (str(_fact("contact-details.opens")), str(_fact("contact-details.closes")))
    assert points["Phone"]["telephone"] == _fact("contact-details.phone").number
    assert any(one.get("validFrom") == "2026-12-25" and "opens" not in one for one in points["Phone"]["hoursAvailable"])
    assert points["Safety line"]["contactOption"] == f"{ROOT}TollFree"
    packs = next(one for one in of_type(pages()["warranties.md"], "WarrantyPromise") if one["@id"].endswith("guarantee-packs"))
    assert packs["durationOfWarranty"] == {"@type": "QuantitativeValue", "value": _fact("warranties.packs").number, "unitCode": "ANN"}
    page = pages()["returns.md"]["@graph"][0]
    policy = sample_public().policy("returns")
    assert policy is not None
    assert page["dateModified"] == page["version"] == policy.changes[0].on.isoformat()
    assert "FAQPage" in page["@type"]


def test_the_organization_speaks_for_every_market() -> None:
    policies = whole_organization(sample_public())["hasMerchantReturnPolicy"]
    assert {country for one in policies for country in one["applicableCountry"]} == {"IE", "DE", "LV", "SE", "NO", "GB"}
    assert len({one["@id"] for one in policies}) == len(policies)


def organization_in(market: str) -> dict[str, Any]:
    return next(node for node in of_type(page_graph_of(market), "OnlineStore"))


def page_graph_of(market: str) -> dict[str, Any]:
    """The page of returns of a market."""
    library = sample_public().in_market(market)
    policy = library.policy("returns")
    assert policy is not None
    return page_graph(library, DescribedPage(f"{market}/returns.md", "Returns", "Returns", policy))


def _money(amount: dict[str, Any]) -> Money:
    return Money.parse(f"{amount['value']} {amount['currency']}")


@pytest.mark.parametrize("text", ["</script>", "<!--"])
def test_a_block_cannot_end_early(text: str) -> None:
    html = "".join(page.body for page in sample_pages() if page.path == "returns.md")
    assert text not in html.partition("ld+json")[2].partition("</script>")[0]

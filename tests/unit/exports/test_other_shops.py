"""Exports of shops that are not the sample: new, with one policy, without returns, with staff policies alone, in several currencies."""

import json
from typing import Any

import pytest
from tests.support.linked import ancestors, nodes, terms, types_of
from tests.support.public import public_of
from tests.support.returns import RETURNS
from tests.support.shops import small_files, with_files

from boldprint.exports.export import Files, PublicExport, all_exports, published_files
from boldprint.pages.linked_data import with_linked_data
from boldprint.pages.making import make_public_pages
from boldprint.publish.twins import twins

pytestmark = pytest.mark.slow

SITE = """\
name: Pepe's <b>Tiny</b> "Shop" & Söhne
url: https://example.com/help/
answer: We help.
language: en
country: US
time_zone: America/New_York
counting: {start_day: counted, last_day_ends: "18:00", closed_day: next open day, rounding: half up}
brand: {accent: "#0e6452"}
company: {legal_name: Pepe Inc, address: "1 Main St, Springfield", country: US}
markets:
  - {id: us, label: United States, countries: [US], currency: USD}
  - {id: ca, label: Canada, countries: [CA], currency: CAD}
"""
GENERAL = """\
kind: general
id: gifts
changes: [{on: 2026-01-01, class: material, reason: First published.}]
public:
  title: Gift wrapping
  answer: We wrap for ((price)).
  facts: [{id: price, type: money, label: Price, value: 3 USD}]
  questions:
    - {id: paper, ask: Which paper?, answer: "Brown, or </script> white."}
"""
STAFF = """\
kind: guideline
id: calm
staff:
  title: Stay calm
  values: []
"""
CREDIT = """\
kind: returns
id: returns
changes: [{on: 2026-01-01, class: material, reason: First published.}]
public:
  title: Returns
  answer: Store credit for ((weeks)).
  facts: [{id: weeks, type: weeks, label: Time, value: 2}]
  windows: [{id: weeks, length: ((weeks)), starts: delivered, counting: {start_day: not counted, last_day_ends: "24:00", closed_day: stays}}]
  tables:
    - id: return
      asks:
        - {id: worn, ask: Was it worn?, type: yes/no}
        - {id: delivered, ask: When did it arrive?, type: date}
      rules:
        - {id: worn, when: {worn: "yes"}, outcome: refuse, because: It was worn.}
        - id: unworn
          when: {worn: "no"}
          over_time:
            - {until: weeks, outcome: credit, refund: store credit, fee: none, because: You changed your mind.}
            - {after: weeks, outcome: refuse, because: Too late.}
      otherwise: none
"""
SHOPS: dict[str, dict[str, str] | None] = {
    "new": None,
    "one policy": {"content/site.yaml": SITE, "policies/gifts.yaml": GENERAL},
    "nothing public": {"content/site.yaml": SITE},
    "credit only": {"content/site.yaml": SITE, "policies/returns.yaml": CREDIT},
    "two currencies": {
        "content/site.yaml": SITE, "policies/returns.yaml": RETURNS,
        "policies/overlays/ca/returns.yaml": "id: returns\nbecause: Canadian dollars.\npublic:\n  facts:\n    - {id: postage, value: 6 CAD}\n",
    },
}


def _files(shop: str) -> dict[str, bytes]:
    own = SHOPS[shop]
    return dict(small_files()) if own is None else {path: text.encode() for path, text in own.items()}


def _exports(shop: str) -> dict[str, Files]:
    library = public_of(_files(shop))
    return {export.name: export.make(library) for export in all_exports().values() if isinstance(export, PublicExport)}


@pytest.mark.parametrize("shop", SHOPS)
def test_every_export_is_made_and_can_be_read(shop: str) -> None:
    for name, files in _exports(shop).items():
        for path, content in files.items():
            if path.endswith(".json"):
                json.loads(content)
            assert b"((" not in content or path.endswith((".js", ".py")), (name, path)
            assert b"//help" not in content.replace(b"https://help", b"")


@pytest.mark.parametrize("shop", SHOPS)
def test_json_ld_keeps_to_the_terms(shop: str) -> None:
    library, known = public_of(_files(shop)), terms()
    for page in with_linked_data(library, make_public_pages(library)):
        text = page.body.rpartition('<script type="application/ld+json">')[2].partition("</script>")[0]
        for node in nodes(json.loads(text)):
            over = frozenset[str]().union(*(ancestors(kind) for kind in types_of(node)))
            for name in node:
                assert name.startswith("@") or over & set(known["properties"][name][0]), (types_of(node), name)
    assert twins(library, make_public_pages(library))
    assert published_files(library)["llms.txt"].startswith(b"# ")


def _policies(shop: str) -> list[dict[str, Any]]:
    graph = json.loads(_exports(shop)["json-ld"]["json-ld/organization.json"])["@graph"]
    found: list[dict[str, Any]] = graph[0].get("hasMerchantReturnPolicy", [])
    return found


def test_what_a_shop_does_not_promise_is_not_promised_for_it() -> None:
    assert _policies("one policy") == []
    assert _exports("one policy")["merchant-returns"] == {}
    assert _exports("one policy")["merchant-shipping"] == {}


def test_store_credit_is_told_as_store_credit() -> None:
    (policy,) = _policies("credit only")
    assert policy["refundType"] == "https://schema.org/StoreCreditRefund"
    assert policy["merchantReturnDays"] == 14
    assert policy["returnFees"] == "https://schema.org/FreeReturn"
    assert policy["applicableCountry"] == ["US", "CA"]
    assert "returnMethod" not in policy


def test_each_market_in_its_currency() -> None:
    found = {one["applicableCountry"][0]: one for one in _policies("two currencies")}
    assert {country: one["returnShippingFeesAmount"]["currency"] for country, one in found.items()} == {"US": "EUR", "CA": "CAD"}
    assert found["CA"]["merchantReturnLink"] == "https://example.com/help/ca/returns.html"
    assert found["US"]["merchantReturnDays"] == 29, "the day of delivery is the first that counts"


def test_hostile_names_stay_text() -> None:
    files = _exports("one policy")
    assert b"Tiny</b>" not in files["changes-feed"]["changes.atom"]
    assert with_files({})

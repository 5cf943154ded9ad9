"""The public sites as a builder has made and `finish` has left them: what machines read in the HTML is what the facts say, on every page.

The sample shop in all its markets, and a small shop in two languages.
"""

import json
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from rdflib import RDF, Graph, Literal, URIRef
from rdflib.term import Node
from tests.support.linked import ROOT, TERMS, blocks, foreign_terms, foreign_triples, incomplete, triples
from tests.support.public import sample_public
from tests.support.returns import SHOP
from tests.support.shops import ROOT as SAMPLE
from tests.support.shops import TODAY, library_of, sample_files, with_files

from boldprint.edition.public import PublicLibrary
from boldprint.exports.links import all_markets, countries_of, policy_address
from boldprint.publish.site import Order, build, newest_change, public_docs
from boldprint.publish.tree import Tree
from boldprint.values.money import Money

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")]  # inside rdflib's own reader

VALIDATOR = Path(__file__).parents[2] / "standards" / "structured_data"
SITES = {"sample": ("https://help.harbourandpine.example/", ("en",)), "small": ("https://help.cornershop.example/", ("en", "qps"))}
WISHES = {
    # Optional, and not among what a returns policy says: the same label and fee for each reason, a fee for restocking where there is none.
    "customerRemorseReturnLabelSource", "customerRemorseReturnShippingFeesAmount", "itemDefectReturnLabelSource",
    "itemDefectReturnShippingFeesAmount", "restockingFee", "returnLabelSource", "customerRemorseReturnFees", "itemDefectReturnFees",
    "refundType", "itemCondition", "returnPolicyCountry",
    "addressRegion", "postalCode",
    "image", "url", "video", "itemListElement",
}


def _files(site: str) -> dict[str, bytes]:
    if site == "sample":
        return dict(sample_files())
    files = with_files(SHOP)
    return files | {"content/site.yaml": files["content/site.yaml"].rstrip() + b"\nlanguages: [en, qps]\n"}


@cache
def built(site: str) -> Tree:
    """The finished site, after the builder."""
    address, languages = SITES[site]
    with TemporaryDirectory() as root:
        (Path(root) / "mkdocs.yml").write_bytes((SAMPLE / "mkdocs.yml").read_bytes())
        library = library_of(_files(site))
        order = Order(Path(root), _files(site), library, TODAY)
        docs = [public_docs(order, language) for language in languages]
        return build(order, docs, newest_change(library, TODAY), address, lambda _: None).tree


@cache
def pages(site: str) -> dict[str, str]:
    """The pages that people read: neither the one for what is not found nor those that lead on to another."""
    html = {path: content.decode() for path, content in built(site).items() if path.endswith(".html") and path != "404.html"}
    return {path: text for path, text in html.items() if 'http-equiv="refresh"' not in text}


@cache
def graph_of(path: str) -> Graph:
    """What a page of the sample shop says, in triples."""
    return triples(blocks(pages("sample")[path])[0])


@pytest.mark.parametrize("site", SITES)
def test_every_page_describes_itself_in_terms_of_schema_org_30(site: str) -> None:
    for path, html in pages(site).items():
        (document,) = blocks(html)
        assert document["@graph"][0]["url"] == SITES[site][0] + path.removesuffix("index.html")
        assert foreign_terms(document) == [], path
        assert incomplete(document) == [], path
        assert foreign_triples(triples(document)) == [], path


@pytest.mark.parametrize("site", SITES)
@pytest.mark.skipif(not (VALIDATOR / "node_modules").is_dir() or shutil.which("node") is None, reason="run `make tools` with npm for it")
def test_the_validator_of_structured_data_finds_no_error_on_any_page(site: str, tmp_path: Path) -> None:
    (tmp_path / "pages.json").write_text(json.dumps({path: _block_of(html) for path, html in pages(site).items()}))
    done = subprocess.run(["node", "validate.mjs", str(tmp_path / "pages.json"), str(TERMS)], cwd=VALIDATOR, capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)
    assert found.keys() == pages(site).keys()
    wishes = WISHES | ({"returnMethod"} if site == "small" else set())  # it does not say how a parcel comes back
    assert [(path, issue) for path, issues in found.items() for issue in issues
             if issue["severity"] == "ERROR" or not set(issue["fields"]) <= wishes] == []


def _block_of(html: str) -> str:
    """The page with nothing in it but its description, which is all that the validator reads."""
    start = html.index('<script type="application/ld+json">')
    return f"<!doctype html><title>x</title>{html[start : html.index('</script>', start)]}</script>"


def markets() -> Iterator[tuple[PublicLibrary, str]]:
    """Each market's library with its name."""
    for library in all_markets(sample_public()):
        yield library, str(library.edition.market)


MARKETS = [name for _, name in markets()]


def _in(market: str) -> PublicLibrary:
    return next(library for library, name in markets() if name == market)


def _graph(library: PublicLibrary, policy_id: str) -> Graph:
    policy = library.policy(policy_id)
    assert policy is not None
    return graph_of(policy_address(library, policy).removeprefix(SITES["sample"][0]))


def _fact(library: PublicLibrary, name: str) -> Any:
    fact = library.fact(name)
    assert fact is not None
    return fact.quantity


def _all(graph: Graph, kind: str) -> list[Node]:
    return list(graph.subjects(RDF.type, URIRef(ROOT + kind)))


def _values(graph: Graph, subject: Node, *path: str) -> set[Any]:
    """What stands at the end of a path of properties: plain values, members without their address."""
    at = {subject}
    for name in path:
        at = {thing for one in at for thing in graph.objects(one, URIRef(ROOT + name))}
    plain = (one.toPython() if isinstance(one, Literal) else str(one) for one in at)
    return {one.removeprefix(ROOT) if isinstance(one, str) else one for one in plain}


def _amounts(graph: Graph, subject: Node, name: str) -> set[Money]:
    found = set()
    for amount in graph.objects(subject, URIRef(ROOT + name)):
        (value,), (currency,) = _values(graph, amount, "value"), _values(graph, amount, "currency")
        found.add(Money.parse(f"{value} {currency}"))
    return found


@pytest.mark.parametrize("market", MARKETS)
def test_window_fee_and_method_read_back(market: str) -> None:
    library = _in(market)
    graph = _graph(library, "returns")
    policies = _all(graph, "MerchantReturnPolicy")
    assert {days for one in policies for days in _values(graph, one, "merchantReturnDays")} == {_fact(library, "returns.standard").number}
    told = {
        (frozenset(_values(graph, one, "returnMethod")), bool(_values(graph, one, "validForMemberTier"))): (
            _values(graph, one, "returnFees"), _amounts(graph, one, "returnShippingFeesAmount"))
        for one in policies
    }
    by_mail = frozenset({"ReturnByMail"})
    assert told[(by_mail, False)] == ({"ReturnShippingFees"}, {_fact(library, "returns.postage")})
    assert told[(by_mail, True)] == ({"FreeReturn"}, set())
    assert {str(way) for ways, _ in told for way in ways} == {"ReturnByMail", "ReturnInStore"}
    assert {country for one in policies for country in _values(graph, one, "applicableCountry")} == set(countries_of(library))


@pytest.mark.parametrize("market", MARKETS)
def test_threshold_rates_and_cut_off_read_back(market: str) -> None:
    library = _in(market)
    graph = _graph(library, "shipping")
    standard = next(one for one in _all(graph, "ShippingService") if _values(graph, one, "name") == {"Standard"})
    (cutoff,) = _values(graph, standard, "handlingTime", "cutoffTime")
    assert str(cutoff)[:5] == str(_fact(library, "shipping.cutoff"))
    served = set(countries_of(library))
    facts = {name: _fact(library, f"shipping.{name}") for name in ("free_from", "eu_free_from", "ie_standard", "eu_standard", "no_standard", "gb_standard", "islands_standard")}
    wanted_from = {facts["free_from"]} if "IE" in served else set()
    wanted_from |= {facts["eu_free_from"]} if served & {"DE", "LV", "SE"} else set()
    conditions = list(graph.objects(standard, URIRef(ROOT + "shippingConditions")))
    free = [one for one in conditions if any(not rate.amount for rate in _amounts(graph, one, "shippingRate"))]
    assert {Money.parse(f"{value} {facts['free_from'].currency}") for one in free for value in _values(graph, one, "orderValue", "minValue")} == wanted_from
    rates = {rate for one in conditions for rate in _amounts(graph, one, "shippingRate") if rate.amount}
    wanted = {facts["ie_standard"], facts["islands_standard"]} if "IE" in served else set()
    wanted |= {facts["eu_standard"]} if served & {"DE", "LV", "SE"} else set()
    wanted |= {facts[f"{country.lower()}_standard"] for country in served & {"NO", "GB"}}
    assert rates == wanted
    assert {country for one in conditions for country in _values(graph, one, "shippingDestination", "addressCountry")} == served


@pytest.mark.parametrize("market", MARKETS)
def test_hours_and_telephones_read_back(market: str) -> None:
    library = _in(market)
    graph = _graph(library, "contact-details")
    points = {next(iter(_values(graph, one, "name"))): one for one in _all(graph, "ContactPoint")}
    phone = points["Phone"]
    weekday = [one for one in graph.objects(phone, URIRef(ROOT + "hoursAvailable")) if "Monday" in _values(graph, one, "dayOfWeek")]
    assert [(*_values(graph, one, "opens"), *_values(graph, one, "closes")) for one in weekday] == [
        (str(_fact(library, "contact-details.opens")), str(_fact(library, "contact-details.closes")))
    ]
    assert _values(graph, phone, "telephone") == {_fact(library, "contact-details.phone").number}
    closed = {day for one in graph.objects(phone, URIRef(ROOT + "hoursAvailable")) if not _values(graph, one, "opens") for day in _values(graph, one, "validFrom")}
    assert {"2026-03-17", "2026-12-25"} <= {str(day) for day in closed}
    safety = list(graph.objects(points["Safety line"], URIRef(ROOT + "hoursAvailable")))
    assert [len(_values(graph, one, "dayOfWeek")) for one in safety] == [7], "it answers on holidays too"

"""The public decision tables as JSON: compiled cells in all their versions, for programs that answer as the site does.

It cannot say what only a person decides (outcome `refer` says whom to ask), nor whether somebody can be reached now; the page of
the policy, whose address each file holds, says the rest. `boldprint_client`, published beside the files, reads them in Python.
"""

import json
from collections.abc import Iterator

from boldprint.edition.decisions.block import public_cells, versions_json
from boldprint.edition.decisions.phrasing import SAYING, phrasing
from boldprint.edition.decisions.tables import DecisionTable, PolicyTables
from boldprint.edition.public import PublicLibrary, PublicPolicy
from boldprint.exports.decisions_schema import FORMAT, SCHEMA
from boldprint.exports.export import Files, PublicExport
from boldprint.exports.links import all_markets, base_address, countries_of, policy_address
from boldprint.rules.decision import Json
from boldprint.values.text import PublicText

SCHEMA_FILE = "decisions.schema.json"
_WORDS = ("verdict-", "refund-", "until", "arrives", "next", "again", "yes", "no", "choose", "fill", "free", "needs", "get", "costs", "who", "why", "instead")
"""The words that a program needs to ask and to answer in the shop's language."""


def _make(library: PublicLibrary) -> Files:
    """One file for each policy that decides (`decisions/returns.json`), in a folder of the market where it differs there; and the schema."""
    found: Files = {}
    for market in all_markets(library):
        for policy in market.policies:
            if market is library or policy.differs_here:
                document = decisions_json(market, policy)
                if document is not None:
                    folder = "" if market is library else f"{market.edition.market}/"
                    found[f"decisions/{folder}{policy.id}.json"] = _bytes(document)
    return found | {SCHEMA_FILE: _bytes(SCHEMA)}


def decisions_json(library: PublicLibrary, policy: PublicPolicy) -> Json | None:
    """The decisions of a policy in the library's market; None where it has no usable table."""
    tables = library.decisions.policy(policy.id)
    made = dict(_tables(library, tables)) if tables is not None else {}
    if not made:
        return None
    return {
        "format": FORMAT,
        "policy": policy.id,
        "title": str(policy.part.title),
        "page": policy_address(library, policy),
        "schema": f"{base_address(library)}/api/{SCHEMA_FILE}",
        "market": library.edition.market,
        "countries": list(countries_of(library)),
        "language": library.catalog.tag,
        "zone": library.site.time_zone,
        "words": {name: word for name, word in library.catalog.sayings(SAYING).items() if isinstance(word, str) and name.startswith(_WORDS)},
        "tables": made,
    }


def _tables(library: PublicLibrary, tables: PolicyTables[PublicText]) -> Iterator[tuple[str, Json]]:
    for table in tables.tables:
        versions = list(versions_json(tables, table, library.site, library.edition.day, public_cells, every=True))
        if versions:
            labels = phrasing(table, library.catalog).labels.get("outcomes", {})
            yield table.name, {"question": _question(library, table), "outcomes": dict(labels), "versions": versions}


def _question(library: PublicLibrary, table: DecisionTable[PublicText]) -> str | None:
    version = table.on(library.edition.day) or table.versions[-1]
    question = version.compiled.table.question
    return str(question) if question is not None else None


def _bytes(document: Json) -> bytes:
    return (json.dumps(document, ensure_ascii=False, separators=(",", ":")) + "\n").encode()


PUBLIC_EXPORT = PublicExport("decisions", "the public decision tables, compiled, in all their versions, with their JSON Schema", _make, site="api")

"""From the files of a shop to a `Library`, with everything that is wrong with their form. Pure: files come in as bytes."""

from collections.abc import Mapping as Files

from boldprint.instruments.reading import read_instruments
from boldprint.library.library import Library
from boldprint.library.reading_content import read_articles, read_forms, read_optional, read_site
from boldprint.library.reading_policies import read_policies, unread_policies
from boldprint.library.reading_scenarios import read_scenarios
from boldprint.shop.products import FILE as PRODUCTS_FILE
from boldprint.shop.products import read_products
from boldprint.source.finding import Finding, Level, sort_findings
from boldprint.source.node import Mapping, Node
from boldprint.source.yaml import parse
from boldprint.training.reading import read_modules


def read_library(files: Files[str, bytes]) -> tuple[Library | None, tuple[Finding, ...]]:
    """The library in `files` (path relative to the root -> content), or None where even the site cannot be read.

    A file with faults is left out of the library and named in the findings; the others are read all the same.
    """
    nodes, findings = _parse_all(files)
    site, site_staff, site_findings = read_site(nodes)
    policies, policy_findings = read_policies(nodes)
    public_articles, staff_articles, article_findings = read_articles(files)
    forms, form_findings = read_forms(nodes)
    modules, module_findings = read_modules(nodes)
    instruments, instrument_findings = read_instruments(nodes)
    optional, optional_findings = read_optional(nodes)
    products, product_findings = read_products(files[PRODUCTS_FILE]) if PRODUCTS_FILE in files else ((), [])
    scenarios, scenario_findings = read_scenarios(files, policies)
    findings += [
        *site_findings,
        *policy_findings,
        *article_findings,
        *form_findings,
        *module_findings,
        *instrument_findings,
        *optional_findings,
        *product_findings,
        *scenario_findings,
    ]
    if site is None:
        return None, sort_findings(findings)
    unread = unread_policies(nodes, files) - {policy.id for policy in policies}
    library = Library(
        site,
        site_staff,
        policies,
        public_articles,
        staff_articles,
        forms,
        modules,
        **optional,
        unread=unread,
        scenarios=scenarios,
        instruments=instruments,
        products=products,
        nodes=nodes,
        files=files,
    )
    return library, sort_findings(findings)


def _parse_all(files: Files[str, bytes]) -> tuple[dict[str, Mapping], list[Finding]]:
    nodes: dict[str, Mapping] = {}
    findings: list[Finding] = []
    for path in sorted(files):
        if path.endswith((".yaml", ".yml")):
            node, faults = parse(files[path], path)
            findings += faults
            if isinstance(node, Mapping):
                nodes[path] = node
            elif node is not None and not path.endswith((".scenarios.yaml", ".scenarios.yml")):
                findings.append(_no_fields(node))
    return nodes, findings


def _no_fields(node: Node) -> Finding:
    return Finding(
        "Y204",
        Level.ERROR,
        node.span,
        "The file has no fields.",
        "Begin with “kind: …” and “id: …”, each on a line of its own.",
    )

"""The files of `content/` and `training/`: site, authored pages, forms, modules, glossary, synonyms, queries, evidence."""

import re
from collections.abc import Mapping as Files
from typing import Any, TypeVar

from boldprint.forms.form import Form, PublicForm, StaffForm
from boldprint.library.versions import Versions, versions_of
from boldprint.shop.article import ArticleHead, PublicArticle, StaffArticle
from boldprint.shop.evidence import Evidence
from boldprint.shop.site import Site, SiteStaff
from boldprint.shop.words import Glossary, Queries, Synonyms
from boldprint.source.finding import Finding, Level
from boldprint.source.front_matter import split
from boldprint.source.model import Model, build
from boldprint.source.node import Mapping
from boldprint.source.span import Span
from boldprint.values.text import PublicText, StaffText

SITE_FILE = "content/site.yaml"
_OPTIONAL: dict[str, tuple[str, type[Model]]] = {
    "glossary": ("content/glossary.yaml", Glossary),
    "synonyms": ("content/synonyms.yaml", Synonyms),
    "queries": ("content/queries.yaml", Queries),
    "evidence": ("content/evidence.yaml", Evidence),
}
SomeModel = TypeVar("SomeModel", bound=Model)
Nodes = Files[str, Mapping]


def read_site(nodes: Nodes) -> tuple[Versions[Site] | None, SiteStaff, list[Finding]]:
    """The site over time and its staff part; None with a finding where there is no `content/site.yaml`."""
    node = nodes.get(SITE_FILE)
    if node is None:
        return (
            None,
            SiteStaff(),
            [
                Finding(
                    "Y300",
                    Level.ERROR,
                    Span(SITE_FILE),
                    "The shop has no readable content/site.yaml.",
                    "Write one, or make a new shop with “boldprint new DIR” and copy its file.",
                )
            ],
        )
    site, findings = versions_of(node.without("staff"), lambda on_day: build(Site, on_day))
    staff_node = node.get("staff")
    if staff_node is None:
        return site, SiteStaff(), findings
    staff, faults = build(SiteStaff, staff_node)
    return site, staff or SiteStaff(), [*findings, *faults]


def read_articles(
    files: Files[str, bytes],
) -> tuple[tuple[PublicArticle, ...], tuple[StaffArticle, ...], list[Finding]]:
    """The authored pages, public and staff apart."""
    public: list[PublicArticle] = []
    staff: list[StaffArticle] = []
    findings: list[Finding] = []
    for path in sorted(files):
        match = re.fullmatch(r"content/(public|staff)/([a-z0-9-]+)\.md", path)
        if match is None:
            if re.fullmatch(r"content/(public|staff)/.+\.md", path):
                findings.append(
                    Finding(
                        "Y304",
                        Level.ERROR,
                        Span(path),
                        "The name of this page cannot be an address.",
                        "Name the file with small letters, digits and hyphens: size-guide.md.",
                    )
                )
            continue
        article, faults = split(files[path], path)
        findings += faults
        if article is None:
            continue
        place = Span(path, article.first_line)
        if match[1] == "public":
            public_head, faults = build(ArticleHead[PublicText], article.head)
            public += (
                [PublicArticle(match[2], public_head, PublicText.parse(article.body, place))] if public_head else []
            )
        else:
            staff_head, faults = build(ArticleHead[StaffText], article.head)
            staff += [StaffArticle(match[2], staff_head, StaffText.parse(article.body, place))] if staff_head else []
        findings += faults
    return tuple(public), tuple(staff), findings


def read_forms(nodes: Nodes) -> tuple[tuple[Form, ...], list[Finding]]:
    """The forms of `content/forms/`; a file's name is its id."""
    forms: list[Form] = []
    findings: list[Finding] = []
    for path, node in nodes.items():
        if not path.startswith("content/forms/"):
            continue
        findings += _unknown_parts(node, ("kind", "id", "public", "staff"))
        public, staff = None, None
        if (public_node := node.get("public")) is not None:
            public, faults = build(PublicForm, public_node)
            findings += faults
        staff, faults = build(StaffForm, node.get("staff") or Mapping((), node.span))
        findings += faults
        if staff is not None and (public is not None or public_node is None):
            forms.append(Form(node.text("id") or _name(path), node.span, public, staff))
    return tuple(forms), findings


def read_optional(nodes: Nodes) -> tuple[dict[str, Any], list[Finding]]:
    """The files that a shop may have once: glossary, synonyms, queries, evidence."""
    found: dict[str, Any] = {}
    findings: list[Finding] = []
    for name, (path, model) in _OPTIONAL.items():
        if (node := nodes.get(path)) is not None:
            found[name], faults = build(model, node)
            findings += faults
    return found, findings


def _unknown_parts(node: Mapping, known: tuple[str, ...]) -> list[Finding]:
    return [
        Finding(
            "Y201",
            Level.ERROR,
            entry.key.span,
            f"“{entry.key.value}” is not a field of a form.",
            f"Known here: {', '.join(known)}.",
        )
        for entry in node.entries
        if entry.key.value not in known
    ]


def _name(path: str) -> str:
    return path.rpartition("/")[2].partition(".")[0]

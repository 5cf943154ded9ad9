"""Checks a built site as a whole: the same promises as `links`, and those that only finished HTML can break."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from boldprint.publish.addresses import is_external, loads_elsewhere, resolve
from boldprint.publish.links import (
    check_anchor,
    check_repeated,
    loads_from_elsewhere,
    missing_target,
    problem,
    runs_script,
)
from boldprint.publish.markup import tags
from boldprint.publish.references import Page, Reference, read_html
from boldprint.publish.tree import Tree
from boldprint.source.finding import Finding, sort_findings


def check_html(site: Tree, site_url: str = "") -> tuple[Finding, ...]:
    """Dead links, missing anchors and files, requests to other hosts, style and script attributes, repeated ids.

    `site` is everything below `site_url`, all languages together; addresses that begin with `site_url` (canonical,
    alternate) are looked up too.

    >>> site = Tree({"index.html": b'<p style="color:red"><a href="b.html#x">b</a>', "b.html": b"<p>"})
    >>> [finding.code for finding in check_html(site)]
    ['W102', 'W106']
    """
    pages = {path: content.decode("utf-8") for path, content in site.items() if path.endswith(".html")}
    read = {path: read_html(html) for path, html in pages.items()}
    known = frozenset(site)
    findings: list[Finding] = []
    for path, html in pages.items():
        for reference in read[path].references:
            findings += _check_reference(path, reference, known, read, site_url)
        findings += check_repeated(path, read[path])
        findings += _check_attributes(path, html)
    return sort_findings(findings)


def _check_reference(
    path: str, reference: Reference, known: frozenset[str], pages: dict[str, Page], site_url: str
) -> Iterator[Finding]:
    address = reference.address
    base = urlsplit(site_url).path or "/"
    if site_url and address.startswith(site_url):
        address = base + address.removeprefix(site_url).lstrip("/")
    if is_external(address):
        if address.lower().startswith("javascript:"):
            yield runs_script(path, reference)
        elif reference.loads and loads_elsewhere(address):
            yield loads_from_elsewhere(path, reference)
        return
    target = resolve(path, address, base if base.endswith("/") else base + "/")
    found = _found(target.path, known, folders=reference.tag == "link")
    if (not address and reference.tag != "form") or found is None:
        yield missing_target(path, reference, target, known)
    elif target.anchor and found in pages and reference.tag != "form":
        yield from check_anchor(path, reference, target, pages[found])


def _found(path: str, site: frozenset[str], folders: bool) -> str | None:
    """The file that a path means; a folder means its `index.html` only where folders may be named (`<link>`)."""
    if path in site:
        return path
    index = f"{path}index.html"
    return index if folders and path[-1:] in ("", "/") and index in site else None


def _check_attributes(path: str, html: str) -> Iterator[Finding]:
    line, position = 1, 0
    for tag in tags(html):
        line += html.count("\n", position, tag.start)
        position = tag.start
        if "style" in tag.attributes or tag.name == "style":
            yield problem(
                "W106",
                path,
                line,
                f"“{path}” sets the look of a “{tag.name}” in the page itself.",
                "Give it a class and write the look in a style sheet.",
            )
        for name in tag.attributes:
            if name.startswith("on") and name.isalpha():
                yield problem(
                    "W107",
                    path,
                    line,
                    f"“{path}” holds a script in the attribute “{name}”.",
                    "Write it in a script file that listens to the element.",
                )

"""Checks a tree of generated Markdown pages before any builder runs: links, anchors, files, navigation.

Both builders let some of these through (a missing image, a link to `x.html`, a nav entry without a page, a page
outside the navigation), each of them others, so neither is asked.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from posixpath import dirname, relpath

from boldprint.publish.addresses import Target, is_external, loads_elsewhere, resolve
from boldprint.publish.navigation import Navigation
from boldprint.publish.references import Page, Reference, read_markdown
from boldprint.publish.tree import Tree
from boldprint.source.finding import Finding, Level, sort_findings
from boldprint.source.span import Span


def problem(code: str, page: str, line: int, message: str, help_text: str) -> Finding:
    """A finding about a line of a page; all findings of this room are errors, since each is a dead end for a reader."""
    return Finding(code, Level.ERROR, Span(page, line, 1, line, 1), message, help_text)


def built_address(path: str) -> str:
    """The path of the page that a builder makes of a file of the docs tree.

    >>> built_address("policies/returns.md"), built_address("assets/a.css")
    ('policies/returns.html', 'assets/a.css')
    """
    return path.removesuffix(".md") + ".html" if path.endswith(".md") else path


@lru_cache(maxsize=1024)
def nearest(wrong: str, known: frozenset[str]) -> str:
    """The known word that looks most like the wrong one; empty where none does.

    Answers are kept, since one fault is often on all pages.

    >>> nearest("shiping.md", frozenset({"shipping.md", "returns.md"}))
    'shipping.md'
    """
    return next(iter(get_close_matches(wrong, sorted(known), n=1)), "")


@dataclass(frozen=True, slots=True)
class _Docs:
    """The pages of a docs tree, the paths of all its files, and the addresses these have in the built site."""

    pages: Mapping[str, Page]
    paths: frozenset[str]
    addresses: frozenset[str]
    elsewhere: frozenset[str]

    def source_of(self, path: str) -> str | None:
        """The file that a path means: the file itself, or the page that `x.html` is made of."""
        if path in self.paths:
            return path
        page = path.removesuffix(".html") + ".md"
        return page if path.endswith(".html") and page in self.paths else None


def check_pages(docs: Tree, navigation: Navigation, elsewhere: frozenset[str] = frozenset()) -> tuple[Finding, ...]:
    """All that a reader could run into on these pages, and all that the navigation lacks.

    `elsewhere` holds addresses, seen from this tree's root, that another edition writes (`sv/index.html`,
    `../index.html`); anchors on them are left to the check of the whole built site.

    >>> docs = Tree({"index.md": b"[Returns](return.md)", "returns.md": b"# Returns"})
    >>> [f.message for f in check_pages(docs, Navigation(hidden=frozenset(docs)))]
    ['“index.md” links to “return.md”, and there is no such page.']
    """
    pages = {path: read_markdown(content) for path, content in docs.items() if path.endswith(".md")}
    tree = _Docs(pages, frozenset(docs), frozenset(map(built_address, docs)), elsewhere)
    findings = list(_check_navigation(frozenset(pages), navigation))
    for path, page in pages.items():
        for reference in page.references:
            findings += _check_reference(path, reference, tree)
        findings += check_repeated(path, page)
    return sort_findings(findings)


def check_repeated(path: str, page: Page) -> Iterator[Finding]:
    """W109 for each anchor that stands on a page more than once."""
    for anchor in page.repeated:
        yield problem(
            "W109",
            path,
            1,
            f"“{path}” has more than one place called “{anchor}”.",
            "Give each of them an id of its own.",
        )


def _check_navigation(known: frozenset[str], navigation: Navigation) -> Iterator[Finding]:
    entered = [entry.path for entry in navigation.pages()]
    for entry in navigation.pages():
        if entry.path not in known:
            yield problem(
                "W104",
                entry.path,
                1,
                f"The navigation entry “{entry.title}” opens “{entry.path}”, and there is no such page.",
                _suggest(entry.path, known, "Take the entry out"),
            )
    for path in sorted(known.difference(entered, navigation.hidden)):
        yield problem(
            "W105",
            path,
            1,
            f"“{path}” stands in no navigation.",
            "Give it a place in the navigation, or mark it as hidden.",
        )


def _check_reference(path: str, reference: Reference, docs: _Docs) -> Iterator[Finding]:
    address = reference.address
    if reference.loads and loads_elsewhere(address):
        yield loads_from_elsewhere(path, reference)
    elif address.lower().startswith("javascript:"):
        yield runs_script(path, reference)
    elif reference.tag != "use" and not is_external(address):
        yield from _check_target(path, reference, docs)


def _check_target(path: str, reference: Reference, docs: _Docs) -> Iterator[Finding]:
    target = resolve(path, reference.address)
    source = docs.source_of(target.path)
    if not reference.address or source is None:
        if not reference.address or target.path not in docs.elsewhere:
            yield missing_target(path, reference, target, docs.paths if reference.markdown else docs.addresses)
    elif source in docs.pages and _has_wrong_ending(reference, target):
        yield _wrong_ending(path, reference)
    elif source in docs.pages and target.anchor:
        yield from check_anchor(path, reference, target, docs.pages[source])


def check_anchor(path: str, reference: Reference, target: Target, page: Page) -> Iterator[Finding]:
    """W102 where the page has no place of that name; `#top` is every page's beginning."""
    if target.anchor not in page.anchors and target.anchor != "top":
        yield problem(
            "W102",
            path,
            reference.line,
            f"“{path}” links to “{reference.address}”, and there is no place called “{target.anchor}” on that page.",
            _suggest(target.anchor, page.anchors, "Link to the page alone"),
        )


def missing_target(path: str, reference: Reference, target: Target, known: frozenset[str]) -> Finding:
    """W101 for a link, W103 for something that the page loads."""
    address = reference.address
    if not address:
        return problem("W101", path, reference.line, f"A link on “{path}” leads nowhere.", "Write its address.")
    near = _suggest(target.path, known, "Correct the address", seen_from=dirname(path) or ".")
    if reference.loads:
        return problem(
            "W103", path, reference.line, f"“{path}” shows or loads “{address}”, and there is no such file.", near
        )
    if address.endswith("/"):
        near = "Name the page in the folder, such as “index.html”: a site opened from a disk has no folder pages."
    return problem("W101", path, reference.line, f"“{path}” links to “{address}”, and there is no such page.", near)


def _has_wrong_ending(reference: Reference, target: Target) -> bool:
    """Builders turn `x.md` into `x.html` where Markdown wrote it and leave raw HTML alone; `#here` has no ending."""
    return target.path.endswith(".md") != reference.markdown and reference.address[0] not in "#?"


def _wrong_ending(path: str, reference: Reference) -> Finding:
    ending, place = (".md", "in Markdown") if reference.markdown else (".html", "inside HTML")
    message = f"“{path}” links to “{reference.address}”, which leads nowhere {place}."
    return problem("W101", path, reference.line, message, f"Write the address with “{ending}”.")


def loads_from_elsewhere(path: str, reference: Reference) -> Finding:
    """W108: the page would tell another host who reads it."""
    return problem(
        "W108",
        path,
        reference.line,
        f"“{path}” loads “{reference.address}” from another site.",
        "Keep a copy among the shop's own files and name that.",
    )


def runs_script(path: str, reference: Reference) -> Finding:
    """W107: an address that is a script; browsers refuse it under the site's security headers."""
    return problem(
        "W107",
        path,
        reference.line,
        f"A link on “{path}” holds a script instead of an address.",
        "Use a button, and a script file that listens to it.",
    )


def _suggest(wrong: str, known: frozenset[str], otherwise: str, seen_from: str = "") -> str:
    near = nearest(wrong, known)
    if not near:
        return f"{otherwise}, or add what is missing."
    return f"Did you mean “{relpath(near, seen_from) if seen_from else near}”?"

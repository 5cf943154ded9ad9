"""After the builder: a finished site. Pure; the same input gives the same bytes, on any day and any machine."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from posixpath import dirname, relpath
from urllib.parse import urlsplit

from boldprint.publish.addresses import is_external, resolve
from boldprint.publish.leftovers import without_frame, without_leftovers
from boldprint.publish.links import built_address
from boldprint.publish.markup import Edit, Tag, edited, tags
from boldprint.publish.references import read_html
from boldprint.publish.security import server_headers
from boldprint.publish.sitemap import robots, sitemap
from boldprint.publish.stylesheets import combine, linked_sheets, sheet_references
from boldprint.publish.tables import fitted
from boldprint.publish.tree import Tree
from boldprint.publish.unused import vocabulary, without_unused

NOT_FOUND = "404.html"
_NOINDEX = '<meta name="robots" content="noindex, nofollow">'


@dataclass(frozen=True, slots=True)
class FinishedSite:
    """A site ready to be put into place, and the server settings that go beside it, never into it."""

    tree: Tree
    headers: Tree


ONCE = frozenset({"robots.txt", "sitemap.xml", "_headers", ".gitignore"})
"""Files at the root of a site that stand there once for all its languages."""


def finish_edition(built: Tree, docs: Tree, *, site_url: str = "", noindex: bool = False) -> Tree:
    """One edition, freed of what the builders leave behind, its style sheets combined into one that holds what its pages use.

    `built` is what a builder wrote, `docs` the tree it was given: a file that came from neither a page nor `docs` is
    the builder's or the theme's, and stays only where a page or a style sheet names it. `noindex` asks search
    engines to stay away from every page (staff).
    """
    base = base_of(site_url)
    ours = {built_address(path) for path in docs} | {NOT_FOUND}
    html = {
        path: fitted(without_frame(content.decode("utf-8")))
        for path, content in built.items()
        if path.endswith(".html") and path in ours
    }
    known = vocabulary(html.values(), [built[path].decode("utf-8") for path in built if path.endswith(".js") and path in ours])
    sheets: dict[tuple[str, ...], str] = {}
    combined: dict[str, bytes] = {}
    pages: dict[str, bytes] = {}
    for path, text in html.items():
        links = linked_sheets(path, text, base, built)
        linked = tuple(dict.fromkeys(name for _, name in links))
        if linked and linked not in sheets:
            sheets[linked], content = combine({name: built[name] for name in linked}, lambda rules: without_unused(rules, known))
            combined[sheets[linked]] = content
        sheet = sheets.get(linked, "")
        address = base + sheet if path == NOT_FOUND else relpath(sheet or ".", dirname(path) or ".")
        pages[path] = _finished(text, [tag for tag, _ in links], address, noindex).encode()
    absorbed = {name for linked in sheets for name in linked}
    files = {path: content for path, content in built.items() if not path.endswith(".html") and path not in absorbed}
    wanted = _wanted({**pages, **combined}, files, base)
    kept = {path: content for path, content in files.items() if path in ours or path in wanted}
    return Tree({**pages, **combined, **kept})


def finish_site(
    site: Tree, *, site_url: str, changed: date, page_dates: Mapping[str, date] | None = None, noindex: bool = False
) -> FinishedSite:
    """All languages of one audience together, with what stands once at the root: site map, robots, security headers.

    `changed` is the day of the newest change in the edition, `page_dates` those of pages that are known better.
    """
    extra = {"robots.txt": robots(site_url, noindex)}
    if site_url and not noindex:
        extra["sitemap.xml"] = sitemap(site, site_url, changed, page_dates or {})
    whole = site.with_files(extra)
    headers = server_headers(whole, base_of(site_url), noindex)
    return FinishedSite(whole.with_file("_headers", headers["_headers"]), headers.without(["_headers"]))


def base_of(site_url: str) -> str:
    """The path below which a site is served, with a slash at both ends.

    >>> base_of("https://example.org/shop"), base_of("")
    ('/shop/', '/')
    """
    path = urlsplit(site_url).path.strip("/")
    return f"/{path}/" if path else "/"


def _finished(html: str, sheet_links: list[Tag], sheet_address: str, noindex: bool) -> str:
    """One page with all its edits; the first link to a style sheet becomes the one to the combined sheet."""
    found = list(tags(html))
    edits = [edit for tag in found for edit in without_leftovers(tag)]
    for number, tag in enumerate(sheet_links):
        text = "" if number else tag.written({**tag.attributes, "href": sheet_address})
        edits.append(Edit(tag.start, tag.end, text))
    if noindex and not any(_is_noindex(tag) for tag in found):
        # After the character set where there is one, since that has to stand within the first 1,024 bytes.
        places = [tag.end for tag in found if tag.name == "meta" and "charset" in tag.attributes]
        places += [tag.end for tag in found if tag.name == "head"]
        edits += [Edit(place, place, _NOINDEX) for place in places[:1]]
    return edited(html, edits)


def _is_noindex(tag: Tag) -> bool:
    return tag.name == "meta" and tag.attributes.get("name") == "robots" and "noindex" in tag.attributes["content"]


def _wanted(holders: Mapping[str, bytes], files: Mapping[str, bytes], base: str) -> frozenset[str]:
    """The files that pages and style sheets name, and those that these name in turn."""
    wanted: set[str] = set()
    waiting = dict(holders)
    while waiting:
        path, content = waiting.popitem()
        new = _named(path, content, base) & files.keys() - wanted
        wanted |= new
        waiting |= {name: files[name] for name in new if name.endswith(".css")}
    return frozenset(wanted)


def _named(path: str, content: bytes, base: str) -> frozenset[str]:
    if path.endswith(".css"):
        return sheet_references(path, content)
    references = read_html(content.decode("utf-8")).references
    return frozenset(resolve(path, one.address, base).path for one in references if not is_external(one.address))

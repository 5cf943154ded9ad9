"""From pages to the tree that a builder reads: Markdown files with heads, assets beside them, and the navigation."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from boldprint.pages.page import PublicPage, StaffPage
from boldprint.publish.bundles import bundled
from boldprint.publish.front_matter import Value, page
from boldprint.publish.navigation import Navigation, NavPage, NavSection
from boldprint.publish.tree import Tree
from boldprint.values.catalog import Catalog
from boldprint.values.text import PublicText, StaffText, for_staff_eyes

RAIL_MARK = 'class="bp-rail'
EVERYWHERE = tuple(f"assets/boldprint/{name}.js" for name in ("copy", "search-ranker", "search-box"))
"""The scripts of every page, in the order in which they run: the search box asks the ranker."""
HOURS_MARK = 'id="bp-hours"'
OPEN_NOW = "assets/boldprint/open-now.js"
_SECTIONS = ("policies", "procedures", "forms", "training", "more")


@dataclass(frozen=True, slots=True)
class Docs:
    """What a builder is given: the tree, the navigation, and where former addresses lead."""

    tree: Tree
    navigation: Navigation
    redirects: tuple[tuple[str, str], ...]


def make_docs(pages: Sequence[PublicPage] | Sequence[StaffPage], assets: Tree, catalog: Catalog) -> Docs:
    """The pages as files, the assets beside them."""
    joined = {one.scripts: made for one in pages if (made := bundled(one.scripts, assets, EVERYWHERE)) is not None}
    files = {one.path: page(_head(one, joined), one.body) for one in pages} | dict(joined.values())
    redirects = tuple((_beside(one.path, former), one.path) for one in pages for former in one.formerly)
    return Docs(assets.merge(Tree(files)), _navigation(pages, catalog), redirects)


def _head(one: PublicPage | StaffPage, joined: Mapping[tuple[str, ...], tuple[str, bytes]]) -> dict[str, Value]:
    head: dict[str, Value] = {"title": _words(one.title), "description": _words(one.description)}
    if one.place == "home":
        head["head_title"] = head["title"]
    if RAIL_MARK in one.body:
        head["layout"] = "page"
    if HOURS_MARK in one.body:
        head["first"] = [OPEN_NOW]
    if one.scripts:
        head["scripts"] = [joined[one.scripts][0]] if one.scripts in joined else list(one.scripts)
    return head


def _words(text: PublicText | StaffText) -> str:
    return for_staff_eyes(text).replace("\u00a0", " ")


def _beside(path: str, former: str) -> str:
    folder = path.rpartition("/")[0]
    return f"{folder}/{former}.html" if folder else f"{former}.html"


def _navigation(pages: Iterable[PublicPage | StaffPage], catalog: Catalog) -> Navigation:
    entries: list[NavPage | NavSection] = []
    hidden: set[str] = set()
    sections: dict[str, list[NavPage]] = {name: [] for name in _SECTIONS}
    for one in pages:
        section = one.place.partition("/")[0]
        entry = NavPage(_words(one.title), one.path)
        if section == "home" and "/" not in one.path:
            entries.insert(0, entry)
        elif section in sections and "/" not in one.place.partition("/")[2] and _in_navigation(one):
            sections[section].append(entry)
        else:
            hidden.add(one.path)
    titles = {name: catalog.word(_TITLES[name]) for name in _SECTIONS}
    entries += [
        NavSection(titles[name], tuple(sorted(inside, key=lambda entry: entry.title)))
        for name, inside in sections.items()
        if inside
    ]
    return Navigation(tuple(entries), frozenset(hidden))


_TITLES = {
    "policies": "all-policies",
    "procedures": "procedures",
    "forms": "forms",
    "training": "training",
    "more": "more-pages",
}


def _in_navigation(one: PublicPage | StaffPage) -> bool:
    """Pages of other markets are reached from the market's home, not from the navigation of the first market."""
    return isinstance(one, StaffPage) or "/" not in one.path or one.path.startswith("forms/")

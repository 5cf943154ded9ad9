"""From pages to the tree that a builder reads: Markdown files with heads, assets beside them, and the navigation."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from boldprint.pages.addresses import html_path
from boldprint.pages.page import PublicPage, StaffPage
from boldprint.publish.assets import EARLY_SCRIPT, without_unloaded
from boldprint.publish.bundles import bundled
from boldprint.publish.front_matter import Value, page
from boldprint.publish.navigation import Navigation, NavPage, NavSection
from boldprint.publish.tree import Tree
from boldprint.shop.site import Market
from boldprint.values.catalog import Catalog
from boldprint.values.text import PublicText, StaffText, for_staff_eyes

RAIL_MARK = 'class="bp-rail'
EVERYWHERE = ("assets/boldprint/search-box.js",)
"""The scripts of every page beside the frame's own."""
HOURS_MARK = 'id="bp-hours"'
OPEN_NOW = "assets/boldprint/open-now.js"
SECTION_TITLES = {
    "policies": "all-policies",
    "procedures": "procedures",
    "forms": "forms",
    "training": "training",
    "more": "more-pages",
}
"""The sections of the contents in their order, and their words."""


@dataclass(frozen=True, slots=True)
class Docs:
    """What a builder is given: the tree, the navigation, and where former addresses lead."""

    tree: Tree
    navigation: Navigation
    redirects: tuple[tuple[str, str], ...]


def make_docs(
    pages: Sequence[PublicPage] | Sequence[StaffPage],
    assets: Tree,
    catalog: Catalog,
    markets: Sequence[Market] = (),
) -> Docs:
    """The pages as files, the assets beside them. `markets` are those that have pages, the first first."""
    wanted = {scripts for one in pages for scripts in (one.scripts, one.late_scripts)}
    joined = {scripts: made for scripts in sorted(wanted) if (made := bundled(scripts, assets, EVERYWHERE)) is not None}
    paths = frozenset(one.path for one in pages)
    heads = {one.path: _head(one, joined) | _market_head(one, markets, paths, catalog) for one in pages}
    _tell_apart(pages, heads, catalog)
    files = {one.path: page(heads[one.path], one.body) for one in pages} | dict(joined.values())
    files |= {path: text.encode() for one in pages for path, text in one.files}
    redirects = tuple((_beside(one.path, former), one.path) for one in pages for former in one.formerly)
    loaded = {script for one in pages for place in _scripts(one, joined) for script in place}
    early = {EARLY_SCRIPT} if any("late" in head for head in heads.values()) else set()
    beside = without_unloaded(assets, {*EVERYWHERE, *loaded, *early})
    return Docs(beside.merge(Tree(files)), _navigation(pages, catalog), redirects)


def _head(one: PublicPage | StaffPage, joined: Mapping[tuple[str, ...], tuple[str, bytes]]) -> dict[str, Value]:
    head: dict[str, Value] = {"title": _words(one.title), "description": _words(one.description)}
    if one.place == "home":
        head["head_title"] = head["title"]
    if isinstance(one, PublicPage) and one.asks:
        head["asked"] = False
    if RAIL_MARK in one.body:
        head["layout"] = "page"
    first, later = _scripts(one, joined)
    if first:
        head["first"] = first
    if later:
        head["scripts"] = later
    if one.late_scripts in joined:
        # The first form of the page comes first among its data: an address with answers is mostly for that one.
        head["late"] = [joined[one.late_scripts][0], *(path for path, _ in one.files[:1])]
    return head


def _scripts(one: PublicPage | StaffPage, joined: Mapping[tuple[str, ...], tuple[str, bytes]]) -> tuple[list[str], list[str]]:
    """The scripts that a page loads: those before the frame's own, and those after."""
    scripts = [joined[one.scripts][0]] if one.scripts in joined else list(one.scripts)
    hours = [OPEN_NOW] if HOURS_MARK in one.body else []
    if one.place == "home" and scripts:  # the path of somebody's week stands above everything else
        return [*hours, *scripts], []
    return hours, scripts


def _tell_apart(pages: Iterable[PublicPage | StaffPage], heads: dict[str, dict[str, Value]], catalog: Catalog) -> None:
    """Makes titles and descriptions in the head differ.

    Of pages with one title the policy keeps it; a form, a module or a drill of the same name says what it is.
    """
    titles, descriptions = (Counter(head[name] for head in heads.values()) for name in ("title", "description"))
    for one in pages:
        head, section = heads[one.path], one.place.partition("/")[0]
        title, description = head["title"], head["description"]
        if descriptions[description] > 1:
            head["description"] = f"{title}. {description}"
        if titles[title] > 1 and section != "policies":
            head["title"] = f"{title} ({catalog.word(SECTION_TITLES[section])})" if section in SECTION_TITLES else f"{title}: {description}"


def _market_head(one: PublicPage | StaffPage, markets: Sequence[Market], paths: frozenset[str], catalog: Catalog) -> dict[str, Value]:
    """Which market a page is for, and the same page for the others, where there is one."""
    own = next((market for market in markets if isinstance(one, PublicPage) and market.name == one.market), None)
    if own is None:
        return {}
    first = markets[0]
    everywhere = one.path.removeprefix(f"{own.name}/") if own is not first else one.path
    places = [(market, everywhere if market is first else f"{market.name}/{everywhere}") for market in markets]
    siblings = [(market, place) for market, place in places if place in paths]
    if len(siblings) < 2:
        return {}
    found: list[Value] = []
    spoken_for = set(first.countries)
    for market, place in siblings:
        # The first market's page is also for every country that has none of its own: it names no land.
        lands: list[Value] = [""] if market is first else [country for country in market.countries if country not in spoken_for]
        spoken_for |= set(market.countries)
        found.append({"title": str(market.label), "url": html_path(place), "current": market is own, "lands": lands})
    head: dict[str, Value] = {"market_title": catalog.word("market-for", market=str(own.label)), "markets": found}
    return head if own is first else head | {"market": own.name, "here": html_path(everywhere)}


def own_pages(pages: Iterable[PublicPage], markets: Sequence[Market]) -> dict[str, dict[str, str]]:
    """For each market but the first: from the address of a page of the first market to that of its own page."""
    paths = frozenset(one.path for one in pages)
    return {
        str(market.name): {
            html_path(path.removeprefix(f"{market.name}/")): html_path(path)
            for path in sorted(paths)
            if path.startswith(f"{market.name}/")
        }
        for market in markets[1:]
    }


def _words(text: PublicText | StaffText) -> str:
    return for_staff_eyes(text).replace("\u00a0", " ")


def _beside(path: str, former: str) -> str:
    folder = path.rpartition("/")[0]
    return f"{folder}/{former}.html" if folder else f"{former}.html"


def _navigation(pages: Iterable[PublicPage | StaffPage], catalog: Catalog) -> Navigation:
    entries: list[NavPage | NavSection] = []
    hidden: set[str] = set()
    sections: dict[str, list[NavPage]] = {name: [] for name in SECTION_TITLES}
    for one in pages:
        section = one.place.partition("/")[0]
        entry = NavPage(_words(one.title), one.path)
        if section == "home" and "/" not in one.path:
            entries.insert(0, entry)
        elif section in sections and "/" not in one.place.partition("/")[2] and _in_navigation(one):
            sections[section].append(entry)
        else:
            hidden.add(one.path)
    titles = {name: catalog.word(SECTION_TITLES[name]) for name in SECTION_TITLES}
    entries += [
        NavSection(titles[name], tuple(sorted(inside, key=lambda entry: entry.title)))
        for name, inside in sections.items()
        if inside
    ]
    return Navigation(tuple(entries), frozenset(hidden))


def _in_navigation(one: PublicPage | StaffPage) -> bool:
    """Pages of other markets are reached from the market's home, not from the navigation of the first market."""
    return isinstance(one, StaffPage) or "/" not in one.path or one.path.startswith("forms/")

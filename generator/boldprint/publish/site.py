"""The whole way from a library to folders that can be opened: pages, builder, finish, leak guard, swap."""

import datetime
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType

from boldprint.changes.upcoming import next_day
from boldprint.edition.edition import Audience, Edition
from boldprint.edition.public import PublicLibrary, markets_with_pages, public_library
from boldprint.edition.staff import staff_library
from boldprint.edition.wording import PSEUDO, pseudo_catalog
from boldprint.errors import OutsideWorld
from boldprint.exports.export import handbook_files, published_files
from boldprint.exports.links import base_address
from boldprint.findable import public_search, staff_search
from boldprint.library.library import Library
from boldprint.locales import catalogs
from boldprint.pages.addresses import html_path
from boldprint.pages.linked_data import with_linked_data
from boldprint.pages.making import make_public_pages, make_staff_pages
from boldprint.publish.assets import STALE_SCRIPT, WEBMCP_SCRIPT, shared_assets, stylesheets, theme_path, with_webmcp
from boldprint.publish.builders import BUILDERS
from boldprint.publish.disk import write_docs
from boldprint.publish.docs import EVERYWHERE, Docs, make_docs, own_pages
from boldprint.publish.edition import EditionFile, theme_folder
from boldprint.publish.finish import NOT_FOUND, FinishedSite, finish_edition, finish_site
from boldprint.publish.frame import Frame, public_frame, staff_frame
from boldprint.publish.html_checks import check_html
from boldprint.publish.languages import SiteLanguage, alternates
from boldprint.publish.links import check_pages
from boldprint.publish.redirects import redirects
from boldprint.publish.search_index import with_search
from boldprint.publish.swap import repair, swap
from boldprint.publish.tree import Tree
from boldprint.publish.twins import twins
from boldprint.shop.site import Experiment
from boldprint.source.finding import Finding
from boldprint.values.catalog import Catalog

MKDOCS_FILE = "mkdocs.yml"


class BrokenPages(OutsideWorld):
    """Pages have dead links or other dead ends; nothing was published. `findings` says which."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__("\n".join(f"{f.span}: {f.code} {f.message} {f.help}" for f in findings[:20]))
        self.findings = findings


@dataclass(frozen=True)
class Order:
    """What is to be built."""

    root: Path
    files: Mapping[str, bytes]
    library: Library
    day: datetime.date
    builder: str = "mkdocs"
    drafts: bool = False


@dataclass(frozen=True)
class EditionDocs:
    """An edition ready for a builder."""

    file: EditionFile
    docs: Docs
    catalog: Catalog
    staff: bool
    beside: Tree = field(default_factory=Tree)
    """What the finished site holds beside its pages: files for machines, which no builder touches."""


def catalog_for(library: Library, language: str, day: datetime.date) -> Catalog:
    """The words of a language for the shop's region; the pseudo-language is made from English."""
    site = library.site.on(day) or library.site.latest
    known = catalogs()
    if language == PSEUDO:
        return pseudo_catalog(known["en"].for_region(site.country))
    if language not in known:
        raise OutsideWorld(
            f"boldprint has no words for the language “{language}” yet. It speaks: {', '.join(sorted(known))}."
        )
    return known[language].for_region(site.country)


def public_docs(order: Order, language: str) -> EditionDocs:
    """The public edition of a language: the first market at the root, what differs in other markets in their folders."""
    catalog = catalog_for(order.library, language, order.day)
    libraries = list(_markets(order, language, catalog))
    made = [(library, make_public_pages(library)) for library in libraries]
    pages = [page for _, some in made for page in some]
    first = libraries[0]
    assets = with_search(shared_assets(first.site.brand, order.files), public_search(first, pages))
    markets = [market for market in first.site.markets if market.name in first.markets]
    described = [page for library, some in made for page in with_linked_data(library, some)]
    if Experiment.WEBMCP in first.site.experiments:
        assets = with_webmcp(assets)
        described = [replace(page, scripts=(*page.scripts, WEBMCP_SCRIPT)) for page in described]
    docs = make_docs(described, assets, catalog, markets)
    frame = public_frame(first, _logo(order, first)) | {"own": own_pages(pages, markets)} | _stale(order, catalog)
    return EditionDocs(
        _file(order, f"public-{language}", docs, catalog, frame, f"{base_address(first)}/"),
        docs,
        catalog,
        staff=False,
        beside=Tree(published_files(first)).with_files(twins(first, pages)),
    )


def staff_docs(order: Order, language: str) -> EditionDocs:
    """The staff edition of a language."""
    catalog = catalog_for(order.library, language, order.day)
    public = next(_markets(order, language, catalog))
    edition = Edition(Audience.STAFF, language, public.edition.market, order.day, order.drafts)
    library = staff_library(order.library, edition, public)
    pages = make_staff_pages(library)
    assets = with_search(shared_assets(public.site.brand, order.files), staff_search(library, pages))
    docs = make_docs(pages, assets, catalog)
    return EditionDocs(
        _file(order, f"staff-{language}", docs, catalog, staff_frame(library, _logo(order, public), frozenset(docs.tree)) | _stale(order, catalog), ""),
        docs,
        catalog,
        staff=True,
        beside=Tree(handbook_files(library)),
    )


def build(
    order: Order, editions: list[EditionDocs], changed: datetime.date, url: str, said: Callable[[str], None], standing: Mapping[str, Tree] = MappingProxyType({})
) -> FinishedSite:
    """The finished site of one audience, all its languages together; raises `BrokenPages` where a reader would meet a dead end.

    `standing` holds languages that are finished already and stay as they are.
    """
    whole = None
    for edition in _introduced(editions):
        language = edition.catalog.language
        finished = standing[language] if language in standing else _finished(order, edition, said)
        # A server has one page for what it does not find: that of the first language.
        whole = finished if whole is None else whole.merge(finished.without([NOT_FOUND]).below(language))
    assert whole is not None
    done = finish_site(whole, site_url=url, changed=changed, noindex=editions[0].staff)
    findings = check_html(done.tree, url)
    if findings:
        raise BrokenPages(findings)
    return done


def _finished(order: Order, edition: EditionDocs, said: Callable[[str], None]) -> Tree:
    said(f"Building {edition.file.name}")
    findings = check_pages(
        edition.docs.tree,
        edition.docs.navigation,
        elsewhere=frozenset({*(former for former, _ in edition.docs.redirects), *edition.beside}),
    )
    if findings:
        raise BrokenPages(findings)
    write_docs(edition.docs.tree, order.root / edition.file.docs_folder)
    path = order.root / edition.file.path
    path.write_bytes(edition.file.render())
    built = BUILDERS[order.builder](order.root, path)
    finished = finish_edition(built, edition.docs.tree, site_url=edition.file.site_url, noindex=edition.staff)
    return finished.merge(redirects(edition.docs.redirects)).merge(edition.beside)


def _introduced(editions: list[EditionDocs]) -> list[EditionDocs]:
    """The editions, each told of the languages of all."""
    languages = [
        SiteLanguage(
            edition.catalog.language,
            edition.catalog.own_name,
            edition.file.site_url,
            frozenset(html_path(path) for path in edition.docs.tree if path.endswith(".md")),
        )
        for edition in editions
    ]
    return [
        replace(edition, file=replace(edition.file, alternates=alternates(languages, here)))
        for edition, here in zip(editions, languages, strict=True)
    ]


def put(done: FinishedSite, target: Path, headers: Path) -> None:
    """Puts a finished site into place, and the server settings beside it."""
    repair(target)
    swap(done.tree, target)
    swap(done.headers, headers)


def newest_change(library: Library, day: datetime.date) -> datetime.date:
    """The newest day on which anything changed, at most `day`: the date of the site map, and no other date enters the site."""
    days = [change.on for policy in library.policies for change in policy.header.changes] + list(library.days())
    return max((one for one in days if one <= day), default=datetime.date(2000, 1, 1))


def _markets(order: Order, language: str, catalog: Catalog) -> Iterator[PublicLibrary]:
    site = order.library.site.on(order.day) or order.library.site.latest
    for market in markets_with_pages(order.library, site):
        yield public_library(
            order.library, Edition(Audience.PUBLIC, language, market, order.day, order.drafts), catalog
        )


def _stale(order: Order, catalog: Catalog) -> Frame:
    """The line that a page shows by itself once it is older than the next change; a preview shows another day on purpose, so it has none."""
    day = next_day(order.library, order.day, catalog) if not order.drafts else None
    if day is None:
        return {}
    site = order.library.site.on(order.day) or order.library.site.latest
    says = catalog.word("stale-site", day=catalog.day(day))
    return {"stale": {"day": day.isoformat(), "zone": site.time_zone, "says": says, "script": STALE_SCRIPT}}


def _logo(order: Order, library: PublicLibrary) -> bytes | None:
    return order.files.get(library.site.brand.logo) if library.site.brand.logo is not None else None


def _file(order: Order, name: str, docs: Docs, catalog: Catalog, frame: Frame, url: str) -> EditionFile:
    theme = Path(str(theme_path()))
    return EditionFile(
        name=name,
        site_name=str(order.library.site.latest.name),
        language=catalog.tag,
        navigation=docs.navigation,
        theme_folder=theme_folder(order.root, theme),
        site_url=url,
        theme_language="en",
        stylesheets=stylesheets(docs.tree),
        scripts=tuple(path for path in EVERYWHERE if path in docs.tree),
        extra={"boldprint": frame},
    )

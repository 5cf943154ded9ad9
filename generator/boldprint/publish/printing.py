"""One long page for paper: every page of an edition in its order, with its own contents, style sheet and links within."""

import datetime
import posixpath
import re
from collections.abc import Iterable, Sequence
from html import escape
from itertools import groupby

from markdown import Markdown

from boldprint.edition.edition import Audience, Edition
from boldprint.edition.public import PublicLibrary, public_library
from boldprint.edition.staff import staff_library
from boldprint.library.library import Library
from boldprint.pages.addresses import html_path
from boldprint.pages.making import make_public_pages, make_staff_pages
from boldprint.pages.page import PublicPage, StaffPage
from boldprint.publish.addresses import is_external
from boldprint.publish.assets import shared_assets, stylesheets
from boldprint.publish.docs import SECTION_TITLES
from boldprint.publish.markup import Edit, Tag, edited, tags
from boldprint.publish.references import EXTENSIONS
from boldprint.publish.stylesheets import smaller
from boldprint.values.catalog import Catalog
from boldprint.values.text import for_staff_eyes

NAME = "print"
WHAT = "one printable HTML of the public set (public.html) and one of the handbook (handbook.html)"

_ORDER = tuple(SECTION_TITLES)
_FOR_SCREENS = re.compile(r"(?:index|search|health|decide|versions/.*|training/(?:drill.*|certificate))\.md")
"""Pages that are nothing on paper: what one searches, chooses or fills in on a screen."""
_NAMED_BY = ("for", "aria-labelledby", "aria-describedby", "aria-controls", "list")
_ON_PAPER = """
.bp-ask, .bp-decide, .bp-rail, .bp-btns, .bp-timer, .bp-look, .bp-mail-link, .bp-script-only, .bp-codein, .bp-role { display: none !important }
[data-bp-table][hidden] { display: block }
::-webkit-datetime-edit, ::-webkit-calendar-picker-indicator { visibility: hidden }
details::details-content { content-visibility: visible; block-size: auto }
body > article { max-width: 47rem; margin: 0 auto; padding: 2rem var(--bp-gut) }
@page { @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif } }
@media print { body > article { max-width: none; padding: 0; break-before: page } body > article:first-child { break-before: auto } }
"""


def printed(library: Library, day: datetime.date, catalog: Catalog) -> dict[str, bytes]:
    """The two files, by name. The public one is made of what customers of the first market read, without drafts."""
    site = library.site.on(day) or library.site.latest
    public = public_library(library, Edition(Audience.PUBLIC, site.language, site.markets[0].name, day), catalog)
    staff = staff_library(library, Edition(Audience.STAFF, site.language, site.markets[0].name, day), public)
    handbook = catalog.word("handbook-of", shop=str(site.name))
    return {
        "public.html": _document(str(site.name), make_public_pages(public), public, address=f"{site.url}/").encode(),
        "handbook.html": _document(handbook, make_staff_pages(staff), public, address=None).encode(),
    }


def on_one_page(html: str, path: str, names: dict[str, str], address: str | None = None) -> str:
    """A page's HTML as a part of a longer one: its anchors get its name before them, and links to other parts stay within.

    `names` gives the anchor of each page by its address. A link to a page that is no part leads to the site at `address`,
    or is plain text where there is none. Scripts and their data go.

    >>> names = {"returns.html": "returns", "sops/hold.html": "sops-hold"}
    >>> on_one_page('<h2 id="a">A</h2><a href="#a">a</a><a href="../returns.html#b">b</a><script>x</script>', "sops/hold.html", names)
    '<h2 id="sops-hold--a">A</h2><a href="#sops-hold--a">a</a><a href="#returns--b">b</a>'
    >>> on_one_page('<a href="../x.html#y">x</a>', "sops/hold.html", names, "https://help.example/")
    '<a href="https://help.example/x.html#y">x</a>'
    >>> on_one_page('<a href="../x.html#y">x</a>', "sops/hold.html", names)
    '<a>x</a>'
    """
    edits = []
    for tag in tags(html):
        if tag.name == "script":
            edits.append(Edit(tag.start, tag.element_end, ""))
        elif changed := _changed(tag, path, names, address):
            kept = {**tag.attributes, **changed}
            edits.append(Edit(tag.start, tag.end, tag.written({name: value for name, value in kept.items() if value is not None})))
    return edited(html, edits)


def _changed(tag: Tag, path: str, names: dict[str, str], address: str | None) -> dict[str, str | None]:
    """The attributes of an element that are other ones on the long page; none where the attribute goes."""
    here, found = names[path], dict[str, str | None]()
    for attribute, value in tag.attributes.items():
        if attribute == "id":
            found[attribute] = f"{here}--{value}"
        elif attribute in _NAMED_BY:
            found[attribute] = " ".join(f"{here}--{one}" for one in value.split())
        elif attribute == "href" and not is_external(value):
            page, _, anchor = value.partition("#")
            target = posixpath.normpath(posixpath.join(posixpath.dirname(path), page)) if page else path
            if target in names:
                found[attribute] = f"#{names[target]}" + (f"--{anchor}" if anchor else "")
            elif tag.name == "a":
                found[attribute] = None if address is None else f"{address}{target}" + (f"#{anchor}" if anchor else "")
    return found


def _document(title: str, pages: Iterable[PublicPage] | Iterable[StaffPage], public: PublicLibrary, *, address: str | None) -> str:
    staff = address is None
    kept = sorted((page for page in pages if not _FOR_SCREENS.fullmatch(page.path)), key=_place)
    names = {html_path(page.path): html_path(page.path).removesuffix(".html").replace("/", "-") for page in kept}
    assets = shared_assets(public.site.brand, {})
    sheet = smaller("\n".join(assets[path].decode() for path in stylesheets(assets)) + _ON_PAPER)
    parts = [f'<article class="md-typeset" id="{names[html_path(page.path)]}">{_body(page, names, address)}</article>' for page in kept]
    word = public.catalog.word
    return "\n".join([
        f'<!doctype html><html lang="{escape(public.catalog.tag)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
        *(['<meta name="robots" content="noindex, nofollow">'] if staff else []),
        f"<title>{escape(title)}</title><style>{sheet}</style></head><body>",
        f'<article class="md-typeset"><h1>{escape(title)}</h1><p>{escape(word("printed-on", day=public.catalog.day(public.edition.day)))}</p>',
        _contents(kept, names, public.catalog),
        "</article>",
        *parts,
        "</body></html>\n",
    ])


def _contents(pages: Sequence[PublicPage | StaffPage], names: dict[str, str], catalog: Catalog) -> str:
    """The pages by their section, in the order in which they follow."""
    made = []
    for section, some in groupby(pages, key=_section):
        rows = (f'<li><a href="#{names[html_path(page.path)]}">{escape(for_staff_eyes(page.title))}</a></li>' for page in some)
        made.append(f'<h2>{escape(catalog.word(SECTION_TITLES[section]))}</h2><ul class="bp-index">{"".join(rows)}</ul>')
    return "".join(made)


def _body(page: PublicPage | StaffPage, names: dict[str, str], address: str | None) -> str:
    made = Markdown(extensions=[*EXTENSIONS], extension_configs=EXTENSIONS, output_format="html").convert(str(page.body))
    return on_one_page(made, html_path(page.path), names, address)


def _place(page: PublicPage | StaffPage) -> tuple[int, str, str]:
    return _ORDER.index(_section(page)), for_staff_eyes(page.title).casefold(), page.path


def _section(page: PublicPage | StaffPage) -> str:
    """The section of the site's contents that a page stands in; what stands in none comes last."""
    section = page.place.partition("/")[0]
    return section if section in _ORDER else _ORDER[-1]

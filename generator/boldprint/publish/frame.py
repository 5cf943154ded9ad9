"""What the page frame is told of an edition: brand, quick links, menu, markets, footer, and the interface's words."""

from urllib.parse import quote

from boldprint.edition.public import PublicLibrary
from boldprint.edition.staff import StaffLibrary, StaffPolicy
from boldprint.exports.changes_feed import ATOM, JSON_FEED, feed_title
from boldprint.exports.staff_changes_feed import ATOM as STAFF_ATOM
from boldprint.exports.staff_changes_feed import staff_feed_title
from boldprint.jurisdiction.site_pages import GUARANTEE_NOTICE, WITHDRAW
from boldprint.pages.addresses import Addresses, html_path, public_addresses, staff_addresses
from boldprint.pages.machines import PATH as FOR_PROGRAMS
from boldprint.policies.directory.model import DirectoryStaff
from boldprint.publish.assets import FIRST_SCRIPT, FOLDER, ICON, THEME_SCRIPT, logo_path
from boldprint.publish.brand_mark import drawn_mark
from boldprint.publish.edition import ExtraValue
from boldprint.values.catalog import Catalog
from boldprint.values.text import for_staff_eyes

Frame = dict[str, ExtraValue]

_QUICK = {"home": "today", "procedures": "procedures", "decide": "decide", "training": "training"}
"""The pages in the header of the handbook, as far as there are any, and their words."""
_WORDS = {
    "skip": "skip",
    "search": "search",
    "search_label": "search-label",
    "search_hint": "search-placeholder",
    "close": "close",
    "quick_label": "quick-label",
    "menu_label": "menu-label",
    "markets": "markets",
    "languages": "languages",
    "chosen": "chosen",
    "look": "look",
    "look_auto": "look-auto",
    "look_light": "look-light",
    "look_dark": "look-dark",
    "staff_tag": "staff-tag",
    "missing_title": "not-found",
    "missing_answer": "not-found-help",
}


def public_frame(library: PublicLibrary, logo: bytes | None) -> Frame:
    """The frame of the public site."""
    site, addresses = library.site, public_addresses(library)
    policies = [
        _entry(str(policy.part.title), policy.id, addresses, _figure(library, policy.id)) for policy in library.policies
    ]
    more = [_entry(str(article.head.title), article.name, addresses) for article in library.articles]
    more += [_entry(str(form.form.title), form.id, addresses) for form in library.forms]
    more.append(_entry(library.catalog.word("what-changed"), "what-changed", addresses))
    footer = ["contact-details", "complaints", "what-changed", "privacy", "accessibility"]
    return {
        **_common("public", library.catalog, library, logo),
        "words": _words(library.catalog, "menu"),
        "menu_icon": "menu",
        "quick": [
            _entry(str(policy.part.title), policy.id, addresses)
            for name in site.quick
            if (policy := library.policy(name)) is not None
        ],
        "menu": [
            {"title": library.catalog.word("all-policies"), "entries": policies},
            {"title": library.catalog.word("more-pages"), "entries": more},
        ],
        "markets": _markets(library) if len(library.markets) > 1 else [],
        "feeds": _feeds(library),
        "footer": {
            **_asked(library),
            "links": [
                *_law_links(library, addresses),
                *(_entry(_title(library, name), name, addresses) for name in footer if _title(library, name)),
                {"title": library.catalog.word("machines-title"), "url": html_path(FOR_PROGRAMS)},
            ],
            "lines": [
                ", ".join(str(text) for text in (site.company.legal_name, site.company.address) if text),
                *_lines(library),
            ],
        },
    }


def staff_frame(library: StaffLibrary, logo: bytes | None, paths: frozenset[str]) -> Frame:
    """The frame of the staff handbook; `paths` are the pages that it has. The people to call stand first in its menu."""
    addresses, catalog = staff_addresses(library), library.public.catalog
    quick = [_entry(catalog.word(word), name, addresses) for name, word in _QUICK.items() if addresses.paths[name] in paths]
    more = [_entry(for_staff_eyes(policy.title), policy.id, addresses) for policy in _everyday(library)]
    policies = [_entry(for_staff_eyes(policy.public.part.title), policy.id, addresses) for policy in library.policies if policy.public]
    people = _people(library)
    return {
        **_common("staff", catalog, library.public, logo),
        "words": _words(catalog, "directory" if people else "menu"),
        "menu_icon": "phone" if people else "menu",
        "quick": quick,
        "menu": [
            *([{"title": catalog.word("directory"), "entries": people}] if people else []),
            {"title": catalog.word("handbook"), "entries": [*quick, *more]},
            {"title": catalog.word("all-policies"), "entries": policies},
        ],
        "markets": [],
        "feeds": [{"type": "application/atom+xml", "title": staff_feed_title(library), "url": STAFF_ATOM}],
        "footer": {"links": [*quick, *more], "lines": [catalog.word("staff-notice", shop=str(library.public.site.name))]},
    }


def _people(library: StaffLibrary) -> list[ExtraValue]:
    """Whom to call, with number: the people whom the directory wants in the header."""
    return [
        {
            "title": f"{for_staff_eyes(person.who)}, {for_staff_eyes(person.job)}",
            "url": person.phone.href,
            "fact": person.extension or str(person.phone),
        }
        for policy in library.of_kind("directory")
        if isinstance(policy.part, DirectoryStaff)
        for person in policy.part.header_people
    ]


def _everyday(library: StaffLibrary) -> list[StaffPolicy]:
    """What one looks up beside procedures: who decides what, and the whole directory."""
    return [policy for kind in ("remedies", "directory") for policy in library.of_kind(kind)]


def _common(audience: str, catalog: Catalog, library: PublicLibrary, logo: bytes | None) -> Frame:
    site = library.site
    brand: dict[str, ExtraValue] = {"name": str(site.name), "icon": ICON}
    if logo is not None and site.brand.logo is not None:
        brand |= {"mark": mark} if (mark := drawn_mark(logo)) is not None else {"logo": logo_path(site.brand.logo)}
    return {
        "audience": audience,
        "home": "index.html",
        "search": "search.html",
        "brand": brand,
        "title_after": f", {site.name}",
        "theme_script": THEME_SCRIPT,
        "first_script": FIRST_SCRIPT,
        "assets": FOLDER,
    }


def _words(catalog: Catalog, menu: str) -> Frame:
    words: Frame = {name: catalog.word(key) for name, key in _WORDS.items()}
    return words | {"menu": catalog.word(menu)}


def _entry(title: str, name: str, addresses: Addresses, fact: str | None = None) -> dict[str, ExtraValue]:
    entry: dict[str, ExtraValue] = {"title": title, "url": html_path(addresses.paths[name])}
    return entry | {"fact": fact} if fact is not None else entry


def _figure(library: PublicLibrary, name: str) -> str | None:
    """The figure beside a policy in the menu: the first one that its answer names."""
    policy = library.policy(name)
    if policy is None:
        return None
    named = (policy.facts.get(fact.removeprefix(f"{name}.")) for fact in policy.part.answer.names)
    return next((fact.shown for fact in named if fact is not None and len(fact.shown) <= 14), None)


def _law_links(library: PublicLibrary, addresses: Addresses) -> list[ExtraValue]:
    """What the law wants on every page where the shop sells: to withdraw from a contract, and the legal guarantee."""
    titles = {WITHDRAW: "withdraw-here", GUARANTEE_NOTICE: "guarantee-notice"}
    return [_entry(library.catalog.word(word), name, addresses) for name, word in titles.items() if addresses.knows(name)]


def _title(library: PublicLibrary, name: str) -> str:
    if name == "what-changed":
        return library.catalog.word("what-changed")
    policy = library.policy(name) or library.of_kind(name)
    return str(policy.part.title) if policy is not None and policy.id == name else ""


def _markets(library: PublicLibrary) -> list[ExtraValue]:
    first = library.site.markets[0].name
    return [
        {
            "title": str(market.label),
            "url": "index.html" if market.name == first else f"{market.name}/index.html",
            "current": market.name == library.edition.market,
        }
        for market in library.site.markets
        if market.name in library.markets
    ]


def _feeds(library: PublicLibrary) -> list[ExtraValue]:
    """What a feed reader finds from any page: what changed."""
    kinds = {ATOM: "application/atom+xml", JSON_FEED: "application/feed+json"}
    return [{"type": kind, "title": feed_title(library), "url": path} for path, kind in kinds.items()]


def _asked(library: PublicLibrary) -> dict[str, ExtraValue]:
    if library.site.answered is None:
        return {}
    word = library.catalog.word
    address = f"{library.site.answered.href}?subject={quote(word('asked-subject'))}"
    return {
        "asked": {
            "ask": word("asked"),
            "helped": word("asked-yes"),
            "unhelped": {"title": word("asked-no"), "url": address},
            "thanks": word("asked-thanks"),
        }
    }


def _lines(library: PublicLibrary) -> list[str]:
    return [str(text) for text in (library.site.company.registered, library.site.company.note) if text is not None]

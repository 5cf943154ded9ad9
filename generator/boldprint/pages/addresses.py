"""Where pages lie, and how one page links to another."""

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from boldprint.edition.public import PublicLibrary
from boldprint.edition.staff import StaffLibrary
from boldprint.jurisdiction.site_pages import WITHDRAW, law_pages
from boldprint.policies.types import policy_types

_PLACE = re.compile(r"\]\(([a-z0-9-]+)(#[a-z0-9_-]+)\)")
_NAMED = re.compile(r'<a href="([a-z0-9-]+(?:#[a-z0-9_-]+)?)"')

FIXED_PUBLIC = {"home": "index.md", "search": "search.md", "what-changed": "what-changed.md", "glossary": "glossary.md"}
FIXED_STAFF = {
    "home": "index.md",
    "search": "search.md",
    "what-changed": "what-changed.md",
    "health": "health.md",
    "customers": "customers.md",
    "procedures": "procedures.md",
    "training": "training.md",
    "first-week": "training/first-week.md",
    "certificate": "training/certificate.md",
    "drill": "training/drill.md",
    "forms": "forms.md",
    "evidence": "evidence.md",
    "decide": "decide.md",
    "post-a-notice": "post-a-notice.md",
}


@dataclass(frozen=True, slots=True)
class Addresses:
    """The addresses of one edition: from the id of a policy, page or form to its path (`returns.md`)."""

    paths: Mapping[str, str]
    published: Mapping[str, str] = field(default_factory=dict)
    """Full web addresses of the pages of the public site: the handbook shows its texts, and they name them."""

    def link(self, from_path: str, to: str) -> str:
        """The relative address of the page `to` (an id, with or without `#part`), as seen from a page.

        Raises KeyError for an id that no page has.

        >>> Addresses({"returns": "returns.md", "hold": "sops/hold.md"}).link("sops/hold.md", "returns#how")
        '../returns.html#how'
        """
        name, _, anchor = to.partition("#")
        path = html_path(self.paths[name])
        relative = posixpath.relpath(path, posixpath.dirname(from_path) or ".") if name else ""
        return f"{relative}#{anchor}" if anchor else relative

    def with_links(self, html: str, from_path: str) -> str:
        """HTML in which links that name a page by its id, as texts do (`[Returns](returns#how)`), lead there.

        >>> Addresses({"returns": "returns.md"}).with_links('<a href="returns#how">', "sops/hold.md")
        '<a href="../returns.html#how">'
        >>> Addresses({}, {"sizes": "https://help.example/sizes.html"}).with_links('<a href="sizes#boots">', "returns.md")
        '<a href="https://help.example/sizes.html#boots">'
        """

        def led(match: re.Match[str]) -> str:
            if self.knows(match[1]):
                return f'<a href="{self.link(from_path, match[1])}"'
            name, mark, anchor = match[1].partition("#")
            return f'<a href="{self.published[name]}{mark}{anchor}"' if name in self.published else match[0]

        return _NAMED.sub(led, html)

    def with_customers_places(self, markdown: str) -> str:
        """A text for customers in which links to a place within a page lead to the customers' page: the handbook's has other places.

        >>> Addresses({"loyalty": "policies/loyalty.md"}, {"loyalty": "https://help.example/loyalty.html"}).with_customers_places("[a](loyalty#forum)")
        '[a](https://help.example/loyalty.html#forum)'
        """
        return _PLACE.sub(lambda found: f"]({self.published[found[1]]}{found[2]})" if found[1] in self.published else found[0], markdown)

    def with_markdown_links(self, markdown: str, from_path: str) -> str:
        """The same for a page that is written in Markdown.

        >>> Addresses({"returns": "returns.md"}).with_markdown_links("[Returns](returns#how)", "care.md")
        '[Returns](returns.md#how)'
        """

        def led(match: re.Match[str]) -> str:
            return "](" + self.link(from_path, match[1]).replace(".html", ".md") + ")" if self.knows(match[1]) else match[0]

        return re.sub(r"\]\(([a-z0-9-]+(?:#[a-z0-9_-]+)?)\)", led, markdown)

    def knows(self, to: str) -> bool:
        """Whether there is a page for the id."""
        return to.partition("#")[0] in self.paths


def html_path(path: str) -> str:
    """The address of the page that a builder makes of a Markdown file.

    >>> html_path("sops/hold.md")
    'sops/hold.html'
    """
    return path.removesuffix(".md") + ".html"


def public_addresses(library: PublicLibrary) -> Addresses:
    """Where the public pages lie. In another market than the first, what differs there lies in a folder of its own."""
    paths = dict(FIXED_PUBLIC)
    prefix = market_folder(library)
    if prefix:
        paths["home"] = f"{prefix}index.md"
    paths |= {article.name: f"{article.name}.md" for article in library.articles}
    paths |= {form.id: f"forms/{form.id}.md" for form in library.forms}
    paths |= {instrument.id: f"forms/{instrument.id}.md" for instrument in library.instruments}
    paths |= law_paths(library)
    paths |= {f"versions-{policy.id}": archive_path(policy.id) for policy in library.policies}
    paths |= {policy.id: f"{prefix if policy.differs_here else ''}{policy.id}.md" for policy in library.policies}
    return Addresses(paths)


def archive_path(policy: str) -> str:
    """Where the versions of a policy lie.

    >>> archive_path("returns")
    'versions/returns.md'
    """
    return f"versions/{policy}.md"


def law_paths(library: PublicLibrary) -> dict[str, str]:
    """The pages that the law asks for where the shop sells; a form for withdrawals is part of the page to withdraw."""
    countries = [country for market in library.site.markets for country in market.countries]
    paths = {name: f"{name}.md" for name in law_pages(countries, library.edition.day)}
    forms = [form.id for form in library.forms if form.form.endpoint == "withdrawal"]
    return paths | {form: paths[WITHDRAW] for form in forms if WITHDRAW in paths}


def market_folder(library: PublicLibrary) -> str:
    """The folder of the edition's market, with a slash; empty for the first market of the site."""
    market = library.edition.market
    return "" if market == library.site.markets[0].name else f"{market}/"


def staff_addresses(library: StaffLibrary) -> Addresses:
    """Where the staff pages lie: policies, procedures, modules and forms each in a folder of their own."""
    paths = dict(FIXED_STAFF)
    paths |= {article.name: f"{article.name}.md" for article in library.articles}
    paths |= {form.id: f"forms/{form.id}.md" for form in library.forms}
    paths |= {instrument.id: f"forms/{instrument.id}.md" for instrument in library.instruments}
    paths |= {module.id: f"training/{module.id}.md" for module in library.modules}
    paths |= {
        policy.id: f"{policy_types()[policy.kind].folder or 'policies'}/{policy.id}.md" for policy in library.policies
    }
    site = str(library.public.site.url).rstrip("/")
    elsewhere = public_addresses(library.public).paths.items()
    return Addresses(paths, {name: f"{site}/{html_path(path)}" for name, path in elsewhere})

"""Where the pages lie that an export links to, and for which countries an edition speaks."""

from boldprint.edition.public import PublicLibrary, PublicPolicy


def root_address(library: PublicLibrary) -> str:
    """The address of the shop's site, without a slash at its end."""
    return library.site.url.address.rstrip("/")


def base_address(library: PublicLibrary) -> str:
    """The same in the edition's language: other languages than the shop's own lie in a folder each."""
    language = library.edition.language
    return root_address(library) + ("" if language == library.site.language else f"/{language}")


def page_address(library: PublicLibrary, path: str) -> str:
    """The address of the page that is written at `path` (`returns.md`); the home page is its folder."""
    html = path.removesuffix(".md") + ".html"
    return f"{base_address(library)}/{html.removesuffix('index.html')}"


def policy_address(library: PublicLibrary, policy: PublicPolicy) -> str:
    """The address of a policy's page: in a folder of the market where it differs there."""
    first = library.site.markets[0].name
    folder = f"{library.edition.market}/" if policy.differs_here and library.edition.market != first else ""
    return page_address(library, f"{folder}{policy.id}.md")


def countries_of(library: PublicLibrary) -> tuple[str, ...]:
    """The countries for which the edition's market speaks. The first market speaks for those without pages of their own."""
    market, first = library.edition.market, library.site.markets[0].name
    silent = [one.name for one in library.site.markets if one.name not in library.markets] if market == first else []
    found = [country for one in library.site.markets if one.name == market or one.name in silent for country in one.countries]
    return tuple(dict.fromkeys(found))


def all_markets(library: PublicLibrary) -> tuple[PublicLibrary, ...]:
    """The library of each market that has pages, the edition's own among them."""
    here = library.edition.market
    return tuple(library if market == here else library.in_market(market) for market in library.markets)

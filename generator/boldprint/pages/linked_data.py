"""The description of each public page in JSON-LD, put at the end of its body."""

from collections.abc import Iterable
from dataclasses import replace

from boldprint.edition.public import PublicLibrary
from boldprint.exports.json_ld import DescribedPage, page_script
from boldprint.pages.addresses import Addresses, public_addresses
from boldprint.pages.page import PublicFragment, PublicPage


def with_linked_data(library: PublicLibrary, pages: Iterable[PublicPage]) -> tuple[PublicPage, ...]:
    """The pages, each with its description. Blank lines keep it apart from text that is still Markdown."""
    addresses = public_addresses(library)
    scripts = ((page, PublicFragment(page_script(library, _described(library, addresses, page)))) for page in pages)
    return tuple(replace(page, body=PublicFragment("\n\n").join((page.body, script))) for page, script in scripts)


def _described(library: PublicLibrary, addresses: Addresses, page: PublicPage) -> DescribedPage:
    policy = next((one for one in library.policies if addresses.paths.get(one.id) == page.path), None)
    home = addresses.paths["home"]
    above = () if page.path == home else ((str(library.site.name), home),)
    return DescribedPage(page.path, _line(page.title), _line(page.description), policy, above, page.path == home)


def _line(text: object) -> str:
    return " ".join(str(text).split())

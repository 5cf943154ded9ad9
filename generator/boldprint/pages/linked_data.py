"""The description of each public page in JSON-LD, put at the end of its body."""

from dataclasses import replace

from boldprint.edition.public import PublicLibrary
from boldprint.exports.json_ld import DescribedPage, page_script
from boldprint.pages.addresses import Addresses
from boldprint.pages.page import PublicFragment, PublicPage


def with_linked_data(library: PublicLibrary, addresses: Addresses, page: PublicPage) -> PublicPage:
    """The page with its description. Blank lines around it keep it apart from text that is still Markdown."""
    script = PublicFragment(page_script(library, _described(library, addresses, page)))
    return replace(page, body=PublicFragment("\n\n").join((page.body, script)))


def _described(library: PublicLibrary, addresses: Addresses, page: PublicPage) -> DescribedPage:
    policy = next((one for one in library.policies if addresses.paths.get(one.id) == page.path), None)
    home = addresses.paths["home"]
    above = () if page.path == home else ((str(library.site.name), home),)
    return DescribedPage(page.path, _line(page.title), _line(page.description), policy, above, page.path == home)


def _line(text: object) -> str:
    return " ".join(str(text).split())

"""The Markdown twins of public pages: files beside the site that no builder may take for pages."""

from collections.abc import Iterable

from boldprint.edition.public import PublicLibrary
from boldprint.exports.links import page_address
from boldprint.pages.addresses import html_path
from boldprint.pages.markdown_twin import markdown_twin
from boldprint.pages.page import PublicPage


def twins(library: PublicLibrary, pages: Iterable[PublicPage]) -> dict[str, bytes]:
    """Each page's twin by its path: `returns.html.md` beside `returns.html`."""
    return {f"{html_path(page.path)}.md": markdown_twin(str(page.body), page_address(library, page.path)).encode() for page in pages}

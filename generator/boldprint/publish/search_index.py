"""The index of the search beside the pages: a script at the root of each language, asked for when somebody opens the search box."""

from boldprint.findable import SearchedSite
from boldprint.publish.tree import Tree
from boldprint.search import as_script

SEARCH_INDEX = "search-index.js"
"""From the root of a language; `search-box.js` looks for it there."""


def with_search(assets: Tree, site: SearchedSite) -> Tree:
    """The assets of an edition and the index of its pages.

    >>> from boldprint.pages.addresses import Addresses
    >>> from boldprint.search import build_index
    >>> list(with_search(Tree(), SearchedSite((), build_index([], [], "en"), {}, Addresses({}))))
    ['search-index.js']
    """
    return assets.with_file(SEARCH_INDEX, as_script(site.exported).encode())

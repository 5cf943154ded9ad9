"""The index of the search beside the pages: a script at the root of each language, asked for when somebody opens the search box."""

from boldprint.findable import SearchedSite
from boldprint.publish.assets import FOLDER
from boldprint.publish.tree import Tree
from boldprint.search import as_script

SEARCH_INDEX = "search-index.js"
"""From the root of a language; `search-box.js` looks for it there."""

RANKER = f"{FOLDER}/search-ranker.js"


def with_search(assets: Tree, site: SearchedSite) -> Tree:
    """The assets of an edition and the index of its pages, with the ranker before it: no page loads either until somebody searches.

    >>> from boldprint.pages.addresses import Addresses
    >>> from boldprint.search import build_index
    >>> list(with_search(Tree(), SearchedSite((), build_index([], [], "en"), {}, Addresses({}))))
    ['search-index.js']
    """
    ranker = assets.get(RANKER, b"")
    return assets.without([RANKER]).with_file(SEARCH_INDEX, ranker + as_script(site.exported).encode())

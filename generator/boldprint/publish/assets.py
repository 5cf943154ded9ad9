"""Style sheets, scripts, the brand's two lines, the logo: what lies beside the pages."""

from collections.abc import Iterable, Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable

from boldprint.publish.bundles import smaller
from boldprint.publish.tree import Tree
from boldprint.shop.site import Brand
from boldprint.values.color import board_scheme

FOLDER = "assets/boldprint"
THEME_SCRIPT = f"{FOLDER}/theme-switch.js"
WEBMCP_SCRIPT = f"{FOLDER}/webmcp.js"
"""The tools for an assistant inside the browser, where the shop tries them out."""
FIRST_SCRIPT = f"{FOLDER}/copy.js"
"""The script of every page that runs before anything is painted, and thereby keeps a half-read page from being painted."""
STALE_SCRIPT = f"{FOLDER}/stale.js"
"""Shows the line of a site that is older than its next change; pages load it where a change is announced."""
ICON = "assets/icon.svg"
"""The icon of a browser tab, where the shop has none of its own: it lies in the theme's folder."""
EARLY_SCRIPT = f"{FOLDER}/early.js"
"""Fetches what a link to an answer needs before anything is painted; pages with forms load it."""
FRAME_SCRIPTS = (THEME_SCRIPT, FIRST_SCRIPT, STALE_SCRIPT)


def shared_assets(brand: Brand, shop_files: Mapping[str, bytes]) -> Tree:
    """The assets of an edition. The brand's sheet comes after the tokens that it sets."""
    found: dict[str, bytes] = {}
    for sheet in _folder("css", ".css"):
        found[f"{FOLDER}/css/{sheet.name}"] = sheet.read_bytes()
    for script in _folder("js", ".js"):
        found[f"{FOLDER}/{script.name}"] = f"{smaller(script.read_text(encoding='utf-8'))}\n".encode()
    found[f"{FOLDER}/css/99-brand.css"] = brand_sheet(brand).encode()
    if brand.logo is not None and brand.logo in shop_files:
        found[logo_path(brand.logo)] = shop_files[brand.logo]
    return Tree(found)


def without_unloaded(assets: Tree, loaded: Iterable[str]) -> Tree:
    """The assets without our scripts that nothing loads: those of the other site, and those that a joined file stands for.

    >>> list(without_unloaded(Tree({f"{FOLDER}/a.js": b"", f"{FOLDER}/quiz.js": b"", "search-index.js": b""}), [f"{FOLDER}/a.js"]))
    ['assets/boldprint/a.js', 'search-index.js']
    """
    wanted = frozenset((*FRAME_SCRIPTS, *loaded))
    return assets.without(path for path in assets if path.startswith(f"{FOLDER}/") and path.endswith(".js") and path not in wanted)


def with_webmcp(assets: Tree) -> Tree:
    """The assets with the script of the tools for an assistant inside the browser."""
    return assets.with_file(WEBMCP_SCRIPT, (files("boldprint") / "assets" / "element" / "webmcp.js").read_bytes())


def brand_sheet(brand: Brand) -> str:
    """The two lines in which shops differ.

    >>> from boldprint.values.color import Color
    >>> brand_sheet(Brand.model_construct(accent=Color.parse("#0e6452"), logo=None))
    ':root { --bp-accent: #0e6452; --bp-board-scheme: dark }\\n'
    """
    return f":root {{ --bp-accent: {brand.accent.hex}; --bp-board-scheme: {board_scheme(brand.accent).value} }}\n"


def logo_path(logo: str) -> str:
    """Where the shop's logo lies in the site.

    >>> logo_path("content/public/logo.svg")
    'assets/brand/logo.svg'
    """
    return f"assets/brand/{logo.rpartition('/')[2]}"


def stylesheets(tree: Tree) -> tuple[str, ...]:
    """The style sheets of a tree in the order in which they are linked."""
    return tuple(sorted(path for path in tree if path.startswith(f"{FOLDER}/css/")))


def theme_path() -> Traversable:
    """The folder of the theme's templates in the installed package."""
    return files("boldprint") / "assets" / "theme"


def _folder(name: str, ending: str) -> list[Traversable]:
    folder = files("boldprint") / "assets" / name
    return sorted((one for one in folder.iterdir() if one.name.endswith(ending)), key=lambda one: one.name)

"""Addresses in pages: what a link, seen from a page, names in the tree."""

import re
from dataclasses import dataclass
from posixpath import dirname, normpath
from urllib.parse import unquote, urlsplit

_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//")


@dataclass(frozen=True, slots=True)
class Target:
    """What a link names: a path in the tree (the page itself for `#here`), the anchor on it or an empty text.

    `outside` is true where the path climbs above the tree or starts at the root of the host.
    """

    path: str
    anchor: str
    outside: bool = False


def is_external(address: str) -> bool:
    """Whether an address has a scheme or a host, and so names nothing in the tree.

    >>> [is_external(a) for a in ("https://example.org", "mailto:a@b.c", "//host/x", "a/b.md#c", "#x")]
    [True, True, True, False, False]
    """
    return _SCHEME.match(address.strip()) is not None


def loads_elsewhere(address: str) -> bool:
    """Whether loading this address would ask another host.

    >>> [loads_elsewhere(a) for a in ("https://cdn.example/x.js", "//cdn.example/x", "data:image/png;base64,", "x.js")]
    [True, True, False, False]
    """
    return address.strip().lower().startswith(("http:", "https:", "//", "ws:", "wss:"))


def resolve(page: str, address: str, base: str | None = None) -> Target:
    """What an address without a scheme means on a page of the tree.

    An address that starts with `/` names something in the tree only where that is served below `base`. A folder keeps
    its `/` at the end, and the root of the tree is an empty path.

    >>> resolve("policies/returns.md", "../index.md#top")
    Target(path='index.md', anchor='top', outside=False)
    >>> resolve("a/b.html", "#c"), resolve("a/b.html", "../../x.html").outside
    (Target(path='a/b.html', anchor='c', outside=False), True)
    >>> resolve("404.html", "/shop/assets/a%20b.css?x=1", base="/shop/").path
    'assets/a b.css'
    """
    split = urlsplit(address.strip())
    path, anchor = unquote(split.path), unquote(split.fragment)
    if not path:
        return Target(page, anchor)
    if path.startswith("/"):
        if base is None or not path.startswith(base):
            return Target(path, anchor, outside=True)
        joined = path.removeprefix(base)
    else:
        joined = f"{dirname(page)}/{path}".removeprefix("/")
    clean = normpath(joined) if joined else "."
    if clean == ".":
        return Target("", anchor)
    is_folder = path.endswith(("/", "/.", "/..")) or path in (".", "..")
    return Target(clean + "/" if is_folder else clean, anchor, outside=clean == ".." or clean.startswith("../"))

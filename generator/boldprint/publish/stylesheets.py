"""One style sheet for every page: the theme's rules in a cascade layer, ours after them, named by its content."""

import re
from collections.abc import Callable, Mapping
from hashlib import sha256
from posixpath import dirname, relpath

from boldprint.publish.addresses import is_external, resolve
from boldprint.publish.markup import Tag, tags
from boldprint.publish.tree import Tree

HASHED = r"/assets/style\.[0-9a-f]{12}\.css$"
"""How the address of a combined sheet ends; its name follows its content, so it may be kept for ever."""

_THEME_SHEET = re.compile(r"(?:^|/)assets/stylesheets/(?:classic/|modern/)?(?:main|palette)\.[0-9a-f]{8}\.min\.css$")
_ASSETS = "assets"
_CHARSET = re.compile(r"@charset\s+\"[^\"]*\";\s*", re.IGNORECASE)
_SOURCE_MAP = re.compile(r"\s*/\*[#@]\s*sourceMappingURL=[^*]*\*/\s*")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SPACE = re.compile(r"(\"[^\"]*\")|\s*([{};,>])\s*|(:)\s+|\s+")
_URL = re.compile(r"url\(\s*(?P<quote>[\"']?)(?P<address>(?!data:)[^\"')]+)(?P=quote)\s*\)")


def linked_sheets(page: str, html: str, base: str, tree: Tree) -> list[tuple[Tag, str]]:
    """The links of a page to style sheets in the tree, with the paths that they mean, in the page's order.

    A sheet for one medium only (print) stays a file of its own.

    >>> tree = Tree({"assets/a.css": b"", "assets/print.css": b""})
    >>> html = '<link rel=stylesheet href=../assets/a.css><link rel=stylesheet href=../assets/print.css media=print>'
    >>> [path for _, path in linked_sheets("policies/returns.html", html, "/", tree)]
    ['assets/a.css']
    """
    links = ((tag, resolve(page, tag.attributes.get("href", ""), base).path) for tag in tags(html) if _is_sheet(tag))
    return [(tag, path) for tag, path in links if path in tree]


def combine(sheets: Mapping[str, bytes], kept: Callable[[str], str] = str) -> tuple[str, bytes]:
    """Path and content of the one sheet made of several, given in the order in which a page links them.

    `kept` makes of the whole sheet what is to be kept of it (`unused.without_unused`).
    Raises ValueError where a sheet imports another: an import inside another sheet has no effect.

    >>> path, content = combine({"assets/stylesheets/main.0123abcd.min.css": b"p{}", "assets/a.css": b"b{}"})
    >>> content.decode(), path
    ('@charset "UTF-8";\\n@layer theme{p{}}\\nb{}\\n', 'assets/style.19913b7310fd.css')
    """
    theirs = [_moved(path, content) for path, content in sheets.items() if _THEME_SHEET.search(path)]
    ours = [smaller(_moved(path, content)) for path, content in sheets.items() if not _THEME_SHEET.search(path)]
    layers = [f"@layer theme{{{rules}}}" for rules in theirs]
    content = kept("\n".join(['@charset "UTF-8";', *layers, *ours, ""])).encode()
    return f"{_ASSETS}/style.{sha256(content).hexdigest()[:12]}.css", content


def sheet_references(path: str, content: bytes) -> frozenset[str]:
    """The files that a style sheet names by `url()`.

    >>> sheet_references("assets/a.css", b"p{background:url(../img/x.svg)}")
    frozenset({'img/x.svg'})
    """
    return frozenset(
        resolve(path, found["address"]).path
        for found in _URL.finditer(content.decode("utf-8"))
        if not is_external(found["address"])
    )


def smaller(rules: str) -> str:
    """Rules without comments, line breaks and the spaces that mean nothing; strings stay as they are.

    >>> smaller('/* wide */\\n.a , .b {\\n  color: red; }\\n.a::after { content: " ; " }')
    '.a,.b{color:red;}.a::after{content:" ; "}'
    """
    return _SPACE.sub(lambda found: found[1] or found[2] or found[3] or " ", _COMMENT.sub("", rules)).strip()


def _is_sheet(tag: Tag) -> bool:
    attributes = tag.attributes
    return (
        tag.name == "link"
        and attributes.get("rel") == "stylesheet"
        and attributes.get("media", "all") == "all"
        and not is_external(attributes.get("href", ""))
    )


def _moved(path: str, content: bytes) -> str:
    """A sheet's rules as they read from the combined sheet's folder."""
    rules = _SOURCE_MAP.sub("", _CHARSET.sub("", content.decode("utf-8"))).strip()
    if "@import" in rules:
        raise ValueError(f"“{path}” imports another style sheet; link that one from the page instead")
    return _URL.sub(lambda found: f'url("{_seen_from_assets(path, found["address"])}")', rules)


def _seen_from_assets(path: str, address: str) -> str:
    if is_external(address) or address.startswith(("#", "/")):
        return address
    return relpath(f"{dirname(path)}/{address}", _ASSETS)

"""Former addresses: a page that once was published leads on for ever (`formerly:`)."""

from collections.abc import Iterable
from html import escape
from posixpath import dirname, relpath

from boldprint.publish.links import built_address
from boldprint.publish.tree import Tree


def redirects(moves: Iterable[tuple[str, str]]) -> Tree:
    """A page at each former address that leads to the new one, without a script.

    >>> print(redirects([("send-back.html", "returns.md")])["send-back.html"].decode().split("<body>")[1].strip())
    <p><a href="returns.html">returns.html</a></p></body></html>
    """
    return Tree({former: _page(former, built_address(path)) for former, path in moves})


def _page(former: str, target: str) -> bytes:
    address = escape(relpath(target, dirname(former) or "."))
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{address}</title><meta name="robots" content="noindex">'
        f'<meta http-equiv="refresh" content="0; url={address}"></head><body><p><a href="{address}">{address}</a></p></body></html>\n'
    ).encode()

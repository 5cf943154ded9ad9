"""The route to withdrawal on built pages: where it is missing. In force for buyers in the EU since 19 June 2026 (EU-W8, directive 2023/2673)."""

from collections.abc import Mapping
from html.parser import HTMLParser
from posixpath import dirname, join, normpath
from urllib.parse import urlsplit

WITHDRAW = "withdraw.html"
SAYS = "Withdraw from contract here"
_VOID = frozenset({"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "use", "wbr"})


class _Links(HTMLParser):
    """The links that a reader sees: where they lead, and their words. What is hidden, and what waits in a closed part, is not seen."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, str]] = []
        self.moved = False
        self._open: list[tuple[str, bool]] = []
        self._link: str | None = None
        self._words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.moved = self.moved or (tag == "meta" and given.get("http-equiv") == "refresh")
        unseen = tag in ("details", "template", "noscript", "dialog", "script") or "hidden" in given or given.get("aria-hidden") == "true"
        if tag not in _VOID:
            self._open.append((tag, unseen))
        if tag == "a" and not any(hidden for _, hidden in self._open):
            self._link, self._words = given.get("href"), []

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self._link is not None:
            self.found.append((self._link, " ".join("".join(self._words).split())))
            self._link = None
        while any(name == tag for name, _ in self._open) and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        self._words.append(data)


def without_route(tree: Mapping[str, bytes], site: str) -> list[str]:
    """The pages of a built site, by their path, from which no link that a reader sees leads to withdrawal in the law's words.

    Addresses that only send on to another page are none. `site` is the address at which the site stands.
    """
    return [path for path in sorted(tree) if path.endswith(".html") and not _has_route(path, tree[path].decode(), site)]


def _has_route(path: str, html: str, site: str) -> bool:
    links = _Links()
    links.feed(html)
    return links.moved or any(words == SAYS and _target(path, href, site) == WITHDRAW for href, words in links.found)


def _target(path: str, href: str, site: str) -> str:
    base = urlsplit(site).path
    address = urlsplit(href.removeprefix(site)).path
    if address.startswith("/"):
        return address.removeprefix(base)
    return normpath(join(dirname(path), address)) if address else path

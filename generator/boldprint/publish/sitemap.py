"""`sitemap.xml` and `robots.txt`: what search engines are told, without the day of the build."""

from collections.abc import Mapping
from datetime import date
from html import escape
from posixpath import basename

from boldprint.publish.markup import tags
from boldprint.publish.tree import Tree


def sitemap(site: Tree, site_url: str, changed: date, page_dates: Mapping[str, date]) -> bytes:
    """The pages of a site with the day of their newest change, sorted by address.

    A page names itself by its canonical link, else by its path below `site_url`. The page for missing addresses and
    pages marked `noindex` stay out.

    >>> pages = Tree({"index.html": b"<p>", "404.html": b"<p>"})
    >>> print(sitemap(pages, "https://example.org", date(2026, 3, 1), {}).decode(), end="")
    <?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/index.html</loc><lastmod>2026-03-01</lastmod></url>
    </urlset>
    """
    entries = []
    for path, content in site.items():
        if path.endswith(".html") and basename(path) != "404.html":
            address = _address(content.decode("utf-8"), f"{site_url.rstrip('/')}/{path}")
            if address:
                entries.append((address, page_dates.get(path, changed)))
    lines = [
        f"<url><loc>{escape(address)}</loc><lastmod>{day.isoformat()}</lastmod></url>"
        for address, day in sorted(entries)
    ]
    head = ['<?xml version="1.0" encoding="UTF-8"?>', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">']
    return "\n".join([*head, *lines, "</urlset>", ""]).encode()


def robots(site_url: str, noindex: bool) -> bytes:
    """The file `robots.txt`: everybody is welcome to a public site, nobody to a staff site.

    >>> robots("https://example.org/", noindex=False).decode().splitlines()
    ['User-agent: *', 'Allow: /', 'Sitemap: https://example.org/sitemap.xml']
    """
    lines = ["User-agent: *", "Disallow: /" if noindex else "Allow: /"]
    if site_url and not noindex:
        lines.append(f"Sitemap: {site_url.rstrip('/')}/sitemap.xml")
    return "\n".join([*lines, ""]).encode()


def _address(html: str, otherwise: str) -> str:
    """The page's own address; empty where it asks search engines to stay away."""
    address = otherwise
    for tag in tags(html):
        if tag.name == "meta" and tag.attributes.get("name") == "robots" and "noindex" in tag.attributes["content"]:
            return ""
        if tag.name == "link" and tag.attributes.get("rel") == "canonical":
            address = tag.attributes["href"]
    return address

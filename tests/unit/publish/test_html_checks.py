"""A built site is checked as a whole."""

import pytest

from boldprint.publish.html_checks import check_html
from boldprint.publish.tree import Tree

URL = "https://example.org/shop/"
BASE = {"index.html": b'<main id="main">', "sv/index.html": b"<p>", "a/b.css": b"", "404.html": b""}


def codes(html: str) -> list[str]:
    site = Tree({**BASE, "a/x.html": html.encode()})
    return [finding.code for finding in check_html(site, URL)]


@pytest.mark.parametrize("html", [
    '<a href="../index.html#main">', '<a href="/shop/index.html">', '<link rel="stylesheet" href="b.css">',
    '<link rel="canonical" href="https://example.org/shop/a/x.html">', '<link rel="alternate" href="../sv/">',
    '<link rel="alternate" href="/shop/">', '<link rel="canonical" href="https://elsewhere.example/">',
    '<a href="https://elsewhere.example/">', '<svg><symbol id="i"></symbol><use href="#i"></svg>',
    '<form action="">', "<p data-style='x'>", '<a href="#top">', '<form action="x.html#answer">',
])
def test_sound_html(html: str) -> None:
    assert codes(html) == []


@pytest.mark.parametrize(("code", "html"), [
    ("W101", '<a href="../sv/">'), ("W101", '<a href="/index.html">'), ("W101", '<a href="x.md">'),
    ("W101", '<a href="">'),
    ("W101", '<link rel="canonical" href="https://example.org/shop/gone.html">'),
    ("W102", '<a href="../index.html#gone">'), ("W102", '<svg><use href="#gone"></svg>'),
    ("W103", '<link rel="stylesheet" href="c.css">'), ("W103", '<script src="c.js"></script>'),
    ("W106", '<p style="color:red">'), ("W106", "<style>p{}</style>"),
    ("W107", '<p onclick="x()">'), ("W107", '<a href="javascript:x()">'),
    ("W108", '<link rel="preload" href="https://fonts.example/">'),
    ("W108", '<img src="http://x.example/a.png" alt="">'),
    ("W109", '<p id="a"><p id="a">'),
])
def test_unsound_html(code: str, html: str) -> None:
    assert codes(html) == [code]


def test_without_an_address_the_site_stands_at_the_root() -> None:
    assert check_html(Tree({"404.html": b'<a href="/index.html">', "index.html": b""})) == ()

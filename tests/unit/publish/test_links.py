"""Every dead end of a generated tree is found before a builder runs."""

import pytest

from boldprint.publish.links import check_pages
from boldprint.publish.navigation import Navigation, NavPage
from boldprint.publish.tree import Tree
from boldprint.source.finding import Level

BASE = {
    "index.md": b"# Home {#home}\n",
    "policies/returns.md": """# Returns

## How to {#how}

## Über uns

A[^1]

[^1]: n

<p id="raw">x</p>
""".encode(),
    "assets/a.png": b"",
    "assets/a b.pdf": b"",
    "data.html": b"<p>",
}


def codes(body: str, elsewhere: frozenset[str] = frozenset()) -> list[str]:
    docs = Tree({**BASE, "policies/x.md": f"---\ntitle: X\n---\n\n{body}\n".encode()})
    return [finding.code for finding in check_pages(docs, Navigation(hidden=frozenset(docs)), elsewhere)]


@pytest.mark.parametrize("body", [
    "[a](returns.md)", "[a](returns.md#how)", "[a](../index.md#home)", "[a](returns.md#uber-uns)",
    "[a](returns.md#raw)", "[a](returns.md#fn:1)", "[a](returns.md?item=gear#how)", "[a](#here)\n\n<p id='here'>x</p>",
    "[a](#top)", "[a](https://example.org)", "[a](mailto:a@example.org)", "[a](tel:+353)",
    "![a](../assets/a.png)", "[a](../assets/a%20b.pdf)", "[a](../data.html)",
    '<p><a href="returns.html#how">a</a> <a href="../index.html">a</a></p>', '<img src="../assets/a.png" alt="">',
    '<p><a href="?item=gear">a</a> <a href="#h">a</a></p>\n\n## H {#h}',
    '<div markdown="1">\n[a](returns.md)\n</div>', '<form action="returns.html"></form>',
    "`[a](nowhere.md)`", "```\n[a](nowhere.md)\n<img src='nowhere.png'>\n```", "    [a](nowhere.md)",
    "<!-- [a](nowhere.md) -->", "Text [no link] (x.md).", "![a](data:image/png;base64,AAAA)",
    '<svg><use href="#sprite-of-the-theme"/></svg>',
    '<script type="application/ld+json">{"a": "<a href=nowhere.html>"}</script>',
])
def test_what_leads_somewhere_is_not_found(body: str) -> None:
    assert codes(body) == []


@pytest.mark.parametrize(("code", "body"), [
    ("W101", "[a](nowhere.md)"), ("W101", "[a](returns.html)"), ("W101", "[a](../policies/)"),
    ("W101", "[a](/index.md)"),
    ("W101", "[a](../../index.md)"), ("W101", '<p><a href="returns.md">a</a></p>'), ("W101", "[a]()"),
    ("W101", 'Text <a href="returns.md">a</a>.'), ("W101", "[a][b]\n\n[b]: nowhere.md"), ("W101", "<a href=''>a</a>"),
    ("W101", '<form action="nowhere.html"></form>'), ("W101", "| a |\n|---|\n| [a](nowhere.md) |"),
    ("W101", '??? info "x"\n    [a](nowhere.md)'), ("W101", "A[^1]\n\n[^1]: [a](nowhere.md)"),
    ("W102", "[a](returns.md#nowhere)"), ("W102", "[a](#nowhere)"), ("W102", '<a href="returns.html#nowhere">a</a>'),
    ("W103", "![a](nowhere.png)"), ("W103", '<img src="a.png" alt="">'), ("W103", '<script src="x.js"></script>'),
    ("W103", '<img srcset="../assets/a.png 1x, b.png 2x" src="../assets/a.png" alt="">'),
    ("W103", '<video poster="x.jpg"></video>'),
    ("W107", '<a href="javascript:x()">a</a>'),
    ("W108", "![a](https://cdn.example/a.png)"), ("W108", '<script src="//cdn.example/a.js"></script>'),
    ("W108", '<iframe src="https://maps.example/"></iframe>'),
    ("W109", '<p id="a"></p>\n\n<p id="a"></p>'),
])
def test_what_leads_nowhere_is_found(code: str, body: str) -> None:
    assert codes(body) == [code]


def test_addresses_of_another_edition_are_taken_on_trust() -> None:
    assert codes('<a href="../sv/index.html#x">Svenska</a>', frozenset({"sv/index.html"})) == []
    assert codes('<a href="../../index.html">English</a>', frozenset({"../index.html"})) == []


def test_navigation() -> None:
    docs = Tree({"index.md": b"# A", "lost.md": b"# B", "quiet.md": b"# C"})
    navigation = Navigation((NavPage("Home", "index.md"), NavPage("Gone", "losst.md")), hidden=frozenset({"quiet.md"}))
    findings = check_pages(docs, navigation)
    assert [(finding.code, finding.span.file) for finding in findings] == [("W104", "losst.md"), ("W105", "lost.md")]
    assert findings[0].message == "The navigation entry “Gone” opens “losst.md”, and there is no such page."
    assert findings[0].help == "Did you mean “lost.md”?"
    assert {finding.level for finding in findings} == {Level.ERROR}


def test_a_finding_names_the_line_and_the_nearest_address() -> None:
    body = b"[x](policies/return.md) [y](policies/returns.md#hwo)"
    docs = Tree({**BASE, "a.md": b"---\ntitle: A\n---\n\nText\n\n" + body})
    findings = check_pages(docs, Navigation(hidden=frozenset(docs)))
    assert [(finding.span.line, finding.help) for finding in findings] == [
        (7, "Did you mean “policies/returns.md”?"), (7, "Did you mean “how”?"),
    ]


def test_help_is_written_as_the_page_has_to_write_it() -> None:
    docs = Tree({**BASE, "policies/x.md": b"[a](/index.md)"})
    finding, = check_pages(docs, Navigation(hidden=frozenset(docs)))
    assert finding.help == "Did you mean “../index.md”?"


def test_a_raw_link_is_helped_with_its_ending() -> None:
    docs = Tree({**BASE, "a.md": b"<a href='policies/returns.md'>x</a>"})
    finding, = check_pages(docs, Navigation(hidden=frozenset(docs)))
    assert finding.message == "“a.md” links to “policies/returns.md”, which leads nowhere inside HTML."
    assert finding.help == "Write the address with “.html”."

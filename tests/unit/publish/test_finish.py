"""After the builder: what is kept, what goes, and that nothing depends on the day."""

from datetime import date

import pytest

from boldprint.publish.finish import finish_edition, finish_site
from boldprint.publish.stylesheets import combine
from boldprint.publish.tree import Tree

DAY = date(2026, 3, 1)
THEME_CSS = "assets/stylesheets/main.0123abcd.min.css"
HTML = """<!doctype html>
<html><head><meta charset="utf-8"><meta name="generator" content="mkdocs-1.6.1">
<link rel="icon" href="assets/images/favicon.png">
<link rel="stylesheet" href="assets/stylesheets/main.0123abcd.min.css">
<link rel="stylesheet" href="assets/own.css"><link rel="stylesheet" href="assets/print.css" media="print">
<script>__md_scope=new URL(".",location)</script></head>
<body><input type="checkbox" id="__drawer" autocomplete="off"><label for="__drawer" aria-hidden="true"></label>
<input autocomplete="email"><td style="text-align: center;" class="x">1</td><p style="color:red"></p>
<script id="__config" type="application/json">{}</script>
<script src="assets/javascripts/bundle.0123abcd.min.js"></script><script src="assets/own.js" defer></script>
<script type="application/ld+json">{"a": 1}</script><a></a><q></q></body></html>
"""
DOCS = Tree({"index.md": b"", "sub/a.md": b"", "assets/own.css": b"", "assets/own.js": b"", "assets/print.css": b"",
             "assets/unused.pdf": b"", "files/raw.html": b""})
BUILT = Tree({
    "index.html": HTML.encode(),
    "sub/a.html": HTML.replace('"assets/', '"../assets/').encode(),
    "404.html": HTML.replace('"assets/', '"/shop/assets/').encode(),
    "files/raw.html": b"<p>",
    "foreign.html": b"<p>the theme's own",
    "search.json": b"{}", "search/search_index.json": b"{}", "sitemap.xml": b"today", "sitemap.xml.gz": b"today",
    "assets/javascripts/bundle.0123abcd.min.js": b"", "assets/javascripts/bundle.0123abcd.min.js.map": b"",
    "assets/javascripts/workers/search.0123abcd.min.js": b"", "assets/javascripts/LICENSE": b"",
    "assets/stylesheets/modern/main.0123abcd.min.css": b"",
    "assets/images/favicon.png": b"icon", "assets/images/logo.png": b"logo", "assets/images/bg.png": b"bg",
    THEME_CSS: b'@charset "UTF-8";p{background:url(../images/bg.png)}q{mask:url("data:image/svg+xml;a")}\n'
               b"/*# sourceMappingURL=main.0123abcd.min.css.map */\n",
    THEME_CSS + ".map": b"{}",
    "assets/own.css": b"a{background:url('own.svg')}",
    "assets/print.css": b"b{}",
    "assets/own.js": b"1", "assets/unused.pdf": b"ours",
})
URL = "https://example.org/shop/"


@pytest.fixture
def finished() -> Tree:
    return finish_edition(BUILT, DOCS, site_url=URL)


def test_files(finished: Tree) -> None:
    sheet = next(path for path in finished if path.startswith("assets/style."))
    assert list(finished) == sorted([
        "404.html", "assets/images/bg.png", "assets/images/favicon.png", "assets/own.js", "assets/print.css", sheet,
        "assets/unused.pdf", "files/raw.html", "index.html", "sub/a.html",
    ])
    assert finished[sheet].decode() == (
        '@charset "UTF-8";@layer theme{p{background:url("images/bg.png")}q{mask:url("data:image/svg+xml;a")}}'
        'a{background:url("own.svg")}'
    )


@pytest.mark.parametrize(("page", "above"), [("index.html", ""), ("sub/a.html", "../"), ("404.html", "/shop/")])
def test_pages(finished: Tree, page: str, above: str) -> None:
    sheet = next(path for path in finished if path.startswith("assets/style."))
    html = finished[page].decode()
    assert f'<link rel="stylesheet" href="{above}{sheet}">' in html
    assert f'<link rel="stylesheet" href="{above}assets/print.css" media="print">' in html
    assert html.count("stylesheet") == 2
    for gone in ("__md_", "__config", "generator", "bundle", "aria-hidden", "off"):
        assert gone not in html
    for kept in (f'{above}assets/own.js" defer></script>', 'application/ld+json">{"a": 1}</script>',
                 '<input autocomplete="email">', '<td class="x bp-align-center">', '<p style="color:red">'):
        assert kept in html


def test_finishing_is_done_once_and_for_all(finished: Tree) -> None:
    assert finish_edition(BUILT, DOCS, site_url=URL) == finished


def test_staff_pages_carry_noindex() -> None:
    staff = finish_edition(BUILT, DOCS, site_url=URL, noindex=True)
    assert b'<meta charset="utf-8"><meta name="robots" content="noindex, nofollow">' in staff["index.html"]
    site = finish_site(staff, site_url=URL, changed=DAY, noindex=True)
    assert site.tree["robots.txt"] == b"User-agent: *\nDisallow: /\n"
    assert "sitemap.xml" not in site.tree
    assert all(b"noindex" in site.headers[name] for name in site.headers)
    assert "sitemap.xml" not in finish_site(staff, site_url="", changed=DAY).tree


def test_a_page_that_carries_noindex_gets_no_second() -> None:
    html = b'<head><meta charset="utf-8"><meta name="robots" content="noindex"></head>'
    assert finish_edition(Tree({"a.html": html}), Tree({"a.md": b""}), noindex=True) == Tree({"a.html": html})


FRAME = """<input class="md-toggle" data-md-toggle="drawer" type="checkbox" id="__drawer" autocomplete="off">
<label class="md-overlay" for="__drawer"></label>
<div data-md-component="skip">
  <a href="#x" class="md-skip">Skip</a>
</div><div data-md-component="announce">
</div>%s<p>ours</p>
<div class="md-dialog" data-md-component="dialog"><div class="md-dialog__inner md-typeset"></div>
</div>"""


def test_the_themes_frame_goes_where_ours_stands() -> None:
    own = FRAME % '<a class="bp-skip" href="#m">Skip</a>'
    built = Tree({"a.html": own.encode(), "b.html": (FRAME % "").encode()})
    done = finish_edition(built, Tree({"a.md": b"", "b.md": b""}))
    assert done["a.html"].split() == [b"<a", b'class="bp-skip"', b'href="#m">Skip</a><p>ours</p>']
    assert b"md-skip" in done["b.html"]


def test_a_head_without_character_set_carries_noindex_too() -> None:
    site = finish_edition(Tree({"a.html": b"<head><title>a</title></head>"}), Tree({"a.md": b""}), noindex=True)
    assert site["a.html"].startswith(b'<head><meta name="robots"')


def test_site_map() -> None:
    site = Tree({
        "b.html": b'<link rel="canonical" href="https://example.org/shop/b.html?a=1&amp;b=2">',
        "a.html": b"<p>", "404.html": b"", "sv/404.html": b"",
        "quiet.html": b'<meta name="robots" content="noindex">',
    })
    written = finish_site(site, site_url=URL, changed=DAY, page_dates={"a.html": date(2026, 4, 2)}).tree
    assert written["sitemap.xml"].decode().splitlines()[2:-1] == [
        "<url><loc>https://example.org/shop/a.html</loc><lastmod>2026-04-02</lastmod></url>",
        "<url><loc>https://example.org/shop/b.html?a=1&amp;b=2</loc><lastmod>2026-03-01</lastmod></url>",
    ]
    assert written["robots.txt"] == b"User-agent: *\nAllow: /\nSitemap: https://example.org/shop/sitemap.xml\n"


def test_inline_scripts_and_foreign_forms_are_allowed_by_name() -> None:
    site = Tree({
        "a.html": b'<script>one()</script><script type="module">two()</script><form action="https://forms.example/x">',
        "b.html": b'<script>one()</script><form action="mailto:a@example.org"><form action="/here">',
    })
    written = finish_site(site, site_url=URL, changed=DAY)
    policy = next(line for line in written.tree["_headers"].decode().splitlines() if "Content-Security" in line)
    assert policy.count("'sha256-") == 2
    assert "form-action 'self' https://forms.example mailto:;" in policy
    assert "unsafe" not in policy
    for name in ("nginx.conf", "Caddyfile"):
        assert policy.partition(": ")[2] in written.headers[name].decode()
        assert name not in written.tree


def test_only_files_named_by_content_are_kept_for_ever(finished: Tree) -> None:
    sheet = next(path for path in finished if path.startswith("assets/style."))
    lines = finish_site(finished, site_url=URL, changed=DAY).tree["_headers"].decode().splitlines()
    assert lines[lines.index(f"/shop/{sheet}") + 1] == "  Cache-Control: public, max-age=31536000, immutable"
    assert sum("Cache-Control" in line for line in lines) == 1


def test_what_no_page_uses_is_left_out() -> None:
    built = Tree({"a.html": b'<link rel="stylesheet" href="x.css"><p class="a">', "x.css": b".a{x:y}.b{x:y}", "x.js": b'"c"'})
    done = finish_edition(built.with_file("y.css", b".b{x:y}.c{x:y}"), Tree({"a.md": b"", "x.css": b"", "x.js": b""}))
    assert [content.decode() for path, content in done.items() if path.endswith(".css")] == ['@charset "UTF-8";.a{x:y}']


def test_pages_with_other_sheets_get_another_sheet() -> None:
    built = Tree({"a.html": b'<link rel="stylesheet" href="x.css"><link rel="stylesheet" href="gone.css"><p>',
                  "b.html": b'<link rel="stylesheet" href="y.css">', "c.html": b"<p>",
                  "x.css": b"p{x:y}", "y.css": b"p{y:z}"})
    done = finish_edition(built, Tree({"a.md": b"", "b.md": b"", "c.md": b"", "x.css": b"", "y.css": b""}))
    expected = sorted(combine({name: built[name]}, lambda rules: rules.replace("\n", ""))[0] for name in ("x.css", "y.css"))
    assert [path for path in done if path.endswith(".css")] == expected
    assert b"gone.css" in done["a.html"], "a dead link stays for the check to find"


def test_a_sheet_that_imports_another_is_refused() -> None:
    with pytest.raises(ValueError, match=r"“a\.css” imports another style sheet"):
        combine({"a.css": b"@import 'b.css';"})

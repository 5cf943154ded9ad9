"""One small shop, built once by each builder, with a stand-in for the theme."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from boldprint.publish.builders import BUILDERS
from boldprint.publish.disk import write_docs, write_files
from boldprint.publish.edition import Alternate, EditionFile, theme_folder
from boldprint.publish.front_matter import page
from boldprint.publish.navigation import Navigation, NavPage, NavSection
from boldprint.publish.tree import Tree

CONFIGURATION = Path(__file__).parents[2] / "mkdocs.yml"

THEME = Tree({
    "main.html": b"""{% extends "base.html" %}
{% block styles %}{{ super() }}<link rel="stylesheet" href="{{ 'assets/own.css' | url }}">{% endblock %}
{% block header %}<header><a class="home" href="{{ 'index.html' | url }}">{{ config.site_name }}</a></header>
{% endblock %}
{% block site_nav %}<nav aria-label="All pages">{% for item in nav.items %}{% if item.children %}
<b>{{ item.title }}</b>{% for child in item.children %}<a href="{{ child.url | url }}">{{ child.title }}</a>
{% endfor %}{% else %}<a href="{{ item.url | url }}">{{ item.title }}</a>{% endif %}{% endfor %}</nav>{% endblock %}
{% block footer %}<footer>{{ config.extra.notice }}
{% if page and page.meta and page.meta.more %}{{ page.meta.more.words }}{% endif %}</footer>{% endblock %}
{% block scripts %}<script src="{{ 'assets/own.js' | url }}" defer></script>{% endblock %}
""",
})

RETURNS = """# Returns

## How to send it back {#how}

1. Print the [label](../index.md#board). ![A parcel](../assets/parcel.svg)

## Größe & Maß

## Größe & Maß

| Case | Fee |
|:-----|----:|
| gear | 4.95 |

!!! note "Ask first"
    It is **quick**.

??? info "More"
    Inside.

=== "By post"
    One.

=== "In a shop"
    Two.

Text with a note[^1] and a {{ template }}, {% raw %} and $dollar.

[^1]: The note.

Term
:   Meaning

```yaml
fee: "[not a link](nowhere.md)"
```

<section class="bp-law" id="law"><h2>Your rights</h2><p><a href="../index.html#board">Home</a></p></section>

<div class="bp-ask" markdown="1">

### Inside a block {.bp-x #inside}

[Shipping](shipping.md?to=IE#cost)

</div>
"""

DOCS = Tree({
    "index.md": page(
        {"title": "Home: <b>\"bold\"</b> & 'more' # no comment", "description": 'What "we" <do> & é 漢 \u2028 🎁'},
        '# Home\n\n<div class="bp-board" id="board"><p>Back within <b>30 days</b>.</p></div>\n\n'
        "[Returns](policies/returns.md#how)\n\n"
        '<script type="application/ld+json">\n{"name": "A & B <x>"}\n</script>\n',
    ),
    "policies/returns.md": page({"title": "Returns", "description": "no", "hide": ["toc"],
                                 "more": {"words": "a < b: \"c\""}}, RETURNS),
    "policies/shipping.md": page({"title": "Shipping"}, "# Shipping\n\n## Cost {#cost}\n\nFree.\n"),
    "policies/old.md": page({"title": "Reached by link only"}, "# Old\n\n[Now](returns.md)\n"),
    "assets/own.css": b"@charset \"UTF-8\";\nheader{background:url(parcel.svg)}\n",
    "assets/own.js": b"'use strict';\n",
    "assets/parcel.svg": b'<svg xmlns="http://www.w3.org/2000/svg"/>\n',
    "assets/terms.pdf": b"%PDF",
})

NAVIGATION = Navigation(
    (
        NavPage('Home <i> & "x"', "index.md"),
        NavSection("Policies & <more>: yes", (NavPage("Returns", "policies/returns.md"),
                                               NavPage("404", "policies/shipping.md"))),
    ),
    hidden=frozenset({"policies/old.md"}),
)

MakeShop = Callable[..., tuple[Path, Path]]


def edition(theme: str) -> EditionFile:
    return EditionFile(
        name="public-en", site_name='Harbour & Pine <"1">', site_url="https://example.org/shop/", language="en",
        navigation=NAVIGATION,
        theme_folder=theme, description='Policies & "more"', extra={"notice": "Sale < 5 & more", "year": 2026},
        alternates=(Alternate("English", "index.html", "en"),),
    )


@pytest.fixture(scope="session")
def make_shop(tmp_path_factory: pytest.TempPathFactory) -> MakeShop:
    """Makes a shop on disk: its root and its edition file.

    The theme lies outside the root, as the installed one does, or `inside` it, as in the sample shop.
    """
    def make(docs: Tree = DOCS, theme: Tree = THEME, inside: bool = False) -> tuple[Path, Path]:
        root = tmp_path_factory.mktemp("shop")
        library = (root / "generator" if inside else tmp_path_factory.mktemp("library")) / "theme"
        write_files(theme, library)
        made = edition(theme_folder(root, library))
        (root / "mkdocs.yml").write_bytes(CONFIGURATION.read_bytes())
        write_docs(docs, root / made.docs_folder)
        (root / made.path).write_bytes(made.render())
        return root, root / made.path
    return make


@pytest.fixture(scope="session")
def built(make_shop: MakeShop) -> Mapping[str, Tree]:
    """What each builder makes of the same shop."""
    return {name: build(*make_shop()) for name, build in BUILDERS.items()}


@pytest.fixture(scope="session")
def docs() -> Tree:
    return DOCS


@pytest.fixture(scope="session")
def navigation() -> Navigation:
    return NAVIGATION

"""Authored pages: Markdown that somebody wrote, handed to the builder as it is, facts filled in, its headings in a rail."""

import re
from collections.abc import Iterable
from typing import Any

from markdown.extensions.toc import slugify
from markupsafe import Markup, escape

from boldprint.pages.composing import PublicComposer, StaffComposer
from boldprint.pages.kind import PublicPageKind, StaffPageKind
from boldprint.pages.markup import inline
from boldprint.pages.page import PublicFragment, PublicPage, StaffFragment, StaffPage
from boldprint.pages.view import Entry
from boldprint.values.text import PublicText, StaffText, markdown_for_staff_eyes

_HEADING = re.compile(r"^## +(?P<title>.+?)(?: *\{ *#(?P<anchor>[\w-]+)[^}]*\})? *#*$", re.MULTILINE)
_FENCED = re.compile(r"^(```|~~~).*?^\1", re.DOTALL | re.MULTILINE)


def _public(composer: PublicComposer) -> Iterable[PublicPage]:
    if composer.library.edition.market != composer.library.site.markets[0].name:
        return
    for article in composer.library.articles:
        path = composer.addresses.paths[article.name]
        yield PublicPage(
            path,
            article.head.title,
            article.head.description,
            PublicFragment(_page(composer, path, article.head.title, article.body.markdown)),
            place="more",
            formerly=article.head.formerly,
        )


def _staff(composer: StaffComposer) -> Iterable[StaffPage]:
    for article in composer.library.articles:
        path = composer.addresses.paths[article.name]
        yield StaffPage(
            path,
            article.head.title,
            article.head.description,
            StaffFragment(_page(composer, path, article.head.title, markdown_for_staff_eyes(article.body))),
            place="more",
            formerly=article.head.formerly,
        )


def _page(composer: PublicComposer | StaffComposer, path: str, title: PublicText | StaffText, markdown: str) -> str:
    """Title, rail, and the Markdown in a part of its own, so that the rail stands beside all of it."""
    entries = headings(markdown)
    rail: Any = composer.environment.get_template("page.j2").module
    word: Any = composer.environment.globals["word"]
    head = composer.body(path, "article.html.j2", title=title, rail=Markup(rail.rail(word("on-this-page"), entries)) if len(entries) > 1 else Markup(""))
    text = composer.addresses.with_markdown_links(markdown.strip(), path)
    return f'{head}\n\n<div class="bp-prose" markdown="1">\n\n{text}\n\n</div>\n'


def headings(markdown: str) -> tuple[Entry, ...]:
    """The second headings of Markdown text with the anchors that the builders give them.

    >>> headings("# A\\n## How to *wash*\\n## Dry {#drying}\\n## Dry")
    (Entry(id=Markup('how-to-wash'), title=Markup('How to wash')), Entry(id=Markup('drying'), title=Markup('Dry')), \
Entry(id=Markup('dry'), title=Markup('Dry')))
    """
    found: list[Entry] = []
    for heading in _HEADING.finditer(_FENCED.sub("", markdown)):
        shown = re.sub(r"<[^>]+>", "", inline(heading["title"]))
        found.append(Entry(Markup(escape(heading["anchor"] or slugify(Markup(shown).unescape(), "-"))), Markup(shown)))
    return tuple(found)


PUBLIC_PAGE = PublicPageKind("article", _public)
STAFF_PAGE = StaffPageKind("article", _staff)

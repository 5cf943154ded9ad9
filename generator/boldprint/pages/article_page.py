"""Authored pages: Markdown that somebody wrote, handed to the builder as it is, facts filled in."""

from collections.abc import Iterable

from boldprint.pages.composing import PublicComposer, StaffComposer
from boldprint.pages.kind import PublicPageKind, StaffPageKind
from boldprint.pages.page import PublicFragment, PublicPage, StaffFragment, StaffPage
from boldprint.values.text import markdown_for_staff_eyes


def _public(composer: PublicComposer) -> Iterable[PublicPage]:
    if composer.library.edition.market != composer.library.site.markets[0].name:
        return
    for article in composer.library.articles:
        path = composer.addresses.paths[article.name]
        head = composer.body(path, "article.html.j2", title=article.head.title)
        yield PublicPage(
            path,
            article.head.title,
            article.head.description,
            PublicFragment(f"{head}\n\n{composer.addresses.with_markdown_links(article.body.markdown.strip(), path)}\n"),
            place="more",
            formerly=article.head.formerly,
        )


def _staff(composer: StaffComposer) -> Iterable[StaffPage]:
    for article in composer.library.articles:
        path = composer.addresses.paths[article.name]
        head = composer.body(path, "article.html.j2", title=article.head.title)
        yield StaffPage(
            path,
            article.head.title,
            article.head.description,
            StaffFragment(f"{head}\n\n{composer.addresses.with_markdown_links(markdown_for_staff_eyes(article.body).strip(), path)}\n"),
            place="more",
            formerly=article.head.formerly,
        )


PUBLIC_PAGE = PublicPageKind("article", _public)
STAFF_PAGE = StaffPageKind("article", _staff)

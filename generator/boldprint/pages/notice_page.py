"""How to tell customers something for a while: five lines with an end date, to be put into the shop's settings."""

import datetime
from collections.abc import Iterable

from boldprint.pages.composing import StaffComposer
from boldprint.pages.kind import StaffPageKind
from boldprint.pages.page import StaffPage
from boldprint.pages.proposing import NOTICE, SITE_FILE, editor
from boldprint.values.text import PublicText

WEEK = datetime.timedelta(days=7)


def template(today: datetime.date) -> str:
    """The lines of a notice that ends by itself after a week. Their days are an example: the page is the same all year.

    >>> print(template(datetime.date(2026, 11, 22)))
      - id: a-short-name
        from: 2026-12-24
        until: 2026-12-31
        kind: news
        text: What customers should know.
    """
    first = datetime.date(today.year, 12, 24)
    lines = ("- id: a-short-name", f"  from: {first}", f"  until: {first + WEEK}", "  kind: news", "  text: What customers should know.")
    return "\n".join(f"  {line}" for line in lines)


def _make(composer: StaffComposer) -> Iterable[StaffPage]:
    library = composer.library
    word = library.public.catalog.word
    path = composer.addresses.paths[NOTICE]
    title, lead = PublicText.parse(word("post-notice")), PublicText.parse(word("post-notice-lead"))
    body = composer.body(
        path,
        "post-a-notice.html.j2",
        heading=title,
        lead=lead,
        lines=template(library.edition.day).splitlines(),
        file=SITE_FILE,
        editor=editor(library, SITE_FILE),
    )
    yield StaffPage(path, title, lead, body, place="more")


STAFF_PAGE = StaffPageKind("post-a-notice", _make)

"""What build and serve share: from a project to the finished sites of a day."""

import datetime
from collections.abc import Callable

from boldprint.checks.reports.text import text_report
from boldprint.cli.options import ShopIsFaulty, readable
from boldprint.edition.edition import Audience
from boldprint.project import Project
from boldprint.publish.finish import FinishedSite
from boldprint.publish.site import Order, build, newest_change, public_docs, staff_docs
from boldprint.source.finding import Level

Said = Callable[[str], None]


def refuse_errors(project: Project, day: datetime.date) -> None:
    """Raises `ShopIsFaulty` with the errors of the shop, where it has any."""
    checked = project.checked(day)
    if checked.has_errors:
        errors = [finding for finding in checked.findings if finding.level is Level.ERROR]
        raise ShopIsFaulty(f"{text_report(errors, project.files)}\nNothing was built; the last good site is untouched.")


def finished(project: Project, audience: Audience, day: datetime.date, language: str | None, builder: str, drafts: bool, said: Said) -> FinishedSite:
    """The finished site of one audience on a day, in one language or all."""
    library = readable(project)
    site = library.site.on(day) or library.site.latest
    order = Order(project.root, project.files, library, day, builder, drafts)
    languages = [language] if language else [site.language, *(one for one in site.languages if one != site.language)]
    docs = [public_docs(order, one) if audience is Audience.PUBLIC else staff_docs(order, one) for one in languages]
    return build(order, docs, newest_change(library, day), f"{site.url}/" if audience is Audience.PUBLIC else "", said)

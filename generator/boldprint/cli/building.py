"""What build and serve share: from a project to the finished sites of a day."""

import datetime
from collections.abc import Callable

from boldprint.checks.reports.text import text_report
from boldprint.cli.options import ShopIsFaulty, readable
from boldprint.edition.edition import Audience
from boldprint.errors import OutsideWorld
from boldprint.project import Project
from boldprint.publish.finish import FinishedSite
from boldprint.publish.languages import part_of
from boldprint.publish.site import Order, build, newest_change, public_docs, staff_docs
from boldprint.publish.tree import Tree
from boldprint.source.finding import Level

Said = Callable[[str], None]


def refuse_errors(project: Project, day: datetime.date) -> None:
    """Raises `ShopIsFaulty` with the errors of the shop, where it has any."""
    checked = project.checked(day)
    if checked.has_errors:
        errors = [finding for finding in checked.findings if finding.level is Level.ERROR]
        raise ShopIsFaulty(f"{text_report(errors, project.files)}\nNothing was built; the last good site is untouched.")


def order_of(project: Project, day: datetime.date, builder: str, drafts: bool) -> Order:
    """What is to be built of the project as it stands; raises `ShopIsFaulty` where it cannot be read."""
    return Order(project.root, project.files, readable(project), day, builder, drafts)


def finished(audience: Audience, order: Order, said: Said, only: str | None = None, before: Tree | None = None) -> FinishedSite:
    """The finished site of one audience. Of `only` one language the others are kept as they stand in the site `before`, where they do.

    Raises OutsideWorld where the shop does not publish that language.
    """
    library, day = order.library, order.day
    site = library.site.on(day) or library.site.latest
    languages = [site.language, *(one for one in site.languages if one != site.language)]
    if only is not None and only not in languages:
        raise OutsideWorld(f"The shop does not publish in “{only}”. It publishes in: {', '.join(languages)}. Add others under “languages:” in content/site.yaml.")
    kept = {one: part_of(before, one, languages) for one in languages if one != only} if only is not None and before is not None else {}
    docs = [public_docs(order, one) if audience is Audience.PUBLIC else staff_docs(order, one) for one in languages]
    url = f"{site.url}/" if audience is Audience.PUBLIC else ""
    return build(order, docs, newest_change(library, day), url, said, {one: part for one, part in kept.items() if part})

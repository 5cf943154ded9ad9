"""The home page: search first, then what people come for with its figure, what changed, today's notices."""

from collections.abc import Iterable
from dataclasses import dataclass

from boldprint.edition.public import ShownFact
from boldprint.pages.changed import recent_changes
from boldprint.pages.composing import PublicComposer
from boldprint.pages.kind import PublicPageKind
from boldprint.pages.page import PublicPage
from boldprint.pages.view import Figure, figure
from boldprint.shop.site import Task


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A task with the figure that answers it, if its fact is there."""

    task: Task
    value: Figure | None


def _make(composer: PublicComposer) -> Iterable[PublicPage]:
    library = composer.library
    tasks = [
        TaskRow(task, _figure(library.fact(task.fact) if task.fact else None))
        for task in library.site.tasks
        if composer.addresses.knows(task.to)
    ]
    path = composer.addresses.paths["home"]
    notices = [notice for notice in library.site.notices if notice.from_ <= library.edition.day < notice.until]
    body = composer.body(path, "home.html.j2", tasks=tasks, changed=recent_changes(library)[:3], notices=notices)
    yield PublicPage(path, library.site.name, library.site.answer, body, place="home", market=library.edition.market)


def _figure(fact: ShownFact | None) -> Figure | None:
    return figure(fact.shown) if fact is not None else None


PUBLIC_PAGE = PublicPageKind("home", _make)

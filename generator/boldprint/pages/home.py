"""The home page: search first, then what people come for with its figure, what changed, today's notices and who is there now."""

from collections.abc import Iterable
from dataclasses import dataclass

from boldprint.edition.public import ShownFact
from boldprint.pages.changed import recent_changes
from boldprint.pages.composing import PublicComposer
from boldprint.pages.decision_section import person_channel
from boldprint.pages.kind import PublicPageKind
from boldprint.pages.page import PublicPage
from boldprint.pages.reaching import talk
from boldprint.pages.view import Figure, figure, in_market
from boldprint.shop.site import Task
from boldprint.values.text import PublicText

_NEWEST = 3


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
    body = composer.body(
        path,
        "home.html.j2",
        tasks=tasks,
        changed=recent_changes(library)[:_NEWEST],
        notices=[notice for notice in library.site.notices if notice.from_ <= library.edition.day < notice.until],
        contact=library.of_kind("contact-details"),
        person=talk(person_channel(library, ""), composer.environment),
    )
    title = PublicText.parse(library.catalog.word("home-title", shop=str(library.site.name)))
    answer = in_market(library.site.answer, library, first=True)
    yield PublicPage(path, in_market(title, library), answer, body, place="home", market=library.edition.market)


def _figure(fact: ShownFact | None) -> Figure | None:
    return figure(fact.shown) if fact is not None else None


PUBLIC_PAGE = PublicPageKind("home", _make)

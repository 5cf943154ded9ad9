"""The health of the policies: reviews by owner, coverage, goals, assess → listen → write, and what causes trouble."""

from collections.abc import Iterable

from boldprint.pages.composing import StaffComposer
from boldprint.pages.health_report import areas, lost_goals, reviews_by_owner, stages, steps, troubles
from boldprint.pages.kind import StaffPageKind
from boldprint.pages.page import StaffPage
from boldprint.values.text import PublicText


def _make(composer: StaffComposer) -> Iterable[StaffPage]:
    library = composer.library
    catalog = library.public.catalog
    path = composer.addresses.paths["health"]
    title, lead = PublicText.parse(catalog.word("health")), PublicText.parse(catalog.word("health-lead"))
    report = {
        "owners": reviews_by_owner(library),
        "areas": areas(library),
        "stages": stages(library),
        "goals": lost_goals(library),
        "troubles": troubles(library),
        "steps": steps(library),
    }
    body = composer.body(path, "health.html.j2", heading=title, lead=lead, **report)
    yield StaffPage(path, title, lead, body, place="more")


STAFF_PAGE = StaffPageKind("health", _make)

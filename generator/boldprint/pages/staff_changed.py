"""What changed, for staff: every change that is in force, also of words alone, with the questions that are due again because of it."""

from collections.abc import Iterable

from boldprint.changes.in_force import changes_in_force
from boldprint.pages.composing import StaffComposer
from boldprint.pages.kind import StaffPageKind
from boldprint.pages.page import StaffPage
from boldprint.pages.training_parts import module_path, way
from boldprint.values.text import PublicText


def _make(composer: StaffComposer) -> Iterable[StaffPage]:
    word, path = composer.library.public.catalog.word, composer.addresses.paths["what-changed"]
    title, lead = PublicText.parse(word("what-changed")), PublicText.parse(word("staff-changed-lead"))
    found = changes_in_force(composer.library)
    body = composer.body(path, "staff-changed.html.j2", heading=title, lead=lead, changed=found, to=lambda module: way(path, module_path(module)))
    yield StaffPage(path, title, lead, body, place="more")


STAFF_PAGE = StaffPageKind("what-changed", _make)

"""My training: who learns on this device, what is due, the programme with where each module stands, meetings, files."""

from collections.abc import Iterable

from boldprint.edition.learning_roles import roles_of
from boldprint.pages.composing import StaffComposer
from boldprint.pages.kind import StaffPageKind
from boldprint.pages.page import StaffPage
from boldprint.pages.training_parts import (
    CERTIFICATE,
    DRILL,
    FIRST_WEEK,
    HOME,
    SCRIPTS,
    how_often,
    module_path,
    page_data,
    way,
)
from boldprint.values.text import PublicText


def _make(composer: StaffComposer) -> Iterable[StaffPage]:
    programme = composer.library.programme.modules
    word = composer.library.public.catalog.word
    title, lead = PublicText.parse(word("train-title")), PublicText.parse(word("train-lead"))
    sessions = [(module, session) for module in programme for session in module.module.part.sessions]
    body = composer.body(
        HOME,
        "training-home.html.j2",
        heading=title,
        lead=lead,
        programme=programme,
        sessions=sessions,
        role_titles={role.id: role.title for role in roles_of(composer.library)},
        to=lambda module: way(HOME, module_path(module.module.id)),
        first_week=way(HOME, FIRST_WEEK),
        certificate=way(HOME, CERTIFICATE),
        drill=way(HOME, DRILL),
        every=lambda length: how_often(composer, length),
        data=page_data(composer, HOME, programme),
    )
    yield StaffPage(HOME, title, lead, body, place="training", scripts=SCRIPTS)


STAFF_PAGE = StaffPageKind("training-home", _make)

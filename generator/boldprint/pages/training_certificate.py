"""A certificate to print: name, date, the modules that were passed and their versions. Practice, not proof, and it says so."""

from collections.abc import Iterable

from boldprint.pages.composing import StaffComposer
from boldprint.pages.kind import StaffPageKind
from boldprint.pages.page import StaffPage
from boldprint.pages.training_parts import CERTIFICATE, HOME, SCRIPTS, page_data, way
from boldprint.values.text import PublicText


def _make(composer: StaffComposer) -> Iterable[StaffPage]:
    word = composer.library.public.catalog.word
    title, lead = PublicText.parse(word("train-certificate")), PublicText.parse(word("train-certificate-lead"))
    body = composer.body(
        CERTIFICATE,
        "training-certificate.html.j2",
        heading=title,
        lead=lead,
        home=way(CERTIFICATE, HOME),
        shop=composer.library.public.site.name,
        data=page_data(composer, CERTIFICATE, composer.library.programme.modules),
    )
    yield StaffPage(CERTIFICATE, title, lead, body, scripts=SCRIPTS)


STAFF_PAGE = StaffPageKind("training-certificate", _make)

"""The page of a form: filled in on screen, downloaded, printed; nothing typed leaves the browser without an endpoint."""

import json
from collections.abc import Iterable

from boldprint.edition.public import NamedForm
from boldprint.forms.schema import Schema, staff_schema
from boldprint.jurisdiction.site_pages import WITHDRAW
from boldprint.pages.composing import PublicComposer, StaffComposer
from boldprint.pages.decision_section import person_channel
from boldprint.pages.kind import PublicPageKind, StaffPageKind
from boldprint.pages.page import PublicPage, StaffFragment, StaffPage
from boldprint.pages.reaching import Talk, talk
from boldprint.values.reach import Slug

WITHDRAWAL = "withdrawal"
SCRIPTS = ("assets/boldprint/form-record.js",)


def _public(composer: PublicComposer) -> Iterable[PublicPage]:
    if composer.library.edition.market == composer.library.site.markets[0].name:
        # A form for withdrawals is part of the page to withdraw (pages/withdrawal.py).
        forms = (
            form
            for form in composer.library.forms
            if form.form.endpoint != WITHDRAWAL or WITHDRAW not in composer.addresses.paths
        )
        yield from (_public_page(composer, form) for form in forms)


def _public_page(composer: PublicComposer, form: NamedForm) -> PublicPage:
    path = composer.addresses.paths[form.id]
    endpoint = getattr(composer.library.site.endpoints, form.form.endpoint or form.id, None)
    body = composer.body(
        path,
        "form.html.j2",
        form=form.form,
        name=Slug(form.id),
        endpoint=endpoint,
        person=_person(composer),
    )
    return PublicPage(path, form.form.title, form.form.answer, body, place="forms", scripts=SCRIPTS, asks=True)


def _person(composer: PublicComposer) -> Talk | None:
    return talk(person_channel(composer.library, ""), composer.environment)


def _staff(composer: StaffComposer) -> Iterable[StaffPage]:
    for form in composer.library.forms:
        path = composer.addresses.paths[form.id]
        schema = StaffFragment(_in_page(staff_schema(form)))
        body = composer.body(path, "staff-form.html.j2", form=form, name=Slug(form.id), title=form.title, schema=schema)
        yield StaffPage(path, form.title, form.staff.purpose, body, place="forms", scripts=SCRIPTS)


def _in_page(schema: Schema) -> str:
    """A schema as it may stand in a script element: no sign in it ends the element."""
    return (
        json.dumps(schema, ensure_ascii=False).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
    )


PUBLIC_PAGE = PublicPageKind("form", _public)
STAFF_PAGE = StaffPageKind("form", _staff)

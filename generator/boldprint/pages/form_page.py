"""The page of a form: filled in on screen, downloaded, printed; nothing typed leaves the browser without an endpoint."""

from collections.abc import Iterable

from boldprint.edition.public import NamedForm
from boldprint.forms.form import Form
from boldprint.pages.composing import PublicComposer, StaffComposer
from boldprint.pages.kind import PublicPageKind, StaffPageKind
from boldprint.pages.page import PublicPage, StaffPage
from boldprint.values.reach import Slug
from boldprint.values.text import PublicText, StaffText

SCRIPTS = ("assets/boldprint/form-record.js",)


def _public(composer: PublicComposer) -> Iterable[PublicPage]:
    if composer.library.edition.market == composer.library.site.markets[0].name:
        yield from (_public_page(composer, form) for form in composer.library.forms)


def _public_page(composer: PublicComposer, form: NamedForm) -> PublicPage:
    path = composer.addresses.paths[form.id]
    endpoint = getattr(composer.library.site.endpoints, form.form.endpoint or form.id, None)
    body = composer.body(path, "form.html.j2", form=form.form, name=Slug(form.id), endpoint=endpoint)
    return PublicPage(path, form.form.title, form.form.answer, body, place="forms", scripts=SCRIPTS)


def _staff(composer: StaffComposer) -> Iterable[StaffPage]:
    for form in composer.library.forms:
        path = composer.addresses.paths[form.id]
        body = composer.body(path, "staff-form.html.j2", form=form, name=Slug(form.id), title=_title(form))
        yield StaffPage(path, _title(form), form.staff.purpose, body, place="forms", scripts=SCRIPTS)


def _title(form: Form) -> PublicText | StaffText:
    if form.staff.title is not None:
        return form.staff.title
    return form.public.title if form.public is not None else StaffText.parse(form.id)


PUBLIC_PAGE = PublicPageKind("form", _public)
STAFF_PAGE = StaffPageKind("form", _staff)

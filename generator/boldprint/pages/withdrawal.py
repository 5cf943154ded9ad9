"""“Withdraw from contract here”: the statement in two steps, its acknowledgement, and the model form for everybody who prefers paper.

Directive 2011/83/EU, article 11a, from Directive (EU) 2023/2673; annex I, part B, in a layout of our own.
"""

from collections.abc import Iterable
from urllib.parse import quote

from markupsafe import Markup, escape

from boldprint.edition.public import PublicLibrary
from boldprint.forms.form import PublicForm
from boldprint.jurisdiction.site_pages import WITHDRAW
from boldprint.pages.composing import PublicComposer
from boldprint.pages.kind import PublicPageKind
from boldprint.pages.page import PublicFragment, PublicPage
from boldprint.policies.contact_details.model import ChannelKind, ContactPublic
from boldprint.values.reach import Email
from boldprint.values.text import PublicText

SCRIPTS = ("assets/boldprint/withdrawal.js",)


def _make(composer: PublicComposer) -> Iterable[PublicPage]:
    library = composer.library
    first = library.edition.market == library.site.markets[0].name
    if not first or WITHDRAW not in composer.addresses.paths:
        return
    path, form, word = composer.addresses.paths[WITHDRAW], withdrawal_form(library), library.catalog.word
    title = form.title if form is not None else PublicText.parse(word("withdraw-title"))
    answer = form.answer if form is not None else PublicText.parse(word("withdraw-lead"))
    email = _email(library)
    body = composer.body(
        path,
        "withdrawal.html.j2",
        title=title,
        answer=answer,
        form=form,
        endpoint=library.site.endpoints.withdrawal,
        email=email,
        mail=_mail(library, email),
        model_form=_model_form_html(library, email),
    )
    yield PublicPage(path, title, answer, body, place="more", scripts=SCRIPTS, asks=True)


def withdrawal_form(library: PublicLibrary) -> PublicForm | None:
    """The shop's own form that is sent to the withdrawal endpoint, if it has written one."""
    return next((form.form for form in library.forms if form.form.endpoint == "withdrawal"), None)


def _email(library: PublicLibrary) -> Email | None:
    """The first e-mail address of the contact details."""
    parts = (policy.part for policy in library.policies if isinstance(policy.part, ContactPublic))
    channels = (channel for part in parts for channel in part.channels if channel.kind is ChannelKind.EMAIL)
    return next((channel.email.value for channel in channels if channel.email is not None), None)


def _model_form(library: PublicLibrary, email: Email | None) -> str:
    company = library.site.company
    to = ", ".join(str(part) for part in (company.legal_name, company.address, email) if part is not None)
    return library.catalog.word("withdraw-model-form", to=to)


def _model_form_html(library: PublicLibrary, email: Email | None) -> PublicFragment:
    lines = (escape(line) for line in _model_form(library, email).split("\n") if line)
    return PublicFragment(Markup("").join(Markup("<p>{}</p>").format(line) for line in lines))


def _mail(library: PublicLibrary, email: Email | None) -> PublicFragment | None:
    """The address of an e-mail that already holds the model form; None for a shop without an e-mail address."""
    if email is None:
        return None
    subject, body = library.catalog.word("withdraw-subject"), _model_form(library, email).replace("\n", "\r\n")
    return PublicFragment(escape(f"{email.href}?subject={quote(subject)}&body={quote(body)}"))


PUBLIC_PAGE = PublicPageKind("withdrawal", _make)

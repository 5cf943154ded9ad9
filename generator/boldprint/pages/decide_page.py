"""Decide, for staff: a customer's answer code opened, every question of the shop, what may be granted, words to reply with."""

from collections.abc import Iterable

from boldprint.pages.composing import StaffComposer
from boldprint.pages.decision_staff import STAFF_SCRIPTS, staff_files, staff_products, staff_sections, staff_values
from boldprint.pages.kind import StaffPageKind
from boldprint.pages.page import StaffPage
from boldprint.values.text import PublicText


def _make(composer: StaffComposer) -> Iterable[StaffPage]:
    library = composer.library
    path, word = composer.addresses.paths["decide"], library.public.catalog.word
    quick = list(library.public.site.quick)
    policies = sorted(library.policies, key=lambda policy: quick.index(policy.id) if policy.id in quick else len(quick))
    sections = staff_sections(composer, policies)
    if not sections:
        return
    products = staff_products(library)
    title, lead = PublicText.parse(word("decide-title")), PublicText.parse(word("decide-lead"))
    body = composer.body(path, "decide.html.j2", decisions=sections, heading=title, lead=lead, **staff_values(composer, products))
    yield StaffPage(path, PublicText.parse(word("decide")), lead, body, place="more", scripts=STAFF_SCRIPTS, files=staff_files(sections, products))


STAFF_PAGE = StaffPageKind("decide", _make)

"""The handbook's home, the list of procedures and the list of policies."""

from collections.abc import Iterable

from boldprint.pages.composing import StaffComposer
from boldprint.pages.kind import StaffPageKind
from boldprint.pages.page import StaffPage
from boldprint.pages.staff_policy import title_of
from boldprint.values.text import PublicText


def _make(composer: StaffComposer) -> Iterable[StaffPage]:
    library = composer.library
    word = library.public.catalog.word
    procedures = [policy for policy in library.policies if policy.kind == "sop"]
    others = [policy for policy in library.policies if policy.kind != "sop"]
    calls = [policy for policy in procedures if getattr(policy.part, "contact", None) == "call"]
    values = {"procedures": procedures, "others": others, "calls": calls, "title": title_of}
    for name, template, key in (
        ("home", "staff-home.html.j2", "handbook"),
        ("procedures", "staff-procedures.html.j2", "procedures"),
    ):
        path = composer.addresses.paths[name]
        title, lead = PublicText.parse(word(key)), PublicText.parse(word(f"{key}-lead"))
        yield StaffPage(
            path,
            title,
            lead,
            composer.body(path, template, heading=title, lead=lead, **values),
            place=name if name == "home" else "more",
        )


STAFF_PAGE = StaffPageKind("home", _make)

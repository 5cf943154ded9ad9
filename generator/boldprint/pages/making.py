"""All pages of a library, by path."""

from collections.abc import Container

from boldprint.edition.public import PublicLibrary
from boldprint.edition.staff import StaffLibrary
from boldprint.pages.composing import public_composer, staff_composer
from boldprint.pages.kind import PublicPageKind, StaffPageKind
from boldprint.pages.page import PublicPage, StaffPage
from boldprint.pages.proposing import sources, with_proposal
from boldprint.registry import discover


def make_public_pages(library: PublicLibrary, without: Container[str] = ()) -> tuple[PublicPage, ...]:
    """Every public page of a library but those of the named kinds, sorted by path."""
    composer = public_composer(library)
    kinds = discover("boldprint.pages", "PUBLIC_PAGE", PublicPageKind).values()
    made = (page for kind in kinds if kind.name not in without for page in kind.make(composer))
    return tuple(sorted(made, key=lambda page: page.path))


def make_staff_pages(library: StaffLibrary) -> tuple[StaffPage, ...]:
    """Every staff page of a library, sorted by path."""
    composer = staff_composer(library)
    kinds = discover("boldprint.pages", "STAFF_PAGE", StaffPageKind).values()
    files = sources(library, composer.addresses)
    made = (with_proposal(library, composer.addresses, files, page) for kind in kinds for page in kind.make(composer))
    return tuple(sorted(made, key=lambda page: page.path))

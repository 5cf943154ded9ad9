"""All pages of a library, by path."""

from collections.abc import Collection

from boldprint.edition.public import PublicLibrary
from boldprint.edition.staff import StaffLibrary
from boldprint.pages.composing import public_composer, staff_composer
from boldprint.pages.kind import PublicPageKind, StaffPageKind
from boldprint.pages.page import PublicPage, StaffPage
from boldprint.pages.policy_page import policy_page
from boldprint.pages.proposing import sources, with_proposal
from boldprint.pages.staff_policy import staff_policy_page
from boldprint.registry import discover


def make_public_pages(library: PublicLibrary, without: Collection[str] = ()) -> tuple[PublicPage, ...]:
    """Every public page of a library but those of the named kinds, sorted by path."""
    composer = public_composer(library)
    kinds = discover("boldprint.pages", "PUBLIC_PAGE", PublicPageKind).values()
    made = (page for kind in kinds if kind.name not in without for page in kind.make(composer))
    return tuple(sorted(made, key=lambda page: page.path))


def public_page(library: PublicLibrary, name: str, without: Collection[str] = ()) -> PublicPage | None:
    """The public page of an id alone; None where no page has it, or one of the named kinds."""
    composer, policy = public_composer(library), library.policy(name)
    if policy is not None:
        return policy_page(composer, policy)
    kinds = discover("boldprint.pages", "PUBLIC_PAGE", PublicPageKind).values()
    made = (page for kind in kinds if kind.name not in (*without, "policy") for page in kind.make(composer))
    return next((page for page in made if page.path == composer.addresses.paths.get(name)), None)


def staff_page(library: StaffLibrary, name: str) -> StaffPage | None:
    """The staff page of an id alone, without its foot; None where no page has it."""
    composer, policy = staff_composer(library), library.policy(name)
    if policy is not None:
        return staff_policy_page(composer, policy)
    kinds = discover("boldprint.pages", "STAFF_PAGE", StaffPageKind).values()
    made = (page for kind in kinds if kind.name != "policy" for page in kind.make(composer))
    return next((page for page in made if page.path == composer.addresses.paths.get(name)), None)


def make_staff_pages(library: StaffLibrary) -> tuple[StaffPage, ...]:
    """Every staff page of a library, sorted by path."""
    composer = staff_composer(library)
    kinds = discover("boldprint.pages", "STAFF_PAGE", StaffPageKind).values()
    files = sources(library, composer.addresses)
    made = (with_proposal(library, composer.addresses, files, page) for kind in kinds for page in kind.make(composer))
    return tuple(sorted(made, key=lambda page: page.path))

"""Where a search leads that has found little: a person first, then what most people come for."""

from collections.abc import Iterator

from boldprint.edition.public import PublicLibrary
from boldprint.edition.staff import StaffLibrary
from boldprint.pages.addresses import Addresses, html_path, public_addresses, staff_addresses
from boldprint.search import Link
from boldprint.values.text import for_staff_eyes

_MOST = 4
_PERSON = "contact-details"


def public_ways_on(library: PublicLibrary) -> tuple[Link, ...]:
    """Contact, then the tasks of the home page, then the policies of the header."""
    return _first(_public(library))


def staff_ways_on(library: StaffLibrary) -> tuple[Link, ...]:
    """The directory, so that somebody can be asked, and the list of procedures."""
    return _first(_staff(library))


def _public(library: PublicLibrary) -> Iterator[Link]:
    addresses = public_addresses(library)
    contact = library.of_kind(_PERSON)
    if contact is not None:
        yield Link(_address(addresses, contact.id), str(contact.part.title), str(contact.part.answer))
    for task in library.site.tasks:
        if addresses.knows(task.to):
            fact = library.fact(task.fact) if task.fact is not None else None
            note = " ".join(str(text) for text in (fact.shown if fact else None, task.note) if text is not None)
            yield Link(_address(addresses, task.to), str(task.do), note.replace("\u00a0", " "))
    for policy in (library.policy(name) for name in library.site.quick):
        if policy is not None:
            yield Link(_address(addresses, policy.id), str(policy.part.title), str(policy.part.answer))


def _staff(library: StaffLibrary) -> Iterator[Link]:
    addresses, word = staff_addresses(library), library.public.catalog.word
    for policy in library.of_kind("directory"):
        notes = for_staff_eyes(policy.part.notes) if policy.part.notes is not None else ""
        yield Link(_address(addresses, policy.id), word("search-colleagues"), notes)
    yield Link(_address(addresses, "procedures"), word("procedures"))


def _first(links: Iterator[Link]) -> tuple[Link, ...]:
    """The first few, each page once."""
    kept: dict[str, Link] = {}
    for link in links:
        kept.setdefault(link.url.partition("#")[0], link)
    return tuple(kept.values())[:_MOST]


def _address(addresses: Addresses, to: str) -> str:
    name, hash_mark, anchor = to.partition("#")
    return f"{html_path(addresses.paths[name])}{hash_mark}{anchor}"

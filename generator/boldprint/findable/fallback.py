"""Where a search leads that has found little: a person first, then what most people come for."""

from collections.abc import Iterable, Iterator

from boldprint.edition.public import PublicLibrary, PublicPolicy
from boldprint.edition.staff import StaffLibrary
from boldprint.pages.addresses import Addresses, html_path, public_addresses, staff_addresses
from boldprint.search import Document, Link
from boldprint.values.text import for_staff_eyes

_MOST = 3
_PERSON = "contact-details"
_PARCEL, _TRACKING = "shipping", "follow"
"""The kind of policy on whose page a parcel can be followed, and the place there."""


def public_ways_on(library: PublicLibrary, documents: Iterable[Document]) -> tuple[Link, ...]:
    """Contact, the home page's first task, the place where a parcel can be followed; else more tasks, and the header's policies."""
    task, *others = [*_tasks(library), None]
    found = [_contact(library), task, _tracking(library, documents), *others, *_quick(library)]
    return _first(link for link in found if link is not None)


def staff_ways_on(library: StaffLibrary) -> tuple[Link, ...]:
    """The directory, so that somebody can be asked, and the list of procedures."""
    return _first(_staff(library))


def _contact(library: PublicLibrary) -> Link | None:
    contact = library.of_kind(_PERSON)
    return _policy(library, contact) if contact is not None else None


def _tasks(library: PublicLibrary) -> Iterator[Link]:
    addresses = public_addresses(library)
    for task in library.site.tasks:
        if addresses.knows(task.to):
            fact = library.fact(task.fact) if task.fact is not None else None
            note = " ".join(str(text) for text in (fact.shown if fact else None, task.note) if text is not None)
            yield Link(_address(addresses, task.to), str(task.do), note.replace("\u00a0", " "))


def _tracking(library: PublicLibrary, documents: Iterable[Document]) -> Link | None:
    parcel = library.of_kind(_PARCEL)
    sections = (section for document in documents if parcel and document.id == parcel.id for section in document.sections)
    place = next((section for section in sections if section.anchor == _TRACKING), None)
    return Link(_address(public_addresses(library), f"{parcel.id}#{place.anchor}"), place.heading) if parcel and place else None


def _quick(library: PublicLibrary) -> Iterator[Link]:
    for name in library.site.quick:
        policy = library.policy(name)
        if policy is not None:
            yield _policy(library, policy)


def _policy(library: PublicLibrary, policy: PublicPolicy) -> Link:
    return Link(_address(public_addresses(library), policy.id), str(policy.part.title), str(policy.part.answer))


def _staff(library: StaffLibrary) -> Iterator[Link]:
    addresses, word = staff_addresses(library), library.public.catalog.word
    for policy in library.of_kind("directory"):
        notes = for_staff_eyes(policy.part.notes) if policy.part.notes is not None else ""
        yield Link(_address(addresses, policy.id), word("search-colleagues"), notes)
    yield Link(_address(addresses, "procedures"), word("procedures"))


def _first(links: Iterable[Link]) -> tuple[Link, ...]:
    """The first few, each page once."""
    kept: dict[str, Link] = {}
    for link in links:
        kept.setdefault(link.url.partition("#")[0], link)
    return tuple(kept.values())[:_MOST]


def _address(addresses: Addresses, to: str) -> str:
    name, hash_mark, anchor = to.partition("#")
    return f"{html_path(addresses.paths[name])}{hash_mark}{anchor}"
